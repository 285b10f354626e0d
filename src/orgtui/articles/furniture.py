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
        r"advertisement\b|реклама\b(?=.{0,60}$)|жарнама\b(?=.{0,40}$)|на правах рекламы|sponsored\b|"
        r"здесь могла быть|партн[её]рск(?:ий|ие) материал|promoted\b|story continues below",
    ),
    (
        DropReason.OTHER_NEWS,
        r"(?:читайте|смотрите) (?:также|ещ[её]|по теме|на эту тему)|читать (?:также|ещ[её]|далее|по теме)\b"
        r"|(?:also|see also|also read|read also|read more|related|related stories|more on this|"
        r"don't miss|recommended|you may (?:also )?like)\s*(?:[:—]|read\b)|read (?:also|more|next)\b|"
        r"тағы оқы(?:ңыз|ңыздар)\b|сондай-ақ оқы|оқи отыр|по теме\s*[:—]|материалы по теме|"
        r"ранее (?:мы )?(?:писали|сообщали|сообщалось)\s*:|подробнее\s*(?::|>|→|$)|еще по теме|ещё по теме",
    ),
    (
        DropReason.NOTICE,
        r"©.{0,20}\b(?:19|20)\d\d|copyright\b|все права защищены|all rights reserved|"
        r"барлық құқықтар|(?:(?:при|любое|полн\w+|частичн\w+)\s+(?:(?:или|полном|частичном|полн\w+)\s+){0,3})?"
        r"(?:использовани|перепечатк|цитировани|копировани)\w+(?=.{0,60}(?:материал|сайт|информаци|текст|контент|публикац"
        r"|ссылк)).{0,120}(?:ссылк|запрещ|разреш|согласи|обязательн)|ошибка в тексте|нашли (?:ошибку|опечатку)|заметили (?:ошибку|опечатку)|"
        r"если вы (?:нашли|заметили|обнаружили) (?:ошибку|опечатку)|выделите (?:ошибку|е[её]|текст|фрагмент)|"
        r"увидели (?:ошибку|опечатку)|қате (?:тапсаңыз|байқасаңыз)|мәтін(?:де|нен) қате|found (?:a|an) "
        r"(?:mistake|error|typo)|"
        r"подпи(?:сывайтесь|шитесь|шись)\b|подписаться (?:на (?:нас|наш|канал|рассыл|новост)|сейчас)|подписаться\W*$|следите за (?:наши|новост|нами)|присоединяйтесь к|"
        r"subscribe\b|sign up (?:for|to|now)|follow us\b|join (?:us|our)\b|get (?:the|our) .{0,60}"
        r"(?:newsletter|inbox|app)\b|жазылыңыз|бізге жазыл|біздің .{0,30}жазыл|"
        r"(?:мы|сайт|наш сайт) использу(?:ем|ет) (?:файлы )?cookie|we (?:use|value|and our).{0,60}(?:cookie|privacy|"
        r"partners)|accept (?:all )?cookies|this (?:site|website) uses cookies|by (?:signing up|continuing to|"
        r"subscribing|using (?:this|our))\b|продолжая (?:использовать|пользоваться)|сайт(?:ымыз)? cookie|"
        r"(?:created|powered|built|designed) (?:by|on|with)\b.{0,60}$|создано на платформе|создание (?:и (?:поддержк|продвижен|разработк)|сайт)|"
        r"разработка (?:и (?:поддержк|дизайн|продвижен|создан)|сайт|:)|разработано (?:в|компанией|студией).{0,30}$|"
        r"дизайн (?:и (?:разработк|верстк|поддержк)|сайта|:)|сайт (?:разработан|создан|не нес[её]т)|"
        r"свидетельство о (?:рег|пост)|зарегистрировано\b.{0,80}(?:роскомнадзор|надзор)|учредитель\s*[:—]|"
        r"главный редактор\s*[:—]|редакция (?:не несет|не несёт|может не)|мнение (?:редакции|автора) может|"
        r"уважаемые (?:читатели|пользователи)|комментарии (?:на странице|модерир|закрыты|отключены)|"
        r"правила (?:пользования|комментирования|сайта)|пользовательское соглашение|политика конфиденциальности|"
        r"privacy policy|terms of (?:use|service)|cookie policy|лицензия\s*:|если не указано иное|"
        r"содержание доступно по лицензии|content is available under|страница (?:закрыта|защищена)|"
        r"эта статья содержит информацию|эта страница (?:в )?последн|this page was last|"
        r"материал из (?:викиновост|википеди)|from wikinews|свободный источник|the free (?:news|encyclopedia)|"
        r"перейти к (?:навигации|поиску|содержани|основн)|jump to|skip to|последнее (?:изменение|обновление)|"
        r"мәліметтерді пайдалан|материалдарды (?:пайдалан|көшір)|қолдан(?:ған|у) кезінде|"
        r"поддержите\b.{0,80}$|примите участие|нажмите\b|click here|установите приложение|скачайте",
    ),
    (
        DropReason.COUNTER,
        r"(?:просмотр(?:ов|ы|ено)?|views?|қаралым|қаралды|рейтинг|оценок|голосов|понравилось|прочтений|"
        r"комментари(?:ев|и|й)|comments?|пікір(?:лер)?|прочитано|reads?|hits)\s*[:(]?\s*\d+|"
        r"время (?:чтения|на чтение)|reading time|оқу уақыты|просмотр этой страницы",
    ),
    (
        DropReason.MENU,
        r"распечатано\b|адрес страницы|версия для (?:печати|слабовидящих|мобильн)|печат(?:ать|ная версия)\b.{0,30}$|"
        r"print (?:this|version)\b|закрыть окно|добавить (?:в избранное|комментарий|новость|в закладки)|сделать стартовой|"
        r"(?:<+|←|«)\s*(?:назад|к списку|вернуться|артқа|back)|(?:назад|вернуться) (?:к|в|на)\b.{0,40}$|"
        r"вы (?:находитесь )?здесь\s*:|главная\s*(?:[|/>»→·—-]|страница)|басты бет|home\s*[|/>»→›]|"
        r"войти(?: (?:на сайт|в (?:аккаунт|личный кабинет|систему)))?\W*$|зарегистриров|вы не представились|log ?in\b|sign in\b|стр(?:аница|\.)\s*\d+ (?:из|/)|page \d+ of|"
        r"валюта бағам|курс(?:ы)? валют|погода(?: в .{3,20})?\W*$|ауа райы|поиск(?: по сайту)?\W*$|search(?: this site)?\W*$|іздеу\W*$|"
        r"наверх$|вверх$|к началу страницы|мобильная версия|полная версия|жаңалық жіберу|"
        r"(?:previous|next|предыдущ\w+|следующ\w+|алдыңғы|келесі) (?:article|post|story|news|новость|статья|материал|"
        r"запись|жаңалық)",
    ),
    (
        DropReason.SOURCES,
        r"(?:тег|таг)(?:и|тер)?\b\s*[:—]|tags?\b\s*[:/—]|ключевые слова|keywords?\s*:|тегтер\b|метки\s*:|"
        r"рубрик[аи]\s*[:—]|категори[ия]\s*[:—]|categor(?:y|ies)\s*:|темы\s*[:—]|topics?\s*:|filed under|"
        r"posted in\b|санат\w*\s*:|айдар\s*:|опубликовано в рубрике",
    ),
    (
        DropReason.CREDIT,
        r"(?:источник(?:и)?|дереккөз|source|қайнар көзі|первоисточник)\s*:.{0,80}$|(?:фото|сурет|photos?|image|иллюстрация|"
        r"картинка|видео|коллаж|инфографика|picture|снимок)\b\s*(?:[:©/—|]|by\b|с сайта|из|предоставлен|автор)|"
        r"©(?!.{80})|\(c\)\s|(?:автор|author|written by|text|текст|мәтін|авторы|by)\s*:.{0,60}$|"
        r"(?:опубликовано|published|жарияланған|жарияланды|дата публикации|обновлено|updated|last updated|жаңартылды|дата)\b"
        r"\s*(?:on|at)?\s*[:—]?\s*(?=.{0,50}$)(?=\D{0,25}\d)",
    ),
)
_PATTERNS = tuple((reason, re.compile(rf"\W*(?:{pattern})", _I)) for reason, pattern in _STARTS)

