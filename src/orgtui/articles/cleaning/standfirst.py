"""The short lines between a headline and its text that are the article's: leads, not captions."""

import re
from collections.abc import Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import opens_other_news
from orgtui.articles.lines.furniture_shapes import PICTURE
from orgtui.articles.mentions.word_forms import readings
from orgtui.text.stems import stems

_RUSSIAN = re.compile(r"[А-Яа-яЁё]+")
_NAMES = re.compile(r"«[^«»]*»|\"[^\"]*\"")
_ENGLISH = re.compile(r"\b(?:was|were|will|has|have|had|said|is|are)\b(?! (?:seen|shown|pictured))")
_KAZAKH = re.compile(r"(?=.*[әғқңөұүһі]).*[дт][ыі]\W*$", re.IGNORECASE)
"""A line that ends with what has been done or will be, as sentences of Kazakh do."""
GOES_ON = re.compile(
    r"(?:он|она|оно|они|его|её|ее|их|ему|ей|им|об этом|при этом|кроме того|в том числе|среди них"
    r"|там|тот|такое решение|такой шаг|he|she|they|his|her|their|it|ол|олар|оның|бұл)"
    r"\s+[^\W\d_]",
    re.IGNORECASE,
)
"""What begins with a word that stands for another said before."""
_NEARLY_ALL = 0.8
_STOPPED = re.compile(r"[.!?…:;]\W*$|^[^А-Яа-яЁё]*$")
"""What a sentence in quotation marks ends with, or what has no Russian word to tell by."""
_FORMS = frozenset({"PRTS", "ADJS"})
_QUOTES = ("»", "”", '"')
_FEW_WORDS = 3
_STANDFIRST_WORDS = 6
_LEAST_SENTENCE = 4
_BETWEEN_WORDS = 8
_SUBHEAD_WORDS = 12
_LONG_SUBHEAD_WORDS = 17


def with_short_lead(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], title_at: int, start: int
) -> int:
    """Take along the short sentences between the headline and the text."""
    while start - 1 > title_at:
        block = blocks[start - 1]
        is_tag = block.text.endswith(_QUOTES) and (
            block.text[0].islower() or not (_STOPPED.search(block.text) or has_verb(block.text))
        )
        is_sentence = block.ends_fully and block.words >= _FEW_WORDS and not is_tag
        if reasons[start - 1] is not None or block.level or block.linked > 0.6 or not is_sentence:
            break
        start -= 1
    between = range(title_at + 1, start)
    own = [n for n in between if reasons[n] is None and not shows(blocks, n)]
    own = [n for n in own if not opens_other_news(blocks[n].text)]
    if start == title_at + 1:
        return _above_title_again(blocks, reasons, title_at, start)
    if own and all(blocks[n].is_lead and blocks[n].words >= _FEW_WORDS for n in own):
        return own[0]
    if len(own) == 1 and _is_lead(blocks[own[0]], blocks[title_at]):
        return own[0]
    if _is_between(blocks, reasons, title_at):
        return title_at + 1
    return title_at + 1 if _is_standfirst(blocks, reasons, title_at + 1, start) else start


def _above_title_again(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], title_at: int, start: int
) -> int:
    """Return the number of the lead that stands between two printings of the headline.

    The second one is the caption of the first picture; return `start` where there is no lead.
    """
    title = blocks[title_at]
    first = next((n for n in range(title_at) if blocks[n].key == title.key), title_at)
    own = [n for n in range(first + 1, title_at) if reasons[n] is None]
    return own[0] if len(own) == 1 and _is_lead(blocks[own[0]], title) else start


def _is_lead(block: Block, title: Block) -> bool:
    """Whether the one line between the headline and the text tells more than the headline."""
    fewest = _FEW_WORDS if GOES_ON.match(block.text) else _LEAST_SENTENCE
    return _is_plain(block, fewest) and _tells_more(block.text, title.text)


def _is_between(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], title_at: int
) -> bool:
    """Whether one long line stands between the headline and its day, where captions do not."""
    is_alone = list(reasons[title_at + 1 : title_at + 3]) == [None, DropReason.DATE]
    return is_alone and _is_plain(blocks[title_at + 1], _BETWEEN_WORDS)


def _is_standfirst(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int, start: int
) -> bool:
    """Whether the line below the headline sums up the article, most often without a full stop.

    Other lines, such as captions, stand between it and the text; a line right above the text is
    more likely the caption of a lost picture.
    """
    if number >= start - 1 or reasons[number] is not None or None in reasons[number + 1 : start]:
        return False
    block = blocks[number]
    fewest = _LEAST_SENTENCE if block.text.endswith(".") else _STANDFIRST_WORDS
    return not block.gap and _is_plain(block, fewest)


def _is_plain(block: Block, fewest: int) -> bool:
    """Whether a line is neither a heading nor a link nor cut off, and of so many words."""
    is_marked = bool(block.level) or block.linked > 0.6 or block.is_cut
    return not is_marked and block.words >= fewest


def _tells_more(text: str, title: str) -> bool:
    """Whether a line has a verb of the past or the future, or what stands in place of one.

    Captions have names alone, or tell in the present what is to be seen; and a headline in other
    words has those of the headline too.
    """
    known = set(stems(title))
    if _NEARLY_ALL * len(known) <= len(known & set(stems(text))):
        return False
    if GOES_ON.match(text) or _KAZAKH.match(text) or _ENGLISH.search(text):
        return True
    return any(map(_is_predicate, _plain_words(text)))


def shows(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line without a verb stands right above whose picture it describes."""
    below = blocks[number + 1 : number + 2]
    is_above_credit = any(PICTURE.match(block.text) and not block.gap for block in below)
    return is_above_credit and not has_verb(blocks[number].text)


def has_verb(text: str) -> bool:
    """Whether a Russian line says what someone does, did or will do."""
    words = [readings(word)[0].tag for word in _plain_words(text)]
    return any(tag.POS in ("VERB", *_FORMS) for tag in words)


def _plain_words(text: str) -> list[str]:
    """Return the Russian words of a line that are no names and stand in none."""
    words = _RUSSIAN.findall(_NAMES.sub(" ", text))
    return [word for word in words if word[0].islower() or word is words[0]]


def _is_predicate(word: str) -> bool:
    """Whether a word is most probably a past or future verb, or a short participle."""
    tag = readings(word)[0].tag
    return (tag.POS == "VERB" and tag.tense in ("past", "futr")) or tag.POS in _FORMS


def with_large_lead(
    blocks: Sequence[Block], reasons: list[DropReason | None], title_at: int, start: int
) -> int:
    """Take along the sentences right below the headline that a page prints as a subhead.

    What stands between them and the text, and is no sentence, is dropped.
    """
    between = range(title_at + 1, start)
    lead = next((n for n in between if reasons[n] is None), start)
    block = blocks[min(lead, len(blocks) - 1)]
    fewest = _SUBHEAD_WORDS if block.ends_fully else _LONG_SUBHEAD_WORDS
    if lead == start or not block.level or block.linked > 0.6 or block.words < fewest:
        return start
    for number in range(lead + 1, start):
        if reasons[number] is None and not blocks[number].is_prose:
            reasons[number] = DropReason.CAPTION
    return lead
