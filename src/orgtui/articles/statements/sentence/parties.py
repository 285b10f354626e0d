"""Whom the mentions of an article are: known by id, or at least by name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import chain

from orgtui.articles.article import Link
from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.mentions.world_names import is_of_world
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.world_parties import (
    world_organisations,
    world_owners,
)
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.facts.world.tables import rows
from orgtui.text.late_patterns import late

_MEMBERED = late(
    r"организац|союз|ассоциац|содружеств|сообществ|лиг|альянс|форум|organi[sz]ation|union"
    r"|association"
    r"|community|league|alliance|ұйым|одақ|бірлестік|қауымдастық",
    re.IGNORECASE,
)

_CALLED = late(
    r"(?:[А-ЯЁа-яё]+(?:ая|ое|ый|ий) )?(?:объединени|организаци|групп|союз|альянс|блок|картел"
    r"|сообществ|форум|клуб|формат)[а-я]* [«\"]?(?P<name>[А-ЯЁA-Z][^«»\"]+)[»\"]?",
    re.IGNORECASE,
)
_APART = late(
    r"\b(?:Bank|Fund|Foundation|Academy|Institute|University|Reserve Arrangement|Minsk Group"
    r"|(?:Research|Training|Studies|Energy) Centre|Cultural Organization)\b"
    r"|Organization of Turkic Culture"
)
"""What bodies are called in English that have members, chairs and heads of their own."""
_OF_PEOPLE = late(
    r"\w\.(?:ru|com|kz|net|org|рф)$| (?:против|за|в (?:защиту|поддержку)) ", re.IGNORECASE
)
"""What sites are called, and movements by their aims."""
_SOCIETIES = frozenset(
    (
        "Red Cross",
        "ICRC",
        "IFRC",
        "Médecins Sans Frontières",
        "Reporters Without Borders",
        "Amnesty International",
        "Human Rights Watch",
        "Transparency International",
        "Greenpeace",
        "WWF",
        "Oxfam",
        "Save the Children",
        "BBC",
        "NASA",
        "CIA",
        "FBI",
        "SWIFT",
        "ICANN",
    )
)
"""Organisations of the world that have no states as members."""
_LEAST_WORDS = 4
"""How many words make the name of a body its own."""
_BEGINNING = 4
_NAMED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE)
_WHOLE = {"world:fivepermanentmembers": ("world:unsecuritycouncil", "UN Security Council")}
"""Bodies of which a group of members bears a name of its own."""


ADJECTIVE_EN = (
    r"\b(?:South (?=Afr|Kor|Sud)|North (?=Kor)|Sri (?=L)|Sierra (?=L)|Costa (?=R)|East (?=Tim)"
    r"|Saudi (?=Ar)|Equatorial (?=G)|(?:Papua )?New (?=Guinean|Zealander))?[A-Z][a-z]{3,}\b"
)
"""What may be an English adjective of a state, be it of two words: "South African"."""


class PartyIndex:
    """What the facts know of the parties that articles mention; made once."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Learn the names of all entities, and the adjectives of the states."""
        every = {(entity.kind, entity.id): entity for entity in entities}
        self._entities: Mapping[tuple[EntityKind, str], Entity] = every
        self._adjectives = dict(_adjectives())
        self._peoples = dict(_peoples())
        self._by_name = dict(_by_name(every.values()))
        self._cities = dict(_cities(every.values()))
        self._bodies = dict(_bodies(every.values()))
        self._endings = dict(_endings(every.values()))

    def party(self, link: Link, language: Language) -> Party:
        """Return the party that a mention means; of what only the world knows with its id there."""
        body = None if link.id else self._bodies.get(_body_key(link.name))
        if body is not None:
            return self._known(EntityKind.BODY, body, language) or Party(
                kind=EntityKind.BODY, id=body, name=link.name
            )
        known = "" if link.id else self._by_name.get((link.kind, _key(link.kind, link.name)), "")
        if known:
            link = replace(link, id=known, name="")
        called = self._called(link, language) if not link.id else None
        if called is not None:
            return called
        if link.name:
            key, name = _WHOLE.get(link.id, (link.id, link.name))
            return Party(kind=link.kind, id=key, name=name)
        return self._known(link.kind, link.id, language) or Party(
            kind=link.kind, id=link.id, name=link.id
        )

    def _called(self, link: Link, language: Language) -> Party | None:
        """Return whom a short name behind a word for its kind means: «Объединение БРИКС»."""
        match = _CALLED.fullmatch(link.name)
        if match is None or link.kind is not EntityKind.ORGANISATION:
            return None
        return self.organisation_called(match["name"], language)

    def organisation_called(self, name: str, language: Language) -> Party | None:
        """Return the organisation of the facts, else of the world, that bears a name."""
        key = self._by_name.get((EntityKind.ORGANISATION, name.lower()), "")
        known = self._known(EntityKind.ORGANISATION, key, language) if key else None
        return known or world_organisations().get(name)

    def is_spelled(self, link: Link, text: str) -> bool:
        """Whether what is known has a name that reads so, but for е written for ё."""
        entity = self._entities.get((link.kind, link.id))
        if entity is None and link.kind is EntityKind.PERSON:
            return text in _people()
        spellings = entity.names.spellings() if entity is not None else ()
        return any(text in (spelling, spelling.replace("ё", "е")) for spelling in spellings)

    def named_in_capitals(self, name: str, language: Language) -> Party | None:
        """Return the organisation that a short name in capitals means."""
        return self.organisation_called(name, language) if name.isupper() else None

    def named_at_end(self, name: str, language: Language) -> tuple[str, Party | None]:
        """Return the organisation that a longer name ends with, in any case, and those words."""
        for first in range(1, name.count(" ")):
            last = name.split(maxsplit=first)[-1]
            called = self._endings.get(_body_key(last))
            party = self.organisation_called(called, language) if called else None
            if party is not None:
                return last, party
        return "", None

    def full_name(self, party: Party, language: Language, called: str = "") -> str:
        """Return the full name of what the facts know, else how it is called, or named, here."""
        entity = self._entities.get((party.kind, party.id))
        return entity.names.within(language).full if entity is not None else called or party.name

    def state(self, code: str, language: Language) -> Party | None:
        """Return the state of an id."""
        return self._known(EntityKind.STATE, code, language)

    def state_named(self, name: str) -> str:
        """Return the id of the state of a name in the nominative, "" where there is none."""
        return self._by_name.get((EntityKind.STATE, _key(EntityKind.STATE, name)), "")

    def state_called(self, name: str, language: Language) -> Party | None:
        """Return the state of a name in the nominative, None where there is none."""
        code = self.state_named(name)
        return self._known(EntityKind.STATE, code, language) if code else None

    def state_of_name(self, name: str, language: Language) -> Party | None:
        """Return the state that a word of a ministry's name means: «МИД Польши»."""
        for word in name.split():
            forms = (word, *(parse.normal_form for parse in readings(word)))
            code = next((code for form in forms if (code := self.state_named(form))), "")
            party = self._known(EntityKind.STATE, code, language) if code else None
            party = party or self.state_of_adjective(word, language)
            if party is not None:
                return party
        return None

    def owner(self, body: Party, language: Language) -> Party | None:
        """Return the organisation of one of its bodies, None where the facts do not know it.

        Banks, funds and the like belong to an organisation, but their members are not its members.
        """
        entity = self._entities.get((body.kind, body.id))
        if entity is None:
            return world_owners().get(body.id)
        if entity.context is None or self.stands_apart(body):
            return None
        return self._known(EntityKind.ORGANISATION, entity.context, language)

    def stands_apart(self, body: Party) -> bool:
        """Whether a body of the facts is an institution with members and heads of its own."""
        entity = self._entities.get((body.kind, body.id))
        return entity is not None and _APART.search(entity.names.en.full) is not None

    def has_members(self, party: Party) -> bool:
        """Whether a party is an organisation of states, or a body that is as good as one."""
        is_whole = party.kind is EntityKind.ORGANISATION and is_international(party)
        return is_whole or self.stands_apart(party)

    def home(self, city: Party, language: Language) -> Party | None:
        """Return the state that a city lies in, None where the facts do not know it."""
        entity = self._entities.get((city.kind, city.id))
        if entity is None or entity.home is None:
            return None
        return self._known(EntityKind.STATE, entity.home, language)

    def capital(self, state: Party, language: Language) -> Party | None:
        """Return the capital of a state, None where the facts do not know it."""
        entity = self._entities.get((state.kind, state.id))
        if entity is None or entity.capital is None:
            return None
        return self._known(EntityKind.CITY, entity.capital, language)

    def city_of_adjective(self, word: str, language: Language) -> Party | None:
        """Return the city that a Russian adjective belongs to: «делийский»."""
        key = self._cities.get(_city_stem(_stem(word.lower().replace("ё", "е"))))
        return self._known(EntityKind.CITY, key, language) if key else None

    def state_of_adjective(self, word: str, language: Language) -> Party | None:
        """Return the state that an adjective or a people belongs to: "Malaysian"."""
        code = self._adjectives.get(_stem(word.lower()))
        return self._known(EntityKind.STATE, code, language) if code else None

    def state_of_people(self, word: str, language: Language) -> Party | None:
        """Return the state that a Russian noun for one of a people belongs to: "норвежец"."""
        code = self._peoples.get(word)
        return self._known(EntityKind.STATE, code, language) if code else None

    def _known(self, kind: EntityKind, key: str, language: Language) -> Party | None:
        entity = self._entities.get((kind, key))
        if entity is None:
            return None
        names = entity.names.within(language)
        name = names.full if kind is EntityKind.PERSON else names.short
        return Party(kind=kind, id=key, name=name)


