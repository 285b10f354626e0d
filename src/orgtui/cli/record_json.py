"""Records as JSON: the shape of `orgtui facts NAME --format json`, see docs/json.md."""

from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.periods import Covers, Period
from orgtui.facts.records import (
    Body,
    Chairmanship,
    Citation,
    Document,
    Event,
    EventForm,
    Initiative,
    Membership,
    Organisation,
    Record,
    Source,
    Term,
    identity,
)

_TYPES: dict[type, str] = {
    Organisation: "organisation",
    Membership: "membership",
    Chairmanship: "chairmanship",
    Term: "term",
    Event: "event",
    Body: "body",
    Document: "document",
    Initiative: "initiative",
}
"""The types of the contract; an office is told by the terms in it."""


def is_told(record: Record) -> bool:
    """Whether a record has a type of its own in the contract."""
    return type(record) in _TYPES


def record_json(
    base: FactBase, record: Record, language: Language, on: date | None
) -> dict[str, object]:
    """Return a record in the documented shape; keys that do not apply are left out."""
    found: dict[str, object] = {"id": identity(record), "type": _TYPES[type(record)]}
    if not isinstance(record, Organisation):
        found["organisation"] = record.organisation
    found |= _said(base, record)
    found |= _when(record, on)
    found |= _belief(base, record.citation, language)
    return {key: value for key, value in found.items() if value not in (None, "", (), {}, [])}


def names_json(names: Names | None) -> dict[str, object]:
    """Return full names by language, and usual ones where they are others."""
    if names is None:
        return {}
    by_language: dict[str, Name | None] = {"en": names.en, "ru": names.ru, "kk": names.kk}
    known = {code: name for code, name in by_language.items() if name is not None}
    short = {code: name.short for code, name in known.items() if name.short != name.full}
    full: dict[str, object] = {"names": {code: name.full for code, name in known.items()}}
    return full | ({"short": short} if short else {})


def _said(base: FactBase, record: Record) -> dict[str, object]:
    """Return what a record says besides its dates."""
    match record:
        case Organisation():
            return {
                "place": record.seat,
                "languages": list(record.languages),
                "checked": str(record.checked),
                "partial": True if record.is_partial else None,
                **names_json(record.names),
            }
        case Membership():
            who = names_json(base.states[record.state].names)
            return {
                "state": record.state,
                "status": record.status.value,
                "agreed": None if record.agreed is None else str(record.agreed),
                **who,
            }
        case Chairmanship():
            return _chairmanship(base, record)
        case Term():
            return {
                "office": record.office,
                "person": record.person,
                "acting": record.is_acting or None,
                **names_json(base.people[record.person].names),
            }
        case _:
            return _thing(record)


def _chairmanship(base: FactBase, chair: Chairmanship) -> dict[str, object]:
    named = base.states[chair.state] if chair.state else None
    holder = named or (base.people[chair.person] if chair.person else None)
    return {
        "role": chair.role.value,
        "body": chair.body,
        "state": chair.state,
        "person": chair.person,
        "label": chair.label,
        **names_json(holder.names if holder else None),
    }


def _thing(record: Record) -> dict[str, object]:
    match record:
        case Body():
            purpose = {language.value: text for language, text in record.purpose.items()}
            return {
                "body": record.id,
                "place": record.seat,
                "purpose": purpose,
                **names_json(record.names),
            }
        case Event():
            is_usual = record.form is EventForm.IN_PERSON
            return {
                "kind": record.kind.value,
                "number": record.number,
                "body": record.body,
                "state": record.state,
                "place": record.place,
                "form": None if is_usual else record.form.value,
                **names_json(record.names),
            }
        case Document():
            return {"place": record.place, **names_json(record.names)}
        case Initiative():
            return {
                "kind": record.kind.value,
                "place": record.place,
                "state": record.state,
                **names_json(record.names),
            }
        case _:
            return {}


def _when(record: Record, on: date | None) -> dict[str, object]:
    match record:
        case Event():
            last = _text(record.last_day)
            return {
                "date": str(record.date),
                "from": str(record.date) if last else None,
                "to": last,
            }
        case Document():
            return {"date": _text(record.signed), "in_force": _text(record.in_force)}
        case Organisation():
            life = record.period
            return {"date": str(life.start), **_period(life)} if life else {}
        case _:
            period = record.period
            if period is None:
                return {}
            unsure = on is not None and period.covers(on) is Covers.MAYBE
            return _period(period) | ({"covers": "maybe"} if unsure else {})


def _period(period: Period) -> dict[str, object]:
    return {"from": str(period.first_day), "to": _text(period.last_day)}


def _text(moment: PartialDate | None) -> str | None:
    return None if moment is None else str(moment)


def _belief(base: FactBase, citation: Citation, language: Language) -> dict[str, object]:
    note = citation.note
    sources = [base.sources[key] for key in citation.sources]
    return {
        "standing": citation.standing.value,
        "note": note.get(language) or note.get(Language.RU) or note.get(Language.EN),
        "sources": [source_json(source) for source in sources],
    }


def source_json(source: Source) -> dict[str, object]:
    """Return a source in the documented shape."""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        **({"url": source.url} if source.url else {}),
        **({"published": str(source.published)} if source.published else {}),
    }
