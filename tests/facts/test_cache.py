import json
from pathlib import Path

import pytest

from facts.sample import OFFICE, chair, files, member, term
from orgtui.errors import FactsError
from orgtui.facts.base import FactBase, open_base
from orgtui.facts.ids import OrganisationId

TST = OrganisationId("tst")
_BODY = (
    member("aa", "2001-06-15/..")
    + chair("aa", "2002", "2002")
    + OFFICE
    + term("ann-ames", "2002-01-01/..")
)


def _facts(base: FactBase) -> tuple[object, ...]:
    return base.records(TST), base.states, base.cities, base.people, base.sources, base.entities


def _compiled(folder: Path) -> list[Path]:
    return sorted(folder.glob("facts-*.json"))


def test_facts_are_compiled_once_and_read_back_equal(tmp_path: Path) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    written = compiled.stat().st_mtime_ns

    again = open_base(files(_BODY), tmp_path)

    assert _facts(again) == _facts(first)
    assert _compiled(tmp_path) == [compiled]
    assert compiled.stat().st_mtime_ns == written


def test_the_compiled_facts_are_what_is_read(tmp_path: Path) -> None:
    open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    compiled.write_text(compiled.read_text("utf-8").replace("Aland", "Iland"), "utf-8")

    again = open_base(files(_BODY), tmp_path)

    assert {state.names.en.short for state in again.states.values()} >= {"Iland"}


def test_a_change_of_any_file_compiles_anew(tmp_path: Path) -> None:
    open_base(files(_BODY), tmp_path)

    changed = open_base(files(_BODY + member("bb", "2003-01-01/..")), tmp_path)

    assert len(_compiled(tmp_path)) == 2
    assert any(record.id == "tst/membership/bb/full" for record in changed.records(TST))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_truncated_compiled_facts_are_made_anew(tmp_path: Path, share: float) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    whole = compiled.read_bytes()
    compiled.write_bytes(whole[: int(len(whole) * share)])

    again = open_base(files(_BODY), tmp_path)

    assert _facts(again) == _facts(first)
    assert compiled.read_bytes() == whole


@pytest.mark.parametrize(
    "content",
    ["[]", "{}", "null", '"text"', '{"tst": {"1": {"kind": "membership"}}}', '{"tst": 7}', "\x00"],
)
def test_compiled_facts_of_another_shape_are_made_anew(tmp_path: Path, content: str) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    compiled.write_text(content, "utf-8")

    assert _facts(open_base(files(_BODY), tmp_path)) == _facts(first)


def test_bytes_that_are_no_text_are_made_anew(tmp_path: Path) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    compiled.write_bytes(b"\xff\xfe\x00\xd8" * 50)

    assert _facts(open_base(files(_BODY), tmp_path)) == _facts(first)


def test_rows_lost_from_the_compiled_facts_are_noticed(tmp_path: Path) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    tables = json.loads(compiled.read_text("utf-8"))
    tables["tst"].popitem()
    compiled.write_text(json.dumps(tables), "utf-8")

    assert _facts(open_base(files(_BODY), tmp_path)) == _facts(first)


def test_without_a_folder_to_write_to_facts_are_still_there(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")

    facts = open_base(files(_BODY), blocked)

    assert len(facts.records(TST)) == 5


def test_old_compiled_facts_do_not_pile_up(tmp_path: Path) -> None:
    for year in range(2003, 2013):
        open_base(files(_BODY + member("bb", f"{year}-01-01/..")), tmp_path)

    assert len(_compiled(tmp_path)) <= 4


def test_faulty_facts_are_told_line_by_line_and_not_compiled(tmp_path: Path) -> None:
    body = member("zz", "2001-06-15/..") + member("yy", "2001-06-15/..")

    with pytest.raises(FactsError) as told:
        open_base(files(body), tmp_path)

    lines = str(told.value).splitlines()
    assert lines[0].startswith("the facts cannot be used")
    assert sorted(line.rpartition(": ")[2] for line in lines[1:]) == [
        'unknown state "yy"',
        'unknown state "zz"',
    ]
    assert _compiled(tmp_path) == []
