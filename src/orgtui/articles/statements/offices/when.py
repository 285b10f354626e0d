"""When the office of a clause is taken, held or left."""

from dataclasses import replace

from orgtui.articles.statements.offices.acts import HEADED, HOLD, TAKE
from orgtui.articles.statements.offices.clauses import Clause, Stance, is_own_time
from orgtui.articles.statements.offices.duties import since_vacant
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.sentence.predicates import is_of_quality, is_of_title
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_TIME_ALONE = late(
    r"[ ,(–—-]*(?:(?:начиная|считая) )?(?:в (?:самом )?(?:начале|конце|середине|исходе) )?"
    r"(?:(?:с|со|в|во|по|до|on|in|since|from|until) )?"
    r"(?:(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-я]?,? )?D.[ ,)]*"
)
_TIME_BEHIND = late(
    r"(?: ?\([^()PQD]{0,80}\)(?= ?,? ?(?:[свд]о? )?D))?"
    r"(?::(?= )|, (?!(?:а|но|затем|потом|котор[а-я]+|[а-я]+(?:вш|ющ|ящ)[а-я]{2,4}) )"
    rf"[^,;:()PQCD]{{0,60}}(?=,))?{_TIME_ALONE.pattern}"
)
_ANOTHER_TIME = late(
    r"(?:(?:,? ?(?:и|а также|а затем|затем|and)"
    r"|,(?= (?:[а-я]{1,2} )?D.(?:[,.;)]|$| и | а также | — вновь))) "
    r"(?:(?:с|со|в|во|from|in) )?"
    r"|,? (?:и |вплоть )?до (?:самого )?(?:конца|начала|середины) )"
    r"(?P<time>D.)(?! [а-я]+[лт]\b)"
)
_EARLIER_YEAR = late(r"(?:^|[ ,])(?:в|с) (?P<time>D.)(?:,| и)(?: в)? $")
"""What stands before the second of two years: "в 2018 и 2023 годах"."""
_OF_A_NAME = late(
    r"\b(?:после|до|вместо|от|с|у|сменив(?:ш[а-я]{2})?) (?:[а-я]+ )?[PQ].(?: ?[ST].)?"
    r" ?\((?:[сдв]о? )?$"
)
"""What makes a time one of the person whose name it stands behind."""
_ASIDE = late(
    r"(?:лет|года?|месяц\w*|жыл бойы|жыл|подряд|срока?|затем|потом|позже"
    r"|до (?:него|нее)), (?:[свд]о? )?$"
)
"""What a time as an aside right before the verb stands behind."""
_BETWEEN_COMMAS = late(
    r"(?:^|[PQ].(?: в (?:понедельник|вторник|сред[уы]|четверг|пятницу|субботу|воскресенье)| вчера"
    r"| сегодня| накануне| утром| вечером)?), (?:[свкд]о? )?"
    r"(?:(?![а-я]+(?:нн|вш|[уюая]щ)(?:ый|ая|ий|ого|его|ой|ей)(?:ся)? )[а-я]+ [а-я]+ )?$"
)
"""What stands before a time that parts the one who acts from the verb."""
_WHEN = late(r"D., (?:when|когда)\b")
_SAYING = late(r"\b(?:сообщ|заяв(?!к)|сказа|расска|переда|известн|said|told|report)\w*")
_ABOUT_ANOTHER = late(r"[PQ].|котор|\bwho\b")
_NEAR = 12
_PUT = late(r"назнач|избр|утвер|выбр")
_FOR_A_TERM = late(
    r"\bна (?:[а-я-]+ )*(?:срок|период|лет|года?)(?: полномочий)?(?:,| [–—-])? ?\(?(?:[сп]о? )?$"
    r"|\bна (?:[а-я-]+ )*(?:срок|период),? (?:который )?(?:начинается|начнется|начинающийся)"
    r"(?: с)? $"
)
"""What the period of a term stands behind."""
_BETWEEN = late(
    r",?[^;:()!?]*?(?<!\bкогда)(?<!\bкогда он)(?<!\bкогда она),? ?(?:и|а затем|а потом"
    r"|после чего)? ?"
)
_APART = late(r"котор|, (?:а|но|где|что|когда)\b|, [а-я]+(?:вш|ющ|ящ|нн)[а-я]{2,4}\b")
"""What parts a time from the verbs of the same one that follow it."""
_AFTERWARDS = late(
    r"[,;:—–] (?:[^;:]*, )?(?:(?:а |и )?(?:затем|потом|далее|позже|впоследствии)\b|после\b)"
)
"""What makes a clause tell of the time behind a period that the sentence began with."""
_TWO = 2
_OPENING = 60
"""How far from the start of a sentence a time stands that is said of all of it."""


