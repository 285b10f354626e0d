"""What is said of members and chairs in words of a language's own, said in the usual ones.

So «поставил на паузу» is "приостановил": a reader needs to know but one way of saying a thing.
"""

import re

from orgtui.articles.statements.sentence import usual_turns
from orgtui.articles.statements.sentence.usual_english import FORMS as ENGLISH_FORMS
from orgtui.articles.statements.sentence.usual_foundings import FORMS as FOUNDING_FORMS
from orgtui.articles.statements.sentence.usual_kazakh import FORMS as KAZAKH_FORMS
from orgtui.articles.statements.sentence.usual_meetings import FORMS as MEETING_FORMS
from orgtui.articles.statements.sentence.usual_members import FORMS as MEMBER_FORMS
from orgtui.articles.statements.sentence.usual_pictures_english import FORMS as PICTURE_FORMS
from orgtui.articles.statements.sentence.usual_posts_english import FORMS as POST_FORMS
from orgtui.articles.statements.sentence.usual_ranks import FORMS as RANK_FORMS
from orgtui.articles.statements.sentence.usual_sequels_english import FORMS as SEQUEL_FORMS
from orgtui.articles.statements.sentence.usual_statuses import FORMS as STATUS_FORMS
from orgtui.articles.statements.sentence.usual_terms_english import FORMS as TERM_FORMS
from orgtui.articles.statements.trigger import UsualForms
from orgtui.text.late_patterns import late

_LEFT = {"л": "вышел", "ла": "вышла", "ло": "вышло", "ли": "вышли"}
_CEASED = late(
    r"(?<![а-я])(?<!не )(?:переста|прекрати)(?P<past>л|ла|ло|ли) (?:официально )?быть "
    r"(?:(?:полноправн|действительн)[а-я]+ )?(?:член|участни|частью)[а-я]* (?=[OB].|организации"
    r"|союза|блока|альянса)"
    r"|(?<![а-я])(?<!не )(?:перестает|прекращает) быть (?:(?:полноправн|действительн)[а-я]+ )?"
    r"(?:член|участни)[а-я]* (?=[OB].|организации|союза|блока|альянса)"
)


def _ceased(match: re.Match[str]) -> str:
    return f"{_LEFT[match['past']] if match['past'] else 'выходит'} из "


_DECIDED_TO_LEAVE = late(
    r"(?<![а-я])(?:прин(?:ял[аио]?|имает) (?:[а-я]+ое )?решение|(?:подтвердил|объявил)[аио]? "
    r"(?:[а-я]+ )?(?:решение|намерение)|решил[аио]?) (?:официально )?(?:выйти из|покинуть) "
    r"(?=(?:[OB].|[а-я-]+(?: [а-я-]+){0,4}) (?:с )?D.)"
)
_PAUSED = late(r"(?<![а-я])постав(?:лен(?P<form>[аоы]?)|ил(?P<past>[аио]?)) на паузу\b")


def _paused(match: re.Match[str]) -> str:
    if match["past"] is not None:
        return f"приостановил{match['past']}"
    return f"приостановлен{match['form']}"


_SUSPENDS = late(
    r"(?<![а-я])(?:постановляет|постановляют|решает|решают) (?P<verb>приостанови|исключи)ть\b"
)
_BEARS = late(
    r"(?<![а-я])представлен[аы]?(?P<where> в [OB].)? (?=в качестве (?:[а-я-]+[ -])?наблюдател)"
)
_UNITES = late(
    r"(?P<org>O.)(?P<aside>, [^,;:OBST]{3,60},)? (?:(?:сейчас|сегодня|ныне|теперь) )?объединяет "
    r"(?:под собой |в своих рядах |в себе |под своей эгидой )?(?=[ST].(?:, | и ))"
)
_OF_SO_MANY = late(
    r"^(?P<org>O.) [–—-] (?:это )?(?:[а-я-]+ ){0,3}?(?:союз|объединение|группа|блок|альянс|клуб"
    r"|организация) (?:из )?(?:\d+|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)"
    r"(?: [а-я-]+)? (?:стран|государств|республик)(?: [а-я-]+){0,3}(?::| \(| [–—-]) ?"
    r"(?=[ST].(?:, | и ))"
)
_IN_IT = late(
    r"(?<![а-я])в составе? (?P<org>O.)(?: сейчас| сегодня)? (?:находятся|числятся|остаются):? "
    r"(?=[ST].(?:, | и ))"
)
_LISTED = r"[ST].(?:(?:, | и |, а также )[ST].)+[.;]?$"
_MEMBERS = late(
    rf"^(?:(?:страны|государства)-)?(?:члены|участники|участницы) (?P<org>O.)"
    rf"(?:, (?:помимо [ST](?P<but>.)|кроме [ST].),)? [–—-] (?={_LISTED})"
)


