"""The tables of the study log, one migration after the other."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from orgtui.storage.database import Migration

Row = tuple[Any, ...]
Run = Callable[[str, Sequence[object]], Iterable[Row]]
"""Runs one statement and gives its rows."""

CARD_COLUMNS = (
    "card.unit, card.fingerprint, stage, step, stability, difficulty, due, last_day, introduced, "
    "reviews, lapses"
)

_FIRST = """
-- The truth: rows are added and never changed.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    moment INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_unit ON event (unit, id);

-- What follows from the events and can be rebuilt from them.
CREATE TABLE card (
    unit TEXT PRIMARY KEY,
    fact TEXT NOT NULL,
    organisation TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    stage INTEGER NOT NULL,
    step INTEGER,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    due INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    introduced TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX card_by_due ON card (stage, due);
CREATE INDEX card_by_day ON card (last_day, fact);
CREATE INDEX card_by_lapses ON card (lapses, difficulty);

CREATE TABLE tally (
    day TEXT NOT NULL,
    organisation TEXT NOT NULL,
    phase INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, organisation, phase, rating)
) STRICT, WITHOUT ROWID;

CREATE TABLE confusion (
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    context TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (unit, kind, entity, context)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
    event TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    context TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_unit ON alias (unit);

CREATE TABLE suspended (unit TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- What the present facts can ask: standing 0 new, 1 known, 2 known with another answer.
CREATE TABLE offer (
    unit TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    place INTEGER NOT NULL,
    standing INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_by_standing ON offer (standing, place);

CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Where runs of questions stopped; of this device only.
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_saved ON session (saved);
"""

MIGRATIONS = (Migration(version=1, sql=_FIRST),)
"""Every change of the tables, oldest first; a released one is never edited."""
