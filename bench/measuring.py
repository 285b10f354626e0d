"""What all benches share: repeated runs, medians, the table that is printed."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
HELLO = (sys.executable, str(Path(__file__).with_name("hello.py")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table."""

    what: str
    measured: str
    budget: str
    is_kept: bool
    """Whether what was measured is within the budget."""


def arguments(about: str, *, runs: int) -> argparse.ArgumentParser:
    """Return a parser that knows `--runs`."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--runs", type=int, default=runs, help="how often each is measured")
    return parser


def orgtui(*words: str) -> tuple[str, ...]:
    """Return the command line that starts the app as its script does."""
    start = "import sys; from orgtui.cli.main import main; sys.exit(main())"
    return (sys.executable, "-c", start, *words)


def environment(home: Path) -> dict[str, str]:
    """Return an environment with a learner's home, in English, on a terminal in full colour.

    Bytecode is kept, as it is where the app is installed; else every start would compile it.
    """
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "PYTHONPATH": str(ROOT / "src"),
        "ORGTUI_HOME": str(home),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }


def in_turns(
    measures: Mapping[str, Callable[[], float]], runs: int, *, warm_up: int = 1
) -> dict[str, list[float]]:
    """Measure round robin, so that what else the machine does hits all alike."""
    found: dict[str, list[float]] = {name: [] for name in measures}
    for run in range(-warm_up, runs):
        for name, measure in measures.items():
            seconds = measure()
            if run >= 0:
                found[name].append(seconds)
    return found


def ratio(ones: Sequence[float], others: Sequence[float]) -> float:
    """Return how many times the one median is the other."""
    return median(ones) / median(others)


def p95(values: Sequence[float]) -> float:
    """Return what 95 of 100 values do not exceed; of a single one, that one."""
    if len(values) == 1:
        return values[0]
    return quantiles(values, n=20, method="inclusive")[-1]


def timed(action: Callable[[], object]) -> float:
    """Return how many seconds an action takes."""
    start = perf_counter()
    action()
    return perf_counter() - start


def ms(seconds: float) -> str:
    """Return seconds as milliseconds."""
    return f"{seconds * 1000:.3g} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def put(title: str, lines: Iterable[Line]) -> None:
    """Print the table."""
    rows = [("what", "measured", "budget", "")]
    rows += [(line.what, line.measured, line.budget, "" if line.is_kept else "OVER")
             for line in lines]  # fmt: skip
    widths = [max(len(row[n]) for row in rows) for n in range(4)]
    print(title)
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())
    print()