def _members(match: re.Match[str]) -> str:
    but = f"S{match['but']}, " if match["but"] else ""
    return f"в {match['org']} входят {but}"


_STATUS_OF = late(
    r", (?:а )?статус[а-я]* (?:стран[а-я]*[ -]|государств[а-я]*[ -])?(?P<role>партнер"
    r"|наблюдател)[а-я]*(?P<kind> по диалогу)?(?: (?:в |при )?[OB].)?(?::| [–—-]) (?=S.)"
)
_STATUSES = {"партнер": "партнерами", "наблюдател": "наблюдателями"}


def _status_of(match: re.Match[str]) -> str:
    return f"; {_STATUSES[match['role']]}{match['kind'] or ''} являются "


_CHARGED = late(
    r"(?:функции|обязанности|полномочия|миссия|роль) (?:действующего )?председателя"
    r"(?P<org>(?: в)? [OB].)(?P<time>(?: (?:в|на))? D.)? (?:был[аи] )?"
    r"возложен[аы] на [ST](?P<who>.)"
)
_CHOSEN = late(
    r"(?<![а-я])(?:утверди|одобри|выбра|избра|назначи)л[аио]? [ST](?P<who>.) "
    r"(?:в качестве |своим )?(?:нов[а-я]+ |следующ[а-я]+ |очередн[а-я]+ |действующ[а-я]+ )?"
    r"председател(?:я|ем)(?P<org> [OB].)?(?= на D.)"
)
_ELECTED = late(r"(?<![а-я])(?:выбран|утвержден)(?P<form>[аоы]?) (?=председател)")
_NO_MORE = late(r"(?<![а-я])больше не (?:явля[ею]тся )?(?:член[а-я]*|частью) (?=[OB].)")
_PARTNERS = late(
    r"(?P<seam>, )?(?<![а-я])статус[а-я]* (?:стран-|государств-)?партнер[а-я]*(?: по диалогу)?"
    r"(?P<org> [OB].)? "
    r"(?:(?:имеют|есть у|у|[–—-]) )(?:\d+|[а-я]+) (?:государств|стран)[а-я]* ?[(:] ?"
    r"(?=S.(?:, | и ))"
)
_SHORT_FOR = late(
    r"([OB].) ?\((?:O. [–—-] )?(?:это )?(?:сокращени[а-я]+|аббревиатура|акроним|сокр\.|от|англ\.)"
    r" [^()]{3,120}\)"
)
"""Of which words the letters of a name are, in brackets behind it."""
_HELD_THEN = late(
    r"^(?P<lead>(?:на|в ходе|во время) (?:[а-я-]+ ){0,2}(?:саммит|встреч|заседани|сесси)[а-я]{1,2}"
    r"(?: [а-я -]{3,40})?(?: [OB].)?), (?:прошедш|состоявш|проходивш|проходящ|завершивш)[а-я]+"
    r" (?P<when>[^,;:STP]{0,30}D[^,;:P]{1,40}), (?=[ST])"
)
"""A meeting, and in an aside when it was held, ahead of what a state did there."""
_IN_TOWN = late(r"(?<![а-я])(?P<at>во?) T. \((?:г\. ?)?(?P<town>C.)\)")
_FROM_LAND = late(
    r"(?P<who>[PQ].) из [TC].(?=, котор(?:ый|ая) (?:[а-я]+ )?(?:руковод|возглавл|занима|работа))"
)
"""Where somebody is from, of whom a clause goes on to tell."""
_ON_WEEKDAY = late(
    r"(?<![а-я])во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье), (?P<day>D.)"
    r"(?:,(?= (?:[а-я]+о |вновь )?(?:[а-я]+(?:л[аои]?|л(?:ся|[аои]сь)|[еиуюя]т(?:ся)?)|принес)\b))?"
)
"""A day of the week ahead of the date that it falls on."""
_AGO = late(
    r"(?<![а-я])(?:(?:ровно|уже|почти) )?(?:(?:полвека|четверть века|век)"
    r"|(?:(?![а-я]+л[аио]?(?:с[ья])? |ровно |уже |почти )[а-я\d-]+ ){1,2}(?:лет|года|год)|год) "
    r"(?:тому )?назад, (?P<time>(?:в )?D.)(?:,(?= (?!а |и |но ))|(?=[.,;)]))"
)
"""How long ago a day was that is told right behind."""
_HOST_LAND = late(
    r"(?<![а-я])(?:страна|государство|республика)-(?:хозяйка|хозяин|организатор|устроительница)"
)
"""The state that is the host, whichever that is: not the one spoken of."""
_THIS_YEAR = late(r"(?<=D[\ue000-\uf8ff]) с\. ?г\.")
_DECADE = late(r"(?<![а-я])в (?:перв|втор|треть|последн)[а-я]+ (?:декаде|половине|неделе) (?=D.)")
_PROLONGED = late(
    r"(?<![а-я])(?:полномочия|мандат|срок(?: полномочий)?) (?P<who>T.|страны|республики)"
    r" (?:в качестве|на посту) председател[а-я]+(?P<org> [OB].)? (?:был[иа]? )?"
    r"(?=продл[а-я]+ (?:на|до) D.)"
)


