"""Who holds, takes or leaves an office, in the words of a sentence."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.english_offices.reading import english_offices
from orgtui.articles.statements.offices.apposing import holder_behind, remember
from orgtui.articles.statements.offices.careers import careers
from orgtui.articles.statements.offices.chiefs import is_of_part, of_body
from orgtui.articles.statements.offices.decrees import decreed, is_of_paper, voted
from orgtui.articles.statements.offices.duties import is_charged
from orgtui.articles.statements.offices.fitting import fits, is_long_ago
from orgtui.articles.statements.offices.lasting import lasting
from orgtui.articles.statements.offices.leavings import stays_until
from orgtui.articles.statements.offices.others import is_of_others
from orgtui.articles.statements.offices.parliaments import has_own_secretary
from orgtui.articles.statements.offices.phrase_words import (
    CHOOSING,
    ENTERING,
    HEADING,
    HOLDING,
    LATER,
    LEAVING,
    NEW_HOLDER,
    OF_OTHER_NAME,
    POSTS,
    PREDECESSOR,
    SENT,
    TAKING,
    TITLE_RU,
    TRIGGER,
    VITA,
)
from orgtui.articles.statements.offices.posts import NATIVES_KK, is_of_unit, post_of, whole_title
from orgtui.articles.statements.offices.reading import THING_ACTS
from orgtui.articles.statements.offices.seats import seats
from orgtui.articles.statements.offices.sessions import sessions
from orgtui.articles.statements.offices.spoken_of import (
    appointee_meant,
    held_by,
    last_named,
    post_of_one,
)
from orgtui.articles.statements.offices.successions import predecessor_meant
from orgtui.articles.statements.offices.tenures import (
    holder,
    is_chair_in_turn,
    is_news,
    is_of_colleague,
    taking,
    tenure,
)
from orgtui.articles.statements.offices.terms import is_next_term, is_of_next_term
from orgtui.articles.statements.offices.titles import is_plural, root
from orgtui.articles.statements.offices.when import is_of_earlier
from orgtui.articles.statements.offices.wholes import whole_of
from orgtui.articles.statements.offices.whose_kazakh import where_sent
from orgtui.articles.statements.sentence.descriptions import is_another_title
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import ACTING_PERSONS, PERSONS, Frame
from orgtui.articles.statements.sentence.predicates import is_of_another
from orgtui.articles.statements.sentence.templates import (
    Forms,
    has,
    place_of,
    said,
    time_behind,
    time_of,
)
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TITLE = late(r"президент|премьер|министр|секретар|председателем|директор")
_HEAD = late(r"(?:генеральн|исполнительн)\w+ секретар|генсек")
_MEMORY = 2


def offices(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the dated offices that a sentence states, and the heads it names."""
    every = (of_body(draft, before) for draft in _every(frame, before))
    yield from (one for one in every if not (is_of_part(one) or is_of_others(one, frame)))


def _every(frame: Frame, before: Discourse) -> Iterator[Draft]:
    yield from seats(frame, before)
    if frame.language is Language.RU:
        yield from sessions(frame, before)
        yield from decreed(frame, before)
        yield from voted(frame, before)
    if frame.language is Language.EN:
        yield from english_offices(frame, before)
        return
    if not TRIGGER.is_in(frame.mask):
        before.named_post = None
        before.people.appointee = before.people.appointee if is_of_paper(frame) else None
        return
    is_of_organ = _OF_ORGAN.search(frame.mask) is not None
    yield from (
        draft
        for draft in _read(frame, before)
        if is_of_organ or not (is_chair_in_turn(draft) or is_of_colleague(frame, draft))
    )


_OF_ORGAN = late(r"комисси|секретариат|правлени|коллеги")
"""Organs of an organisation, in the chair of which states take no turns."""


