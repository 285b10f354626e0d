"""Files are as they were or as they should be."""

import pytest

from orgtui.errors import StorageError
from orgtui.storage.files import write_atomically


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
