"""What Russian says of careers in words of its own, said in the usual ones."""

import re

from orgtui.text.late_patterns import late

_OMBUDSMAN = late(
    r"(?<![а-я])уполномоченн(?P<case>ый|ого|ому|ым|ом) по правам (?:человека|ребенка)"
    r"(?:(?: в| при президенте)(?= [ST].))?"
)
_CASES = {"ый": "", "ого": "а", "ому": "у", "ым": "ом", "ом": "е"}
_TITLE = (
    r"(?:[а-я-]+(?:ым|им|ой|ей) ){0,2}(?:заместителем|помощником|советником|директором|начальником"
    r"|руководителем|председателем|секретарем|министром|главой|вице-президентом|президентом)"
    r"(?: [а-я]+(?:ра|ля|ка|та|ы|и)(?![а-я]))?"
)
_WORKED_IN = late(
    r"(?P<verb>(?<![а-я])(?:работал|трудился|трудилась|служил)а?) во? (?P<org>[OB].),? "
    rf"(?:[–—-] |(?:в|на) должности |на посту |в качестве )?(?P<title>{_TITLE})(?=[,;.]| и |$)"
)
"""What somebody was in an organisation that is named first: «работал в банке директором»."""
_TAKEN_FOR_CHOSEN = late(
    r"(?<![а-я])(?:(?:постанови|реши)л[аио]? считать|призна(?:л[аио]?|ли)|объяви(?:л[аио]?|ли)"
    r"|провозгласи(?:л[аио]?|ли)) (?P<who>Q.) избранн(?:ым|ой) (?=[а-я])"
)
"""What those do who count the votes."""
_ANNOUNCES = late(
    r"(?<![а-я])объяви(?P<end>л[аио]?|ли) (?P<when>(?:(?:[вс]о? )?D. )?)о назначении "
    r"(?=на (?:пост|должность) [^;:()P]{3,60}Q.|(?:[а-я-]+ ){0,2}Q. (?:на (?:пост|должность) "
    r"|[а-я-]+(?:ом|ем|ой|ей|им|ым)(?![а-я])))"
)
"""That somebody puts another into an office, said as an announcement."""
_CANDIDACY = late(r"(?P<verb>(?<![а-я])утверди(?:л[аио]?|ли)) кандидатур[уы] (?=(?:[а-я]+ )?Q.)")
_SO_LONG = late(
    r"(?P<lead>[а-я\ue000-\uf8ff] )(?<!через )(?<!спустя )(?<!за )(?<!после )"
    r"(?:(?:ровно|почти|целых|всего|более|свыше|около) )?"
    r"(?:[а-я]+|\d+)(?: с половиной)? (?:лет|год|года|месяцев), (?P<time>(?:с )?D.)"
    r"(?:,(?= [а-я]+л[аио]?(?:с[ья])?(?![а-я]))|(?=[ .,;]|$))"
)
"""How long something lasted that began on a day, told ahead of it: «восемь лет, с 2005-го, …»."""
_DIPLOMACY = late(
    r"(?P<verb>(?<![а-я])(?:возглавля(?:ет|ла?)|руковод(?:ит|ила?)))"
    r" (?:A(?P<land>.) )?дипломати(?:ю|ей)(?: своей страны)?(?= (?:[сдв]о? )?D.|[.,;]|$)"
    r"|A(?P<land2>.) дипломати(?:ю|ей)(?P<when> (?:с )?D.)? "
    r"(?P<verb2>возглавля(?:ет|ла?)|руковод(?:ит|ила?))(?![а-я])"
)
"""Who is in charge of the foreign affairs of a state, in one word for them."""
_PROSECUTION = late(
    r"(?<![а-я])(?:обвинение (?P<verb>возглавля(?:ет|ла?))"
    r"|(?P<verb2>возглавля(?:ет|ла?)) обвинение)(?![а-я])"
)
_IN_PLACE_OF = late(
    r"(?<![а-я])(?:(?:место|кресло) (?P<old>Q.)|преемни(?:ком|цей) (?P<old2>Q.)"
    r"|(?:полномочия|дела|эстафету) (?:у|от) (?P<old3>Q.)) (?P<post>во главе [OB].|(?:на посту"
    r"|в должности|в кресле) [^,;:()PQD]{3,40}[OBST].),? (?P<when>(?:(?:в )?D. )?)"
    r"(?:занял|стал|принял|перенял)(?P<her>а?) (?P<when2>(?:(?:в )?D. )?)(?=P.)"
)
"""Whose place somebody takes, told first: «место … во главе … занял …»."""
_OATH = late(
    r"(?<![а-я])присягу (?P<post>(?:в качестве|как) [^;:PQD]{4,60}?),? (?P<when>(?:D. )?)"
    r"прин(?P<end>ес|есла|ял|яла|осит) (?P<when2>(?:D. )?)(?:[а-я-]+ ){0,2}(?P<who>P.)"
)
"""Who takes an oath as what, told last: «присягу в качестве … принес генерал …»."""
_ORGAN = late(
    r"(?<![а-я])(?:[а-я]+(?:ый|ий|ой|ую|юю) )?(?:орган|секретариат|аппарат|учреждение|комиссию)"
    r" (?:союза|организации|сообщества|содружества|блока|[O].) [–—-] (?P<org>[OB].) [–—-] "
)
"""What a body is, told ahead of its name: «исполнительный орган союза – … – возглавляет»."""


