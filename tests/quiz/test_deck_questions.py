"""What a deck asks: its written questions in order, then what it selects."""

from facts.sample import base
from orgtui.facts.ids import StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Period
from orgtui.quiz import deck_questions
from orgtui.quiz.deck import Deck, DeckSelection, Form, deck_of, spoken_in
from orgtui.quiz.deck_questions import units, written, written_questions
from orgtui.quiz.generating import generate
from orgtui.quiz.question import AnswerKind, Question, QuestionKind, UnitId
from orgtui.quiz.selecting import selected as chosen
from orgtui.quiz.selection import Selection
from quiz.deck_sample import DECK, facts, read

SELECT = DECK + "\n[[select]]\n"


def deck(text: str = DECK) -> Deck:
    found = read(text)
    assert found.deck is not None, found.problems
    return found.deck


def selected(keys: str) -> list[UnitId]:
    return [unit for unit in units(deck(SELECT + keys), facts()) if not deck_of(unit)]


def forms(asked: list[Question]) -> list[str]:
    return [question.id.rpartition("/")[2] for question in asked]


def test_a_question_with_choices_can_be_typed_and_chosen() -> None:
    sample = deck()

    asked = list(written(sample, sample.questions[0], Language.EN))

    assert forms(asked) == ["typed", "choice"]
    assert asked[1].options
    assert asked[0].answers[0] in asked[1].options


def test_a_question_is_remembered_by_deck_and_id_whatever_its_words() -> None:
    first = next(written_questions(deck(), Language.EN))
    again = next(written_questions(deck(DECK.replace("Who chaired in", "Who led in")), Language.RU))

    assert first.unit == again.unit == "deck/sample/chair:answer"
    assert deck_of(first.unit) == "sample"
    assert first.kind is QuestionKind.WRITTEN


def test_a_question_knows_its_facts_its_sources_and_the_day_they_are_right_on() -> None:
    chair, _, motto = deck().questions

    assert chair.facts == ("tst/chair/2003-01-01",)
    assert chair.as_of.isoformat() == "2020-06-01"
    assert [source.title for source in motto.sources] == ["A page"]
    assert motto.as_of.isoformat() == "2020-05-01"


def test_a_true_or_false_question_always_shows_both() -> None:
    text = 'title.en = "A"\n[[question]]\nid = "q"\nask = "True?"\ntruth = true\nfacts = ["tst"]\n'
    asked = list(written_questions(deck(text), Language.EN))

    assert len(asked) == 1
    assert [option.id for option in asked[0].options] == ["yes", "no"]


def test_a_question_is_asked_in_the_nearest_language_that_it_has() -> None:
    assert spoken_in({Language.EN: "a", Language.RU: "б"}, Language.KK) is Language.RU
    assert spoken_in({Language.EN: "a"}, Language.RU) is Language.EN
    assert spoken_in({Language.KK: "а"}, Language.EN) is Language.KK


def test_all_of_a_deck_comes_in_its_order() -> None:
    found = list(units(deck(SELECT + 'kind = "seat"\n'), facts()))

    assert found[:3] == [f"deck/sample/{id}:answer" for id in ("chair", "founders", "motto")]
    assert len(found) == 4


def test_a_selection_is_narrowed_by_kind_state_and_year() -> None:
    chairs = selected('kind = "chair-of-term"\n')

    assert chairs
    assert all("/chair/" in unit for unit in chairs)
    assert set(selected('kind = "chair-of-term"\nstate = "bb"\n')) == {
        "tst/chair/2003-01-01:holder"
    }
    assert set(selected('kind = "chair-of-term"\nsince = 2002\nuntil = 2004\n')) == {
        "tst/chair/2003-01-01:holder"
    }


def test_a_deck_selects_as_a_learner_does() -> None:
    made = list(generate(facts(), languages=[Language.EN]))
    typed = {q.unit for q in made if not q.is_choice or q.expects is AnswerKind.TRUTH}
    for keys, wanted in (
        ('state = ["bb", "cc"]\n', Selection(states=(StateId("bb"), StateId("cc")))),
        ("since = 2004\n", Selection(since=2004)),
        ("until = 2003\n", Selection(until=2003)),
        ('kind = "seat"\n', Selection(kinds=(QuestionKind.SEAT,))),
    ):
        found = {question.unit for question in chosen(made, facts(), wanted)}

        assert found
        assert set(selected(keys)) == found & typed


def test_a_selection_takes_as_many_as_wanted_and_always_the_same() -> None:
    assert len(selected("most = 2\n")) == 2
    assert selected("most = 2\n") == selected("most = 2\n")


def test_a_selection_of_choices_asks_only_what_has_some() -> None:
    found = units(deck(SELECT + 'form = "choice"\n'), facts())

    chosen = [unit for unit, form in found.items() if form is Form.CHOICE]
    assert chosen
    assert not any("all-members" in unit for unit in chosen)


def test_a_question_that_is_selected_twice_is_asked_once() -> None:
    twice = selected('kind = "seat"\n[[select]]\nkind = "seat"\n')

    assert len(twice) == 1


def test_names_that_the_facts_do_not_have_are_the_same_in_every_language() -> None:
    text = (
        'title.ru = "А"\n[[question]]\nid = "q"\nask = "Кто?"\n'
        'person = { ru = "Дик Дейл", aliases = ["Dick Dale"] }\nsources = ["tst:charter"]\n'
    )
    answer = deck(text).questions[0].answers[0]

    assert answer.id == "дик-дейл"
    assert answer.names.en.full == "Дик Дейл"
    assert "Dick Dale" in answer.names.ru.all


def test_a_period_is_one_answer() -> None:
    text = DECK + (
        '\n[[question]]\nid = "term"\nask.en = "From when?"\nask.ru = "С какого?"\n'
        'period = "2003/2005"\nfacts = ["tst/chair/2003-01-01"]\n'
    )
    found = deck(text).questions[3]

    assert found.expects is AnswerKind.PERIOD
    assert Period.parse(found.answers[0].id)


def test_a_selection_leaves_out_in_all_languages_what_one_of_them_gives_away() -> None:
    organ = """
[[body]]
id = "centre"
seat = "beta"
names.en = { full = "Beta Centre" }
names.ru = { full = "Главный центр" }
sources = ["charter"]
"""
    world, seats = base(organ), Selection(kinds=(QuestionKind.SEAT,))
    selection = DeckSelection(wanted=seats)

    def chosen_in(*languages: Language) -> set[UnitId]:
        return set(deck_questions.selected(selection, world, "seed", languages))

    assert "tst/body/centre:seat" in chosen_in(Language.RU)
    assert "tst/body/centre:seat" not in chosen_in(Language.RU, Language.EN)
    assert chosen_in(Language.RU, Language.EN) == chosen_in(Language.EN)
