"""From a proven query to questions in every language and form."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, FactId, OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.quiz.moments import FALSE, TRUE
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import Answer, AnswerKind, Question, QuestionId, QuestionKind, UnitId
from orgtui.quiz.solving import Solution, Solver
from orgtui.quiz.wording import LANGUAGES
from orgtui.text.folding import fold

DISTRACTORS = 3
"""How many wrong options stand beside the right one, where so many provably fail."""
LEAST_DISTRACTORS = 2
_LONG = 5
"""Letters of a name that give it away at the beginning of another word: Шанхай, шанхайский."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A question before it is proven and worded."""

    unit: UnitId
    kind: QuestionKind
    solver: Solver
    """The query whose only solution the answers must be."""
    answers: tuple[Answer, ...]
    expects: AnswerKind
    member_kind: AnswerKind | None = None
    facts: tuple[FactId, ...]
    as_of: date
    ask: Callable[[Language], str]
    """The words of the question."""
    tell: Callable[[Language], str]
    """The fact in one sentence."""
    rivals: Callable[[], Iterable[Answer]] = tuple
    """Gives candidates for wrong options, the most plausible first; only refuted ones are shown."""


def questions(
    draft: Draft, base: FactBase, languages: Iterable[Language] = LANGUAGES
) -> Iterator[Question]:
    """Yield the draft's questions, typed and to choose from; none where it cannot be proven."""
    solution = draft.solver(base)
    if not solution.proves(answer.id for answer in draft.answers):
        return
    for language in languages:
        question = _typed(draft, language)
        if is_given_away(question):
            continue
        if draft.expects is AnswerKind.TRUTH:
            yield replace(question, options=(TRUE, FALSE))
            continue
        yield question
        wrong = _distractors(draft, solution, language)
        if len(draft.answers) == 1 and len(wrong) >= LEAST_DISTRACTORS:
            choice = QuestionId(f"{draft.unit}/{language.value}/choice")
            # Not by the seed of `drawn`, which put the right answer behind its rivals.
            options = shuffled(((o.id, o) for o in (*draft.answers, *wrong)), choice)
            yield replace(question, id=choice, options=tuple(options))


def _typed(draft: Draft, language: Language) -> Question:
    return Question(
        id=QuestionId(f"{draft.unit}/{language.value}/typed"),
        unit=draft.unit,
        kind=draft.kind,
        language=language,
        prompt=draft.ask(language),
        expects=draft.expects,
        answers=draft.answers,
        member_kind=draft.member_kind,
        facts=draft.facts,
        as_of=draft.as_of,
        explanation=draft.tell(language),
    )


def is_given_away(question: Question) -> bool:
    """Tell whether the words of a question contain its answer, or an adjective made of it."""
    if question.expects is AnswerKind.TRUTH:
        return False
    words = fold(question.prompt).split()
    padded = f" {' '.join(words)} "
    names = [name for a in question.answers for name in a.names.within(question.language).all]
    for name in map(fold, names):
        if f" {name} " in padded:
            return True
        has_stem = len(name) >= _LONG and name.isalpha()
        if has_stem and any(word.startswith(name) for word in words):
            return True
    return False


def _distractors(draft: Draft, solution: Solution, language: Language) -> tuple[Answer, ...]:
    """Pick provably wrong options that do not look like the right one or like each other."""
    right = {fold(name) for answer in draft.answers for name in answer.names.within(language).all}
    seen: set[str] = set()
    chosen: list[Answer] = []
    for rival in draft.rivals():
        names = rival.names.within(language)
        shown = fold(names.short)
        alike = shown in seen or not right.isdisjoint(map(fold, names.all))
        if alike or not solution.refutes(rival.id):
            continue
        seen.add(shown)
        chosen.append(rival)
        if len(chosen) == DISTRACTORS:
            break
    return tuple(chosen)


def who(base: FactBase, organisation: OrganisationId, body: str | None, language: Language) -> str:
    """Return the organisation's acronym and, where it is about one, its organ.

    An organ whose name contains the acronym stands alone: "Executive Committee of the CIS".
    """
    name = base.organisation(organisation).names.short(language)
    if body is None:
        return name
    organ = base.body(organisation, body).names.full(language)
    return organ if f" {fold(name)} " in f" {fold(organ)} " else f"{name}, {organ}"


def state_answer(base: FactBase, state: StateId) -> Answer:
    """Return a state as an answer."""
    return Answer(id=state, names=base.states[state].names)


def person_answer(base: FactBase, person: PersonId) -> Answer:
    """Return a person as an answer."""
    return Answer(id=person, names=base.people[person].names)


def city_answer(base: FactBase, city: CityId) -> Answer:
    """Return a city as an answer."""
    return Answer(id=city, names=base.cities[city].names)


def as_of(base: FactBase, organisation: OrganisationId) -> date:
    """Return the day on which an organisation's facts were last checked."""
    return base.organisation(organisation).checked.latest


def drawn(candidates: Iterable[Answer], unit: UnitId) -> tuple[Answer, ...]:
    """Return candidates once each, in an order that depends on the unit alone."""
    once = {candidate.id: candidate for candidate in candidates}
    return tuple(shuffled(once.items(), unit))
