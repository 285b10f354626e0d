"""Who takes, holds, leaves an office: read from the verb of each clause and what is around it.

Where a clause leaves open who, which office or when, nothing is read. What set phrases tell better
stands in `phrases`.
"""

from collections.abc import Callable, Iterable, Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.offices.acts import HEAD, HEADED, HOLD, LEAVE, SUCCEED, TAKE
from orgtui.articles.statements.offices.among import one_of_several
from orgtui.articles.statements.offices.apposing import apposed, is_had_so_far, sign_of
from orgtui.articles.statements.offices.asides import asides
from orgtui.articles.statements.offices.clauses import Clause, Stance, clauses
from orgtui.articles.statements.offices.decisions import decisions
from orgtui.articles.statements.offices.decrees import day_of_meeting, day_of_same_paper
from orgtui.articles.statements.offices.duties import acted, is_on_duty
from orgtui.articles.statements.offices.elections import remember_contest, remember_winner
from orgtui.articles.statements.offices.heads import (
    end_before,
    ended_before,
    heading,
    is_chair_of_state,
)
from orgtui.articles.statements.offices.headships_kazakh import is_day_of_becoming
from orgtui.articles.statements.offices.joined import held_together, taken_together
from orgtui.articles.statements.offices.leavings import left
from orgtui.articles.statements.offices.listed import listed
from orgtui.articles.statements.offices.meant import PASSES, borne_before, is_answer
from orgtui.articles.statements.offices.nouns import events, losses, remember_gone
from orgtui.articles.statements.offices.possible import can_be_meant, possible_post
from orgtui.articles.statements.offices.posts import NamedPost, as_post, is_former, named_posts
from orgtui.articles.statements.offices.reading import WHOSE, Reading, who_of
from orgtui.articles.statements.offices.spoken_of import is_of_those_gone
from orgtui.articles.statements.offices.successions import followed
from orgtui.articles.statements.offices.tenures import holder, is_news, tenure
from orgtui.articles.statements.offices.terms import (
    is_chosen_again,
    is_chosen_before,
    is_of_earlier,
    is_of_next_term,
    is_to_wait,
    is_told_so,
)
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.verbs import VERBS
from orgtui.articles.statements.offices.when import (
    is_past,
    time_of_clause,
    times_of_clause,
)
from orgtui.articles.statements.offices.words import (
    AT_HEAD,
    BEFORE_THEM,
    DUTIES,
    FROM_WHOM,
    INSTEAD_OF,
    SO_LONG,
    THIS_POST,
    VERBLESS,
)
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt, is_conditional, is_doubtful
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Sought, SoughtEach
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_VERBLESS = SoughtEach(
    (
        ((HOLD, Stance.FINITE), Sought(VERBLESS.pattern)),
        ((HEADED, Stance.FINITE), Sought(AT_HEAD.pattern)),
    )
)
_COMES_IN = late(
    r"(?:долж[а-я]+ )?(?:за|при)ступ(?:ил|ивш|ит|ает)|начнет|нача|сайла[нд]|тағайын|кіріс"
    r"|жұмысын|.*получит|(?:.* )?дела\b"
)
_INSTEAD = late(r"[^;:()]{0,60}?\b(?:на смену|вместо) (?:[а-я]+ ){0,2}(?P<old>[PQ].)")
_SINCE_LOSS = late(
    r"\bпосле (?:отставки|ухода|смерти|кончины|гибели|свержения|отстранения|импичмента) [PQ]. D."
)
"""What makes a time the beginning of what somebody had."""
_TILL = late(r"\bдо (?:своей |своего )?(?:смерти|кончины|гибели|отставки|ухода|увольнения)\b")
"""What makes a time the end of what somebody had."""
_BY_ITSELF = late(
    r" ?(?:и |а |но )?(?:(?:[вс]о? )?D. )?(?:он|она|полномочия|обязанности|пост|должность)\b"
)
"""What a clause begins with that stands by itself, whatever is said before."""
_AFTER_THAT = late(r"\bпосле того,? как [^,;:()]*$")
"""What makes a clause tell of what comes about, however doubtful what follows from it."""
_ENTERS = late(r"ступ|начнет|прис|получит|\bдела\b|кіріс|ант|сайла[нд]|тағайын|жұмысын")
_ANOTHER_OFFICE = late(
    r"\b(?:нов|друг|ин)(?:ый|ой|ую|ое|ые|ым|ом|ого|ому) "
    r"(?:должност|пост|кресл|обязанност|мест|работ)"
)
_EARLIER_ELECTION = late(r"\bна (?:предыдущих|прошлых|последних|прежних) выборах")
"""What tells of a vote that need not have given an office."""
_LONG_CHOSEN = late(r"\b(?:избра|назначи|утверди)[а-я]+(?: же)?(?: его| ее)? еще D.")
"""What tells when somebody was chosen who took the office later."""
_TO_ENTER = late(r"(?:[зв]а?|при)?ступит|начнет")
"""Verbs of entering upon what one cannot have yet."""
_PUT = late(r"назнач|утверд|освобо|стал[аи]?$")
"""What is done by a decree."""
_NTH = late(
    r"\b(?:в|за|при)ступ(?:ил|ит|ает)[аи]? (?:(?:D.|[а-я]+) ){0,3}"
    r"(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|[а-я]*десят|[а-я]+надцат)(?:ый|ой|ий"
    r"|ая) "
)
"""Who enters upon an office as one of those who had it: «вступил в должность девятый …»."""
_AGAIN = late(r"\b(?:вновь|снова|қайта)\b")
_HEADED_ONCE = late(r"[PQ]., (?:[^,;:]{0,40} )?(?:возглавлявш|руководивш)[а-я]{2} [^,;:]*[.;]?$")
"""What is told at the end by the way of who gets an office: "…, прежде возглавлявший банк"."""


