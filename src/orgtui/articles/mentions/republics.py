"""What republics within a state are called, which is no part of a person's name beside it."""

from collections.abc import Sequence

from orgtui.articles.mentions.first_names import is_first_name
from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.word_traits import traits

_REPUBLIC = "республика"
_SECOND = frozenset("эл".split())
"""Second words of names that are no adjective and its noun: «Республики Марий Эл»."""


def names_republic(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word belongs to the name of a republic: «главы Республики Северная Осетия»."""
    token = tokens[number]
    if _is_republic(token):
        return True
    at = number - 1
    if at > 0 and (traits(tokens[at].text).is_adjective or token.text.lower() in _SECOND):
        at -= 1
    between = range(max(at, 0), number)
    is_whole = all(
        tokens[n].is_capital and tokens[n].end + 1 == tokens[n + 1].start for n in between
    )
    is_behind = at >= 0 and is_whole and _is_republic(tokens[at])
    return is_behind and not (is_first_name(token.text) or traits(token.text).is_first_name)


def _is_republic(token: Token) -> bool:
    return token.is_capital and _REPUBLIC in token.keys
