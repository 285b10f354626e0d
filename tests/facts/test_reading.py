import pytest

from facts.sample import HEAD, STATES, base, chair, files, member, problems
from orgtui.facts.fact_file import FactFile
from orgtui.facts.ids import OrganisationId
from orgtui.facts.reading import read
from orgtui.facts.records import Chairmanship, Membership, Standing


def _line(text: str, part: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), start=1) if part in line)


def test_a_sound_sample_has_no_problem() -> None:
    assert problems(member("aa", "2001-06-15/..") + chair("aa", "2002", "2002")) == ()


def test_every_problem_of_every_file_comes_out_in_one_run() -> None:
    body = (
        '\n[[membership]]\nstate = "aa"\nstatus = "ful"\nperiod = "2001/1999"\n'
        '\n[[membership]]\nstaet = "bb"\nstatus = "full"\nperiod = "2001-06-15/.."\n'
        'sources = ["charter"]\n'
    )
    states = STATES.replace('capital = "alpha"', 'capitol = "alpha"')

    found = [str(problem) for problem in problems(body, states=states)]

    text = HEAD + body
    first, second = _line(text, 'state = "aa"') - 1, _line(text, "staet") - 1
    path = "data/organisations/tst.toml"
    assert len(found) == 6
    assert any(p.startswith("data/states.toml:") and '"capitol"' in p for p in found)
    assert any(p.startswith(f"{path}:{first + 2}: ") and 'mean "full"' in p for p in found)
    assert any(p.startswith(f"{path}:{first + 3}: ") and "2001/1999" in p for p in found)
    assert any(p.startswith(f"{path}:{first}: ") and '"sources" is missing' in p for p in found)
    assert any(p.startswith(f"{path}:{second}: ") and '"state" is missing' in p for p in found)
    assert any(p.startswith(f"{path}:{second + 1}: ") and 'mean "state"' in p for p in found)


@pytest.mark.parametrize(
    ("wrong", "cause"),
    [
        ('state = "aa"', '"status" is missing'),
        ('state = 7\nstatus = "full"', '"state" must be a text, not 7'),
        ('state = " "\nstatus = "full"', '"state" must be a text'),
        ('state = "aa"\nstatus = "full"\nnoet = "x"', 'unknown key "noet", did you mean "note"?'),
        ('state = "aa"\nstatus = "full"\nstanding = "disputed"', "names both sides"),
        ('state = "aa"\nstatus = "full"\nxyzzy = 1', 'unknown key "xyzzy"'),
    ],
)
def test_a_faulty_field_is_named(wrong: str, cause: str) -> None:
    body = f'\n[[membership]]\nperiod = "2001-06-15/.."\nsources = ["charter"]\n{wrong}\n'

    assert [cause in p.cause for p in problems(body)] == [True]


def test_dates_must_be_quoted() -> None:
    (problem,) = problems(member("aa", "2001-06-15/..").replace('"2001-06-15/.."', "2001-06-15"))

    assert '"period" must be a text' in problem.cause


@pytest.mark.parametrize(
    ("head", "cause"),
    [
        (HEAD.replace("names.ru", "names.rus"), '"names.ru" is missing'),
        (HEAD.replace("names.ru", "names.de"), '"names.de"'),
        (HEAD.replace("https://example", "example"), "must start with https://"),
        (HEAD.replace('title = "Charter"\n', ""), '"title" is missing'),
        (HEAD.replace("accessed", "acessed"), 'did you mean "accessed"?'),
        (HEAD.replace('checked = "2020-06-01"', 'checked = "June"'), '"June" is no date'),
        (HEAD.replace('["en"]', '"en"'), '"languages" must be a list of texts'),
        (HEAD.replace("seat =", "seet ="), 'unknown key "seet", did you mean "seat"?'),
        (HEAD.replace('short = "TTS"', 'shrt = "TTS"'), 'names.en: unknown key "shrt"'),
        (HEAD + '\n[[chairs]]\nstate = "aa"\n', 'unknown table "chairs", did you mean "chair"?'),
        (HEAD + '\n[chair]\nstate = "aa"\n', "[[chair]]"),
        (HEAD + "\n[membershp]\nx = 1\n", 'unknown key "membershp"'),
        (HEAD + 'former = ["Old Society"]\n', "former"),
        (HEAD.replace("[source.charter]", "[[source]]"), "[source."),
    ],
)
def test_a_faulty_head_or_source_is_named(head: str, cause: str) -> None:
    found = [str(problem) for problem in problems(head=head)]

    assert any(cause in problem for problem in found), found
    assert all(problem.startswith("data/organisations/tst.toml:") for problem in found)


