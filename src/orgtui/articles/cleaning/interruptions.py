"""What interrupts the text of an article, and what ends it: heads of other news, of comments."""

import re
from collections.abc import Iterable, Iterator, Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import ends_article, is_other_news_part
from orgtui.text.stems import stems

_NAME = re.compile(r"(?<=[\w,»”] )[^\W\d_a-zа-яёәғқңөұүһі]\w{2,}")
_BEGUN = 4
"""So many paragraphs tell what a text speaks of."""
_ALIKE = 0.4
_LONG = 5
_SAID_AGAIN = 0.9
"""What has so many of its words from above is the same text, printed twice."""
_MOSTLY_LINKED = 0.6
_RUN = 3
_PAIRS = 1
"""So many paragraphs one below the other are an article's, and no readers' comments."""
_RUN_WORDS = 80
_RUN_REACH = 30
_LITTLE_WORDS = 60
_NOISE = 3
_ABOVE_SHARE = 0.3
_INSET_LINES = 30
_INSET_LINE_WORDS = 20
_GOES_ON_WORDS = 30
_GOES_ON_PARAGRAPHS = 2
_NO_OFFER = frozenset({None, DropReason.COUNTER})
"""What is no offer of the site between two paragraphs; lists of news have an hour above each."""
_PARTS = frozenset({DropReason.DATE, DropReason.SOURCES})
"""What stands below an article, or above another one."""


class Parted:
    """The lines of a page with those after which its article does not go on."""

    def __init__(
        self,
        blocks: Sequence[Block],
        reasons: Sequence[DropReason | None],
        prose: Sequence[bool],
    ) -> None:
        """Take the lines, why each is none of the article's, and which are running text."""
        self.blocks = blocks
        self.reasons = reasons
        self.prose = prose
        """Which lines are running text; a headline among them may be told later."""
        self._has_links = any(block.linked for block in blocks)
        self.heads: frozenset[int] = frozenset()
        """The heads of other news, and of what follows an article."""
        self.heads = frozenset(self._heads())

    def _heads(self) -> Iterator[int]:
        """Yield the heads; a button to the readers' comments above the text ends nothing."""
        told = most = others = 0
        for number, block in enumerate(self.blocks):
            others = 0 if self.prose[number] else others + 1
            told = 0 if others >= _NOISE else told + block.words * self.prose[number]
            most = max(most, told)
            if block.reason is None and (
                is_other_news_part(block.text)
                or (ends_article(block.text) and not self._is_above_text(number, most))
            ):
                yield number

    def _is_above_text(self, number: int, most: int) -> bool:
        """Whether paragraphs follow a line without a day, far more than in one piece above.

        Where hardly a paragraph stands above, other lines may interrupt them.
        """
        is_bare = most < _LITTLE_WORDS
        paragraphs: list[int] = []
        others = pairs = 0
        for below in range(number + 1, min(len(self.blocks), number + 1 + _RUN_REACH)):
            is_far = others >= _NOISE and bool(paragraphs) and not is_bare
            if is_far or self.reasons[below] is DropReason.DATE or below in self.heads:
                break
            pairs += self.prose[below] and not others and bool(paragraphs)
            others = 0 if self.prose[below] else others + (self.reasons[below] in _NO_OFFER)
            paragraphs += [self.blocks[below].words] if self.prose[below] else []
        words = sum(paragraphs)
        is_text = len(paragraphs) >= _RUN and words >= _RUN_WORDS and pairs >= _PAIRS
        return is_text and most < (1 if is_bare else _ABOVE_SHARE) * words

    def goes_on(self, above: range, below: range) -> bool:
        """Whether what parts two stretches of text is the names of other articles, with a head.

        They are links, where the page tells; else short lines without a day, with a head or
        without. What comes after them speaks of the same names as what comes before.
        """
        between = range(above.stop, below.start)
        inside = [number for number in between if number in self.heads]
        if not all(is_other_news_part(self.blocks[n].text) for n in inside):
            return False
        if inside and self._is_around(above, between, below):
            return True
        others = [number for number in between if number not in inside]
        if self._has_links and not (inside and self._are_links(others)):
            return False
        if not self._has_links and not self._are_lines(others, below):
            return False
        if inside and self._is_boxed(above, between, below):
            return True
        return self._speaks_of_the_same(above, below)

    def _is_around(self, above: range, between: range, below: range) -> bool:
        """Whether one element holds the paragraphs of a text beside what lies between them."""
        last = next((self.blocks[n].box for n in reversed(above) if self.prose[n]), 0)
        first = next((self.blocks[n].box for n in below if self.prose[n]), 0)
        return 0 < last == first and all(self.blocks[n].box != first for n in between)

    def _is_boxed(self, above: range, between: range, below: range) -> bool:
        """Whether blank lines part the paragraphs of a text, and not the lines between them.

        The paragraphs below name something that those above name too.
        """
        if self._has_links or not self._names(above) & self._names(below):
            return False
        paragraphs = [n for n in (*above[1:], *below) if self.prose[n]]
        is_spaced = all(self.blocks[n].gap for n in (*paragraphs, between[0]))
        return is_spaced and not any(self.blocks[n].gap for n in between[1:])

    def _are_links(self, numbers: Sequence[int]) -> bool:
        """Whether there are links, and else only furniture."""
        links = [n for n in numbers if self.blocks[n].linked > _MOSTLY_LINKED]
        return bool(links) and all(self.reasons[n] is not None for n in numbers if n not in links)

    def _are_lines(self, numbers: Sequence[int], below: range) -> bool:
        """Whether there are a few short lines without a day, and paragraphs below them."""
        reasons = [self.reasons[n] for n in numbers]
        if len(numbers) > _INSET_LINES or not _PARTS.isdisjoint(reasons):
            return False
        own = [self.blocks[n] for n in numbers if self.reasons[n] is None]
        paragraphs = [self.blocks[n].words for n in below if self.prose[n]]
        is_text = len(paragraphs) >= _GOES_ON_PARAGRAPHS and sum(paragraphs) >= _GOES_ON_WORDS
        return is_text and all(block.words <= _INSET_LINE_WORDS for block in own)

    def _speaks_of_the_same(self, above: range, below: range) -> bool:
        """Whether a text has so many of its first words and names from the text above it.

        Two halves of one article do in most cases, two articles in one of two hundred.
        """
        begun = [n for n in below if self.prose[n]][:_BEGUN]
        names, told = self._names(begun), self._names(above)
        words, known = self._words(begun), self._words(above)
        if not names & told:
            return False
        named, said = len(names & told) / len(names), len(words & known) / len(words)
        return named + said >= _ALIKE and said < _SAID_AGAIN

    def _names(self, numbers: Iterable[int]) -> frozenset[str]:
        """Return the words with capitals inside the sentences."""
        prose = (self.blocks[n].text for n in numbers if self.prose[n])
        named = " ".join(name for text in prose for name in _NAME.findall(text))
        return frozenset(stems(named))

    def _words(self, numbers: Iterable[int]) -> frozenset[str]:
        """Return the stems of the longer words of the sentences."""
        prose = (self.blocks[n].text for n in numbers if self.prose[n])
        return frozenset(stem for text in prose for stem in stems(text) if len(stem) >= _LONG)
