"""Who takes, holds, leaves an office, in the words of an English sentence.

Each word that tells what becomes of an office has a stretch of the sentence. In it stand, in
whatever order, who, which office and when; what is missing is what the sentence, or the one
before, was about.
"""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.english_offices.asides import (
    apposed,
    asides,
    chained,
    remember_lands,
    with_lands,
)
from orgtui.articles.statements.english_offices.awaited import awaited, note_oath, remember_awaited
from orgtui.articles.statements.english_offices.cabinets import at_work
from orgtui.articles.statements.english_offices.chairs_of_states import is_chair_of_state
from orgtui.articles.statements.english_offices.chosen import chosen_before
from orgtui.articles.statements.english_offices.clauses import (
    Anchor,
    anchors,
    is_instead,
    subject,
)
from orgtui.articles.statements.english_offices.doubt import is_stated
from orgtui.articles.statements.english_offices.entering import entering
from orgtui.articles.statements.english_offices.first_days import entered
from orgtui.articles.statements.english_offices.following import followed, is_gone_for
from orgtui.articles.statements.english_offices.holders import holder_of
from orgtui.articles.statements.english_offices.houses import Wanted, as_post
from orgtui.articles.statements.english_offices.in_turn import in_turn
from orgtui.articles.statements.english_offices.natives import is_of_foreign_land
from orgtui.articles.statements.english_offices.posts import named
from orgtui.articles.statements.english_offices.sentence import Office, Sentence, relate
from orgtui.articles.statements.english_offices.spells import lasting_as_told, remember_lasting
from orgtui.articles.statements.english_offices.times import (
    MOVES,
    has_untold_end,
    is_over,
    is_until_death,
    stays_until,
    time_of,
    within,
    years_named,
)
from orgtui.articles.statements.english_offices.turns import (
    HOPED,
    OLD,
    begin,
    end,
    once_or_now,
    over,
    stated,
)
from orgtui.articles.statements.english_offices.verbs import TRIGGER, Act, Form, Need
from orgtui.articles.statements.english_offices.whose import VACANT, post_meant
from orgtui.articles.statements.english_offices.winning import WINS
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_DEATH = late(r"die|dying|death|killed|assassinat")
_WHOSE_YEARS = late(r"\bwhose (?:[a-z-]+ ){0,3}(?:years|decades?|terms?|tenure|stint|reign|spell) ")
"""What is told of the years in office of one who has died since."""
_FOR_LONG = late(r"\bfor (?:the |(?:past|last) )*(?:[a-z-]+ ){1,4}?(?:years|months|decades?)\b")
_ALONGSIDE = late(r"\bwith [^;:()PQ]{0,40}P.(?!s )[^;:()PQ]{0,70} $|\bwith (?:[a-z]+ )*P. ?$")
"""What tells of another at the same time: "…, with Mary Smith taking over"."""
_AT_ONCE = late(r"at once|immediately|straight ?away|right away|promptly|within hours")
_IDLE = late(
    r"\b(?:first|second|third|only|last|next|latest|youngest|oldest|person|woman|man|national|one"
    r"|[a-z]+an|A.)(?: (?:[a-z]+|A.)){0,4} to $"
)
"""Before what tells how rare somebody is: "the first woman to hold the job"."""
_WHOM_TO = late(
    r" (?:[a-z-]+ |[OBSA].s? ){0,8}P.(?: (?:of|from) (?:the )?[STC].)?(?:, [^;:()P]{2,70})?,? to "
)
"""Whom they named "to replace" another."""
_NOW = late(r"\b(?:now|currently|nowadays|today)\b")
_TO_BE = late(r"\b(?:will|is to|shall)\b")
_AND_ANOTHER = late(
    r",? ?(?:and )?(?:[a-z-]+ |[SA].s? ){0,4}P. (?:took over|t[ao]kes over|(?:was|is) sworn in"
    r"|became [a-z -]+|steps in|stepped in)[.,]? ?"
)
"""Another who comes as soon as the one before is gone."""
_AND_A_HOUSE = late(r"D.,? (?:and|then|before that)(?: then| later)? (?:the |its )?$")
_TIME_BEHIND = late(r" (?:(?:from|in|between|since) )?(?P<time>D.)")
_TERM = late(r"\b(?:term|tenure|mandate|stint)s?\b")
_NEW = late(r"\b(?:new|next|incoming)\b")


