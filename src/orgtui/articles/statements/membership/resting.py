"""What becomes of a membership as a noun: it is made to rest, given up, given back, in turn."""

import re
from collections.abc import Iterable, Iterator, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.membership.gaps import Told, goes_on
from orgtui.articles.statements.membership.times import NEXT_DAY
from orgtui.articles.statements.membership.words import GAPPED
from orgtui.articles.statements.sentence.attributive import is_of_event
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt, is_conditional
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, STATE, Frame
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_NOUN_RU = r"(?:членств|участи)[а-я]+"
_OF_RU = (
    r"(?: (?:в|во|из|при)(?: свое[йм]| все[йх])?(?: (?:работе|деятельности|заседаниях|органах"
    r"|структурах|мероприятиях|составе|рядах)(?: <org:O>)?| <org:O>))?"
)
_OWNED = Forms(
    rf"<who:L>,? (?:чь|че)[а-яё]+ {_NOUN_RU}{_OF_RU}",
    rf"<who:L>, {_NOUN_RU} (?:которо[йег]|которых)[а-я]*{_OF_RU}",
    rf"(?<![а-я]){_NOUN_RU} (?P<who><L>|C.){_OF_RU}",
    rf"(?<![а-я]){_NOUN_RU} в <org:O>,? <who:L>",
    rf"(?<![а-я])(?P<its>ее|его|их) {_NOUN_RU}{_OF_RU}",
    rf"(?<![а-я]){_NOUN_RU} (?P<its>(?:этой )?(?:страны|республики|королевства)\b){_OF_RU}",
    rf"<who:L>(?: (?:был[аио]? |временно |немедленно |на время )*"
    rf"(?P<off>отстран(?:ен[аы]?|ил[аио]?)))? от (?:[а-я]+ )?"
    rf"(?:{_NOUN_RU}|работы|деятельности){_OF_RU}",
    r"<who:L>,? whose membership(?: (?:of|in)(?: the)? <org:O>)?",
    r"(?P<who><L>|C.) ?s membership(?: (?:of|in)(?: the)? <org:O>)?",
    r"\bmembership of <who:L>(?: in(?: the)? <org:O>)?",
    r"<who:L>[-\w]* (?:<org:O>[-\w]* )?мүшелі[гк][-\w]*",
)
"""A membership and whose it is."""
_VERBS = late(
    r"(?P<rest>(?<![а-я])(?:(?:при)?останов|приостан|заморо|отстран)[а-я]+|\b(?:suspended|frozen|froze)\b"
    r"|тоқтат(?!у)\w+)"
    r"|(?P<over>(?<![а-я])(?:прекра[тщ]|прерва|аннулир|разорва|отозва|расторг)[а-я]+"
    r"|\b(?:terminated|ended|revoked|cancelled|withdrawn|renounced)\b|тоқтады\b|жойылды\b)"
    r"|(?P<again>(?<![а-я])(?:восстанов|возобнов|разморо|верну)[а-я]*(?:л|ли|ла|ло|лен|лена|лено|лись|лся|лась)\b"
    r"|\b(?:restored|reinstated|resumed|renewed|unfrozen)\b|қалпына келтір\w+|қайтарыл\w+)"
)
_AHEAD = late(r"(?: (?:временно|немедленно|официально|также|и|свое|его|ее|(?:(?:в|с) )?D.))* $")
"""What may stand between a verb and the noun that it governs."""
_DONE = late(
    r"[а-я]+(?:л|ла|ло|ли|лен|лена|лено|лены|жен|жено|жена|нен|нена|нены|ено)\b"
    r"|(?:приостанавлива|заморажива)[ею]т\b"
)
"""A verb that says what was done, even without a time."""
_TRIGGER = Trigger(r"членств|участи|membership|мүшелі|отстран")
_YEAR = late(r"\((?P<year>(?:19|20)\d\d)\)")
_REPORTED = (
    r",(?: [–—-])? (?:как )?(?:D. )?(?:сообщ|заяв|переда|отмет|отмеч|сказа|пиш|объяв|говор|вспомн"
    r"|вспомин|напомн|обсу|следует из)[а-я]*"
)
_END = late(
    rf"[;]|\. |, (?:что|чтобы|which|котор|хотя|(?:а|но) (?=(?:[вс] )?D.|[SOBP]\S))|{_REPORTED}|$"
)
_START = late(
    r"[;:]|, (?:что|чтобы|котор\w+|а|но|где)\b|(?<!D[\ue000-\uf8ff]), когда\b"
    r"|, (?=[а-я]+(?:в|(?:вш|нн)\w+)\b)"
    r"|, (?=[SOB]. (?:[а-я]+ )?[а-я]+(?:ла?|ло|ли|[аеия]т|[ую]т)\b)"
    rf"|{_REPORTED}"
)
_ELSEWHERE = late(
    r" (?:в|во|на|in|at) (?![CD].)(?!связи |ответ |знак |соответствии |силу |ходе )"
    r"(?!(?:эт(?:ом|ой) |данн[а-я]+ )(?:[а-я]+ )?"
    r"(?:объединени|организаци|союз|блок|альянс|лиг))(?:the )?[а-яa-z]"
)
"""In what one takes part that is no organisation."""
_SEAM = late(r"(?:, | и | а | and | then | but )+(?:[а-яa-z]+ ){0,3}$")


