"""The reason of a verdict in one line of the learner's language."""

from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.quiz.question import Question
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.text.misspelling import Slip, SlipKind, nearest_spelling

_RIGHT = {
    Reason.EXACT: ("right", "верно"),
    Reason.INFLECTED: ("accepted: another form of the word", "принято: другая форма слова"),
    Reason.TRANSLITERATED: ("accepted: transliteration", "принято: транслитерация"),
    Reason.LAYOUT: ("accepted: typed in another layout", "принято: другая раскладка"),
    Reason.TYPO: ("accepted: a typo", "принято: опечатка"),
    Reason.PERSONAL: ("accepted: your own spelling", "принято: ваш вариант"),
}
_OTHERS = {
    Reason.BLANK: ("no answer", "нет ответа"),
    Reason.UNKNOWN: ("not recognised", "не распознано"),
    Reason.ANOTHER: ("not the right answer", "это другой ответ"),
    Reason.OTHER_KIND: ("something else was asked for", "спрашивали о другом"),
    Reason.SEVERAL: ("several answers at once", "несколько ответов сразу"),
    Reason.DENIED: ("the answer is denied", "ответ отрицается"),
    Reason.AMBIGUOUS: ("it can be read in two ways", "можно понять по-разному: уточните"),
    Reason.TOO_FAR: ("almost: check the spelling", "почти: проверьте написание"),
    Reason.INCOMPLETE: ("almost: incomplete", "почти: ответ неполный"),
    Reason.DEMONYM: ("almost: name the state, not the people", "почти: назовите государство"),
    Reason.OUTDATED: ("almost: an outdated name", "почти: устаревшее название"),
    Reason.DATE_OFF: ("another date or number", "другая дата или другое число"),
    Reason.REVERSED: ("almost: start and end are swapped", "почти: начало и конец переставлены"),
    Reason.HEDGED: ("almost: answer without “about”", "почти: ответьте без «около»"),
    Reason.CORRECTED: ("almost: give one answer only", "почти: оставьте один ответ"),
    Reason.EXTRA: ("almost: there is something too much", "почти: есть лишнее"),
}  # fmt: skip
_SETS = {
    Reason.INCOMPLETE: ("not all are named", "названы не все"),
    Reason.EXTRA: ("something does not belong", "есть лишнее"),
}
_ANOTHER = {
    EntityKind.STATE: ("this is another state", "это другое государство"),
    EntityKind.PERSON: ("this is another person", "это другой человек"),
    EntityKind.ORGANISATION: ("this is another organisation", "это другая организация"),
    EntityKind.CITY: ("this is another city", "это другой город"),
}
_KIND = {
    EntityKind.STATE: ("this is a state", "это государство"),
    EntityKind.PERSON: ("this is a person", "это человек"),
    EntityKind.ORGANISATION: ("this is an organisation", "это организация"),
    EntityKind.CITY: ("this is a city", "это город"),
}
_OTHER_THING = ("this is something else", "это другое")
_ALSO = ("it can also mean", "так называют и другое")
_SLIPS = {
    SlipKind.MISSING: ("“{meant}” is missing", "пропущено «{meant}»"),
    SlipKind.EXTRA: ("“{typed}” is too much", "лишнее «{typed}»"),
    SlipKind.CHANGED: ("“{typed}” for “{meant}”", "«{typed}» вместо «{meant}»"),
    SlipKind.SWAPPED: ("“{typed}” for “{meant}”", "«{typed}» вместо «{meant}»"),
}
_AS_NEAR = ("almost: as near to", "почти: так же похоже на")


def explain(verdict: Verdict, language: Language) -> str:
    """Return the reason of a verdict in one line; Russian stands in for Kazakh."""
    place = 0 if language is Language.EN else 1
    text = _text(verdict)[place]
    entity = verdict.recognised
    return text if entity is None else f"{text}: {_shown(entity, language)}"


def explain_slips(question: Question, verdict: Verdict, typed: str, language: Language) -> str:
    """Return the name that was meant and how each letter differs from it, or nothing.

    Only an accepted misspelling is told, «Казахстан: пропущено «а»»: what is asked again must not
    be given away.
    """
    if verdict.reason is not Reason.TYPO or verdict.outcome is not Outcome.RIGHT or verdict.items:
        return ""
    spellings = (
        spelling
        for answer in question.answers
        if answer.id in verdict.matched
        for spelling in answer.names.spellings()
    )
    meant, slips = nearest_spelling(typed, spellings)
    told = ", ".join(_slip(slip, language) for slip in slips)
    return f"{meant}: {told}" if told else ""


def _slip(slip: Slip, language: Language) -> str:
    template = _SLIPS[slip.kind][0 if language is Language.EN else 1]
    return template.format(typed=slip.typed, meant=slip.meant)


def _text(verdict: Verdict) -> tuple[str, str]:
    reason = verdict.reason
    if verdict.outcome is Outcome.RIGHT and reason in _RIGHT:
        return _RIGHT[reason]
    if verdict.items and verdict.outcome is Outcome.WRONG:
        return _SETS.get(reason, _OTHERS[Reason.UNKNOWN])
    if verdict.recognised is not None:
        return _with_entity(verdict, verdict.recognised)
    return _OTHERS.get(reason, _OTHERS[Reason.UNKNOWN])


def _with_entity(verdict: Verdict, entity: Entity) -> tuple[str, str]:
    match verdict.reason:
        case Reason.ANOTHER:
            return _ANOTHER.get(entity.kind, _OTHER_THING)
        case Reason.OTHER_KIND:
            return _KIND.get(entity.kind, _OTHER_THING)
        case Reason.AMBIGUOUS:
            return _ALSO
        case Reason.TOO_FAR:
            return _AS_NEAR
        case reason:
            return _OTHERS.get(reason, _OTHER_THING)


def _shown(entity: Entity, language: Language) -> str:
    names = entity.names
    return names.full(language) if entity.kind is EntityKind.PERSON else names.short(language)
