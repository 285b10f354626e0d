"""Who holds, takes or leaves an office, in the words of a sentence."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.discourse import Discourse, Post
from orgtui.articles.statements.doubt import is_doubtful
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.office_words import (
    CHOOSING,
    ENTERING,
    HEADING,
    HOLDING,
    LEAVING,
    NEW_HOLDER,
    POSTS,
    PREDECESSOR,
    SUCCEEDING,
    TAKING,
    TERM,
    TRIGGER,
    VITA,
)
from orgtui.articles.statements.templates import has, said, time_of
from orgtui.articles.statements.times import Bound, Time
from orgtui.articles.word_traits import nominative_of_phrase

_SHORT_TITLE = re.compile(r"генсек\w*")
_TITLE_CASE = re.compile(r"\s+")


def offices(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the dated offices that a sentence states."""
    if not TRIGGER.search(frame.mask):
        return
    found: list[Draft] = []
    for forms, reader in _READERS:
        for form in forms:
            for match in form.finditer(frame.mask):
                if reader is _heading or not is_doubtful(frame.mask, match):
                    found.extend(reader(frame, before, match))
    yield from found
    _remember_posts(frame, before)


def _remember_posts(frame: Frame, before: Discourse) -> None:
    for form in POSTS:
        for match in form.finditer(frame.mask):
            post = _post(frame, before, match)
            if post is not None:
                before.posts[_root(post.title)] = post
                before.post = post
    for match in CHOOSING.finditer(frame.mask):
        post, person = _post(frame, before, match), frame.party(said(match, "who"))
        if post is not None and person is not None:
            before.chosen = person, post


def _root(title: str) -> str:
    """Return a title without the endings of its cases."""
    words = _TITLE_CASE.split(_SHORT_TITLE.sub("генеральный секретарь", title.strip()))
    return " ".join(word[: max(4, len(word) - 3)] for word in words[-2:])


def _post(frame: Frame, before: Discourse, match: re.Match[str]) -> Post | None:
    """Return the office that a match names; one without owner is the last of its title."""
    title = said(match, "title")
    signs = said(match, "org")
    if not title:
        return before.post
    party = frame.party(signs)
    if party is None:
        return before.posts.get(_root(title))
    return Post(title=title.strip(), organisation=party)


@cache
def _nominative(title: str) -> str:
    return nominative_of_phrase(title)


def _draft(post: Post, who: Party, period: Period) -> Draft:
    return Draft(
        kind=StatementKind.OFFICE,
        organisation=post.organisation,
        who=who,
        role=_nominative(post.title),
        start=period[0],
        end=period[1],
    )


def _taken(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    post, who = _post(frame, before, match), frame.party(said(match, "who"))
    time = time_of(frame, match)
    if time is None and not has(match, "title"):
        time = before.vacated
    if post is None or who is None:
        return
    before.chosen = who, post
    if time is not None:
        yield _draft(post, who, begun(time))


def _held(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    post, who = _post(frame, before, match), frame.party(said(match, "who"))
    time = time_of(frame, match)
    if post is not None and who is not None and _is_period(time):
        yield _draft(post, who, begun(time))


def _is_period(time: Time | None) -> bool:
    return time is not None and time.bound is not Bound.AT


_OPENS = re.compile(r"^(?:[PQ].)")


def _lived(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read a line of a life; it is of whom the sentence begins with, or else spoke last."""
    start = _OPENS.match(frame.mask)
    who = frame.party(start.group()) if start else before.person
    post, time = _post(frame, before, match), frame.item(said(match, "time")).time
    persons = {item.party for item in frame.within(frame.mask) if item.letter == "P"}
    if post is None or who is None or time is None or not persons <= {who}:
        return
    if _is_period(time) or re.search(r"назнач|избра|стал|возглавил", match.group()):
        yield _draft(post, who, begun(time))


def _left(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who, time = frame.party(said(match, "who")), time_of(frame, match)
    is_named = said(match, "title")
    post = _post(frame, before, match) if is_named else _post_of(frame, before, who)
    if post is None or who is None or time is None:
        return
    before.post, before.vacated = post, time
    yield _draft(post, who, ended(time))


def _post_of(frame: Frame, before: Discourse, who: Party | None) -> Post | None:
    """Return the office of a person who leaves it: what was last said of him, or last at all."""
    named = [match for form in POSTS for match in form.finditer(frame.mask)]
    if named:
        return _post(frame, before, named[-1])
    return before.held.get(who.name) if who else None


def _followed(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who, old = frame.party(said(match, "who")), frame.party(said(match, "old"))
    time = time_of(frame, match)
    is_named = said(match, "title")
    post = _post(frame, before, match) if is_named else before.post
    if post is None or time is None or who is None or old is None or who == old:
        return
    yield _draft(post, who, begun(time))
    yield _draft(post, old, ended(time))


def _preceded(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who, time = frame.party(said(match, "who")), time_of(frame, match)
    if who is not None and time is not None and before.post is not None:
        yield _draft(before.post, who, begun(time))


def _entered(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read when someone who was chosen takes over."""
    time = time_of(frame, match)
    if time is None or before.chosen is None or "P" in frame.letters:
        return
    who, post = before.chosen
    named = [_post(frame, before, found) for form in POSTS for found in form.finditer(frame.mask)]
    is_other = any(other is not None and other.organisation != post.organisation for other in named)
    if named and (is_other or not NEW_HOLDER.search(frame.mask)):
        return
    yield _draft(post, who, begun(time))


def _lasting(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    time = frame.item(said(match, "time")).time
    if time is None or time.bound is not Bound.SPAN or before.chosen is None:
        return
    if "P" not in frame.letters:
        yield _draft(before.chosen[1], before.chosen[0], begun(time))


def _heading(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read the head of an organisation, of whom an article need not say since when."""
    post, who = _post(frame, before, match), frame.party(said(match, "who"))
    if post is not None and who is not None:
        yield _draft(post, who, (None, None))


_Reader = Callable[[Frame, Discourse, re.Match[str]], Iterator[Draft]]
_READERS: tuple[tuple[tuple[re.Pattern[str], ...], _Reader], ...] = (
    (TAKING, _taken),
    (HOLDING, _held),
    ((VITA,), _lived),
    (LEAVING, _left),
    (SUCCEEDING, _followed),
    ((PREDECESSOR,), _preceded),
    ((ENTERING,), _entered),
    ((TERM,), _lasting),
    ((HEADING,), _heading),
)
