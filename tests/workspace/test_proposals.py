"""What articles state becomes records of the learner's own, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.stating import stated, who
from orgtui.articles.library.decisions import Outcome
from orgtui.articles.proposal import Party, Standing, Statement, StatementKind
from orgtui.articles.proposals.draft import Amendment, Resolution
from orgtui.errors import ProposalError
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind, FactId, OrganisationId, StateId
from orgtui.facts.records import Chairmanship, Event, Membership, Term
from orgtui.facts.records import Standing as Belief
from orgtui.workspace.fact_checking import problems_of
from orgtui.workspace.opening import Workspace
from workspace.stating_pages import put
from workspace.test_opening import open_at

SCO = OrganisationId("sco")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_at(tmp_path / "home")
    yield opened
    opened.close()


def own(workspace: Workspace, name: str = "sco.toml") -> str:
    path = workspace.home.facts / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def is_sound(workspace: Workspace) -> bool:
    return not problems_of(workspace.fact_files)


ACCESSION = stated("membership", "state:am", "full", "2026-09-01", of="sco")
NEXT_CHAIR = stated("chairmanship", "state:pk", "chair", "2026-09-01", of="sco")
AGAINST = stated("membership", "state:ir", "full", "2022-09-16", of="sco")


def test_an_accepted_membership_becomes_a_record_that_cites_the_article(
    workspace: Workspace,
) -> None:
    (found,) = put(workspace, stated("membership", "state:mn", "full", "2026-09-01", of="sco"))

    workspace.proposals.accept(found)

    record = workspace.facts.record(FactId("sco/membership/mn/full"))
    assert isinstance(record, Membership)
    assert str(record.period) == "2026-09-01/.."
    (source,) = (workspace.facts.sources[key] for key in record.citation.sources)
    assert source.title == "Новости одной организации"
    assert source.published == PartialDate(year=2026, month=9, day=10)
    assert workspace.proposals.find(found.id).proposal.standing is Standing.KNOWN
    assert is_sound(workspace)


def test_what_was_open_before_it_ends_where_the_new_record_begins(workspace: Workspace) -> None:
    (found,) = put(workspace, NEXT_CHAIR)

    workspace.proposals.accept(found)

    chairs = [(c.state, str(c.period)) for c in workspace.facts.chairs(SCO)[-2:]]
    assert chairs == [("kg", "2025-09-01/2026-09-01"), ("pk", "2026-09-01/..")]
    assert is_sound(workspace)


def test_accepting_is_undone_to_the_last_byte(workspace: Workspace) -> None:
    mine = '# mine, and I like it so\nid  =  "sco"   # do not touch\n'
    workspace.home.facts.mkdir(parents=True)
    (workspace.home.facts / "sco.toml").write_text(mine, encoding="utf-8")
    before = workspace.facts_version
    (found,) = put(workspace, NEXT_CHAIR)

    workspace.proposals.accept(found)
    assert own(workspace).startswith(mine)
    workspace.proposals.undo(workspace.proposals.find(found.id))

    assert own(workspace) == mine
    assert workspace.facts_version == before
    assert workspace.proposals.find(found.id).is_open


def test_a_file_that_was_made_for_it_is_gone_when_all_is_undone(workspace: Workspace) -> None:
    found = put(workspace, ACCESSION, NEXT_CHAIR)
    for one in found:
        workspace.proposals.accept(one)

    for one in workspace.proposals.all():
        workspace.proposals.undo(one)

    assert not (workspace.home.facts / "sco.toml").exists()


def test_a_source_stays_while_another_record_cites_it(workspace: Workspace) -> None:
    found = put(workspace, ACCESSION, NEXT_CHAIR)
    for one in found:
        workspace.proposals.accept(one)

    workspace.proposals.undo(workspace.proposals.find(found[0].id))

    assert own(workspace).count("[source.") == 1
    assert is_sound(workspace)


def test_records_of_two_organisations_are_undone_one_after_the_other(
    workspace: Workspace,
) -> None:
    elsewhere = stated("membership", "state:mx", "observer", "2026-09-01", of="csto")
    for one in put(workspace, ACCESSION, elsewhere):
        workspace.proposals.accept(one)

    for one in workspace.proposals.all():
        workspace.proposals.undo(one)

    assert (own(workspace), own(workspace, "csto.toml")) == ("", "")


def test_a_changed_record_is_not_taken_out(workspace: Workspace) -> None:
    (found,) = put(workspace, NEXT_CHAIR)
    workspace.proposals.accept(found)
    path = workspace.home.facts / "sco.toml"
    changed = own(workspace) + 'label = "2026–2027"\n'
    path.write_text(changed, encoding="utf-8")

    with pytest.raises(ProposalError, match="changed since"):
        workspace.proposals.undo(workspace.proposals.find(found.id))

    assert own(workspace) == changed


def test_a_record_that_was_deleted_by_hand_can_be_forgotten(workspace: Workspace) -> None:
    (found,) = put(workspace, NEXT_CHAIR)
    workspace.proposals.accept(found)
    (workspace.home.facts / "sco.toml").unlink()

    workspace.proposals.undo(workspace.proposals.find(found.id))

    assert workspace.proposals.find(found.id).is_open


def test_a_contradiction_is_not_accepted_without_a_word(workspace: Workspace) -> None:
    (found,) = put(workspace, AGAINST)
    assert found.proposal.standing is Standing.CONTRADICTS

    with pytest.raises(ProposalError, match="sco/membership/ir/full"):
        workspace.proposals.accept(found)

    assert own(workspace) == ""


def test_a_contradicted_record_can_become_disputed(workspace: Workspace) -> None:
    (found,) = put(workspace, AGAINST)
    sources = workspace.facts.record(FactId("sco/membership/ir/full")).citation.sources

    workspace.proposals.accept(found, Amendment(resolution=Resolution.DISPUTED))

    record = workspace.facts.record(FactId("sco/membership/ir/full"))
    assert isinstance(record, Membership)
    assert record.citation.standing is Belief.DISPUTED
    assert str(record.period) == "2022-09-16/.."
    assert str(record.agreed) == "2023-07-04/.."
    assert set(sources) < set(record.citation.sources)
    assert workspace.proposals.find(found.id).proposal.standing is Standing.KNOWN
    assert is_sound(workspace)


def test_a_contradicted_record_can_be_replaced_and_comes_back(workspace: Workspace) -> None:
    (found,) = put(workspace, AGAINST)

    # Until then it was an observer: that has to give way as well.
    with pytest.raises(ProposalError, match="nothing was written"):
        workspace.proposals.accept(found, Amendment(resolution=Resolution.REPLACED))
    workspace.proposals.accept(
        found, Amendment(period="2023-07-05/..", resolution=Resolution.REPLACED)
    )

    record = workspace.facts.record(FactId("sco/membership/ir/full"))
    assert isinstance(record, Membership)
    assert str(record.period) == "2023-07-05/.."
    workspace.proposals.undo(workspace.proposals.find(found.id))
    record = workspace.facts.record(FactId("sco/membership/ir/full"))
    assert isinstance(record, Membership)
    assert str(record.period) == "2023-07-04/.."


def test_what_would_not_pass_the_checks_is_not_written(workspace: Workspace) -> None:
    (found,) = put(workspace, stated("chairmanship", "state:pk", "chair", "2031-01-01", of="sco"))
    amendment = Amendment(period="1990/1995")

    with pytest.raises(ProposalError, match="nothing was written"):
        workspace.proposals.accept(found, amendment)

    assert own(workspace) == ""
    assert workspace.proposals.find(found.id).is_open


def test_a_more_precise_date_is_added_to_the_record(workspace: Workspace) -> None:
    coarse = next(
        term
        for term in workspace.facts.terms(OrganisationId("eco"))
        if str(term.period) == "2024-08/.."
    )
    about = f"person:{coarse.person}"
    (found,) = put(workspace, stated("office", about, "Secretary-General", "2024-08-05", of="eco"))
    assert (found.proposal.standing, found.proposal.record) == (Standing.NEW, coarse.id)

    workspace.proposals.accept(found)

    record = workspace.facts.record(coarse.id)
    assert isinstance(record, Term)
    assert str(record.period) == "2024-08-05/.."
    assert is_sound(workspace)


def test_an_unknown_person_comes_with_an_entry_of_their_own_or_not_at_all(
    workspace: Workspace,
) -> None:
    statement = stated("office", "person:?Зед Зейнов", "генеральный секретарь", "2028", of="sco")
    (found,) = put(workspace, statement)

    with pytest.raises(ProposalError, match="in English as well"):
        workspace.proposals.accept(found)
    assert not workspace.home.facts.exists()
    workspace.proposals.accept(found, Amendment(names={"en": "Zed Zeynov"}, state="Казахстан"))

    person = workspace.facts.people["zed-zeynov"]  # type: ignore[index]
    assert (person.names.ru.short, person.state) == ("Зейнов", "kz")
    assert workspace.facts.terms(SCO, "secretary-general")[-1].person == "zed-zeynov"
    assert is_sound(workspace)
    workspace.proposals.undo(workspace.proposals.find(found.id))
    assert own(workspace, "people.toml") == ""


def test_somebody_whom_all_the_world_knows_needs_no_second_name(workspace: Workspace) -> None:
    statement = stated("office", "person:?Ban Ki-moon", "Secretary-General", "2028", of="sco")
    (found,) = put(workspace, statement)

    workspace.proposals.accept(found)

    person = workspace.facts.people["ban-ki-moon"]  # type: ignore[index]
    assert person.names.ru.full == "Пан Ги Мун"


def test_an_unknown_city_needs_its_state(workspace: Workspace) -> None:
    (found,) = put(workspace, stated("summit", "city:?Zedburg", "", "2027-07-01", of="sco"))

    with pytest.raises(ProposalError, match="give its state"):
        workspace.proposals.accept(found)
    workspace.proposals.accept(found, Amendment(names={"ru": "Зедбург"}, state="kg"))

    event = workspace.facts.record(FactId("sco/summit/2027-07-01"))
    assert isinstance(event, Event)
    assert event.place == "zedburg"
    assert is_sound(workspace)


def test_a_president_presides_for_the_state(workspace: Workspace) -> None:
    statement = stated("chairmanship", "person:?Zed Zane", "chair", "2026-09-01", of="sco")
    (found,) = put(workspace, statement)

    with pytest.raises(ProposalError, match="name the state"):
        workspace.proposals.accept(found)
    workspace.proposals.accept(found, Amendment(who="Пакистан"))

    chair = workspace.facts.chairs(SCO)[-1]
    assert isinstance(chair, Chairmanship)
    assert chair.state == StateId("pk")


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        (stated("founded", "", "", "1999-01-01", of="sco"), "head of the organisation"),
        (stated("membership", "state:kz", "full", "1999", of="?Nowhere League"), "no organisation"),
        (stated("membership", "state:?Zedland", "full", "2026-09", of="sco"), "no state"),
        (stated("membership", "state:mn", "guest", "2026-09", of="sco"), "no status"),
        (stated("membership", "state:mn", "full", "/2026-09", of="sco"), "since when"),
        (stated("office", "person:?Zed Zane", "Treasurer", "2028", of="sco"), "no office"),
        (stated("summit", "city:tianjin", "", "2025-08-31", of="sco"), "says this already"),
        (
            Statement(
                kind=StatementKind.OFFICE,
                organisation=Party(kind=EntityKind.STATE, id="kz", name="Казахстан"),
                who=who("person:?Zed Zane"),
                role="министр",
                start=PartialDate(year=2020),
                quote_start=0,
                quote_end=1,
            ),
            "office of a state",
        ),
    ],
)
def test_what_the_format_cannot_hold_is_told_and_can_be_noted(
    workspace: Workspace, statement: Statement, reason: str
) -> None:
    (found,) = put(workspace, statement)

    hindrance = workspace.proposals.hindrance(found)
    assert hindrance is not None
    assert reason in str(hindrance)
    with pytest.raises(ProposalError, match=reason):
        workspace.proposals.accept(found)
    workspace.proposals.decide(found, Outcome.NOTED)

    assert not workspace.proposals.find(found.id).is_open
    assert own(workspace) == ""


def test_a_rejection_holds_for_other_articles_and_when_the_page_comes_again(
    workspace: Workspace,
) -> None:
    (found,) = put(workspace, ACCESSION)
    workspace.proposals.decide(found, Outcome.REJECTED)

    again = put(workspace, ACCESSION, name="another")
    workspace.library.remove(found.article, workspace.moment)
    later = put(workspace, ACCESSION)

    for listed in (again, later):
        (same,) = listed
        assert same.id == found.id
        assert same.decision is not None
        assert same.decision.outcome is Outcome.REJECTED
    assert workspace.library.undecided_count() == 0


def test_two_articles_that_state_the_same_are_listed_once(workspace: Workspace) -> None:
    put(workspace, ACCESSION)

    (found,) = put(workspace, ACCESSION, name="another")

    assert found.others == 1


def test_an_article_still_states_what_a_later_one_states_too(workspace: Workspace) -> None:
    (first,) = put(workspace, ACCESSION)
    put(workspace, ACCESSION, name="another")

    (found,) = workspace.proposals.of(first.article)

    assert (found.id, found.article, found.others) == (first.id, first.article, 1)
    assert "page" in found.proposal.quote


def test_an_undated_sentence_of_another_year_states_something_else(workspace: Workspace) -> None:
    undated = stated("chairmanship", "state:pk", "chair", of="sco")
    put(workspace, undated)

    found = put(workspace, undated, day="10 сентября 2025", name="older")

    assert len({one.id for one in found}) == 2


def test_proposals_are_compared_anew_when_the_facts_change(workspace: Workspace) -> None:
    first, second = put(
        workspace,
        NEXT_CHAIR,
        stated("chairmanship", "state:in", "chair", "2026-10-01/2026-11-01", of="sco"),
    )
    assert second.proposal.standing is Standing.NEW

    workspace.proposals.accept(first, Amendment(period="2026-09-01/2027-07-01"))

    assert workspace.proposals.find(second.id).proposal.standing is Standing.CONTRADICTS


def test_what_was_decided_cannot_be_decided_again_before_it_is_undone(
    workspace: Workspace,
) -> None:
    (found,) = put(workspace, ACCESSION)
    workspace.proposals.decide(found, Outcome.REJECTED)
    rejected = workspace.proposals.find(found.id)

    with pytest.raises(ProposalError, match="rejected already"):
        workspace.proposals.accept(rejected)
    workspace.proposals.undo(rejected)

    assert workspace.proposals.find(found.id).is_open
    with pytest.raises(ProposalError, match="nothing was decided"):
        workspace.proposals.undo(found)


def test_a_record_of_the_learners_own_is_never_overwritten(workspace: Workspace) -> None:
    (found,) = put(workspace, AGAINST)
    workspace.proposals.accept(found, Amendment(resolution=Resolution.DISPUTED))
    text = own(workspace)

    (other, *_) = put(
        workspace, stated("chairmanship", "state:in", "chair", "2026-09-01", of="sco"), name="two"
    )
    workspace.proposals.accept(other)

    assert own(workspace).startswith(text.rstrip())
    path = workspace.home.facts / "sco.toml"
    path.write_text(own(workspace).replace('state = "in"', 'state  =  "in" # mine'), "utf-8")
    workspace.read_facts_again()
    third = put(
        workspace, stated("chairmanship", "state:kz", "chair", "2026-12-01", of="sco"), name="three"
    )[0]
    with pytest.raises(ProposalError, match="change it there"):
        workspace.proposals.accept(third)
    assert "# mine" in own(workspace)


def test_a_sentence_that_the_facts_contradict_is_not_asked(
    workspace: Workspace, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Новый круг\n\n10 сентября 2026\n\nИран вступил в ШОС 16 сентября 2022 года.\n\n"
        "Беларусь вступила в ШОС 4 июля 2024 года. В зале долго хлопали, а потом все пошли "
        "смотреть, как над площадью поднимают ещё один флаг.\n",
        encoding="utf-8",
    )
    key = workspace.keep(workspace.read_page(page)).article_id

    deck = workspace.decks.get(f"article:{key}")

    asked = " ".join(str(question.explain) for question in deck.questions)
    assert "Беларусь вступила" in asked
    assert "Иран вступил" not in asked
