"""When and where documents were signed, which one was, and when they took effect."""

from collections.abc import Callable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import CityId, OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.phrasing import date_text
from orgtui.facts.records import Document, Event, identity
from orgtui.quiz.drafting import Draft, Words, asking, telling
from orgtui.quiz.moments import date_answer, date_kind, is_alike
from orgtui.quiz.naming import as_of, city_answer, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_records import (
    entry_into_force_of,
    place_of_signing,
    signed_on,
    signing_of,
)
from orgtui.quiz.wording import precision

_NEAR = 6
"""Dates of other documents to draw wrong options from."""


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the documents of an organisation."""
    for document in base.of(organisation, Document):
        if document.signed is not None:
            yield _when(base, document, document.signed)
            if document.signed.is_exact:
                yield _what(base, document, document.signed)
        if document.place is not None:
            yield _where(base, document, document.place)
        if document.in_force is not None and document.in_force != document.signed:
            yield _in_force(base, document, document.in_force)


def _objection(base: FactBase, document: Document, moment: PartialDate | None) -> Refusal | None:
    if not document.citation.is_settled:
        return Refusal.DISPUTED
    if moment is not None and moment.earliest > as_of(base, document.organisation):
        return Refusal.FUTURE
    return None


def _words(base: FactBase, document: Document, moment: PartialDate | None) -> Words:
    def words(language: Language) -> dict[str, str]:
        place = base.cities[document.place].names.short(language) if document.place else ""
        return {
            "who": who(base, document.organisation, None, language),
            "name": document.names.full(language),
            "place": place,
            "day": date_text(moment, language) if moment else "",
            "precision": precision(moment, language) if moment else "",
        }

    return words


def _when(base: FactBase, document: Document, signed: PartialDate) -> Draft:
    unit = UnitId(f"{identity(document)}:signed")
    words = _words(base, document, signed)
    return Draft(
        unit=unit,
        kind=QuestionKind.SIGNED_WHEN,
        solver=signing_of(document.organisation, document),
        answers=(date_answer(signed),),
        expects=date_kind(signed),
        facts=(identity(document),),
        as_of=as_of(base, document.organisation),
        ask=asking(QuestionKind.SIGNED_WHEN, unit, words),
        tell=telling("document-at" if document.place else "document", words),
        rivals=lambda: _near(base, document, signed, unit, lambda other: other.signed),
        objection=_tells_the_year(document, signed) or _objection(base, document, signed),
    )


def _tells_the_year(document: Document, moment: PartialDate) -> Refusal | None:
    """Refuse to ask a name that has the year in it for the date."""
    texts = (*document.names.en.all, *document.names.ru.all)
    return Refusal.GIVEN_AWAY if any(str(moment.year) in text for text in texts) else None


def _near(
    base: FactBase,
    document: Document,
    moment: PartialDate,
    unit: UnitId,
    read: Callable[[Document], PartialDate | None],
) -> tuple[Answer, ...]:
    """Return the dates of other documents that look like this one, the nearest ones."""
    dates = (read(other) for other in base.of(document.organisation, Document))
    alike = {str(date): date for date in dates if date is not None and is_alike(date, moment)}
    near = sorted(alike.values(), key=lambda d: abs((d.earliest - moment.earliest).days))
    return drawn(map(date_answer, near[: _NEAR + 1]), unit)


def _where(base: FactBase, document: Document, place: CityId) -> Draft:
    unit = UnitId(f"{identity(document)}:place")
    words = _words(base, document, document.signed)
    documents = base.of(document.organisation, Document)
    events = base.of(document.organisation, Event)
    places = [*(d.place for d in documents), *(e.place for e in events)]
    return Draft(
        unit=unit,
        kind=QuestionKind.SIGNED_WHERE,
        solver=place_of_signing(document.organisation, document),
        answers=(city_answer(base, place),),
        expects=AnswerKind.CITY,
        facts=(identity(document),),
        as_of=as_of(base, document.organisation),
        ask=asking(QuestionKind.SIGNED_WHERE, unit, words),
        tell=telling("document-at", words),
        rivals=lambda: drawn((city_answer(base, city) for city in places if city), unit),
        objection=_objection(base, document, document.signed),
    )


def _what(base: FactBase, document: Document, signed: PartialDate) -> Draft:
    unit = UnitId(f"{identity(document)}:name")
    words = _words(base, document, signed)
    others = [d for d in base.of(document.organisation, Document) if d.signed is not None]
    return Draft(
        unit=unit,
        kind=QuestionKind.SIGNED_WHAT,
        solver=signed_on(document.organisation, signed.earliest),
        answers=(_document_answer(document),),
        expects=AnswerKind.TEXT,
        facts=(identity(document),),
        as_of=as_of(base, document.organisation),
        ask=asking(QuestionKind.SIGNED_WHAT, unit, words),
        tell=telling("document-at" if document.place else "document", words),
        rivals=lambda: drawn(map(_document_answer, others), unit),
        objection=_objection(base, document, signed),
    )


def _document_answer(document: Document) -> Answer:
    return Answer(id=identity(document), names=document.names)


def _in_force(base: FactBase, document: Document, moment: PartialDate) -> Draft:
    unit = UnitId(f"{identity(document)}:in-force")
    words = _words(base, document, moment)
    return Draft(
        unit=unit,
        kind=QuestionKind.IN_FORCE_WHEN,
        solver=entry_into_force_of(document.organisation, document),
        answers=(date_answer(moment),),
        expects=date_kind(moment),
        facts=(identity(document),),
        as_of=as_of(base, document.organisation),
        ask=asking(QuestionKind.IN_FORCE_WHEN, unit, words),
        tell=telling("document", words),
        rivals=lambda: _near(
            base, document, moment, unit, lambda other: other.in_force or other.signed
        ),
        objection=_tells_the_year(document, moment) or _objection(base, document, moment),
    )
