"""Where an article's own text begins and ends among the sentences of something else."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import TIME
from orgtui.articles.lines.furniture import is_signature
from orgtui.articles.lines.furniture_shapes import PICTURE, PICTURE_AGENCY
from orgtui.text.stems import stems

BACKGROUND = re.compile(
    r"\W*(?:справк[аи]|справочно|для справки|контекст|досье|предыстория|background|context"
    r"|анықтама)\W*",
    re.IGNORECASE,
)
"""The head of what an article adds about its matter."""
_FEWEST_PARAGRAPHS = 2
_LONG_STEM = 5
_FEWEST_STEMS = 3
_LEAST_SHARED = 0.1
_HEAD_REACH = 8
_HEADLINE_WORDS = 5
_TWICE = 2
_ANSWERS = re.compile(
    r"\b(?:contact|enquir\w+|inquir\w+|information|справки|информаци\w+|телефон\w*|обращ\w+|байланыс)"
    r"\b.{0,80}(?:[\w.+-]+@[\w-]+\.\w|\+?\d[\d ()–-]{8,}\d)",
    re.IGNORECASE,
)
"""Whom to ask for more, and how."""
_LITTLE = 0.5
_NAME_WORDS = 3
_ASIDE_WORDS = 16
_LETTER_END = "--"
"""What letters put between their text and what the sender adds to all of them."""
_SAYING = re.compile(r"«[^«»]{8,100}»|“[^“”]{8,100}”")
_FIGURE = re.compile(r"\d[\d,. ]*(?: ?%| [^\W\d]+){0,3} [–—] [^.!?]{3,80}")
"""How much, and of what: "40 млн рублей — цена ремонта"."""
SHOWN_BY_OFFICE = re.compile(
    r"(?:(?:[Вв]ице-|[Ээ]кс-)?(?:[Пп]резидент|[Пп]ремьер(?:-министр)?|[Пп]редседатель|[Мм]инистр|[Гг]лава"
    r"|[Гг]енеральный (?:секретарь|директор)|[Гг]енсек|[Пп]осол|[Сс]пикер|[Дд]епутат|[Дд]иректор"
    r"|[Гг]убернатор|[Мм]эр|[Пп]ресс-секретарь)|President|Prime Minister|Minister"
    r"|Secretary-General)"
    r"(?: [\w-]+){0,6}(?: [A-ZА-ЯЁ][\w’'-]+){2}"
)
"""An office and who holds it, with no word of what they do."""
_SHOWN_REACH = 12
_SIDES = 2
_CAPTION_WORDS = 17
_QUOTED = re.compile(r"[«»“”\"]")
_TO_READERS = re.compile(
    r"!$|\b(?:вам|вас|ваш\w*|вы|сізд\w+|сіз|you|your)\b.*\?|\bдостарыңыз"
    r"|(?:^\W*|[.!?…]\s)(?:please|share|visit|download|пишите|ставьте|делитесь|поделитесь"
    r"|звоните|приходите|напоминаем|купить|заказать)\b",
    re.IGNORECASE,
)
"""How sites talk to their readers."""
_HEADLINE = re.compile(r"[^\W\da-zа-яё][^.!?«»“”\"]*[^.!?,:«»“”\" ] [«“\"].*[^.!?…,][»”\"]")
"""A line without a full stop that ends with a quotation it leads to without a colon."""
_SOURCE_TOLD = re.compile(
    r"\b(?:об этом|сообща|пиш|писа|переда|информир|расска|говор|по данным|со ссылк|источник|издан"
    r"|хабарла|дереккөз|according|report|said|source)",
    re.IGNORECASE,
)
_TEASER_WORDS = 20
_OWN_WORDS = re.compile(r"поздравля|спасибо|желаем|congratulat|thanks|құттықтай", re.IGNORECASE)
"""What the writers of an article say to those it is about."""


def own_start(blocks: Sequence[Block], start: int, end: int, *, is_headed: bool) -> int:
    """Return the first line of an article's text whose sentences seem to begin at `start`.

    Where none of them is headed, the text is the piece of the page with most sentences, if little
    is told above it and its headline or day stands in a piece of its own between them. It is so too
    below one line that only announces it, or tells what a picture shows.
    """
    text = range(start, end)
    if start == end or (is_headed and not _announces(blocks, start)):
        return start
    if not _has_pieces(blocks, text):
        return start
    starts = [start, *(n for n in text[1:] if blocks[n].gap), end]
    sizes = {
        first: sum(blocks[n].words for n in range(first, last) if blocks[n].is_prose)
        for first, last in pairwise(starts)
    }
    best = max(sizes, key=lambda first: sizes[first])
    told = sum(size for first, size in sizes.items() if first < best)
    is_announced = best == start + 1 and _announces(blocks, start)
    is_parted = any(_is_alone(blocks, number) for number in starts[1 : starts.index(best)])
    is_other = is_announced or (is_parted and not is_headed)
    return best if is_other and told <= _LITTLE * sizes[best] else start


def _announces(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line ends with a colon, or stands right below whose picture it describes."""
    block, above = blocks[number], blocks[max(0, number - 1)]
    is_caption = PICTURE.match(above.text) is not None and block.words <= _CAPTION_WORDS
    return block.text.endswith(":") or (is_caption and not block.gap)


