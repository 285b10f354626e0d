"""Whatever is wrong with a deck is told, with its line and what to write instead."""

import pytest

from orgtui.facts.names import Language
from orgtui.quiz.question import AnswerKind
from quiz.deck_sample import DECK, causes, question, read

HEAD = 'title.en = "A deck"\ntitle.ru = "Колода"\n\n'
SOURCE = (
    '[source.page]\ntitle = "A page"\npublisher = "A press"\n'
    'url = "https://example.org"\naccessed = "2020-05-01"\n'
)

DAMAGES = {
    "a misspelt key": (question(explian__en='"x"'), 10, 'did you mean "explain"?'),
    "an unknown key of the head": ('author = "x"\n' + question(), 1, 'unknown key "author"'),
    "a misspelt table": (question() + "\n[[selekt]]\nmost = 3\n", 11, 'unknown table "selekt"'),
    "no title": (question().partition("\n\n")[2], 0, '"title" is missing'),
    "a title without language": ('title = "x"\n' + question().partition("\n\n")[2], 1, "title.en"),
    "an unknown language": ('title.de = "x"\n' + question(), 1, 'unknown key "de"'),
    "no questions": (HEAD, 0, "has no questions"),
    "no id": (question(id=""), 4, '"id" is missing'),
    "an id with a colon": (question(id='"a:b"'), 5, '"id" cannot be "a:b"'),
    "the same id twice": (question() + question().partition("\n\n")[2], 11, "first on line 4"),
    "no words": (question(ask__en="", ask__ru=""), 4, '"ask" is missing'),
    "no words in one language": (question(ask__ru=""), 6, '"ask.ru" is missing'),
    "empty words": (question(ask__en='" "'), 6, "must be a text"),
    "words that steer a terminal": (question(ask__en='"\\u001b[2J"'), 6, "cannot be shown"),
    "no answer": (question(state=""), 4, "here is none of them"),
    "two answers": (question(city='"beta"'), 4, 'here is "state" and "city"'),
    "an unknown state": (question(state='"ab"'), 8, 'no state with the id "ab"'),
    "a state by its name": (question(state='"Borland"'), 8, 'did you mean "bb"?'),
    "a misspelt name": (question(state='"Борладния"'), 8, 'did you mean "bb"?'),
    "an unknown person": (
        question(state="", person='"ann-aimes"'), 9, 'did you mean "ann-ames"?'
    ),
    "a state that is a number": (question(state="7"), 8, '"state" must be a text, not 7'),
    "names of what the facts have": (
        question(state='{ en = "Borland", ru = "Борландия" }'), 8, 'write its id, state = "bb"'
    ),
    "names without a language": (question(state='{ en = "Narnia" }'), 8, '"ru" is missing'),
    "a misspelt key of names": (
        question(state='{ en = "Narnia", ru = "Нарния", alias = [] }'), 8, 'mean "aliases"?'
    ),
    "a day for a year": (question(state="", year='"2003-01-01"'), 9, "write date = …"),
    "a year for a day": (question(state="", date='"2003"'), 9, "write year = …"),
    "a date without quotes": (question(state="", date="2003-01-01"), 9, "without quotes"),
    "30 February": (question(state="", date='"2003-02-30"'), 9, "not in the calendar"),
    "an unsure date": (question(state="", year='"2003?"'), 9, "is unsure"),
    "a period without end": (question(state="", period='"2003-01-01/.."'), 9, "has no end"),
    "a period backwards": (question(state="", period='"2005/2003"'), 9, "ends before it starts"),
    "a number in quotes": (question(state="", number='"8"'), 9, "without quotes"),
    "a truth in words": (question(state="", truth='"yes"'), 9, "must be true or false"),
    "truths": (question(state="", truth="[true, false]"), 9, "cannot be a list"),
    "a set of one": (question(state='["bb"]'), 8, "two or more"),
    "a set with twins": (question(state='["bb", "bb"]'), 8, 'has "Borland" twice'),
    "one choice": (question(choices='["bb"]'), 10, "two or more"),
    "choices for a set": (
        question(state='["aa", "bb"]', choices='["aa", "bb"]'), 10, "must be left out"
    ),
    "an unknown choice": (question(choices='["bb", "zz"]'), 10, 'with the id "zz"'),
    "choices that look alike": (
        question(state="", text='"One"', choices='["One", "one!", "Two"]', facts='["tst"]'),
        10,
        'has "one!" twice',
    ),
    "no right choice": (question(choices='["aa", "cc"]'), 10, 'lack the right answer, "Borland"'),
    "a form without choices": (question(form='"choice"'), 10, 'form "choice" needs "choices"'),
    "an unknown form": (question(form='"choise"'), 10, 'did you mean "choice"?'),
    "nothing that proves it": (question(facts=""), 4, "nothing proves it"),
    "an unknown record": (
        question(facts='["tst/chair/2003-01-02"]'), 9, 'did you mean "tst/chair/2003-01-01"?'
    ),
    "a disputed record": (
        question(state='"dd"', facts='["tst/membership/dd/full"]'), 9, "sources disagree"
    ),
    "a record that says something else": (
        question(facts='["tst/chair/2001-06-15"]'), 9, 'do not state the answer "Borland"'
    ),
    "a record of another day": (question(state="", date='"2003-01-02"'), 8, "do not state"),
    "a record of another year": (question(state="", year="2007"), 8, "do not state"),
    "a record with more than is cited": (
        question(state='["aa", "bb"]'), 9, 'do not state the answer "Aland"'
    ),
    "words that no record has": (question(state="", text='"Nonsense"'), 8, "no such name"),
    "an unknown source": (question(sources='["pagge"]') + SOURCE, 10, 'did you mean "page"?'),
    "an unknown source of the facts": (
        question(sources='["tst:carter"]'), 10, 'did you mean "tst:charter"?'
    ),
    "a source that nobody cites": (question() + SOURCE, 10, "cited by no question"),
    "a source whose address is misspelt": (
        question(sources='["page"]') + SOURCE.replace("url", "utl"), 14, 'did you mean "url"'
    ),
    "a proof that counts otherwise": (
        question(state="", number="2", facts="", proof='{ members = "tst", on = "2006-01-01" }'),
        9,
        "the facts count 3 on 2006-01-01",
    ),
    "a proof that knows others": (
        question(state='["aa", "cc"]', facts="", proof='{ members = "tst", on = "2004-01-01" }'),
        9,
        'the facts say "aa", "bb"',
    ),
    "a proof that says no": (
        question(
            state="", truth="true", facts="",
            proof='{ members = "tst", on = "2004-01-01", state = "cc" }',
        ),
        9,
        "the facts say false",
    ),
    "a proof that is not sure": (
        question(state="", number="3", facts="", proof='{ members = "tst" }'), 9, "cannot tell"
    ),
    "a proof about nothing": (question(proof='{ on = "2004-01-01" }'), 10, '"members" or "chair"'),
    "a proof about nobody": (question(proof='{ chair = "tts" }'), 10, 'did you mean "tst"?'),
    "a proof about an unknown body": (
        question(proof='{ chair = "tst", body = "council" }'),
        10,
        'no body "council"',
    ),
    "a proof on a year": (question(proof='{ chair = "tst", on = "2004" }'), 10, "must be a day"),
    "a proof of a date": (
        question(state="", date='"2003-01-01"', proof='{ chair = "tst" }'), 10, "cannot prove"
    ),
    "an answer in its own question": (
        question(ask__en='"When did Borland chair?"'), 4, '("ask.en")'
    ),
    "a selection of nothing": (HEAD + "[[select]]\nsince = 2019\n", 4, "selects no question"),
    "a selection of an unknown organisation": (
        HEAD + '[[select]]\norganisation = "tts"\n', 5, 'did you mean "tst"?'
    ),
    "a selection of an unknown kind": (
        HEAD + '[[select]]\nkind = "seats"\n', 5, 'did you mean "seat"?'
    ),
    "a selection backwards": (
        HEAD + "[[select]]\nsince = 2005\nuntil = 2003\n", 6, 'comes before "since"'
    ),
    "a selection of none": (HEAD + "[[select]]\nmost = 0\n", 5, "above zero"),
    "one pair of brackets": (HEAD + '[question]\nid = "q"\n', 4, "must be written as [[question]]"),
    "a table for the sources": ('source = "x"\n' + question(), 1, "[source.charter]"),
    "brackets in brackets": ("x = " + "[" * 3000 + "]" * 3000, 0, "too many of them"),
    "no TOML": ("title = \n", 1, "not TOML"),
}  # fmt: skip


