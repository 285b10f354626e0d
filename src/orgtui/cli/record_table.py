"""Records as text: sections of lines, in the learner's language."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from orgtui.cli.printing import put, put_table
from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, EntityKind
from orgtui.facts.names import Language
from orgtui.facts.naming import event_name, holder_name, language_name
from orgtui.facts.periods import Covers, Period
from orgtui.facts.phrasing import date_text, day_text, event_days, period_text
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Document,
    Entity,
    Event,
    EventForm,
    Initiative,
    Membership,
    Office,
    Organisation,
    Record,
    Status,
    Term,
    begins,
)
from orgtui.i18n.words import Words

Line = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """Who writes, from which facts, in which language, and for which day."""

    base: FactBase
    say: Words
    language: Language
    on: date | None
    """None for all times."""
    today: date

    def doubt(self, record: Record) -> str:
        """Return what to add to a line that is not certain."""
        if isinstance(record, Membership) and self.on and record.is_sure_on(self.on):
            return ""
        if not record.citation.is_settled:
            return f" · {self.say('disputed')}"
        period = getattr(record, "period", None)
        if self.on is not None and isinstance(period, Period):
            return " ?" if period.covers(self.on) is Covers.MAYBE else ""
        return ""

    def place(self, city: CityId | None) -> str:
        """Return a city's name, nothing for none."""
        return self.base.cities[city].names.short(self.language) if city else ""

    def holder(self, chair: Chairmanship) -> str:
        """Return who presides."""
        return holder_name(self.base, chair, self.language)

    def whose(self, record: Record, text: str, *, is_alone: bool) -> str:
        """Return a text with the organisation before it, where several are listed."""
        if is_alone or isinstance(record, Organisation):
            return text
        names = self.base.organisation(record.organisation).names
        return f"{names.short(self.language)} · {text}"


def put_records(scribe: Scribe, entity: Entity, records: Iterable[Record]) -> None:
    """Print a heading and the records by kind."""
    wanted = tuple(records)
    is_alone = entity.kind is EntityKind.ORGANISATION
    put(_title(scribe, entity, wanted))
    if is_alone and _is_before_its_time(scribe, wanted):
        put()
        put(scribe.say("It did not exist on this day."))
        return
    for heading, lines in _sections(scribe, wanted, is_alone=is_alone):
        put()
        put(heading)
        put_table(lines, indent=2)


def _is_before_its_time(scribe: Scribe, records: tuple[Record, ...]) -> bool:
    """Tell whether the organisation surely did not exist on the day asked for."""
    heads = [record for record in records if isinstance(record, Organisation)]
    day = scribe.on
    return day is not None and any(head.existed_on(day) is Covers.NO for head in heads)


def put_organisations(scribe: Scribe, organisations: Iterable[Organisation]) -> None:
    """Print one line an organisation: id, names, how many members there are, who presides."""
    day = scribe.on or scribe.today
    scribe = replace(scribe, on=day)
    lines = []
    for organisation in organisations:
        name = organisation.names.within(scribe.language)
        chairs = scribe.base.chair(organisation.id, day)
        members = _member_count(scribe, organisation, day)
        chair = ", ".join(scribe.holder(chair) + scribe.doubt(chair) for chair in chairs)
        lines.append((organisation.id, name.short, name.full, members, chair))
    put_table(lines)


def _member_count(scribe: Scribe, organisation: Organisation, day: date) -> str:
    if organisation.is_partial:
        return scribe.say("known in part")
    seats = scribe.base.members(organisation.id, day)
    count = sum(1 for seat in seats if not scribe.doubt(seat.membership))
    return scribe.say.many("{number} member", "{number} members", count)


def _title(scribe: Scribe, entity: Entity, records: tuple[Record, ...]) -> str:
    say, language = scribe.say, scribe.language
    parts = [entity.names.within(language).both]
    if scribe.on is not None:
        parts.append(say("as of {day}", day=day_text(scribe.on, language)))
    if entity.kind is EntityKind.ORGANISATION:
        heads = (record for record in records if isinstance(record, Organisation))
        parts += [_verified(scribe, head) for head in heads]
    return " · ".join(parts)


def _verified(scribe: Scribe, head: Organisation) -> str:
    if head.is_partial:
        return scribe.say("known in part, from your articles")
    return scribe.say("verified up to {day}", day=date_text(head.checked, scribe.language))


