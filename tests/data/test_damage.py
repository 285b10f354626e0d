"""Whatever is broken in a copy of the shipped facts is told, with its file and line."""

import re
from functools import cache

import pytest

from data.changing import Damage
from data.damage import DAMAGES
from data.shared_damage import SHARED_DAMAGES
from orgtui.facts.base import FactBase
from orgtui.facts.checking import check
from orgtui.facts.fact_file import FactFile
from orgtui.facts.problems import Problem
from orgtui.facts.reading import Row, read
from orgtui.facts.released import identities, lost
from releasing import shipped_files

_SHARED = {file.name.removesuffix(".toml"): file for file in shipped_files()[:3]}
_ORGANISATIONS = {file.name.removesuffix(".toml"): file for file in shipped_files()[3:]}


@cache
def _rows(name: str) -> tuple[Row, ...]:
    return read([(_SHARED | _ORGANISATIONS)[name]])[0]


@cache
def _promised(name: str) -> str:
    return "\n".join(identities(FactBase.holding((*_rows("states"), *_rows(name)))))


def _problems(damaged: FactFile, organisation: str) -> list[Problem]:
    """Return the problems of the shared files and one organisation, one of the files damaged."""
    rows, problems = read([damaged])
    others = (name for name in (*_SHARED, organisation) if f"{name}.toml" != damaged.name)
    rows = (*(row for name in others for row in _rows(name)), *rows)
    base = FactBase.holding(rows)
    found = [*problems, *(problems or check(base, rows))]
    return [*found, *lost(base, _promised(organisation), "data/released.txt")]


def _damaged(file: FactFile, damage: Damage) -> FactFile | None:
    text = file.text
    changed = damage.done_to(text)
    if changed == text:
        return None
    return FactFile(path=file.path, name=file.name, content=changed.encode())


_CASES = [
    (damage, organisation)
    for damage in DAMAGES
    for organisation, file in _ORGANISATIONS.items()
    if _damaged(file, damage)
]


def test_there_are_enough_kinds_of_damage_and_each_fits_somewhere() -> None:
    done = {damage.name for damage, _ in _CASES}

    assert done == {damage.name for damage in DAMAGES}
    assert len(done) >= 25


@pytest.mark.parametrize("name", sorted(_ORGANISATIONS))
def test_sound_facts_alone_have_no_problem(name: str) -> None:
    assert _problems(_ORGANISATIONS[name], name) == []


@pytest.mark.parametrize(
    ("damage", "organisation"),
    [pytest.param(*case, id=f"{case[0].name}-{case[1]}") for case in _CASES],
)
def test_damage_to_an_organisation_is_told(damage: Damage, organisation: str) -> None:
    damaged = _damaged(_ORGANISATIONS[organisation], damage)
    assert damaged is not None

    found = _problems(damaged, organisation)

    told = [problem for problem in found if re.search(damage.cause, problem.cause)]
    assert told, "\n".join(map(str, found))
    assert all(problem.line > 0 for problem in told)
    assert {problem.file for problem in told} <= {damaged.path, "data/released.txt"}


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        pytest.param(name, damage, id=f"{name}: {damage.name}")
        for name, damages in SHARED_DAMAGES.items()
        for damage in damages
    ],
)
def test_damage_to_what_is_shared_is_told(name: str, damage: Damage) -> None:
    damaged = _damaged(_SHARED[name], damage)
    assert damaged is not None

    found = _problems(damaged, "sco")

    told = [problem for problem in found if re.search(damage.cause, problem.cause)]
    assert told, "\n".join(map(str, found))
    assert all(problem.line > 0 and problem.file == damaged.path for problem in told)


def test_a_file_that_is_not_utf8_is_told() -> None:
    file = _ORGANISATIONS["sco"]
    damaged = FactFile(path=file.path, name=file.name, content=file.text.encode("utf-16"))

    found = _problems(damaged, "sco")

    assert found[0].cause == "not UTF-8 text; save it as such"
