"""Organisations that no table holds, in English and in Kazakh texts."""

import re
from collections.abc import Iterator

from orgtui.articles.lines.day_words import MONTH_NAME, WEEKDAY
from orgtui.articles.mentions.likely import Likely
from orgtui.articles.mentions.organisation_phrases import SPACE, Sentence
from orgtui.articles.mentions.organisation_words import (
    ENGLISH_ALONE,
    ENGLISH_HEADS,
    ENGLISH_LINKS,
    KAZAKH_HEADS,
    KAZAKH_POINTERS,
    NO_ORGANISATIONS,
    SENT,
    SHORT_AGENCIES,
)
from orgtui.articles.mentions.person_words import ENGLISH_TITLES
from orgtui.articles.mentions.word_forms import is_acronym
from orgtui.facts.ids import EntityKind
from orgtui.text.stems import folded, kazakh_stems

_OWNER = re.compile("['’ʼ]s?$")
_MOST_WORDS = 10
_JOINED = (*SPACE, "-", "–", " & ")
_MOST_KAZAKH_WORDS = 6
_ROMAN = re.compile("[IVXLCDM]+")
_PLAIN_WORD = re.compile("the|a|an|this|that|its|their|our|new|in|on|at|and|of", re.IGNORECASE)


def english_organisations(sentence: Sentence) -> Iterator[Likely]:
    """Yield the likely organisations of an English text, in order."""
    number = 0
    while number < len(sentence.tokens):
        span = None if number in sentence.taken else _english_span(sentence, number)
        if span is None:
            number += 1
            continue
        yield _likely(sentence, *span)
        number = span[1]


def _english_span(sentence: Sentence, number: int) -> tuple[int, int] | None:
    token = sentence.tokens[number]
    if not token.is_capital or token.text[0].isdigit():
        return None
    if is_acronym(token.text):
        return (number, number + 1) if _is_acronym(sentence, number) else None
    if _PLAIN_WORD.fullmatch(token.text) or token.text.lower() in ENGLISH_TITLES:
        return None
    return _english_phrase(sentence, number)


def _english_phrase(sentence: Sentence, number: int) -> tuple[int, int] | None:
    """Return the span of a name that is built on a noun: "Ministry of Trade", "Green Party"."""
    after = _english_end(sentence, number)
    words = [_english_word(sentence, at) for at in range(number, after)]
    head = next((number + at for at, word in enumerate(words) if word in ENGLISH_HEADS), None)
    if head is None or sentence.states.get(number, 0) > head:
        return None
    if not all(token.is_capital for token in sentence.tokens[number:head]):
        return None
    end = _behind_head(sentence, head, after)
    return (number, end) if end > number + 1 or words[0] in ENGLISH_ALONE else None


def _english_word(sentence: Sentence, number: int) -> str:
    return re.sub("['’ʼ]s?$", "", sentence.tokens[number].text.lower())


def _english_end(sentence: Sentence, number: int) -> int:
    """Return one past the last word of a run of capitals with "of", "for" and "and" inside."""
    at = number + 1
    while at < len(sentence.tokens) and at - number < _MOST_WORDS:
        if sentence.between(at - 1) not in _JOINED or at in sentence.taken:
            break
        if sentence.tokens[at].is_capital or _is_number_of_states(sentence, at):
            at += 1
        elif (step := _links(sentence, at)) != 0:
            at += step
        else:
            break
    return at


def _is_number_of_states(sentence: Sentence, at: int) -> bool:
    """Whether a token is the number in "Group of 77"."""
    is_number = sentence.tokens[at].text.isdecimal()
    return is_number and at > 1 and _english_word(sentence, at - 2) in ("group", "g")


def _is_apart(sentence: Sentence, link: int, at: int) -> bool:
    """Whether a word behind "in" or "and the" is no part of the name before them."""
    is_seat = sentence.tokens[link].text == "in" and at in sentence.states
    is_another = sentence.tokens[link].text == "and" and at > link + 1
    has_head = is_another and _english_word(sentence, at) in ENGLISH_HEADS
    word = sentence.tokens[at].text
    is_day = WEEKDAY.fullmatch(word) is not None or MONTH_NAME.fullmatch(word) is not None
    return at in sentence.taken or is_seat or has_head or is_day


def _links(sentence: Sentence, at: int) -> int:
    """Return how many words "of the" has that join two words with capitals, 0 for none.

    "In" joins no state or city: they tell where the organisation works. "And the Council" begins
    another name.
    """
    count = 0
    while at + count < len(sentence.tokens) and count < 3:
        token = sentence.tokens[at + count]
        if token.is_capital or (count and _is_number_of_states(sentence, at + count)):
            return 0 if _is_apart(sentence, at, at + count) else count
        if token.text not in ENGLISH_LINKS or sentence.between(at + count) not in SPACE:
            return 0
        if token.text == "to" and at > 0 and sentence.tokens[at - 1].text not in SENT:
            return 0
        count += 1
    return 0


