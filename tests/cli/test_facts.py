import csv
import json
import re
from io import StringIO

import pytest

from cli.conftest import Orgtui
from orgtui.storage.shipped import shipped_data


def _records(orgtui: Orgtui, *arguments: str) -> list[dict[str, object]]:
    ran = orgtui("facts", *arguments, "--format", "json")
    assert ran.code == 0, ran.err
    found: list[dict[str, object]] = json.loads(ran.out)["records"]
    return found


def _of(records: list[dict[str, object]], kind: str) -> list[dict[str, object]]:
    return [record for record in records if record["type"] == kind]


@pytest.mark.parametrize(
    ("day", "members", "chair"), [("2023-05-01", 8, "India"), ("2023-12-01", 9, "Kazakhstan")]
)
def test_members_and_chair_are_those_of_the_day(
    orgtui: Orgtui, day: str, members: int, chair: str
) -> None:
    ran = orgtui("facts", "sco", "--on", day)

    assert ran.code == 0
    assert f"Members · {members}\n" in ran.out
    section = ran.out.partition("\nChair\n")[2].partition("\n\n")[0]
    assert chair in section.splitlines()[0]


def test_before_its_founding_an_organisation_has_nothing_to_show(orgtui: Orgtui) -> None:
    ran = orgtui("facts", "sco", "--on", "1999-01-01")

    assert ran.code == 0
    assert "It did not exist on this day." in ran.out
    assert "Secretariat" not in ran.out


def test_json_on_a_day_leaves_out_what_does_not_hold(orgtui: Orgtui) -> None:
    records = _records(orgtui, "sco", "--on", "2023-05-01")

    full = [m["state"] for m in _of(records, "membership") if m["status"] == "full"]
    chairs = [c["state"] for c in _of(records, "chairmanship") if "body" not in c]
    assert sorted(map(str, full)) == ["cn", "in", "kg", "kz", "pk", "ru", "tj", "uz"]
    assert chairs == ["in"]


def test_as_of_is_the_day_given(orgtui: Orgtui) -> None:
    ran = orgtui("facts", "sco", "--on", "2023-05-01", "--format", "json")

    assert json.loads(ran.out)["as_of"] == "2023-05-01"


def test_the_organisation_has_its_seat_founding_and_languages(orgtui: Orgtui) -> None:
    (sco,) = _of(_records(orgtui, "sco"), "organisation")

    assert sco["id"] == "sco"
    assert sco["place"] == "beijing"
    assert sco["date"] == "2001-06-15"
    assert sco["languages"] == ["ru", "zh"]
    assert sco["short"] == {"en": "SCO", "ru": "ШОС", "kk": "ШЫҰ"}
    assert "organisation" not in sco


def test_every_record_has_an_id_of_its_own_and_names_its_sources(orgtui: Orgtui) -> None:
    records = _records(orgtui, "--all")

    ids = [record["id"] for record in records]
    assert len(ids) == len(set(map(str, ids)))
    assert {str(record.get("organisation", record["id"])) for record in records} >= {
        "sco", "cis", "brics", "cica"
    }  # fmt: skip
    for record in records:
        sources = record["sources"]
        assert isinstance(sources, list)
        assert sources
        for source in sources:
            assert source.keys() >= {"id", "title", "publisher", "url"}


def test_types_are_those_of_the_contract(orgtui: Orgtui) -> None:
    types = {record["type"] for record in _records(orgtui, "--all")}

    assert types == {
        "organisation", "membership", "chairmanship", "term", "event", "body", "document",
        "initiative",
    }  # fmt: skip


def test_keys_that_do_not_apply_are_left_out(orgtui: Orgtui) -> None:
    for record in _records(orgtui, "--all"):
        assert all(value not in (None, "", [], {}) for value in record.values())


def test_dates_are_edtf_and_whole_years_end_on_their_last_day(orgtui: Orgtui) -> None:
    edtf = re.compile(r"\d{4}(-\d\d(-\d\d)?)?[?~%]?")

    records = _records(orgtui, "--all")

    for record in records:
        for key in ("from", "to", "date"):
            assert edtf.fullmatch(str(record.get(key, "2000")))
    (year,) = [r for r in records if r["id"] == "cis/chair/2023"]
    assert (year["from"], year["to"]) == ("2023-01-01", "2023-12-31")


