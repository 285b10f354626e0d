"""Who chaired in a term, and in which terms a state chaired."""

from collections.abc import Iterator
from functools import partial

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.facts.periods import End
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Chairmanship, ChairRole, OrganisationId, PersonId, StateId
from orgtui.quiz.drafting import Draft, as_of, drawn, person_answer, state_answer, who
from orgtui.quiz.moments import period_answer, period_kind
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.solving import chair_of_term, holder, is_settled, terms_of_chair
from orgtui.quiz.wording import prompt, statement


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the chairs of an organisation and of its bodies."""
    bodies = dict.fromkeys(c.body for c in base.of(organisation, Chairmanship))
    for body in bodies:
        chairs = [c for c in base.chairs(organisation, body) if c.role is ChairRole.CHAIR]
        for chair in chairs:
            if chair.label and is_settled(chair.citation):
                yield _of_term(base, chair, chairs)
        for presiding in dict.fromkeys(holder(chair) for chair in chairs):
            mine = [chair for chair in chairs if holder(chair) == presiding]
            if all(chair.state and not chair.period.is_open for chair in mine):
                yield _terms_of(base, mine, chairs)


def _answer(base: FactBase, chair: Chairmanship) -> Answer:
    if chair.state:
        return state_answer(base, chair.state)
    return person_answer(base, PersonId(holder(chair)))


def _of_term(base: FactBase, chair: Chairmanship, chairs: list[Chairmanship]) -> Draft:
    unit = UnitId(f"{chair.id}:holder")
    answer = _answer(base, chair)
    variant = "person" if chair.person else "state-year" if chair.label.isdigit() else "state"
    rivals = [_answer(base, other) for other in chairs if bool(other.state) == bool(chair.state)]
    if chair.state:
        fellows = drawn((state_answer(base, s) for s in _fellows(base, chair)), unit)
    else:
        fellows = ()
    naming = partial(who, base, chair.organisation, chair.body)

    def ask(language: Language) -> str:
        kind = QuestionKind.CHAIR_OF_TERM
        return prompt(kind, language, variant, who=naming(language), term=chair.label)

    def tell(language: Language) -> str:
        name = answer.names.within(language)
        return statement(
            "chair",
            language,
            who=naming(language),
            term=chair.label,
            name=name.full if chair.person else name.short,
            period=period_text(chair.period, language),
        )

    return Draft(
        unit=unit,
        kind=QuestionKind.CHAIR_OF_TERM,
        solver=chair_of_term(chair.organisation, chair.body, chair.label),
        answers=(answer,),
        expects=AnswerKind.PERSON if chair.person else AnswerKind.STATE,
        facts=(chair.id,),
        as_of=as_of(base, chair.organisation),
        ask=ask,
        tell=tell,
        rivals=(*drawn(rivals, unit), *fellows),
    )


def _fellows(base: FactBase, chair: Chairmanship) -> Iterator[StateId]:
    """Yield the states that had a seat when the chair began."""
    for seat in base.members(chair.organisation, chair.period.start.latest):
        yield seat.membership.state


def _terms_of(base: FactBase, mine: list[Chairmanship], chairs: list[Chairmanship]) -> Draft:
    first = mine[0]
    place = f"{first.organisation}/{first.body}" if first.body else first.organisation
    unit = UnitId(f"{place}/chairs/{holder(first)}:terms")
    answers = tuple(period_answer(chair.period, chair.label) for chair in mine)
    kinds = {period_kind(chair.period) for chair in mine}
    kind = kinds.pop() if len(kinds) == 1 else AnswerKind.PERIOD
    day = as_of(base, first.organisation)
    name = _answer(base, first).names
    naming = partial(who, base, first.organisation, first.body)

    def ask(language: Language) -> str:
        return prompt(
            QuestionKind.TERMS_OF_CHAIR,
            language,
            "one" if len(mine) == 1 else "several",
            who=naming(language),
            name=name.short(language),
            count=str(len(mine)),
            day=day_text(day, language),
        )

    def tell(language: Language) -> str:
        terms = "; ".join(period_text(chair.period, language) for chair in mine)
        return f"{naming(language)}, {name.short(language)}: {terms}"

    others = [c for c in chairs if c.period.ending in (End.DATED, End.WHOLE)]
    return Draft(
        unit=unit,
        kind=QuestionKind.TERMS_OF_CHAIR,
        solver=terms_of_chair(first.organisation, first.body, holder(first)),
        answers=answers,
        expects=kind if len(answers) == 1 else AnswerKind.SET,
        member_kind=kind if len(answers) > 1 else None,
        facts=tuple(chair.id for chair in mine),
        as_of=day,
        ask=ask,
        tell=tell,
        rivals=drawn((period_answer(c.period, c.label) for c in others), unit),
    )
