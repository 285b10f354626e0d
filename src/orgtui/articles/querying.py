"""What a typed search asks for: words, phrases, words that must not be there, and filters."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType

from orgtui.errors import ArticleError
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_LONGEST = 400
_PART = re.compile(
    r"(?P<minus>(?<!\S)[-−–](?=\S))?(?:(?P<name>[^\W\d_]+):(?P<value>\"[^\"]*\"?|«[^»]*»?|\S*)"
    r"|[\"“«„](?P<phrase>[^\"“”»]*)(?:[\"”»“]|$)|(?P<word>[^\s\"“”«»„]+))"
)
_QUOTES = '"“”«»„'


class Reading(Enum):
    """How far an article has been read."""

    UNREAD = "unread"
    BEGUN = "begun"
    READ = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Something that an article must link to."""

    kind: EntityKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which articles are wanted, whatever their words; what is empty is no limit."""

    mentions: tuple[Mention, ...] = ()
    """All of them."""
    languages: tuple[Language, ...] = ()
    """One of them."""
    publishers: tuple[str, ...] = ()
    """Words of the publisher's name, all of them."""
    since: PartialDate | None = None
    """The first day on which it may have appeared; of a year or a month the first."""
    until: PartialDate | None = None
    """The last such day; of a year or a month the last."""
    reading: tuple[Reading, ...] = ()
    """One of them."""

    @property
    def is_open(self) -> bool:
        """Whether every article is wanted."""
        return self == EVERY


