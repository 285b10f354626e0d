"""What a grader says of an answer."""

from enum import Enum
from typing import TYPE_CHECKING

from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.facts.records import Entity


class Outcome(Enum):
    """How an answer counts."""

    RIGHT = "right"
    ALMOST = "almost"
    """Asked again; costs nothing."""
    WRONG = "wrong"
    UNANSWERED = "unanswered"


class Reason(Enum):
    """Why a verdict is what it is."""

    EXACT = "exact"
    INFLECTED = "inflected"
    TRANSLITERATED = "transliterated"
    LAYOUT = "layout"
    TYPO = "typo"
    PERSONAL = "personal"
    """An alias that this learner has taught."""
    BLANK = "blank"
    UNKNOWN = "unknown"
    """Nothing was recognised."""
    ANOTHER = "another"
    """It names another entity of the same kind."""
    OTHER_KIND = "other-kind"
    """It names something of another kind: a city for its state, a year for a state."""
    SEVERAL = "several"
    """It names several things."""
    DENIED = "denied"
    AMBIGUOUS = "ambiguous"
    """It could mean several known things."""
    TOO_FAR = "too-far"
    """The typo is too large, or as near to something else."""
    INCOMPLETE = "incomplete"
    """Part of the name, of the date or of the set is missing."""
    DEMONYM = "demonym"
    """The people or the adjective, not the state."""
    OUTDATED = "outdated"
    """A name out of official use for long."""
    DATE_OFF = "date-off"
    """Another date, year, period or number."""
    REVERSED = "reversed"
    """The ends of a period were swapped."""
    HEDGED = "hedged"
    CORRECTED = "corrected"
    """Another answer came first and was taken back."""
    EXTRA = "extra"
    """A set has members that do not belong to it."""


@value
class Item:
    """One part of a typed set and what became of it."""

    typed: str
    """As typed."""
    outcome: Outcome
    matched: str = ""
    """The id of the answer that it names, empty where it names none."""


@value
class Verdict:
    """How an answer counts, and why."""

    outcome: Outcome
    reason: Reason
    """Why, as a member of a closed set; `reasons.explain` puts it into words."""
    matched: tuple[str, ...] = ()
    """The ids of the right answers that were named."""
    recognised: "Entity | None" = None
    """What the learner named, where it is a known thing and not the answer."""
    items: tuple[Item, ...] = ()
    """For a set, each typed part."""
    missing: tuple[str, ...] = ()
    """For a set, the ids of the answers that were not named."""
