"""Whether an organisation can be what a common noun of Russian calls it: a bank is no fund."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.world_parties import names_in_world
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_KINDS = tuple(
    (late(rf"\b{russian}", re.IGNORECASE), late(rf"\b{english}\b"))
    for russian, english in (
        ("банк", "Bank"),
        ("фонд", "Fund"),
        ("лиг", "League"),
        ("федераци", "Federation"),
        ("комитет", "Committee"),
        ("агентств", "Agency"),
        ("ассоциаци", "Association"),
        ("институт", "Institute"),
        ("корпораци", "Corporation"),
        ("компани", "Company"),
        ("комисси", "Commission"),
        ("палат", "Chamber"),
    )
)
"""What organisations are called in Russian, and in the names of the world in English."""


def has_kind(words: str, owner: Party) -> bool:
    """Whether words have a noun for an organisation of a kind that is in its name."""
    return any(
        noun.search(words) and (noun.search(owner.name) or name.search(owner.name))
        for noun, name in _KINDS
    )


def of_kind(noun: str, last: Party | None, before: Discourse) -> Party | None:
    """Return the organisation named last, else the article's, that a noun can mean."""
    if last is not None and last.kind is EntityKind.BODY and "исполком" in noun:
        return None
    if last is None or not any(kind.search(noun) for kind, _ in _KINDS):
        return last
    fitting = (one for one in (last, before.topic) if one and can_be_called(noun, one, before))
    return next(fitting, None)


def can_be_called(words: str, owner: Party, before: Discourse) -> bool:
    """Whether an organisation can be what a common noun means: a bank is no fund.

    One of which only a short name is known may be anything.
    """
    full = before.index.full_name(owner, before.language)
    names = f"{owner.name} {full} {names_in_world(owner)}"
    nouns = [kind for kind in _KINDS if kind[0].search(words)]
    named = [kind for kind in _KINDS if kind[0].search(names) or kind[1].search(names)]
    if not nouns or any(kind in named for kind in nouns):
        return True
    return not named and " " not in names.replace(owner.name, "").strip()
