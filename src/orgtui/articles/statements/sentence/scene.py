"""Where a part of an article comes from, and when."""

from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.timing.times import Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a part of an article says at its start that it comes from."""

    city: Party
    time: Time | None
    """The day under which it is dated."""