def is_international(organisation: Party) -> bool:
    """Whether states can be members: one that no table knows must be called like such a one."""
    if organisation.name in _SOCIETIES or organisation.name in _institutions():
        return False
    if _OF_PEOPLE.search(organisation.name):
        return False
    return bool(organisation.id) or _MEMBERED.search(organisation.name) is not None


def is_of_press(organisation: Party) -> bool:
    """Whether an organisation is a paper, an agency or a site that brings news."""
    name = organisation.name
    return name == "BBC" or name in _press() or _OF_PEOPLE.search(name) is not None


@cache
def _institutions() -> frozenset[str]:
    """Return the names of authorities, parties and firms, which have no states as members."""
    return frozenset((*(row[0] for row in rows("institutions.txt")), *_press()))


@cache
def _press() -> frozenset[str]:
    return frozenset(name for row in rows("media.txt") for name in row[:2])


@cache
def _people() -> frozenset[str]:
    """Return the people of the world as Russian texts spell them in the nominative."""
    return frozenset(row[1] for row in rows("people.txt"))


def as_proposed(party: Party) -> Party:
    """Return the party without an id that the facts do not hold."""
    return replace(party, id="") if is_of_world(party.id) else party


def _by_name(entities: Iterable[Entity]) -> Iterator[tuple[tuple[EntityKind, str], str]]:
    for entity in entities:
        if entity.kind in _NAMED:
            for spelling in entity.names.spellings():
                if entity.kind is not EntityKind.PERSON or " " in spelling:
                    yield (entity.kind, _key(entity.kind, spelling)), entity.id


