"""The words of three languages that make dates: months, weekdays, "today", "last year"."""

import re
from typing import NamedTuple

from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

_CASE = "[а-яәіңғүұқөһ]{0,5}"
_MONTHS = (
    "январ[ьяе]|янв|january|jan|қаңтар" + _CASE,
    "феврал[ьяе]|февр?|february|feb|ақпан" + _CASE,
    "март[ае]?|march|mar|наурыз" + _CASE,
    "апрел[ьяе]|апр|april|apr|сәуір" + _CASE,
    "ма[йяе]|may|мамыр" + _CASE,
    "июн[ьяе]|june|jun|маусым" + _CASE,
    "июл[ьяе]|july|jul|шілде" + _CASE,
    "август[ае]?|авг|august|aug|тамыз" + _CASE,
    "сентябр[ьяе]|сент?|september|sept|sep|қыркүйе[кг]" + _CASE,
    "октябр[ьяе]|окт|october|oct|қазан" + _CASE,
    "ноябр[ьяе]|нояб?|november|nov|қараша" + _CASE,
    "декабр[ьяе]|дек|december|dec|желтоқсан" + _CASE,
)
MONTH_ADJECTIVE = (
    r"(?:январск|февральск|мартовск|апрельск|майск|июньск|июльск|августовск|сентябрьск|октябрьск"
    r"|ноябрьск|декабрьск)(?:ий|ая|ое|ого|ой|ом|ую|ому|им)"
)
"""A month as a Russian adjective: "июльский саммит"."""
_WITH_CASE = "|".join(names.rpartition("|")[2].removesuffix(_CASE) for names in _MONTHS)
MONTH = (
    r"(?:(?:"
    + "|".join(names.rpartition("|")[0] for names in _MONTHS)
    + f"|(?:{_WITH_CASE}){_CASE}"
    + r")\b)"
)
"""Any month in any case; the endings stand once, since they take long to compile."""
_NUMBERS = tuple(late(pattern) for pattern in _MONTHS)


_RUSSIAN_MONTHS = "янв фев мар апр май июн июл авг сен окт ноя дек".split()


def month_number(word: str) -> int:
    """Return which month a word that `MONTH` matches is."""
    word = word.rstrip(".")
    if "ск" in word:
        return _RUSSIAN_MONTHS.index(word[:3].replace("мая", "май")) + 1
    return next(n for n, pattern in enumerate(_NUMBERS, 1) if pattern.fullmatch(word))


BETWEEN = (
    r"\s+(?:(?:и\s+)?(?:вплоть\s+)?(?:по|до)(?:\s+(?:кон(?:ец|ца)|начал[оа]|середин[уы]))?"
    r"|to|through|until|till|and)\s+(?:the\s+)?"
)
"""What stands between the ends of a period."""

_PART_OF_IT = r"(?:(?:самого\s+)?(?:начала|середины|конца|весны|лета|осени|зимы)\s+)?"
"""What part of a time is meant, which is told no more exactly than the time."""
SINCE = late(
    r"(?:\b(?:с|со|начиная с|since|from|as of|starting(?: on| from)?|beginning(?: on| in)?"
    r"|effective(?: from)?)\s+(?:(?:минувш|прошл|прошедш|эт)\w+ )?"
    r"(?:(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w{1,2},? )?(?:the )?"
    rf"{_PART_OF_IT})$"
)
"""What makes a time the start of a period."""

UNTIL = late(
    r"(?:\b(?:до|вплоть до|по|until|till|up to|through)\s+)"
    rf"(?:{_PART_OF_IT}|the\s+end\s+of\s+|the\s+)?$"
)
"""What makes a time the end of a period."""


class _Words(NamedTuple):
    """Words of one language around dates."""

    month_before: str = ""
    month_alone: str = ""
    since: re.Pattern[str] = late(r"(?!)")
    until: re.Pattern[str] = late(r"(?!)")


