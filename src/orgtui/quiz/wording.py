"""The words of questions, by language; names stand in the nominative, whatever they are."""

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.quiz.question import QuestionKind

LANGUAGES = (Language.EN, Language.RU)
"""The languages in which questions are asked."""


def asked_in(language: Language) -> Language:
    """Return the language of questions for a learner's language: Russian stands in for Kazakh."""
    return language if language in LANGUAGES else Language.RU


_PROMPTS: dict[tuple[QuestionKind, str], tuple[str, str]] = {
    (QuestionKind.CHAIR_OF_TERM, "term"): (
        "{who}, {term} term: which state chaired?",
        "{who}, срок {term}: какое государство председательствовало?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "term-now"): (
        "{who}, {term} term: the state in the chair?",
        "{who}, срок {term}: государство-председатель?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "year"): (
        "{who}, {term}: which state chaired?",
        "{who}, {term} год: какое государство председательствовало?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "year-now"): (
        "{who}, {term}: the state in the chair?",
        "{who}, {term} год: государство-председатель?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "dates"): (
        "{who}, {term}: which state chaired?",
        "{who}, {term}: какое государство председательствовало?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "dates-now"): (
        "{who}, {term}: the state in the chair?",
        "{who}, {term}: государство-председатель?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "person"): (
        "{who}, {term}: who chaired?",
        "{who}, {term}: кто председательствовал?",
    ),
    (QuestionKind.CHAIR_OF_TERM, "person-now"): (
        "{who}, {term}: who is in the chair?",
        "{who}, {term}: кто председательствует?",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "year"): (
        "{who}, {name}: in which year did it chair? (one term{but})",
        "{who}, {name}: в каком году было председательство? (один срок{but})",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "years"): (
        "{who}, {name}: name all years in the chair ({count}{but}).",
        "{who}, {name}: назовите все годы председательства ({count}{but}).",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "period"): (
        "{who}, {name}: from which year to which did it chair? (one term{but})",
        "{who}, {name}: с какого по какой год было председательство? (один срок{but})",
    ),
    (QuestionKind.TERMS_OF_CHAIR, "periods"): (
        "{who}, {name}: name all terms in the chair by their years ({count}{but}).",
        "{who}, {name}: назовите по годам все сроки председательства ({count}{but}).",
    ),
    (QuestionKind.JOINED_WHEN, ""): (
        "{who}, {name}: when did full membership begin? ({precision})",
        "{who}, {name}: когда началось полноправное членство? ({precision})",
    ),
    (QuestionKind.MEMBER_ON_DAY, ""): (
        "{who}, {day}: {name} was a full member. True or false?",
        "{who}, {day}: {name} — полноправный член. Верно или неверно?",
    ),
    (QuestionKind.MEMBER_ON_DAY, "now"): (
        "{who}, {day}: {name} is a full member. True or false?",
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
    (QuestionKind.SEAT, "past"): (
        "{who} ({period}): in which city was its seat?",
        "{who} ({period}): в каком городе находилась штаб-квартира?",
    ),
    (QuestionKind.FOUNDING, ""): (
        "{who}: when was it founded? ({precision})",
        "{who}: дата основания? ({precision})",
    ),
    (QuestionKind.HEAD, ""): (
        "{who}, {day}: who held the office “{office}”?",
        "{who}, {day}: кто занимал должность «{office}»?",
    ),
    (QuestionKind.HEAD, "now"): (
        "{who}, {day}: who holds the office “{office}”?",
        "{who}, {day}: кто занимает должность «{office}»?",
    ),
    (QuestionKind.EXPANSION, ""): (
        "What does the acronym {who} stand for?",
        "Как расшифровывается {who}?",
    ),
    (QuestionKind.EXPANSION, "within"): (
        "{organisation}: what does the acronym {who} stand for?",
        "{organisation}: как расшифровывается {who}?",
    ),
    (QuestionKind.SUMMIT_PLACE, ""): (
        "{who}, summit of {day}: where was it held? (the place, not the country)",
        "{who}, саммит {day}: где он прошёл? (место, не страна)",
    ),
}
_PRECISIONS = {
    "day": ("day, month and year", "день, месяц и год"),
    "month": ("month and year", "месяц и год"),
    "year": ("year", "год"),
}
_BESIDES_CO_CHAIRS = (", co-chairmanships aside", ", сопредседательство не в счёт")
_STATEMENTS: dict[str, tuple[str, str]] = {
    "chair": (
        "{who}: {name} in the chair, {period}",
        "{who}: председатель — {name}, {period}",
    ),
    "full": (
        "{who}: {name}, full member, {period}",
        "{who}: {name} — полноправный член, {period}",
    ),
    "never-full": (
        "{who}, {day}: {name} was not a full member",
        "{who}, {day}: {name} — не полноправный член",
    ),
    "members": (
        "{who}, {day}: {count} full members: {names}",
        "{who}, {day}: полноправных членов — {count}: {names}",
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


def besides_co_chairs(language: Language) -> str:
    """Return the words that leave co-chairmanships out of a question."""
    return _BESIDES_CO_CHAIRS[0 if language is Language.EN else 1]


def statement(topic: str, language: Language, **values: str) -> str:
    """Return a fact in one sentence, to show after the answer."""
    english, russian = _STATEMENTS[topic]
    return (english if language is Language.EN else russian).format(**values)


def precision(moment: PartialDate, language: Language) -> str:
    """Return what a date must name to be complete."""
    unit = "day" if moment.day else "month" if moment.month else "year"
    english, russian = _PRECISIONS[unit]
    return english if language is Language.EN else russian
