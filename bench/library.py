"""The library with many articles: how fast they come in, how fast they are found, how large it is.

Every article is a page of made-up text, menus and all, that goes the whole way: read, cleaned,
linked, indexed and kept, as many at a time as `orgtui add` keeps. The work of one core is told
beside the time that went by, which also holds the wait for the disk and for other programs.
"""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BytesIO
from itertools import islice
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TypeVar

from made_up import COMMON, RARE, MadeUpPage, Newspaper
from measuring import Line, arguments, ms, p95, put, timed
from orgtui.articles.importing import Imported
from orgtui.cli.main import MANY
from orgtui.cli.pile import MOST_PAGES
from orgtui.workspace.opening import Workspace, open_workspace

_RATE = 50
"""Articles a second."""
_SECONDS = 0.010
"""How long a search may take."""
_SHARE = 2.0
"""How many times its text the file may be."""
_STARTS = 9
"""How often Python is started, to tell how fast this machine is."""
_QUERIES = {
    "a common word": COMMON,
    "a rare word": RARE,
    "a form no text has": f"{RARE}ами",
    "two common words": "также между",
    "a phrase": '"состоялась вчера"',
    "a word and a filter": f"org:sco {COMMON}",
    "three filters": "state:kz lang:ru from:2017",
    "all but a word": f"{COMMON} -вчера",
}
Value = TypeVar("Value")


class Watch:
    """Adds up the seconds of work and of time of some actions."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.work = self.time = 0.0

    def run(self, action: Callable[[], Value]) -> Value:
        """Do something and return what it gives."""
        work, time = process_time(), perf_counter()
        result = action()
        self.work += process_time() - work
        self.time += perf_counter() - time
        return result


def fill(workspace: Workspace, pages: Iterator[MadeUpPage]) -> Iterator[Line]:
    """Import pages and tell how fast; the file's share is that of the same text."""
    reading, keeping = Watch(), Watch()
    count = size = 0
    while several := tuple(islice(pages, MOST_PAGES)):
        read = [reading.run(partial(_read, workspace, page)) for page in several]
        size += sum(len(imported.article.text.encode()) for imported in read)
        keeping.run(partial(_keep, workspace, read))
        count += len(several)
    work, time = reading.work + keeping.work, reading.time + keeping.time
    yield Line(
        what=f"import {count:,} pages",
        measured=f"{count / work:.0f}/s of work, {count / time:.0f}/s of time",
        budget=f"≥ {_RATE}/s",
        is_kept=count >= _RATE * work,
    )
    yield Line(
        what="  of it: read, clean, link; index, keep",
        measured=f"{ms(reading.work / count)}; {ms(keeping.work / count)} of work",
        budget="",
        is_kept=True,
    )
    starts = median(timed(_start_python) for _ in range(_STARTS))
    yield Line(
        what=f"  a page against a start of Python, {ms(starts)}",
        measured=f"{work / count / starts:.2f} ×",
        budget="",
        is_kept=True,
    )
    workspace.close()
    file = workspace.home.library.stat().st_size
    yield Line(
        what=f"the file, against {size / 1e6:.0f} MB of text",
        measured=f"{file / 1e6:.1f} MB, {file / size:.2f} ×",
        budget=f"≤ {_SHARE:g} ×",
        is_kept=file <= _SHARE * size,
    )


def search(workspace: Workspace, runs: int) -> Iterator[Line]:
    """Tell how long searches take, each typed anew."""
    for kind, typed in _QUERIES.items():
        work, time = [], []
        found = 0
        for _ in range(runs):
            watch = Watch()
            query = workspace.query(typed)
            found = len(watch.run(lambda: workspace.library.search(query)))  # noqa: B023
            work.append(watch.work)
            time.append(watch.time)
        yield Line(
            what=f"search for {kind}, p95 ({found} shown)",
            measured=f"{ms(p95(work))} of work, {ms(p95(time))}",
            budget=ms(_SECONDS),
            is_kept=p95(work) <= _SECONDS,
        )


def _start_python() -> None:
    subprocess.run((sys.executable, "-c", "pass"), check=True)


def _read(workspace: Workspace, page: MadeUpPage) -> Imported:
    return workspace.read_stream(BytesIO(page.content))


def _keep(workspace: Workspace, pages: Iterable[Imported]) -> None:
    with workspace.library.together():
        for page in pages:
            workspace.keep(page)


def main() -> None:
    parser = arguments(__doc__ or "", runs=60)
    parser.add_argument("--articles", type=int, default=10_000, help="how many pages come in")
    parser.add_argument("--seed", type=int, default=1, help="the same one gives the same pages")
    wanted = parser.parse_args()
    gc.set_threshold(MANY)  # as the command does
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": home, "LANG": "ru_RU.UTF-8"})
        pages = Newspaper(workspace.facts.entities, wanted.seed).pages(wanted.articles + 1)
        workspace.keep(_read(workspace, next(pages)))
        lines = list(fill(workspace, pages))
        workspace.library.search("прогрев")
        lines += search(workspace, wanted.runs)
        workspace.close()
    put(f"A library of {wanted.articles:,} articles", lines)


if __name__ == "__main__":
    main()
