"""Numbers written in words: English, Russian and Kazakh, cardinal and ordinal."""

import re
from functools import lru_cache

from orgtui.text.folding import flatten, fold

_EN = {
    0: "zero nought", 1: "one first", 2: "two second", 3: "three third", 4: "four fourth",
    5: "five fifth", 6: "six sixth", 7: "seven seventh", 8: "eight eighth", 9: "nine ninth",
    10: "ten tenth", 11: "eleven eleventh", 12: "twelve twelfth", 13: "thirteen thirteenth",
    14: "fourteen fourteenth", 15: "fifteen fifteenth", 16: "sixteen sixteenth",
    17: "seventeen seventeenth", 18: "eighteen eighteenth", 19: "nineteen nineteenth",
    20: "twenty twentieth", 30: "thirty thirtieth", 40: "forty fortieth", 50: "fifty fiftieth",
    60: "sixty sixtieth", 70: "seventy seventieth", 80: "eighty eightieth", 90: "ninety ninetieth",
    100: "hundred hundredth", 1000: "thousand thousandth",
}  # fmt: skip
_KK = {
    0: "нол", 1: "бир", 2: "еки", 3: "уш", 4: "торт", 5: "бес", 6: "алты", 7: "жети", 8: "сегиз",
    9: "тогыз", 10: "он", 20: "жиырма", 30: "отыз", 40: "кырык", 50: "елу", 60: "алпыс",
    70: "жетпис", 80: "сексен", 90: "токсан", 100: "жуз", 1000: "мын",
}  # fmt: skip
_RU = (
    (0, r"нол[ьяюе]м?"), (1, r"один|одна|одно|одного|одной|перв\w+"),
    (2, r"два|две|двух|двумя|втор\w+"), (3, r"три|трех|тремя|трет\w+"),
    (4, r"четыр\w+|четверт\w+"), (5, r"пять?\w{0,2}|пят(?!на|ьд|иде|ьс|исо|иса)\w{1,3}"),
    (6, r"шесть?(?!на|д|и?де|с)\w{0,3}"), (7, r"семь?|семи|седьм\w+"),
    (8, r"восемь|восьм(?!иде|ис)\w{1,3}"),
    (9, r"девять|девят(?!на|иде|иса)\w{1,3}"), (10, r"десять|десят\w{1,3}"), (11, r"одиннадцат\w+"),
    (12, r"двенадцат\w+"), (13, r"тринадцат\w+"), (14, r"четырнадцат\w+"), (15, r"пятнадцат\w+"),
    (16, r"шестнадцат\w+"), (17, r"семнадцат\w+"), (18, r"восемнадцат\w+"), (19, r"девятнадцат\w+"),
    (20, r"двадцат\w+"), (30, r"тридцат\w+"), (40, r"сорок\w*"), (50, r"пят[ьи]десят\w*"),
    (60, r"шест[ьи]десят\w*"), (70, r"сем[ьи]десят\w*"), (80, r"восем[ьи]десят\w*|восьмидесят\w*"),
    (90, r"девянос[тт]\w+"), (100, r"ст[оа]|сот\w+"), (200, r"двести|двухсот\w+"),
    (300, r"триста|трехсот\w+"), (400, r"четыреста|четырехсот\w+"), (500, r"пят[ьи]сот\w*"),
    (600, r"шест[ьи]сот\w*"), (700, r"сем[ьи]сот\w*"), (800, r"вос[еь]м[ьи]сот\w*"),
    (900, r"девят[ьи]сот\w*"), (1000, r"тысяч\w*|двухтысячн\w+"),
)  # fmt: skip
_RUSSIAN = tuple((value, re.compile(pattern)) for value, pattern in reversed(_RU))
_KAZAKH_ORDINAL = re.compile("(?:ы?нш[иы]|и?нш[иы])$")
_JOINING = frozenset({"and", "a", "и"})
_MOST_NUMBER_WORDS = 8
_CENTURIES = range(13, 20)
_ROMAN = re.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_LETTERS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _plain_words() -> dict[str, int]:
    words = {word: value for value, text in _EN.items() for word in text.split()}
    return words | {word: value for value, word in _KK.items()}


_PLAIN = _plain_words()


@lru_cache(maxsize=2048)
def word_value(word: str) -> int | None:
    """Return what a folded, flattened word counts, None for a word that is no number."""
    if word in _PLAIN:
        return _PLAIN[word]
    for value, pattern in _RUSSIAN:
        if pattern.fullmatch(word):
            return 2000 if word.startswith("двухтысячн") else value
    base = _KAZAKH_ORDINAL.sub("", word)
    return _PLAIN.get(base) if base != word else None


def number_in_words(text: str) -> int | None:
    """Return the number that a text spells in words alone, None when it does not."""
    values: list[int] = []
    for word in flatten(fold(text)).split():
        if word in _JOINING and values:
            continue
        value = word_value(word)
        if value is None:
            return None
        values.append(value)
    return _sum(values) if values else None


def number_among_words(text: str) -> int | None:
    """Return the one number spelled in a text with other words around it."""
    numeral = roman(fold(text))
    if numeral is not None:
        return numeral
    words = flatten(fold(text)).split()
    for length in range(min(len(words), _MOST_NUMBER_WORDS), 0, -1):
        for place in range(len(words) - length + 1):
            value = number_in_words(" ".join(words[place : place + length]))
            if value is not None:
                others = words[:place] + words[place + length :]
                rest = [number_in_words(word) for word in others]
                return None if any(number is not None for number in rest) else value
    return None


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
    if len(values) > 1 and values[0] in _CENTURIES and 0 < values[1] < 100:
        rest = _sum(values[1:])
        return None if rest is None or rest >= 100 else values[0] * 100 + rest
    if len(values) > 1 and values[0] == 20 and 10 <= values[1] < 100:
        rest = _sum(values[1:])
        return None if rest is None else 2000 + rest
    total, part, last = 0, 0, 10_000
    for value in values:
        if value >= 100 and (value == 1000 or (value == 100 and 0 < part < 100)):
            part = max(part, 1) * value
            if value == 1000:
                total, part = total + part, 0
            last = value
        elif value < last and (last >= 100 or value < 10 <= last):
            part += value
            last = value if value >= 10 else 1
        else:
            return None
    return total + part
