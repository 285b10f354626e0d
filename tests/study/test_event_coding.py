"""Events survive being written, and damage is told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.errors import StudyError
from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.event_coding import from_json, to_json
from orgtui.study.events import AliasTaught, Named, Overridden, Redone, Resumed, Suspended, Undone
from orgtui.study.ids import EventId
from orgtui.study.rating import Rating
from study.studying import NOON, UNHURRIED, review

ID = EventId("0" * 23 + "1")
UNIT = UnitId("sco/chair/2023:holder")
BASE = {"id": ID, "moment": NOON, "unit": UNIT}
OFFICE = Named(kind=EntityKind.OFFICE, id="secretary-general", context="sco")
EVENTS = (
    review(UNIT),
    review(UNIT, Rating.AGAIN, recognised=OFFICE),
    Overridden(**BASE, target=ID, rating=Rating.HARD),
    AliasTaught(**BASE, text="генсек", entity=OFFICE),
    AliasTaught(**BASE, text="генсек", entity=OFFICE, because=ID),
    Suspended(**BASE),
    Resumed(**BASE),
    Undone(**BASE, target=ID),
    Redone(**BASE, target=ID),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_survives_being_written_in_one_line(event):
    line = to_json(event)

    assert "\n" not in line
    assert from_json(line) == event
    assert to_json(from_json(line)) == line


@UNHURRIED
@given(st.text(max_size=40), st.floats(0.7, 0.99))
def test_whatever_was_typed_survives(typed, retention):
    event = type(EVENTS[0])(
        **{name: getattr(EVENTS[0], name) for name in EVENTS[0].__dataclass_fields__}
        | {"typed": typed, "retention": retention}
    )

    assert from_json(to_json(event)) == event


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        (0, "zz", "no id of an event"),
        (0, "f" * 24, "no id of an event"),
        (0, 7, "is damaged"),
        (1, "noon", "is damaged"),
        (1, 10**30, "is damaged"),
        (3, "sung", "this version lacks; update orgtui"),
        (4, "{", "is damaged"),
        (4, "{}", "is damaged"),
        (4, '{"rating":9}', "is damaged"),
        (4, '{"colour":9}', "is damaged"),
        (4, "[]", "is damaged"),
        (4, '{"recognised":3}', "is damaged"),
        (4, '{"typed":3}', "is damaged"),
        (4, '{"retention":0}', "is damaged"),
        (4, '{"retention":"0.9"}', "is damaged"),
    ],
)
def test_damage_is_told(place, value, sentence):
    parts = json.loads(to_json(EVENTS[0]))
    parts[place] = value

    with pytest.raises(StudyError, match=sentence):
        from_json(json.dumps(parts))


@pytest.mark.parametrize("line", ["", "{", "[]", "3", "null", '["a"]'])
def test_a_line_that_is_no_event_is_told(line):
    with pytest.raises(StudyError, match="is damaged"):
        from_json(line)
