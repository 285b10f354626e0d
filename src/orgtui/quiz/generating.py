"""All questions that the facts provably answer."""

from collections.abc import Collection, Iterable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz import (
    accession_questions,
    body_questions,
    chair_questions,
    document_questions,
    initiative_questions,
    member_questions,
    office_questions,
    order_questions,
    organisation_questions,
    standing_questions,
    state_questions,
    step_questions,
    succession_questions,
    summit_questions,
)
from orgtui.quiz.confusing import NO_CONFUSIONS, Confusions
from orgtui.quiz.drafting import Draft, judged, questions
from orgtui.quiz.question import Question, QuestionKind, UnitId
from orgtui.quiz.refusing import Refused
from orgtui.quiz.wording import LANGUAGES

ACROSS = OrganisationId("states")
"""Stands among the organisations for what is asked of all of them together."""
SUBJECTS = (
    (chair_questions, "holder presides terms"),
    (succession_questions, "next previous"),
    (
        member_questions,
        "all start holds-after-start holds-after-end holds-before-start is-full",
    ),
    (accession_questions, "all order"),
    (standing_questions, "all count odd odd-before-start status"),
    (organisation_questions, "acronym expansion founding languages place seat"),
    (office_questions, "holder terms"),
    (summit_questions, "number place years"),
    (step_questions, "date state"),
    (document_questions, "in-force name place signed"),
    (initiative_questions, "place places theme year"),
    (body_questions, "purpose"),
    (order_questions, "order"),
)
"""What questions are about, with the directions of their units."""


def direction_of(unit: UnitId) -> str:
    """Return the last part of a unit's id: "holder" of "sco/chair/2023-07-04:holder"."""
    return unit.rpartition(":")[2]


def drafts(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    units: Collection[UnitId] | None = None,
) -> Iterator[Draft]:
    """Yield every draft, in the order of the facts; of all organisations unless some are given.

    With `units`, others may be left out.
    """
    chosen = organisations if organisations is not None else (*base.organisations, ACROSS)
    wanted = None if units is None else frozenset(map(direction_of, units))
    for organisation in chosen:
        if organisation == ACROSS:
            yield from state_questions.drafts(base)
        else:
            for subject, directions in SUBJECTS:
                if wanted is None or not wanted.isdisjoint(directions.split()):
                    yield from subject.drafts(base, organisation)


def generate(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    languages: Iterable[Language] = LANGUAGES,
    units: Collection[UnitId] | None = None,
    kinds: Collection[QuestionKind] = tuple(QuestionKind),
    *,
    confusions: Confusions = NO_CONFUSIONS,
) -> Iterator[Question]:
    """Yield every provable question, typed and to choose from, in the order of the facts.

    Only the `units` that are given, of the `kinds`, are proven and worded: a session need not wait
    for all the rest. The learner's `confusions` come first among the wrong options.
    """
    languages = tuple(languages)
    for draft in drafts(base, organisations, units):
        if draft.kind in kinds and (units is None or draft.unit in units):
            yield from questions(draft, base, languages, confusions)


def refused(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    languages: Iterable[Language] = LANGUAGES,
) -> Iterator[Refused]:
    """Yield what is drafted and yet not asked, with the reason."""
    languages = tuple(languages)
    for draft in drafts(base, organisations):
        for found in judged(draft, base, languages):
            if isinstance(found, Refused):
                yield found
