"""Decks on the command line: listed, found, asked, resumed, checked."""

import json
import shutil
from pathlib import Path

import pytest

from cli.conftest import Orgtui
from orgtui.storage.shipped import shipped_quizzes

MINE = """\
title.en = "My deck"
title.ru = "Моя колода"

[[question]]
id = "one"
ask.en = "Which state chaired the SCO in 2023–2024?"
ask.ru = "Кто председательствовал в ШОС в 2023–2024 годах?"
state = "kz"
facts = ["sco/chair/2023-07-04"]

[[question]]
id = "two"
ask.en = "Who spoke?"
ask.ru = "Кто выступил?"
person = { en = "Ann Ames", ru = "Анна Эймс" }
sources = ["sco:newshub-2023"]
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    return path


def own(home: Path, text: str = MINE, name: str = "mine.toml") -> Path:
    folder = home / "quizzes"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_all_decks_are_listed_with_title_and_number(orgtui: Orgtui, home: Path) -> None:
    own(home)

    lines = orgtui("quiz", "--decks").out.splitlines()

    assert len(lines) == 1 + len(list(shipped_quizzes().glob("*.toml")))
    assert any(line.split() == ["mine", "2", "questions", "My", "deck"] for line in lines)


def test_without_decks_of_ones_own_it_says_where_they_go(orgtui: Orgtui, home: Path) -> None:
    assert str(home / "quizzes") in orgtui("quiz", "--decks").err


def test_the_list_of_decks_has_the_shape_of_the_contract(orgtui: Orgtui) -> None:
    decks = json.loads(orgtui("quiz", "--decks", "--format", "json").out)["decks"]

    assert {"id", "title", "about", "questions", "file"} == set(decks[0])
    assert all(deck["questions"] > 0 and {"en", "ru"} <= deck["title"].keys() for deck in decks)


@pytest.mark.parametrize("name", ["traps", "Traps", "ловушки", "TRAPS"])
def test_a_deck_is_found_by_id_or_title_in_any_language(orgtui: Orgtui, name: str) -> None:
    ran = orgtui("quiz", name, "--list", "--lang", "en")

    assert ran.code == 0
    assert ran.out.startswith("deck/traps/")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ловушкы", "did you mean Ловушки?"),
        ("sco-chair", "did you mean sco-chairs"),
        ("zzzzzz", "`orgtui quiz --decks` lists them"),
        ("no-such.toml", "cannot be read"),
        ("", "no deck"),
    ],
)
def test_a_wrong_name_is_one_sentence(orgtui: Orgtui, name: str, said: str) -> None:
    ran = orgtui("quiz", name)

    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_folder_is_no_deck(orgtui: Orgtui, tmp_path: Path) -> None:
    ran = orgtui("quiz", str(tmp_path))

    assert ran.code == 1
    assert "is a folder" in ran.err


def test_a_file_is_asked_in_its_order_with_its_sources(orgtui: Orgtui, mine: Path) -> None:
    ran = orgtui("quiz", str(mine), typed="kazakhstan\nAmes, Ann\n:q\n")

    assert "1/2  Which state chaired the SCO in 2023–2024?" in ran.out
    assert "2/2  Who spoke?" in ran.out
    assert "newshub.kz" in ran.out


def test_a_deck_goes_on_where_it_stopped_and_says_how(orgtui: Orgtui, mine: Path) -> None:
    left = orgtui("quiz", str(mine), typed="Kazakhstan\n:q\n")
    again = orgtui("quiz", str(mine), typed=":q\n")

    assert f"`orgtui quiz {mine}` goes on" in left.out
    assert "2/2  Who spoke?" in again.out
    assert "1/2" not in again.out


def test_another_quiz_leaves_an_unfinished_deck_alone_and_says_so(
    orgtui: Orgtui, mine: Path
) -> None:
    orgtui("quiz", str(mine), typed="Kazakhstan\n:q\n")

    other = orgtui("quiz", "traps", typed=":q\n")
    facts = orgtui("quiz", typed=":q\n")
    fresh = orgtui("quiz", "--fresh", typed=":q\n")
    again = orgtui("quiz", str(mine), typed=":q\n")

    assert "“My deck” waits" in other.err
    assert "“Traps” waits; `orgtui quiz traps` goes on." in facts.err
    assert "“My deck” waits" in fresh.err
    assert "2/2  Who spoke?" in again.out


def test_undo_in_another_deck_tells_which_answer_is_taken_back(orgtui: Orgtui, mine: Path) -> None:
    orgtui("quiz", str(mine), typed="Kazakhstan\n:q\n")

    other = orgtui("quiz", "traps", typed=":u\n:u\n:q\n")
    again = orgtui("quiz", str(mine), typed=":q\n")

    assert "another quiz: the answer to “Which state chaired the SCO in 2023–2024?”" in other.out
    assert "Nothing is left to undo." in other.out
    assert "1/2  Which state chaired" in again.out


def test_a_deck_that_is_gone_is_told_and_its_quiz_waits(orgtui: Orgtui, mine: Path) -> None:
    orgtui("quiz", str(mine), typed="Kazakhstan\n:q\n")
    text = mine.read_text(encoding="utf-8")
    mine.unlink()

    gone = orgtui("quiz", str(mine))
    other = orgtui("quiz", typed=":q\n")
    mine.write_text(text, encoding="utf-8")

    assert gone.code == 1
    assert "waits for its deck" in other.err
    assert "2/2  Who spoke?" in orgtui("quiz", str(mine), typed=":q\n").out


def test_what_is_done_is_not_asked_again_unless_the_whole_deck_is_wanted(
    orgtui: Orgtui, mine: Path
) -> None:
    done = orgtui("quiz", str(mine), typed="Kazakhstan\nAnn Ames\n")

    nothing = orgtui("quiz", str(mine))
    whole = orgtui("quiz", str(mine), "--all", typed=":q\n")

    assert "Done: 2 right of 2." in done.out
    assert (nothing.code, nothing.out) == (0, "")
    assert "--all asks the whole deck again" in nothing.err
    assert "1/2" in whole.out


def test_a_deck_is_listed_as_json_with_its_sources(orgtui: Orgtui, mine: Path) -> None:
    ran = orgtui("quiz", str(mine), "--list", "--format", "json")

    questions = json.loads(ran.out)["questions"]
    assert [(q["lang"], q["kind"]) for q in questions] == [
        ("en", "written"), ("ru", "written"), ("en", "written"), ("ru", "written")
    ]  # fmt: skip
    assert questions[0]["answers"][0]["id"] == "kz"
    assert questions[0]["unit"] == "deck/mine/one:answer"
    assert questions[2]["facts"] == []
    assert questions[2]["sources"][0]["id"] == "sco:newshub-2023"


def test_the_list_of_a_deck_is_narrowed(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "sco-chairs", "--list", "--choice", "--lang", "ru", "--count", "3")

    assert len(ran.out.splitlines()) == 3
    assert all("/choice:" in line for line in ran.out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [("--all",), ("traps", "--org", "sco"), ("traps", "--format", "json")],
)
def test_what_does_not_go_together_is_a_usage_error(
    orgtui: Orgtui, arguments: tuple[str, ...]
) -> None:
    assert orgtui("quiz", *arguments).code == 2


def test_a_broken_deck_is_told_in_one_sentence_and_nothing_is_begun(
    orgtui: Orgtui, home: Path
) -> None:
    path = own(home, MINE.replace('"kz"', '"kzz"').replace("sources", "sorces"))

    ran = orgtui("quiz", "mine", typed="?\n")
    listed = orgtui("quiz", "--decks")

    assert (ran.code, ran.out) == (1, "")
    assert f"{path}:8: " in ran.err
    assert f"`orgtui check {path}` lists all" in ran.err
    assert len(ran.err.splitlines()) == 1
    assert "The deck mine is left out" in listed.err
    assert "traps" in listed.out


def test_a_broken_deck_of_ones_own_stops_no_other_quiz(orgtui: Orgtui, home: Path) -> None:
    own(home, "title = \n")

    assert orgtui("quiz", "--count", "1", typed=":q\n").code == 0
    assert orgtui("quiz", "traps", typed=":q\n").code == 0


def test_check_tells_all_problems_of_decks(orgtui: Orgtui, tmp_path: Path) -> None:
    folder = tmp_path / "quizzes"
    folder.mkdir()
    (folder / "one.toml").write_text("title = \n", encoding="utf-8")
    (folder / "two.toml").write_text(MINE.replace('"kz"', '"kzz"'), encoding="utf-8")
    (folder / "three.toml").write_text(MINE, encoding="utf-8")

    ran = orgtui("check", str(folder))

    assert ran.code == 1
    assert f"{folder}/one.toml:1: not TOML" in ran.out
    assert f"{folder}/two.toml:8: " in ran.out
    assert "three.toml" not in ran.out


def test_check_tells_the_problems_of_decks_beside_those_of_facts(
    orgtui: Orgtui, mine: Path, tmp_path: Path
) -> None:
    mine.write_text(MINE.replace('"kz"', '"kzz"'), encoding="utf-8")
    facts = tmp_path / "facts.toml"
    facts.write_text('id = "facts"\nnonsense = 1\n', encoding="utf-8")

    ran = orgtui("check", str(mine), str(facts))

    assert f"{mine}:8: " in ran.out
    assert f"{facts}:2: " in ran.out


def test_check_knows_a_deck_wherever_it_lies(orgtui: Orgtui, mine: Path) -> None:
    sound = orgtui("check", str(mine))
    mine.write_text(MINE.replace('"kz"', '"kzz"'), encoding="utf-8")

    assert (sound.code, sound.out) == (0, "")
    assert "1 file, no problems" in sound.err
    assert f"{mine}:8: " in orgtui("check", str(mine)).out


def test_check_looks_at_ones_own_decks_too(orgtui: Orgtui, home: Path) -> None:
    path = own(home, MINE.replace('"kz"', '"kzz"'))

    ran = orgtui("check")

    assert ran.code == 1
    assert ran.out.startswith(f"{path}:8: ")


def test_a_deck_of_ones_own_stands_in_the_place_of_a_shipped_one(
    orgtui: Orgtui, home: Path
) -> None:
    own(home, name="traps.toml")

    assert "deck/traps/one:answer" in orgtui("quiz", "traps", "--list").out


def test_a_deck_in_one_language_is_asked_in_it(orgtui: Orgtui, tmp_path: Path) -> None:
    path = tmp_path / "ru.toml"
    path.write_text(
        'title.ru = "Колода"\n[[question]]\nid = "q"\nask = "Кто?"\nstate = "kz"\n'
        'facts = ["sco/chair/2023-07-04"]\n',
        encoding="utf-8",
    )

    assert "1/1  Кто?" in orgtui("quiz", str(path), "--lang", "en", typed=":q\n").out


def test_a_deck_without_kazakh_is_listed_and_asked_in_russian_throughout(
    orgtui: Orgtui, mine: Path
) -> None:
    mine.write_text(MINE + '[[select]]\nkind = "seat"\nmost = 2\n', encoding="utf-8")

    listed = orgtui("quiz", str(mine), "--list", "--lang", "kk").out.splitlines()
    asked = orgtui("quiz", str(mine), "--lang", "kk", typed=":q\n")

    assert all("/ru/" in line for line in listed)
    assert "1/4  Кто председательствовал" in asked.out


def test_the_statistics_count_the_decks_as_well(orgtui: Orgtui, mine: Path) -> None:
    orgtui("quiz", str(mine), typed="Kazakhstan\n:q\n")

    assert "Decks" in orgtui("stats").out


def test_a_deck_in_kazakh_is_asked_in_kazakh(
    orgtui: Orgtui, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "kk_KZ.UTF-8")

    ran = orgtui("quiz", "acronyms", typed="ШЫҰ\n:q\n")

    assert "1/19  ШОС қазақша қысқаша қалай аталады?" in ran.out
    assert "✓" in ran.out


def test_a_file_that_cannot_be_read_is_told_like_a_broken_deck(orgtui: Orgtui, home: Path) -> None:
    path = home / "quizzes" / "mine.toml"
    path.mkdir(parents=True)

    assert "The deck mine is left out" in orgtui("quiz", "--decks").err
    assert orgtui("check").code == 1


def test_the_file_of_a_known_deck_is_that_deck(orgtui: Orgtui, home: Path) -> None:
    path = own(home)

    orgtui("quiz", str(path), typed="Kazakhstan\n:q\n")

    assert "2/2  Who spoke?" in orgtui("quiz", "mine", typed=":q\n").out


def test_a_copy_of_a_shipped_deck_shares_what_was_learned(orgtui: Orgtui, tmp_path: Path) -> None:
    copy = tmp_path / "osce-oic.toml"
    shutil.copy(shipped_quizzes() / "osce-oic.toml", copy)
    orgtui("quiz", "osce-oic", "--count", "1", typed="2010\n")

    assert "1/1  In which three years" in orgtui("quiz", str(copy), "--count", "1", typed="").out


ARTICLE = "sco/overview.en"


def test_an_article_asks_about_its_own_sentences(orgtui: Orgtui) -> None:
    listed = json.loads(
        orgtui("quiz", "--article", ARTICLE, "--list", "--lang", "en", "--format", "json").out
    )["questions"]

    assert listed
    for question in listed:
        assert question["kind"] == "cloze"
        assert "_____" in question["prompt"]
        assert question["sources"][0]["url"] == f"orgtui read {ARTICLE}"
    assert any(question["facts"] for question in listed), "no gap is proven by the facts"


def test_a_quiz_on_an_article_is_graded_and_resumed(orgtui: Orgtui) -> None:
    first = orgtui("quiz", "--article", ARTICLE, "--plain", "--count", "2", typed="?\n")
    again = orgtui("quiz", "--article", ARTICLE, "--plain", "--count", "2", typed="?\n")

    assert "1/2" in first.out
    assert "2/3" in again.out


def test_an_article_without_a_clear_sentence_says_so(orgtui: Orgtui, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Музей открылся\n\nСегодня в городе открылся новый музей, и вход туда был свободным"
        " весь день. Посетители остались довольны и обещали прийти ещё раз в ближайшие выходные.\n",
        encoding="utf-8",
    )
    orgtui("add", str(page))

    ran = orgtui("quiz", "--article", "Музей", "--plain")

    assert ran.code == 1
    assert "can be asked about" in ran.err


def test_an_article_and_a_deck_are_two_quizzes(orgtui: Orgtui) -> None:
    assert orgtui("quiz", "traps", "--article", ARTICLE).code == 2
