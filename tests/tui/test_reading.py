"""Articles: links and places in them, and what hostile text cannot do."""

from pathlib import Path

import pytest

from orgtui.articles.article import ArticleId
from orgtui.tui.places import Home, LeftOut, OrganisationPage, Reading, Search, Shelf
from tui.visiting import ARTICLE, SCO, Visitor, add_article, visiting, workspace_at

LONG = [
    f"Passage {number} speaks of the council and of its {number} decisions." for number in range(90)
]


def top_words(visitor: Visitor, count: int = 20) -> str:
    """Return the words at the top of the screen, from the first line that is not blank."""
    view = visitor.view
    texts = [
        view.page.paragraphs[line.paragraph].text[line.start :]
        for line in view.layout_now.lines[view.top_line :]
    ]
    return next(text[:count] for text in texts if text)


async def test_a_link_in_an_article_opens_the_page_and_back_returns_to_the_line(home: Path) -> None:
    async with visiting(home, Reading(article=ARTICLE)) as visitor:
        await visitor.press("space", "n", "n")
        line, link = visitor.view.top_line, visitor.view.link_number
        await visitor.press("enter")
        left_for = visitor.here
        await visitor.press("escape")

        assert not isinstance(left_for, Reading)
        assert visitor.here == Reading(article=ARTICLE)
        assert (visitor.view.top_line, visitor.view.link_number) == (line, link)


async def test_an_acronym_opens_the_organisation(home: Path, tmp_path: Path) -> None:
    own = add_article(home, tmp_path, "Министры ШОС собрались в Астане и говорили о торговле.")
    async with visiting(home, Reading(article=own)) as visitor:
        await visitor.press("n", "enter")

        assert visitor.here == OrganisationPage(organisation=SCO)


async def test_an_article_opens_where_it_was_left_also_after_a_restart(
    home: Path, tmp_path: Path
) -> None:
    own = add_article(home, tmp_path, *LONG)
    async with visiting(home, Reading(article=own)) as visitor:
        await visitor.press("space", "space", "space")
        words = top_words(visitor)
        await visitor.press("h")
        await visitor.press("r", "enter")
        assert top_words(visitor) == words
        await visitor.press("space", "space")
        words = top_words(visitor)
        await visitor.press("ctrl+q")

    async with visiting(home, Reading(article=own), size=(60, 20)) as visitor:
        assert top_words(visitor) == words


async def test_a_resize_keeps_the_words_at_the_top(home: Path, tmp_path: Path) -> None:
    own = add_article(home, tmp_path, *(" ".join(LONG[n : n + 9]) for n in range(0, 90, 9)))
    async with visiting(home, Reading(article=own), size=(120, 40)) as visitor:
        await visitor.press("space")
        words = top_words(visitor)
        for size in ((60, 20), (44, 12), (80, 24)):
            await visitor.pilot.resize_terminal(*size)
            await visitor.pilot.pause()

            assert words[:10] in top_words(visitor, 150)


async def test_an_article_read_to_its_end_counts_as_read(home: Path, tmp_path: Path) -> None:
    own = add_article(home, tmp_path, *LONG)
    async with visiting(home, Reading(article=own)) as visitor:
        await visitor.press("G")
        assert "Passage 89" in visitor.painted
        assert "100%" in visitor.painted
        await visitor.press("r")

        assert " · read" in visitor.page


async def test_a_shelf_without_own_articles_says_how_to_add_one(home: Path) -> None:
    async with visiting(home, Shelf()) as visitor:
        assert "orgtui add" in visitor.page


async def test_an_article_is_removed_by_one_key_and_brought_back_by_another(
    home: Path, tmp_path: Path
) -> None:
    add_article(home, tmp_path, *LONG[:5], title="My own page")
    async with visiting(home, Shelf()) as visitor:
        assert "My own page" in visitor.page
        await visitor.press("x")
        assert "My own page" not in visitor.page
        await visitor.press("u")

        assert "My own page" in visitor.page


