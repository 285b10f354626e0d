import shutil
from pathlib import Path

from cli.conftest import Orgtui
from orgtui.storage.shipped import shipped_data


def test_the_shipped_facts_have_no_problems(orgtui: Orgtui) -> None:
    ran = orgtui("check")

    assert (ran.code, ran.out) == (0, "")
    assert "no problems" in ran.err


def test_all_problems_of_all_named_files_are_printed_in_one_run(
    orgtui: Orgtui, tmp_path: Path
) -> None:
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "one.toml").write_text("id = \n", encoding="utf-8")
    (folder / "two.toml").write_text('id = "two"\nnonsense = 1\n', encoding="utf-8")
    (folder / "three.toml").write_bytes(b"\xff\xfe\xfa")

    ran = orgtui("check", str(folder))

    assert ran.code == 1
    assert f"{folder}/one.toml:1: " in ran.out
    assert f"{folder}/two.toml" in ran.out
    assert f"{folder}/three.toml: not UTF-8" in ran.out
    assert "problems" in ran.err


def test_a_file_of_facts_is_checked_together_with_the_shipped_ones(
    orgtui: Orgtui, tmp_path: Path
) -> None:
    copy = tmp_path / "sco.toml"
    shutil.copy(shipped_data() / "organisations" / "sco.toml", copy)

    whole = orgtui("check", str(copy))
    text = copy.read_text(encoding="utf-8")
    copy.write_text(text.replace('seat = "beijing"', 'seat = "atlantis"'), encoding="utf-8")
    broken = orgtui("check", str(copy))

    assert (whole.code, whole.out) == (0, "")
    assert broken.code == 1
    assert "atlantis" in broken.out


def test_a_folder_without_facts_is_one_sentence(orgtui: Orgtui, tmp_path: Path) -> None:
    ran = orgtui("check", str(tmp_path / "home" / "cache"))

    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1


def test_ones_own_facts_are_checked_too(orgtui: Orgtui, home: Path) -> None:
    own = home / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_text("[[", encoding="utf-8")

    ran = orgtui("check")

    assert ran.code == 1
    assert ran.out.startswith(f"{own}:1: ")
