"""The pages in folders: which files of a folder are pages, in an order that never changes."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from orgtui.articles.files.page_endings import PAGE_ENDINGS
from orgtui.articles.sanitising import one_line, printable
from orgtui.errors import ArticleError
from orgtui.values import value

_PARTS = re.compile(r".*(?:_files|\.files|_файлы|-Dateien|_fichiers)$", re.IGNORECASE)
"""Folders in which browsers and Word put the pictures and frames of a page."""


@value
class Found:
    """A page to read, or why there is none."""

    path: Path
    problem: ArticleError | None = None
    is_link: bool = False
    """Whether it is a link within a folder, which is passed over: it may lead out of the folder,
    or in circles."""


def found_pages(paths: Iterable[Path]) -> Iterator[Found]:
    """Yield the files named, and those in the folders named, each once.

    Folders are searched to their depth. Hidden files, the parts of saved pages, and files that are
    no pages by their names are passed over; links to pages and folders are yielded as such.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _in_folder(path) if path.is_dir() else (Found(path=path),):
            key = str(found.path) if found.is_link else os.path.realpath(found.path)
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
        seen = [entry for entry in listed if not entry.name.startswith(".")]
        found = [page for entry in seen for page in _pages(entry)]
        is_empty = is_empty and all(page.is_link for page in found)
        yield from found
        waiting += reversed([Path(entry.path) for entry in seen if _is_folder(entry)])
    if is_empty:
        yield Found(path=folder, problem=_no_pages(folder))


def _pages(entry: os.DirEntry[str]) -> Iterator[Found]:
    """Yield a file that is a page, and a link that may be taken for a page or a folder."""
    is_page = entry.name.lower().endswith(PAGE_ENDINGS)
    if entry.is_symlink():
        if is_page or entry.is_dir():
            yield Found(path=Path(entry.path), is_link=True)
    elif is_page and entry.is_file(follow_symlinks=False):
        yield Found(path=Path(entry.path))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether a folder is to be searched: it holds no parts of a saved page."""
    return entry.is_dir(follow_symlinks=False) and not _PARTS.match(entry.name)


def _unreadable(folder: Path, error: OSError) -> ArticleError:
    return ArticleError(
        "{path} cannot be read ({reason}); check its permissions",
        path=one_line(printable(str(folder))),
        reason=(error.strerror or str(error)).lower(),
    )


def _no_pages(folder: Path) -> ArticleError:
    return ArticleError(
        "{path} has no pages in it (.txt, .html, .mhtml, .md, .epub, .docx, .pdf)",
        path=one_line(printable(str(folder))),
    )
