"""Which state presides over an organisation, read from the roles in each clause."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.acting import acting_in
from orgtui.articles.statements.chairs.acts import (
    BECOMES,
    CHAIR_ACTS,
    IS,
    OFFICE,
    WAS,
)
from orgtui.articles.statements.chairs.around import news_time, until_the_next
from orgtui.articles.statements.chairs.gestures import is_ceremony
from orgtui.articles.statements.chairs.heads import state_of_head
from orgtui.articles.statements.chairs.holders import holders
from orgtui.articles.statements.chairs.holders_kazakh import is_of_other
from orgtui.articles.statements.chairs.in_person import (
    displaced,
    elected,
    in_person,
    is_by_heads,
    is_by_one_before,
)
from orgtui.articles.statements.chairs.persons import presiding_persons
from orgtui.articles.statements.chairs.presided import is_lesser, presided, presided_over
from orgtui.articles.statements.chairs.rules import is_by_rules
from orgtui.articles.statements.chairs.times import (
    is_before_that,
    is_for,
    passing_time,
    shares,
    time_told,
    times_besides,
    whole_period,
    year_before_them,
)
from orgtui.articles.statements.chairs.ways import ChairAct, Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind, clauses
from orgtui.articles.statements.clauses.roles import subject
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft, at_meeting, begun, ended, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import CITY, ORGANISATIONS, PERSON, STATE, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Sought, Trigger
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_SOUGHT = {
    language: tuple((act, Sought(act.words.pattern)) for act in acts)
    for language, acts in CHAIR_ACTS.items()
}
"""The families of predicates of each language, tried where a clause has their letters."""


def clause_chairmanships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairmanships that the clauses of a sentence state."""
    found = tuple(dict.fromkeys(_of_clauses(frame, before)))
    for draft in found:
        if draft.start or not draft.end or not any(_is_against(draft, other) for other in found):
            yield draft


def _is_against(draft: Draft, other: Draft) -> bool:
    """Whether another draft of the same state has it begin when this one has it end."""
    if (draft.organisation, draft.who) != (other.organisation, other.who) or draft.end is None:
        return False
    if other.end is not None and other.start is not None:
        return abs((draft.end.earliest - other.end.latest).days) <= _DAYS_OF_CHANGE
    return other.start is not None and other.start.latest >= draft.end.earliest


_DAYS_OF_CHANGE = 31
"""How far from the end of a period the day may lie on which the chair is handed over."""


