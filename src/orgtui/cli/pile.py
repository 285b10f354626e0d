"""Pages that are kept several at a time: the disk takes as long for one as for eight."""

from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from orgtui.articles.importing import Imported
    from orgtui.cli.added import Report
    from orgtui.cli.progress import Progress

MOST_PAGES = 8
"""More gain little, and hold the library from other windows longer."""
_MOST_BYTES = 4_000_000
_SECONDS = 0.5
"""How long a page waits for others at most, but for the reading of the last one."""


class Pile:
    """Pages that were read and are not kept yet; a page is told of once it is kept for good.

    What lies here when a `with` ends is kept then, also where it was interrupted.
    """

    def __init__(self, report: "Report", progress: "Progress") -> None:
        """Begin without pages; a report keeps them, and says so behind the line of progress."""
        self._report = report
        self._progress = progress
        self._pages: list[tuple[Imported, str]] = []
        self._bytes = 0
        self._began = 0.0

    def __enter__(self) -> Self:
        """Return the pile."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Keep what is left."""
        self.keep()

    def put(self, page: "Imported", name: str) -> None:
        """Lay a page down; `name` is that of its file. All are kept once there are enough."""
        if not self._pages:
            self._began = monotonic()
        self._pages.append((page, name))
        self._bytes += len(page.original)
        is_late = monotonic() - self._began >= _SECONDS
        if is_late or len(self._pages) >= MOST_PAGES or self._bytes >= _MOST_BYTES:
            self.keep()

    def keep(self) -> None:
        """Keep all pages, then tell of each; where that fails none of them is kept, nor told of."""
        pages, self._pages, self._bytes = self._pages, [], 0
        every = self._report.kept([page for page, _ in pages])
        self._progress.clear()
        for (page, name), kept in zip(pages, every, strict=True):
            self._report.put(page, kept, name)
