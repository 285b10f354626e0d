"""Statistics: how much was learned, how well it is kept, what is to come."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from orgtui.quiz.question import UnitId
from orgtui.study.cards import Card, Phase
from orgtui.study.events import Named
from orgtui.study.rating import Rating
from orgtui.values import value


@value
class Tally:
    """How often something happened on a day in questions about an organisation."""

    day: date
    organisation: str
    phase: Phase
    rating: Rating
    count: int


@value
class Share:
    """How many of how many."""

    part: int
    whole: int

    @property
    def ratio(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None


@value
class Figures:
    """What was done, on a day or in all."""

    reviews: int
    recalled: int
    """Not forgotten, new ones included."""
    introduced: int
    retained: Share
    """Of the reviews after days, those recalled."""


@value
class Streak:
    """Days of study in a row."""

    current: int
    """Up to today, or to yesterday as long as nothing was done today."""
    longest: int


@value
class Holding:
    """How many cards there are of an organisation."""

    organisation: str
    cards: int
    known: int
    """Those asked again after days."""
    due: int
    """To be asked today."""


@value
class OrganisationFigures:
    """What is known of one organisation."""

    holding: Holding
    figures: Figures


@value
class Confusion:
    """What was named instead of a unit's answer, and how often."""

    unit: UnitId
    named: Named
    count: int


@value
class Statistics:
    """All there is to show."""

    today: Figures
    streak: Streak
    period: Figures
    """Of all days in `days`."""
    days: tuple[tuple[date, Figures], ...]
    """The last days, oldest first, days without study included."""
    organisations: tuple[OrganisationFigures, ...]
    """Those with the most cards first; figures of all days in `days`."""
    forecast: tuple[tuple[date, int], ...]
    """How many cards fall due on each of the next days; what is overdue counts for today."""
    hardest: tuple[Card, ...]
    """Those forgotten most often first."""
    confusions: tuple[Confusion, ...]


def figures(tallies: Iterable[Tally]) -> Figures:
    """Return the sums of tallies."""
    counted = tuple(tallies)

    def total(fits: Callable[[Tally], bool]) -> int:
        return sum(tally.count for tally in counted if fits(tally))

    return Figures(
        reviews=total(lambda _: True),
        recalled=total(lambda tally: tally.rating.is_recalled),
        introduced=total(lambda tally: tally.phase is Phase.NEW),
        retained=Share(
            part=total(lambda tally: tally.phase is Phase.REVIEW and tally.rating.is_recalled),
            whole=total(lambda tally: tally.phase is Phase.REVIEW),
        ),
    )


def by_day(tallies: Iterable[Tally], today: date, length: int) -> tuple[tuple[date, Figures], ...]:
    """Return the figures of each of the last days up to today, oldest first."""
    of_day: defaultdict[date, list[Tally]] = defaultdict(list)
    for tally in tallies:
        of_day[tally.day].append(tally)
    days = (today - timedelta(days=back) for back in reversed(range(length)))
    return tuple((day, figures(of_day[day])) for day in days)


def by_organisation(
    tallies: Iterable[Tally], holdings: Iterable[Holding]
) -> tuple[OrganisationFigures, ...]:
    """Return the figures of each organisation, those with the most cards first."""
    of_organisation: defaultdict[str, list[Tally]] = defaultdict(list)
    for tally in tallies:
        of_organisation[tally.organisation].append(tally)
    ordered = sorted(holdings, key=lambda holding: (-holding.cards, holding.organisation))
    return tuple(
        OrganisationFigures(holding=held, figures=figures(of_organisation[held.organisation]))
        for held in ordered
    )


def streak(days: Iterable[date], today: date) -> Streak:
    """Return how many days in a row were studied, now and at best; days may come in any order."""
    current = longest = length = 0
    before: date | None = None
    for day in sorted(set(days)):
        length = length + 1 if before and day - before == timedelta(days=1) else 1
        longest = max(longest, length)
        if day <= today:
            current = length if today - day <= timedelta(days=1) else 0
        before = day
    return Streak(current=current, longest=longest)


def forecast(
    counts: Iterable[tuple[int, int]], today: date, length: int
) -> tuple[tuple[date, int], ...]:
    """Return the cards of each of the next days from pairs of days ahead and cards."""
    ahead = dict(counts)
    return tuple((today + timedelta(days=n), ahead.get(n, 0)) for n in range(length))
