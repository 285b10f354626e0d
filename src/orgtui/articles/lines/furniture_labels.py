"""Short lines that mean the same on every site, told by their words alone, whatever the numbers."""

import re
from collections.abc import Mapping

from orgtui.articles.article import DropReason

_LONGEST = 80
_LETTERS = re.compile(r"[^\W\d_]+")

_LINES: Mapping[DropReason, str] = {
    DropReason.MENU: """
        показать ещё | показать ещё новостей | показать больше | показать все | загрузить ещё
        загружаем следующую новость | смотреть все | смотреть ещё | читать все | читать полностью
        к списку новостей | к списку | все новости | все материалы | все статьи | все рубрики
        все статьи автора | все материалы автора | все публикации автора | другие статьи автора
        другие материалы автора | все новости рубрики | больше новостей | все темы | все авторы
        читать в полной версии | читать полную версию | перейти в полную версию | обсудим
        в удобном формате
        меню | меню поиск | открыть меню | закрыть меню | мобильное меню | поиск | найти
        найти на | искать на
        вход | войти | вход регистрация | войти регистрация | войти зарегистрироваться
        регистрация | личный кабинет | забыли пароль | напомнить пароль | вход для подписчиков
        вход на сайт | выйти | логин пароль | запомнить меня
        карта сайта | о нас | о проекте | о сайте | о редакции | о компании | об издании | контакты
        вакансии | обратная связь | рекламодателям | реклама на сайте | размещение рекламы
        обычная версия | обычная версия сайта | версия для слепых | полная версия сайта
        настройки шрифта | межбуквенное расстояние | по умолчанию | настройки чтения
        размер шрифта | размер шрифта a a a | размер шрифта а а а | русский english
        русский қазақша | русский қазақша english | русская версия
        английская версия | english version
        входящие | исходящие | inbox | ответить переслать удалить | reply forward delete
        скачать | скачать в pdf | скачать pdf | скачать файл | скачать приложение | pdf версия
        сохранить | сохранить в закладки | в избранное | в закладки | распечатать | печать
        наши партнёры | партнёры сайта | наши проекты | спецпроекты | мы в соцсетях | афиша
        мы в социальных сетях | наши соцсети | включить уведомления | разрешить уведомления
        отключить рекламу | принять все | принять и закрыть | отклонить все | подписка на новости
        оформить подписку | купить подписку | подписка | читать в telegram | читать в дзене
        top mail ru | рейтинг mail ru | liveinternet | сообщи новость | наверх назад
        прогноз погоды | гороскоп на сегодня | курсы валют цб
        accessibility links | main menu | main navigation | primary menu | navigation | top menu
        menu | search | close | close menu | close window | open menu | menu search
        skip navigation | sitemap | web analytics
        форма поиска | форма поиска по сайту | search form
        skip links | доступность ссылки
        site map | about us | about | contact us | contacts | advertise | advertise with us
        advertising | careers | jobs | rss | editions | international edition | watch live | live tv
        text size a a a
        text size | print | print page | print this page | print this article | save
        save this article | bookmark | download pdf | download as pdf | listen | back to top
        back to news | back to list | go back | newsletter | newsletters | become a member
        for immediate release
        become a subscriber | register | my account | create a free account | create account
        already a subscriber | already a subscriber log in | manage preferences | unsubscribe
        manage cookies | cookie settings | accept | reject all | email this article | email this
        link copied | republish this article | republish | show more | load more | see more
        see all | view all | view more | read full story | all news | all stories
        social sharing | story saved | save saved | read in app | back to video | more videos
        recommended videos | open this photo in gallery | article content | email address
        get started | no thanks | add us as a preferred source on google | hide message bar
        отправить по почте | увеличить шрифт | уменьшить шрифт | в рубрику | отправить другу email
        прочитать статью полностью
        выйти из полноэкранного режима | развернуть на весь экран | на весь экран | воспроизвести
        мәзір | іздеу | кіру | тіркелу | кіру тіркелу | сайт картасы | біз туралы | байланыс
        бізбен байланыс | жарнама берушілерге | басып шығару | басып шығару нұсқасы | жоғары
        толығырақ оқыңыз | тағы көрсету | барлық жаңалықтар | артқа | нашар көретіндерге
    """,
    DropReason.NOTICE: """
        комментарии отсутствуют | комментариев пока нет | комментариев нет | нет комментариев
        пока нет комментариев | оставить комментарий | ваш комментарий | комментировать | обсудить
        обсудить в комментариях | ответить | ответить пожаловаться | пожаловаться | ответы
        поделиться пожаловаться | сообщить об ошибке | сообщить о неточности | сообщить об опечатке
        написать автору | написать в редакцию | написать нам | напишите нам | письмо в редакцию
        задать вопрос | пришлите новость | прислать новость | предложить новость | система orphus
        правовая информация | информация об ограничениях | использование cookies
        использование cookie | политика обработки персональных данных
        обработка персональных данных | согласие на обработку персональных данных
        условия использования
        comments are closed | no comments | no comments yet | add a comment
        post comment
        post a comment | view all comments | show comments | view comments | reply | report abuse
        report an error | report a typo | report this | be the first to comment | contact the author
        contact the editor | write to the author | write to the editor | send a tip | terms
        terms and conditions | privacy | cookies | not investment advice
        this is not investment advice | editors picks | editor s choice
        sign up | i m in | this story is developing | this story has been updated
        this article has been updated
        жазылу | хабарламаларға жазылу
        пікірлер жоқ | пікір жазу | пікір қосу | жауап беру
    """,
    DropReason.SHARING: """
        в контакте | вконтакте | vkontakte | мой мир | livejournal | facebook twitter | google plus
        рассказать друзьям | расскажите друзьям | поделиться новостью | поделиться в соцсетях
        скопировано | ссылка скопирована | сілтеме көшірілді | достарыңызбен бөлісіңіз
        paylaş | ulashish | поділитися | падзяліцца | бөлүшүү
    """,
    DropReason.COUNTER: """
        слушать | прослушать | на чтение минуты | на чтение минут | читать мин | читать минуты
        read time min | min listen | рет оқылды | рет қаралды | қаралым саны | проголосовало
        средняя оценка | like | likes | мнений
    """,
    DropReason.CREDIT: """
        перейти в медиабанк | собственный корреспондент | наш корреспондент | our correspondent
        from our correspondent | staff reporter | staff writer | staff correspondent
        with agencies | agencies | archive photo | архивное фото | фото из архива
        file photo | file picture | иллюстративное фото
        getty images | afp via getty images | өз тілшіміз
    """,
}


def label_reason(text: str) -> DropReason | None:
    """Return why a line is no article's where its words alone tell, None when they do not."""
    return LABELS.get(_key(text)) if len(text) <= _LONGEST else None


def _key(text: str) -> str:
    return " ".join(_LETTERS.findall(text.casefold().replace("ё", "е")))


LABELS = {
    _key(label): reason
    for reason, lines in _LINES.items()
    for line in lines.strip().splitlines()
    for label in line.split("|")
}
