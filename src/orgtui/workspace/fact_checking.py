"""Every check of fact files together: what `orgtui check` and all who write facts go by."""

from collections.abc import Iterable

from orgtui.facts.fact_file import FactFile
from orgtui.facts.problems import Problem
from orgtui.storage.shipped import RELEASED, shipped_data


def problems_of(files: Iterable[FactFile]) -> tuple[Problem, ...]:
    """Return what is wrong with files when they are read together, in order."""
    from orgtui.facts.base import FactBase
    from orgtui.facts.checking import check
    from orgtui.facts.reading import read
    from orgtui.facts.released import lost

    rows, problems = read(files)
    if problems:
        return tuple(sorted(problems))
    base = FactBase.holding(rows)
    promised = (shipped_data() / RELEASED).read_text(encoding="utf-8")
    return tuple(sorted((*check(base, rows), *lost(base, promised, f"data/{RELEASED}"))))
