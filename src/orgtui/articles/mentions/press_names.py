"""What the press calls organisations: «двадцатка», "the Commonwealth", «еврозона»."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from orgtui.articles.article import Link
from orgtui.articles.mentions.unknown import Mentions
from orgtui.articles.mentions.world_names import is_of_world
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.text.late_patterns import late

_LEADERS = late(
    r"[«\"“„](?P<name>(?:(?:[Бб]ольш\w{2,3} )?"
    r"(?P<how_many>[Дд]вадцатк|[Сс]емёрк|[Сс]емерк|[Вв]осьмёрк|[Вв]осьмерк)\w{1,3}"
    r"|групп\w{1,2} (?P<so_many>двадцати|семи|восьми)))[»\"”]"
)
_NUMBERS = {"два": 20, "сем": 7, "вос": 8}
_LETTERS = {Language.EN: "Commonwealth", Language.RU: "Содружеств", Language.KK: "Достаст"}
_COMMONWEALTH = {
    Language.EN: late(
        r"(?<=[Tt]he )Commonwealth\b(?! [A-Z]| of\b| (?:games|bank)\b)"
        r"|\bCommonwealth(?= (?:secretary|deputy|(?:foreign )?ministers?|leaders|summit|heads? of"
        r"|members?|membership|countr(?:y|ies)|nations?|states?|territory|family|observers?)\b)"
    ),
    Language.RU: late(r"\bСодружеств\w{1,3}\b(?! [А-ЯЁ]| наций| португ| демокр)"),
    Language.KK: late(r"\bДостасты[қғ]\w*\b(?! [А-ЯЁ])"),
}
_OF_NATIONS = late(
    r"\b(?:Содружеств\w+ наций|[Бб]ританск\w+ [Сс]одружеств|CHOGM|Мальборо|Ұлттар [Дд]остасты"
    r"|Карл\w{0,2} III|III Чарльз|Елизавет\w+ II|II Елизавета)"
)
"""What tells that it is the Commonwealth of Nations, which has its seat in Marlborough House."""
_OF_STATES = late(r"\b(?:СНГ|ТМД|CIS)\b|[Нн]езависимых [Гг]осударств|Independent States")
_CALLED = (
    ("Eurozone", "врозон", late(r"\b[еЕ]врозон\w*")),
    ("Eurozone", " евро", late(r"\b[Зз]он[аыуе]\w{0,2} евро\b")),
    ("Eurozone", "уроаймақ", late(r"\b[Ее]уроаймақ\w*")),
    ("Eurozone", "uro", late(r"\b[Ee]uro ?(?:zone|area)\b")),
    ("G5 Sahel", " Сахеля", late(r"\b[Пп]ят[её]рк\w{1,3}[»”\"]? Сахеля\b")),
    ("NATO", "Североатлантическому", late(r"(?<=единились к )Североатлантическому договору")),
)
"""Organisations with letters that are always there where they are called otherwise, and how."""
_NEEDS = {"ВАС": late(r"фрик|Сомали|Кени|Уганд|Танзани|Руанд|Бурунди|Конго|Судан|Аруш")}
"""What a text has where an acronym means what it mostly does not: «ВАС» is a court in Russia."""
_CHAMBERS = {
    Language.RU: (
        ("US Senate", late(r"\bсенат(?:а|у|ом|е)?\b(?! [А-ЯЁ])")),
        ("US House of Representatives", late(r"\bпалат(?:[аыеу]|ой) представителей\b(?! [А-ЯЁ])")),
    ),
    Language.EN: (("US Senate", late(r"(?<=[Tt]he )Senate\b(?! (?:of|in) )")),),
}
"""The houses of the Congress of the United States, as they are called in news of that state."""
_WITH_CHAMBERS = frozenset(
    "ar au be bo br by ca cg cl cm cz co cy de do es fr gq ht ie it jm jp kg kz ma mt mx na ng nl"
    " np nz ph pk pl py ro ru rw sn si th tm tr uy uz za zw".split()
)
"""Other states of which a house is called so, or has been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PressName:
    """A place in a text and the English name of the organisation that is meant there."""

    start: int
    end: int
    name: str


def with_press_names(
    found: Mentions, text: str, language: Language, called: Mapping[str, Entity]
) -> Mentions:
    """Add the organisations that a text calls otherwise, where no other name stands.

    `called` are all organisations and bodies by their English names.
    """
    links, unknown = list(found.links), [link for link in found.unknown if _is_meant(link, text)]
    named = {link.name for link in unknown}
    states = {link.id for link in (*links, *unknown) if link.kind is EntityKind.STATE}
    every_name = (*press_names(text, language, named), *_chambers(text, language, states))
    for one in every_name:
        entity = called.get(one.name)
        every = (*links, *unknown)
        if entity is None or any(o.start < one.end and one.start < o.end for o in every):
            continue
        of_world = is_of_world(entity.id)
        name = entity.names.en.full if of_world else ""
        link = Link(start=one.start, end=one.end, kind=entity.kind, id=entity.id, name=name)
        (unknown if of_world else links).append(link)
    return Mentions(
        links=tuple(sorted(links, key=lambda link: link.start)),
        unknown=tuple(sorted(unknown, key=lambda link: link.start)),
    )


def _is_meant(link: Link, text: str) -> bool:
    """Whether an acronym that courts have too is not that of an organisation far from them."""
    told = _NEEDS.get(text[link.start : link.end])
    return told is None or told.search(text) is not None


def press_names(text: str, language: Language, named: Collection[str]) -> Iterator[PressName]:
    """Yield organisations by what the press calls them; others that the text has are `named`."""
    yield from _groups(text, language, named)
    yield from _commonwealth(text, language)
    yield from _others(text)


def _groups(text: str, language: Language, named: Collection[str]) -> Iterator[PressName]:
    """Yield groups of states by how many they are; D-8 where an article names it in full."""
    for match in _LEADERS.finditer(text) if language is Language.RU else ():
        number = _NUMBERS[(match["how_many"] or match["so_many"])[:3].lower()]
        other = f"D-{number}"
        yield _called(match, other if other in named else f"G{number}", "name")


def _chambers(text: str, language: Language, states: Collection[str]) -> Iterator[PressName]:
    """Yield the houses of the Congress, where a text has the United States and no like state."""
    if "us" in states and _WITH_CHAMBERS.isdisjoint(states):
        for name, form in _CHAMBERS.get(language, ()):
            for match in form.finditer(text):
                yield _called(match, name)


def _called(match: re.Match[str], name: str, group: str | int = 0) -> PressName:
    return PressName(start=match.start(group), end=match.end(group), name=name)


def _commonwealth(text: str, language: Language) -> Iterator[PressName]:
    """Yield "the Commonwealth" where it is not that of Independent States.

    In Russian and Kazakh it mostly is, so the article must tell that it is that of Nations.
    """
    if _LETTERS[language] not in text:
        return
    is_of_nations = language is Language.EN or _OF_NATIONS.search(text) is not None
    if is_of_nations and not _OF_STATES.search(text):
        for match in _COMMONWEALTH[language].finditer(text):
            yield _called(match, "Commonwealth of Nations")


def _others(text: str) -> Iterator[PressName]:
    for name, letters, form in _CALLED:
        for match in form.finditer(text) if letters in text else ():
            yield _called(match, name)
