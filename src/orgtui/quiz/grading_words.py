"""Grading answers in words that name no entity, and answers of yes or no."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity
from orgtui.quiz.generic_words import SMALL_WORDS, is_generic
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Meaning, Route, Sense
from orgtui.quiz.partial import judge_words
from orgtui.quiz.question import Question
from orgtui.quiz.slips import Nearness, nearest
from orgtui.quiz.statement import Role, Token, asserted, tokens, without_case_ending
from orgtui.quiz.truth import Truth, truth_of
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.quiz.world.reading import is_of_world
from orgtui.text.folding import compact, flatten, fold
from orgtui.text.layouts import retyped
from orgtui.text.numerals import in_digits

_UNKNOWN = Verdict(outcome=Outcome.WRONG, reason=Reason.UNKNOWN)
_REASONS = {
    Route.EXACT: Reason.EXACT,
    Route.INFLECTED: Reason.INFLECTED,
    Route.SOUND: Reason.TRANSLITERATED,
}
_SHORTEST_ACRONYM = 3
_LONGEST_OWNER = 5
_YES = frozenset(
    "yes y yeah yep yup true correct right sure certainly да д верно правда правильно истина "
    "конечно ага угу так точно иа ия дурыс рас ооба + v ✓ ✔ 1 t".split()
)
_NO = frozenset(
    "no n nope nah false incorrect wrong untrue нет н неверно неправда неправильно ложь ложно неа "
    "жок бурыс дурысемес - x ✗ ✘ 0 f неправильный".split()
)
_NOT = frozenset("не not емес isnt".split())


def grade_text(question: Question, known: Known, typed: str) -> Verdict:
    """Say how words count that need not be in one order or case, but must all be there."""
    return _TextGrader(question, known).grade(typed)


class _TextGrader:
    """Grades one answer in words."""

    def __init__(self, question: Question, known: Known) -> None:
        self._question = question
        self._known = known
        self._truth = truth_of(question, known)
        self._asked = frozenset(flatten(fold(question.prompt)).split())
        self._own = self._truth.words

    def grade(self, typed: str) -> Verdict:
        """Say how a visible text counts."""
        typed = without_case_ending(typed)
        verdict = self._by_name(flatten(fold(typed)).split()) or self._by_layout(typed)
        if verdict is not None:
            return verdict
        said = asserted(tokens(typed, own=self._truth.turning))
        if not said.tokens or said.is_choice:
            why = Reason.SEVERAL if said.is_choice else Reason.DENIED
            return Verdict(outcome=Outcome.WRONG, reason=why)
        verdict = self._best(said.tokens)
        if said.is_corrected and verdict.outcome is Outcome.RIGHT:
            return replace(verdict, outcome=Outcome.ALMOST, reason=Reason.CORRECTED)
        return verdict

    def _best(self, said: Sequence[Token]) -> Verdict:
        """Judge the words as they are, then without padding, glosses and words of the question."""
        best: Verdict | None = None
        for words in dict.fromkeys(map(tuple, self._readings(said))):
            verdict = self._by_words(words) if words else None
            if verdict is None:
                continue
            is_another = best is None and verdict.recognised is not None
            if verdict.outcome is Outcome.RIGHT or is_another:
                # What is the very name of another thing is not read as less than it says.
                return verdict
            if best is None or (best.reason is Reason.UNKNOWN and verdict.matched):
                best = verdict
        return best or _UNKNOWN

    def _readings(self, said: Sequence[Token]) -> Iterator[list[str]]:
        yield [token.text for token in said if token.text[0].isalnum()]
        bare = _without_padding(said)
        yield [token.text for token in bare if token.text[0].isalnum()]
        yield self._without_owner([token.text for token in bare if token.text[0].isalnum()])
        first, rest = _gloss(bare)
        if rest and self._is_harmless(rest):
            yield first
            yield rest
        yield in_digits(" ".join(first + rest)).split()
        told = [word for word in first + rest if word not in self._asked or word in self._own]
        yield told
        yield [word for word in first + rest if word not in self._asked]

    def _without_owner(self, words: list[str]) -> list[str]:
        """Return the words without the organisation behind them that the question is about."""
        for length in range(1, min(_LONGEST_OWNER, len(words) - 1) + 1):
            for meaning in self._known.find(words[-length:], Route.EXACT):
                is_owner = meaning.entity.kind is EntityKind.ORGANISATION
                if is_owner and self._is_asked_about(meaning.entity):
                    return words[:-length]
        return words

    def _is_asked_about(self, entity: Entity) -> bool:
        return any(
            self._asked.issuperset(flatten(fold(name)).split()) for name in entity.names.spellings()
        )

    def _is_harmless(self, words: Sequence[str]) -> bool:
        """Whether words beside the answer say when, where or whose it is."""
        left = [w for w in words if not (w.isdecimal() or w in self._asked or w in SMALL_WORDS)]
        if not left or self._by_name(left) is not None:
            return True
        places = {EntityKind.CITY, EntityKind.STATE}
        return any(m.entity.kind in places for m in self._known.find(left, Route.EXACT))

    def _by_words(self, words: Sequence[str]) -> Verdict | None:
        known = self._by_name(words) or self._by_acronym(words) or self._another(words)
        if known is not None or all(word in self._asked for word in words):
            return known
        verdict = judge_words(words, self._truth, self._known, self._asked)
        if verdict is not None and verdict.outcome is Outcome.RIGHT:
            return verdict
        if len(words) == 1 and is_generic(words[0]):
            return None
        slip = nearest(words, self._truth, self._known)
        if slip.nearness is Nearness.MEANT:
            return _right(slip.answer, Reason.TYPO)
        if verdict is None and slip.nearness is Nearness.DOUBTFUL:
            return Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=(slip.answer,))
        return verdict

    def _by_acronym(self, words: Sequence[str]) -> Verdict | None:
        """Judge a word made of the answer's initials, where no acronym is given."""
        initials = self._initials()
        if len(words) != 1 or len(words[0]) < _SHORTEST_ACRONYM or initials.keys() & self._asked:
            return None
        if words[0] in initials:
            return _right(initials[words[0]], Reason.EXACT)
        mixed = next((made for made in initials if sorted(made) == sorted(words[0])), None)
        if mixed is None:
            return None
        answer = initials[mixed]
        return Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=(answer,))

    def _by_name(self, words: Sequence[str]) -> Verdict | None:
        for route, reason in _REASONS.items():
            found = self._truth.lexicon.find(words, route) if words else []
            if found:
                return _named(self._truth, found, reason)
        return None

    def _another(self, words: Sequence[str]) -> Verdict | None:
        """Judge words that are the very name of a known thing."""
        found = [m for m in self._known.find(words, Route.EXACT) if m.sense is Sense.NAME]
        if not found:
            return None
        mine = [m for m in found if m.thing in self._truth.things]
        if any(_has_name(self._truth, meaning.entity.names.spellings()) for meaning in found):
            return None if mine and mine[0].entity.kind in _OF_WORDS else _UNKNOWN
        for meaning in found if all(is_of_world(m.entity) for m in found) else ():
            if meaning.entity.kind in _OF_WORDS and self._is_told(meaning.entity):
                return _right(self._question.answers[0].id, Reason.EXACT)
        entity = found[0].entity
        is_alike = entity.kind is EntityKind.ORGANISATION
        why = Reason.ANOTHER if is_alike else Reason.OTHER_KIND
        return Verdict(outcome=Outcome.WRONG, reason=why, recognised=entity)

    def _is_told(self, entity: Entity) -> bool:
        """Whether a longer name of a thing is the answer's with words of the question."""
        own = {frozenset(spelling.words) - SMALL_WORDS for spelling in self._truth.spellings()}
        return len(self._truth.entities) == 1 and any(
            frozenset(words) - SMALL_WORDS - self._asked in own
            for words in (flatten(fold(name)).split() for name in entity.names.spellings())
            if len(words) > 1
        )

    def _by_layout(self, typed: str) -> Verdict | None:
        for reading in retyped(typed):
            words = flatten(fold(reading)).split()
            found = self._truth.lexicon.find(words, Route.EXACT) if words else []
            if found:
                return _named(self._truth, found, Reason.LAYOUT)
            verdict = self._by_acronym(words)
            if verdict is not None and verdict.outcome is Outcome.RIGHT:
                return replace(verdict, reason=Reason.LAYOUT)
        return None

    def _initials(self) -> dict[str, str]:
        """Return the answers' ids by the initials of their names."""
        return {
            made: self._truth.things[spelling.meaning.thing]
            for spelling in self._truth.spellings()
            for made in (
                "".join(w[0] for w in spelling.words if w not in SMALL_WORDS),
                "".join(w[0] for w in spelling.words),
            )
            if len(made) >= _SHORTEST_ACRONYM
        }


