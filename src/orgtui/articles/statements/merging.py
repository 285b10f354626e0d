"""Several sentences of an article that state the same fact, brought together."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.draft import are_ends
from orgtui.articles.statements.foundings.merging import without_signings
from orgtui.articles.statements.inferring import inferred
from orgtui.articles.statements.membership.effects import without_announcements
from orgtui.articles.statements.offices.choices import without_unconfirmed
from orgtui.articles.statements.offices.titles import are_apart, root
from orgtui.articles.statements.summits.merging import placed, without_vague_meetings
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_MOST_DAYS_BETWEEN = 215
_MOST_DAYS_ASKED = 31
"""Between an offer to resign and its being accepted."""
_MOST_DAYS_AFTER = 60
"""After the end of a year in which somebody was chosen."""
_CHOSEN_BEFORE = (StatementKind.OFFICE, StatementKind.CHAIRMANSHIP)
"""What is given on one day and begins on a later one."""
_LONGEST = {StatementKind.CHAIRMANSHIP: 5 * 366, StatementKind.SUMMIT: 7}
"""In days, from the beginning to the end."""
_HEADS = frozenset("head chair chairman chairwoman chairperson глава председатель төраға".split())
"""What the chair of an organisation is called too."""
_ROLES = ("observer", "partner", "suspended", "associate", "co-chair")


def merged(
    found: Iterable[Statement], text: str, home: Callable[[Party], Party | None]
) -> tuple[Statement, ...]:
    """Return each fact once, as its fullest sentence states it, in the order of the article.

    What is stated without a date goes where the same is stated with one. The article's text tells
    more of its meetings, as does the state that a city is at home in.
    """
    found = placed(without_unconfirmed(found, text), text, home)
    kept: list[Statement] = []
    alike: dict[tuple[str, ...], list[int]] = {}
    for statement in found:
        numbers = alike.setdefault(_key(statement), [])
        for number in numbers:
            if _agree(kept[number], statement, text):
                kept[number] = _joined(kept[number], statement)
                break
        else:
            numbers.append(len(kept))
            kept.append(statement)
    whole = _with_both_ends(without_announcements(_without_first_ends(kept), text))
    dated = {(_key(s), s.who if _is_summit(s) else None) for s in whole if s.start or s.end}
    stated = (
        s
        for s in whole
        if s.start or s.end or (_key(s), s.who if _is_summit(s) else None) not in dated
    )
    told = inferred(without_signings(_without_chairs_twice(tuple(stated)), text), text)
    return without_vague_meetings(told, text, home)


def _without_chairs_twice(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Leave out as head of an organisation whoever "has chaired" it, which tells the chair."""
    chairs = {_when_held(s) for s in found if s.kind is StatementKind.CHAIRMANSHIP}
    return tuple(
        s
        for s in found
        if not (s.kind is StatementKind.OFFICE and s.role in _HEADS and _when_held(s) in chairs)
    )


def _when_held(one: Statement) -> tuple[object, ...]:
    return one.organisation, one.who, one.start, one.end


def _is_summit(statement: Statement) -> bool:
    return statement.kind is StatementKind.SUMMIT


def _without_first_ends(found: Sequence[Statement]) -> list[Statement]:
    """Leave out the end of an office by which somebody but asked for what came soon after."""
    return [one for one in found if not any(_is_asked_for(one, other) for other in found)]


def _is_asked_for(one: Statement, other: Statement) -> bool:
    """Whether of two ends of one office the first is soon followed by the other.

    What ended on the eve of the day on which another took over is told twice.
    """
    if one.kind is not StatementKind.OFFICE or _key(one) != _key(other) or one.start or other.start:
        return False
    if one.end is None or other.end is None or root(one.role) != root(other.role):
        return False
    days = (other.end.earliest - one.end.latest).days
    return days == -1 or 1 < days <= _MOST_DAYS_ASKED


