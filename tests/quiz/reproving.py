"""Proves questions again from the raw TOML tables, with nothing of the app's facts or solvers.

`Raw` reads the tables; `refute` says what is wrong with an English question, or nothing.
"""

import calendar
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from orgtui.quiz.question import Question

Row = dict[str, Any]
_MONTHS = list(calendar.month_name)
_DAY = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})")
_STEPS = ("freeze", "exit-notice")
_ONE = timedelta(days=1)


def moment(text: str) -> tuple[date, date]:
    """Return the first and last day that a date can mean, a year more where it is unsure."""
    bare = text.rstrip("?~%")
    year, month, day = (int(part) for part in [*bare.split("-"), "0", "0"][:3])
    first = date(year, month or 1, day or 1)
    last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    if bare != text:
        first, last = date(year - 1, 1, 1), date(year + 1, 12, 31)
    return first, last


def edges(period: str) -> tuple[date, date, date, date]:
    """Return the earliest and latest first day, and the earliest and latest day it is over."""
    start, slash, end = period.partition("/")
    first, last = moment(start)
    if not slash:
        return (first, first, last + _ONE, last + _ONE) if start[-1] not in "?~%" else (
            first, last, first, last + _ONE)  # fmt: skip
    if end == "..":
        return first, last, date.max, date.max
    if end == "":
        return first, last, first, date.max
    return first, last, *moment(end)


def held(period: str, day: date) -> str:
    """Return "yes", "no" or "maybe"."""
    began_first, began_last, over_first, over_last = edges(period)
    if day < began_first or day >= over_last:
        return "no"
    return "yes" if began_last <= day < over_first else "maybe"


def meet(left: str, right: str) -> bool:
    """Tell whether two periods may have a day in common."""
    one, two = edges(left), edges(right)
    return one[0] < two[3] and two[0] < one[3]


@dataclass
class Raw:
    """The tables of all files as they stand there."""

    organisations: dict[str, Row] = field(default_factory=dict)
    shared: dict[str, dict[str, Row]] = field(default_factory=dict)

    @classmethod
    def read(cls, texts: Mapping[str, str]) -> "Raw":
        """Read texts by file name without ".toml"."""
        raw = cls()
        for name, text in texts.items():
            table = tomllib.loads(text)
            if "checked" in table:
                raw.organisations[table["id"]] = table
            else:
                raw.shared[name] = table
        return raw

    def rows(self, organisation: str, kind: str) -> list[Row]:
        """Return the tables of a kind."""
        return list(self.organisations[organisation].get(kind, []))

    def facts(self, organisation: str) -> dict[str, Row]:
        """Return every table of an organisation by the id that the README promises."""
        found = {organisation: self.organisations[organisation]}
        for kind in ("membership", "chair", "term", "event", "body", "document", "initiative"):
            for row in self.rows(organisation, kind):
                found[row_id(organisation, kind, row)] = row
        return found


def row_id(organisation: str, kind: str, row: Row) -> str:
    """Return the id of a table."""
    start = str(row.get("period", "")).partition("/")[0]
    own = {
        "membership": lambda: f"membership/{row['state']}/{row['status']}",
        "chair": lambda: "/".join(filter(None, ["chair", row.get("body"), start, (
            (row.get("state") or row["person"]) if row.get("role") == "co-chair" else "")])),
        "term": lambda: f"term/{row['office']}/{start}",
        "event": lambda: "/".join(
            [row["kind"], *([row["state"]] if row["kind"] in _STEPS else []), row["date"]]
        ),
    }  # fmt: skip
    if kind in own:
        return str(row.get("id") or f"{organisation}/{own[kind]()}")
    return f"{organisation}/{kind}/{row['id']}"


Check = Callable[[Question, Raw, str, Row], Iterable[tuple[str, bool]]]
"""Yields what would answer the question, and whether it surely does."""


def refute(question: Question, raw: Raw) -> str:
    """Return why a question is not proven by the tables, or an empty text."""
    organisation = question.facts[0].partition("/")[0]
    facts = {f: raw.facts(f.partition("/")[0]).get(f) for f in question.facts}
    if not facts or None in facts.values():
        return f"no such facts: {question.facts}"
    for row in facts.values():
        assert row is not None
        if not row.get("sources"):
            return "a fact without a source"
        if row.get("standing") == "disputed" and "agreed" not in row:
            return "a disputed fact"
    first = facts[question.facts[0]]
    assert first is not None
    found = list(CHECKS[question.kind.value](question, raw, organisation, first))
    sure = {key for key, is_sure in found if is_sure}
    if unsure := {key for key, _ in found} - sure:
        return f"may be answered by {unsure} too"
    right, told = {key for key, _ in found}, {answer.id for answer in question.answers}
    if right != told:
        return f"is answered by {right}, not by {told}"
    wrong = {option.id for option in question.options} - told
    return f"wrong options fit: {wrong & right}" if wrong & right else ""


