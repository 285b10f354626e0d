"""Who follows whom in an office, in the words of an English sentence."""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.english_offices.chairs_of_states import follows_in_chair
from orgtui.articles.statements.english_offices.clauses import Anchor, subject
from orgtui.articles.statements.english_offices.holders import old_of
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.natives import is_of_foreign_land
from orgtui.articles.statements.english_offices.sentence import Office, Sentence
from orgtui.articles.statements.english_offices.times import time_of
from orgtui.articles.statements.english_offices.turns import begin, end
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.english_offices.whose import post_meant
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_FUTURE = late(r"\b(?:will|shall|is to|are to)\b")
_RANK = late(r"\bas (?:the )?(?:most|longest|oldest|youngest|richest)\b")
"""What is no office, though one follows another in it."""
_YEAR = late(r"\d{4}|year|day|week|month")


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
    if post is None or _is_of_other_state(wanted, post) or _is_of_chair(sentence, anchor, post):
        return
    told = _told_when(sentence, anchor)
    time = told or _inherited(sentence, anchor, new, post)
    if (
        time is None
        and sentence.told
        and sentence.told[-1].act is Act.END
        and (old is sentence.last or is_gone_for(sentence, anchor))
    ):
        time = sentence.changed or time_of(frame, sentence.told[-1])
    if new is not None:
        yield from begin(sentence, anchor, Office(new, post), time)
    if old is not None:
        yield from _left(sentence, Office(old, post, time), is_told=told is not None)


def _left(sentence: Sentence, of: Office, *, is_told: bool) -> Iterator[Draft]:
    """Read that the one followed has left, at a time told here or of who follows, and came."""
    before = sentence.before
    if is_told or of.time is None:
        own = Office(of.who, _itself(before, of.who, of.post))
        yield from end(sentence, own, of.time)
    else:
        before.held[of.who.name] = of.post
        before.since.setdefault(of.who.name, of.time)
        sentence.deferred.append(of)
    yield from _arrived(sentence, Office(of.who, of.post))


_ARRIVED = late(
    r"(?P<who>P.)(?: of (?:the )?(?:[STC].|[a-z]+))?, who (?:had )?(?:arrived|came|moved in"
    r"|started|began"
    r"|got the job|joined)(?: in| there| on board| to (?:the|it) [a-z]+){0,2}"
    r" (?:(?:in|on) )?(?P<time>D.)"
)
"""Since when one who is followed was there."""


def _arrived(sentence: Sentence, of: Office) -> Iterator[Draft]:
    """Read since when the one followed had the office: "…, who arrived in 2016"."""
    for match in _ARRIVED.finditer(sentence.frame.mask):
        time = sentence.frame.item(match["time"]).time
        if sentence.frame.party(match["who"]) == of.who and time is not None:
            sentence.before.since.setdefault(of.who.name, time)
            yield holder(of.post, of.who, (time.first, None))


_GONE_FOR = late(r"[^;:,()PQ]{0,60} to ")


def is_gone_for(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether somebody is said to have left for what is told: "gave it up in 1971 to succeed …"."""
    last = sentence.told[-1] if sentence.told else None
    if last is None or last.act is not Act.END or last.form is not Form.ACTIVE:
        return False
    between = sentence.frame.mask[last.verb.end() : anchor.verb.start()]
    return _GONE_FOR.fullmatch(between) is not None and _LEFT.search(last.verb.group()) is not None


_LEFT = late(
    r"\b(?:left|quit|gave|resigned|stepped|stood|relinquished|vacated|departed|surrendered)\b"
)
_REINS = late(r"\b(?:reins|baton|gavel|torch|mantle)\b")


def _is_of_chair(sentence: Sentence, anchor: Anchor, post: Post) -> bool:
    """Whether it is the chair told of that a head of a state hands to another."""
    borne = sentence.before.borne
    is_chair = borne is not None and "chair" in borne.title
    is_told = is_chair or sentence.before.presided is not None
    is_handed = is_told and _REINS.search(anchor.verb.group()) is not None
    return is_handed or follows_in_chair(sentence, anchor, post)


def _is_of_other_state(wanted: Wanted, post: Post) -> bool:
    """Whether who follows heads another state than the one followed: it is no such office."""
    if wanted.new is not None and is_of_foreign_land(wanted.before, post, wanted.new):
        return True
    old = wanted.before.lands.get(wanted.who.name) if wanted.who is not None else None
    is_state = post.organisation.kind is EntityKind.STATE
    if is_state and old is not None and old != post.organisation:
        return True
    own = wanted.before.held.get(wanted.new.name) if wanted.new is not None else None
    states = [one.organisation for one in (own, post) if one is not None]
    are_states = all(state.kind is EntityKind.STATE for state in states)
    is_head = own is not None and own.title.startswith(("president", "prime", "king", "emir"))
    return len(states) == 2 and are_states and is_head and states[0] != states[1]


def _itself(before: Discourse, old: Party, post: Post) -> Post:
    """Return the office itself for one followed by somebody who is only acting in it."""
    is_told = old.name in before.held
    return post if is_told else replace(post, title=post.title.removeprefix("acting "))


def _told_when(sentence: Sentence, anchor: Anchor) -> Time | None:
    """Return when; a month after what was told before, "followed in June", is of no known year."""
    time, frame = time_of(sentence.frame, anchor), sentence.frame
    if any(frame.item(own["time"]).time == time for own in _OWN_YEARS.finditer(frame.mask)):
        return None
    if anchor.verb.group() != "followed":
        return time
    return time if any(i.time == time and _YEAR.search(i.text) for i in frame.items) else None


_OWN_YEARS = late(r"P.(?: of (?:the )?[STC].)? \((?P<time>D.)\)")
"""How long somebody named was there, in brackets."""


def _inherited(sentence: Sentence, anchor: Anchor, new: Party | None, post: Post) -> Time | None:
    """Return since when the one is in that office who is said to have followed somebody."""
    if new is None or _FUTURE.search(anchor.verb.group()):
        return None
    if sentence.before.held.get(new.name, post) != post:
        return None
    since = sentence.before.since.get(new.name)
    return replace(since, bound=Bound.AT, last=None) if since is not None else None
