from datetime import date

from facts.sample import CITIES, STATES, base, chair, event, member
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language, Name, Names
from orgtui.quiz.drafting import DISTRACTORS, Draft, drawn, questions, who
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Answer, AnswerKind, Question, QuestionKind, UnitId
from orgtui.quiz.solving import Solution

TST = OrganisationId("tst")


def _answer(key: str, *aliases: str, short: str = "") -> Answer:
    name = Name(full=short or key, short=short or key, aliases=aliases)
    return Answer(id=key, names=Names(en=name, ru=name))


def _asked(
    *rivals: Answer, sure: str = "right", possible: str = "", words: str = "Which?"
) -> list[Question]:
    solution = Solution(sure=frozenset(sure.split()), possible=frozenset(possible.split()))
    draft = Draft(
        unit=UnitId("tst/x:holder"),
        kind=QuestionKind.SEAT,
        solver=lambda _: solution,
        answers=(_answer("right", "correct"),),
        expects=AnswerKind.CITY,
        facts=(),
        as_of=date(2020, 1, 1),
        ask=lambda _: words,
        tell=lambda _: "",
        rivals=lambda: rivals,
    )
    return [q for q in questions(draft, base()) if q.language is Language.EN]


_WRONG = tuple(_answer(f"wrong{n}") for n in range(5))


def test_a_proven_draft_is_asked_both_to_type_and_to_choose() -> None:
    typed, choice = _asked(*_WRONG)

    assert (typed.id, typed.options) == ("tst/x:holder/en/typed", ())
    assert choice.id == "tst/x:holder/en/choice"
    assert len(choice.options) == DISTRACTORS + 1
    assert choice.answers[0] in choice.options


def test_what_is_not_proven_is_not_asked() -> None:
    assert _asked(*_WRONG, sure="right other") == []
    assert _asked(*_WRONG, possible="other") == []
    assert _asked(*_WRONG, sure="other") == []


def test_too_few_wrong_options_leave_only_the_typed_question() -> None:
    assert [q.is_choice for q in _asked(_WRONG[0])] == [False]


def test_options_that_look_alike_or_like_the_answer_are_left_out() -> None:
    rivals = (
        _answer("one", short="Right"),
        _answer("two", "correct"),
        _answer("three", short="Same"),
        _answer("four", short="same"),
        _answer("five"),
    )

    (_, choice) = _asked(*rivals)

    assert sorted(option.id for option in choice.options) == ["five", "right", "three"]


def test_a_question_whose_words_contain_the_answer_is_not_asked() -> None:
    assert _asked(*_WRONG, words="Is it Right, or what?") == []
    assert _asked(*_WRONG, words="The correct one is?") == []
    assert _asked(*_WRONG, words="The Rightmost one is?") == []
    assert _asked(*_WRONG, words="The upright one is?") != []


def test_a_seat_named_after_its_city_is_not_asked_in_the_language_that_tells() -> None:
    body = """
[[body]]
id = "centre"
seat = "beta"
names.en = { full = "Beta Centre" }
names.ru = { full = "Главный центр" }
sources = ["charter"]
"""

    asked = [q for q in generate(base(body)) if q.unit == "tst/body/centre:seat"]

    assert {q.language for q in asked} == {Language.RU}


def test_options_of_one_name_are_offered_once() -> None:
    twin = (
        '\n[other-beta]\nstate = "cc"\nnames.en = { full = "BETA" }\nnames.ru = { full = "бета" }\n'
    )
    body = "".join(
        event("summit", f"200{n}-03-03", place)
        for n, place in enumerate(["alpha", "beta", "gamma", "other-beta", "delta"], start=2)
    )

    for question in generate(base(body, cities=CITIES + twin)):
        shown = [option.names.short(question.language).casefold() for option in question.options]
        assert len(set(shown)) == len(shown)


def test_an_organ_whose_name_has_the_acronym_needs_no_other() -> None:
    body = """
[[body]]
id = "one"
names.en = { full = "Council of the TTS" }
names.ru = { full = "Совет" }
sources = ["charter"]
"""
    facts = base(body)

    assert who(facts, TST, None, Language.EN) == "TTS"
    assert who(facts, TST, "one", Language.EN) == "Council of the TTS"
    assert who(facts, TST, "one", Language.RU) == "ИДО, Совет"


def test_candidates_come_once_each_in_an_order_of_the_unit() -> None:
    first = drawn([*_WRONG, *_WRONG], UnitId("a"))

    assert sorted(a.id for a in first) == [a.id for a in _WRONG]
    assert drawn(reversed(_WRONG), UnitId("a")) == first
    assert any(drawn(_WRONG, UnitId(unit)) != first for unit in "bcdef")


def test_a_co_chair_of_the_term_is_no_option() -> None:
    body = (
        "".join(member(state, "2001-06-15/..") for state in ("aa", "bb", "cc", "dd"))
        + chair("aa", "2002", "2002")
        + chair("bb", "2002", extra='role = "co-chair"')
    )

    choice = next(q for q in generate(base(body)) if q.id == "tst/chair/2002:holder/en/choice")

    assert {option.id for option in choice.options} == {"aa", "cc", "dd"}


def test_the_answer_under_another_name_is_no_wrong_option() -> None:
    disguised = _answer("right", short="another name")

    (_, choice) = _asked(disguised, *_WRONG)

    assert disguised not in choice.options


def test_a_state_that_is_no_more_is_not_the_odd_one_out_of_today() -> None:
    gone = (
        '\n[ee]\nregion = "northern-europe"\nun_member = {}\n'
        'names.en = {{ full = "Elland" }}\nnames.ru = {{ full = "Элландия" }}\n'
    )
    body = member("ee", "2001-06-15/2010-01-01") + "".join(
        member(state, "2001-06-15/..") for state in ("aa", "bb", "cc", "dd")
    )

    def odd(*, is_there: bool) -> list[Question]:
        facts = base(body, states=STATES + gone.format(str(is_there).lower()))
        return [q for q in generate(facts) if q.kind is QuestionKind.ODD_ONE_OUT]

    assert odd(is_there=True)
    assert not odd(is_there=False)


def test_a_state_that_joined_twice_in_a_year_is_not_named_twice() -> None:
    twice = member("aa", "2002-03-01/..") + member(
        "aa", "2002-05-01/..", extra='id = "tst/membership/aa/full/again"'
    )

    assert not [q for q in generate(base(twice)) if q.kind is QuestionKind.JOINED_IN]
