"""For which office somebody is chosen, where the words name the one they had before too."""

from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.text.late_patterns import late


def is_of_old(wanted: Wanted, anchor: Anchor, named: Named) -> bool:
    """Whether a title only tells who is chosen, since what for stands behind the name."""
    if _is_after_who(wanted, anchor, named):
        return True
    if is_own_already(wanted, anchor, named):
        return True
    if named.is_former and _WHO_WAS.search(wanted.frame.mask, anchor.verb.end(), named.start):
        return True
    if _FOR_ANOTHER.match(wanted.frame.mask, named.end):
        return True
    person = wanted.frame.mask.find("P", named.end, anchor.end)
    if person < 0 or not any(one.named == named for one in wanted.beside):
        return False
    behind = (n for n in wanted.named if person < n.start < anchor.end)
    return any(_CHOSEN_AS.fullmatch(wanted.frame.mask, person + 2, n.start) for n in behind)


def is_own_already(wanted: Wanted, anchor: Anchor, named: Named) -> bool:
    """Whether one chosen is but said to be of another's: "named his deputy, Mary Smith, …"."""
    is_his = _HIS.search(wanted.frame.mask, anchor.verb.end(), named.start) is not None
    return is_his and _BESIDE.match(wanted.frame.mask, named.end) is not None


_AGAIN = late(r"\bre-?(?:elect|appoint)")
_CHOICE = late(r"(?:elected|chosen|appointed|selected)\b")
_ONLY_HOW = late(
    r" ?(?:D.|[a-z]+ly|by|at|in|on|during|with|for an?|unopposed|after|following|as|because|when)\b"
)


def chosen_before(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office for which somebody was said to be chosen, where a choice is told again."""
    chosen, verb = wanted.before.chosen, anchor.verb.group()
    if chosen is None or chosen[0] != wanted.who or wanted.named or _AGAIN.search(verb):
        return None
    is_bare = _CHOICE.search(verb) is not None and _ONLY_HOW.match(anchor.tail()) is not None
    return chosen[1] if is_bare and not _TO_PLACE.search(anchor.tail()) else None


_TO_PLACE = late(r"\b(?:as|to) (?:an? |the |its |their |his |her )?(?!the\b|an?\b)[a-z]|[OB]")
"""What else somebody is chosen for, or into."""
_FOR_ANOTHER = late(
    r",? P.(?!s )(?: of (?:the )?[STC].)?,?"
    r" (?:to [a-z]|as |(?:its|their|his|her|an?) (?:[a-z-]+ )?"
    r"(?:mediator|envoy|chair|chairman|chairwoman|head|leader|representative|champion|ambassador))"
)
"""A title right before the name of one chosen, of whom it is said what for."""
_HIS = late(r" (?:his|her) (?:first )?$")
_BESIDE = late(r",? P.(?!s )")
"""What somebody already is to another: "swore in his deputy, Mary Smith"."""
_WHO_WAS = late(r"P.(?: of (?:the )?[STC].)?, (?:an?|the|once|their|its) ?(?:[a-z]+ )?$")
"""Before what one chosen is said to have been: "P, a former president, …"."""
_CHOSEN_AS = late(
    r" (?:\([^()]*\) )?(?:(?:as|to be) )?(?:(?:the|an?|its|his|her|their|new|[OBSA].s?|[a-z]+s) )*"
)
"""What stands between the name of the one chosen and what for."""
AS_OF_NOUN = late(
    r"\b(?:appointment|re-?election|election|promotion|nomination|elevation|resignation|return"
    r"|successor|predecessor|departure|removal|dismissal|confirmation) as (?:[a-z-]+ |A. ){0,4}$"
)
"""Behind what an office is that of a noun, not of the verb before it."""

_AFTER_YEARS = late(
    r"(?: D.)? after (?:[a-z0-9-]+ ){1,6}?(?:years?|months|decades?"
    r"|terms?)(?: in office)? as (?:the |its )?"
)
"""How long somebody was what they cease to be."""
_NOUN_AS = late(
    r" of (?:(?:the )?[SA].s? )?(?:[a-z-]+ ){0,3}P.(?: of (?:the )?[STC].)?(?:, [^;:()P]{2,110},)?"
    r" as (?:the |its |their |his |her |new |A. |[SA].s )*(?:[a-z]+ ){0,2}"
)
"""What somebody's appointment is to be."""
_AS_BEHIND = late(
    r"(?: of (?:the )?[ST].)?,? ?(?:who|an?|the|[SA].s?|once|formerly|until) [^;:()P]{2,110}"
    r",? as (?:the |its |their |a )?(?:[a-z-]+ |A. ){0,3}"
    r"|(?: of (?:the )?[ST].)?, (?:an?|the|once|formerly) [^;:()P,]{2,90}, "
    r"(?:(?:the|its|their|new|first|next|[SAO].s?) )+"
)


def behind_aside(wanted: Wanted, anchor: Anchor) -> Named | None:
    """Return what somebody is chosen as, behind what is told of them: "elected …, who …, as"."""
    mask = wanted.frame.mask
    if anchor.act is Act.END and anchor.form is Form.ACTIVE:
        after = (n for n in wanted.named if n.start >= anchor.verb.end())
        return next(
            (n for n in after if _AFTER_YEARS.fullmatch(mask, anchor.verb.end(), n.start)), None
        )
    if anchor.act is Act.BEGIN and anchor.form is Form.NOUN:
        as_what = (n for n in wanted.named if n.start >= anchor.verb.end())
        return next(
            (n for n in as_what if _NOUN_AS.fullmatch(mask, anchor.verb.end(), n.start)), None
        )
    if anchor.act is not Act.BEGIN or anchor.form is not Form.OBJECT:
        return None
    person = mask.find("P", anchor.verb.end(), anchor.end)
    behind = [n for n in wanted.named if person >= 0 and n.start > person]
    after = (n for n in behind if _AFTER_WHO.fullmatch(mask, person + 2, n.start))
    told = (n for n in behind if _AS_BEHIND.fullmatch(mask, person + 2, n.start))
    return next(after, None) or next(told, None)


_AFTER_WHO = late(
    r", who [^;:()P]{2,140}, as (?:the |[SA].s? |new |its "
    r"|a )*(?:[a-z-]+ ){0,3}"
)
"""What stands between the name and what for, behind what they are said to be otherwise."""


def _is_after_who(wanted: Wanted, anchor: Anchor, named: Named) -> bool:
    """Whether an office is but what one chosen is said to be: "P, who has been as …, as"."""
    person = wanted.frame.mask.find("P", anchor.verb.end(), anchor.end)
    behind = (n for n in wanted.named if person >= 0 and n.start > named.start)
    return any(_AFTER_WHO.fullmatch(wanted.frame.mask, person + 2, n.start) for n in behind)
