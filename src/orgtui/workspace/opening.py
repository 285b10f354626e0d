"""Opens one learner's home, each part when it is first needed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from orgtui.errors import QuestionError, StorageError
from orgtui.facts.names import Language
from orgtui.i18n.words import wanted_language, words
from orgtui.storage.paths import Home
from orgtui.storage.remembering import remembered
from orgtui.storage.settings import Settings
from orgtui.values import value
from orgtui.workspace.fact_paths import content_of, fact_paths

if TYPE_CHECKING:
    from orgtui.articles.article import Article, ArticleId
    from orgtui.articles.importing import Imported
    from orgtui.articles.library.library import Library
    from orgtui.articles.library.querying import Query
    from orgtui.articles.library.shelf import Added, ArticleSummary, Hit
    from orgtui.articles.mentions.linking import Linker
    from orgtui.facts.base import FactBase
    from orgtui.facts.fact_file import FactFile
    from orgtui.facts.records import Entity
    from orgtui.i18n.words import Words
    from orgtui.quiz.deck import Deck
    from orgtui.quiz.grading import Grader
    from orgtui.quiz.known import Known
    from orgtui.study.day import Now
    from orgtui.study.due import DueCounts
    from orgtui.study.log import StudyLog
    from orgtui.study.statistics import Statistics
    from orgtui.workspace.cleaning_again import Cleaned
    from orgtui.workspace.decks import Decks
    from orgtui.workspace.proposals import Proposals
    from orgtui.workspace.unfinished import Unfinished


@value
class Found:
    """What a search found."""

    entities: tuple["Entity", ...]
    hits: tuple["Hit", ...]


@value
class Glance:
    """What to do today."""

    counts: "DueCounts"
    unfinished: tuple["Unfinished", ...]
    """Sessions that were left before their end, the latest first."""
    begun: tuple["ArticleSummary", ...]
    """Articles begun and not finished, at most three."""
    unread: tuple["ArticleSummary", ...]
    """Articles not begun, those in the learner's language first, at most three."""
    answers_today: int
    stated: int
    """Facts that articles state and that wait for a decision."""


