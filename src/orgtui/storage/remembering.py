"""What was worked out from files, remembered as long as none of them changes."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

_SAME_TIME = 2_000_000_000
"""Nanoseconds within which two changes of a file may bear the same time on some disks."""


def remembered(memory: Path, files: Iterable[Path], work_out: Callable[[], str]) -> str:
    """Return the line that is worked out from files, from memory where none has changed since.

    A file has changed where its size or one of its times has. A memory that is hardly younger
    than a file counts for nothing, since a later change need not show in the times.
    """
    try:
        seen, newest = _seen(files)
    except OSError:
        return work_out()
    with suppress(OSError, UnicodeDecodeError):
        line, _, before = memory.read_text(encoding="utf-8").partition("\n")
        if before == seen and newest + _SAME_TIME < memory.stat().st_mtime_ns:
            return line
    line = work_out()
    with suppress(OSError):
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(f"{line}\n{seen}", encoding="utf-8")
    return line


def _seen(files: Iterable[Path]) -> tuple[str, int]:
    """Return what shows whether one of the files has changed, and when the last one did."""
    marks: list[str] = []
    newest = 0
    for path in files:
        found = path.stat()
        newest = max(newest, found.st_mtime_ns, found.st_ctime_ns)
        marks.append(f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {path}")
    return "\n".join(marks), newest