EVERY = Filters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search for articles."""

    words: str = ""
    """Words that must be there in any form and order, those of phrases among them."""
    phrases: tuple[str, ...] = ()
    """Words that must stand side by side in one passage."""
    without: tuple[str, ...] = ()
    """Words that must not be there, in any form."""
    filters: Filters = field(default=EVERY)


Names = Callable[[str, EntityKind], str]
"""Returns the id of what a name means among things of a kind; raises UnknownNameError."""

_ENTITIES = MappingProxyType(
    {
        "org": EntityKind.ORGANISATION,
        "орг": EntityKind.ORGANISATION,
        "ұйым": EntityKind.ORGANISATION,
        "state": EntityKind.STATE,
        "гос": EntityKind.STATE,
        "страна": EntityKind.STATE,
        "мемлекет": EntityKind.STATE,
        "ел": EntityKind.STATE,
        "person": EntityKind.PERSON,
        "лицо": EntityKind.PERSON,
        "адам": EntityKind.PERSON,
        "city": EntityKind.CITY,
        "город": EntityKind.CITY,
        "қала": EntityKind.CITY,
    }
)
_OTHERS = MappingProxyType(
    {
        "lang": "lang",
        "язык": "lang",
        "тіл": "lang",
        "from": "from",
        "since": "from",
        "с": "from",
        "от": "from",
        "to": "to",
        "until": "to",
        "по": "to",
        "до": "to",
        "is": "is",
        "это": "is",
        "pub": "pub",
        "изд": "pub",
    }
)
_LANGUAGES = MappingProxyType(
    {
        "ru": Language.RU,
        "rus": Language.RU,
        "рус": Language.RU,
        "русский": Language.RU,
        "en": Language.EN,
        "eng": Language.EN,
        "англ": Language.EN,
        "английский": Language.EN,
        "kk": Language.KK,
        "kz": Language.KK,
        "каз": Language.KK,
        "казахский": Language.KK,
        "қаз": Language.KK,
    }
)
_READINGS = MappingProxyType(
    {
        "unread": Reading.UNREAD,
        "new": Reading.UNREAD,
        "новое": Reading.UNREAD,
        "непрочитанное": Reading.UNREAD,
        "непрочитано": Reading.UNREAD,
        "begun": Reading.BEGUN,
        "начато": Reading.BEGUN,
        "read": Reading.READ,
        "прочитано": Reading.READ,
    }
)
OPERATORS = ("org:", "state:", "person:", "city:", "lang:", "from:", "to:", "is:", "pub:")
"""The filters by their English names; each has Russian ones, those of states and cities Kazakh."""


def parsed(typed: str, names: Names) -> Query:
    """Read a typed search: `"phrase" -word org:sco state:kz lang:ru from:2023 to:2024 is:unread`.

    Other words with a colon are words. Quotation marks of any kind may be left open.

    Raises:
        ArticleError: when a filter has no or no such value.
        UnknownNameError: when nothing has the name that a filter gives.
    """
    words: list[str] = []
    query = Query()
    for part in _PART.finditer(typed[:_LONGEST]):
        name = (part["name"] or "").casefold()
        if part["name"] is not None and (name in _ENTITIES or name in _OTHERS):
            _refuse_minus(part)
            query = replace(query, filters=_filtered(query.filters, part, name, names))
        elif part["minus"]:
            unwanted = part["phrase"] or part["word"] or part[0].lstrip("-−–")
            query = replace(query, without=(*query.without, unwanted))
        elif part["phrase"] is not None:
            query = replace(query, phrases=(*query.phrases, part["phrase"]))
            words.append(part["phrase"])
        else:
            words.append(part[0])
    return replace(query, words=" ".join(words))


def _refuse_minus(part: re.Match[str]) -> None:
    if part["minus"]:
        raise ArticleError(
            "“{part}” cannot be left out; a minus stands before words only", part=part[0]
        )


def _filtered(filters: Filters, part: re.Match[str], name: str, names: Names) -> Filters:
    value = part["value"].strip(_QUOTES).strip()
    if not value:
        raise ArticleError(
            "“{filter}:” needs a value without a space, e.g. {example}",
            filter=part["name"],
            example=_EXAMPLES[_OTHERS.get(name, "org")],
        )
    if name in _ENTITIES:
        kind = _ENTITIES[name]
        mention = Mention(kind=kind, id=names(value, kind))
        return replace(filters, mentions=(*filters.mentions, mention))
    return _SETTERS[_OTHERS[name]](filters, value)


_EXAMPLES = MappingProxyType(
    {
        "org": "org:sco",
        "lang": "lang:ru",
        "from": "from:2023-07",
        "to": "to:2024",
        "is": "is:unread",
        "pub": "pub:tass",
    }
)


def _with_language(filters: Filters, value: str) -> Filters:
    language = _LANGUAGES.get(value.casefold())
    if language is None:
        raise ArticleError(
            'no language "{value}"; there are lang:ru, lang:en and lang:kk', value=value
        )
    return replace(filters, languages=(*filters.languages, language))


def _since(filters: Filters, value: str) -> Filters:
    return replace(filters, since=_date(value))


def _until(filters: Filters, value: str) -> Filters:
    return replace(filters, until=_date(value))


def _with_reading(filters: Filters, value: str) -> Filters:
    reading = _READINGS.get(value.casefold())
    if reading is None:
        raise ArticleError(
            '"is:{value}" means nothing here; there are is:unread, is:begun and is:read',
            value=value,
        )
    return replace(filters, reading=(*filters.reading, reading))


def _with_publisher(filters: Filters, value: str) -> Filters:
    return replace(filters, publishers=(*filters.publishers, value))


_SETTERS = MappingProxyType(
    {
        "lang": _with_language,
        "from": _since,
        "to": _until,
        "is": _with_reading,
        "pub": _with_publisher,
    }
)


def _date(value: str) -> PartialDate:
    try:
        return PartialDate.parse(_iso(value))
    except ValueError:
        raise ArticleError(
            '"{value}" is no date; write 2023, 2023-07, 2023-07-04 or 04.07.2023', value=value
        ) from None


def _iso(value: str) -> str:
    """Return a date that is written 04.07.2023 or 07.2023 as 2023-07-04 or 2023-07."""
    parts = value.split(".")
    is_dotted = len(parts) in (2, 3) and all(part.isdigit() for part in parts)
    return "-".join(part.zfill(2) for part in reversed(parts)) if is_dotted else value


def phrase_words(query: Query) -> Iterator[tuple[str, ...]]:
    """Yield the words of each phrase of two words or more."""
    for phrase in query.phrases:
        found = tuple(re.findall(r"\w[\w'’-]*", phrase))
        if len(found) > 1:
            yield found
