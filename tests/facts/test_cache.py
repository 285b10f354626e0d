import json
from pathlib import Path

import pytest

from facts.sample import OFFICE, chair, files, member, term
from orgtui.errors import FactsError
from orgtui.facts.base import FactBase
from orgtui.facts.compiled import open_base
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.reading import read

TST = OrganisationId("tst")
_BODY = (
    member("aa", "2001-06-15/..")
    + chair("aa", "2002", "2002")
    + OFFICE
    + term("ann-ames", "2002-01-01/..")
)
_DAMAGED = (
    "_index",
    "states.state",
    "organisations.organisation",
    "tst.membership",
    "tst.source",
    "acronyms.acronyms",
    "bearers.bearers",
)


def _facts(base: FactBase) -> tuple[object, ...]:
    shared = [list(things.items()) for things in (base.states, base.cities, base.people)]
    borne = base.entities, base.bearers
    return base.records(TST), base.organisations, shared, dict(base.sources), borne


def _compiled(folder: Path) -> list[Path]:
    return sorted(folder.glob("facts-*"))


def _compiled_file(cache: Path, name: str) -> Path:
    """Compile the facts and return one of the files that were made."""
    open_base(files(_BODY), cache)
    (compiled,) = _compiled(cache)
    return compiled / f"{name}.json"


def test_facts_are_compiled_once_and_read_back_equal(tmp_path: Path) -> None:
    first = open_base(files(_BODY), tmp_path)
    (compiled,) = _compiled(tmp_path)
    written = compiled.stat().st_mtime_ns

    again = open_base(files(_BODY), tmp_path)

    assert _facts(again) == _facts(first)
    assert _compiled(tmp_path) == [compiled]
    assert compiled.stat().st_mtime_ns == written


def test_the_compiled_facts_are_what_is_read(tmp_path: Path) -> None:
    path = _compiled_file(tmp_path, "states.state")
    path.write_text(path.read_text("utf-8").replace("Aland", "Iland"), "utf-8")

    again = open_base(files(_BODY), tmp_path)

    assert {state.names.en.short for state in again.states.values()} >= {"Iland"}


def test_only_what_is_asked_for_is_read(tmp_path: Path) -> None:
    path = _compiled_file(tmp_path, "tst.membership")
    path.write_text("damaged", "utf-8")
    base = open_base(files(_BODY), tmp_path)

    assert base.organisation(TST).names.en.short == "TTS"
    assert path.read_text("utf-8") == "damaged"
    assert any(record.id == "tst/membership/aa/full" for record in base.records(TST))
    assert path.read_text("utf-8") != "damaged"


def test_a_state_is_read_without_the_others(tmp_path: Path) -> None:
    path = _compiled_file(tmp_path, "states.state")
    damaged = path.read_text("utf-8").replace(
        '"key": "bb", "values": {', '"key": "bb", "values": ['
    )
    path.write_text(damaged, "utf-8")
    base = open_base(files(_BODY), tmp_path)

    assert base.states[StateId("aa")].names.en.short == "Aland"
    assert path.read_text("utf-8") == damaged
    assert base.states[StateId("bb")].names.en.short == "Borland"
    assert path.read_text("utf-8") != damaged


def test_a_state_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    open_base(files(_BODY), tmp_path)

    states = open_base(files(_BODY), tmp_path).states

    assert StateId("zz") not in states
    with pytest.raises(KeyError):
        _ = states[StateId("zz")]


def test_who_bears_a_name_is_known_without_all_that_is_compiled(tmp_path: Path) -> None:
    path = _compiled_file(tmp_path, "tst.membership")
    path.write_text("damaged", "utf-8")

    bearers = open_base(files(_BODY), tmp_path).bearers

    assert bearers == FactBase.holding(read(files(_BODY))[0]).bearers
    assert path.read_text("utf-8") == "damaged"


def test_a_change_of_any_file_compiles_anew(tmp_path: Path) -> None:
    open_base(files(_BODY), tmp_path)

    changed = open_base(files(_BODY + member("bb", "2003-01-01/..")), tmp_path)

    assert len(_compiled(tmp_path)) == 2
    assert any(record.id == "tst/membership/bb/full" for record in changed.records(TST))


@pytest.mark.parametrize("name", _DAMAGED)
@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_truncated_compiled_facts_are_made_anew(tmp_path: Path, name: str, share: float) -> None:
    path = _compiled_file(tmp_path, name)
    first = _facts(open_base(files(_BODY), tmp_path))
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    again = open_base(files(_BODY), tmp_path)

    assert _facts(again) == first
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", _DAMAGED)
@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"{}",
        b"null",
        b'"text"',
        b'{"rows": {"1": {"kind": "membership"}}}',
        b'{"_index": {"1": {"owner": "tst"}}}',
        b'{"rows": 7}',
        b"\x00",
        b"\xff\xfe\x00\xd8" * 50,
    ],
)
def test_compiled_facts_of_another_shape_are_made_anew(
    tmp_path: Path, name: str, content: bytes
) -> None:
    first = _facts(open_base(files(_BODY), tmp_path))
    _compiled_file(tmp_path, name).write_bytes(content)

    assert _facts(open_base(files(_BODY), tmp_path)) == first


@pytest.mark.parametrize("name", ["states.state", "organisations.organisation", "tst.chair"])
def test_a_compiled_file_that_is_gone_is_made_anew(tmp_path: Path, name: str) -> None:
    first = _facts(open_base(files(_BODY), tmp_path))
    path = _compiled_file(tmp_path, name)
    path.unlink()

    assert _facts(open_base(files(_BODY), tmp_path)) == first
    assert path.is_file()


def test_rows_lost_from_the_compiled_facts_are_noticed(tmp_path: Path) -> None:
    first = _facts(open_base(files(_BODY), tmp_path))
    path = _compiled_file(tmp_path, "tst.membership")
    tables = json.loads(path.read_text("utf-8"))
    tables["rows"].popitem()
    path.write_text(json.dumps(tables), "utf-8")

    assert _facts(open_base(files(_BODY), tmp_path)) == first


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
