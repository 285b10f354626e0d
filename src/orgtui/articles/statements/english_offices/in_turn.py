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


def in_turn(sentence: Sentence) -> Iterator[Draft]:
    """Yield who had the one office of a sentence, and when each of them had it."""
    mask, before = sentence.frame.mask, sentence.before
    found = list(_ONE.finditer(mask))
    held = _HELD_BY.search(mask) if not found else None
    if held is not None:
        beside = list(_BESIDE.finditer(mask, held.end()))
        found = beside if len(beside) >= _LEAST else []
    if not found or (len(found) < _LEAST and not _IN_TURN.search(mask)):
        return
    posts = {post for n in sentence.named if not n.is_former and (post := n.post(before))}
    several = _of_several(sentence, found[0].start()) if len(found) >= _LEAST else None
    posts = {several} if several is not None else posts
    if len(posts) != 1 or _WANTED.search(mask):
        return
    post = posts.pop()
    for one in found:
        who, time = sentence.frame.party(one["who"]), sentence.frame.item(one["time"]).time
        if who is not None and time is not None and time.bound is not Bound.AT:
            yield holder(post, who, begun(time))
