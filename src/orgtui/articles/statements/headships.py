"""Who is at the head of an organisation, its office, a government or a state, without a title."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.career_words import (
    COLLECTIVE,
    COUNTRY,
    GOVERNMENT,
    HEADS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_OFFICE,
    HEADS_OF_STATE,
    ORGAN,
)
from orgtui.articles.statements.discourse import Post
from orgtui.articles.statements.frame import ADJECTIVE, STATE
from orgtui.articles.statements.posts import post_of
from orgtui.articles.statements.reading import Reading
from orgtui.facts.names import Language

_DIRECT = re.compile(r" (?:the )?(?:[а-яa-z-]+(?:ий|ый|ую|ое|ой|им|ым|ая|al|an) )?(?P<org>[OB].)")
_FIRST = re.compile(r"^ ?(?:(?:с|со|до) D. |D. )?(?P<org>[OB].) ")
_RIGHT_AHEAD = re.compile(r"(?P<org>[OB].)[а-яәіңғүұқөһ]* (?:D.[а-я]* (?:бері )?)?$")
_OFFICE = re.compile(r"секретариат|аппарат|исполком|secretariat|хатшылық", re.IGNORECASE)
_STATE = re.compile(r" (?:the )?[ST].")


def headship(reading: Reading) -> Post | None:
    """Return what someone is who "heads" what a clause names."""
    frame = reading.frame
    government, organ = GOVERNMENT.search(reading.text), ORGAN.search(reading.text)
    if government is not None:
        owner = frame.party(government["org"]) or _state_meant(reading)
        return _post(HEADS_OF_GOVERNMENT, reading, owner)
    if organ is not None:
        return _of_office(reading, frame.party(organ["org"]))
    party = _organisation(reading)
    if party is not None and _OFFICE.search(party.name):
        return _of_office(reading, party)
    if party is not None:
        return post_of(HEADS[frame.language], party, reading.before)
    return _post(HEADS_OF_STATE, reading, _state(reading))


def _post(titles: dict[Language, str], reading: Reading, owner: Party | None) -> Post | None:
    return Post(title=titles[reading.frame.language], organisation=owner) if owner else None


def _organisation(reading: Reading) -> Party | None:
    """Return the organisation that is headed: beside the verb, first in the clause, or "it"."""
    frame, clause = reading.frame, reading.clause
    behind, ahead = (
        frame.mask[clause.verb.end() : clause.end],
        frame.mask[clause.start : clause.verb.start()],
    )
    direct = _DIRECT.match(behind) or _FIRST.match(reading.text)
    if direct is None and frame.language is Language.KK:
        direct = _RIGHT_AHEAD.search(ahead)
    if direct is not None:
        return frame.party(direct["org"])
    if COLLECTIVE.search(behind) or COLLECTIVE.search(ahead):
        return reading.before.owner(frame, "", clause.verb.start())
    return None


def _state(reading: Reading) -> Party | None:
    """Return the state that is headed, by name or as "the country"."""
    frame, clause = reading.frame, reading.clause
    if COUNTRY.match(frame.mask, clause.verb.end()):
        return _state_meant(reading)
    state = _STATE.match(frame.mask, clause.verb.end(), clause.end)
    return frame.party(state.group()) if state else None


def _of_office(reading: Reading, owner: Party | None) -> Post | None:
    """Return what someone is who heads the office of an organisation, or of the one spoken of."""
    before = reading.before
    owner = owner or before.topic or before.organ
    return _post(HEADS_OF_OFFICE, reading, before.with_organisation(owner) if owner else None)


def _state_meant(reading: Reading) -> Party | None:
    """Return the one state that the sentence names, else the one the article is about."""
    return reading.frame.only(STATE, ADJECTIVE) or reading.before.homeland