RU = _Words(
    month_before=r"(?:в|с|до|по)(?:\s+(?:самого\s+)?(?:начал[аеу]|середин[аеуы]|конц[аеу]"
    r"|первых\s+(?:дней|чисел|числах)))?"
)
EN = _Words(
    month_before=r"(?:in|for|for the month of|since|from|until|by|early|late|(?:start|beginning"
    r"|middle|end) of)"
)
KK = _Words(
    month_alone=r"қазанда(?=\s+(?:оны|оның|бұл|төраға|тізгін|кезек)\w*)"
    r"|қазанда(?=\s+\w+[дт][ае]\s+(?:өт(?:еді|ті|кен|етін)|жинал|бас қос|болады|болды))"
    r"|(?:қаңтар|наурыз|мамыр|маусым|тамыз|ақпан|желтоқсан)да\b"
    r"|(?:сәуір|шілде)де\b|қыркүйекте\b|қарашада\b",
    since=late(r"(?:н?[дт]?[ае]н)?\s*(?:бастап|бері)"),
    until=late(
        r"(?:ғ?а|г?е)?\s*(?:(?:соңы|аяғы|басы|ортасы|жазы|қысы|көктемі"
        r"|күзі)н[ае]\s+)?дейін"
    ),
)

DAY_WORDS = {
    r"сегодня(?:шнего дня)?|сегодняшн(?:ий|яя|ее|его|ей|ем|юю|ему|им)|today|бүгін(?:гі|нен)?"
    r"|this (?:morning|afternoon|evening)": 0,
    r"вчера(?:шнего дня)?|вчерашн(?:ий|яя|ее|его|ей|ем|юю|ему|им)|накануне|yesterday"
    r"|last night|overnight|кеше(?:гі|ден)?": -1,
    r"завтра(?:шнего дня)?|завтрашн(?:ий|яя|ее|его|ей|ем|юю|ему|им)|tomorrow|ертең(?:гі|нен)?": 1,
    r"позавчера|the day before yesterday|алдыңғы күні": -2,
    r"послезавтра|the day after tomorrow": 2,
}
"""Days counted from the publication."""

_RUSSIAN_DAYS = (
    "перво", "второ", "треть", "четверто", "пято", "шесто", "седьмо", "восьмо", "девято", "десято",
    "одиннадцато", "двенадцато", "тринадцато", "четырнадцато", "пятнадцато", "шестнадцато",
    "семнадцато", "восемнадцато", "девятнадцато", "двадцато", "двадцать перво", "двадцать второ",
    "двадцать треть", "двадцать четверто", "двадцать пято", "двадцать шесто", "двадцать седьмо",
    "двадцать восьмо", "двадцать девято", "тридцато", "тридцать перво",
)  # fmt: skip
_ENGLISH_DAYS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_RUSSIAN_ENDING = late(r"(?:[гв]?е?го|е)$")
DAY_IN_WORDS = (
    r"(?:двадцать |тридцать )?(?:перво|второ|четверто|пято|шесто|седьмо|восьмо|девято|десято"
    r"|[а-я]+надцато|двадцато|тридцато)(?:го|е)|(?:двадцать )?треть(?:его|е)"
    r"|(?:(?:twenty|thirty)-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf"
    r"|[a-z]{3,5}teen|twentie|thirtie)th)(?= of )"
)
"""Any day of a month in words."""


def day_in_words(words: str) -> int | None:
    """Return which day of a month Russian or English words tell."""
    if words in _ENGLISH_DAYS:
        return _ENGLISH_DAYS.index(words) + 1
    stem = _RUSSIAN_ENDING.sub("", words.replace("ё", "е"))
    return _RUSSIAN_DAYS.index(stem) + 1 if stem in _RUSSIAN_DAYS else None


