"""The SQLite connection: durable, migrated, and with errors one can act on."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from orgtui.errors import NewerDatabaseError, StorageError, template
from orgtui.values import value

BUSY_SECONDS = 10.0
"""How long a write waits for another window's."""
_OLDEST_SQLITE = (3, 37, 0)
_REMEDIES = (
    ("SQLITE_FULL", template("{path} cannot be written: the disk is full; free some space")),
    (
        "SQLITE_READONLY",
        template(
            "{path} cannot be written: it is read-only; "
            "change its permissions or set ORGTUI_HOME to a folder of yours"
        ),
    ),
    (
        "SQLITE_BUSY",
        template("{path} is in use by another window or program; close it and try again"),
    ),
    (
        "SQLITE_LOCKED",
        template("{path} is in use by another window or program; close it and try again"),
    ),
    (
        "SQLITE_NOTADB",
        template("{path} is not a database; move it away or put a backup in its place"),
    ),
    ("SQLITE_CORRUPT", template("{path} is damaged; move it away or put a backup in its place")),
    (
        "SQLITE_CANTOPEN",
        template(
            "{path} cannot be opened; "
            "check its folder and permissions or set ORGTUI_HOME to a folder of yours"
        ),
    ),
    (
        "SQLITE_PERM",
        template(
            "{path} cannot be opened; "
            "check its folder and permissions or set ORGTUI_HOME to a folder of yours"
        ),
    ),
    (
        "SQLITE_IOERR",
        template(
            "{path} cannot be read or written; "
            "check the disk and its free space or set ORGTUI_HOME to a folder of yours"
        ),
    ),
    (
        "SQLITE_NOLFS",
        template(
            "{path} is too large for this disk; "
            "free some space or set ORGTUI_HOME to a folder of yours"
        ),
    ),
)
"""What to do about the errors that are the disk's or the user's, not the program's."""


@value
class Migration:
    """One change of a database's tables, never edited once released."""

    version: int
    """The version that a database has afterwards, counted from 1 without gaps."""
    sql: str
    """Statements, each ended by a semicolon; all of them happen or none."""


def connect(
    path: Path, migrations: Sequence[Migration], *, busy_seconds: float = BUSY_SECONDS
) -> sqlite3.Connection:
    """Open a database, make it if there is none, and bring its tables up to date.

    Transactions are begun by `transaction`; a single statement commits by itself.

    Raises:
        NewerDatabaseError: when a later version of the app wrote it; it is left untouched.
        StorageError: when it cannot be opened or written, is damaged or is no database.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StorageError(
            "{path} needs SQLite 3.37 or later, not {version}; use a newer Python",
            path=path,
            version=sqlite3.sqlite_version,
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "{path} cannot be made ({reason}); set ORGTUI_HOME to a folder of yours",
            path=path.parent,
            reason=error.strerror,
        ) from error
    with _named_errors(path):
        connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        try:
            _prepare(connection, path, migrations, busy_seconds)
        except BaseException:
            connection.close()
            raise
    return connection


def sqlite_version() -> str:
    """Return the version of SQLite that is in use."""
    return sqlite3.sqlite_version


def copy_database(source: Path, target: Path) -> None:
    """Make one database the same as another, all or nothing, while windows may have both open.

    Raises:
        StorageError: when one cannot be read or the other cannot be written.
    """
    with _named_errors(source), closing(_read_only(source)) as old:
        old.execute("SELECT count(*) FROM sqlite_schema")
        with _named_errors(target), closing(sqlite3.connect(target, timeout=BUSY_SECONDS)) as new:
            old.backup(new)


class Store:
    """Something kept in a database: open until closed, or to the end of a `with`."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        """Open the database, and make it if there is none; see `connect`.

        Raises:
            StorageError: when the file cannot be opened or was written by a later version.
        """
        self._connection = connect(path, migrations)

    def __enter__(self) -> Self:
        """Return the open store."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the store."""
        self.close()

    def together(self) -> AbstractContextManager[None]:
        """Make one of all changes within a `with`: all of them or none.

        Raises:
            StorageError: as `transaction`.
        """
        return transaction(self._connection)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all or nothing, alone among all windows, and durably once left.

    Within another transaction, it is a part of that one: all of it or nothing.

    Raises:
        StorageError: when the disk is full or read-only, or another window holds on too long.
    """
    is_within = connection.in_transaction
    if is_within:
        yield
        return
    with plain_errors(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def plain_errors(connection: sqlite3.Connection) -> Iterator[None]:
    """Turn SQLite's errors about the file into sentences.

    Raises:
        StorageError: when the file cannot be read or written.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _spoken(_place(connection), error) from error


def _prepare(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Sequence[Migration],
    busy_seconds: float,
) -> None:
    latest = migrations[-1].version if migrations else 0
    version = _version(connection)
    if version > latest:
        raise NewerDatabaseError(
            "{path} was written by a later version of orgtui (tables {version}, this one knows "
            "{latest}); update orgtui",
            path=path,
            version=version,
            latest=latest,
        )
    _use_wal(connection, busy_seconds)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    for migration in migrations[version:]:
        _migrate(connection, migration)


def _use_wal(connection: sqlite3.Connection, busy_seconds: float) -> None:
    """Switch to a write-ahead log, again while another window does (SQLite does not wait)."""
    deadline = time.monotonic() + busy_seconds
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "BUSY" not in error.sqlite_errorname or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _migrate(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another window may have done it while this one waited.
        if _version(connection) < migration.version:
            for statement in _statements(migration.sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {migration.version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(sql: str) -> Iterator[str]:
    """Split at the semicolons that end a statement; `executescript` would commit first."""
    statement = ""
    for piece in sql.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                yield statement
            statement = ""


def _read_only(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _named_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _spoken(str(path), error) from error


def _spoken(place: str, error: sqlite3.DatabaseError) -> Exception:
    """Return a sentence for what the user can mend, and the error itself for a bug."""
    name = getattr(error, "sqlite_errorname", "")
    for prefix, remedy in _REMEDIES:
        if name.startswith(prefix):
            return StorageError(remedy, path=place)
    return error


def _place(connection: sqlite3.Connection) -> str:
    try:
        return str(connection.execute("PRAGMA database_list").fetchone()[2]) or "the database"
    except sqlite3.Error:
        return "the database"
