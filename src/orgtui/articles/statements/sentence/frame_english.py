"""What English says of persons and places around a sentence, left out or said in fewer words."""

from orgtui.text.late_patterns import late

_BESIDE_NAME = late(r"(P.) ?\((?:[OBSTAC].|[a-z .-]{2,25}|\d\d)\)")
"""The party, the land or the age in brackets behind a person, in English."""
_PREMIER = late(r"(?<![\d.:] )(?<![\d.:])(?<!D. )\bpm\b(?! (?:est|gmt|local|on|utc|cet)\b)")
"""What the news call a prime minister, where it is no hour."""
_BASED = late(r"[CSTA][\ue000-\uf8ff]-based (?=(?:[a-z-]+ ){0,3}[OB][\ue000-\uf8ff])")
"""Where an organisation has its seat, beside its name."""
_POINT = late(r"\b(mr|mrs|ms|dr|prof|gen|amb|sen|gov|col)\. (?=P.)")
_DATELINE = late(
    r"C.(?:, (?:the )?[ST].)?(?:[,.]? ?D.)?\.? ?(?:[(/][^)/]{1,40}[)/]\.? ?)?(?:[–—-]{1,2}|:) "
    r"(?=(?!and |or |but |not )(?:the |an? )?[a-z]{2,}|[OBSAPD].)"
)
"""The place at the start of an English article, with its day: "VIENNA, May 3 (Agency) -"."""
_ALIAS = late(
    r"(?P<org>O.),? (?:or|also known as|also called|abbreviated (?:as|to)) (?:simply )?(?:the )?O.,"
    r"(?= (?:is|was|has|had|will)\b)"
)
"""The other name of an organisation, beside it."""
_HONOURS = late(
    r"\b(?:(?:(?:dr|mr|mrs|ms)\.? )?(?:the )?(?:rt|right)\.? hon(?:ou?rable)?\.?"
    r"|the hon(?:ou?rable)?\.?|h\. ?e\.?|(?:his|her) excellency) (?=(?:(?:dr|mr|mrs|ms)\.? )?P.)"
    r"|(?:(?<=economist )|(?<=diplomat )|(?<=lawyer ))ambassador (?=P.)"
)
"""How a person is spoken of with respect: "the Rt. Hon."."""
_CAPITAL = late(r"\b(?P<in>in|at|to) the (?:A.|[ST].s) capital(?: city)?(?: of)?,? (?=C.)")
_AT_WHOLE = late(r"^(?:at|in) (?:the )?O. ?, (?=(?:the )?S. [^;]*B.)")
"""In which whole something is told of one of its bodies."""
_FROM_LAND = late(
    r"(?<=P[\ue000-\uf8ff]) from (?=(?:the )?S.(?:, who\b|,? (?:was|has been|is) (?:appointed"
    r"|elected|named|chosen|selected|sworn)\b))"
)
"""From which land somebody comes of whom something else is told."""
_AGE = late(r"(P.), (?:aged )?\d\d,")
_OCCASION = late(
    r"(?:, (?:after|amid|following|despite) (?![a-z]+ing\b)[a-z-]+(?: [a-z-]+){0,5}(?: [STCA].)?"
    r"|(?:(?<=^in D.)|(?<=^on D.)|(?<=^D.)), [a-z]+ (?:year|month)s? (?:after|before)"
    r" (?:the )?[ST].),(?= (?:[A-Z]|the |its |an? ))"
)
"""On what occasion, or how long after another, something is done, between commas, in English."""
_LEFT_SO = late(
    r"\b(?:left|leaves)(?= (?:the )?[OB].(?: and [^,;]{1,30})? (?:in (?:the (?:dark|lurch|cold)"
    r"|limbo|disarray|crisis|chaos|turmoil|ruins|shock|no doubt|a [a-z]+ position)"
    r"|no (?:choice|option|doubt|room|alternative)\b"
    r"|with (?:an?|no|little|few|only|just|much|one|two|three) "
    r"(?!deal|agreement|accord|heavy heart)"
    r"|guessing|wondering|reeling|waiting|speechless|divided|unable|alone\b|facing|short\b|exposed"
    r"|vulnerable|weak|strong|paralysed|paralyzed|powerless|deadlocked|unmoved|looking|scrambling"
    r"|struggling|searching|hanging|open\b|intact|behind in))"
)
"""What somebody makes of an organisation and does not go out of: "left it guessing"."""
_NOT_THEY = late(r"(?<=[ST][\ue000-\uf8ff]), (?:and )?not (?:the )?[ST].,(?= [a-z])")
"""Who is denied to have done it, between commas: "Peru, not Chile, joined"."""
_TOWN_AHEAD = late(
    r"(\b(?:in|near|at) C.(?:, [ST].)?), (?=(?:the )?[ST].(?:(?:, (?:and )?| and )(?:the )?[ST].)*"
    r" (?:[a-z]+ly |also |then |both )?(?:became|becomes?|was|were|will|has|have|had|took|left|quit"
    r"|won|withdrew|got|(?!held|based)[a-z]{3,}ed(?! by\b))\b)"
)
"""A town ahead of the state that acts, whose part it is not: "in Ottawa, India joined"."""


def without_dateline(mask: str) -> tuple[str, str]:
    """Return what tells where and when an article was written, and a mask without it."""
    found = _DATELINE.match(mask) if mask[:1] == "C" else None
    return (found.group(), mask[found.end() :]) if found is not None else ("", mask)


def in_fewer_words(mask: str) -> str:
    """Return a mask without ages, lands, offices and occasions beside what it tells."""
    mask = _ALIAS.sub(r"\g<org>", mask) if "O" in mask else mask
    mask = _HONOURS.sub("", _FROM_LAND.sub(" of ", mask))
    mask = _CAPITAL.sub(r"\g<in> ", _AT_WHOLE.sub("", mask))
    mask = _AGE.sub(r"\1,", _BESIDE_NAME.sub(r"\1", mask))
    mask = _PREMIER.sub("prime minister", mask)
    mask = _POINT.sub(r"\1 ", _BASED.sub("", mask))
    if "left " in mask or "leaves " in mask:
        mask = _LEFT_SO.sub("kept", mask)
    if ", not " in mask:
        mask = _NOT_THEY.sub("", mask)
    return _TOWN_AHEAD.sub(r"\1 ", _OCCASION.sub("", mask)) if "," in mask else mask
