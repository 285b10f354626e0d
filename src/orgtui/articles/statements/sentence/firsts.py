"""What one was the first to do, said as done: "стала первой страной, покинувшей ЕС"."""

import re

from orgtui.text.late_patterns import late

_ORDINAL = (
    r"(?:(?:одн|един(?:ственн|стве)|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|последн"
    r"|очередн|нов|сам|ближайш|[а-я]+надцат|[а-я]*двадцат)[а-я]{1,4}|\d+-[а-я]{1,2})"
)
_LAND = r"(?:государств|стран|республик|держав|монархи|член|участни)[а-я]+"
_FIRST = late(
    r"(?<![а-я])(?P<become>стал|избран|определен|назван|выбран|объявлен|утвержден)(?P<end>[аои]?)"
    rf" (?:(?=[^,]{{0,40}}{_ORDINAL} )[^;:.OB]{{0,170}}?)?(?<![а-я]){_LAND}"
    r"(?: (?!(?:и|но|а) )[^,;:.]{0,80}?(?P<of>[OB].)?)?, "
    r"(?:котор(?:ая|ый|ое|ые)\b|(?P<stem>[а-я]+?)(?P<kind>вш|дш)(?P<case>им|ими|ей|ая|ий|ее|ие)"
    r"(?P<self>ся)?\b(?P<it> (?:из|к|в) (?:не[ей]|него|ней|нему)\b)?)"
)
_GONE = {"": "ел", "а": "ла", "о": "ло", "и": "ли"}
"""The past of going, by the ending of another past."""


def as_done_first(mask: str) -> str:
    """Return a mask in which who became the first to do something simply does it."""
    if ", " not in mask or not _LANDS.search(mask):
        return mask
    return _FIRST.sub(_done, mask)


_LANDS = late(rf"(?:стал|бран|дел[её]н|назван|явлен|ржд[её]н)[аои]? [^;:]*{_LAND}")


def _done(match: re.Match[str]) -> str:
    if match["stem"] is None:
        return ""
    if match["become"] != "стал":
        return match.group()
    ending = match["end"]
    if match["kind"] == "дш":
        return match["stem"].removesuffix("е") + _GONE[ending] + _where(match)
    itself = "" if match["self"] is None else "сь" if ending else "ся"
    return f"{match['stem']}л{ending}{itself}{_where(match)}"


def _where(match: re.Match[str]) -> str:
    """Return the words for where, with the organisation that a pronoun there means."""
    if match["it"] is None or match["of"] is None:
        return match["it"] or ""
    return f"{match['it'][: match['it'].rfind(' ')]} {match['of']}"
