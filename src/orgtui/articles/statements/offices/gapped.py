"""Who has or had an office, where no verb tells it: "and before him – …", «с … это …»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.offices.posts import NamedPost, as_post, named_posts, post_of
from orgtui.articles.statements.offices.tenures import holder, tenure
from orgtui.articles.statements.offices.words import HEADS
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_LIFE = 36
"""How many years no office lasts, but lives do."""


def gapped(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices of which a part of a sentence tells that has no verb of its own."""
    yield from _gapped(frame, before)
    yield from _earlier_still(frame, before)
    yield from _led_too(frame, before)
    yield from _answered(frame, before)
    yield from _before_them(frame, before)
    yield from _and_others(frame, before)
    yield from _put_too(frame, before)


_NOW = r"(?:в настоящее время|в настоящий момент|сейчас|ныне|теперь|на данный момент)"
_ANSWER = late(
    rf"(?:{_NOW},? ?)?\(?(?:с )(?P<time>D.)(?: гг?\.)?\)?,? ?(?:[–—-]|это|им является|ее занимает"
    r"|его занимает) (?:[а-я]+ ){0,2}(?P<who>P.)(?=[.,;(]| \(| из |$)"
    rf"|(?:{_NOW},? ?)(?:[–—-]|это) (?:[а-я]+ ){{0,2}}(?P<who2>P.)(?: из [ST].|, [ST].)? "
    r"\((?:с )(?P<time2>D.)(?: гг?\.)?[),]"
)
"""A sentence without a verb that tells who has the office just named: "Now (since …) – …"."""


