"""Numbers written in words: English, Russian and Kazakh, cardinal, ordinal and collective.

Cardinals of ten other languages are known as they stand in `foreign_words.txt`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from orgtui.text.folding import flatten, fold
from orgtui.text.foreign_words import foreign_numbers
from orgtui.text.month_names import month_of

_EN = {
    0: "zero nought", 1: "one first", 2: "two second couple", 3: "three third",
    4: "four fourth", 5: "five fifth", 6: "six sixth", 7: "seven seventh", 8: "eight eighth",
    9: "nine ninth", 10: "ten tenth", 11: "eleven eleventh", 12: "twelve twelfth dozen",
    13: "thirteen thirteenth", 14: "fourteen fourteenth", 15: "fifteen fifteenth",
    16: "sixteen sixteenth", 17: "seventeen seventeenth", 18: "eighteen eighteenth",
    19: "nineteen nineteenth", 20: "twenty twentieth", 30: "thirty thirtieth",
    40: "forty fortieth", 50: "fifty fiftieth", 60: "sixty sixtieth", 70: "seventy seventieth",
    80: "eighty eightieth", 90: "ninety ninetieth", 100: "hundred hundredth",
    1000: "thousand thousandth", 1_000_000: "million millions",
    1_000_000_000: "billion milliard",
}  # fmt: skip
_KK = {
    0: "нол", 1: "бир биреу", 2: "еки екеу", 3: "уш ушеу", 4: "торт тортеу", 5: "бес бесеу",
    6: "алты алтау", 7: "жети жетеу", 8: "сегиз", 9: "тогыз", 10: "он", 20: "жиырма", 30: "отыз",
    40: "кырык", 50: "елу", 60: "алпыс", 70: "жетпис", 80: "сексен", 90: "токсан", 100: "жуз",
    1000: "мын", 1_000_000: "миллион",
}  # fmt: skip
_RU = {
    0: "ноль нуль ноля нуля нолю нулю нолем нулем", 1: "один одна одно одного одной одному одним",
    2: "два две двух двум двумя двое двоих двоим", 3: "три трех трем тремя трое троих троим",
    4: "четыре четырех четырем четырьмя четверо четверых", 5: "пять пяти пятью пятеро пятерых",
    6: "шесть шести шестью шестеро шестерых", 7: "семь семи семью семеро семерых",
    8: "восемь восьми восемью восьмью восьмеро", 9: "девять девяти девятью девятеро",
    10: "десять десяти десятью десятеро десяток", 12: "дюжина дюжину дюжины", 40: "сорок сорока",
    90: "девяносто девяноста", 100: "сто ста сотня", 1000: "тысяча тысячи тысяч тысячу тысячей",
    1_000_000: "миллион миллиона миллионов миллионом", 1_000_000_000: "миллиард миллиарда",
}  # fmt: skip
_TEENS = "один две три четыр пят шест сем восем девят"
_TENS = {20: "двадцат", 30: "тридцат"}
_FIFTIES = {50: "пят", 60: "шест", 70: "сем", 80: "вос"}
_HUNDREDS = {
    200: "двести двухсот двумстам двумястами", 300: "триста трехсот тремстам тремястами",
    400: "четыреста четырехсот", 500: "пятьсот пятисот", 600: "шестьсот шестисот",
    700: "семьсот семисот", 800: "восемьсот восьмисот", 900: "девятьсот девятисот",
}  # fmt: skip
_ORDINAL_STEMS = {
    1: "перв", 2: "втор", 4: "четверт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят",
    10: "десят", 40: "сороков", 50: "пятидесят", 60: "шестидесят", 70: "семидесят",
    80: "восьмидесят", 90: "девяност", 100: "сот", 200: "двухсот", 300: "трехсот",
    400: "четырехсот", 500: "пятисот", 600: "шестисот", 700: "семисот", 800: "восьмисот",
    900: "девятисот", 1000: "тысячн", 2000: "двухтысячн", 3000: "трехтысячн",
}  # fmt: skip
_ORDINAL_ENDINGS = "ый ой ого ому ым ом ая ую ое ые ых ыми".split()
_THIRD = "третий третья третье третьего третьему третьим третьем третью третьей"
_KAZAKH_ORDINAL = re.compile("([ыи]?)нш[иы]$")
_JOINING = frozenset({"and", "a", "и"})
_MOST_NUMBER_WORDS = 10
_CENTURIES = range(13, 20)
_TEEN_VALUES = range(11, 20)
_SCALES = (1_000_000_000, 1_000_000, 1000)
_WORD = re.compile(r"[^\W\d_]+")
_ROW = re.compile(r"[^\W\d_]+(?:[\s-]+[^\W\d_]+)*")
_ROMAN = re.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_LETTERS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _russian() -> Iterator[tuple[str, int]]:
    for value, text in (_RU | _HUNDREDS).items():
        yield from ((word, value) for word in text.split())
    stems = dict(_ORDINAL_STEMS)
    teens = {11 + place: f"{start}надцат" for place, start in enumerate(_TEENS.split())}
    for value, stem in (teens | _TENS).items():
        yield from ((stem + ending, value) for ending in ("ь", "и", "ью"))
        stems[value] = stem
    for value, start in _FIFTIES.items():
        first, second = ("восем", "восьм") if value == 80 else (start, start)
        forms = (f"{first}ьдесят", f"{second}идесяти", f"{first}ьюдесятью", f"{second}идесят")
        yield from ((form, value) for form in forms)
    for value, stem in stems.items():
        yield from ((stem + ending, value) for ending in _ORDINAL_ENDINGS)
    yield from ((word, 3) for word in _THIRD.split())


def _words() -> dict[str, int]:
    tables = (*_EN.items(), *_KK.items())
    return {word: value for value, text in tables for word in text.split()} | dict(_russian())


WORDS = _words()
"""What every word for a number in English, Russian and Kazakh counts, folded and flattened."""


@lru_cache(maxsize=2048)
def word_value(word: str) -> int | None:
    """Return what a folded, flattened word counts, None for a word that is no number."""
    value = WORDS.get(word)
    if value is not None:
        return value
    for kept in (r"\1", ""):
        base = _KAZAKH_ORDINAL.sub(kept, word)
        if base != word and base in WORDS:
            return WORDS[base]
    return None


def in_digits(text: str) -> str:
    """Return the text with digits for every number that is spelled in words, months left alone."""
    plain: list[str] = []
    end = 0
    for row in _ROW.finditer(text):
        found = list(_WORD.finditer(text, row.start(), row.end()))
        words = [flatten(fold(match[0])) for match in found]
        place = 0
        while place < len(words):
            number = None if month_of(words[place]) else leading_number(words[place:])
            if number is None:
                place += 1
                continue
            value, length = number
            plain.extend((text[end : found[place].start()], str(value)))
            end = found[place + length - 1].end()
            place += length
    return "".join((*plain, text[end:]))


def number_in_words(text: str) -> int | None:
    """Return the number that a text spells in words alone, None when it does not."""
    words = flatten(fold(text)).split()
    found = leading_number(words)
    return found[0] if found is not None and found[1] == len(words) else None


def leading_number(words: Sequence[str]) -> tuple[int, int] | None:
    """Return the number that folded words begin with, and how many of them spell it."""
    for length in range(min(len(words), _MOST_NUMBER_WORDS), 0, -1):
        value = _value(words[:length])
        if value is not None:
            return value, length
    return None


def _value(words: Sequence[str]) -> int | None:
    foreign = foreign_numbers().get("".join(words))
    values: list[int] = []
    is_half = False
    for place, word in enumerate(words):
        if word in _JOINING and (values or word == "a") and place + 1 < len(words):
            continue
        if word == "half" and place == 0 and len(words) > 1:
            is_half = True
            continue
        if word in ("полторы", "полтора") and words[place + 1 :]:
            rest = _value(words[place + 1 :])
            return rest * 3 // 2 if rest in (100, *_SCALES) and place == 0 else foreign
        value = word_value(word)
        if value is None:
            return foreign
        values.append(value)
    total = _sum([value for value in values if not (is_half and value == 1)]) if values else None
    if total is None:
        return foreign
    return total // 2 if is_half else total


def number_among_words(text: str) -> int | None:
    """Return the one number spelled in a text with other words around it."""
    numeral = roman(fold(text))
    if numeral is not None:
        return numeral
    words = flatten(fold(text)).split()
    found = [place for place in range(len(words)) if leading_number(words[place:])]
    if not found:
        return None
    value, length = leading_number(words[found[0] :]) or (0, 0)
    return None if any(place >= found[0] + length for place in found) else value


def roman(text: str) -> int | None:
    """Return the value of a Roman numeral of two letters or more, None for other texts."""
    low = text.casefold()
    if len(low) < 2 or not _ROMAN.fullmatch(low):
        return None
    values = [_ROMAN_LETTERS[letter] for letter in low]
    return sum(
        -value if any(value < later for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )


def _sum(values: list[int]) -> int | None:
    for scale in _SCALES:
        if scale in values:
            place = values.index(scale)
            before = _below_thousand(values[:place]) if place else 1
            after = _sum(values[place + 1 :]) if values[place + 1 :] else 0
            if before is None or after is None or after >= scale:
                return None
            return before * scale + after
    if len(values) > 1 and values[0] in (*_CENTURIES, 20) and 10 <= values[1] < 100:
        rest = _below_thousand(values[1:])
        return None if rest is None else values[0] * 100 + rest
    if len(values) == 2 and values[0] in _CENTURIES and 0 < values[1] < 10:
        return values[0] * 100 + values[1]
    if len(values) > 1 and values[0] in (2000, 3000):
        rest = _below_thousand(values[1:])
        return None if rest is None else values[0] + rest
    return values[0] if len(values) == 1 else _below_thousand(values)


def _below_thousand(values: Sequence[int]) -> int | None:
    total, last = 0, 1000
    for value in values:
        if value == 100 and 0 < total < 20 and last < 100:
            total, last = total * 100, 100
        elif value < last and (last >= 100 or value < 10 <= last) and last not in _TEEN_VALUES:
            total += value
            last = value if value >= 10 else 1
        else:
            return None
    return total