_TO_COME = late(
    r"станет|будет|займет|вступит|заступит|приступит|сдаст|уйдет|покинет|оставит|сложит|подаст"
    r"|примет"
    r"|возьмет|сменит|возглавит|назначит"
)
"""Verbs of what is still to come."""


def is_past(reading: Reading, time: Time) -> bool:
    """Whether a time has passed at which something was still to come."""
    published = reading.before.published
    is_to_come = _TO_COME.match(reading.clause.verb.group()) is not None
    return is_to_come and published is not None and time.first.latest < published.earliest


def time_of_clause(reading: Reading) -> Time | None:
    """Return when; of several times of a clause the one nearest behind its verb, or before it."""
    frame, clause = reading.frame, reading.clause
    if _SINCE_THEN.search(frame.mask, 0, clause.verb.start()) or _is_behind_other(frame, clause):
        return None
    inside = [
        (at, time)
        for at, time in frame.time_places
        if clause.start <= at < clause.end
        and (is_own_time(frame.mask, clause, at) or not is_of_quality(frame.mask, at))
        if not _OF_A_NAME.search(frame.mask, clause.start, at) and not _is_told_of(frame, at)
        if not (clause.act == TAKE and _FIRST_SINCE.search(frame.mask, clause.start, at))
        if not (clause.stance is Stance.FINITE and _is_of_one_who(frame.mask, clause, at))
    ]
    inside = _behind_end(frame.mask, clause, _of_own_verb(frame.mask, clause, inside))
    if clause.act == TAKE and (term := _term(frame)) is not None:
        return term
    is_whole = reading.is_alone and clause.stance is not Stance.PARTICIPLE
    if not inside and is_whole and len(frame.time_places) == 1:
        return _overall(reading, *frame.time_places[0])
    if clause.act == TAKE:
        inside = [(at, time) for at, time in inside if time.bound is not Bound.UNTIL] or inside
        inside = _since(clause, inside) or inside
    if clause.act in (HOLD, HEADED):
        inside = [(at, time) for at, time in inside if time.bound is not Bound.AT] or inside
    nearest = min(inside, key=lambda one: abs(one[0] - clause.verb.end()), default=None)
    if nearest is not None:
        return nearest[1]
    return _beside(reading) or (_shared(reading) if clause.act == TAKE else None)


_OF_TITLE_BEHIND = late(r"[PQ]., [а-я-]{4,}(?: (?!л)[а-я-]+){0,2}(?: [OST].)? с $")
_AFTER_AS = late(r"\bпосле того,? как (?P<told>[^,;:()]*)$")


def _is_behind_other(frame: Frame, clause: Clause) -> bool:
    """Whether the only time is of what a clause came after, or of a title behind the name."""
    places = frame.time_places
    if len(places) == 1 and _OF_TITLE_BEHIND.search(frame.mask, clause.verb.end(), places[0][0]):
        return True
    after = _AFTER_AS.search(frame.mask, 0, clause.verb.start())
    if after is None or after.start() < 2:
        return False
    return not any(after.start("told") <= at < clause.end for at, _ in frame.time_places)


