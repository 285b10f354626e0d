"""The day of a decree, a vote or an event by which somebody just told of got or lost an office."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, ended, last_day
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.tenures import taking, tenure
from orgtui.articles.statements.offices.terms import is_of_next_term
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Sought
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_DECREE = late(
    r"(?<![а-я])(?:(?:указ|распоряжение|постановление|приказ)(?P<of> об?(?: (?:его|ее|их)"
    r"| этом)? (?P<noun>назначении|увольнении|освобождении|отставке)?)?(?! об? )"
    r"|соответствующ(?:ий|ие) документы?)(?![а-я])(?!,? (?:котор|согласн|по |в соответ|ко))"
    r"(?! [а-я]+(?:ству|те?ту|ру|ам|ям)(?![а-я]))"
)
_TO_COME = late(r"(?<![а-я])(?:буд[еу]т|долж[а-я]+|не |намерен|планиру|друг(?:ой|ое) |ещ[её] один)")
_SIGNED = late(
    r"(?<![а-я])(?:подписа(?:л[аи]?|н[оы]?)|изда(?:л[аи]?|н[оы]?)|датирован[оы]?"
    r"|вступил[оаи]? в силу)(?![а-я])"
)
_BEGINS = late(r"назначении")


def decreed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices of those just told of, from or until the day of a decree."""
    told, decree = before.undated, _deed(frame) if before.undated else None
    if PERSON in frame.letters or frame.has_time:
        before.undated = ()
    time = _day(frame) if decree is not None else None
    is_open = has_doubt(frame.mask) or _TO_COME.search(frame.mask) is not None
    if decree is None or time is None or is_open:
        return
    named = {item.party for item in frame.items if item.letter == PERSON}
    noun = decree.groupdict().get("noun", "отставке")
    for who, post, is_begun in told:
        is_meant = noun is None or (_BEGINS.match(noun) is not None) == is_begun
        if who in named or not is_meant:
            continue
        if is_begun:
            before.gives(who, post, time)
        yield from tenure(
            post, who, taking(post, time, decree.group()) if is_begun else ended(time)
        )


_VOTED = late(
    r"\W*(?:(?:это|само|тайное|решающее|итоговое|соответствующее) )?"
    r"(?:голосование|выборы|избрание|назначение)(?: (?:нового )?главы(?: организации)?)? "
    r"(?:состоял|прошл|произошл|проходил|был[оаи] проведен)[а-я]+ (?P<day>[^;:]*)"
)
_ELECTED = late(
    r"[^;:]*?(?<![а-я])(?:он|она|[PQ].) (?:D. )?(?:был[аи]? )?(?:D. )?избран[аы]? (?:D. )?"
    r"(?:по (?:итогам|результатам)|(?:уже )?в [а-я]+ туре|тайным|большинством|единогласно"
    r"|консенсусом|без голосования)"
)
"""What tells how somebody was elected, and not to what."""
_CHOSE = late(r"(?<![а-я])(?:избр|выбра|назнач|утвержд|стал[аи]? )")


