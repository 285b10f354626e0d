"""Promises the ids of all records, before a release: `python tests/releasing.py`.

Run it when `orgtui check` is silent: it rewrites `data/released.txt`.
"""

from pathlib import Path

from orgtui.facts.base import FactBase
from orgtui.facts.fact_file import FactFile
from orgtui.facts.reading import read
from orgtui.facts.released import release
from orgtui.storage.shipped import RELEASED

DATA = Path(__file__).resolve().parent.parent / "data"


def shipped_files() -> list[FactFile]:
    """Return the fact files of this checkout."""
    paths = [*sorted(DATA.glob("*.toml")), *sorted((DATA / "organisations").glob("*.toml"))]
    return [
        FactFile(path=f"data/{path.relative_to(DATA)}", name=path.name, content=path.read_bytes())
        for path in paths
    ]


def main() -> None:
    """Rewrite the list."""
    rows, _ = read(shipped_files())
    path = DATA / RELEASED
    path.write_text(release(FactBase.holding(rows), path.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
