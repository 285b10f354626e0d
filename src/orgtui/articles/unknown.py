"""Known mentions and likely ones of one text, brought together."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from orgtui.articles.article import Link
from orgtui.articles.first_names import is_first_name
from orgtui.articles.likely import Likely
from orgtui.articles.matching import Token
from orgtui.articles.organisation_finding import OrganisationFinder
from orgtui.articles.person_finding import PersonFinder
from orgtui.articles.world_names import is_of_world
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language


class Mentions(NamedTuple):
    """What a text mentions."""

    links: tuple[Link, ...]
    """What the facts hold."""
    unknown: tuple[Link, ...]
    """What they do not hold: names of the world, likely persons and organisations."""


_PLACES = frozenset({EntityKind.CITY, EntityKind.STATE})


def with_likely(
    known: Sequence[Link], text: str, tokens: Sequence[Token], language: Language
) -> Mentions:
    """Add to the known mentions of a text the likely persons and organisations in it."""
    doubtful = frozenset(link for link in known if _may_be_first_name(link, text))
    firm = [link for link in known if link not in doubtful]
    taken = frozenset(_numbers(firm, tokens))
    persons = PersonFinder(text, tokens, language, taken).persons()
    organisations = _organisations(known, persons, text, tokens, language)
    persons = tuple(p for p in persons if not any(_overlap(p, o) for o in organisations))
    kept = [
        link
        for link in known
        if not any(_overlap(link, person) for person in persons)
        and (link not in doubtful or _is_place(link, text))
        and not (is_of_world(link.id) and any(_overlap(link, o) for o in organisations))
    ]
    unknown = [link for link in kept if is_of_world(link.id)]
    unknown += [_link(likely) for likely in (*persons, *organisations)]
    return Mentions(
        links=tuple(link for link in kept if not is_of_world(link.id)),
        unknown=tuple(sorted(unknown, key=lambda link: link.start)),
    )


_PLACE_BEFORE = re.compile(
    r"(?:\b(?:в|во|из|под|до|городе?а?|г\.|около|через|в районе|in|at|from|to|near)|, )\s*$",
    re.IGNORECASE,
)


def _may_be_first_name(link: Link, text: str) -> bool:
    """Whether a city is called like a person: «Владимир», "Victoria"."""
    return link.kind is EntityKind.CITY and is_first_name(text[link.start : link.end])


def _is_place(link: Link, text: str) -> bool:
    return _PLACE_BEFORE.search(text, max(0, link.start - 12), link.start) is not None


def _organisations(
    known: Sequence[Link],
    persons: Sequence[Likely],
    text: str,
    tokens: Sequence[Token],
    language: Language,
) -> tuple[Likely, ...]:
    if language is not Language.RU:
        return ()
    places = frozenset(_numbers([link for link in known if link.kind in _PLACES], tokens))
    taken = dict.fromkeys(_numbers(persons, tokens), "person")
    for link in known:
        if link.kind not in _PLACES:
            kind = "person" if link.kind is EntityKind.PERSON else "organisation"
            taken.update(dict.fromkeys(_numbers([link], tokens), kind))
    return tuple(OrganisationFinder(text, tokens, places, taken).organisations())


def _numbers(spans: Iterable[Link | Likely], tokens: Sequence[Token]) -> Iterable[int]:
    """Yield the numbers of the tokens inside spans of the text."""
    for span in spans:
        number = bisect_left(tokens, span.start, key=lambda token: token.start)
        while number < len(tokens) and tokens[number].start < span.end:
            yield number
            number += 1


def _overlap(one: Link | Likely, other: Link | Likely) -> bool:
    return one.start < other.end and other.start < one.end


def _link(likely: Likely) -> Link:
    return Link(start=likely.start, end=likely.end, kind=likely.kind, id="", name=likely.name)
