"""How long somebody is said to hold an office, as a fact."""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.articles.statements.draft import Draft, Period, begun
from orgtui.articles.statements.offices.titles import nominative
from orgtui.articles.statements.offices.words import PRESIDENCY
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_ELECTED = late(r"избра|избир|elected|сайла")
_LATE = 10
"""After this month a president elected may take over in the next year."""


def tenure(post: Post, who: Party, period: Period) -> Iterator[Draft]:
    """Yield that somebody holds an office, if anything is said of when.

    What would have ended before it began is another's, or of another office.
    """
    since, until = period
    if since is not None and until is not None and until.latest < since.earliest:
        until = None
    if (since, until) != (None, None):
        yield holder(post, who, (since, until))


def holder(post: Post, who: Party, period: Period = (None, None)) -> Draft:
    """Return that somebody holds an office, with or without a time."""
    return Draft(
        kind=StatementKind.OFFICE,
        organisation=post.organisation,
        who=who,
        role=nominative(post.title),
        start=period[0],
        end=period[1],
    )


_OWN = late(
    r"(?P<who>[PQ].)(?: из [ST].)?(?: ?\("
    r"|, (?!котор|[а-я]+(?:[вд]ш|щ|нн)[а-я]+ )(?:[а-я-]+ ){1,4}с )(?P<time>D.)(?=[),.;]|$)"
)


def years_beside(frame: Frame, who: Party | None) -> Time | None:
    """Return the time right beside a name, which is that person's: "… (2021–2024)"."""
    for match in _OWN.finditer(frame.mask) if who is not None else ():
        if frame.party(match["who"]) == who:
            return frame.item(match["time"]).time
    return None


_WHEN = late(r"\W*(?:когда|when)\b")


def since_then(time: Time | None, words: str) -> Time | None:
    """Return a time till which one thing was so as that of the next: "until May, when …"."""
    if time is None or time.bound is Bound.AT or _WHEN.match(words) is None:
        return time
    return replace(time, first=time.final, last=None, bound=Bound.AT)


def is_news(frame: Frame, words: str) -> bool:
    """Whether words that give an office at no told time say that the person has it from now on."""
    return not frame.has_time and _GIVEN.search(words) is not None and not _TO_COME.search(words)


_GIVEN = late(
    r"\b(?:(?:назначен|избран|утвержден)[аоы]?|(?:назначил|избрал|утвердил|стал|занял"
    r"|возглавил|(?:в|за|при)ступил)[аио]?)\b|присяг|(?:тағайында|сайла|бекіт|кіріс)"
)
_TO_COME = late(
    r"\b(?:будет|становится|(?:стан|займ|при[мд]|возглав|(?:в|за|при)?ступ|сядет)[а-я]{0,3}т)\b"
    r"|(?:тағайында|сайла|бекіт|кіріс)\w*(?:[ае]ды|[ае]ді|йды|йді|м[ае][кқ])\b"
)
"""What makes it an office that the person has not yet."""


_CHAIRS = late(r"(?:действующий |очередной )?председатель")
_HEADS = late(r"глава")


def is_chair_in_turn(draft: Draft) -> bool:
    """Whether an office is the chair that passes among states, which is none of a person."""
    if draft.kind is not StatementKind.OFFICE:
        return False
    passes = rotation(draft.organisation.id)
    is_head = passes.has_head and _HEADS.fullmatch(draft.role) is not None
    return is_head or (passes.has_chairman and _CHAIRS.fullmatch(draft.role) is not None)


_COLLEAGUE = late(r"\bколлега (?P<who>P.)")
_HEADS_IT = late(r"глава|(?:действующий |очередной )?председатель")


def is_of_colleague(frame: Frame, draft: Draft) -> bool:
    """Whether it is the chair that a state's head bears, called but the colleague of another."""
    colleague = _COLLEAGUE.search(frame.mask)
    is_theirs = colleague is not None and frame.party(colleague["who"]) == draft.who
    return is_theirs and _HEADS_IT.fullmatch(draft.role) is not None


def taking(post: Post, time: Time, words: str) -> Period:
    """Return since when somebody has an office; a president elected on a day takes over later.

    Of such a day only the year is given, and nothing of one late in the year.
    """
    is_of_state = post.organisation.kind is EntityKind.STATE
    if not (is_of_state and PRESIDENCY.match(post.title) and time.first.month):
        return begun(time)
    if time.bound is not Bound.AT or not _ELECTED.search(words):
        return begun(time)
    return (PartialDate(year=time.first.year) if time.first.month <= _LATE else None), None
