"""The office that somebody gets who is said to win a vote."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

WINS = late(r"beat|best|defeat|saw|sees|seeing|outpoll|edg|trounc|prevail|overc[ao]me|w[io]ns?$")
_VOTE = late(
    r"\b(?:ballots?|votes?|voting|rounds?|run-?off|election|contest|\d+ to \d+|\d+[–-]\d+|per cent"
    r"|percentage)\b|%"
)
_PRESIDENTIAL = late(
    r"\b(?:(?P<land>[AS].)s? )?(?:[a-z-]+ )?presidential (?:election|vote|poll|ballot|race|contest"
    r"|run-?off)s?\b(?: (?:of|in) (?:the )?(?P<in>[ST].))?"
)
_NOT_YET = late(r"\b(?:first round|primar|nomination|opening round|parliamentary|exit poll)")


def post_won(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office that a vote gives to its winner."""
    before, mask = wanted.before, wanted.frame.mask
    if not _VOTE.search(mask) or _NOT_YET.search(mask):
        return None
    presidential = _PRESIDENTIAL.search(anchor.verb.string, anchor.verb.end())
    if presidential is not None:
        owner = _land(wanted, presidential)
        return post_of("president", owner, before) if owner is not None else None
    is_chosen = before.chosen is not None and before.chosen[0] == wanted.who
    name = wanted.who.name if wanted.who is not None else ""
    is_since = name in before.since and before.held.get(name) == (before.chosen or ("", None))[1]
    return before.chosen[1] if before.chosen and is_chosen and not is_since else None


def _land(wanted: Wanted, told: re.Match[str]) -> Party | None:
    named = wanted.frame.party(told["in"]) or wanted.frame.party(told["land"])
    who = wanted.who.name if wanted.who else ""
    land = named or wanted.before.lands.get(who) or wanted.before.homeland
    return land if land is not None and land.kind is EntityKind.STATE else None