class Workspace:
    """One learner's facts, articles, reviews and settings."""

    def __init__(
        self, home: Home, environment: Mapping[str, str], clock: Callable[[], datetime]
    ) -> None:
        """Name the parts; none is opened yet. `clock` gives the local time with its zone."""
        self.home = home
        self._environment = environment
        self._clock = clock
        self.spoken: Language | None = None
        """The language asked for on the command line, until another one is chosen."""

    def speak(self, language: Language) -> None:
        """Speak a language in this run, whatever the settings say."""
        self.spoken = language

    def close(self) -> None:
        """Close the files that were opened."""
        for part in ("library", "study"):
            opened = self.__dict__.pop(part, None)
            if opened is not None:
                opened.close()

    @cached_property
    def settings(self) -> Settings:
        """What the learner chose."""
        return Settings.load(self.home.settings)

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings; choosing a language ends what `speak` began."""
        settings.save(self.home.settings)
        if replace(self.settings, language=settings.language) == settings:
            self.spoken = None
        self.__dict__["settings"] = settings

    @property
    def language(self) -> Language:
        """The language of words and questions."""
        if self.spoken is not None:
            return self.spoken
        return Language(wanted_language(self.settings.language.value, self._locale))

    @property
    def _locale(self) -> str:
        locale = self._environment.get("LC_ALL") or self._environment.get("LC_MESSAGES")
        return locale or self._environment.get("LANG", "")

    @property
    def say(self) -> "Words":
        """The catalogue of the language."""
        return words(self.language.value)

    @property
    def say_anyway(self) -> "Words":
        """The catalogue, by the locale where the settings cannot be read; it tells errors."""
        try:
            return self.say
        except StorageError:
            return words(wanted_language("auto", self._locale))

    @property
    def moment(self) -> datetime:
        """Now, by the learner's clock."""
        return self._clock()

    @property
    def today(self) -> date:
        """The calendar day."""
        return self.moment.date()

    @property
    def now(self) -> "Now":
        """Now, with the day of study."""
        from orgtui.study.day import Now

        return Now.at(self.moment, self.settings.day_starts_at)

    @cached_property
    def fact_files(self) -> tuple["FactFile", ...]:
        """The shipped fact files, then the learner's own, which add and override."""
        from orgtui.facts.fact_file import FactFile

        return tuple(
            FactFile(path=place.shown, name=place.path.name, content=content_of(place.path))
            for place in fact_paths(self.home)
        )

    @cached_property
    def facts_version(self) -> str:
        """What changes whenever a fact file does."""
        paths = (place.path for place in fact_paths(self.home))
        return remembered(self.home.cache / "seen-facts", paths, self._read_facts_version)

    def _read_facts_version(self) -> str:
        from orgtui.facts.fact_file import version_of

        return version_of(self.fact_files)

    @cached_property
    def facts(self) -> "FactBase":
        """All facts."""
        from orgtui.facts.compiled import open_version

        return open_version(self.facts_version, lambda: self.fact_files, self.home.cache)

    @property
    def asked_facts(self) -> "FactBase":
        """The facts of which may be asked: not those of organisations known in part."""
        return self.facts.complete

    @cached_property
    def decks(self) -> "Decks":
        """All decks, each read when it is asked for."""
        from orgtui.workspace.decks import Decks

        return Decks(self.home, self.asked_facts, self._article_deck)

    def _article_deck(self, key: "ArticleId") -> "Deck":
        """Return what can be asked of an article.

        Raises:
            ArticleError: when the article is gone.
            QuestionError: when none of its sentences can be asked about.
        """
        from orgtui.quiz.article_deck import article_deck

        article = self.article(key)
        stated = self.proposals.stated_by(article)
        deck = article_deck(key, article, stated, self.asked_facts, self.today)
        if not deck.questions:
            raise QuestionError(
                "no sentence of “{title}” can be asked about: none names an organisation and a "
                "date in words that are clear alone",
                title=article.label,
            )
        return deck

    @cached_property
    def library(self) -> "Library":
        """All articles; those shipped with the app are brought up to date."""
        from orgtui.workspace.shipped_articles import library_with_shipped

        return library_with_shipped(self.home, self._clock)

    @cached_property
    def study(self) -> "StudyLog":
        """All reviews."""
        from orgtui.study.log import StudyLog

        return StudyLog.open(self.home.study, retention=self.settings.desired_retention)

    @cached_property
    def known(self) -> "Known":
        """The index of all names; may be made in a thread once the facts are open."""
        from orgtui.quiz.known import Known

        known = Known.of(self.asked_facts.entities)
        known.prepare()
        return known

    @property
    def grader(self) -> "Grader":
        """What grades answers, with the learner's personal names as they are now."""
        from orgtui.quiz.grading import Grader

        aliases = tuple((alias.text, alias.entity.id) for alias in self.study.aliases())
        return Grader(self.known, personal_aliases=aliases)

    def article(self, key: "ArticleId") -> "Article":
        """Return an article, brought up to date with the cleaner and its links with the facts.

        Raises:
            ArticleError: when there is none with this id.
        """
        from orgtui.workspace.cleaning_again import fresh_article

        return fresh_article(self, key)

    def read_page(self, path: Path) -> "Imported":
        """Read a saved page without keeping it, its mentions linked.

        Raises:
            ArticleError: when the file cannot be read or holds no article.
        """
        from orgtui.articles.importing import import_path

        return self._with_links(import_path(path))

    def read_stream(self, stream: BinaryIO) -> "Imported":
        """Read a page from the standard input without keeping it, its mentions linked.

        Raises:
            ArticleError: when it holds no article.
        """
        from orgtui.articles.importing import import_stream

        return self._with_links(import_stream(stream))

    def _with_links(self, imported: "Imported") -> "Imported":
        return replace(imported, article=self.linker.linked(imported.article))

    def keep(self, imported: "Imported") -> "Added":
        """Put an article into the library, with what it states, whole or not at all."""
        with self.library.together():
            added = self.library.add(
                imported.article, imported.original, self.moment, self.facts_version, imported.name
            )
            article = imported.article if added.is_new else self.article(added.article_id)
            self.proposals.keep(added.article_id, article)
        return added

    @cached_property
    def proposals(self) -> "Proposals":
        """What the learner's own articles state, and what was decided about it."""
        from orgtui.workspace.proposals import Proposals

        return Proposals(self)

    def read_facts_again(self) -> None:
        """Look at the fact files anew, since one of them may have been written."""
        before = self.__dict__.pop("facts_version", "")
        self.__dict__.pop("fact_files", None)
        for part in ("facts", "decks", "known", "linker") if before != self.facts_version else ():
            self.__dict__.pop(part, None)

    def clean_again(self) -> Iterator["Cleaned"]:
        """Clean anew what an earlier cleaner cleaned, one article after the other.

        One in which the present cleaner finds no article stays as it is.
        """
        from orgtui.workspace.cleaning_again import clean_again

        return clean_again(self)

    @cached_property
    def linker(self) -> "Linker":
        """What finds in texts what the facts know."""
        from orgtui.articles.mentions.linking import Linker

        return Linker(self.facts.entities)

    def find(self, typed: str) -> Found:
        """Search the names of all things and the words of all articles.

        Raises:
            ArticleError: when a filter such as `from:` has no date.
            UnknownNameError: when nothing is called what `org:` or `state:` names.
        """
        from orgtui.workspace.searching import entities_called

        query = self.query(typed)
        plain = query.words if query.filters.is_open and not query.without else ""
        return Found(entities=entities_called(self.facts, plain), hits=self.library.search(query))

    def articles_like(self, typed: str) -> "tuple[ArticleSummary, ...]":
        """Return the articles that a search's filters and words of the title fit; as `query`."""
        if not typed.strip():
            return self.library.articles()
        from orgtui.workspace.searching import articles_like

        return articles_like(self.library, self.query(typed))

    def query(self, typed: str) -> "Query":
        """Read a typed search; its filters name things in any language.

        Raises:
            ArticleError: when a filter has no such value.
            UnknownNameError: when nothing has the name that a filter gives.
        """
        from orgtui.articles.library.querying import parsed
        from orgtui.facts.resolving import resolve

        query = parsed(typed, lambda name, kind: resolve(self.facts, name, [kind]).id)
        for key in self.library.never_linked() if query.filters.mentions else ():
            self.article(key)
        return query

    def statistics(self) -> "Statistics":
        """Return what has been learned."""
        self.offer_questions()
        return self.study.statistics(self.now)

    def today_at_a_glance(self) -> Glance:
        """Return what to do today."""
        from orgtui.workspace.unfinished import unfinished

        self.offer_questions()
        articles = self.library.articles()
        language = self.language
        unread = [a for a in articles if not a.progress]
        unread.sort(key=lambda a: (a.is_shipped, a.language is not language))
        return Glance(
            counts=self.study.due_counts(self.now, new_per_day=self.settings.new_per_day),
            unfinished=unfinished(self),
            begun=tuple(a for a in articles if 0 < a.progress < 0.99)[:3],
            unread=tuple(unread[:3]),
            answers_today=self.study.answers_on(self.now.day),
            stated=self.library.undecided_count(),
        )

    def offer_questions(self) -> None:
        """Tell the study log what can be asked, once after every change of facts or decks."""
        from orgtui.workspace.deck_files import files_version

        version = f"{self.facts_version} {files_version(self.home)}"
        if self.study.offers_version == version:
            return
        from itertools import chain

        from orgtui.quiz.deck_ids import ARTICLES
        from orgtui.workspace.offering import article_offers, deck_offers, offers

        read = self.study.offered_from(ARTICLES)
        asked = chain(
            offers(self.asked_facts), deck_offers(self.decks), article_offers(self.decks, read)
        )
        self.study.set_offers(asked, version)


def open_workspace(
    environment: Mapping[str, str], clock: Callable[[], datetime] | None = None
) -> Workspace:
    """Return the workspace that an environment names; nothing is opened or made yet."""
    return Workspace(Home.of(environment), environment, clock or _local_time)


def _local_time() -> datetime:
    return datetime.now().astimezone()
