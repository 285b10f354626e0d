"""What a learner took for the answer is the first of the wrong options, if it surely is wrong."""

from facts.sample import CITIES, OFFICE, PEOPLE, STATES, base, chair, event, member, term
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.quiz.confusing import Confused
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question, UnitId
from orgtui.text.folding import fold

MEMBERS = "".join(member(state, "2001-06-15/..") for state in ("aa", "bb", "cc", "dd"))
OUTSIDER = """
[zz]
region = "polynesia"
un_member = true
names.en = { full = "Zedland" }
names.ru = { full = "Зедландия" }

[yy]
region = "polynesia"
un_member = true
names.en = { full = "Alandia" }
names.ru = { full = "Игрекия" }
"""
CHAIRS = MEMBERS + chair("aa", "2002", "2002") + chair("bb", "2003", "2003")
HOLDER = UnitId("tst/chair/2002:holder")


def world(body: str, **files: str) -> FactBase:
    return base(body, states=STATES + OUTSIDER, **files)


def choice(facts: FactBase, unit: UnitId, *confused: Confused) -> Question:
    found = generate(facts, confusions={unit: confused})
    return next(q for q in found if q.id == f"{unit}/en/choice")


def wrong(question: Question) -> set[str]:
    right = {answer.id for answer in question.answers}
    return {option.id for option in question.options} - right


def state(id: str) -> Confused:
    return (EntityKind.STATE, id)


def test_a_state_that_was_named_becomes_an_option_however_far_off_it_is() -> None:
    facts = world(CHAIRS)

    assert "zz" not in wrong(choice(facts, HOLDER))
    assert "zz" in wrong(choice(facts, HOLDER, state("zz")))
    assert len(choice(facts, HOLDER, state("zz")).options) == 4


def test_what_may_be_right_is_no_option_though_it_was_named() -> None:
    co_chair = world(CHAIRS + chair("zz", "2002", extra='role = "co-chair"'))
    vague = world(CHAIRS + chair("zz", "2002?/2003?"))

    assert "zz" not in wrong(choice(co_chair, HOLDER, state("zz")))
    assert not any(q.unit == HOLDER for q in generate(vague, confusions={HOLDER: (state("zz"),)}))


def test_what_looks_like_the_answer_or_is_unknown_or_of_another_kind_is_left_out() -> None:
    facts = world(CHAIRS)
    plain = choice(facts, HOLDER)

    for confused in (
        state("yy"),
        state("aa"),
        state("qq"),
        (EntityKind.CITY, "alpha"),
        (EntityKind.BODY, "tst/zz"),
    ):
        assert choice(facts, HOLDER, confused) == plain


def test_who_is_asked_about_is_no_option_of_who_came_next() -> None:
    facts = world(MEMBERS + chair("aa", "2002", "2002") + chair("bb", "2003", "2003")
                  + chair("cc", "2004", "2004") + chair("dd", "2005", "2005"))  # fmt: skip
    unit = UnitId("tst/chair/2002:next")

    assert "aa" not in wrong(choice(facts, unit, state("aa")))
    assert "zz" in wrong(choice(facts, unit, state("aa"), state("zz")))


def test_a_seat_of_an_organ_is_no_wrong_option_for_the_seat_of_all() -> None:
    organ = """
[[body]]
id = "court"
seat = "beta"
names.en = { full = "Court" }
names.ru = { full = "Суд" }
sources = ["charter"]
"""
    summits = event("summit", "2002-02-02", "gamma") + event("summit", "2003-03-03", "delta")
    facts = world(organ + summits, cities=CITIES)

    found = choice(facts, UnitId("tst:seat"), (EntityKind.CITY, "beta"))

    assert wrong(found) == {"gamma", "delta"}


def test_persons_are_remembered_as_well() -> None:
    facts = base(
        OFFICE
        + term("ann-ames", "2002-01-01/2003-01-01")
        + term("bob-birch", "2003-01-01/2004-01-01")
        + term("dan-dale", "2004-01-01/2005-01-01"),
        people=PEOPLE
        + """
[dan-dale]
state = "dd"
names.en = { full = "Dan Dale", short = "Dale" }
names.ru = { full = "Дэн Дейл", short = "Дейл" }
""",
    )
    unit = UnitId("tst/term/secretary/2002-01-01:holder")

    assert wrong(choice(facts, unit)) == {"bob-birch", "dan-dale"}
    named = choice(facts, unit, (EntityKind.PERSON, "cy-crane"))
    assert wrong(named) == {"bob-birch", "dan-dale", "cy-crane"}


def test_the_same_confusions_make_the_same_quiz() -> None:
    confusions = {HOLDER: (state("zz"), state("dd"))}

    first = list(generate(world(CHAIRS), confusions=confusions))

    assert first == list(generate(world(CHAIRS), confusions=confusions))
    assert first != list(generate(world(CHAIRS)))


def test_options_with_confusions_are_all_different_in_every_language() -> None:
    facts = world(CHAIRS)
    units = {question.unit for question in generate(facts)}
    everything = (*map(state, ("yy", "zz", "dd", "cc")), (EntityKind.CITY, "delta"))

    for asked in generate(facts, confusions=dict.fromkeys(units, everything)):
        for language in Language:
            shown = [fold(option.names.short(language)) for option in asked.options]
            assert len(set(shown)) == len(shown)
