"""The state whose parliament or government a sentence names, and whose speaker somebody was."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_AUTHORITY = late(r"(?:\w+ )?(?:парламент|правительств|сейм|сенат|parliament)", re.IGNORECASE)


_SPEAKER = late(r"спикер")
_HOUSE = late(r"парламент|ассамбле|parliament|assembly", re.IGNORECASE)


def house_of(before: Discourse, title: str, who: Party | None) -> Party | None:
    """Return the parliament that a speaker was told to have been at the head of."""
    held = before.held.get(who.name) if who is not None and _SPEAKER.search(title) else None
    if held is None or held.organisation.kind is EntityKind.STATE:
        return None
    return held.organisation if _HOUSE.search(held.organisation.name) else None


_OWN_SECRETARY = late(
    r"парламентск|parliamentary|тюрк(?:па|сой)|turk(?:pa|soy)|\bodihr\b|бдипч|\brats\b|ратс"
    r"|(?:for|по) (?:democratic|демократическ)|anti-?terror|антитеррор|терроризмге қарсы",
    re.IGNORECASE,
)


def has_own_secretary(body: Party) -> bool:
    """Whether a body of an organisation has a secretary or a director of its own."""
    return _OWN_SECRETARY.search(body.name) is not None


def is_authority(party: Party) -> bool:
    """Whether an organisation is the parliament or the government of a state."""
    return not party.id and _AUTHORITY.match(party.name) is not None


def land_of_authority(frame: Frame, before: Discourse) -> Party | None:
    """Return the state whose parliament or government a sentence names."""
    named = (
        name
        for item in frame.items
        if item.party is not None and item.letter in (ORGANISATION, BODY)
        for name in (item.party.name, item.text)
        if _AUTHORITY.match(name)
    )
    found = (before.index.state_of_name(name, before.language) for name in named)
    state = next((state for state in found if state is not None), None)
    return state or _land_of_house(frame, before)


def _land_of_house(frame: Frame, before: Discourse) -> Party | None:
    """Return the state that alone has a parliament of the name that a sentence gives it."""
    text = " ".join((frame.mask, *(item.text.lower() for item in frame.items)))
    lands = {land for house, land in _HOUSES.items() if house in text}
    return before.index.state_of_name(lands.pop(), before.language) if len(lands) == 1 else None


_HOUSES = {
    "бундестаг": "Германия",
    "бундесрат": "Германия",
    "кнессет": "Израиль",
    "госдум": "Россия",
    "государственная дума": "Россия",
    "верховная рада": "Украина",
    "милли меджлис": "Азербайджан",
    "жогорку кенеш": "Киргизия",
    "олий мажлис": "Узбекистан",
    "мажилис": "Казахстан",
    "стортинг": "Норвегия",
    "риксдаг": "Швеция",
    "фолькетинг": "Дания",
    "рийгикогу": "Эстония",
    "великий хурал": "Монголия",
    "палата общин": "Великобритания",
    "альтинг": "Исландия",
}
"""The parliaments whose names tell the state, by the words of an article."""
