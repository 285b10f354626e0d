"""Whose a body is that only the world knows: its name names its organisation."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.world_parties import owner_of_commission
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late


def whole_of(party: Party | None) -> Party | None:
    """Return the organisation that has a commission, anything else as it is."""
    return party and (owner_of_commission(party.name) or party)


def acting_for(before: Discourse, party: Party) -> Party:
    """Return the organisation for which one of its bodies acts, anything else as it is."""
    whole = before.with_organisation(party)
    is_council = not whole.id and _COUNCIL.match(whole.name) is not None
    if whole.kind is not EntityKind.BODY and not is_council:
        return whole
    owners = (
        before.index.organisation_called(name, before.language) for name in _candidates(whole.name)
    )
    found = next((owner for owner in owners if owner is not None), None)
    if found is None and is_council:
        _, found = before.index.named_at_end(whole.name, before.language)
    return found or whole


_COUNCIL = late(r"[Сс]овет ")
"""What acts for the organisation that its name ends with, in Russian."""


def _candidates(name: str) -> Iterator[str]:
    """Yield what a name begins with, the shortest first, and what stands behind its "of"."""
    words = name.split()
    for count in range(1, len(words)):
        yield " ".join(words[:count])
    for place, word in enumerate(words):
        if word == "of":
            yield " ".join(words[place + 1 :]).removeprefix("the ")