def _prolonged(match: re.Match[str]) -> str:
    of = f" в{match['org']}" if match["org"] else ""
    return f"председательство {match['who']}{of} было "


_EXPECTED = late(
    r"^(?P<who>[^,;:()]{2,90}), как (?:ожидается|предполагается|планируется"
    r"|надеются[^,;:]{0,30}),(?= )"
)
_CAPITAL_NAMED = late(r"(?<![а-я])(?P<at>во?) столице [ST]. (?=C.)")
_HYPHEN = late(
    r"(?<![а-я])(?P<whole>(?:стран|государств)(?:ы|а|ам|ами|ах)?) [–—-] "
    r"(?=(?:участни[кц]|член)(?:ов|ы|и|ами|ам|ах|ц)?(?![а-я]))"
)
_CHAIR_EXPECTED = late(
    r"(?:^|(?<=[.;] ))(?:как )?ожидается,(?: что)? (?=[^.;]*D)(?=[^.;]*председател)"
    r"(?=[^.;]*(?:перейд[её]т|стан[еу]т|возглавит|примет|нач[её]тся|получит) )"
)
"""That a chair to come, whose time is told, is expected."""
_IN_BODIES = late(
    r"(?<![а-я])(?P<noun>председательств[а-я]*(?: [STA].)?(?: D.)? (?:в|во)) "
    r"(?:(?:[а-я]+[ыи]х )?(?:органах|структурах|институтах)|объединении|организации|союзе|альянсе"
    r"|формате|клубе|группе) (?=O.)"
)
_TOGETHER = late(r"(?<![а-я])(?P<will>будут )?сопредседательств(?:овать|уют) в (?P<org>[OB].)")
_ITSELF = late(r"(?<=председателем) сам(?:ой|ого) (?=[OB].)")
_THERE_THEN = late(
    r"(?P<at>(?<![а-я])сменил[аио]? [ST]. на (?:[а-я-]+ ){0,2}"
    r"(?:саммит|встреч|заседани|сесси)[а-я]{1,2}(?: [OB].)?(?: в C.)?),"
    r" (?:прошедш|состоявш|проходивш)[а-я]+ (?=(?:в )?D.[.;]?$)"
)
"""When the meeting was held at which one replaced another, at the end of a sentence."""
_AND_REPLACED = late(
    r"(?P<lead>(?<![а-я])председател[а-я]+ [^;:.PQ]*?"
    r"(?:является|стал[аи]?|остается|избран[аы]?) S.)"
    r"(?::| [–—-]|,? и|, а) (?:он[аио]? )?сменил[аио]? (?=[ST].)"
)
"""Whom one replaced who is said to preside: «Председателем … является …: она сменила …»."""


