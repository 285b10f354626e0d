"""What sentences say of persons by the way: their country, their former and their new offices."""

import re
from collections.abc import Iterator

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import PERSON, STATE, Frame, Item
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_OF_LAND = late(
    r"(?P<who>[PQ].) [–—] (?:[а-я]+ )?(?P<land>A.) [а-я]+"
    r"|\b(?:представител|гражданин|гражданк|урожен)[а-я]* (?P<land2>[ST].)"
    r"(?: (?:при|в|на) [^;:,.()PQD]{1,60})? (?P<who2>[PQ].)"
    r"|(?P<land3>A.) (?:[а-я]+ )?(?:дипломат|политик|экономист|юрист|чиновни|генерал|банкир)[а-я]*"
    r" (?P<who3>[PQ].)"
    r"|(?P<who5>P.) из (?P<land5>[ST].)"
    r"|(?P<who4>P.), (?P<land4>A.) (?:[а-я]+ )?(?:дипломат|политик|экономист|юрист|чиновник)(?=,)"
)
"""A person who is said to be of a country: "… — литовский консерватор"."""
_OF_PEOPLE = late(r"\b(?P<people>[а-я-]{4,}) (?P<who>[PQ].)")


def countrymen(
    frame: Frame, index: PartyIndex, language: Language
) -> Iterator[tuple[Party, Party]]:
    """Yield the persons of whom a sentence says of which country they are, each with the state."""
    if PERSON not in frame.letters:
        return
    for match in _OF_LAND.finditer(frame.mask):
        who, land = (frame.party("".join(_named(match, kind))) for kind in ("who", "land"))
        if who is not None and land is not None:
            yield who, land
    for match in _OF_PEOPLE.finditer(frame.mask):
        land = of_people(match["people"], index, language)
        if land is not None and (who := frame.party(match["who"])) is not None:
            yield who, land


def _named(match: re.Match[str], kind: str) -> Iterator[str]:
    """Yield the signs of the groups of a match whose names begin alike."""
    yield from (sign for name, sign in match.groupdict().items() if sign and name.startswith(kind))


_LAND_OF_PERSON = late(
    r"(?<![а-я])(?:представител|граждан|урожен|посланни)[а-я]* (?P<land>[ST].) [PQ]."
)


def is_land_of_person(frame: Frame, item: Item) -> bool:
    """Whether a state is only named as whose a person is: "представительница Зимбабве …"."""
    told = _LAND_OF_PERSON.search(frame.mask) if item.letter == STATE else None
    return told is not None and frame.item(told["land"]) is item


_IN_CASE = late(r"(?:[ауюеы]|ом|ем|ой|ей)$")


def of_people(word: str, index: PartyIndex, language: Language) -> Party | None:
    """Return the state of one of a people before a name, in whatever case: "датчанину"."""
    land = index.state_of_people(word, language)
    if land is None and language is Language.RU and _IN_CASE.search(word):
        return index.state_of_people(readings(word)[0].normal_form, language)
    return land


_APPOINTMENTS = late(
    r"\b(?:назначени[яй]|кадров\w+ (?:решени|перестанов|вопрос)|перестановк|appointments"
    r"|(?:(?:из|вы)бра|назначи|утверди)(?:л[аио]?|н[аы]?) (?:D. )?(?:сво[а-я]+ )?(?:нов[а-я]+ )?"
    r"(?:генсек|генеральн|премьер|председател|директор|исполнительн|глав|руководител|спикер)"
    r"|(?:начал[аио]? (?:свою )?работу|приступил[аио]? к работе)\b[^.;:]*\bнов[а-я]+ состав"
    r"|(?<=D. )нов(?:ый|ая) (?:генсек|генеральн|президент|премьер|председател|директор|исполнител"
    r"|глав|руководител)"
    r"|(?:инаугураци[яию]|вступлени[ею] в должность) (?:нов|избранн)(?:ого|ой)"
    r" (?:президент|премьер|глав))"
)
"""Appointments, and offices of which somebody new is told."""


def has_appointments(frame: Frame) -> bool:
    """Whether a sentence says that appointments were made, and names nobody."""
    return PERSON not in frame.letters and _APPOINTMENTS.search(frame.mask) is not None


_FORMER = late(
    r"(?:\b(?:бывш|предыдущ|прежн|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|последн)"
    r"(?:ый|ий|ой|ая|его|ого|ую|ьего) |\bэкс-|\bformer |\bex-)[^.;:PQ]{0,60}?(?P<who>[PQ].)"
    r"|(?P<who2>[PQ].),? (?:бывш[а-я]+ (?!\w+ом |\w+ем |\w+ой )|экс-|(?:the |a )?former )"
)


def former_holders(frame: Frame) -> Iterator[Party]:
    """Yield whom a sentence calls former holders of an office."""
    for match in _FORMER.finditer(frame.mask):
        who = frame.party(match["who"] or match["who2"])
        if who is not None:
            yield who
