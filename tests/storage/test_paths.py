"""A learner's home can be moved, and naming it makes nothing."""

from pathlib import Path

import pytest

from orgtui.errors import StorageError
from orgtui.storage.paths import Home, locate
from orgtui.storage.shipped import _shipped, shipped_data, shipped_quizzes


def places(home: Home) -> list[Path]:
    return [
        home.facts, home.decks, home.originals, home.backups, home.library, home.study,
        home.settings, home.cache,
    ]  # fmt: skip


def test_one_variable_moves_everything(tmp_path):
    home = locate({"ORGTUI_HOME": str(tmp_path / "там")})

    assert all(place.is_relative_to(tmp_path / "там") for place in places(home))
    assert len(set(places(home))) == len(places(home))


def test_naming_a_home_makes_nothing(tmp_path):
    home = Home.of({"ORGTUI_HOME": str(tmp_path / "home")})
    places(home)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("empty", [{}, {"ORGTUI_HOME": ""}, {"ORGTUI_HOME": "  "}])
def test_without_the_variable_the_platform_decides(empty):
    home = Home.of(empty)

    assert all(place.is_absolute() and "orgtui" in place.parts for place in places(home))
    assert not home.cache.is_relative_to(home.root)


def test_a_tilde_and_a_relative_home_become_absolute(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    assert Home.of({"ORGTUI_HOME": "~/study"}).root == tmp_path / "study"
    assert Home.of({"ORGTUI_HOME": "study"}).root == tmp_path / "study"


def test_a_checkout_serves_its_own_data():
    assert (shipped_data() / "organisations").is_dir()
    assert shipped_quizzes().name == "quizzes"


def test_an_installed_package_serves_what_is_packed_into_it(tmp_path):
    packed = tmp_path / "site-packages" / "orgtui" / "_shipped" / "data"
    packed.mkdir(parents=True)

    assert _shipped("data", tmp_path / "site-packages" / "orgtui") == packed


def test_a_broken_installation_says_so(tmp_path):
    (tmp_path / "data").mkdir()

    with pytest.raises(StorageError, match="install orgtui again"):
        _shipped("data", tmp_path / "lib" / "orgtui")