def _of_clauses(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        found = tuple(_of_clause(clause, before))
        yield from found
        if found:
            remember(before, found)


def remember(before: Discourse, found: tuple[Draft, ...]) -> None:
    """Remember the chair that was told last, for what goes on from it."""
    newest = max(found, key=lambda draft: (draft.start is not None, str(draft.start or "")))
    before.handed = (newest.organisation, newest.start, newest.end, newest.who)


def _of_clause(clause: Clause, before: Discourse) -> Iterator[Draft]:
    for act, words in _SOUGHT[clause.frame.language]:
        found = tuple(words.finditer(clause.mask))
        if not found or not _is_about_chair(clause, before, act):
            continue
        for match in found:
            is_gesture = act.way in _PASSING and is_ceremony(clause)
            is_plain = not clause.is_doubtful(*match.span())
            is_plain = is_plain or _is_due(clause, act, match)
            is_plain = is_plain and not _is_supposed(clause, match)
            is_plain = is_plain and not clause.mask.startswith(" ли ", match.end())
            is_plain = is_plain and not (act.way is Way.TAKES and _is_of_body(clause, match))
            is_plain = is_plain and not is_of_other(clause, act, match.start())
            is_plain = is_plain and not _MEETING_HELD.search(clause.mask, 0, match.end())
            if is_plain and not is_gesture:
                found_here = tuple(_told(clause, before, act, match))
                yield from found_here
                if act.way is Way.HOLDS:
                    yield from _over_more(clause, found_here)
    for match in OFFICE.finditer(clause.mask):
        yield from _named(clause, before, match)
    yield from presiding_persons(clause, before)


_MEETING_HELD = late(
    r"(?:саммит|отырыс|жиын|басқосу|кездесу|форум)\w*(?:[ыі]н|[дтн][ыі]) [^,;]{0,40}\bөткіз\w+$"
    r"|(?<![а-я])(?:делегаци(?:ю|ей)|мисси(?:ю|ей)|команд(?:у|ой)|список|рейтинг|перечень) [OB]. "
    r"(?:[а-я-]+ )?(?:возглав|руковод)[а-я]+$"
)
"""A meeting that a state holds, and gives to nobody, or men whom it leads, or a list."""
_MORE = late(
    r"(?P<org>[OB].)(?:-\w+)?(?:, (?:(?:в|во|of) )?(?:the )?[OB].)*"
    r"(?: (?:и|and|және|мен|пен|бен)|, а также)(?: (?:в|во|of))?(?: the)? [OB]."
)
"""Several organisations side by side."""


def _is_due(clause: Clause, act: ChairAct, match: re.Match[str]) -> bool:
    """Whether it is a state's turn by the order of states: «следующей, в …, должна возглавить»."""
    due = _DUE.search(clause.mask, match.end()) if act.way is Way.TURNS else None
    return due is not None and clause.mask[due.end() :].count("должн") == 0


_DUE = late(r"должн[аоы] (?:возглавить|стать|принять|занять|председательствовать)\b")
"""What is to come by rule; what was to have come is not."""
_WOULD = late(r"would\b")
_SAID = late(
    r"\b(?:said|says|announced|confirmed|declared|told|noted|recalled|agreed|decided|stated)\b"
)


def _is_supposed(clause: Clause, match: re.Match[str]) -> bool:
    """Whether words with "would" are not what somebody has said to come."""
    is_would = _WOULD.match(match.group()) is not None
    return is_would and _SAID.search(clause.frame.mask, 0, match.start()) is None


_ITSELF = late(r"(?:^|[·,] ?|\b(?:а|и|но|and|but) )(?:the )?[OB][\ue000-\uf8ff] $")


def _is_of_body(clause: Clause, match: re.Match[str]) -> bool:
    """Whether an organisation takes something itself: "…, and the UN adopted it"."""
    return _ITSELF.search(clause.mask, 0, match.start()) is not None


def _over_more(clause: Clause, found: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield the same of the organisations that are named beside the first one."""
    for match in _MORE.finditer(clause.mask):
        named = clause.frame.parties("".join(ORGANISATIONS.findall(match.group())))
        for draft in found:
            if draft.organisation in named:
                others = (of for of in named if of != draft.organisation and not is_lesser(of))
                yield from (replace(draft, organisation=of) for of in others)


def _named(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read "председателем … является", with the state as subject."""
    become = BECOMES.search(clause.mask)
    verb = become or IS.search(clause.mask)
    if verb is None or clause.is_doubtful(*match.span()):
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    behind = min(len(clause.mask), max(verb.end(), match.end()) + _NEAR_HEAD)
    who: tuple[Party, ...] = ()
    if become is not None:
        who = state_of_head(clause, before, behind) or acting_in(clause, before, match)
    who = who or _chosen(clause, before) or subject(clause, before, start, end, has_cities=True)
    of = presided(clause, before, match, match.start())
    if of is not None and (become is not None or is_by_heads(of)):
        who = elected(clause, verb, match, of, who)
    if of is None or not who:
        return
    found = time_in(clause, start, end)
    is_done = become is not None and _TO_BE.match(become.group()) is None
    news = news_time(clause, before, of) if found is None and is_done else None
    if found is None and news is None and become and _NEW.search(clause.mask, 0, match.start()):
        news = time_told(clause, before, Way.FOLLOWS, of, match)
    is_beside = match["beside"] is not None
    is_now = _NOW.search(clause.mask) is not None
    is_undated = is_beside or (is_now and not become and not WAS.match(verb.group()))
    is_undated = is_undated or not (become or WAS.match(verb.group()) or not match["org"])
    is_undated = is_undated or (is_done and match["org"] is not None and not clause.frame.has_time)
    if found is None and news is None and not is_undated:
        return
    role = "co-chair" if is_beside else "chair"
    time = found[1] if found else news
    period = whole_period(clause, time) if found else begun(time)
    yield from of_each(_CHAIR, of, who, role, period)
    instead = _INSTEAD_OF.search(clause.mask)
    if time is not None and time.bound in (Bound.AT, Bound.SINCE):
        old = clause.frame.parties(instead["who"]) if instead is not None else ()
        old = before.only_states(old) or displaced(clause)
        yield from of_each(_CHAIR, of, old, role, ended(time))


_CHOSEN = late(
    r"(?:^|[·,;] ?|D. |\b(?:и|а|что) )(?P<who>T.)(?: (?:в )?D.,?)? (?:вновь |снова |единогласно )?"
    r"(?:избрали|выбрали|назначили|утвердили)\b"
)


def _chosen(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state that others choose, in the accusative: «Индию избрали председателем»."""
    found = _CHOSEN.search(clause.mask)
    return before.only_states(clause.frame.parties(found["who"])) if found is not None else ()


_TO_BE = late(r"стан[еу]т|будет|will|is to")
"""Verbs of becoming that tell of what is still to come, on no day of a meeting."""
_NOW = late(r"(?<![а-я])(?:теперь|сейчас|ныне|сегодня|в настоящее время)\b")
_NEW = late(r"(?:^|[· ])(?:нов|следующ|очередн)(?:ым|ой|им|ей) $")
_NEAR_HEAD = 25
"""How far behind "is elected chairman" the head of the state may be named."""
_INSTEAD_OF = late(r"(?:вместо|после|сменив) (?P<who>[ST].)")


def _is_about_chair(clause: Clause, before: Discourse, act: ChairAct) -> bool:
    """Whether a clause, or what it goes on from, speaks of the chair."""
    if act.noun is None:
        return True
    if act.way is Way.GOES and _OF_HOUSE.search(clause.mask):
        return False
    if _DOING_SO.search(clause.mask) and _HOSTS.search(clause.frame.mask):
        return False
    found = act.noun.search(clause.mask)
    if found is None and clause.after is not None and act.way is not Way.TURNS:
        found = act.noun.search(clause.after.mask)
    if found is not None:
        is_loose = _BATON.match(found.group()) and _SUMMIT.search(clause.frame.mask)
        return not is_loose or CHAIR_WORD.is_in(clause.frame.mask)
    is_spoken_of = before.presided is not None or before.handed is not None
    is_passing = act.way in (Way.GIVES, Way.GOES, Way.TAKES)
    is_spoken_of = is_spoken_of or (is_passing and before.met is not None)
    is_spoken_of = is_spoken_of or CHAIR_WORD.is_in(clause.frame.mask)
    return is_spoken_of and act.weak is not None and _is_loosely_about(clause, act.weak)


def _is_loosely_about(clause: Clause, weak: re.Pattern[str]) -> bool:
    """Whether a clause has words that mean the chair where it is spoken of."""
    if weak.search(clause.mask) is not None:
        return not _is_own_post(clause)
    return _IT.search(clause.mask) is not None


def _is_own_post(clause: Clause) -> bool:
    """Whether a post is that of somebody whom the sentence has named last: "пост он получил"."""
    if _HIS_POST.search(clause.mask) is None:
        return False
    named = [item.letter for item in clause.frame.within(clause.frame.mask[: clause.start])]
    return [letter for letter in named if letter in _WHO][-1:] == [PERSON]


_HIS_POST = late(
    r"\b(?:пост|должность) (?:он|она)\b|\b(?:он|она) [^STC,;]{0,30}\b(?:пост|должность)\b"
)
_WHO = (STATE, CITY, PERSON)


CHAIR_WORD = Trigger(
    r"председат|возглав|во главе|у руля|бразды|(?<![а-я])вахт[аыуе]"
    r"|отвеча|\bchair|presid|gavel|at the helm|төраға"
    r"|took charge"
)
"""What tells that a text is about a chair."""
_OF_HOUSE = late(
    r"\b(?:secretariat|headquarters|office|archive|seat|court|bank|talks|troops|mission|forum"
    r"|summit|meeting|capital|delegation|team|fund|cent(?:re|er)|company|war|prize|vote)s?"
    r" (?:was |were |will be |has |have |had )?(?:mov|transferr|shift|relocat|hand|pass|went|fell)"
    r"|(?<![а-я])(?:секретариат|штаб|офис|архив|суд|банк|миссия|фонд|центр|столица)[а-я-]*"
    r" (?:был[аи]? )?(?:пере|перё)"
)
"""What else goes from one place to another."""
_DOING_SO = late(r"\b(?:do|does|did) so\b")
_HOSTS = late(r"receiv|\bhost|welcom|gather")
_BATON = late(r"эстафет|вахт|baton")
_SUMMIT = late(
    r"саммит|summit|встреч|культур|столиц|фестивал|олимпи|мәдени|астана|қаласы|cultur|capital"
    r"|festival|\bогн[яьеё]"
)
"""What a baton may be of besides."""
_IT = late(r"\b(?:оно|она|его|ее|их|it)\b")


def _told(
    clause: Clause, before: Discourse, act: ChairAct, match: re.Match[str]
) -> Iterator[Draft]:
    of = presided_over(clause, before, act, match)
    read = holders(clause, before, act.way, match)
    new, old = in_person(clause, act.way, match, read, of)
    if act.way is Way.HOLDS and is_by_one_before(clause, match.start(), new):
        new, old = (), new
    way = Way.ENDS if act.way is Way.GIVES and not new else act.way
    if of is None or not (new or old) or is_by_rules(clause, way, match):
        return
    if way is Way.ENDS and old and (year := year_before_them(clause, match)) is not None:
        yield from of_each(_CHAIR, of, old, "chair", begun(year))
        return
    time = at_meeting(_passed(clause, before, way, of, match))
    if time is None and way is Way.HOLDS and _is_term_before(clause, before, of, match.start()):
        yield from of_each(_CHAIR, of, old, "chair", (None, None))
    elif time is not None or _is_undated(clause, act, match):
        yield from until_the_next(before, match, _each_time(clause, of, new, time))
        is_period = time is not None and new and is_for(clause, time)
        end = passing_time(clause, before, way, of, match) if is_period else time
        if end is not None or (way is Way.OWNED and _NEARS.search(clause.mask)):
            yield from of_each(_CHAIR, of, old, "chair", ended(end))


def _passed(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return when a chair passed, began or ended, by the words of a match."""
    if way is Way.UNDER and _MOVES.search(clause.mask):
        return time_told(clause, before, Way.GOES, of, match)
    if way is Way.UNDER and not _PASSES.search(clause.mask):
        return None
    return _after_span(clause, way, match, time_told(clause, before, way, of, match))


def _is_undated(clause: Clause, act: ChairAct, match: re.Match[str]) -> bool:
    """Whether words tell of now, without a time."""
    if act.way is Way.UNDER:
        return bool(_MOVES.search(clause.mask) or _OF_HEADS.search(clause.mask))
    is_done = act.way in _PASSING and _HAS_DONE.search(clause.mask) is not None
    is_done = is_done or (act.way is Way.HOLDS and _NOW.search(clause.mask) is not None)
    return act.is_undated or is_done or _NEARS.search(clause.mask, match.end()) is not None


_APART = (Kind.MAIN, Kind.WHEN)
"""Clauses that are no sequel of one in the same sentence."""


def _is_term_before(clause: Clause, before: Discourse, of: Party, place: int) -> bool:
    """Whether somebody presided in the term before that of which the text has told last."""
    is_told = before.handed is not None and before.handed[0] == of
    return is_told and clause.kind in _APART and is_before_that(clause, place)


def _after_span(clause: Clause, way: Way, match: re.Match[str], time: Time | None) -> Time | None:
    """Return the end of the period ahead of a passing: "the 2020–2024 term gave way to …"."""
    if time is None or time.last is None or way not in (Way.GIVES, Way.GOES):
        return time
    is_ahead = any(
        told is time and at < match.start() and clause.mask[:at].endswith("s ")
        for at, told in clause.frame.time_places
    )
    return replace(time, bound=Bound.AT, first=time.last, last=None) if is_ahead else time


def _each_time(
    clause: Clause, of: Party, new: tuple[Party, ...], time: Time | None
) -> Iterator[Draft]:
    shared = shares(clause, len(new))
    if shared is not None:
        for state, own in zip(new, shared, strict=False):
            yield from of_each(_CHAIR, of, (state,), "chair", begun(own))
        return
    yield from of_each(_CHAIR, of, new, "chair", whole_period(clause, time))
    for again in times_besides(clause, time):
        yield from of_each(_CHAIR, of, new, "chair", begun(again))


_PASSING = (Way.GIVES, Way.GOES, Way.TAKES)
_HAS_DONE = late(
    r"\bha(?:s|ve) (?:(?:now|just|already|also|\w+ly) )*"
    r"(?:taken|assumed|handed|passed|given|received|inherited|ceded|transferred)\b"
)
"""What has come about by now, on a day that is not told."""
_MOVES = late(r"переход|переш|перейд")
_NEARS = late(
    r"подход\w+ к конц|истекает|заканчивается|близится к|draw(?:s|ing) to|is ending|nears its"
)
"""What ends soon, on a day that is not told."""
_PASSES = late(
    r"D[\ue000-\uf8ff] (?:\w+ )?(?:пройдет|проходит|прошел|прожив|работает)|живет|жив[её]т"
    r"|находится"
)
"""What has under its chair all of a time."""
_OF_HEADS = late(r"\bглав|саммит|лидер|президент|живет|находится|работает|действует|басшылар")
