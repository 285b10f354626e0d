"""Mentions of known organisations, states, persons, cities and bodies in a text."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from orgtui.articles.article import Article, Link
from orgtui.articles.mentions.entity_choices import (
    has_initial,
    is_called,
    nearest,
    of_facts_first,
    standing_alone,
)
from orgtui.articles.mentions.matching import Match, Token, longest, matches, tokens_of
from orgtui.articles.mentions.name_index import CLEAR_NOUNS, COLLECTIVE_NOUNS, NameIndex
from orgtui.articles.mentions.press_names import with_press_names
from orgtui.articles.mentions.unknown import Mentions, with_likely
from orgtui.articles.mentions.word_forms import (
    is_acronym,
    is_describing,
    is_genitive_noun,
    plausible_lemmas,
)
from orgtui.articles.mentions.word_traits import traits
from orgtui.articles.mentions.world_names import is_of_world, world_entities
from orgtui.facts.ids import EntityKind, StateId
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.text.stems import stem

_INITIALS = re.compile(r"(?<!\w)([^\W\d_a-zа-яё])\.[\s-]?(?:[^\W\d_a-zа-яё]\.[\s-]?){0,2}$")
_SENTENCE_START = re.compile(r"(?:^|[!?…:\n]|(?<![\s(]г)\.)[\s\"«“(–—-]*$")
_DATELINE_BEFORE = re.compile(r"(?:^|\n)[\s\"«(]*$")
_DATELINE_AFTER = re.compile(r"[,.] \d{1,2} [а-яё]+\b")
_ADDRESS_BEFORE = re.compile(r"[\w][.@/]$|[@#/\\]$")
_ADDRESS_AFTER = re.compile(r"\.[a-zA-Zа-я0-9]|@")
_NUMBER_AFTER = re.compile(r"-\d")
_ALSO_WORDS = frozenset("Ровно Орел Орёл Бор Мирный Свободный Удачный".split())
"""Towns whose names are other words at the beginning of a sentence: «Ровно в полдень …»."""
_NEVER_USUAL = frozenset("Кремль Аэрофлот Сбербанк Госдума Эрмитаж Бундестаг Википедия".split())
_ARTICLE = re.compile(r"[Tt]he ")
_REACH_BACK = 40
_MOST_LETTERS = 4
_NO_PLACES = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.BODY)
_NAMES_BACK = 4
_PREPOSITIONS = frozenset({"по", "за", "для", "против", "of", "for"})
_ARTICLES = frozenset({"the", "of"})

_PRESS_NAMES = {
    "РК": StateId("kz"),
    "РФ": StateId("ru"),
    "КР": StateId("kg"),
    "РТ": StateId("tj"),
    "РУз": StateId("uz"),
    "РБ": StateId("by"),
    "ҚР": StateId("kz"),
}
"""What the region's press abbreviates: too ambiguous as an answer, clear in an article."""


class Linker:
    """Finds in texts what the fact base knows."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Learn the names of all entities, and those that the whole world knows."""
        facts = tuple(entities)
        every = (*facts, *world_entities(facts))
        self._index = NameIndex(every)
        organisations = [e for e in reversed(every) if e.kind is EntityKind.ORGANISATION]
        self._organisations = {e.id: e for e in organisations}
        self._states = {e.id: e for e in facts if e.kind is EntityKind.STATE}
        bodies = (e for e in every if e.kind is EntityKind.BODY)
        self._called = {e.names.en.full: e for e in (*bodies, *organisations)}

    def links(self, text: str, language: Language) -> tuple[Link, ...]:
        """Return a link for every clear mention of what the facts hold, in order.

        The longest name wins. A surname alone counts only after the full name, "the Organisation"
        only where one organisation can be meant; what stays ambiguous is not linked.
        """
        return self.mentions(text, language)[0]

    def mentions(self, text: str, language: Language) -> Mentions:
        """Return the links to what the facts hold, and the mentions of what they do not hold.

        Neither overlap among themselves. A likely organisation may hold a link: "the Foreign
        Ministry of Kazakhstan" is one, and so is Kazakhstan.
        """
        tokens = tokens_of(text, language)
        found = tuple(matches(self._index, text, tokens))
        page = _Page(index=self._index, text=text, language=language, tokens=tokens, matches=found)
        known = _Reading(page, self._organisations, self._states).links()
        likely = with_likely(known, text, tokens, language)
        return with_press_names(likely, text, language, self._called)

    def linked(self, article: Article) -> Article:
        """Return the article with its links and unknown mentions found anew."""
        headline = tuple(chain(*self.mentions(article.title, article.language)))
        before = f"{article.title}\n" if article.title else ""
        links, unknown = (
            _behind(len(before), found)
            for found in self.mentions(before + article.text, article.language)
        )
        return replace(article, links=links, unknown=unknown, headline=headline)


