"""A sound deck over the small world of facts, and ways to read a changed one."""

from functools import cache

from facts.sample import OFFICE, base, chair, event, member, term
from orgtui.facts.base import FactBase
from orgtui.facts.fact_file import FactFile
from orgtui.quiz.deck_reading import ReadDeck, read_deck

FACTS = "".join(
    (
        member("aa", "2001-06-15/.."),
        member("bb", "2001-06-15/.."),
        member("cc", "2005-07-05/.."),
        member("dd", "2010/..", extra='standing = "disputed"\nnote = "Two pages, two years."'),
        chair("aa", "2001-06-15/2003-01-01", "2001–2002"),
        chair("bb", "2003-01-01/2005-01-01", "2003–2004"),
        chair("cc", "2005-01-01/..", "2005–2006"),
        event("summit", "2003-05-28", "beta", extra="number = 3"),
        OFFICE,
        term("ann-ames", "2004-01-15/2007-01-01"),
    )
)

DECK = """\
title.en = "A deck"
title.ru = "Колода"

[source.page]
title = "A page"
publisher = "A press"
url = "https://example.org/page"
accessed = "2020-05-01"

[[question]]
id = "chair"
ask.en = "Who chaired in 2003–2004?"
ask.ru = "Кто председательствовал в 2003–2004 годах?"
state = "bb"
choices = ["aa", "bb", "cc"]
facts = ["tst/chair/2003-01-01"]
explain.en = "Borland did."
explain.ru = "Борландия."

[[question]]
id = "founders"
ask.en = "Name both founders."
ask.ru = "Назовите обоих основателей."
state = ["aa", "bb"]
facts = ["tst/membership/aa/full", "tst/membership/bb/full"]

[[question]]
id = "motto"
ask.en = "What is the motto?"
ask.ru = "Каков девиз?"
text.en = "One for all"
text.ru = "Один за всех"
text.aliases = ["All for one"]
sources = ["page"]
"""


@cache
def facts() -> FactBase:
    """Return the small world."""
    return base(FACTS)


def read(text: str, *, name: str = "sample.toml") -> ReadDeck:
    """Read the text of a deck."""
    file = FactFile(path=f"quizzes/{name}", name=name, content=text.encode())
    return read_deck(file, facts())


def causes(text: str) -> list[tuple[int, str]]:
    """Return the line and the cause of every problem of a deck."""
    return [(problem.line, problem.cause) for problem in read(text).problems]


def question(**keys: str) -> str:
    """Return the text of a question that is sound but for the keys given; empty ones go."""
    sound = {
        "id": '"q"',
        "ask.en": '"Which state?"',
        "ask.ru": '"Какое государство?"',
        "state": '"bb"',
        "facts": '["tst/chair/2003-01-01"]',
    }
    named = {key.replace("__", "."): value for key, value in keys.items()}
    lines = [f"{key} = {value}" for key, value in {**sound, **named}.items() if value]
    return 'title.en = "A deck"\ntitle.ru = "Колода"\n\n[[question]]\n' + "\n".join(lines) + "\n"
