"""Where the words of a text are the words of a name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from orgtui.articles.mentions.name_index import NameIndex, NamePattern
from orgtui.articles.mentions.word_forms import Keys, keys_in
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.text.folding import with_kazakh_i
from orgtui.text.stems import words

_BETWEEN = re.compile(
    "[ \u00a0]*[-\u2010-\u2015\u2212.,/][ \u00a0]*|[ \u00a0]+"
    '|[ \u00a0]*[«"“(][ \u00a0]*|[»"”)][ \u00a0]*'
)
_PATRONYMIC = re.compile(r"\w+(?:[оеи]вич|[оеё]вн|[иы]ничн)\w{0,3}|\w+(?:ұлы|улы|қызы|кызы)\w{0,3}")


class Token(NamedTuple):
    """A word of the text; an article has hundreds, and a tuple is the fastest to make and ask."""

    text: str
    start: int
    end: int
    keys: Keys
    """What names' words are compared with."""
    is_capital: bool
    """Whether its first letter is a capital."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place in the text and all patterns that fit it equally long."""

    first: int
    """The number of its first token."""
    after: int
    """One past the number of its last token."""
    patterns: tuple[NamePattern, ...]

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The entities it can mean, each once."""
        found = [pattern.entity for pattern in self.patterns if pattern.entity]
        if len(found) < 2:
            return tuple(found)
        unique = {(entity.kind, entity.id): entity for entity in found}
        return tuple(unique.values())


def tokens_of(text: str, language: Language) -> tuple[Token, ...]:
    """Return the words of a text with what they can be forms of."""
    keys_of = keys_in(language)
    text = with_kazakh_i(text) if language is Language.KK else text
    found = [(m[0], *m.span()) for m in words(text)]
    return tuple(
        [Token(word, start, end, keys_of[word], word[0].isupper()) for word, start, end in found]
    )


def matches(index: NameIndex, text: str, tokens: Sequence[Token]) -> Iterator[Match]:
    """Yield the places where names stand, in order; the longest name wins."""
    after = 0
    for number, token in enumerate(tokens):
        if number >= after and index.beginning_with(token.keys, is_capital=token.is_capital):
            match = longest(index, text, tokens, number)
            if match is not None and not _is_within_surname(text, token):
                yield match
                after = match.after


_ARTICLE = re.compile(r"(?<!\w)(?:а[лднрстшз]|эль|al|el)ь?-$")


def _is_within_surname(text: str, token: Token) -> bool:
    """Whether a word is what an Arabic article belongs to in a name: «аль-Ираки»."""
    return _ARTICLE.search(text, max(0, token.start - 4), token.start) is not None


def longest(
    index: NameIndex,
    text: str,
    tokens: Sequence[Token],
    first: int,
    *,
    before: int | None = None,
) -> Match | None:
    """Return the longest name that begins with a token, None where none does.

    With `before`, it ends before that token.
    """
    best = 0
    patterns: list[NamePattern] = []
    token = tokens[first]
    for pattern in index.beginning_with(token.keys, is_capital=token.is_capital):
        after = _fits(pattern, text, tokens, first)
        if before is not None and after > before:
            continue
        if after > best:
            best, patterns = after, [pattern]
        elif after and after == best:
            patterns.append(pattern)
    return Match(first=first, after=best, patterns=tuple(patterns)) if best else None


def _is_longer_surname(last: Token, pattern: NamePattern) -> bool:
    """Whether a name only looks like the plural of another: «Сомов» is no form of «Сом»."""
    written, keys = last.text.lower(), pattern.keys[-1]
    return written.endswith(("ов", "ев")) and written not in keys and written[:-2] in keys


def _fits(pattern: NamePattern, text: str, tokens: Sequence[Token], first: int) -> int:
    """Return one past the last token of the mention, 0 when the pattern does not fit here.

    That its first word fits is known.
    """
    at, token = first + 1, tokens[first]
    is_person = pattern.entity is not None and pattern.entity.kind is EntityKind.PERSON
    for keys, needs_capital in pattern.behind_first:
        if is_person and at < len(tokens) and keys.isdisjoint(tokens[at].keys):
            at += _PATRONYMIC.fullmatch(tokens[at].text) is not None
        if at >= len(tokens) or keys.isdisjoint(tokens[at].keys):
            return 0
        if needs_capital and not tokens[at].is_capital:
            return 0
        if not _BETWEEN.fullmatch(text, tokens[at - 1].end, tokens[at].start):
            return 0
        at += 1
    is_one_word = at == first + 1 and token.is_capital
    if (is_person or is_one_word) and _is_longer_surname(tokens[at - 1], pattern):
        return 0
    is_cut = text.find(")", token.start, tokens[at - 1].start) >= 0
    return 0 if is_cut and "(" not in text[token.start : tokens[at - 1].start] else at
