"""Of which organisation a body is, and which commission an organisation has."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.ids import EntityKind
from orgtui.text.folding import compact
from orgtui.text.late_patterns import late

ORGAN = late(r"совет|ассамбле|сесси|\bboard|council|assembly", re.IGNORECASE)
"""What a body is called that chooses who heads the organisation."""


def whole_of(before: Discourse, party: Party) -> Party | None:
    """Return the organisation of a body that chooses its head, None where nobody knows it."""
    whole = before.with_organisation(party)
    if whole.name in OF_WHOM:
        return before.index.organisation_called(OF_WHOM[whole.name], before.language)
    organ = _ORGAN_OF.fullmatch(whole.name)
    if organ is not None:
        called = before.index.organisation_called(organ["of"], before.language)
        return called if called is not None or organ["of"].isupper() else whole
    is_part = whole.name.startswith("UN ") and ORGAN.search(whole.name) is not None
    return before.index.organisation_called("UN", before.language) if is_part else whole


OF_WHOM = {"PACE": "Council of Europe", "ПАСЕ": "Council of Europe"}
"""Bodies of a short name that choose the head of an organisation."""
_ORGAN_OF = late(
    r"(?P<of>[A-Z]\w+) (?:General (?:Assembly|Council|Conference)|Security Council"
    r"|Executive (?:Board|Council)|Parliamentary Assembly|Permanent Council|Council)"
)
"""A body that bears the name of its organisation, which chooses who heads it."""


def commission_of(union: Party | None) -> Party | None:
    """Return the commission of a union that has one with a head of its own."""
    name = _COMMISSIONS.get(union.name) if union is not None else None
    if name is None:
        return None
    return Party(kind=EntityKind.BODY, id=f"world:{compact(name)}", name=name)


_COMMISSIONS = {
    "AU": "African Union Commission",
    "EU": "European Commission",
    "ECOWAS": "ECOWAS Commission",
}
"""Unions of which the commission has a chairman of its own."""
