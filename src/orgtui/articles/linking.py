"""Mentions of known organisations, states, persons, cities and bodies in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.article import Link
from orgtui.articles.name_index import COLLECTIVE_NOUNS, NameIndex, NamePattern
from orgtui.articles.word_forms import (
    Keys,
    is_acronym,
    is_describing,
    is_genitive_noun,
    lemmas,
    likeliest_lemma,
    text_keys,
)
from orgtui.facts.names import Language
from orgtui.facts.records import Entity, EntityKind, StateId
from orgtui.text.stems import words

_BETWEEN = re.compile(
    '[ \u00a0]*[-\u2010-\u2015\u2212.,][ \u00a0]*|[ \u00a0]+|[ \u00a0]*[«"“(][ \u00a0]*|[»"”)][ \u00a0]*'
)
_PATRONYMIC = re.compile(r"\w+(?:[оеи]вич|[оеё]вн|[иы]ничн)\w{0,3}|\w+(?:ұлы|улы|қызы|кызы)\w{0,3}")
_INITIALS = re.compile(r"(?<!\w)([^\W\d_a-zа-яё])\.[\s-]?(?:[^\W\d_a-zа-яё]\.[\s-]?){0,2}$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:\n])[\s\"«“(–—-]*$")
_ADDRESS_BEFORE = re.compile(r"[\w][.@/]$|[@#/\\]$")
_ADDRESS_AFTER = re.compile(r"\.[a-zA-Zа-я0-9]|@|-\d")
_REACH_BACK = 40
_PREPOSITIONS = frozenset(["по", "за", "для", "of", "for", "по", "против"])
_ARTICLES = frozenset({"the", "of"})

_PRESS_NAMES = {
    "РК": StateId("kz"),
    "РФ": StateId("ru"),
    "КР": StateId("kg"),
    "РТ": StateId("tj"),
    "РУз": StateId("uz"),
    "РБ": StateId("by"),
    "ҚР": StateId("kz"),
    "РФ-": StateId("ru"),
}
"""Abbreviations the press of the region uses; too ambiguous to be answers, clear in such articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Token:
    text: str
    start: int
    end: int
    keys: Keys

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Match:
    """A place in the text and all patterns that fit it equally long."""

    first: int
    after: int
    patterns: tuple[NamePattern, ...]

    @property
    def entities(self) -> tuple[Entity, ...]:
        unique = {
            (p.entity.kind, p.entity.context, p.entity.id): p.entity
            for p in self.patterns
            if p.entity
        }
        return tuple(unique.values())


class Linker:
    """Finds in texts what the fact base knows."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Learn the names of all entities."""
        entities = tuple(entities)
        self._index = NameIndex(entities)
        self._organisations = {e.id: e for e in entities if e.kind is EntityKind.ORGANISATION}
        self._states = {e.id: e for e in entities if e.kind is EntityKind.STATE}

    def links(self, text: str, language: Language) -> tuple[Link, ...]:
        """Return a link for every clear mention, in order, without overlaps.

        The longest name wins. A surname alone counts only after the full name, "the Organisation"
        only where one organisation can be meant; what stays ambiguous is not linked.
        """
        tokens = tuple(
            _Token(text=m[0], start=m.start(), end=m.end(), keys=text_keys(m[0], language))
            for m in words(text)
        )
        matches = tuple(self._matches(text, tokens))
        return _Reading(text, tokens, matches, self._organisations, self._states, language).links()

    def _matches(self, text: str, tokens: Sequence[_Token]) -> Iterator[_Match]:
        number = 0
        while number < len(tokens):
            match = self._longest(text, tokens, number)
            if match is None:
                number += 1
            else:
                yield match
                number = match.after

    def _longest(self, text: str, tokens: Sequence[_Token], first: int) -> _Match | None:
        best = 0
        patterns: list[NamePattern] = []
        for pattern in self._index.beginning_with(tokens[first].keys):
            after = _fits(pattern, text, tokens, first)
            if after > best:
                best, patterns = after, [pattern]
            elif after and after == best:
                patterns.append(pattern)
        return _Match(first=first, after=best, patterns=tuple(patterns)) if best else None


