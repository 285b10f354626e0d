"""Ids that a release has promised: a learner's history hangs on them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.problems import Problem, nearest
from orgtui.facts.records import identity

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_GIVEN_UP = " = "


def identities(base: FactBase) -> list[str]:
    """Return the ids of all records, sorted."""
    return sorted(
        identity(record) for owner in base.organisations for record in base.records(owner)
    )


def lost(base: FactBase, promised: str, file: str) -> Iterator[Problem]:
    """Yield the ids of a list of released ones that no record bears any more.

    The list has an id a line; `id = reason` is one that was given up on purpose. Lines that begin
    with "#" say something to its reader.
    """
    known = set(identities(base))
    for number, line in enumerate(promised.splitlines(), start=1):
        key, given_up, reason = line.strip().partition(_GIVEN_UP)
        if not key or key.startswith("#"):
            continue
        if given_up and (key in known or not reason.strip()):
            cause = f'"{key}" is given up here without a reason, or is still borne by a record'
            yield Problem(file=file, line=number, cause=cause)
        elif not given_up and key not in known:
            owner = [one for one in known if one.partition("/")[0] == key.partition("/")[0]]
            cause = (
                f'"{key}" was released and no record bears it{nearest(key, owner)}; '
                f'give the record this id again, or write "{key} = why it is gone"'
            )
            yield Problem(file=file, line=number, cause=cause)


def release(base: FactBase, promised: str) -> str:
    """Return the list with all ids of today; those given up, and what is said above, stay."""
    lines = promised.splitlines()
    comments = [line for line in lines if line.startswith("#")]
    given_up = [line for line in lines if _GIVEN_UP in line and not line.startswith("#")]
    return "\n".join([*comments, *sorted([*identities(base), *given_up])]) + "\n"