_HANDED_TO_THEM = late(
    r"(?<![а-я])(?:эстафету|вахту|председательство|полномочия|бразды(?: правления)?)"
    r"(?P<of> в O.)? (?P<to>ей|ему) (?:торжественно |официально )?"
    r"передал[аио]? [ST](?P<who>.)(?= |[.,;])"
)
"""Who handed over the chair to the state spoken of: "эстафету ей передала …"."""
_WHICH_WAS = late(
    r"(?P<at>(?<![а-я])(?:переда|приня|получи|сменил|вруч)[а-я]* [^,;:]*на (?:[а-я-]+ ){0,2}"
    r"(?:саммит|встреч|заседани|сесси)[а-я]{1,2}(?: [OB].)?(?: в C.)?), котор(?:ый|ая|ое) "
    r"(?:прошел|прошл[ао]|состоял(?:ся|ась|ось)|завершил(?:ся|ась|ось)) "
    r"(?=(?:в C. )?(?:[вс]о? )?D.(?: в C.)?[.;]?$)"
)
"""When the meeting was held at which a chair was handed over, in a clause at the end."""

_AND_WITH_THEM = late(r", (?:а )?сопредседател(?:ями|ем) [–—-] (?=S.)")
_WERE_WITH_THEM = late(
    r"(?P<ahead>(?<![а-я])(?:председательств|возглавля|руководи|председател)[^;:.]*?), (?:а )?"
    r"(?=сопредседател(?:ями|ем) (?:были?|станут|станет|будут|являются|являлись) S)"
)
_PUT_BESIDE = late(
    r"(?P<ahead>(?<![а-я])(?:председательств|возглав|руковод|во главе )[^;:.]*?), (?:а )?"
    r"(?:(?:ее |его )?сопредседателями (?:был[иа] )?(?:назначен|выбран|избран|утвержден|определен"
    r"|объявлен|назван)[аы]|в сопредседатели (?:ему |ей )?(?:определили|назначили|выбрали|взяли"
    r"|избрали)) (?P<who>[ST].(?:(?:, | и )[ST].)*)(?=[.,;]|$)"
)


def _put_beside(match: re.Match[str]) -> str:
    return f"{match['ahead']}, сопредседатели – {match['who'].replace('T', 'S')}"


_HELPED = late(
    r"(?:,| и) (?:(?:ему|ей|в этом) )?помога(?:ли|ют|л[аио]?|ет)(?: ему| ей)? "
    r"(?P<who>S.(?:(?:, | и )S.)*) в (?:качестве|роли) сопредседател[а-я]+"
)
"""The other chairs, told beside the one who presides, and that they help it."""
_FALLS_TO = late(
    r"(?P<ahead>(?<![а-я])(?:руководил|председательствовал|возглавлял)[аио]? [^;:PQ]*?D.), (?:а )?"
    r"T(?P<who>.) (?:отведен[аоы]?|отдан[аоы]?|достан[её]тся|достанутся|достал[аио]сь|выпал[аио]?)"
    r" (?=D.[.;]?$)"
)
"""The time in which the next presides, told as what falls to it."""


def _and_with_them(match: re.Match[str]) -> str:
    is_to_come = re.search("стан[еу]т|буд[еу]т", match.string[: match.start()]) is not None
    return f", а сопредседателями {'станут' if is_to_come else 'являются'} "


