"""When an organisation was founded, and by whom, in the words of a sentence."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.doubt import is_doubtful
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.parties import is_international
from orgtui.articles.statements.templates import Forms, said, time_of
from orgtui.articles.statements.times import Bound
from orgtui.facts.ids import EntityKind

_TRIGGER = re.compile(
    r"созда|основа|учрежд|образова|found|establish|creat|formed|set up|құрыл|негіз|существует"
    r"|действует"
)
_MADE_RU = r"(?:создан|основан|учрежден|образован)[аоы]?\b"
_MADE_EN = r"(?:founded|established|created|formed|set up|launched)"
_FOUNDERS_RU = (
    r"(?:~~(?<![а-я])(?:стран\w+|государств\w+|республик\w+)? ?:? ?(?P<who>[ST].(?:, [ST].)+(?: и"
    r"| и) [ST].))?"
)
_FORMS = Forms(
    rf"<org:O>,?(?: котор\w+)?(?: был[аио]?)?(?: официально)?(?: (?:в "
    rf"|во )?(?P<time>D.))?(?: в C.)? {_MADE_RU}{_FOUNDERS_RU}",
    r"<org:X>(?: [–—-] [^;:.()!?OBSTPQCD]{0,90})?, (?:созданн|основанн|учрежденн|образованн)\w+"
    r"(?: в C.)?~(?P<time>D.)",
    rf"\b{_MADE_RU} (?:(?:в )?D. )?(?:в C. )?(?:(?:в )?D. )?(?P<org>[O].)",
    r"<who:L>~\b(?:создали|основали|учредили|образовали)\b (?:D. )?<org:X>",
    r"\b(?:создание|основание|учреждение|образование) <org:X>~?(?:состоялось|произошло)",
    r"\b(?:день|дата|годом?|датой) (?:основания|создания|образования) <org:X>",
    rf"<org:O>,?(?: which)?(?: was| were)?(?: \w+ly)?(?: itself)? {_MADE_EN}\b(?: in "
    rf"C.)?(?:~?(?P<time>D.))?(?: in C.)?"
    rf"(?: by (?P<who>(?:the )?[ST].(?:(?:, and |, | and )(?:the )?[ST].)*))?",
    rf"<who:L>~\b{_MADE_EN} (?:the )?<org:X>",
    r"<org:O>[-\w]*(?: (?P<time>D.))? (?:құрылды|құрылған|негізі қаланды|негізі қаланған)",
)
_WITHIN = re.compile(
    r"(?:\b(?:при|в|во|на базе|в рамках|под эгидой|внутри|на|у|из|of|within|by|under|for|in|at"
    r"|with|от|для|центр"
    r"|совет|комитет|комисси\w+|фонд\w*|институт\w*|механизм\w*)(?: the)?\s)$"
)


def foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings that a sentence states, and the memberships of the founders."""
    if not frame.has_time or not _TRIGGER.search(frame.mask):
        return
    for match in _FORMS.matches(frame):
        if not is_doubtful(frame.mask, match) and not _is_within(frame, match):
            yield from _drafts(frame, before, match)


def _drafts(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    organisation = before.owner(frame, said(match, "org"), match.start())
    time = time_of(frame, match)
    if organisation is None or time is None or time.bound is not Bound.AT:
        return
    if organisation.kind is not EntityKind.ORGANISATION or not is_international(organisation):
        return
    yield Draft(kind=StatementKind.FOUNDED, organisation=organisation, who=None, start=time.first)
    founders = frame.parties(said(match, "who"))
    yield from of_each(StatementKind.MEMBERSHIP, organisation, founders, "full", (time.first, None))


def _is_within(frame: Frame, match: re.Match[str]) -> bool:
    """Whether not the organisation is founded but something in or at it."""
    return _WITHIN.search(frame.mask, 0, match.start("org")) is not None
