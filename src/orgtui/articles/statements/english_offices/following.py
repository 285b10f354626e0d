"""Who follows whom in an office, in the words of an English sentence."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.english_offices.clauses import Anchor, subject
from orgtui.articles.statements.english_offices.holders import old_of
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.sentence import Office, Sentence
from orgtui.articles.statements.english_offices.times import time_of
from orgtui.articles.statements.english_offices.turns import begin, end
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.english_offices.whose import post_meant
from orgtui.articles.statements.timing.times import Time

_FUTURE = re.compile(r"\b(?:will|shall|is to|are to)\b")
_RANK = re.compile(r"\bas (?:the )?(?:most|longest|oldest|youngest|richest)\b")
"""What is no office, though one follows another in it."""
_YEAR = re.compile(r"\d{4}|year|day|week|month")


def followed(sentence: Sentence, anchor: Anchor, who: Party | None) -> Iterator[Draft]:
    """Read who follows whom."""
    frame, before = sentence.frame, sentence.before
    if _RANK.search(anchor.tail()):
        return
    is_agent = anchor.form is Form.AGENT
    acting = sentence.person(anchor, subject(frame.mask, anchor)) if is_agent else None
    old, new = (acting if is_agent else old_of(sentence, anchor)), who
    if old == new or (old is None and new is None):
        return
    wanted = Wanted(
        frame=frame, before=before, named=sentence.named, beside=sentence.beside, who=old, new=new
    )
    post = post_meant(wanted, anchor)
    if post is None:
        return
    told = _told_when(sentence, anchor)
    time = told or _inherited(sentence, anchor, new)
    if time is None and sentence.told and sentence.told[-1].act is Act.END and old is sentence.last:
        time = sentence.changed
    if new is not None:
        yield from begin(sentence, anchor, Office(new, post), time)
    if old is not None and (told is not None or time is None):
        yield from end(sentence, Office(old, post), time)
    elif old is not None and time is not None:
        before.held[old.name] = post
        before.since.setdefault(old.name, time)
        sentence.deferred.append(Office(old, post, time))


def _told_when(sentence: Sentence, anchor: Anchor) -> Time | None:
    """Return when; a month after what was told before, "followed in June", is of no known year."""
    time = time_of(sentence.frame, anchor)
    if anchor.verb.group() != "followed":
        return time
    return (
        time if any(i.time == time and _YEAR.search(i.text) for i in sentence.frame.items) else None
    )


def _inherited(sentence: Sentence, anchor: Anchor, new: Party | None) -> Time | None:
    """Return since when the one is in office who is said to have followed somebody."""
    if new is None or _FUTURE.search(anchor.verb.group()):
        return None
    return sentence.before.since.get(new.name)
