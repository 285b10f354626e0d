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
    ("кандидатур", _CANDIDACY, r"\g<verb> "),
)
