"""From the text of a deck's file to the deck, with every problem of the file in one run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from orgtui.facts import building
from orgtui.facts.base import FactBase
from orgtui.facts.fact_file import FactFile
from orgtui.facts.ids import OrganisationId, SourceId, StateId
from orgtui.facts.names import Language
from orgtui.facts.problems import Problem, nearest
from orgtui.facts.records import Source
from orgtui.facts.toml_page import Page, page_of
from orgtui.quiz.deck import Deck, DeckSelection, Form, WrittenQuestion
from orgtui.quiz.deck_checking import problems_together
from orgtui.quiz.deck_ids import DeckId
from orgtui.quiz.deck_tables import DeckTable
from orgtui.quiz.deck_writing import QuestionReader
from orgtui.quiz.question import QuestionKind
from orgtui.quiz.selection import Selection

_PARTS = ("question", "select", "source")
_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDeck:
    """What a file turned out to be."""

    id: DeckId
    file: str
    deck: Deck | None
    """None where the file has problems."""
    problems: tuple[Problem, ...] = ()


def read_deck(file: FactFile, base: FactBase) -> ReadDeck:
    """Read a deck; one with a problem is told about and not used."""
    id = DeckId(file.name.removesuffix(_SUFFIX))
    page = page_of(file)
    if isinstance(page, Problem):
        return ReadDeck(id=id, file=file.path, deck=None, problems=(page,))
    reader = _DeckReader(page, base)
    deck = reader.deck(id)
    problems = tuple(sorted(reader.problems))
    if not problems:
        problems = tuple(sorted(problems_together(deck, base, reader.lines)))
    return ReadDeck(id=id, file=file.path, deck=None if problems else deck, problems=problems)


class _DeckReader:
    """Reads the parts of one file and gathers what is wrong with them."""

    def __init__(self, page: Page, base: FactBase) -> None:
        """Read a parsed file with the ids of a base."""
        self._page = page
        self._base = base
        self.problems: list[Problem] = []
        self.lines: dict[str, int] = {}
        """The line of each question by its id, and of each selection by its number."""

    def deck(self, id: DeckId) -> Deck:
        """Return the deck; what cannot be read is left out of it."""
        content = self._page.content
        if ":" in id or not id.strip():
            self._complain(0, f'a deck cannot be called "{id}"; rename the file without ":"')
        parts = {key for key, value in content.items() if _is_part(key, value)}
        head = {key: value for key, value in content.items() if key not in parts}
        table = self._table(head, 0)
        languages = _languages(head.get("title"))
        title = table.words("title", languages)
        about = table.words("about", languages, is_needed=False)
        table.finish()
        self._take(table)
        self._refuse(parts.difference(_PARTS))
        sources = self._sources(id)
        cited: set[str] = set()
        deck = Deck(
            id=id,
            file=self._page.file.path,
            title=title,
            about=about,
            questions=tuple(self._questions(languages, sources, cited)),
            selections=tuple(self._selections()),
        )
        if not content.get("question") and not content.get("select"):
            cause = "the deck has no questions; write [[question]] or [[select]]"
            self._complain(0, cause)
        for key in sources.keys() - cited:
            cause = f'source "{key}" is cited by no question'
            self._complain(self._page.line(f"source.{key}"), cause)
        return deck

    def _table(self, values: Mapping[str, object], line: int) -> DeckTable:
        return DeckTable(
            values, file=self._page.file.path, line=line, lines=self._page.keys.get(line)
        )

    def _take(self, table: DeckTable) -> None:
        self.problems.extend(table.problems)

    def _complain(self, line: int, cause: str) -> None:
        self.problems.append(Problem(file=self._page.file.path, line=line, cause=cause))

    def _refuse(self, parts: Iterable[str]) -> None:
        """Note tables that no deck has."""
        for key in parts:
            hint = nearest(key, list(_PARTS))
            self._complain(self._page.line(key), f'unknown table "{key}"{hint}')

    def _sources(self, deck: DeckId) -> dict[str, Source]:
        tables = self._page.content.get("source", {})
        if not isinstance(tables, dict):
            cause = "each source is a table of its own, as in [source.charter]"
            self._complain(self._page.line("source"), cause)
            return {}
        found: dict[str, Source] = {}
        for key, values in tables.items():
            line = self._page.line(f"source.{key}")
            if not isinstance(values, dict):
                self._complain(line, f'"{key}" must be a table [source.{key}]')
                continue
            table = self._table(values, line)
            found[key] = replace(
                building.source(table, key, deck), id=SourceId(f"deck/{deck}:{key}")
            )
            table.finish()
            self._take(table)
        return found

    def _parts(self, kind: str) -> Iterator[DeckTable]:
        tables = self._page.content.get(kind, [])
        if not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
            cause = f'"{kind}" must be written as [[{kind}]], once for each one'
            self._complain(self._page.line(kind), cause)
            return
        for index, values in enumerate(tables):
            yield self._table(values, self._page.line(kind, index))

    def _questions(
        self, languages: Sequence[Language], sources: Mapping[str, Source], cited: set[str]
    ) -> Iterator[WrittenQuestion]:
        for table in self._parts("question"):
            reader = QuestionReader(table, self._base, languages, sources)
            question = reader.question()
            cited |= reader.cited
            table.finish()
            if reader.id in self.lines:
                cause = f'id "{reader.id}" is given twice, first on line {self.lines[reader.id]}'
                table.complain(cause, at="id")
            self.lines.setdefault(reader.id, table.line)
            self._take(table)
            if question is not None:
                yield question

    def _selections(self) -> Iterator[DeckSelection]:
        for number, table in enumerate(self._parts("select")):
            self.lines[f"select {number}"] = table.line
            wanted = Selection(
                kinds=tuple(
                    table.choices_of(
                        "kind", QuestionKind, but=(QuestionKind.WRITTEN, QuestionKind.CLOZE)
                    )
                ),
                states=tuple(map(StateId, self._ids(table, "state"))),
                since=table.year("since"),
                until=table.year("until"),
            )
            selection = DeckSelection(
                organisations=tuple(map(OrganisationId, self._ids(table, "organisation"))),
                wanted=wanted,
                form=table.choice("form", Form, Form.TYPED),
                most=table.number("most"),
            )
            if wanted.since and wanted.until and wanted.until < wanted.since:
                table.complain('"until" comes before "since"', at="until")
            table.finish()
            self._take(table)
            yield selection

    def _ids(self, table: DeckTable, key: str) -> Iterator[str]:
        known: list[str] = list(self._base.states if key == "state" else self._base.organisations)
        for id in table.one_or_more(key):
            if id in known:
                yield id
            else:
                hint = nearest(id, known)
                table.complain(f'"{key}": the facts have no {key} "{id}"{hint}', at=key)


def _is_part(key: str, value: object) -> bool:
    """Tell whether a top-level key is a part of the deck rather than a field of its head."""
    return key in _PARTS or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _languages(title: object) -> tuple[Language, ...]:
    """Return the languages of a deck: those of its title."""
    if not isinstance(title, dict):
        return ()
    return tuple(language for language in Language if language.value in title)
