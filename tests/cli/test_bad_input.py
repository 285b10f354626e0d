import os
import sqlite3
from pathlib import Path

import pytest

from cli.conftest import Orgtui, Ran


def _is_one_sentence(ran: Ran) -> bool:
    return ran.code == 1 and ran.out == "" and len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n\t\n", "is empty"),
        ("binary.txt", b"\x7fELF\x02\x01\x01" + bytes(200), "not a text file"),
        ("zeros.txt", bytes(5000), "not a text file"),
        ("paper.pdf", b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "is damaged"),
    ],
)
@pytest.mark.parametrize("command", ["add", "read"])
def test_a_file_without_text_is_refused_in_one_sentence(
    orgtui: Orgtui, tmp_path: Path, command: str, name: str, content: bytes, cause: str
) -> None:
    (tmp_path / name).write_bytes(content)

    ran = orgtui(command, str(tmp_path / name))

    assert _is_one_sentence(ran)
    assert cause in ran.err


def test_a_missing_file_is_one_sentence(orgtui: Orgtui, tmp_path: Path) -> None:
    assert _is_one_sentence(orgtui("add", str(tmp_path / "nowhere.txt")))
    assert _is_one_sentence(orgtui("read", str(tmp_path / "nowhere.txt")))
    assert _is_one_sentence(orgtui("check", str(tmp_path / "nowhere.toml")))


def test_a_folder_without_pages_is_one_sentence(orgtui: Orgtui, tmp_path: Path) -> None:
    ran = orgtui("add", str(tmp_path))

    assert _is_one_sentence(ran)
    assert "has no pages" in ran.err


@pytest.mark.parametrize("filling", [b"\0", b"x"])
def test_a_file_of_200_mb_is_refused(orgtui: Orgtui, tmp_path: Path, filling: bytes) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.write(filling * 5000)
        os.truncate(file.fileno(), 200 * 1024 * 1024)

    assert _is_one_sentence(orgtui("add", str(huge)))


def test_noise_is_refused_in_one_sentence(orgtui: Orgtui, tmp_path: Path) -> None:
    noise = tmp_path / "noise.txt"
    noise.write_bytes(bytes(range(128, 256)) * 40)

    ran = orgtui("add", str(noise))

    assert ran.code in {0, 1}
    assert "Traceback" not in ran.err


def test_an_empty_standard_input_is_one_sentence(orgtui: Orgtui) -> None:
    assert _is_one_sentence(orgtui("add", "-"))


def test_broken_facts_of_ones_own_are_named_with_their_line(orgtui: Orgtui, home: Path) -> None:
    own = home / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_text('id = "mine"\nperiod = 2001-"\n', encoding="utf-8")

    for command in (("facts", "sco"), ("quiz",), ("browse", "sco")):
        ran = orgtui(*command)
        assert ran.code == 1
        assert ran.out == ""
        assert f"{own}:2: " in ran.err
        assert "Traceback" not in ran.err


def test_articles_can_be_listed_while_facts_are_broken(orgtui: Orgtui, home: Path) -> None:
    own = home / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_text("[[", encoding="utf-8")

    assert orgtui("read").code == 0


def test_facts_that_are_not_utf8_are_named(orgtui: Orgtui, home: Path) -> None:
    own = home / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_bytes('note = "привет"'.encode("cp1251"))

    ran = orgtui("facts", "sco")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines()[1:] == [f"{own}: not UTF-8 text; save it as such"]


@pytest.mark.parametrize(("database", "command"), [("study.db", "stats"), ("library.db", "read")])
def test_a_newer_database_is_left_alone(
    orgtui: Orgtui, home: Path, database: str, command: str
) -> None:
    orgtui(command)
    connection = sqlite3.connect(home / database)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = (home / database).read_bytes()

    ran = orgtui(command)

    assert _is_one_sentence(ran)
    assert database in ran.err
    assert (home / database).read_bytes() == before


@pytest.mark.parametrize(("database", "command"), [("study.db", "stats"), ("library.db", "read")])
def test_a_database_that_is_none_is_one_sentence(
    orgtui: Orgtui, home: Path, database: str, command: str
) -> None:
    (home / database).write_text("this is not a database\n" * 200, encoding="utf-8")

    assert _is_one_sentence(orgtui(command))


@pytest.mark.parametrize(
    "command", [("read",), ("stats",), ("quiz",), ("facts", "sco"), (), ("add", "-")]
)
def test_a_home_that_is_a_file_is_one_sentence(
    orgtui: Orgtui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", encoding="utf-8")
    monkeypatch.setenv("ORGTUI_HOME", str(blocked))

    ran = orgtui(*command)

    assert _is_one_sentence(ran)
    assert blocked.read_text(encoding="utf-8") == "a file"


def test_broken_settings_are_named_with_their_line(orgtui: Orgtui, home: Path) -> None:
    (home / "settings.toml").write_text('language = "xx"\n', encoding="utf-8")

    ran = orgtui("facts", "sco")

    assert _is_one_sentence(ran)
    assert "settings.toml:1" in ran.err


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (("facts", "zzzzqqq"), "название «zzzzqqq» неизвестно"),
        (("read", "zzzzqqq"), "статьи «zzzzqqq» нет"),
        (("add", "nowhere.txt"), "nowhere.txt не существует"),
        (("add", "-"), "здесь пусто; ничего не добавлено"),
        (("check", "nowhere.toml"), "nowhere.toml не существует"),
        (("stats",), "study.db — не база данных"),
    ],
)
def test_errors_are_told_in_russian(
    orgtui: Orgtui,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    (home / "study.db").write_text("this is not a database\n" * 200, encoding="utf-8")

    ran = orgtui(*command)

    assert ran.code == 1
    assert sentence in ran.err


def test_broken_settings_are_told_in_the_language_of_the_system(
    orgtui: Orgtui, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    (home / "settings.toml").write_text('language = "xx"\n', encoding="utf-8")

    ran = orgtui("facts", "sco")

    assert _is_one_sentence(ran)
    assert "ошибка в " in ran.err
    assert "settings.toml:1" in ran.err


@pytest.mark.parametrize("locale", ["en_GB.UTF-8", "ru_RU.UTF-8"])
def test_braces_in_a_path_stay_as_they_are(
    orgtui: Orgtui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)

    ran = orgtui("add", str(tmp_path / "{path} {0} {.txt"))

    assert _is_one_sentence(ran)
    assert "{path} {0} {.txt" in ran.err
