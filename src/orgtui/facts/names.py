"""What things are called, in each language, and what they used to be called."""

from collections.abc import Iterator
from enum import Enum

from orgtui.facts.dates import PartialDate
from orgtui.values import value


class Language(Enum):
    """The languages of names, questions and answers; the value is ISO 639-1."""

    EN = "en"
    RU = "ru"
    KK = "kk"


@value
class Name:
    """The names of one thing in one language."""

    full: str
    """The official or expanded name: "Shanghai Cooperation Organisation", "Republic of India"."""
    short: str
    """The usual name: the acronym of an organisation, "India", the surname of a person."""
    aliases: tuple[str, ...] = ()
    """Other names that are right as an answer."""

    @property
    def both(self) -> str:
        """The full name with the usual one in brackets, where that is another."""
        return self.full if self.full == self.short else f"{self.full} ({self.short})"

    @property
    def all(self) -> tuple[str, ...]:
        """Every spelling, the usual one first."""
        return (self.short, self.full, *self.aliases)


@value
class FormerName:
    """A name in official use until a date."""

    name: str
    """As it was written."""
    language: Language
    """The language it is written in."""
    since: PartialDate | None = None
    """When it came into official use, None where it is the first name or nobody says."""
    until: PartialDate
    """When it went out of official use."""


@value
class Names:
    """The names of one thing in every language, English and Russian always there."""

    en: Name
    """English."""
    ru: Name
    """Russian."""
    kk: Name | None = None
    """Kazakh, where an official page gives one."""
    former: tuple[FormerName, ...] = ()
    """Names no longer in official use."""

    def within(self, language: Language) -> Name:
        """Return the names in a language; Russian stands in for missing Kazakh."""
        if language is Language.EN:
            return self.en
        if language is Language.KK and self.kk is not None:
            return self.kk
        return self.ru

    def short(self, language: Language) -> str:
        """Return the usual name in a language."""
        return self.within(language).short

    def full(self, language: Language) -> str:
        """Return the official name in a language."""
        return self.within(language).full

    def spellings(self) -> Iterator[str]:
        """Yield every current spelling in every language."""
        for name in (self.en, self.ru, self.kk):
            if name is not None:
                yield from name.all
