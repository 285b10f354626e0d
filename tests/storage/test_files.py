"""Files are as they were or as they should be."""

import pytest

from orgtui.errors import StorageError
from orgtui.storage.files import write_atomically, write_folder_atomically, write_together


def test_a_file_is_replaced_as_a_whole_and_its_folder_made(tmp_path):
    path = tmp_path / "a" / "b.toml"

    write_atomically(path, b"one")
    write_atomically(path, b"two")

    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


def test_a_failure_leaves_no_litter(tmp_path):
    (tmp_path / "b.toml").mkdir()

    with pytest.raises(StorageError, match=r"b\.toml cannot be written"):
        write_atomically(tmp_path / "b.toml", b"one")

    assert list(tmp_path.iterdir()) == [tmp_path / "b.toml"]


def test_a_folder_is_replaced_as_a_whole(tmp_path):
    path = tmp_path / "a" / "compiled"

    write_folder_atomically(path, {"one": b"1", "two": b"2"})
    write_folder_atomically(path, {"two": b"3"})

    assert {file.name: file.read_bytes() for file in path.iterdir()} == {"two": b"3"}
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_leaves_no_litter(tmp_path):
    path = tmp_path / "compiled"

    with pytest.raises(StorageError, match="compiled cannot be written"):
        write_folder_atomically(path, {"one": b"1", "missing/two": b"2"})

    assert list(tmp_path.iterdir()) == []


def test_several_files_are_written_together_or_not_at_all(tmp_path):
    first, blocked = tmp_path / "first", tmp_path / "folder" / "second"
    first.write_bytes(b"old")
    (tmp_path / "folder").write_bytes(b"a file where a folder should be")

    with pytest.raises(StorageError):
        write_together({first: b"new", blocked: b"new"})

    assert first.read_bytes() == b"old"
    write_together({first: None, tmp_path / "third": b"new"})
    assert not first.exists()
    assert (tmp_path / "third").read_bytes() == b"new"
