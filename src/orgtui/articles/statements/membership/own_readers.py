"""What reads members in ways that only one language has."""

from orgtui.articles.statements.membership.ours import ours
from orgtui.articles.statements.membership.series import series
from orgtui.articles.statements.membership.series_kazakh import series_kazakh
from orgtui.facts.names import Language

OWN_READERS = {Language.RU: (series, ours), Language.KK: (series_kazakh,)}
"""Lists of states each with its time, and what is said of one's own state."""
