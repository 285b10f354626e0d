"""From a text page to its blocks: what is one paragraph, what a subhead."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import furniture, is_date_line
from orgtui.articles.lines.mail import MAIL_FIELD
from orgtui.articles.sanitising import sanitised

_WRAP_WIDTH = (45, 100)
_COLUMN_WIDTH = 25
_WIDEST_COLUMN = 60
_LONGEST_WORD = 20
_MARGIN = 6
_LONGEST_LINE = 1.25
"""How much longer than full lines one is that stands outside their column."""
_FEWEST_CUT = 4
_FEWEST_APART = 3
_CLOSED = re.compile(r"[\W_]*|\s*\[.*\]\s*")
_APART = re.compile(r"[\W_]*$|\s*[*•·▪●■]\s|\s*\[|\s*\d{1,2}[.)] +[^\W\d_a-zа-яё]")
"""What begins a line of its own: a rule, the item of a list, a link in brackets."""
_DAY_BEHIND = re.compile(r"(.{12,200}\S)\s+\((\d\d?\.\d\d\.\d{4},?\s\d\d?:\d\d)\)")
"""A headline and when it appeared, in brackets: "The bridge is closed (06.09.2023 14:57)"."""
_DAY_AT_END = re.compile(
    r"([^\W\d_][^|•]{12,200}[^\W_|/,:;–—-])\s+"
    r"(\d\d?\.\d\d\.\d{4},?\s\d\d?:\d\d|\d\d?:\d\d,?\s\d\d?\.\d\d\.\d{4})"
)
"""The same without brackets: "The bridge is closed 06.09.2023 14:57"."""
_DAY_GLUED = re.compile(
    r"((?:\d\d?:\d\d\W{1,3})?\d\d?\.\d\d\.\d{4}(?:,?\s\d\d?:\d\d)?)"
    r"([^\W\d_a-zа-яёәғқңөұүһі][^.!?]{12,200}[^.!?\s])"
)
"""The day and the hour in front of a headline, with no space between them."""
_FILED = re.compile(r"([^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)? \d\d?[./]\d\d?[./]\d{4})\s+(\S.{12,200})")
"""The section and the day in front of a headline."""
_GOES_ON = re.compile(
    r" (?:the|an?|of|in|on|at|to|for|by|and|or|with|from|в|во|на|с|со|к|по|из|от|до|для|за|о|об|у|и"
    r"|или|при|под|над|между|мен|және|үшін)$"
)
"""Words that no line ends with where it is whole."""


def text_blocks(text: str) -> tuple[Block, ...]:
    """Split a text page into blocks: a line is a paragraph unless the page is hard-wrapped."""
    lines = _dedented(sanitised(text).split("\n"))
    if _is_column(lines):
        lines = _unwrapped(lines, _COLUMN_WIDTH, _LONGEST_WORD // 2)
    elif _is_wrapped(lines):
        lines = _unwrapped(lines, _WRAP_WIDTH[0], _LONGEST_WORD)
    else:
        lines = _rejoined(lines)
    blocks: list[Block] = []
    gap = True
    for line in _with_days_apart(lines):
        if not line.strip():
            gap = True
            continue
        level = _markdown_level(line)
        blocks.append(Block(raw=line.lstrip("# ") if level else line, gap=gap, level=level))
        gap = False
    return tuple(blocks)


def _dedented(lines: list[str]) -> list[str]:
    """Return the lines without the margin that most of them have, as print versions do."""
    margins = Counter(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
    margin, often = margins.most_common(1)[0] if margins else (0, 0)
    if not margin or often * 2 < margins.total():
        return lines
    return [line[margin:] if line[:margin].isspace() else line for line in lines]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether line ends fall inside sentences, as in mail and old text files."""
    lengths = [len(line) for line in lines if line.strip()]
    if len(lengths) < 6 or max(lengths) > _WRAP_WIDTH[1]:
        return False
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    broken = sum(len(a) >= _WRAP_WIDTH[0] and a.rstrip()[-1] not in ".!?:;" for a, b in pairs)
    cut = sum(_is_cut(a, b) for a, b in pairs)
    return len(pairs) >= 4 and (broken * 2 > len(pairs) or cut >= _FEWEST_CUT)


