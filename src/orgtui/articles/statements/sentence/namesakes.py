"""Whom a short name means: "Кормана", "М. Корман" where the article names Mathias Cormann."""

from collections import defaultdict
from collections.abc import Iterable

from orgtui.articles.article import Article, Link
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import gender_of_name
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_INITIALS = late(r"(?:(?P<first>[А-ЯЁA-Z])\.[ \u00a0]?(?:[А-ЯЁA-Z]\.[ \u00a0]?)?)?(?P<last>[\w-]+)")
_ENDINGS = frozenset(
    ("", "а", "у", "ом", "ым", "е", "ой", "ы", "и", "ю", "я", "ем", "ей", "ого", "ому", "ий", "й")
)
_OF_WOMAN = late(r"(?:[оеё]в|ин|ын)(?:ой|ую)$")
"""Cases of a surname that only women bear."""
_IN_FULL = 2
_SHORTEST = 4
"""Letters that two forms of a surname have in common."""


_FAMILY_FIRST = " "
"""Under what stand the short first words of names, which may be those of the family: "Zou"."""
FullNames = dict[str, dict[str, tuple[str, Party]]]
"""Surnames as written, by the letters they begin with: the first name and the person of each."""


def full_names(article: Article, links: Iterable[Link], index: PartyIndex) -> FullNames:
    """Return the persons whom an article names in full.

    A surname that two persons share is left out.
    """
    found: dict[str, tuple[str, Party]] = {}
    shared: set[str] = set()
    text = article.text
    for link in links:
        words = text[link.start : link.end].split()
        if link.kind is not EntityKind.PERSON or len(words) < _IN_FULL or "." in "".join(words):
            continue
        party = index.party(link, article.language)
        if words[-1] in found and found[words[-1]][1] != party:
            shared.add(words[-1])
        found[words[-1]] = words[0], party
    names: FullNames = defaultdict(dict)
    for name, whom in found.items():
        if name not in shared:
            names[name[:_SHORTEST]][name] = whom
    for first, party in found.values():
        if len(first) <= _SHORTEST and gender_of_name(first) is None:
            names[_FAMILY_FIRST][party.name] = first, party
    return names


def meant_by(name: str, known: FullNames) -> Party | None:
    """Return the one person of those named in full whom a short name means, in whatever case."""
    short = _INITIALS.fullmatch(name)
    if short is None:
        return None
    alike = known.get(short["last"][:_SHORTEST], {})
    if _OF_WOMAN.search(name) and name in alike and "." not in name:
        return alike[name][1]
    meant = {
        party
        for surname, (first, party) in alike.items()
        if are_alike(short["last"], surname) and (short["first"] or first[0]) == first[0]
    }
    if not meant and len(name) <= _SHORTEST:
        meant = {party for first, party in known.get(_FAMILY_FIRST, {}).values() if first == name}
    return meant.pop() if len(meant) == 1 else None


def are_alike(one: str, other: str) -> bool:
    """Whether two words can be a surname in two cases."""
    common = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return common >= _SHORTEST and one[common:] in _ENDINGS and other[common:] in _ENDINGS
