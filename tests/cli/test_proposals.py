"""`orgtui proposals`: listed, accepted, rejected, taken back."""

import json
from pathlib import Path

import pytest

from articles.stating import stated
from cli.conftest import Orgtui
from orgtui.articles.proposal import Statement
from orgtui.workspace.opening import open_workspace
from workspace.stating_pages import put

NEXT_CHAIR = stated("chairmanship", "state:pk", "chair", "2026-09-01", of="sco")
AGAINST = stated("membership", "state:ir", "full", "2022-09-16", of="sco")
KNOWN = stated("membership", "state:kz", "full", of="sco")
MINISTER = stated("office", "person:?Zed Zane", "Treasurer", "2020", of="?Nowhere League")


def state(home: Path, *statements: Statement, name: str = "page") -> list[str]:
    """Put a page with statements into the library and return the ids of all proposals."""
    workspace = open_workspace({"ORGTUI_HOME": str(home)})
    found = put(workspace, *statements, name=name)
    workspace.close()
    return [one.id for one in found]


def test_what_waits_for_a_decision_is_listed(orgtui: Orgtui, home: Path) -> None:
    noted, new, against, _ = state(home, MINISTER, NEXT_CHAIR, AGAINST, KNOWN)

    ran = orgtui("proposals")

    assert ran.code == 0
    assert "+ SCO: chair — Pakistan, since 1 September 2026" in ran.out
    assert f"{new} · new · Новости одной организации" in ran.out
    assert "The facts say otherwise: SCO: member — Iran, since 4 July 2023" in ran.out
    assert "! no organisation “Nowhere League”" in ran.out.replace('"N', "“N").replace('e"', "e”")
    assert "Организаторы (page)" in ran.out
    assert ran.out.index(new) < ran.out.index(against) < ran.out.index(noted)
    assert "Kazakhstan" not in ran.out
    assert "Kazakhstan" in orgtui("proposals", "--all").out


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("--org", "ШОС"), 2),
        (("--org", "CIS"), 0),
        (("--standing", "known"), 1),
        (("--standing", "contradicts"), 1),
        (("--article", "Новости"), 3),
        (("--all",), 4),
    ],
)
def test_the_list_is_narrowed(
    orgtui: Orgtui, home: Path, options: tuple[str, ...], count: int
) -> None:
    state(home, NEXT_CHAIR, AGAINST, KNOWN, MINISTER)

    found = json.loads(orgtui("proposals", *options, "--json").out)["proposals"]

    assert len(found) == count


def test_json_names_the_record_and_the_decision(orgtui: Orgtui, home: Path) -> None:
    state(home, AGAINST, MINISTER)
    orgtui("proposals", "--note", "2")

    first, second = json.loads(orgtui("proposals", "--all", "--json").out)["proposals"]

    assert (first["org"], first["who"], first["role"], first["from"], first["to"]) == (
        "sco",
        "ir",
        "full",
        "2022-09-16",
        None,
    )
    assert (first["status"], first["record"]) == ("contradicts", "sco/membership/ir/full")
    assert first["decision"] is None
    assert (second["org"], second["who"]) == ("Nowhere League", "Zed Zane")
    assert (second["status"], second["record"], second["decision"]) == ("new", None, "noted")


def test_accepting_tells_what_it_does_and_is_undone(orgtui: Orgtui, home: Path) -> None:
    state(home, NEXT_CHAIR)

    asked = orgtui("proposals", "--accept", "1")
    assert asked.code == 1
    assert "Add --yes" in asked.err
    assert not (home / "facts").exists()
    accepted = orgtui("proposals", "--accept", "1", "--yes")

    assert accepted.code == 0
    assert "accepted: SCO: chair — Pakistan" in accepted.out
    assert "ends (1 September 2026): SCO: chair — Kyrgyzstan" in accepted.err
    assert "Pakistan" in orgtui("facts", "sco", "--on", "2026-10-01").out
    assert orgtui("check").code == 0
    (key,) = state(home)
    assert orgtui("proposals", "--undo", key[:6]).out.startswith("undone:")
    assert not (home / "facts" / "sco.toml").exists()


def test_a_contradiction_needs_a_word_on_the_record(orgtui: Orgtui, home: Path) -> None:
    (key,) = state(home, AGAINST)

    refused = orgtui("proposals", "--accept", key, "--yes")
    assert refused.code == 1
    assert "sco/membership/ir/full" in refused.err
    accepted = orgtui("proposals", "--accept", key, "--as", "disputed", "--yes")

    assert accepted.code == 0
    assert "marks as disputed" in accepted.err
    records = json.loads(orgtui("facts", "sco", "--format", "json").out)["records"]
    (record,) = (r for r in records if r["id"] == "sco/membership/ir/full")
    assert record["standing"] == "disputed"
    assert record["sources"][-1]["title"] == "Новости одной организации"


def test_fields_are_changed_before_accepting(orgtui: Orgtui, home: Path) -> None:
    state(home, NEXT_CHAIR)

    ran = orgtui(
        "proposals", "--accept", "1", "--set", "period=2026-09-02/..", "--set", "who=Индия", "--yes"
    )

    assert ran.code == 0
    text = (home / "facts" / "sco.toml").read_text(encoding="utf-8")
    assert 'state = "in"\nperiod = "2026-09-02/.."' in text


def test_a_field_that_there_is_not_names_those_there_are(orgtui: Orgtui, home: Path) -> None:
    ran = orgtui("proposals", "--accept", "1", "--set", "colour=red")

    assert ran.code == 2
    assert "period, role, who, office" in ran.err


