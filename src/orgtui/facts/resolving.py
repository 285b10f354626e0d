"""What a typed name means: an id, a name of today or of old, or a case form of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from orgtui.errors import UnknownNameError
from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_PRECEDENCE = (
    EntityKind.ORGANISATION,
    EntityKind.STATE,
    EntityKind.PERSON,
    EntityKind.BODY,
    EntityKind.CITY,
    EntityKind.OFFICE,
    EntityKind.DOCUMENT,
    EntityKind.INITIATIVE,
)
"""Which kind is meant where things of several kinds bear a name."""
_SHORTEST = 3
"""Letters of a word of a name; shorter ones are prepositions."""


def resolve(base: FactBase, text: str, kinds: Iterable[EntityKind] | None = None) -> Entity:
    """Find the entity that a name means, in any of the languages, by id, name or case form.

    Raises:
        UnknownNameError: with what may have been meant.

    """
    from orgtui.text.folding import fold
    from orgtui.text.matching import suggest

    wanted = set(kinds) if kinds is not None else set(EntityKind)
    candidates = [entity for entity in base.entities if entity.kind in wanted]
    folded = fold(text)
    for entity in candidates if folded else ():
        if text.strip().casefold() == entity.id:
            return entity
    found = _named(folded, candidates) or _inflected(text, candidates)
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f"{entity.names.en.full} ({entity.id})" for entity in found)
        raise UnknownNameError(
            '"{text}" may mean {names}; give the id or the full name', text=text, names=listed
        )
    labels = [(name, entity.id) for entity in candidates for name in _spellings(entity)]
    guesses = suggest(text, labels)
    if guesses:
        raise UnknownNameError(
            'nothing called "{text}" is known; did you mean {names}?',
            text=text,
            names=", ".join(guesses),
        )
    raise UnknownNameError('nothing called "{text}" is known', text=text)


def _spellings(entity: Entity) -> Iterator[str]:
    yield from entity.names.spellings()
    yield from (former.name for former in entity.names.former)


def _named(folded: str, candidates: list[Entity]) -> list[Entity]:
    """Return what bears a folded name, rather as a main name than as an alias or of old."""
    from orgtui.text.folding import fold

    named = [e for e in candidates if folded in {fold(name) for name in _spellings(e)}]
    mainly = [e for e in named if folded in {fold(name) for name in _main_names(e)}]
    return _of_first_kind(mainly or named)


def _main_names(entity: Entity) -> Iterator[str]:
    for name in (entity.names.en, entity.names.ru, entity.names.kk):
        if name is not None:
            yield from (name.short, name.full)


def _inflected(text: str, candidates: list[Entity]) -> list[Entity]:
    """Return what bears a name of which the text is a case form, with a preposition or without."""
    wanted = _words(text)
    if not wanted:
        return []
    return _of_first_kind(
        [e for e in candidates if any(_is_form(wanted, _words(name)) for name in _spellings(e))]
    )


def _words(text: str) -> list[str]:
    from orgtui.text.folding import flatten, fold

    return [word for word in flatten(fold(text)).split() if len(word) >= _SHORTEST]


def _is_form(typed: list[str], name: list[str]) -> bool:
    """Tell whether each word is a Russian or Kazakh case form of the name's word."""
    from orgtui.text.inflection import forms, kazakh_bases

    return len(typed) == len(name) and all(
        one == other
        or (one[:2] == other[:2] and (one in set(forms(other)) or other in kazakh_bases(one)))
        for one, other in zip(typed, name, strict=True)
    )


def _of_first_kind(found: list[Entity]) -> list[Entity]:
    first = min((_PRECEDENCE.index(entity.kind) for entity in found), default=0)
    return [entity for entity in found if entity.kind is _PRECEDENCE[first]]
