"""Cards follow from the events, in whatever order these are heard of."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.errors import StudyError
from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.cards import History, Phase, history_of, replay
from orgtui.study.events import (
    AliasTaught,
    Event,
    Named,
    Overridden,
    Redone,
    Resumed,
    Reviewed,
    Suspended,
    Undone,
    new_event_id,
)
from orgtui.study.ids import EventId
from orgtui.study.moments import microseconds, moment_of
from orgtui.study.rating import Rating
from orgtui.study.scheduling import Stage
from orgtui.study.undoing import to_redo, to_undo
from study.studying import NOON, UNHURRIED, review

KZ = UnitId("sco/chair/2023:holder")
IRAN = Named(kind=EntityKind.STATE, id="ir")


class Diary:
    """Notes events as they happen, a day apart."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def review(self, rating: Rating = Rating.GOOD, unit: str = KZ, **more: object) -> Reviewed:
        return self._note(
            lambda _, moment: review(unit, rating, moment=moment, noise=len(self.events), **more)
        )

    def change(self, target: EventId, rating: Rating, unit: UnitId = KZ) -> Overridden:
        return self._note(
            lambda i, m: Overridden(id=i, moment=m, unit=unit, target=target, rating=rating)
        )

    def teach(self, text: str, because: EventId | None = None) -> AliasTaught:
        return self._note(
            lambda i, m: AliasTaught(
                id=i, moment=m, unit=KZ, text=text, entity=IRAN, because=because
            )
        )

    def suspend(self) -> Suspended:
        return self._note(lambda i, m: Suspended(id=i, moment=m, unit=KZ))

    def resume(self) -> Resumed:
        return self._note(lambda i, m: Resumed(id=i, moment=m, unit=KZ))

    def undo(self) -> Event:
        target = to_undo(reversed(self.events))
        self._note(lambda i, m: Undone(id=i, moment=m, unit=target.unit, target=target.id))
        return target

    def redo(self) -> Undone:
        target = to_redo(reversed(self.events))
        self._note(lambda i, m: Redone(id=i, moment=m, unit=target.unit, target=target.id))
        return target

    def _note(self, make):
        moment = NOON + timedelta(days=len(self.events))
        event = make(new_event_id(moment, len(self.events), after=None), moment)
        self.events.append(event)
        return event

    @property
    def history(self) -> History:
        return history_of(event for event in self.events if event.unit == KZ)


def test_no_events_make_no_card():
    assert history_of([]) == History()
    assert replay([]) == {}


def test_reviews_make_a_card_that_remembers_its_beginning():
    diary = Diary()
    for rating in (Rating.GOOD, Rating.GOOD, Rating.AGAIN, Rating.GOOD):
        diary.review(rating)

    card = diary.history.card

    assert card is not None
    assert (card.introduced, card.reviews, card.lapses) == (NOON.date(), 4, 1)
    assert [review.phase for review in diary.history.reviews] == [
        Phase.NEW,
        Phase.LEARNING,
        Phase.REVIEW,
        Phase.LEARNING,
    ]


def test_forgetting_what_was_never_known_is_no_lapse():
    diary = Diary()
    for _ in range(3):
        diary.review(Rating.AGAIN)

    assert diary.history.card is not None
    assert diary.history.card.lapses == 0


def test_a_changed_grade_counts_from_the_review_on():
    changed, straight = Diary(), Diary()
    wrong = changed.review(Rating.AGAIN, recognised=IRAN)
    changed.review()
    straight.review(Rating.GOOD)
    straight.review()

    changed.change(wrong.id, Rating.HARD)
    changed.change(wrong.id, Rating.GOOD)

    assert changed.history.card == straight.history.card
    assert changed.history.reviews[0].recognised is None


def test_what_was_named_instead_is_remembered():
    diary = Diary()
    diary.review(Rating.AGAIN, recognised=IRAN)

    assert [review.recognised for review in diary.history.reviews] == [IRAN]


def test_an_undone_review_never_happened():
    diary = Diary()
    diary.review()
    before = diary.history
    last = diary.review(Rating.AGAIN)

    assert diary.undo() == last
    assert diary.history == before


def test_undoing_everything_leaves_nothing():
    diary = Diary()
    review_ = diary.review()
    diary.change(review_.id, Rating.EASY)
    diary.teach("Персия")
    diary.suspend()

    for _ in range(4):
        diary.undo()

    assert diary.history == History()
    with pytest.raises(StudyError, match="nothing is left to undo"):
        diary.undo()


def test_a_redo_brings_back_what_was_undone_in_turn():
    diary = Diary()
    states = [diary.history]
    for _ in range(3):
        diary.review()
        states.append(diary.history)
    for state in reversed(states[:-1]):
        diary.undo()
        assert diary.history == state

    for state in states[1:]:
        diary.redo()
        assert diary.history == state

    with pytest.raises(StudyError, match="nothing is there to redo"):
        diary.redo()


def test_a_redone_review_can_be_undone_again():
    diary = Diary()
    first = diary.review()
    diary.undo()
    diary.redo()

    assert diary.undo() == first
    assert diary.history == History()


