"""Which office a text has spoken of last: asked for by a pronoun, or as "this post"."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import SUCCEED
from orgtui.articles.statements.offices.clauses import earlier_subject
from orgtui.articles.statements.offices.decrees import has_paper, is_of_paper
from orgtui.articles.statements.offices.kinds import can_be_called
from orgtui.articles.statements.offices.phrase_words import FOLLOWER_HERE
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.reading import PRONOUN, Reading, meant_by_case
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.words import HEADS, THIS_POST, TITLES
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import ACTING_PERSONS, PERSON, PERSONS, Frame
from orgtui.articles.statements.timing.times import Time
from orgtui.text.late_patterns import late


def asked_for(reading: Reading, who: Party | None) -> Post | None:
    """Return the office named before: of several, that of whom a pronoun or that sentence means."""
    before = reading.before
    return had_by_pronoun(reading, who) or before.lone_post or of_hero_told(before)


def had_by_pronoun(reading: Reading, who: Party | None) -> Post | None:
    """Return what somebody was told to be, or to be put into, whom a clause calls "he"."""
    before = reading.before
    if (new := _of_new_one(reading)) is not None:
        return new
    if who is None or PRONOUN.search(reading.text) is None or who.name in before.former:
        return None
    is_chosen = before.chosen is not None and before.chosen[0] == who
    if not is_chosen and (meant := proposed_for(before)) is not None:
        return meant
    return before.chosen[1] if before.chosen and is_chosen else before.held.get(who.name)


_TILL_THEN = late(
    r"\W*(?:до этого|до того|прежде|ранее|раньше) [^OBSTPQC,;:()]*?"
    r"(?:был[аи]?|являл[а-я]*|оставал[а-я]*) (?:[а-я-]+ ){0,3}P."
)


def is_of_another_till_then(reading: Reading) -> bool:
    """Whether a clause tells who else had the office before the one just spoken of."""
    office, text = reading.before.office, reading.text
    if office is None or _TILL_THEN.match(text) is None:
        return False
    if not can_be_called(text, office.organisation, reading.before):
        return False
    return reading.frame.only(PERSON) not in (None, reading.before.person)


def proposed_for(before: Discourse) -> Post | None:
    """Return for which office the last sentence has proposed somebody, whatever they have."""
    return before.borne if _ONTO.search(before.told) else None


_ONTO = late(r"(?<![а-я])(?:кандидатур[ауые]|P.) (?:[^;:()D]{0,60} )?на (?:должность|пост) [а-я]")
"""What tells for which office somebody is meant who has another."""
_SUCCESSOR = late(
    r"(?P<of>[PQ].)?,? ?(?<![а-я])(?:преемни|сменщи)(?:ком|цей)(?![а-я])(?: (?P<of2>[PQ].))?"
)


_OF_SOMETHING = late(
    r"(?<![а-я])(?:парти|фракци|клуб|компани|корпораци|федераци|кафедр|команд|театр|оркестр"
    r"|во главе|на посту (?!с |в )|в должности|на троне|на престоле)"
)
"""What makes a successor one in something else than the office spoken of."""


def of_successor(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of whom somebody is said to become the successor of."""
    found = _SUCCESSOR.search(reading.text)
    if found is None or who is None or _OF_SOMETHING.search(reading.text):
        return None
    named = reading.frame.party(found["of2"] or "") or reading.frame.party(found["of"] or "")
    told = meant_by_case(reading, reading.before.person)
    old = named if named not in (None, who) else told
    return reading.before.held.get(old.name) if old is not None and old != who else None


def last_named(frame: Frame, before: Discourse, match: re.Match[str]) -> Post | None:
    """Return the office named last: of several in a sentence, that of whom it was about.

    What somebody had before in the same sentence must be told, where it is "his place".
    """
    is_theirs = match.group().startswith(("его место", "ее место"))
    if is_theirs and had_nothing_known(frame, before, match.start()):
        return None
    return of_hero_told(before) or before.post


