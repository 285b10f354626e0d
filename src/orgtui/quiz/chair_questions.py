"""Who chaired in a term, and in which terms a state chaired."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers, End, Period
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Chairmanship, ChairRole
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.moments import FALSE, TRUE, middle, period_answer, period_kind
from orgtui.quiz.naming import as_of, person_answer, state_answer, who
from orgtui.quiz.ordering import coin, drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import (
    chair_during,
    chair_of_term,
    chair_on,
    claim,
    holder,
    may_overlap,
    meet,
    terms_of_chair,
    years_of,
)
from orgtui.quiz.wording import besides_co_chairs
from orgtui.values import value


@value
class _Line:
    """All who chaired an organisation or one of its bodies, oldest first."""

    organisation: OrganisationId
    body: str | None
    chairs: tuple[Chairmanship, ...]
    co_chairs: tuple[Chairmanship, ...]

    def beside(self, chair: Chairmanship) -> frozenset[str]:
        """Return who may have been co-chair in the term: neither right nor clearly wrong."""
        others = (c for c in self.co_chairs if meet(c.period, chair.period))
        return frozenset(holder(other) for other in others)


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the chairs of an organisation and of its bodies."""
    for body in dict.fromkeys(c.body for c in base.of(organisation, Chairmanship)):
        everyone = base.chairs(organisation, body)
        line = _Line(
            organisation=organisation,
            body=body,
            chairs=tuple(c for c in everyone if c.role is ChairRole.CHAIR),
            co_chairs=tuple(c for c in everyone if c.role is ChairRole.CO_CHAIR),
        )
        for chair in line.chairs:
            yield _of_term(base, line, chair)
            yield from _on_day(base, line, chair)
        yield from _terms(base, line)


def _answer(base: FactBase, chair: Chairmanship) -> Answer:
    if chair.state:
        return state_answer(base, chair.state)
    return person_answer(base, PersonId(holder(chair)))


def term_name(chair: Chairmanship, language: Language) -> str:
    """Return the years of a term as the press has them, else its dates."""
    return chair.label if years_of(chair.label) else period_text(chair.period, language)


def _of_term(base: FactBase, line: _Line, chair: Chairmanship) -> Draft:
    unit = UnitId(f"{chair.id}:holder")
    answer = _answer(base, chair)
    checked = as_of(base, chair.organisation)
    start = chair.period.start.latest
    variant = _variant(chair) + ("-now" if chair.period.covers(checked) is Covers.YES else "")

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, chair.organisation, chair.body, language, start),
            "term": term_name(chair, language),
        }

    place = chair.organisation, chair.body
    return Draft(
        unit=unit,
        kind=QuestionKind.CHAIR_OF_TERM,
        solver=chair_of_term(*place, chair.label)
        if years_of(chair.label)
        else chair_during(*place, chair.period),
        answers=(answer,),
        expects=AnswerKind.PERSON if chair.person else AnswerKind.STATE,
        facts=(chair.id,),
        as_of=checked,
        ask=asking(QuestionKind.CHAIR_OF_TERM, unit, words, variant),
        tell=telling("chair", partial(_told, base, chair)),
        rivals=lambda: _rivals(base, line, chair, unit),
        barred=lambda: line.beside(chair),
        objection=_objection(chair),
    )


def _objection(chair: Chairmanship) -> Refusal | None:
    if not chair.citation.is_settled:
        return Refusal.DISPUTED
    has_name = years_of(chair.label) or chair.period.is_exact
    return None if has_name else Refusal.NAMELESS


def _told(base: FactBase, chair: Chairmanship, language: Language) -> dict[str, str]:
    name = _answer(base, chair).names.within(language)
    return {
        "who": who(base, chair.organisation, chair.body, language),
        "name": name.full if chair.person else name.short,
        "period": period_text(chair.period, language),
    }


def _on_day(base: FactBase, line: _Line, chair: Chairmanship) -> Iterator[Draft]:
    """Yield a claim about the middle of the term: the truth, or a neighbour's name."""
    checked = as_of(base, chair.organisation)
    day = middle(chair.period, checked)
    if day is None or day > checked:
        return
    unit = UnitId(f"{chair.id}:presides")
    at = line.chairs.index(chair)
    neighbours = [c for c in (*line.chairs[at + 1 : at + 2], *line.chairs[max(at - 1, 0) : at])
                  if holder(c) != holder(chair)]  # fmt: skip
    claimed = chair if coin(unit) or not neighbours else neighbours[0]
    solve = claim(chair_on(chair.organisation, chair.body, day), holder(claimed))
    if any(holder(c) == holder(claimed) for c in line.co_chairs if meet(c.period, chair.period)):
        claimed, solve = chair, claim(chair_on(chair.organisation, chair.body, day), holder(chair))
    named = _answer(base, claimed).names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, chair.organisation, chair.body, language, day),
            "name": named.full(language) if chair.person else named.short(language),
            "day": day_text(day, language),
        }

    tense = "-now" if day == checked else ""
    variant = ("person" if chair.person else "state") + tense
    yield Draft(
        unit=unit,
        kind=QuestionKind.CHAIR_ON_DAY,
        solver=solve,
        answers=(TRUE if claimed is chair else FALSE,),
        expects=AnswerKind.TRUTH,
        facts=(chair.id,),
        as_of=checked,
        ask=asking(QuestionKind.CHAIR_ON_DAY, unit, words, variant),
        tell=telling("chair", partial(_told, base, chair)),
        objection=None if chair.citation.is_settled else Refusal.DISPUTED,
    )


def _variant(chair: Chairmanship) -> str:
    if chair.person:
        return "person"
    years = years_of(chair.label)
    if years is None:
        return "dates"
    return "year" if years[0] == years[1] else "term"


