"""Texts that lie beside the modules that read them."""

from pkgutil import get_data


def packaged(package: str, name: str) -> str:
    """Return the text of a file of a package: "orgtui.text", "foreign_words.txt".

    `importlib.resources` would take 3 ms to import, before the first question is shown.

    Raises:
        OSError: when there is no such file.
    """
    return (get_data(package, name) or b"").decode("utf-8")
