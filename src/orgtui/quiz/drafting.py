"""From a proven query to questions in every language and form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.quiz.giveaways import is_given_away
from orgtui.quiz.kinds import Form, spec_of
from orgtui.quiz.moments import FALSE, TRUE
from orgtui.quiz.naming import (
    as_of,
    city_answer,
    person_answer,
    state_answer,
    who,
)
from orgtui.quiz.ordering import drawn, shuffled
from orgtui.quiz.question import Answer, AnswerKind, Question, QuestionId, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal, Refused
from orgtui.quiz.solving import Solution, Solver
from orgtui.quiz.wording import LANGUAGES, prompt, statement
from orgtui.text.folding import fold

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

DISTRACTORS = 3
"""How many wrong options stand beside the right one, where so many provably fail."""
LEAST_DISTRACTORS = 2
_LIKE_LENGTH = 1.6
"""How many times longer an option may be than another before it catches the eye."""

Words = Callable[[Language], Mapping[str, str]]
"""Gives the values that fill the words of a question and of its fact."""


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
    draft: Draft, base: FactBase, languages: Iterable[Language] = LANGUAGES
) -> Iterator[Question]:
    """Yield the draft's questions, typed and to choose from; none where it cannot be proven."""
    for found in judged(draft, base, languages):
        if isinstance(found, Question):
            yield found


def judged(
    draft: Draft, base: FactBase, languages: Iterable[Language] = LANGUAGES
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
    wrong = _Wrong(draft, solution)
    for language in languages:
        yield from _worded(draft, wrong, language)


def _refused(draft: Draft, reason: Refusal, language: Language | None = None) -> Refused:
    return Refused(
        unit=draft.unit, kind=draft.kind, language=language, reason=reason, facts=draft.facts
    )


def _worded(draft: Draft, wrong: "_Wrong", language: Language) -> Iterator[Question | Refused]:
    question = _typed(draft, language)
    form = spec_of(draft.kind).form
    if form is Form.TRUTH:
        yield replace(question, options=(TRUE, FALSE))
        return
    if is_given_away(question):
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


class _Wrong:
    """The wrong options of a draft, chosen once for all languages that do not set any apart."""

    def __init__(self, draft: Draft, solution: Solution) -> None:
        self._draft = draft
        self._solution = solution
        self._chosen: dict[Language | None, tuple[Answer, ...]] = {}

    def within(self, language: Language) -> tuple[Answer, ...]:
        """Return the wrong options in a language."""
        is_own = language is Language.KK or self._draft.expects is AnswerKind.TEXT
        key = language if is_own else None
        if key not in self._chosen:
            self._chosen[key] = _distractors(self._draft, self._solution, language)
        return self._chosen[key]


def _distractors(draft: Draft, solution: Solution, language: Language) -> tuple[Answer, ...]:
    """Pick provably wrong options that do not look like the right one or like each other.

    None may look alike in any language, since a learner may know a thing by its other name.
    """
    right = {_fold(name) for answer in draft.answers for name in answer.names.spellings()}
    seen: set[str] = set()
    chosen: list[Answer] = []
    for rival in _plausible(draft, language):
        shown = _shown(rival)
        alike = not seen.isdisjoint(shown) or any(
            _fold(name) in right for name in rival.names.spellings()
        )
        if alike or not solution.refutes(rival.id):
            continue
        seen |= shown
        chosen.append(rival)
        if len(chosen) == DISTRACTORS:
            break
    return tuple(chosen)


@lru_cache(maxsize=16_384)
def _fold(text: str) -> str:
    """Fold a name once: the same ones stand among the options of many questions."""
    return fold(text)


def _shown(answer: Answer) -> set[str]:
    """Return what an option looks like, in each language."""
    names = answer.names
    return {_fold(name.short) for name in (names.en, names.ru, names.kk) if name is not None}


def _plausible(draft: Draft, language: Language) -> Iterable[Answer]:
    """Return the rivals, those first that neither their script nor their length sets apart."""
    right, rivals = draft.answers[0], draft.rivals()
    if language is Language.KK:
        rivals = (r for r in rivals if (r.names.kk is None) is (right.names.kk is None))
    if draft.expects is not AnswerKind.TEXT:
        return rivals
    size = len(right.names.full(language))

    def is_odd(rival: Answer) -> bool:
        other = len(rival.names.full(language))
        return max(size, other) > _LIKE_LENGTH * min(size, other)

    return sorted(rivals, key=is_odd)
