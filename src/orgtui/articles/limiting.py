"""Filters of a search as a condition on the rows of the library."""

from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.articles.querying import Filters, Reading

READ = 0.99
"""From which share on an article counts as read: the last lines are rarely all in sight."""

_SEEN = (
    "coalesce((SELECT 1.0 * position.seen / max(1, length) FROM position "
    "WHERE position.id = article.id), 0.0)"
)
_READINGS = {
    Reading.UNREAD: f"{_SEEN} = 0.0",
    Reading.BEGUN: f"({_SEEN} > 0.0 AND {_SEEN} < {READ})",
    Reading.READ: f"{_SEEN} >= {READ}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A condition on an article's row, with the values for its marks."""

    conditions: tuple[str, ...]
    values: tuple[object, ...]

    def sql(self, number: str) -> str:
        """Return what goes on a WHERE clause; `number` gives an article's number there."""
        if not self.conditions:
            return ""
        where = " AND ".join(self.conditions)
        return f"AND {number} IN (SELECT article.number FROM article WHERE {where})"


def limit_of(filters: Filters) -> Limit:
    """Return the condition that filters make."""
    found = list(_conditions(filters))
    return Limit(
        conditions=tuple(condition for condition, _ in found),
        values=tuple(value for _, values in found for value in values),
    )


def _conditions(filters: Filters) -> Iterator[tuple[str, tuple[object, ...]]]:
    for mention in filters.mentions:
        is_linked = (
            "article.number IN (SELECT link.article FROM link WHERE kind = ? AND entity = ?)"
        )
        yield f"({is_linked} OR organisation = ?)", (mention.kind.value, mention.id, mention.id)
    if filters.languages:
        marks = ",".join("?" * len(filters.languages))
        yield f"language IN ({marks})", tuple(one.value for one in filters.languages)
    for publisher in filters.publishers:
        yield "folded(publisher) LIKE ? ESCAPE '!'", (f"%{_plain(publisher)}%",)
    # A date stands as text, as precise as known: that of a year comes before those of its days.
    if filters.since is not None:
        yield "published >= ?", (str(filters.since.year),)
        first = str(filters.since.earliest)
        yield "(published >= ? OR ? LIKE published || '%')", (first, first)
    if filters.until is not None:
        yield "published <= ?", (str(filters.until.latest),)
    if filters.reading:
        yield f"({' OR '.join(_READINGS[one] for one in filters.reading)})", ()


def _plain(text: str) -> str:
    from orgtui.text.stems import folded

    return folded(text).replace("!", "!!").replace("%", "!%").replace("_", "!_")