_HAD_SEAT = late(
    r"(?P<who>[STC].) занимал(?P<form>[ао]?) (?:председательское кресло|кресло председателя)"
    r"(?: (?:в )?(?P<of>O.))?(?= (?:[вс]о? )?D.|[.,;]|$)"
)
_IN_SEAT = late(
    r"(?<![а-я])(?:(?:на посту|в кресле|в роли|на месте) председателя|(?P<seat>председательское"
    r" (?:место|кресло))) (?:органов |в )?(?P<of>O.)(?P<time>(?: (?:в )?D.)?) (?:был|находил"
    r"|пребывал|оставал|выступал|сидел|стоял|(?(seat)занимал|сидел))(?P<form>[ао]?)(?:с[ья])? "
    r"(?=S.)"
)
_WAS_IN_SEAT = late(
    r"(?<=S[\ue000-\uf8ff]) (?:был|находил|пребывал|оставал)(?P<form>[ао]?)(?:с[ья])? "
    r"(?:на посту|в кресле) председателя (?:органов |в )?(?P<of>O.) (?:весь )?(?=(?:в )?D)"
)
_SEAT_NOW = late(
    r"(?P<ahead>(?<![а-я])(?:председател|возглавля|руковод)[^;:.PQ]*?S.), (?:а )?(?P<time>с D.) "
    r"(?:(?:ее|его) место (?:занимает|займет|занял[аои]?|у)|на (?:ее|его) месте(?: [–—-])?) "
    r"[ST](?P<who>.)(?=[.;]|$)"
)
_YEAR_OVER = late(
    r"(?P<who>[ST].) свой (?:годичный|годовой|полугодовой|шестимесячный) срок "
    r"(?P<verb>завершает|завершит|завершила?|заканчивает|закончит)(?= D.)"
)
"""Till when a state presides, told as its term of a year or of half a year."""


def _had_seat(match: re.Match[str]) -> str:
    of = f" в {match['of']}" if match["of"] else ""
    return f"{match['who']} председательствовал{match['form']}{of}"


def _handed_to_them(match: re.Match[str]) -> str:
    verb = "она приняла" if match["to"] == "ей" else "он принял"
    return f"председательство{match['of'] or ''} {verb} у T{match['who']}"


def _partners(match: re.Match[str]) -> str:
    seam = "; " if match["seam"] else ""
    return f"{seam}партнерами{match['org'] or ''} являются "


_DONE_KK = {
    "қосыл": "қосылды",
    "кір": "кірді",
    "ен": "енді",
    "шық": "шықты",
    "бол": "болды",
    "қабылдан": "қабылданды",
    "сайлан": "сайланды",
    "тағайындал": "тағайындалды",
    "атан": "атанды",
    "құрыл": "құрылды",
}
_WHILE_KK = late(
    rf"(?<![а-яәіңғүұқөһ])(?P<verb>{'|'.join(_DONE_KK)})с[ае], (?:ал )?(?=D.)"
    r"(?=[^;:]*(?:[дт][ыі]|[ғгқк][ае]н)(?: болатын| еді)?[.»)]*$)"
)
"""What one did while another, at a time of its own, did something as well, in Kazakh."""


def _while_kk(match: re.Match[str]) -> str:
    is_meant = "егер" not in match.string
    return f"{_DONE_KK[match['verb']]}, ал " if is_meant else match.group()


_SO_MANY_KK = late(
    r"(?:жаңа )?(?:ел|мемлекет)(?:дер)? "
    r"(?P<verb>(?:[а-яәіңғүұқөһ]+ ){0,2}?(?:қосыл|кір|ен|қабылдан|бол|шық)(?:[дт][ыі]|[ғқ]ан|ген))"
    r"(?: ?[:–—] |\. (?:олар|бұлар|атап айтқанда)(?: ?[,:–—-] )|\. олар )"
    r"(?P<who>S.(?:(?:, | және | мен | пен | бен )S.)+)"
)
"""So many states of which the names stand behind what they did, in Kazakh."""


def in_usual_words(mask: str) -> str:
    """Return a mask with what it says of members and chairs in the usual words."""
    mask = _ALL.said_in(mask)
    return _IN_ENGLISH.said_in(mask) if _ENGLISH.search(mask) else mask


_SEQUELS = (*usual_turns.ENGLISH_FORMS, *SEQUEL_FORMS, *POST_FORMS)
_IN_ENGLISH = UsualForms((*_SEQUELS, *PICTURE_FORMS, *TERM_FORMS, *ENGLISH_FORMS))
_ENGLISH = late("[a-z]")
"""Without such letters a mask is in another language."""


