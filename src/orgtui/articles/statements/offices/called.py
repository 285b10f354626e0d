"""Which organisation a common noun means that somebody heads: «фонд», «организация»."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.reading import PRONOUN, Reading, meant_by_case
from orgtui.articles.statements.offices.words import BEFORE_THEM
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSONS
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
    )
)
"""What organisations are called in Russian, and in the names of the world in English."""


def organisation_called(reading: Reading, held: Post | None) -> Party | None:
    """Return what a common noun means, where no name stands beside it: one's own first."""
    frame = reading.frame
    if any(item.letter in (ORGANISATION, BODY) for item in frame.within(reading.text)):
        return None
    own = _own(reading, held)
    if own is not None or _is_of_other_told(reading, held):
        return own
    owner = _called_so(reading)
    return owner if owner is not None and _can_be_called(reading, owner) else None


def _own(reading: Reading, held: Post | None) -> Party | None:
    """Return the organisation of whom a clause calls "he", or says to have come after others."""
    text, before = reading.text, reading.before
    if BEFORE_THEM.search(text) and (after := meant_by_case(reading, before.person)) is not None:
        held = before.held.get(after.name)
    elif PRONOUN.search(text) is None:
        return None
    of = held.organisation if held is not None else None
    is_whole = of is not None and of.kind is not EntityKind.STATE
    return of if is_whole and of is not None and _can_be_called(reading, of) else None


def _is_of_other_told(reading: Reading, held: Post | None) -> bool:
    """Whether "he" has the office of a state, and the last sentence has told of others as well."""
    if held is None or held.organisation.kind is not EntityKind.STATE:
        return False
    is_meant = PRONOUN.search(reading.text) is not None
    return is_meant and len(set(PERSONS.findall(reading.before.told))) > 1


def _called_so(reading: Reading) -> Party | None:
    """Return the organisation that "the bank" means: one of that kind, else the one spoken of."""
    before = reading.before
    owner = before.owner(reading.frame, "", reading.clause.verb.start())
    kinds = [kind for kind in _KINDS if kind[0].search(reading.text)]
    spoken_of = (before.owner_at_end, before.organ, owner) if kinds else ()
    so = (
        one
        for one in spoken_of
        if one and any(b.search(one.name) or a.search(one.name) for a, b in kinds)
    )
    return next(so, owner)


def _can_be_called(reading: Reading, owner: Party) -> bool:
    """Whether an organisation can be what a common noun means: a bank is no fund.

    One of which only a short name is known may be anything.
    """
    full = reading.before.index.full_name(owner, reading.frame.language)
    names = f"{owner.name} {full}"
    nouns = [kind for kind in _KINDS if kind[0].search(reading.text)]
    named = [kind for kind in _KINDS if kind[0].search(names) or kind[1].search(names)]
    if not nouns or any(kind in named for kind in nouns):
        return True
    return not named and " " not in names.replace(owner.name, "").strip()
