"""Who is a full member, since when, and on which day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId, OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Membership, Status
from orgtui.quiz.drafting import Draft, as_of, drawn, state_answer, who
from orgtui.quiz.moments import FALSE, TRUE, date_answer, date_kind, is_alike
from orgtui.quiz.question import AnswerKind, QuestionKind, UnitId
from orgtui.quiz.solving import Solution, Solver, joined, members_on
from orgtui.quiz.wording import precision, prompt, statement


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the members of an organisation."""
    memberships = base.of(organisation, Membership)
    full = [m for m in memberships if m.status is Status.FULL and m.citation.is_settled]
    for membership in full:
        yield _joined(base, membership, full)
        for claim in _claims(base, membership):
            yield _member_on(base, claim)
    members = {membership.state for membership in memberships if membership.status is Status.FULL}
    outsiders = {m.state: m for m in memberships if m.state not in members}
    for membership in outsiders.values():
        if membership.citation.is_settled:
            yield _member_on(base, _outsider(base, membership))
    yield from _all_members(base, organisation, full)


def _joined(base: FactBase, membership: Membership, full: list[Membership]) -> Draft:
    unit = UnitId(f"{membership.id}:start")
    organisation, start = membership.organisation, membership.period.start
    name = base.states[membership.state].names

    def ask(language: Language) -> str:
        return prompt(
            QuestionKind.JOINED_WHEN,
            language,
            who=who(base, organisation, None, language),
            name=name.short(language),
            precision=precision(start, language),
        )

    same = [m.period.start for m in full if is_alike(m.period.start, start)]
    return Draft(
        unit=unit,
        kind=QuestionKind.JOINED_WHEN,
        solver=joined(organisation, membership.state),
        answers=(date_answer(start),),
        expects=date_kind(start),
        facts=(membership.id,),
        as_of=as_of(base, organisation),
        ask=ask,
        tell=lambda language: _standing(base, membership, language),
        rivals=lambda: drawn((date_answer(other) for other in same), unit),
    )


def _standing(base: FactBase, membership: Membership, language: Language) -> str:
    return statement(
        "full",
        language,
        who=who(base, membership.organisation, None, language),
        name=base.states[membership.state].names.short(language),
        period=period_text(membership.period, language),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """A state is said to be a full member on a day; true or not."""

    unit: UnitId
    organisation: OrganisationId
    state: StateId
    day: date
    is_true: bool
    fact: FactId
    membership: Membership | None
    """The full membership in question, None for a state that never was a member."""


def _claims(base: FactBase, membership: Membership) -> Iterator[_Claim]:
    """Yield the two New Year's days around the accession, and one after a membership ended."""
    organisation = base.organisation(membership.organisation)
    start, end = membership.period.first_day, membership.period.last_day
    claim = _Claim(
        unit=UnitId(f"{membership.id}:holds-after-start"),
        organisation=organisation.id,
        state=membership.state,
        day=date(start.latest.year + 1, 1, 1),
        is_true=True,
        fact=membership.id,
        membership=membership,
    )
    if claim.day <= organisation.checked.latest:
        yield claim
    before = date(start.earliest.year, 1, 1)
    if organisation.period.start.latest < before:
        unit = UnitId(f"{membership.id}:holds-before-start")
        yield replace(claim, unit=unit, day=before, is_true=False)
    if end is not None and date(end.latest.year + 1, 1, 1) <= organisation.checked.latest:
        unit = UnitId(f"{membership.id}:holds-after-end")
        yield replace(claim, unit=unit, day=date(end.latest.year + 1, 1, 1), is_true=False)


def _outsider(base: FactBase, membership: Membership) -> _Claim:
    return _Claim(
        unit=UnitId(f"{membership.organisation}/membership/{membership.state}:is-full"),
        organisation=membership.organisation,
        state=membership.state,
        day=as_of(base, membership.organisation),
        is_true=False,
        fact=membership.id,
        membership=None,
    )


def _claimed(claim: _Claim) -> Solver:
    """Turn "who is a member on the day?" into "is this one?": yes, no, or not provable."""
    members = members_on(claim.organisation, claim.day)

    def solve(base: FactBase) -> Solution:
        solution = members(base)
        if claim.state in solution.possible:
            return Solution(sure=frozenset(), possible=frozenset({TRUE.id, FALSE.id}))
        truth = TRUE if claim.state in solution.sure else FALSE
        return Solution(sure=frozenset({truth.id}))

    return solve


def _member_on(base: FactBase, claim: _Claim) -> Draft:
    name = base.states[claim.state].names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, claim.organisation, None, language),
            "name": name.short(language),
            "day": day_text(claim.day, language),
        }

    def tell(language: Language) -> str:
        if claim.membership is not None:
            return _standing(base, claim.membership, language)
        return statement("never-full", language, **words(language))

    kind = QuestionKind.MEMBER_ON_DAY
    tense = "now" if claim.day == as_of(base, claim.organisation) else ""
    return Draft(
        unit=claim.unit,
        kind=kind,
        solver=_claimed(claim),
        answers=(TRUE if claim.is_true else FALSE,),
        expects=AnswerKind.TRUTH,
        facts=(claim.fact,),
        as_of=as_of(base, claim.organisation),
        ask=lambda language: prompt(kind, language, tense, **words(language)),
        tell=tell,
    )


def _all_members(
    base: FactBase, organisation: OrganisationId, full: list[Membership]
) -> Iterator[Draft]:
    """Yield one question for each stretch of time in which the members stayed the same."""
    checked = as_of(base, organisation)
    changes = sorted({day for m in full for day in _changes(m) if day <= checked})
    for began, following in pairwise([*changes, checked + timedelta(days=1)]):
        day = checked if following > checked else _day_within(began, following)
        present = {m.state: m for m in full if m.period.covers(day) is Covers.YES}
        if len(present) > 1:
            yield _roll(base, tuple(present.values()), day=day, began=began)


def _changes(membership: Membership) -> Iterator[date]:
    yield membership.period.first_day.latest
    if membership.period.end is not None:
        yield membership.period.end.latest
    elif membership.period.last_day is not None:
        yield membership.period.last_day.latest + timedelta(days=1)


def _day_within(began: date, following: date) -> date:
    """Return a New Year's day between two changes, or the day after the first."""
    new_year = date(began.year + 1, 1, 1)
    return new_year if new_year < following else began + timedelta(days=1)


def _roll(base: FactBase, settled: tuple[Membership, ...], *, day: date, began: date) -> Draft:
    organisation = settled[0].organisation

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "day": day_text(day, language),
            "count": str(len(settled)),
            "names": ", ".join(base.states[m.state].names.short(language) for m in settled),
        }

    return Draft(
        unit=UnitId(f"{organisation}/members/{began.isoformat()}:all"),
        kind=QuestionKind.ALL_MEMBERS,
        solver=members_on(organisation, day),
        answers=tuple(state_answer(base, m.state) for m in settled),
        expects=AnswerKind.SET,
        member_kind=AnswerKind.STATE,
        facts=tuple(m.id for m in settled),
        as_of=as_of(base, organisation),
        ask=lambda language: prompt(QuestionKind.ALL_MEMBERS, language, **words(language)),
        tell=lambda language: statement("members", language, **words(language)),
    )
