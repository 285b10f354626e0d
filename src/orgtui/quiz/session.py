"""A run of questions: what is still to ask, what was answered, what is being typed."""

import json
from collections import Counter

from orgtui.errors import StudyError
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz.question import UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.values import replace, value


@value
class Done:
    """A question that was answered, with the last word on it."""

    unit: UnitId
    outcome: Outcome


@value
class Session:
    """A run of questions, so that it can be stopped at any moment and go on."""

    id: str
    language: Language
    organisations: tuple[OrganisationId, ...] = ()
    """What it is about; empty for everything."""
    deck: str = ""
    """The id of the deck whose questions it asks, or the path of its file; empty for none."""
    waiting: tuple[UnitId, ...]
    """Still to be asked; the first is the present one."""
    done: tuple[Done, ...] = ()
    """In the order of the answers; a unit forgotten and asked again stands here twice."""
    typed: str = ""
    """What stands in the input."""
    hints: int = 0
    """How often help was asked for with the present question."""
    is_choice: bool = False
    """Whether options are shown wherever there are some."""
    selection: str = ""
    """What else the questions were chosen by (`Selection.key`); empty for the schedule alone."""

    @property
    def unit(self) -> UnitId | None:
        """What is asked now; None when all is done."""
        return self.waiting[0] if self.waiting else None

    @property
    def number(self) -> int:
        """The number of the present question, counted from 1."""
        return len(self.done) + 1

    @property
    def total(self) -> int:
        """How many questions there are with those asked again."""
        return len(self.done) + len(self.waiting)

    @property
    def outcomes(self) -> Counter[Outcome]:
        """How often each outcome came."""
        return Counter(done.outcome for done in self.done)

    def answered(self, outcome: Outcome) -> "Session":
        """Go on to the next question; what was not right comes again at the end."""
        if not self.waiting:
            raise StudyError("this session is over; begin another one")
        unit, *rest = self.waiting
        if outcome is not Outcome.RIGHT and unit not in rest:
            rest.append(unit)
        done = Done(unit=unit, outcome=outcome)
        return replace(self, waiting=tuple(rest), done=(*self.done, done), typed="", hints=0)

    def overruled(self) -> "Session":
        """Count the last answer as right; it does not come again."""
        if not self.done:
            raise StudyError("nothing was answered yet in this session")
        last = self.done[-1]
        waiting = tuple(unit for unit in self.waiting if unit != last.unit)
        return replace(
            self, waiting=waiting, done=(*self.done[:-1], replace(last, outcome=Outcome.RIGHT))
        )

    def reinstated(self, outcome: Outcome) -> "Session":
        """Take back that the last answer counted as right; it comes again at the end."""
        if not self.done:
            raise StudyError("nothing was answered yet in this session")
        last = self.done[-1]
        waiting = tuple(unit for unit in self.waiting if unit != last.unit)
        return replace(
            self,
            waiting=(*waiting, last.unit),
            done=(*self.done[:-1], replace(last, outcome=outcome)),
        )

    def undone(self, unit: UnitId) -> "Session":
        """Ask a unit again at once, as if its last answer had not been given."""
        done = list(self.done)
        for at in range(len(done) - 1, -1, -1):
            if done[at].unit == unit:
                del done[at]
                break
        waiting = (unit, *(other for other in self.waiting if other != unit))
        return replace(self, waiting=waiting, done=tuple(done), typed="", hints=0)

    def without(self, units: frozenset[UnitId]) -> "Session":
        """Leave out what the facts no longer ask."""
        return replace(self, waiting=tuple(unit for unit in self.waiting if unit not in units))

    def as_text(self) -> str:
        """Return the session as JSON, for keeping."""
        return json.dumps(
            {
                "language": self.language.value,
                "organisations": self.organisations,
                "deck": self.deck,
                "waiting": self.waiting,
                "done": [(done.unit, done.outcome.value) for done in self.done],
                "typed": self.typed,
                "hints": self.hints,
                "is_choice": self.is_choice,
                "selection": self.selection,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, key: str, text: str) -> "Session":
        """Return the session that was kept.

        Raises:
            StudyError: when the text is not one that this version wrote.
        """
        try:
            kept = json.loads(text)
            return cls(
                id=key,
                language=Language(kept["language"]),
                organisations=tuple(kept["organisations"]),
                deck=kept.get("deck", ""),
                waiting=tuple(kept["waiting"]),
                done=tuple(
                    Done(unit=unit, outcome=Outcome(outcome)) for unit, outcome, *_ in kept["done"]
                ),
                typed=kept["typed"],
                hints=kept["hints"],
                is_choice=kept["is_choice"],
                # Sessions kept by earlier versions have none.
                selection=kept.get("selection", ""),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise StudyError(
                "the unfinished session cannot be read; begin a new one (your answers are kept)"
            ) from error
