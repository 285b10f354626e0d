import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from babel.messages.extract import extract

from cli.conftest import SOURCE, Orgtui
from orgtui.cli.commands import app
from orgtui.cli.speaking import OF_CLICK

ROOT = SOURCE.parent
COMMANDS = app.list_commands(click.Context(app))


def test_the_commands_are_those_of_the_design() -> None:
    assert sorted(COMMANDS) == sorted(
        [
            "read",
            "browse",
            "quiz",
            "add",
            "facts",
            "search",
            "proposals",
            "check",
            "stats",
            "doctor",
        ]
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme_and_has_help(orgtui: Orgtui, command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    ran = orgtui(command, "--help")

    assert f"orgtui {command}" in readme
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: orgtui {command}")


@pytest.mark.parametrize(
    "words",
    [
        ("facts", "--format json"),
        ("quiz", "--list"),
        ("add", "--json"),
        ("stats", "--format"),
        ("proposals", "--json"),
    ],
)
def test_every_json_is_documented(words: tuple[str, str]) -> None:
    documented = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")

    assert any(
        f"orgtui {words[0]}" in line and words[1] in line for line in documented.splitlines()
    )


def test_the_keys_of_records_and_questions_are_documented(orgtui: Orgtui) -> None:
    documented = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    facts = json.loads(orgtui("facts", "--all", "--format", "json", "--on", "2023-05-01").out)
    quiz = json.loads(orgtui("quiz", "--list", "--format", "json").out)

    keys = {key for record in (*facts["records"], *quiz["questions"]) for key in record}

    assert [key for key in sorted(keys) if f"`{key}`" not in documented] == []


def test_the_version_is_told(orgtui: Orgtui) -> None:
    assert orgtui("--version").out.startswith("orgtui, version ")


def test_a_misspelt_command_is_a_usage_error_with_a_suggestion(orgtui: Orgtui) -> None:
    ran = orgtui("fatcs")

    assert ran.code == 2
    assert 'did you mean "facts"?' in ran.err


@pytest.mark.parametrize(
    "arguments", [("facts", "--nope"), ("add",), ("search",), ("quiz", "--count", "0")]
)
def test_usage_errors_exit_with_2(orgtui: Orgtui, arguments: tuple[str, ...]) -> None:
    ran = orgtui(*arguments)

    assert ran.code == 2
    assert ran.out == ""


def test_the_command_line_imports_neither_the_app_nor_anything_heavy() -> None:
    code = (
        "import sys\n"
        "from orgtui.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print(*{name.partition('.')[0] for name in sys.modules})\n"
        "print(*sys.modules)"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    *_, packages, modules = ran.stdout.splitlines()
    heavy = {"textual", "rich", "tinydb", "sqlite3", "fsrs", "pymorphy3", "trafilatura", "thefuzz"}
    assert heavy.isdisjoint(packages.split())
    assert "orgtui.facts.records" not in modules.split()


def test_a_reader_that_goes_away_is_no_error(
    shell: Callable[..., "subprocess.Popen[bytes]"],
) -> None:
    process = shell(
        ["quiz", "--list", "--format", "text"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()

    said = process.stderr.read()
    process.stderr.close()
    process.wait()

    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_is_one_sentence(
    shell: Callable[..., "subprocess.Popen[bytes]"],
) -> None:
    with Path("/dev/full").open("wb") as full:
        process = shell(
            ["facts", "sco"],
            stdin=subprocess.DEVNULL, stdout=full.fileno(), stderr=subprocess.PIPE,
        )  # fmt: skip
        _, err = process.communicate()

    assert process.returncode == 1
    assert len(err.splitlines()) == 1


def test_a_terminal_that_knows_no_cyrillic_gets_question_marks(home: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "ascii"}
    code = "from orgtui.cli.main import main; main()"

    table = subprocess.run(
        [sys.executable, "-c", code, "facts", "sco"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip
    data = subprocess.run(
        [sys.executable, "-c", code, "facts", "sco", "--format", "json"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip

    assert table.returncode == 0
    assert json.loads(data.stdout)["records"][0]["short"]["ru"] == "ШОС"


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_in_the_language_of_the_learner(
    orgtui: Orgtui, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {}
    for language in ("ru", "kk", "en"):
        monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
        told[language] = orgtui(*filter(None, (command, "--help"))).out

    assert told["ru"].startswith(f"Как вызвать: orgtui {command}")
    assert not re.search(r"[A-Za-z]+ (?:the|of|a|is|to|and)\b", told["ru"])
    assert told["kk"] == told["ru"]
    assert told["en"].startswith(f"Usage: orgtui {command}")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("facts", "--nope"), "нет параметра --nope."),
        (("ad",), "нет команды «ad»; может быть, «add»?"),
        (("xyz",), "нет команды «xyz»; список команд: orgtui --help"),
        (("quiz", "--count", "0"), "0 не входит в промежуток 1<=x<=1000."),
        (("quiz", "--kind"), "параметру --kind нужно значение."),
        (("quiz", "a", "b", "c"), "лишние аргументы: b c"),
        (("facts", "--on", "2023"), "«2023» — не день; напишите его так: 2023-05-01"),
        (("read", "--remove"), "--export и --remove нужны только вместе с ARTICLE"),
    ],
)
def test_misuse_is_told_in_the_language_of_the_learner(
    orgtui: Orgtui, arguments: tuple[str, ...], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")

    ran = orgtui(*arguments)

    assert ran.code == 2
    assert told in ran.err


def test_what_is_translated_for_click_is_what_click_says() -> None:
    said: set[object] = set()
    for path in Path(click.__file__).parent.glob("*.py"):
        with path.open("rb") as file:
            found = extract("python", file, keywords={"_": None, "ngettext": (1, 2)})
            said.update(message for _, message, _, _ in found)

    assert set(OF_CLICK) <= said
