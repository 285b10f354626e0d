"""The log keeps what happened and what follows from it."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgtui.errors import NewerDatabaseError, StorageError, StudyError
from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.attempt import SavedSession, Step
from orgtui.study.cards import replay
from orgtui.study.due import DueReason
from orgtui.study.events import Named
from orgtui.study.ids import EventId, SessionId
from orgtui.study.log import StudyLog
from orgtui.study.rating import Rating
from orgtui.study.unit import Offer
from study.studying import NOON, SESSION, attempt, now

KZ = UnitId("sco/chair/2023:holder")
IRAN = Named(kind=EntityKind.STATE, id="ir")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.db"


@pytest.fixture
def log(path: Path):
    with StudyLog.open(path) as opened:
        yield opened
        assert opened.check() == ()


def offers(*units: str, fingerprint: str = "first") -> list[Offer]:
    return [Offer(unit=UnitId(unit), fingerprint=fingerprint) for unit in units]


def asked(log: StudyLog, **more) -> list[tuple[str, DueReason]]:
    found = log.due(**({"now": now(), "limit": 99, "new_per_day": 10} | more))
    return [(item.unit, item.reason) for item in found]


def test_an_answer_its_card_and_the_session_are_there_after_reopening(path):
    with StudyLog.open(path) as log:
        change = log.answer(
            attempt(KZ, typed="Казахстан"), now(), SavedSession(id=SessionId("s"), state="at 3")
        )

    with StudyLog.open(path) as log:
        assert list(log.events()) == [change.event]
        assert log.card(KZ) == change.card
        assert log.open_session() == SavedSession(id=SessionId("s"), state="at 3")


def test_a_unit_never_asked_has_no_card(log):
    assert not log.knows(KZ)
    with pytest.raises(StudyError, match="never asked"):
        log.card(KZ)


def test_undo_works_after_reopening_and_says_what_was_undone(path):
    with StudyLog.open(path) as log:
        first = log.answer(attempt(KZ), now(), SESSION)
        second = log.answer(attempt(KZ, Rating.AGAIN), now(minutes=1), SESSION)

    with StudyLog.open(path) as log:
        assert log.undo(NOON).event == second.event
        assert log.card(KZ) == first.card

    with StudyLog.open(path) as log:
        undone = log.undo(NOON)
        assert (undone.event, undone.card) == (first.event, None)
        assert not log.knows(KZ)
        with pytest.raises(StudyError, match="nothing is left to undo"):
            log.undo(NOON)
        assert log.redo(NOON).card == first.card
        assert log.redo(NOON).event == second.event
        assert log.check() == ()


def test_an_undo_within_a_run_passes_over_later_answers_of_other_runs(log):
    other = SavedSession(id=SessionId("two"), state="{}")
    log.answer(attempt(KZ), now(), other)
    first = log.answer(attempt(KZ), now(minutes=1), SESSION)
    later = log.answer(attempt("sco/x:y"), now(minutes=2), other)

    step = Step(session=SESSION.id, unit=KZ)

    assert log.undo(NOON, step=step).event == first.event
    assert log.undo(NOON, step=step).event == later.event
    assert log.is_of(first.event, SESSION.id)
    assert not log.is_of(later.event, SESSION.id)


def test_an_undo_and_its_session_are_stored_together(log):
    log.answer(attempt(KZ), now(), SavedSession(id=SessionId("s"), state="at 2"))

    log.undo(NOON, SavedSession(id=SessionId("s"), state="at 1"))

    assert log.open_session() == SavedSession(id=SessionId("s"), state="at 1")


def test_what_was_named_instead_of_an_answer_is_told_the_most_frequent_first(log):
    iraq = Named(kind=EntityKind.STATE, id="iq")
    other = UnitId("sco/chair/2024:holder")
    for named in (iraq, IRAN, IRAN):
        log.answer(attempt(KZ, Rating.AGAIN, recognised=named), now(), SESSION)
    log.answer(attempt(other, Rating.AGAIN, recognised=iraq), now(), SESSION)

    assert log.confused([KZ, UnitId("never-asked")]) == {KZ: (IRAN, iraq)}
    assert log.confused([]) == {}


def test_i_was_right_changes_the_grade_and_teaches_a_name(log):
    wrong = log.answer(attempt(KZ, Rating.AGAIN, recognised=IRAN), now(), SESSION)
    assert [(it.unit, it.named, it.count) for it in log.confusions()] == [(KZ, IRAN, 1)]

    log.override(wrong.event.id, Rating.GOOD, NOON, teaches=("Персия", IRAN))

    assert [(alias.text, alias.entity) for alias in log.aliases()] == [("Персия", IRAN)]
    assert log.statistics(now()).confusions == ()
    assert log.statistics(now()).today.recalled == 1

    log.undo(NOON)
    assert log.aliases() == ()
    assert log.card(KZ) == wrong.card
    assert log.statistics(now()).today.recalled == 0


def test_the_grade_of_what_is_undone_cannot_be_changed(log):
    review = log.answer(attempt(KZ), now(), SESSION).event.id
    log.undo(NOON)
    before = list(log.events())

    with pytest.raises(StudyError, match="no review that counts"):
        log.override(review, Rating.HARD, NOON)
    with pytest.raises(StudyError, match="there is no event"):
        log.override(EventId("0" * 24), Rating.HARD, NOON)

    assert list(log.events()) == before


def test_a_name_can_be_taught_and_forgotten(log):
    log.teach("Персия", IRAN, NOON)
    assert log.aliases()[0].text == "Персия"

    log.undo(NOON)
    assert log.aliases() == ()


def test_a_suspended_unit_is_not_asked_until_it_is_resumed(log):
    log.set_offers(offers("a/1:x", "b/1:x"), "v1")
    log.answer(attempt("a/1:x", Rating.EASY), now(-9), SESSION)

    log.suspend(UnitId("a/1:x"), NOON)
    log.suspend(UnitId("b/1:x"), NOON)
    assert (asked(log), log.due_counts(now(), new_per_day=9).total) == ([], 0)
    assert log.suspended() == ("a/1:x", "b/1:x")

    log.resume(UnitId("b/1:x"), NOON)
    assert asked(log) == [("b/1:x", DueReason.NEW)]


def test_new_units_come_in_the_order_offered_and_only_so_many_a_day(log):
    log.set_offers(offers("c/1:x", "a/1:x", "b/1:x", "d/1:x"), "v1")
    assert [unit for unit, _ in asked(log, new_per_day=3)] == ["c/1:x", "a/1:x", "b/1:x"]

    log.answer(attempt("a/1:x"), now(), SESSION)

    assert [unit for unit, _ in asked(log, new_per_day=3)] == ["c/1:x", "b/1:x"]
    assert log.due_counts(now(), new_per_day=3).new == 2
    assert len(asked(log, now=now(days=1), new_per_day=3)) == 4


def test_reviews_do_not_count_against_what_is_introduced(log):
    log.set_offers(offers("a/1:x", "b/1:x"), "v1")
    log.answer(attempt("a/1:x", Rating.EASY), now(-30), SESSION)
    log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION)

    assert asked(log, new_per_day=1) == [("b/1:x", DueReason.NEW)]


def test_a_suspended_unit_is_not_asked_because_its_answer_changed(log):
    log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION)
    log.suspend(UnitId("a/1:x"), NOON)

    log.set_offers(offers("a/1:x", fingerprint="second"), "v2")

    assert asked(log) == []
    assert log.due_counts(now(), new_per_day=9).total == 0


def test_undoing_an_introduction_gives_its_place_back(log):
    log.set_offers(offers("a/1:x", "b/1:x"), "v1")
    log.answer(attempt("a/1:x"), now(), SESSION)
    assert asked(log, new_per_day=1) == []

    log.undo(NOON)

    assert asked(log, new_per_day=1) == [("a/1:x", DueReason.NEW)]


def test_a_sibling_of_what_was_asked_today_waits_until_tomorrow(log):
    log.set_offers(offers("a/1:x", "a/1:y"), "v1")
    log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION)

    assert asked(log) == []
    assert asked(log, now=now(days=1)) == [("a/1:y", DueReason.NEW)]


def test_what_is_learned_comes_back_after_minutes_and_what_is_known_on_its_day(log):
    log.set_offers(offers("a/1:x", "b/1:x"), "v1")
    log.answer(attempt("a/1:x"), now(), SESSION)
    known = log.answer(attempt("b/1:x", Rating.EASY), now(), SESSION).card
    assert known is not None
    days = (known.memory.due - NOON).days

    assert asked(log, now=now(minutes=9)) == []
    assert asked(log, now=now(minutes=10)) == [("a/1:x", DueReason.LEARNING)]
    assert ("b/1:x", DueReason.REVIEW) not in asked(log, now=now(days - 1))
    morning = now(days, minutes=-7 * 60)
    assert ("b/1:x", DueReason.REVIEW) in asked(log, now=morning)


def test_a_changed_answer_falls_due_until_it_is_learned(log):
    log.set_offers(offers("a/1:x"), "v1")
    log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION)
    assert asked(log) == []

    log.set_offers(offers("a/1:x", fingerprint="second"), "v2")
    assert asked(log) == [("a/1:x", DueReason.CHANGED)]
    assert log.due_counts(now(), new_per_day=9).changed == 1

    log.answer(attempt("a/1:x", fingerprint="second"), now(), SESSION)
    assert asked(log) == []
    log.undo(NOON)
    assert asked(log) == [("a/1:x", DueReason.CHANGED)]


def test_an_answer_without_a_fingerprint_has_that_of_its_offer(log):
    log.set_offers(offers("a/1:x", fingerprint="second"), "v2")

    log.answer(attempt("a/1:x", fingerprint=""), now(), SESSION)

    assert log.card(UnitId("a/1:x")).fingerprint == "second"
    assert asked(log) == []


def test_what_is_both_changed_and_due_counts_once(log):
    log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION)
    log.set_offers(offers("a/1:x", fingerprint="second"), "v2")

    later = now(days=99)

    assert asked(log, now=later) == [("a/1:x", DueReason.CHANGED)]
    assert log.due_counts(later, new_per_day=9).total == 1


def test_what_the_facts_no_longer_ask_is_kept_but_not_asked(log):
    log.answer(attempt("a/1:x", Rating.EASY), now(-30), SESSION)
    assert [unit for unit, _ in asked(log)] == ["a/1:x"]

    log.set_offers(offers("b/1:x"), "v2")

    assert [unit for unit, _ in asked(log)] == ["b/1:x"]
    assert log.knows(UnitId("a/1:x"))


def test_offers_carry_the_version_of_their_facts(path):
    with StudyLog.open(path) as log:
        assert log.offers_version == ""
        log.set_offers(offers("a/1:x", "a/1:x"), "v1")

    with StudyLog.open(path) as log:
        assert log.offers_version == "v1"


def test_the_last_unfinished_session_is_resumed(log):
    assert log.open_session() is None
    one, two = (SavedSession(id=SessionId(name), state=f"«{name}") for name in ("one", "two"))
    log.save_session(two, NOON)
    log.save_session(one, NOON + timedelta(minutes=1))
    assert log.open_session() == one

    log.finish_session(one.id)
    assert log.open_session() == two

    log.finish_session(two.id)
    assert log.open_session() is None


def test_statistics_tell_of_days_organisations_and_what_is_to_come(log):
    for days, unit, rating in (
        (-9, "sco/1:x", Rating.EASY),
        (-4, "csto/1:x", Rating.EASY),
        (-2, "sco/1:x", Rating.AGAIN),
        (-1, "sco/1:x", Rating.GOOD),
        (0, "sco/1:x", Rating.GOOD),
        (0, "cis/1:x", Rating.GOOD),
    ):
        log.answer(attempt(unit, rating), now(days), SESSION)

    found = log.statistics(now(), days=5, ahead=3)

    assert (found.today.reviews, found.today.introduced) == (2, 1)
    assert (found.streak.current, found.streak.longest) == (3, 3)
    assert (found.period.retained.part, found.period.retained.whole) == (1, 2)
    assert [done.reviews for _, done in found.days] == [1, 0, 1, 1, 2]
    assert [item.holding.organisation for item in found.organisations] == ["cis", "csto", "sco"]
    assert [item.holding.due for item in found.organisations] == [1, 0, 0]
    assert [item.holding.known for item in found.organisations] == [0, 1, 1]
    assert found.forecast[0] == (NOON.date(), 1)
    assert [card.unit for card in found.hardest] == ["sco/1:x"]


def test_the_forecast_counts_each_card_on_the_day_it_falls_due(log):
    card = log.answer(attempt("sco/1:x", Rating.EASY), now(), SESSION).card
    assert card is not None
    ahead = (card.memory.due - NOON).days

    found = log.statistics(now(), ahead=ahead + 2).forecast
    later = log.statistics(now(ahead + 5), ahead=3).forecast

    assert [count for _, count in found] == [0] * ahead + [1, 0]
    assert [count for _, count in later] == [1, 0, 0]


def test_logs_of_two_devices_merge_to_the_same_state_either_way(tmp_path):
    with (
        StudyLog.open(tmp_path / "one.db") as one,
        StudyLog.open(tmp_path / "two.db") as two,
    ):
        one.answer(attempt(KZ), now(), SESSION)
        two.merge(one.events())
        one.answer(attempt(KZ, Rating.AGAIN), now(3), SESSION)
        two.answer(attempt(KZ), now(2), SESSION)
        two.answer(attempt("b/1:x"), now(2), SESSION)
        two.undo(NOON)
        two.undo(NOON)
        one.teach("Персия", IRAN, NOON)

        assert (one.merge(two.events()), two.merge(one.events())) == (4, 2)
        assert one.merge(two.events()) == 0

        assert list(one.cards()) == list(two.cards())
        assert one.aliases() == two.aliases()
        assert one.statistics(now(3)) == two.statistics(now(3))
        assert (one.check(), two.check()) == ((), ())


def test_only_later_events_are_given_after_one(log):
    first = log.answer(attempt(KZ), now(), SESSION).event
    second = log.answer(attempt(KZ), now(1), SESSION).event

    assert list(log.events(after=first.id)) == [second]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE card SET stability = stability + 1",
        "DELETE FROM card",
        "UPDATE tally SET count = count + 1",
        "DELETE FROM alias",
        "UPDATE offer SET standing = 2",
        "INSERT INTO suspended VALUES ('a/1:x')",
        "INSERT INTO confusion VALUES ('a/1:x', 'state', 'ir', '', 1)",
    ],
)
def test_harm_to_what_follows_from_the_events_is_found_and_mended(path, harm):
    with StudyLog.open(path) as log:
        log.answer(attempt(KZ), now(), SESSION)
        log.teach("Персия", IRAN, NOON)
        log.set_offers(offers(KZ, "a/1:x"), "v1")
        before = (asked(log), list(log.cards()), log.aliases(), log.statistics(now()))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(harm)
        connection.commit()

    with StudyLog.open(path) as log:
        assert log.check() != ()
        log.rebuild()
        assert log.check() == ()
        after = (asked(log), list(log.cards()), log.aliases(), log.statistics(now()))
        assert after == before


def test_a_rebuild_leaves_offers_sessions_and_events(log):
    log.set_offers(offers(KZ, "a/1:x"), "v1")
    log.answer(attempt(KZ), now(), SESSION)
    before = (list(log.events()), log.open_session(), asked(log))

    log.rebuild()

    assert (list(log.events()), log.open_session(), asked(log)) == before


def test_a_log_of_a_later_version_is_refused(path):
    StudyLog.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(NewerDatabaseError, match=r"study\.db .*update orgtui"):
        StudyLog.open(path)


def test_an_answer_that_cannot_be_written_leaves_nothing_behind(path):
    with StudyLog.open(path) as log:
        log.answer(attempt(KZ), now(), SESSION)
        before = (list(log.events()), list(log.cards()))
        log._connection.execute("PRAGMA query_only = ON")

        with pytest.raises(StorageError, match=r"study\.db cannot be written"):
            log.answer(attempt(KZ), now(1), SavedSession(id=SESSION.id, state="later"))

        assert (list(log.events()), list(log.cards())) == before
        assert log.open_session() == SESSION


def test_the_desired_retention_of_the_time_is_kept_with_each_review(path):
    with StudyLog.open(path, retention=0.8) as log:
        lax = log.answer(attempt(KZ, Rating.EASY), now(), SESSION).card

    with StudyLog.open(path, retention=0.95) as log:
        strict = log.answer(attempt("a/1:x", Rating.EASY), now(), SESSION).card
        assert log.check() == ()

    assert lax is not None
    assert strict is not None
    assert strict.memory.due < lax.memory.due


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 3), st.sampled_from(Rating), st.floats(-3, 40)),
        st.tuples(st.just("override"), st.integers(0, 5), st.sampled_from(Rating)),
        st.tuples(st.sampled_from(["undo", "redo", "teach", "suspend", "resume"])),
    ),
    max_size=20,
)


def live(log: StudyLog, step: tuple) -> None:
    match step:
        case ("answer", unit, rating, days):
            recognised = IRAN if unit else None
            log.answer(
                attempt(f"sco/{unit // 2}:{unit}", rating, recognised=recognised),
                now(days),
                SESSION,
            )
        case ("override", place, rating):
            events = list(log.events())
            if place < len(events):
                log.override(events[place].id, rating, NOON, teaches=("Персия", IRAN))
        case ("teach",):
            log.teach("Персия", IRAN, NOON)
        case ("suspend" | "resume" as name,):
            getattr(log, name)(UnitId("sco/0:0"), NOON)
        case (name,):
            getattr(log, name)(NOON)


@given(STEPS)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_happens_the_cards_are_what_the_events_say(tmp_path_factory, steps):
    with StudyLog.open(tmp_path_factory.mktemp("log") / "study.db") as log:
        log.set_offers(offers(*(f"sco/{unit // 2}:{unit}" for unit in range(4))), "v1")
        for step in steps:
            try:
                live(log, step)
            except StudyError:
                continue

        histories = replay(log.events())
        assert log.check() == ()
        assert {card.unit: card for card in log.cards()} == {
            unit: history.card for unit, history in histories.items() if history.card
        }
        new = {unit for unit, reason in asked(log, new_per_day=99) if reason is DueReason.NEW}
        assert not any(log.knows(unit) for unit in new)


@given(STEPS, st.lists(st.tuples(st.integers(0, 3), st.sampled_from(Rating)), max_size=6))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_undoing_the_last_answers_restores_cards_and_figures(tmp_path_factory, steps, answers):
    path = tmp_path_factory.mktemp("log") / "study.db"
    with StudyLog.open(path) as log:
        for step in steps:
            try:
                live(log, step)
            except StudyError:
                continue
        before = (list(log.cards()), log.statistics(now()), log.aliases())
        for unit, rating in answers:
            log.answer(attempt(f"sco/{unit // 2}:{unit}", rating), now(1), SESSION)

    with StudyLog.open(path) as log:
        for _ in answers:
            log.undo(NOON)
        assert (list(log.cards()), log.statistics(now()), log.aliases()) == before
