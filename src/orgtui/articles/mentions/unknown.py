"""Known mentions and likely ones of one text, brought together."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from orgtui.articles.article import Link
from orgtui.articles.mentions.agency_finding import agencies
from orgtui.articles.mentions.first_names import is_first_name
from orgtui.articles.mentions.latin_finding import latin_firms
from orgtui.articles.mentions.likely import Likely
from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.organisation_abroad import english_organisations, kazakh_organisations
from orgtui.articles.mentions.organisation_finding import OrganisationFinder
from orgtui.articles.mentions.organisation_phrases import Sentence
from orgtui.articles.mentions.person_finding import PersonFinder
from orgtui.articles.mentions.settlement_finding import SettlementFinder
from orgtui.articles.mentions.word_traits import traits
from orgtui.articles.mentions.world_names import is_of_world
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language


class Mentions(NamedTuple):
    """What a text mentions."""

    links: tuple[Link, ...]
    """What the facts hold."""
    unknown: tuple[Link, ...]
    """What they do not hold: names of the world, likely persons and organisations."""


_PLACES = (EntityKind.CITY, EntityKind.STATE)
_MAYBE_NAMES = (*_PLACES, EntityKind.PERSON)


_THERE_KK = re.compile(r"(?:[дт][ае]|[дтн][ае]н|[қг][ае])$")
"""How a Kazakh name ends where something is, or where somebody goes or comes from."""


def with_likely(
    known: Sequence[Link], text: str, tokens: Sequence[Token], language: Language
) -> Mentions:
    """Add to the known mentions of a text the likely persons and organisations in it."""
    doubtful = frozenset(
        link
        for link in known
        if _may_be_person(link, text)
        and not (language is Language.KK and _THERE_KK.search(text, link.start, link.end))
    )
    firm = [link for link in known if link not in doubtful]
    taken = frozenset(_numbers(firm, tokens))
    finder = PersonFinder(text, tokens, language, taken)
    persons = finder.persons()
    again = tuple(finder.named_again(_cities(firm, text)))
    persons = tuple(sorted((*persons, *again), key=lambda person: person.start))
    organisations = _organisations(firm, persons, text, tokens, language)
    in_organisations = _Covered(organisations)
    persons = tuple(person for person in persons if not in_organisations.touches(person))
    in_persons = _Covered(persons)
    kept = [
        link
        for link in known
        if not in_persons.touches(link)
        and not _is_no_city(link, text)
        and (link not in doubtful or _is_place(link, text))
        and not (is_of_world(link.id) and in_organisations.touches(link))
    ]
    unknown = [link for link in kept if is_of_world(link.id)]
    found = (*persons, *organisations)
    if language is Language.RU:
        held = frozenset(_numbers((*kept, *found), tokens))
        found += tuple(SettlementFinder(text, tokens, held).settlements())
    unknown += [_link(likely) for likely in found]
    return Mentions(
        links=tuple(link for link in kept if not is_of_world(link.id)),
        unknown=tuple(sorted(unknown, key=lambda link: link.start)),
    )


_PLACE_BEFORE = re.compile(
    r"(?:\b(?:в|во|из|под|до|городе?а?|г\.|около|через|в районе|in|at|from|to|near)|, )\s*$",
    re.IGNORECASE,
)
_CAPITAL = "[А-ЯЁӘҒҚҢӨҰҮҺІA-Z]"
_SMALL = "[а-яёәғқңөұүһіa-z]"
_NAME_BEFORE = re.compile(rf"({_CAPITAL}{_SMALL}+|{_CAPITAL}\.)[ \u00a0]?$")
_NAME_AFTER = re.compile(rf"[ \u00a0](?:(?:де|фон|ван|ди) )?({_CAPITAL}{_SMALL}+)")


def _may_be_person(link: Link, text: str) -> bool:
    """Whether a place or another's surname may be a first name: «Орландо Ортега»."""
    if link.kind not in _MAYBE_NAMES:
        return False
    name = text[link.start : link.end]
    after = _NAME_AFTER.match(text, link.end)
    if link.kind is not EntityKind.CITY:
        is_state = link.kind is EntityKind.STATE
        is_begun = after is not None and not (is_state and is_first_name(after[1]))
        return is_begun and is_first_name(name)
    if is_first_name(name):
        return True
    before = _NAME_BEFORE.search(text, max(0, link.start - 20), link.start)
    if before is not None and _may_be_name(before[1]):
        return True
    if after is None or is_first_name(after[1]):
        return False
    return not _is_declined(name) and not _stands_in_place(link, text)


def _may_be_name(word: str) -> bool:
    """Whether a word before a city is an initial, a first name or a patronymic."""
    if word.endswith(".") or is_first_name(word):
        return True
    if not "а" <= word[-1] <= "я":
        return False
    own = traits(word)
    return own.is_first_name or own.is_patronymic or not own.is_known


def _is_declined(name: str) -> bool:
    """Whether a Russian word is no nominative."""
    return "а" <= name[-1] <= "я" and "nomn" not in traits(name).cases


