"""A fact that an article states: who, of what, since when, and the sentence that says so."""

from enum import Enum

from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.values import value


class StatementKind(Enum):
    """Which sort of dated fact a sentence states."""

    MEMBERSHIP = "membership"
    CHAIRMANSHIP = "chairmanship"
    OFFICE = "office"
    SUMMIT = "summit"
    FOUNDED = "founded"


class Standing(Enum):
    """How a statement compares with the facts."""

    KNOWN = "known"
    NEW = "new"
    CONTRADICTS = "contradicts"


@value
class Party:
    """Whom or what a statement is about."""

    kind: EntityKind
    id: str = ""
    """The entity's id; empty when the facts do not know it."""
    name: str
    """What to call it: as the article does, in the nominative where that is known."""

    @property
    def key(self) -> str:
        """What tells it from others: by its id whatever it is called, else by its name."""
        return f"{self.kind.value}:{self.id or self.name}"


@value
class Statement:
    """A dated fact as one sentence of an article states it, no more precise than the sentence."""

    kind: StatementKind
    organisation: Party
    """The organisation, its body, or for offices of a state the state."""
    who: Party | None
    """The state, person or (of a summit) city; None for a founding."""
    role: str = ""
    """full, observer, partner …; chair or co-chair; the title of an office as the article says it;
    empty for summits and foundings."""
    start: PartialDate | None = None
    end: PartialDate | None = None
    """The last day, month or year of the period as the sentence gives it; None when it does not."""
    quote_start: int
    """The first character of the sentence, counted in `Article.text`."""
    quote_end: int
    """One past its last character."""


@value
class Proposal:
    """A statement beside what the facts say."""

    statement: Statement
    quote: str
    """The sentence."""
    standing: Standing
    record: str = ""
    """The id of the record that says the same, or something else; empty for what is new."""
