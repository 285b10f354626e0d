"""What English tells by the way who joined when, said as a plain sentence of the past.

So "1982: Spain becomes the 16th member" is "in 1982, Spain became the 16th member", and "the last
country to join NATO was Spain in 1982" is "Spain joined NATO in 1982".
"""

import re

from orgtui.text.late_patterns import late

_WHO = r"(?P<who>(?:the )?S.(?:(?:, | and |, and )(?:the )?S.)*)"
_LINE = late(
    rf"^(?P<time>D.): {_WHO}"
    r" (?P<verb>joins?|becomes?|leaves?|quits?|enters?|accedes?|withdraws?) "
    r"(?!(?:the )?O.s )"
)
_PAST = {"join": "joined", "become": "became", "leave": "left", "quit": "quit", "enter": "entered",
         "accede": "acceded", "withdraw": "withdrew"}  # fmt: skip
_NEWEST = late(
    r"^the (?:very )?(?:last|latest|newest|most recent|next|first|second|third)"
    r"(?: new| member| [a-z]+n)*"
    r" (?:countr(?:y|ies)|states?|nations?|members?|newcomers?|additions?)"
    r" to (?P<verb>join|enter|accede to)(?P<of>(?: the)? O.) (?:was|were) "
    rf"{_WHO},?(?: back)?(?= (?:(?:in|on) )?D.)"
)


def as_sentence(mask: str) -> str:
    """Return a mask in which such words are a sentence of what somebody once did."""
    if mask.startswith("D"):
        return _LINE.sub(_in_year, mask)
    return _NEWEST.sub(_plainly, mask) if mask.startswith("the ") else mask


def _in_year(match: re.Match[str]) -> str:
    return f"in {match['time']}, {match['who']} {_PAST[match['verb'].removesuffix('s')]} "


def _plainly(match: re.Match[str]) -> str:
    verb = _PAST[match["verb"].removesuffix(" to")]
    return f"{match['who']} {verb}{' to' if verb == 'acceded' else ''}{match['of']}"