def _rivals(base: FactBase, line: _Line, chair: Chairmanship, unit: UnitId) -> Iterator[Answer]:
    """Yield who chaired at another time, then who had a seat."""
    others = (c for c in line.chairs if bool(c.state) == bool(chair.state))
    yield from drawn((_answer(base, c) for c in others), unit)
    if chair.state:
        yield from drawn((state_answer(base, s) for s in _fellows(base, chair)), unit)


def _fellows(base: FactBase, chair: Chairmanship) -> Iterator[StateId]:
    """Yield the states that had a seat when the chair began."""
    for seat in base.members(chair.organisation, chair.period.start.latest):
        yield seat.membership.state


def _terms(base: FactBase, line: _Line) -> Iterator[Draft]:
    """Yield in which terms each state chaired, where all of them have begun and are known."""
    checked = as_of(base, line.organisation)
    by_state: dict[StateId, list[Chairmanship]] = {}
    for chair in line.chairs:
        if chair.state:
            by_state.setdefault(chair.state, []).append(chair)
    for mine in by_state.values():
        yield _terms_of(base, line, tuple(mine), _hindrance(mine, checked))


def _hindrance(mine: list[Chairmanship], checked: date) -> Refusal | None:
    """Say why the terms of a state cannot be asked for."""
    if not all(c.citation.is_settled for c in mine):
        return Refusal.DISPUTED
    if any(c.period.first_day.latest > checked for c in mine):
        return Refusal.FUTURE
    is_known = all(c.period.last_day for c in mine)
    return None if is_known and _can_be_typed(mine) else Refusal.VAGUE


def _year(chair: Chairmanship) -> str:
    """Return the one year in which a term lies or by which it is called, else nothing."""
    year = f"{chair.period.start.year:04}"
    called = years_of(chair.label)
    if called is not None:
        return year if called == (int(year), int(year)) else ""
    within = date(int(year), 1, 1), date(int(year), 12, 31)
    return year if chair.period.is_exact and _lies_within(chair.period, *within) else ""


def _lies_within(period: Period, first: date, last: date) -> bool:
    end = period.last_day
    is_over = end is not None and end.latest <= last + timedelta(days=1)
    return is_over and period.start.earliest >= first


def _kind(chair: Chairmanship) -> AnswerKind:
    return AnswerKind.YEAR if _year(chair) else period_kind(chair.period)


def _can_be_typed(chairs: list[Chairmanship]) -> bool:
    """Tell whether each term of a list can be typed as it is shown: a year is read as the whole."""
    if all(_kind(chair) is AnswerKind.YEAR for chair in chairs):
        return len({_year(chair) for chair in chairs}) == len(chairs)
    return all(c.period.ending is End.WHOLE for c in chairs if _kind(c) is AnswerKind.YEAR)


def _terms_of(
    base: FactBase, line: _Line, mine: tuple[Chairmanship, ...], hindrance: Refusal | None
) -> Draft:
    first = mine[0]
    place = f"{first.organisation}/{first.body}" if first.body else first.organisation
    unit = UnitId(f"{place}/chairs/{holder(first)}:terms")
    answers = tuple(_term_answer(chair) for chair in mine)
    kinds = {_kind(chair) for chair in mine}
    kind = kinds.pop() if len(kinds) == 1 else AnswerKind.PERIOD
    has_assisted = any(holder(c) == holder(first) for c in line.co_chairs)
    name = _answer(base, first).names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, first.organisation, first.body, language),
            "name": name.short(language),
            "count": str(len(mine)),
            "but": besides_co_chairs(language) if has_assisted else "",
        }

    def tell(language: Language) -> str:
        terms = "; ".join(period_text(chair.period, language) for chair in mine)
        return f"{words(language)['who']}, {name.short(language)}: {terms}"

    return Draft(
        unit=unit,
        kind=QuestionKind.TERMS_OF_CHAIR,
        solver=terms_of_chair(first.organisation, first.body, holder(first)),
        answers=answers,
        expects=kind if len(answers) == 1 else AnswerKind.SET,
        member_kind=kind if len(answers) > 1 else None,
        facts=tuple(chair.id for chair in mine),
        as_of=as_of(base, first.organisation),
        ask=asking(
            QuestionKind.TERMS_OF_CHAIR, unit, words, kind.value + ("s" if len(mine) > 1 else "")
        ),
        tell=tell,
        rivals=lambda: drawn(map(_term_answer, _other_terms(line, first)), unit),
        objection=hindrance,
    )


def _term_answer(chair: Chairmanship) -> Answer:
    return period_answer(chair.period, chair.label if years_of(chair.label) else _year(chair))


def _other_terms(line: _Line, mine: Chairmanship) -> Iterator[Chairmanship]:
    """Yield the terms of others that look like this one and in which its state was no co-chair."""
    assisted = [c for c in line.co_chairs if holder(c) == holder(mine)]
    for chair in line.chairs:
        alike = _kind(chair) is _kind(mine) and _is_named_by_years(chair) is _is_named_by_years(
            mine
        )
        is_known = chair.period.is_exact and chair.period.last_day is not None
        doubtful = any(meet(c.period, chair.period) for c in assisted) or _touches(mine, chair)
        if alike and is_known and not doubtful:
            yield chair


def _is_named_by_years(chair: Chairmanship) -> bool:
    return bool(years_of(chair.label) or _year(chair))


def _touches(chair: Chairmanship, other: Chairmanship) -> bool:
    """Tell whether a chair lasted into the year by which another is named."""
    year = _year(other)
    return bool(year) and may_overlap(chair.period, date(int(year), 1, 1), date(int(year), 12, 31))
