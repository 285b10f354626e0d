"""How news tells that somebody enters an office or goes from it, said in the usual words."""

import re

from orgtui.text.late_patterns import late

_BACKED = late(
    r"(?<![а-я])(?P<act>(?:утверждени|одобрени)[а-я]) (?:(?:[OBST].|[а-я]+(?:ом|ем|ой|ей)) )?"
    r"(?:(?:его|ее) кандидатуры|кандидатуры [PQ].)(?: (?:[OB].|[а-я]+(?:ом|ем|ой)))?(?![а-я])"
)
"""That those who decide agreed to somebody, which leaves no doubt: «утверждение ее кандидатуры»."""
_SWORN_IN = late(
    r"(?P<event>инаугураци[а-я]{1,2}) (?P<who>[PQ].),? "
    r"(?:(?:нового|очередного|вновь|\d+-го|[а-я]{4,}ого) ){0,2}"
    r"(?P<title>президента|главы государства) (?P<of>[ST].|A. республики)(?:,(?= )|(?=[.;]|$| ))"
)
"""What somebody becomes who is inaugurated, behind the name."""


def _sworn_in(match: re.Match[str]) -> str:
    return f"{match['event']} {match['title']} {match['of'][:2]} {match['who']}"


_CHIEF = r"(?P<chief>президент|премьер-министр|премьер)"
_OWN_AIDE = late(
    rf"(?P<ahead>(?<![а-я-]){_CHIEF} (?P<of>[ST].) P. (?:D. )?"
    r"(?:назначил|выбрал|утвердил|сделал)а? (?:[а-я-]+ ){0,3}?[PQ]. )"
    r"(?:своим (?P<aide>(?:[а-я-]+[ыи]м )?"
    r"(?:пресс-секретарем|помощником|советником|представителем))"
    r"|(?P<lead>главой|руководителем|начальником) сво(?:ей (?P<her>администрации|канцелярии)"
    r"|его (?P<his>аппарата|офиса|секретариата|кабинета|штаба|протокола)))(?![а-я])"
)
"""Whom a head of a state makes an aide of their own."""
_WHOSE = {
    "президент": "президента",
    "премьер-министр": "премьер-министра",
    "премьер": "премьера",
}


def _own_aide(match: re.Match[str]) -> str:
    post = match["aide"] or f"{match['lead']} {match['her'] or match['his']}"
    return f"{match['ahead']}{post} {_WHOSE[match['chief']]} {match['of']}"


_PALACE = late(
    r"(?P<title>(?<![а-я])(?:секретар|советник|руководител|глав|директор|помощник)[а-я]{1,3}) "
    r"(?:елисейского|президентского) дворца(?![а-я])"
)
_SERVES = r"(?:пресс-секретарем|помощником|советником|представителем)"
_AIDE_TOO = late(
    rf"(?P<ahead>(?<![а-я]){_SERVES} (?P<of>президента|главы государства|премьер-министра"
    rf"|премьера)(?: [ST].)?[^;:.]*?,? (?:а|и) (?:[а-я-]+[ыи]м )?{_SERVES})"
    r"(?P<on>(?: по (?:[а-я-]+ ){1,3}?)?)(?= ?(?:стал|станет|назначен|[–—-] ))"
)
"""Another aide of the same head: «советником президента, а помощником – …»."""


def _aide_too(match: re.Match[str]) -> str:
    return f"{match['ahead']} {match['of']}{match['on']}"


_TITLE = r"(?P<title>генсек|(?:[а-я]+ого )?(?:секретар|директор|председател))[ая]"
_RECALLED = late(
    rf"(?<![а-я])(?:(?:прежн|предыдущ|тогдашн)[а-я]+ )?{_TITLE}(?P<of>(?: [OB].)?)"
    r"(?:,? [а-я-]+(?: [ST].)?)?,? (?P<who>[PQ].),? (?:[SC]. )?(?P<how>(?:[а-я]+о )?)"
    r"отозва(?:л[аи]?)(?P<time> (?:(?:еще|лишь|только|уже) )?(?:в )?D.)"
)
_RECALLS = late(
    rf"(?<![а-я])(?:[SC]. )?отозвал[аи]? (?:[а-я]+(?:ого|его) ){{0,2}}?{_TITLE}"
    r"(?P<of>(?: [OB].)?) (?P<who>[PQ].)(?P<time> (?:в )?D.)"
)


def _recalled(match: re.Match[str]) -> str:
    title = match["title"].replace("ого ", "ый ")
    title += "ь" if title.endswith(("секретар", "председател")) else ""
    return f"{title}{match['of']} P{match['who'][1]} был освобожден от должности{match['time']}"