def day_of(question: Question) -> date:
    """Return the first day that the words of a question name."""
    found = _DAY.search(question.prompt)
    assert found, question.prompt
    return date(int(found[3]), _MONTHS.index(found[2]), int(found[1]))


def _settled(row: Row, day: date | None = None) -> bool:
    agreed = row.get("agreed")
    if day is not None and agreed is not None and held(agreed, day) == "yes":
        return True
    return bool(row.get("standing") != "disputed")


def _fit(key: str, row: Row, fits: str, day: date | None = None) -> Iterable[tuple[str, bool]]:
    if fits != "no":
        yield key, fits == "yes" and _settled(row, day)


def _members(raw: Raw, org: str, day: date, status: str = "full") -> dict[str, bool]:
    found: dict[str, bool] = {}
    for row in raw.rows(org, "membership"):
        if row["status"] == status:
            for key, sure in _fit(row["state"], row, held(row["period"], day), day):
                found[key] = found.get(key, False) or sure
    for row in raw.rows(org, "membership"):
        barred = row["status"] == "suspended" != status
        if barred and held(row["period"], day) != "no":
            found[row["state"]] = False
    return found


def _state_named(question: Question, raw: Raw) -> str:
    """Return the state whose name is the longest one in the words of a question."""
    names = {row["names"]["en"].get("short", row["names"]["en"]["full"]): key
             for key, row in raw.shared["states"].items()}  # fmt: skip
    return names[max((n for n in names if n in question.prompt), key=len)]


def _truth(fits: Mapping[str, bool], key: str) -> Iterable[tuple[str, bool]]:
    yield ("yes" if key in fits else "no"), fits.get(key, True)


def _chairs(raw: Raw, org: str, body: str | None) -> list[Row]:
    rows = [c for c in raw.rows(org, "chair") if c.get("body") == body]
    rows = [c for c in rows if c.get("role", "chair") == "chair"]
    return sorted(rows, key=lambda c: edges(c["period"])[0])


def _holder(row: Row) -> str:
    return str(row.get("state") or row.get("person"))


