"""All questions that the facts provably answer."""

from collections.abc import Callable, Collection, Iterable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz import chair_questions, member_questions, organisation_questions
from orgtui.quiz.drafting import questions
from orgtui.quiz.question import Question, QuestionKind, UnitId
from orgtui.quiz.wording import LANGUAGES

_SUBJECTS = (chair_questions, member_questions, organisation_questions)


def generate(
    base: FactBase,
    organisations: Iterable[OrganisationId] | None = None,
    languages: Iterable[Language] = LANGUAGES,
    wanted: Callable[[UnitId], bool] = lambda _: True,
    kinds: Collection[QuestionKind] = tuple(QuestionKind),
) -> Iterator[Question]:
    """Yield every provable question, typed and to choose from, in the order of the facts.

    Only what is `wanted`, of the `kinds`, is proven and worded: a session need not wait for all
    the rest.
    """
    languages = tuple(languages)
    for organisation in organisations if organisations is not None else base.organisations:
        for subject in _SUBJECTS:
            for draft in subject.drafts(base, organisation):
                if draft.kind in kinds and wanted(draft.unit):
                    yield from questions(draft, base, languages)
