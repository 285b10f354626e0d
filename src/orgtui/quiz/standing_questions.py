"""Which status a state has, who has one, how many members there are, and who does not belong."""

from collections.abc import Iterator
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Membership, Status
from orgtui.quiz.accession_questions import MOST_NAMED
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.member_questions import new_year_before
from orgtui.quiz.moments import middle, number_answer
from orgtui.quiz.naming import as_of, called, life, state_answer, who
from orgtui.quiz.neighbours import near_states
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import members_on
from orgtui.quiz.solving_members import count_on, outsiders_among, statuses_on
from orgtui.quiz.wording import status_names

_LISTED = (Status.OBSERVER, Status.PARTNER, Status.ASSOCIATE, Status.SUSPENDED)
_OFFERED = (Status.FULL, Status.OBSERVER, Status.PARTNER, Status.ASSOCIATE, Status.SUSPENDED)
"""What one can choose from; those that the organisation knows come first."""
_FEW = 2
"""Members that need no counting."""
_BESIDE = 3
"""How many members stand beside the odd one out."""


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the standing of states in an organisation."""
    memberships = base.of(organisation, Membership)
    others = {m.state for m in memberships if m.status not in (Status.FULL, Status.INVITED)}
    for membership in memberships:
        if membership.status is not Status.INVITED:
            if membership.state in others:
                yield from _status(base, membership)
            yield from _odd(base, membership)
    for status in _LISTED:
        yield from _with_status(base, organisation, status)
    if len(base.members(organisation, as_of(base, organisation))) > _FEW:
        yield _count(base, organisation)


def _settled(membership: Membership) -> Refusal | None:
    return None if membership.citation.is_settled else Refusal.DISPUTED


def _status(base: FactBase, membership: Membership) -> Iterator[Draft]:
    organisation, checked = membership.organisation, as_of(base, membership.organisation)
    day = middle(membership.period, checked)
    if day is None or day > checked:
        return
    unit = UnitId(f"{membership.id}:status")
    known = [m.status for m in base.of(organisation, Membership)]
    names = base.states[membership.state].names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language, day),
            "name": called(names, language, day),
            "day": day_text(day, language),
            "status": status_names(membership.status).short(language),
            "period": period_text(membership.period, language),
        }

    def rivals() -> Iterator[Answer]:
        yield from map(_status_answer, sorted(_OFFERED, key=lambda s: s not in known))

    yield Draft(
        unit=unit,
        kind=QuestionKind.STATUS,
        solver=statuses_on(organisation, membership.state, day),
        answers=(_status_answer(membership.status),),
        expects=AnswerKind.TEXT,
        facts=(membership.id,),
        as_of=checked,
        ask=asking(QuestionKind.STATUS, unit, words, "now" if day == checked else ""),
        tell=telling("status", words),
        rivals=rivals,
        objection=_settled(membership),
    )


def _status_answer(status: Status) -> Answer:
    return Answer(id=status.value, names=status_names(status))


def _with_status(base: FactBase, organisation: OrganisationId, status: Status) -> Iterator[Draft]:
    checked = as_of(base, organisation)
    seats = base.members(organisation, checked, status)
    sure = {seat.membership.state: seat.membership for seat in seats if seat.is_sure}
    there = list(sure.values())
    if not there:
        return
    unit = UnitId(f"{organisation}/members/{status.value}:all")
    is_one = len(there) == 1

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "day": day_text(checked, language),
            "count": str(len(there)),
            "status": status_names(status).short(language),
            "names": ", ".join(base.states[m.state].names.short(language) for m in there),
        }

    variant = f"{status.value}-one" if is_one else status.value
    yield Draft(
        unit=unit,
        kind=QuestionKind.WITH_STATUS,
        solver=members_on(organisation, checked, status),
        answers=tuple(state_answer(base, m.state) for m in there),
        expects=AnswerKind.STATE if is_one else AnswerKind.SET,
        member_kind=None if is_one else AnswerKind.STATE,
        facts=tuple(m.id for m in there),
        as_of=checked,
        ask=asking(QuestionKind.WITH_STATUS, unit, words, variant),
        tell=telling("with-status", words),
        rivals=lambda: near_states(base, organisation, there[0].state, unit),
        objection=Refusal.TOO_MANY if len(there) > MOST_NAMED else None,
    )


def _count(base: FactBase, organisation: OrganisationId) -> Draft:
    checked = as_of(base, organisation)
    seats = base.members(organisation, checked)
    unit = UnitId(f"{organisation}/members:count")
    count = len({seat.membership.state for seat in seats if seat.is_sure})

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "day": day_text(checked, language),
            "count": str(count),
        }

    near = [number for step in (1, 2, 3) for number in (count + step, count - step)]
    return Draft(
        unit=unit,
        kind=QuestionKind.MEMBER_COUNT,
        solver=count_on(organisation, checked),
        answers=(number_answer(count),),
        expects=AnswerKind.NUMBER,
        facts=tuple(seat.membership.id for seat in seats),
        as_of=checked,
        ask=asking(QuestionKind.MEMBER_COUNT, unit, words),
        tell=telling("count", words),
        rivals=lambda: drawn((number_answer(n) for n in near if n > 0), unit),
    )


def _odd(base: FactBase, membership: Membership) -> Iterator[Draft]:
    """Yield the state as the odd one out: now, or on the New Year's day before it joined."""
    organisation = base.organisation(membership.organisation)
    checked = organisation.checked.latest
    spells = [
        m
        for m in base.of(organisation.id, Membership)
        if m.state == membership.state and m.status is Status.FULL
    ]
    if membership.status is Status.FULL:
        day = new_year_before(membership.period.start.earliest)
        founded = life(base, organisation.id).start
        if founded.latest < day <= checked and spells[0] is membership:
            yield _odd_on(base, membership, day, "odd-before-start")
        if all(m.period.covers(checked) is Covers.NO for m in spells) and spells[-1] is membership:
            yield _odd_on(base, membership, checked, "odd")
    elif not spells and _is_last_of_its_state(base, membership):
        yield _odd_on(base, membership, checked, "odd")


