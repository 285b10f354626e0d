"""The library with the articles that come with the app, as they are now."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from orgtui.articles.library.library import Library
from orgtui.storage.paths import Home
from orgtui.storage.remembering import remembered
from orgtui.storage.shipped import shipped_data
from orgtui.workspace.fact_paths import content_of


def library_with_shipped(home: Home, clock: Callable[[], datetime]) -> Library:
    """Open the library, and bring the shipped articles up to date where they have changed."""
    library = Library(home.library)
    paths = tuple(sorted((shipped_data() / "articles").glob("*/*.md")))
    version = remembered(home.cache / "seen-articles", paths, lambda: _version(paths))
    if library.shipped_version() != version:
        from orgtui.articles.library.shipped import shipped_article

        articles = (
            shipped_article(f"{path.parent.name}/{path.name}", content_of(path).decode("utf-8"))
            for path in paths
        )
        library.sync_shipped(articles, clock(), version)
    return library


def _version(paths: Iterable[Path]) -> str:
    from hashlib import sha256

    return sha256(b"\0".join(map(content_of, paths))).hexdigest()[:16]
