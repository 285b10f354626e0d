"""Whose a body is that only the world knows: its name names its organisation."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.world_parties import world_organisations
from orgtui.facts.ids import EntityKind


def acting_for(before: Discourse, party: Party) -> Party:
    """Return the organisation for which one of its bodies acts, anything else as it is."""
    whole = before.with_organisation(party)
    if whole.kind is not EntityKind.BODY:
        return whole
    named = world_organisations()
    owner = next((named[name] for name in _candidates(whole.name) if name in named), None)
    known = before.index.named_in_capitals(owner.name, before.language) if owner else None
    return known or owner or whole


def _candidates(name: str) -> Iterator[str]:
    """Yield what a name begins with, the longest first, and what stands behind its "of"."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count])
    for place, word in enumerate(words):
        if word == "of":
            yield " ".join(words[place + 1 :]).removeprefix("the ")
