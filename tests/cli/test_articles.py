import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import PAGE, Orgtui
from orgtui.articles.library.library import Library
from orgtui.workspace.opening import Workspace


def test_an_added_page_is_listed_and_printed_clean(orgtui: Orgtui, page: Path) -> None:
    added = orgtui("add", str(page))

    assert added.code == 0
    assert "Совещание координаторов прошло в Ташкенте" in added.out
    key = added.out.split()[1].rstrip(":")
    assert key in orgtui("read").out
    assert "работа шла без спешки" in orgtui("read", key).out


def test_the_same_page_is_kept_once(orgtui: Orgtui, page: Path) -> None:
    orgtui("add", str(page))
    listed = orgtui("read").out

    again = orgtui("add", str(page))

    assert again.code == 0
    assert "already there" in again.out
    assert orgtui("read").out == listed


def test_a_dry_run_keeps_nothing(orgtui: Orgtui, page: Path) -> None:
    before = orgtui("read").out

    ran = orgtui("add", "--dry-run", str(page))

    assert ran.code == 0
    assert "would be added" in ran.out
    assert orgtui("read").out == before


def test_json_has_the_shape_of_the_contract(orgtui: Orgtui, page: Path) -> None:
    ran = orgtui("add", "--dry-run", "--json", str(page))

    article = json.loads(ran.out)
    assert article.keys() == {"title", "date", "publisher", "lang", "body", "mentions", "proposals"}
    assert article["title"] == "Совещание координаторов прошло в Ташкенте"
    assert article["date"] == "2025-03-14"
    assert article["lang"] == "ru"
    assert len(article["body"]) == 3
    text = "\n".join(article["body"])
    for mention in article["mentions"]:
        whole = text if mention["in"] == "body" else article["title"]
        assert whole[mention["start"] : mention["end"]] == mention["text"]
    assert {(m["type"], m["id"]) for m in article["mentions"]} >= {
        ("org", "sco"), ("state", "kz"), ("state", "uz"), ("city", "tashkent")
    }  # fmt: skip


def test_added_json_tells_the_id(orgtui: Orgtui, page: Path) -> None:
    article = json.loads(orgtui("add", "--json", str(page)).out)

    assert article["is_new"] is True
    assert article["id"] in orgtui("read").out