def voted(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the office of who was just said to be chosen, from the day of the vote on."""
    if before.chosen is None or not frame.has_time or has_doubt(frame.mask):
        return
    (who, post), time = before.chosen, _day(frame)
    is_told = _VOTED.match(frame.mask) is not None and _CHOSE.search(before.told) is not None
    is_told = is_told or (_ELECTED.match(frame.mask) is not None and _is_about(frame, before, who))
    is_new = is_told and not is_of_next_term(frame, before)
    is_dated = who.name in before.since or not is_international(post.organisation)
    if time is None or time.first.day is None or not is_new or is_dated:
        return
    before.gives(who, post, time)
    yield from tenure(post, who, taking(post, time, before.told))


def _is_about(frame: Frame, before: Discourse, who: Party) -> bool:
    """Whether a sentence names nobody else, and means somebody by name or as the one spoken of."""
    named = {item.party for item in frame.items if item.letter == PERSON}
    return named == {who} or (not named and before.person == who)


_HAPPENED = late(r"(?:все )?это (?:произошло|случилось)(?![а-я])")
"""What a sentence begins with that tells when somebody lost the office just told of."""


def _deed(frame: Frame) -> re.Match[str] | None:
    """Return the decree of whose signing a sentence tells, or that "it happened"."""
    decree = _DECREE.search(frame.mask) if _SIGNED.search(frame.mask) else None
    return decree or _HAPPENED.match(frame.mask)


def _day(frame: Frame) -> Time | None:
    """Return the only time of a sentence, if it is a day, or a time as short."""
    times = {(time.first, time.bound): time for _, time in frame.time_places}
    only = next(iter(times.values())) if len(times) == 1 else None
    return only if only is not None and only.bound is Bound.AT else None


_PAPER = Sought(
    r"(?<![а-я])(?:указ|распоряжени|постановлени|приказ|документ|решени|об этом)[а-я]* [^.;]*?"
    r"(?<![а-я])(?:подписа|опублик|размещ|сообщ|заяв|говорит|объяв|переда|уточн)"
)


def is_of_paper(frame: Frame) -> bool:
    """Whether a sentence but tells of the paper by which something was done, or who reports it."""
    return has_paper(frame.mask)


def has_paper(mask: str) -> bool:
    """Whether a masked sentence tells of such a paper, or who reports what was done."""
    return _PAPER.search(mask) is not None


_SAME_PAPER = late(
    r"\W*(?:т|эт)(?:ем|им) же (?:указом|решением|распоряжением|постановлением|приказом|декретом)"
    r"(?![а-я])"
)


def day_of_same_paper(reading: Reading) -> Time | None:
    """Return on which day the one before got an office by the same paper: «тем же указом …»."""
    before = reading.before
    if _SAME_PAPER.match(reading.frame.mask) is None:
        return None
    time = before.since.get(before.chosen[0].name) if before.chosen is not None else None
    time = time or before.vacated
    return time if time is not None and time.bound in (Bound.AT, Bound.SINCE) else None


_AT_MEETING = late(
    r"(?:(?:осы|сол|бұл|аталған) )?(?:саммит|отырыс|жиын|кездесу|басқосу|сессия)(?:[дт][ае]|[ыі]нда"
    r"|[ыі]нде|сында| қорытындысы бойынша| барысында)?(?: |,)|(?:онда|сонда) "
    r"|(?:(?:мемлекет|ел) басшылары|(?:көш)?басшылар|президенттер|министрлер|тараптар) "
)
"""With what a Kazakh sentence begins that tells what was done at a meeting told before."""


_CHOSEN_THERE = late(
    r"(?<![а-я])(?:на|в ходе|во время|по итогам|по завершении|в рамках) (?:[а-я]+ ){0,2}"
    r"(?:саммит|встреч|заседани|сесси|форум)[а-я]{0,2}(?! (?:год|в прошл))"
    r"|^(?:[а-я]+ )?(?:участники|лидеры|президенты|главы (?:государств|стран)|они|саммит) "
    r"|^(?:[а-я]+ )?(?:нов|следующ|очередн)(?:ым|ой|им|ей|ого|ую|его) "
)
"""With what a Russian sentence tells that somebody was put into an office at a meeting."""
_PUT = late(r"(?:избра|выбра|назначи|назначен|утверди|утвержден)")
_NEWS = 7
"""How many days before its article something happened that is news."""


def day_of_meeting(reading: Reading, post: Post) -> Time | None:
    """Return the day of the dated summit told before at which somebody was put into an office."""
    met, language = reading.before.met, reading.frame.language
    if met is None:
        return None
    is_there = language is Language.KK and _AT_MEETING.match(reading.frame.mask) is not None
    if is_there or (language is Language.RU and _is_chosen_there(reading, post, met)):
        return replace(last_day(met[1]), bound=Bound.AT)
    return None


def _is_chosen_there(reading: Reading, post: Post, met: tuple[Party, Time]) -> bool:
    """Whether a meeting that is news was of the organisation in which somebody gets an office."""
    published = reading.before.published
    if post.organisation != met[0] or published is None or not _PUT.match(reading.clause.verb[0]):
        return False
    ago = (published.latest - met[1].final.earliest).days
    return 0 <= ago <= _NEWS and _CHOSEN_THERE.search(reading.frame.mask) is not None
