"""From a proven query to questions in every language and form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.quiz.confusing import NO_CONFUSIONS, Confusions
from orgtui.quiz.distractors import DISTRACTORS, LEAST_DISTRACTORS, Distractors
from orgtui.quiz.giveaways import is_given_away
from orgtui.quiz.kinds import Form, spec_of
from orgtui.quiz.naming import (
    as_of,
    city_answer,
    person_answer,
    state_answer,
    who,
)
from orgtui.quiz.ordering import drawn, shuffled
from orgtui.quiz.question import Answer, AnswerKind, Question, QuestionId, QuestionKind, UnitId
from orgtui.quiz.solving import Solver
from orgtui.quiz.wording import LANGUAGES, prompt, statement
from orgtui.values import replace, value

if TYPE_CHECKING:
    from orgtui.quiz.refusing import Refusal, Refused

__all__ = [
    "DISTRACTORS",
    "Draft",
    "Words",
    "as_of",
    "asking",
    "city_answer",
    "drawn",
    "judged",
    "person_answer",
    "questions",
    "state_answer",
    "telling",
    "who",
]

Words = Callable[[Language], Mapping[str, str]]
"""Gives the values that fill the words of a question and of its fact."""


@value
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
    barred: Callable[[], Iterable[str]] = tuple
    """Gives the ids of what is no option though it fails: what is asked about, a co-chair."""
    objection: Refusal | None = None
    """Why it is refused before any proof; None where the proof decides."""


def asking(
    kind: QuestionKind, unit: UnitId, words: Words, variant: str = ""
) -> Callable[[Language], str]:
    """Return what words a question of a unit."""
    return lambda language: prompt(kind, language, variant, unit=unit, values=words(language))


def telling(topic: str, words: Words) -> Callable[[Language], str]:
    """Return what tells the fact after the answer."""
    return lambda language: statement(topic, language, words(language))


def questions(
    draft: Draft,
    base: FactBase,
    languages: Iterable[Language] = LANGUAGES,
    confusions: Confusions = NO_CONFUSIONS,
) -> Iterator[Question]:
    """Yield the draft's questions, typed and to choose from; none where it cannot be proven.

    What a learner took for the answer comes first among the wrong options, if it surely is wrong.
    """
    for found in judged(draft, base, languages, confusions):
        if isinstance(found, Question):
            yield found


def judged(
    draft: Draft,
    base: FactBase,
    languages: Iterable[Language] = LANGUAGES,
    confusions: Confusions = NO_CONFUSIONS,
) -> Iterator[Question | Refused]:
    """Yield the draft's questions, or why it is not asked at all or not in a language."""
    if draft.objection is not None:
        yield _refused(draft, draft.objection)
        return
    solution = draft.solver(base)
    objection = solution.objection(answer.id for answer in draft.answers)
    if objection is not None:
        yield _refused(draft, objection)
        return
    wrong = Distractors(base, draft, solution, confusions.get(draft.unit, ()))
    for language in languages:
        yield from _worded(draft, wrong, language)


def _refused(draft: Draft, reason: Refusal, language: Language | None = None) -> Refused:
    from orgtui.quiz.refusing import Refused

    return Refused(
        unit=draft.unit, kind=draft.kind, language=language, reason=reason, facts=draft.facts
    )


def _worded(draft: Draft, wrong: Distractors, language: Language) -> Iterator[Question | Refused]:
    question = _typed(draft, language)
    form = spec_of(draft.kind).form
    if form is Form.TRUTH:
        from orgtui.quiz.moments import FALSE, TRUE

        yield replace(question, options=(TRUE, FALSE))
        return
    if is_given_away(question):
        from orgtui.quiz.refusing import Refusal

        yield _refused(draft, Refusal.GIVEN_AWAY, language)
        return
    if form is not Form.CHOICE:
        yield question
    if len(draft.answers) > 1:
        return
    chosen = wrong.within(language)
    if len(chosen) >= LEAST_DISTRACTORS:
        choice = QuestionId(f"{draft.unit}/{language.value}/choice")
        # Not by the seed of `drawn`, which put the right answer behind its rivals.
        options = shuffled(((o.id, o) for o in (*draft.answers, *chosen)), choice)
        yield replace(question, id=choice, options=tuple(options))
    elif form is Form.CHOICE:
        from orgtui.quiz.refusing import Refusal

        yield _refused(draft, Refusal.FEW_OPTIONS, language)


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
