"""What a text has told of the office of somebody, which a clause does not name."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.titles import ANAPHOR
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.offices.wholes import commission_of
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_IS_NOW = late(r", (?:is|was|has|had|will|became|becomes)\b")


def own_post(wanted: Wanted) -> Post | None:
    """Return the office of the person, as said beside the name, or before."""
    return _of(wanted, wanted.who)


def _of(wanted: Wanted, who: Party | None) -> Post | None:
    if who is None:
        return None
    return wanted.before.held.get(who.name)


def in_power(wanted: Wanted) -> Post | None:
    """Return the office of the person, if it is one of a state in which they are in power."""
    own = own_post(wanted)
    return own if own is not None and own.organisation.kind is EntityKind.STATE else None


def of_commission(wanted: Wanted, post: Post) -> Post:
    """Return an office; that of who has the chair of a union's commission, where "the union" is."""
    own, commission = own_post(wanted), commission_of(post.organisation)
    is_its = own is not None and commission is not None and own.organisation.name == commission.name
    return own if own is not None and is_its else post


def chosen_for(wanted: Wanted) -> Post | None:
    """Return the office in which one is said to follow another, that they do not but go along."""
    chosen = wanted.before.chosen
    return chosen[1] if chosen is not None and chosen[0] == wanted.new else None


def just_told(wanted: Wanted) -> Post | None:
    """Return the office of whom the sentence before was about, if that told of it."""
    last, borne = wanted.before.person, wanted.before.borne
    return borne if last is not None and wanted.before.held.get(last.name) == borne else None


_ENVOY = late(r"ambassador$")


def of_followed(wanted: Wanted) -> Post | None:
    """Return the office of the one followed; not the rank beside the name of one in another."""
    own, chosen = own_post(wanted), wanted.before.chosen
    is_rank = own is not None and _ENVOY.search(own.title) is not None
    is_chosen = chosen is not None and chosen[0] == wanted.new
    return chosen[1] if chosen is not None and is_rank and is_chosen else own


def of_follower(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return what is known of the office of the one who follows, or of any that is named."""
    before, new = wanted.before, wanted.new
    is_told = anchor.form is not Form.AGENT or "preced" in anchor.verb.group()
    is_beside = any(wanted.frame.party(one.sign) == new for one in wanted.beside)
    is_known = is_told or (anchor.act is Act.SUCCEED and not is_beside)
    told = before.held.get(new.name) if new is not None and is_known else None
    was = [one.named.title for one in wanted.beside if one.named.is_former]
    if is_told and before.chosen is not None and before.chosen[0] == new:
        return before.chosen[1]
    told = told if told is None or all(title == told.title for title in was) else None
    beside = {one.named for one in wanted.beside if wanted.frame.party(one.sign) == new}
    posts = {
        post
        for n in wanted.named
        if n not in beside
        and not n.is_former
        and not _is_later(wanted, anchor, n)
        and (post := n.post(before))
    }
    only = posts.pop() if len(posts) == 1 else None
    return told or only or (before.borne if ANAPHOR.search(anchor.tail()) else None)


def _is_later(wanted: Wanted, anchor: Anchor, named: Named) -> bool:
    """Whether an office is named behind the words beside a name, which tell of another."""
    behind = wanted.frame.mask[anchor.end : named.start]
    return anchor.lead().lstrip().startswith("who ") and _IS_NOW.search(behind) is not None


def only_named(wanted: Wanted, *, behind: int = 0) -> Post | None:
    """Return the one office that the sentence names behind a place, None for none or several."""
    others = [
        one.named
        for one in wanted.beside
        if wanted.who is not None and wanted.frame.party(one.sign) != wanted.who
    ]
    posts = {
        post
        for n in wanted.named
        if n.end > behind
        and not n.is_former
        and n not in others
        and (post := n.post(wanted.before))
    }
    return posts.pop() if len(posts) == 1 else None


def has_had(wanted: Wanted, own: Post) -> bool:
    """Whether another office was told of too that somebody once had: "that post" may be it."""
    former = wanted.before.formerly.get(wanted.who.name) if wanted.who is not None else None
    return former not in (None, own) and wanted.before.lone_post is None


def elected_to(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office of the person, else the one spoken of; nobody is elected as minister."""
    told = own_post(wanted), wanted.before.borne
    is_elected = "elect" in anchor.verb.group()
    return next((p for p in told if p and not is_elected), None)


GIVEN = late(
    r"(?<!prime )minister|ambassador|advis|secretary of state|envoy|(?:foreign|home"
    r"|defen[cs]e) secretary"
)
"""Offices that nobody is elected to."""


_NEW_ONE = late(r"\b(?:his|her|the|a) new (?:[a-z]+ )?(?:post|position|job|role|office|duties)\b")
_BECAME = late(r"\b(?:became|was (?:elected|appointed|named|sworn in)|took office)\b[^;]* and ")
_IS_NOW_IN = late(r"\b(?:is|was) (?:currently|now|still|presently|until now) ")


def is_other_new(wanted: Wanted, anchor: Anchor) -> bool:
    """Whether "his new post" is another than the one in which somebody is said to be now."""
    is_new = _NEW_ONE.search(anchor.tail()) is not None
    ahead = wanted.frame.mask[: anchor.verb.start()]
    return is_new and (_IS_NOW_IN.search(ahead) or _BECAME.search(ahead)) is not None
