"""Which commands open the app at once, and where."""

import pytest

from orgtui.cli import places
from orgtui.tui import app
from orgtui.tui.places import Index, OrganisationPage, Place, Quizzing, Reading, Shelf


@pytest.mark.parametrize(
    "arguments",
    [
        ["quiz", "sco-chairs"],
        ["quiz", "--plain"],
        ["read", "--bring-back"],
        ["browse", "sco", "osce"],
        ["browse", ""],
        ["facts"],
        ["--help"],
        ["brows"],
    ],
)
def test_what_has_options_or_opens_nothing_is_left_to_the_commands(arguments: list[str]) -> None:
    assert not places.open_place(arguments)


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["read"], Shelf),
        (["read", "sco/overview.en"], Reading),
        (["browse"], Index),
        (["browse", "ШОС"], OrganisationPage),
        (["quiz"], Quizzing),
    ],
)
def test_a_command_without_options_opens_its_place(
    arguments: list[str], kind: type, home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Place] = []
    monkeypatch.setenv("ORGTUI_HOME", str(home))
    monkeypatch.setattr(app, "run", lambda _, place: shown.append(place))

    assert places.open_place(arguments)
    assert [type(place) for place in shown] == [kind]
