import json
import sqlite3
from pathlib import Path

import pytest

from cli.conftest import Orgtui


def test_without_a_terminal_home_says_what_is_due(orgtui: Orgtui) -> None:
    ran = orgtui()

    assert ran.code == 0
    assert "10 new" in ran.out
    assert "orgtui quiz" in ran.err


def test_statistics_count_what_was_answered(orgtui: Orgtui) -> None:
    orgtui("quiz", "--org", "sco", "--count", "3", typed="?\n?\n")

    figures = json.loads(orgtui("stats", "--format", "json").out)

    assert figures["today"]["reviews"] == 2
    assert figures["streak"]["current"] == 1
    assert len(figures["days"]) == 30
    assert figures["organisations"][0]["organisation"] == "sco"
    assert {"part", "whole"} == figures["period"]["retained"].keys()
    assert orgtui("stats").out.startswith("Answers today")


def test_statistics_of_nothing_are_no_error(orgtui: Orgtui) -> None:
    assert orgtui("stats").code == 0
    assert json.loads(orgtui("stats", "--format", "json").out)["today"]["reviews"] == 0


def test_a_sound_home_is_given_a_clean_bill(orgtui: Orgtui, home: Path) -> None:
    orgtui("quiz", "--count", "2", typed="?\n")

    ran = orgtui("doctor")

    assert ran.code == 0, ran.out
    assert str(home) in ran.out
    assert "Python" in ran.out
    assert all(line.startswith("ok ") for line in ran.out.splitlines())


def test_the_doctor_makes_nothing(orgtui: Orgtui, home: Path) -> None:
    before = sorted(path.name for path in home.iterdir())

    orgtui("doctor")

    assert sorted(path.name for path in home.iterdir()) == before


def test_the_doctor_finds_a_damaged_database(orgtui: Orgtui, home: Path) -> None:
    (home / "study.db").write_text("no database" * 100, encoding="utf-8")

    ran = orgtui("doctor")

    assert ran.code == 1
    assert any(line.startswith("wrong") and "study.db" in line for line in ran.out.splitlines())


def test_the_doctor_finds_cards_that_do_not_follow_from_the_events(
    orgtui: Orgtui, home: Path
) -> None:
    orgtui("quiz", "--org", "sco", "--count", "2", typed="?\n")
    connection = sqlite3.connect(home / "study.db")
    connection.execute("DELETE FROM card")
    connection.commit()
    connection.close()

    assert orgtui("doctor").code == 1


def test_the_doctor_works_while_settings_are_broken(orgtui: Orgtui, home: Path) -> None:
    (home / "settings.toml").write_text("language = 7\n", encoding="utf-8")

    ran = orgtui("doctor")

    assert ran.code == 1
    assert "settings.toml:1" in ran.out


def test_the_doctor_names_a_home_that_is_a_file(
    orgtui: Orgtui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", encoding="utf-8")
    monkeypatch.setenv("ORGTUI_HOME", str(blocked))

    ran = orgtui("doctor")

    assert ran.code == 1
    assert "is not a folder" in ran.out