async def test_text_that_looks_like_markup_stays_text(home: Path, tmp_path: Path) -> None:
    hostile = "The [bold]council[/bold] met [@click=app.quit]here[/] and [red on"
    own = add_article(home, tmp_path, f"{hostile} stayed.", title="A [b]bold[/b] headline")
    async with visiting(home, Reading(article=own)) as visitor:
        assert hostile in " ".join(visitor.painted.split())
        await visitor.press("r")
        assert "A [b]bold[/b] headline" in visitor.painted


async def test_control_characters_never_reach_the_terminal(home: Path, tmp_path: Path) -> None:
    own = add_article(
        home,
        tmp_path,
        "The council \x1b[31mmet\x1b[0m \x07in\x08 the \x9b2Jcity of \u202eshtamA\u202c and left.",
        title="A \x1b]0;owned\x07 headline",
    )
    async with visiting(home, Reading(article=own)) as visitor:
        for place in (Reading(article=own), Shelf(), Home()):
            visitor.app.go(place)
            await visitor.pilot.pause()

            assert not set(visitor.painted) & {chr(n) for n in range(32) if n != 10}
            assert not set(visitor.painted) & {"\x7f", "\x9b", "\u202e", "\u202c"}


async def test_an_article_that_is_gone_says_so(home: Path) -> None:
    async with visiting(home, Reading(article=ArticleId("000000000000"))) as visitor:
        assert "This cannot be shown" in visitor.painted
        await visitor.press("r")

        assert visitor.here == Shelf()


async def test_a_click_on_a_link_follows_it(home: Path, tmp_path: Path) -> None:
    own = add_article(home, tmp_path, "Министры ШОС собрались в Астане и говорили о торговле.")
    async with visiting(home, Reading(article=own)) as visitor:
        row = max(number for number, row in enumerate(visitor.rows) if "ШОС" in row)
        column = visitor.rows[row].index("ШОС")
        await visitor.pilot.click(offset=(column - 2, row))
        assert visitor.here == Reading(article=own)
        await visitor.pilot.click(offset=(column + 2, row))
        await visitor.pilot.pause()

        assert visitor.here == OrganisationPage(organisation=SCO)


@pytest.mark.parametrize("key", ["s", "ы"])
async def test_the_sources_of_a_shipped_article_are_one_key_away_and_the_same_key_returns(
    key: str, home: Path
) -> None:
    async with visiting(home, Reading(article=ARTICLE), size=(60, 20)) as visitor:
        await visitor.press("space")
        words = top_words(visitor)
        await visitor.press(key)
        assert "Sources · " in visitor.painted
        await visitor.press(key)

        assert top_words(visitor) == words


async def test_one_key_asks_about_the_article_and_one_leads_back_to_its_sentence(
    home: Path,
) -> None:
    async with visiting(home, Reading(article=ARTICLE)) as visitor:
        await visitor.press("Q")
        assert "_____" in visitor.painted

        sentence = visitor.question.explanation
        await visitor.press("ctrl+d")
        await visitor.press("s")

        here = visitor.here
        assert isinstance(here, Reading)
        assert here.passage is not None
        passages = visitor.app.workspace.library.article(ARTICLE).passages
        assert sentence in passages[here.passage].text


async def test_the_shelf_shows_only_what_was_asked_for_and_all_again(
    home: Path, tmp_path: Path
) -> None:
    add_article(home, tmp_path, *LONG[:5], title="My own page")
    async with visiting(home, Shelf()) as visitor:
        await visitor.press("v")
        await visitor.type("from:2025-03 to:2025-03 is:unread")

        assert visitor.here == Shelf(filters="from:2025-03 to:2025-03 is:unread")
        assert "My own page" in visitor.page
        assert "overview" not in visitor.page.lower()

        await visitor.press("escape")

        assert visitor.here == Shelf()


async def test_the_filter_key_answers_on_the_russian_layout(home: Path) -> None:
    async with visiting(home, Shelf(), language="ru") as visitor:
        await visitor.press("м")
        await visitor.type("орг:шос язык:рус")

        assert visitor.here == Shelf(filters="орг:шос язык:рус")
        assert "ШОС" in visitor.page


