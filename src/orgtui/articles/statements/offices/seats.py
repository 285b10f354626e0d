"""Seats in a parliament: who sat in which house, and when, in Russian and English."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.offices.tenures import tenure
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_SEATS = {
    Language.RU: late(
        r"\b(?:депутат|член|сенатор)(?:ом|а)? (?P<house>[OB].)"
        r"|\bзаседа(?:л|ла|ет) в (?P<house2>[OB].)"
        r"|\b(?P<won>(?:был[аи]? )?(?:пере)?избран[аы]?) (?:депутатом )?в (?P<house3>[OB].)"
    ),
    Language.EN: late(
        r"\b(?:a |the )?(?:member|deputy) (?:of|in|for) (?:the )?(?P<house>[OB].)"
        r"|\b(?:sat|sits|has sat|had sat) in (?:the )?(?P<house2>[OB].)"
        r"|\b(?P<won>(?:was|were) (?:re-?)?elected) (?:as a deputy )?to (?:the )?(?P<house3>[OB].)"
    ),
}
"""What tells that somebody has a seat, gets it, and where."""
_PARLIAMENT = late(
    r"parliament|chamber of deputies|house of (?:commons|lords|representatives)|senate|bundestag"
    r"|duma|knesset|riksdag|storting|folketing|sejm|mazhilis|majilis|congress of deputies"
    r"|riigikogu|seimas|saeima|eduskunta|oireachtas|dail|althing|bundesrat|milli majlis"
    r"|рийгикогу|сейма|бундесрат|милли меджлис|стортинг|риксдаг|фолькетинг"
    r"|national assembly|lok sabha|парламент|дум[аыеу]|сенат|бундестаг|кнессет|сейм|мажилис"
    r"|меджлис|верховн\w+ рад|палат\w+ (?:депутатов|общин|лордов|представителей)"
    r"|национальн\w+ (?:собрани|ассамбле)|жогорку кенеш",
    re.IGNORECASE,
)
_ROLES = {Language.RU: "депутат", Language.EN: "member"}
_PAST = late(
    r"\b(?:(?:пере)?избран|был|заседал|являл|стал|работал|избирал)(?P<her>а)?(?:ся|сь)?(?![а-я])"
)
"""What tells whether it is of a man or of a woman."""
_BEHIND = late(
    r"(?: [ST].)?(?:,? (?:в течение |более )?| ?\()"
    r"(?:(?:с|со|в|до|по|from|since|in|until|between) )?(?P<time>D.)"
    r"(?! (?:[а-я]+ )?(?:был|стал|занимал|являл|работал|возглавлял)(?:[аи]|ся|ась)?\b)"
)
_AHEAD = late(r"(?P<time>D.)[^;:()OBQD]{0,50}$")


def seats(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the seats in parliaments that a sentence tells, each with its time."""
    form = _SEATS.get(frame.language)
    if form is None or not frame.has_time or has_doubt(frame.mask):
        return
    for match in form.finditer(frame.mask):
        house = frame.party(match["house"] or match["house2"] or match["house3"])
        if house is None or not _PARLIAMENT.search(house.name):
            continue
        who, time = _who(frame, before, match), _when(frame, match)
        if who is not None and time is not None:
            yield from tenure(
                Post(title=_ROLES[frame.language], organisation=house), who, begun(time)
            )


def _who(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the one person of the sentence, else the one spoken of; a verb tells the gender."""
    if PERSON in frame.letters:
        is_clear = not frame.unread_names or "P" in frame.mask[: match.start()]
        return frame.only(PERSON) if is_clear else None
    if frame.unread_names:
        return None
    person = before.people.meant(frame.mask, before.person or before.hero, before.hero)
    verb = _PAST.search(frame.mask) if frame.language is Language.RU else None
    if person is None or verb is None:
        return person
    gender = "femn" if verb["her"] else "masc"
    known = before.people.genders.get(person.name, gender)
    return person if known == gender else before.people.spoken_of(gender, before.hero)


def _when(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return the time right behind the house, or before what tells of the seat."""
    told = _BEHIND.match(frame.mask, match.end()) or _AHEAD.search(frame.mask, 0, match.start())
    time = frame.item(told["time"]).time if told is not None else None
    if time is None or (time.bound is Bound.AT and not match["won"]):
        return None
    return time