def _behind_head(sentence: Sentence, head: int, after: int) -> int:
    """Return where the name ends: at its noun, or behind the "of …" that follows it."""
    at = head + 1
    while at < after and _english_word(sentence, at) in ENGLISH_HEADS:
        at += 1
    return after if at < after and sentence.tokens[at].text in ENGLISH_LINKS - {"and"} else at


def _is_acronym(sentence: Sentence, number: int) -> bool:
    word = re.sub("['’ʼ]s?$", "", sentence.tokens[number].text)
    is_short = len(word) < 3 and word not in SHORT_AGENCIES
    if is_short or len(word) > 7 or word in NO_ORGANISATIONS or _ROMAN.fullmatch(word):
        return False
    token = sentence.tokens[number]
    is_in_brackets = sentence.text[token.start - 1 : token.end + 1] == f"({token.text})"
    around = () if is_in_brackets else (number - 1, number + 1)
    return number not in sentence.states and not any(
        0 <= at < len(sentence.tokens)
        and sentence.tokens[at].text.isupper()
        and len(sentence.tokens[at].text) > 3
        for at in around
    )


def kazakh_organisations(sentence: Sentence) -> Iterator[Likely]:
    """Yield the likely organisations of a Kazakh text, in order: their noun stands last."""
    free = 0
    for number, token in enumerate(sentence.tokens):
        if number in sentence.taken or number < free:
            continue
        if is_acronym(token.text):
            if _is_acronym(sentence, number):
                yield _likely(sentence, number, number + 1)
            continue
        stems = kazakh_stems(folded(token.text))
        if (
            number in sentence.states
            or stems.isdisjoint(KAZAKH_HEADS)
            or not token.text[-1].isalpha()
        ):
            continue
        first = _kazakh_start(sentence, number, free)
        is_apart = sentence.states.get(first or 0) == number and not _owned(sentence, number)
        if first is not None and not (is_apart or _is_common(sentence, first, number)):
            yield _named(sentence, first, number)
            free = number + 1


def _kazakh_start(sentence: Sentence, head: int, free: int) -> int | None:
    """Return the first word of the name: the furthest of the capitals that stand together."""
    first = None
    at = head - 1
    while at >= max(free, head - _MOST_KAZAKH_WORDS) and sentence.between(at) in (*SPACE, "-"):
        token = sentence.tokens[at]
        is_place = at in sentence.states and token.text.endswith(_OBJECT)
        if is_place or at in sentence.taken or token.text.isdigit():
            break
        if token.is_capital and token.text.lower() not in KAZAKH_POINTERS:
            first = at
        elif first is not None or token.is_capital:
            break
        at -= 1
    return first


_DESCRIBING = ("лық", "лік", "дық", "дік", "тық", "тік")
"""How a word ends behind which a noun alone ends a name: «Еуразиялық одақ»."""

_ACCUSATIVE = ("ды", "ді", "ты", "ті", "ны", "ні")
_OBJECT = (*_ACCUSATIVE, "ға", "ге", "қа", "ке")
"""How a state ends that is no part of a name behind it."""


def _is_common(sentence: Sentence, first: int, head: int) -> bool:
    """Whether a noun that is nobody's stands behind the word that begins a sentence."""
    is_capital_alone = not any(t.is_capital for t in sentence.tokens[first + 1 : head])
    is_plain = is_capital_alone and sentence.begins(first) and not _owned(sentence, head)
    return is_plain and not sentence.tokens[head - 1].text.endswith(_DESCRIBING)


def _owned(sentence: Sentence, head: int) -> list[str]:
    """Return what a noun that belongs to others can be in the nominative: «ұйымы»."""
    return [
        stem
        for stem in kazakh_stems(folded(sentence.tokens[head].text))
        if stem[-1] in "ыі" and not kazakh_stems(stem).isdisjoint(KAZAKH_HEADS)
        if not (stem.endswith(_ACCUSATIVE) and stem[:-1] not in KAZAKH_HEADS)
    ]


def _named(sentence: Sentence, first: int, head: int) -> Likely:
    likely = _likely(sentence, first, head + 1)
    word = sentence.tokens[head].text
    owned = _owned(sentence, head)
    cut = len(word) - len(min(owned, key=len)) if owned else 0
    name = likely.name[: len(likely.name) - cut]
    return Likely(start=likely.start, end=likely.end, kind=likely.kind, name=name)


def _likely(sentence: Sentence, first: int, after: int) -> Likely:
    """Return a name; whose it is stands before its place in the text: "Australia's Senate"."""
    start, end = sentence.tokens[first].start, sentence.tokens[after - 1].end
    if re.search("['’ʼ]s$", sentence.text[start:end]):
        end -= 2
    name = sentence.text[start:end]
    is_owned = first in sentence.states and _OWNER.search(sentence.tokens[first].text) is not None
    place = sentence.tokens[first + 1].start if is_owned and after > first + 1 else start
    return Likely(start=place, end=end, kind=EntityKind.ORGANISATION, name=name)
