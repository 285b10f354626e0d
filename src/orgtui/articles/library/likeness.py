"""How alike two texts are: the same article from two pages, with a line more or less."""

import re
from collections import Counter, defaultdict

from orgtui.articles.article import ArticleId
from orgtui.articles.lines.block import headline_key

SAME = 0.97
"""From this share on, two texts are one: they differ in their marks, or in a leftover line."""
NEAR = 0.75
"""From this share on, one text is another version of the other."""
_RUN = 3
_MOST_WORDS = 20_000
_LENGTHS = 1.5
_CANDIDATES = 3
_FEWEST_LETTERS = 4
_MOST_OF_A_WORD = 2000
_WORD = re.compile(r"\w+")


def likeness(left: str, right: str) -> float:
    """Return the share of runs of three words that two texts have in common, 0.0 to 1.0."""
    runs, others = _runs(left), _runs(right)
    longer = max(len(runs), len(others))
    return len(runs & others) / longer if longer else 0.0


class TitleIndex:
    """Articles by the words of their titles."""

    def __init__(self) -> None:
        """Begin without articles."""
        self._titles: dict[ArticleId, frozenset[str]] = {}
        self._lengths: dict[ArticleId, int] = {}
        self._by_word: defaultdict[str, list[ArticleId]] = defaultdict(list)

    def add(self, key: ArticleId, title: str, words: int) -> None:
        """Remember an article by its title and its number of words."""
        if key not in self._titles:
            self._titles[key] = _title_words(title)
            self._lengths[key] = max(1, words)
            for word in self._titles[key]:
                self._by_word[word].append(key)

    def near(self, title: str, words: int) -> tuple[ArticleId, ...]:
        """Return the few articles that may be the same one, the likest title first."""
        own = _title_words(title)
        shared: Counter[ArticleId] = Counter()
        for word in own:
            if len(self._by_word.get(word, ())) <= _MOST_OF_A_WORD:
                shared.update(self._by_word.get(word, ()))
        return tuple(
            key
            for key, count in shared.most_common(4 * _CANDIDATES)
            if 2 * count >= min(len(own), len(self._titles[key]))
            and max(words, self._lengths[key]) <= _LENGTHS * min(words, self._lengths[key])
        )[:_CANDIDATES]


def _title_words(title: str) -> frozenset[str]:
    return frozenset(word for word in headline_key(title).split() if len(word) >= _FEWEST_LETTERS)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.casefold().replace("ё", "е"))[:_MOST_WORDS]
    return frozenset(zip(*(words[start:] for start in range(_RUN)), strict=False))
