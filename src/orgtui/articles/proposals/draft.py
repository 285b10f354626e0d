"""What accepting a proposal would write, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import FactId, OrganisationId
from orgtui.facts.records import UNNAMED

Values = Mapping[str, object]
"""A table of a fact file, as TOML has it."""


class Resolution(Enum):
    """What becomes of the record that a proposal contradicts."""

    DISPUTED = "disputed"
    """It stays as it is, marked as disputed, with a note that names both sides."""
    REPLACED = "replaced"
    """It is overridden by what the article states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One table to add to a fact file."""

    kind: str
    """membership | chair | term | event | office | organisation | source | person | city."""
    key: str = ""
    """The key of a source, an office, an organisation, a person or a city; else empty."""
    values: Values
    """Without the sources, which are added when the article's own has its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Tables that together make a record of what an article states."""

    organisation: OrganisationId
    record: Entry
    overrides: FactId | None = None
    """The record that it takes the place of."""
    ended: tuple[tuple[FactId, Entry], ...] = ()
    """Records that were open and end where this one begins, with what takes their place."""
    head: Entry | None = None
    """The head of an organisation that the facts do not know yet; see `part_known`."""
    office: Entry | None = None
    """An office that is new to the facts."""
    person: Entry | None = None
    """A person that the facts do not know yet."""
    city: Entry | None = None
    """A city that the facts do not know yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What the learner changes before accepting; what is left out stays as the article says it."""

    period: str = ""
    """EDTF text; of a summit a day, or its first and last day with a slash between."""
    role: str = ""
    who: str = ""
    """A state, a person or a city, by any name or id."""
    office: str = ""
    """An office of the organisation, by its id."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The full name of somebody or some city that the facts do not know, by language."""
    state: str = ""
    """The state of somebody or some city that the facts do not know."""
    resolution: Resolution | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The article that a proposal comes from, as the source of a record."""

    key: str
    """What the source is called in the fact file: "article-3fa9c1d2"."""
    title: str
    publisher: str
    url: str = ""
    published: PartialDate | None = None
    accessed: PartialDate

    @property
    def publisher_after(self) -> str:
        """The publisher as it follows the title, nothing where nobody is named."""
        return f", {self.publisher}" if self.publisher not in ("", UNNAMED) else ""

    @property
    def entry(self) -> Entry:
        """The source as a table."""
        values = {
            "title": self.title,
            "publisher": self.publisher,
            "url": self.url,
            "published": str(self.published) if self.published else "",
            "accessed": str(self.accessed),
        }
        told = {key: text for key, text in values.items() if text}
        return Entry(kind="source", key=self.key, values=told)
