"""Organisations of which the learner's articles state something, and no file describes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.stating import stated
from orgtui.articles.library.decisions import Stated
from orgtui.articles.proposal import Standing, Statement
from orgtui.articles.proposals.draft import Amendment, Resolution
from orgtui.errors import ProposalError, QuestionError
from orgtui.facts.ids import FactId, OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.facts.records import Event, Membership, Term
from orgtui.quiz.generating import generate
from orgtui.workspace.choosing import refuse_partial
from orgtui.workspace.fact_checking import problems_of
from orgtui.workspace.opening import Workspace
from workspace.stating_pages import put
from workspace.test_opening import open_at

NATO = OrganisationId("nato")
JOINED = stated("membership", "state:me", "full", "2017-06-05", of="?NATO")
LED = stated("office", "person:?Joseph Luns", "генсек", "1971-10/1984-06", of="?NATO")
MET = stated("summit", "city:vilnius", "", "2023-07-11/2023-07-12", of="?NATO")
FOUNDED = stated("founded", "", "", "1949-04-04", of="?NATO")
CHAIRED = stated("chairmanship", "state:my", "chair", "2025", of="?ASEAN")
CHAIRED_LATER = stated("chairmanship", "state:ph", "chair", "2027", of="?ASEAN")
IN_RUSSIAN = Amendment(names={"ru": "Йозеф Лунс"})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_at(tmp_path / "home")
    yield opened
    opened.close()


def accepted(workspace: Workspace, *statements: Statement) -> tuple[Stated, ...]:
    found = put(workspace, *statements)
    for one in found:
        is_person_new = one.proposal.statement.kind is LED.kind
        workspace.proposals.accept(one, IN_RUSSIAN if is_person_new else None)
    return found


def files(workspace: Workspace) -> list[str]:
    return sorted(path.name for path in workspace.home.facts.rglob("*.toml"))


def test_what_is_accepted_first_brings_a_head_that_says_it_is_known_in_part(
    workspace: Workspace,
) -> None:
    (found,) = accepted(workspace, JOINED)

    nato = workspace.facts.organisation(NATO)
    assert nato.is_partial
    assert nato.period is None
    assert nato.names.short(Language.RU) == "НАТО"
    assert nato.names.full(Language.EN) == "North Atlantic Treaty Organization"
    assert "Североатлантический альянс" in nato.names.ru.aliases
    record = workspace.facts.record(FactId("nato/membership/me/full"))
    assert isinstance(record, Membership)
    assert record.state == StateId("me")
    assert workspace.proposals.find(found.id).proposal.standing is Standing.KNOWN
    assert not problems_of(workspace.fact_files)


def test_every_kind_of_statement_finds_its_place(workspace: Workspace) -> None:
    accepted(workspace, JOINED, LED, MET, FOUNDED, CHAIRED)

    (term,) = workspace.facts.of(NATO, Term)
    assert (term.office, str(term.period)) == ("secretary-general", "1971-10/1984-06")
    kinds = [(event.kind.value, str(event.date)) for event in workspace.facts.of(NATO, Event)]
    assert kinds == [("summit", "2023-07-11"), ("founding", "1949-04-04")]
    (chair,) = workspace.facts.chairs(OrganisationId("asean"))
    assert (chair.state, str(chair.period)) == ("my", "2025")
    assert not problems_of(workspace.fact_files)


def test_an_office_is_added_once(workspace: Workspace) -> None:
    accepted(workspace, LED)

    later = stated(
        "office", "person:jens-stoltenberg", "Secretary General", "2014-10-01", of="nato"
    )
    found = next(s for s in put(workspace, later, name="later") if s.is_open)
    draft = workspace.proposals.draft(found, Amendment(names={"ru": "Йенс Столтенберг"}))

    assert draft.head is None
    assert draft.office is None


def test_a_title_that_is_not_usual_asks_for_one_that_is(workspace: Workspace) -> None:
    (found,) = put(workspace, stated("office", "person:?Jo Doe", "Treasurer", "2020", of="?NATO"))

    with pytest.raises(ProposalError, match="none of the usual titles"):
        workspace.proposals.accept(found)
    workspace.proposals.accept(found, Amendment(role="Director", names={"ru": "Джо Доу"}))

    (term,) = workspace.facts.of(NATO, Term)
    assert term.office == "director"


def test_undoing_all_leaves_nothing_behind(workspace: Workspace) -> None:
    found = accepted(workspace, JOINED, LED, MET, FOUNDED)

    for one in found:
        workspace.proposals.undo(workspace.proposals.find(one.id))
        assert not problems_of(workspace.fact_files)

    assert files(workspace) == []
    assert NATO not in workspace.facts.organisations


def test_undoing_the_first_keeps_the_head_for_the_others(workspace: Workspace) -> None:
    first, second = accepted(workspace, JOINED, MET)

    workspace.proposals.undo(workspace.proposals.find(first.id))

    assert workspace.facts.organisation(NATO).is_partial
    assert workspace.proposals.find(second.id).decision is not None


def test_a_remark_of_the_learners_own_keeps_the_file(workspace: Workspace) -> None:
    (found,) = accepted(workspace, JOINED)
    path = workspace.home.facts / "nato.toml"
    path.write_text("# mine\n" + path.read_text(encoding="utf-8"), encoding="utf-8")

    workspace.proposals.undo(workspace.proposals.find(found.id))

    assert "# mine" in path.read_text(encoding="utf-8")


def test_who_follows_ends_what_was_accepted_before_and_undoing_brings_it_back(
    workspace: Workspace,
) -> None:
    first = stated("chairmanship", "state:my", "chair", "2025-01-01", of="?ASEAN")
    second = stated("chairmanship", "state:ph", "chair", "2026-01-01", of="?ASEAN")
    accepted(workspace, first)
    before = (workspace.home.facts / "asean.toml").read_text(encoding="utf-8")
    (found,) = (s for s in put(workspace, second, name="later") if s.is_open)

    workspace.proposals.accept(found)

    chairs = workspace.facts.chairs(OrganisationId("asean"))
    assert [str(chair.period) for chair in chairs] == ["2025-01-01/2026-01-01", "2026-01-01/.."]
    earlier = next(s for s in workspace.proposals.all() if s.decision and s.id != found.id)
    with pytest.raises(ProposalError, match="undo what changed it"):
        workspace.proposals.undo(earlier)
    workspace.proposals.undo(workspace.proposals.find(found.id))
    assert (workspace.home.facts / "asean.toml").read_text(encoding="utf-8") == before


def test_an_organisation_that_nobody_knows_is_refused(workspace: Workspace) -> None:
    (found,) = put(workspace, stated("membership", "state:me", "full", "2001", of="?Zed League"))

    assert not workspace.proposals.is_holdable(found)
    with pytest.raises(ProposalError, match="no organisation"):
        workspace.proposals.accept(found)


def test_another_founding_contradicts_the_one_that_was_told(workspace: Workspace) -> None:
    accepted(workspace, FOUNDED)

    other = stated("founded", "", "", "1951", of="?NATO")
    found = next(s for s in put(workspace, other, name="other") if s.is_open)

    assert found.proposal.standing is Standing.CONTRADICTS
    workspace.proposals.accept(found, Amendment(resolution=Resolution.REPLACED))
    (event,) = workspace.facts.of(NATO, Event)
    assert str(event.date) == "1951"


def test_years_without_a_chair_are_no_gap(workspace: Workspace) -> None:
    accepted(workspace, CHAIRED, CHAIRED_LATER)

    assert not problems_of(workspace.fact_files)


def test_nothing_is_asked_of_it_and_no_other_question_changes(workspace: Workspace) -> None:
    def asked() -> set[tuple[str, tuple[str, ...]]]:
        languages = [Language.EN]
        return {
            (q.unit, tuple(answer.id for answer in q.answers))
            for q in generate(workspace.asked_facts, None, languages)
        }

    before = asked()
    accepted(workspace, JOINED, LED, MET, FOUNDED, CHAIRED)

    assert asked() == before
    with pytest.raises(QuestionError, match="only some facts"):
        refuse_partial(workspace, NATO)


def test_what_is_described_whole_is_never_known_in_part(workspace: Workspace) -> None:
    accepted(workspace, JOINED)
    own = workspace.home.facts / "nato.toml"
    text = own.read_text(encoding="utf-8")
    (workspace.home.facts / "a").mkdir()
    whole = text.replace("partial = true", 'period = "1949-04-04/.."')
    (workspace.home.facts / "a" / "nato.toml").write_text(whole, encoding="utf-8")
    workspace.read_facts_again()

    assert not workspace.facts.organisation(NATO).is_partial
    assert NATO in workspace.asked_facts.organisations
