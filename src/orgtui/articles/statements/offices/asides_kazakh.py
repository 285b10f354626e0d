"""Offices told in Kazakh without a verb: "2019 жылдан Қазақстан президенті", "1999–2002 – …"."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.posts import NamedPost, as_post
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_NOUN = r"(?:ұйым|одақ|бірлестік|қор|кеңес|достастық|альянс)(?:[нтд][ыі]ң)?"
_AHEAD = late(
    r"(?:^|[;:,·] ?|(?P<who>P.)(?: ?\([^()]*\))?,? ?(?:[–—-] )?)"
    r"(?:(?:ол|ал|және|кейін|содан кейін|сондай-ақ|бұған дейін|қазір) )*"
    r"(?P<time>D.)(?: (?:бастап|бері|бергі|жылдары|жылдар|жылы|жж\.?|ж\.|аралығында|аралығы"
    r"|күннен))*[.,]? ?(?:[–—:-] ?)?"
    rf"(?:(?:[STOB].[-а-яәіңғүұқөһ]*|{_NOUN}) )?$"
)
"""A time right before an office, with who has it before the time."""
_BEHIND = late(
    r" ?(?:[.,;·]|$|және D|(?:лауазымында|қызметінде)(?: ?[.,;]|$)|болып[,;])"
    r"|(?: ?[–—-])? (?P<who>P.) ?(?:[.,;]|$)"
)
"""What follows an office that no verb is told of."""
_ALONE = late("P.")


def beside(
    frame: Frame, before: Discourse, named: NamedPost
) -> Iterator[tuple[Party, tuple[Time, ...]]]:
    """Yield who has an office since or over the time that stands right before it."""
    ahead = _AHEAD.search(frame.mask, 0, named.start)
    behind = _BEHIND.match(frame.mask, named.end)
    if ahead is None or behind is None:
        return
    time = frame.item(ahead["time"]).time
    who = frame.party(behind["who"]) if behind["who"] else _who(frame, before, ahead)
    if who is not None and time is not None and time.bound in (Bound.SINCE, Bound.SPAN):
        yield who, (time,)


_IN_THIS = late(
    r"(?:(?P<who>P.)(?P<bracket> ?\()?,? ?)?"
    r"(?:(?:оның |ол )?(?:бұл|осы|аталған|қазіргі) )(?:қызмет|лауазым|міндет|кресло)"
    r"[тд][ае](?:гі)? "
    r"(?:(?:ол|өзі) )?(?P<time>D.)(?: бері| бастап)?(?: (?:келе жатыр|отыр|жүр|істейді))?"
    r"(?= ?[).,;:]|$)"
)
"""Since when somebody has the office spoken of, told without a verb."""
_SO_IN_THIS = late(
    r"(?:(?P<who>P.)(?P<bracket> ?\()?,? ?|(?:^|(?<=, ))ол )(?P<time>D.)(?: бері| бастап)? "
    r"(?:бұл|осы) (?:қызмет|лауазым)[тд][ае](?: (?:келе жатыр|отыр|жүр|істейді))?(?= ?[.,;]|$)"
)
"""The same, with the time ahead."""
_RIGHT_AHEAD = late(r" ?$")


def in_this_post(
    frame: Frame, before: Discourse, named: Sequence[NamedPost]
) -> Iterator[tuple[Party, Post, tuple[Time, ...]]]:
    """Yield who has the office named beside them, or spoken of, since a time."""
    for match in (*_IN_THIS.finditer(frame.mask), *_SO_IN_THIS.finditer(frame.mask)):
        who = frame.party(match["who"]) or _acting_before(frame, before, match.start())
        time = frame.item(match["time"]).time
        beside = [
            one for one in named if _RIGHT_AHEAD.match(frame.mask[one.end : match.start()] or " ")
        ]
        post = as_post(beside[-1], before) if match["who"] and beside else None
        post = post or (before.held.get(who.name) if who is not None else None)
        is_lasting = time is not None and time.bound in (Bound.SINCE, Bound.SPAN)
        if who is not None and post is not None and time is not None and is_lasting:
            yield who, post, (time,)


def _acting_before(frame: Frame, before: Discourse, place: int) -> Party | None:
    """Return the one who is named before a place of a sentence, else the one spoken of."""
    acting = {frame.party(sign) for sign in _ALONE.findall(frame.mask, 0, place)}
    if len(acting) == 1:
        return next(iter(acting))
    return None if acting or frame.unread_names else _meant(frame, before)


def _meant(frame: Frame, before: Discourse) -> Party | None:
    return before.people.meant(frame.mask, before.person or before.hero, before.hero)


def _who(frame: Frame, before: Discourse, ahead: re.Match[str]) -> Party | None:
    """Return who is named before a time, or first in the sentence, or spoken of before it."""
    if ahead["who"]:
        return frame.party(ahead["who"])
    acting = {frame.party(sign) for sign in _ALONE.findall(frame.mask, 0, ahead.start())}
    if len(acting) == 1:
        return next(iter(acting))
    return None if PERSON in frame.letters or frame.unread_names else _meant(frame, before)
