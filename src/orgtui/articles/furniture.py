"""What pages put around articles: patterns of lines that are never part of the text."""

import re

from orgtui.articles.article import DropReason
from orgtui.articles.day_words import TIME, WEEKDAY, written_dates

_I = re.IGNORECASE

# A line that starts so is furniture, whatever follows on it.
_STARTS: tuple[tuple[DropReason, str], ...] = (
    (
        DropReason.SHARING,
        r"подел(?:иться|итесь)\b|share\b(?=.{0,60}$)|share (?:this|on|via)|бөлісу\b|твитнуть|"
        r"copy link|отправить (?:на e-?mail|ссылку|по e-?mail|другу)|нравится\b|"
        r"tweet\b|whatsapp\b|telegram\b.{0,20}$|facebook\b.{0,40}$|вконтакте\b|"
        r"скопировать ссылку|послать ссылку|сілтемені көшіру",
    ),
    (
        DropReason.ADVERTISEMENT,
        r"advertisement\b|реклама\b(?=.{0,60}$)|жарнама\b(?=.{0,40}$)|на правах рекламы"
        r"|sponsored\b|здесь могла быть|партн[её]рск(?:ий|ие) материал|promoted\b|story continues"
        r" below",
    ),
    (
        DropReason.OTHER_NEWS,
        r"(?:читайте|смотрите) (?:также|ещ[её]|по теме|на эту тему)|читать (?:также|ещ[её]|далее"
        r"|по теме)\b|(?:also|see also|also read|read also|read more|related|related stories|more"
        r" on this|don't miss|recommended|you may (?:also )?like)\s*(?:[:—]|read\b)|read (?:also"
        r"|more|next)\b|тағы оқы(?:ңыз|ңыздар)\b|сондай-ақ оқы|оқи отыр|по теме\s*[:—]|материалы"
        r" по теме|ранее (?:мы )?(?:писали|сообщали|сообщалось)\s*:|подробнее\s*(?::|>|→|$)|еще по"
        r" теме|ещё по теме",
    ),
    (
        DropReason.NOTICE,
        r"©.{0,20}\b(?:19|20)\d\d|copyright\b|все права защищены|all rights reserved|барлық"
        r" құқықтар|(?:(?:при|любое|полн\w+|частичн\w+)\s+(?:(?:или|полном|частичном"
        r"|полн\w+)\s+){0,3})?(?:использовани|перепечатк|цитировани"
        r"|копировани)\w+(?=.{0,60}(?:материал|сайт|информаци|текст|контент|публикац"
        r"|ссылк)).{0,120}(?:ссылк|запрещ|разреш|согласи|обязательн)|ошибка в тексте|нашли"
        r" (?:ошибку|опечатку)|заметили (?:ошибку|опечатку)|если вы (?:нашли|заметили|обнаружили)"
        r" (?:ошибку|опечатку)|выделите (?:ошибку|е[её]|текст|фрагмент)|увидели (?:ошибку"
        r"|опечатку)|қате (?:тапсаңыз|байқасаңыз)|мәтін(?:де|нен) қате|found (?:a|an) (?:mistake"
        r"|error|typo)|подпи(?:сывайтесь|шитесь|шись)\b|подписаться (?:на (?:нас|наш|канал|рассыл"
        r"|новост)|сейчас)|подписаться\W*$|следите за (?:наши|новост|нами)|присоединяйтесь к"
        r"|subscribe\b|sign up (?:for|to|now)|follow us\b|join (?:us|our)\b|get (?:the|our)"
        r" .{0,60}(?:newsletter|inbox|app)\b|жазылыңыз|бізге жазыл|біздің .{0,30}жазыл|(?:мы|сайт"
        r"|наш сайт) использу(?:ем|ет) (?:файлы )?cookie|we (?:use|value|and our).{0,60}(?:cookie"
        r"|privacy|partners)|accept (?:all )?cookies|this (?:site|website) uses cookies|by"
        r" (?:signing up|continuing to|subscribing|using (?:this|our))\b|продолжая (?:использовать"
        r"|пользоваться)|сайт(?:ымыз)? cookie|(?:created|powered|built|designed) (?:by|on"
        r"|with)\b.{0,60}$|создано на платформе|создание (?:и (?:поддержк|продвижен|разработк)"
        r"|сайт)|разработка (?:и (?:поддержк|дизайн|продвижен|создан)|сайт|:)|разработано (?:в"
        r"|компанией|студией).{0,30}$|дизайн (?:и (?:разработк|верстк|поддержк)|сайта|:)|сайт"
        r" (?:разработан|создан|не нес[её]т)|свидетельство о (?:рег|пост)"
        r"|зарегистрировано\b.{0,80}(?:роскомнадзор|надзор)|учредитель\s*[:—]|главный"
        r" редактор\s*[:—]|редакция (?:не несет|не несёт|может не)|мнение (?:редакции|автора)"
        r" может|уважаемые (?:читатели|пользователи)|комментарии (?:на странице|модерир|закрыты"
        r"|отключены)|правила (?:пользования|комментирования|сайта)|пользовательское соглашение"
        r"|политика конфиденциальности|privacy policy|terms of (?:use|service)|cookie policy"
        r"|лицензия\s*:|если не указано иное|содержание доступно по лицензии|content is available"
        r" under|страница (?:закрыта|защищена)|эта статья содержит информацию|эта страница (?:в"
        r" )?последн|this page was last|материал из (?:викиновост|википеди)|from wikinews"
        r"|свободный источник|the free (?:news|encyclopedia)|перейти к (?:навигации|поиску"
        r"|содержани|основн)|jump to|skip to|последнее (?:изменение|обновление)|мәліметтерді"
        r" пайдалан|материалдарды (?:пайдалан|көшір)|қолдан(?:ған|у) кезінде|поддержите\b.{0,80}$"
        r"|примите участие|нажмите\b|click here|установите приложение|скачайте",
    ),
    (
        DropReason.COUNTER,
        r"(?:просмотр(?:ов|ы|ено)?|views?|қаралым|қаралды|рейтинг|оценок|голосов|понравилось"
        r"|прочтений|комментари(?:ев|и|й)|comments?|пікір(?:лер)?|прочитано|reads?"
        r"|hits)\s*[:(]?\s*\d+|время (?:чтения|на чтение)|reading time|оқу уақыты|просмотр этой"
        r" страницы",
    ),
    (
        DropReason.MENU,
        r"распечатано\b|адрес страницы|версия для (?:печати|слабовидящих|мобильн)|печат(?:ать|ная"
        r" версия)\b.{0,30}$|print (?:this|version)\b|закрыть окно|добавить (?:в избранное"
        r"|комментарий|новость|в закладки)|сделать стартовой|(?:<+|←|«)\s*(?:назад|к списку"
        r"|вернуться|артқа|back)|(?:назад|вернуться) (?:к|в|на)\b.{0,40}$|вы (?:находитесь"
        r" )?здесь\s*:|главная\s*(?:[|/>»→·—-]|страница)|басты бет|home\s*[|/>»→›]|войти(?: (?:на"
        r" сайт|в (?:аккаунт|личный кабинет|систему)))?\W*$|зарегистриров|вы не представились|log"
        r" ?in\b|sign in\b|стр(?:аница|\.)\s*\d+ (?:из|/)|page \d+ of|валюта бағам|курс(?:ы)?"
        r" валют|погода(?: в .{3,20})?\W*$|ауа райы|поиск(?: по сайту)?\W*$|search(?: this"
        r" site)?\W*$|іздеу\W*$|наверх$|вверх$|к началу страницы|мобильная версия|полная версия"
        r"|жаңалық жіберу|(?:previous|next|предыдущ\w+|следующ\w+|алдыңғы|келесі) (?:article|post"
        r"|story|news|новость|статья|материал|запись|жаңалық)",
    ),
    (
        DropReason.SOURCES,
        r"(?:тег|таг)(?:и|тер)?\b\s*[:—]|tags?\b\s*[:/—]|ключевые слова|keywords?\s*:|тегтер\b"
        r"|метки\s*:|рубрик[аи]\s*[:—]|категори[ия]\s*[:—]|categor(?:y|ies)\s*:|темы\s*[:—]"
        r"|topics?\s*:|filed under|posted in\b|санат\w*\s*:|айдар\s*:|опубликовано в рубрике",
    ),
    (
        DropReason.CREDIT,
        r"(?:источник(?:и)?|дереккөз|source|қайнар көзі|первоисточник)\s*:.{0,80}$|(?:фото|сурет"
        r"|photos?|image|иллюстрация|картинка|видео|коллаж|инфографика|picture"
        r"|снимок)\b\s*(?:[:©/—|]|by\b|с сайта|из|предоставлен|автор)|©(?!.{80})|\(c\)\s|(?:автор"
        r"|author|written by|text|текст|мәтін|авторы|by)\s*:.{0,60}$|(?:опубликовано|published"
        r"|жарияланған|жарияланды|дата публикации|обновлено|updated|last updated|жаңартылды"
        r"|дата)\b\s*(?:on|at)?\s*[:—]?\s*(?=.{0,50}$)(?=\D{0,25}\d)",
    ),
)
_PATTERNS = tuple((reason, re.compile(rf"\W*(?:{pattern})", _I)) for reason, pattern in _STARTS)