def test_several_pages_are_one_object_a_line(orgtui: Orgtui, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(PAGE.replace("Ташкенте", "Бишкеке"), encoding="utf-8")

    ran = orgtui("add", "--dry-run", "--json", str(page), str(other))

    titles = [json.loads(line)["title"] for line in ran.out.splitlines()]
    assert titles == [
        "Совещание координаторов прошло в Ташкенте",
        "Совещание координаторов прошло в Бишкеке",
    ]


def test_a_page_that_fails_does_not_stop_the_others(orgtui: Orgtui, page: Path) -> None:
    ran = orgtui("add", "nowhere.txt", str(page))

    assert ran.code == 1
    assert "nowhere.txt does not exist" in ran.err
    assert "Совещание" in ran.out


def test_a_page_comes_from_the_standard_input(orgtui: Orgtui) -> None:
    ran = orgtui("add", "-", typed=PAGE)

    assert ran.code == 0
    assert "Совещание координаторов" in ran.out


def test_a_file_is_read_without_being_kept(orgtui: Orgtui, page: Path) -> None:
    before = orgtui("read").out

    ran = orgtui("read", str(page))

    assert ran.out.startswith("Совещание координаторов прошло в Ташкенте\n14 March 2025\n\n")
    assert orgtui("read").out == before


def test_the_shipped_articles_are_there_from_the_start(orgtui: Orgtui) -> None:
    ran = orgtui("read")

    for organisation in ("sco", "cis", "brics", "cica"):
        assert f"{organisation}/overview.en" in ran.out
        assert f"{organisation}/overview.ru" in ran.out


def test_an_unknown_article_is_one_sentence(orgtui: Orgtui) -> None:
    ran = orgtui("read", "zzzz")

    assert ran.code == 1
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1


def test_search_finds_other_case_forms(orgtui: Orgtui, page: Path) -> None:
    orgtui("add", str(page))

    ran = orgtui("search", "национальный", "координатор")

    assert "Совещание координаторов" in ran.out


def test_search_finds_facts_by_name(orgtui: Orgtui) -> None:
    assert "  sco " in orgtui("search", "ШОС").out


def test_a_search_without_hits_says_so_and_prints_no_data(orgtui: Orgtui) -> None:
    ran = orgtui("search", "ъъъъъ")

    assert (ran.code, ran.out) == (0, "")
    assert "ъъъъъ" in ran.err


@pytest.mark.parametrize("command", [("add",), ("read",), ("add", "--dry-run", "--dropped")])
def test_no_control_characters_reach_the_terminal(
    orgtui: Orgtui, tmp_path: Path, command: tuple[str, ...]
) -> None:
    hostile = tmp_path / "hostile.txt"
    steering = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e"
    hostile.write_text(PAGE.replace("ШОС", f"{steering}ШОС[b]x[/b]"), encoding="utf-8")

    ran = orgtui(*command, str(hostile))

    assert ran.code == 0, ran.err
    text = ran.out + ran.err
    assert not any(c in text for c in "\x1b\x07\x9b\u202e")
    assert "owned" not in text


def added(orgtui: Orgtui, page: Path) -> str:
    return str(json.loads(orgtui("add", "--json", str(page)).out)["id"])


def test_found_words_are_lit_and_filters_narrow(orgtui: Orgtui, page: Path) -> None:
    key = added(orgtui, page)

    ran = orgtui("search", "координатор", "орг:шос", "from:2025-03", "to:2025", "это:новое")

    assert key in ran.out
    assert "*" in ran.out
    assert key not in orgtui("search", "координатор", "lang:en").out


def test_an_argument_is_a_phrase_unless_it_is_a_whole_search(orgtui: Orgtui, page: Path) -> None:
    key = added(orgtui, page)

    assert key in orgtui("search", "национальных координаторов").out
    assert key not in orgtui("search", "координаторов национальных").out
    assert key in orgtui("search", "координаторов национальных -Астана").out
    assert key not in orgtui("search", "координаторов -национальных").out


def test_a_search_for_nothing_is_refused(orgtui: Orgtui) -> None:
    ran = orgtui("search", " ")

    assert (ran.code, ran.out) == (2, "")


@pytest.mark.parametrize("typed", ["from:soon", "org:Атлантида", "titel:x", "-is:read", "lang:"])
def test_a_wrong_filter_is_one_sentence(orgtui: Orgtui, typed: str) -> None:
    ran = orgtui("search", typed)

    assert ran.code == 1
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1


def test_the_list_can_be_narrowed(orgtui: Orgtui, page: Path) -> None:
    key = added(orgtui, page)

    assert key in orgtui("read", "--filter", "org:sco lang:ru").out
    assert key not in orgtui("read", "--filter", "to:2024").out


def test_an_article_is_exported_once_to_a_file(orgtui: Orgtui, page: Path, tmp_path: Path) -> None:
    key, target = added(orgtui, page), tmp_path / "article.md"

    first = orgtui("read", key, "--export", str(target))
    second = orgtui("read", key, "--export", str(target))

    assert first.code == 0
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Совещание координаторов прошло в Ташкенте\n")
    assert "2025-03-14" in text
    assert second.code == 1
    assert "is there already" in second.err
    assert orgtui("read", key, "--export", "-").out == text


def test_an_article_is_removed_and_brought_back(orgtui: Orgtui, page: Path) -> None:
    key = added(orgtui, page)

    removed = orgtui("read", key, "--remove")
    assert removed.code == 0
    assert key not in orgtui("read").out

    assert orgtui("read", "--bring-back").code == 0
    assert key in orgtui("read").out


def test_an_id_of_an_article_that_is_gone_means_no_other(orgtui: Orgtui) -> None:
    orgtui("read", "sco/chair.ru", "--remove")

    ran = orgtui("read", "sco/chair.ru", "--remove")

    assert (ran.code, 'no article "sco/chair.ru"' in ran.err) == (1, True)
    assert "sco/chair.en" in orgtui("read").out


def test_cleaning_again_tells_what_it_looked_at(orgtui: Orgtui, page: Path) -> None:
    orgtui("add", str(page))

    ran = orgtui("add", "--again")

    assert (ran.code, ran.out) == (0, "")
    assert "cleaned by this version already" in ran.err
    assert orgtui("add", "--again", "--dry-run").code == 2
    assert orgtui("add", "--again", str(page)).code == 2
    assert orgtui("add").code == 2


def test_a_folder_is_added_with_all_its_pages(orgtui: Orgtui, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    for place in ("b.txt", "a.md", "sub/c.txt", ".hidden/d.txt", "b_files/e.html", "f.png"):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.replace("Ташкенте", f"городе {place}"), encoding="utf-8")
    (folder / "loop").symlink_to(folder)
    (folder / "outside.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(folder / "pipe.txt")

    ran = orgtui("add", str(folder))

    assert ran.code == 0
    assert [line.rpartition("/")[2] for line in ran.out.splitlines()] == [
        "a.md)", "b.txt)", "c.txt)"
    ]  # fmt: skip
    *links, summed = ran.err.splitlines()
    assert [line.partition(", ")[0].rpartition("/")[2] for line in links] == ["loop", "outside.txt"]
    assert summed == "added: 3, links passed over: 2"


def test_the_same_article_from_another_page_is_known_by_its_id(
    orgtui: Orgtui, page: Path, tmp_path: Path
) -> None:
    key = orgtui("add", str(page)).out.split()[1].rstrip(":")
    other = tmp_path / "other.html"
    paragraphs = "".join(f"<p>{text}</p>" for text in PAGE.split("\n\n")[2:])
    menu = "<nav><a href=/>Главная</a> <a href=/n>Новости</a></nav>"
    other.write_text(f"{menu}<h1>{PAGE.splitlines()[0]}</h1>{paragraphs}", encoding="utf-8")

    again = orgtui("add", str(other))
    dry = orgtui("add", "--dry-run", str(other))

    assert again.out.startswith(f"already there {key}: ")
    assert dry.out.startswith(f"already there {key}: ")


def test_another_version_of_an_article_is_added_and_told(
    orgtui: Orgtui, page: Path, tmp_path: Path
) -> None:
    key = orgtui("add", str(page)).out.split()[1].rstrip(":")
    later = tmp_path / "later.txt"
    more = "Поздно вечером стало известно, что встреча всё же пройдёт в Ташкенте.\n"
    later.write_text(f"{PAGE}\n{more}", encoding="utf-8")

    ran = orgtui("add", str(later))

    assert f"nearly the same as {key}" in ran.out
    assert ran.out.startswith("added ")


def test_one_line_a_file_and_one_that_sums_up(orgtui: Orgtui, page: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    copy = tmp_path / "copy.txt"
    copy.write_bytes(page.read_bytes())

    ran = orgtui("add", str(page), str(empty), str(copy))

    assert ran.code == 1
    assert len(ran.out.splitlines()) == 2
    assert ran.err.splitlines()[-1] == "added: 1, already there: 1, failed: 1"


def test_every_file_is_a_line_of_json_even_one_that_failed(
    orgtui: Orgtui, page: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")

    ran = orgtui("add", "--dry-run", "--json", str(empty), str(page))

    first, second = map(json.loads, ran.out.splitlines())
    assert first.keys() == {"path", "error"}
    assert second["path"] == str(page)


@pytest.mark.parametrize("option", ["--explain", "--dropped"])
def test_what_was_left_out_is_told_with_its_reason(orgtui: Orgtui, page: Path, option: str) -> None:
    ran = orgtui("add", "--dry-run", option, str(page))

    assert "left out (date or clock): 14 марта 2025" in ran.err


def test_stopping_keeps_what_was_added_and_says_so(
    orgtui: Orgtui, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(PAGE.replace("Ташкенте", "Бишкеке"), encoding="utf-8")
    read_page = Workspace.read_page

    def stopped(self: Workspace, path: Path) -> object:
        if path == other:
            raise KeyboardInterrupt
        return read_page(self, path)

    monkeypatch.setattr(Workspace, "read_page", stopped)

    ran = orgtui("add", str(page), str(other))

    assert ran.code == 130
    assert ran.out.startswith("added ")
    assert "stopped after 1 of 2 pages" in ran.err
    assert "Ташкенте" in orgtui("read").out


def pages_in(folder: Path, count: int) -> Path:
    """Write so many pages, each with a headline and a text of its own."""
    folder.mkdir()
    for number in range(count):
        own = " ".join(f"слово{number}{letter}" for letter in "абвгдежзиклмн")
        text = PAGE.replace("Совещание координаторов", own).replace("спешки", own)
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


def test_pages_are_told_of_in_their_order_also_around_one_that_cannot_be_read(
    orgtui: Orgtui, tmp_path: Path
) -> None:
    folder = pages_in(tmp_path / "pages", 12)
    (folder / "05.txt").write_bytes(b"")

    ran = orgtui("add", "--json", str(folder))

    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [Path(one["path"]).name for one in told] == [f"{n:02}.txt" for n in range(12)]
    assert [n for n, one in enumerate(told) if not one.get("is_new")] == [5]
    assert "added: 11, failed: 1" in ran.err


def test_every_page_that_was_told_of_survives_a_kill(home: Path, tmp_path: Path) -> None:
    folder = pages_in(tmp_path / "pages", 40)
    program = "import sys; from orgtui.cli.main import main; sys.exit(main())"

    with subprocess.Popen(
        [sys.executable, "-u", "-c", program, "add", "--json", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    ) as adding:
        assert adding.stdout is not None
        said = [adding.stdout.readline() for _ in range(3)]
        adding.kill()
        said += [line for line in adding.stdout if line.endswith("\n")]

    told = {json.loads(line)["id"] for line in said}
    with Library(home / "library.db") as library:
        assert told <= {article.id for article in library.articles()}
    assert len(told) == len(said) < 40
