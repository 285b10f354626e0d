"""Where the facts, articles and decks that come with the app are."""

from pathlib import Path

from orgtui.errors import StorageError

RELEASED = "released.txt"
"""The file within the data that lists the ids which a release has promised."""
_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_data() -> Path:
    """Return the folder of the shipped facts and articles.

    Raises:
        StorageError: when the installation lacks it.
    """
    return _shipped("data")


def shipped_quizzes() -> Path:
    """Return the folder of the shipped decks.

    Raises:
        StorageError: when the installation lacks it.
    """
    return _shipped("quizzes")


def _shipped(name: str, package: Path = _PACKAGE) -> Path:
    """Look inside the installed package, then beside a source checkout's `src`."""
    installed = package / "_shipped" / name
    if installed.is_dir():
        return installed
    checkout = package.parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    raise StorageError(
        "{path} is missing, so nothing can be shown; install orgtui again", path=installed
    )
