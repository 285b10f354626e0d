"""Ways to damage a sound file of facts, for the proof that `orgtui check` sees every one."""

import re

from data.changing import (
    Damage,
    add,
    both,
    copied,
    drop,
    moved_years,
    put,
    swapped,
    unless,
    where,
)

_ID = add('id = "copy"')
_NAMED = r"^names\."
_NOTED = r"^note"
_DISPUTED = r'^standing = "disputed"'

DAMAGES = (
    Damage(
        name="broken TOML",
        kind="",
        change=lambda text: text.replace("]\n", "\n", 1),
        cause="^not TOML",
    ),
    Damage(name="swapped dates", kind="membership", change=swapped, cause="ends before it starts"),
    Damage(
        name="month 13",
        kind="event",
        change=put("date", '"2003-13-01"'),
        cause="not in the calendar",
    ),
    Damage(
        name="30 February",
        kind="event",
        change=put("date", '"2003-02-30"'),
        cause="not in the calendar",
    ),
    Damage(
        name="a date without quotes",
        kind="event",
        change=put("date", "2003-02-03"),
        cause="without quotes",
    ),
    Damage(
        name="a date in words",
        kind="membership",
        change=put("period", '"since June"'),
        cause="is no date",
    ),
    Damage(name="no period", kind="membership", change=drop("period"), cause='"period" is missing'),
    Damage(name="no date", kind="event", change=drop("date"), cause='"date" is missing'),
    Damage(
        name="a misspelt key",
        kind="membership",
        change=lambda b: b.replace("period =", "perod =", 1),
        cause='unknown key "perod", did you mean "period"',
    ),
    Damage(
        name="a misspelt status",
        kind="membership",
        change=put("status", '"ful"'),
        cause='"status" cannot be "ful", did you mean "full"',
    ),
    Damage(
        name="a misspelt table",
        kind="membership",
        change=lambda b: b.replace("[[membership]]", "[[memberships]]"),
        cause='unknown table "memberships", did you mean "membership"',
    ),
    Damage(
        name="a state that is unknown",
        kind="membership",
        change=put("state", '"zz"'),
        cause='unknown state "zz"',
    ),
    Damage(
        name="a chair that is unknown",
        kind="chair",
        change=put("state", '"zz"'),
        cause='unknown state "zz"',
    ),
    Damage(
        name="a person who is unknown",
        kind="term",
        change=put("person", '"nobody"'),
        cause='unknown person "nobody"',
    ),
    Damage(
        name="an office that is unknown",
        kind="term",
        change=put("office", '"nothing"'),
        cause='unknown office "nothing"',
    ),
    Damage(
        name="a place that is unknown",
        kind="event",
        change=put("place", '"nowhere"'),
        cause='unknown place "nowhere"',
    ),
    Damage(
        name="a body that is unknown",
        kind="event",
        change=put("body", '"nothing"'),
        cause='unknown body "nothing"',
    ),
    Damage(
        name="a seat that is unknown",
        kind="head",
        change=put("seat", '"nowhere"'),
        cause='unknown seat "nowhere"',
    ),
    Damage(
        name="a source that is unknown",
        kind="chair",
        change=put("sources", '["nothing"]'),
        cause='unknown source "nothing"',
    ),
    Damage(
        name="no sources", kind="membership", change=drop("sources"), cause='"sources" is missing'
    ),
    Damage(
        name="an empty list of sources",
        kind="event",
        change=put("sources", "[]"),
        cause='"sources" is missing',
    ),
    Damage(
        name="a source cited twice",
        kind="event",
        change=lambda b: re.sub(r'(?m)^sources = \[("[^"]+").*$', r"sources = [\1, \1]", b),
        cause="cited twice",
    ),
    Damage(
        name="a source that nothing cites",
        kind="source",
        change=copied(lambda b: re.sub(r"^\[source\.[^\]]+\]", "[source.spare]", b)),
        cause='no record cites source "spare"',
    ),
    Damage(
        name="a source without a title",
        kind="source",
        change=drop("title"),
        cause='"title" is missing',
    ),
    Damage(
        name="an address that is none",
        kind="source",
        change=put("url", '"example.org"'),
        cause='"url" must start with',
    ),
    Damage(
        name="a source from the future",
        kind="source",
        change=put("published", '"2999-01-01"'),
        cause="after it was read",
    ),
    Damage(
        name="a source read at no time",
        kind="source",
        change=drop("accessed"),
        cause='"accessed" is missing',
    ),
    Damage(
        name="a record deleted",
        kind="membership",
        change=lambda _: "",
        cause="was released and no record bears it",
    ),
    Damage(
        name="an id changed",
        kind="document",
        change=lambda b: re.sub(r'(?m)^id = "(.*)"', r'id = "\1-new"', b),
        cause="was released and no record bears it",
    ),
    Damage(
        name="a begin moved",
        kind="chair",
        change=unless(r'^id = |"\d{4}"', moved_years(-1)),
        cause="was released and no record bears it",
    ),
    Damage(
        name="a record written twice",
        kind="membership",
        change=copied(),
        cause="is already on line",
    ),
    Damage(
        name="a state with two statuses",
        kind="membership",
        change=unless(_DISPUTED, where('status = "full"', copied(put("status", '"observer"')))),
        cause="before it stops being",
    ),
    Damage(
        name="a member before the founding",
        kind="membership",
        change=unless(f"{_NOTED}|{_DISPUTED}", put("period", '"1901-01-01/.."')),
        cause="before the organisation",
    ),
    Damage(
        name="two chairs at a time",
        kind="chair",
        change=unless(f"{_DISPUTED}|co-chair", copied(_ID)),
        cause="this chair begins|no. |stands at more",
    ),
    Damage(
        name="a chair longer than it was",
        kind="chair",
        change=unless(
            f"{_DISPUTED}|co-chair",
            lambda b: re.sub(
                r'(?m)^period = "(\d{4}-[^"/]+)/\d{4}[^"]*"', r'period = "\1/2090-01-01"', b
            ),
        ),
        cause="this chair begins",
    ),
    Damage(
        name="a chair who is no member",
        kind="chair",
        change=unless(_NOTED, put("state", '"to"')),
        cause="presides from .* without being a full member",
    ),
    Damage(
        name="a chair that is nobody",
        kind="chair",
        change=both(drop("state"), unless(r"^person", lambda b: b + "\n")),
        cause='either a "state" or a "person"',
    ),
    Damage(
        name="a chair of both kinds",
        kind="chair",
        change=where(r"^state", add('person = "sergey-lavrov"', without="^person")),
        cause='either a "state" or a "person"',
    ),
    Damage(
        name="a label of words",
        kind="chair",
        change=put("label", '"the first"'),
        cause='"label" must be years',
    ),
    Damage(
        name="two holders of an office",
        kind="term",
        change=unless(_DISPUTED, copied(_ID, put("person", '"vladimir-putin"'))),
        cause="takes office before",
    ),
    Damage(
        name="a term before the founding",
        kind="term",
        change=unless(f"{_NOTED}|{_DISPUTED}", put("period", '"1901-01-01/1902-01-01"')),
        cause="before the organisation",
    ),
    Damage(
        name="a number given twice",
        kind="event",
        change=unless(
            r"cancelled|_day", where(r"^number", copied(_ID, put("date", '"2020-02-02"')))
        ),
        cause="comes after no\\.",
    ),
    Damage(
        name="a summit told twice",
        kind="event",
        change=unless("cancelled", where('kind = "(summit|meeting)"', copied(_ID))),
        cause="stands twice",
    ),
    Damage(
        name="a last day before the first",
        kind="event",
        change=put("last_day", '"1900-01-01"'),
        cause='"last_day" .* is before',
    ),
    Damage(
        name="a summit in the future",
        kind="event",
        change=both(put("date", '"2999-01-01"'), unless(f"{_NOTED}|_day", lambda b: b + "\n")),
        cause='after "checked"',
    ),
    Damage(
        name="a step of nobody",
        kind="event",
        change=unless(r"^state", put("kind", '"freeze"')),
        cause='needs the "state"',
    ),
    Damage(
        name="in force before it was signed",
        kind="document",
        change=where("^signed", add('in_force = "1901-01-01"', without="in_force")),
        cause="before it was signed",
    ),
    Damage(
        name="a dispute without a note",
        kind="membership",
        change=add('standing = "disputed"', without=f"{_NOTED}|{_DISPUTED}"),
        cause='needs a "note"',
    ),
    Damage(
        name="a note in one language",
        kind="event",
        change=add('note.ru = "только так"', without=_NOTED),
        cause='"note" must be there in en',
    ),
    Damage(
        name="a body that does nothing",
        kind="body",
        change=drop("purpose.en"),
        cause="what it is for",
    ),
    Damage(
        name="a body without a name",
        kind="body",
        change=drop("names.ru"),
        cause='"names.ru" is missing',
    ),
    Damage(
        name="an office without a name",
        kind="office",
        change=drop("names.en"),
        cause='"names.en" is missing',
    ),
    Damage(
        name="a name in a language unknown",
        kind="office",
        change=lambda b: b.replace("names.en", "names.de", 1),
        cause="the languages are en, ru and kk",
    ),
    Damage(
        name="no day of checking", kind="head", change=drop("checked"), cause='"checked" is missing'
    ),
    Damage(
        name="checked after all reading",
        kind="head",
        change=put("checked", '"2999-01-01"'),
        cause="no source was read after",
    ),
    Damage(
        name="a language by its name",
        kind="head",
        change=put("languages", '["russian"]'),
        cause="ISO 639-1",
    ),
    Damage(
        name="an organisation of another name",
        kind="head",
        change=lambda b: re.sub(r"^id = .*\n(?s:.*)", 'id = "nowhere"\n\n', b),
        cause='no organisation "nowhere" is known',
    ),
)
