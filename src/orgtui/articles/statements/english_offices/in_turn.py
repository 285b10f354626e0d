"""Those who had one office in turn, each with the years, in brackets or not, behind the name."""

import re
from collections.abc import Iterator

from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.timing.times import Bound
from orgtui.text.late_patterns import late

_ONE = late(
    r"(?P<who>P.)(?: of (?:the )?[STC].)? ?\((?:(?:[STAC].|[a-z -]{2,25}), )?"
    r"(?:from |since )?(?P<time>D.)(?: to date| to present| onwards?| to the present)?\)"
)
_HELD_BY = late(r"\b(?:held|filled|occupied) by (?=P.)")
_BESIDE = late(
    r"(?P<who>P.)(?: of (?:the )?[STC].)?,? (?:in|from|between|since) (?P<time>D.)(?: onwards?)?"
    r"(?=[;.,]|$| and P.)"
)
"""One of those by whom an office was held, with the years behind the name."""
_IN_TURN = late(r"\b(?:followed by|then|succeeded by|held by|post of|position of)\b")
_WANTED = late(
    r"\b(?:running for|vying|compet|candida|contend|hopeful|bid\b|bids\b|race\b|former [a-z ]+s,)"
)
"""What tells that those named want an office, or had others."""
_LEAST = 2
_BEFORE_THEM = late(
    r"\b(?:predecessors?\b|(?:before|between|after|preceded) (?:him|her|them|P.)"
    r"|(?:previous|earlier|former|past) (?:holders|occupants|incumbents)"
    r"|(?:(?:post|job|office|role|seat|position) (?:was|has been|had been) (?:held|filled|occupied)"
    r"|(?:have|has|had) (?:led|headed|run|held|chaired)|was (?:led|headed|run)) )"
)
"""What tells that those named had the office of which the text has told."""
_LED = late(
    r"\b(?:have|has|had|to|who) (?:ever |so far )?(?:led|headed|run|lead|head|direct(?:ed)?)"
    r" (?:the )?(?P<of>[OB].)"
)
_TOOK_OVER = late(r"\b(?:took|takes) over (?:as head of )?the [a-z]+(?: (?:on|in) D.)?,? from ")
_FROM_ONE = late(
    r"(?:\b(?:took over|takes over|inherited|received)\b[^;:()PQ]*? from"
    r"|\b(?:predecessor (?:was|is)|after|preceded by|succeeded|replaced)) "
    r"(?:(?:the |[SA].s? )?(?:[a-z-]+ ){0,2})?$"
)
"""What stands before the one who had it till then."""


_SEVERAL = late(
    r"(?:(?P<org>[OBS].)s? )?(?P<title>(?:[a-z]+ )?(?:secretaries|directors|presidents"
    r"|prime ministers|chairmen|chairpersons|commissioners)(?:[ -]general)?)"
    r"(?: of (?:the )?(?P<org2>[OBS].))?[^;PQ]{0,40}?"
    r"(?:\b(?:were|are|been|included?|including)|:|,)"
    r"[^;PQD]{0,20}$"
)
"""Titles of several, behind which their names follow."""
_ENDS = (("secretaries", "secretary"), ("chairmen", "chairman"))


def _of_several(sentence: Sentence, place: int) -> Post | None:
    """Return the office of those who are listed behind a place, where their titles stand."""
    told = _SEVERAL.search(sentence.frame.mask, 0, place)
    if told is None:
        return None
    title = re.sub(r"s(?= general|-general|$)", "", told["title"])
    for many, one in _ENDS:
        title = told["title"].replace(many, one) if many in told["title"] else title
    title = re.sub(r"^(?:previous|former|past|earlier|other|recent) ", "", title)
    owner = sentence.frame.party(told["org"] or told["org2"])
    known = next((p for p in sentence.before.posts.values() if p.title == title), None)
    of_topic = sentence.before.topic if "secretar" in title or "director" in title else None
    owner = owner or (known.organisation if known is not None else of_topic)
    return Post(title=title, organisation=owner) if owner is not None else None


def _told_before(sentence: Sentence, *, is_of_one: bool) -> Post | None:
    """Return the office of which the text has told, of what it is about, if it is meant here."""
    mask, before = sentence.frame.mask, sentence.before
    if not is_of_one and _BEFORE_THEM.search(mask) is None:
        return None
    own = before.held.get(before.person.name) if before.person is not None else None
    later = (*reversed(before.held.values()), *reversed(before.posts.values()))
    known = [post for post in (own, before.borne, *later) if post is not None]
    if before.topic is None:
        return known[0] if known else None
    return next((post for post in known if post.organisation == before.topic), None)


def in_turn(sentence: Sentence) -> Iterator[Draft]:
    """Yield who had the one office of a sentence, and when each of them had it."""
    mask, before = sentence.frame.mask, sentence.before
    found = list(_ONE.finditer(mask))
    is_of_one = len(found) == 1 and _FROM_ONE.search(mask, 0, found[0].start()) is not None
    held = _HELD_BY.search(mask) if not found else None
    if held is not None:
        beside = list(_BESIDE.finditer(mask, held.end()))
        found = beside if len(beside) >= _LEAST else []
    if not found or not (is_of_one or len(found) >= _LEAST or _IN_TURN.search(mask)):
        return
    posts = {post for n in sentence.named if not n.is_former and (post := n.post(before))}
    several = _of_several(sentence, found[0].start()) if len(found) >= _LEAST else None
    posts = {several} if several is not None else posts
    led = _LED.search(mask) if not posts and len(found) >= _LEAST else None
    of = sentence.frame.party(led["of"]) if led is not None else None
    posts = {Post(title="head", organisation=of)} if of is not None else posts
    told = _told_before(sentence, is_of_one=is_of_one)
    posts = set() if told is not None and _TOOK_OVER.search(mask) else posts
    posts = {told} if told is not None and not posts else posts
    if len(posts) != 1 or _WANTED.search(mask):
        return
    post = posts.pop()
    for one in found:
        who, time = sentence.frame.party(one["who"]), sentence.frame.item(one["time"]).time
        if who is not None and time is not None and time.bound is not Bound.AT:
            yield holder(post, who, begun(time))
