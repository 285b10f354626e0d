"""Grading answers in words that name no entity, and answers of yes or no."""

from collections.abc import Iterable, Sequence

from orgtui.facts.ids import EntityKind
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Route, Sense
from orgtui.quiz.partial import SMALL_WORDS, judge_words
from orgtui.quiz.question import Question
from orgtui.quiz.slips import Nearness, nearest
from orgtui.quiz.statement import Role, tokens
from orgtui.quiz.truth import Truth, truth_of
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.text.folding import compact, flatten, fold
from orgtui.text.layouts import retyped

_UNKNOWN = Verdict(outcome=Outcome.WRONG, reason=Reason.UNKNOWN)
_REASONS = {
    Route.EXACT: Reason.EXACT,
    Route.INFLECTED: Reason.INFLECTED,
    Route.SOUND: Reason.TRANSLITERATED,
}
_SHORTEST_ACRONYM = 3
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
    truth = truth_of(question, known)
    said = tokens(typed)
    words = flatten(fold(typed)).split()
    verdict = _by_name(words, truth)
    if verdict is None:
        verdict = _by_layout(typed, truth)
    if verdict is not None:
        return verdict
    if any(t.role in (Role.DENIAL, Role.DENIAL_AFTER, Role.CHOICE) for t in said):
        return Verdict(outcome=Outcome.WRONG, reason=Reason.DENIED)
    verdict = _by_words(words, truth, known, question)
    if verdict is not None and verdict.outcome is not Outcome.ALMOST:
        return verdict
    kept = [token.text for token in said if token.text[0].isalnum()]
    while kept and _is_padding(kept[0]):
        kept.pop(0)
    while kept and _is_padding(kept[-1]):
        kept.pop()
    bare = _by_words(kept, truth, known, question) if kept else None
    return bare or verdict or _UNKNOWN


def _is_padding(word: str) -> bool:
    from orgtui.quiz.statement import role_of

    return role_of(word) is Role.PADDING


def _by_words(
    words: Sequence[str], truth: Truth, known: Known, question: Question
) -> Verdict | None:
    named = _by_name(words, truth)
    if named is not None:
        return named
    if len(words) == 1 and _is_acronym_of(words[0], truth, question):
        return _right(question.answers[0].id, Reason.EXACT)
    other = _another(words, truth, known)
    if other is not None:
        return other
    verdict = judge_words(words, truth, known)
    if verdict is not None and verdict.outcome is Outcome.RIGHT:
        return verdict
    slip = nearest(words, truth, known) if words else None
    if slip is not None and slip.nearness is Nearness.MEANT:
        return _right(slip.answer, Reason.TYPO)
    if verdict is None and slip is not None and slip.nearness is Nearness.DOUBTFUL:
        verdict = Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=(slip.answer,))
    return verdict


def _by_name(words: Sequence[str], truth: Truth) -> Verdict | None:
    for route, reason in _REASONS.items():
        found = truth.lexicon.find(words, route) if words else []
        if found:
            return _right(truth.things[found[0].thing], reason)
    return None


def _another(words: Sequence[str], truth: Truth, known: Known) -> Verdict | None:
    """Judge words that are the very name of a known thing."""
    found = [m for m in known.find(words, Route.EXACT) if m.sense is Sense.NAME] if words else []
    if not found:
        return None
    if any(_has_name(truth, meaning.entity.names.spellings()) for meaning in found):
        return _UNKNOWN
    entity = found[0].entity
    is_alike = entity.kind is EntityKind.ORGANISATION
    why = Reason.ANOTHER if is_alike else Reason.OTHER_KIND
    return Verdict(outcome=Outcome.WRONG, reason=why, recognised=entity)


def _has_name(truth: Truth, names: Iterable[str]) -> bool:
    """Whether one of the names is the right answer: its acronym was given, not its words."""
    return any(compact(name) in truth.lexicon.exact for name in names)


def _by_layout(typed: str, truth: Truth) -> Verdict | None:
    for reading in retyped(typed):
        words = flatten(fold(reading)).split()
        found = truth.lexicon.find(words, Route.EXACT) if words else []
        if found:
            return _right(truth.things[found[0].thing], Reason.LAYOUT)
    return None


def _is_acronym_of(word: str, truth: Truth, question: Question) -> bool:
    """Whether a word is made of the answer's initials, and not given in the question."""
    if len(word) < _SHORTEST_ACRONYM or word in flatten(fold(question.prompt)).split():
        return False
    for spelling in truth.spellings():
        initials = "".join(w[0] for w in spelling.words if w not in SMALL_WORDS)
        if word in (initials, "".join(w[0] for w in spelling.words)):
            return True
    return False


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
