"""Surnames that stand for persons alone, whether or not a text names them in full."""

import re
from functools import cache

from orgtui.articles.mentions.word_forms import plain_forms, unaccented
from orgtui.articles.mentions.word_traits import Traits, traits
from orgtui.facts.world.tables import rows

_KNOWN = re.compile(
    r"(?:Путин|Пушкин|Чехов|Лужков)(?:а|у|е|ым)?|Трамп(?:а|у|е|ом)?"
    r"|(?:Чайковск|Березовск|Зеленск|Качиньск)(?:ий|ого|ому|им|ом)|Толст(?:ого|ому|ым|ом)"
    r"|Навальн(?:ый|ого|ому|ым|ом)"
)
"""Those so well known that they are hardly the other word or the town that they may be."""
_SURE = tuple(
    "Макрон Мерц Моди Токаев Дуда Туск Юнкер Нетаньяху Силуанов Набиуллина Дерипаска Мордашов "
    "Мутко Вексельберг Ротенберг Дворкович Голодец Сноуден Ассанж Цукерберг Безос Маск Наполеон "
    "Куинджи Врубель Пикассо Дягилев Шолохов Солженицын Вайнштейн Скрипаль Брейвик".split()
)
"""Others than the leaders that no table of states has, and leaders whose name is a rare word."""
_USUAL = re.compile("[а-яё](?:[ое]в|[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми)?$")
"""How most Russian surnames end."""
_STRANGE = re.compile("[А-ЯЁ][а-яё]{2,}[ое]в(?:а|у|ым|ой)?")
"""How those end that no dictionary has, and hardly any other strange word."""
_SHORTEST = 5


def is_well_known(word: str) -> bool:
    """Whether a surname is so well known that it is hardly the other word that it may be."""
    return _KNOWN.fullmatch(word) is not None


def may_be_usual(word: str, own: Traits) -> bool:
    """Whether a word that has another meaning too is a surname of the usual kind: «Зайцев»."""
    return own.is_surname and not own.is_place and _USUAL.search(word) is not None


def may_be_surname(word: str, own: Traits | None) -> bool:
    """Whether a word is known as a surname, or ends as most Russian ones; never a patronymic."""
    if own is None or own.is_patronymic:
        return False
    return (own.is_known and own.is_surname) or _USUAL.search(word) is not None


def is_surname_alone(word: str, own: Traits, *, is_clear: bool = False) -> bool:
    """Whether a word is a surname by itself; `is_clear` where the dictionary's is not enough."""
    if leader(word) is not None or is_well_known(word):
        return True
    if own.is_known and own.is_surname:
        return not is_clear or may_be_usual(word, own)
    return not own.is_known and _STRANGE.fullmatch(word) is not None


def leader(word: str) -> str | None:
    """Return the surname in the nominative, of which a word can only be a form: «Байдену»."""
    return _leaders().get(unaccented(word))


@cache
def _leaders() -> dict[str, str]:
    """Return the surnames of the table of leaders that are no other word, by all their forms."""
    found = {form: surname for surname in _SURE for form in plain_forms(surname)}
    for _, russian, *_ in rows("people.txt"):
        surname = russian.rpartition(" ")[2]
        if len(surname) >= _SHORTEST and surname[0].isupper() and not traits(surname).is_known:
            found.update(dict.fromkeys(plain_forms(surname), surname))
    return found
