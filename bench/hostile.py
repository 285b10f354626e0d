"""How long pages that mean harm take, and how much memory: each in a process of its own."""

import argparse
import os
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from articles.hostile import bombs, pages
from orgtui.articles.importing import article_of
from orgtui.errors import ArticleError

MEGABYTE = 1024 * 1024


def measured(name: str, content: bytes) -> tuple[float, float, str]:
    """Return seconds, megabytes over this process, and how it ended, of one import."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = _memory("VmRSS")
        began = time.perf_counter()
        try:
            ended = f"{len(article_of(content, name).passages)} passages"
        except ArticleError as error:
            ended = str(error)[:60]
        took = time.perf_counter() - began
        own = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        grown = max(_memory("VmHWM") - before, own)
        os.write(into, f"{took}\n{grown}\n{ended}".encode())
        os._exit(0)
    os.close(into)
    with os.fdopen(out) as told:
        answer = told.read()
    os.waitpid(child, 0)
    took, grown, ended = answer.split("\n", 2) if answer else ("nan", "nan", "died")
    return float(took), float(grown) / 1024, ended


def _memory(line: str) -> int:
    """Return the present or the highest memory of this process, in kilobytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(row.split()[1] for row in status.splitlines() if row.startswith(line)))


def main() -> None:
    """Print what takes more than the given time or memory, and the worst of all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--megabytes", type=float, default=5)
    options.add_argument("--seconds", type=float, default=1)
    options.add_argument("--memory", type=float, default=300)
    options.add_argument("--only", default="")
    asked = options.parse_args()
    article_of("Всё готово, и можно начинать измерять страницы сейчас.".encode(), "warm.html")
    worst = (0.0, 0.0)
    for name, content in (*bombs(), *pages(int(asked.megabytes * MEGABYTE))):
        if asked.only in name:
            took, grown, ended = measured(name, content)
            if not (took < asked.seconds and grown < asked.memory):
                print(f"{took:7.2f} s {grown:6.0f} MB  {name}: {ended}", flush=True)
            worst = (max(worst[0], took), max(worst[1], grown))
    print(f"worst: {worst[0]:.2f} s, {worst[1]:.0f} MB")


if __name__ == "__main__":
    main()
