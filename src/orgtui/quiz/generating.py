"""All questions that the facts provably answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz.confusing import NO_CONFUSIONS, Confusions
from orgtui.quiz.drafting import Draft, judged, questions
from orgtui.quiz.question import Question, QuestionKind, UnitId
from orgtui.quiz.wording import LANGUAGES

if TYPE_CHECKING:
    from orgtui.quiz.refusing import Refused

ACROSS = OrganisationId("states")
"""Stands among the organisations for what is asked of all of them together."""
SUBJECTS = (
    ("chair", "holder presides terms"),
    ("succession", "next previous"),
    (
        "member",
        "all start holds-after-start holds-after-end holds-before-start is-full",
    ),
    ("accession", "all order"),
    ("standing", "all count odd odd-before-start status"),
    ("organisation", "acronym expansion founding languages place seat"),
    ("office", "holder terms"),
    ("summit", "number place years"),
    ("step", "date state"),
    ("document", "in-force name place signed"),
    ("initiative", "place places theme year"),
    ("body", "purpose"),
    ("order", "order"),
)
"""What questions are about, with the directions of their units.

The module of each, such as `chair_questions`, is imported when it is asked for: all of them would
take 8 ms, and the first question waits for one.
"""


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
            from orgtui.quiz.state_questions import drafts as drafts_across

            yield from drafts_across(base)
        else:
            for subject, directions in SUBJECTS:
                if wanted is None or not wanted.isdisjoint(directions.split()):
                    yield from drafting(subject, wanted)(base, organisation)


def drafting(
    subject: str, wanted: Collection[str] | None = None
) -> Callable[[FactBase, OrganisationId], Iterator[Draft]]:
    """Return what yields the drafts of one of the subjects; others than are wanted may be there."""
    found: Callable[..., Iterator[Draft]]
    found = import_module(f"orgtui.quiz.{subject}_questions").drafts
    is_many = subject == _OF_MANY_KINDS and wanted is not None
    return partial(found, wanted=wanted) if is_many else found


_OF_MANY_KINDS = "organisation"
"""The subject whose directions have so little in common that each is drafted alone."""


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
    from orgtui.quiz.refusing import Refused

    languages = tuple(languages)
    for draft in drafts(base, organisations):
        for found in judged(draft, base, languages):
            if isinstance(found, Refused):
                yield found
