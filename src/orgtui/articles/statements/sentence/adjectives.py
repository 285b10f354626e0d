"""Adjectives of states and cities in a text: "казахстанский", "Malaysian", "бишкекский саммит"."""

from collections.abc import Iterator

from orgtui.articles.statements.sentence.frame import ADJECTIVE, CITY, STATE, Item
from orgtui.articles.statements.sentence.parties import ADJECTIVE_EN, PartyIndex
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_RUSSIAN_END = late(r"к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\b")
"""How an adjective ends, behind с or ц; to look for one letter, then around it, is faster."""
_ENGLISH = late(ADJECTIVE_EN)
_BEFORE = late(r"\w+$")
_HYPHENATED = late(r"[\w-]+$")
_REALM = late(r" Королевств(?P<case>[оауе]|ом)\b")
"""What makes an adjective the name of a state: "Датское Королевство"."""
_PART_OF_STATE = late(r"Республик\w+ Сербск\w+$")
"""A part of a state that an adjective of another names."""
_LONGEST = 40
"""So many letters before its end belong to an adjective at most."""
_MEETING = late(r"(?<!ое)(?<!ие)(?<!их)(?<!им)(?<!ими) (?:саммит|встреч|сесси|конгресс|форум)")
"""Behind the adjective of a city in the singular."""


def adjectives(text: str, index: PartyIndex, language: Language) -> Iterator[Item]:
    """Yield the adjectives of states, and those of cities where a meeting is told of."""
    for start, end in _spans(text, language):
        if _MEETING.match(text, end):
            yield from _of_city(text, end, index, language)
        party = index.state_of_adjective(text[start:end], language)
        if party is None or _PART_OF_STATE.search(text, max(0, end - _LONGEST), end):
            continue
        realm = _REALM.match(text, end) if text[start].isupper() else None
        letter = ADJECTIVE if realm is None else STATE
        last = end if realm is None else realm.end()
        oblique = realm is not None and realm["case"] != "о"
        yield Item(
            letter=letter,
            start=start,
            end=last,
            text=text[start:last],
            party=party,
            is_oblique=oblique,
        )


def _spans(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Yield where words stand that read like adjectives."""
    if language is Language.EN:
        yield from (match.span() for match in _ENGLISH.finditer(text))
        return
    for match in _RUSSIAN_END.finditer(text):
        end = match.start() - 1
        if end < 0 or text[end] not in "сц":
            continue
        before = _BEFORE.search(text, max(0, end - _LONGEST), end)
        if before is not None:
            yield before.start(), match.end()


def _of_city(text: str, end: int, index: PartyIndex, language: Language) -> Iterator[Item]:
    word = _HYPHENATED.search(text, max(0, end - _LONGEST), end)
    city = index.city_of_adjective(word[0], language) if word is not None else None
    if word is not None and city is not None:
        yield Item(letter=CITY, start=word.start(), end=end, text=word[0], party=city)
