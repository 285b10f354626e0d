"""Statements made by hand, as an article could state them."""

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind

_KINDS = {"state": EntityKind.STATE, "person": EntityKind.PERSON, "city": EntityKind.CITY}


def date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def who(text: str) -> Party | None:
    """Read "state:aa", "person:ann-ames", or "person:?Zed Zane" for somebody not in the facts."""
    kind, _, key = text.partition(":")
    if not kind:
        return None
    if key.startswith("?"):
        return Party(kind=_KINDS[kind], name=key[1:])
    return Party(kind=_KINDS[kind], id=key, name=key)


def stated(
    kind: str,
    about: str = "",
    role: str = "",
    when: str = "",
    *,
    of: str = "tst",
    quote: tuple[int, int] = (0, 1),
) -> Statement:
    """Return a statement; `when` is "start/end", either of which may be missing."""
    start, _, end = when.partition("/")
    is_body = "/" in of
    organisation = Party(
        kind=EntityKind.BODY if is_body else EntityKind.ORGANISATION,
        id="" if of.startswith("?") else of,
        name=of.removeprefix("?"),
    )
    return Statement(
        kind=StatementKind(kind),
        organisation=organisation,
        who=who(about),
        role=role,
        start=date(start),
        end=date(end),
        quote_start=quote[0],
        quote_end=quote[1],
    )
