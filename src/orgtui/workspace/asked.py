"""The questions of a session, made by and by."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz.deck_ids import DECKS
from orgtui.quiz.generating import ACROSS, direction_of, generate
from orgtui.quiz.question import Question, UnitId
from orgtui.study.unit import organisation_of
from orgtui.workspace.confusing import confusions

if TYPE_CHECKING:
    from orgtui.quiz.deck import Deck
    from orgtui.workspace.opening import Workspace


class Asked:
    """The questions of some units: those of one direction of one organisation are made together.

    So the first question of a session need not wait for all others.
    """

    def __init__(
        self,
        workspace: "Workspace",
        units: Iterable[UnitId],
        language: Language,
        deck: "Deck | None",
    ) -> None:
        """Ask about units in a language; a deck that is given comes before a known one."""
        self._workspace = workspace
        self._language = language
        self._deck = deck
        self._made: dict[UnitId, dict[bool, Question]] = {}
        self._waiting: dict[tuple[str, str], list[UnitId]] = defaultdict(list)
        for unit in dict.fromkeys(units):
            self._waiting[_sort(unit)].append(unit)

    def forms(self, unit: UnitId) -> Mapping[bool, Question]:
        """Return the question of a unit, typed (False) and to choose from (True).

        It is empty where the facts no longer ask it, or it was none of the units.
        """
        if unit in self._waiting.get(_sort(unit), ()):
            self._make(_sort(unit))
        return self._made.get(unit, {})

    def make_more(self) -> Collection[UnitId]:
        """Make some of the questions not made yet; return their units, none when all are made."""
        sort = next(iter(self._waiting), None)
        return self._make(sort) if sort is not None else ()

    def _make(self, sort: tuple[str, str]) -> Collection[UnitId]:
        units = frozenset(self._waiting.pop(sort))
        for question in self._questions(sort[0], units):
            self._made.setdefault(question.unit, {})[question.is_choice] = question
        return units

    def _questions(self, organisation: str, units: frozenset[UnitId]) -> Iterator[Question]:
        if organisation == DECKS:
            return self._workspace.decks.questions(units, self._language, self._deck)
        facts, key = self._workspace.asked_facts, OrganisationId(organisation)
        known = [key] if key == ACROSS or key in facts.organisations else []
        mistaken = confusions(self._workspace, units)
        return generate(facts, known, [self._language], units, confusions=mistaken)


def _sort(unit: UnitId) -> tuple[str, str]:
    return organisation_of(unit), direction_of(unit)
