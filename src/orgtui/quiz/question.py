"""A question as it is asked, with everything needed to grade it and to prove it."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, NewType

from orgtui.facts.ids import EntityKind, FactId
from orgtui.facts.names import Language, Names
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.facts.records import Source

UnitId = NewType("UnitId", str)
"""A fact and a direction: "sco/chair/2023-07-04:holder". What the schedule remembers."""
QuestionId = NewType("QuestionId", str)
"""A unit, a language and a form: "sco/chair/2023-07-04:holder/ru/typed"."""


class AnswerKind(Enum):
    """What kind of thing fills the hole."""

    STATE = "state"
    PERSON = "person"
    ORGANISATION = "organisation"
    CITY = "city"
    DATE = "date"
    """A day, "2023-07-04"; less when the fact knows less."""
    YEAR = "year"
    PERIOD = "period"
    """From a year or a day to another, "2023-07-04/2024-07-04"; typed as «2023–2024» as well."""
    NUMBER = "number"
    SET = "set"
    """Several things of one kind; `member_kind` tells which."""
    TEXT = "text"
    """Words that name no entity: what an acronym stands for."""
    TRUTH = "truth"
    """Yes or no."""
    ORDER = "order"
    """Several things one after the other; chosen among orders, never typed."""


class QuestionKind(Enum):
    """What is asked."""

    CHAIR_OF_TERM = "chair-of-term"
    TERMS_OF_CHAIR = "terms-of-chair"
    JOINED_WHEN = "joined-when"
    MEMBER_ON_DAY = "member-on-day"
    ALL_MEMBERS = "all-members"
    SEAT = "seat"
    FOUNDING = "founding"
    HEAD = "head-of-secretariat"
    EXPANSION = "expansion"
    SUMMIT_PLACE = "summit-place"
    WRITTEN = "written"
    """By a person, in a deck."""
    CLOZE = "cloze"
    """A sentence of an article with a gap."""
    CHAIR_ON_DAY = "chair-on-day"
    CHAIR_BEFORE = "chair-before"
    CHAIR_AFTER = "chair-after"
    CHAIRS_IN_ORDER = "chairs-in-order"
    JOINED_ON = "joined-on"
    JOINED_IN = "joined-in"
    JOINED_IN_ORDER = "joined-in-order"
    STATUS = "status"
    WITH_STATUS = "with-status"
    MEMBER_COUNT = "member-count"
    ODD_ONE_OUT = "odd-one-out"
    ORGANISATIONS_OF_STATE = "organisations-of-state"
    ACRONYM = "acronym"
    LANGUAGES = "languages"
    FOUNDING_PLACE = "founding-place"
    OFFICE_HOLDER = "office-holder"
    OFFICE_TERMS = "office-terms"
    OFFICE_BEFORE = "office-before"
    OFFICE_AFTER = "office-after"
    SUMMIT_YEARS = "summit-years"
    SUMMIT_NUMBER = "summit-number"
    SUMMITS_IN_ORDER = "summits-in-order"
    STEP_STATE = "step-state"
    STEP_DATE = "step-date"
    SIGNED_WHEN = "signed-when"
    SIGNED_WHERE = "signed-where"
    SIGNED_WHAT = "signed-what"
    IN_FORCE_WHEN = "in-force-when"
    CAPITAL_OF_YEAR = "capital-of-year"
    THEME_YEAR = "theme-year"
    THEME_OF_YEAR = "theme-of-year"
    BODY_OF_PURPOSE = "body-of-purpose"


ENTITIES: Mapping[AnswerKind, EntityKind] = {
    AnswerKind.STATE: EntityKind.STATE,
    AnswerKind.PERSON: EntityKind.PERSON,
    AnswerKind.ORGANISATION: EntityKind.ORGANISATION,
    AnswerKind.CITY: EntityKind.CITY,
}
"""Which answers are things of the facts."""


@value
class Answer:
    """One right answer, or one option to choose from."""

    id: str
    """An entity's id, the EDTF text of a date, year or period, a number, "yes" or "no"."""
    names: Names
    """How it is written; dates and truths have names too."""


@value
class Question:
    """A query over the facts with one hole, in one language and form."""

    id: QuestionId
    unit: UnitId
    kind: QuestionKind
    language: Language
    prompt: str
    """The words of the question."""
    expects: AnswerKind
    """What fills the hole."""
    answers: tuple[Answer, ...]
    """The one right answer, or all members of a set."""
    member_kind: AnswerKind | None = None
    """What a set is made of; None for all else."""
    options: tuple[Answer, ...] = ()
    """The choices in the order shown, the right one among them; empty for a typed question."""
    facts: tuple[FactId, ...]
    """The records that make the answer right; a written question may rest on sources alone."""
    sources: "tuple[Source, ...]" = ()
    """Where the answer is written, besides the sources of the records."""
    as_of: date
    """The day on which all facts were last checked: present-tense answers are right on it."""
    explanation: str = ""
    """The fact in one sentence, with its period, to show after the answer."""

    @property
    def is_choice(self) -> bool:
        """Whether one chooses instead of typing."""
        return bool(self.options)