def is_inset(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line alone between paragraphs is nobody's saying, or a figure and what it is.

    What a picture shows stands in one piece with the headline and the agency that sent it.

    With a blank line above it, it may head a part of the text, unless it names who is shown.
    """
    block = blocks[number]
    beside = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    if (
        not block.gap
        and number
        and not blocks[number - 1].is_prose
        and _is_agency_below(blocks, number)
    ):
        return True
    is_alone = len(beside) == _SIDES and all(other.is_prose for other in beside)
    if block.level or block.is_list_item or not is_alone:
        return False
    if SHOWN_BY_OFFICE.fullmatch(block.text):
        near = blocks[max(0, number - _SHOWN_REACH) : number + _SHOWN_REACH]
        is_only = sum(SHOWN_BY_OFFICE.fullmatch(other.text) is not None for other in near) == 1
        return is_only and not blocks[number - 1].text.endswith((":", ";"))
    is_shape = _SAYING.fullmatch(block.text) or _FIGURE.fullmatch(block.text)
    return bool(is_shape) and not block.gap


def _is_agency_below(blocks: Sequence[Block], number: int) -> bool:
    """Whether the next line names the agency of a picture, in one piece with the one above."""
    below = blocks[number + 1 : number + 3]
    if len(below) != _SIDES or "/" not in below[0].text or below[0].gap:
        return False
    return below[1].gap and PICTURE_AGENCY.fullmatch(below[0].text) is not None


def _is_alone(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line that is no sentence stands between blank lines."""
    is_said = blocks[number].words >= _NAME_WORDS and not blocks[number].ends_sentence
    return is_said and blocks[number].gap and blocks[number + 1].gap


def own_end(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], start: int, end: int
) -> int:
    """Return one past the last line of an article whose running text seems to reach to `end`.

    Its end is the signature below it, the rule of a letter, a reader's name and hour, or a piece
    of the page that speaks of nothing that the text speaks of, where little more follows; what
    addresses the readers below the last paragraph is the site's, and a headline other news.
    """
    text = range(start, end)
    told = _mostly_told(blocks, text)
    end = next(_closings(blocks, reasons, text, told), end)
    end = next(_other_pieces(blocks, reasons, range(start, end), told), end)
    while end - start > _FEWEST_PARAGRAPHS and (
        _is_aside(blocks, reasons, end - 1) or _is_teaser(blocks, start, end - 1)
    ):
        end -= 1
    return end


def _mostly_told(blocks: Sequence[Block], text: range) -> int:
    """Return from which line on little follows: a page may have another article below one."""
    below = sum(blocks[number].words for number in text)
    above = 0
    for number in text:
        if below <= _LITTLE * above:
            return number
        above += blocks[number].words
        below -= blocks[number].words
    return text.stop