def _behind(start: int, links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the links of a text that stands behind its headline, counted from its beginning."""
    return tuple(
        replace(link, start=link.start - start, end=link.end - start)
        for link in links
        if link.start >= start
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A text with the names that may stand in it."""

    index: NameIndex
    text: str
    language: Language
    tokens: Sequence[Token]
    matches: Sequence[Match]


class _Reading:
    """One text read from its start, with what it has mentioned so far."""

    def __init__(
        self, page: _Page, organisations: dict[str, Entity], states: dict[str, Entity]
    ) -> None:
        self._index = page.index
        self._text = page.text
        self._tokens = page.tokens
        self._matches = page.matches
        self._language = page.language
        self._organisations = organisations
        self._states = states
        self._persons: set[str] = set()
        self._sure = {
            match.entities[0].id
            for match in page.matches
            if len(match.entities) == 1 and match.entities[0].kind is EntityKind.ORGANISATION
        }
        self._found: list[Link] = []
        self._named: dict[str, int] = {}

    def links(self) -> tuple[Link, ...]:
        taken: set[int] = set()
        for match in self._matches:
            taken.update(range(match.first, match.after))
            self._read(match)
        for number, token in enumerate(self._tokens):
            if token.is_capital and number not in taken:
                self._read_word(number, token)
        return tuple(sorted(self._found, key=lambda link: link.start))

    def _read(self, match: Match) -> None:
        start = self._tokens[match.first].start
        end = self._tokens[match.after - 1].end
        if any(pattern.entity is None for pattern in match.patterns) or self._is_address(
            start, end
        ):
            return
        entity = self._meant(match)
        if entity is None or self._is_common_word(match, entity):
            return
        if self._is_other_place(match, entity):
            return
        if entity.kind is EntityKind.PERSON:
            initials = _INITIALS.search(self._text, max(0, start - _REACH_BACK), start)
            if initials and has_initial(entity, initials[1]):
                start = initials.start()
            elif (
                all(p.is_surname for p in match.patterns if p.entity == entity)
                and entity.id not in self._persons
            ):
                return
            self._persons.add(entity.id)
        self._add(start, self._without_owner(end), entity)
        if is_of_world(entity.id) and entity.kind is not EntityKind.PERSON:
            self._add_states_within(match)

    def _add_states_within(self, match: Match) -> None:
        """Link the state in the name of an organisation: «МИД России» is none of the facts."""
        for number in range(match.first, match.after):
            token = self._tokens[number]
            state = self._states.get(_PRESS_NAMES.get(token.text, StateId("")))
            before = match.after - (number == match.first)
            inner = longest(self._index, self._text, self._tokens, number, before=before)
            if state is None and inner is not None:
                state = next((e for e in inner.entities if e.id in self._states), None)
            if state is not None:
                after = number + 1 if inner is None else inner.after
                self._add(token.start, self._tokens[after - 1].end, state)

    def _meant(self, match: Match) -> Entity | None:
        """Choose among the entities that bear the name, None when nothing tells them apart."""
        entities = of_facts_first(match.entities)
        if len(entities) == 1:
            return self._one_body(entities[0], match)
        entities = nearest(entities, self._persons, self._text, self._tokens[match.first].start)
        kinds = {entity.kind for entity in entities}
        if EntityKind.STATE in kinds:
            entities = tuple(e for e in entities if e.kind is EntityKind.STATE)
        elif kinds == {EntityKind.ORGANISATION}:
            entities = tuple(e for e in entities if e.id in self._sure)
        elif kinds == {EntityKind.BODY}:
            return standing_alone(entities) or self._body(entities, match)
        elif EntityKind.ORGANISATION in kinds:
            entities = tuple(e for e in entities if e.kind is EntityKind.ORGANISATION)
        return entities[0] if len(entities) == 1 else None

    def _one_body(self, entity: Entity, match: Match) -> Entity | None:
        """Accept a body's name only where its organisation is spoken of."""
        if entity.kind is not EntityKind.BODY or entity.context is None:
            return entity
        return self._body((entity,), match)

    def _body(self, entities: Sequence[Entity], match: Match) -> Entity | None:
        owner = self._owner_after(match)
        if owner is not None:
            return next((e for e in entities if e.context == owner), None)
        named = self._tokens[match.first : match.after]
        if len(entities) == 1 and self._has_own_acronym(entities[0], named):
            return entities[0]
        is_full_name = len(named) >= 3
        near = [e for e in entities if e.context in self._sure]
        if len(entities) == 1 and is_full_name and not near:
            return entities[0] if self._is_like_owner(entities[0], match) else None
        if len(near) != 1 or not (len(self._sure) == 1 or is_full_name):
            return None
        return near[0] if self._owner_before(match) in (None, near[0].context) else None

    def _has_own_acronym(self, body: Entity, named: Sequence[Token]) -> bool:
        """Whether a body's name has an acronym that is not its organisation's: Коллегия ЕЭК."""
        owner = self._organisations.get(body.context or "")
        taken = owner.names.spellings() if owner is not None else ()
        return len(named) > 1 and any(is_acronym(t.text) and t.text not in taken for t in named)

    def _is_like_owner(self, body: Entity, match: Match) -> bool:
        """Whether a body's name has a word of its organisation's: Supreme Eurasian Council."""
        owner = self._organisations.get(body.context or "")
        if owner is None:
            return False
        names = (owner.names.en, owner.names.ru, owner.names.kk)
        kk = owner.names.kk if self._language is Language.KK else None
        every = [*(name.full for name in names if name), kk.short if kk is not None else ""]
        own = {stem(word) for spelling in every for word in spelling.lower().split()}
        named = self._tokens[match.first : match.after]
        return any(
            token.is_capital and stem(token.text.lower()) in own
            for token in named
            if token.keys.isdisjoint(COLLECTIVE_NOUNS)
        )

    def _owner_after(self, match: Match) -> str | None:
        """Return the organisation named right behind: "the Secretariat of the SCO"."""
        number = bisect_left(self._matches, match.after, key=lambda other: other.first)
        if number == len(self._matches):
            return None
        other = self._matches[number]
        end = self._tokens[match.after - 1].end
        between = self._text[end : self._tokens[other.first].start]
        is_near = len(between) <= 32 and not re.search(r"[.,;:!?\n()«»\"]", between)
        owner = next((e.id for e in other.entities if e.kind is EntityKind.ORGANISATION), None)
        return owner if is_near and len(between.split()) <= 4 else None

    def _owner_before(self, match: Match) -> str | None:
        """Return the organisation named last before, in the same sentence."""
        number = bisect_left(self._matches, match.first, key=lambda other: other.first)
        start = self._tokens[match.first].start
        for other in reversed(self._matches[max(0, number - _NAMES_BACK) : number]):
            if re.search(r"[.!?\n]", self._text[self._tokens[other.after - 1].end : start]):
                return None
            if named := [e.id for e in other.entities if e.kind is EntityKind.ORGANISATION]:
                return named[0]
        return None

    def _is_common_word(self, match: Match, entity: Entity) -> bool:
        """Whether a one-word name is rather another word that begins a sentence («Того же…»)."""
        if match.after - match.first > 1 or self._language is not Language.RU:
            return False
        token = self._tokens[match.first]
        if is_acronym(token.text) or not self._begins_sentence(token):
            return False
        if is_of_world(entity.id) and entity.kind is EntityKind.BODY:
            is_usual = traits(token.text).is_ordinary and token.text not in _NEVER_USUAL
            return is_usual and self._text[token.end : token.end + 1] != "»"
        if entity.kind is EntityKind.PERSON:
            return False
        own = plausible_lemmas(token.text, is_state=entity.kind is EntityKind.STATE)
        return all(own.isdisjoint(pattern.keys[0]) for pattern in match.patterns)

    def _is_other_place(self, match: Match, entity: Entity) -> bool:
        """Whether a name is part of a model's («Яхта Астана-2»), or a city's only by its letters.

        «Нижняя палата», «САНА» and «Ровно в полдень» name no cities.
        """
        token = self._tokens[match.first]
        end = self._tokens[match.after - 1].end
        if entity.kind is not EntityKind.ORGANISATION and _NUMBER_AFTER.match(self._text, end):
            return True
        if token.text in _ALSO_WORDS and self._begins_sentence(token):
            return True
        is_place = entity.kind is EntityKind.CITY or is_of_world(entity.id)
        is_one_word = match.after - match.first == 1 and self._language is Language.RU
        if not (is_place and is_one_word) or entity.kind in _NO_PLACES:
            return False
        if token.text.isupper():
            is_written_so = any(f"={token.text}" in pattern.keys[0] for pattern in match.patterns)
            is_short = len(token.text) <= _MOST_LETTERS and not is_written_so
            return is_short and not self._is_dateline(token)
        own = traits(token.text)
        goes_on = match.after < len(self._tokens) and not self._tokens[match.after].is_capital
        is_described = own.is_adjective and goes_on
        is_beginning = not own.is_place and self._begins_sentence(token)
        return own.is_ordinary and (is_described or is_beginning)

    def _is_dateline(self, token: Token) -> bool:
        """Whether a city begins a passage, with the day of its news: «РИГА, 5 мая»."""
        before = self._text[max(0, token.start - _MOST_LETTERS) : token.start]
        is_first = _DATELINE_BEFORE.search(before) is not None
        return is_first and _DATELINE_AFTER.match(self._text, token.end) is not None

    def _is_address(self, start: int, end: int) -> bool:
        return bool(
            _ADDRESS_BEFORE.search(self._text[max(0, start - 2) : start])
            or _ADDRESS_AFTER.match(self._text, end)
        )

    def _without_owner(self, end: int) -> int:
        """Leave "'s" outside the link."""
        return end - 2 if re.search("['’ʼ]s$", self._text[max(0, end - 3) : end]) else end

    def _read_word(self, number: int, token: Token) -> None:
        """Read a word with a capital that is part of no name."""
        state = self._states.get(_PRESS_NAMES.get(token.text, StateId("")))
        if state is not None and not self._is_address(token.start, token.end):
            self._add(token.start, token.end, state)
        elif (entity := self._collective(number, token)) is not None:
            self._add(token.start, token.end, entity)

    def _collective(self, number: int, token: Token) -> Entity | None:
        """Return the one organisation that "the Organisation" stands for."""
        nouns = token.keys & COLLECTIVE_NOUNS
        if not nouns or self._is_part_of_name(number, token):
            return None
        fitting = [
            (at, self._organisations[key])
            for key, at in self._named.items()
            if is_called(self._organisations[key], nouns)
        ]
        before = {entity.id: entity for at, entity in fitting if at < token.start}
        meant = before or {entity.id: entity for _, entity in fitting}
        return next(iter(meant.values())) if len(meant) == 1 else None

    def _is_part_of_name(self, number: int, token: Token) -> bool:
        """Whether the noun begins a sentence, or belongs to a longer name that nobody knows."""
        is_unclear = self._begins_sentence(token) and token.keys.isdisjoint(CLEAR_NOUNS)
        if is_unclear or token.text.isupper():
            return True
        return self._goes_on(number, token) or self._went_before(number, token)

    def _goes_on(self, number: int, token: Token) -> bool:
        if number + 1 == len(self._tokens):
            return False
        after = self._tokens[number + 1]
        if self._text[token.end : after.start].strip(' \u00a0-–"«“'):
            return False
        is_genitive = self._language is Language.RU and is_genitive_noun(after.text)
        return after.is_capital or after.text.lower() in _PREPOSITIONS or is_genitive

    def _went_before(self, number: int, token: Token) -> bool:
        if not number:
            return False
        before = self._tokens[number - 1]
        word = before.text.lower()
        if not self._text[before.end : token.start].strip(" \u00a0"):
            if before.is_capital and word not in _ARTICLES and not self._begins_sentence(before):
                return True
            if self._language is Language.RU and is_describing(before.text):
                return True
        return self._language is Language.EN and word != "the"

    def _begins_sentence(self, token: Token) -> bool:
        before = self._text[max(0, token.start - _REACH_BACK) : token.start]
        return _SENTENCE_START.search(before) is not None

    def _add(self, start: int, end: int, entity: Entity) -> None:
        if entity.kind is EntityKind.ORGANISATION:
            self._named.setdefault(entity.id, start)
        if entity.kind is EntityKind.STATE and _ARTICLE.match(self._text, start):
            start += len("the ")
        name = entity.names.en.full if is_of_world(entity.id) else ""
        self._found.append(Link(start=start, end=end, kind=entity.kind, id=entity.id, name=name))
