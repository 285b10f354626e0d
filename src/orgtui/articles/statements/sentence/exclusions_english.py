"""What the words of an English sentence exclude of what is read in it.

Whoever is not named was found by what was told before: named last, or what the article is about.
Here the words are asked once more, for all readers: "she" is no man, "the Argentine" nobody of
another land, "both" not one state, "it" neither of two, and nobody leaves a post before they come.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.exclusions_members import (
    OF_MEETINGS,
    OF_MEMBERSHIPS,
    is_no_chair_of_it,
    is_of_hosting,
)
from orgtui.articles.statements.sentence.exclusions_offices import (
    OF_OFFICES,
    is_where_it_was_written,
)
from orgtui.articles.statements.sentence.first_names import sexes_told
from orgtui.articles.statements.sentence.frame import (
    ADJECTIVE,
    BODY,
    CITY,
    ORGANISATION,
    PERSON,
    STATE,
    Frame,
)
from orgtui.articles.statements.sentence.members import is_council
from orgtui.articles.statements.sentence.named import organisations_named
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_HE = late(r"\b(?:he|him|his|himself)\b")
_SHE = late(r"\b(?:she|her|hers|herself)\b")
_RELATION = late(
    r"\b(?P<his>his|her) (?:[a-z-]+ ){0,2}(?:predecessor|successor|replacement),? (?P<who>P.)"
)
_NATIVE = late(
    r"(?:^|[;,] |\b(?:and|but|when|after|before|until|while|that) )the (?:former |late |new )?"
    r"(?P<land>A.)(?: (?:lawyer|diplomat|politician|economist|banker|official|leader|general|judge"
    r"|minister|engineer|doctor|professor|academic|jurist|envoy|veteran|candidate|statesman"
    r"|scientist"
    r"|woman|man|admiral|businessman|journalist|agronomist|physician|technocrat|civil"
    r" servant)){0,2}"
    r"(?= (?:is|was|has|had|will|would|who|took|takes|became|becomes|[a-z]+(?:ed|s)|left|led|held"
    r"|ran|came|went|stood|won|gave|made|then|later|also|now|first|again)\b)"
)
"""Who acts, told of by nothing but where they come from."""
_BOTH = late(r"\b(?:both|the two|the pair|the duo)\b(?! [a-z])|^both\b")
_IT = late(r"\b(?:it|its|the country|the kingdom|the republic|the nation|the latter)\b")
_ITS = late(r"(?:and |but )?(?:its? |the (?:organi[sz]ation|bloc|union|body|alliance|group) )")
_PERSONS = late(r"\b(?:he|she|his|her)\b")
_ALONE_AHEAD = late(
    r"(?:in D, |on D, |D )?(?:the )?S.(?:, [^;:()OBSPQC]{3,80},)? (?![^;]*[ST].[^;]*\b(?:to|by)"
    r" (?:the )?[ST].)"
    r"(?![^;]*\b(?:to|by|from|followed|succeed\w*|replac\w*|admit\w*|welcom\w*|back\w*|than|as did)"
    r" (?:the )?[ST].)(?!(?:and|or) )"
)
"""A sentence that one state begins with, beside which others are only named."""
_BOARD = late(
    r"(?P<of>.+?)(?:['’]s)? (?:Governing (?:Body|Council|Board)|Board of Governors"
    r"|Executive (?:Board|Council|Committee))"
)


@dataclass(slots=True)
class Exclusions:
    """What an article has told so far by which a sentence can exclude what is read in it."""

    before: Discourse
    sexes: dict[str, str] = field(default_factory=dict)
    """Who is a man ("he") and who a woman ("she"), by name."""
    begun: dict[tuple[str, Party, str], PartialDate] = field(default_factory=dict)
    """Since when each was said to have an office, by name, organisation and title."""
    posts: dict[tuple[str, str], Party] = field(default_factory=dict)
    """Of what each was first said to have an office, by name and title."""
    states: set[Party] = field(default_factory=set)
    """The states named so far."""
    lands: set[Party] = field(default_factory=set)
    """Those, and the states of which an adjective was, or a city that is not whence it comes."""
    last: Frame | None = None
    """The sentence before."""
    chairs: set[tuple[Party | None, PartialDate | None]] = field(default_factory=set)
    """Whose chair, and of what, the sentence being read has told, and from or until when."""

    def left(self, drafts: Iterable[Draft], frame: Frame) -> Iterator[Draft]:
        """Yield what the words of a sentence do not exclude of what was read in it.

        Where one of two cannot be meant of whom one follows the other, nothing is told of both.
        """
        if frame.language is not Language.EN:
            yield from drafts
            return
        found = tuple(drafts)
        out = {one for one in found if any(rule(self, one, frame) for rule in _RULES[one.kind])}
        left = (o for o in found if o not in out and not any(_are_paired(o, x) for x in out))
        for draft in (self._of_own(one, frame) for one in left):
            self._remember(draft)
            yield draft

    def _remember(self, draft: Draft) -> None:
        day = draft.start or draft.end
        if draft.kind is StatementKind.OFFICE and draft.who and draft.start is not None:
            self.begun.setdefault((draft.who.name, draft.organisation, draft.role), draft.start)
        if draft.kind is StatementKind.CHAIRMANSHIP:
            self.chairs |= {(draft.who, day), (draft.organisation, day)}

    def _of_own(self, draft: Draft, frame: Frame) -> Draft:
        """Return an office; of an organisation not named here, as that of whoever was told of.

        A chair is left without the day of what its holder is only host to.
        """
        if draft.kind is StatementKind.CHAIRMANSHIP and is_of_hosting(draft, frame):
            return replace(draft, start=None)
        council = self.before.members.council
        if council is not None and _is_permanent(draft, frame):
            return replace(draft, organisation=council)
        if draft.kind is not StatementKind.OFFICE or draft.who is None:
            return draft
        own, who = self._of_whole(draft), draft.who
        of = self.posts.setdefault((who.name, own.role), own.organisation)
        is_here = _is_named(own.organisation, frame) or not _is_named(who, frame)
        return own if is_here else replace(own, organisation=of)

    def _of_whole(self, draft: Draft) -> Draft:
        """Return an office; of the board that only chooses who heads it, as of the whole."""
        board = _BOARD.fullmatch(draft.organisation.name)
        name = board["of"] if board is not None else ""
        whole = self.before.index.organisation_called(name, Language.EN) if name else None
        return replace(draft, organisation=whole) if whole is not None else draft

    def opens(self, frame: Frame) -> None:
        """Learn what a sentence tells of its persons, before it is read."""
        self.chairs.clear()
        if frame.language is Language.EN and PERSON in frame.letters:
            self.sexes.update(sexes_told(frame))

    def are_none(self, pronoun: str, frame: Frame, place: int) -> bool:
        """Whether nobody named ahead of a place, or before, can be whom "his" or "her" means."""
        ahead = {item.party for item in frame.within(frame.mask[:place]) if item.letter == PERSON}
        named = ahead or {
            i.party for i in (self.last.items if self.last else ()) if i.letter == PERSON
        }
        wrong = "she" if pronoun == "his" else "he"
        sexes = [self.sexes.get(one.name) for one in named if one is not None]
        return bool(sexes) and all(sex == wrong for sex in sexes)

    def has_read(self, frame: Frame) -> None:
        """Remember a sentence as the one before the next."""
        self.last = frame
        self.states.update(i.party for i in frame.items if i.letter == STATE and i.party)
        self.lands.update(i.party for i in frame.items if i.letter in STATE + ADJECTIVE and i.party)
        told = (i.party for i in frame.items if i.letter == CITY and frame.place_of(i) > 0)
        homes = (self.before.index.home(c, self.before.language) for c in told if c is not None)
        self.lands.update(home for home in homes if home is not None)


def _are_paired(one: Draft, other: Draft) -> bool:
    """Whether one begins in an office as another leaves it."""
    is_same = one.kind is StatementKind.OFFICE and one.organisation == other.organisation
    return is_same and one.who != other.who and {one.start, one.end} == {other.start, other.end}


def _is_named(party: Party | None, frame: Frame) -> bool:
    return any(item.party == party for item in frame.items)


def _is_other_sex(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether "she" would be a man, or "he" a woman."""
    if draft.who is None:
        return False
    relation = _RELATION.search(frame.mask)
    if _is_named(draft.who, frame):
        return (
            relation is not None
            and frame.party(relation["who"]) == draft.who
            and so_far.are_none(relation["his"], frame, relation.start())
        )
    sex = so_far.sexes.get(draft.who.name)
    has_he, has_she = _HE.search(frame.mask), _SHE.search(frame.mask)
    if not sex or (has_he and has_she):
        return False
    return (has_he if sex == "she" else has_she) is not None