def test_a_sound_deck_has_no_problems() -> None:
    assert causes(DECK) == []
    assert causes(question()) == []


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_wrong_is_told_with_its_line(damage: str) -> None:
    text, line, cause = DAMAGES[damage]

    found = causes(text)

    assert [at for at, told in found if cause in told] == [line], found


def test_all_problems_come_in_one_run_and_the_deck_is_not_used() -> None:
    broken = (
        DECK.replace('"bb"', '"zz"')
        .replace("sources = ", "sorces = ")
        .replace('ask.ru = "Ка', 'ask.xx = "Ка')
    )

    deck = read(broken)

    assert deck.deck is None
    assert len(deck.problems) >= 5
    assert all(str(problem).startswith("quizzes/sample.toml:") for problem in deck.problems)


def test_a_deck_that_is_not_utf_8_is_told() -> None:
    from orgtui.facts.fact_file import FactFile
    from orgtui.quiz.deck_reading import read_deck
    from quiz.deck_sample import facts

    file = FactFile(path="x.toml", name="x.toml", content=b"\xff\xfe\x00")

    assert "not UTF-8" in read_deck(file, facts()).problems[0].cause


def test_a_deck_with_a_colon_in_its_name_is_told() -> None:
    assert "rename the file" in read(DECK, name="a:b.toml").problems[0].cause