def english_offices(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices that an English sentence states."""
    of_term, before.of_term = before.of_term, None
    if not TRIGGER.search(frame.mask):
        remember_awaited(frame, before, ())
        return
    found = with_lands(frame, named(frame, before))
    sentence = Sentence(
        frame=frame, before=before, named=found, beside=apposed(frame, found), of_term=of_term
    )
    _remember_held(sentence)
    yield from entered(sentence)
    remember_lands(frame, before)
    yield from asides(frame, before, sentence.beside, found)
    relate(sentence)
    told = [draft for anchor in anchors(frame.mask) for draft in _read(sentence, anchor)]
    yield from told if any(draft.start for draft in told) else (*entering(sentence), *told)
    yield from in_turn(sentence)
    for office in sentence.deferred:
        yield from end(sentence, office, office.time)
    before.of_term = sentence.of_term if _TERM.search(frame.mask) else None
    remember_awaited(frame, before, found)


def _remember_held(sentence: Sentence) -> None:
    """Remember who is said beside a title to have the office."""
    for one in sentence.beside:
        person, post = sentence.frame.party(one.sign), one.named.post(sentence.before)
        before = sentence.before
        if post is None and person is not None and OF_STATE.search(one.named.title):
            land = before.lands.get(person.name)
            is_bare = one.named.owner is None and not one.named.is_elsewhere
            post = post_of(one.named.title, land, before) if land and is_bare else None
        if person is not None and post is not None:
            (before.formerly if one.named.is_former else before.held)[person.name] = post


def _read(sentence: Sentence, anchor: Anchor) -> Iterator[Draft]:
    who, is_chosen = holder_of(sentence, anchor), _is_chosen_for(sentence, anchor)
    if who is None and is_chosen and HOPED.search(anchor.lead()):
        who = sentence.last
    if is_stated(sentence.frame.mask, anchor, is_chosen=is_chosen):
        yield from _acted(sentence, anchor, who)
    if who is None and _IDLE.search(anchor.lead()):
        return
    is_agent = anchor.form is Form.AGENT
    acting = subject(sentence.frame.mask, anchor) if is_agent else ""
    sentence.last = sentence.person(anchor, acting) if is_agent else who
    sentence.has_acted = True
    if _TERM.search(anchor.verb.group() + anchor.tail()):
        sentence.of_term = sentence.last
    sentence.told.append(anchor)


def _acted(sentence: Sentence, anchor: Anchor, who: Party | None) -> Iterator[Draft]:
    cabinet = at_work(sentence.frame, sentence.before, anchor)
    if cabinet is not None:
        yield from begin(sentence, anchor, Office(*cabinet), time_of(sentence.frame, anchor))
    elif anchor.act is Act.SUCCEED:
        yield from followed(sentence, anchor, who)
    elif who is not None:
        yield from _told(sentence, anchor, who)
    elif anchor.act is Act.BEGIN:
        yield from _only_gone(sentence, anchor)


def _is_chosen_for(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether somebody was elected "to lead", "to succeed"."""
    last = sentence.told[-1] if sentence.told else None
    if last is not None and last.act is Act.END:
        return is_gone_for(sentence, anchor)
    if last is None or last.act is not Act.BEGIN:
        return False
    between = sentence.frame.mask[last.verb.end() : anchor.verb.start()]
    is_of_whom = last.form is Form.OBJECT or WINS.match(last.verb.group()) is not None
    is_object = is_of_whom and _WHOM_TO.fullmatch(between) is not None
    return is_object or last.verb.end() >= anchor.start - 1


def _told(sentence: Sentence, anchor: Anchor, who: Party) -> Iterator[Draft]:
    """Read one holder's taking, holding or leaving."""
    frame, before = sentence.frame, sentence.before
    wanted = Wanted(
        frame=frame, before=before, named=sentence.named, beside=sentence.beside, who=who
    )
    post = post_meant(wanted, anchor) or chosen_before(wanted, anchor) or awaited(wanted, anchor)
    time = time_of(frame, anchor) or _time_elsewhere(sentence, anchor)
    if post is None and anchor.act is Act.BEGIN:
        _remember_begun(sentence, anchor, who, time)
    if anchor.act is Act.HOLD:
        time = time or lasting_as_told(sentence, who, anchor)
        remember_lasting(sentence, who, time)
    is_foreign = post is not None and is_of_foreign_land(before, post, who)
    if is_foreign or is_over(before.published, anchor, time):
        return
    if anchor.act is Act.HOLD and has_untold_end(frame, time):
        return
    if post is None and time is not None and anchor.act is Act.END:
        before.left.add(who.name)
    if post is None or is_chair_of_state(sentence, anchor, post, who):
        before.borne = before.borne if post is None else None
        return
    is_chosen = HOPED.search(anchor.lead()) is not None
    time = time or (sentence.pending.get(who.name) if is_chosen else None)
    is_instead = time is not None and time is sentence.changed
    is_begun = anchor.act is Act.HOLD and (is_chosen or is_instead)
    act = Act.BEGIN if is_begun else anchor.act
    reader = {Act.BEGIN: once_or_now, Act.HOLD: _held, Act.END: _ended}[act]
    yield from reader(sentence, anchor, Office(who, post), time)
    if act is not Act.END:
        yield from _further(sentence, anchor, wanted, post)


def _remember_begun(sentence: Sentence, anchor: Anchor, who: Party, time: Time | None) -> None:
    """Remember when somebody took an office that nobody knows of what, and which is another."""
    if time is not None:
        sentence.pending[who.name] = time
        note_oath(sentence, anchor, who, time)
    if _CHOSEN.search(anchor.verb.group()):
        sentence.before.held.pop(who.name, None)


_CHOSEN = late(r"\b(?:elect|select|appoint|choos|chose|pick|nam(?:e|es|ed|ing)\b)")
"""What gives somebody another office than the one they had, even where nobody knows of what."""


def _time_elsewhere(sentence: Sentence, anchor: Anchor) -> Time | None:
    """Return the time of what was told before, at which something else is said to happen too."""
    mask = sentence.frame.mask
    is_with = bool(sentence.told) and _ALONGSIDE.search(mask[: anchor.verb.start()]) is not None
    if is_with or MOVES.match(mask, anchor.start) or is_instead(anchor):
        return sentence.changed
    last = sentence.told[-1] if sentence.told else None
    if (
        last is not None
        and last.act is Act.END
        and _AND_ANOTHER.fullmatch(anchor.lead() + anchor.verb.group() + anchor.tail())
    ):
        return sentence.changed
    is_filled = anchor.form is Form.AGENT and _AT_ONCE.search(anchor.verb.group()) is not None
    return sentence.before.vacated if is_filled else None


def _further(sentence: Sentence, anchor: Anchor, wanted: Wanted, post: Post) -> Iterator[Draft]:
    """Read the further offices of a list that a verb begins."""
    if anchor.need is Need.ORGANISATION and anchor.act is Act.HOLD:
        yield from _further_ministry(sentence, anchor, wanted)
    first = next(
        (n for n in sentence.named if n.start >= anchor.verb.end() and n.title == post.title), None
    )
    if first is None or wanted.who is None:
        return
    is_begun = anchor.act is Act.BEGIN
    for one, time in chained(sentence.frame, sentence.named, first, is_begun=is_begun):
        other = as_post(wanted, one)
        if other is not None:
            sentence.before.held[wanted.who.name] = other
            yield holder(other, wanted.who, begun(time))


def _further_ministry(sentence: Sentence, anchor: Anchor, wanted: Wanted) -> Iterator[Draft]:
    """Read "she ran the fund from 2011 to 2019 and the ministry from 2007"."""
    mask = sentence.frame.mask
    for one in sentence.named:
        is_next = anchor.verb.end() < one.start and _AND_A_HOUSE.search(mask, 0, one.start)
        time = _TIME_BEHIND.match(mask, one.end) if is_next and not one.is_title else None
        post = as_post(wanted, one) if time is not None else None
        told = sentence.frame.item(time["time"]).time if time is not None else None
        if post is not None and told is not None and wanted.who is not None:
            yield holder(post, wanted.who, begun(told))


def _only_gone(sentence: Sentence, anchor: Anchor) -> Iterator[Draft]:
    """Read whose office ends where it is not clear whose begins."""
    old = OLD.search(anchor.tail())
    party = sentence.frame.party(old["who"]) if old else None
    wanted = Wanted(
        frame=sentence.frame,
        before=sentence.before,
        named=sentence.named,
        beside=sentence.beside,
        who=party,
    )
    post = post_meant(wanted, anchor) if party is not None else None
    if party is not None and post is not None:
        yield from end(sentence, Office(party, post), time_of(sentence.frame, anchor))


def _held(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Iterator[Draft]:
    before = sentence.before
    if time is not None and _is_of_past(before, of, time):
        yield from over(sentence, of, time)
        return
    if not (anchor.verb.group() == "was" and _is_other(before, of)):
        before.held[of.who.name] = before.borne = of.post
    if time is not None and time.bound is not Bound.AT:
        before.since[of.who.name] = time
        if time.bound is not Bound.SINCE:
            before.left.add(of.who.name)
        if time.bound is Bound.SINCE:
            yield holder(of.post, of.who, _until_the_next(sentence, anchor, of, time))
            return
        yield from over(sentence, of, time)
        return
    yield from _held_at(sentence, anchor, of, time)


def _held_at(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Iterator[Draft]:
    """Read a holding that is told at no period: in several years, or at no time."""
    years = _years_of(sentence, anchor, of.post)
    if years:
        yield from (holder(of.post, of.who, within(year)) for year in years)
    elif time is None:
        yield from _held_undated(sentence, anchor, of)
    elif _NEW.search(anchor.tail()):
        yield from begin(sentence, anchor, of, time)


def _is_of_past(before: Discourse, of: Office, time: Time) -> bool:
    """Whether an aside tells what somebody was who has just got another office."""
    return time.bound in (Bound.SPAN, Bound.UNTIL) and _is_other(before, of)


def _is_other(before: Discourse, of: Office) -> bool:
    """Whether an office is another than that which somebody has just got."""
    chosen = before.chosen
    return chosen is not None and chosen[0] == of.who and chosen[1] != of.post


def _until_the_next(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Period:
    """Return how long somebody "had held the post" in which another was told of before."""
    before = sentence.before
    start = begun(time)[0]
    said = sentence.frame.mask[: anchor.start].rstrip().endswith("had been")
    is_past = said or anchor.verb.group().startswith("had ")
    if not is_past or before.chosen is None:
        return start, None
    new, post = before.chosen
    is_long = time is not None or _FOR_LONG.search(anchor.tail()) is not None
    since = before.since.get(new.name)
    is_same = of.post in (post, replace(post, title=f"acting {post.title}"))
    is_of_both = new != of.who and is_same and of.who.name not in before.left
    if not (is_of_both and is_long) or since is None:
        return start, None
    if start is not None and start.earliest > since.first.latest:
        return start, None
    before.left.add(of.who.name)
    return start, since.first


def _held_undated(sentence: Sentence, anchor: Anchor, of: Office) -> Iterator[Draft]:
    before = sentence.before
    is_now = _NOW.search(anchor.lead() + anchor.verb.group() + anchor.tail()[:12]) is not None
    period = _until_the_next(sentence, anchor, of, None)
    if period != (None, None):
        yield holder(of.post, of.who, period)
    elif of.who.name in sentence.pending:
        yield from begin(sentence, anchor, of, sentence.pending[of.who.name])
    elif is_now:
        yield holder(of.post, of.who)
    else:
        is_new = _NEW.search(anchor.tail()) or _TO_BE.search(anchor.verb.group())
        before.chosen = (of.who, of.post) if is_new else before.chosen
        yield from stated(sentence, of, (None, None), anchor)


def _years_of(sentence: Sentence, anchor: Anchor, post: Post) -> tuple[Time, ...]:
    """Return the years, several, in which somebody is said to have had an office."""
    ends = [n.end for n in sentence.named if n.title == post.title and n.start >= anchor.start]
    return years_named(sentence.frame, ends[0]) if ends else ()


def _ended(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Iterator[Draft]:
    before, time = sentence.before, stays_until(sentence.frame, anchor) or time
    is_beside = of.who.name not in before.left and any(
        sentence.frame.party(one.sign) == of.who and not one.named.is_former
        for one in sentence.beside
    )
    in_office = "office" in anchor.tail() or is_beside or is_until_death(anchor)
    is_death = not in_office and _DEATH.search(anchor.verb.group()) is not None
    if _DEATH.search(anchor.verb.group()) and _WHOSE_YEARS.search(anchor.verb.string):
        return
    follower = sentence.earlier.get(of.who.name)
    is_noun = anchor.form is Form.NOUN
    if time is None and not (follower or is_noun or sentence.frame.has_time) and before.chosen:
        is_same = before.chosen[1] == of.post and before.chosen[0] != of.who
        follower = before.chosen[0] if is_same else None
    if time is None and follower is not None:
        time = before.since.get(follower.name)
    is_told = VACANT.search(sentence.frame.mask) is not None
    if is_death and (of.who.name in before.left or not (of.who.name in before.since or is_told)):
        return
    before.held[of.who.name] = before.borne = of.post
    since = before.since.get(of.who.name)
    if time is not None and since is not None and since.last == time.first:
        return
    if time is not None:
        before.left.add(of.who.name)
        before.vacated = sentence.changed = time
    yield from stated(sentence, of, ended(time))
