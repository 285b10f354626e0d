"""Who is told of as the new holder of an office, by what they do on the first day."""

from collections.abc import Iterator

from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.english_offices.sentence import Sentence, first_acting
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.timing.times import Bound
from orgtui.text.late_patterns import late

_AS_NEW = late(
    r"\bas (?:the |its |their )?(?P<new>(?:new|next|first|\d+(?:st|nd|rd|th)|second|third|fourth"
    r"|fifth"
    r"|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth) )?"
    r"(?:[SOA].s? )?$"
)
_COMES = late(
    r"\b(?:walked|moved|arrived|came|reported|turned up|sat down|entered|stepped|drove|marched"
    r"|greeted"
    r"|opened|got down|settled|unpacked|went)\b[^;:PQ]{2,90}$"
)
"""What somebody does who comes to an office for the first time."""
_NOT_AS = late(
    r"\b(?:known|such|regarded|seen|described|well|career|time|term|terms|years?|quit|quits"
    r"|resigned"
    r"|left|leaves|retired|returned|remains?|continues?|stepped down|stood down|served) as "
)


def entered(sentence: Sentence) -> Iterator[Draft]:
    """Yield who comes to their new office, and remember what they are from then on."""
    frame, before = sentence.frame, sentence.before
    for one in sentence.named:
        if not one.is_title or one.is_former:
            continue
        told = _AS_NEW.search(frame.mask, 0, one.start)
        if told is None or _NOT_AS.search(frame.mask, 0, one.start):
            continue
        who = frame.party(first_acting(frame.mask, told.start()))
        post = one.post(before)
        if who is None or post is None or has_doubt(frame.mask[: one.end]):
            continue
        if not told["new"] or not _COMES.search(frame.mask, 0, told.start()):
            continue
        before.held[who.name] = before.borne = post
        before.chosen = who, post
        yield from _from_day(sentence)


def _from_day(sentence: Sentence) -> Iterator[Draft]:
    """Yield an office since the one day that a sentence tells of whoever comes."""
    before, time = sentence.before, sentence.frame.only_time
    if time is None or time.bound is not Bound.AT or before.chosen is None:
        return
    who, post = before.chosen
    before.since[who.name] = sentence.changed = time
    yield holder(post, who, begun(time))