def test_what_the_world_knows_has_its_name_in_the_learners_language(
    orgtui: Orgtui, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    state(home, stated("summit", "state:my", "", "2025-10-26/2025-10-28", of="?NATO"))

    listed = orgtui("proposals").out

    assert "НАТО: саммит — Малайзия, 26–28 октября 2025" in listed


def test_an_organisation_that_no_file_describes_is_known_in_part(
    orgtui: Orgtui, home: Path
) -> None:
    (key,) = state(home, stated("summit", "city:vilnius", "", "2023-07-11", of="?NATO"))

    accepted = orgtui("proposals", "--accept", key, "--yes")

    assert accepted.code == 0
    assert "known in part, never asked about: NATO" in accepted.err
    assert "known in part, from your articles" in orgtui("facts", "nato").out
    assert "known in part" in orgtui("facts").out
    head = json.loads(orgtui("facts", "nato", "--format", "json").out)["records"][0]
    assert (head["id"], head["partial"]) == ("nato", True)
    assert "from" not in head
    asked = orgtui("quiz", "--org", "nato", "--list")
    assert (asked.code, asked.out) == (1, "")
    assert "only some facts" in asked.err
    assert orgtui("check").code == 0


def test_a_number_means_the_same_in_every_list(orgtui: Orgtui, home: Path) -> None:
    state(home, NEXT_CHAIR, KNOWN, AGAINST)

    listed = orgtui("proposals", "--standing", "contradicts").out
    assert listed.lstrip().startswith("3  ≠")
    orgtui("proposals", "--reject", "1")
    ran = orgtui("proposals", "--reject", "3")

    assert ran.out.startswith("rejected: SCO: member — Iran")


def test_what_belongs_to_accepting_is_refused_without_it(orgtui: Orgtui, home: Path) -> None:
    state(home, NEXT_CHAIR)

    ran = orgtui("proposals", "--set", "role=observer")

    assert (ran.code, ran.out) == (2, "")
    assert "--set and --as go with --accept" in ran.err


def test_an_empty_list_says_why_it_is(orgtui: Orgtui, home: Path) -> None:
    state(home, KNOWN)

    assert "Nothing to decide" in orgtui("proposals").err
    assert "None of them is like that." in orgtui("proposals", "--standing", "new").err
    assert "No sentence of this article" in orgtui("proposals", "--article", "sco/chair.ru").err


def test_one_that_fails_does_not_stop_the_others(orgtui: Orgtui, home: Path) -> None:
    state(home, NEXT_CHAIR, MINISTER)

    ran = orgtui("proposals", "--accept", "2", "--accept", "1", "--reject", "zzz", "--yes")

    assert ran.code == 1
    assert 'no organisation "Nowhere League"' in ran.err
    assert 'no proposal "zzz"' in ran.err
    assert "accepted: SCO: chair — Pakistan" in ran.out


def test_a_rejection_is_remembered_when_another_page_says_the_same(
    orgtui: Orgtui, home: Path
) -> None:
    state(home, NEXT_CHAIR)
    assert orgtui("proposals", "--reject", "1").code == 0

    state(home, NEXT_CHAIR, name="another")

    assert "Nothing to decide" in orgtui("proposals").err


def test_without_articles_it_says_how_to_begin(orgtui: Orgtui, home: Path) -> None:
    ran = orgtui("proposals")

    assert (ran.code, ran.out) == (0, "")
    assert "orgtui add" in ran.err


STATING = """\
Полнота круга

10 сентября 2026

Беларусь вступила в ШОС 4 июля 2024 года. С тех пор круг участников оставался прежним, хотя о \
желающих спорили подолгу.

Монголия вступила в ШОС 1 сентября 2026 года. В зале долго хлопали, а потом все пошли смотреть, \
как над площадью поднимают ещё один флаг.
"""


@pytest.fixture
def stating(tmp_path: Path) -> Path:
    path = tmp_path / "stating.txt"
    path.write_text(STATING, encoding="utf-8")
    return path


def test_adding_counts_the_facts_that_a_page_states(
    orgtui: Orgtui, home: Path, stating: Path
) -> None:
    ran = orgtui("add", str(stating))

    assert "2 facts stated: 1 known, 1 new" in ran.out
    assert "1 stated fact waits for your decision: `orgtui proposals`" in ran.err
    assert "+ SCO: member — Mongolia, since 1 September 2026" in orgtui("proposals").out


def test_a_dry_run_prints_what_a_page_states_and_keeps_nothing(
    orgtui: Orgtui, home: Path, stating: Path
) -> None:
    page = json.loads(orgtui("add", "--dry-run", "--json", str(stating)).out)

    known, new = page["proposals"]
    assert (known["who"], known["status"], known["record"]) == (
        "by",
        "known",
        "sco/membership/by/full",
    )
    assert (new["who"], new["status"], new["record"]) == ("mn", "new", None)
    assert new["quote"] == "Монголия вступила в ШОС 1 сентября 2026 года."
    assert json.loads(orgtui("proposals", "--all", "--json").out) == {"proposals": []}


def test_what_a_page_states_is_accepted_and_known_from_then_on(
    orgtui: Orgtui, home: Path, stating: Path
) -> None:
    orgtui("add", str(stating))
    orgtui("proposals", "--accept", "2", "--yes")

    ran = orgtui("add", str(stating))

    assert "2 facts stated: 2 known" in ran.out
    assert ran.err == ""
