"""Adding tables to a learner's fact file and taking them out, all else left as it is.

Tables are added at the end and taken out as they were written, so that no comment, no order and
no space of the learner's own changes.
"""

from collections.abc import Mapping

_FIRST = (
    "id",
    "partial",
    "checked",
    "state",
    "person",
    "office",
    "kind",
    "status",
    "role",
    "body",
    "number",
)
_LAST = ("sources", "standing", "agreed", "note")
"""The order of keys in the shipped files: what comes first, and what last."""
_BY_LANGUAGE = ("names", "note", "purpose")
"""What has one line a language."""
SHARED_TABLES = ("person", "city", "state")
"""The kinds whose tables have their key alone for a name: [nurlan-yermekbayev]."""


def block(kind: str, key: str, values: Mapping[str, object]) -> str:
    """Return a table as text: "[source.charter]", "[[membership]]" or "[astana]"."""
    import tomlkit

    if kind == "source":
        header = f"[source.{tomlkit.key(key).as_string()}]"
    elif kind in SHARED_TABLES:
        header = f"[{tomlkit.key(key).as_string()}]"
    else:
        header = f"[[{kind}]]"
    lines = [header]
    for name in sorted(values, key=_place):
        lines += _lines(name, values[name])
    return "\n".join(lines) + "\n"


def head(values: Mapping[str, object]) -> str:
    """Return the head of an organisation's file as text."""
    return "\n".join(
        line for key in sorted(values, key=_place) for line in _lines(key, values[key])
    )


def _place(key: str) -> tuple[int, int]:
    if key in _FIRST:
        return 0, _FIRST.index(key)
    return (2, _LAST.index(key)) if key in _LAST else (1, 0)


def _lines(key: str, value: object) -> list[str]:
    """Return a field; what is told by language has a line each."""
    import tomlkit

    if isinstance(value, Mapping) and key in _BY_LANGUAGE:
        return [line for inner, told in value.items() for line in _lines(f"{key}.{inner}", told)]
    if isinstance(value, Mapping):
        return [f"{key} = {_inline(value)}"]
    return [f"{key} = {tomlkit.item(value).as_string()}"]


def _inline(value: Mapping[str, object]) -> str:
    import tomlkit

    parts = (f"{key} = {tomlkit.item(inner).as_string()}" for key, inner in value.items())
    return "{ " + ", ".join(parts) + " }"


def with_block(text: str, added: str) -> str:
    """Return a file's text with a table at its end."""
    return f"{text.rstrip()}\n\n{added}" if text.strip() else added


def with_block_replaced(text: str, before: str, added: str) -> str | None:
    """Return a file's text with a table in another's place; None where that is not as it was."""
    place = text.rfind(before)
    if place < 0 or without_block(text, before) is None:
        return None
    return text[:place] + added + text[place + len(before) :]


def without_block(text: str, written: str) -> str | None:
    """Return a file's text without a table that was added; None where it is no longer as it was."""
    if written not in text:
        return None
    before, after = text.rsplit(written, 1)
    follows = after.lstrip()[:1]
    if follows not in ("", "[", "#") or (before and not before.endswith("\n")):
        return None
    if not after.strip():
        return before.rstrip() + "\n" if before.strip() else ""
    return before.rstrip() + "\n\n" + after.lstrip("\n") if before.strip() else after.lstrip("\n")