_OF_SEAT = late(
    r" (?:[а-я]+(?:ую|ий|ый|ей|ой|ом|ое) )?(?:должност|пост|положени|статус|мест|роль|позици)"
)
_UNDER = late(r"\bв соответствии с(?:о)? (?:[а-я]+ )?$")
_OF_A_DAY = late(r"(?:сегодняшн|вчерашн|завтрашн)")
_SINCE_BEGINNING = late(
    r"(?:с момента|со времени|со времен|с самого|со дня|с года|с) (?:основани|создани|учреждени"
    r"|образовани"
    r"|появлени|возникновени|рождени|начала? работы)[а-я]*(?: (?:организации|союза|объединения"
    r"|альянса|ее|его|O.))?"
    r",? (?:в )?$"
)


_ENDS = late(r"\b(?:истек|истеч|законч|заканч|заверш|прекра|подош|вышл)")


def _behind_end(
    mask: str, clause: Clause, inside: list[tuple[int, Time]]
) -> list[tuple[int, Time]]:
    """Return the times of the end of a term, but those told before the verb of ending, if any."""
    if clause.stance is not Stance.TERM or clause.act == TAKE:
        return inside
    end = _ENDS.search(mask, clause.verb.end(), clause.end)
    behind = [one for one in inside if end is not None and one[0] > end.start()]
    return behind or inside


def _is_told_of(frame: Frame, place: int) -> bool:
    """Whether a time is that of an office told of, or since when there is what has it.

    «Избран на свою сегодняшнюю должность», «первый со дня основания союза в 1960 году».
    """
    is_of_seat = _OF_SEAT.match(frame.mask, place + 2) is not None
    if is_of_seat and _OF_A_DAY.match(frame.item(frame.mask[place : place + 2]).text.lower()):
        return True
    if _UNDER.search(frame.mask, 0, place) or is_of_title(frame.mask, place):
        return True
    return _SINCE_BEGINNING.search(frame.mask, 0, place) is not None


_ONE_WHO = late(
    r"(?:^|[^а-я-])[а-я]{3,}(?:вш|ющ|ящ|нн)(?:ий|ая|ый|его|ого|ую|ей|ой|им|ым|ему|ому)(?:ся)?"
    r" (?:(?:[а-я]+|[OBST].) ){0,5}?$"
)
_WHO_ACTS = late(r" [^;:,()]*[PQ].[^;:()]*")


def _is_of_one_who(mask: str, clause: Clause, at: int) -> bool:
    """Whether a time is that of a participle before a name: «победивший 3 мая … стал …»."""
    if _ONE_WHO.search(mask, 0, at) is None:
        return False
    return _WHO_ACTS.fullmatch(mask, at + 2, clause.verb.start()) is not None


_FIRST_SINCE = late(
    r"\b(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|[а-я]*десят|[а-я]+надцат"
    r"|единственн)(?!ь?\b|и\b|ью\b|илет)[а-я]+ "
    r"[^;:()PQD]{2,60} (?:с|со)(?: [а-я]+){0,6}(?: [OST].)? (?:в )?$"
)
"""Before the time since when somebody is the first of a kind to have an office."""
_SINCE_THEN = late(
    r"\b(?:исполн|минул|прош(?:ло|ел)|пройдет)[а-я]* [^;:()PQ]{0,40}?(?:лет|год[а-я]*|месяц[а-я]*)"
    r"(?: D.)?,? (?:как|с тех пор|со дня|с того)\b[^;:()]*$"
    r"|D.[^;:()PQ]* за (?:(?:это|все это|то) время"
    r"|(?:все )?(?:эти )?(?:\d+ |[а-я-]+ )?(?:лет|года?|годы)) [^;:()PQ]*$"
)
"""Before what happened some years before the time told, or some time since then."""


