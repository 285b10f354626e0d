"""When a meeting is held: the time of its clause that is said of it and of nothing else."""

import re
from dataclasses import replace
from functools import partial

from orgtui.articles.statements.clauses.clauses import BLANK
from orgtui.articles.statements.sentence.attributive import is_of_relative
from orgtui.articles.statements.sentence.doubt import is_denied, is_doubtful
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.summits.asides import is_apart
from orgtui.articles.statements.summits.beside import (
    is_as_host,
    is_but_matter,
    is_matter,
    is_of_another,
    is_of_way_there,
    settled,
)
from orgtui.articles.statements.summits.days import GOING_ON
from orgtui.articles.statements.summits.deeds import is_own, time_of_deed
from orgtui.articles.statements.summits.deferring import moved_to, without_day_once_set
from orgtui.articles.statements.summits.holding import ADJACENT, AT_SUMMIT, HELD
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BESIDE = late(r"(?:на полях|накануне|в преддверии|on the sidelines of|ahead of)(?: the)? $")
"""What makes a time that of something beside a meeting."""
_OFF = late(
    r"переезд|перенос|отмен[её]н|отменил|отменя|отклад|отложи|отложен|перенес[её]н|сорва[лн]"
    r"|провалил|не состо|приостанов[а-я]+ (?:[а-я]+ )?подготовк"
    r"|не пройдет|не собра|завис(?:ит|еть|ят)\b"
    r"|\b(?:fail|refus|declin)\w* to (?:meet|gather|convene|agree)"
    r"|\b(?:состоится|пройдет|будет|собер[еу]тся) ли\b|cancell?ed|postponed|called off"
    r"|put off|never (?:took place|happened)"
    r"|scrapped|(?:өтуі|болуы|жиналуы|бас қосуы) (?:мүмкін|ықтимал)|м[ае]к еді|п[ае]к еді"
    r"|\bhad (?:hoped|planned|wanted|intended) to\b|\b(?:is|was) off\b"
    r"|кейінге|өтпеді|болмады|(?:тиіс|керек) еді|қауесет|белгісіз"
    r"|өтпей|болмай қал|күтілген[^;]{0,8}, бірақ|\b[мбп][ае], жоқ [мбп][ае]\b"
    r"|(?:өткіз|ұйымдастыр|қабылда|шақыр)у(?:ды|ді|ға|ге)?\b[^OBSTPQ,;:]{0,30}?"
    r"(?:ұсын|дайын|ниет|сұра|мәселе|мүмкін|туралы"
    r"(?! (?:(?:бірауыздан|ортақ|тиісті) )?(?:шешім|қаулы|қарар)\w* (?:қабылданды|қабылдады)))"
)
"""What says that a meeting is not held."""
_OFFERED = late(
    r"\b(?:offer\w*|предлож(?!ения\b)\w+|предлага\w+)[^,;]{0,30}$"
    r"|\b(?:want|hope|wish|seek|sought|bid|keen|ready|eager|compet|vie)\w*(?: [a-z]+)? to"
    r" (?:host|hold|stage|receive|welcome|organi[sz]e)\b[^,;]{0,20}$"
    r"|(?<![а-я])(?:хо[чт]|наде|жела|прос|мечта|претенд)[а-я]*(?: [а-я]+)?"
    r" (?:принять|провести|принимать|проводить|организовать)\b[^,;]{0,20}$"
)
_WAS_PLANNED = late(
    r"(?:ранее|первоначально|изначально|сначала|раньше) (?:предполаг|планир|ожида|намеча|рассчит)"
    r"[а-я]+,? [^;:]{0,60}$"
)
"""What tells of a meeting that it was once to be held."""
_FAR = 80


_NARROWLY = late(r"\b(?:едва|чуть(?: было)?) не [а-я]+")


def _without_narrow(mask: str) -> str:
    """Return a mask without what nearly came about: "едва не сорвался"."""
    return _NARROWLY.sub(lambda words: BLANK * len(words[0]), mask) if " не " in mask else mask


_EXPECTED_KK = late(
    r"[^;.]*? деп (?:күтілген|жоспарланған|межеленген|болжанған)[^;.,]{0,12}, (?:бірақ|алайда"
    r"|дегенмен|кейін)\b"
)
"""What was only expected, in Kazakh, and came otherwise."""
_EXPECTED_WITHIN = 120


