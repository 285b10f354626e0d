"""Which organisation a common noun means that somebody heads: «фонд», «организация»."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.kinds import can_be_called, has_kind
from orgtui.articles.statements.offices.reading import PRONOUN, Reading, meant_by_case
from orgtui.articles.statements.offices.words import BEFORE_THEM
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSONS
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late


def organisation_called(reading: Reading, held: Post | None) -> Party | None:
    """Return what a common noun means, where no name stands beside it: one's own first."""
    frame = reading.frame
    named = [i.party for i in frame.within(reading.text) if i.letter in (ORGANISATION, BODY)]
    if named:
        return named[0] if len(named) == 1 and _is_called_again(reading, named[0]) else None
    own = _own(reading, held)
    if own is not None or _is_of_other_told(reading, held):
        return own
    owner = _called_so(reading)
    return (
        owner if owner is not None and can_be_called(reading.text, owner, reading.before) else None
    )


def _is_called_again(reading: Reading, party: Party | None) -> bool:
    """Whether somebody heads what beside the title is named: «генсек ЛАГ … руководил лигой»."""
    is_titled = _TITLED.match(reading.text) is not None
    return is_titled and party is not None and has_kind(reading.text, party)


_TITLED = late(r" ?(?:[а-я-]+ ){1,2}[OB]. (?:[а-я-]+ )?[PQ]. ")


def _own(reading: Reading, held: Post | None) -> Party | None:
    """Return the organisation of whom a clause calls "he", or says to have come after others."""
    text, before = reading.text, reading.before
    if BEFORE_THEM.search(text) and (after := meant_by_case(reading, before.person)) is not None:
        held = before.held.get(after.name)
    elif PRONOUN.search(text) is None:
        return None
    of = held.organisation if held is not None else None
    is_whole = of is not None and of.kind is not EntityKind.STATE
    return of if is_whole and of is not None and can_be_called(reading.text, of, before) else None


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
    spoken_of = before.owner_at_end, before.organ, owner
    so = (one for one in spoken_of if one is not None and has_kind(reading.text, one))
    return next(so, owner)