def test_broken_toml_is_told_with_its_line_and_the_other_files_are_still_read() -> None:
    body = member("aa", "2001-06-15/..") + '\n[[chair]]\nstate = "aa\n'

    found = problems(body, states=STATES.replace("un_member = true", "un_member = yes", 1))

    places = [(p.file, p.line) for p in found]
    assert ("data/states.toml", 3) in places
    assert ("data/organisations/tst.toml", (HEAD + body).count("\n")) in places
    assert all("not TOML" in p.cause for p in found)


def test_a_byte_order_mark_does_no_harm() -> None:
    (file, *_) = files()

    _, faults = read(
        [FactFile(path=file.path, name=file.name, content=("\ufeff" + file.text).encode())]
    )

    assert faults == ()


def test_a_record_knows_its_file_its_line_and_its_standing() -> None:
    body = member("aa", "2001-06-15/..", extra='standing = "disputed"\nnote = "A says, B denies"')
    (record,) = base(body).of(OrganisationId("tst"), Membership)

    assert record.citation.standing is Standing.DISPUTED
    assert record.citation.file == "data/organisations/tst.toml"
    assert record.citation.line == _line(HEAD + body, "[[membership]]")


def test_ids_come_from_the_meaning_of_a_record() -> None:
    body = (
        member("aa", "2001-06-15/..")
        + chair("aa", "2001-06-15/2002-06-15", "2001–2002")
        + chair("bb", "2002", extra='role = "co-chair"')
    )
    records = base(body).records(OrganisationId("tst"))

    assert [record.id for record in records] == [
        "tst",
        "tst/membership/aa/full",
        "tst/chair/2001-06-15",
        "tst/co-chair/2002/bb",
    ]


def test_a_chair_is_a_state_or_a_person_and_not_both() -> None:
    body = chair("aa", "2001", extra='person = "ann-ames"')

    (problem,) = problems(body)

    assert 'either a "state" or a "person"' in problem.cause


def test_a_file_of_additions_needs_no_head() -> None:
    more = '[source.news]\ntitle = "News"\npublisher = "Paper"\nurl = "https://example.org/n"\n'
    more += 'accessed = "2020-06-02"\n' + chair("aa", "2002").replace("charter", "news")

    grown = base(member("aa", "2001-06-15/.."), **{"mine/tst": 'id = "tst"\n' + more})

    assert len(grown.of(OrganisationId("tst"), Chairmanship)) == 1
    assert problems(member("aa", "2001-06-15/.."), **{"mine/tst": 'id = "tst"\n' + more}) == ()


@pytest.mark.parametrize(
    ("extra", "cause"),
    [
        ('agreed = "2003/.."', '"agreed" is for a disputed record alone'),
        ('standing = "disputed"\nnote = "x"\nagreed = "2000/.."', "is not within the period"),
        ('standing = "disputed"\nnote = "x"\nagreed = "2003"', ""),
    ],
)
def test_what_is_agreed_lies_within_a_disputed_period(extra: str, cause: str) -> None:
    found = problems(member("aa", "2001-06-15/..", extra=extra))

    assert [cause in problem.cause for problem in found] == ([True] if cause else [])
