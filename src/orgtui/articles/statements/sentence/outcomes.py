"""What ended with something else, said as done: "пока не вступила", "until it joined"."""

import re

from orgtui.text.late_patterns import late

_CAME = (
    r"(?:вступил|присоединил|вош|стал|получил|обрел|вернул|вышел|вышл|покинул|ушел|ушл"
    r"|был[аио]? принят"
    r"|перестал|добил)"
)
_TILL = late(
    rf",? пока (?P<ahead>(?:(?:в |с )?D. )?)(?P<who>(?:он[аои]? |S. )?)(?P<time>(?:(?:в "
    rf"|с )?D. )?)не (?={_CAME})"
    r"|,? (?P<until>until) (?=(?:in D.,? )?(?:it|they|he|she) (?:formally |finally |eventually )?"
    r"(?:joined|acceded|became|left|withdrew|was admitted|were admitted|entered)\b)"
)


def as_come_about(mask: str) -> str:
    """Return a mask in which what put an end to something follows it."""
    if "пока " not in mask and " until " not in mask:
        return mask
    return _TILL.sub(_done, mask)


def _done(match: re.Match[str]) -> str:
    if match["until"] is not None:
        return ", then "
    if not (match["ahead"] or match["time"]):
        return match.group()
    return f", а {match['ahead']}{match['who']}{match['time']}"
