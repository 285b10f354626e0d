"""What an article of 5 MB costs in the reader, against one of 50 KB."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from filling import article, keep
from measuring import Line, arguments, environment, in_turns, ms, orgtui, put, ratio
from orgtui.workspace.opening import open_workspace
from terminal import Terminal

_SIZES = {"50 KB": 50_000, "5 MB": 5_000_000}


def main() -> None:
    runs = arguments(__doc__ or "", runs=5).parse_args().runs
    ends: list[float] = []
    memory: dict[str, list[float]] = {name: [] for name in _SIZES}
    with TemporaryDirectory() as folder:
        home = Path(folder)
        measures: dict[str, Callable[[], float]] = {}
        for name, article_id in _kept(home).items():
            ended = ends if name == "5 MB" else []
            measures[name] = partial(_opened, home, article_id, ended, memory[name])
        found = in_turns(measures, runs)
    put(f"A long article, medians of {runs} runs in turns", _lines(found, ends, memory))


def _kept(home: Path) -> dict[str, str]:
    workspace = open_workspace(environment(home))
    ids = {
        name: keep(workspace, article(size, seed))
        for seed, (name, size) in enumerate(_SIZES.items())
    }
    workspace.close()
    return ids


def _opened(home: Path, article_id: str, ends: list[float], memory: list[float]) -> float:
    with Terminal(orgtui("read", article_id), environment(home)) as terminal:
        opened = terminal.wait_for("Новости номер")
        terminal.settle()
        memory.append(terminal.peak_memory)
        terminal.press("end")
        ends.append(terminal.wait_for_change())
        return opened


def _lines(
    found: dict[str, list[float]], ends: list[float], memory: dict[str, list[float]]
) -> list[Line]:
    small, large = (found[name] for name in _SIZES)
    times = ratio(large, small)
    end = median(ends)
    more = median(memory["5 MB"]) - median(memory["50 KB"])
    most = 5 * _SIZES["5 MB"] / 1_000_000
    return [
        Line(what="50 KB: first paint", measured=ms(median(small)), budget="", is_kept=True),
        Line(
            what="5 MB: first paint",
            measured=f"{ms(median(large))}  {times:.2f} ×",
            budget="1.2 ×",
            is_kept=times <= 1.2,
        ),
        Line(what="5 MB: to its end", measured=ms(end), budget="50 ms", is_kept=end <= 0.05),
        Line(
            what="5 MB: memory over 50 KB",
            measured=f"{more:.0f} MiB",
            budget=f"{most:.0f} MiB",
            is_kept=more <= most,
        ),
    ]


if __name__ == "__main__":
    main()
