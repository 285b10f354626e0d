"""What an article has said so far of who is in an organisation, comes in and goes out."""

from dataclasses import dataclass, field

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

STATUS = late(
    r"наблюдател\w+|партнер\w*(?: по диалогу)?|ассоциированн\w+ чле\w+|(?:полноправн\w+ )?член\w*"
    r"|(?:full |associate )?member\w*|observers?\b|(?:dialogue )?partners?\b|associates?\b"
    r"|байқаушы|бақылаушы|серіктес"
)
"""Words for what a state can be in an organisation."""


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
    begun: dict[tuple[Party | None, Party, str], PartialDate] = field(default_factory=dict)
    """Since when each is what in which organisation, as was told first."""

    def remember(self, told: tuple[Draft, ...]) -> None:
        """Remember what a sentence has told."""
        dated = [one for one in told if one.start or one.end]
        self.asked = None
        self.last_of = dated[-1].organisation if dated else None
        self.last_role = dated[-1].role if dated else ""
        for one in dated:
            if one.start is not None:
                self.begun.setdefault((one.who, one.organisation, one.role), one.start)

    def is_stale(self, one: Draft) -> bool:
        """Whether it was told before since when that is so, on another day."""
        told = self.begun.get((one.who, one.organisation, one.role))
        return told is not None and one.end is None and one.start is not None and one.start != told
