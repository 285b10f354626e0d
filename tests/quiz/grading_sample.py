"""A few known things and questions about them, for the tests of grading."""

from datetime import date
from functools import cache

from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind, StateId
from orgtui.facts.names import FormerName, Language, Name, Names
from orgtui.facts.records import Entity
from orgtui.quiz.grading import Grader
from orgtui.quiz.known import Known
from orgtui.quiz.question import (
    Answer,
    AnswerKind,
    Question,
    QuestionId,
    QuestionKind,
    UnitId,
)
from orgtui.quiz.verdict import Outcome, Verdict

_STATES = {
    "kz": ("Kazakhstan", "Казахстан", "Қазақстан"),
    "kg": ("Kyrgyzstan", "Киргизия", "Қырғызстан"),
    "cn": ("China", "Китай", "Қытай"),
    "ru": ("Russia", "Россия", "Ресей"),
    "tj": ("Tajikistan", "Таджикистан", "Тәжікстан"),
    "uz": ("Uzbekistan", "Узбекистан", "Өзбекстан"),
    "in": ("India", "Индия", "Үндістан"),
    "ir": ("Iran", "Иран", "Иран"),
    "iq": ("Iraq", "Ирак", "Ирак"),
    "at": ("Austria", "Австрия", "Австрия"),
    "au": ("Australia", "Австралия", "Аустралия"),
    "sk": ("Slovakia", "Словакия", "Словакия"),
    "si": ("Slovenia", "Словения", "Словения"),
    "kr": ("South Korea", "Республика Корея", "Корея Республикасы"),
    "ba": ("Bosnia and Herzegovina", "Босния и Герцеговина", "Босния және Герцеговина"),
}
_CITIES = {
    "astana": ("Astana", "Астана", "kz"),
    "almaty": ("Almaty", "Алма-Ата", "kz"),
    "beijing": ("Beijing", "Пекин", "cn"),
    "minsk": ("Minsk", "Минск", "by"),
}
_PEOPLE = {
    "stoltenberg": ("Jens Stoltenberg", "Йенс Столтенберг"),
    "rutte": ("Mark Rutte", "Марк Рютте"),
    "tokayev": ("Kassym-Jomart Tokayev", "Касым-Жомарт Токаев"),
    "nurgaliyev": ("Bolat Nurgaliyev", "Болат Нургалиев"),
}
_ORGANISATIONS = {
    "sco": (
        "Shanghai Cooperation Organisation",
        "SCO",
        "Шанхайская организация сотрудничества",
        "ШОС",
    ),
    "csto": (
        "Collective Security Treaty Organization",
        "CSTO",
        "Организация Договора о коллективной безопасности",
        "ОДКБ",
    ),
}


def _names(english: str, russian: str, kazakh: str = "") -> Names:
    return Names(
        en=Name(full=english, short=english),
        ru=Name(full=russian, short=russian),
        kk=Name(full=kazakh, short=kazakh) if kazakh else None,
    )


def entities() -> tuple[Entity, ...]:
    """Return all things that the tests know."""
    states = [
        Entity(kind=EntityKind.STATE, id=id, names=_names(*names), home=StateId(id))
        for id, names in _STATES.items()
    ]
    cities = [
        Entity(kind=EntityKind.CITY, id=id, names=_city(id), home=StateId(home))
        for id, (_, _, home) in _CITIES.items()
    ]
    people = [
        Entity(
            kind=EntityKind.PERSON,
            id=id,
            names=Names(
                en=Name(full=english, short=english.split()[-1]),
                ru=Name(full=russian, short=russian.split()[-1]),
            ),
        )
        for id, (english, russian) in _PEOPLE.items()
    ]
    organisations = [
        Entity(
            kind=EntityKind.ORGANISATION,
            id=id,
            names=Names(
                en=Name(full=english, short=short), ru=Name(full=russian, short=russian_short)
            ),
        )
        for id, (english, short, russian, russian_short) in _ORGANISATIONS.items()
    ]
    return (*states, *cities, *people, *organisations)


def _city(id: str) -> Names:
    english, russian, _ = _CITIES[id]
    names = _names(english, russian)
    if id != "astana":
        return names
    former = FormerName(
        name="Нур-Султан", language=Language.RU, until=PartialDate.parse("2022-09-17")
    )
    return Names(en=names.en, ru=names.ru, former=(former,))


@cache
def known() -> Known:
    """Return an index of all names, built once."""
    return Known.of(entities())


def named(id: str) -> Entity:
    """Return a known thing."""
    return next(entity for entity in entities() if entity.id == id)


def question(
    expects: AnswerKind,
    *answers: str,
    prompt: str = "Кто председательствовал в этот срок в этой организации?",
    member_kind: AnswerKind | None = None,
) -> Question:
    """Return a typed question whose answers are known things or mere texts."""
    ids = {entity.id: entity.names for entity in entities()}
    return Question(
        id=QuestionId("sco/chair/2023-07-04:holder/ru/typed"),
        unit=UnitId("sco/chair/2023-07-04:holder"),
        kind=QuestionKind.CHAIR_OF_TERM,
        language=Language.RU,
        prompt=prompt,
        expects=expects,
        answers=tuple(
            Answer(id=answer, names=ids.get(answer) or _names(answer, answer)) for answer in answers
        ),
        member_kind=member_kind,
        facts=(),
        as_of=date(2026, 11, 23),
    )


def grade(asked: Question, typed: str) -> Verdict:
    """Grade with the known things and no personal spellings."""
    return Grader(known()).grade(asked, typed)


def outcomes(asked: Question, typed: list[str]) -> dict[str, Outcome]:
    """Return how each answer counts."""
    return {text: grade(asked, text).outcome for text in typed}


def all_are(outcome: Outcome, typed: list[str]) -> dict[str, Outcome]:
    """Return the same outcome for each answer."""
    return dict.fromkeys(typed, outcome)
