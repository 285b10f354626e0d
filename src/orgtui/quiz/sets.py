"""Grading answers that name several things: item by item."""

import re
from collections.abc import Sequence
from dataclasses import replace

from orgtui.facts.ids import EntityKind
from orgtui.quiz.grading_dates import WITH_DIGITS, grade_digits
from orgtui.quiz.grading_names import NameGrader
from orgtui.quiz.grading_words import grade_text
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Meaning, Route, Sense
from orgtui.quiz.question import AnswerKind, Question
from orgtui.quiz.statement import Part, Role, parts, role_of, tokens
from orgtui.quiz.truth import KINDS, Truth, truth_of
from orgtui.quiz.verdict import Item, Outcome, Reason, Verdict
from orgtui.text.folding import flatten, fold
from orgtui.text.layouts import retyped

_BREAKS = re.compile(r"[,;/\n•·|،、؛]|\d+[.)]\s|\s[-–—]\s")
_BETWEEN_MOMENTS = re.compile(r"[,;\n]|\s(?:и|and|және|плюс|также|&)\s", re.IGNORECASE)
_JOINTS = re.compile(r"\s(?:и|and|және|&|\+)\s", re.IGNORECASE)
_CHUNKS = re.compile(r"[,;]?\s+")
_TOLERANT = 4
"""From this many members on, one missing or one too many is almost right (rules of grading)."""
_SPLITTING = frozenset({Role.BREAK, Role.JOINT, Role.CHOICE, Role.QUESTION})
_DROPPED = frozenset({Role.TITLE, Role.PADDING, Role.DESIGNATOR, Role.REGION, Role.CONTRAST})
_DENYING = frozenset({Role.DENIAL, Role.DENIAL_AFTER})


def grade_set(question: Question, known: Known, typed: str) -> Verdict:
    """Say which members were named, which are missing, and what does not belong."""
    if question.member_kind is not None and question.member_kind in WITH_DIGITS:
        return _grade_moments(question, question.member_kind, typed)
    if question.member_kind in (None, AnswerKind.TEXT):
        question = replace(question, member_kind=_kind_of_members(question, known))
    verdict = _grade(question, known, typed)
    if verdict.outcome is Outcome.RIGHT:
        return verdict
    for reading in _retyped(typed):
        other = _grade(question, known, reading)
        if other.outcome is Outcome.RIGHT or len(other.matched) > len(verdict.matched):
            verdict = other
    return verdict


def _kind_of_members(question: Question, known: Known) -> AnswerKind:
    """Return which kind of things all the members are, texts where they are no known things."""
    for kind, entity_kind in KINDS.items():
        if kind is not AnswerKind.TEXT and all(
            any(
                meaning.sense is Sense.NAME and meaning.entity.kind is entity_kind
                for meaning in known.find(flatten(fold(answer.names.en.full)).split(), Route.EXACT)
            )
            for answer in question.answers
        ):
            return kind
    return AnswerKind.TEXT


def _retyped(typed: str) -> tuple[str, ...]:
    """Return an answer in other layouts, its words cut where a mark stands before a space."""
    chunks = [retyped(chunk) for chunk in _CHUNKS.split(typed) if chunk]
    return tuple(", ".join(readings) for readings in zip(*chunks, strict=False))


def _grade(question: Question, known: Known, typed: str) -> Verdict:
    truth = truth_of(question, known)
    items = tuple(_grade_item(piece, question, known) for piece in _pieces(typed, truth, known))
    return _summed(question, items)


def _grade_moments(question: Question, kind: AnswerKind, typed: str) -> Verdict:
    """Grade several dates, years or periods, each against the answer it is nearest to."""
    pieces = [piece for piece in _BETWEEN_MOMENTS.split(typed) if piece.strip()]
    if len(pieces) == 1:
        pieces = typed.split()
    items = []
    for piece in pieces:
        verdicts = [grade_digits(answer, kind, piece) for answer in question.answers]
        best = min(verdicts, key=lambda verdict: list(Outcome).index(verdict.outcome))
        matched = best.matched[0] if best.matched else ""
        items.append(Item(typed=piece.strip(), outcome=best.outcome, matched=matched))
    return _summed(question, tuple(items))


def _summed(question: Question, items: tuple[Item, ...]) -> Verdict:
    named = {item.matched for item in items if item.matched and item.outcome is not Outcome.WRONG}
    missing = tuple(answer.id for answer in question.answers if answer.id not in named)
    extra = [item for item in items if item.outcome is Outcome.WRONG]
    almost = [item for item in items if item.outcome is Outcome.ALMOST]
    outcome, reason = _verdict(len(question.answers), len(missing), len(extra), len(almost))
    return Verdict(
        outcome=outcome,
        reason=reason,
        matched=tuple(answer.id for answer in question.answers if answer.id in named),
        items=items,
        missing=missing,
    )


def _verdict(size: int, missing: int, extra: int, almost: int) -> tuple[Outcome, Reason]:
    errors = missing + extra
    reason = Reason.EXTRA if extra else Reason.INCOMPLETE
    if errors == 0:
        if not almost:
            return Outcome.RIGHT, Reason.EXACT
        return Outcome.ALMOST, Reason.TOO_FAR
    if errors == 1 and size >= _TOLERANT:
        return Outcome.ALMOST, reason
    return Outcome.WRONG, reason


def _grade_item(piece: str, question: Question, known: Known) -> Item:
    if question.member_kind in (AnswerKind.TEXT, None):
        verdict = grade_text(question, known, piece)
    else:
        verdict = NameGrader(question, known).grade(piece)
    matched = verdict.matched[0] if verdict.matched else ""
    return Item(typed=piece, outcome=verdict.outcome, matched=matched)


def _pieces(typed: str, truth: Truth, known: Known) -> list[str]:
    """Cut an answer into its members, keeping names that hold "and" or a comma whole."""

    def find(words: Sequence[str]) -> Sequence[Meaning]:
        for route in Route:
            found = [
                meaning
                for meaning in known.find(words, route, first=truth.lexicon)
                if meaning.sense in (Sense.NAME, Sense.OUTDATED, Sense.DEMONYM)
                and meaning.entity.kind is truth.kind
            ]
            if found:
                return found
        return ()

    own = {word for word in truth.words if role_of(word) not in _SPLITTING}
    pieces: list[str] = []
    for chunk in _BREAKS.split(typed):
        said = tokens(chunk, own=own)
        words = flatten(fold(chunk)).split()
        if not words:
            continue
        if find(words):
            pieces.append(chunk.strip())
        elif truth.kind is EntityKind.PERSON:
            pieces.extend(piece.strip() for piece in _JOINTS.split(chunk) if piece.strip())
        else:
            pieces.extend(_cut(parts(said, find)))
    return pieces


def _cut(found: Sequence[Part]) -> list[str]:
    pieces: list[str] = []
    rest: list[str] = []

    def flush() -> None:
        if rest and not all(_is_dropped(word) for word in rest):
            pieces.append(" ".join(rest))
        rest.clear()

    is_denied = False
    for part in found:
        if part.role is Role.NAME:
            flush()
            words = " ".join(part.words)
            pieces.append(f"не {words}" if is_denied else words)
            is_denied = False
        elif part.role in _SPLITTING:
            flush()
        elif part.role in _DENYING:
            is_denied = True
        elif part.role not in _DROPPED:
            rest.extend(part.words)
    flush()
    return pieces


def _is_dropped(word: str) -> bool:
    return role_of(word) in _DROPPED or word in _HARMLESS


_HARMLESS = frozenset(
    "only только всего гана language languages язык языки тили тилдери etc".split()
)
