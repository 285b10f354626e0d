"""What was worked out from files is worked out anew once one of them has changed."""

import os
from pathlib import Path

from orgtui.storage.remembering import remembered

LONG_AGO = 1_000_000_000


def counted(memory: Path, files: list[Path]) -> tuple[str, int]:
    """Return what is remembered of the files, and whether they were read for it."""
    asked: list[str] = []

    def work_out() -> str:
        asked.append("")
        return " ".join(path.read_text() for path in files)

    return remembered(memory, files, work_out), len(asked)


def older(memory: Path) -> None:
    """Let the memory be much younger than all files."""
    moment = memory.stat().st_mtime + 60
    os.utime(memory, (moment, moment))


def test_what_has_not_changed_is_not_read_again(tmp_path: Path) -> None:
    memory, file = tmp_path / "cache" / "seen", tmp_path / "a"
    file.write_text("one")
    counted(memory, [file])
    older(memory)

    assert counted(memory, [file]) == ("one", 0)


def test_a_change_of_the_same_length_at_the_same_time_is_seen(tmp_path: Path) -> None:
    memory, file = tmp_path / "seen", tmp_path / "a"
    file.write_text("one")
    os.utime(file, (LONG_AGO, LONG_AGO))
    counted(memory, [file])
    file.write_text("two")
    os.utime(file, (LONG_AGO, LONG_AGO))
    older(memory)

    assert counted(memory, [file]) == ("two", 1)


def test_a_memory_as_young_as_the_files_counts_for_nothing(tmp_path: Path) -> None:
    memory, file = tmp_path / "seen", tmp_path / "a"
    file.write_text("one")
    counted(memory, [file])

    assert counted(memory, [file]) == ("one", 1)


def test_a_file_more_or_less_is_a_change(tmp_path: Path) -> None:
    memory, one, two = tmp_path / "seen", tmp_path / "a", tmp_path / "b"
    one.write_text("one")
    two.write_text("two")
    counted(memory, [one])
    older(memory)

    assert counted(memory, [one, two]) == ("one two", 1)


def test_a_damaged_or_impossible_memory_does_no_harm(tmp_path: Path) -> None:
    memory, file = tmp_path / "seen", tmp_path / "a"
    file.write_text("one")
    memory.write_bytes(b"\xff\xfe")
    blocked = file / "seen"

    assert counted(memory, [file]) == ("one", 1)
    assert counted(blocked, [file]) == ("one", 1)