_FORMS = (
    (" быть ", _CEASED, _ceased),
    ("реш", _DECIDED_TO_LEAVE, "выходит из "),
    ("на паузу", _PAUSED, _paused),
    ("ет ", _SUSPENDS, r"\g<verb>л"),
    ("представлен", _BEARS, r"участвуют\g<where> "),
    ("объединяет", _UNITES, r"\g<org>\g<aside> включает в себя "),
    ("состав", _IN_IT, r"в \g<org> входят "),
    ("член", _MEMBERS, _members),
    ("участни", _MEMBERS, _members),
    (" статус", _STATUS_OF, _status_of),
    ("возложен", _CHARGED, r"председателем\g<org>\g<time> является S\g<who>"),
    ("председател", _CHOSEN, r"председателем\g<org> избрана S\g<who>"),
    ("председател", _ELECTED, r"избран\g<form> "),
    ("больше не", _NO_MORE, "больше не состоят в "),
    ("статус", _PARTNERS, _partners),
    ("государств", _OF_SO_MANY, r"\g<org> включает в себя "),
    ("стран", _OF_SO_MANY, r"\g<org> включает в себя "),
    ("ел ", _SO_MANY_KK, r"\g<who> \g<verb>"),
    ("мемлекет", _SO_MANY_KK, r"\g<who> \g<verb>"),
    ("елдер", _SO_MANY_KK, r"\g<who> \g<verb>"),
    ("са, ", _WHILE_KK, _while_kk),
    ("се, ", _WHILE_KK, _while_kk),
    ("прошедш", _HELD_THEN, r"\g<lead> \g<when> "),
    ("состоявш", _HELD_THEN, r"\g<lead> \g<when> "),
    ("проход", _HELD_THEN, r"\g<lead> \g<when> "),
    ("завершивш", _HELD_THEN, r"\g<lead> \g<when> "),
    ("(", _IN_TOWN, r"\g<at> \g<town>"),
    ("-", _HOST_LAND, "сторона"),
    (" назад, ", _AGO, r"\g<time>"),
    (", D", _ON_WEEKDAY, r"\g<day>"),
    (" с.", _THIS_YEAR, ""),
    (", котор", _FROM_LAND, r"\g<who>"),
    ("декаде ", _DECADE, "в "),
    ("половине ", _DECADE, "в "),
    ("неделе ", _DECADE, "в "),
    ("продл", _PROLONGED, _prolonged),
    (", как ", _EXPECTED, r"как ожидается, \g<who>"),
    ("ожидается", _CHAIR_EXPECTED, ""),
    (" столице ", _CAPITAL_NAMED, r"\g<at> "),
    ("участни", _HYPHEN, r"\g<whole>-"),
    ("член", _HYPHEN, r"\g<whole>-"),
    ("председательств", _IN_BODIES, r"\g<noun> "),
    ("председателем сам", _ITSELF, " "),
    ("сменил", _THERE_THEN, r"\g<at> "),
    ("сменил", _AND_REPLACED, r"\g<lead>, сменившая "),
    ("кресло", _HAD_SEAT, _had_seat),
    ("председателя ", _IN_SEAT, r"председателем \g<of>\g<time> был\g<form> "),
    ("председателя ", _WAS_IN_SEAT, r" председательствовал\g<form> в \g<of> "),
    ("председательское ", _IN_SEAT, r"председателем \g<of>\g<time> был\g<form> "),
    (" мест", _SEAT_NOW, r"\g<ahead>, \g<time> ее сменит S\g<who>"),
    (" срок ", _YEAR_OVER, r"\g<who> \g<verb> свое председательство"),
    ("передал", _HANDED_TO_THEM, _handed_to_them),
    (", котор", _WHICH_WAS, r"\g<at> "),
    ("сопредседател", _AND_WITH_THEM, _and_with_them),
    ("сопредседател", _WERE_WITH_THEM, r"\g<ahead>; "),
    ("сопредседател", _PUT_BESIDE, _put_beside),
    ("помога", _HELPED, r"; сопредседателями были \g<who>"),
    (" T", _FALLS_TO, r"\g<ahead>; S\g<who> будет председательствовать в "),
    ("сопредседательств", _TOGETHER, r"являются сопредседателями \g<org>"),
)
_ALL = UsualForms(
    (
        ("(", _SHORT_FOR, r"\1"),
        *MEMBER_FORMS,
        *RANK_FORMS,
        *STATUS_FORMS,
        *FOUNDING_FORMS,
        *MEETING_FORMS,
        *KAZAKH_FORMS,
        *usual_turns.FORMS,
        *_FORMS,
    )
)
