"""The words of questions, by language; names stand in the nominative, whatever they are."""

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.quiz.question import QuestionKind

LANGUAGES = (Language.EN, Language.RU)
"""The languages in which questions are asked."""

_PROMPTS: dict[tuple[QuestionKind, str], tuple[str, str]] = {
    (QuestionKind.CHAIR_OF_TERM, "state"): (
        "{who}, {term}: which state chaired?",
        "{who}, срок {term}: какое государство председательствовало?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "state-year"): (
        "{who}, {term}: which state chaired?",
        "{who}, {term} год: какое государство председательствовало?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "person"): (
        "{who}, {term}: who chaired?",
        "{who}, {term}: кто председательствовал?",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "one"): (
        "{who}, {name}: when did it chair? (one term by {day})",
        "{who}, {name}: когда председательство? (один срок к {day})",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "several"): (
        "{who}, {name}: name all terms in the chair ({count} by {day}).",
        "{who}, {name}: назовите все сроки председательства ({count} к {day}).",
    ),
    (QuestionKind.JOINED_WHEN, ""): (
        "{who}, {name}: since when a full member? ({precision})",
        "{who}, {name}: с какого времени полноправный член? ({precision})",
    ),
    (QuestionKind.MEMBER_ON_DAY, ""): (
        "{who}, {day}: {name} was a full member. True or false?",
        "{who}, {day}: {name} — полноправный член. Верно или неверно?",
    ),
    (QuestionKind.ALL_MEMBERS, ""): (
        "{who}, {day}: name all full members ({count}).",
        "{who}, {day}: назовите всех полноправных членов ({count}).",
    ),
    (QuestionKind.SEAT, ""): (
        "{who}: in which city is its seat?",
        "{who}: в каком городе находится штаб-квартира?",
    ),
    (QuestionKind.FOUNDING, ""): (
        "{who}: when was it founded? ({precision})",
        "{who}: дата основания? ({precision})",
    ),
    (QuestionKind.HEAD, ""): (
        "{who}, {day}: who held the office “{office}”?",
        "{who}, {day}: кто занимал должность «{office}»?",
    ),
    (QuestionKind.EXPANSION, ""): (
        "What does the acronym {who} stand for?",
        "Как расшифровывается {who}?",
    ),
    (QuestionKind.SUMMIT_PLACE, ""): (
        "{who}, summit of {day}: in which city?",
        "{who}, саммит {day}: в каком городе?",
    ),
}
_PRECISIONS = {
    "day": ("day, month and year", "день, месяц и год"),
    "month": ("month and year", "месяц и год"),
    "year": ("year", "год"),
}
_STATEMENTS: dict[str, tuple[str, str]] = {
    "chair": ("{who}, {term}: chaired by {name} ({period})", "{who}, {term}: {name} ({period})"),
    "full": (
        "{who}: {name} is a full member, {period}",
        "{who}: {name} — полноправный член, {period}",
    ),
    "never-full": (
        "{who}, {day}: {name} was not a full member",
        "{who}, {day}: {name} — не полноправный член",
    ),
    "members": (
        "{who}, {day}: {count} full members",
        "{who}, {day}: полноправных членов — {count}",
    ),
    "seat": ("{who}: {name}", "{who}: {name}"),
    "founding": ("{who}: founded {day}", "{who}: дата основания — {day}"),
    "office": ("{name}: {office} of the {who}, {period}", "{name}: {office}, {who}, {period}"),
    "expansion": ("{who}: {name}", "{who}: {name}"),
    "summit": ("{who}, {day}: {name}", "{who}, {day}: {name}"),
}


def prompt(kind: QuestionKind, language: Language, variant: str = "", **values: str) -> str:
    """Return the words of a question."""
    english, russian = _PROMPTS[kind, variant]
    return (english if language is Language.EN else russian).format(**values)


def statement(topic: str, language: Language, **values: str) -> str:
    """Return a fact in one sentence, to show after the answer."""
    english, russian = _STATEMENTS[topic]
    return (english if language is Language.EN else russian).format(**values)


def precision(moment: PartialDate, language: Language) -> str:
    """Return what a date must name to be complete."""
    unit = "day" if moment.day else "month" if moment.month else "year"
    english, russian = _PRECISIONS[unit]
    return english if language is Language.EN else russian
