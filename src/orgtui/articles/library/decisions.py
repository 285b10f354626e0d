"""What the learner decided about what articles state, and how it is told from other claims."""

from datetime import datetime
from enum import Enum

from orgtui.articles.article import ArticleId
from orgtui.articles.proposal import Party, Proposal, Standing, Statement, StatementKind
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.values import value

_ID_DIGITS = 10


class Outcome(Enum):
    """What the learner decided."""

    ACCEPTED = "accepted"
    """It stands in a fact file of the learner's own."""
    REJECTED = "rejected"
    """It is not so, or of no use."""
    NOTED = "noted"
    """It is right, and the facts have no place for it."""


@value
class Written:
    """A table that accepting put into a fact file."""

    path: str
    """The file, within the learner's folder of facts."""
    text: str
    """The table as it was written."""
    key: str = ""
    """Of a source, an office, a person or a city: what others name it by, so that it stays."""
    before: str = ""
    """The table that stood in its place, which an earlier accepting had written."""


@value
class Decision:
    """What was decided, and when."""

    outcome: Outcome
    moment: datetime
    written: tuple[Written, ...] = ()
    """What accepting wrote, in this order."""


@value
class Stated:
    """A statement in the list of all: each once, however many articles state it."""

    id: str
    """The same for the same statement from any article."""
    proposal: Proposal
    article: ArticleId
    title: str
    """What to call the article."""
    published: PartialDate | None
    others: int = 0
    """How many other articles state the same."""
    decision: Decision | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for a decision: it is not known and nothing was decided."""
        return self.decision is None and self.proposal.standing is not Standing.KNOWN


def statement_id(statement: Statement, published: PartialDate | None) -> str:
    """Return what is the same for the same claim: who, what of what, and when.

    An undated sentence is about the days before its article appeared; one of another year says
    something else.
    """
    from hashlib import sha256

    from orgtui.text.folding import fold

    parts = [
        statement.kind.value,
        _party_key(statement.organisation),
        _party_key(statement.who) if statement.who else "",
        fold(statement.role),
        str(statement.start or ""),
        str(statement.end or ""),
    ]
    if statement.start is None and statement.end is None:
        parts.append(str(published.year) if published else "")
    return sha256("\0".join(parts).encode()).hexdigest()[:_ID_DIGITS]


def _party_key(party: Party) -> str:
    from orgtui.text.folding import fold

    return f"{party.kind.value}:{party.id or fold(party.name)}"


def coded(statement: Statement) -> dict[str, object]:
    """Return a statement as JSON can hold it."""
    return {
        "kind": statement.kind.value,
        "organisation": _coded_party(statement.organisation),
        "who": _coded_party(statement.who) if statement.who else None,
        "role": statement.role,
        "start": str(statement.start) if statement.start else None,
        "end": str(statement.end) if statement.end else None,
        "quote": [statement.quote_start, statement.quote_end],
    }


def _coded_party(party: Party) -> list[str]:
    return [party.kind.value, party.id, party.name]


def decoded(fields: dict[str, object]) -> Statement:
    """Return a statement from what `coded` made of it."""
    quote = fields["quote"]
    assert isinstance(quote, list)
    return Statement(
        kind=StatementKind(fields["kind"]),
        organisation=_decoded_party(fields["organisation"]),
        who=_decoded_party(fields["who"]) if fields["who"] else None,
        role=str(fields["role"]),
        start=_date(fields["start"]),
        end=_date(fields["end"]),
        quote_start=int(quote[0]),
        quote_end=int(quote[1]),
    )


def _decoded_party(fields: object) -> Party:
    assert isinstance(fields, list)
    kind, key, name = fields
    return Party(kind=EntityKind(kind), id=key, name=name)


def _date(text: object) -> PartialDate | None:
    return PartialDate.parse(str(text)) if text else None
