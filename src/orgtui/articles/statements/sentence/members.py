"""What an article has said so far of who is in an organisation, comes in and goes out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.attributive import outside
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.kinds_russian import of_kind
from orgtui.articles.statements.sentence.named import organisations_named
from orgtui.articles.statements.sentence.rivals import Named, can_be_meant, meant_by
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_COUNCIL = late(
    r"security council|human rights council|economic and social council|ecosoc|executive board"
    r"|board of governors|(?:imo|icao|fao) council|world heritage committee"
    r"|commission on the status"
    r"|совет безопасности|совет по правам|экономический и социальный совет"
    r"|исполнительный совет|совет управляющих|комитет всемирного наследия"
    r"|қауіпсіздік кеңес|адам құқықтары|экономикалық және әлеуметтік кеңес",
    re.IGNORECASE,
)
"""Bodies of which states are members for a term."""

STATUS = late(
    r"наблюдател\w+|партнер\w*(?: по диалогу)?|ассоциированн\w+ чле\w+|(?:полноправн\w+ )?член\w*"
    r"|(?:full |associate )?member\w*|observers?\b|(?:dialogue )?partners?\b|associates?\b"
    r"|байқаушы|бақылаушы|серіктес"
)
"""Words for what a state can be in an organisation."""


def is_council(party: Party) -> bool:
    """Whether states are elected to a body for a term, which are in the whole long before."""
    return _COUNCIL.search(f"{party.name} {party.id}") is not None


@dataclass(slots=True, kw_only=True)
class Members:
    """The councils, the exits and the turns spoken of."""

    council: Party | None = None
    """The body named last to which states are elected for a term."""
    elects: bool = False
    """Whether the article has spoken of such an election."""
    seated: tuple[Party, ...] = ()
    """Who was said to be elected, for a term not told yet."""
    term: Time | None = None
    """For which term they are."""
    growing: Party | None = None
    """Of which organisation the list is, under whose heading the text is, that tells who came."""
    is_seated: bool = False
    """Whether it is told of those who have taken their seats, not of a vote."""
    leavers: tuple[Party, tuple[Party, ...]] | None = None
    """Of which organisation an exit was spoken of last, and who goes."""
    since_leavers: int = 0
    """How many sentences ago that was."""
    last_of: Party | None = None
    """The organisation of which the last sentence has told who came in, or went out."""
    last_role: str = ""
    """As what they came in."""
    asked: Party | None = None
    """The only state of which the last sentence has asked."""
    organisations: tuple[Party, ...] = ()
    """Those that the last sentence which named any has named."""
    called: str = ""
    """In what words it has named them."""
    named: tuple[Named, ...] = ()
    """The states that the last sentence which named any can have left for a pronoun to mean."""
    told_of: tuple[Party, ...] = ()
    """The states of which the last sentence has told what they are in."""
    last_day: PartialDate | None = None
    """The only day of all that the last sentence has told."""
    times: tuple[Time, ...] = ()
    """The times that the last sentence has named."""
    begun: dict[tuple[Party | None, Party, str], PartialDate] = field(default_factory=dict)
    """Since when each is what in which organisation, as was told first."""

    def remember(self, told: tuple[Draft, ...]) -> None:
        """Remember what a sentence has told."""
        dated = [one for one in told if one.start or one.end]
        self.asked = None
        self.told_of = tuple(dict.fromkeys(one.who for one in told if one.who is not None))
        self.last_of = dated[-1].organisation if dated else None
        self.last_role = dated[-1].role if dated else ""
        days = {one.start or one.end for one in dated}
        self.last_day = days.pop() if len(days) == 1 else None
        for one in dated:
            if one.start is not None:
                self.begun.setdefault((one.who, one.organisation, one.role), one.start)

    def has_read(self, frame: Frame, whole: Callable[[Party], Party]) -> None:
        """Remember which organisations and states a Russian sentence has named, or told of."""
        if frame.language is not Language.RU:
            return
        self.times = tuple(time for _, time in frame.time_places)
        named = organisations_named(frame.within(outside(frame.mask, self.organisations)))
        self.organisations = tuple(dict.fromkeys(map(whole, named))) or self.organisations
        if named:
            self.called = " ".join(i.text for i in frame.items if i.party in named).lower()
        if STATE in frame.letters:
            self.named = can_be_meant(frame)
        elif len(self.told_of) == 1:
            (state,) = self.told_of
            known = (one for one in self.named if one.state == state)
            self.named = (next(known, Named(state=state)),)

    def owner(
        self,
        signs: str | None,
        spoken_of: tuple[Party | None, Party | None],
        full_name: Callable[[Party], str],
    ) -> Party | None:
        """Return which organisation a word means that no name stands beside.

        It is the one that an article is about, unless only another of those named last is what
        the word says, else the one named last; where several were named side by side, none.
        """
        topic, last = spoken_of
        found = of_kind(signs or "", self.organisations, full_name)
        if topic is None:
            return found if len(self.organisations) > 1 else last
        is_topic = of_kind(signs or "", (topic,), full_name) is not None
        return topic if is_topic or "союз" in (signs or "") else found or topic

    def meant(self, word: str, state: Party | None, about: Party | None) -> Party | None:
        """Return the state that a pronoun or a noun means; where several may be meant, none."""
        told_of = self.told_of[0] if len(self.told_of) == 1 else None
        return meant_by(word, self.named, told_of, about) if self.named else state

    def together(self) -> tuple[Party, ...]:
        """Return the states that "they" means: those named last, if they were several."""
        named = tuple(one.state for one in self.named)
        return named if len(named) > 1 else ()

    def side_by_side(self, listed: tuple[Party, ...]) -> tuple[Party, ...]:
        """Return the states that "both" means: of the last list, or of a later sentence."""
        named = self.together()
        return listed if not named or set(named) <= set(listed) else named

    def is_stale(self, one: Draft) -> bool:
        """Whether it was told before since when that is so, on another day."""
        told = self.begun.get((one.who, one.organisation, one.role))
        return told is not None and one.end is None and one.start is not None and one.start != told
