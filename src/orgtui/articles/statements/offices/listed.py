"""Several who held an office one after the other: "… (2003–2008), … (2008–2012)"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.offices.gapped import over_times
from orgtui.articles.statements.offices.owning import Unowned, owner_of
from orgtui.articles.statements.offices.posts import named_posts, post_of
from orgtui.articles.statements.offices.titles import singular
from orgtui.articles.statements.offices.wholes import commission_of
from orgtui.articles.statements.offices.words import (
    COLLECTIVE_NOUN,
    HEADS,
    OWNER_BEHIND,
    TITLES,
)
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import PERSON, TIME, Frame
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ONE = r"(?:[а-я-]{3,} )?[PQ].(?: из [ST].|, [ST].)? ?\((?:[сдв]о? )?D.\)"
_BETWEEN = (
    r"(?:,? (?:и|а также|затем|потом|за ним|за ней)|,|;)(?: (?:и|а|затем|потом|последовали?))*"
)
_RUN = late(rf"{_ONE}(?:{_BETWEEN} {_ONE})+")
"""Names, each with its years in brackets."""
_ITEM = late(r"(?P<who>[PQ].)[^PQD]*\((?:[сдв]о? )?(?P<time>D.)\)")
_OTHERS_AHEAD = late(r"[^PQ;]*(?:[PQ].(?: ?\([^()]*\))?,? (?:и )?)*")
"""What may stand between a title and the first whose years are told."""
_SEAT = late(
    r"\b(?:пост|должност|кресло|место)[а-я]* (?:[а-я]+,? )*(?:занима|досталась|доставал|переходил)"
    r"|\b(?:его|ее) (?:[а-я]+ )?занимали|на (?:этом|этой|нем|ней) (?:посту|должности|месте)?"
    r"|предшественник|преемник"
)
"""What tells that those listed held the office spoken of."""
_HEADED = late(
    r"\b(?:возглавляли|руководили|управляли)\b"
    r"|(?<![а-я])(?:втор|трет|четверт|пят|шест|седьм)[а-я]+ [а-я]+, котор[а-я]+"
    r" возглавил[аи]? [OB].,? (?:(?:после|вслед за) )?$"
)
_ORGANISATION = late(r"[OB].")
_MEANWHILE = late(
    r"(?:,|;)(?: (?:а|и|затем|потом))* (?:[вс]о? )?(?P<time>D.)(?: годах)?,? ?[–—-] "
    r"(?:[а-я]+(?:ец|ка|нин|ин|ац|як|ч) )?(?P<who>P.)(?=[,;.]| и |$)"
    r"|(?:,|;)(?: (?:а|и|затем|потом))* (?:[а-я]+(?:ец|ка|нин|ин|ац|як|ч) )?(?P<who2>P.)"
    r"(?:-(?:старший|младший))?(?: из [ST].)? ?[–—-] (?:[вс]о? )?(?P<time2>D.)"
)
"""Who held it at another time, where the verb is not said again."""
_HELD = late(r"\b(?:был|занимал|возглавлял|руководил|работал|являл)[а-я]*\b")


def listed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices of those whom a Russian sentence lists with their years."""
    if frame.language is not Language.RU or not {PERSON, TIME} <= frame.letters:
        return
    for run in _RUN.finditer(frame.mask) if "(" in frame.mask else ():
        ahead = frame.mask[: run.start()]
        post = None if has_doubt(ahead) else _post(frame, before, ahead)
        if post is not None:
            yield from _each(frame, before, post, run.group())
    yield from _meanwhile(frame, before)
    yield from _in_theirs(frame, before)


_IN_THEIRS = late(
    r"(?P<who>P.(?:(?:, | и )P.)+) (?:[а-я]+ )?(?:будут занимать|занима(?:ют|ли)|займут"
    r"|вступ(?:ят|или) в|приступ(?:ят|или) к) (?:эти|свои|этим|своим)(?: новы[ем])?"
    r" (?:должности|посты|обязанностям)(?![а-я])"
)
"""Several who have each the office that was told of before."""


def _in_theirs(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read since when each of several has an office of their own: «займут эти посты 1 мая»."""
    found, time = _IN_THEIRS.search(frame.mask), frame.only_time
    if found is None or time is None or has_doubt(frame.mask):
        return
    for who in frame.parties(found["who"]):
        post = before.held.get(who.name)
        if post is not None:
            yield from over_times(before, post, who, (time,))


def _each(frame: Frame, before: Discourse, post: Post, run: str) -> Iterator[Draft]:
    for item in _ITEM.finditer(run):
        who, time = frame.party(item["who"]), frame.item(item["time"]).time
        if who is not None and time is not None:
            yield from over_times(before, post, who, (time,))


def _post(frame: Frame, before: Discourse, ahead: str) -> Post | None:
    """Return the office of a list: by a title before it, by what they headed, or as "it"."""
    titles = tuple(TITLES[Language.RU].finditer(frame.mask, 0, len(ahead)))
    if titles:
        return _titled(frame, before, titles[-1], len(ahead))
    if _HEADED.search(ahead):
        return _headed(frame, before, ahead)
    if not _SEAT.search(ahead):
        return None
    return before.named_post or before.borne or before.office


def _titled(frame: Frame, before: Discourse, title: re.Match[str], end: int) -> Post | None:
    """Return the office of a title of one or of several, where no other stands between."""
    behind = OWNER_BEHIND[Language.RU].match(frame.mask, title.end(), end)
    last = behind.end() if behind is not None else title.end()
    if not _OTHERS_AHEAD.fullmatch(frame.mask, last, end):
        return None
    for named in named_posts(frame, before, title.start(), end):
        return post_of(named.title, named.owner, before) if named.owner is not None else None
    one = singular(title["title"].strip())
    owner = owner_of(Unowned(frame, before, one, last, None), (behind, None))
    return post_of(one, owner, before) if owner is not None else None


def _headed(frame: Frame, before: Discourse, ahead: str) -> Post | None:
    """Return what those are who headed an organisation, named or spoken of before."""
    signs = _ORGANISATION.findall(ahead)
    party: Party | None = frame.party(signs[-1]) if signs else None
    if party is None and COLLECTIVE_NOUN.search(ahead):
        party = before.owner(frame, "", len(ahead))
    if party is None and _IT.search(ahead):
        is_commission = _COMMISSION_FIRST.match(before.told) is not None
        party = (commission_of(before.topic) if is_commission else None) or before.owner_at_end
    return post_of(HEADS[Language.RU], party, before) if party is not None else None


_IT = late(r"\b(?:ею|ей|им)\b")
_COMMISSION_FIRST = late(r"комиссия\b(?! по )")


def _meanwhile(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read who held the office of one just told of at other times: "…, в 2017–2018 – …"."""
    held = _HELD.search(frame.mask)
    if held is None or before.office is None or has_doubt(frame.mask):
        return
    first = re.search(r"P.", frame.mask)
    who = frame.party(first.group()) if first is not None else None
    if who is None or before.held.get(who.name) != before.office:
        return
    for match in _MEANWHILE.finditer(frame.mask, held.end()):
        other = frame.party(match["who"] or match["who2"])
        time = frame.item(match["time"] or match["time2"]).time
        if other is not None and other != who and time is not None:
            yield from over_times(before, before.office, other, (time,))
