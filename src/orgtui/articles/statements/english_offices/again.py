"""Whether somebody is but chosen for an office that begins another day, or is already theirs."""

from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.sentence import Office
from orgtui.articles.statements.english_offices.winning import WINS
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_CHOICE = late(r"elect|appoint|nam(?:e|ing)|chos|choos|select|confirm|pick|designat|tapped")
_AGAIN = late(r"\bre-?(?:elect|appoint|nam|nominat|confirm|select|chos|choos)")
_IN_EFFECT = late(r" (?:takes|took|will take|is|becomes) effect")
"""What tells the day on which one who was chosen enters the office."""
_WON_TERM = late(r"(?:ha[sd] )?(?:w[io]n|secur|clinch|earn|g[ai]ve|grant|hand|award)")
_TERM = late(
    r"\b(?:second|third|fourth|fifth|sixth|new|another|further|fresh|additional|final|last)"
    r"(?:,? (?:[a-z]+-year|and final|consecutive|straight|successive|full|term))* "
    r"(?:term|mandate|stint)\b"
)


def is_chosen_again(
    before: Discourse, anchor: Anchor, of: Office, time: Time | None, verb: str
) -> bool:
    """Whether the day of a choice is not the one on which the office begins.

    So it is where somebody keeps an office, and where the first day was told before.
    """
    if time is not None and time.bound is not Bound.AT:
        return False
    if _AGAIN.search(verb):
        return True
    if _WON_TERM.match(verb) and _TERM.search(verb + anchor.tail()):
        return True
    if not (_CHOICE.search(verb) or WINS.match(verb)) or _IN_EFFECT.match(anchor.tail()):
        return False
    is_held = before.held.get(of.who.name) == of.post
    since = before.since.get(of.who.name)
    if time is not None and since is not None and time.first.latest < since.first.earliest:
        return False
    return _TERM.search(anchor.tail()) is not None or (is_held and of.who.name in before.since)
