"""What reaches the terminal: data on stdout, narration on stderr, neither with control characters.

Colour is never used: what a command prints reads the same in a file, a pipe and a screen reader.
"""

import re
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper

_STEERING = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
"""What JSON text may hold and a terminal may obey."""
_ODD_WIDTHS = "[\u0300-\u036f\u0483-\u0489\u0591-\u1fff\u20d0-\u20ff\u2e80-\U0010ffff]"
"""Where letters that take no cell or two may be found: not in Latin and Cyrillic."""
_GAP = "  "


def speak_any_encoding() -> None:
    """Have a character that a stream cannot show become a question mark, not an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def clean(text: str) -> str:
    """Return a text with line feeds as its only control characters."""
    if text.isprintable():
        return text
    from orgtui.articles.sanitising import sanitised

    return sanitised(text)


def _echo(text: str, *, err: bool = False, nl: bool = True) -> None:
    from click import echo  # late, since the app prints nothing before it shows itself

    echo(text, err=err, nl=nl)


def put(text: str = "") -> None:
    """Print data: a line or several."""
    _echo(clean(text))


def narrate(text: str) -> None:
    """Print narration, which is no data."""
    _echo(clean(text), err=True)


def put_json(value: object, *, indent: int | None = 2) -> None:
    """Print a value as JSON, in the letters of its language where the stream can show them."""
    import json

    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    text = json.dumps(value, ensure_ascii=not encoding.startswith("utf"), indent=indent)
    _echo(re.sub(_STEERING, lambda found: f"\\u{ord(found[0]):04x}", text))


def put_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows as CSV with a header."""
    import csv
    from io import StringIO

    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    _echo(clean(text.getvalue()), nl=False)


def put_table(rows: Iterable[Sequence[str]], *, indent: int = 0) -> None:
    """Print rows in columns as wide as their widest cell; the last one is as long as it is."""
    table = [[clean(cell).replace("\n", " ") for cell in row] for row in rows]
    columns = max((len(row) for row in table), default=1) - 1
    widths = [
        max((_cells(row[n]) for row in table if n < len(row)), default=0) for n in range(columns)
    ]
    lines = []
    for *cells, last in filter(None, table):
        padded = [f"{cell}{' ' * (widths[n] - _cells(cell))}" for n, cell in enumerate(cells)]
        lines.append((" " * indent + _GAP.join((*padded, last))).rstrip())
    if lines:
        _echo("\n".join(lines))


def is_terminal() -> bool:
    """Whether a person sits at both ends: the keys and the screen."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _cells(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    if not re.search(_ODD_WIDTHS, text):
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(
        0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text
    )
