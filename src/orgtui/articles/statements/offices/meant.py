"""Which office a clause is about: by its title, as "this post", as one's own."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HOLD, LEAVE, SUCCEED, TAKE
from orgtui.articles.statements.offices.apposing import (
    OWNED,
    apposed,
    is_gone,
    is_of_other_land,
    of_another,
    sign_of,
)
from orgtui.articles.statements.offices.clauses import Stance, earlier_subject
from orgtui.articles.statements.offices.headships import headship
from orgtui.articles.statements.offices.joints import JOINT, with_joined
from orgtui.articles.statements.offices.phrase_words import FOLLOWER_HERE
from orgtui.articles.statements.offices.posts import NamedPost, as_post, named_posts, post_of
from orgtui.articles.statements.offices.reading import PRONOUN_OBJECT, Reading, meant_by_case
from orgtui.articles.statements.offices.relatives import is_of_thing, post_meant
from orgtui.articles.statements.offices.spoken_of import (
    asked_for,
    at_head,
    called_by_adjective,
    chosen_for,
    come_to,
    had_by_pronoun,
    headed_here,
    is_of_another_till_then,
    of_hero_told,
    of_successor,
    proposed_for,
)
from orgtui.articles.statements.offices.thrones import THRONE, of_throne
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.when import time_of_clause
from orgtui.articles.statements.offices.words import (
    ANOTHER_SEAT,
    BEFORE_THEM,
    DIES,
    GOVERNMENT,
    HEADS,
    OWN_POST,
    SEAT_ALONE,
    SO_LONG,
    THIS_POST,
    VERBLESS,
)
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import STATE
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

PREDECESSOR = late(
    r"(?:предшественни(?:к|ца)\b(?! (?:союза|организации|объединения|альянса|блока|[OB].))"
    r"|predecessor\b)[^.;]*$"
)
_AFTER = late(r"(?:\bafter|после того,? как) [PQ].[^.;]*$")
"""What makes the office that somebody left the one just spoken of."""
PASSES = late(r"тізгін|бұл |отдан|передан|вручен|доста[лн]|довер|поруч|ввер|возлож|пере[шй]")
_GIVEN = late(r"(?:^ ?|руководств\w+ |во главе )(?P<org>[OB].)(?! [PQ])")
_REINS = late(r"\b(?:бразды|эстафета|штурвал|руль|дела|тізгін)\b")
"""What is handed over for an office."""
_BY = late(r"(?:довер|поруч|возлож)ил")
"""What the organisation itself does that the clause names."""
_AT_HEAD = late(r"\b(?:во главе|у руля|у кормила|за штурвалом)\b")
_SEAT_AHEAD = late(r"^(?:(?:[а-я]+|D.),? ){0,3}(?:пост|кресло|должность|кабинет|портфель)\b")
"""What somebody leaves, where it is named before the verb: "пост министра он покинул"."""
_PUT = late(
    r"(?:назнач|избр|переизбр|утвержд|вступивш|заступивш|приступивш)[а-я]*(?<!х)(?<!е)(?<!ми)$"
)
_RIGHT_BEFORE = late(r"[PQ].(?: ?\([^()]*\)| из [ST].)?,? ?$")
_WHEN = late(r" ?(?:когда|после того,? как|до того,? как|пока)\b")
_WORKS = late(
    r"(?:про|от|до)?(?:работа|трудил|служил|служи|труд[иея])[а-я]*"
    r"(?:,? (?:в C.|там|здесь|в (?:организации|штаб-квартире)|[а-я]+о|вплоть))*,? ?(?:[вс]о? )?D."
)
"""Work of which only is told how long it lasted, or where."""
_IT = late(
    r"(?:(?:в настоящее время|сейчас|ныне|теперь|и|вскоре) )?"
    r"(?:им|ею|ей(?! на смену)|его место|ее место|его кресло|этот пост|эту должность) "
)
"""What a sentence begins with that tells who gets the office just named."""
_TO_POWER = late(r"\bк власти\b")
_BEFORE_CAUSE = late(r" (?:из-за|ввиду|в связи с) ")
"""What parts from who leaves an office why."""
_AT_THIS = late(r"(?<![а-я])(?:на (?:этом(?: же)?|своем) посту|в этой(?: же)? должности)(?![а-я])")
"""What makes every title of a clause one beside the names."""
_DASH = late(r" [–—-] (?:[а-я]+(?:ым|ой) )?$")
_SEVERAL = late(r"\bв (?:[а-я]+ые )?(?:президенты|министры|секретари|генсеки|председатели|главы)\b")
"""What somebody was proposed for, which is another office than the one spoken of."""


def post_of_clause(reading: Reading, who: Party | None) -> Post | None:
    """Return the office that a clause is about."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    if is_of_thing(frame.mask, clause):
        return post_meant(frame, before, clause)
    every = named_posts(frame, before, clause.start, clause.end, who)
    is_this = clause.act == SUCCEED and _AT_THIS.search(reading.text) is not None
    named = [] if is_this else with_joined(frame.mask, list(every))
    if clause.act == LEAVE:
        if GOVERNMENT.search(_BEFORE_CAUSE.split(reading.text, 1)[0]):
            return headship(reading)
        is_ahead = _SEAT_AHEAD.search(frame.mask, clause.start, clause.verb.start()) is not None
        is_ahead = is_ahead or frame.language is Language.KK
        named = [one for one in named if is_ahead or one.start >= clause.verb.end()]
    behind = [one for one in named if one.start >= clause.verb.start()]
    if frame.language is Language.KK:
        is_passed = clause.stance is Stance.TRANSITIVE and PASSES.match(clause.verb.group())
        named = [one for one in named if one.start < clause.verb.end() and not is_passed]
        behind = []
    if named:
        told = _of_two(frame.mask, behind) if behind else named[-1]
        earlier = _of_those_before(reading, told)
        return earlier or (None if is_of_other_land(reading, told) else as_post(told, before))
    if (called := called_by_adjective(reading, who)) is not None:
        return called
    if clause.stance is Stance.TRANSITIVE and PASSES.match(clause.verb.group()):
        return _passed_on(reading)
    post = _untitled(reading, who)
    return of_another(reading, who, post) if post is not None else None


