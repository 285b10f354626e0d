"""What pages tell of their authors, below the text that these wrote."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block

_NAME = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w.’'-]+"
_FULL_NAME = re.compile(rf"{_NAME}(?: {_NAME}){{1,2}}")
_BEFORE_NAME = re.compile(r"(?:By|BY|Автор\w*|Текст|Text|Мәтін\w*|Дайындаған)\W+")
_TELLS = re.compile(
    r"\W{0,3}(?:(?:is|was) (?:an?|the|\w+ing)\b|(?:lives|has (?:written|been|published))\b"
    r"|(?:writes|covers|reports|teaches|works)\b|[—–-]\s"
    r"|(?:пишет|работает|является|преподает|преподаёт)\b)"
)
"""What follows a name where it is told who that is."""
_LIFE = re.compile(
    r"(?:Окончил|Закончил|Родил|Работал|Журналист|Корреспондент|Автор|Пишет|В журналистике"
    r"|Специализируется|Graduated|Journalist|Born|Joined)"
)
"""How it begins what is told of an author, below the name."""
_LEARNED = re.compile(r"(?:Окончил|Закончил|Учил(?:ся|ась)|В журналистике|Graduated)")
_BYLINES = (DropReason.CREDIT, DropReason.DATE)
_MOST_WORDS = 12
"""A longer line names others than authors too."""


def about_authors(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> Iterator[int]:
    """Yield the numbers of lines below a byline that say who its authors are."""
    names: set[str] = set()
    for number, (block, reason) in enumerate(zip(blocks, reasons, strict=True)):
        if reason in _BYLINES and block.words <= _MOST_WORDS:
            names.update(_FULL_NAME.findall(_BEFORE_NAME.sub("", block.text)))
        elif reason is None and any(_tells_of(block.text, name) for name in names):
            yield number
        if reason is DropReason.SHARING:
            yield from _author_below(blocks, number)
        elif _FULL_NAME.fullmatch(block.text):
            yield from _author_here(blocks, number)


def _author_below(blocks: Sequence[Block], number: int) -> Iterator[int]:
    """Yield the name right below the buttons that share a page, and what is told of its bearer."""
    below = blocks[number + 1 : number + 3]
    if len(below) == 2 and _FULL_NAME.fullmatch(below[0].text) and _LIFE.match(below[1].text):
        yield from (number + 1, number + 2)


def _author_here(blocks: Sequence[Block], number: int) -> Iterator[int]:
    """Yield a name alone that no line above has, and where its bearer learned to write."""
    below = blocks[number + 1 : number + 2]
    if any(_LEARNED.match(block.text) for block in below) and not any(
        blocks[number].text in block.text for block in blocks[:number]
    ):
        yield from (number, number + 1)


def _tells_of(text: str, name: str) -> bool:
    return text.startswith(name) and _TELLS.match(text, len(name)) is not None