def _of_own_verb(
    mask: str, clause: Clause, inside: list[tuple[int, Time]]
) -> list[tuple[int, Time]]:
    """Return the times of a clause but those of another verb: "родился в … и стал … в …"."""
    own = [(at, time) for at, time in inside if not _is_of_verb_ahead(mask, clause, at)]
    is_told = any(time.bound is not Bound.UNTIL for _, time in own)
    is_of_life = any(_OF_LIFE.search(mask, clause.start, at) for at, _ in inside)
    return own if is_told or is_of_life else inside


def _is_of_verb_ahead(mask: str, clause: Clause, at: int) -> bool:
    """Whether a time stands behind another verb, which "и" parts from that of the clause."""
    is_parted = _AND.fullmatch(mask, at + 2, clause.verb.start()) is not None
    return is_parted and _VERB.search(mask, clause.start, at) is not None


_AND = late(
    r"(?: [^;:()PQD]{0,40}?)?,? (?:и|а|но|затем|а затем|и затем|после чего)(?: [а-я-]+){0,3} "
)
_VERB = late(r"\b[а-я]{3,}(?:л|ла|ло|ли|ет|ит)(?:ся|сь)?\b")
_OF_LIFE = late(r"\b(?:родил|окончил|учил|поступил|женил|вышла замуж|переехал|эмигрировал)")
"""What somebody did then that is no step in a career."""


def _since(clause: Clause, inside: list[tuple[int, Time]]) -> list[tuple[int, Time]]:
    """Return since when somebody is put into an office, where the choice has a day too."""
    is_put = _PUT.search(clause.verb.group()) is not None
    since = [(at, time) for at, time in inside if time.bound is Bound.SINCE]
    is_one = len(since) == 1 and len(inside) > 1
    return since if is_put and is_one and since[0][0] >= clause.verb.end() else []


def _term(frame: Frame) -> Time | None:
    """Return for which period somebody is chosen: "на новый срок (с … по …)"."""
    for place, time in frame.time_places:
        if time.bound is Bound.SPAN and _FOR_A_TERM.search(frame.mask, 0, place):
            return time
    return None


def _shared(reading: Reading) -> Time | None:
    """Return the only time of a sentence, told with an earlier verb of the same one."""
    frame, clause = reading.frame, reading.clause
    places = [one for one in frame.time_places if not _OF_PARTICIPLE.match(frame.mask, one[0])]
    times = {(time.bound, time.first) for _, time in places}
    if len(times) != 1 or clause.stance not in (Stance.FINITE, Stance.TRANSITIVE):
        return None
    place, time = places[-1]
    if _is_told_of(frame, place):
        return None
    between = frame.mask[place + 2 : clause.start]
    if _TODAY.search(reading.text) or _IN_ASIDE.search(frame.mask, 0, place):
        return None
    is_done = clause.stance is Stance.TRANSITIVE
    every = (i for i in frame.within(frame.mask[: clause.end]) if i.letter == PERSON)
    named = {i.party for i in every if not (is_done and i.is_oblique)}
    is_plain = (
        len(named) < _TWO
        and place < clause.start
        and _BETWEEN.fullmatch(between)
        and not _APART.search(between)
    )
    if not is_plain or place > _OPENING or time.bound is not Bound.AT:
        return None
    return None if _SAYING.search(frame.mask) else time


_TODAY = late(r"\b(?:теперь|сейчас|ныне|сегодня|на этот раз|на днях)\b")
_IN_ASIDE = late(r"[PQ].(?: ?\([^()]*\))?, (?:котор|[а-я]+(?:вш|ющ|ящ|нн)[а-я]{2,4}\b)[^,;:]*$")
"""Before a time that tells when somebody did what is only said beside the name."""


def times_of_clause(reading: Reading) -> tuple[Time, ...]:
    """Return when, once or several times: "в 1994, в 2001–2006 и в 2008–2011"."""
    first = time_of_clause(reading)
    if first is None:
        return since_vacant(reading)
    mask = reading.frame.mask
    place = next((at for at, time in reading.frame.time_places if time is first), None)
    every = [first]
    earlier = _EARLIER_YEAR.search(mask, 0, place) if place is not None else None
    before = reading.frame.item(earlier["time"]).time if earlier is not None else None
    every = [before, first] if before is not None and before.bound is first.bound else every
    while place is not None and (found := _ANOTHER_TIME.match(mask, place + 2)):
        time = reading.frame.item(found["time"]).time
        every += [time] if time is not None else []
        place = found.start("time")
    return tuple(every)


