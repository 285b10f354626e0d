"""Filters of a search as a condition on the rows of the library."""

from collections.abc import Iterable, Iterator

from orgtui.articles.library.querying import Filters, Reading
from orgtui.text.stems import folded
from orgtui.values import value

READ = 0.99
"""From which share on an article counts as read: the last lines are rarely all in sight."""

PUBLISHERS = "SELECT DISTINCT publisher FROM article"
"""Finds what `limit_of` wants of the publishers."""
_LINKED = "(SELECT mention.article FROM mention WHERE kind = ? AND entity = ?)"
_SEEN = "(SELECT article.number FROM position JOIN article ON article.id = position.id WHERE {})"
_BEGUN = _SEEN.format("position.seen > 0")
_READ = _SEEN.format(f"position.seen >= {READ} * length AND position.seen > 0")
_READINGS = {
    Reading.UNREAD: f"+article.number NOT IN {_BEGUN}",
    Reading.BEGUN: f"(+article.number IN {_BEGUN} AND +article.number NOT IN {_READ})",
    Reading.READ: f"+article.number IN {_READ}",
}
"""Few articles have been opened: looking these up costs nothing."""


@value
class Limit:
    """A condition on an article's row, with the values for its marks."""

    conditions: tuple[str, ...]
    values: tuple[object, ...]

    @property
    def sql(self) -> str:
        """What goes on a WHERE clause of a SELECT from the articles."""
        return "".join(f" AND {condition}" for condition in self.conditions)


def limit_of(filters: Filters, publishers: Iterable[str] = ()) -> Limit:
    """Return the condition that filters make; `publishers` are all that there are."""
    found = list(_conditions(filters, tuple(publishers)))
    return Limit(
        conditions=tuple(condition for condition, _ in found),
        values=tuple(value for _, values in found for value in values),
    )


def _conditions(
    filters: Filters, publishers: tuple[str, ...]
) -> Iterator[tuple[str, tuple[object, ...]]]:
    for mention in filters.mentions:
        yield f"+article.number IN {_LINKED}", (mention.kind.value, mention.id)
    if filters.languages:
        marks = ",".join("?" * len(filters.languages))
        yield f"language IN ({marks})", tuple(one.value for one in filters.languages)
    for words in filters.publishers:
        meant = [name for name in publishers if folded(words) in folded(name)]
        yield f"publisher IN ({','.join('?' * len(meant))})", tuple(meant)
    # A date stands as text, as precise as known: that of a year comes before those of its days.
    if filters.since is not None:
        yield "published >= ?", (str(filters.since.year),)
        first = str(filters.since.earliest)
        yield "(published >= ? OR ? LIKE published || '%')", (first, first)
    if filters.until is not None:
        yield "published <= ?", (str(filters.until.latest),)
    if filters.reading:
        yield f"({' OR '.join(_READINGS[one] for one in filters.reading)})", ()