@pytest.mark.parametrize("key", ["v", "slash"])
async def test_a_wrong_filter_is_told_in_the_prompt_and_can_be_mended(home: Path, key: str) -> None:
    async with visiting(home, Shelf()) as visitor:
        await visitor.press(key)
        await visitor.type("from:soon")

        assert "is no date" in visitor.painted
        assert visitor.here == Shelf()

        await visitor.type("from:2020")

        assert visitor.here != Shelf()


async def test_found_words_are_lit_in_the_snippet(home: Path, tmp_path: Path) -> None:
    add_article(home, tmp_path, *LONG[:5])
    async with visiting(home, Search(words='"of the council" is:unread')) as visitor:
        lit = [
            paragraph.text[span.start : span.end]
            for paragraph in visitor.view.page.paragraphs
            for span in paragraph.spans
            if span.role == "strong"
        ]

        assert lit[:3] == ["of", "the", "council"]


async def test_a_key_shows_what_was_left_out_and_why(home: Path, tmp_path: Path) -> None:
    own = add_article(home, tmp_path, "Министры ШОС собрались в Астане и говорили о торговле.")
    async with visiting(home, Reading(article=own)) as visitor:
        await visitor.press("e")

        texts = [paragraph.text for paragraph in visitor.view.page.paragraphs]
        assert visitor.here == LeftOut(article=own)
        assert texts[texts.index("date or clock") + 1] == "5 March 2025"
        await visitor.press("e")
        assert visitor.here == Reading(article=own)
        await visitor.press("у")
        assert visitor.here == LeftOut(article=own)


async def test_an_article_from_which_nothing_was_left_out_says_so(home: Path) -> None:
    async with visiting(home, LeftOut(article=ARTICLE)) as visitor:
        texts = [paragraph.text for paragraph in visitor.view.page.paragraphs]

        assert "Nothing: the whole page is the article." in texts


async def test_a_sentence_below_many_list_items_is_found(home: Path, tmp_path: Path) -> None:
    items = "".join(f"- пункт повестки {number}\n" for number in range(60))
    end = "Последними выступили те, кто готовил документы к подписанию, и все разошлись."
    page = tmp_path / "list.md"
    rest = "\n\n".join(LONG)
    page.write_text(f"# Повестка\n\nМногое:\n\n{items}\n{end}\n\n{rest}\n", encoding="utf-8")
    workspace = workspace_at(home)
    key = workspace.keep(workspace.read_page(page)).article_id
    start = workspace.article(key).text.index("Последними")
    workspace.close()

    async with visiting(home, Reading(article=key, start=start)) as visitor:
        assert top_words(visitor).startswith("Последними выступили")


async def test_a_long_title_takes_two_lines_of_the_shelf(home: Path, tmp_path: Path) -> None:
    page = tmp_path / "long.html"
    first = "Заседание совета прошло в столице и закончилось поздно вечером."
    second = "Участники говорили о торговле и о том, что будет дальше."
    heading = "Заседание, о котором долго говорили " * 12
    page.write_text(
        f"<article><h1>{heading}</h1><p>{first}</p><p>{second}</p></article>", encoding="utf-8"
    )
    workspace = workspace_at(home)
    workspace.keep(workspace.read_page(page))
    workspace.close()

    async with visiting(home, Shelf(), size=(80, 24)) as visitor:
        titles = [row for row in visitor.rows if "Заседание" in row or "говорили" in row]
        assert 1 <= len(titles) <= 3
        assert "…" in titles[-1]


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_the_keys_of_an_article_fit_the_smallest_screen(
    home: Path, tmp_path: Path, language: str
) -> None:
    own = add_article(home, tmp_path, "Министры ШОС собрались в Астане и говорили о торговле.")
    place = Reading(article=own)
    async with visiting(home, place, size=(60, 20), language=language) as visitor:
        assert all(f" {key} " in visitor.rows[-1] for key in ("?", "Tab", "w", "Q", "e"))

        await visitor.press("tab")

        assert " Enter " in visitor.rows[-1]
