"""What a typed search asks for: words, phrases, words that must not be there, and filters."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from difflib import get_close_matches
from enum import Enum
from types import MappingProxyType

from orgtui.errors import ArticleError
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.layouts import retyped
from orgtui.text.typed_dates import find_dates
from orgtui.values import value

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


@value
class Mention:
    """Something that an article must link to."""

    kind: EntityKind
    id: str


@value
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


@value
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


def _spelled(spellings: Mapping[str, str]) -> Mapping[str, str]:
    """Turn what something means with all its spellings into each spelling with its meaning."""
    return MappingProxyType(
        {word: meaning for meaning, words in spellings.items() for word in words.split()}
    )


_FILTERS = _spelled(
    {
        "org": "org organisation organization орг организация ұйым",
        "state": "state country гос государство страна мемлекет ел",
        "person": "person лицо персона человек адам",
        "city": "city город қала",
        "lang": "lang language яз язык тіл",
        "from": "from since с от",
        "to": "to until по до",
        "is": "is это статус",
        "pub": "pub publisher изд издание издатель источник",
    }
)
_KINDS = MappingProxyType(
    {
        "org": EntityKind.ORGANISATION,
        "state": EntityKind.STATE,
        "person": EntityKind.PERSON,
        "city": EntityKind.CITY,
    }
)
_LANGUAGES = _spelled(
    {
        "ru": "ru rus russian рус русский орыс орысша",
        "en": "en eng english англ английский ағылшын ағылшынша",
        "kk": "kk kz kaz kazakh каз казахский қаз қазақ қазақша",
    }
)
_READINGS = _spelled(
    {
        "unread": "unread new новое новые непрочитанное непрочитанные непрочитано",
        "begun": "begun started начато начатое начатые",
        "read": "read прочитано прочитанное прочитанные",
    }
)


def parsed(typed: str, names: Names) -> Query:
    """Read a typed search: `"phrase" -word org:sco state:kz lang:ru from:2023 to:2024 is:unread`.

    Quotation marks of any kind may be left open; a colon after a number, or before a space or a
    slash, belongs to the words.

    Raises:
        ArticleError: when there is no such filter, or it has no or no such value.
        UnknownNameError: when nothing has the name that a filter gives.
    """
    words: list[str] = []
    query = Query()
    for part in _PART.finditer(typed[:_LONGEST]):
        if _is_filter(part):
            query = replace(query, filters=_filtered(query.filters, part, names))
        elif part["minus"]:
            unwanted = part["phrase"] or part["word"] or part[0].lstrip("-−–")
            query = replace(query, without=(*query.without, unwanted))
        elif part["phrase"] is not None:
            query = replace(query, phrases=(*query.phrases, part["phrase"]))
            words.append(part["phrase"])
        else:
            words.append(part[0])
    _refuse_backward(query.filters)
    return replace(query, words=" ".join(words))


def _is_filter(part: re.Match[str]) -> bool:
    """Whether a name and a colon are one; where a name means nothing, words may follow."""
    name, value = part["name"], part["value"]
    if name is None or value.startswith("/"):
        return False
    return bool(value) or name.casefold() in _FILTERS


def _filtered(filters: Filters, part: re.Match[str], names: Names) -> Filters:
    name = _meant(part["name"])
    value = part["value"].strip(_QUOTES).strip()
    if part["minus"]:
        raise ArticleError(
            "“{part}” cannot be left out; a minus stands before words only", part=part[0]
        )
    if not value:
        raise ArticleError(
            "“{filter}:” needs a value right after it, e.g. {example}",
            filter=part["name"],
            example=f"{part['name']}:{_EXAMPLES[name]}",
        )
    if name in _KINDS:
        kind = _KINDS[name]
        mention = Mention(kind=kind, id=names(value, kind))
        return replace(filters, mentions=(*filters.mentions, mention))
    return _SETTERS[name](filters, value)


def _meant(typed: str) -> str:
    """Return the filter that a name means, also when typed on another keyboard layout."""
    for reading in (typed, *retyped(typed)):
        found = _FILTERS.get(reading.casefold())
        if found is not None:
            return found
    close = get_close_matches(typed.casefold(), _FILTERS, n=1, cutoff=0.74)
    if close:
        raise ArticleError(
            "there is no filter “{filter}:”; did you mean “{near}:”? "
            "Put words with a colon in quotation marks",
            filter=typed,
            near=close[0],
        )
    raise ArticleError(
        "there is no filter “{filter}:”; there are org: state: person: city: lang: from: to: is: "
        "pub:. Put words with a colon in quotation marks",
        filter=typed,
    )


_EXAMPLES = MappingProxyType(
    {
        "org": "sco",
        "state": "kz",
        "person": "Токаев",
        "city": "astana",
        "lang": "ru",
        "from": "2023-07",
        "to": "2024",
        "is": "unread",
        "pub": "tass",
    }
)


def _with_language(filters: Filters, value: str) -> Filters:
    code = _LANGUAGES.get(value.casefold())
    if code is None:
        raise ArticleError(
            'no language "{value}"; there are lang:ru, lang:en and lang:kk', value=value
        )
    return replace(filters, languages=(*filters.languages, Language(code)))


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
    return replace(filters, reading=(*filters.reading, Reading(reading)))


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
    """Read a year, a month or a day, in digits or with the month's name."""
    with suppress(ValueError):
        return PartialDate.parse(_iso(value))
    found = find_dates(value) if re.search(r"[^\W\d_]", value) else None
    if found is not None and len(found.dates) == 1 and not found.words and found.dates[0].year:
        typed = found.dates[0]
        with suppress(ValueError):
            return PartialDate(year=typed.year or 1, month=typed.month, day=typed.day)
    raise ArticleError(
        '"{value}" is no date; write 2023, 2023-07, 2023-07-04 or 04.07.2023', value=value
    )


def _iso(value: str) -> str:
    """Return a date that is written 04.07.2023 or 07.2023 as 2023-07-04 or 2023-07."""
    parts = value.split(".")
    is_dotted = len(parts) in (2, 3) and all(part.isdigit() for part in parts)
    return "-".join(part.zfill(2) for part in reversed(parts)) if is_dotted else value


def _refuse_backward(filters: Filters) -> None:
    since, until = filters.since, filters.until
    if since is not None and until is not None and since.earliest > until.latest:
        raise ArticleError(
            "from {since} to {until} is no time; give the earlier date first",
            since=since,
            until=until,
        )


def phrase_words(query: Query) -> Iterator[tuple[str, ...]]:
    """Yield the words of each phrase of two words or more."""
    for phrase in query.phrases:
        found = tuple(re.findall(r"\w[\w'’-]*", phrase))
        if len(found) > 1:
            yield found
