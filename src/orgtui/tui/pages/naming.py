"""What statuses, events and doubts are called; the marks before a line that has a period."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.names import Language, Names
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import date_text
from orgtui.facts.records import Body, Citation, Standing, Status
from orgtui.tui.layout import Paragraph
from orgtui.tui.pages.writing import Reader, muted

if TYPE_CHECKING:
    from orgtui.facts.base import Seat

MARKS = {Covers.YES: "● ", Covers.MAYBE: "? ", Covers.NO: "  "}
"""What stands before a line whose period covers the day, may cover it, or does not."""


def doubt(covers: Covers, standing: Standing, reader: Reader) -> str:
    """Return what to add to a line that is not certain."""
    if standing is Standing.DISPUTED:
        return " · " + reader.say("disputed")
    return " ?" if covers is Covers.MAYBE else ""


def seat_doubt(seat: "Seat", reader: Reader) -> str:
    """Return what to add to the line of a state that may be in doubt on the day."""
    return "" if seat.is_sure else doubt(seat.covers, seat.membership.citation.standing, reader)


def status_heading(status: Status, count: int, reader: Reader) -> str:
    """Return the heading over the states of one status."""
    say = reader.say
    return {
        Status.FULL: say("Members · {count}", count=count),
        Status.ASSOCIATE: say("Associate members · {count}", count=count),
        Status.OBSERVER: say("Observers · {count}", count=count),
        Status.PARTNER: say("Partners · {count}", count=count),
        Status.SUSPENDED: say("Suspended · {count}", count=count),
        Status.INVITED: say("Invited · {count}", count=count),
    }[status]


def status_name(status: Status, reader: Reader) -> str:
    """Return what a state of this status is called."""
    say = reader.say
    return {
        Status.FULL: say("member"),
        Status.ASSOCIATE: say("associate member"),
        Status.OBSERVER: say("observer"),
        Status.PARTNER: say("partner"),
        Status.SUSPENDED: say("suspended"),
        Status.INVITED: say("invited"),
    }[status]


def former_names(names: Names, reader: Reader) -> Iterator[Paragraph]:
    """Yield the names no longer in use, in the reader's language where they are known in it."""
    own = [former for former in names.former if former.language is reader.language]
    spellings: dict[tuple[str, str], list[str]] = {}
    for former in own or names.former:
        since = date_text(former.since, reader.language, genitive=True) if former.since else ""
        until = date_text(former.until, reader.language, genitive=True)
        spellings.setdefault((since, until), []).append(former.name)
    for (since, until), borne in spellings.items():
        joined = ", ".join(dict.fromkeys(borne))
        if since:
            yield muted(
                reader.say("from {since} until {day}: {name}", since=since, day=until, name=joined)
            )
        else:
            yield muted(reader.say("until {day}: {name}", day=until, name=joined))


def note_text(citation: Citation, reader: Reader) -> str:
    """Return a record's note in the reader's language, or in one that it has."""
    note = citation.note
    return note.get(reader.language) or note.get(Language.RU) or note.get(Language.EN, "")


def purpose_text(body: Body, reader: Reader) -> str:
    """Return what a body does in the reader's language, or in one that it has."""
    purpose = body.purpose
    return purpose.get(reader.language) or purpose.get(Language.RU) or purpose.get(Language.EN, "")