def had_nothing_known(frame: Frame, before: Discourse, end: int) -> bool:
    """Whether who acts last before a place in a sentence is not told to have had an office."""
    ahead = ACTING_PERSONS.findall(frame.mask, 0, end)
    who = frame.party(ahead[-1]) if ahead else None
    return who is not None and who.name not in before.held


def of_hero_told(before: Discourse) -> Post | None:
    """Return the office of whom the last sentence was about, where it named several."""
    if before.named_post is None or before.lone_post is not None or before.person is None:
        return None
    return before.held.get(before.person.name) if PERSONS.search(before.told) else None


_CALLED = late(
    r"\b(премьерск|президентск|министерск)[а-я]+ (?:пост|кабинет|кресл|должност|полномочи"
    r"|обязанност|портфел|лент"
    r"|присяг|клятв)"
)
_TITLES = {"премьерск": "премьер-министр", "президентск": "президент", "министерск": "министр"}


def called_by_adjective(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of a "presidential chair": of a state, else of the organisation told of."""
    called, before = _CALLED.search(reading.text), reading.before
    if called is None:
        return None
    owner = before.state_meant(reading.frame, who)
    if owner is None and called[1] == "президентск" and before.lone_post is not None:
        owner = before.lone_post.organisation
    return Post(title=_TITLES[called[1]], organisation=owner) if owner is not None else None


_CHOSE = late(r"(?:пере)?(?:избра|выбра|назначи|утверди)л[аио]?$")
_FREE_SEAT = late(
    r"(?:кресло|пост|должность|место) [^;:()PQ]{0,60}(?:достал|перешл|перешел|получил"
    r"|займ|освобод|вакант|свобод)|(?:нов|следующ)(?:ый|ая|ого|ую) [^,;:()PQ]{3,60}(?=[.,:;]|$)"
)
"""A seat that somebody gets whom only the next sentence names, or a new holder of one."""


def chosen_for(reading: Reading) -> Post | None:
    """Return the office for which others chose somebody, that only the sentence before names."""
    before, frame = reading.before, reading.frame
    is_chosen = _CHOSE.match(reading.clause.verb.group()) is not None
    is_told = is_chosen and PERSONS.search(before.told) is None and before.lone_post is not None
    if not is_told or _FREE_SEAT.search(before.told) is None:
        return None
    names_other = TITLES[frame.language].search(frame.mask, reading.clause.verb.end()) is not None
    return None if names_other else before.lone_post


_CAME = late(r"(?:пришедш|пришел|пришла|въехавш|севш|начав)")
"""What by the way tells when somebody came to what is spoken of: "…, пришедший в …"."""


def come_to(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of whom a clause tells but when they came, else the one spoken of."""
    before = reading.before
    if who is None or _CAME.match(reading.clause.verb.group()) is None:
        return None
    return before.held.get(who.name) or before.lone_post or before.borne


_HEADED = late(r"(?<![а-я])(?:возглав|руковод|во главе|у руля)")


def headed_here(reading: Reading) -> Post | None:
    """Return the office of who was told to head something, earlier in the sentence."""
    frame, before, start = reading.frame, reading.before, reading.clause.start
    if _HEADED.search(frame.mask, 0, start) is None:
        return None
    who = frame.party(earlier_subject(frame.mask, reading.clause)) or before.person
    post = before.held.get(who.name) if who is not None else None
    return post if post is not None and post == before.borne else None


_HEAD_OF = late(r"\b(?:во главе|у руля|у кормила|за штурвалом) (?P<org>[OB].)")


def at_head(reading: Reading) -> Post | None:
    """Return the office of who stands "at the helm of" an organisation."""
    named = _HEAD_OF.search(reading.text)
    party = reading.frame.party(named["org"]) if named is not None else None
    return post_of(HEADS[reading.frame.language], party, reading.before) if party else None


_THEIR = late(r"(?<![а-я])(?:(?P<his>его)|ее) (?:[а-я]+ )?$")


def post_of_one(before: Discourse, ahead: str) -> Post | None:
    """Return the office of whom "his" or "her" means before a place.

    It is that of the one spoken of, else of who was last named for one, else the last; none of
    these where the sentence itself names who is meant.
    """
    if FOLLOWER_HERE.search(ahead):
        return None
    person, chosen, their = before.person, before.chosen, _THEIR.search(ahead)
    gender = before.people.genders.get(person.name) if person is not None else None
    told = ("masc" if their["his"] else "femn") if their is not None else gender
    if gender is not None and told is not None and told != gender:
        person = before.people.spoken_of(told, before.hero)
    is_former = person is None or person.name in before.former
    held = before.held.get(person.name) if person is not None and not is_former else None
    return held or (chosen[1] if chosen is not None and is_former else before.post)


_ANOTHER = late(r" (?!в|из|по|после|на|с|и)[а-я]{4,}")


def held_by(before: Discourse, who: Party | None, rest: str) -> Post | None:
    """Return the office that a person was said to hold, unless what follows names another."""
    if who is None or _ANOTHER.match(rest):
        return None
    return before.held.get(who.name)


_LIFE = late(
    r"(?:(?:до этого|ранее|прежде|раньше|до назначения|с D.|в D.),? )?"
    r"(?:(?:он|она)|(?:до этого|ранее|прежде|раньше|до назначения))\b"
)
"""What a sentence begins with that goes on with the life of somebody."""


_BARE = late(r"она?(?![а-я])")
_HEADS_LAND = late(
    r"(?:возглавля|руковод|управля)[а-я]+ (?:страной|страну|государством|республикой|республику)"
)
"""What is of no one who was put into an office, but of who puts them there."""


def appointee_meant(frame: Frame, before: Discourse) -> Party | None:
    """Return who was put into an office, if this is of their life; who signed it does not count."""
    appointee = before.people.appointee
    before.people.appointee = appointee if is_of_paper(frame) else None
    is_of_life = PERSON not in frame.letters and _LIFE.match(frame.mask) is not None
    if not is_of_life or _HEADS_LAND.search(frame.mask):
        return None
    if appointee is not None and "P" in before.told and has_paper(before.told):
        return None if _BARE.match(frame.mask) else appointee
    return appointee or _chosen_meant(frame, before)


_HAD_BEFORE = late(
    r"(?<![а-я])(?:ранее|прежде|раньше|до (?:этого|того|него|нее|назначения)),? [^.;:]*?"
    r"(?<![а-я])(?:занимал|возглавлял|руководил|был|являл)[а-я]* [^.;:PQ]*P."
)
_SHE = late(r"(?<![а-я])она(?![а-я])")


def _chosen_meant(frame: Frame, before: Discourse) -> Party | None:
    """Return who got an office, where the sentence between has but told who had it before."""
    if before.chosen is None or _HAD_BEFORE.search(before.told) is None:
        return None
    gender = before.people.genders.get(before.chosen[0].name)
    is_woman = _SHE.search(frame.mask) is not None
    return None if gender is not None and (gender == "femn") != is_woman else before.chosen[0]


_HAD = late(r"(?<![а-я])(?:занимал|возглавлял|руководил|пробыл)")
_YEAR = 366


def is_of_those_gone(reading: Reading, who: Party, post: Post, times: tuple[Time, ...]) -> bool:
    """Whether somebody would have had for long what they got but now, nobody has said when."""
    before, published = reading.before, reading.before.published
    if before.chosen != (who, post) or who.name in before.since or published is None:
        return False
    is_past = _HAD.match(reading.clause.verb.group()) is not None
    is_past = is_past and THIS_POST.search(reading.text) is not None
    return is_past and any((published.earliest - t.first.latest).days > _YEAR for t in times)


_NEW_ONE = late(r"(?:^|[,;] )нов(?:ый|ая) (?P<title>[а-я-]{4,}(?: [а-я-]+)?) $")


def _of_new_one(reading: Reading) -> Post | None:
    """Return the office by whose title its new holder is called, who follows in "this post"."""
    is_followed = reading.clause.act == SUCCEED and THIS_POST.search(reading.text) is not None
    found = _NEW_ONE.search(reading.frame.mask, 0, reading.clause.verb.start())
    found = found if is_followed else None
    return reading.before.posts.get(root(found["title"])) if found is not None else None