def _of_those_before(reading: Reading, told: NamedPost) -> Post | None:
    """Return the office of whom others had it before, where its title names no owner."""
    office = reading.before.office
    if office is None or not _is_of_those_before(reading):
        return None
    if OWNED.search(reading.frame.mask, told.start, told.end):
        return None
    is_same = office.title in HEADS.values() or root(office.title) == root(told.title)
    return Post(title=told.title, organisation=office.organisation) if is_same else None


def _is_of_those_before(reading: Reading) -> bool:
    """Whether a clause tells of who had an office before, with or without a time between."""
    return is_of_another_till_then(reading)


def _of_two(mask: str, named: list[NamedPost]) -> NamedPost:
    """Return the first title of some; of two with a dash between, the one whose owner is told."""
    first, *others = named
    is_one = others and (
        _DASH.search(mask, first.end, others[0].start) is not None
        or JOINT.fullmatch(mask, first.end, others[0].start) is not None
    )
    return others[0] if is_one and not OWNED.search(mask, first.start, first.end) else first


def _untitled(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of a clause that gives it no title."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    if (told := PREDECESSOR.search(frame.mask, 0, clause.verb.start())) is not None:
        if (here := FOLLOWER_HERE.search(frame.mask, 0, told.start())) is not None:
            return apposed(reading, here["who"])
        ahead = frame.party(earlier_subject(frame.mask, clause))
        meant = meant_by_case(reading, before.person)
        of = ahead if ahead is not None and ahead != who else meant
        if before.chosen is not None and before.chosen[0] == of:
            return before.chosen[1]
        is_former = of is not None and of.name in before.former
        return before.office if is_former else before.held.get(of.name) if of else None
    if clause.act in (LEAVE, SUCCEED) and _AT_HEAD.search(reading.text):
        return at_head(reading) or headship(reading, who)
    at_once = _told_at_once(reading, who) or _of_new(reading, who)
    return at_once or _put_or_told(reading, who)


def _put_or_told(reading: Reading, who: Party | None) -> Post | None:
    """Return the office into which somebody is put, else the one that a clause takes up."""
    clause, before = reading.clause, reading.before
    held = before.held.get(who.name) if who is not None else None
    if _is_put(reading):
        told = apposed(reading, sign_of(reading.frame, who))
        return told or (borne_before(reading) if is_gone(before, who) else held)
    if clause.act == TAKE and (told := of_successor(reading, who)) is not None:
        return told
    if clause.act == TAKE and clause.stance is Stance.TRANSITIVE and who is not None:
        if THIS_POST.search(reading.text):
            return held or borne_before(reading)
        is_them = PRONOUN_OBJECT.search(reading.text) is not None or _has_seat(reading.text)
        return held if is_them else chosen_for(reading)
    return _as_before(reading, who) if _is_as_before(reading) else _told_of(reading, who)


def _as_before(reading: Reading, who: Party | None) -> Post | None:
    """Return the office spoken of, else the one beside the name of who takes "the post"."""
    is_taken = reading.clause.act == TAKE
    if (own := _had_beside(reading, who)) is not None:
        return own
    told = had_by_pronoun(reading, who) if is_taken else None
    told = told or borne_before(reading)
    return told or (apposed(reading, sign_of(reading.frame, who)) if is_taken else None)


_HAD = late(r"занимавш|пробывш|(?:находи|остава)вш|занимал|пробыл|оставался")
_CHOSEN = late(r"\b(?:стал|станет|избран|назначен|утвержден|избрали|назначили|выбрали)[а-я]?\b")


def _had_beside(reading: Reading, who: Party | None) -> Post | None:
    """Return the office beside the name of who "had this post", and has got another now."""
    clause = reading.clause
    is_aside = clause.stance is Stance.PARTICIPLE and clause.act == HOLD
    if not is_aside or not _HAD.match(clause.verb.group()):
        return None
    is_chosen = _CHOSEN.search(reading.frame.mask, 0, clause.start) is not None
    return apposed(reading, sign_of(reading.frame, who)) if is_chosen else None


def _of_new(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of whom a sentence calls its new holder, and says to have been put in."""
    frame, clause = reading.frame, reading.clause
    is_put = clause.stance is Stance.FINITE and _IS_PUT.search(clause.verb.group()) is not None
    is_bare = _NO_OFFICE.match(frame.mask, clause.verb.end()) is not None
    if THRONE.search(reading.text) is not None:
        return of_throne(reading, who)
    return apposed(reading, sign_of(frame, who)) if is_put and is_bare else None


_IS_PUT = late(r"(?:назначен|избран|утвержден)[аы]?$")
_NO_OFFICE = late(
    r"(?: на (?:пост|должность|эту должность|этот пост)| указом [а-я ]+| парламентом)?,?"
    r"(?: (?:[вс] )?D.)?(?:[,.;]|$| (?:после|указом|решением|парламентом|по итогам|и [а-я]+л)\b)"
)
"""What follows where no other office is named than the one beside the name."""


def _told_at_once(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of who "came to power", was dismissed, or which was named before."""
    clause = reading.clause
    if clause.act == LEAVE and clause.stance is Stance.TRANSITIVE and who is not None:
        return apposed(reading, sign_of(reading.frame, who)) or reading.before.held.get(who.name)
    if _TO_POWER.search(reading.text):
        is_aside = reading.clause.stance is Stance.PARTICIPLE
        beside = apposed(reading, sign_of(reading.frame, who)) if is_aside else None
        return beside or _at_power(reading) or come_to(reading, who)
    return asked_for(reading, who) if is_answer(reading) else None


def _at_power(reading: Reading) -> Post | None:
    """Return what somebody is who "came to power" in a state, whatever their title."""
    states = {i.party for i in reading.frame.within(reading.text) if i.letter == STATE and i.party}
    return Post(title="глава", organisation=states.pop()) if len(states) == 1 else None


def is_answer(reading: Reading) -> bool:
    """Whether a sentence tells who gets the office that the one before has named."""
    told = _IT.match(reading.frame.mask, 0, reading.clause.end)
    return told is not None and reading.before.named_post is not None


def _is_as_before(reading: Reading) -> bool:
    """Whether a clause is about the office that was spoken of, whoever had it."""
    clause = reading.clause
    if clause.act == TAKE and _takes_seat(reading):
        return True
    is_former = clause.act == LEAVE and _AFTER.search(reading.frame.mask, 0, clause.verb.start())
    if is_former or BEFORE_THEM.search(reading.text):
        return True
    return THIS_POST.search(reading.text) is not None and _is_titled_before(reading)


def _told_of(reading: Reading, who: Party | None) -> Post | None:
    """Return the office that a clause takes up as "this", as one's own, or as a term or work."""
    frame, clause = reading.frame, reading.clause
    is_lasting = SO_LONG.search(reading.text) is not None
    is_dated = clause.act != HOLD or is_lasting or time_of_clause(reading) is not None
    is_seat = is_dated and _has_seat(reading.text)
    is_this = is_seat or THIS_POST.search(reading.text) is not None
    is_own = clause.act == LEAVE and OWN_POST.search(reading.text) is not None
    if clause.act == HOLD and _WORKS.match(frame.mask, clause.verb.start()):
        return _own(reading, who, is_this=False, is_own=True)
    if clause.act == SUCCEED and is_this:
        told = apposed(reading, sign_of(frame, who)) or had_by_pronoun(reading, who)
        return told or borne_before(reading)
    is_term = clause.stance is Stance.TERM or VERBLESS.match(f"{clause.verb.group()} ")
    if is_this or is_own or is_term:
        return _own(reading, who, is_this=is_this, is_own=is_own)
    return come_to(reading, who)


def _takes_seat(reading: Reading) -> bool:
    """Whether somebody gets "the post", of which no more is said."""
    if THIS_POST.search(reading.text) or reading.clause.stance is not Stance.FINITE:
        return False
    return _has_seat(reading.text)


def _has_seat(text: str) -> bool:
    """Whether a word for an office stands alone in a clause, without anything that tells which."""
    return any(not ANOTHER_SEAT.search(text, 0, seat.start()) for seat in SEAT_ALONE.finditer(text))


def _is_put(reading: Reading) -> bool:
    """Whether somebody just named is said to have been put into the office beside the name."""
    frame, clause = reading.frame, reading.clause
    if clause.act != TAKE or clause.stance is not Stance.PARTICIPLE:
        return False
    is_put = _PUT.match(clause.verb.group()) is not None
    return is_put and _RIGHT_BEFORE.search(frame.mask, 0, clause.start) is not None


def _own(reading: Reading, who: Party | None, *, is_this: bool, is_own: bool) -> Post | None:
    """Return the office that somebody was told to have, or else the one spoken of."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    is_over = is_gone(before, who) and THIS_POST.search(frame.mask, 0, clause.start) is not None
    held = before.held.get(who.name) if who is not None and not is_over else None
    told = apposed(reading, sign_of(frame, who)) or held
    if is_this and clause.act == TAKE and not sign_of(frame, who):
        told = proposed_for(before) or told
    if told is None and is_own and _is_follower_told(reading, who):
        return before.office
    if told is None and clause.stance is Stance.TERM and not (is_this or is_own):
        chosen = before.chosen
        is_told = chosen is not None and sign_of(frame, chosen[0]) and chosen[0] != who
        return chosen[1] if chosen is not None and is_told else None
    is_meant = is_this or clause.stance is Stance.TERM or _WHEN.match(reading.text)
    return told or (borne_before(reading) if is_meant else None)


def _is_follower_told(reading: Reading, who: Party | None) -> bool:
    """Whether another was said to have got the office spoken of, and no title is named here."""
    frame, before = reading.frame, reading.before
    if before.chosen is None or before.chosen[1] != before.office or before.chosen[0] == who:
        return False
    if who is None or DIES.search(reading.clause.verb.group()):
        return False
    return not any(named_posts(frame, before, 0, len(frame.mask)))


def _is_titled_before(reading: Reading) -> bool:
    """Whether an earlier clause of the sentence gave an office that this one takes up."""
    end = reading.clause.start
    return any(one.is_borne for one in named_posts(reading.frame, reading.before, 0, end))


def _passed_on(reading: Reading) -> Post | None:
    """Return what somebody got who was given an organisation, or the duties spoken of."""
    organisation = _GIVEN.search(reading.text)
    if organisation is not None and not _BY.match(reading.clause.verb.group()):
        party = reading.frame.party(organisation["org"])
        return post_of(HEADS[reading.frame.language], party, reading.before) if party else None
    is_spoken_of = THIS_POST.search(reading.text) or _has_seat(reading.text)
    return borne_before(reading) if is_spoken_of or _REINS.search(reading.text) else None


def borne_before(reading: Reading) -> Post | None:
    """Return the office of which it was said last that somebody has, gets or leaves it."""
    mask, end = reading.frame.mask, reading.clause.start
    every = tuple(named_posts(reading.frame, reading.before, 0, end))
    told = [one for one in every if one.is_borne or _IS_THEIRS.match(mask, one.end)]
    if told:
        return as_post(told[-1], reading.before)
    if _SEVERAL.search(mask, 0, end):
        return None
    is_term = reading.clause.stance is Stance.TERM
    is_this = THIS_POST.search(reading.text) is not None
    before = reading.before
    last = (headed_here(reading) or before.lone_post or of_hero_told(before)) if is_this else None
    return before.office if is_term else last or before.borne


_IS_THEIRS = late(r" ?[–—-] (?:[а-я-]+ )?P.")
"""What tells behind a title that somebody has it."""
