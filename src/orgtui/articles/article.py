"""What an article is: passages of text, links into them, and what was left out."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from enum import Enum
from typing import NewType

from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.values import value

ArticleId = NewType("ArticleId", str)
"""Of a shipped article its place, "sco/overview.ru"; else twelve hex digits of its text's hash."""

SEPARATOR = "\n"
"""What stands between two passages in the body's text; links count it as one character."""

_LABEL_WORDS = 12
_OWN_MARK = re.compile(r"(?:[-–—•·*▪●]|\d{1,3}[.)]|\w\))\s")


class PassageKind(Enum):
    """What a passage is within the article."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"


@value
class Passage:
    """One paragraph, subhead or list item, on one line."""

    kind: PassageKind = PassageKind.PARAGRAPH
    text: str
    """Never empty, without line ends and without characters that steer a terminal."""
    sources: tuple[str, ...] = ()
    """Ids of the sources a shipped article cites here; empty for articles the learner added."""

    @property
    def bullet(self) -> str:
        """What to show before it: a bullet before a list item that has no mark of its own."""
        is_item = self.kind is PassageKind.LIST_ITEM
        return "• " if is_item and not _OWN_MARK.match(self.text) else ""


@value
class Link:
    """A span of an article's text that mentions an entity."""

    start: int
    """The first character, counted in `Article.text` (or in one passage, where that is said)."""
    end: int
    """One past the last character."""
    kind: EntityKind
    id: str
    """The entity's id: "kz", "sco", "nurlan-yermekbayev", "astana"; of a body "sco/rats"; of what
    only the tables of the world's names hold "world:nato"; empty of what no table holds."""
    name: str = ""
    """What to call an entity that is none of the facts: English where the world's names hold it,
    else the words of the article, in the nominative where it can be made. Empty for the facts'."""


class DropReason(Enum):
    """Why a line of the page is not part of the article."""

    MENU = "menu"
    DATE = "date"
    COUNTER = "counter"
    CONTACT = "contact"
    HEADLINE = "repeated headline"
    OTHER_NEWS = "other news"
    COMMENTS = "comments"
    SHARING = "sharing"
    NOTICE = "notice"
    CREDIT = "credit"
    CAPTION = "caption"
    SOURCES = "sources"
    ADVERTISEMENT = "advertisement"
    OUTSIDE = "outside the article"


@value
class DroppedLine:
    """A line of the page that was left out, and why."""

    text: str
    reason: DropReason


@value
class Article:
    """An article as it is read: clean text with links to what it mentions."""

    title: str = ""
    """The headline; empty when the page has none."""
    published: PartialDate | None = None
    """When the article appeared, None when the page does not say."""
    publisher: str = ""
    """Who published it; empty when the page does not say."""
    language: Language
    passages: tuple[Passage, ...]
    """In the order of the page."""
    links: tuple[Link, ...] = ()
    """Without overlaps, in order, as offsets into `text`."""
    unknown: tuple[Link, ...] = ()
    """Mentions of what the facts do not know and no page can be opened for, in order: states,
    cities, persons and organisations of the world's names (their `id` begins with "world:"), and
    what is likely a person, an organisation or a town (their `id` is empty); each has a `name`.

    They overlap nothing, except that an organisation's name may hold others: "the Foreign Ministry
    of India" stands here, and India among the links. They are found and kept with the links.
    """
    headline: tuple[Link, ...] = ()
    """What the title mentions, known or not, in order, as offsets into `title`."""
    dropped: tuple[DroppedLine, ...] = ()
    """What was left out, in the order of the page."""
    organisation: str = ""
    """The organisation a shipped article is about; empty for articles the learner added."""

    @property
    def text(self) -> str:
        """The body: all passages, joined by `SEPARATOR`."""
        return SEPARATOR.join(passage.text for passage in self.passages)

    @property
    def words(self) -> int:
        """How many words the body has."""
        return sum(len(passage.text.split()) for passage in self.passages)

    @property
    def label(self) -> str:
        """What to call the article in a list: its title, or the start of its text."""
        if self.title or not self.passages:
            return self.title
        words = self.passages[0].text.split()
        return " ".join(words[:_LABEL_WORDS]) + ("…" if len(words) > _LABEL_WORDS else "")

    @property
    def digest(self) -> str:
        """The SHA-256 of the body's words: equal for the same article from two pages."""
        from hashlib import sha256

        return sha256(" ".join(self.text.split()).encode()).hexdigest()

    def passage_links(self) -> tuple[tuple[Link, ...], ...]:
        """Return the links of each passage, as offsets into that passage's text."""
        starts: list[int] = []
        position = 0
        for passage in self.passages:
            starts.append(position)
            position += len(passage.text) + len(SEPARATOR)
        found: list[list[Link]] = [[] for _ in self.passages]
        for link in self.links:
            number = bisect_right(starts, link.start) - 1
            found[number].append(
                Link(
                    start=link.start - starts[number],
                    end=link.end - starts[number],
                    kind=link.kind,
                    id=link.id,
                )
            )
        return tuple(tuple(links) for links in found)


_JSON_KINDS: Mapping[EntityKind, str] = {
    EntityKind.ORGANISATION: "org",
    EntityKind.BODY: "org",
}


def as_json(article: Article) -> dict[str, object]:
    """Return the article in the documented shape of `orgtui add --dry-run --json`.

    A mention is `in` the title or the body; `start` and `end` count its characters (code points),
    the body's paragraphs joined by one line feed each, so that `text` is what stands between them.
    `type` is org, state, person
    or city; an organ of an organisation is an org whose id has a slash ("sco/rats"). What the facts
    do not know has the `id` null and a `name`. `title`, `date` and `publisher` are null when the
    page does not say.
    """
    text = article.text
    return {
        "title": article.title or None,
        "date": str(article.published) if article.published else None,
        "publisher": article.publisher or None,
        "lang": article.language.value,
        "body": [passage.text for passage in article.passages],
        "mentions": [
            *(_mention_as_json(article.title, link, "title") for link in article.headline),
            *(
                _mention_as_json(text, link, "body")
                for link in sorted((*article.links, *article.unknown), key=_place)
            ),
        ],
    }


def _place(link: Link) -> tuple[int, int]:
    """Return where a link stands; of two that begin together the longer one comes first."""
    return link.start, -link.end


def _mention_as_json(text: str, link: Link, place: str) -> dict[str, object]:
    mention: dict[str, object] = {
        "text": text[link.start : link.end],
        "start": link.start,
        "end": link.end,
        "type": _JSON_KINDS.get(link.kind, link.kind.value),
        "id": None if link.name else link.id,
        "in": place,
    }
    return mention | ({"name": link.name} if link.name else {})
