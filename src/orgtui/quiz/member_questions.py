"""Who is a full member, since when, and on which day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId, OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Membership, Status
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.moments import FALSE, TRUE, date_answer, date_kind, is_alike
from orgtui.quiz.naming import as_of, called, life, state_answer, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import claim, joined, members_on
from orgtui.quiz.wording import precision
from orgtui.values import value


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the members of an organisation."""
    memberships = base.of(organisation, Membership)
    full = [m for m in memberships if m.status is Status.FULL]
    settled = [m for m in full if m.citation.is_settled]
    for membership in full:
        yield _joined(base, membership, settled)
        for each in _claims(base, membership):
            yield _member_on(base, each)
    members = {membership.state for membership in full}
    outsiders = {m.state: m for m in memberships if m.state not in members}
    for membership in outsiders.values():
        yield _member_on(base, _outsider(base, membership))
    yield from _all_members(base, organisation, settled)


def _objection(membership: Membership) -> Refusal | None:
    return None if membership.citation.is_settled else Refusal.DISPUTED


def _joined(base: FactBase, membership: Membership, full: list[Membership]) -> Draft:
    unit = UnitId(f"{membership.id}:start")
    organisation, start = membership.organisation, membership.period.start
    name = base.states[membership.state].names
    is_over = membership.period.covers(as_of(base, organisation)) is Covers.NO

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "name": name.short(language),
            "precision": precision(start, language),
        }

    same = [m.period.start for m in full if is_alike(m.period.start, start)]
    return Draft(
        unit=unit,
        kind=QuestionKind.JOINED_WHEN,
        solver=joined(organisation, membership.state),
        answers=(date_answer(start),),
        expects=date_kind(start),
        facts=(membership.id,),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.JOINED_WHEN, unit, words, "ended" if is_over else "since"),
        tell=lambda language: _standing(base, membership, language),
        rivals=lambda: drawn((date_answer(other) for other in same), unit),
        objection=_objection(membership),
    )


def _standing(base: FactBase, membership: Membership, language: Language) -> str:
    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, membership.organisation, None, language),
            "name": base.states[membership.state].names.short(language),
            "period": period_text(membership.period, language),
        }

    return telling("full", words)(language)


@value
class _Claim:
    """A state is said to be a full member on a day; true or not."""

    unit: UnitId
    organisation: OrganisationId
    state: StateId
    day: date
    is_true: bool
    membership: Membership
    """The membership in question."""


def _claims(base: FactBase, membership: Membership) -> Iterator[_Claim]:
    """Yield the two New Year's days around the accession, and one after a membership ended."""
    organisation = base.organisation(membership.organisation)
    start, end = membership.period.first_day, membership.period.last_day
    after = _Claim(
        unit=UnitId(f"{membership.id}:holds-after-start"),
        organisation=organisation.id,
        state=membership.state,
        day=date(start.latest.year + 1, 1, 1),
        is_true=True,
        membership=membership,
    )
    if after.day <= organisation.checked.latest:
        yield after
    before = new_year_before(start.earliest)
    if life(base, organisation.id).start.latest < before:
        unit = UnitId(f"{membership.id}:holds-before-start")
        yield replace(after, unit=unit, day=before, is_true=False)
    if end is not None and date(end.latest.year + 1, 1, 1) <= organisation.checked.latest:
        unit = UnitId(f"{membership.id}:holds-after-end")
        yield replace(after, unit=unit, day=date(end.latest.year + 1, 1, 1), is_true=False)


def new_year_before(day: date) -> date:
    """Return the last New Year's day before a day."""
    new_year = date(day.year, 1, 1)
    return new_year if new_year < day else date(day.year - 1, 1, 1)


def _outsider(base: FactBase, membership: Membership) -> _Claim:
    return _Claim(
        unit=UnitId(f"{membership.organisation}/membership/{membership.state}:is-full"),
        organisation=membership.organisation,
        state=membership.state,
        day=as_of(base, membership.organisation),
        is_true=False,
        membership=membership,
    )


def _member_on(base: FactBase, each: _Claim) -> Draft:
    name = base.states[each.state].names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, each.organisation, None, language, each.day),
            "name": called(name, language, each.day),
            "day": day_text(each.day, language),
        }

    def tell(language: Language) -> str:
        if each.membership.status is Status.FULL:
            return _standing(base, each.membership, language)
        return telling("never-full", words)(language)

    tense = "now" if each.day == as_of(base, each.organisation) else ""
    return Draft(
        unit=each.unit,
        kind=QuestionKind.MEMBER_ON_DAY,
        solver=claim(members_on(each.organisation, each.day), each.state),
        answers=(TRUE if each.is_true else FALSE,),
        expects=AnswerKind.TRUTH,
        facts=(each.membership.id,),
        as_of=as_of(base, each.organisation),
        ask=asking(QuestionKind.MEMBER_ON_DAY, each.unit, words, tense),
        tell=tell,
        objection=_objection(each.membership),
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
    unit = UnitId(f"{organisation}/members/{began.isoformat()}:all")

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language, day),
            "day": day_text(day, language),
            "count": str(len(settled)),
            "names": ", ".join(base.states[m.state].names.short(language) for m in settled),
        }

    tense = "now" if day == as_of(base, organisation) else ""
    return Draft(
        unit=unit,
        kind=QuestionKind.ALL_MEMBERS,
        solver=members_on(organisation, day),
        answers=tuple(state_answer(base, m.state) for m in settled),
        expects=AnswerKind.SET,
        member_kind=AnswerKind.STATE,
        facts=tuple(FactId(m.id) for m in settled),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.ALL_MEMBERS, unit, words, tense),
        tell=telling("members", words),
    )
