"""All questions that the facts provably answer."""

from collections.abc import Iterable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.facts.records import OrganisationId
from orgtui.quiz import chair_questions, member_questions, organisation_questions
from orgtui.quiz.drafting import questions
from orgtui.quiz.question import Question

_SUBJECTS = (chair_questions, member_questions, organisation_questions)


def generate(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    languages: Iterable[Language] | None = None,
) -> Iterator[Question]:
    """Yield every provable question, typed and to choose from, in the order of the facts."""
    wanted = None if languages is None else frozenset(languages)
    for organisation in organisations if organisations is not None else base.organisations:
        for subject in _SUBJECTS:
            for draft in subject.drafts(base, organisation):
                for question in questions(draft, base):
                    if wanted is None or question.language in wanted:
                        yield question
