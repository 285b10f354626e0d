"""A wrong choice of a written question that is right as well is told with its reason."""

import pytest

from facts.sample import HEAD, OFFICE, base, chair, event, member, term
from orgtui.facts.fact_file import FactFile
from orgtui.quiz.deck_reading import read_deck
from quiz.deck_sample import question

FACTS = "".join(
    (
        member("aa", "2001-06-15/.."),
        member("bb", "2001-06-15/.."),
        member("cc", "2005-07-05/.."),
        member("dd", "2001-06-15/..", extra='standing = "disputed"\nnote = "Two pages."'),
        chair("aa", "2001-06-15/2003-01-01", "2001–2002"),
        chair("bb", "2003-01-01/2005-01-01", "2003–2004"),
        chair(
            "cc",
            "2003-01-01/2005-01-01",
            "2003–2004",
            extra='id = "tst/chair/cc"\nrole = "co-chair"',
        ),
        chair("dd", "2004-01-01/2006-01-01", extra='role = "co-chair"'),
        event("summit", "2003-05-28", "beta", extra='last_day = "2003-05-30"'),
        event("summit", "2003-05-28", "gamma", extra='id = "tst/summit/other"'),
        OFFICE,
        term("ann-ames", "2004-01-15/2007-01-01"),
        term("bob-birch", "2006-06-01/2008-01-01", extra="acting = true"),
        term("cy-crane", "2008-01-01/2009-01-01"),
    )
)
MEMBER = '["tst/membership/aa/full"]'


NAMED = HEAD.replace('short = "TTS"', 'short = "TTS", aliases = ["TTSOC"]')


def told(**keys: str) -> list[str]:
    """Return the causes of the problems of a question."""
    file = FactFile(path="quizzes/a.toml", name="a.toml", content=question(**keys).encode())
    return [problem.cause for problem in read_deck(file, base(FACTS, head=NAMED)).problems]


def right_as_well(choice: str, why: str) -> list[str]:
    return [f'choice "{choice}" is right as well: {why}']


@pytest.mark.parametrize(
    ("keys", "choice", "fact"),
    [
        (
            {"state": '"aa"', "facts": MEMBER, "choices": '["aa", "bb", "cc"]'},
            "Borland",
            "tst/membership/bb/full",
        ),
        (
            {
                "state": '"cc"',
                "facts": '["tst/chair/cc"]',
                "choices": '["cc", "dd", "bb"]',
            },
            "Dorland",
            "tst/co-chair/2004-01-01/dd",
        ),
        (
            {
                "state": "",
                "person": '"ann-ames"',
                "facts": '["tst/term/secretary/2004-01-15"]',
                "choices": '["ann-ames", "bob-birch", "cy-crane"]',
            },
            "Birch",
            "tst/term/secretary/2006-06-01",
        ),
        (
            {
                "state": "",
                "city": '"beta"',
                "facts": '["tst/summit/2003-05-28"]',
                "choices": '["beta", "gamma", "delta"]',
            },
            "Gamma",
            "tst/summit/other",
        ),
        (
            {
                "state": "",
                "date": '"2003-05-28"',
                "facts": '["tst/summit/2003-05-28"]',
                "choices": '["2003-05-28", "2003-05-30", "2003-06-01"]',
            },
            "30 May 2003",
            "tst/summit/2003-05-28",
        ),
    ],
)
def test_a_choice_that_the_facts_state_like_the_answer_is_told(
    keys: dict[str, str], choice: str, fact: str
) -> None:
    assert told(**keys) == right_as_well(choice, f'"{fact}" says so')


def test_what_each_cited_fact_leaves_out_is_no_other_answer() -> None:
    facts = '["tst/membership/aa/full", "tst/chair/2001-06-15"]'

    assert told(state='"aa"', facts=facts, choices='["aa", "bb"]') == []


def test_what_is_disputed_later_or_over_proves_nothing() -> None:
    assert told(state='"aa"', facts=MEMBER, choices='["aa", "cc", "dd"]') == []
    assert told(choices='["aa", "bb", "cc", "dd"]') == []


def test_where_a_page_tells_more_the_facts_refute_no_choice() -> None:
    keys = {"state": '"aa"', "facts": MEMBER, "choices": '["aa", "bb"]'}

    assert told(**keys)
    assert told(**keys, sources='["tst:charter"]') == []


def test_an_alias_of_the_answer_is_no_wrong_choice() -> None:
    text = '{ en = "One for all", ru = "Один за всех", aliases = ["All for one"] }'

    causes = told(
        state="", facts="", sources='["tst:charter"]', text=text,
        choices=f'[{text}, "ALL FOR ONE", "None for all"]',
    )  # fmt: skip

    assert causes == right_as_well("ALL FOR ONE", "it is another name of the answer")


def test_another_name_that_the_cited_fact_bears_is_no_wrong_choice() -> None:
    keys = {"state": "", "facts": '["tst"]', "text": '"TTS"'}

    assert told(**keys, choices='["TTS", "TST", "ИДО"]') == []
    assert told(**keys, choices='["TTS", "TST", "TTSOC"]') == right_as_well(
        "TTSOC", '"tst" says so'
    )


@pytest.mark.parametrize(
    ("kind", "answer", "choices"),
    [
        ("date", '"2001-06-15"', '["2001-06-15", "2001-06", "2002-06-15"]'),
        ("period", '"2003/2004"', '["2003/2004", "2003-01-01/2004", "2001/2003"]'),
    ],
)
def test_the_same_time_told_less_exactly_is_no_wrong_choice(
    kind: str, answer: str, choices: str
) -> None:
    keys = {"state": "", "facts": "", "sources": '["tst:charter"]', kind: answer}

    (cause,) = told(**keys, choices=choices)

    assert "the time of the answer" in cause


def test_a_co_chair_of_the_day_is_no_wrong_choice() -> None:
    keys = {"facts": "", "proof": '{ chair = "tst", on = "2003-06-01" }'}

    assert told(**keys, choices='["aa", "bb", "dd"]') == []
    assert told(**keys, choices='["aa", "bb", "cc"]') == right_as_well(
        "Corland", "it was co-chair then"
    )