RELATIVE_YEARS = (
    (
        r"(?:эт(?:ом|ого)|(?:текущ|нынешн|наступивш|уходящ|истекающ)(?:ем|его))\s+год[уа]"
        r"|сего года",
        0,
    ),
    (
        r"this year|the current year|биыл|(?:осы|үстіміздегі) жыл(?:[ыа]|дан)|ағымдағы жыл[ыда]*"
        r"|(?:осы|ағымдағы|биылғы|үстіміздегі) жыл(?:ғы|дың)",
        0,
    ),
    (
        r"прошлогодн(?:яя|ей|юю|ий|его|ему|ем|ие|их)\b"
        r"|(?:прошл(?:ом|ого)|минувш(?:ем|его))\s+год[уа]|last year"
        r"|былтыр|былтырғы|өткен жыл(?:ы|а|дың|дан)"
        r"|(?:өткен|былтырғы) жыл(?:ғы|дың)|прошлого|минувшего",
        -1,
    ),
    (
        r"позапрошл(?:ом|ого)\s+год[уа]|позапрошлого|позапрошл(?:ый|ая)(?!\s+год)"
        r"|the year before last|алдыңғы жылы",
        -2,
    ),
    (
        r"(?:следующ|будущ|предстоящ|грядущ|наступающ)(?:ем|его)\s+год[уа]"
        r"|(?:(?:на|весь) )?следующий год|будущий год|предстоящий год|грядущий год\b"
        r"|(?<!for the )(?<!over the )next year"
        r"|келесі жыл(?:[ыа]|дан)"
        r"|келесі жылғы|(?:келер|алдағы|келесі) жыл(?:ы|ғы|дың|дан)",
        1,
    ),
    (r"биылғы", 0),
)
"""Years counted from the publication."""

NEW_YEAR = (
    r"(?:с|со) (?:наступлени\w+ |приход\w+ |первого дня |начал\w+ )?нового года|в новый год"
    r"|с первых дней (?:этого |нового )?года"
    r"|(?:since|from|on|at|with|as of) (?:the )?new year(?:['’]?s (?:day|eve))?(?!['’]?s eve)"
    r"|жаңа жылдың (?:алғашқы|бірінші) күнінен(?: бастап)?|жаңа жылдан(?: бастап)?"
)
"""The first day of a year."""

HALF_YEARS = (
    r"(?:перв(?:ое|ом|ого)|втор(?:ое|ом|ого)) полугоди[еияю]|(?:first|second) half of(?= \d)"
    r"|(?:перв|втор)(?:ая|ой|ую) половин[аыуе](?:(?= \d)| года(?![а-я]))"
    r"|(?:первые|последние) (?:шесть|полгода) (?:месяцев)?(?= \d)|first six months of(?= \d)"
)
"""Half a year; without a year that of the publication."""

PARTS_OF_YEAR = (
    r"(?:в|к|до|с) (?:начал[еау]|середин[еыу]|конц[еау])"
    r" (?:этого |нынешнего |текущего )?(?:года|месяца)\b(?! \d)"
    r"|(?:until |till |by |at |since )?the (?:start|beginning|end) of (?:the|this) (?:year|month)\b"
    r"|жыл (?:соңына дейін|басынан (?:бері|бастап)|(?:басында|ортасында|соңында))"
)
"""The beginning or the end of the year or the month of the publication."""

WHOLE_YEARS = r"(?P<this>этот|нынешний|текущий|уходящий)|прошлый|минувший"
"""Of a year that something lasted."""

TERM_BEGAN = late(
    r"(?:срок|полномочи[яй]|председательств[оа]|мандат|вахта) (?:[а-я]+ )?"
    r"(?:начал(?:ось|ась|ся|ись)|стартовал[оаи]?) (?:еще |лишь )?$"
)
"""What makes a day one on which a term has begun, be it near ahead in the year."""

YEARS_HAD = (
    r"\b(?P<before>поза)?(?:прошлый|минувший|прошедший)(?:\s+год)?"
    r"(?=\s[^.;:]{0,60}\b(?:возглав|руковод|председат|пров[её]л|вел[аи]?\b|управля|стоял))"
    r"|\b(?P<before2>поза)?(?:прошлый|минувший)(?:\s+год)?(?=\s?[–—] ?[А-Яа-яЁё])"
)
"""Of a year in which somebody had something: "прошлый год клуб возглавляла …"."""