def _overall(reading: Reading, place: int, time: Time) -> Time | None:
    """Return the only time of a sentence, if it begins with it and is about no saying."""
    frame = reading.frame
    mask = frame.mask
    if (
        time.bound is Bound.UNTIL
        or place > reading.clause.start
        or place > _OPENING
        or _ABOUT_ANOTHER.search(mask, 0, place)
        or _is_told_of(frame, place)
    ):
        return _beside(reading)
    if time.bound is Bound.SPAN and _AFTERWARDS.search(mask, place, reading.clause.verb.start()):
        return _behind_span(reading, time)
    return None if _SAYING.search(reading.frame.mask) else time


def _behind_span(reading: Reading, time: Time) -> Time | None:
    """Return what begins where a period ends: "c 2011 по 2013 год — …, после чего …"."""
    if time.last is None:
        return None
    bound = Bound.SINCE if reading.clause.act in (HOLD, HEADED) else Bound.AT
    return replace(time, bound=bound, first=time.last, last=None)


_OF_PARTICIPLE = late(r"D.,? (?!став|назнач|избр)[а-я]+(?:вш|ющ|ящ)(?:ий|ая|ую|его|ей)(?:ся)?\b")
"""A time of what is only said beside the name: "…, с … возглавлявший …"."""


def _beside(reading: Reading) -> Time | None:
    """Return the time that is all there is before or behind a clause."""
    frame, clause = reading.frame, reading.clause
    mask = frame.mask
    for place, time in frame.time_places:
        if _OF_A_NAME.search(mask, 0, place) or _is_told_of(frame, place):
            continue
        is_own = place >= clause.end and _OF_PARTICIPLE.match(mask, place) is None
        is_behind = is_own and _TIME_BEHIND.fullmatch(mask[clause.end : place + 2])
        is_before = place < clause.start and _TIME_ALONE.fullmatch(mask[place : clause.start])
        is_last = mask.find("D", place + 2, clause.start) < 0
        is_when = is_last and _WHEN.match(mask, place) is not None
        is_aside = _ASIDE.search(mask, 0, place) is not None and mask[clause.start - 1] == ","
        is_aside = is_aside or _is_between(mask, place, clause)
        if is_when and time.bound is Bound.UNTIL and clause.act == TAKE:
            return replace(time, bound=Bound.AT)
        if is_behind or (is_before and (place < _NEAR or is_when or is_aside)):
            return time
    return None


def _is_between(mask: str, place: int, clause: Clause) -> bool:
    """Whether a time stands as an aside between who acts and the verb: "…, 20 March, named …"."""
    is_next = mask[place + 2 : clause.verb.start()].strip(" ,") == ""
    return is_next and _BETWEEN_COMMAS.search(mask, 0, place) is not None


_OF_EARLIER = late(
    r"[PQ].(?: ?\([^()]*\))?, (?:ранее |прежде |до этого )?(?:занимавш|работавш|являвш|возглавлявш"
    r"|руководивш|служивш|бывш|трудивш|живш|родивш|занимающ|возглавляющ)[а-я]{2,4}[^;:()]* $"
)
"""What makes a time behind it one of what somebody was before."""


def is_of_earlier(frame: Frame, start: int, time: Time | None) -> bool:
    """Whether a time behind a place only tells since when a new holder had another office."""
    place = next((at for at, told in frame.time_places if told is time), -1)
    is_behind = _OF_TITLE_BEHIND.search(frame.mask, start, max(start, place)) is not None
    return place > start and (is_behind or _OF_EARLIER.search(frame.mask, start, place) is not None)