def careers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the dated offices that the verbs of a sentence tell of."""
    before.remember_former(frame)
    remember_winner(frame, before)
    found, borne_before_it = tuple(clauses(frame.mask, VERBS[frame.language])), before.borne
    for clause in (*found, *_verbless(frame.mask, found)):
        if not _is_doubted(frame.mask, clause):
            reading = Reading(frame=frame, before=before, clause=clause, is_alone=len(found) == 1)
            told = tuple(_READERS[clause.act](reading))
            yield from told
            if told and PERSON not in frame.letters:
                before.person = told[0].who
    named = tuple(named_posts(frame, before, 0, len(frame.mask), before.person))
    named = _without_besides(frame.mask, (one for one in named if not is_former(frame.mask, one)))
    if frame.has_time:
        yield from asides(frame, before)
        yield from listed(frame, before)
        yield from one_of_several(frame, before)
        yield from losses(frame, before)
        yield from events(frame, before)
        yield from decisions(frame, before)
    remember_gone(frame, before)
    before.remember_appointments(frame)
    spoken_of = named or tuple(named_posts(frame, before, 0, len(frame.mask), nominal=True))
    mask = frame.mask
    spoken_of = tuple(one for one in spoken_of if not _SERVING.search(mask, 0, one.start))
    if spoken_of and has_doubt(mask):
        spoken_of = tuple(one for one in spoken_of if _BESIDE_NAME.match(mask, one.end))
    before.named_post = as_post(spoken_of[-1], before) if spoken_of else None
    before.lone_post = before.named_post if len(set(map(_key, spoken_of))) == 1 else None
    is_told = before.lone_post and spoken_of[-1].is_borne and _HEADED_ONCE.search(mask)
    if before.borne is not borne_before_it and not is_told:
        before.lone_post = before.borne
    remember_contest(frame, before)
    is_main = _BESIDES.search(mask) is not None
    borne = [one for one in named if one.is_borne or is_main]
    before.borne = (as_post(borne[-1], before) if borne else None) or before.borne


_BESIDES = late(
    r"(?<![а-я])(?:(?:явля|счита)[а-я]+ (?:также|одновременно)|(?:также|одновременно)"
    r"(?: он| она)? (?:явля|счита)[а-я]+) "
)
"""What tells of an office that goes with the one a sentence is about."""
_BESIDE_NAME = late(r",? ?[PQ].")
"""A name right behind a title."""


def _without_besides(mask: str, named: Iterable[NamedPost]) -> tuple[NamedPost, ...]:
    """Return the offices without those that only go with another which a sentence is about."""
    every, beside = tuple(named), {match.end() for match in _BESIDES.finditer(mask)}
    return tuple(one for one in every if one.start not in beside) or every


def _key(named: NamedPost) -> tuple[Party | None, str]:
    return named.owner, root(named.title)


_SERVING = late(
    r"\b(?:аппарат|пресс-служб|администраци|канцеляри|указ|распоряжени|словам|поручени|решени"
    r"|заявлени|подпись|бывш|прежн)[а-я]* $"
)
"""What makes a title one of somebody who only has others tell of it, or has it no more."""
_STAYS = late(r"сохран|оста(?:лся|лась|ется|нется)|явля(?:лся|лась|ется)|занимает|дорабат|дослуж")
"""Verbs of having an office that need no time to tell of it."""
_GOES_ON = late(r"D.,? и (?!(?:[свдк]о? )?D.)")
"""What ends, behind a time, what is told of an office."""
_NEXT_CLAUSE = late(r"D.,(?: [а-я-]+){0,4} (?:он|она|его|ее|ему|ей) ")
"""What begins, behind a time, a clause of its own about the same one."""


def _is_doubted(mask: str, clause: Clause) -> bool:
    """Whether a clause is no plain statement; an aside is not doubted with what it stands in."""
    goes_on = _GOES_ON.search(mask, clause.verb.end(), clause.end + 4)
    goes_on = goes_on or _NEXT_CLAUSE.match(mask, clause.end - 2)
    if goes_on is not None:
        mask = mask[: goes_on.start() + 2]
    is_whose = clause.stance is Stance.TERM and WHOSE.match(clause.text(mask)) is not None
    is_verbless = VERBLESS.match(clause.verb.group() + " ") is not None
    is_aside = clause.stance is Stance.PARTICIPLE or is_whose or is_verbless
    if is_aside and mask[clause.start - 1 : clause.start] == ",":
        return has_doubt(clause.text(mask))
    if _AFTER_THAT.search(mask, 0, clause.verb.start()):
        return has_doubt(clause.text(mask))
    if _BY_ITSELF.match(clause.text(mask)):
        return has_doubt(clause.text(mask)) or is_conditional(mask)
    return is_doubtful(mask, clause.verb)


def _verbless(mask: str, found: Iterable[Clause]) -> Iterator[Clause]:
    """Yield the clauses that tell of an office without a verb: "in office since 2014"."""
    verbs = [clause.verb.start() for clause in found]
    for clause in clauses(mask, _VERBLESS):
        if not any(clause.start <= verb < clause.end for verb in verbs):
            yield clause


def _taken(reading: Reading) -> Iterator[Draft]:
    who = who_of(reading)
    post = possible_post(reading, who)
    if who is not None and post is None and _is_of_unknown(reading, who):
        reading.before.held.pop(who.name, None)
        reading.before.people.unplaced.add(who.name)
    elif post is None and who is not None and _is_entering(reading):
        post = _post_entered(reading, who)
    if who is None or post is None or _is_none(reading, who, post):
        return
    time = _when_taken(reading, who, post)
    is_told = is_answer(reading) or is_news(reading.frame, reading.clause.verb.group())
    if time is None and post.organisation.id and is_told:
        yield holder(post, who)
    if time is not None and is_of_earlier(reading, who, time):
        yield from tenure(post, who, begun(time))
        return
    _remember(reading, who, post, time)
    if time is not None and not is_past(reading, time):
        yield from _begun(reading, who, post, time)


def _begun(reading: Reading, who: Party, post: Post, time: Time) -> Iterator[Draft]:
    """Read since when somebody has an office, and who had it before, or until when once more."""
    if is_chosen_again(reading) and time.bound is Bound.AT:
        return
    reading.before.gives(who, post, time)
    yield from _replaced(reading, who, post, time)
    if not is_chair_of_state(reading, post, who):
        yield from taken_together(reading, who, post, time)


def _remember(reading: Reading, who: Party, post: Post, time: Time | None) -> None:
    """Remember who gets an office, whom others have put into it, and of whom no day is told."""
    reading.before.gives(who, post)
    if time is None and _PUT.search(reading.clause.verb.group()):
        reading.before.undated += ((who, post, True),)
    reading.before.chosen = who, post
    reading.before.people.unplaced.discard(who.name)
    if _ENTERS.search(reading.clause.verb.group()):
        reading.before.people.entered.add(who.name)
    is_put_alone = reading.frame.only(PERSON) == who and _PUT.search(reading.clause.verb.group())
    if reading.clause.stance is Stance.TRANSITIVE or is_put_alone:
        reading.before.people.appointee = who


def _when_taken(reading: Reading, who: Party, post: Post) -> Time | None:
    """Return when somebody takes an office, also where only what went before tells it."""
    before, clause = reading.before, reading.clause
    time = time_of_clause(reading)
    if time is None and PASSES.match(clause.verb.group()):
        time = before.vacated
    if time is None and not reading.frame.has_time:
        time = before.appointed or day_of_meeting(reading, post) or day_of_same_paper(reading)
    if time is None and _AFTER_THEM.search(reading.text):
        time = end_before(reading, who)
    if time is None and _THEN_KK.match(reading.frame.mask):
        time = end_before(reading, who, to_month=False)
    if time is None and _INSTEAD.match(reading.text, clause.verb.end() - clause.start):
        time = before.since.get(who.name)
    return time


_THEN_KK = late(r"(?:одан|содан) кейін ")
"""With what a Kazakh sentence begins that tells who came right after somebody."""
_AFTER_THEM = late(r"\b(?:после|вслед за|за) (?:него|нее|ним|ней) ")


def _is_of_unknown(reading: Reading, who: Party) -> bool:
    """Whether somebody gets another office than they had, of which is not known whose it is."""
    clause, held = reading.clause, reading.before.held.get(who.name)
    had = root(held.title) if held is not None else ""
    every = named_posts(reading.frame, reading.before, clause.start, clause.end)
    return any(one.is_borne and one.owner is None and root(one.title) != had for one in every)


def _post_entered(reading: Reading, who: Party) -> Post | None:
    """Return what somebody enters upon: what they were chosen for, or what stands beside them."""
    chosen = reading.before.chosen
    if chosen is not None and chosen[0] == who:
        return chosen[1]
    is_gone = who.name in reading.before.former and not _NTH.search(reading.frame.mask)
    if is_gone or who.name in reading.before.people.unplaced:
        return None
    is_kazakh = reading.frame.language is Language.KK
    if is_kazakh and reading.clause.stance is Stance.PARTICIPLE:
        return borne_before(reading)
    is_to_come = _TO_ENTER.match(reading.clause.verb.group()) is not None
    told = apposed(reading, sign_of(reading.frame, who))
    told = None if told is not None and is_had_so_far(reading, told) else told
    told = told or (None if is_to_come else reading.before.held.get(who.name))
    told = told if told is not None and can_be_meant(reading, who, told) else None
    return told or borne_before(reading)


def _is_none(reading: Reading, who: Party, post: Post) -> bool:
    """Whether somebody only goes on with duties they have had, or was elected at another time."""
    if _EARLIER_ELECTION.search(reading.text) or _LONG_CHOSEN.search(reading.text):
        return True
    if is_chosen_before(reading, who, post):
        return True
    if is_to_wait(reading.frame.mask, reading.clause.verb.start()):
        return True
    is_duty = reading.clause.verb.group().startswith(("приступ", "вступ"))
    is_next = is_of_next_term(reading.frame, reading.before)
    return is_duty and (is_next or _is_only_on(reading))


def _is_only_on(reading: Reading) -> bool:
    """Whether somebody only goes on with an office, which they are not told to have left before."""
    who = who_of(reading)
    is_back = who is not None and who.name in reading.before.until
    return _AGAIN.search(reading.text) is not None and not is_back


def _is_entering(reading: Reading) -> bool:
    """Whether somebody enters upon an office that is not named again."""
    chosen = reading.before.chosen
    is_for_that = chosen is not None and chosen[0] == who_of(reading)
    if not is_for_that and _ANOTHER_OFFICE.search(reading.text):
        return False
    is_new = _ENTERS.search(reading.clause.verb.group()) and not _is_only_on(reading)
    verb = reading.clause.verb
    is_bare = _COMES_IN.match(verb.group())
    return bool(is_new) and bool(is_bare or DUTIES.search(reading.text))


def _replaced(reading: Reading, who: Party, post: Post, time: Time) -> Iterator[Draft]:
    """Read whom somebody took over from: "на смену …", "вместо …", or as was told before."""
    old = _INSTEAD.match(reading.frame.mask, reading.clause.verb.end())
    old = old or INSTEAD_OF.search(reading.text)
    old = old or FROM_WHOM.match(reading.frame.mask, reading.clause.verb.end())
    party = reading.frame.party(old["old"]) if old is not None else None
    told = reading.before.replaces.pop(who.name, None)
    if party is None and told is not None and told[1].organisation == post.organisation:
        party = told[0]
    if party is not None:
        yield from tenure(post, party, ended(time))


def _held(reading: Reading) -> Iterator[Draft]:
    who, times = who_of(reading), times_of_clause(reading)
    post = acted(reading, possible_post(reading, who))
    if who is None or post is None or is_of_those_gone(reading, who, post, times):
        return
    reading.before.gives(who, post)
    if len(times) == 1 and times[0].bound is Bound.AT and _SINCE_LOSS.search(reading.text):
        yield from tenure(post, who, begun(times[0]))
    elif times and times[0].bound is Bound.AT and _TILL.search(reading.text):
        yield from tenure(post, who, ended(times[0]))
    elif times and is_day_of_becoming(reading, times[0]):
        yield from tenure(post, who, begun(times[0]))
    elif times:
        yield from held_together(reading, who, post, times)
    elif BEFORE_THEM.search(reading.text):
        yield from ended_before(reading, post, who)
    elif _stays(reading, post) or is_told_so(reading, post) or is_on_duty(reading):
        yield holder(post, who)


def _stays(reading: Reading, post: Post) -> bool:
    """Whether a clause tells of having an organisation's office by its verb, or for how long."""
    if post.organisation.kind is not EntityKind.ORGANISATION or not post.organisation.id:
        return False
    is_long = THIS_POST.search(reading.text) and SO_LONG.search(reading.text)
    return bool(is_long) or _STAYS.match(reading.clause.verb.group()) is not None


_READERS: dict[str, Callable[[Reading], Iterator[Draft]]] = {
    TAKE: _taken,
    HOLD: _held,
    LEAVE: left,
    SUCCEED: followed,
    HEAD: heading,
    HEADED: heading,
}
