"""Decisions said as what they do: "решили исключить" and "приняли решение об исключении"."""

import re

from orgtui.text.late_patterns import late

_DONE = {
    "приостанов": ("приостановил", "ить", "(?:ке|лении)"),
    "заморо": ("заморозил", "зить", "(?:зке|живании)"),
    "исключ": ("исключил", "ить", "ении"),
    "отстран": ("отстранил", "ить", "ении"),
    "лиш": ("лишил", "ить", "ении"),
    "включ": ("включил", "ить", "ении"),
    "при": ("принял", "нять", "(?:еме|нятии)"),
    "допу": ("допустил", "стить", "ске"),
    "восстанов": ("восстановил", "ить", "лении"),
    "возобнов": ("возобновил", "ить", "лении"),
    "вер": ("вернул", "нуть", "(?!)"),
    "предостав": ("предоставил", "ить", "лении"),
    "присво": ("присвоил", "ить", "ении"),
    "переда": ("передал", "ть", "че"),
    "прекра": ("прекратил", "тить", "щении"),
}
"""What can be decided of members: each verb's past, its infinitive and its noun, by their stem."""
_STEMS = "|".join(_DONE)
_INFINITIVES = "|".join(f"{stem}{ends[1]}" for stem, ends in _DONE.items())
_NOUNS = "|".join(f"{stem}{ends[2]}" for stem, ends in _DONE.items())
_DECISION = r"(?:решени[ея]|резолюци[юя]|постановлени[ея])"
_DECIDED = late(
    r"(?<![а-я])(?:(?:решил|постановил|прин(?:ял|ят)(?P<taken>[аио]?) (?:[а-я]+ )?решение)"
    rf"(?P<ending>[аио]?) (?P<manner>временно |официально )?(?P<to>{_INFINITIVES})"
    r"|(?<!будет )(?<!будут )(?:был[ои] )?(?:прин(?:ял|ят)|подпис(?:ал|ан)|утвер(?:дил|жден)"
    r"|одобр(?:ил|ен)|поддерж(?:ал|ан))[аиоы]? (?P<time>(?:в )?D. )?(?:(?!проект)[а-я]+ )?"
    rf"{_DECISION} об? (?:[а-я]+ом )?(?P<noun>{_NOUNS}))\b"
)
_STEM = late(f"(?:{_STEMS})")


def as_done(mask: str) -> str:
    """Return a mask whose decisions on members are said as done: "решил принять" as "принял"."""
    if "реши" in mask or "позвол" in mask:
        mask = _ALLOWED.sub(_let_in, mask)
    if "реш" not in mask and "постанов" not in mask and "резол" not in mask:
        return mask
    return _DECIDED.sub(_done, mask)


_ALLOWED = late(
    r"(?<![а-я])(?:раз|по)(?:реши|зволи)л(?P<ending>[аио]?) (?P<who>[ST].) (?:(?:снова|вновь|опять)"
    r" (?:участвовать в(?: работе)?|занять(?: свое)? место в)|вернуться в)(?= [OBа-я])"
)
"""What lets a state in again: "разрешили Сирии снова участвовать в работе лиги"."""


def _let_in(match: re.Match[str]) -> str:
    return f"вернул{match['ending']} {match['who']} в"


def _done(match: re.Match[str]) -> str:
    said = match["to"] or match["noun"]
    stem = _STEM.match(said)
    past = _DONE[stem.group()][0] if stem is not None else said
    ending = "и" if match["noun"] else match["taken"] or match["ending"]
    return f"{match['time'] or ''}{match['manner'] or ''}{past}{ending.replace('о', 'и')}"
