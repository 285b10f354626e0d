"""One line of a page, before anyone knows whether it belongs to the article."""

import re
from dataclasses import dataclass, field

from orgtui.articles.article import DropReason
from orgtui.articles.sanitising import one_line

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SENTENCE_END = re.compile(
    r"[.!?…:;։»”\"')\]]$|[.!?…][»”\")]?\s*/[^/]{2,40}/$|[.!?…][»”\"')\]]?\s*[-–—,]?\s*$|[.!?…]\s[^\w\s«“\"(]{1,4}$"
)
_FULL_END = re.compile(
    r"[.!?…։][»”\"')\]]*(?:\s*/[^/]{2,40}/)?$|[»”\"]\s*[.,;]?$|[.!?…]\s[^\w\s«“\"(]{1,4}$"
)
_CUT = re.compile(r"\w(?:\.\.\.|…)$")
_LIST_MARK = re.compile(r"^(?:[–—•·▪●■*-]|\d{1,2}[.)]|[a-zа-я]\))\s")

_KEY_WORD = re.compile(r"\w+")
_EDIT = r"\[\s*(?:править|edit|өңдеу)\b[^\]]{0,40}\]"
_EDIT_MARK = re.compile(rf"^\s*{_EDIT}\s*|\s*{_EDIT}\s*$", re.IGNORECASE)

_ENDING = 40
"""How much of a line's end is looked at: a line may be as long as a book."""
_PROSE_WORDS = 7
_LONG_PROSE_WORDS = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A line of a text page, or a block element of an HTML page."""

    raw: str
    """As on the page, with inner spaces; sanitised; without the "[edit]" of wikis' headings."""
    gap: bool = False
    """Whether blank lines (or another element) stand between it and the block before."""
    level: int = 0
    """1 to 6 for HTML headings; 0 otherwise."""
    is_item: bool = False
    """Whether the page marks it as a list item."""
    is_row: bool = False
    """Whether it is a row of a table of data, its cells parted by dashes."""
    is_strong: bool = False
    """Whether the page prints all of it bold or large."""
    is_lead: bool = False
    """Whether the page names it as the lead of an article."""
    is_in_text: bool = False
    """Whether it stands in the element that the page names as the text of its article."""
    box: int = 0
    """Which element of the page holds it beside others, by number; 0 where nothing but the body."""
    linked: float = 0.0
    """The share of its letters that are inside links."""
    reason: DropReason | None = None
    """Why the markup says that it is not the article's, None when the markup does not."""

    text: str = field(init=False)
    """On one line, with single spaces."""
    words: int = field(init=False)
    """How many words of letters it has."""
    key: str = field(init=False)
    """What `headline_key` says of its text."""

    def __post_init__(self) -> None:
        """Count once what every rule asks for."""
        if "[" in self.raw:
            object.__setattr__(self, "raw", _EDIT_MARK.sub("", self.raw) or self.raw)
        object.__setattr__(self, "text", one_line(self.raw))
        object.__setattr__(self, "words", len(_WORD.findall(self.raw)))
        object.__setattr__(self, "key", headline_key(self.text))

    @property
    def is_list_item(self) -> bool:
        """Whether it is marked as an item, by the page or by a dash or a number."""
        return self.is_item or bool(_LIST_MARK.match(self.text))

    @property
    def ends_sentence(self) -> bool:
        """Whether its last character can end a sentence of an article."""
        return bool(_SENTENCE_END.search(self.text[-_ENDING:]))

    @property
    def ends_fully(self) -> bool:
        """Whether it ends with a full stop or the like, perhaps in quotation marks."""
        return bool(_FULL_END.search(self.text[-_ENDING:]))

    @property
    def is_cut(self) -> bool:
        """Whether it breaks off in dots inside a short line, as teasers do."""
        return self.words < _LONG_PROSE_WORDS and bool(_CUT.search(self.text[-_ENDING:]))

    @property
    def is_prose(self) -> bool:
        """Whether it reads as running text: a whole sentence, or many words."""
        if self.level or self.linked > 0.6 or self.is_cut:
            return False
        words = self.words
        return words >= _LONG_PROSE_WORDS or (words >= _PROSE_WORDS and self.ends_sentence)

    @property
    def is_sentence(self) -> bool:
        """Whether it may be a short paragraph among longer ones."""
        return self.is_prose or (
            self.words >= 2 and self.ends_sentence and not self.level and self.linked <= 0.6
        )


def headline_key(text: str) -> str:
    """Return what makes two printings of one headline equal: its letters and digits."""
    return " ".join(_KEY_WORD.findall(text.casefold().replace("ё", "е")))
