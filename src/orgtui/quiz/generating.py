"""All questions that the facts provably answer."""

from collections.abc import Callable, Collection, Iterable, Iterator

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
_SUBJECTS = (
    chair_questions,
    succession_questions,
    member_questions,
    accession_questions,
    standing_questions,
    organisation_questions,
    office_questions,
    summit_questions,
    step_questions,
    document_questions,
    initiative_questions,
    body_questions,
    order_questions,
)


def drafts(
    base: FactBase, organisations: Iterable[OrganisationId] | None = None
) -> Iterator[Draft]:
    """Yield every draft, in the order of the facts; of all organisations unless some are given."""
    chosen = organisations if organisations is not None else (*base.organisations, ACROSS)
    for organisation in chosen:
        if organisation == ACROSS:
            yield from state_questions.drafts(base)
        else:
            for subject in _SUBJECTS:
                yield from subject.drafts(base, organisation)


def generate(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    languages: Iterable[Language] = LANGUAGES,
    wanted: Callable[[UnitId], bool] = lambda _: True,
    kinds: Collection[QuestionKind] = tuple(QuestionKind),
    *,
    confusions: Confusions = NO_CONFUSIONS,
) -> Iterator[Question]:
    """Yield every provable question, typed and to choose from, in the order of the facts.

    Only what is `wanted`, of the `kinds`, is proven and worded: a session need not wait for all
    the rest. The learner's `confusions` come first among the wrong options.
    """
    languages = tuple(languages)
    for draft in drafts(base, organisations):
        if draft.kind in kinds and wanted(draft.unit):
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
