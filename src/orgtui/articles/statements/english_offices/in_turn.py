"""Those who had one office in turn, each with the years in brackets behind the name."""

import re
from collections.abc import Iterator

from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.timing.times import Bound

_ONE = re.compile(
    r"(?P<who>P.)(?: of (?:the )?[STC].)? ?\((?:(?:[STAC].|[a-z -]{2,25}), )?(?P<time>D.)"
    r"(?: to date| to present)?\)"
)
_IN_TURN = re.compile(r"\b(?:followed by|then|succeeded by|held by|post of|position of)\b")
_WANTED = re.compile(
    r"\b(?:running for|vying|compet|candida|contend|hopeful|bid\b|bids\b|race\b|former [a-z ]+s,)"
)
"""What tells that those named want an office, or had others."""
_LEAST = 2


def in_turn(sentence: Sentence) -> Iterator[Draft]:
    """Yield who had the one office of a sentence, and when each of them had it."""
    mask, before = sentence.frame.mask, sentence.before
    found = list(_ONE.finditer(mask))
    if not found or (len(found) < _LEAST and not _IN_TURN.search(mask)):
        return
    posts = {post for n in sentence.named if not n.is_former and (post := n.post(before))}
    if len(posts) != 1 or _WANTED.search(mask):
        return
    post = posts.pop()
    for one in found:
        who, time = sentence.frame.party(one["who"]), sentence.frame.item(one["time"]).time
        if who is not None and time is not None and time.bound is not Bound.AT:
            yield holder(post, who, begun(time))