# Alone on a line, it opens a part of the page that is not the article.
_SECTIONS = re.compile(
    r"\W*(?:(?:последние|другие|главные|свежие|похожие|важные|новые|самые популярные|популярные"
    r"|лучшие|актуальные|все|ещ[её]|топ|горячие|рекомендуем(?:ые)?|связанные|наши|все"
    r" последние)\s+(?:новости|материалы|статьи|публикации|записи|сюжеты|темы|события|новости за"
    r" сегодня|новости дня)(?: (?:за сегодня|по теме|дня|рубрики|раздела|сайта))?|новости|новости"
    r" (?:по теме|партн[её]ров|дня|сми2|рубрики|раздела|компаний)|лента(?: новостей)?"
    r"|популярное(?: за .{0,20})?|самое (?:читаемое|популярное|важное|обсуждаемое|интересное)"
    r"|(?:сейчас )?читают|(?:читайте|смотрите|см\.) (?:также|ещ[её])|по теме|ещ[её] по теме"
    r"|материалы по теме|это интересно|вам (?:может быть интересно|будет интересно)|рекомендуем"
    r"|выбор редакции|архив|архив новостей|ұқсас (?:жаңалықтар|материалдар|мақалалар)|(?:соңғы"
    r"|басқа|өзге|барлық) (?:жаңалықтар|материалдар)|(?:көп|ең көп) оқылған(?:дар)?(?:"
    r" жаңалықтар)?|тағы оқыңыз(?:дар)?|сондай-ақ оқыңыз(?:дар)?|танымал|жаңалықтар(?: таспасы)?"
    r"|(?:latest|related|other|more|top|recent|popular|trending|breaking|similar|recommended)(?:"
    r" (?:news|stories|articles|posts|now|headlines|content|coverage))|trending|most (?:read"
    r"|popular|viewed)|(?:you may also like|read (?:also|more|next)|also read|see also|don't miss"
    r"|editor'?s picks?|more from .{0,40}|up next|what to read next|you might also like)|trending"
    r" in .{0,30}|more (?:on|in|about) .{0,30})\W*",
    _I,
)
_ENDS = re.compile(
    r"\W*(?:источник(?:и)?|ссылки|примечания|литература|см\. также|смотри также|внешние ссылки"
    r"|комментарии(?: пользователей| читателей)?(?:\s*[:(]?\s*\d+\)?)?|(?:оставить|добавить"
    r"|написать) (?:комментарий|отзыв)|оставьте комментарий|обсуждение|отзывы"
    r"|comments?(?:\s*[:(]?\s*\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|post a comment"
    r"|references|sources?|external links|notes|пікірлер(?:\s*[:(]?\s*\d+\)?)?|пікір қалдыру"
    r"|дереккөздер|\d+ (?:комментари(?:й|я|ев)|пікір))\W*",
    _I,
)
_POINTER = re.compile(
    r"\W*(?:читайте|смотрите|см\.|по теме|ещ[её] по теме|материалы по теме|тағы оқы|сондай-ақ"
    r"|read |also read|see also)",
    _I,
)
_CONTACT = re.compile(
    r"^\W*(?:e-?mail|эл\.? ?почта|электронн(?:ая|ый) (?:почта|адрес)|тел(?:ефон|\.)?|факс|адрес"
    r"|phone|tel|fax|address|телефон(?:ы)?|мекен-?жай\w*|байланыс)\s*[:.].{0,160}$"
    r"|^\W*(?:\+?\d[\d\s()–-]{8,}\d)(?:\D{0,25}\d{0,5})$|^\W*[\w.+-]+@[\w-]+\.[\w.]+\W*$"
    r"|^\W*\d{6},\s|^\W*(?:https?://|www\.)\S+\W*$|^\W*(?:г\.|ул\.|пр\.|проспект"
    r"|улица)\s?.{0,60}\bд\.?\s?\d+",
    _I,
)
_COUNTER = re.compile(
    r"^[\W\d]*$|^\W*\d+\s*(?:мин(?:ут\w*|\.)?|min(?:ute)?s?|сек\w*)\.?\s*(?:чтения|read|на чтение"
    r"|оқу\w*)?\W*$|^\W*\d[\d\s.,]*(?:просмотр\w*|views?|қаралым|рет қаралды|комментари\w+"
    r"|comments?|лайк\w*|shares?|likes?)\W*$|^[\d.,\s]+[kкmм]\W*$|^\W*\d{1,2}\+\W*$",
    _I,
)
_AGO = re.compile(
    r"^\W*(?:сегодня|вчера|бүгін|кеше|today|yesterday|только что|\d+ (?:минут\w*|час\w*|дн\w+|день"
    r"|недел\w+|мин\.?) назад|\d+ (?:minutes?|hours?|days?|mins?|weeks?) ago)\b(?=.{0,25}$)",
    _I,
)
_CLOCK_WORDS = re.compile(r"^\W*(?:сегодня|today|бүгін)\s*[:,—-]?\s*(?=.{4})", _I)
_DATE_ONLY_REST = re.compile(r"[^\W\d_]+")
_MONTH_DAY = re.compile(
    r"^\W*\d{1,2}\s+(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр)\w*\W*$",
    _I,
)
_SEPARATED = re.compile(r"\s[|•·/»›>→]\s|\s?[|»›→]\s?|\s{3,}")
_RULE = re.compile(r"^[\W_]+$")
_MENU_PART_WORDS = 4
_DATE_LINE_WORDS = 6
_DATE_WORDS_TEXT = "года год г жылы жылғы ж year в at мск utc gmt est edt msk часов am pm"
_DATE_WORDS = frozenset(_DATE_WORDS_TEXT.split())
_LONG_SPACES = 14
_SHORT_ONLY = frozenset(
    {DropReason.SHARING, DropReason.COUNTER, DropReason.MENU, DropReason.CREDIT, DropReason.SOURCES}
)
"""Reasons that a line as long as a sentence never has: an article may well begin a sentence so."""


