"""What comes of a comparison, and the dates that notes name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orgtui.articles.proposal import Standing
from orgtui.articles.proposals.stated_time import Likeness, StatedTime
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import FactId
from orgtui.facts.periods import Period
from orgtui.facts.records import Chairmanship, Citation, Membership, Term

Spell = Membership | Chairmanship | Term
"""What holds for a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How a statement compares with the facts."""

    standing: Standing
    record: FactId | None = None
    """What says the same or cannot be true besides; of what is new, the record it adds to."""


NEW = Comparison(standing=Standing.NEW)


def known(record: FactId) -> Comparison:
    """Return that a record says the same."""
    return Comparison(standing=Standing.KNOWN, record=record)


def adds_to(record: FactId) -> Comparison:
    """Return that a record says the same, and less."""
    return Comparison(standing=Standing.NEW, record=record)


def contradicts(record: FactId) -> Comparison:
    """Return that a record and the statement cannot both be true."""
    return Comparison(standing=Standing.CONTRADICTS, record=record)


def agreement(time: StatedTime, spells: Sequence[Spell]) -> Comparison | None:
    """Return what says the same of the same, or says it less precisely; None for neither.

    Of several that say the same the settled ones come first, of those the latest.
    """
    finer: Comparison | None = None
    latest_first = sorted(spells, key=lambda spell: spell.period.start.earliest, reverse=True)
    for spell in sorted(latest_first, key=lambda spell: not spell.citation.is_settled):
        alike = {time.likeness(period) for period in _sides(spell)}
        if Likeness.SAME in alike or (
            not spell.citation.is_settled and names_date(spell.citation, time)
        ):
            return known(spell.id)
        if Likeness.FINER in alike and finer is None:
            finer = adds_to(spell.id)
    return finer


def _sides(spell: Spell) -> tuple[Period, ...]:
    """Return the period of a record, and of a disputed membership what nobody doubts."""
    agreed = spell.agreed if isinstance(spell, Membership) else None
    return (spell.period, agreed) if agreed else (spell.period,)


def clash(
    time: StatedTime, mine: Iterable[Spell], others: Iterable[Spell], *, goes_on: bool
) -> Comparison | None:
    """Return which settled record cannot be true together with a statement.

    `mine` are those of the same thing, `others` those that exclude it while they hold. `goes_on`
    tells that what began does not end and begin again: a state that was a member since 2004 did
    not become one in 2007.
    """
    settled = [spell for spell in mine if spell.citation.is_settled]
    for spell in settled:
        anew = goes_on and (time.is_before(spell.period) or time.is_later(spell.period))
        if anew or time.breaks(spell.period):
            return contradicts(spell.id)
    held = ((s.id, s.period) for s in others if s.citation.is_settled)
    taken = time.taken_by(held)
    return contradicts(taken) if taken is not None else None


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def names_date(citation: Citation, time: StatedTime) -> bool:
    """Tell whether a note, which names both sides of a dispute, names what a sentence says.

    A day must stand in it as a day; of a month or a year the year is enough.
    """
    stated = [moment for moment in (time.start, time.end) if moment is not None]
    return bool(stated) and all(_stands_in(moment, citation) for moment in stated)


def _stands_in(moment: PartialDate, citation: Citation) -> bool:
    from orgtui.articles.lines.day_words import written_dates

    for note in citation.note.values():
        if moment.day is None and str(moment.year) in _YEAR.findall(note):
            return True
        if any(written.date == moment for written in written_dates(note)):
            return True
    return False
