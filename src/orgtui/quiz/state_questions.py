"""Of which organisations a state is a full member: asked of all organisations together."""

from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import day_text
from orgtui.facts.records import Membership, Status
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.naming import called
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_members import organisations_of

_LEAST = 2
"""Of so many organisations at least, else the one is asked for by the organisation itself."""


def drafts(base: FactBase) -> Iterator[Draft]:
    """Yield a question for each state of several organisations, the busiest states first."""
    held: dict[StateId, list[Membership]] = {}
    for membership in base.every(Membership):
        if membership.status is Status.FULL:
            held.setdefault(membership.state, []).append(membership)
    for state in sorted(held, key=lambda state: (-len(held[state]), state)):
        if len({m.organisation for m in held[state]}) >= _LEAST:
            yield from _organisations(base, state, held[state])


def _organisations(base: FactBase, state: StateId, held: list[Membership]) -> Iterator[Draft]:
    """Ask as of the day up to which all organisations are verified."""
    day = min(head.checked.latest for head in base.organisations.values())
    there = {m.organisation: m for m in held if m.period.covers(day) is Covers.YES}
    if len(there) < _LEAST:
        return
    unit = UnitId(f"states/{state}:organisations")
    names = base.states[state].names
    heads = [base.organisation(key) for key in sorted(there)]

    def words(language: Language) -> dict[str, str]:
        return {
            "name": called(names, language, day),
            "day": day_text(day, language),
            "count": str(len(heads)),
            "total": str(len(base.organisations)),
            "names": ", ".join(head.names.short(language) for head in heads),
        }

    settled = all(m.citation.is_settled or m.is_sure_on(day) for m in there.values())
    yield Draft(
        unit=unit,
        kind=QuestionKind.ORGANISATIONS_OF_STATE,
        solver=organisations_of(state, day),
        answers=tuple(Answer(id=head.id, names=head.names) for head in heads),
        expects=AnswerKind.SET,
        member_kind=AnswerKind.ORGANISATION,
        facts=tuple(there[head.id].id for head in heads),
        as_of=day,
        ask=asking(QuestionKind.ORGANISATIONS_OF_STATE, unit, words),
        tell=telling("organisations", words),
        objection=None if settled else Refusal.DISPUTED,
    )