def _is_other_native(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether "the Argentine" would be somebody of another land, or one of another is known."""
    if draft.who is None or ADJECTIVE not in frame.letters or _is_named(draft.who, frame):
        return False
    native = _NATIVE.search(frame.mask)
    land = frame.party(native["land"]) if native is not None else None
    if land is None:
        return False
    lands = so_far.before.lands
    known = lands.get(draft.who.name)
    if known is not None:
        return known != land
    return land in lands.values()


def _is_chair_told(so_far: Exclusions, draft: Draft, _frame: Frame) -> bool:
    """Whether it is the chair just told that begins or ends then, not what a head is at home."""
    is_told = (draft.organisation, draft.start or draft.end) in so_far.chairs
    is_land = draft.organisation.kind is EntityKind.STATE
    return is_told and (
        is_land or (draft.role == "head" and rotation(draft.organisation.id).has_head)
    )


def _is_before_start(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether somebody would leave a post before they came, or have had it before they came."""
    if draft.who is None:
        return False
    begun = so_far.begun.get((draft.who.name, draft.organisation, draft.role))
    if begun is None:
        return False
    if draft.start is None and draft.end is not None:
        return draft.end.latest < begun.earliest
    if draft.start is None or draft.end is not None or _is_named(draft.who, frame):
        return False
    return draft.start.latest < begun.earliest


def _is_of_several(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether "it" can be any of several states that the sentence before has named."""
    who, last = draft.who, so_far.last
    if who is None or who.kind is not EntityKind.STATE or _is_named(who, frame):
        return False
    if last is None or _home_named(so_far, who, frame):
        return False
    states = {item.party for item in last.items if item.letter == STATE}
    if _BOTH.search(frame.mask):
        return len(states) != len(("one", "other")) or who not in states
    return bool(states) and _is_unclear(last, frame, len(states))


def _is_unclear(last: Frame, frame: Frame, count: int) -> bool:
    """Whether a word can mean neither of the states that the sentence before has named, or each."""
    has_persons = PERSON in last.letters or PERSON in frame.letters
    if not has_persons and _PERSONS.search(frame.mask):
        return True
    is_one = count == 1 or _ALONE_AHEAD.match(last.mask) is not None
    return not is_one and _IT.search(frame.mask) is not None


def _home_named(so_far: Exclusions, state: Party, frame: Frame) -> bool:
    """Whether a sentence names a city of a state, or what is of it."""
    index, language = so_far.before.index, so_far.before.language
    cities = (i.party for i in frame.items if i.letter == CITY and i.party is not None)
    return any(index.home(city, language) == state for city in cities)


def _is_of_place(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether a state would be what only a city tells where a person does something."""
    who = draft.who
    if who is None or who.kind is not EntityKind.STATE or _is_named(who, frame):
        return False
    if who in so_far.states or not _home_named(so_far, who, frame):
        return False
    person, city = frame.mask.find("P"), frame.mask.find("C")
    return person >= 0 and city > 0 and _IN_PLACE.search(frame.mask, 0, city) is not None


_IN_PLACE = late(r"\b(?:in|at|near|from|of|born in)(?: [a-z’']+){0,3} $|O[a-z ]*$")


def _is_of_other_whole(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether "its" would mean another organisation than the one that the last sentence named."""
    if frame.letters & {ORGANISATION, BODY} or _ITS.match(frame.mask) is None:
        return False
    last = so_far.last
    named = organisations_named(last.items) if last is not None else []
    wholes = {so_far.before.with_organisation(one) for one in named}
    if not wholes:
        return False
    if draft.organisation not in {*wholes, *named}:
        return True
    return len(wholes) > 1 and last is not None and not _ONE_WHOLE.match(last.mask)


_PERMANENT = late(r"\b(?:non-)?permanent (?:[a-z]+ )?(?:members?|seats?)\b")


def _is_permanent(draft: Draft, frame: Frame) -> bool:
    """Whether a permanent member would be one of what has no such members: not of a council."""
    is_member = draft.kind is StatementKind.MEMBERSHIP and not is_council(draft.organisation)
    is_member = is_member and not _is_named(draft.organisation, frame)
    return is_member and _PERMANENT.search(frame.mask) is not None


def _is_of_unread_council(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether a permanent member would be one of an organisation, where no council is known."""
    return so_far.before.members.council is None and _is_permanent(draft, frame)


_ONE_WHOLE = late(r"(?:[a-z]+ )?(?:the )?O. (?!and |or |, )[^;]*$")
"""A sentence that one organisation begins with, beside which others are only named."""


_BY_WORDS: dict[StatementKind, tuple[Callable[[Draft, Frame], bool], ...]] = {
    StatementKind.MEMBERSHIP: OF_MEMBERSHIPS,
    StatementKind.SUMMIT: OF_MEETINGS,
    StatementKind.CHAIRMANSHIP: (is_no_chair_of_it,),
    StatementKind.OFFICE: OF_OFFICES,
}


def _is_other_by_words(_so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether the words of a sentence alone exclude what was read in it, or its day."""
    return any(rule(draft, frame) for rule in _BY_WORDS[draft.kind])


def _is_of_writer(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether an office would be of the land whence the news comes, of which it does not tell.

    Nor, in what is told of an organisation, is it of a land that only somebody else comes from.
    """
    if is_where_it_was_written(draft, frame, so_far.lands):
        return True
    own, who, topic = draft.organisation, draft.who, so_far.before.topic
    if topic is None or who is None or own.kind is not EntityKind.STATE or _is_named(own, frame):
        return False
    is_unknown = so_far.before.lands.get(who.name) is None
    is_unknown = is_unknown and not _home_named(so_far, own, frame)
    return is_unknown and own not in so_far.states and is_international(topic)


def _presides_from_afar(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether a state would preside that an article tells of nowhere but where it was written."""
    who = draft.who
    if who is None or who.kind is not EntityKind.STATE or _home_named(so_far, who, frame):
        return False
    lands = {item.party for item in frame.items if item.letter in STATE + ADJECTIVE}
    return who not in lands | so_far.lands


_CHOSEN = late(
    r"\b(?:elect(?:ed|s)|chose|chosen|appoint(?:ed|s)|named|pick(?:ed|s)|select(?:ed|s)"
    r"|designat(?:ed|es))\b[^;:()]*\bchair(?:man|woman|person)?\b"
)


def _ends_by_choice(so_far: Exclusions, draft: Draft, frame: Frame) -> bool:
    """Whether a chair would end on the day on which another was but chosen to have it."""
    if draft.start is not None or draft.end is None:
        return False
    told = frame if frame.has_time else so_far.last
    return told is not None and _CHOSEN.search(told.mask) is not None


_Rule = Callable[[Exclusions, Draft, Frame], bool]
_RULES: dict[StatementKind, tuple[_Rule, ...]] = {
    StatementKind.FOUNDED: (_is_of_other_whole,),
    StatementKind.MEMBERSHIP: (
        _is_of_unread_council,
        _is_of_several,
        _is_of_other_whole,
        _is_of_place,
        _is_other_by_words,
    ),
    StatementKind.SUMMIT: (_is_other_by_words,),
    StatementKind.CHAIRMANSHIP: (
        _is_of_several,
        _is_other_sex,
        _presides_from_afar,
        _ends_by_choice,
        _is_other_by_words,
    ),
    StatementKind.OFFICE: (
        _is_other_sex,
        _is_other_native,
        _is_before_start,
        _is_chair_told,
        _is_of_writer,
        _is_other_by_words,
    ),
}
