"""A small world of facts, written as files, for the tests of facts and questions."""

from orgtui.facts.base import FactBase
from orgtui.facts.checking import check
from orgtui.facts.fact_file import FactFile
from orgtui.facts.problems import Problem
from orgtui.facts.reading import read

STATES = """\
[aa]
region = "northern-europe"
un_member = true
capital = "alpha"
names.en = { full = "Republic of Aland", short = "Aland", aliases = ["Alandia"] }
names.ru = { full = "Республика Аландия", short = "Аландия" }

[bb]
region = "northern-europe"
un_member = true
names.en = { full = "Kingdom of Borland", short = "Borland" }
names.ru = { full = "Королевство Борландия", short = "Борландия" }

[cc]
region = "southern-europe"
un_member = true
names.en = { full = "Corland" }
names.ru = { full = "Корландия" }

[dd]
region = "southern-europe"
un_member = true
names.en = { full = "Dorland" }
names.ru = { full = "Дорландия" }
"""

CITIES = """\
[alpha]
state = "aa"
names.en = { full = "Alpha" }
names.ru = { full = "Альфа" }
former = [ { name = "Old Alpha", language = "en", until = "1990" } ]

[beta]
state = "bb"
names.en = { full = "Beta" }
names.ru = { full = "Бета" }

[gamma]
state = "cc"
names.en = { full = "Gamma" }
names.ru = { full = "Гамма" }

[delta]
state = "dd"
names.en = { full = "Delta" }
names.ru = { full = "Дельта" }
"""

PEOPLE = """\
[ann-ames]
state = "aa"
names.en = { full = "Ann Ames", short = "Ames" }
names.ru = { full = "Анна Эймс", short = "Эймс" }

[bob-birch]
state = "bb"
names.en = { full = "Bob Birch", short = "Birch" }
names.ru = { full = "Боб Бёрч", short = "Бёрч" }

[cy-crane]
state = "cc"
names.en = { full = "Cy Crane", short = "Crane" }
names.ru = { full = "Сай Крейн", short = "Крейн" }
"""

HEAD = """\
id = "tst"
checked = "2020-06-01"
period = "2001-06-15/.."
seat = "alpha"
languages = ["en"]
sources = ["charter"]
names.en = { full = "Test Treaty Society", short = "TTS" }
names.ru = { full = "Испытательное договорное общество", short = "ИДО" }

[source.charter]
title = "Charter"
publisher = "Secretariat"
url = "https://example.org/charter"
accessed = "2020-06-01"
"""


def member(state: str, period: str, *, status: str = "full", extra: str = "") -> str:
    """Return the text of a membership."""
    return (
        f'\n[[membership]]\nstate = "{state}"\nstatus = "{status}"\nperiod = "{period}"\n'
        f'sources = ["charter"]\n{extra}\n'
    )


def chair(holder: str, period: str, label: str = "", *, extra: str = "") -> str:
    """Return the text of a chairmanship of a state."""
    named = f'label = "{label}"\n' if label else ""
    return (
        f'\n[[chair]]\nstate = "{holder}"\nperiod = "{period}"\n{named}'
        f'sources = ["charter"]\n{extra}\n'
    )


def event(kind: str, date: str, place: str | None = None, *, extra: str = "") -> str:
    """Return the text of an event."""
    where = f'place = "{place}"\n' if place else ""
    return f'\n[[event]]\nkind = "{kind}"\ndate = "{date}"\n{where}sources = ["charter"]\n{extra}\n'


OFFICE = """
[[office]]
id = "secretary"
head = true
names.en = { full = "Secretary of the TTS", short = "Secretary" }
names.ru = { full = "Секретарь ИДО", short = "Секретарь" }
sources = ["charter"]
"""


def term(person: str, period: str, *, extra: str = "") -> str:
    """Return the text of a term in the office of the secretary."""
    return (
        f'\n[[term]]\noffice = "secretary"\nperson = "{person}"\nperiod = "{period}"\n'
        f'sources = ["charter"]\n{extra}\n'
    )


def files(body: str = "", *, head: str = HEAD, **others: str) -> tuple[FactFile, ...]:
    """Return the shared files and one organisation's; others by their names without ".toml"."""
    texts = {
        "states": STATES,
        "cities": CITIES,
        "people": PEOPLE,
        "organisations/tst": head + body,
        **others,
    }
    return tuple(
        FactFile(
            path=f"data/{path}.toml", name=f"{path.rpartition('/')[2]}.toml", content=text.encode()
        )
        for path, text in texts.items()
    )


def problems(body: str = "", *, head: str = HEAD, **others: str) -> tuple[Problem, ...]:
    """Return every problem of reading and, where there is none, of checking."""
    rows, faults = read(files(body, head=head, **others))
    return faults or check(FactBase.holding(rows), rows)


def base(body: str = "", *, head: str = HEAD, **others: str) -> FactBase:
    """Return a base of files that can be read."""
    rows, faults = read(files(body, head=head, **others))
    assert not faults, "\n".join(map(str, faults))
    return FactBase.holding(rows)