def test_a_deck_of_one_language_needs_no_keys_for_it() -> None:
    text = (
        'title.ru = "Колода"\n[[question]]\nid = "q"\nask = "Кто председательствовал?"\n'
        'state = "bb"\nfacts = ["tst/chair/2003-01-01"]\nexplain = "Борландия."\n'
    )

    deck = read(text).deck

    assert deck is not None
    assert deck.questions[0].ask == {Language.RU: "Кто председательствовал?"}
    assert deck.called(Language.EN) == "Колода"


def test_a_list_of_answers_is_a_set() -> None:
    deck = read(DECK).deck

    assert deck is not None
    founders = deck.questions[1]
    assert (founders.expects, founders.member_kind) == (AnswerKind.SET, AnswerKind.STATE)


@pytest.mark.parametrize(
    ("answer", "fact"),
    [
        ('date = "2003-01-01"', "tst/chair/2003-01-01"),
        ("year = 2003", "tst/chair/2003-01-01"),
        ('date = "2003-01"', "tst/chair/2003-01-01"),
        ('period = "2003/2005"', "tst/chair/2003-01-01"),
        ('city = "beta"', "tst/summit/2003-05-28"),
        ('state = "bb"', "tst/summit/2003-05-28"),
        ('person = "ann-ames"', "tst/term/secretary/2004-01-15"),
        ('state = "aa"', "tst/term/secretary/2004-01-15"),
        ('organisation = "tst"', "tst/chair/2003-01-01"),
        ('text = "Test Treaty Society"', "tst"),
        ("number = 3", "tst/summit/2003-05-28"),
        ("year = [2001, 2003]", 'tst/chair/2001-06-15", "tst/chair/2003-01-01'),
    ],
)
def test_what_a_record_states_is_proven(answer: str, fact: str) -> None:
    asked = '[[question]]\nid = "q"\nask.en = "Which?"\nask.ru = "Что?"\n'

    assert causes(f'{HEAD}{asked}{answer}\nfacts = ["{fact}"]\n') == []


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        ("number = 3", '{ members = "tst", on = "2006-01-01" }'),
        ('state = ["aa", "bb"]', '{ members = "tst", on = "2004-01-01" }'),
        ('state = "bb"', '{ chair = "tst", on = "2004-01-01" }'),
        ('state = "cc"', '{ chair = "tst" }'),
        ("truth = false", '{ members = "tst", on = "2004-01-01", state = "cc" }'),
        ("truth = true", '{ members = "tst", state = "aa" }'),
        ("truth = true", '{ chair = "tst", on = "2002-01-01", state = "aa" }'),
    ],
)
def test_what_a_query_gives_is_proven(answer: str, proof: str) -> None:
    asked = '[[question]]\nid = "q"\nask.en = "Which?"\nask.ru = "Что?"\n'

    assert causes(f"{HEAD}{asked}{answer}\nproof = {proof}\n") == []


def test_a_question_with_its_choices_before_ones_eyes_may_name_them() -> None:
    text = question(
        ask__en='"Aland or Borland: who chaired?"',
        choices='["aa", "bb"]',
        form='"choice"',
    )

    assert causes(text) == []


def test_lines_of_a_long_text_are_joined() -> None:
    deck = read(question(explain__en='"""\nOne\n  two."""', explain__ru='"Раз."')).deck

    assert deck is not None
    assert deck.questions[0].explain[Language.EN] == "One two."
