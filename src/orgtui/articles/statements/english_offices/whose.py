"""Which office a clause of an English sentence means."""

import re
from dataclasses import replace

from orgtui.articles.statements.english_offices.chosen import (
    AS_OF_NOUN,
    behind_aside,
    is_of_old,
)
from orgtui.articles.statements.english_offices.clauses import (
    ACCEPTED,
    Anchor,
    is_instead,
    object_of,
)
from orgtui.articles.statements.english_offices.houses import (
    Wanted,
    as_post,
    post_ahead,
    post_headed,
)
from orgtui.articles.statements.english_offices.idle import is_no_end, is_not_taken
from orgtui.articles.statements.english_offices.known import (
    GIVEN,
    chosen_for,
    elected_to,
    has_had,
    in_power,
    is_other_new,
    just_told,
    of_commission,
    of_followed,
    of_follower,
    only_named,
    own_post,
)
from orgtui.articles.statements.english_offices.posts import Named, head_title
from orgtui.articles.statements.english_offices.titles import ANAPHOR
from orgtui.articles.statements.english_offices.verbs import Act, Form, Need
from orgtui.articles.statements.english_offices.winning import WINS, post_won
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_AS = late(r"\bas (?:[a-z-]+ |A. |\d+(?:st|nd|rd|th) ){0,6}$")
_NEAR = late(
    r"^(?:(?! (?:by|with|of|to|for|at|from|against|about|over|under|that|meeting|talks|said|as)\b)"
    r"[^PQ;:()]){0,60}"
    r"(?: (?:to|from|for|in|on|of)(?: be)?(?: (?:the|a|an|his|her|its|their))?(?: [a-z-]+)?"
    r"(?: (?:post|position|role|job|office|rank|title|duties|functions|place|top job)"
    r"(?: (?:of|as)(?: the)?)?)?)? ?$"
)
_STRICT = late(
    r"^(?:(?! (?:by|with|of|to|for|at|from|against|about|over|under|that|meeting|talks|said|as|on)"
    r"\b(?! D.))[^PQ;:()]){0,60}$"
)
_POST_OF = late(
    r"\b(?:post|position|role|job|office|rank|title|duties|functions|responsibilities) (?:of|as) "
    r"(?:the |[a-z-]+ ){0,2}$"
)
_AS_ANOTHER = late(r"\b(?:post|position|role|job|duties|mantle) (?:as|of) ")
"""What tells of an office that no table knows."""
_PLAIN = late(
    r"^(?:,? ?(?:in|on|at|from|since|until|for|by|to|a|an|the|of|last|this|early|late|D.|C.|\w+ly"
    r"|again|following|amid|two|three|four|five|six|seven|second|third|first|full|new|initial"
    r"|[a-z]+-year|years?|months?|term|terms|vote|acclamation|consensus|few|unopposed|weeks?|days?"
    r"|later|earlier|ago|interim|meantime|meanwhile|stead|place|absence|interval|session|so|not"
    r"|then|his|her|(?:at|in) [a-z]+))*[ ,.;)]*$"
)
_POST_WORD = late(r"post|position|job|role|office|seat|chair|helm|charge")
_A_POST = late(r"(?:a|an|the|this) (?:post|job|position|role|office)\b")
_NEXT_VERB = 14
_TO_DO = late(
    r" ?to (?:succeed|replace|follow|lead|head|run|chair|direct|manage|take over|fill|steer|preside"
    r"|mediate|oversee|represent|supervise|guide|conduct|investigate|organi[sz]e|monitor)\b"
)
"""What somebody is chosen for, which is another office than the one held."""
_SACKED = late(
    r"\b(?:sack|dismiss|fir|remov|oust)(?:es|s|ed) [^;]{0,80},? and (?:[a-z]+ly |then )?$"
)
_ONLY_NAME = late(r" (?:[a-z-]+ ){0,3}P.(?: of (?:the )?[STC].)?(?: (?:on |in )?D.)?[.,;]? ?")
"""A name without what for, which is the office of the one dismissed before."""
_STARTS = late(r"(?:will|is to|is due to) (?:start|begin)$")
_WHICH = late(r"(?:,? ?)(?:which|that) (?:he|she|P.) ")
"""What goes on with the office that was named last: "…, which she held"."""
_THE_POST = late(
    r"\b(?:the|this|that|which) (?:C. |same |top |prestigious |coveted )?"
    r"(?:post|job|position|role|helm|office)\b(?! (?:of|as|at|with|to|in(?! D)"
    r"|for (?!(?:[a-z-]+ ){1,4}?(?:years?|decades?|months?|terms?)))\b)"
)
"""The office just spoken of, whoever has it."""
_AFTER = late(r"\b(?:after|when|following|since) (?:[a-z-]+ ){0,3}P.[^;.PQ]*$")
"""What makes the office that somebody left the one just spoken of."""
_TAKES_OVER = late(r"\b(?:over|up|charge)$")
_TAKEN_OVER = late(r" (?:at |the |at the )?(?P<org>[OB].)(?!s )(?= (?:on|in|from)? ?D.|[ ,.]*$)")
_POST_THAT = late(
    r"\b(?:a|an|the|this) (?:post|job|position|role|office),?(?: (?:to|for|in|into|from))? $"
)
VACANT = late(
    r"\b(?:the|his|her|its) (?:[a-z-]+ )?(?:post|job|position|seat|chair|office|role|helm)"
    r"(?: (?:has|had|is|was|been|stood|stands|stayed|lain|fell|fallen|falls|became|become|remained"
    r"|gone|going|left|formally|now))+ (?:vacant|empty|unfilled|open|free|idle)\b"
)
"""What makes an office that somebody left the one just spoken of."""
_UNTIL = late(r"\b(?:until|till|before|prior to) (?:his|her|the) (?:[a-z]+ )?$")
"""Before what ends the office last told of, and begins another."""
_FOLLOWED = late(r"follow(?:ed)?$|came next$")
"""What tells of a follower without saying whose."""
_REIGNS = late(r"reign|rul(?:e|ed|es|ing)$|govern")
_BESIDE_ANOTHER = late(
    r"\b(?:ahead of|alongside|along with|together with|with|under|before"
    r"|minutes after) (?:[a-z-]+ ){0,3}P."
)
"""What makes the office that one enters another than that of whom is named."""
_HAD = late(r"(?:has|have|had|having) ")
_HANDOVER = late(
    r"\b(?:inaugurat|swearing-in|sworn in|t[ao]kes? (?:over|office)|took (?:over|office))"
)
_POWER_IN = late(r" in (?:the )?(?P<land>[ST].)")
_LEFT_IN = late(
    r"(?:ha[sd] )?(?:left|departed),? (?:again )?(?:in|at the (?:end|start) of)"
    r" D.(?! for\b)"
)
"""Of whom an office is known, "left in 2017" means that; "left on Monday" means a room."""
_FOLLOWS = late(r"follow(?:s|ed|ing)$")
_ENTERS = late(
    r"took|take|taking|assum|enter|sworn|inaugurat|install|report|com(?:es?|ing)\b.*(?:power"
    r"|office)$"
    r"|came .*(?:power|office)$|begin|began|start|crowned|enthroned|inherit|ascend|acced"
)
_OF_THINGS = late(r"assum|inherit|ascend|acced|over$|enter(?:s|ed|ing)?$")
"""Verbs of what may be taken or entered that is no office."""


