"""Statements and records in a line of words, in the learner's language."""

from orgtui.articles.library.decisions import Outcome
from orgtui.articles.parties import known_id, parties_of
from orgtui.articles.proposal import Party, Standing, Statement, StatementKind
from orgtui.articles.proposals.comparing_spells import offices_of, status_of
from orgtui.errors import OrgtuiError
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import CityId, EntityKind, OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.facts.naming import event_name, holder_name
from orgtui.facts.periods import End, Period
from orgtui.facts.phrasing import date_text, days_text, event_days, period_text
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Event,
    Membership,
    Organisation,
    Record,
    Status,
    Term,
)
from orgtui.i18n.words import Words


def told(statement: Statement, base: FactBase, say: Words, language: Language) -> str:
    """Return what a sentence states: "SCO: chair — Kazakhstan, July 2023 – July 2024"."""
    whose = party_name(statement.organisation, base, language)
    role = role_name(statement, base, say, language)
    who = party_name(statement.who, base, language) if statement.who else ""
    what = f"{role} — {who}" if who else role
    when = time_name(statement, say, language)
    return f"{whose}: {what}, {when}" if when else f"{whose}: {what}"


def party_name(party: Party, base: FactBase, language: Language) -> str:
    """Return what to call a party: by its name in the facts, else as the article does."""
    key = known_id(party, base)
    if not key:
        return world_name(party.name, language)
    match party.kind:
        case EntityKind.ORGANISATION:
            return base.organisations[OrganisationId(key)].names.short(language)
        case EntityKind.BODY:
            owner, _, part = key.partition("/")
            organisation = OrganisationId(owner)
            body = base.body(organisation, part).names.short(language)
            return f"{base.organisations[organisation].names.short(language)}, {body}"
        case EntityKind.STATE:
            return base.states[StateId(key)].names.short(language)
        case EntityKind.PERSON:
            return base.people[PersonId(key)].names.full(language)
        case _:
            return base.cities[CityId(key)].names.short(language)


def world_name(name: str, language: Language) -> str:
    """Return what a language calls something that the world knows; other names stay as they are."""
    from orgtui.facts.world.naming import russian_names

    return name if language is Language.EN else russian_names().get(name, name)


def told_error(error: OrgtuiError, say: Words, language: Language) -> str:
    """Return the sentence of an error, with names as the language has them."""
    values = {
        key: world_name(value, language) if isinstance(value, str) else value
        for key, value in error.values.items()
    }
    return say(error.message, **values)


def role_name(statement: Statement, base: FactBase, say: Words, language: Language) -> str:
    """Return what somebody is said to be, or what is said to have happened."""
    match statement.kind:
        case StatementKind.MEMBERSHIP:
            status = status_of(statement.role)
            return status_word(status, say) if status else statement.role
        case StatementKind.CHAIRMANSHIP:
            is_beside = statement.role == ChairRole.CO_CHAIR.value
            return say("co-chair") if is_beside else say("chair")
        case StatementKind.OFFICE:
            return _office_name(statement, base, language) or statement.role or say("in office")
        case StatementKind.SUMMIT:
            return say("summit")
        case StatementKind.FOUNDED:
            return say("founding")


def _office_name(statement: Statement, base: FactBase, language: Language) -> str:
    parties = parties_of(statement, base)
    found = offices_of(statement, parties, base) if parties.organisation else ()
    return found[0].names.short(language) if len(found) == 1 else ""


def status_word(status: Status, say: Words) -> str:
    """Return what a state of this status is called."""
    return {
        Status.FULL: say("member"),
        Status.ASSOCIATE: say("associate member"),
        Status.OBSERVER: say("observer"),
        Status.PARTNER: say("partner"),
        Status.SUSPENDED: say("suspended"),
        Status.INVITED: say("invited"),
    }[status]


def standing_word(standing: Standing, say: Words) -> str:
    """Return a standing in a word."""
    return {
        Standing.KNOWN: say("known"),
        Standing.NEW: say("new"),
        Standing.CONTRADICTS: say("contradicts"),
    }[standing]


def standing_count(standing: Standing, number: int, say: Words) -> str:
    """Return how many facts have a standing: "2 new"."""
    return {
        Standing.KNOWN: say.many("{number} known", "{number} known", number),
        Standing.NEW: say.many("{number} new", "{number} new", number),
        Standing.CONTRADICTS: say.many("{number} contradicts", "{number} contradict", number),
    }[standing]


SIGNS = {Standing.KNOWN: "=", Standing.NEW: "+", Standing.CONTRADICTS: "≠"}
"""What stands before a standing, so that it can be told without reading and without colour."""


def beside(standing: Standing, say: Words) -> str:
    """Return what the record beside a statement is to it."""
    return {
        Standing.KNOWN: say("The facts say so too"),
        Standing.NEW: say("The facts say less"),
        Standing.CONTRADICTS: say("The facts say otherwise"),
    }[standing]


def outcome_word(outcome: Outcome, say: Words) -> str:
    """Return a decision in a word."""
    return {
        Outcome.ACCEPTED: say("accepted"),
        Outcome.REJECTED: say("rejected"),
        Outcome.NOTED: say("noted"),
    }[outcome]


def quoted(sentence: str, language: Language) -> str:
    """Return a sentence in the quotation marks of the reader's language."""
    return f"“{sentence}”" if language is Language.EN else f"«{sentence}»"


def time_name(statement: Statement, say: Words, language: Language) -> str:
    """Return when, as precisely as the sentence says it; nothing where it does not."""
    start, end = statement.start, statement.end
    if start is None:
        return _until(end, say, language) if end else ""
    first = date_text(start, language)
    if end is not None:
        return days_text(start, end, language)
    is_moment = statement.kind in (StatementKind.SUMMIT, StatementKind.FOUNDED)
    is_year = statement.kind is StatementKind.CHAIRMANSHIP and start.month is None
    if is_moment or is_year:
        return first
    return period_text(Period(start=start, ending=End.OPEN), language)


def _until(end: PartialDate, say: Words, language: Language) -> str:
    return say("until {day}", day=date_text(end, language, genitive=True))


def told_record(record: Record, base: FactBase, say: Words, language: Language) -> str:
    """Return what a record states, in the same shape as a statement."""
    if isinstance(record, Organisation):
        when = f", {date_text(record.period.start, language)}" if record.period else ""
        return f"{record.names.short(language)}: {say('founding')}{when}"
    whose = base.organisations[record.organisation].names.short(language)
    return f"{whose}: {_said(record, base, say, language)}"


def _said(record: Record, base: FactBase, say: Words, language: Language) -> str:
    match record:
        case Membership():
            state = base.states[record.state].names.short(language)
            when = period_text(record.period, language)
            return f"{status_word(record.status, say)} — {state}, {when}"
        case Chairmanship():
            role = say("co-chair") if record.role is ChairRole.CO_CHAIR else say("chair")
            when = period_text(record.period, language)
            return f"{role} — {holder_name(base, record, language)}, {when}"
        case Term():
            title = base.office(record.organisation, record.office).names.short(language)
            person = base.people[record.person].names.full(language)
            return f"{title} — {person}, {period_text(record.period, language)}"
        case Event():
            place = base.cities[record.place].names.short(language) if record.place else ""
            what = event_name(record, say, language)
            return ", ".join(filter(None, (what, place, event_days(record, language))))
        case Body() if record.period:
            name = record.names.full(language)
            return f"{name}, {period_text(record.period, language)}"
        case _:
            return record.names.full(language)
