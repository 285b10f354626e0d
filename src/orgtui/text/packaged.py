"""Texts that lie beside the modules that read them."""

from importlib import import_module
from typing import Any


def packaged(package: str, name: str) -> str:
    """Return the text of a file of a package: "orgtui.text", "foreign_words.txt".

    `importlib.resources` would take 3 ms to import, before the first question is shown, and
    `pkgutil` half of one.

    Raises:
        OSError: when there is no such file.
    """
    spec: Any = import_module(package).__spec__
    content: bytes = spec.loader.get_data(f"{spec.submodule_search_locations[0]}/{name}")
    return content.decode("utf-8")
