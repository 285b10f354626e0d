"""Meetings that a sentence means by a pronoun: "That one will be in Palau", «её примет Рига»."""

import re
from collections.abc import Sequence

from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.summits.holding import AT_SUMMIT
from orgtui.text.late_patterns import late

_END = r"(?=,? (?:в|во|на|у|уже|in|on|at) |,? D|[,.;]|$| [CS][\ue000-\uf8ff])"
_VERBS = (
    r"(?:прим[еу]т|провед[её]т|проведут|организует|соберет|принимает|принимал[аи]?|принял[аи]?"
    r"|провел[аи]?|проводит)"
)
_ONE = late(r"^(?:that|this) (?:one|meeting|gathering) (?=(?:will|is|was|takes|took)\b)")
_NOW = late(
    r"^теперь (?:встреча|мероприятие|форум|он|она)"
    r" (?=(?:будет проходить|пройдет|состоится|намечен[аоы]?)\b)"
)
"""What a meeting is called that has been moved right before."""
_YET = late(
    r"(?<=, )(?:однако|но|а) (?:он|она)"
    r" (?=(?:долж(?:ен|на) (?:состояться|пройти)|пройдет|состоится)\b)"
)
"""What goes on about a meeting of which the sentence has said that its day is untold."""
_DATE_OF = late(r"(?<![а-я])(?:дат[аы]|врем[яе]|место|сроки|формат) (?:[а-я]+(?:его|ого|ей|ой) )?$")
_HOSTED = late(
    rf"\b{_VERBS} (?:его|ее)\b{_END}|\b(?:его|ее) (?={_VERBS}\b{_END})"
    rf"|\b(?:hosts|hosted|will host|is to host|will stage|staged) it\b{_END}"
)
_MEETING = late(
    r"саммит|сесси[яюи]|встреч[аиу]|заседани|форум|summit|meeting|gathering|session|retreat"
)
_CHAIR = late(r"председат|эстафет|полномочи|\bchair|presid|gavel|helm")


def names_meeting(frame: Frame) -> bool:
    """Whether a sentence names a meeting that a pronoun of the next one can mean."""
    return _MEETING.search(frame.mask) is not None and _CHAIR.search(frame.mask) is None


def meetings_meant(
    frame: Frame, named: Sequence[re.Match[str]], *, is_spoken_of: bool
) -> list[re.Match[str]]:
    """Return where pronouns stand for a meeting of the sentence before, or of this one.

    One that is named in the sentence itself tells what is said of it without a pronoun, unless it
    is there but the setting of something else, or parted by a colon.
    """
    if _CHAIR.search(frame.mask):
        return []
    found = [match for form in (_ONE, _NOW, _HOSTED, _YET) for match in form.finditer(frame.mask)]
    if not named:
        return found if is_spoken_of else []
    return [match for match in found if _is_of_setting(frame.mask, match, named)]


def _is_of_setting(mask: str, match: re.Match[str], named: Sequence[re.Match[str]]) -> bool:
    ahead = [other for other in named if other.end() <= match.start()]
    if not ahead:
        return False
    form = _DATE_OF if _YET.match(mask, match.start()) else AT_SUMMIT
    is_setting = form.search(mask, 0, ahead[-1].start()) is not None
    return is_setting or ": " in mask[ahead[-1].end() : match.start()]
