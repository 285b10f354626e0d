"""How long after the command the screen shows what was asked for, against the least Textual app."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import HELLO, Line, arguments, environment, in_turns, ms, orgtui, put, ratio
from terminal import Terminal

BUDGET = 1.25
_HELLO = "hello-world"
_SCREENS = {
    _HELLO: (HELLO, "Hello, world"),
    "orgtui": (orgtui(), "Look around"),
    "orgtui read": (orgtui("read"), "With the app"),
    "orgtui read ARTICLE": (orgtui("read", "sco/overview.en"), "Shanghai Cooperation"),
    "orgtui quiz": (orgtui("quiz"), "Question 1 of"),
    "orgtui browse sco": (orgtui("browse", "sco"), "Founded"),
}


def main() -> None:
    parser = arguments(__doc__ or "", runs=9)
    runs = parser.parse_args().runs
    with TemporaryDirectory() as home:
        opened: dict[str, Callable[[], float]] = {
            name: partial(_opened, command, text, Path(home))
            for name, (command, text) in _SCREENS.items()
        }
        found = in_turns(opened, runs)
    put(f"First paint, medians of {runs} runs in turns", [_line(name, found) for name in found])


def _opened(command: tuple[str, ...], text: str, home: Path) -> float:
    with Terminal(command, environment(home)) as terminal:
        return terminal.wait_for(text)


def _line(name: str, found: dict[str, list[float]]) -> Line:
    times = ratio(found[name], found[_HELLO])
    return Line(
        what=name,
        measured=f"{ms(median(found[name]))}  {times:.2f} ×",
        budget="" if name == _HELLO else f"{BUDGET} ×",
        is_kept=name == _HELLO or times <= BUDGET,
    )


if __name__ == "__main__":
    main()