def _sections(
    scribe: Scribe, records: tuple[Record, ...], *, is_alone: bool
) -> Iterator[tuple[str, list[Line]]]:
    say = scribe.say
    yield from _section(records, Organisation, say("Overview"), lambda r: _overview(scribe, r))
    chairs = sorted((r for r in records if isinstance(r, Chairmanship)), key=_chair_order)
    if chairs:
        one = say("Chair") if scribe.on is not None else say("Chairs")
        yield one, [_chair(scribe, chair, is_alone=is_alone) for chair in chairs]
    yield from _members(scribe, records, is_alone=is_alone)

    def line(write: Callable[[Scribe, Record], Line]) -> Callable[[Record], list[Line]]:
        def written(record: Record) -> list[Line]:
            when, what, *rest = write(scribe, record)
            return [(when, scribe.whose(record, what, is_alone=is_alone), *rest)]

        return written

    yield from _section(records, Term, say("In office"), line(_term))
    yield from _section(records, Body, say("Bodies"), line(_body))
    yield from _section(records, Office, say("Offices"), line(_office))
    yield from _section(records, Event, say("Summits and events"), line(_event))
    yield from _section(records, Document, say("Documents"), line(_document))
    yield from _section(records, Initiative, say("Years, capitals, initiatives"), line(_initiative))


def _section(
    records: tuple[Record, ...],
    kind: type,
    heading: str,
    write: Callable[[Record], list[Line]],
) -> Iterator[tuple[str, list[Line]]]:
    found = [record for record in records if isinstance(record, kind)]
    found.sort(key=lambda record: begins(record) or date.max)
    lines = [line for record in found for line in write(record)]
    if lines:
        yield heading, lines


def _overview(scribe: Scribe, record: Record) -> list[Line]:
    if not isinstance(record, Organisation):
        return []
    say, language = scribe.say, scribe.language
    tongues = ", ".join(language_name(code, say) for code in record.languages)
    lines = [
        (say("Founded"), date_text(record.period.start, language) if record.period else ""),
        (say("Seat"), scribe.place(record.seat)),
        (say("Languages"), tongues),
    ]
    return [line for line in lines if line[1]]


def _members(
    scribe: Scribe, records: tuple[Record, ...], *, is_alone: bool
) -> Iterator[tuple[str, list[Line]]]:
    memberships = [record for record in records if isinstance(record, Membership)]
    for status in Status:
        held = [m for m in memberships if m.status is status]
        held.sort(key=lambda m: m.period.start.earliest)
        if not held:
            continue
        sure = sum(1 for m in held if not scribe.doubt(m))
        unsure = f" +{len(held) - sure}?" if sure < len(held) else ""
        count = f" · {sure}{unsure}" if scribe.on is not None else ""
        lines = [_member(scribe, m, is_alone=is_alone) for m in held]
        yield _status(status, scribe.say) + count, lines


def _status(status: Status, say: Words) -> str:
    return {
        Status.FULL: say("Members"),
        Status.ASSOCIATE: say("Associate members"),
        Status.OBSERVER: say("Observers"),
        Status.PARTNER: say("Partners"),
        Status.SUSPENDED: say("Suspended"),
        Status.INVITED: say("Invited to join"),
    }[status]


def _member(scribe: Scribe, membership: Membership, *, is_alone: bool) -> Line:
    name = scribe.base.states[membership.state].names.short(scribe.language)
    if not is_alone:
        name = scribe.base.organisation(membership.organisation).names.short(scribe.language)
    return name, period_text(membership.period, scribe.language) + scribe.doubt(membership)


def _chair_order(chair: Chairmanship) -> tuple[str, str, date]:
    return chair.organisation, chair.body or "", chair.period.start.earliest


def _chair(scribe: Scribe, chair: Chairmanship, *, is_alone: bool) -> Line:
    parts = [scribe.whose(chair, scribe.holder(chair), is_alone=is_alone)]
    if chair.role is ChairRole.CO_CHAIR:
        parts.append(scribe.say("co-chair"))
    if chair.body:
        body = scribe.base.body(chair.organisation, chair.body)
        parts.append(body.names.full(scribe.language))
    when = period_text(chair.period, scribe.language)
    return when, " · ".join(parts) + scribe.doubt(chair)


def _term(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Term)
    office = scribe.base.office(record.organisation, record.office)
    person = scribe.base.people[record.person].names.full(scribe.language)
    acting = f" · {scribe.say('acting')}" if record.is_acting else ""
    when = period_text(record.period, scribe.language)
    return when, f"{person} · {office.names.short(scribe.language)}{acting}{scribe.doubt(record)}"


def _body(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Body)
    return _since(scribe, record.period), record.names.within(scribe.language).both


def _office(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Office)
    return _since(scribe, record.period), record.names.within(scribe.language).both


def _event(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Event)
    parts = [event_name(record, scribe.say, scribe.language), scribe.place(record.place)]
    if record.form is EventForm.ONLINE:
        parts.append(scribe.say("online"))
    if record.form is EventForm.CANCELLED:
        parts.append(scribe.say("cancelled"))
    what = " · ".join(part for part in parts if part)
    return event_days(record, scribe.language), what + scribe.doubt(record)


def _document(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Document)
    moment = record.signed or record.in_force
    when = date_text(moment, scribe.language) if moment else ""
    return when, record.names.full(scribe.language)


def _initiative(scribe: Scribe, record: Record) -> Line:
    assert isinstance(record, Initiative)
    return _since(scribe, record.period), record.names.full(scribe.language)


def _since(scribe: Scribe, period: Period | None) -> str:
    return period_text(period, scribe.language) if period else ""