def _cities(links: Iterable[Link], text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of cities that may be the surname of a person named elsewhere."""
    for link in links:
        if link.kind is EntityKind.CITY and not _stands_in_place(link, text):
            yield link.start, link.end


def _is_place(link: Link, text: str) -> bool:
    """Whether a name stays what it is: one that is no first name, or behind «в», «город»."""
    if not is_first_name(text[link.start : link.end]):
        return True
    return link.kind is not EntityKind.CITY or _stands_in_place(link, text)


def _is_no_city(link: Link, text: str) -> bool:
    """Whether a city's name stands alone in quotation marks, or is that of a man honoured."""
    if link.kind is not EntityKind.CITY:
        return False
    if _HONOURED.search(text, max(0, link.start - _REACH_BACK), link.start):
        return True
    quotes = text[max(0, link.start - 1) : link.start], text[link.end : link.end + 1]
    return quotes == ('"', '"') or (quotes[0] in _OPENING and quotes[1] in _CLOSING)


_HONOURED = re.compile(r"\b(?:имени|им\.) (?:[А-ЯЁ]\. ?){0,2}$")
_REACH_BACK = 14
_OPENING, _CLOSING = frozenset("«“„"), frozenset("»”“")


def _stands_in_place(link: Link, text: str) -> bool:
    return _PLACE_BEFORE.search(text, max(0, link.start - 12), link.start) is not None


def _organisations(
    known: Sequence[Link],
    persons: Sequence[Likely],
    text: str,
    tokens: Sequence[Token],
    language: Language,
) -> tuple[Likely, ...]:
    places: dict[int, int] = {}
    for link in known:
        if link.kind in _PLACES and (numbers := tuple(_numbers([link], tokens))):
            places.update(dict.fromkeys(numbers, numbers[-1] + 1))
    taken = dict.fromkeys(_numbers(persons, tokens), "person")
    for link in known:
        if link.kind not in _PLACES:
            kind = "person" if link.kind is EntityKind.PERSON else "organisation"
            taken.update(dict.fromkeys(_numbers([link], tokens), kind))
    sentence = Sentence(
        text=text,
        tokens=tokens,
        states=places,
        taken=taken,
        persons=_first_to_last(known, persons, tokens),
    )
    others: tuple[Link | Likely, ...] = (*known, *persons)
    found = _with_agencies(tuple(_named(sentence, language)), text, others)
    return _with_firms(found, text, others) if language is Language.RU else found


def _first_to_last(
    known: Sequence[Link], persons: Sequence[Likely], tokens: Sequence[Token]
) -> dict[int, int]:
    """Return the first token of each person's name, with one past the last."""
    people = (link for link in known if link.kind is EntityKind.PERSON)
    every: Iterable[Link | Likely] = chain(people, persons)
    places = (tuple(_numbers([one], tokens)) for one in every)
    return {numbers[0]: numbers[-1] + 1 for numbers in places if numbers}


def _named(sentence: Sentence, language: Language) -> Iterable[Likely]:
    if language is Language.EN:
        return english_organisations(sentence)
    if language is Language.KK:
        return kazakh_organisations(sentence)
    return OrganisationFinder(sentence).organisations()


def _with_agencies(
    found: tuple[Likely, ...], text: str, others: Sequence[Link | Likely]
) -> tuple[Likely, ...]:
    """Add the agencies that are no part of another name; what is part of theirs is left out."""
    more = tuple(agencies(text))
    if not more:
        return found
    longer = [one for one in found if not any(_is_part(one, other) for other in more)]
    taken = _Covered((*longer, *others))
    return (*longer, *(one for one in more if not taken.touches(one)))


def _with_firms(
    found: tuple[Likely, ...], text: str, others: Sequence[Link | Likely]
) -> tuple[Likely, ...]:
    """Add the firms in Latin letters that are no part of another name."""
    groups = (EntityKind.ORGANISATION, EntityKind.BODY)
    named = [(one.start, one.end) for one in (*found, *others) if one.kind in groups]
    more = tuple(latin_firms(text, named))
    if not more:
        return found
    names: tuple[Link | Likely, ...] = (*found, *(one for one in others if one.kind not in _PLACES))
    places = [one for one in others if one.kind in _PLACES]
    taken = _Covered(
        chain(names, (one for one in places if not any(_is_part(one, other) for other in more)))
    )
    return (*found, *(one for one in more if not taken.touches(one)))


def _is_part(one: Link | Likely, other: Likely) -> bool:
    """Whether a name shares characters with a longer one."""
    is_shorter = one.end - one.start < other.end - other.start
    return is_shorter and one.start < other.end and other.start < one.end


def _numbers(spans: Iterable[Link | Likely], tokens: Sequence[Token]) -> Iterable[int]:
    """Yield the numbers of the tokens inside spans of the text."""
    for span in spans:
        number = bisect_left(tokens, span.start, key=lambda token: token.start)
        while number < len(tokens) and tokens[number].start < span.end:
            yield number
            number += 1


class _Covered:
    """The places of a text that some spans cover."""

    def __init__(self, spans: Iterable[Link | Likely]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))
        """How far the spans up to each one reach."""

    def touches(self, one: Link | Likely) -> bool:
        """Whether a span shares a character with any of them."""
        before = bisect_left(self._starts, one.end)
        return before > 0 and self._reach[before - 1] > one.start


def _link(likely: Likely) -> Link:
    return Link(start=likely.start, end=likely.end, kind=likely.kind, id="", name=likely.name)
