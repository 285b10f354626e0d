"""Organisations that an article names in several cases: «Заря», «глава "Зари"»."""

from collections.abc import Iterable, Iterator, Mapping

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import ORGANISATION, Item
from orgtui.values import replace

_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "ая": ("ой", "ую"),
    "ый": ("ого", "ому", "ым", "ом"),
    "ий": ("ого", "его", "ому", "ему", "им", "ом", "ем"),
    "а": ("ы", "и", "е", "у", "ой"),
    "я": ("и", "е", "ю", "ей"),
    "ь": ("и", "я", "ю", "ем", "ью", "е"),
    "й": ("я", "ю", "ем", "е"),
    "о": ("а", "у", "ом", "е"),
    "": ("а", "у", "ом", "е"),
}
"""The endings of the nominative, with those of the other cases."""
_SAME = 3
"""How many letters two forms of a name begin with alike at least."""


def in_one_case(items: Iterable[Item]) -> Iterator[Item]:
    """Yield the items; an organisation that only its name tells by one name in all cases."""
    every = tuple(items)
    names = {item.party.name for item in every if item.party and _is_unknown(item)}
    told: dict[str, list[str]] = {}
    for name in sorted(names):
        told.setdefault(name[:_SAME], []).append(name)
    usual = {name: _nominative(name, told[name[:_SAME]]) for name in names}
    for item in every:
        party = item.party
        if party is None or not _is_unknown(item) or usual[party.name] == party.name:
            yield item
        else:
            yield replace(item, party=Party(kind=party.kind, id="", name=usual[party.name]))


def _is_unknown(item: Item) -> bool:
    return item.letter == ORGANISATION and item.party is not None and not item.party.id


def _nominative(name: str, others: Iterable[str]) -> str:
    """Return the one of some names of which a name is another case, else itself."""
    return next((other for other in others if _is_case_of(name, other)), name)


def _is_case_of(name: str, nominative: str) -> bool:
    words, others = name.split(), nominative.split()
    if name == nominative or len(words) != len(others):
        return False
    return all(map(_is_form_of, words, others))


def _is_form_of(word: str, nominative: str) -> bool:
    if word == nominative:
        return True
    for ending, cases in _ENDINGS.items():
        if nominative.endswith(ending):
            stem = nominative.removesuffix(ending)
            return word.startswith(stem) and word.removeprefix(stem) in cases
    return False