_FIRST_TERM = late(
    r"(?<![а-я])(?:свой )?первый (?:[а-я]+ )?(?:срок|мандат)(?: полномочий)? "
    r"(?P<who>она? |P. |(?:A. )?(?:политик|дипломат|экономист|юрист|врач|чиновник) )"
    r"(?P<verb>отсчитыва[а-я]+|начал[а]?|получил[а]?) (?P<since>с |в )?(?P<time>D.)"
)


def _first_term(match: re.Match[str]) -> str:
    who = match["who"] if match["who"].startswith(("он", "P")) else "он "
    if match["verb"].startswith("отсчит"):
        return f"{who}занимает этот пост с {match['time']}"
    return f"{who}занял этот пост {match['since'] or ''}{match['time']}"


_NEXT_TERM = late(
    r"^(?:(?:его|ее) )?(?:нов|втор|трет|очередн|следующ)(?:ый|ой|ий) (?:[а-я]+летний )?"
    r"(?:срок|мандат)(?: полномочий)?(?: (?:его|ее))?(?P<who>(?: Q.)?)"
    r"(?: (?:во главе|на посту|у руля)[^,;:()DPQ]{0,40})? "
    r"(?:начн[её]тся|начинается|стартует|отсчитывается) (?P<time>(?:с )?D.)"
    r"(?=[.;]?$|,? (?:и|когда|а) )"
)
"""When another term of the one spoken of begins."""


def _next_term(match: re.Match[str]) -> str:
    who = f"P{match['who'][2]} " if match["who"] else ""
    return f"{who}займет этот пост {match['time'].removeprefix('с ')}"


_WORKED_AS = late(
    r"(?P<lead>(?<![а-я])(?:работал|служил|трудил(?:ся|ась))а? в O.) [–—-] "
    r"(?=(?:[а-я-]+ым )?(?:заместител|министр|директор|начальник|советник|руководител|помощник)"
    r"[а-я]*[ео]м )"
)
"""As what somebody worked where, behind a dash."""
_ENTRUSTED = late(
    r"(?<![а-я])(?P<again>(?:(?:вновь|снова|опять|повторно) )?)доверил(?P<end>[аи]?) "
    r"(?:(?:руководство|управление|возглавлять|руководить) )?(?P<of>O.) "
    r"(?P<who>[PQ].)(?=[.,;]|$| (?:на|до|еще|большинством|без) )"
)
"""Whom those who decide make the head: «вновь доверила ВОЗ …»."""


def _entrusted(match: re.Match[str]) -> str:
    verb = "переизбрал" if match["again"] else "избрал"
    return f"{verb}{match['end']} Q{match['who'][1]} главой {match['of']}"


_TO_GET = late(
    r"(?:(?P<of>[OB].) возглавит|станет) (?=(?:A. )?(?:(?!мест|дом|пол|баз)[а-я-]+ ){0,2}P.)"
)
_LEAST = 2


def _several_put(match: re.Match[str]) -> str:
    """Return that somebody is put into an office, where no time is told and several are."""
    told = match.string
    if "D" in told or len(_TO_GET.findall(told)) < _LEAST:
        return match[0]
    return f"главой {match['of']} назначен " if match["of"] else "назначен "


FORMS = (
    ("доверил", _ENTRUSTED, _entrusted),
    ("возглавит", _TO_GET, _several_put),
    ("станет", _TO_GET, _several_put),
    ("работал", _WORKED_AS, r"\g<lead> "),
    ("служил", _WORKED_AS, r"\g<lead> "),
    ("трудил", _WORKED_AS, r"\g<lead> "),
    ("срок", _NEXT_TERM, _next_term),
    ("мандат", _NEXT_TERM, _next_term),
    ("кандидатуры", _BACKED, r"\g<act>"),
    ("инаугураци", _SWORN_IN, _sworn_in),
    (" сво", _OWN_AIDE, _own_aide),
    (" дворца", _PALACE, r"\g<title> администрации президента"),
    ("ом президента", _AIDE_TOO, _aide_too),
    ("ом главы ", _AIDE_TOO, _aide_too),
    ("ом премьер", _AIDE_TOO, _aide_too),
    ("ем президента", _AIDE_TOO, _aide_too),
    ("отозва", _RECALLED, _recalled),
    ("отозва", _RECALLS, _recalled),
    ("первый ", _FIRST_TERM, _first_term),
)
"""What a mask must have in it, the words, and the usual ones."""