def chair_of_term(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    label = row.get("label", "")
    for other in _chairs(raw, org, row.get("body")):
        first, last, _, over = edges(other["period"])
        if other is row:
            yield _holder(other), _settled(other) and (label or row["period"]) != ""
        elif re.fullmatch(r"\d{4}", label):
            if meet(other["period"], label):
                yield _holder(other), False
        elif match := re.fullmatch(r"(\d{4})–(\d{4})", label):
            starts = first.year <= int(match[1]) <= last.year
            if starts and over != date.max and (over - _ONE).year <= int(match[2]) <= over.year:
                yield _holder(other), False
        elif meet(other["period"], row["period"]):
            yield _holder(other), False


def chair_on_day(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    day, rows = day_of(q), _chairs(raw, org, row.get("body"))
    if "state" in row:
        named = _state_named(q, raw)
    else:
        people = raw.shared["people"]
        named = next(_holder(c) for c in rows
                     if people[_holder(c)]["names"]["en"]["full"] in q.prompt)  # fmt: skip
    fits: dict[str, bool] = {}
    for other in rows:
        for key, sure in _fit(_holder(other), other, held(other["period"], day)):
            fits[key] = fits.get(key, False) or sure
    yield from _truth(fits, named)


def _spells(raw: Raw, org: str, row: Row) -> list[Row]:
    if "office" in row:
        return [t for t in raw.rows(org, "term") if t["office"] == row["office"]]
    return _chairs(raw, org, row.get("body"))


def came_after(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    day = edges(row["period"])[3]
    for other in _spells(raw, org, row):
        if other is not row:
            sure = edges(other["period"])[:2] == (day, day) and not other.get("acting")
            for key, fits in _fit(_holder(other), other, held(other["period"], day)):
                yield key, fits and sure


def came_before(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    day = edges(row["period"])[0]
    for other in _spells(raw, org, row):
        if other is not row:
            sure = edges(other["period"])[2:] == (day, day) and not other.get("acting")
            for key, fits in _fit(_holder(other), other, held(other["period"], day - _ONE)):
                yield key, fits and sure


def terms_of_chair(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in _chairs(raw, org, row.get("body")):
        if _holder(other) == _holder(row):
            yield other["period"], _exact(other) and _settled(other)


def _exact(row: Row) -> bool:
    first, last, over_first, over_last = edges(row["period"])
    return first == last and over_first == over_last


def office_terms(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in _spells(raw, org, row):
        if other["person"] == row["person"]:
            yield other["period"], _exact(other) and _settled(other) and not other.get("acting")


def office_holder(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in _spells(raw, org, row):
        for key, sure in _fit(other["person"], other, held(other["period"], day_of(q))):
            yield key, sure and not other.get("acting")


def member_on_day(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from _truth(_members(raw, org, day_of(q)), row["state"])


def all_members(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from _members(raw, org, day_of(q)).items()


def with_status(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from _members(raw, org, day_of(q), row["status"]).items()


def member_count(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    members = _members(raw, org, day_of(q))
    yield str(len(members)), all(members.values())


def odd_one_out(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    members = _members(raw, org, day_of(q))
    for option in q.options:
        if not members.get(option.id, False):
            yield option.id, option.id not in members


def status(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in raw.rows(org, "membership"):
        if other["state"] == row["state"]:
            yield from _fit(other["status"], other, held(other["period"], day_of(q)), day_of(q))


def _full(raw: Raw, org: str) -> list[Row]:
    return [m for m in raw.rows(org, "membership") if m["status"] == "full"]


def _start(row: Row) -> str:
    return str(row["period"]).partition("/")[0]


def joined_when(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in _full(raw, org):
        if other["state"] == row["state"]:
            yield _start(other), _start(other)[-1] not in "?~%" and _settled(other)


def joined_within(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    first, last = moment(q.unit.rpartition(":")[0].rpartition("/")[2])
    full = _full(raw, org)
    for other in full:
        early, late = moment(_start(other))
        if early <= last and first <= late:
            again = any(o["state"] == other["state"] and moment(_start(o))[0] <= late
                        for o in full if o is not other)  # fmt: skip
            yield other["state"], first <= early and late <= last and not again and _settled(other)


def organisations(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for key in raw.organisations:
        members = _members(raw, key, day_of(q))
        if row["state"] in members:
            yield key, members[row["state"]]


def in_order(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    """The facts of the order stand in it from the last to the first."""
    facts = raw.facts(org)
    rows = [facts[fact] for fact in reversed(q.facts)]
    spans = [moment(str(r["date"])) if "date" in r else moment(_start(r)) for r in rows]
    apart = all(left[1] < right[0] for left, right in pairwise(spans))
    keys = [str(r.get("place") if "date" in r else _holder(r)) for r in rows]
    yield ">".join(keys), apart and len(set(keys)) == len(keys) and all(map(_settled, rows))


def seat(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield row["seat"], _settled(row)


def founding(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield _start(row), _start(row)[-1] not in "?~%" and _settled(row)
    for event in raw.rows(org, "event"):
        first, last = _days(event)
        if event["kind"] == "founding" and not first <= moment(_start(row))[0] <= last:
            yield event["date"], False


def founding_place(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for event in raw.rows(org, "event"):
        if event["kind"] == "founding":
            yield event.get("place", "?"), "place" in event and _settled(event)


def languages(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from ((code, True) for code in row["languages"])


def _all(name: Row) -> list[str]:
    return [name.get("short", ""), name.get("full", ""), *name.get("aliases", [])]


def named(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    """The acronym or the full name stands once among all organisations and their parts."""
    own = [row["names"][lang].get("full" if q.kind.value == "acronym" else "short")
           for lang in ("en", "ru")]  # fmt: skip
    for key in raw.organisations:
        for fact, other in raw.facts(key).items():
            names = other.get("names") or {}
            texts = [text for lang in ("en", "ru", "kk") for text in _all(names.get(lang, {}))]
            if any(text in texts for text in own):
                yield fact.replace("/body/", "/").replace("/document/", "/"), _settled(other)


def _days(event: Row) -> tuple[date, date]:
    return moment(event["date"])[0], moment(event.get("last_day", event["date"]))[1]


def _summits(raw: Raw, org: str, body: str | None) -> list[Row]:
    """Return the summits that may be meant: all of them where they are all of one body."""
    held = [e for e in raw.rows(org, "event") if e["kind"] == "summit"]
    if len({e.get("body") for e in held}) > 1 and body:
        held = [e for e in held if e.get("body") in (None, body)]
    return [e for e in held if e.get("form") != "cancelled"]


def summit_place(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from _at_once(raw, org, row, "place")


def summit_number(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    yield from _at_once(raw, org, row, "number")


def _at_once(raw: Raw, org: str, row: Row, key: str) -> Iterable[tuple[str, bool]]:
    first, last = _days(row)
    for event in _summits(raw, org, row.get("body")):
        begun, over = _days(event)
        if begun <= last and first <= over:
            sure = key in event and event.get("form") != "online" and _settled(event)
            yield str(event.get(key, "?")), sure


def summit_years(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for event in _summits(raw, org, row.get("body")):
        if event.get("place") == row["place"] or ("place" not in event and not event.get("form")):
            years = {day.year for day in _days(event)}
            sure = "place" in event and len(years) == 1 and not event.get("form")
            yield event["date"][:4], sure and _settled(event)


def step_state(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for event in raw.rows(org, "event"):
        first, last = _days(event)
        if event["kind"] == row["kind"] and first <= moment(row["date"])[0] <= last:
            yield event["state"], first == last and _settled(event)


def step_date(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for event in raw.rows(org, "event"):
        if event["kind"] == row["kind"] and event["state"] == row["state"]:
            yield event["date"], _settled(event)


def _of_document(key: str) -> Check:
    def check(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
        for other in raw.rows(org, "document"):
            if any(other["names"][lang]["full"] == row["names"][lang]["full"]
                   for lang in ("en", "ru")):  # fmt: skip
                yield other.get(key, "?"), key in other and _settled(other)

    return check


def signed_what(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in raw.rows(org, "document"):
        if "signed" in other:
            first, last = moment(other["signed"])
            if first <= day_of(q) <= last:
                yield row_id(org, "document", other), first == last and _settled(other)


def capital(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    def title(other: Row) -> str:
        city = raw.shared["cities"][other["place"]]["names"]["en"]
        text = str(other["names"]["en"]["full"]).replace(city.get("short", city["full"]), "")
        return text.strip(" ,:—–-")

    for other in raw.rows(org, "initiative"):
        if other["kind"] == "capital" and "place" in other and title(other) == title(row):
            yield other["place"], _settled(other)


def theme_year(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in raw.rows(org, "initiative"):
        if other["names"]["en"]["full"] == row["names"]["en"]["full"]:
            yield other["period"], _settled(other)


def theme_of_year(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in raw.rows(org, "initiative"):
        if other["kind"] == "year" and meet(other.get("period", "0001/.."), row["period"]):
            yield row_id(org, "initiative", other), other["period"] == row["period"]


def body_of_purpose(q: Question, raw: Raw, org: str, row: Row) -> Iterable[tuple[str, bool]]:
    for other in raw.rows(org, "body"):
        if other.get("purpose", {}).get("en") == row["purpose"]["en"]:
            yield row_id(org, "body", other), _settled(other)


CHECKS: dict[str, Check] = {
    "chair-of-term": chair_of_term, "terms-of-chair": terms_of_chair, "joined-when": joined_when,
    "member-on-day": member_on_day, "all-members": all_members, "seat": seat,
    "founding": founding, "head-of-secretariat": office_holder, "expansion": named,
    "summit-place": summit_place, "chair-on-day": chair_on_day, "chair-before": came_before,
    "chair-after": came_after, "chairs-in-order": in_order, "joined-on": joined_within,
    "joined-in": joined_within, "joined-in-order": in_order, "status": status,
    "with-status": with_status, "member-count": member_count, "odd-one-out": odd_one_out,
    "organisations-of-state": organisations, "acronym": named, "languages": languages,
    "founding-place": founding_place, "office-holder": office_holder,
    "office-terms": office_terms, "office-before": came_before, "office-after": came_after,
    "summit-years": summit_years, "summit-number": summit_number, "summits-in-order": in_order,
    "step-state": step_state, "step-date": step_date, "signed-when": _of_document("signed"),
    "signed-where": _of_document("place"), "signed-what": signed_what,
    "in-force-when": _of_document("in_force"), "capital-of-year": capital,
    "theme-year": theme_year, "theme-of-year": theme_of_year, "body-of-purpose": body_of_purpose,
}  # fmt: skip