def _is_last_of_its_state(base: FactBase, membership: Membership) -> bool:
    others = (
        m for m in base.of(membership.organisation, Membership) if m.state == membership.state
    )
    return [m for m in others if m.status is not Status.INVITED][-1] is membership


def _odd_on(base: FactBase, membership: Membership, day: date, direction: str) -> Draft:
    organisation, odd = membership.organisation, membership.state
    unit = UnitId(f"{membership.id}:{direction}")
    members = {s.membership.state: s.membership for s in base.members(organisation, day)
               if s.is_sure and s.membership.state != odd}  # fmt: skip
    ordered: list[StateId] = [StateId(a.id) for a in near_states(base, organisation, odd, unit)]
    beside = [state for state in ordered if state in members][:_BESIDE]

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language, day),
            "day": day_text(day, language),
            "name": base.states[odd].names.short(language),
        }

    tense = "now" if day == as_of(base, organisation) else ""
    return Draft(
        unit=unit,
        kind=QuestionKind.ODD_ONE_OUT,
        solver=outsiders_among(organisation, (odd, *beside), day),
        answers=(state_answer(base, odd),),
        expects=AnswerKind.STATE,
        facts=(membership.id, *(members[state].id for state in beside)),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.ODD_ONE_OUT, unit, words, tense),
        tell=telling("never-full", words),
        rivals=lambda: [state_answer(base, state) for state in beside],
        objection=Refusal.FEW_OPTIONS if len(beside) < _BESIDE else _oddly(base, membership, day),
    )


def _oddly(base: FactBase, membership: Membership, day: date) -> Refusal | None:
    """Say why a state cannot be the odd one out; one that is no more gives itself away."""
    has_left = membership.status is Status.FULL and membership.period.start.earliest < day
    is_gone = has_left and not base.states[membership.state].is_un_member
    return Refusal.GIVEN_AWAY if is_gone else _settled(membership)
