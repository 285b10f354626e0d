"""What becomes of a membership as a noun: it is made to rest, given up, given back, in turn."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate

_NOUN_RU = r"(?:членств|участи)[а-я]+"
_OWNED = Forms(
    rf"<who:L>,? (?:чь|че)[а-яё]+ {_NOUN_RU}(?: в <org:O>)?",
    rf"<who:L>, {_NOUN_RU} (?:которо[йег]|которых)[а-я]*(?: в <org:O>)?",
    rf"(?<![а-я]){_NOUN_RU} <who:L>(?: в <org:O>)?",
    rf"(?<![а-я]){_NOUN_RU} в <org:O>,? <who:L>",
    r"<who:L>,? whose membership(?: (?:of|in)(?: the)? <org:O>)?",
    r"<who:L> ?s membership(?: (?:of|in)(?: the)? <org:O>)?",
    r"\bmembership of <who:L>(?: in(?: the)? <org:O>)?",
    r"<who:L>[-\w]* (?:<org:O>[-\w]* )?мүшелі[гк][-\w]*",
)
"""A membership and whose it is."""
_VERBS = re.compile(
    r"(?P<rest>(?<![а-я])(?:приостан|заморо)[а-я]+|\b(?:suspended|frozen|froze)\b|тоқтат\w+)"
    r"|(?P<over>(?<![а-я])(?:прекра[тщ]|прерва|аннулир|разорва|отозва|расторг)[а-я]+"
    r"|\b(?:terminated|ended|revoked|cancelled|withdrawn|renounced)\b|тоқтады\b|жойылды\b)"
    r"|(?P<again>(?<![а-я])(?:восстанов|возобнов|разморо|верну)[а-я]*(?:л|ли|ла|ло|лен|лена|лено|лись|лся|лась)\b"
    r"|\b(?:restored|reinstated|resumed|renewed|unfrozen)\b|қалпына келтір\w+|қайтарыл\w+)"
)
_TRIGGER = Trigger(r"членств|участи|membership|мүшелі")
_YEAR = re.compile(r"\((?P<year>(?:19|20)\d\d)\)")
_END = re.compile(r"[;]|\. |, (?:что|чтобы|which|котор)|$")
_ELSEWHERE = re.compile(r" (?:в|во|на|in|at) (?![CD].)(?:the )?[а-яa-z]")
"""In what one takes part that is no organisation."""
_SEAM = re.compile(r"(?:, | и | а | and | then | but )+(?:[а-яa-z]+ ){0,3}$")


def resting(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what a sentence says became of memberships, each turn at its own time."""
    if not _TRIGGER.is_in(frame.mask) or not _VERBS.search(frame.mask):
        return
    for match in _OWNED.matches(frame):
        if _ELSEWHERE.match(frame.mask, match.end()):
            continue
        of = before.owner(frame, said(match, "org"), match.start())
        of = before.with_organisation(of) if of is not None else None
        who = before.only_states(frame.parties(said(match, "who")))
        if of is not None and who and is_international(of):
            yield from _turns(frame, match, of, who)
            return


def _turns(
    frame: Frame, match: re.Match[str], of: Party, who: tuple[Party, ...]
) -> Iterator[Draft]:
    stop = _END.search(frame.mask, match.end())
    end = stop.start() if stop is not None else len(frame.mask)
    verbs = list(_VERBS.finditer(frame.mask, match.end(), end))
    at = match.end()
    for number, verb in enumerate(verbs):
        until = _start_of_next(frame, verb, verbs[number + 1 :], end)
        time = _time(frame, verb.end(), until) or _time(frame, at, verb.start())
        is_told = time is not None and time.bound is not Bound.UNTIL
        if time is not None and is_told and not has_doubt(frame.mask[at : verb.end()]):
            yield from _told(verb, of, who, time)
        at = until


def _told(verb: re.Match[str], of: Party, who: tuple[Party, ...], time: Time) -> Iterator[Draft]:
    role = "suspended" if verb["rest"] else "full"
    period = ended if verb["over"] else begun
    yield from Told(organisation=of, role=role, period=period).of(who, time)


def _start_of_next(
    frame: Frame, verb: re.Match[str], others: Sequence[re.Match[str]], end: int
) -> int:
    """Return where what belongs to the next verb begins: behind what joins it to this one."""
    if not others:
        return end
    seam = _SEAM.search(frame.mask, verb.end(), others[0].start())
    joined = re.search(r",| и | а | and ", frame.mask[verb.end() : others[0].start()])
    at = verb.end() + joined.start() if joined is not None else others[0].start()
    return seam.start() if seam is not None else at


def _time(frame: Frame, start: int, end: int) -> Time | None:
    """Return the only time between two places, or the year that stands there in brackets."""
    told = [time for place, time in frame.time_places if start <= place < end]
    if told:
        return told[0] if len(told) == 1 else None
    year = _YEAR.search(frame.mask, start, end + 1)
    if year is None:
        return None
    date = PartialDate(year=int(year["year"]))
    return Time(start=0, end=0, bound=Bound.AT, first=date)