_ADJECTIVE_END = late(r"(?:ий|й|ь)?ск$")


_IRREGULAR = {
    "москов": "москв",
    "астанин": "астан",
    "бакин": "бак",
    "алматин": "алмат",
    "ялтин": "ялт",
}


def _city_stem(stem: str) -> str:
    """Return a city's name or adjective without what their endings differ by."""
    bare = _ADJECTIVE_END.sub("", stem)
    return re.sub(r"[аеиоуыьяйю]+$", "", _IRREGULAR.get(bare, bare))


def _cities(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        if entity.kind is EntityKind.CITY:
            for name in entity.names.spellings():
                if name[:1].isupper() and " " not in name and len(name) >= _BEGINNING:
                    yield _city_stem(name.lower().replace("ё", "е")), entity.id


def _bodies(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    """Yield the bodies whose names nobody else's bear, by what their names begin with."""
    named: dict[str, set[str]] = {}
    for entity in entities:
        if entity.kind is EntityKind.BODY:
            for spelling in entity.names.spellings():
                named.setdefault(_body_key(spelling), set()).add(entity.id)
    for key, ids in named.items():
        if len(ids) == 1 and key.count(" ") >= _LEAST_WORDS - 1:
            yield key, next(iter(ids))


def _endings(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    """Yield the organisations whose names are of several words, by what those begin with."""
    of_facts = (e.names.spellings() for e in entities if e.kind is EntityKind.ORGANISATION)
    named: dict[str, set[str]] = {}
    for name in (*chain.from_iterable(of_facts), *world_organisations()):
        if " " in name:
            named.setdefault(_body_key(name), set()).add(name)
    for key, names in named.items():
        if len({name.lower() for name in names}) == 1:
            yield key, next(iter(names))


def _body_key(name: str) -> str:
    """Return the beginnings of a name's words, the same in all its cases."""
    words = name.lower().replace("ё", "е").replace("высочайш", "высш").split()
    return " ".join(word[:_BEGINNING] for word in words)


def _key(kind: EntityKind, name: str) -> str:
    """Return what names are compared by: of a person's the first and the last word."""
    words = name.lower().replace("ё", "е").split()
    if kind is EntityKind.PERSON and len(words) > 1:
        return f"{words[0]} {words[-1]}"
    return " ".join(words)


def _adjectives() -> Iterator[tuple[str, str]]:
    for code, english, russian in rows("peoples.txt"):
        for word in english.split(";"):
            if not word.endswith("s") or word.endswith("ss"):
                yield _stem(word.lower()), code
        for word in russian.split(";"):
            if word.endswith(("ский", "цкий")):
                yield _stem(word), code


def _peoples() -> Iterator[tuple[str, str]]:
    for code, _, russian in rows("peoples.txt"):
        for word in russian.split(";"):
            if not word.endswith(("ский", "цкий")):
                yield word, code


@cache
def _nouns_of_peoples() -> frozenset[str]:
    return frozenset(word for word, _ in _peoples())


def gender_of_people(word: str) -> str | None:
    """Return the gender of a noun for one of a people, None for other words: "норвежка"."""
    if word.endswith(("ы", "и", "е")) or word not in _nouns_of_peoples():
        return None
    return "femn" if word.endswith("а") else "masc"


def _stem(word: str) -> str:
    """Return a Russian adjective without its ending."""
    for ending in ("ого", "его", "ому", "ими", "ыми", "ой", "ий", "ая", "ое", "ую", "их", "им",
                   "ом", "ие"):  # fmt: skip
        if word.endswith(ending) and word[: -len(ending)].endswith(("ск", "цк")):
            return word[: -len(ending)]
    return word
