"""Databases are durable, migrated as a whole and speak plainly."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from orgtui.errors import NewerDatabaseError, StorageError
from orgtui.storage.database import Migration, connect, copy_database, transaction

FIRST = Migration(version=1, sql="CREATE TABLE word (text TEXT NOT NULL) STRICT;")
SECOND = Migration(
    version=2,
    sql="""
    ALTER TABLE word ADD COLUMN note TEXT NOT NULL DEFAULT 'a;b';
    CREATE TRIGGER shout AFTER INSERT ON word BEGIN
        UPDATE word SET note = 'loud; very' WHERE rowid = new.rowid;
        UPDATE word SET text = upper(text) WHERE rowid = new.rowid;
    END;
    """,
)
BROKEN = Migration(version=2, sql="CREATE TABLE half (a TEXT) STRICT; CREATE TABLE word (b TEXT);")


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}


def test_a_new_database_is_made_with_its_folder_and_survives_power_cuts_by_settings(tmp_path):
    path = tmp_path / "deep" / "down" / "words.db"

    with closing(connect(path, [FIRST])) as connection:
        pragma = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
        }

    assert pragma == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": 1}


def test_migrations_run_once_and_in_order_with_triggers_and_semicolons_in_strings(tmp_path):
    path = tmp_path / "words.db"
    with closing(connect(path, [FIRST])) as connection:
        connection.execute("INSERT INTO word VALUES ('sco')")

    for _ in range(2):
        with closing(connect(path, [FIRST, SECOND])) as connection:
            rows = connection.execute("SELECT text, note FROM word").fetchall()

    assert rows == [("sco", "a;b")]


def test_a_failing_migration_leaves_the_database_as_it_was(tmp_path):
    path = tmp_path / "words.db"
    connect(path, [FIRST]).close()

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        connect(path, [FIRST, BROKEN])

    assert tables(path) == {"word"}
    with closing(connect(path, [FIRST])) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1


def test_many_windows_may_open_a_new_database_at_once(tmp_path):
    path = tmp_path / "words.db"

    def opened(_: int) -> None:
        connect(path, [FIRST, SECOND]).close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(opened, range(24)))

    assert "shout" in tables(path)


def test_opening_a_new_database_waits_for_another_program(tmp_path):
    path = tmp_path / "words.db"
    with closing(sqlite3.connect(path)) as other, ThreadPoolExecutor(1) as pool:
        other.execute("CREATE TABLE alien (text TEXT)")
        other.execute("BEGIN IMMEDIATE")
        opening = pool.submit(lambda: connect(path, [FIRST]).close())

        with pytest.raises(TimeoutError):
            opening.result(timeout=0.1)
        other.execute("ROLLBACK")

        assert opening.result() is None


def test_a_database_of_a_later_version_is_left_untouched(tmp_path):
    path = tmp_path / "words.db"
    connect(path, [FIRST, SECOND]).close()
    before = path.read_bytes()

    with pytest.raises(NewerDatabaseError, match=r"words\.db .*later version .*update orgtui"):
        connect(path, [FIRST])

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named_and_left_untouched(tmp_path):
    path = tmp_path / "words.db"
    path.write_text("This is a letter to my aunt, and not at all a database. " * 40)
    before = path.read_bytes()

    with pytest.raises(StorageError, match=r"words\.db is not a database; move it away"):
        connect(path, [FIRST])

    assert path.read_bytes() == before


def test_a_damaged_database_is_named(tmp_path):
    path = tmp_path / "words.db"
    with closing(connect(path, [FIRST])) as connection, transaction(connection):
        connection.executemany("INSERT INTO word VALUES (?)", (("x" * 900,) for _ in range(99)))
    pages = bytearray(path.read_bytes())
    pages[4096:] = b"\xff" * (len(pages) - 4096)
    path.write_bytes(pages)

    with (
        closing(connect(path, [FIRST])) as connection,
        pytest.raises(StorageError, match=r"words\.db is damaged; .*backup"),
        transaction(connection),
    ):
        connection.execute("DELETE FROM word")


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "home").write_text("a file in the way")

    with pytest.raises(StorageError, match=r"home cannot be made .*ORGTUI_HOME"):
        connect(tmp_path / "home" / "words.db", [FIRST])


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path):
    (tmp_path / "words.db").mkdir()

    with pytest.raises(StorageError, match=r"words\.db cannot be opened; .*ORGTUI_HOME"):
        connect(tmp_path / "words.db", [FIRST])


def test_a_read_only_database_is_named(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:
        connection.execute("PRAGMA query_only = ON")

        with (
            pytest.raises(StorageError, match=r"words\.db cannot be written: it is read-only"),
            transaction(connection),
        ):
            connection.execute("INSERT INTO word VALUES ('sco')")


def test_a_full_disk_is_named_and_nothing_is_half_written(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

        with (
            pytest.raises(StorageError, match=r"words\.db cannot be written: the disk is full"),
            transaction(connection),
        ):
            connection.executemany("INSERT INTO word VALUES (?)", (("x" * 900,) for _ in range(99)))

        assert connection.execute("SELECT count(*) FROM word").fetchone() == (0,)


def test_a_write_waits_for_another_window_but_not_for_ever(tmp_path):
    path = tmp_path / "words.db"
    with (
        closing(connect(path, [FIRST])) as one,
        closing(connect(path, [FIRST], busy_seconds=0.01)) as other,
        transaction(one),
        pytest.raises(StorageError, match=r"words\.db is in use by another window"),
        transaction(other),
    ):
        other.execute("INSERT INTO word VALUES ('sco')")


def test_an_error_inside_a_transaction_undoes_all_of_it(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:

        def add(word: str) -> int:
            connection.execute("INSERT INTO word VALUES (?)", (word,))
            return 0

        with pytest.raises(ZeroDivisionError), transaction(connection):
            connection.execute("INSERT INTO word VALUES (?)", (1 / add("sco"),))

        assert connection.execute("SELECT count(*) FROM word").fetchone() == (0,)
        with transaction(connection):
            connection.execute("INSERT INTO word VALUES ('cis')")


def test_a_transaction_within_another_is_a_part_of_it(tmp_path):
    path = tmp_path / "words.db"
    with closing(connect(path, [FIRST])) as connection:

        def add_in_vain(word: str) -> None:
            with transaction(connection):
                connection.execute("INSERT INTO word VALUES (?)", (word,))
            raise KeyError

        with pytest.raises(KeyError), transaction(connection):
            add_in_vain("sco")
        with transaction(connection):
            with transaction(connection):
                connection.execute("INSERT INTO word VALUES ('cis')")
            connection.execute("INSERT INTO word VALUES ('ots')")

    assert words(path) == ["cis", "ots"]


def test_a_mistake_of_the_program_is_not_blamed_on_the_disk(tmp_path):
    with (
        closing(connect(tmp_path / "words.db", [FIRST])) as connection,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        transaction(connection),
    ):
        connection.execute("INSERT INTO wrod VALUES ('sco')")


def words(path: Path) -> list[str]:
    with closing(connect(path, [FIRST])) as connection:
        return [word for (word,) in connection.execute("SELECT text FROM word ORDER BY text")]


def test_a_copy_is_whole_even_while_the_database_is_open(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:
        connection.execute("INSERT INTO word VALUES ('sco')")

        copy_database(tmp_path / "words.db", tmp_path / "copy.db")

    assert words(tmp_path / "copy.db") == ["sco"]


def test_a_copy_can_be_put_back_while_the_database_is_open(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:
        connection.execute("INSERT INTO word VALUES ('sco')")
        copy_database(tmp_path / "words.db", tmp_path / "copy.db")
        connection.execute("DELETE FROM word")

        copy_database(tmp_path / "copy.db", tmp_path / "words.db")

        assert connection.execute("SELECT text FROM word").fetchall() == [("sco",)]
        connection.execute("INSERT INTO word VALUES ('cis')")
    assert words(tmp_path / "words.db") == ["cis", "sco"]


def test_copying_what_is_no_database_leaves_the_other_as_it_was(tmp_path):
    with closing(connect(tmp_path / "words.db", [FIRST])) as connection:
        connection.execute("INSERT INTO word VALUES ('sco')")
    (tmp_path / "letter.db").write_text("Dear aunt, thank you for the apples. " * 99)

    with pytest.raises(StorageError, match=r"letter\.db is not a database"):
        copy_database(tmp_path / "letter.db", tmp_path / "words.db")
    with pytest.raises(StorageError, match=r"none\.db cannot be opened"):
        copy_database(tmp_path / "none.db", tmp_path / "words.db")

    assert words(tmp_path / "words.db") == ["sco"]
    assert not (tmp_path / "none.db").exists()


def test_importing_the_room_touches_neither_disk_nor_database(tmp_path):
    program = (
        "import sys, orgtui.storage.paths, orgtui.storage.shipped, orgtui.storage.settings;"
        "print('sqlite3' in sys.modules, 'tomlkit' in sys.modules, 'platformdirs' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": ":".join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
    )

    assert done.stdout.split() == ["False", "False", "False"]
    assert list(tmp_path.iterdir()) == []
