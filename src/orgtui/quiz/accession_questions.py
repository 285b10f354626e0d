"""Who joined on a day and in a year, and in which order."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.phrasing import date_text
from orgtui.facts.records import Membership, Status
from orgtui.quiz.drafting import Draft, Words, asking, telling
from orgtui.quiz.moments import order_answer, orders
from orgtui.quiz.naming import as_of, life, state_answer, who
from orgtui.quiz.neighbours import near_states
from orgtui.quiz.question import AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_members import joined_within, order_of_accessions

MOST_NAMED = 12
"""States that one can be asked to name at once; a longer list is a task of its own."""
_IN_A_ROW = 3


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on who joined when, seen from the day or the year."""
    full = [m for m in base.of(organisation, Membership) if m.status is Status.FULL]
    full.sort(key=lambda m: (m.period.start.earliest, m.state))
    by_moment: dict[PartialDate, list[Membership]] = defaultdict(list)
    by_year: dict[int, list[Membership]] = defaultdict(list)
    for membership in full:
        by_moment[membership.period.start].append(membership)
        by_year[membership.period.start.year].append(membership)
    for moment, joined in by_moment.items():
        yield _joined_on(base, organisation, moment, joined)
    for year, joined in by_year.items():
        if len({m.period.start for m in joined}) > 1:
            yield _joined_in(base, organisation, year, joined)
    yield from _in_order(base, organisation, full)


def _objection(joined: Sequence[Membership], checked: date) -> Refusal | None:
    if any(not m.citation.is_settled for m in joined):
        return Refusal.DISPUTED
    if len(joined) > MOST_NAMED:
        return Refusal.TOO_MANY
    if len({m.state for m in joined}) < len(joined):
        return Refusal.VAGUE
    return Refusal.FUTURE if joined[0].period.start.latest > checked else None


def _joined_on(
    base: FactBase, organisation: OrganisationId, moment: PartialDate, joined: list[Membership]
) -> Draft:
    unit = UnitId(f"{organisation}/accession/{moment}:all")
    start = life(base, organisation).start

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language, moment.latest),
            "day": date_text(moment, language),
            "count": str(len(joined)),
            "names": ", ".join(base.states[m.state].names.short(language) for m in joined),
        }

    if len(joined) > 1:
        variant = "founders" if moment == start else "several"
    else:
        variant = "one" if moment.day else "month-one" if moment.month else "year-one"
    draft = _naming(base, organisation, joined, unit, words)
    return Draft(
        unit=unit,
        kind=QuestionKind.JOINED_ON,
        solver=joined_within(organisation, moment.earliest, moment.latest),
        ask=asking(QuestionKind.JOINED_ON, unit, words, variant),
        objection=draft.objection or _coarse(moment, joined),
        answers=draft.answers,
        expects=draft.expects,
        member_kind=draft.member_kind,
        facts=draft.facts,
        as_of=draft.as_of,
        tell=draft.tell,
        rivals=draft.rivals,
    )


def _coarse(moment: PartialDate, joined: list[Membership]) -> Refusal | None:
    """Leave several of a coarser moment to the question on the year."""
    return Refusal.VAGUE if len(joined) > 1 and not moment.day else None


def _joined_in(
    base: FactBase, organisation: OrganisationId, year: int, joined: list[Membership]
) -> Draft:
    unit = UnitId(f"{organisation}/accession/{year:04}:all")

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language, date(year, 12, 31)),
            "year": str(year),
            "day": str(year),
            "count": str(len(joined)),
            "names": ", ".join(base.states[m.state].names.short(language) for m in joined),
        }

    return _naming(base, organisation, joined, unit, words)


def _naming(
    base: FactBase,
    organisation: OrganisationId,
    joined: list[Membership],
    unit: UnitId,
    words: Words,
) -> Draft:
    """Return what asks for all who joined in the year of the first of them."""
    year, checked = joined[0].period.start.year, as_of(base, organisation)
    is_one = len(joined) == 1
    return Draft(
        unit=unit,
        kind=QuestionKind.JOINED_IN,
        solver=joined_within(organisation, date(year, 1, 1), date(year, 12, 31)),
        answers=tuple(state_answer(base, m.state) for m in joined),
        expects=AnswerKind.STATE if is_one else AnswerKind.SET,
        member_kind=None if is_one else AnswerKind.STATE,
        facts=tuple(m.id for m in joined),
        as_of=checked,
        ask=asking(QuestionKind.JOINED_IN, unit, words),
        tell=telling("joined", words),
        rivals=lambda: near_states(base, organisation, joined[0].state, unit),
        objection=_objection(joined, checked),
    )


def _in_order(
    base: FactBase, organisation: OrganisationId, full: list[Membership]
) -> Iterator[Draft]:
    """Yield an order of three for each accession but the first ones: it and two before it."""
    by_year: dict[int, Membership] = {}
    for membership in full:
        by_year.setdefault(membership.period.start.year, membership)
    last_of_years = list(by_year.values())
    for at in range(_IN_A_ROW, len(last_of_years) + 1):
        row = last_of_years[at - _IN_A_ROW : at]
        if len({m.state for m in row}) == _IN_A_ROW:
            yield _order(base, organisation, row)


def _order(base: FactBase, organisation: OrganisationId, row: list[Membership]) -> Draft:
    unit = UnitId(f"{row[-1].id}:order")
    states = [state_answer(base, m.state) for m in row]

    def words(language: Language) -> dict[str, str]:
        told = (
            f"{base.states[m.state].names.short(language)} ({date_text(m.period.start, language)})"
            for m in row
        )
        return {"who": who(base, organisation, None, language), "names": " → ".join(told)}

    return Draft(
        unit=unit,
        kind=QuestionKind.JOINED_IN_ORDER,
        solver=order_of_accessions(organisation, [m.state for m in row]),
        answers=(order_answer(states),),
        expects=AnswerKind.ORDER,
        facts=tuple(m.id for m in reversed(row)),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.JOINED_IN_ORDER, unit, words),
        tell=telling("order", words),
        rivals=lambda: orders(states, unit),
        objection=_objection(row[-1:], as_of(base, organisation)),
    )
