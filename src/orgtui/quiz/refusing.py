"""Why a question that the facts seem to hold is not asked."""

from enum import Enum

from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.quiz.question import QuestionKind, UnitId
from orgtui.values import value


class Refusal(Enum):
    """Why a draft is not asked; the words of each stand in `words/*.txt`."""

    DISPUTED = "disputed"
    """Good sources disagree on something that could be an answer."""
    VAGUE = "vague"
    """Dates are too coarse, or an end is unknown: something else may be an answer."""
    SEVERAL = "several"
    """More things fit than the stored answer."""
    NOTHING = "nothing"
    """Nothing surely fits."""
    OTHERWISE = "otherwise"
    """Something else fits than the stored answer."""
    GIVEN_AWAY = "given-away"
    """The words of the question tell the answer."""
    FEW_OPTIONS = "few-options"
    """Too few options are surely wrong."""
    TOO_MANY = "too-many"
    """A set too large to be typed."""
    FUTURE = "future"
    """It lies after the day up to which the facts are verified."""
    NAMELESS = "nameless"
    """The term has no name of years and no exact dates to be asked by."""
    ANACHRONISM = "anachronism"
    """The office did not bear its name on the day."""


@value
class Refused:
    """A draft that is not asked, and why."""

    unit: UnitId
    kind: QuestionKind
    language: Language | None
    """The language in which it is not asked; None for all of them."""
    reason: Refusal
    facts: tuple[FactId, ...]
