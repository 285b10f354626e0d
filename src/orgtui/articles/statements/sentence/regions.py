"""Parts of states behind the title of who is at their head: "губернатор Томской области"."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from orgtui.articles.mentions.word_traits import nominative_of_phrase
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import ORGANISATION, Item
from orgtui.facts.ids import EntityKind
from orgtui.facts.world.tables import rows
from orgtui.text.folding import compact
from orgtui.text.late_patterns import late

_NAMED = (
    "Адыгеи Башкирии Башкортостана Бурятии Дагестана Ингушетии Кабардино-Балкарии Калмыкии"
    " Карачаево-Черкесии Карелии Коми Мордовии Якутии Татарстана Тувы Тывы Удмуртии Хакасии"
    " Чечни Чувашии Подмосковья Приморья Ставрополья Забайкалья Югры Кузбасса Камчатки Чукотки"
    " Аджарии Каракалпакстана Гагаузии Каталонии Баварии Шотландии Уэльса Квебека Онтарио Техаса"
    " Калифорнии Флориды Аляски Гонконга Курдистана Сицилии Ломбардии Тосканы Саксонии Нормандии"
    " Гренландии"
)
_REGION = late(
    rf"(?<![\w-])(?:(?:[Рр]еспублики )?(?:{'|'.join(_NAMED.split())})"
    r"|[Рр]еспублики (?:Алтай|Саха|Северная Осетия|[А-ЯЁ][а-яё-]+(?:ия|ея|тан))"
    r"|Марий Эл|Северной (?:Осетии|Ирландии)"
    r"|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*(?:[сц]кого (?:края|автономного округа)"
    r"|[сц]кой (?:автономной )?области)"
    r"|(?:Чечен|Чуваш|Удмурт|Ингуш|Башкир|Дагестан|Кабардино-Балкар|Карачаево-Черкес|Чечено-Ингуш)"
    r"ской [Рр]еспублики)(?![\w-])"
)
_KINDS = ("области", "края", "округа", "еспублики", *_NAMED.split(), "Марий Эл", "Северной ")
"""What a sentence has in it that names a region."""
_HINT = late(
    r"(?:[Гг]убернатор|[Гг]лав[аыуео]|[Пп]резидент|[Пп]ремьер|[Мм]инистр|[Пп]редседател|[Сс]пикер"
    r"|[Рр]уководител|[Пп]рокурор|[Пп]редставител|[Уу]полномоченн)[а-яё-]*"
)
_AHEAD = late(
    r"(?: (?!суд|прокурат|избир|управлен|отделен|филиал|больниц|универс|клуб|союз|парти|федерац"
    r"|компани|завод|банк|полици|мили|арми|ветеран)[а-яё-]+| Совета| Собрания| [А-ЯЁ][а-яё]+ого)"
    r"{0,5}? "
)
"""What stands between a title and the region that is of who heads it, or is in its government."""
_NEAR = 90


def with_regions(items: list[Item], text: str) -> list[Item]:
    """Return the items of a Russian sentence with the parts of states of whose heads it tells.

    What only reaches into the name of one is no name itself: «администрация Томской».
    """
    found = list(_regions(text))
    kept = (i for i in items if not any(one.start < i.end < one.end for one in found))
    return [*kept, *found] if found else items


def _regions(text: str) -> Iterator[Item]:
    if not any(kind in text for kind in _KINDS):
        return
    place = 0
    for hint in _HINT.finditer(text):
        match = _REGION.search(text, max(place, hint.end()), hint.end() + _NEAR)
        if match is None or not _AHEAD.fullmatch(text, hint.end(), match.start()):
            continue
        place = match.end()
        party = _party(_name(match[0]))
        yield Item(letter=ORGANISATION, start=match.start(), end=place, text=match[0], party=party)


def _name(region: str) -> str:
    """Return the name of a region in the nominative, without what it is beside it."""
    name = nominative_of_phrase(region)
    words = name.removeprefix("республика ").removeprefix("Республика ").split()
    words[0] = "-".join(part.capitalize() for part in words[0].split("-"))
    return " ".join(words)


@cache
def _known() -> Mapping[str, str]:
    """Return the English names of the world's regions by their Russian ones."""
    every = ((row[2], row[1]) for row in rows("regions.txt"))
    return MappingProxyType(dict(every))


def _party(name: str) -> Party:
    english = _known().get(name)
    if english is None:
        return Party(kind=EntityKind.ORGANISATION, id="", name=name)
    return Party(kind=EntityKind.ORGANISATION, id=f"world:{compact(english)}", name=english)