RELATIVE_MONTHS = (
    (r"(?:эт|текущ|нынешн)(?:ом|ем)\s+месяце|this month|осы айда(?:н|ғы)?", 0),
    (r"(?:прошл|минувш)(?:ом|ем)\s+месяце|last month|өткен айда", -1),
    (r"(?:следующ|будущ)ем\s+месяце|next month|келесі айда(?:н|ғы)?", 1),
)
"""Months counted from the publication."""

WEEKDAYS = (
    "понедельника?|monday|дүйсенбі",
    "вторника?|tuesday|сейсенбі",
    "сред[уы]|wednesday|сәрсенбі",
    "четверга?|thursday|бейсенбі",
    "пятниц[уы]|friday|жұма",
    "суббот[уы]|saturday|сенбі",
    "воскресень[ея]|sunday|жексенбі",
)
"""From Monday; in the cases that a date takes."""

TIME_WORDS = Trigger(
    r"новый год|весной|летом|осенью|spring|summer|autumn|\bfall\b|көктемде|жазда|күзде|апта"
    r"|алдыңғы"
    r"|сегодня|вчера|накануне|завтра|полугоди|назад|спустя|позже|позднее|ранее|раньше|ago\b|later"
    r"|earlier|this (?:morn|aftern|even)"
    r"|бұрын|кейін"
    r"|today|yesterday|tomorrow|бүгін|кеше|ертең|год[ау]\b|year|жыл|биыл|былтыр"
    r"|прошлогодн|позапрошл|(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр)\w{0,3}ск|night|дағы|дегі|тағы|тегі|кешегі|бүгінгі|месяц"
    r"|month|айда|day\b|(?:сол|осы) күн|келесі күні|лет\b|дн[ея]|недел|week|весь |ертесіне"
    r"|(?:этот|нынешний|текущий|уходящий) год про"
    r"|новог|(?:следующий|будущий|предстоящий|грядущий) год|(?:прошл|минувш|прошедш)[ыи]й"
    r"|понедельник|вторник"
    r"|сред[уы]|четверг|пятниц|суббот|воскресень|сенбі"
    rf"|жұма|{MONTH}"
)
"""What every time without a year or a day in figures has in it."""

_DONE_KK = (
    r"(?!(?:тағайында|қолда|мәлімде|баста|сайла|талқыла|жарияла|хабарла|қабылда|аяқта|белгіле"
    r"|сөйле|құттықта|бағала|орналастыр|жолда|ескерт|түсіндір|атап айт|ұйымдастыр|тексере)д[ыі]\b)"
)
"""Kazakh verbs whose past looks like the present of others: "талқылады"."""
_MEANT_KK = (
    r"(?:өт|өткіз|бол|бар|кел|кір|қатыс|кіріс|атқар|басқар|ет|ал|бер|шық|көш|қабылда|баста|аяқта"
    r"|(?:жина|қосы|ашы|баста|аяқта|өткізі|бекіті|тағайында)л|(?:сай|қабыл)дан|сайлан)"
    r"[мбп][ае][қк](?:ш[ыі])?"
)
"""What is meant to be, in Kazakh: "өтпек", "болмақ"."""
_PLANNED_KK = (
    rf"{_MEANT_KK}|(?:өту|болу|өткізілу|кіру|келу)[іы] (?:тиіс|керек|мүмкін)(?! е)"
    r"|жоспарлан(?:ып отыр|уда)|күтілуде|(?:өт|өткізіл|кіріс)етін|(?:бастал|қабылдан)атын"
)
"""What is to come, in Kazakh, in other words."""
NOT_DONE_KK = rf"(?:{_DONE_KK}[а-яәіңғүұқөһ]+(?:ады|еді|йды|йді)|{_MEANT_KK})"
"""A Kazakh verb of what is so now, or still to come."""

