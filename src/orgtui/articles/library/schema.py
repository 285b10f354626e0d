"""The tables of the library, one migration after the other."""

from orgtui.storage.database import Migration

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

_PACKED = """
ALTER TABLE article ADD COLUMN digest TEXT NOT NULL DEFAULT '';
-- What the page it was made of is called, and the beginning of its SHA-256.
ALTER TABLE article ADD COLUMN page TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN page_digest TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN cleaner INTEGER NOT NULL DEFAULT 0;
-- The row of its words in the index; none for an article that is not indexed yet.
ALTER TABLE article ADD COLUMN word_row INTEGER;
DROP INDEX article_not_indexed;
ALTER TABLE article DROP COLUMN is_indexed;
CREATE INDEX article_by_digest ON article (digest);
CREATE INDEX article_by_page ON article (page_digest) WHERE page_digest <> '';
-- All that filters and the order of the hits need, so that a search reads no whole rows.
CREATE INDEX article_by_word_row ON article (
    word_row, number, removed, published, language, publisher
);
CREATE INDEX article_not_indexed ON article (number) WHERE word_row IS NULL;
-- Passages and dropped lines as one compressed text: a third of what rows of their own take.
CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    packed BLOB NOT NULL
) STRICT;
-- Links and mentions of what is not known, packed likewise.
CREATE TABLE linked (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    packed BLOB NOT NULL
) STRICT;
CREATE TABLE mention (
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (kind, entity, article)
) STRICT, WITHOUT ROWID;
DROP TABLE article_word;
DROP TABLE passage_word;
DROP TABLE word_form;
CREATE TABLE index_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    last_row INTEGER NOT NULL
) STRICT;
"""
INDEX = """
CREATE TABLE word_form (
    form TEXT NOT NULL,
    normal TEXT NOT NULL,
    PRIMARY KEY (form, normal)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_form_by_normal ON word_form (normal, form);
CREATE VIRTUAL TABLE article_word USING fts5 (
    title, body, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT OR REPLACE INTO index_state VALUES (1, 0);
"""
"""The full-text index, which can be dropped and made again.

It keeps no words beside it, so it cannot forget an article: a row of one that is gone or has
another text now belongs to no article, and its number is never used again.
"""

MIGRATIONS = (
    Migration(version=1, sql=_FIRST),
    Migration(version=2, sql=_PROPOSALS),
    Migration(version=3, sql=_PACKED + INDEX),
)
"""Every change of the tables, oldest first; a released one is never edited."""
