"""The tables of the library, one migration after the other."""

from orgtui.storage.database import Migration

PASSAGE_BITS = 20
"""A passage's row in the index is its article's number and its own in the lower 20 bits."""
MOST_PASSAGES = 1 << PASSAGE_BITS
"""How many passages of an article the index can hold."""

_FIRST = """
CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    published TEXT,
    publisher TEXT NOT NULL,
    language TEXT NOT NULL,
    organisation TEXT NOT NULL,
    words INTEGER NOT NULL,
    length INTEGER NOT NULL,
    is_shipped INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    added TEXT NOT NULL,
    facts TEXT NOT NULL,
    is_indexed INTEGER NOT NULL DEFAULT 0,
    removed TEXT
) STRICT;
CREATE INDEX article_not_indexed ON article (number) WHERE is_indexed = 0;
CREATE INDEX article_removed ON article (number) WHERE removed IS NOT NULL;
CREATE INDEX article_by_facts ON article (facts);

CREATE TABLE original (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE passage (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    sources TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_entity ON link (kind, entity, article);

CREATE TABLE dropped_line (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE position (
    id TEXT PRIMARY KEY,
    start INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word_form (
    form TEXT NOT NULL,
    normal TEXT NOT NULL,
    stem TEXT NOT NULL,
    PRIMARY KEY (form, normal)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_form_by_stem ON word_form (stem, normal);
CREATE INDEX word_form_by_normal ON word_form (normal, form);

CREATE TABLE shipped_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE article_word USING fts5 (
    title, body, kazakh_title, kazakh,
    tokenize = 'unicode61 remove_diacritics 0', detail = 'column', prefix = '4'
);
CREATE VIRTUAL TABLE passage_word USING fts5 (
    body, kazakh, tokenize = 'unicode61 remove_diacritics 0', detail = 'column'
);
"""

_PROPOSALS = """
CREATE TABLE stated (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    statement TEXT NOT NULL,
    quote TEXT NOT NULL,
    standing TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX stated_by_id ON stated (id);

CREATE TABLE stated_version (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    reading TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    outcome TEXT NOT NULL,
    moment TEXT NOT NULL,
    article TEXT NOT NULL,
    statement TEXT NOT NULL,
    quote TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

MIGRATIONS = (Migration(version=1, sql=_FIRST), Migration(version=2, sql=_PROPOSALS))
"""Every change of the tables, oldest first; a released one is never edited."""
