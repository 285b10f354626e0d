"""How long commands that draw nothing take as whole processes, against importing Click."""

import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import Line, arguments, environment, in_turns, ms, orgtui, put, ratio, timed

HELP_BUDGET = 1.5
FACTS_BUDGET = 0.060
_CLICK = "python -c 'import click'"
_HELP = "orgtui --help"
_FACTS = "orgtui facts sco"


def main() -> None:
    runs = arguments(__doc__ or "", runs=21).parse_args().runs
    commands = {
        _CLICK: (sys.executable, "-c", "import click"),
        _HELP: orgtui("--help"),
        _FACTS: orgtui("facts", "sco"),
    }
    with TemporaryDirectory() as home:
        found = in_turns(
            {name: partial(_ran, command, Path(home)) for name, command in commands.items()}, runs
        )
    click = found[_CLICK]
    times = ratio(found[_HELP], click)
    more = median(facts - least for facts, least in zip(found[_FACTS], click, strict=True))
    lines = [
        Line(what=_CLICK, measured=ms(median(click)), budget="", is_kept=True),
        Line(
            what=_HELP,
            measured=f"{ms(median(found[_HELP]))}  {times:.2f} ×",
            budget=f"{HELP_BUDGET} ×",
            is_kept=times <= HELP_BUDGET,
        ),
        Line(
            what=_FACTS,
            measured=f"{ms(median(found[_FACTS]))}  + {ms(more)}",
            budget=f"+ {ms(FACTS_BUDGET)}",
            is_kept=more <= FACTS_BUDGET,
        ),
    ]
    put(f"Whole processes, medians of {runs} runs in turns", lines)


def _ran(command: tuple[str, ...], home: Path) -> float:
    return timed(
        partial(
            subprocess.run, command, env=environment(home), check=True, stdout=subprocess.DEVNULL
        )
    )


if __name__ == "__main__":
    main()
