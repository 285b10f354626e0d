"""Titles of offices as they stand alone."""

from functools import cache

from orgtui.articles.mentions.word_forms import parses
from orgtui.articles.mentions.word_traits import nominative_of_phrase
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ACTING = late(r"(?P<for_now>временно )?исполняющ\w+ обязанности ")
_FIRST = late(
    r"^перв[а-я]+ (?=(?:генсек|генеральн[а-я]+ секр|исполнительн|президент|председател|премьер"
    r"|глав))"
)
"""What tells which of the holders somebody was, and is no part of the title."""
_ENVOY = late(r"чрезвычайн\w+ и полномочн\w+ (?=пос)")
_PREMIER = late(r"\bпремьер(а|у|ом|е)$")
"""Which reads like the first night of a play."""
_PREFIX = late(r"\b(?:вице|премьер)-(?=[а-я])")


_GENITIVE_KK = late(r"(?<=[ыі])н[ыі]ң$")


@cache
def nominative(title: str) -> str:
    """Return a title in the nominative, in lower case."""
    title = _GENITIVE_KK.sub("", title)
    title = _FIRST.sub("", title)
    if (envoy := _ENVOY.match(title)) is not None:
        return f"чрезвычайный и полномочный {nominative(title[envoy.end() :])}"
    acting = _ACTING.match(title)
    if acting is not None:
        return f"{acting['for_now'] or ''}исполняющий обязанности {title[acting.end() :]}"
    if title.startswith("управляющ"):
        return "управляющий"
    premier = _PREMIER.search(title)
    if premier is not None:
        return nominative(_PREMIER.sub(r"министр\1", title)).removesuffix("министр") + "премьер"
    prefix = _PREFIX.search(title)
    if prefix is None:
        return nominative_of_phrase(title)
    words = nominative_of_phrase(title.replace(prefix[0], "", 1)).split()
    at = len(title[: prefix.start()].split())
    return " ".join((*words[:at], prefix[0] + words[at], *words[at + 1 :]))


_KINDS = (
    late(r"заместител|замглав|вице-|deputy|vice|орынбасар"),
    late(r"помощник|советник|adviser|advisor|кеңесші"),
    late(
        r"премьер|(?:глав|председател)[а-я]* (?:правительства|кабинета|кабмина|совета министров)"
        r"|prime minister|premier|taoiseach"
    ),
    late(r"министр(?!а)|minister(?!ial)|министрі"),
    late(r"пос(?:ол|л)|постпред|представител|ambassador|envoy|representative|елші|өкіл"),
    late(r"аппарат|администраци|канцеляри|протокол|chief of staff"),
    late(r"президент(?!а)|president|король|королев|king|queen|эмир|emir"),
    late(r"генсек|секретар|secretary|хатшы"),
    late(r"директор|director"),
    late(r"спикер|speaker"),
    late(r"лидер|leader"),
    late(r"губернатор|governor|бургомистр|мэр|mayor|аким|хоким|әкім"),
    late(r"комиссар|commissioner"),
)
"""What sets offices apart, the most telling first."""


def are_apart(one: str, other: str) -> bool:
    """Whether two titles can only be of two offices: a minister is no ambassador."""
    kinds = _kind(one), _kind(other)
    if None in kinds:
        return (kinds[0] in _AIDES) != (kinds[1] in _AIDES)
    return kinds[0] != kinds[1]


_AIDES = (0, 1)
"""The kinds of deputies and advisers, which are none of a head, whatever that is called."""


@cache
def _kind(title: str) -> int | None:
    """Return which kind of office a title is of, None where it tells none."""
    return next((number for number, form in enumerate(_KINDS) if form.search(title)), None)


_SHORT_TITLES = (
    (late(r"генсек\w*"), "генеральный секретарь"),
    (late(r"гендиректор\w*"), "генеральный директор"),
)
_SPACE = late(r"\s+")
_SEVERAL = late(
    r"(?<!кабинета )(?<!совета )"
    r"(?:президент|министр|премьер|секретар|генсек|председател|директор|комиссар|советник|координатор|представител"
    r"|пос[ло]л?)"
    r"(?:ы|и|ов|ей|ам|ям|ами|ями|ах|ях)$|(?:ые|ие|ых|их|ыми|ими) [а-я]+$"
)


def root(title: str) -> str:
    """Return a title without the endings of its cases."""
    for short, full in _SHORT_TITLES:
        title = short.sub(full, title)
    words = _SPACE.split(title.strip())
    return " ".join(word[: max(4, min(6, len(word) - 1))] for word in words[-2:])


@cache
def singular(title: str) -> str:
    """Return the title of one of several, in the nominative."""
    return " ".join(map(_of_one, title.split()))


def _of_one(word: str) -> str:
    parse = parses(word)[0]
    grammemes = {"sing", "nomn", "masc"} if "ADJF" in parse.tag else {"sing", "nomn"}
    found = parse.inflect(grammemes)
    return str(found.word if found is not None else parse.normal_form)


_SEVERAL_KK = late(
    r"(?<!канц)(?:[лдт][ае]р)"
    r"(?:[ыі]|[ыі]?н[ыі]?ң?|[ыі]?н[ае]|[ғг][ае]|(?:[ыі]н)?[дн][ае]н?|[ыі]?мен)?$"
)


def is_plural(title: str, language: Language = Language.RU) -> bool:
    """Whether a title is of several people; "директоры" is of one in Kazakh."""
    form = _SEVERAL_KK if language is Language.KK else _SEVERAL
    return form.search(title) is not None