def _read(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what the phrases and the verbs of a sentence tell, and remember it."""
    before.person = (
        predecessor_meant(frame, before) or appointee_meant(frame, before) or before.person
    )
    named = tuple(POSTS.matches(frame))
    _remember_holders(frame, before, named)
    told = tuple(_told(frame, before))
    chosen = before.chosen
    for draft in told:
        _remember(before, draft)
    yield from told
    before.people.joined.clear()
    yield from (
        draft
        for draft in careers(frame, before)
        if root(draft.role) in before.people.joined or not _is_told(draft, told)
    )
    if before.chosen != chosen and frame.has_time:
        for match in ENTERING.matches(frame):
            if not is_doubtful(frame.mask, match):
                yield from _entered(frame, before, match, is_chosen_here=True)
    _remember_posts(frame, before, named)


def _told(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for forms, reader in _DATED if frame.has_time else _UNDATED:
        for match in forms.matches(frame):
            if forms is HEADING or not is_doubtful(frame.mask, match):
                yield from reader(frame, before, match)
    if frame.has_time:
        yield from lasting(frame, before)


def _remember(before: Discourse, draft: Draft) -> None:
    """Remember what a phrase has told, for the sentences that follow."""
    if draft.who is None or draft.start is None:
        return
    time = Time(start=0, end=0, bound=Bound.AT, first=draft.start)
    before.gives(draft.who, Post(title=draft.role, organisation=draft.organisation), time)


def _is_told(draft: Draft, told: Iterable[Draft]) -> bool:
    """Whether a template has read a like thing of the same person already."""
    return any(
        other.who == draft.who
        and (other.start == draft.start or other.end == draft.end is not None)
        for other in told
        if other.start or other.end
    )


def _remember_holders(frame: Frame, before: Discourse, named: Sequence[re.Match[str]]) -> None:
    """Remember whom the sentence names right behind an office."""
    for match in named:
        holder = holder_behind(frame, before, match.end())
        post = _post(frame, before, match)
        holder = holder or _DEFINED.fullmatch(frame.mask, 0, match.start())
        person = frame.party(PERSONS.findall(holder.group())[0]) if holder else None
        if post is not None and person is not None:
            if post.title not in NATIVES_KK:
                remember(frame, before, (person, post), place_of(match, "title"))
            if _ELECT.search(frame.mask, 0, place_of(match, "title")):
                before.chosen = person, post
            if post.organisation.kind is EntityKind.STATE:
                before.lands[person.name] = post.organisation


def _remember_posts(frame: Frame, before: Discourse, named: Sequence[re.Match[str]]) -> None:
    """Remember the offices that a sentence names, and who is named for one, however it is said."""
    if before.since_post >= _MEMORY:
        before.post = None
    before.since_post = 0 if named else before.since_post + 1
    for match in named:
        post = _post(frame, before, match)
        if post is not None and post.title not in NATIVES_KK:
            before.posts[root(post.title)] = before.post = post
    for match in CHOOSING.matches(frame):
        post, person = _post(frame, before, match), _who(frame, before, match)
        if post is not None and person is not None:
            before.chosen = person, post


def _post(frame: Frame, before: Discourse, match: re.Match[str]) -> Post | None:
    """Return the office that a match names; one without owner is the last of its title."""
    title = said(match, "title")
    signs = said(match, "org")
    if not title:
        return _post_before(frame, before, match)
    if is_plural(title, frame.language) or SENT.search(match.group()):
        return None
    end = match.start() + match.group().find(title) + len(title)
    is_where, sender = where_sent(frame, signs)
    is_nobodys = is_where and sender is None
    if is_nobodys or is_of_unit(frame.mask, title, end) or is_charged(frame.mask):
        return None
    party = (
        sender or frame.party(signs) or (before.owner(frame, "", match.start()) if signs else None)
    )
    is_of_whole = _HEAD.search(title) or signs == "организации"
    is_whole = party and is_of_whole and not has_own_secretary(party)
    party = whole_of(before, party) if party and is_whole else party
    if party is None:
        told = before.posts.get(root(title))
        if told is None and before.topic is not None and _HEAD.match(title):
            return Post(title=title.strip(), organisation=before.topic)
        return told
    return post_of(whole_title(frame.mask, title, end), party, before)


def _who(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the person of a match; a pronoun means the one the text was about."""
    signs = said(match, "who")
    named = frame.party(signs)
    if named is not None or not signs:
        return named
    ahead = ACTING_PERSONS.findall(frame.mask, 0, match.start())
    meant = before.people.meant(frame.mask, before.person, before.hero)
    return frame.party(ahead[-1]) if ahead else meant


def _post_before(frame: Frame, before: Discourse, match: re.Match[str]) -> Post | None:
    """Return the office named last before a place; None where a title there has no owner."""
    named = [found for found in POSTS.matches(frame) if found.end() <= match.start()]
    if named:
        return _post(frame, before, named[-1])
    return None if _TITLE.search(frame.mask, 0, match.start()) else last_named(frame, before, match)


def _taken(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    post, who = _post(frame, before, match), _who(frame, before, match)
    time = time_of(frame, match)
    if time is None and not has(match, "title"):
        time = before.vacated
    if post is None or who is None or OF_OTHER_NAME.search(match.group()):
        return
    time = None if is_of_earlier(frame, match.start(), time) else time
    before.chosen = who, post
    before.held[who.name] = post
    later = LATER.search(frame.mask, match.end())
    if later is not None and _ELECTED.search(match.group()):
        time = time_behind(frame, later.end())
    is_term = time is not None and time.bound is Bound.SPAN
    if time is None and is_news(frame, match.group()):
        yield holder(post, who)
    if time is not None and (is_term or not is_next_term(frame.mask, match.group())):
        yield from tenure(post, who, taking(post, time, match.group()))


def _held(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    post, who = _post(frame, before, match), _who(frame, before, match)
    time = time_of(frame, match)
    if post is None or who is None or _IS_PUT.search(match.group()):
        return
    before.held[who.name] = post
    if _is_period(time):
        yield from tenure(post, who, begun(time))


_IS_PUT = late(r"\bбыл[аи]? (?:[а-я]+ )?(?:пере)?(?:избран|назначен|утвержден)")
"""What gives an office, and lasts no time itself."""


def _is_period(time: Time | None) -> bool:
    return time is not None and time.bound is not Bound.AT


_ELECT = late(r"(?<![а-я])(?:ново)?избранн[а-я]{2,3} $")
_HE = late(r"(?<![а-я])она?(?![а-я])")
_THAT = late(r"это ")
_DEFINED = late(r"P. ?[–—-] (?:это )?(?:[а-я-]+ )?")
"""A sentence that begins with somebody and says what they are."""
_ELECTED = late(r"\b(?:избра|переизбра|назнач|утвержд|сайлан)")
_OPENS = late(r"^(?:[PQ].)")
_DASH = late(r"D.(?: гг?\.| год[а-я]*)?,? ?[–—:-]")
_WHO = late(r"\b(?:котор(?:ый|ая|ого|ую))(?: \w+)? $")
_BEGINNING = late(r"назнач|избра|стал|возглавил|утвержд|вступил|занял")
_OF_TITLE = late(rf"{TITLE_RU}(?: [^;:()PQD,]{{0,30}})?(?: [а-я]{{1,2}})? $")


def _is_of_another(mask: str, time: int, title: int) -> bool:
    """Whether a time is one of another act, or of the title right before it: "…, с …, был …"."""
    is_closed = mask.startswith(",", time + 2) and _OF_TITLE.search(mask, 0, time) is not None
    return is_closed or is_of_another(mask, time, title)


def _lived(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read a line of a life; it is of whom the sentence begins with, or else spoke last."""
    start = _OPENS.match(frame.mask)
    meant = before.people.meant(frame.mask, before.person or before.hero, before.hero)
    who = frame.party(start.group()) if start else meant
    post, time = _post(frame, before, match), frame.item(said(match, "time")).time
    acting = {frame.party(found.group()) for found in ACTING_PERSONS.finditer(frame.mask)}
    if post is None or who is None or time is None or not acting <= {who}:
        return
    if is_next_term(frame.mask, match.group()) or _WHO.search(frame.mask, 0, match.start()):
        return
    if _is_of_another(frame.mask, place_of(match, "time"), place_of(match, "title")):
        return
    if _is_period(time) or _BEGINNING.search(match.group()) or _DASH.search(match.group()):
        yield from tenure(post, who, begun(time))


def _left(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who, time = _who(frame, before, match), time_of(frame, match)
    time = stays_until(frame, match.end()) or time
    is_named = said(match, "title")
    post = (
        _post(frame, before, match) if is_named else held_by(before, who, frame.mask[match.end() :])
    )
    if post is None or who is None or time is None:
        return
    before.post, before.vacated = post, time
    before.left.add(who.name)
    yield from tenure(post, who, ended(time))


def _preceded(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who, time = _who(frame, before, match), time_of(frame, match)
    post = post_of_one(before, frame.mask[: match.start()])
    if who is not None and time is not None and post is not None:
        yield from tenure(post, who, begun(time))


def _entered(
    frame: Frame, before: Discourse, match: re.Match[str], *, is_chosen_here: bool = False
) -> Iterator[Draft]:
    """Read when someone who was chosen takes over."""
    time = time_of(frame, match)
    if time is None or before.chosen is None:
        return
    who, post = before.chosen
    if _THAT.match(frame.mask) and before.people.named and who not in before.people.named:
        return
    persons = {item.party for item in frame.within(frame.mask) if item.letter == "P"}
    meant = before.people.meant(frame.mask, before.person, before.hero)
    is_of_another = _HE.search(frame.mask) is not None and meant not in (None, who)
    if not persons <= {who} or is_of_another or THING_ACTS.search(frame.mask):
        return
    if is_another_title(frame.mask, post.title) or is_of_next_term(frame, before):
        return
    is_fit = fits(frame, before, who, 0, _first_word(match))
    if not is_fit or is_long_ago(before, match.group(), time):
        return
    every = (found for found in POSTS.matches(frame) if not _HOLDS.match(frame.mask, found.end()))
    named = [_post(frame, before, found) for found in every]
    is_other = any(other is not None and other.organisation != post.organisation for other in named)
    is_new = is_chosen_here or NEW_HOLDER.search(frame.mask) is not None
    if named and (is_other or not is_new):
        return
    yield from tenure(post, who, begun(time))


_HOLDS = late(r" [PQ].")
"""Who is called by a title right behind it, whatever they get."""


def _first_word(match: re.Match[str]) -> tuple[int, int]:
    """Return where the first word of a match stands."""
    return match.start(), match.start() + len(match.group().partition(" ")[0])


def _heading(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read the head of an organisation, of whom an article need not say since when."""
    post, who = _post(frame, before, match), _who(frame, before, match)
    if post is not None and who is not None:
        yield holder(post, who)


_Reader = Callable[[Frame, Discourse, re.Match[str]], Iterator[Draft]]
_UNDATED: tuple[tuple[Forms, _Reader], ...] = ((TAKING, _taken), (HEADING, _heading))
_DATED: tuple[tuple[Forms, _Reader], ...] = (
    *_UNDATED,
    (HOLDING, _held),
    (VITA, _lived),
    (LEAVING, _left),
    (PREDECESSOR, _preceded),
    (ENTERING, _entered),
)
