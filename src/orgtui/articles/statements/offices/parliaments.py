"""The state whose parliament or government a sentence names."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.text.late_patterns import late

_AUTHORITY = late(r"(?:\w+ )?(?:парламент|правительств|сейм|сенат|parliament)", re.IGNORECASE)


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