def _with_both_ends(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return facts; a membership of which one sentence tells the start, another the end, as one."""
    told: dict[tuple[str, ...], list[Statement]] = {}
    for statement in found:
        if statement.kind is StatementKind.MEMBERSHIP and (statement.start or statement.end):
            told.setdefault(_key(statement), []).append(statement)
    whole: dict[int, Statement | None] = {}
    for pair in told.values():
        starts = {one.end: one.start for one in pair if one.start and one.end}
        whole.update((id(one), None) for one in pair if not one.start and one.end in starts)
        if len(pair) != 2:
            continue
        first, second = pair
        if are_ends((first.start, first.end), (second.start, second.end)):
            start, end = first.start or second.start, first.end or second.end
            whole[id(first)] = replace(first, start=start, end=end)
            whole[id(second)] = None
    return tuple(s for one in found if (s := whole.get(id(one), one)) is not None)


def _key(statement: Statement) -> tuple[str, ...]:
    who = statement.who
    role = statement.role if statement.role in _ROLES else ""
    is_summit = statement.kind is StatementKind.SUMMIT
    return (
        statement.kind.value,
        statement.organisation.key,
        who.key if who and not is_summit else "",
        role,
    )


def _agree(one: Statement, other: Statement, text: str) -> bool:
    if one.kind is StatementKind.SUMMIT and one.who and other.who and one.who != other.who:
        return False
    if one.kind is StatementKind.OFFICE and are_apart(one.role, other.role):
        return _is_said_twice(one, other) and _is_end_of(one, other, text)
    is_of_person = one.kind is StatementKind.OFFICE and _is_end_of(one, other, text)
    if is_of_person or (one.kind in _CHOSEN_BEFORE and _is_soon_after(one, other)):
        return True
    longest = _LONGEST.get(one.kind)
    is_ended = longest is not None and _is_soon_ended(one, other, longest)
    if is_ended or (one.kind is StatementKind.CHAIRMANSHIP and _is_taken_in(one, other)):
        return True
    starts = _is_within(one.start, other.start)
    ends = _is_within(one.end, other.end)
    if one.start is None or other.start is None:
        return starts and ends and (one.start is other.start)
    return starts and (ends or one.end is None or other.end is None)


_TITLES_OF_HEADS = (
    ("глава государства", late(r"президент|корол|император|эмир|султан")),
    ("глава правительства", late(r"премьер|канцлер|председатель правительства")),
    ("глава секретариата", late(r"генсек|(?:генеральный |исполнительный )?секретар")),
)
"""The titles of those who head a state, or its government."""
_IS_GENERAL = late(r"(?:руководитель|head)$|глава(?: |$)")
"""What is told of an office without its title."""
_HEAD = late(r"(?:глава|руководитель|head)$")
_MINISTER = "министр"
"""What is told of a minister, whatever he is in charge of."""


def _is_end_of(one: Statement, other: Statement, text: str) -> bool:
    """Whether one tells how an office began and the other how the same one ended."""
    begun, ended = (one, other) if one.start else (other, one)
    is_told = begun.end is not None and begun.end != ended.end
    if begun.start is None or ended.end is None or is_told or ended.start:
        return False
    is_general = _HEAD.match(one.role) or _HEAD.match(other.role)
    is_same = (
        root(one.role) == root(other.role)
        or is_general is not None
        or _is_said_twice(one, other)
        or _is_one_minister(one, other, text)
    )
    return is_same and begun.start.earliest <= ended.end.latest


def _is_one_minister(one: Statement, other: Statement, text: str) -> bool:
    """Whether both are of one minister, whose field but the words of one sentence tell."""
    for bare, full in ((one, other), (other, one)):
        field = full.role.removeprefix(_MINISTER).split(maxsplit=1)
        if bare.role == _MINISTER and full.role.startswith(_MINISTER) and field:
            quote = text[bare.quote_start : bare.quote_end]
            return re.search(rf"{_MINISTER}[а-я]* {field[0]}", quote, re.IGNORECASE) is not None
    return False


def _is_said_twice(one: Statement, other: Statement) -> bool:
    """Whether one office is told by its title, the other by what it is the head of."""
    roles = (one.role, other.role), (other.role, one.role)
    return any(
        head == general and title.match(role) is not None
        for general, role in roles
        for head, title in _TITLES_OF_HEADS
    )


def _is_soon_ended(one: Statement, other: Statement, longest: int) -> bool:
    """Whether one tells how a chair or a meeting began and the other how it ended."""
    begun, ended = (one, other) if one.start else (other, one)
    is_told = begun.end is not None and not _is_within(begun.end, ended.end)
    if begun.start is None or ended.end is None or is_told or ended.start:
        return False
    between = (ended.end.latest - begun.start.earliest).days
    return 0 < between <= longest


def _is_soon_after(one: Statement, other: Statement) -> bool:
    """Whether both tell how one office began: the choice of its holder, and the first day."""
    if one.start is None or other.start is None or (one.end and other.end):
        return False
    early, late = sorted((one.start, other.start), key=lambda start: start.earliest)
    end = one.end or other.end
    if end is not None and (one.kind is not StatementKind.OFFICE or end.latest <= late.latest):
        return False
    between = (late.earliest - early.latest).days
    return 0 <= between <= (_MOST_DAYS_BETWEEN if early.month else _MOST_DAYS_AFTER)


def _is_taken_in(one: Statement, other: Statement) -> bool:
    """Whether one tells the period of a chair, the other the day soon after on which it is taken.

    The period is told, so the ceremony does not begin another.
    """
    whole, day = (one, other) if one.end else (other, one)
    if whole.start is None or whole.end is None or day.start is None or day.end is not None:
        return False
    after = (day.start.earliest - whole.start.latest).days
    return 0 <= after <= _MOST_DAYS_AFTER and day.start.latest < whole.end.latest


def _is_within(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether one of two dates is the other told less precisely."""
    if one is None or other is None:
        return one is other
    return str(one).startswith(str(other)) or str(other).startswith(str(one))


def _joined(one: Statement, other: Statement) -> Statement:
    """Return the fuller of two, with what only the other says."""
    if one.kind in _CHOSEN_BEFORE and _is_soon_after(one, other):
        later = max(one, other, key=lambda statement: str(statement.start))
        return replace(later, end=one.end or other.end)
    if one.kind is StatementKind.OFFICE and _IS_GENERAL.match(one.role):
        one = replace(one, role=other.role)
    elif one.kind is StatementKind.OFFICE and _HEAD.match(other.role):
        other = replace(other, role=one.role)
    fuller, less = (other, one) if _detail(other) > _detail(one) else (one, other)
    return replace(
        fuller,
        start=_finer(fuller.start, less.start),
        end=_finer(fuller.end, less.end),
        who=fuller.who or less.who,
    )


def _finer(one: PartialDate | None, other: PartialDate | None) -> PartialDate | None:
    return max(one, other, key=lambda date: len(str(date)) if date else 0)


def _detail(statement: Statement) -> int:
    dates = sum(len(str(date)) for date in (statement.start, statement.end) if date)
    return dates + (1 if statement.who else 0)
