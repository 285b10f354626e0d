"""What someone is who heads an organisation under a title, in Kazakh: "… бас хатшы … басқарады"."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.titles_kazakh import TITLE_KK
from orgtui.articles.statements.offices.words import HEADS, HEADS_OF_OFFICE
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import (
    ORGANISATIONS,
    PERSONS,
)
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TITLE = late(
    r"(?<![-а-яәіңғүұқөһ])(?P<title>(?:бас|атқарушы|жауапты) (?:хатшы|директор)(?:[ыі]|сы)?)"
    r"(?: ретінде| қызметінде| лауазымында| P.)"
)
"""The title of a secretary or a director, and of no head of a state."""
_OBJECT = late(
    r"(?<![-а-яәіңғүұқөһ])(?P<noun>ұйым|ода[қғ]|альянс|блок|кеңес|бірлестік|қауымдастық|достастық"
    r"|қор|банк|агенттік|хатшылы[қғ])[ыі]?(?:[дтн][ыі]|н)(?![а-яәіңғүұқөһ])"
)
"""What is headed, where only a noun says it."""


def titled_headship(reading: Reading) -> Post | None:
    """Return the office of who heads an organisation as its secretary or director."""
    text = reading.text
    told = _TITLE.search(text)
    if told is None:
        return None
    signs = ORGANISATIONS.findall(text[: told.start()]) or ORGANISATIONS.findall(text)
    owner = reading.frame.party(signs[-1]) if signs else headed_noun(reading)
    whole = reading.before.with_organisation(owner) if owner is not None else None
    return Post(title=told["title"], organisation=whole) if whole is not None else None


_IT = late(r"(?<![а-яәіңғүұқөһ])оны(?![а-яәіңғүұқөһ])")
_BEGUN_WITH_OFFICE = late(
    r"(?P<office>B.)|(?:(?P<of>[OB].)[-а-яәіңғүұқөһ]* |оның |ұйым(?:ның)? )?хатшылы[қғ][ыі]?(?= )"
)
_OFFICE_KK = late(r"хатшылы[қғ]|секретариат|secretariat", re.IGNORECASE)


def office_headed(reading: Reading) -> Post | None:
    """Return the office of who heads "it", where a sentence began with the secretariat."""
    frame, start = reading.frame, reading.clause.start
    if not _IT.search(frame.mask, start, reading.clause.verb.start()):
        return None
    begun = _BEGUN_WITH_OFFICE.match(frame.mask[:start] or reading.before.told)
    if begun is None:
        return _of_whole(reading)
    sign = begun["office"] or begun["of"]
    owner = frame.party(sign) if frame.mask[:start] else reading.before.organ if sign else None
    if begun["office"] and (owner is None or not _OFFICE_KK.search(f"{owner.id} {owner.name}")):
        return None
    whole = reading.before.with_organisation(owner) if owner is not None else None
    whole = whole or reading.before.topic or reading.before.organisation
    return Post(title=HEADS_OF_OFFICE[Language.KK], organisation=whole) if whole else None


_WHOLE = late(r"^(?:O.|(?:ұйым|одақ|альянс|бірлестік|достастық|қауымдастық)(?:ның|тың|тің)?(?= ))")


def _of_whole(reading: Reading) -> Post | None:
    """Return the office of who heads "it", where the sentence before began with the organisation.

    Nothing is told where that sentence named somebody, who may be meant.
    """
    told, before = reading.before.told, reading.before
    if reading.clause.start > 0 or not _WHOLE.match(told) or PERSONS.search(told):
        return None
    of = before.near or before.topic or before.organisation
    is_alone = of is not None and of.kind is EntityKind.ORGANISATION
    is_by_person = PERSONS.search(reading.text) is not None
    return post_of(HEADS[Language.KK], of, before) if of and is_alone and is_by_person else None


def headed_noun(reading: Reading) -> Party | None:
    """Return the organisation that only a noun says to be headed, wherever it stands."""
    noun = _OBJECT.search(reading.text)
    if noun is None:
        return None
    return reading.before.owner(reading.frame, noun["noun"], reading.clause.start)


_TITLE_AHEAD = late(rf"{TITLE_KK} $")


def is_day_of_becoming(reading: Reading, time: Time) -> bool:
    """Whether a Kazakh clause that somebody "was" something on a day says that they became it."""
    verb = reading.clause.verb
    if reading.frame.language is not Language.KK or verb.group() != "болды":
        return False
    is_titled = _TITLE_AHEAD.search(reading.frame.mask, 0, verb.start()) is not None
    return is_titled and time.bound is Bound.AT