def _is_column(lines: Sequence[str]) -> bool:
    """Whether most sentences go on in the next line, in a column as narrow as newspapers have."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    cut = sum(_is_cut(a, b, _COLUMN_WIDTH) for a, b in pairs)
    is_narrow = cut >= _FEWEST_CUT and _width(lines, _COLUMN_WIDTH) <= _WIDEST_COLUMN
    return is_narrow and 4 * cut >= len(pairs)


def _is_cut(line: str, after: str, fewest: int = _WRAP_WIDTH[0]) -> bool:
    """Whether a sentence goes on in the next line, with a small letter or after a small word."""
    is_full = len(line) >= fewest and line.rstrip()[-1] not in ".!?:;"
    return is_full and (after[0].islower() or _GOES_ON.search(line.rstrip()) is not None)


def _width(lines: Sequence[str], fewest: int) -> int:
    """Return how long full lines are; a few, such as a page's head, may be longer."""
    lengths = sorted(len(line) for line in lines if len(line) >= fewest)
    return lengths[len(lengths) * 3 // 4]


def _unwrapped(lines: Sequence[str], fewest: int, longest_word: int) -> list[str]:
    """Join the lines of each paragraph: one ends with a short line, or before an indented one.

    Full lines have as many letters as the fewest at least, and room left for no longer word. The
    first line of a paragraph has no room for the word that begins the second one.
    """
    width = _width(lines, fewest)
    joined: list[str] = []
    is_open = False
    for above, line in pairwise(("", *lines)):
        is_new = _begins_anew(line) or (joined[-1:] == [above] and _is_early(above, line, width))
        if is_open and not is_new:
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        is_full = max(fewest, width - longest_word) <= len(line) <= _LONGEST_LINE * width
        is_open = is_full and not _CLOSED.fullmatch(line)
    return joined


def _is_early(line: str, after: str, width: int) -> bool:
    """Whether a line ends though the next word had room in it, and more than enough."""
    word, _, _ = after.strip().partition(" ")
    return len(line.rstrip()) + 1 + len(word) + _MARGIN <= width


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Join the few lines that end inside a sentence, in a page whose other lines are whole.

    Neither is furniture; where both end with a comma they are items of a list. Some pages have a
    blank line below every line.
    """
    joined: list[str] = []
    triples = zip(lines, lines[1:], lines[2:], strict=False)
    cut = sum(
        _is_cut(a, c) for a, b, c in triples if a.strip() and c[:1].islower() and not b.strip()
    )
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        is_apart = cut >= _FEWEST_APART and len(joined) > 1 and not joined[-1].strip()
        is_apart = is_apart and line[:1].islower()
        above = joined[-2 if is_apart else -1] if joined else ""
        is_item = above.endswith(",") and line.rstrip().endswith((",", ";"))
        is_like = above.isupper() == line.isupper() and not (is_item or _is_tag(line, below))
        is_cut = bool(above.strip() and line.strip()) and is_like and _is_cut(above, line)
        if is_cut and not _begins_anew(line) and furniture(above) is furniture(line) is None:
            joined[-2 if is_apart else -1 :] = [f"{above.rstrip()} {line.strip()}"]
        else:
            joined.append(line)
    return joined


def _is_tag(line: str, below: str) -> bool:
    """Whether a line is the first of several short ones in small letters, as pages list tags."""
    are_short = 0 < len(line) < _WRAP_WIDTH[0] and 0 < len(below) < _WRAP_WIDTH[0]
    return are_short and below[0].islower() and line.rstrip()[-1].isalnum()


def _with_days_apart(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, and those of headlines that begin or end with their day as two.

    Without brackets around the day several such lines are a list of news. A headline behind its
    section and day stands alone in another line as well.
    """
    for line in _parted(_parted(lines, _DAY_AT_END), _DAY_GLUED):
        dated = _DAY_BEHIND.fullmatch(line) if line.endswith(")") else None
        filed = _FILED.fullmatch(line) if "20" in line else None
        if filed and filed[2] in lines:
            dated = filed
        yield from dated.groups() if dated else (line,)


def _parted(lines: Sequence[str], form: re.Pattern[str]) -> Sequence[str]:
    """Return the lines, of which the only one of a form is parted as it says."""
    dated = (line for line in lines if line[:1].isdigit() or line[-1:].isdigit())
    found = [match for line in dated if (match := form.fullmatch(line))]
    if len(found) != 1:
        return lines
    at = lines.index(found[0].string)
    return [*lines[:at], *found[0].groups(), *lines[at + 1 :]]


def _begins_anew(line: str) -> bool:
    return (
        not line.strip()
        or line.startswith(("  ", "\t"))
        or _APART.match(line) is not None
        or is_date_line(line.strip())
        or MAIL_FIELD.match(line) is not None
    )


def _markdown_level(line: str) -> int:
    match = re.match(r"(#{1,6}) \S", line)
    return len(match[1]) if match else 0