def _diplomacy(match: re.Match[str]) -> str:
    verb, land = match["verb"] or match["verb2"], match["land"] or match["land2"]
    lead = "возглавля" + ("ет" if verb.endswith("т") else "ла" if verb.endswith("а") else "л")
    return f"{lead} мид{f' T{land}' if land else ''}{match['when'] or ''}"


def _in_place_of(match: re.Match[str]) -> str:
    old = match["old"] or match["old2"] or match["old3"]
    post = match["post"].replace("во главе", "на посту главы").replace("в кресле", "на посту")
    return f"{post} {old} {match['when'] or match['when2']}сменил{match['her']} "


def _prosecution(match: re.Match[str]) -> str:
    verb = match["verb"] or match["verb2"]
    is_now = verb.endswith("ет")
    return "прокурором " + ("является" if is_now else f"был{verb.removeprefix('возглавлял')}")


def _ombudsman(match: re.Match[str]) -> str:
    return f"омбудсмен{_CASES[match['case']]}"


def in_usual_careers(mask: str) -> str:
    """Return a mask with what it says of somebody's career in the usual words."""
    for needed, form, usual in _FORMS:
        if needed in mask:
            mask = form.sub(usual, mask)
    return mask


_FORMS = (
    ("по правам", _OMBUDSMAN, _ombudsman),
    ("ботал", _WORKED_IN, r"\g<verb> \g<title> \g<org>"),
    ("служил", _WORKED_IN, r"\g<verb> \g<title> \g<org>"),
    ("трудил", _WORKED_IN, r"\g<verb> \g<title> \g<org>"),
    ("избранн", _TAKEN_FOR_CHOSEN, r"избрали \g<who> "),
    ("о назначении", _ANNOUNCES, r"\g<when>назначи\g<end> "),
    (" лет, ", _SO_LONG, r"\g<lead>\g<time>"),
    (" года, ", _SO_LONG, r"\g<lead>\g<time>"),
    (" дипломати", _DIPLOMACY, _diplomacy),
    ("обвинение", _PROSECUTION, _prosecution),
    ("место Q", _IN_PLACE_OF, _in_place_of),
    ("кресло Q", _IN_PLACE_OF, _in_place_of),
    ("преемни", _IN_PLACE_OF, _in_place_of),
    ("полномочия ", _IN_PLACE_OF, _in_place_of),
    ("дела ", _IN_PLACE_OF, _in_place_of),
    ("эстафету ", _IN_PLACE_OF, _in_place_of),
    ("присягу ", _OATH, r"\g<who> \g<when>\g<when2>прин\g<end> присягу \g<post>"),
    (" – ", _ORGAN, r"\g<org> "),
    (" — ", _ORGAN, r"\g<org> "),
    ("кандидатур", _CANDIDACY, r"\g<verb> "),
)