def test_a_term_ends_on_the_hand_over_day(orgtui: Orgtui) -> None:
    chairs = _of(_records(orgtui, "sco"), "chairmanship")

    (kazakhstan,) = [c for c in chairs if c["id"] == "sco/chair/2023-07-04"]
    assert (kazakhstan["from"], kazakhstan["to"]) == ("2023-07-04", "2024-07-04")
    assert kazakhstan["role"] == "chair"


def test_what_goes_on_has_no_end(orgtui: Orgtui) -> None:
    (iran,) = [r for r in _records(orgtui, "sco") if r["id"] == "sco/membership/ir/full"]

    assert iran["from"] == "2023-07-04"
    assert "to" not in iran


@pytest.mark.parametrize("name", ["sco", "ШОС", "shanghai cooperation organisation", "ШЫҰ"])
def test_an_organisation_is_known_by_any_of_its_names(orgtui: Orgtui, name: str) -> None:
    assert _records(orgtui, name)[0]["id"] == "sco"


@pytest.mark.parametrize("name", ["Kazakhstan", "казахстаном", "kz", "Қазақстан"])
def test_a_state_has_its_memberships_and_chairs_in_all_organisations(
    orgtui: Orgtui, name: str
) -> None:
    records = _records(orgtui, name)

    assert {r["organisation"] for r in _of(records, "membership")} >= {"sco", "cis", "cica"}
    assert {record["state"] for record in records} == {"kz"}


def test_a_person_has_their_terms(orgtui: Orgtui) -> None:
    records = _records(orgtui, "Нурлан Ермекбаев")

    assert {r["person"] for r in records} == {"nurlan-yermekbayev"}
    assert _of(records, "term")


def test_a_misspelt_name_is_answered_with_what_was_meant(orgtui: Orgtui) -> None:
    ran = orgtui("facts", "Kazahkstan")

    assert ran.code == 1
    assert ran.out == ""
    assert "Kazakhstan" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_day_that_is_none_is_a_usage_error(orgtui: Orgtui) -> None:
    ran = orgtui("facts", "sco", "--on", "32.13.2023")

    assert ran.code == 2
    assert "2023-05-01" in ran.err


def test_csv_has_one_line_a_record(orgtui: Orgtui) -> None:
    ran = orgtui("facts", "sco", "--format", "csv")

    rows = list(csv.DictReader(StringIO(ran.out)))
    assert len(rows) == len(_records(orgtui, "sco"))
    assert rows[0]["id"] == "sco"
    assert rows[0]["name_ru"] == "Шанхайская организация сотрудничества"
    assert all(row["sources"] for row in rows)


def test_without_a_name_the_organisations_are_listed(orgtui: Orgtui) -> None:
    ran = orgtui("facts")

    shipped = sorted(path.stem for path in (shipped_data() / "organisations").glob("*.toml"))
    assert len(shipped) >= 13
    assert [line.split()[0] for line in ran.out.splitlines()] == shipped


def test_a_name_and_all_do_not_go_together(orgtui: Orgtui) -> None:
    assert orgtui("facts", "sco", "--all").code == 2


def test_notes_are_in_the_learners_language(
    orgtui: Orgtui, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = _records(orgtui, "sco")[0]["note"]
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")

    russian = _records(orgtui, "sco")[0]["note"]

    assert re.search("[a-z]{4}", str(english))
    assert re.search("[а-я]{4}", str(russian))


def test_russian_tables_have_russian_words(orgtui: Orgtui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")

    ran = orgtui("facts", "sco", "--on", "2023-12-01")

    assert "Члены · 9" in ran.out
    assert "Казахстан" in ran.out


def test_browsing_without_a_terminal_prints_the_facts(orgtui: Orgtui) -> None:
    assert orgtui("browse", "sco").out == orgtui("facts", "sco").out
    assert orgtui("browse").out == orgtui("facts").out
