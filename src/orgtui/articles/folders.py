"""The pages in folders: which files of a folder are pages, in an order that never changes."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from orgtui.articles.sanitising import one_line, sanitised
from orgtui.errors import ArticleError

PAGE_ENDINGS = (
    ".txt", ".text", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".md", ".markdown", ".epub",
    ".docx", ".pdf", ".mht", ".mhtml",
)  # fmt: skip
"""The endings of files that are taken for pages; a file that is named itself may have any."""
_PARTS = re.compile(r".*(?:_files|\.files|_файлы|-Dateien|_fichiers)$", re.IGNORECASE)
"""Folders in which browsers and Word put the pictures and frames of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page to read, or why there is none."""

    path: Path
    problem: ArticleError | None = None


def found_pages(paths: Iterable[Path]) -> Iterator[Found]:
    """Yield the files named, and those in the folders named, each once.

    Folders are searched to their depth. Hidden files, links, the parts of saved pages, and files
    that are no pages by their names are passed over: a link may lead out of the folder, or in
    circles.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _in_folder(path) if path.is_dir() else (Found(path=path),):
            key = os.path.realpath(found.path)
            if key not in seen:
                seen.add(key)
                yield found


def _in_folder(folder: Path) -> Iterator[Found]:
    waiting = [folder]
    is_empty = True
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: (entry.name.casefold(), entry.name))
        except OSError as error:
            is_empty = False
            yield Found(path=here, problem=_unreadable(here, error))
            continue
        folders = []
        for entry in listed:
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                folders += [] if _PARTS.match(entry.name) else [Path(entry.path)]
            elif _is_page(entry):
                is_empty = False
                yield Found(path=Path(entry.path))
        waiting += reversed(folders)
    if is_empty:
        yield Found(path=folder, problem=_no_pages(folder))


def _is_page(entry: os.DirEntry[str]) -> bool:
    is_named_so = entry.name.lower().endswith(PAGE_ENDINGS)
    return is_named_so and entry.is_file(follow_symlinks=False)


def _unreadable(folder: Path, error: OSError) -> ArticleError:
    return ArticleError(
        "{path} cannot be read ({reason}); check its permissions",
        path=one_line(sanitised(str(folder))),
        reason=(error.strerror or str(error)).lower(),
    )


def _no_pages(folder: Path) -> ArticleError:
    return ArticleError(
        "{path} has no pages in it (.txt, .html, .md, .epub, .docx, .pdf)",
        path=one_line(sanitised(str(folder))),
    )