_OF_WORDS = frozenset({EntityKind.DOCUMENT, EntityKind.BODY, EntityKind.OFFICE})


def _named(truth: Truth, found: Sequence[Meaning], reason: Reason) -> Verdict:
    answer = truth.things[found[0].thing]
    if found[0].sense is Sense.NAME:
        return _right(answer, reason)
    return Verdict(outcome=Outcome.ALMOST, reason=Reason.OUTDATED, matched=(answer,))


def _without_padding(said: Sequence[Token]) -> list[Token]:
    kept = list(said)
    while kept and (kept[0].role in _IDLE or not kept[0].text[0].isalnum()):
        kept.pop(0)
    while kept and (kept[-1].role in _IDLE or not kept[-1].text[0].isalnum()):
        kept.pop()
    return kept


_IDLE = frozenset({Role.PADDING, Role.QUESTION, Role.BREAK})


def _gloss(said: Sequence[Token]) -> tuple[list[str], list[str]]:
    """Cut an answer at its first bracket, comma or dash: the answer and what is said of it."""
    words = [token.text for token in said]
    for at, token in enumerate(said):
        if at and token.role is Role.BREAK:
            rest = [word for word in words[at:] if word[0].isalnum()]
            return words[:at], rest
    return words, []


def _has_name(truth: Truth, names: Iterable[str]) -> bool:
    """Whether one of the names is the right answer: its acronym was given, not its words."""
    return any(compact(name) in truth.lexicon.exact for name in names)