def test_a_new_answer_ends_what_could_be_redone():
    diary = Diary()
    diary.review()
    diary.undo()
    diary.review(Rating.HARD)

    with pytest.raises(StudyError, match="a new answer"):
        diary.redo()


def test_one_undo_takes_back_a_grade_and_the_name_it_taught():
    diary = Diary()
    wrong = diary.review(Rating.AGAIN)
    before = diary.history
    change = diary.change(wrong.id, Rating.GOOD)
    diary.teach("Персия", because=change.id)
    assert [alias.text for alias in diary.history.aliases] == ["Персия"]

    assert diary.undo() == change
    assert diary.history == before
    assert diary.undo() == wrong


def test_a_name_taught_for_itself_is_undone_by_itself():
    diary = Diary()
    diary.teach("Персия")
    alias = diary.teach("Иран-заде")

    assert diary.undo() == alias
    assert [alias.text for alias in diary.history.aliases] == ["Персия"]


def test_the_latest_word_on_being_asked_counts():
    diary = Diary()
    diary.suspend()
    assert diary.history.is_suspended

    diary.resume()
    assert not diary.history.is_suspended

    diary.undo()
    assert diary.history.is_suspended


def test_two_devices_that_undid_the_same_need_both_undos_taken_back():
    diary = Diary()
    target = diary.review()
    undos = [
        Undone(id=new_event_id(NOON, n, after=target.id), moment=NOON, unit=KZ, target=target.id)
        for n in (1, 2)
    ]

    assert history_of([target, *undos]) == History()

    redo = Redone(
        id=new_event_id(NOON, 3, after=undos[1].id), moment=NOON, unit=KZ, target=undos[0].id
    )
    assert history_of([target, *undos, redo]) == History()
    assert to_redo(reversed([target, *undos, redo])) == undos[1]


def test_ids_sort_as_things_happened_even_if_the_clock_is_set_back():
    first = new_event_id(NOON, 0, after=None)
    second = new_event_id(NOON - timedelta(days=300), 0, after=first)
    third = new_event_id(NOON + timedelta(microseconds=1), 5, after=second)
    before_all = new_event_id(datetime(1960, 1, 1, tzinfo=UTC), 0, after=None)

    assert before_all < first < second < third
    assert before_all.isalnum()
    assert {len(first), len(second), len(third), len(before_all)} == {24}


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        microseconds(NOON.replace(tzinfo=None))


def test_moments_survive_storing():
    moment = NOON + timedelta(microseconds=123457)

    assert moment_of(microseconds(moment)) == moment


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("review"), st.sampled_from(Rating), st.integers(0, 2)),
        st.tuples(st.just("change"), st.sampled_from(Rating), st.integers(0, 9)),
        st.tuples(st.sampled_from(["undo", "redo", "teach", "suspend", "resume"])),
    ),
    max_size=25,
)


def lived(steps) -> Diary:
    """Let things happen as they may; what cannot happen does not."""
    diary = Diary()
    for step in steps:
        reviews = [event for event in diary.events if isinstance(event, Reviewed)]
        match step:
            case ("review", rating, unit):
                diary.review(rating, f"sco/chair/{2023 + unit}:holder")
            case ("change", rating, place) if place < len(reviews):
                diary.change(reviews[place].id, rating, reviews[place].unit)
            case ("teach",):
                diary.teach("Персия")
            case ("undo" | "redo" | "suspend" | "resume" as name,):
                try:
                    getattr(diary, name)()
                except StudyError:
                    continue
    return diary


@UNHURRIED
@given(STEPS, st.randoms(use_true_random=False))
def test_events_come_to_the_same_in_any_order_and_even_twice(steps, random):
    events = lived(steps).events
    heard = [*events, *events[::2]]
    random.shuffle(heard)

    assert replay(heard) == replay(events)


@UNHURRIED
@given(STEPS, st.integers(1, 10))
def test_undoing_and_redoing_as_often_changes_nothing(steps, times):
    diary = lived(steps)
    before = replay(diary.events)
    undone = 0
    for _ in range(times):
        try:
            diary.undo()
        except StudyError:
            break
        undone += 1

    for _ in range(undone):
        diary.redo()

    assert replay(diary.events) == before


@UNHURRIED
@given(STEPS, st.lists(st.sampled_from(Rating), max_size=6))
def test_undoing_the_last_answers_restores_what_was_before(steps, ratings):
    diary = lived(steps)
    before = {unit: history for unit, history in replay(diary.events).items() if history.card}

    for number, rating in enumerate(ratings):
        diary.review(rating, f"sco/chair/{2023 + number % 3}:holder")
    for _ in ratings:
        diary.undo()

    after = replay(diary.events)
    assert {unit: history for unit, history in after.items() if history.card} == before


@UNHURRIED
@given(STEPS)
def test_no_card_is_ever_in_an_impossible_state(steps):
    for history in replay(lived(steps).events).values():
        assert (history.card is None) == (not history.reviews)
        if history.card:
            assert history.card.reviews == len(history.reviews)
            assert history.card.lapses <= history.card.reviews
            assert (history.card.memory.step is None) == (history.card.memory.stage is Stage.REVIEW)
