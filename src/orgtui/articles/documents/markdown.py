"""From a Markdown page to its blocks: the marks become headings, lists, links, or go."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape

from orgtui.articles.documents.document import Stated
from orgtui.articles.files.limits import check_paragraph
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import written_dates
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.facts.dates import PartialDate

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*)")
_UNDERLINE = re.compile(r"\s{0,3}(?:(=+)|-{3,})\s*$")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})$")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s)?")
_QUOTE = re.compile(r"(?:\s{0,3}>\s?)+")
_DEFINITION = re.compile(r"\s{0,3}\[[^\[\]]{1,200}\]:\s")
_ROW = re.compile(r"\s{0,3}\|.*\|?\s*$")
_ROW_RULE = re.compile(r"[\s|:-]+$")
_ELEMENT = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_ADDRESS = r"\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)"
_IMAGE = re.compile(rf"!\[[^\[\]]{{0,1000}}\](?:{_ADDRESS}|\[[^\[\]]{{0,200}}\])?")
_LINK = re.compile(rf"\[([^\[\]]{{0,2000}})\](?:{_ADDRESS}|\[[^\[\]]{{0,200}}\])")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,50}\]:?")
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]{1,2000}>")
_CODE = re.compile(r"`([^`\n]{1,2000})`")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,3000})(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,3000})(?<=\S)\*|\b_(?=\S)([^_\n]{1,3000})_\b")
_STRUCK = re.compile(r"~~([^~\n]{1,2000})~~")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_WRAP_WIDTH = (40, 110)
_LONGEST_MARK = 1000
"""A longer line is text, whatever it begins with."""

_FRONT = re.compile(r"\s{0,9}(---|\+\+\+)[ \t]*\n((?:[^\n]*\n){1,200}?)\1[ \t]*(?:\n|$)")
_ENTRY = re.compile(r"([\w-]{1,40})\s{0,9}[:=]\s{0,9}(.{1,2000})")
_ISO_DAY = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")
_PUBLISHED_KEYS = ("published", "date_published", "datepublished", "publication_date", "date")
_PUBLISHER_KEYS = ("publisher", "site", "site_name", "sitename")


def markdown_page(text: str) -> tuple[tuple[Block, ...], Stated]:
    """Return the blocks of a Markdown page and what its front matter states."""
    text = sanitised(text)
    front = _FRONT.match(text)
    if front is None:
        return _blocks(text), Stated()
    return _blocks(text[front.end() :]), _stated(dict(_entries(front[2])))


def _entries(front: str) -> Iterator[tuple[str, str]]:
    for line in front.split("\n"):
        if entry := _ENTRY.match(line):
            yield entry[1].lower(), one_line(entry[2]).strip("\"'")


def _stated(front: Mapping[str, str]) -> Stated:
    days = (_day(front[key]) for key in _PUBLISHED_KEYS if key in front)
    return Stated(
        title=_plain(front.get("title", "")).text,
        published=next((day for day in days if day), None),
        publisher=next((front[key] for key in _PUBLISHER_KEYS if front.get(key)), ""),
    )


def _day(text: str) -> PartialDate | None:
    if match := _ISO_DAY.match(text):
        year, month, day = map(int, match.groups())
        try:
            return PartialDate(year=year, month=month, day=day)
        except ValueError:
            return None
    return next((written.date for written in written_dates(text)), None)


@dataclass(slots=True)
class _Lines:
    """The lines of the block that is being read, and the blocks before it."""

    blocks: list[Block] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    is_item: bool = False
    gap: bool = True

    def close(self, level: int = 0, *, is_row: bool = False) -> None:
        """End the block that is being read."""
        text = "\n".join(self.open)
        check_paragraph(text)
        plain = _plain(text)
        for line in plain.text.split("\n"):
            if one_line(line):
                self.blocks.append(
                    Block(
                        raw=line.strip(),
                        gap=self.gap or is_row,
                        level=level,
                        is_item=self.is_item,
                        is_row=is_row,
                        is_strong=plain.is_strong,
                        linked=plain.linked,
                    )
                )
                self.gap = False
        self.open, self.is_item = [], False


def _blocks(text: str) -> tuple[Block, ...]:
    read = _Lines()
    for quoted in _without_comments(text).split("\n"):
        mark = _QUOTE.match(quoted[:_LONGEST_MARK])
        line = quoted[mark.end() :] if mark else quoted
        if len(line) > _LONGEST_MARK:
            _add(read, line)
        elif not line.strip() or _FENCE.match(line) or _DEFINITION.match(line):
            read.close()
            read.gap = True
        elif heading := _HEADING.match(line):
            read.close()
            read.gap = True
            read.open.append(heading[2].rstrip("# "))
            read.close(len(heading[1]))
        elif (rule := _UNDERLINE.match(line)) and len(read.open) == 1:
            read.close(1 if rule[1] else 2)
        elif _RULE.match(line):
            read.close()
            read.gap = True
        else:
            _add(read, line)
    read.close()
    return tuple(read.blocks)


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")
    shown = (part.partition("-->")[2] if "-->" in part else part for part in rest)
    return " ".join((first, *shown))


def _add(read: _Lines, line: str) -> None:
    """Add a line of text: to the block that is being read, or as a new one."""
    if len(line) <= _LONGEST_MARK and _ROW.match(line) and line.count("|") > 1:
        read.close()
        if not _ROW_RULE.match(line):
            cells = (cell.strip() for cell in line.strip().strip("|").split("|"))
            read.open.append(" — ".join(filter(None, cells)))
            read.close(is_row=True)
        return
    item = _ITEM.match(line)
    if item or not _goes_on(read.open):
        read.close()
        read.is_item = item is not None
    read.open.append(line[item.end() :] if item else line)


def _goes_on(lines: Sequence[str]) -> bool:
    """Whether a paragraph goes on in the next line: the last one was broken for its width."""
    if not lines:
        return False
    low, high = _WRAP_WIDTH
    return low <= len(lines[-1].strip()) <= high and not lines[-1].endswith(("  ", "\\"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plain:
    """A block without its marks."""

    text: str
    linked: float = 0.0
    is_strong: bool = False


def _plain(text: str) -> _Plain:
    if not text:
        return _Plain(text="")
    linked = 0

    def shown(link: re.Match[str]) -> str:
        nonlocal linked
        linked += len(link[1].strip())
        return link[1]

    text = " ".join(part.rstrip("\\").strip() for part in text.split("\n"))
    text = _LINK.sub(shown, _IMAGE.sub("", _NOTE.sub("", text)))
    text = _ELEMENT.sub("", _AUTOLINK.sub("", text))
    is_strong = bool(_STRONG.fullmatch(text.strip()))
    text = _CODE.sub(r"\1", _STRONG.sub(r"\2", text))
    text = _EMPHASIS.sub(lambda mark: mark[1] or mark[2], _STRUCK.sub(r"\1", text))
    text = sanitised(unescape(_ESCAPE.sub(r"\1", text)))
    length = max(1, len(text.strip()))
    return _Plain(text=text, linked=min(1.0, linked / length), is_strong=is_strong)
