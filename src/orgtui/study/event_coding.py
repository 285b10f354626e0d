"""Events as JSON, for the database and for files that devices share."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from orgtui.errors import StudyError
from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.study.events import (
    AliasTaught,
    Event,
    Happening,
    Named,
    Overridden,
    Redone,
    Resumed,
    Reviewed,
    Suspended,
    Undone,
)
from orgtui.study.ids import EventId
from orgtui.study.moments import microseconds, moment_of
from orgtui.study.rating import Rating

_KINDS: Mapping[str, type[Event]] = {
    "reviewed": Reviewed,
    "overridden": Overridden,
    "alias-taught": AliasTaught,
    "suspended": Suspended,
    "resumed": Resumed,
    "undone": Undone,
    "redone": Redone,
}
# The first digit leaves room for all later ids, whatever another device's clock says.
_ID = re.compile(r"[0-7][0-9a-f]{23}")
_KIND_OF = {kind: name for name, kind in _KINDS.items()}


@cache
def _own(kind: str) -> tuple[str, ...]:
    """Return the names of what only one kind of event has."""
    shared = {field.name for field in fields(Happening)}
    return tuple(field.name for field in fields(_KINDS[kind]) if field.name not in shared)


def kind_of(event: Event) -> str:
    """Return the name of an event's kind."""
    return _KIND_OF[type(event)]


def body_of(event: Event) -> str:
    """Return what only this kind of event has, as JSON."""
    values = {name: getattr(event, name) for name in _own(kind_of(event))}
    return _dumped({name: _plain(value) for name, value in values.items() if value is not None})


def event_from(event_id: str, moment: int, unit: str, kind: str, body: str) -> Event:
    """Return an event from its stored parts.

    Raises:
        StudyError: when a later version wrote it or it is damaged.
    """
    if not _ID.fullmatch(event_id):
        raise StudyError('"{event}" is no id of an event; restore a backup', event=event_id)
    if kind not in _KINDS:
        raise StudyError(
            'the event {event} is a "{kind}", which this version lacks; update orgtui',
            event=event_id,
            kind=kind,
        )
    try:
        parts = dict(json.loads(body))
        own = {name: _READERS.get(name, _text)(value) for name, value in parts.items()}
        build: Callable[..., Event] = _KINDS[kind]
        return build(id=EventId(event_id), moment=moment_of(moment), unit=UnitId(unit), **own)
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise StudyError(
            "the event {event} is damaged ({reason}); restore a backup",
            event=event_id,
            reason=error,
        ) from error


def to_json(event: Event) -> str:
    """Return an event as one line."""
    return _dumped(
        [event.id, microseconds(event.moment), event.unit, kind_of(event), body_of(event)]
    )


def from_json(line: str) -> Event:
    """Return the event of a line.

    Raises:
        StudyError: when the line is damaged or a later version wrote it.
    """
    try:
        event_id, moment, unit, kind, body = json.loads(line)
        return event_from(event_id, moment, unit, kind, body)
    except (ValueError, TypeError) as error:
        raise StudyError(
            "an event is damaged ({reason}); copy the file again", reason=error
        ) from error


def _named(parts: list[str]) -> Named:
    kind, entity_id, context = parts
    return Named(kind=EntityKind(kind), id=entity_id, context=context)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _retention(value: float) -> float:
    if not 0.5 <= value < 1:
        raise ValueError(f"{value!r} is no share to retain")
    return float(value)


_READERS: Mapping[str, Callable[[Any], object]] = {
    "day": date.fromisoformat,
    "rating": Rating,
    "outcome": Outcome,
    "retention": _retention,
    "recognised": _named,
    "entity": _named,
}


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Named():
            return [value.kind.value, value.id, value.context]
        case _:
            return value


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
