"""How long all questions take to be made and proven, also with many times as many facts."""

from collections.abc import Iterator
from statistics import median
from tempfile import TemporaryDirectory

from measuring import Line, arguments, ms, put, timed
from orgtui.facts.base import FactBase
from orgtui.facts.reading import Row, read
from orgtui.quiz.generating import generate, refused
from orgtui.quiz.selecting import mixed
from orgtui.workspace.opening import open_workspace

_SHARED = ("states", "cities", "people")


def main() -> None:
    parser = arguments(__doc__ or "", runs=5)
    parser.add_argument("--times", type=int, default=10, help="how many times as many facts")
    wanted = parser.parse_args()
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": home, "LANG": "ru_RU.UTF-8"})
        rows = read(workspace.fact_files)[0]
        workspace.close()
    lines = [
        *_lines(rows, wanted.runs, 1),
        *_lines(tuple(_copies(rows, wanted.times)), wanted.runs, wanted.times),
    ]
    put(f"Questions ({wanted.runs} runs)", lines)


def _copies(rows: tuple[Row, ...], times: int) -> Iterator[Row]:
    """Yield the rows with every organisation so many times, each copy under an id of its own."""
    yield from rows
    for number in range(1, times):
        for row in rows:
            if row.owner not in _SHARED:
                copy = f"{row.owner}-{number}"
                values = dict(row.values)
                own = values.get("id")
                if isinstance(own, str):
                    whole = own == row.owner or own.startswith(f"{row.owner}/")
                    values["id"] = own.replace(row.owner, copy, 1) if whole else own
                yield row._replace(owner=copy, values=values)


def _lines(rows: tuple[Row, ...], runs: int, times: int) -> Iterator[Line]:
    bases = [FactBase.holding(rows) for _ in range(2 * runs)]
    firsts = [timed(lambda base=base: next(generate(base))) for base in bases[:runs]]  # type: ignore[misc]
    alls = [timed(lambda base=base: list(generate(base))) for base in bases[runs:]]  # type: ignore[misc]
    questions = list(generate(bases[0]))
    units = len({question.unit for question in questions})
    not_asked = len({each.unit for each in refused(bases[0])})
    draw = timed(lambda: mixed(questions, "1"))
    of = f"{times} × the facts: " if times > 1 else ""
    yield _line(f"{of}first question", median(firsts), 0.020)
    what = f"{of}{len(questions):,} questions of {units:,} units ({not_asked:,} refused)"
    yield _line(what, median(alls), 2.0 * times)
    yield _line(f"{of}all of them drawn by a seed", draw, 0.5 * times)


def _line(what: str, seconds: float, budget: float) -> Line:
    return Line(what=what, measured=ms(seconds), budget=ms(budget), is_kept=seconds <= budget)


if __name__ == "__main__":
    main()
