"""Organisations that a title alone means in an article about them: a court, a bank, a union."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.words import PRESIDENCY
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import (
    ADJECTIVE,
    BODY,
    ORGANISATION,
    STATE,
    Frame,
)
from orgtui.text.late_patterns import late

_PRESIDED = late(
    r"банк|\bbank\b|\bсуд\b|\bcourt\b|федераци|комитет|interpol|интерпол"
    r"|\b(?:ioc|fifa|uefa|adb|afdb|aiib|ebrd|eib|iadb|idb|ndb|icj|icc)\b",
    re.IGNORECASE,
)
"""What organisations are called that have presidents."""
_STATE_SECRETARY = late(r"госсекретар|государственн[а-я]+ секретар")
_UNION_OF_STATES = "union-state"
"""The one union that calls who heads its office so."""
_COURT = late(r"(?i)\b(?:court|суд|icc|tribunal|трибунал)\b")


_PRESIDES = late(
    rf"{_PRESIDED.pattern}|assembl|ассамбле|parliament|парламент|commission|комисси|council|совет"
    r"|conference|конференц|congress|конгресс|mercosur|меркосур|академи|academy|ассоциаци|association",
    re.IGNORECASE,
)


def is_presided(topic: Party | None) -> bool:
    """Whether a bare president can be that of what an article is about."""
    return topic is not None and _PRESIDES.search(topic.name) is not None


def presided(frame: Frame, before: Discourse, title: str) -> Party | None:
    """Return the one organisation of a sentence, or of an article, if such a title is of it."""
    if _STATE_SECRETARY.match(title):
        parties = (i.party for i in frame.items if i.letter in (ORGANISATION, BODY))
        unions = (before.with_organisation(party) for party in parties if party is not None)
        meant = (of for of in (*unions, before.topic) if of is not None)
        return next((of for of in meant if of.id == _UNION_OF_STATES), None)
    if not PRESIDENCY.match(title) or _names_lands(frame):
        return None
    named = {i.party for i in frame.items if i.party and i.letter in (ORGANISATION, BODY)}
    is_of_topic = not named and before.homeland is None
    told = next(iter(named)) if len(named) == 1 else before.topic if is_of_topic else None
    return told if told is not None and _PRESIDED.search(told.name) else None


_WHENCE = late(
    r"(?<=[PQ].) из [ST]."
    r"|(?<=[PQ].,) (?:[а-я-]+ )?(?:бывш|экс-)[^;:()PQ]*?[STA]."
)
"""States that only tell of where somebody comes from, or what they were."""
_BESIDES = late(
    r"\b(?:в|на|под) A. (?!президент|премьер|министр|парламент|правительств|сенат)[а-я]"
    r"|A. (?:[а-я]+ )?(?:дипломат|политик|экономист|юрист|генерал|чиновни|банкир|спортсмен|учен"
    r"|писател|эксперт)[а-я]*"
)
"""Adjectives of states that only tell where something is, or whence somebody comes."""


def without_origins(mask: str) -> str:
    """Return a mask without the states that only tell whence somebody comes, or what they were."""
    return _WHENCE.sub(" ", mask)


def _names_lands(frame: Frame) -> bool:
    """Whether a sentence names a state of which it does not only tell by the way."""
    told = _BESIDES.sub(" ", without_origins(frame.mask))
    return any(item.letter in (STATE, ADJECTIVE) for item in frame.within(told))


def prosecuted(before: Discourse, title: str) -> Party | None:
    """Return the court that an article is about, where a bare title is its prosecutor's."""
    topic = before.topic if title.startswith("прокурор") else None
    return topic if topic is not None and _COURT.search(topic.name) else None


_SENDS = late(
    r"(?:президент|король|премьер(?:-министр)?|канцлер|правительство|глава мид|глава государства"
    r"|министр иностранных дел|министерство иностранных дел|мид) (?P<land>[ST].)"
    r"(?: P.)?,? (?:(?:[вс]о? )?D.,? )?(?:назначил|направил|утвердил|отправил)"
)


def sending(frame: Frame) -> Party | None:
    """Return the state of whom a sentence says to send an ambassador."""
    sends = _SENDS.search(frame.mask)
    return frame.party(sends["land"]) if sends is not None else None


_HEADED_BY = late(
    r"(?P<title>[а-я]*(?:генсек|секретарь|директор|президент|председатель)[а-я]*) (?P<org>[OB].) P."
)


def is_anothers(frame: Frame, before: Discourse, place: int, union: Party) -> bool:
    """Whether a sentence names another as the one who has that office of an organisation."""
    told = _HEADED_BY.search(frame.mask, 0, place)
    is_same = told is not None and frame.party(told["org"]) == union
    return is_same and before.topic not in (None, union)


def is_guests(post: Post, before: Discourse) -> bool:
    """Whether an office of another organisation stood but beside the name of who has it."""
    is_of_topic = before.with_organisation(post.organisation) == before.topic
    return not is_of_topic and post not in (before.borne, before.office)
