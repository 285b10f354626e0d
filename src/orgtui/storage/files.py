"""Files that are either as they were or as they should be, never half-written."""

import os
from collections.abc import Mapping
from pathlib import Path

from orgtui.errors import StorageError


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file's content as a whole, making its folder where needed.

    Raises:
        StorageError: when the folder cannot be made or the disk is full or read-only.
    """
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise _unwritable(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise _unwritable(path, error) from error


def write_together(contents: Mapping[Path, bytes | None]) -> None:
    """Replace several files, or none of them; None takes a file away.

    Each is replaced as a whole, in the order given: when the machine itself stops in between, the
    first ones are new and the others as they were.

    Raises:
        StorageError: when one cannot be written; those before it are then as they were.
    """
    before = {path: path.read_bytes() if path.exists() else None for path in contents}
    done: list[Path] = []
    try:
        for path, content in contents.items():
            done.append(path)
            _replace(path, content)
    except StorageError:
        for path in reversed(done[:-1]):
            _replace(path, before[path])
        raise


def _replace(path: Path, content: bytes | None) -> None:
    if content is not None:
        write_atomically(path, content)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from error


def write_folder_atomically(path: Path, contents: Mapping[str, bytes]) -> None:
    """Replace a folder by one with these files, as a whole; nothing else may be kept in it.

    It is for what can be made again: when the machine itself stops, files may come out short.

    Raises:
        StorageError: when it cannot be made or the disk is full or read-only.
    """
    import shutil
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        for name, content in contents.items():
            (temporary / name).write_bytes(content)
        shutil.rmtree(path, ignore_errors=True)
        temporary.replace(path)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise _unwritable(path, error) from error


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet, whole or not at all.

    Raises:
        StorageError: when there is one already, or it cannot be written.
    """
    import tempfile

    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".orgtui.") as file:
            file.write(content)
            file.flush()
            os.link(file.name, path)
    except FileExistsError:
        raise StorageError("{path} is there already; choose another name", path=path) from None
    except OSError as error:
        raise StorageError(
            "{path} cannot be written ({reason}); choose another place",
            path=path,
            reason=error.strerror,
        ) from error


def _unwritable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        "{path} cannot be written ({reason}); "
        "free some space or set ORGTUI_HOME to a folder of yours",
        path=path,
        reason=error.strerror,
    )
