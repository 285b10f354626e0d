"""Made-up news pages: real Russian words in no order, as often as a language has them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice
from random import Random

from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity

_SMALL_WORDS = (
    "и в на с по о из для что как к от не за он она это при также до между после перед или его "
    "их который которая которые будет был была были может все ещё только уже более где когда если"
).split()
_KINDS = ("NOUN", "ADJF", "INFN")
_LETTERS = "абвгдежзиклмнопрстуфхцчшэюя"
_LEMMAS = 20_000
_SMALL_SHARE = 0.28
_NAME_SHARE = 0.055
_NUMBER_SHARE = 0.02
_MONTHS = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
).split()
_MENU = "Главная Политика Экономика Общество Культура Спорт Видео Контакты".split()
_NAMED = (EntityKind.ORGANISATION, EntityKind.STATE, EntityKind.CITY, EntityKind.PERSON)
RARE = "ультрамарин"
"""A word that one article in five thousand has."""
COMMON = "встреча"
"""A word that about every third article has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpPage:
    """A saved page and how it is called."""

    name: str
    content: bytes


class Newspaper:
    """Writes pages; the same seed gives the same pages."""

    def __init__(self, entities: Sequence[Entity], seed: int) -> None:
        """Choose the words; `entities` are what the articles mention."""
        self._random = Random(seed)
        self._names = [
            name
            for entity in entities
            if entity.kind in _NAMED
            for name in dict.fromkeys(entity.names.within(Language.RU).all[:2])
            if len(name) > 1
        ]
        self._random.shuffle(self._names)
        self._name_weights = _falling(len(self._names), 1.0)

    @cached_property
    def _paradigms(self) -> list[list[str]]:
        """The forms of each lemma, the most frequent lemma first."""
        from pymorphy3 import MorphAnalyzer

        analyzer = MorphAnalyzer()
        found: dict[str, list[str]] = {}
        beginnings = [one + other for one in _LETTERS for other in _LETTERS]
        self._random.shuffle(beginnings)
        for beginning in beginnings:
            for parse in islice(analyzer.iter_known_word_parses(beginning), 0, 9_000, 11):
                lemma = parse.normal_form
                is_usual = parse.tag.POS in _KINDS and 3 <= len(lemma) <= 12
                if is_usual and lemma not in found and "Name" not in parse.tag:
                    found[lemma] = list(dict.fromkeys(form.word for form in parse.lexeme))[:12]
            if len(found) >= _LEMMAS:
                break
        lemmas = sorted(found)
        self._random.shuffle(lemmas)
        return [found[lemma] for lemma in lemmas]

    @cached_property
    def _word_weights(self) -> list[float]:
        return _falling(len(self._paradigms), 1.05)

    def pages(self, count: int) -> Iterator[MadeUpPage]:
        """Yield pages: two of three are text, one is HTML."""
        for number in range(count):
            words = min(2_500, max(80, int(self._random.lognormvariate(5.5, 0.6))))
            title = self._sentence(8).rstrip(".")
            body = self._body(number, words)
            write = _html if number % 3 == 0 else _text
            ending = "html" if number % 3 == 0 else "txt"
            others = [self._sentence(7).rstrip(".") for _ in range(6)]
            day = (
                f"{self._random.randint(1, 28)} {self._random.choice(_MONTHS)} {2015 + number % 10}"
            )
            content = write(title, day, body, others).encode()
            yield MadeUpPage(name=f"page-{number}.{ending}", content=content)

    def _body(self, number: int, words: int) -> list[str]:
        paragraphs = []
        written = 0
        while written < words:
            sentences = [self._sentence(self._random.randint(8, 24)) for _ in range(3)]
            paragraphs.append(" ".join(sentences))
            written += len(paragraphs[-1].split())
        extra = [COMMON] if number % 3 == 0 else []
        extra += [RARE] if number % 5_000 == 7 else []
        paragraphs[-1] += "".join(f" Кроме того, {word} состоялась вчера." for word in extra)
        return paragraphs

    def _sentence(self, length: int) -> str:
        random = self._random
        small = random.choices(_SMALL_WORDS, k=length)
        names = random.choices(self._names, cum_weights=self._name_weights, k=length)
        lemmas = random.choices(self._paradigms, cum_weights=self._word_weights, k=length)
        words = []
        for at in range(length):
            share = random.random()
            if share < _NUMBER_SHARE:
                words.append(str(random.randint(2, 2030)))
            elif share < _NUMBER_SHARE + _NAME_SHARE:
                words.append(names[at])
            elif share < _NUMBER_SHARE + _NAME_SHARE + _SMALL_SHARE:
                words.append(small[at])
            else:
                forms = lemmas[at]
                words.append(forms[int(random.random() ** 2 * len(forms))])
            if random.random() < 0.08 and at + 1 < length:
                words[-1] += ","
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."


def _falling(size: int, exponent: float) -> list[float]:
    """Return running totals of weights that fall with the rank, as those of words do."""
    return list(accumulate(1 / (rank + 3) ** exponent for rank in range(size)))


def _text(title: str, day: str, body: Sequence[str], others: Sequence[str]) -> str:
    head = ["Новости сайта", *_MENU, title, f"{day}, 12:30", "Просмотров: 1024"]
    tail = ["Поделиться", "Читайте также:", *others, "© 2025 Все права защищены"]
    return "\n\n".join([*head, *body, *tail])


def _html(title: str, day: str, body: Sequence[str], others: Sequence[str]) -> str:
    menu = "".join(f'<li><a href="/{number}">{word}</a></li>' for number, word in enumerate(_MENU))
    aside = "".join(f'<li><a href="/n/{n}">{other}</a></li>' for n, other in enumerate(others))
    text = "\n".join(f"<p>{paragraph}</p>" for paragraph in body)
    return (
        f'<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title} — Новости сайта'
        f"</title><style>body {{ margin: 0 }} .menu {{ color: #333 }}</style></head><body>"
        f'<nav><ul class="menu">{menu}</ul></nav><article><h1>{title}</h1>'
        f'<div class="date">{day}, 12:30</div>{text}</article>'
        f"<aside><h3>Читайте также</h3><ul>{aside}</ul></aside>"
        f"<footer>© 2025 Все права защищены</footer></body></html>"
    )