# Alone on a line, it opens a part of the page that is not the article.
_SECTIONS = re.compile(
    r"\W*(?:(?:последние|другие|главные|свежие|похожие|важные|новые|самые популярные|популярные|лучшие|актуальные|все|"
    r"ещ[её]|топ|горячие|рекомендуем(?:ые)?|связанные|наши|все последние)\s+(?:новости|материалы|статьи|публикации|записи|"
    r"сюжеты|темы|события|новости за сегодня|новости дня)(?: (?:за сегодня|по теме|дня|рубрики|раздела|сайта))?|новости|"
    r"новости (?:по теме|партн[её]ров|дня|сми2|рубрики|раздела|компаний)|лента(?: новостей)?|"
    r"популярное(?: за .{0,20})?|самое (?:читаемое|популярное|важное|обсуждаемое|интересное)|(?:сейчас )?читают|"
    r"(?:читайте|смотрите|см\.) (?:также|ещ[её])|по теме|ещ[её] по теме|материалы по теме|это интересно|"
    r"вам (?:может быть интересно|будет интересно)|рекомендуем|выбор редакции|архив|архив новостей|"
    r"ұқсас (?:жаңалықтар|материалдар|мақалалар)|(?:соңғы|басқа|өзге|барлық) (?:жаңалықтар|материалдар)|"
    r"(?:көп|ең көп) оқылған(?:дар)?(?: жаңалықтар)?|тағы оқыңыз(?:дар)?|сондай-ақ оқыңыз(?:дар)?|танымал|"
    r"жаңалықтар(?: таспасы)?|(?:latest|related|other|more|top|recent|popular|trending|breaking|similar|recommended)"
    r"(?: (?:news|stories|articles|posts|now|headlines|content|coverage))|trending|most (?:read|popular|viewed)|"
    r"(?:you may also like|read (?:also|more|next)|also read|see also|don't miss|editor'?s picks?|more from .{0,40}|"
    r"up next|what to read next|you might also like)|trending in .{0,30}|more (?:on|in|about) .{0,30})\W*",
    _I,
)
_ENDS = re.compile(
    r"\W*(?:источник(?:и)?|ссылки|примечания|литература|см\. также|смотри также|внешние ссылки|комментарии(?: пользователей|"
    r" читателей)?(?:\s*[:(]?\s*\d+\)?)?|(?:оставить|добавить|написать) (?:комментарий|отзыв)|оставьте комментарий|"
    r"обсуждение|отзывы|"
    r"comments?(?:\s*[:(]?\s*\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|post a comment|references|sources?|"
    r"external links|notes|пікірлер(?:\s*[:(]?\s*\d+\)?)?|пікір қалдыру|дереккөздер|"
    r"\d+ (?:комментари(?:й|я|ев)|пікір))\W*",
    _I,
)
_POINTER = re.compile(
    r"\W*(?:читайте|смотрите|см\.|по теме|ещ[её] по теме|материалы по теме|тағы оқы|сондай-ақ|read |also read|see also)",
    _I,
)
_CONTACT = re.compile(
    r"^\W*(?:e-?mail|эл\.? ?почта|электронн(?:ая|ый) (?:почта|адрес)|тел(?:ефон|\.)?|факс|адрес|phone|tel|fax|address|"
    r"телефон(?:ы)?|мекен-?жай\w*|байланыс)\s*[:.].{0,160}$|^\W*(?:\+?\d[\d\s()–-]{8,}\d)(?:\D{0,25}\d{0,5})$|"
    r"^\W*[\w.+-]+@[\w-]+\.[\w.]+\W*$|^\W*\d{6},\s|^\W*(?:https?://|www\.)\S+\W*$|"
    r"^\W*(?:г\.|ул\.|пр\.|проспект|улица)\s?.{0,60}\bд\.?\s?\d+",
    _I,
)
_COUNTER = re.compile(
    r"^[\W\d]*$|^\W*\d+\s*(?:мин(?:ут\w*|\.)?|min(?:ute)?s?|сек\w*)\.?\s*(?:чтения|read|на чтение|оқу\w*)?\W*$|"
    r"^\W*\d[\d\s.,]*(?:просмотр\w*|views?|қаралым|рет қаралды|комментари\w+|comments?|лайк\w*|shares?|likes?)\W*$|"
    r"^[\d.,\s]+[kкmм]\W*$|^\W*\d{1,2}\+\W*$",
    _I,
)
_AGO = re.compile(
    r"^\W*(?:сегодня|вчера|бүгін|кеше|today|yesterday|только что|\d+ (?:минут\w*|час\w*|дн\w+|день|недел\w+|мин\.?) назад|"
    r"\d+ (?:minutes?|hours?|days?|mins?|weeks?) ago)\b(?=.{0,25}$)",
    _I,
)
_CLOCK_WORDS = re.compile(r"^\W*(?:сегодня|today|бүгін)\s*[:,—-]?\s*(?=.{4})", _I)
_DATE_ONLY_REST = re.compile(r"[^\W\d_]+")
_MONTH_DAY = re.compile(
    r"^\W*\d{1,2}\s+(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*\W*$", _I
)
_SEPARATED = re.compile(r"\s[|•·/»›>→]\s|\s?[|»›→]\s?|\s{3,}")
_RULE = re.compile(r"^[\W_]+$")
_MENU_PART_WORDS = 4
_DATE_LINE_WORDS = 6
_DATE_WORDS = frozenset(
    "года год г жылы жылғы ж year в at мск utc gmt est edt msk часов am pm".split()
)
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
    return all(len(part.split()) <= _MENU_PART_WORDS for part in parts) and not raw.rstrip().endswith(".")


def opens_other_news(text: str) -> bool:
    """Whether a line is the heading of a list of other articles."""
    return len(text) < 60 and bool(_SECTIONS.fullmatch(text))


def ends_article(text: str) -> bool:
    """Whether a line is the heading of what follows an article: sources, comments."""
    return len(text) < 60 and bool(_ENDS.fullmatch(text))


def is_other_news_part(text: str) -> bool:
    """Whether a line opens the part of a page for other articles, not a pointer inside the text."""
    return opens_other_news(text) and not _POINTER.match(text)
