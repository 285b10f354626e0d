"""What accepting would do, in words, before it is done."""

from collections.abc import Iterator

from orgtui.articles.proposals.draft import Draft, Entry
from orgtui.articles.proposals.telling import told_record
from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.facts.periods import Period
from orgtui.facts.phrasing import date_text
from orgtui.facts.tables import Table
from orgtui.i18n.words import Words


def consequences(draft: Draft, base: FactBase, say: Words, language: Language) -> Iterator[str]:
    """Yield what a draft does besides adding its record, a sentence each."""
    if draft.overrides is not None:
        record = told_record(base.record(draft.overrides), base, say, language)
        if draft.record.values.get("standing") == "disputed":
            yield say("marks as disputed, in your own facts: {record}", record=record)
        else:
            yield say("takes the place, in your own facts, of: {record}", record=record)
    for key, entry in draft.ended:
        record = told_record(base.record(key), base, say, language)
        end = Period.parse(str(entry.values["period"])).last_day
        day = date_text(end, language) if end else ""
        yield say("ends ({day}): {record}", day=day, record=record)
    if draft.head is not None:
        names = Table(draft.head.values, file="", line=0).names()
        name = names.short(language)
        yield say("adds an organisation known in part, never asked about: {name}", name=name)
    if draft.office is not None:
        yield say("adds an office: {name}", name=_names(draft.office))
    if draft.person is not None:
        yield say("adds a person: {name}", name=_names(draft.person))
    if draft.city is not None:
        yield say("adds a city: {name}", name=_names(draft.city))


def _names(entry: Entry) -> str:
    names = entry.values["names"]
    assert isinstance(names, dict)
    return ", ".join(name["full"] for name in names.values())


def fields_of(draft: Draft, say: Words) -> str:
    """Return the fields of the record that a draft makes, as a fact file has them."""
    left_out = ("sources", "note", "id", "standing")
    values = draft.record.values
    shown = [f"{key} = {value}" for key, value in values.items() if key not in left_out]
    return say("writes: {fields}", fields=f"[[{draft.record.kind}]] {', '.join(shown)}")
