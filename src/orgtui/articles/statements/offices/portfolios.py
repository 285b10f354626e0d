"""Ministers told by what they were in charge of: "вела внешнеполитическое ведомство"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.offices.parliaments import land_of_authority
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.tenures import tenure
from orgtui.articles.statements.offices.when import times_of_clause
from orgtui.articles.statements.offices.words import IN_CITY
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_FIELDS = {
    "министр иностранных дел": r"мид|внешнеполитическ[а-я]+|внешн(?:ей|юю|ие|ими)"
    r"(?= (?:политик|сношени|дел|связ))|иностранн[а-я]+(?= дел)|дипломати(?:ей|ю)(?! [OB].)"
    r"|дипломатическ[а-я]+(?= ведомств)",
    "министр обороны": r"оборон(?:ой|у|ы)|(?:оборонн|военн)[а-я]+(?= ведомств)|минобороны",
    "министр финансов": r"финанс(?:ами|ы|ов)|казначейств[а-я]+|минфин[а-я]*"
    r"|финансов[а-я]+(?= ведомств)",
    "министр внутренних дел": r"мвд|внутренн[а-я]+(?= дел)",
    "министр": r"(?:здравоохранени|образовани|просвещени)[а-я]+|культур(?:ой|у|ы)|туризм[а-я]*"
    r"|спорт(?:ом|а)?|экономик(?:ой|у|и)|энергетик(?:ой|у|и)|юстици(?:ей|ю|и)|торговл(?:ей|ю|и)"
    r"|транспорт(?:ом|а)?|(?:сельск|жилищн)[а-я]+(?= хозяйств)|древност[а-я]+|наук(?:ой|у|и)"
    r"|труд(?:а|ом)?|социальн[а-я]+(?= (?:дел|политик|защит))|дела(?:ми)?(?= (?:семьи|молодежи"
    r"|женщин|религи))|экологи(?:ей|ю|и)|мин(?:здрав|юст|энерго|транс|труд|эконом|сельхоз"
    r"|культур|образ|пром|спорт|регион)[а-я]*",
}
"""What a minister is in charge of, by the title that tells it."""
_FIELD = late(
    r"\b(?:" + "|".join(f"(?P<f{n}>{words})" for n, words in enumerate(_FIELDS.values())) + r")\b"
)
_TITLES = tuple(_FIELDS)
_CABINET = late(
    r"\b(?:правительств|кабинет|кабмин|министерск|министр|ведомств|министерств|портфел)[а-я]*"
    r"|\bмид\b|\bмвд\b|\bмин(?:фин|обороны|здрав|юст|энерго|транс|труд|эконом|сельхоз)"
)
"""What tells that it is as a minister that somebody is in charge."""
_OF_TITLE = late(r"\bминистр(?:а|у|ом|е)? $")
"""What makes a field part of the title of who heads something else."""
_OWN_TIME = late(r"(?: [а-я]+){0,3}(?: в (?:[ST]|C).)?,? ?\(?(?:(?:с|со|в|до|по) )?(?P<time>D.)")
_UNTIL = late(r"[;!?]|\. |: ")


def portfolios(reading: Reading, who: Party) -> Iterator[Draft]:
    """Yield the offices of a minister that a clause tells by their fields, each with its time."""
    frame, clause = reading.frame, reading.clause
    if not _CABINET.search(frame.mask):
        return
    last = _UNTIL.search(frame.mask, clause.end)
    end = last.start() if last else len(frame.mask)
    found = tuple(
        field
        for field in _FIELD.finditer(frame.mask, clause.start, end)
        if not _OF_TITLE.search(frame.mask, 0, field.start())
    )
    if not found or not any(one.start() < clause.end for one in found):
        return
    state = _state(reading, who)
    if state is None or state.kind is not EntityKind.STATE:
        return
    for number, field in enumerate(found):
        post = Post(title=_TITLES[int((field.lastgroup or "f0")[1:])], organisation=state)
        for time in _own(frame, field) or (times_of_clause(reading) if number == 0 else ()):
            if time.bound is not Bound.AT:
                reading.before.gives(who, post, time)
                yield from tenure(post, who, begun(time))


def ministry(reading: Reading, who: Party | None, name: str) -> Post | None:
    """Return the office of who heads a ministry of which only the article tells whose it is."""
    field = _FIELD.match(name.lower())
    if field is None or who is None:
        return None
    state = reading.before.index.state_of_name(name, reading.before.language)
    state = state or _state(reading, who)
    title = _TITLES[int((field.lastgroup or "f0")[1:])]
    is_of_state = state is not None and state.kind is EntityKind.STATE
    return Post(title=title, organisation=state) if state is not None and is_of_state else None


def _own(frame: Frame, field: re.Match[str]) -> tuple[Time, ...]:
    """Return the time that stands right behind a field."""
    behind = _OWN_TIME.match(frame.mask, field.end())
    time = frame.item(behind["time"]).time if behind is not None else None
    return (time,) if time is not None else ()


def _state(reading: Reading, who: Party) -> Party | None:
    """Return in whose government somebody was: of the city told, of the state, or their own."""
    city = IN_CITY.search(reading.text)
    if city is not None:
        return reading.before.state(reading.frame.party(city["city"]))
    land = reading.before.lands.get(who.name)
    told = reading.frame.land or land_of_authority(reading.frame, reading.before)
    return told or land or reading.before.homeland