def _fits(pattern: NamePattern, text: str, tokens: Sequence[_Token], first: int) -> int:
    """Return one past the last token of the mention, 0 when the pattern does not fit here."""
    at = first
    is_person = pattern.entity is not None and pattern.entity.kind is EntityKind.PERSON
    for number, (keys, needs_capital) in enumerate(
        zip(pattern.keys, pattern.capitals, strict=True)
    ):
        if number and is_person and at < len(tokens) and _PATRONYMIC.fullmatch(tokens[at].text):
            at += 1
        if at >= len(tokens) or keys.isdisjoint(tokens[at].keys):
            return 0
        if needs_capital and not tokens[at].is_capital:
            return 0
        if at > first and not _BETWEEN.fullmatch(text, tokens[at - 1].end, tokens[at].start):
            return 0
        at += 1
    return at


class _Reading:
    """One text read from its start, with what it has mentioned so far."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[_Token],
        matches: Sequence[_Match],
        organisations: dict[str, Entity],
        states: dict[str, Entity],
        language: Language,
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._matches = matches
        self._organisations = organisations
        self._states = states
        self._language = language
        self._persons: set[str] = set()
        self._sure = {
            match.entities[0].id
            for match in matches
            if len(match.entities) == 1 and match.entities[0].kind is EntityKind.ORGANISATION
        }
        self._found: list[Link] = []

    def links(self) -> tuple[Link, ...]:
        taken: set[int] = set()
        for match in self._matches:
            taken.update(range(match.first, match.after))
            self._read(match)
        for number, token in enumerate(self._tokens):
            if number not in taken:
                self._read_word(number, token)
        return tuple(sorted(self._found, key=lambda link: link.start))

    def _read(self, match: _Match) -> None:
        start = self._tokens[match.first].start
        end = self._tokens[match.after - 1].end
        if any(pattern.entity is None for pattern in match.patterns) or self._is_address(
            start, end
        ):
            return
        entity = self._meant(match)
        if entity is None or self._is_common_word(match, entity):
            return
        if entity.kind is EntityKind.PERSON:
            initials = _INITIALS.search(self._text, max(0, start - _REACH_BACK), start)
            if initials and _has_initial(entity, initials[1]):
                start = initials.start()
            elif (
                all(pattern.is_surname for pattern in match.patterns)
                and entity.id not in self._persons
            ):
                return
            self._persons.add(entity.id)
        self._add(start, self._without_owner(end), entity)

    def _meant(self, match: _Match) -> Entity | None:
        """Choose among the entities that bear the name, None when nothing tells them apart."""
        entities = match.entities
        if len(entities) == 1:
            return self._one_body(entities[0], match)
        kinds = {entity.kind for entity in entities}
        if EntityKind.STATE in kinds:
            entities = tuple(e for e in entities if e.kind is EntityKind.STATE)
        elif kinds == {EntityKind.PERSON}:
            entities = tuple(e for e in entities if e.id in self._persons) or entities
        elif kinds == {EntityKind.ORGANISATION}:
            entities = tuple(e for e in entities if e.id in self._sure)
        elif kinds == {EntityKind.BODY}:
            return self._body(entities, match)
        elif EntityKind.ORGANISATION in kinds:
            entities = tuple(e for e in entities if e.kind is EntityKind.ORGANISATION)
        return entities[0] if len(entities) == 1 else None

    def _one_body(self, entity: Entity, match: _Match) -> Entity | None:
        """A body's short name counts only where its organisation is spoken of."""
        if entity.kind is not EntityKind.BODY or entity.context is None:
            return entity
        return self._body((entity,), match)

    def _body(self, entities: Sequence[Entity], match: _Match) -> Entity | None:
        owner = self._owner_after(match)
        if owner is not None:
            return next((e for e in entities if e.context == owner), None)
        is_full_name = match.after - match.first >= 3
        near = [e for e in entities if e.context in self._sure]
        if len(near) == 1 and (len(self._sure) == 1 or is_full_name):
            return near[0]
        return None

    def _owner_after(self, match: _Match) -> str | None:
        """Return the organisation named right behind: "the Secretariat of the SCO"."""
        end = self._tokens[match.after - 1].end
        for other in self._matches:
            start = self._tokens[other.first].start
            if start < end:
                continue
            between = self._text[end:start]
            is_near = len(between) <= 32 and not re.search(r"[.,;:!?\n()«»\"]", between)
            owners = [e for e in other.entities if e.kind is EntityKind.ORGANISATION]
            if is_near and owners and len(between.split()) <= 4:
                return owners[0].id
            return None
        return None

    def _is_common_word(self, match: _Match, entity: Entity) -> bool:
        """Whether a one-word name is rather another word that begins a sentence («Того же…»)."""
        if match.after - match.first > 1 or self._language is not Language.RU:
            return False
        token = self._tokens[match.first]
        if is_acronym(token.text) or not _SENTENCE_START.search(
            self._text[: token.start][-_REACH_BACK:]
        ):
            return False
        lemma = likeliest_lemma(token.text)
        return entity.kind is not EntityKind.PERSON and not any(
            lemma in p.keys[0] for p in match.patterns
        )

    def _is_address(self, start: int, end: int) -> bool:
        return bool(
            _ADDRESS_BEFORE.search(self._text[max(0, start - 2) : start])
            or _ADDRESS_AFTER.match(self._text, end)
        )

    def _without_owner(self, end: int) -> int:
        """Leave "'s" outside the link."""
        return end - 2 if re.search("['’ʼ]s$", self._text[max(0, end - 3) : end]) else end

    def _read_word(self, number: int, token: _Token) -> None:
        state = self._states.get(_PRESS_NAMES.get(token.text, StateId("")))
        if state is not None and not self._is_address(token.start, token.end):
            self._add(token.start, token.end, state)
        elif token.is_capital and (entity := self._collective(number, token)) is not None:
            self._add(token.start, token.end, entity)

    def _collective(self, number: int, token: _Token) -> Entity | None:
        """Return the one organisation that "the Organisation" stands for."""
        nouns = token.keys & COLLECTIVE_NOUNS
        if not nouns or self._is_part_of_name(number, token):
            return None
        named = [
            (link.start, self._organisations[link.id])
            for link in self._found
            if link.kind is EntityKind.ORGANISATION
        ]
        fitting = [(at, entity) for at, entity in named if _is_called(entity, nouns)]
        before = {entity.id: entity for at, entity in fitting if at < token.start}
        meant = before or {entity.id: entity for _, entity in fitting}
        return next(iter(meant.values())) if len(meant) == 1 else None

    def _is_part_of_name(self, number: int, token: _Token) -> bool:
        """Whether the noun begins a sentence, or belongs to a longer name that nobody knows."""
        if _SENTENCE_START.search(self._text[: token.start][-_REACH_BACK:]) or token.text.isupper():
            return True
        if number + 1 < len(self._tokens):
            after = self._tokens[number + 1]
            if self._text[token.end : after.start].strip(' \u00a0-–"«“') == "" and (
                after.is_capital
                or after.text.lower() in _PREPOSITIONS
                or (self._language is Language.RU and is_genitive_noun(after.text))
            ):
                return True
        if number:
            before = self._tokens[number - 1]
            is_adjacent = self._text[before.end : token.start].strip(" \u00a0") == ""
            if is_adjacent and before.is_capital and before.text.lower() not in _ARTICLES:
                return True
            if is_adjacent and self._language is Language.RU and is_describing(before.text):
                return True
            if self._language is Language.EN:
                return before.text.lower() != "the"
        return False

    def _add(self, start: int, end: int, entity: Entity) -> None:
        context = entity.context if entity.kind is EntityKind.BODY else None
        self._found.append(
            Link(start=start, end=end, kind=entity.kind, id=entity.id, context=context or "")
        )


def _has_initial(person: Entity, initial: str) -> bool:
    names = (person.names.en, person.names.ru, person.names.kk)
    return any(name is not None and name.full[:1].upper() == initial for name in names)


def _is_called(organisation: Entity, nouns: Keys) -> bool:
    """Whether one of the nouns is part of the organisation's full name."""
    names = organisation.names
    for name in (names.en, names.ru, names.kk):
        if name is None:
            continue
        for word in words(name.full):
            own = lemmas(word[0].lower()) if name is names.ru else text_keys(word[0], Language.KK)
            if own & nouns:
                return True
    return False
