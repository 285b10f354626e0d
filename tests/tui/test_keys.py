"""Every command has a key on every layout, and no key has two meanings on one screen."""

from collections import defaultdict
from collections.abc import Iterable

import pytest
from textual.binding import Binding, BindingType

from orgtui.i18n.words import words
from orgtui.tui.app import OrgtuiApp
from orgtui.tui.keys import DESCRIPTIONS, commands, twins
from orgtui.tui.screens.place import PlaceScreen
from orgtui.tui.screens.prompt import PromptScreen
from orgtui.tui.screens.proposals import ProposalScreen
from orgtui.tui.screens.quiz import QuizScreen
from orgtui.tui.widgets.page_view import PageView

OWNERS = {
    "app": OrgtuiApp,
    "page": PageView,
    "place": PlaceScreen,
    "quiz": QuizScreen,
    "proposal": ProposalScreen,
    "prompt": PromptScreen,
}
ON_ONE_SCREEN = {
    "a page": ("app", "place", "page"),
    "a question": ("app", "quiz"),
    "stated facts": ("app", "proposal", "page"),
    "a prompt": ("prompt",),
}


def bindings(owners: Iterable[str]) -> list[Binding]:
    found: list[BindingType] = [b for owner in owners for b in OWNERS[owner].__dict__["BINDINGS"]]
    return [binding for binding in found if isinstance(binding, Binding)]


@pytest.mark.parametrize("screen", ON_ONE_SCREEN)
def test_no_two_commands_on_a_screen_share_a_key_or_a_twin(screen: str) -> None:
    meanings = defaultdict(set)
    for binding in bindings(ON_ONE_SCREEN[screen]):
        for key in binding.key.split(","):
            meanings[key].add(binding.id)

    assert {key: ids for key, ids in meanings.items() if len(ids) > 1} == {}


def test_no_command_depends_on_a_digit() -> None:
    digits = set("0123456789")

    for binding in bindings(OWNERS):
        assert not digits & set(binding.key.split(",")), binding.id


def test_every_letter_has_its_twin_on_the_russian_layout() -> None:
    for binding in bindings(OWNERS):
        keys = binding.key.split(",")
        latin = [key for key in keys if len(key) == 1 and key.isascii() and key.isalpha()]
        cyrillic = [key for key in keys if len(key) == 1 and not key.isascii()]
        assert len(cyrillic) >= len(latin), binding.id


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("q", ["q", "й"]),
        ("G", ["G", "П"]),
        ("[", ["left_square_bracket", "х"]),
        ("}", ["right_curly_bracket", "Ъ"]),
        ("/", ["slash", "full_stop", "numero_sign"]),
        ("?", ["question_mark", "comma"]),
        ("enter", ["enter"]),
    ],
)
def test_the_twins_of_a_key(key: str, found: list[str]) -> None:
    assert twins(key) == found


def test_every_command_has_a_description_and_every_description_a_command() -> None:
    assert {binding.id for binding in bindings(OWNERS)} == set(DESCRIPTIONS)
    assert set(commands()) == set(DESCRIPTIONS)


def test_the_description_of_a_command_is_translated() -> None:
    say = words("ru")
    same = [text for text in DESCRIPTIONS.values() if say(text) == text]

    assert same in ([], [DESCRIPTIONS["app.language"]])
