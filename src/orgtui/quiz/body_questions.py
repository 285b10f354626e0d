"""Which organ of an organisation does what."""

from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.records import Body, identity
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.giveaways import tells_the_name
from orgtui.quiz.naming import as_of, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_records import bodies_doing

_LANGUAGES = (Language.EN, Language.RU)


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield which organ does what is said, for each organ that is told by its work alone."""
    bodies = base.of(organisation, Body)
    for body in bodies:
        if body.purpose.keys() >= set(_LANGUAGES):
            yield _purpose(base, body, bodies)


def _purpose(base: FactBase, body: Body, bodies: tuple[Body, ...]) -> Draft:
    unit = UnitId(f"{identity(body)}:purpose")

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, body.organisation, None, language),
            "name": body.names.full(language),
            "purpose": body.purpose.get(language, body.purpose[Language.RU]),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.BODY_OF_PURPOSE,
        solver=bodies_doing(body.organisation, body.purpose[Language.EN]),
        answers=(_body_answer(body),),
        expects=AnswerKind.TEXT,
        facts=(identity(body),),
        as_of=as_of(base, body.organisation),
        ask=asking(QuestionKind.BODY_OF_PURPOSE, unit, words),
        tell=telling("body", words),
        rivals=lambda: drawn(map(_body_answer, bodies), unit),
        objection=_objection(body),
    )


def _objection(body: Body) -> Refusal | None:
    if not body.citation.is_settled:
        return Refusal.DISPUTED
    told = any(
        tells_the_name(body.purpose[language], name)
        for language in _LANGUAGES
        for name in body.names.within(language).all
    )
    return Refusal.GIVEN_AWAY if told else None


def _body_answer(body: Body) -> Answer:
    return Answer(id=identity(body), names=body.names)