def _closings(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], text: range, told: int
) -> Iterator[int]:
    """Yield the lines below paragraphs that close a text, some only where most of it is told."""
    above = blocks[max(0, text.start - _HEAD_REACH) : text.start]
    headlines = [block for block in above if block.words >= _HEADLINE_WORDS]
    paragraphs = 0
    for number in text:
        if paragraphs >= _FEWEST_PARAGRAPHS:
            if number >= told and _closes_told(blocks[number], headlines):
                yield number
            if blocks[number].text == _LETTER_END:
                yield number
            is_told = number >= told or _is_dated_below(reasons, range(number + 1, text.stop))
            if is_told and _is_signed(blocks, reasons, number):
                yield number - 1
        paragraphs += blocks[number].is_prose and reasons[number] is None


def _is_signed(blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether a line is the hour below a reader's name."""
    block, above = blocks[number], blocks[number - 1]
    is_named = above.words <= _NAME_WORDS and not above.ends_sentence
    is_named = is_named and reasons[number - 1] is None
    return reasons[number] is DropReason.DATE and is_named and TIME.search(block.text) is not None


def _is_dated_below(reasons: Sequence[DropReason | None], below: range) -> bool:
    """Whether more days follow, as they do among readers' comments, or hardly anything else."""
    return DropReason.DATE in reasons[below.start : below.stop] or len(below) <= _FEWEST_PARAGRAPHS


def _closes_told(block: Block, headlines: Sequence[Block]) -> bool:
    """Whether a line names who wrote the text or answers, or tells its headline again."""
    is_again = any(
        head.key in block.key and head.words < block.words <= _TWICE * head.words
        for head in headlines
    )
    return is_again or is_signature(block.text) or _answers(block.text)


def _answers(text: str) -> bool:
    """Whether a line tells whom to ask for more, and how."""
    return ("@" in text or text[-1:].isdigit()) and _ANSWERS.search(text) is not None


def _other_pieces(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], text: range, told: int
) -> Iterator[int]:
    """Yield where pieces begin, below blank lines, that share hardly a word with the text above.

    Such a piece has a head of its own, which does not say that it is background. Where blank
    lines part the paragraphs too, they say nothing.
    """
    starts = [n for n in text[1:] if blocks[n].gap and n >= told]
    starts = [n for n in starts if not blocks[n].is_prose and not BACKGROUND.match(blocks[n].text)]
    if not starts or not _has_pieces(blocks, text):
        return
    above = _long_stems(blocks[text.start : starts[0]])
    for first, last in pairwise([*starts, text.stop]):
        own = _long_stems([blocks[n] for n in range(first, last) if reasons[n] is None])
        if len(own) >= _FEWEST_STEMS and len(own & above) < _LEAST_SHARED * len(own):
            yield first
        above |= own


def _has_pieces(blocks: Sequence[Block], text: range) -> bool:
    """Whether blank lines part pieces of a page, and not the paragraphs of its text."""
    runs = [n for n in text[1:] if blocks[n].is_prose and blocks[n - 1].is_prose]
    return 3 * sum(blocks[n].gap for n in runs) < len(runs)


def _long_stems(blocks: Sequence[Block]) -> set[str]:
    return {stem for block in blocks for stem in stems(block.text) if len(stem) >= _LONG_STEM}


def _is_aside(blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether the last line of a text only addresses the readers, in no one's words."""
    block = blocks[number]
    if reasons[number] is not None:
        return True
    is_short = block.words <= _ASIDE_WORDS and not block.level and not block.is_list_item
    is_addressed = _TO_READERS.search(block.text) and not _OWN_WORDS.search(block.text)
    return is_short and bool(is_addressed) and _QUOTED.search(block.text) is None


def _is_teaser(blocks: Sequence[Block], start: int, number: int) -> bool:
    """Whether the last line of a text is a headline that ends with a quotation, as no other does.

    It stands below paragraphs with full stops, and tells nobody's name as its source.
    """
    block, above = blocks[number], blocks[start:number]
    is_headline = _HEADLINE.fullmatch(block.text) is not None and block.words <= _TEASER_WORDS
    if not is_headline or block.is_list_item or above[-1].text.endswith((":", ";", ",")):
        return False
    is_told = _SOURCE_TOLD.search(block.text) is not None
    return not is_told and sum(b.text.endswith(".") for b in above) >= _FEWEST_PARAGRAPHS
