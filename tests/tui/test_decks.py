"""Decks in the app: listed at a key, asked, taken up again."""

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from orgtui.tui.places import DeckList, Home, Quizzing
from tui.visiting import SIZES, Visitor, visiting

TRAPS = Quizzing(deck="traps")
MINE = """\
title.en = "My deck"
title.ru = "Моя колода"

[[question]]
id = "one"
ask.en = "Who spoke?"
ask.ru = "Кто выступил?"
person = { en = "Ann Ames", ru = "Анна Эймс" }
sources = ["sco:newshub-2023"]
"""


def own(home: Path, text: str = MINE) -> None:
    (home / "quizzes").mkdir()
    (home / "quizzes" / "mine.toml").write_text(text, encoding="utf-8")


async def answer_all(visitor: Visitor) -> None:
    while visitor.desk.question is not None:
        await visitor.answer_rightly()
        await visitor.press("enter")


@pytest.mark.parametrize("key", ["c", "с"])
async def test_the_decks_are_one_key_away_on_every_layout(home: Path, key: str) -> None:
    async with visiting(home) as visitor:
        await visitor.press(key)

        assert visitor.here == DeckList()
        assert "Chairs of the SCO" in visitor.page
        assert "16 questions" in visitor.page


async def test_home_leads_to_the_decks(home: Path) -> None:
    async with visiting(home) as visitor:
        await visitor.press("down", "enter")

        assert visitor.here == DeckList()


async def test_without_decks_of_ones_own_it_says_where_they_go(home: Path) -> None:
    async with visiting(home, DeckList(), size=(120, 40)) as visitor:
        assert "Yours · 0" in visitor.page
        assert str(home / "quizzes") in visitor.page


async def test_a_deck_of_ones_own_is_asked_from_the_list(home: Path) -> None:
    own(home)
    async with visiting(home, DeckList()) as visitor:
        await visitor.press("enter")

        assert visitor.here == Quizzing(deck="mine")
        assert "Who spoke?" in visitor.painted
        assert "My deck" in visitor.painted


async def test_a_question_of_a_page_shows_the_page_and_no_record(home: Path) -> None:
    own(home)
    async with visiting(home, Quizzing(deck="mine")) as visitor:
        await visitor.type("Ann Ames")

        assert "✓ Right" in visitor.painted
        assert "Newshub" in visitor.page
        assert "The record" not in visitor.page
        await visitor.press("s")
        assert visitor.here == Quizzing(deck="mine")


async def test_a_broken_deck_is_told_in_the_list_and_is_no_link(home: Path) -> None:
    own(home, MINE.replace("sources", "sorces"))
    async with visiting(home, DeckList()) as visitor:
        assert "✗ mine" in visitor.page
        assert "nothing proves it" in visitor.page
        assert "orgtui check" in visitor.page
        await visitor.press("enter")
        assert visitor.here == Quizzing(deck="acronyms")


async def test_a_deck_that_breaks_says_why_instead_of_asking(home: Path) -> None:
    own(home, "title = \n")
    async with visiting(home, DeckList()) as visitor:
        visitor.app.go(Quizzing(deck="mine"))
        await visitor.pilot.pause()

        assert "not TOML" in visitor.page


async def test_a_deck_left_is_taken_up_with_what_was_typed(home: Path) -> None:
    async with visiting(home, Quizzing(deck="five-articles")) as visitor:
        await visitor.answer_rightly()
        await visitor.press("enter", *"16 sept", "escape")
        assert visitor.here == Home()
        assert "Go on with the unfinished quiz “Five articles" in visitor.page
        assert "Begin today’s quiz" in visitor.page

    async with visiting(home) as visitor:
        await visitor.press("enter")
        assert visitor.here == Quizzing(deck="five-articles")
        assert visitor.app.screen.query_one(Input).value == "16 sept"
        assert "Question 2 of" in visitor.painted


async def test_each_unfinished_quiz_waits_for_itself(home: Path) -> None:
    for place in (Quizzing(deck="osce-oic"), TRAPS, Quizzing()):
        async with visiting(home, place) as visitor:
            await visitor.press("ctrl+d", "enter")

    async with visiting(home) as visitor:
        links = [p.text for p in visitor.view.page.paragraphs if "unfinished" in p.text]
        assert set(links) == {
            "Go on with the unfinished quiz",
            "Go on with the unfinished quiz “Traps”",
            "Go on with the unfinished quiz “OSCE and OIC”",
        }
        at = next(number for number, text in enumerate(links) if "OSCE" in text)
        await visitor.press(*["down"] * at, "enter")
        assert visitor.here == Quizzing(deck="osce-oic")
        assert "Question 2 of" in visitor.painted


async def test_the_deck_of_an_unfinished_quiz_may_be_gone(home: Path) -> None:
    own(home)
    async with visiting(home, Quizzing(deck="mine")) as visitor:
        await visitor.press("a")
    (home / "quizzes" / "mine.toml").unlink()

    async with visiting(home) as visitor:
        assert "An unfinished quiz waits for its deck" in visitor.page
        assert "Begin today’s quiz" in visitor.page


async def test_the_end_of_a_deck_offers_all_of_it_again(home: Path) -> None:
    own(home)
    async with visiting(home, Quizzing(deck="mine")) as visitor:
        await answer_all(visitor)
        assert "1 right of 1" in visitor.page
        await visitor.press("enter")

        assert "Question 1 of 1" in visitor.painted


async def test_a_deck_that_is_done_says_so_and_offers_all_of_it(home: Path) -> None:
    own(home)
    async with visiting(home, Quizzing(deck="mine")) as visitor:
        await answer_all(visitor)

    async with visiting(home, Quizzing(deck="mine")) as visitor:
        assert "Nothing is due" in visitor.page
        await visitor.press("enter")
        assert "Question 1 of 1" in visitor.painted


async def test_what_needs_its_choices_shows_them_at_once(home: Path) -> None:
    async with visiting(home, Quizzing(deck="who-joined-when")) as visitor:
        while "Which of these" not in visitor.question.prompt:
            await visitor.press("ctrl+d", "enter")

        assert visitor.app.screen.query_one(OptionList).display


async def test_the_statistics_count_the_decks_as_well(home: Path) -> None:
    async with visiting(home, TRAPS) as visitor:
        await visitor.press("ctrl+d", "enter", "escape", "t")

        assert "Decks" in visitor.page


async def test_the_quiz_key_asks_about_the_facts_and_not_the_deck_left(home: Path) -> None:
    async with visiting(home, TRAPS) as visitor:
        await visitor.press("escape", "q")

        assert all(not unit.startswith("deck/") for unit in visitor.desk.session.waiting)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
async def test_a_deck_is_asked_to_its_end_at_every_size(
    home: Path, size: tuple[int, int], language: str
) -> None:
    async with visiting(home, Quizzing(deck="osce-oic"), size=size, language=language) as visitor:
        await answer_all(visitor)

        assert "10" in visitor.page
        assert visitor.desk.question is None
