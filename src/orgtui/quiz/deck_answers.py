"""The answers of written questions: entities of the facts, names, dates, numbers, truths."""

from collections.abc import Iterator, Mapping, Sequence

from orgtui.facts.base import FactBase
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.periods import End, Period
from orgtui.facts.problems import nearest
from orgtui.quiz.deck_tables import DeckTable
from orgtui.quiz.moments import FALSE, TRUE, date_answer, period_answer
from orgtui.quiz.question import ENTITIES, Answer, AnswerKind
from orgtui.text.folding import flatten, fold
from orgtui.text.matching import suggest

_NOT_WRITTEN = frozenset({AnswerKind.SET, AnswerKind.ORDER})
"""Kinds without a key of their own: a set is a list, and orders are made from the facts alone."""
ANSWERS = tuple(kind.value for kind in AnswerKind if kind not in _NOT_WRITTEN)
"""The keys one of which holds the answer; a list of several makes a set."""


class AnswerReader:
    """Reads the answers and the choices of one question; what is wrong is told to its table."""

    def __init__(self, table: DeckTable, base: FactBase, languages: Sequence[Language]) -> None:
        """Read from a table, with the names of a base."""
        self._table = table
        self._base = base
        self._languages = languages

    def several(self, kind: AnswerKind, key: str, values: Sequence[object]) -> list[Answer]:
        """Return the answers of a list, without those that cannot be read."""
        return [found for value in values for found in self.one(kind, key, value)]

    def one(self, kind: AnswerKind, key: str, value: object) -> Iterator[Answer]:
        """Yield an answer, or nothing where it cannot be read."""
        match kind:
            case AnswerKind.DATE | AnswerKind.YEAR:
                yield from self._moment(kind, key, value)
            case AnswerKind.PERIOD:
                yield from self._period(key, value)
            case AnswerKind.NUMBER:
                yield from self._number(key, value)
            case AnswerKind.TRUTH:
                yield from self._truth(key, value)
            case _ if isinstance(value, dict):
                yield from self._named(kind, key, value)
            case _ if not isinstance(value, str) or not value.strip():
                self._wrong(key, "a text", value)
            case AnswerKind.TEXT:
                self._table.refuse_controls(key, value)
                yield _words(dict.fromkeys(Language, value), ())
            case _:
                yield from self._entity(kind, key, value)

    def _wrong(self, key: str, wanted: str, value: object) -> None:
        shown = f"{value} without quotes" if hasattr(value, "isoformat") else repr(value)
        self._table.complain(f'"{key}" must be {wanted}, not {shown}', at=key)

    def _entity(self, kind: AnswerKind, key: str, id: str) -> Iterator[Answer]:
        known = self._base.things(ENTITIES[kind])
        if id in known:
            yield Answer(id=id, names=known[id].names)
            return
        hint = self._meant(kind, id) or nearest(id, list(known))
        cause = f'"{key}": the facts have no {kind.value} with the id "{id}"{hint}'
        self._table.complain(cause, at=key)

    def _meant(self, kind: AnswerKind, text: str) -> str:
        """Return a hint where a name was written instead of an id."""
        known = self._base.things(ENTITIES[kind])
        ids = {name: id for id in known for name in known[id].names.spellings()}
        for name in (text, *suggest(text, ids.items(), limit=1)):
            if name in ids:
                return f', did you mean "{ids[name]}"?'
        return ""

    def _named(self, kind: AnswerKind, key: str, value: Mapping[str, object]) -> Iterator[Answer]:
        """Yield an answer whose names stand in the file."""
        inner = self._table.within(value)
        texts = {
            language: inner.text(language.value)
            for language in Language
            if language in self._languages or inner.has(language.value)
        }
        aliases = inner.texts("aliases")
        for text in (*texts.values(), *aliases):
            inner.refuse_controls("aliases" if text in aliases else key, text)
        is_sound = all(texts.values())
        self._table.adopt(inner, key)
        if not texts or not is_sound:
            return
        known = self._base.things(ENTITIES[kind]) if kind in ENTITIES else {}
        for text in texts.values():
            for id in self._base.bearers.get(text, ()) if known else ():
                if id in known:
                    cause = f'"{key}": the facts know "{text}"; write its id, {key} = "{id}"'
                    self._table.complain(cause, at=key)
                    return
        yield _words(texts, aliases)

    def _moment(self, kind: AnswerKind, key: str, value: object) -> Iterator[Answer]:
        is_year = kind is AnswerKind.YEAR
        if is_year and isinstance(value, int) and not isinstance(value, bool):
            value = f"{value:04}"
        wanted = "a year like 2001" if is_year else 'a date in quotes like "2001-06-15"'
        if not isinstance(value, str):
            self._wrong(key, wanted, value)
            return
        try:
            moment = PartialDate.parse(value)
        except ValueError as error:
            self._table.complain(f'"{key}": {error}', at=key)
            return
        if moment.certainty is not Certainty.CERTAIN:
            self._table.complain(f'"{key}": "{value}" is unsure and cannot be an answer', at=key)
        elif (moment.month is None) is not is_year:
            other = "date" if is_year else "year"
            self._table.complain(f'"{key}": "{value}" is a {other}; write {other} = …', at=key)
        else:
            yield date_answer(moment)

    def _period(self, key: str, value: object) -> Iterator[Answer]:
        if not isinstance(value, str):
            self._wrong(key, 'a period in quotes like "2023-07-04/2024-07-04"', value)
            return
        try:
            period = Period.parse(value)
        except ValueError as error:
            self._table.complain(f'"{key}": {error}', at=key)
            return
        if period.ending is not End.DATED:
            cause = f'"{key}": "{value}" has no end; write both, as in "2023/2024"'
            self._table.complain(cause, at=key)
            return
        yield period_answer(period, "")

    def _number(self, key: str, value: object) -> Iterator[Answer]:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            self._wrong(key, "a whole number without quotes", value)
            return
        name = Name(full=str(value), short=str(value))
        yield Answer(id=str(value), names=Names(en=name, ru=name))

    def _truth(self, key: str, value: object) -> Iterator[Answer]:
        if not isinstance(value, bool):
            self._wrong(key, "true or false", value)
            return
        yield TRUE if value else FALSE


def _words(texts: Mapping[Language, str], aliases: Sequence[str]) -> Answer:
    """Return an answer in words; a language that has none borrows those of another."""
    first = next(iter(texts.values()))

    def name(language: Language) -> Name:
        text = texts.get(language, first)
        return Name(full=text, short=text, aliases=tuple(aliases))

    return Answer(
        id="-".join(flatten(fold(first)).split()),
        names=Names(
            en=name(Language.EN),
            ru=name(Language.RU),
            kk=name(Language.KK) if Language.KK in texts else None,
        ),
    )