def resting(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what a sentence says became of memberships, each turn at its own time."""
    if not _TRIGGER.is_in(frame.mask) or not _VERBS.search(frame.mask):
        return
    if is_conditional(frame.mask):
        return
    owned = list(_apart(_OWNED.matches(frame)))
    for number, match in enumerate(owned):
        start = _clause(frame, match, match.end())[0]
        is_doubtful = has_doubt(frame.mask[start : match.start()])
        if is_doubtful or _ELSEWHERE.match(frame.mask, match.end()):
            continue
        who = before.only_states(frame.parties(said(match, "who")))
        its = said(match, "its")
        who = _meant(frame, before, match.start(), its) if its else who
        of = _organisation(frame, before, match)
        if of is not None and who and is_international(of):
            until = owned[number + 1].start() if number + 1 < len(owned) else len(frame.mask)
            yield from _turns(frame, match, (of, who), until)


def _apart(found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield matches that do not overlap, in their order; of two the one found first."""
    kept: list[re.Match[str]] = []
    for match in found:
        if all(match.end() <= one.start() or match.start() >= one.end() for one in kept):
            kept.append(match)
    yield from sorted(kept, key=lambda one: one.start())


def _meant(frame: Frame, before: Discourse, place: int, its: str) -> tuple[Party, ...]:
    """Return whose "its membership" is: of the only state named before it."""
    named = {item.party for item in frame.within(frame.mask[:place]) if item.letter == STATE}
    spoken_of = before.lone_state or before.state_spoken_of
    told = named or {before.members.meant(its, spoken_of, before.homeland)}
    return before.only_states([party for party in told if party]) if len(told) == 1 else ()


def _organisation(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return of what one is a member: what the noun, else the words behind its verb tell."""
    signs = said(match, "org")
    of = before.owner(frame, signs, match.start())
    if of is None or (not signs and _is_named_later(frame, of, match)):
        return None
    return before.with_organisation(of) if frame.parties(signs) else acting_for(before, of)


def _is_named_later(frame: Frame, of: Party | None, match: re.Match[str]) -> bool:
    """Whether another than the organisation that acts is meant, named behind a comma only."""
    ahead = "".join(ORGANISATIONS.findall(frame.mask[: match.start()]))
    behind = "".join(ORGANISATIONS.findall(frame.mask[match.end() :]))
    return bool(ahead) and of not in frame.parties(ahead) and of in frame.parties(behind)


def _turns(
    frame: Frame, match: re.Match[str], parties: tuple[Party, tuple[Party, ...]], until: int
) -> Iterator[Draft]:
    ahead = _verb_ahead(frame, match)
    stop = None if ahead is not None else _END.search(frame.mask, match.end(), until)
    end = stop.start() if stop is not None else until
    verbs = list(_VERBS.finditer(frame.mask, match.end(), end))
    if ahead is not None:
        span = _clause(frame, ahead, verbs[0].start() if verbs else end)
        yield from _done(frame, ahead, parties, span)
    at = match.end()
    for number, verb in enumerate(verbs):
        next_at = _start_of_next(frame, verb, verbs[number + 1 :], end)
        spans = [(verb.end(), next_at), (at, verb.start())]
        spans += [] if number or ahead else [(_clause(frame, match, end)[0], match.start())]
        yield from _done(frame, verb, parties, *spans, since=at)
        at = next_at


def _verb_ahead(frame: Frame, match: re.Match[str]) -> re.Match[str] | None:
    """Return the verb that governs the noun: before it, or the one within the form."""
    inside = _VERBS.search(frame.mask, match.start(), match.end())
    if inside is not None:
        return inside
    near = list(_VERBS.finditer(frame.mask, 0, match.start()))
    is_near = near and _AHEAD.fullmatch(frame.mask, near[-1].end(), match.start()) is not None
    return near[-1] if is_near else None


def _clause(frame: Frame, match: re.Match[str], end: int) -> tuple[int, int]:
    starts = [found.end() for found in _START.finditer(frame.mask, 0, match.start())]
    stop = _START.search(frame.mask, match.end(), end)
    return (starts[-1] if starts else 0), stop.start() if stop is not None else end


def _done(
    frame: Frame,
    verb: re.Match[str],
    parties: tuple[Party, tuple[Party, ...]],
    *spans: tuple[int, int],
    since: int | None = None,
) -> Iterator[Draft]:
    """Yield what a verb does, at the time in the first of the spans that tell one."""
    start = min(span[0] for span in spans) if since is None else since
    if has_doubt(frame.mask[start : verb.end()]):
        return
    time = next((time for span in spans if (time := _time(frame, *span)) is not None), None)
    is_told = time is not None and time.bound is not Bound.UNTIL
    of, who = parties
    is_dated = any(a <= place < b for place, _ in frame.time_places for a, b in spans)
    is_undated = not is_dated and not verb["over"] and _DONE.fullmatch(verb.group())
    if is_told or is_undated:
        role = "suspended" if verb["rest"] else "full"
        period = ended if verb["over"] else begun
        told = Told(organisation=of, role=role, period=period, near=time)
        yield from told.of(who, time)
        place = next((at for at, other in frame.time_places if other is time), None)
        if place is not None:
            yield from goes_on(frame, told, max(place + 2, verb.end()))


def _start_of_next(
    frame: Frame, verb: re.Match[str], others: Sequence[re.Match[str]], end: int
) -> int:
    """Return where what belongs to the next verb begins: behind what joins it to this one."""
    if not others:
        later = NEXT_DAY.search(frame.mask, verb.end(), end)
        return later.start() if later is not None else end
    seam = _SEAM.search(frame.mask, verb.end(), others[0].start())
    joined = re.search(r",| и | а | and ", frame.mask[verb.end() : others[0].start()])
    at = verb.end() + joined.start() if joined is not None else others[0].start()
    return seam.start() if seam is not None else at


def _time(frame: Frame, start: int, end: int) -> Time | None:
    """Return the only time between two places, or the year that stands there in brackets."""
    told = [
        (place, time)
        for place, time in frame.time_places
        if start <= place < end and not is_of_event(frame.mask, place)
    ]
    if told:
        is_first = len(told) == 1 or GAPPED.match(frame.mask, told[0][0] + 2) is not None
        return told[0][1] if is_first else None
    year = _YEAR.search(frame.mask, start, end + 1)
    if year is None:
        return None
    date = PartialDate(year=int(year["year"]))
    return Time(start=0, end=0, bound=Bound.AT, first=date)
