"""The decks of one learner: those that came with the app, then their own, which override them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from orgtui.articles.article import ArticleId
from orgtui.errors import OrgtuiError, QuestionError, StorageError, UnknownNameError
from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.problems import Problem
from orgtui.quiz.deck import Deck, Form, deck_of
from orgtui.quiz.deck_ids import DeckId, article_of
from orgtui.quiz.deck_questions import units, written, written_questions
from orgtui.quiz.deck_reading import ReadDeck, read_deck
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question, QuestionId, UnitId
from orgtui.storage.paths import Home
from orgtui.study.unit import organisation_of
from orgtui.workspace.deck_files import DECK_SUFFIX, DeckPath, deck_file, deck_paths


class Decks:
    """Reads decks when they are asked for, each once."""

    def __init__(
        self, home: Home, facts: FactBase, of_article: Callable[[ArticleId], Deck]
    ) -> None:
        """Look for the decks of a home; the facts prove them, and articles are decks as well."""
        self._home = home
        self._facts = facts
        self._of_article = of_article
        self._opened: dict[str, Deck] = {}
        self._units: dict[DeckId, dict[UnitId, Form]] = {}

    @cached_property
    def all(self) -> tuple[ReadDeck, ...]:
        """Every deck, the broken ones without questions, in the order of their ids."""
        found: dict[DeckId, ReadDeck] = {}
        for place in deck_paths(self._home):
            read = self._read(place)
            found[read.id] = read
        return tuple(found[id] for id in sorted(found))

    def _read(self, place: DeckPath) -> ReadDeck:
        """Read a deck; that its file cannot be read is a problem like others."""
        try:
            return read_deck(deck_file(place.path, place.shown), self._facts)
        except StorageError as error:
            problem = Problem(file=place.shown, line=0, cause=str(error))
            id = DeckId(place.path.name.removesuffix(DECK_SUFFIX))
            return ReadDeck(id=id, file=place.shown, deck=None, problems=(problem,))

    def is_own(self, deck: ReadDeck) -> bool:
        """Tell whether a deck is the learner's own."""
        return Path(deck.file).is_absolute()

    def find(self, text: str) -> Deck:
        """Return the deck that is meant by an id, a title in any language, or a file's path.

        Raises:
            ArticleError: when it is the deck of an article that is gone.
            UnknownNameError: when no deck is called so; it names the nearest.
            StorageError: when the file cannot be read.
            QuestionError: when the deck has problems.
        """
        from orgtui.text.folding import fold

        if article_of(text) is not None:
            return self.get(text)
        if text.endswith(DECK_SUFFIX):
            return self.get(self._key(Path(text)))
        wanted = fold(text)
        for read in self.all:
            if wanted in (fold(name) for name in _names(read)):
                return _sound(read)
        if text.strip() and Path(text).is_dir():
            raise StorageError("{path} is a folder; name a deck's file in it", path=text)
        raise self._unknown(text)

    def get(self, key: str) -> Deck:
        """Return a deck by its id, or by the path of its file; see `key_of`.

        Raises:
            ArticleError: when it is the deck of an article that is gone.
            UnknownNameError: when there is none with this id.
            StorageError: when the file cannot be read.
            QuestionError: when the deck has problems.
        """
        if key not in self._opened:
            self._opened[key] = self._open(key)
        return self._opened[key]

    def _open(self, key: str) -> Deck:
        article = article_of(key)
        if article is not None:
            return self._of_article(article)
        if key.endswith(DECK_SUFFIX):
            return _sound(read_deck(deck_file(Path(key), key), self._facts))
        places = [place for place in deck_paths(self._home) if place.path.stem == key]
        if not places:
            raise self._unknown(key)
        return _sound(read_deck(deck_file(places[-1].path, places[-1].shown), self._facts))

    def _key(self, path: Path) -> str:
        """Return what a file is kept under: an id for one of the known decks, else its path."""
        path = path.expanduser().absolute()
        for place in deck_paths(self._home):
            if place.path == path:
                return path.name.removesuffix(DECK_SUFFIX)
        return str(path)

    def key_of(self, deck: Deck) -> str:
        """Return what a session keeps to find its deck again."""
        return next((key for key, opened in self._opened.items() if opened is deck), deck.id)

    def _unknown(self, text: str) -> UnknownNameError:
        from orgtui.text.matching import suggest

        labels = [(name, read.id) for read in self.all for name in _names(read)]
        guesses = suggest(text, labels)
        if guesses:
            return UnknownNameError(
                'no deck is called "{text}"; did you mean {names}?',
                text=text,
                names=", ".join(guesses),
            )
        return UnknownNameError(
            'no deck is called "{text}"; `orgtui quiz --decks` lists them', text=text
        )

    def units(self, deck: Deck) -> dict[UnitId, Form]:
        """Return what a deck asks, in its order, with the form in which it is asked."""
        if deck.id not in self._units:
            self._units[deck.id] = units(deck, self._facts)
        return self._units[deck.id]

    def every_question(self, deck: Deck, languages: Iterable[Language]) -> Iterator[Question]:
        """Yield all that a deck asks, typed and to choose from, in its order, in some languages."""
        wanted = self.units(deck)
        found: dict[UnitId, dict[QuestionId, Question]] = {unit: {} for unit in wanted}
        organisations = {OrganisationId(organisation_of(unit)) for unit in wanted}
        known = [key for key in self._facts.organisations if key in organisations]
        languages = tuple(languages)
        for question in generate(self._facts, known, languages, wanted):
            found[question.unit][question.id] = question
        for language in languages:
            for question in written_questions(deck, language):
                found[question.unit][question.id] = question
        for unit, forms in found.items():
            for question in forms.values():
                if wanted[unit] is Form.TYPED or question.is_choice:
                    yield question

    def questions(
        self, wanted: frozenset[UnitId], language: Language, deck: Deck | None = None
    ) -> Iterator[Question]:
        """Yield the written questions of some units; those of decks that are gone are left out.

        A deck that is given comes before a known one with its id.
        """
        for id in sorted({key for unit in wanted if (key := deck_of(unit)) is not None}):
            for found in (deck,) if deck is not None and deck.id == id else self._known(id):
                for question in found.questions:
                    if found.unit(question) in wanted:
                        yield from written(found, question, language)

    def _known(self, id: DeckId) -> Iterator[Deck]:
        """Yield the known deck of an id, nothing where it is gone or broken."""
        with suppress(OrgtuiError):
            yield self.get(id)


def _sound(read: ReadDeck) -> Deck:
    """Return the deck of a file that has no problems.

    Raises:
        QuestionError: when it has some; it tells the first one and how many there are.
    """
    if read.deck is not None:
        return read.deck
    first, more = read.problems[0], len(read.problems) - 1
    if more:
        raise QuestionError(
            "{problem} (and {more} more; `orgtui check {file}` lists all)",
            problem=first,
            more=more,
            file=read.file,
        )
    raise QuestionError("{problem} (mend it, and the deck can be asked)", problem=first)


def _names(read: ReadDeck) -> Iterator[str]:
    yield read.id
    if read.deck is not None:
        yield from read.deck.title.values()
