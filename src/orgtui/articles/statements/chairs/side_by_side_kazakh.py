"""Who presides in Kazakh over several organisations with one verb, and who is "the chair"."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.presided import is_lesser
from orgtui.articles.statements.draft import Draft, Period, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TO = r"(?P<org{}>[OB].)-?[а-яәіңғүұқөһ]{{0,4}}[ғгқкн][ае](?: төраға болып)?"
_PAIR = late(
    rf"(?:(?P<time>D.)[,;]? )?(?:{_TO.format(1)},? (?P<who1>S.)|(?P<who2>S.) {_TO.format(2)})(?!-)"
)
"""A state and the organisation over which it presides, one beside the other."""
_SEAM = late(r"(?:, | және | мен | пен | бен |,? ал )(?:ал )?")
_VERB = late(r" төрағалық (?:ет|қыл|жаса)(?!п[еа]|ме|ма|у)[а-яәіңғүұқөһ]+")
_NOW = late(
    r"(?P<time>D.ғы|қазіргі|кезекті) "
    r"(?:(?P<org>[OB].)[-а-яәіңғүұқөһ]* |ұйым(?:ның)? |одақ(?:тың)? )?"
    r"төраға(?:сы)?,?(?: [–—-])? (?P<who>S.)"
    r"(?= (?:президент|басшы|премьер|король|[а-яәіңғүұқөһ]+[дт][іы]\b)|[,.;])"
)
"""The state that is called the chair of the year, right before its name."""


def side_by_side(frame: Frame) -> Iterator[Draft]:
    """Yield who presides over each of several organisations: «ТМД-ға …, ШЫҰ-ға … төрағалық …»."""
    verb = _VERB.search(frame.mask) if frame.language is Language.KK else None
    if verb is None or has_doubt(frame.mask):
        return
    pairs: list[re.Match[str]] = []
    for pair in _PAIR.finditer(frame.mask, 0, verb.start()):
        if pairs and not _SEAM.fullmatch(frame.mask, pairs[-1].end(), pair.start()):
            pairs = []
        pairs.append(pair)
    if len(pairs) < _SEVERAL or pairs[-1].end() != verb.start():
        return
    first = frame.item(pairs[0]["time"]).time if pairs[0]["time"] else None
    for pair in pairs:
        time = frame.item(pair["time"]).time if pair["time"] else first
        of, who = (pair[name + "1"] or pair[name + "2"] for name in ("org", "who"))
        yield from _chaired(frame.party(of), frame.parties(who), begun(time))


_SEVERAL = 2


def called_chair(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield which state is called "this year's chair" where its head or envoy acts for it."""
    called = _NOW.search(frame.mask) if frame.language is Language.KK else None
    if called is None or has_doubt(frame.mask):
        return
    of = frame.party(called["org"]) or before.owner(frame, "", called.start())
    time = frame.item(called["time"][:2]).time if called["time"].startswith("D") else None
    yield from _chaired(of, frame.parties(called["who"]), begun(time))


def _chaired(of: Party | None, who: Sequence[Party], period: Period) -> Iterator[Draft]:
    if of is not None and is_international(of) and not is_lesser(of):
        yield from of_each(StatementKind.CHAIRMANSHIP, of, tuple(who), "chair", period)
