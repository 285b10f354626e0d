"""Records that take the place of another: more precise, disputed, or stating something else."""

from orgtui.articles.proposals.draft import Draft, Entry
from orgtui.articles.proposals.drafting_dates import drafted_days, finer, refined
from orgtui.articles.proposals.drafting_records import (
    Making,
    chair_values,
    event_values,
    membership_values,
    term_values,
)
from orgtui.articles.proposals.telling import told
from orgtui.errors import ProposalError
from orgtui.facts.names import Language
from orgtui.facts.records import (
    Chairmanship,
    Event,
    Membership,
    Record,
    Term,
    identity,
)
from orgtui.i18n.words import words

_OF_ANOTHER = (
    "state",
    "person",
    "label",
    "agreed",
    "number",
    "names",
    "note",
    "standing",
    "last_day",
    "form",
)
"""What a record says that need not be so of what takes its place."""


def refined_record(making: Making, record: Record) -> Draft:
    """Return a record that says the same as another, more precisely.

    Raises:
        ProposalError: when the record has no place for what is added.
    """
    match record:
        case Membership() | Chairmanship() | Term():
            period = refined(making.statement, record.period)
            return _override(making, record, {"period": str(period)})
        case Event():
            return _override(making, record, _refined_event(making, record))
        case _:
            raise _by_hand(record)


def _refined_event(making: Making, event: Event) -> dict[str, object]:
    place = making.parties.city
    if place and event.place and place != event.place:
        raise ProposalError(
            "{record} took place in {place}, and a record holds one place only",
            record=event.id,
            place=making.base.cities[event.place].names.en.full,
        )
    first, last = drafted_days(making.statement, making.amendment)
    values: dict[str, object] = {"date": str(finer(first, event.date))}
    if last is not None and event.last_day is None and event.date.day is None:
        values["last_day"] = str(last)
    return values | ({"place": place} if place else {})


def disputed(making: Making, record: Record) -> Draft:
    """Return a record as it was, marked as disputed, with a note that names both sides.

    Raises:
        ProposalError: when it is not of a kind that can be disputed.
    """
    if not isinstance(record, (Membership, Chairmanship, Term, Event)):
        raise _by_hand(record)
    old = record.citation.note
    notes: dict[str, str] = {}
    for language in (Language.EN, Language.RU):
        said = told(making.statement, making.base, words(language.value), language)
        title, after = making.origin.title, making.origin.publisher_after
        if language is Language.RU:
            text = f"Иначе в статье «{title}»{after}: {said}."
        else:
            text = f"The article “{title}”{after} says otherwise: {said}."
        notes[language.value] = " ".join(filter(None, (old.get(language, ""), text)))
    values: dict[str, object] = {"standing": "disputed", "note": notes}
    if isinstance(record, Membership):
        values |= _both_sides(making, record)
    return _override(making, record, values)


def _both_sides(making: Making, record: Membership) -> dict[str, object]:
    """Return the longer period of two beginnings, and what neither side doubts."""
    start, known = making.statement.start, record.period.start
    is_same = (making.parties.state, making.statement.role) == (record.state, record.status.value)
    if not is_same or start is None or making.statement.end is not None:
        return {}
    earlier, later = sorted((start, known), key=lambda moment: moment.earliest)
    if not record.period.is_open:
        return {}
    return {"period": f"{earlier}/..", "agreed": f"{later}/.."}


def replaced(making: Making, record: Record) -> Draft:
    """Return what the article states, under the id of the record that it contradicts.

    Raises:
        ProposalError: when something is missing, or the record is of another kind.
    """
    person = city = None
    match record:
        case Membership():
            values = membership_values(making)
        case Chairmanship():
            values, person = chair_values(making)
        case Term():
            values, person = term_values(making)
        case Event():
            values, city = event_values(making)
        case _:
            raise _by_hand(record)
    return _override(making, record, {**values, "note": making.note}, person, city)


def _override(
    making: Making,
    record: Record,
    changes: dict[str, object],
    person: Entry | None = None,
    city: Entry | None = None,
) -> Draft:
    """Return a record with changes; what names somebody else leaves nothing of the old one."""
    row = making.base.row(record)
    kept = {
        key: value
        for key, value in row.values.items()
        if "note" not in changes or "standing" in changes or key not in _OF_ANOTHER
    }
    values = {**kept, "id": identity(record), **changes}
    return Draft(
        organisation=making.organisation,
        record=Entry(kind=row.kind, values=values),
        overrides=identity(record),
        person=person,
        city=city,
    )


def _by_hand(record: Record) -> ProposalError:
    return ProposalError(
        "{record} describes the organisation itself and is changed by hand", record=identity(record)
    )