def is_off(mask: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a clause says that its meeting is called off, moved or only offered."""
    near = (max(start, match.start() - _FAR), min(end, match.end() + _FAR))
    mask = _without_narrow(mask)
    if _EXPECTED_KK.match(mask, match.end(), match.end() + _EXPECTED_WITHIN):
        return True
    return _OFF.search(mask, *near) is not None or (
        _OFFERED.search(mask, start, match.start()) is not None
        or _WAS_PLANNED.search(mask, 0, match.start()) is not None
    )


def time_of_meeting(frame: Frame, start: int, end: int, match: re.Match[str]) -> Time | None:
    """Return the time of the meeting, if it is said of the meeting and of nothing else."""
    if (moved := moved_to(frame, (start, end), match)) is not None:
        return moved
    inside = [
        (place, time)
        for place, time in map(partial(_as_reached, frame.mask), frame.time_places)
        if start <= place < end
        and not _is_of_years(time)
        and not is_apart(frame, match, place)
        and not (_is_day(time) and is_of_way_there(frame.mask, match, place))
        and not _is_eve(frame, match, place)
        and (
            time.bound in (Bound.AT, Bound.SPAN)
            or match.start() <= place < match.end()
            or place == start
        )
    ]
    words = BLANK * start + frame.mask[start:]
    if not inside or _is_denied(words, match) or is_off(frame.mask, match, start, end):
        return None
    if _BESIDE.search(frame.mask, 0, match.start()):
        return None
    if _is_day_before(frame, match):
        inside = [pair for pair in inside if "," in frame.mask[match.end() : pair[0]]]
    inside = [pair for pair in inside if not SINCE.search(frame.mask, start, pair[0])]
    if frame.language is Language.KK:
        inside = [pair for pair in inside if not is_of_relative(words, pair[0], match.start())]
    inside = [pair for pair in inside if not _is_of_saying(frame.mask, match, pair[0])]
    inside = [pair for pair in inside if not is_of_another(frame.mask, match, pair[0])]
    inside = without_day_once_set(frame.mask, inside)
    near = [
        (place, time)
        for place, time in inside
        if _is_adjacent(frame, match, place) and not is_but_matter(frame.mask, match, place)
    ]
    if near:
        return _finest(near[0][1], inside)
    return _loose_time(frame, (start, end), match, inside) if inside else None


def _is_of_years(time: Time) -> bool:
    """Whether a time is a period of whole years, as no meeting lasts."""
    return time.last is not None and time.last.month is None and time.last != time.first


def _is_day(time: Time) -> bool:
    return time.bound is Bound.AT and time.first.day is not None


_SETTING = late(
    r"\b(?:на|в ходе|во время|по итогам|at|during|со времен|since)(?: the| its)?"
    r"(?: \w+){0,2} $"
)
_LIKELY = late(
    r"\b(?:вероятно|предположительно|скорее всего|(?:is|are) (?:un)?likely|probably|might)\b"
)
_NEAR = 25
"""How far behind a meeting stands what makes it but likely."""
_HAS_BEEN = late(
    r" ?(?:(?:в|in) C.)?,? (?:прошедш|состоявш|проходивш|завершивш|held\b|which was)\w*"
)


def _is_denied(words: str, match: re.Match[str]) -> bool:
    """Whether a meeting is denied, not only what somebody did there or since then."""
    if _HAS_BEEN.match(words, match.end()):
        return False
    words = _without_narrow(words)
    if _LIKELY.search(words, match.start(), match.end() + _NEAR):
        return True
    is_setting = _SETTING.search(words, 0, match.start()) is not None
    return is_denied(words[: match.end()] if is_setting else words, match)


_AWAITED = late(r"\b(?:жда(?:ть|л\w*)|дожида\w+|wait(?:ed|ing)?)(?: (?:до|until|till))? $")
_WHEN = late(r",? (?:when|когда)\b")
_GOES_ON = late(rf"{GOING_ON}[^,;D]{{0,40}} (?:с|since|from) $")


def _as_reached(mask: str, told: tuple[int, Time]) -> tuple[int, Time]:
    """Return a time, as the day itself where a meeting is then, or goes on since then.

    It was long awaited, "until June, when leaders meet", or "is in session since Monday".
    """
    place, time = told
    if time.bound is Bound.UNTIL:
        is_day = _WHEN.match(mask, place + 2) or _AWAITED.search(mask, 0, place)
    elif time.bound is Bound.SINCE:
        is_day = _GOES_ON.search(mask, 0, place)
    else:
        return told
    return (place, replace(time, bound=Bound.AT)) if is_day else told


def _loose_time(
    frame: Frame, span: tuple[int, int], match: re.Match[str], inside: list[tuple[int, Time]]
) -> Time | None:
    """Return the time of a clause for its meeting, if it is held or something is done there."""
    start, end = span
    place, time = min(inside, key=lambda pair: _distance(frame.mask, match, pair[0]))
    is_aside = AT_SUMMIT.search(frame.mask, 0, match.start()) is not None
    is_aside = (is_aside and not is_as_host(frame.mask, match)) or is_matter(frame.mask, match)
    words = BLANK * start + frame.mask[start : max(place + 2, match.end())]
    if is_doubtful(settled(words), match):
        return None
    if is_aside or is_setting(frame, match):
        return time_of_deed(frame, match, inside)
    is_held = HELD.search(frame.mask, start, end) or (
        _ACTED.match(frame.mask, match.end()) and is_own(frame, match, place)
    )
    return _finest(time, inside) if is_held else None


_ACTED = late(
    r"(?: (?:of|for)(?: the)? [OB].)?(?:,? (?:in|at|в)(?: the)? C.)?(?: D.)?"
    r" (?:formally |also |unanimously )?"
    r"(?:adopted|approved|endorsed|issued|admitted|elected|agreed|decided|discussed|granted|produced"
    r"|одобрил|утвердил|обсудил|решил|избрал|постановил|приостановил)\b"
)
"""What a meeting itself does, which it does while it is held."""


def _is_eve(frame: Frame, match: re.Match[str], place: int) -> bool:
    """Whether a time is the day before a meeting that it names: "накануне саммита"."""
    is_verb = _VERB.match(match.group()) is not None
    return not is_verb and (
        _EVE.fullmatch(frame.mask, place + 2, match.start()) is not None
        and frame.item(frame.mask[place : place + 2]).text.lower() == "накануне"
    )


def _is_day_before(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a meeting is that on whose eve something else is: «накануне саммита … прошли»."""
    return any(
        _EVE.fullmatch(frame.mask, place + 2, match.start())
        and frame.item(frame.mask[place : place + 2]).text.lower() == "накануне"
        for place, _ in frame.time_places
        if place < match.start() and _VERB.match(match.group()) is None
    )


_VERB = late(r"[а-я]+(?:л|ла|ло|ли)(?:ся|сь)?\b")
_EVE = late(r" (?:(?:[а-я-]+(?:ого|его|ой|ей)|[AC].) ){0,2}")


_ASIDE_KK = late(
    r"[^OBSTPQCD,;:()]{0,12}(?:саммит|отырыс|сессия|жиын|кездесу|басқосу)[а-яәіңғүұқөһ]*"
    r"(?:(?:нде|нда|не|на|нен|нан|мен|пен|те|та|де|да|тен|тан|ден|дан)"
    r"(?![а-яәіңғүұқөһ])"
    r"|(?:ін|ын|сын|сін)(?![а-яәіңғүұқөһ])(?! (?:[\w-]+ |[CD]\S* ){0,3}(?:өткіз(?!у)|қабылда(?!у)"
    r"|ұйымдастыр(?!у)|ашты|жапты|күт))"
    r"| (?:аясында|барысында|қорытынды|қарсаңында|шеңберінде|алдында|кезінде|соңында))"
)
"""A meeting that a Kazakh sentence names only as where, for what or when something else is."""


def is_setting(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a Kazakh meeting is but the setting of something else: "саммитінде"."""
    if frame.language is not Language.KK:
        return False
    if _HELD_AHEAD.search(frame.mask, 0, match.start()):
        return False
    named = list(_MEETING_KK.finditer(frame.mask, match.start(), match.end()))
    start = named[-1].start() if named else match.start()
    return _ASIDE_KK.match(frame.mask, start) is not None


def lasts_so_far(frame: Frame, time: Time) -> bool:
    """Whether a time is in Kazakh the start of what has lasted till now, as no meeting has."""
    if frame.language is not Language.KK or time.bound is not Bound.SINCE:
        return False
    return any(told is time for place, told in frame.time_places)


_HELD_KK = (
    r"\b(?:өткен|өтетін|өтіп жатқан|болатын|жоспарланған|өткізілген|өткізілетін|ұйымдастырылған)"
)
_HELD_AHEAD = late(
    rf"{_HELD_KK}(?: [OBC]\S*| \d+-\w+| (?:келесі|кезекті|алдағы|бейресми|мерейтойлық"
    r"|[ivxі]+|\w+н?ш[ыі]))* $"
)
"""What says of a meeting, right before it, that it is or was held."""
_MEETING_KK = late("саммит|отырыс|сессия|жиын|кездесу|басқосу")
SINCE = late(r"\b(?:since|с тех пор как|со времени|после того как) [^,;:DO]{6,70}$")
"""What makes a time that of something before."""


_SAYING = late(
    r"\b(?:said|says|announced|confirmed|told [a-z ]{2,30}|declared|stated|added"
    r"|noted)(?: on)? (?:late |early |earlier |later )?D. that\b"
)


_SAID_ASIDE = late(
    r"(?:,| [–—]),?(?: [–—-])? (?:как |о чем |об этом )*(?:[OBSTPQ]. )?"
    r"(?:(?:сообщ|заяв|объяв|уточн|подтверд|отмет|замет|добав|напомн|поясн|призн|ответ|предполож)ил"
    r"|рассказал|сказал|указал|подчеркнул|написал|пишет|передает)[аио]?\b"
    r"(?:(?!саммит|встреч)[^,;–—]){0,80}(?=,| [–—]|\.?$)"
)
"""Words beside a clause that tell who told it, and when: "…, сообщил вчера премьер, …"."""


_PUBLISHED = late(
    r"(?<![а-я])(?:опубликован|распростран[её]н|обнародован|размещ[её]н|выпущен)н[а-я]+"
    r"(?: (?:в|во))? $"
)
"""What makes a time that at which words of others came out: «в опубликованном в среду …»."""


def _is_of_saying(mask: str, match: re.Match[str], place: int) -> bool:
    """Whether a time is that at which somebody told of the meeting: "announced Friday that"."""
    if _PUBLISHED.search(mask, 0, place) is not None:
        return True
    if any(said.start() < place < said.end() <= match.start() for said in _SAYING.finditer(mask)):
        return True
    return any(said.start() < place < said.end() for said in _SAID_ASIDE.finditer(mask))


def _finest(time: Time, inside: list[tuple[int, Time]]) -> Time:
    """Return the days that a clause tells beside the year: "NATO's 2025 summit, on 24 June"."""
    if time.first.month is not None or time.bound is not Bound.AT:
        return time
    finer = [t for _, t in inside if t.first.month and str(t.first).startswith(str(time.first))]
    return finer[0] if len(finer) == 1 else time


def _distance(mask: str, match: re.Match[str], place: int) -> int:
    """Return how far a time stands from a meeting; commas and what stands ahead count more."""
    first, last = (match.end(), place) if place >= match.end() else (place, match.start())
    commas = mask.count(", ", first, last)
    return max(0, last - first) + 30 * commas + (0 if place >= match.end() else 8)


def _is_adjacent(frame: Frame, match: re.Match[str], place: int) -> bool:
    """Whether a time stands right behind the meeting, or right before "at the meeting"."""
    mask = frame.mask
    if match.start() <= place < match.end():
        return True
    if place >= match.end():
        is_own = _WHICH.fullmatch(mask, match.end(), place) is not None
        is_own = is_own and HELD.search(mask, match.end()) is not None
        return is_own or ADJACENT.fullmatch(mask, match.end(), place) is not None
    before = mask[place + 2 : match.start()]
    if mask[:place].endswith((" for ", " на ")) and before != " ":
        return False
    if frame.language is Language.KK:
        return _OWN_KK.fullmatch(before) is not None
    if _OWN.fullmatch(before):
        return True
    return _BEFORE_MEETING.fullmatch(before) is not None


_WHICH = late(
    r"[^OBSTPQCD,;:()]{0,60}, (?:котор(?:ый|ая|ое|ые)|which)\b(?:[^OBSTPQD,;:()]|[ST].){0,45}"
)
"""What stands between a meeting and its time in a clause that says when it is held."""
_OWN_KK = late(
    r"(?:гі|ғы)?(?: (?:[COB]\S*|\d+-\w+|[ivxі]+|күні|күндері|қаласында\w*|қалада\w*|төрінде"
    r"|аралығында|өт(?:кен|етін|іп жатқан)|болатын|өткізіл\w+|ұйымдастырыл\w+"
    r"|(?:мемлекет|ел|басшылар|лидер)\w*|\w+тілдес|кезекті|келесі"
    r"|жоғары деңгейдегі"
    r"|алдағы|бейресми|мерейтойлық|кезектен тыс|\w+н?ш[ыі]))* "
)
"""What stands between a time and its meeting in Kazakh."""
_OWN = late(
    r"(?:s|дн\w+)? (?:(?:opening|closing|close|start|end|last day) of (?:the )?)?(?:(?!(?:для|в"
    r"|на|о|об|по|к|с|и|from|at|in|for|of|on|to|the|and)\b)(?:[\w-]+"
    r"|[OCA].) ){0,3}"
)
"""What stands between a day and a meeting called by it: "Friday's sixth BIMSTEC summit"."""
_BEFORE_MEETING = late(
    r"(?: [–—-](?: [а-я]+(?:ую|ий|ой|ый|ая)| (?:в|на)(?: [а-я]+(?:ом|ем))?)?|(?: (?:в|in) C.)?,? "
    r"(?:(?:(?:в|on the|on its) (?:первый|последний|второй|третий|first|last"
    r"|second|third"
    r"|opening|closing|final) (?:день|day)(?: of(?: the)?)?(?: C.)?)|(?:на|в ходе|во время|at"
    r"|during)(?: the| its| their)?(?: (?:[\w-]+|[AC].)){0,3}"
    r"|(?:at the|s) (?:close|end|start|opening) of(?: the)?(?: [\w-]+){0,2}|the (?:closing|last"
    r"|opening|first) day of)) "
)
"""What may stand between a time and the meeting behind it."""
