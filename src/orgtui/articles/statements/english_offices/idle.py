"""Where words that tell of offices tell of none: what is got in office, removed from a list."""

import re

from orgtui.articles.statements.english_offices.chosen import is_of_old
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.known import own_post
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_NO_POST = late(r"(?:get|got|gotten|secur|won|wins|receiv|obtain|gain|accept|land|clinch)\w*")
_THING_AS = late(
    r" (?:an?|the|his|her|its) (?!(?:[a-z-]+ )?(?:post|position|job|role|office|seat|chair)\b)"
    r"[a-z -]+ as $"
)
"""What somebody gets who is already in an office: "received a medal as director"."""

_AS = late(r"\bas (?:[a-z-]+ |[SAO].s? ){0,4}$")
_POST = late(
    r"\b(?:posts?|positions?|jobs?|roles?|offices?|seats?|chair|rank|title|portfolio|as|ship|back"
    r"|ministry|department)\b|presidency|premiership|(?<=[a-z])ship\b"
)
"""What tells that it is an office that somebody gets, and no holder of one."""
_OTHER_ACT = late(
    r" and (?:[a-z]+ly |soon |then |later |also |at once |there )*"
    r"(?!united|combined|allied|armed|acted|acting)"
    r"(?:[a-z]{3,}ed|met|wrote|told|said|saw|sent|spoke|went|had|has|is|was|gave|made|will|made)\b"
)
"""What else somebody does who takes an office, whose object another holder is."""
_AT_WHOSE = late(
    r"\b(?:presence|front|company|absence|request|invitation|proposal|suggestion|house|hands"
    r"|guest|eyes|opponent|critic|friend|ally|rival) of (?:the )?$"
    r"|\b(?:day|days|week|weeks|month|months|year|years|hours) (?:after|before) "
)
"""What only tells of whom somebody is a guest, or after whom they come."""


def is_not_taken(wanted: Wanted, anchor: Anchor, named: Named) -> bool:
    """Whether an office behind a verb is another's, a mere workplace, or had at the time."""
    verb = anchor.verb.group()
    if anchor.form is Form.OBJECT:
        return is_of_old(wanted, anchor, named)
    if "join" in verb and not (named.is_title and _AS.search(wanted.frame.mask, 0, named.start)):
        return True
    if anchor.act is not Act.BEGIN or anchor.form is not Form.ACTIVE:
        return False
    between = wanted.frame.mask[anchor.verb.end() : named.start]
    if _NO_POST.search(verb) and _THING_AS.fullmatch(between.removesuffix("the ")):
        return True
    words = wanted.frame.mask[anchor.verb.end() : named.end]
    is_got = _NO_POST.search(verb) is not None and not _POST.search(words)
    if is_got or _OTHER_ACT.search(between) or _AT_WHOSE.search(between):
        return True
    others = (one.sign for one in wanted.beside if one.named == named)
    return any(wanted.frame.party(sign) not in (None, wanted.who) for sign in others)


_FROM_A_THING = late(
    r" from (?:(?:an?|the|his|her|its) )?(?!(?:[a-z-]+ )?(?:post|position|job|office|role|seat"
    r"|chair|power|duties|helm|leadership|cabinet|government|presidency|premiership|secretariat)\b)[a-z]"
)
_AS_ONE_OF = late(r"\b(?:first|second|third|fourth|fifth|founding|longest-serving) $")


def is_no_end(wanted: Wanted, anchor: Anchor) -> bool:
    """Whether somebody is removed from no office, wanted by a state, or dies who once had it."""
    verb = anchor.verb.group()
    if re.search(r"remov|expel|discharg", verb) and _FROM_A_THING.match(anchor.tail()):
        return not any(anchor.verb.end() <= n.start < anchor.end for n in wanted.named)
    if "recall" in verb:
        held = own_post(wanted)
        return held is not None and held.organisation.kind is not EntityKind.STATE
    if not re.search(r"die[sd]?$|dying|killed|assassinated", verb):
        return False
    own = (one.named for one in wanted.beside if wanted.frame.party(one.sign) == wanted.who)
    return any(_AS_ONE_OF.search(wanted.frame.mask, 0, named.start) for named in own)
