"""Which wrong options stand beside the right one: surely wrong, tempting, none that sticks out."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.quiz.confusing import Confused, confused_answers, confused_first, is_named_in
from orgtui.quiz.kinds import Form, spec_of
from orgtui.quiz.question import Answer, AnswerKind
from orgtui.text.folding import fold

if TYPE_CHECKING:
    from orgtui.quiz.drafting import Draft
    from orgtui.quiz.solving import Solution

DISTRACTORS = 3
"""How many wrong options stand beside the right one, where so many provably fail."""
LEAST_DISTRACTORS = 2
_LIKE_LENGTH = 1.6
"""How many times longer an option may be than another before it catches the eye."""


class Distractors:
    """The wrong options of a draft, chosen once for all languages that do not set any apart."""

    def __init__(
        self,
        base: FactBase,
        draft: "Draft",
        solution: "Solution",
        confused: tuple[Confused, ...] = (),
    ) -> None:
        """Choose for a draft what its solution refutes, what the learner confused first."""
        self._base = base
        self._draft = draft
        self._solution = solution
        self._confused = confused
        self._chosen: dict[Language | None, tuple[Answer, ...]] = {}

    def within(self, language: Language) -> tuple[Answer, ...]:
        """Return the wrong options in a language."""
        is_own = language is Language.KK or self._draft.expects is AnswerKind.TEXT
        key = language if is_own else None
        if key not in self._chosen:
            self._chosen[key] = self._choose(language)
        return self._chosen[key]

    def _choose(self, language: Language) -> tuple[Answer, ...]:
        """Pick provably wrong options that do not look like the right one or like each other.

        None may look alike in any language, since a learner may know a thing by its other name.
        """
        right = {_fold(name) for one in self._draft.answers for name in one.names.spellings()}
        barred = frozenset(self._draft.barred())
        seen: set[str] = set()
        chosen: list[Answer] = []
        for rival in self._plausible(language):
            shown = _shown(rival)
            alike = not seen.isdisjoint(shown) or any(
                _fold(name) in right for name in rival.names.spellings()
            )
            if alike or rival.id in barred or not self._solution.refutes(rival.id):
                continue
            seen |= shown
            chosen.append(rival)
            if len(chosen) == DISTRACTORS:
                break
        return tuple(chosen)

    def _plausible(self, language: Language) -> Iterable[Answer]:
        """Return the rivals, those first that neither their script nor their length sets apart."""
        right, rivals = self._draft.answers[0], self._tempting()
        if language is Language.KK:
            rivals = (r for r in rivals if (r.names.kk is None) is (right.names.kk is None))
        if self._draft.expects is not AnswerKind.TEXT:
            return rivals
        size = len(right.names.full(language))

        def is_odd(rival: Answer) -> bool:
            other = len(rival.names.full(language))
            return max(size, other) > _LIKE_LENGTH * min(size, other)

        return sorted(rivals, key=is_odd)

    def _tempting(self) -> Iterable[Answer]:
        """Return the rivals, those first that the learner took for the answer.

        Words, and options that belong to the question, come from the draft's own rivals alone.
        """
        draft = self._draft
        if not self._confused:
            return draft.rivals()
        if draft.expects is AnswerKind.TEXT or spec_of(draft.kind).form is Form.CHOICE:
            return confused_first(draft.rivals(), self._confused)
        return self._confused_and_rivals()

    def _confused_and_rivals(self) -> Iterator[Answer]:
        asked = self._draft.ask(Language.EN)
        for answer in confused_answers(self._base, self._draft.expects, self._confused):
            if not is_named_in(asked, answer):
                yield answer
        yield from self._draft.rivals()


@lru_cache(maxsize=16_384)
def _fold(text: str) -> str:
    """Fold a name once: the same ones stand among the options of many questions."""
    return fold(text)


def _shown(answer: Answer) -> set[str]:
    """Return what an option looks like, in each language."""
    names = answer.names
    return {_fold(name.short) for name in (names.en, names.ru, names.kk) if name is not None}
