"""The persons who stand for their states in a Kazakh clause, and the case that they stand in."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.text.late_patterns import late

_HEAD_KK = late(
    r"(?P<title>[-\w]* (?:[а-яәіңғүұқөһ]+ ){0,2}?(?:президент|премьер-министр|басшы|король|канцлер"
    r"|министр|әріптес)[ыі]?(?:с[ыі])?)(?P<case>[а-яәіңғүұқөһ]*)(?P<who> P.)?"
)


def case_in_kazakh(clause: Clause, run: re.Match[str]) -> str:
    """Return the case of the last of some states, or of the head whom it is named with."""
    *_, last = clause.frame.within(run.group())
    name = last.party.name if last.party else ""
    return kazakh_case(last.text, name) or case_of_head(clause, run.end())


def case_of_head(clause: Clause, place: int) -> str:
    """Return the case of the head of the state that is named before a place, in Kazakh."""
    head = _HEAD_KK.match(clause.mask, place)
    if head is None:
        return ""
    if not head["who"]:
        return kazakh_case(f"{head['title']}{head['case']}", head["title"])
    *_, who = clause.frame.within(head["who"])
    return kazakh_case(who.text, who.party.name if who.party else "")


_PERSON = late(r"P[\ue000-\uf8ff]")
_OF_STATE_AHEAD = late(r"[ST][\ue000-\uf8ff][-\w]* (?:[а-яәіңғүұқөһ-]+ ){1,3}$")
_NATIVE_AHEAD = late(
    r"[а-яәіңғүұқөһ]{3,}(?:лық|лік|дық|дік|тық|тік) (?:[а-яәіңғүұқөһ-]+ )?$"
    r"|(?<![а-яәіңғүұқөһ])(?:дипломат|жазушы|ақын|ғалым|экономист|маман|композитор|заңгер|генерал"
    r"|дәрігер|саясаткер|шенеунік|өкіл|азамат|тумас|елші)[а-яәіңғүұқөһ]* $"
)
"""What calls somebody but by a land and a trade, which makes nobody stand for the state."""

_OF_OFFICIALS = late(
    r"^world:(?:nato|un|unesco|who|imf|wto|iaea|opec|oecd|interpol|europeancouncil)$"
    r"|^world:[a-z]*(?:commission|bank|fund|court)"
)
"""At the head of what officials are, and no states in turn."""


def persons_for_states(clause: Clause, before: Discourse) -> Iterator[tuple[int, str, Party]]:
    """Yield where the persons stand that no state is named with, their cases and their states."""
    if any(_OF_OFFICIALS.search(i.party.id) for i in clause.frame.items if i.party is not None):
        return
    for sign in _PERSON.finditer(clause.mask):
        item = clause.frame.item(sign.group())
        land = before.lands.get(item.party.name) if item.party is not None else None
        if (
            land is None
            or item.party is None
            or _OF_STATE_AHEAD.search(clause.mask, 0, sign.start())
            or _NATIVE_AHEAD.search(clause.mask, 0, sign.start())
        ):
            continue
        yield sign.start(), kazakh_case(item.text, item.party.name), land
