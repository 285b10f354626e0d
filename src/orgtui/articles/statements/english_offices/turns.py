"""An office that somebody takes, and that of the one before, which ends with it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.english_offices.again import is_chosen_again
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.entering import entered_on, is_yet_to_enter
from orgtui.articles.statements.english_offices.natives import is_of_foreign_land
from orgtui.articles.statements.english_offices.sentence import Office, Sentence
from orgtui.articles.statements.english_offices.times import end_of, further_spans
from orgtui.articles.statements.english_offices.verbs import Form
from orgtui.articles.statements.english_offices.winning import WINS
from orgtui.articles.statements.offices.tenures import holder, taking
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

HOPED = late(r"(?<!is )(?<!are )\bto $")
"""Before what somebody is only chosen to do."""
OLD = late(
    r"\b(?:from|in place of|instead of|in succession to|as (?:the )?successor (?:to|of)) "
    r"(?:[a-z-]+ ){0,5}?(?P<who>P.)(?!s )"
)
_RECEIVING = late(
    r",? (?:receiving|taking(?: over)?|inheriting|accepting|collecting|relieving|replacing)\b"
    r"(?: [^,;:()PQD]{0,60}?)?(?: from)? (?:[a-z-]+ ){0,4}?(?P<who>P.)(?!s )"
)
_ENDING = late(r",? ending (?:the )?(?P<who>P.)s ")


_IN_THAT = late(
    r"[^P;:()]*\b(?:in|held) (?:that|this|the) (?:position|post|role|capacity|office|job)"
    r"(?: [a-z]+){0,5} (?P<time>D.)"
)


def _once(sentence: Sentence, anchor: Anchor, of: Office) -> Iterator[Draft]:
    """Yield an office that somebody got of whom the sentence goes on to tell that it is over."""
    frame, before = sentence.frame, sentence.before
    spell = _IN_THAT.match(frame.mask, anchor.verb.end())
    time = frame.item(spell["time"]).time if spell is not None else None
    if time is None or time.last is None or not time.has_come(before.published):
        return
    if before.published is not None and time.last.latest < before.published.earliest:
        before.held.pop(of.who.name, None)
        before.formerly[of.who.name] = of.post
        yield holder(of.post, of.who, (time.first, time.last))


def begin(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Iterator[Draft]:
    """Read that somebody takes an office, and whose that was, or took one long before."""
    if not _is_of_old(sentence.before, of, time):
        yield from _taken(sentence, anchor, of, time)
        return
    sentence.before.formerly[of.who.name] = of.post
    period = _lasting(sentence.frame, anchor, of, (time, anchor.verb.group()))
    yield from stated(sentence, of, period, anchor)


def _taken(sentence: Sentence, anchor: Anchor, of: Office, time: Time | None) -> Iterator[Draft]:
    """Read that somebody takes an office, and whose that was."""
    before, frame = sentence.before, sentence.frame
    entered = entered_on(frame, anchor.start, time)
    verb = anchor.verb.group()
    if HOPED.search(anchor.lead()) and sentence.told:
        verb = sentence.told[-1].verb.group()
    time = entered or _after_choice(sentence, of, time, f"{verb} {anchor.verb.group()}")
    is_again = is_chosen_again(before, anchor, of, time, verb)
    if time is None and before.held.get(of.who.name, of.post) != of.post:
        before.since.pop(of.who.name, None)
    before.held[of.who.name] = of.post
    is_by_the_way = before.chosen is not None and anchor.form is Form.NOUN
    is_by_the_way = is_by_the_way and before.chosen != (of.who, of.post)
    before.borne = of.post
    before.chosen = before.chosen if is_by_the_way else (of.who, of.post)
    before.left.discard(of.who.name)
    if is_again:
        yield holder(of.post, of.who)
        return
    sentence.changed = time
    period = _lasting(frame, anchor, of, (time, "elected" if WINS.match(verb) else verb))
    if time is not None:
        before.since[of.who.name] = time
    is_next = entered is None and is_yet_to_enter(frame.mask, anchor.verb.start(), anchor.end)
    if not is_next:
        yield from stated(sentence, of, period, anchor)
    old = (
        OLD.search(anchor.tail())
        or _ENDING.match(frame.mask, anchor.end)
        or _RECEIVING.match(frame.mask, anchor.end)
    )
    party = frame.party(old["who"]) if old else None
    if party is not None and party != of.who:
        own = replace(of.post, title=of.post.title.removeprefix("acting "))
        yield from end(sentence, Office(party, own), time)


def _is_of_old(before: Discourse, of: Office, time: Time | None) -> bool:
    """Whether somebody took another office long before the one just told of."""
    since = before.since.get(of.who.name)
    if time is None or since is None or before.chosen is None:
        return False
    is_other = before.chosen[0] == of.who and before.chosen[1] != of.post
    return is_other and time.first.latest < since.first.earliest


def _lasting(frame: Frame, anchor: Anchor, of: Office, taken: tuple[Time | None, str]) -> Period:
    """Return the period of an office taken at a time in some words, to its end if that is told."""
    time, how = taken
    period = taking(of.post, time, how) if time else (None, None)
    until = end_of(frame, anchor)
    if until is not None and time is not until and period[1] is None:
        return period[0], until.first
    return period


_YEAR = late(r"\d{4}|year")


_CHOICE = late(r"elect|appoint|chos|choos|select|nam(?:e|es|ed|ing)\b|pick|agree|confirm")


def _after_choice(sentence: Sentence, of: Office, time: Time | None, verbs: str) -> Time | None:
    """Return a time; a day without a year at which whoever was chosen takes office comes after.

    The choice of somebody of whom it was told when they take the office is no beginning of its own.
    """
    before, frame = sentence.before, sentence.frame
    since = before.since.get(of.who.name)
    if time is None or since is None or not _is_of_chosen(before, of):
        return time
    is_earlier = time.first.latest < since.first.earliest
    if is_earlier and _CHOICE.search(verbs) and since.first.year - time.first.year <= 1:
        return since
    items = [i for i in frame.items if i.time is not None and i.time.first == time.first]
    is_open = any(not _YEAR.search(item.text) for item in items)
    if not is_open or not is_earlier or time.first.month is None or time.last is not None:
        return time
    return replace(time, first=replace(time.first, year=time.first.year + 1))


def _is_of_chosen(before: Discourse, of: Office) -> bool:
    """Whether an office is the one for which somebody was chosen last, whatever it is called."""
    chosen = before.chosen
    if chosen is None or chosen[0] != of.who:
        return False
    is_same = chosen[1].organisation == of.post.organisation and of.post.title == "head"
    return is_same or chosen[1] == of.post


def once_or_now(
    sentence: Sentence, anchor: Anchor, of: Office, time: Time | None
) -> Iterator[Draft]:
    """Read that somebody takes an office, or once did that was left long ago."""
    if "over" in anchor.verb.group() and _is_over(sentence.before, of, time):
        return
    title = of.post.title.removeprefix("acting ")
    is_for_good = sentence.before.held.get(of.who.name) != of.post
    told = anchor.lead() + anchor.verb.group() + anchor.tail()
    if is_for_good and not re.search(r"acting|interim|caretaker|in for", told):
        of = replace(of, post=replace(of.post, title=title))
    yield from tuple(_once(sentence, anchor, of)) or begin(sentence, anchor, of, time)


def _is_over(before: Discourse, of: Office, time: Time | None) -> bool:
    """Whether an office is one that its holder is said to have had, and left, before a time."""
    since = before.since.get(of.who.name)
    if since is None or since.last is None or time is None:
        return False
    is_own = before.held.get(of.who.name) == of.post
    return is_own and since.bound is Bound.SPAN and since.last.latest < time.first.earliest


_OF_ANOTHER = late(
    r"(?<=P.), (?:who|whose|whom) [^,;]*D.[^,;]*"
    r"|(?<=P.), (?:the |its )?[^,;]{3,50} (?:said|agreed|announced|confirmed|reported|decided)\b"
    r"[^,;]*D.[^,;]*$"
)
"""What is told of another person by the way, or by whom it is told, with a time of its own."""


def stated(
    sentence: Sentence, of: Office, period: Period, anchor: Anchor | None = None
) -> Iterator[Draft]:
    """Yield an office; without its time only where the sentence names no time that may be its."""
    mask = sentence.frame.mask
    start = mask.rfind(";", 0, anchor.verb.start()) + 1 if anchor else 0
    end_of_part = mask.find(";", anchor.verb.end()) if anchor else -1
    part = mask[start : end_of_part if end_of_part > 0 else len(mask)]
    part = _OF_ANOTHER.sub(" ", part) if anchor else part
    if period != (None, None) or "D" not in part:
        yield holder(of.post, of.who, period)


_ACTING = late(
    r"(?P<who>P.),? who (?:has|had|was|is|ha[sd] (?:been|served)|served|was serving)"
    r"(?: been| as| in)*(?: an?| the)? (?P<how>acting|interim|caretaker) "
)
"""What tells that whoever is followed had an office only for a while."""


def _as_told(sentence: Sentence, of: Office) -> Office:
    """Return an office that ends; one that was only acted in, as that."""
    told = _ACTING.search(sentence.frame.mask)
    if told is None or sentence.frame.party(told["who"]) != of.who:
        return of
    title = re.sub(r"^(?:acting |interim |caretaker )?", f"{told['how']} ", of.post.title)
    return replace(of, post=replace(of.post, title=title))


def end(sentence: Sentence, of: Office, time: Time | None) -> Iterator[Draft]:
    """Read that somebody else's office ends where another's begins."""
    if is_of_foreign_land(sentence.before, of.post, of.who):
        return
    of = _as_told(sentence, of)
    sentence.old = of.who
    sentence.before.held[of.who.name] = of.post
    if of.who.name not in sentence.before.left:
        if time is not None:
            sentence.before.left.add(of.who.name)
        yield from stated(sentence, of, ended(time))


def over(sentence: Sentence, of: Office, time: Time) -> Iterator[Draft]:
    """Yield an office over a period, and over those told behind it: "…, and again from 2012"."""
    for period in (time, *further_spans(sentence.frame, time)):
        yield holder(of.post, of.who, begun(period))