def furniture(raw: str) -> DropReason | None:
    """Tell why a line can be no part of an article, None when it can be one."""
    text = " ".join(raw.split())
    if _RULE.match(text):
        return DropReason.COUNTER if re.search(r"\d", text) else DropReason.MENU
    if _COUNTER.match(text):
        return DropReason.COUNTER
    if _CONTACT.search(text):
        return DropReason.CONTACT
    if is_date_line(text):
        return DropReason.DATE
    is_long = text.count(" ") >= _LONG_SPACES
    for reason, pattern in _PATTERNS:
        if pattern.match(text) and not (is_long and reason in _SHORT_ONLY):
            return reason
    return DropReason.MENU if is_menu(raw) else None


def is_date_line(text: str) -> bool:
    """Whether a line says little more than a date or a time ("1 April 2023, 10:06 | 345")."""
    if len(text) > 100:
        return False
    if _AGO.match(text) or _MONTH_DAY.match(text):
        return True
    dates = list(written_dates(text))
    rest = text
    for date in reversed(dates):
        rest = rest[: date.start] + " " + rest[date.end :]
    times = len(TIME.findall(rest))
    if not dates and not times:
        return False
    rest = WEEKDAY.sub(" ", TIME.sub(" ", rest))
    others = [word for word in _DATE_ONLY_REST.findall(rest.lower()) if word not in _DATE_WORDS]
    words = len(others)
    if others and text.endswith((".", ":", ";")):
        return False
    if dates and dates[0].start <= 3 and times and words <= _DATE_LINE_WORDS:
        return True
    return words <= (2 if dates else 1)


def is_menu(raw: str) -> bool:
    """Whether a line is a row of short entries: sections, crumbs, languages."""
    parts = [part for part in _SEPARATED.split(raw.strip()) if part.strip(" /|»›>→•·")]
    if len(parts) < 2 or (len(parts) == 2 and not re.search(r"[|»›→/]", raw)):
        return raw.strip().startswith("/") and raw.strip().endswith("/")
    return all(
        len(part.split()) <= _MENU_PART_WORDS for part in parts
    ) and not raw.rstrip().endswith(".")


def opens_other_news(text: str) -> bool:
    """Whether a line is the heading of a list of other articles."""
    return len(text) < 60 and bool(_SECTIONS.fullmatch(text))


def ends_article(text: str) -> bool:
    """Whether a line is the heading of what follows an article: sources, comments."""
    return len(text) < 60 and bool(_ENDS.fullmatch(text))


def is_other_news_part(text: str) -> bool:
    """Whether a line opens the part of a page for other articles, not a pointer inside the text."""
    return opens_other_news(text) and not _POINTER.match(text)
