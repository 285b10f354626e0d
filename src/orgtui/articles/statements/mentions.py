"""The sentences of an article with the parties and times they name, ready for patterns."""

import re
from collections.abc import Iterable, Iterator

from orgtui.articles.article import SEPARATOR, Article, Link
from orgtui.articles.proposal import Party
from orgtui.articles.statements.cases import can_be_subject
from orgtui.articles.statements.frame import (
    ADJECTIVE,
    BODY,
    CITY,
    ORGANISATION,
    PERSON,
    STATE,
    TIME,
    Frame,
    Item,
    without_overlaps,
)
from orgtui.articles.statements.parties import PartyIndex
from orgtui.articles.statements.splitting import sentences
from orgtui.articles.statements.times import times
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_LETTERS = {
    EntityKind.ORGANISATION: ORGANISATION,
    EntityKind.BODY: BODY,
    EntityKind.STATE: STATE,
    EntityKind.PERSON: PERSON,
    EntityKind.CITY: CITY,
}
_ADJECTIVE = re.compile(
    r"\b\w+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\b|\b[A-Z][a-z]{3,}\b"
)
_MEMBERS = re.compile(
    r"(?:(?:не)?постоянн\w+ )?член\w+ |(?:permanent )?members of (?:the )?", re.IGNORECASE
)
_EVENT = re.compile(r"саммит|сесси|заседани|встреч|форум|summit", re.IGNORECASE)
"""What a name begins with that is of a meeting, not of who meets."""


def frames(article: Article, index: PartyIndex) -> Iterator[Frame]:
    """Yield the sentences of an article, in order."""
    mentions = _Mentions(article, index)
    start = 0
    for passage in article.passages:
        yield from mentions.frames(start, passage.text)
        start += len(passage.text) + len(SEPARATOR)


class _Mentions:
    """The mentions of one article; short names mean whom the full ones before them named."""

    def __init__(self, article: Article, index: PartyIndex) -> None:
        self._article = article
        self._text = article.text
        self._index = index
        self._people: dict[str, Party] = {}
        links = sorted((*article.links, *article.unknown), key=lambda link: link.start)
        self._items = [item for link in links if (item := self._item(link)) is not None]

    def frames(self, start: int, text: str) -> Iterator[Frame]:
        """Yield the sentences of a passage that begins somewhere in the article."""
        end = start + len(text)
        inside = [item for item in self._items if start <= item.start and item.end <= end]
        spans = [(item.start - start, item.end - start) for item in inside]
        for first, last in sentences(text, spans):
            yield self._frame(text[first:last], start + first, inside)

    def _frame(self, sentence: str, start: int, items: Iterable[Item]) -> Frame:
        end = start + len(sentence)
        within = [_moved(item, start) for item in items if start <= item.start and item.end <= end]
        within += self._adjectives(sentence)
        within += [
            Item(letter=TIME, start=t.start, end=t.end, text=sentence[t.start : t.end], time=t)
            for t in times(sentence, self._article.published)
        ]
        return Frame(start=start, end=end, text=sentence, items=without_overlaps(within))

    def _item(self, link: Link) -> Item | None:
        letter = _LETTERS.get(link.kind)
        if letter is None:
            return None
        text = self._text[link.start : link.end]
        if not link.id and _EVENT.match(text):
            return None
        members = _MEMBERS.match(text)
        start = link.start + (members.end() if members else 0)
        party = self._index.party(link, self._article.language)
        if letter == PERSON:
            party = self._person(party)
        is_subject = self._article.language is not Language.RU or can_be_subject(text)
        return Item(
            letter=letter,
            start=start,
            end=link.end,
            text=text,
            is_oblique=not is_subject,
            party=party,
        )

    def _person(self, party: Party) -> Party:
        """Return whom a surname alone means: the person of that name that was named before."""
        surname = party.name.split()[-1] if party.name else ""
        if " " not in party.name and surname in self._people:
            return self._people[surname]
        self._people[surname] = party
        return party

    def _adjectives(self, sentence: str) -> Iterator[Item]:
        for match in _ADJECTIVE.finditer(sentence):
            party = self._index.state_of_adjective(match[0], self._article.language)
            if party is not None:
                yield Item(
                    letter=ADJECTIVE,
                    start=match.start(),
                    end=match.end(),
                    text=match[0],
                    party=party,
                )


def _moved(item: Item, start: int) -> Item:
    """Return an item of the article as one of its sentence."""
    return Item(
        letter=item.letter,
        start=item.start - start,
        end=item.end - start,
        text=item.text,
        is_oblique=item.is_oblique,
        party=item.party,
    )
