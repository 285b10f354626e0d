"""Offices told in Kazakh without a verb: "2019 жылдан Қазақстан президенті", "1999–2002 – …"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.posts import NamedPost
from orgtui.articles.statements.sentence.discourse import Discourse
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


def _who(frame: Frame, before: Discourse, ahead: re.Match[str]) -> Party | None:
    """Return who is named before a time, or first in the sentence, or spoken of before it."""
    if ahead["who"]:
        return frame.party(ahead["who"])
    acting = {frame.party(sign) for sign in _ALONE.findall(frame.mask, 0, ahead.start())}
    if len(acting) == 1:
        return next(iter(acting))
    if PERSON in frame.letters or frame.unread_names:
        return None
    return before.people.meant(frame.mask, before.person or before.hero, before.hero)