def _answered(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who has had the office since when that the sentence before has named."""
    yield from _answered_here(frame, before)
    told = _ANSWER.match(frame.mask) if before.named_post is not None else None
    if told is None or before.named_post is None:
        return
    who = frame.party(told["who"] or told["who2"])
    time = frame.item(told["time"] or told["time2"]).time
    if who is not None and time is not None:
        yield from over_times(before, before.named_post, who, (time,))


_GAPPED = late(
    r"(?:,|;) (?:а )?(?P<org>[OB].) (?:с|со) (?P<time>D.)(?: гг?\.)? ?[–—-] "
    r"(?:[а-я]+ ){0,2}(?P<who>P.)"
)
_HEADING = late(r"\b(?:возглавля(?:ет|л|ла)|руководи(?:т|л|ла))\b")


def _gapped(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who heads another organisation, where the verb is not said again: "а … с … – …"."""
    for match in _GAPPED.finditer(frame.mask):
        organisation, who = frame.party(match["org"]), frame.party(match["who"])
        time = frame.item(match["time"]).time
        is_headed = _HEADING.search(frame.mask, 0, match.start()) is not None
        if is_headed and organisation is not None and who is not None and time is not None:
            post = post_of(HEADS[frame.language], organisation, before)
            if organisation.name == "МИД" and frame.land is not None:
                post = Post(title="министр иностранных дел", organisation=frame.land)
            yield from over_times(before, post, who, (time,))


_EARLIER_STILL = late(
    r"\b(?:раньше|прежде|ранее|до (?:него|нее|этого|того)),? (?:[вс]о? )?(?P<time>D.),? [–—-] "
    r"(?:[а-я]+ ){0,2}(?P<who>P.)"
)


def _earlier_still(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who had an office before one who was just told of: "а ещё раньше, с … по …, – …"."""
    for match in _EARLIER_STILL.finditer(frame.mask):
        who, time = frame.party(match["who"]), frame.item(match["time"]).time
        if who is not None and time is not None and before.office is not None:
            yield from over_times(before, before.office, who, (time,))


_LED_TOO = late(
    r"[,;] (?:а |и )?(?:[свд]о? )?(?P<time>D.),? [–—-] (?:[а-я-]+(?:ец|ка|нин|ин|ац|як|ч) )?"
    r"(?P<who>P.)(?=[.,;]|$)"
)
_LED = late(r"(?<![а-я])(?:прави[лт]|управля|возглавля|руковод|стоял)")


def _led_too(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who else headed what was told of last, and when: "…, а с … по … – …"."""
    for match in _LED_TOO.finditer(frame.mask):
        who, time = frame.party(match["who"]), frame.item(match["time"]).time
        is_led = _LED.search(frame.mask, 0, match.start()) is not None
        if is_led and who is not None and time is not None and before.office is not None:
            yield from over_times(before, before.office, who, (time,))


_HERE = late(
    r"(?: [OB].)?(?:, с (?P<time>D.),? (?:это|им является|ею является|его занимает|ее занимает)"
    r"|,? ?\(?с (?P<time2>D.)\)?,? ?[–—-]) (?:[а-я-]+ ){0,2}(?P<who>P.)(?=[.,;]|$| \(| из )"
)
"""What tells behind a title who has it: "…, с … это …"."""
_SINCE_THEN = late(r"(?:^|[.;:,] )(?:а |и )?с (?P<time>D.),? (?:[а-я]+(?:ый|ий|ая) )?$")
_THEY_ARE = late(
    r"(?: [OB].)? ?[–—-] (?!не |вряд|едва|может|возможно|вероятно|будто)"
    r"(?:[а-я-]+ ){0,2}(?P<who>P.)(?=[.,;]|$| \(| из )"
)
"""What stands before a title and behind it where somebody has had it: "с … генсек – …"."""


def _answered_here(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who has had the office since when that the same sentence has just named."""
    if not _IS.search(frame.mask):
        return
    for named in named_posts(frame, before, 0, len(frame.mask)):
        post, (sign, when) = as_post(named, before), _has_it(frame.mask, named)
        who, time = frame.party(sign), frame.item(when).time if when else None
        if post is not None and who is not None and time is not None:
            before.gives(who, post)
            yield from over_times(before, post, who, (time,))


_IS = late(r" (?:это|является|занимает|[–—-]) ")


def _has_it(mask: str, named: NamedPost) -> tuple[str, str]:
    """Return the signs of who has an office and since when, "" where no dash or "это" tells it."""
    here = _HERE.match(mask, named.end)
    if here is not None:
        return here["who"], here["time"] or here["time2"]
    since, are = _SINCE_THEN.search(mask, 0, named.start), _THEY_ARE.match(mask, named.end)
    return (are["who"], since["time"]) if since is not None and are is not None else ("", "")


_BEFORE_THEM = late(
    r"(?:^|[,;:] )(?:а |и )?(?:до (?:него|нее)|перед (?:ним|ней)),?"
    rf"(?: (?P<count>{NUMBER}) (?:лет|года?)| (?:[свд]о? )?(?P<time>D.))?,?(?: ?[–—-])? "
    r"(?:[а-я-]+(?:ец|ка|нин|ин|ац|як|ч) )?(?P<who>P.)(?=[.,;]|$)"
)
"""Who had the office before the one just told of: "а до него пять лет – …"."""


def _before_them(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who had an office before, and how long, where its holder of today is just told of."""
    for match in _BEFORE_THEM.finditer(frame.mask):
        who, post = frame.party(match["who"]), before.office
        if who is None or post is None:
            continue
        if match["time"]:
            time = frame.item(match["time"]).time
            yield from over_times(before, post, who, (time,) if time is not None else ())
            continue
        ahead = re.findall(r"P.", frame.mask[: match.start()])
        after = frame.party(ahead[-1]) if ahead else before.person
        since = before.since.get(after.name) if after is not None and after != who else None
        if since is not None:
            yield holder(post, who, (_so_long_before(since.first, match["count"]), since.first))


_AND_ANOTHER = late(
    r"(?:,|;) (?:а |и )?(?:[а-я-]+(?:ец|ка|нин|ин|ац|як|ч) )?(?P<who>P.),? ?[–—-] "
    r"(?:(?P<org>[OB].)(?=[.,;]|$)|(?=[а-я]))"
)
_PUT = late(
    r"(?<![а-я])(?:(?P<head>возглав(?:ил|ит|ля)[а-я]*)|стал[аи]?|стан[еу]т|назначен[аы]?|избран[аы]?"
    r"|утвержден[аы]?|назначил[аи]?)(?![а-я])"
)


def _and_others(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who gets another office by the same verb: «X возглавил МВФ, а Y – Всемирный банк»."""
    found = tuple(_AND_ANOTHER.finditer(frame.mask))
    put = _PUT.search(frame.mask, 0, found[0].start()) if found else None
    time = frame.only_time
    if put is None or time is None or has_doubt(frame.mask):
        return
    named = tuple(named_posts(frame, before, 0, len(frame.mask)))
    first = next((one for one in named if one.start < found[0].start()), None)
    for match in found:
        who, of = frame.party(match["who"]), frame.party(match["org"])
        post = post_of(HEADS[frame.language], of, before) if of and put["head"] else None
        own = next((one for one in named if one.start == match.end()), None)
        if own is not None and not match["org"] and not put["head"]:
            owner = own.owner or (first.owner if first is not None else None)
            post = post_of(own.title, owner, before) if owner is not None else None
        if who is not None and post is not None:
            before.gives(who, post, time)
            yield from tenure(post, who, begun(time))


_PUT_ONE = late(
    r"(?<![а-я])(?<!не )(?:стал[аи]?|избран[аы]?|назначен[аы]?|утвержден[аы]?) "
    r"(?:A. )?(?:[а-я-]+ ){0,3}P."
)
_JOINT = late(r"(?:,| и|, а|;)(?: а)? (?:[а-я]+(?:ым|им|ой) )?$")
_PUT_TOO = late(
    r" (?:[а-я]+ ){0,6}?[–—-] (?:A. )?(?:[а-я-]+ ){0,2}(?P<who>P.)(?= из |,|;|\.|$| \()"
)


def _put_too(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who else got an office then, where the verb is not said again: "…, главой … – …"."""
    put = _PUT_ONE.search(frame.mask) if _DASH_PERSON.search(frame.mask) else None
    times = [time for _, time in frame.time_places]
    if put is None or len(times) != 1 or times[0].bound is not Bound.AT or has_doubt(frame.mask):
        return
    for named in named_posts(frame, before, put.end(), len(frame.mask)):
        post, is_next = _own(frame, named, before), _JOINT.search(frame.mask, 0, named.start)
        also = _PUT_TOO.match(frame.mask, named.end)
        who = frame.party(also["who"]) if also is not None and is_next else None
        is_known = post is not None and post.organisation.id
        if post is not None and is_known and who is not None and named.is_borne:
            before.gives(who, post, times[0])
            yield from tenure(post, who, begun(times[0]))


def _own(frame: Frame, named: NamedPost, before: Discourse) -> Post | None:
    """Return an office, that of a director as one of the body named right behind."""
    own = _OF_BODY.search(frame.mask, named.start, named.end)
    party = frame.party(own["org"]) if own is not None else None
    return Post(title=named.title, organisation=party) if party else as_post(named, before)


_OF_BODY = late(r"директор[а-я]* (?P<org>B.)$")
_DASH_PERSON = late(r"[а-я\ue000-\uf8ff] [–—-] (?:A. )?(?:[а-я-]+ ){0,2}P.")


def _so_long_before(end: PartialDate, years: str | None) -> PartialDate | None:
    """Return the year in which began what ended so many years later."""
    return distance(end, years, "лет", -1) if years else None


def over_times(
    before: Discourse, post: Post, who: Party, times: tuple[Time, ...]
) -> Iterator[Draft]:
    """Yield an office held over some periods, but for one as long as a life."""
    for time in times:
        years = time.last.year - time.first.year if time.last is not None else 0
        if time.bound is not Bound.AT and years < _LIFE:
            before.held[who.name] = post
            before.ends(who, post, time)
            if time.bound is not Bound.SPAN:
                before.since[who.name] = time
            is_span = time.bound is Bound.SPAN
            yield from tenure(post, who, (time.first, time.last) if is_span else begun(time))