def post_meant(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office that an anchor is about."""
    verb = _HAD.sub("", anchor.verb.group())
    won = post_won(wanted, anchor) if WINS.match(verb) else None
    if won is not None or (WINS.match(verb) and not verb.startswith("w")):
        return won
    titled = _titled(wanted, anchor)
    if titled is not None:
        return _as_acted(anchor, as_post(wanted, titled))
    house = _TAKEN_OVER.match(anchor.tail()) if anchor.act is Act.BEGIN else None
    owner = wanted.frame.party(house["org"]) if house else None
    if owner is not None and _TAKES_OVER.search(anchor.verb.group()):
        return post_of(head_title(wanted.before, owner), owner, wanted.before)
    headed = post_headed(wanted, anchor) if anchor.need is Need.ORGANISATION else None
    if headed is not None:
        return of_commission(wanted, headed)
    if anchor.form is Form.AGENT and anchor.act is not Act.SUCCEED:
        return post_ahead(wanted, anchor)
    return _spoken_of(wanted, anchor)


_ACTS = late(r"\bact(?:s|ed|ing)?$")
_ACTED_IN = late(r"president|prime minister|premier|chancellor|secretary|director|head\b")


def _as_acted(anchor: Anchor, post: Post | None) -> Post | None:
    """Return an office; that of whom is said to act as its holder as an acting one."""
    is_acted = post is not None and _ACTED_IN.match(post.title) is not None
    if post is None or not is_acted or not _ACTS.search(anchor.verb.group()):
        return post
    return replace(post, title=f"acting {post.title}")


def _titled(wanted: Wanted, anchor: Anchor) -> Named | None:
    """Return the office that is named behind an anchor as what somebody has, gets or leaves."""
    mask, at = wanted.frame.mask, anchor.verb.end()
    at = anchor.start if anchor.form is Form.TERM else at
    is_object = anchor.form is Form.OBJECT
    for named in wanted.named:
        if not at <= named.start < anchor.end:
            continue
        if anchor.form is Form.TERM:
            return named
        between = mask[at : named.start]
        if AS_OF_NOUN.search(between) or is_not_taken(wanted, anchor, named):
            continue
        is_place = named.is_title and wanted.frame.mask.startswith(("at ", "in "), named.start)
        if _AS.search(between) or _POST_OF.search(between) or is_place:
            return named
        if is_object:
            between = re.sub(r"^ ?(?:[a-z-]+,? |[SOBA].s? ){0,6}P.,?|^ (?:him|her)\b", "", between)
        if _is_complement(anchor, between, named):
            return named
    return _inverted(wanted, anchor) or behind_aside(wanted, anchor)


def _is_complement(anchor: Anchor, between: str, named: Named) -> bool:
    if anchor.need is Need.AS:
        return not named.is_title and _NEAR.match(between) is not None
    if anchor.need is Need.ORGANISATION or anchor.act is Act.SUCCEED:
        return anchor.act is Act.SUCCEED and _POST_OF.search(between) is not None
    if anchor.form in (Form.NOUN, Form.TERM, Form.ASIDE):
        return anchor.form is Form.NOUN and re.search(r" to (?:the )?$", between) is not None
    form = _STRICT if anchor.need is Need.TITLE else _NEAR
    return form.match(between) is not None


def _inverted(wanted: Wanted, anchor: Anchor) -> Named | None:
    """Return the title that a sentence begins with: "the new president is Mary Smith"."""
    ahead = [n for n in wanted.named if anchor.start <= n.start < anchor.verb.start()]
    is_copula = anchor.need is Need.TITLE and anchor.act is Act.HOLD
    is_object = anchor.form is Form.OBJECT
    if is_copula and ahead and re.match(r"^(?: now| still)?(?: the A.)? P.(?!s )", anchor.tail()):
        return ahead[-1]
    if is_object:
        behind = anchor.verb.string[anchor.verb.end() :]
        titled = [n for n in wanted.named if n.start >= anchor.verb.end() and n.end <= anchor.end]
        person = re.search(r"P.", behind)
        if titled and person is not None and titled[0].end <= anchor.verb.end() + person.start():
            return titled[0] if not is_of_old(wanted, anchor, titled[0]) else None
    return None


def _spoken_of(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office of the one who is spoken of, if a clause can be about it."""
    if _A_POST.match(anchor.lead().strip()) or _POST_THAT.search(
        wanted.frame.mask, max(0, anchor.start - 20), anchor.start
    ):
        ahead = [n for n in wanted.named if n.end <= anchor.start and not n.is_former]
        return as_post(wanted, ahead[-1]) if ahead else wanted.before.borne
    if anchor.act is Act.HOLD and _WHICH.match(anchor.lead()):
        ahead = [n for n in wanted.named if 0 <= anchor.start - n.end <= len(", ")]
        if ahead and not ahead[-1].is_former:
            return as_post(wanted, ahead[-1])
    if anchor.form in (Form.ASIDE, Form.TERM, Form.NOUN):
        return _beside(wanted, anchor)
    if anchor.act is Act.SUCCEED:
        if _FOLLOWS.search(anchor.verb.group()) and object_of(anchor):
            return chosen_for(wanted)
        is_alone = _FOLLOWED.search(anchor.verb.group()) and wanted.who is None
        return just_told(wanted) if is_alone else of_followed(wanted) or of_follower(wanted, anchor)
    tail = anchor.verb.group() + anchor.tail()
    is_named = ANAPHOR.search(tail) is not None and not re.search(r"\bas\b", anchor.tail())
    is_plain = _PLAIN.match(anchor.tail()) is not None
    reader = {Act.BEGIN: _begun, Act.HOLD: _held}.get(anchor.act, _ended)
    return reader(wanted, anchor, is_named=is_named, is_plain=is_plain)


def _beside(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office of "in power in the land", "his term", "her departure"."""
    own = in_power(wanted) if "power" in anchor.verb.group() else own_post(wanted)
    land = re.search(r" in (?:the )?(?P<land>[ST].)$", anchor.verb.group())
    owner = wanted.frame.party(land["land"]) if land else None
    if own is None and owner is not None:
        return post_of(head_title(wanted.before, owner), owner, wanted.before)
    so_far = wanted.frame.mask[: anchor.verb.start()]
    if anchor.act is Act.END and VACANT.search(so_far):
        return own or _without_acting(wanted.before.borne)
    is_begun = anchor.act is Act.BEGIN
    is_left = wanted.who is not None and wanted.who.name in wanted.before.left
    is_over = anchor.form is Form.NOUN and _UNTIL.search(so_far) is not None
    if is_begun and (is_over or (anchor.form is Form.TERM and is_left)):
        return None
    is_aside = anchor.form is Form.ASIDE
    has_word = is_aside and _POST_WORD.search(anchor.verb.group()) is not None
    chosen = wanted.before.chosen
    if anchor.form is Form.TERM and own is None and chosen and _HANDOVER.search(so_far):
        return chosen[1] if chosen[0] != wanted.who else None
    if anchor.form is Form.TERM and own is None and _THE_POST.search(anchor.verb.group()):
        return wanted.before.borne
    borne = wanted.before.borne if has_word else None
    is_told = is_aside or ACCEPTED.search(so_far) is not None
    return own or (borne if is_told else _without_acting(only_named(wanted)))


def _without_acting(post: Post | None) -> Post | None:
    """Return the office itself of whoever only stood in."""
    return replace(post, title=post.title.removeprefix("acting ")) if post is not None else None


def _ended(wanted: Wanted, anchor: Anchor, *, is_named: bool, is_plain: bool) -> Post | None:
    if is_no_end(wanted, anchor):
        return None
    ahead = [n for n in wanted.named if n.end <= anchor.verb.start() and not n.is_former]
    if ahead and _THAT_POST.search(anchor.tail()):
        return as_post(wanted, ahead[-1])
    is_left = _LEFT_IN.match(anchor.verb.group() + anchor.tail()) is not None
    is_quit = is_plain and ("quit" in anchor.verb.group() or is_left)
    so_far = wanted.frame.mask[max(0, anchor.verb.start() - 90) : anchor.verb.start()]
    is_when = wanted.before.chosen is not None and "when " in so_far
    is_former = (bool(wanted.named) or is_when) and _AFTER.search(so_far) is not None
    is_vacant = VACANT.search(wanted.frame.mask, 0, anchor.verb.start()) is not None
    is_former = is_former or is_vacant or _THE_POST.search(anchor.tail()) is not None
    is_relative = anchor.lead().lstrip().startswith(("who ", "that "))
    is_object = anchor.form is Form.OBJECT and not is_relative
    only = only_named(wanted, behind=anchor.verb.end()) if is_object else None
    former = wanted.before.formerly.get(wanted.who.name) if wanted.who else None
    borne = _without_acting(wanted.before.borne) if is_former else only
    told = own_post(wanted) or borne or former
    return told if anchor.need is Need.ANY or is_named or is_quit or is_vacant else None


def _held(wanted: Wanted, anchor: Anchor, *, is_named: bool, is_plain: bool) -> Post | None:
    is_meant = is_named or (is_plain and anchor.need in (Need.AS, Need.ORGANISATION))
    own, borne = own_post(wanted), wanted.before.borne
    if own is None and borne is not None and _is_of_state(borne) and is_plain:
        own = borne if _REIGNS.search(anchor.verb.group()) else None
    if own is None and borne is not None and anchor.need in (Need.AS, Need.POST):
        if is_plain and _OF_ONE_BEFORE.search(wanted.frame.mask, 0, anchor.start):
            return borne
        said = _THE_POST.search(anchor.tail())
        return _last_at(wanted, borne, said.group()) if said is not None else None
    if own is None and borne is None and anchor.need is Need.POST:
        return _meant_by_word(wanted, anchor)
    is_other = own is not None and _THAT_POST.search(anchor.tail()) and has_had(wanted, own)
    return own if is_meant and not is_other and anchor.need is not Need.TITLE else None


_THAT_POST = late(r" that (?:post|job|position|role|office)\b")
_OF_ONE_BEFORE = late(
    r"\b(?:after|replac(?:ed|es|ing)|succeed(?:ed|s|ing)|follow(?:ed|s|ing)|from|preceded by) "
    r"(?:[a-z-]+ ){0,3}P.(?: of (?:the )?[STC].)?, $"
)
"""Who had the office before, before what is told of them: "after Mary Smith, who …"."""


def _last_at(wanted: Wanted, borne: Post, words: str) -> Post:
    """Return the post spoken of; "the Geneva post" is none of a state."""
    others = [post for post in wanted.before.posts.values() if not _is_of_state(post)]
    is_seat = re.search(r"C. ", words) is not None and _is_of_state(borne)
    return others[-1] if is_seat and others else borne


def _is_of_state(post: Post) -> bool:
    return post.organisation.kind is EntityKind.STATE


def _begun(wanted: Wanted, anchor: Anchor, *, is_named: bool, is_plain: bool) -> Post | None:
    before, who = wanted.before, wanted.who
    starting = _title_beside(wanted) if _STARTS.match(anchor.verb.group()) else None
    is_to_do = _TO_DO.search(wanted.frame.mask, anchor.verb.end(), anchor.end + _NEXT_VERB)
    if is_to_do or _AS_ANOTHER.search(anchor.tail()) or is_other_new(wanted, anchor):
        return None
    is_entering = _ENTERS.search(anchor.verb.group()) is not None and anchor.need is not Need.TITLE
    if before.chosen is not None and who == before.chosen[0] and (is_named or is_entering):
        return before.chosen[1]
    is_entering = is_entering and not starting
    is_entering = is_entering and (is_plain or not _OF_THINGS.search(anchor.verb.group()))
    land = _POWER_IN.match(anchor.tail()) if "power" in anchor.verb.group() else None
    owner = wanted.frame.party(land["land"]) if land is not None else None
    if owner is not None and owner.kind is EntityKind.STATE:
        return post_of(head_title(before, owner), owner, before)
    is_after = anchor.form is Form.OBJECT and (is_instead(anchor) or _is_next(anchor))
    if is_after or ((is_entering or is_named) and not _BESIDE_ANOTHER.search(anchor.tail())):
        own = None if is_after else elected_to(wanted, anchor)
        return own or (before.borne if is_after else _meant_by_word(wanted, anchor))
    own = own_post(wanted) if is_plain and anchor.need is Need.ANY else starting
    is_chosen = own is not None and "elect" in anchor.verb.group()
    return None if is_chosen and own is not None and GIVEN.search(own.title) else own


def _is_next(anchor: Anchor) -> bool:
    """Whether somebody is named behind the dismissal of another: "sacked her and named him"."""
    is_bare = _ONLY_NAME.fullmatch(anchor.tail()) is not None
    return is_bare and _SACKED.search(anchor.verb.string[: anchor.verb.start()]) is not None


def _title_beside(wanted: Wanted) -> Post | None:
    """Return the office of a title beside the name of who starts, not what they were before."""
    own = (n.named for n in wanted.beside if wanted.frame.party(n.sign) == wanted.who)
    return next((as_post(wanted, one) for one in own if not one.is_former), None)


def _meant_by_word(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the one office of a sentence, which goes on with "the post"."""
    return only_named(wanted) if _THE_POST.search(anchor.tail()) else None
