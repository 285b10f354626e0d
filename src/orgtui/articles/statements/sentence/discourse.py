"""What an article has spoken of so far: what "it", "he", "the organisation" can mean."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.attributive import is_place, outside, without_attributive
from orgtui.articles.statements.sentence.frame import (
    ADJECTIVE,
    BODY,
    CITY,
    ORGANISATION,
    PERSON,
    STATE,
    Frame,
    Item,
)
from orgtui.articles.statements.sentence.members import STATUS, Members
from orgtui.articles.statements.sentence.named import (
    HEADS,
    is_any_of,
    is_one_spoken_of,
    leading,
    only_state,
    organisations_named,
    runs_of_states,
)
from orgtui.articles.statements.sentence.parties import PartyIndex, is_international
from orgtui.articles.statements.sentence.people import People, person_after
from orgtui.articles.statements.sentence.remarks import (
    countrymen,
    former_holders,
    has_appointments,
    is_land_of_person,
)
from orgtui.articles.statements.sentence.scene import Scene
from orgtui.articles.statements.sentence.spoken_kazakh import SIDE_BY_SIDE, Candidates, SpokenOf
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Sought
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_STATUSES = Sought(STATUS.pattern)
_DATELINE = late(r"C., D.\.?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """An office as an article names it."""

    title: str
    """In lower case, as the article writes it."""
    organisation: Party


@dataclass(slots=True, kw_only=True)
class Discourse:
    """What the sentences read so far have named."""

    index: PartyIndex
    language: Language
    published: PartialDate | None
    topic: Party | None = None
    """The organisation that the article names far more often than any other."""
    hero: Party | None = None
    """The one person that the headline names."""
    homeland: Party | None = None
    """The state that the article is about."""
    organisation: Party | None = None
    """The organisation named last."""
    organ: Party | None = None
    """The organisation or body named last."""
    person: Party | None = None
    """The person the last sentence is about; else the one named last."""
    person_at_end: Party | None = None
    """The person that the last sentence about any has named last."""
    subject: Party | None = None
    """The state (or city for it) that the last sentence began with."""
    state_at_end: Party | None = None
    """The state that the last sentence named last."""
    last_state: Party | None = None
    """The state that the last sentence named first, if it named no person."""
    lone_state: Party | None = None
    """The state that the last sentence named, if it was but one."""
    dateline: Time | None = None
    """The day under which an article is dated: "Islamabad, 28 November."."""
    last_turn: str = ""
    """What was last said to become of a membership."""
    member: Party | None = None
    """The state of which alone the last sentence has told what it is in, if it named no person."""
    movers: tuple[Party, ...] = ()
    """Who was last said to join or to leave, or to be about to."""
    posts: dict[str, Post] = field(default_factory=dict)
    """The office named last under each title."""
    held: dict[str, Post] = field(default_factory=dict)
    """The office last said to be held by each person, by name."""
    formerly: dict[str, Post] = field(default_factory=dict)
    """The office last said to have been held before, by name."""
    since: dict[str, Time] = field(default_factory=dict)
    """When each person took the office last spoken of, by name."""
    until: dict[str, tuple[Post, Time]] = field(default_factory=dict)
    """The office that each person was said to have till some time, and that time, by name."""
    former: set[str] = field(default_factory=set)
    """Who was called the former holder of an office, by name."""
    left: set[str] = field(default_factory=set)
    """Who was said to have left an office at some time, by name."""
    of_term: Party | None = None
    """Whose term of office the last sentence has named."""
    people: People = field(default_factory=People)
    """Who is a man, who a woman, and who of them acted last."""
    owner_at_end: Party | None = None
    """What the last sentence named last of what can have a president: "its president"."""
    named_post: Post | None = None
    """The office that the last sentence named last, whether or not it told whose it is."""
    lone_post: Post | None = None
    """The office that the last sentence named, if it was but one."""
    replaces: dict[str, tuple[Party, Post]] = field(default_factory=dict)
    """Whom, in which office, each person was said to follow without a time, by name."""
    lands: dict[str, Party] = field(default_factory=dict)
    """The state whose office or adjective stood beside each person's name."""
    contested: Post | None = None
    """The office of which the last sentence said that it is to be voted on."""
    chosen: tuple[Party, Post] | None = None
    """Who was last named for an office."""
    undated: tuple[tuple[Party, Post, bool], ...] = ()
    """Who just got (true) or lost which office, nobody has said when."""
    post: Post | None = None
    """The office named last, not long ago."""
    since_post: int = 0
    """How many sentences about offices ago that was."""
    borne: Post | None = None
    """The office of which it was said last that somebody has, gets or leaves it."""
    office: Post | None = None
    """The office that somebody was last said to have, to get or to leave."""
    appointed: Time | None = None
    """When appointments were made of which the sentence before has told."""
    vacated: Time | None = None
    """When the office named last fell vacant."""
    summit: Party | None = None
    """The organisation whose summit was named last."""
    only: Party | None = None
    """The organisation, while the article has named but one."""
    has_named_more: bool = False
    near: Party | None = None
    """The only organisation that the passage has named so far."""
    passage: set[Party] = field(default_factory=set)
    """The organisations that the passage has named so far."""
    names_meeting: bool = False
    """Whether the last sentence has named a meeting."""
    met: tuple[Party, Time] | None = None
    """The organisation whose dated summit was told last, and when it met."""
    met_at: Party | None = None
    """Where it met."""
    meeting: tuple[Party, Time] | None = None
    """The organisation whose dated summit was told last, be it over or to come, and when."""
    scene: Scene | None = None
    """Where the part of the article comes from that is being read, and when."""
    news: PartialDate | None = None
    """The day that was told last of those of which the article brings news."""
    unsettled: tuple[Draft, ...] = ()
    """What the last sentence has said that states became, without a day."""
    leaving: tuple[Draft, ...] = ()
    """What the sentence being read has said that states left, without a day."""
    gone: tuple[Draft, ...] = ()
    """What the last sentence has said that states left, without a day."""
    members: Members = field(default_factory=Members)
    """What was said of who is in an organisation, comes in and goes out."""
    status: str = ""
    """The status that was named last, in the words of the text."""
    since_status: int = 0
    """How many sentences ago a status was named."""
    last_states: tuple[Party, ...] = ()
    """The states that were named last side by side, three or more."""
    founded: tuple[Party, Time] | None = None
    """The organisation whose founding was told last, and its time."""
    presided: Party | None = None
    """The organisation of which the last sentence has said who presides."""
    presides_over_part: bool = False
    since_presided: int = 0
    """How many sentences ago that was."""
    handed: tuple[Party, PartialDate | None, PartialDate | None, Party | None] | None = None
    """Of which organisation a chair was told last, when it begins and ends, and who has it."""
    place: Party | None = None
    """The city or state that was named last."""
    summit_place: Party | None = None
    """Where an undated summit was said to be held."""
    told: str = ""
    """The last sentence, masked."""
    chaired: Party | None = None
    """The organisation under whose list of chairs the text is."""
    spoken: SpokenOf = field(default_factory=SpokenOf)
    """What Kazakh nouns and pronouns mean."""

    def gives(self, who: Party, post: Post, time: Time | None = None) -> None:
        """Remember who was said to have an office, and since when."""
        self.held[who.name] = self.borne = self.office = post
        if post.organisation.kind is EntityKind.STATE:
            self.lands[who.name] = post.organisation
        if time is not None:
            self.since[who.name] = time

    def ends(self, who: Party, post: Post, time: Time) -> None:
        """Remember until when somebody was said to have an office."""
        last = time.last if time.bound is Bound.SPAN else time.first
        if last is not None and time.bound in (Bound.SPAN, Bound.UNTIL):
            self.until[who.name] = post, replace(time, bound=Bound.AT, first=last, last=None)

    def end_of(self, who: Party, post: Post) -> Time | None:
        """Return when somebody was said to have ceased to have an office."""
        told = self.until.get(who.name)
        is_same = told is not None and told[0].organisation == post.organisation
        return told[1] if told is not None and is_same and told[0].title == post.title else None

    def remember_appointments(self, frame: Frame) -> None:
        """Remember when a sentence says that appointments were made, whoever they were of."""
        is_told = has_appointments(frame) and frame.has_time
        self.appointed = frame.time_places[0][1] if is_told else None

    def state_meant(self, frame: Frame, who: Party | None) -> Party | None:
        """Return the state of a sentence, else the person's, else the article's."""
        land = self.lands.get(who.name) if who is not None else None
        told = frame.land or land or self.homeland
        if told is not None or self.office is None or frame.letters & {STATE, ADJECTIVE}:
            return told
        owner = self.office.organisation
        return owner if owner.kind is EntityKind.STATE else None

    def remember_former(self, frame: Frame) -> None:
        """Remember whom a sentence calls former holders of an office."""
        self.former.update(who.name for who in former_holders(frame))

    def owner(
        self, frame: Frame, signs: str | None, place: int, *, words: str = ""
    ) -> Party | None:
        """Return the organisation that a piece of the mask means.

        A word for one, or nothing, means the one named last before a place, else the one spoken of.
        """
        if (named := frame.party(signs)) is not None:
            return named
        mask = words or frame.mask
        words = without_attributive(mask)[:place]
        before = organisations_named(frame.within(words))
        if is_any_of(before, words):
            return self.topic
        if not (before or self.topic):
            before = organisations_named(frame.within(mask[:place]))
        begun = self.founded[0] if self.founded else self.topic
        spoken_of = begun if begun == self.organisation else self.topic, self.organisation
        last = before[-1] if before else self.members.owner(signs, spoken_of, self.called_in(frame))
        is_noun = self.language is Language.KK and bool(signs)
        if is_noun and signs and (last is not None or self.spoken.are_several):
            here = before[-1] if before else None
            among = Candidates(here=here, last=last, topic=self.topic, council=self.members.council)
            return self.spoken.organisation_meant(signs, among, self.called_in(frame))
        return last or next(iter(organisations_named(frame.items)), None)

    def called_in(self, frame: Frame) -> Callable[[Party], str]:
        """Return how parties are called in full, else as a sentence calls them."""
        texts = {item.party: item.text for item in frame.items if item.party}
        return lambda of: self.index.full_name(of, self.language, texts.get(of, ""))

    @property
    def state_spoken_of(self) -> Party | None:
        """The state that the last sentence began with, in whatever way."""
        state = self.state(self.subject)
        return state if state is not None and state.kind is EntityKind.STATE else None

    def named_last(self, frame: Frame, place: int) -> Party | None:
        """Return the organisation or body named last before a place of the mask."""
        named = organisations_named(frame.within(frame.mask[:place]))
        return named[-1] if named else self.organ

    def state(self, party: Party | None) -> Party | None:
        """Return the state itself, or that of a city which stands for it."""
        if party is not None and party.kind is EntityKind.CITY:
            return self.index.home(party, self.language)
        return party

    def states(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Return states, those of cities that stand for them, and persons as they are."""
        found = (self.state(party) for party in parties)
        return tuple(party for party in found if party is not None)

    def only_states(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Return states, and those of cities that stand for them; persons are left out."""
        return tuple(p for p in self.states(parties) if p.kind is EntityKind.STATE)

    def states_meant(
        self, frame: Frame, signs: str, *, has_pronoun: bool = False
    ) -> tuple[Party, ...]:
        """Return the states of a piece of the mask; a pronoun there means the one spoken of."""
        named = frame.parties(signs)
        if has_pronoun and not self.states(named):
            return (self.state_spoken_of,) if self.state_spoken_of is not None else ()
        return self.only_states(named)

    def with_organisation(self, party: Party) -> Party:
        """Return the organisation of a body of its members, anything else as it is."""
        if party.kind is EntityKind.BODY:
            return self.index.owner(party, self.language) or party
        if not party.id and HEADS.search(party.name):
            return self.topic or self.organisation or party
        return party

    def opens(self, frame: Frame) -> None:
        """Forget what the passage before has named, where a sentence opens one of its own."""
        if frame.opens:
            self.passage.clear()
            self.near = None
        for who, land in countrymen(frame, self.index, self.language):
            self.lands.setdefault(who.name, land)
        for item in frame.items if PERSON in frame.letters else ():
            own = item.party if item.letter == PERSON else None
            known = self.index.home(own, self.language) if own is not None and own.id else None
            if own is not None and known is not None:
                self.lands.setdefault(own.name, known)

    def _place(self, organisation: Party) -> None:
        """Remember an organisation as the only one of its passage, until it names another."""
        if organisation.kind is not EntityKind.ORGANISATION and organisation != self.topic:
            return
        self.passage.add(organisation)
        is_met = self.met is not None and self.met[0] in self.passage
        self.near = organisation if len(self.passage) == 1 else None
        if self.near is None and is_met and self.met is not None:
            self.near = self.met[0]

    def has_read(self, frame: Frame) -> None:
        """Remember what a sentence has named."""
        self.told, shown = frame.mask, tuple(frame.within(outside(frame.mask, self.organisation)))
        self.members.has_read(frame, self.with_organisation)
        for item in shown:
            self._remember(item)
        if self.topic is None and frame.language is Language.EN:
            wholes = {*map(self.with_organisation, organisations_named(shown))}
            self.organisation = None if len(wholes) > 1 else self.organisation
        runs = runs_of_states(frame)
        lists = [run for run in runs if len(run) > 1]
        self.last_states = max(lists, key=len) if lists else self.last_states
        named = [match.group() for match in _STATUSES.finditer(frame.mask)]
        self.since_status = 0 if named else self.since_status + 1
        self.status = named[-1] if named else self.status
        if _DATELINE.fullmatch(frame.mask):
            self.dateline = frame.time_places[0][1]
        self._remember_spoken(frame, shown)
        self._remember_states(shown, is_alone=(is_alone := is_one_spoken_of(frame, runs)))
        self.people.have_acted(frame, shown)
        persons = [item.party for item in shown if item.letter == PERSON]
        self.person_at_end = persons[-1] if persons else self.person_at_end
        owners = [i.party for i in shown if i.letter in (ORGANISATION, BODY, STATE)]
        owners = owners[:1] if frame.mask[:1] in (ORGANISATION, BODY) else owners[-1:]
        self.owner_at_end = owners[0] if owners and not persons else None
        first = [item for item in shown if item.letter in (STATE, CITY, PERSON)]
        first = first[1:] if first and is_land_of_person(frame, first[0]) else first
        if first and first[0].letter != PERSON and not is_place(frame, first[0]):
            self.subject = leading(first) if is_alone else None
            if self.last_state is None and not persons:
                self.last_state = self.state(self.subject)
        self.person = person_after(frame, first, self.person)

    def _remember_spoken(self, frame: Frame, shown: Sequence[Item]) -> None:
        """Remember what Kazakh nouns mean from here on: none of several organisations."""
        if self.language is Language.KK:
            self.spoken.has_read(frame, shown, self.with_organisation)
            is_unclear = self.topic is None and self.spoken.are_several
            self.organisation = None if is_unclear else self.organisation
            if is_unclear and SIDE_BY_SIDE.search(frame.mask):
                self.summit = self.met = self.near = None

    def _remember_states(self, shown: Sequence[Item], *, is_alone: bool) -> None:
        self.last_state = only_state(shown) if is_alone else None
        lone = {item.party for item in shown if item.letter == STATE}
        self.lone_state = lone.pop() if len(lone) == 1 else None
        places = [item.party for item in shown if item.letter in (STATE, CITY)]
        self.place = places[-1] if places else self.place
        self.state_at_end = self.state(places[-1]) if places else None

    def _count(self, organisation: Party) -> None:
        """Remember an organisation as the only one, until another is named."""
        is_other = self.only is not None and self.only != organisation
        self.has_named_more = self.has_named_more or is_other
        self.only = None if self.has_named_more else organisation

    def _remember(self, item: Item) -> None:
        if item.party is None:
            return
        if item.letter in (ORGANISATION, BODY) and is_international(item.party):
            self.organ = item.party
            self._count(self.with_organisation(item.party))
            self._place(self.with_organisation(item.party))
        if self.index.has_members(item.party):
            self.organisation = item.party
        elif item.letter == BODY and (owner := self.index.owner(item.party, self.language)):
            self.organisation = owner
        elif item.letter == PERSON:
            self.person = self.person or item.party
