"""How long an office is held where the clause before tells it: "…, running it throughout"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_ALL_ALONG = late(
    r"\b(?:throughout|(?:all|for all of|during|in|over) (?:that|this|the|those|these)(?: whole)? "
    r"(?:time|period|while|years)|all along|all through|(?:the|for the) (?:whole|entire) "
    r"(?:time|period|while|spell)|for all of (?:it|them|that)|from start to finish"
    r"|(?:its|the) (?:whole|entire) length)\b"
)


def remember_lasting(sentence: Sentence, who: Party, time: Time | None) -> None:
    """Remember how long somebody did what a clause tells."""
    if time is not None and time.bound is not Bound.AT:
        sentence.lasted = who, time


def lasting_as_told(sentence: Sentence, who: Party, anchor: Anchor) -> Time | None:
    """Return the time of the clause before, which "running the ministry throughout" shares."""
    if sentence.lasted is None or sentence.lasted[0] != who:
        return None
    return sentence.lasted[1] if _ALL_ALONG.search(anchor.tail()) else None
