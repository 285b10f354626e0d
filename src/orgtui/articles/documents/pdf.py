"""From a PDF to an article: its lines become paragraphs again."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from orgtui.articles.article import Article, DroppedLine, DropReason
from orgtui.articles.documents.document import Stated, document_article, printed_title
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import is_date_line
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.errors import ArticleError, template

INSTALL = f'{sys.executable} -m pip install "pypdf>=6"'
"""What makes PDFs readable: the extra `[formats]`."""
_SECONDS = 20
_PROBLEMS = {
    "locked": template("{path} is locked with a password; save it without one"),
    "damaged": template("{path} is damaged; save it again"),
    "large": template("{path} unpacks to more than any article; save the article alone"),
}
_PICTURES = template(
    "{path} holds pictures of pages, no text; find the article as text and save that"
)
_PAGE_NUMBER = re.compile(
    r"\W*(?:\w{0,12}\s)?\d{1,4}(?:\s?(?:/|из|of)\s?\d{1,4})?\W*$", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_EDGE = 2
_SHORT = 0.7
_SENTENCE_END = (".", "!", "?", "…", "»", "”", '"', ":", ";")
_BROKEN_WORD = re.compile(r"([^\W\d_]{2,})-$")
_JOINING = ("о", "е")
_LONGEST_PREFIX = 3
_FEWEST_LETTERS = 20


def pdf_article(original: bytes, name: str) -> Article:
    """Read a PDF whose text can be copied.

    Raises:
        ArticleError: when it cannot be read, or what reads PDFs is not installed.
    """
    if find_spec("pypdf") is None:
        raise ArticleError(
            "{path} is a PDF; to read PDFs, install what the extra [formats] has: {command}",
            path=name,
            command=INSTALL,
        )
    title, pages = _read(original, name)
    lines, margins = _without_margins(pages)
    if sum(map(len, lines)) < _FEWEST_LETTERS:
        raise ArticleError(_PICTURES, path=name)
    blocks = tuple(Block(raw=text, gap=True) for text in _paragraphs(lines))
    article = document_article(blocks, Stated(title=printed_title(title, blocks)))
    dropped = (DroppedLine(text=text, reason=DropReason.NOTICE) for text in margins)
    return replace(article, dropped=(*article.dropped, *dropped))


def _read(original: bytes, name: str) -> tuple[str, list[list[str]]]:
    """Return the title and the lines of each page, read in a process of its own."""
    reader = Path(__file__).with_name("pdf_text.py")
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(reader)],
            input=original,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        answer = json.loads(done.stdout) if done.returncode == 0 else {"problem": "large"}
    except subprocess.TimeoutExpired:
        answer = {"problem": "large"}
    except (OSError, ValueError):
        answer = {"problem": "damaged"}
    if problem := answer.get("problem"):
        raise ArticleError(_PROBLEMS.get(problem, _PROBLEMS["damaged"]), path=name)
    pages = [
        sanitised(page.replace("\u00ad\n", "\u2010\n")).split("\n") for page in answer["pages"]
    ]
    return one_line(sanitised(answer["title"])), pages


def _without_margins(pages: Sequence[Sequence[str]]) -> tuple[list[str], list[str]]:
    """Return all lines but those printed on every page or numbering it, and those."""
    full = [[line for line in page if line.strip()] for page in pages]
    edges = Counter(
        key
        for page in full
        for key in {_DIGITS.sub("#", line) for line in (*page[:_EDGE], *page[-_EDGE:])}
    )
    kept: list[str] = []
    margins: list[str] = []
    for page in pages:
        places = [n for n, line in enumerate(page) if line.strip()]
        edge = {*places[:_EDGE], *places[-_EDGE:]}
        for number, line in enumerate(page):
            is_repeated = edges[_DIGITS.sub("#", line)] >= max(2, len(pages) // 2)
            is_margin = number in edge and (is_repeated or _PAGE_NUMBER.match(line))
            (margins if is_margin else kept).append(line)
    return kept, margins


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Join the lines of each paragraph, and the words that were broken at their ends."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    words = Counter(re.findall(r"\w+(?:-\w+)*", " ".join(lines).lower()))
    paragraph = last = ""
    for line in map(one_line, lines):
        if paragraph and line and _goes_on(last, line, width):
            paragraph = _joined(paragraph, line, words)
        else:
            if paragraph:
                yield paragraph
            paragraph = line
        last = line
    if paragraph:
        yield paragraph


def _goes_on(line: str, after: str, width: int) -> bool:
    """Whether a paragraph goes on: after a sentence, only if no word more had room in the line."""
    if is_date_line(line) or is_date_line(after):
        return False
    if line.endswith(_SENTENCE_END):
        return len(line) + 1 + len(after.split(maxsplit=1)[0]) > width
    return after[:1].islower() or len(line) >= _SHORT * width


def _joined(paragraph: str, line: str, words: Counter[str]) -> str:
    if paragraph.endswith("\u2010") and line[:1].islower():
        return f"{paragraph[:-1]}{line}"
    broken = _BROKEN_WORD.search(paragraph)
    if broken is None or not line[:1].islower():
        return f"{paragraph} {line}"
    rest = re.match(r"\w*", line)
    second = rest[0].lower() if rest else ""
    first = broken[1].lower()
    is_whole = words[f"{first}{second}"] >= words[f"{first}-{second}"]
    is_compound = len(first) > _LONGEST_PREFIX and first.endswith(_JOINING)
    if is_whole and (words[f"{first}{second}"] or not is_compound):
        return f"{paragraph[:-1]}{line}"
    return f"{paragraph}{line}"
