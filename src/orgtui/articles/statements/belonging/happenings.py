"""Words of joining, being in and leaving, each in its part of a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orgtui.articles.statements.belonging.seams import cut
from orgtui.articles.statements.belonging.words import WORDS, Words
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind, clauses
from orgtui.articles.statements.sentence.frame import CITY, STATE, Frame
from orgtui.articles.statements.sentence.stretches import first_words
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_MEANT = late(
    r"\b(?:it|they|both|он|она|оно|они|оба|обе|стран[аы]|республик[аи]|королевство|княжество"
    r"|трое|двое|четверо|all (?:three|four|five)"
    r"|the (?:country|republic|kingdom|island)|ол|ел|еліміз|мемлекет|республика|олар)\b"
    r"|^(?:(?:в|с|к|из) [OBD].,? |D.,? |[а-я]+о |в [а-я]+ )*(?:вступил|присоединил|вошел|вошла"
    r"|вошло"
    r"|вернул|вышел|вышла|вышло|покинул|восстановил)"
    r"|(?:countries|states|стран) |^(?:[а-я]+ный )?(?:член|наблюдатель|участник) "
)
"""What means states."""
_TOGETHER = late(
    r"(?<![а-я])(?:обе|оба|все (?:двое|трое|четверо|пятеро))\b|\b(?:both|all (?:three|four|five))\b"
)
"""What means the states of the sentence before, even without a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A word of a class where it stands in a clause of its own."""

    words: Words
    start: int
    end: int
    clause: Clause
    is_again: bool = False
    """Whether it is only what happened before."""

    @property
    def text(self) -> str:
        """The word as it stands."""
        return self.clause.frame.mask[self.start : self.end]


def happenings(frame: Frame) -> tuple[Happening, ...]:
    """Return the words of joining, being in and leaving, each in its part of the sentence."""
    found = words_in(frame.language, frame.mask) if _has_states(frame) else ()
    if not found:
        return ()
    parts: list[Happening] = []
    for clause in clauses(frame):
        inside = [one for one in found if clause.mask[one[0]] != BLANK]
        parts += _parted(clause, inside)
    return tuple(parts)


def _has_states(frame: Frame) -> bool:
    if not frame.letters.isdisjoint((STATE, CITY)):
        return True
    is_told = frame.has_time or _TOGETHER.search(frame.mask) is not None
    return is_told and _MEANT.search(frame.mask) is not None


_Word = tuple[int, int, Words]


def words_in(language: Language, mask: str) -> tuple[_Word, ...]:
    """Return the words of joining, being in and leaving, with where each begins and ends."""
    found = first_words(WORDS[language], mask)
    return tuple((match.start(), match.end(), words) for words, match in found)


def _parted(clause: Clause, words: Sequence[_Word]) -> Iterator[Happening]:
    """Yield words with the part of a clause that belongs to each."""
    last, at = clause, 0
    for number, (start, end, kind) in enumerate(words):
        until = len(clause.mask)
        if number + 1 < len(words):
            until = cut(clause.mask, end, words[number + 1][0])
        part = _part(clause, last, at, until, is_first=number == 0)
        yield Happening(words=kind, start=start, end=end, clause=part)
        last, at = part, until if until < len(clause.mask) else at


def _part(clause: Clause, last: Clause, start: int, end: int, *, is_first: bool) -> Clause:
    mask = BLANK * start + clause.mask[start:end] + BLANK * (len(clause.mask) - end)
    if is_first or not start:
        return replace(clause, mask=mask)
    return Clause(
        frame=clause.frame, kind=Kind.COORDINATED, start=start, seam=start, after=last, mask=mask
    )
