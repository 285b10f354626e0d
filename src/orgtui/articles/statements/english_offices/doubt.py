"""Whether an English clause states that something happened to an office, or only hopes it."""

from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.verbs import Act, Form, Need
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.text.late_patterns import late

_ASIDE = late(r", (?:who|which|whose|the|a|an|now|then|once|formerly)\b[^,;:()]*,")
_BESIDE_NAME = late(r"(?<=P.)(?: of (?:the )?[STC].)?, [^,;:()PQ]*, ?$")
"""What stands between a name and its verb: "Mary Smith, denied a second term, …"."""
_LEFT = late(
    r";|, an? (?:post|job|position|role|office)\b"
    r"|, (?:but|while|whereas|although|which|who|and)\b|\. "
)
_BARE = late(
    r"^(?:resign|step|stand|retire|bow|leave|take|assume|enter|become|succeed|replace|serve|hold"
    r"|occupy|appoint|name|elect|choose|select|confirm|pick|install|give|relinquish|vacate|lose"
    r"|inherit|begin|start|act|work|stay|remain|continue|go|be|lead|head|chair|get|return"
    r"|have(?! (?:[a-z]+ly )?(?:[a-z]+ed|chosen)\b))\b"
)
"""A verb without an ending, which states nothing of one person but behind "will"."""
_TO = late(r"\bto $")
_IS_TO = late(r"\b(?:is|are)(?: due| scheduled)? to $")
_RESOLVED = late(r"\b(?:decided|voted|agreed|resolved)(?: \w+ly)? to $")
_WILL = late(r"\b(?:will|shall|(?:is|are)(?: due| scheduled)? to|who|and they)\b")
_CHOSEN = late(
    r"\b(?:elect(?:ed|s)|appoint(?:ed|s)|chosen|chose|chooses|name[ds]|pick(?:ed|s)|select(?:ed|s)"
    r"|tapped|hired|designated|confirmed|choice|pick)"
    r"(?: (?:[a-z-]+ |[OBSA].s? ){0,8}P.)?(?: (?:(?:in|on|by|at|from|of) [^,;:()P]{1,50}?"
    r"|D.)){0,2} to "
    r"(?:lead|head|run|chair|direct|manage|become|be|succeed|replace)\b"
)
_FICTION = late(
    r"\b(?:fictional|film|movie|novel|thriller|sitcom|tv series|championship|football|soccer|chess"
    r"|league match|actor|actress|character)\b"
)
_PUT_UP = late(
    r"(?: [a-z]+ly| also| now)* (?:nominated|proposed|tipped|touted|floated|considered|mentioned"
    r"|shortlisted|rejected|suggested|put forward|passed over|backed|endorsed|invited)\b"
)
"""What somebody has been, who has got no office by that."""
_SETTLED = late(
    r"\b(?:is|are)(?: due| scheduled)? to [a-z]+"
    r"|\b(?:first|second|third|only|last|youngest|oldest)(?: (?:[a-z-]+|A.)){0,4} to [a-z]+"
)
"""What is settled to come, and what tells how rare somebody is."""
_IN_TURN = late(r"\brespectively\b")
"""What tells that of several times and offices each is of another person."""
_HEARSAY = late(
    r"\b(?:reports?|claims?|speculation|stories|suggestions?|allegations?|hints?) (?:that|of)\b"
    r"|\b(?:is|are|was) said to\b|\b(?:supposedly|apparently|tipped|favou?rites?|front-?runners?)\b"
)
_BEHIND = late(
    r"\b(?:if|unless|pending|provided that|subject to|reportedly|allegedly|rumou?rs?"
    r"|not (?:yet|before)|candidates?(?! P.)|hopefuls?|would|nominees?|in a bid|failed)\b"
)
"""What makes a clause doubtful though it stands behind the verb."""


_DRAFTED = late(
    r"\bdraft (?:decision|resolution|document|decree|order|agreement|of|on)\b|\bdraft\b[^;:()]*$"
)
"""What is written down, and not decided yet."""
_FIRST = late(r"\b(?:first|second|third|only|last) (?:(?:[a-z-]+|A.) ){1,3}$")
"""Before the office in which somebody is the first of a kind since some time."""


def is_stated(mask: str, anchor: Anchor, *, is_chosen: bool) -> bool:
    """Whether a clause is a plain statement; `is_chosen` if somebody was chosen for it before."""
    lead, verb = anchor.lead(), anchor.verb.group()
    if anchor.form is Form.ASIDE and _FIRST.search(mask, 0, anchor.verb.start()):
        return False
    is_hoped = _TO.search(lead) is not None and _IS_TO.search(lead) is None
    is_chosen = is_chosen or _RESOLVED.search(lead) is not None
    if is_hoped and not is_chosen:
        return False
    if _BARE.match(verb) and not (is_hoped or _WILL.search(lead)):
        return False
    is_drafted = anchor.act is Act.BEGIN and _DRAFTED.search(mask, 0, anchor.verb.start())
    if is_drafted or _FICTION.search(mask) or _IN_TURN.search(mask, anchor.start):
        return False
    before = _before(mask, anchor)
    if has_doubt(before) or _HEARSAY.search(before):
        return False
    is_put_up = anchor.need is Need.TITLE and _PUT_UP.match(anchor.tail()) is not None
    return not (is_put_up or _BEHIND.search(anchor.tail()))


def _before(mask: str, anchor: Anchor) -> str:
    """Return the clause up to its verb; of what stands beside a name its own words only."""
    own = mask[anchor.start : anchor.verb.end()]
    is_aside = anchor.form is Form.ASIDE or own.startswith(("who ", "whom ", " who "))
    if is_aside or anchor.form is Form.NOUN:
        return _CHOSEN.sub(" ", own)
    so_far = _ASIDE.sub(" ", mask[: anchor.verb.end()])
    if not anchor.lead().strip():
        so_far = _BESIDE_NAME.sub(" ", mask[: anchor.start]) + anchor.verb.group()
    start = max((m.end() for m in _LEFT.finditer(so_far)), default=0)
    return _SETTLED.sub(" ", _CHOSEN.sub(" ", so_far[start:]))
