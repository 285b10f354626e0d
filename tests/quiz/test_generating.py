"""What is generated, against the facts themselves: no part of the prover is used here."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facts.sample import HEAD, OFFICE, STATES, base, chair, event, member, term
from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Event,
    EventKind,
    Membership,
    Standing,
    Status,
    Term,
)
from orgtui.quiz.generating import generate
from orgtui.quiz.question import AnswerKind, Question, QuestionKind
from orgtui.text.folding import fold

TST = OrganisationId("tst")
DISPUTED = 'standing = "disputed"\nnote = "one says so, another denies it"'
_BODY = (
    member("aa", "2001-06-15/..")
    + member("bb", "2001-06-15/2010-03-01")
    + member("cc", "2005-05-05/..")
    + member("dd", "2006/..")
    + chair("aa", "2002", "2002")
    + chair("bb", "2003", "2003")
    + chair("cc", "2004-01-01/2005-06-01", "2004–2005")
    + chair("dd", "2005-06-01/2006-06-01", "2005–2006")
    + OFFICE
    + term("ann-ames", "2002-01-01/2005-01-01")
    + term("bob-birch", "2005-01-01/2008-01-01")
    + term("cy-crane", "2008-01-01/..")
    + event("summit", "2003-03-03", "alpha")
    + event("summit", "2004-04-04", "beta", extra='last_day = "2004-04-05"')
    + event("summit", "2005-05-05", "gamma")
    + event("summit", "2006-06-06", "delta")
)


def _english(facts: FactBase) -> list[Question]:
    return list(generate(facts, languages=[Language.EN]))


# --- What is said of each question, whatever the facts -------------------------------------------


def _day(text: str) -> date:
    return datetime.strptime(text, "%d %B %Y").date()


def _days_of_prompt(question: Question) -> date:
    found = re.search(r"\d{1,2} [A-Z][a-z]+ \d{4}", question.prompt)
    assert found, question.prompt
    return _day(found[0])


def _state_of_prompt(question: Question, facts: FactBase) -> str:
    return next(s for s, state in facts.states.items() if state.names.en.short in question.prompt)


def _ids(question: Question) -> set[str]:
    return {answer.id for answer in question.answers}


def _full(facts: FactBase) -> list[Membership]:
    return [m for m in facts.of(TST, Membership) if m.status is Status.FULL]


def _surely(facts: FactBase, day: date) -> set[str]:
    return {
        m.state
        for m in _full(facts)
        if m.period.covers(day) is Covers.YES and m.citation.standing is Standing.ESTABLISHED
    }


def _perhaps(facts: FactBase, day: date) -> set[str]:
    return {m.state for m in _full(facts) if m.period.covers(day) is not Covers.NO}


def _member_on_day(question: Question, facts: FactBase) -> None:
    state, day = _state_of_prompt(question, facts), _days_of_prompt(question)
    expected = "yes" if state in _surely(facts, day) else "no"
    assert _ids(question) == {expected}
    assert expected == "yes" or state not in _perhaps(facts, day)


def _all_members(question: Question, facts: FactBase) -> None:
    day = _days_of_prompt(question)
    assert _ids(question) == _surely(facts, day) == _perhaps(facts, day)
    assert f"({len(question.answers)})" in question.prompt


def _joined(question: Question, facts: FactBase) -> None:
    spells = [m for m in _full(facts) if m.state == _state_of_prompt(question, facts)]
    assert _ids(question) == {str(spell.period.start) for spell in spells}
    assert facts.record(question.facts[0]).citation.standing is Standing.ESTABLISHED
    precision = str(spells[0].period.start).count("-")
    assert {option.id.count("-") for option in question.options} <= {precision}
    hint = ("(year)", "(month and year)", "(day, month and year)")[precision]
    assert question.prompt.endswith(hint)


def _sole(facts: FactBase) -> list[Chairmanship]:
    return [c for c in facts.of(TST, Chairmanship) if c.role is ChairRole.CHAIR]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range(0, (last - first).days + 1, 5)]


def _chair_of_term(question: Question, facts: FactBase) -> None:
    record = facts.record(question.facts[0])
    assert isinstance(record, Chairmanship)
    assert record.citation.standing is Standing.ESTABLISHED
    assert _ids(question) == {record.state}
    named = re.search(r"\d{4}–\d{4}|\d{1,2} [A-Z].*\d{4}|\d{4}", question.prompt)
    assert named, question.prompt
    term = named[0]
    if term.isdigit():
        days = _days(date(int(term), 1, 1), date(int(term), 12, 31))
    else:
        end = record.period.last_day.earliest if record.period.last_day else date(2012, 1, 1)
        days = _days(record.period.start.latest, end)
        days = [day for day in days if record.period.covers(day) is Covers.YES]
    wrong = {option.id for option in question.options} - {record.state}
    for day in days:
        perhaps = {c.state for c in _sole(facts) if c.period.covers(day) is not Covers.NO}
        assert perhaps - {record.state} == set() or not term.isdigit()
        surely = {c.state for c in _sole(facts) if c.period.covers(day) is Covers.YES}
        if not term[:4].isdigit():
            assert surely == {record.state}
        for option in wrong:
            beside = [c for c in facts.of(TST, Chairmanship) if c.state == option]
            assert all(
                c.period.covers(day) is Covers.NO or c.role is ChairRole.CHAIR for c in beside
            )


def _terms_of_chair(question: Question, facts: FactBase) -> None:
    state = _state_of_prompt(question, facts)
    mine = [c for c in _sole(facts) if c.state == state]
    assert _ids(question) == {str(c.period) for c in mine}
    assert all(c.citation.standing is Standing.ESTABLISHED for c in mine)
    assert ("co-chair" in question.prompt) == any(
        c.state == state for c in facts.of(TST, Chairmanship) if c.role is ChairRole.CO_CHAIR
    )
    labels = [option.names.en.short for option in question.options]
    assert len(set(labels)) == len(labels)


def _head(question: Question, facts: FactBase) -> None:
    day = _days_of_prompt(question)
    terms = [t for t in facts.of(TST, Term) if t.period.covers(day) is not Covers.NO]
    assert _ids(question) == {t.person for t in terms}
    assert any(t.period.covers(day) is Covers.YES and not t.is_acting for t in terms)


def _summit(question: Question, facts: FactBase) -> None:
    record = facts.record(question.facts[0])
    assert isinstance(record, Event)
    first, last = record.date.earliest, (record.last_day or record.date).latest
    rest = [e for e in facts.of(TST, Event) if e.kind is EventKind.SUMMIT]
    at_once = [
        e for e in rest if e.date.earliest <= last and (e.last_day or e.date).latest >= first
    ]
    assert {e.place for e in at_once if e.form.value != "cancelled"} == _ids(question)


def _seat(question: Question, facts: FactBase) -> None:
    assert _ids(question) == {facts.organisation(TST).seat}


def _founding(question: Question, facts: FactBase) -> None:
    assert _ids(question) == {str(facts.organisation(TST).period.start)}


def _expansion(question: Question, facts: FactBase) -> None:
    assert question.answers[0].names.en.full == facts.organisation(TST).names.en.full


def _is_of_settled_facts(question: Question, facts: FactBase) -> None:
    """The other kinds are proven again from the raw files, in test_proof.py."""
    for fact in question.facts:
        assert facts.record(fact).citation.standing is Standing.ESTABLISHED


_CHECKS: dict[QuestionKind, Callable[[Question, FactBase], None]] = {
    QuestionKind.MEMBER_ON_DAY: _member_on_day,
    QuestionKind.ALL_MEMBERS: _all_members,
    QuestionKind.JOINED_WHEN: _joined,
    QuestionKind.CHAIR_OF_TERM: _chair_of_term,
    QuestionKind.TERMS_OF_CHAIR: _terms_of_chair,
    QuestionKind.HEAD: _head,
    QuestionKind.SUMMIT_PLACE: _summit,
    QuestionKind.SEAT: _seat,
    QuestionKind.FOUNDING: _founding,
    QuestionKind.EXPANSION: _expansion,
}


def _check_form(question: Question) -> None:
    """Check what holds for a question of any kind."""
    assert len(_ids(question)) == len(question.answers) > 0
    if question.expects is AnswerKind.TRUTH:
        assert [option.id for option in question.options] == ["yes", "no"]
        return
    shown = [fold(o.names.short(question.language)) for o in question.options]
    assert len(set(shown)) == len(shown)
    if question.options:
        assert _ids(question) < {option.id for option in question.options}
        assert len(question.answers) == 1
    if question.expects is AnswerKind.NUMBER:
        return
    for answer in question.answers:
        for name in answer.names.within(question.language).all:
            assert f" {fold(name)} " not in f" {fold(question.prompt)} ", question.prompt


# --- Random small worlds -------------------------------------------------------------------------


@st.composite
def _dates(draw: st.DrawFn) -> str:
    day = draw(st.dates(date(2001, 6, 15), date(2011, 12, 31)))
    texts = [f"{day:%Y-%m-%d}"] * 5 + [f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}?"]
    return draw(st.sampled_from(texts))


@st.composite
def _periods(draw: st.DrawFn) -> str:
    start, end = sorted([draw(_dates()), draw(_dates())])
    year = start[:4]
    choices = [f"{start}/..", f"{start}/", year]
    if start[:4] != end[:4]:
        choices += [f"{start}/{end}"] * 5
    return draw(st.sampled_from(choices))


_STATE = st.sampled_from(["aa", "bb", "cc", "dd"])
_PERSON = st.sampled_from(["ann-ames", "bob-birch", "cy-crane"])
_CITY = st.sampled_from(["alpha", "beta", "gamma", "delta"])
_EXTRA = st.sampled_from(["", "", "", "", DISPUTED])


@st.composite
def _memberships(draw: st.DrawFn) -> str:
    statuses = ["full", "full", "full", "observer", "suspended"]
    number = draw(st.integers(1, 9))
    extra = draw(_EXTRA) + (f'\nid = "tst/membership/{number}"' if number < 4 else "")
    return member(
        draw(_STATE), draw(_periods()), status=draw(st.sampled_from(statuses)), extra=extra
    )


@st.composite
def _chairs(draw: st.DrawFn) -> str:
    period = draw(_periods())
    first, last = period[:4], (period.partition("/")[2] or period)[:4]
    labels = ["", first, f"{first}–{last}" if last.isdigit() else first]
    extra = draw(_EXTRA) + draw(st.sampled_from(["", "", "", '\nrole = "co-chair"']))
    return chair(draw(_STATE), period, draw(st.sampled_from(labels)), extra=extra)


@st.composite
def _terms(draw: st.DrawFn) -> str:
    extra = draw(_EXTRA) + draw(st.sampled_from(["", "", "", "\nacting = true"]))
    return term(draw(_PERSON), draw(_periods()), extra=extra)


@st.composite
def _events(draw: st.DrawFn) -> str:
    form = draw(st.sampled_from(["in-person"] * 4 + ["online", "cancelled"]))
    extra = f'{draw(_EXTRA)}\nform = "{form}"\nid = "tst/summit/{draw(st.integers(1, 99))}"'
    place = draw(st.one_of(_CITY, _CITY, _CITY, st.none()))
    return event("summit", draw(_dates()), place, extra=extra)


@st.composite
def worlds(draw: st.DrawFn) -> str:
    parts = [
        *draw(st.lists(_memberships(), max_size=7)),
        *draw(st.lists(_chairs(), max_size=6)),
        OFFICE,
        *draw(st.lists(_terms(), max_size=5)),
        *draw(st.lists(_events(), max_size=5)),
    ]
    return "".join(parts)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds())
def test_every_answer_agrees_with_the_facts_of_any_world(body: str) -> None:
    facts = base(body)

    for question in _english(facts):
        _check_form(question)
        _CHECKS.get(question.kind, _is_of_settled_facts)(question, facts)


# --- One known world -----------------------------------------------------------------------------


def test_a_plain_world_is_asked_about_in_every_way() -> None:
    kinds = Counter(question.kind for question in _english(base(_BODY)))

    assert set(kinds) >= set(_CHECKS)


@pytest.mark.parametrize("language", [Language.EN, Language.RU])
def test_forms_are_right_in_both_languages(language: Language) -> None:
    questions = list(generate(base(_BODY), languages=[language]))

    assert {question.language for question in questions} == {language}
    for question in questions:
        _check_form(question)


def test_both_languages_ask_the_same_with_the_same_answers() -> None:
    def asked(language: Language) -> set[tuple[str, tuple[str, ...]]]:
        questions = generate(base(_BODY), languages=[language])
        return {(q.unit, tuple(a.id for a in q.answers)) for q in questions}

    assert asked(Language.EN) == asked(Language.RU)


def test_the_same_facts_give_the_same_questions() -> None:
    assert list(generate(base(_BODY))) == list(generate(base(_BODY)))


def test_ids_do_not_depend_on_names() -> None:
    states = STATES.replace("Aland", "Islandia").replace("Borland", "Borealis")

    before = [(q.id, q.unit) for q in generate(base(_BODY))]
    after = [(q.id, q.unit) for q in generate(base(_BODY, states=states))]

    assert after == before


def test_no_id_is_used_twice() -> None:
    ids = [question.id for question in generate(base(_BODY))]

    assert len(set(ids)) == len(ids)


def test_the_right_option_has_no_favourite_place() -> None:
    many = "".join(
        event("summit", f"{2002 + n // 12}-{1 + n % 12:02}-03", ("alpha", "beta", "gamma")[n % 3])
        for n in range(60)
    ) + event("summit", "2009-01-03", "delta")
    questions = [q for q in _english(base(many)) if q.kind is QuestionKind.SUMMIT_PLACE]

    places = Counter(
        [o.id for o in q.options].index(q.answers[0].id) for q in questions if q.is_choice
    )

    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) < 0.45 * sum(places.values())


def test_one_organisation_can_be_asked_about_alone() -> None:
    other = HEAD.replace('"tst"', '"oth"').replace("TTS", "OTH").replace("ИДО", "ДРУ")
    facts = base(_BODY, **{"organisations/oth": other})

    owners = {q.facts[0].partition("/")[0] for q in generate(facts, [OrganisationId("oth")])}

    assert owners == {"oth"}


def test_what_is_disputed_is_never_asked() -> None:
    body = _BODY.replace('sources = ["charter"]\n', f'sources = ["charter"]\n{DISPUTED}\n')
    head = HEAD.replace('sources = ["charter"]\n', f'sources = ["charter"]\n{DISPUTED}\n')

    assert list(generate(base(body, head=head))) == []