def _right(answer: str, reason: Reason) -> Verdict:
    return Verdict(outcome=Outcome.RIGHT, reason=reason, matched=(answer,))


def grade_truth(question: Question, typed: str) -> Verdict:
    """Say how a yes or a no counts."""
    said = _yes_or_no(typed)
    if said is None:
        for reading in retyped(typed):
            said = said or _yes_or_no(reading)
    if said is None:
        return _UNKNOWN
    if said == "both":
        return Verdict(outcome=Outcome.WRONG, reason=Reason.SEVERAL)
    right = question.answers[0].id
    if said == right:
        return _right(right, Reason.EXACT)
    return Verdict(outcome=Outcome.WRONG, reason=Reason.ANOTHER)


def _yes_or_no(typed: str) -> str | None:
    bare = typed.strip()
    if bare in ("+", "-", "−", "–", "—", "✓", "✔", "✗", "✘"):
        return "yes" if bare in "+✓✔" else "no"
    words = flatten(fold(typed)).split()
    is_denied = False
    found: list[str] = []
    for word in words:
        if word in _NOT and word != "no":
            if word == "емес" and found:
                found[-1] = "no" if found[-1] == "yes" else "yes"
            else:
                is_denied = True
        elif word in _YES or word in _NO:
            is_yes = (word in _YES) is not is_denied
            found.append("yes" if is_yes else "no")
            is_denied = False
    if len(set(found)) > 1:
        return found[0] if len(words) > 1 and found[0] == "no" and words[0] in _NO else "both"
    return found[0] if found else None