PAST = late(
    r"\b(?:(?!(?:эмомали|сомали|непал|сенегал|стамбул|кабул|генерал|канал|журнал)\b)"
    r"[а-яё]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)"
    r"|(?:да|бы)(?:л|ла|ло|ли)(?! бы\b)|(?:ш|в)[её]л|(?:шл|вел)[аио]|прин[её]с"
    r"|(?:принят|создан|основан|учрежд[её]н|образован|подписан|допущен|исключ[её]н|включ[её]н"
    r"|восстановлен|изгнан)[аоы]?"
    r"|was|were|took|met|held|became|left|began|came|went|gave|won|got|chose|swore"
    r"|[a-z]{3,}ed"
    r"|[а-яәіңғүұқөһ]+(?:ды|ді|ты|ті))\b"
)
"""What tells of the past."""
TO_COME = late(
    r"\b(?:буд[еу]т|[а-яё]{3,}(?:ется|ится|утся|ятся)|пройд[еу]т|примет|станет|стан[еу]т"
    r"|перейдет|намечен"
    r"|запланирован|предсто\w+|следующ\w+|предстоящ\w+|will|to|next|upcoming|scheduled|planned"
    rf"|{NOT_DONE_KK}|{_PLANNED_KK}|келесі)\b"
)
"""What tells of what is still to come."""

FUTURE = late(
    r"\b(?:буд[еу]т|will|shall|is to|are to|is due|are due"
    r"|(?:is|are|has been|have been) (?:now |also |again )?(?:planned|scheduled|slated|expected"
    r"|set(?! (?:up|out|off))|pencilled in)"
    r"|next(?! (?:[a-z]+[ -]){0,2}(?:secretary|president|chair|director|head|leader|chief"
    r"|minister|host|holder|venue))"
    r"|(?:descend|converge)s? on|rolls? out the red carpet|(?:leaders|presidents) are back in"
    r"|(?:summit|meeting) (?:returns|comes back) to"
    r"|leaves|succeeds|takes (?:office"
    r"|over|up)"
    r"|becomes|starts|begins|steps (?:down|aside)|ends|expires|runs out|(?:hands|passes|gives"
    r"|turns) (?:it|over|on|the)|cedes|yields"
    r"|assumes|предстоит"
    r"|(?:лидеров|президентов|глав|гостей|союзников|коллег|премьеров|участников|их) (?:[а-яё]+ )?"
    r"жд[её]т|(?:лидеров|президентов|глав|гостей|союзников|коллег|премьеров|участников|их) ждут"
    r"|намечен\w*|перенес(?:[её]н[аоы]?|ли|ла)(?= [^.;:]{0,40}?на \d)"
    r"|запланирован\w*|назначен[аоы]? на|планиру[ею]т|намерен[аы]?|собира[ею]тся"
    r"|(?:пере|от|с|по|вы)?да(?:ст|дут)|(?:при|вой|пере|прой|вый|зай|най)д[её]т"
    r"|приму?т|примет"
    r"|возьм[её]т|займ[её]т|возглавит|сменит|уступит|сложит|получит|вступит|наступит|настанет"
    r"|истеч[её]т|истека[ею]т|покинет|стан[еу]т|состоится|собер[её]т\w*|собер[уе]тся"
    r"|встретятся|открое[тм]ся"
    r"|уходит|покидает|слагает|откроет|провед[еу]т|приступит|присоединится|подпи[шщ][еу]т|останется|продолжит|завершит\w*"
    r"|закончит\w*|стартует|начн[её]тся|начн[уе]т"
    rf"|{_PLANNED_KK}|[а-яәіңғүұқөһ]+(?:йды|йді)|{_DONE_KK}(?:біт|бол|бар|ал|тапсыр|бер|өт|өткіз|көш|кел|шығ|кір"
    rf"|тұр|ет|жүр|бас қос"
    r"|(?:аяқт|баст|жин|тоқт|тағайынд|жасақт)ал|(?:сайл|қабылд)ан"
    r"|[а-яәіңғүұқөһ]+(?:ыл|іл|ыс|іс|ын|ін|тыр|тір))(?:ады|еді))\b"
)
"""Verbs that tell of what is still to come."""
