"""What was acknowledged is never lost: not by a kill, not by another window."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from orgtui.quiz.question import UnitId
from orgtui.study.events import Reviewed
from orgtui.study.log import StudyLog
from orgtui.study.rating import Rating
from study.studying import SESSION, attempt, now

PROGRAM = Path(__file__).with_name("answering.py")


def answering(path: Path, name: str, count: int, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path), name, str(count), *more],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def typed(log: StudyLog) -> list[str]:
    return [event.typed for event in log.events() if isinstance(event, Reviewed)]


@pytest.mark.parametrize("seed", range(6))
def test_every_acknowledged_answer_survives_a_kill(tmp_path, seed):
    path = tmp_path / "study.db"
    chance = random.Random(seed)
    acknowledged: list[str] = []

    for run in range(2):
        with answering(path, f"run {run}", 100_000, "undoing") as program:
            assert program.stdout is not None
            said = [program.stdout.readline() for _ in range(chance.randrange(1, 60))]
            program.kill()
            said += [line for line in program.stdout if line.endswith("\n")]
        acknowledged += [line.strip() for line in said]

        with StudyLog.open(path) as log:
            stored = typed(log)
            assert set(acknowledged) <= set(stored)
            assert len(stored) <= len(acknowledged) + run + 1
            assert log.check() == ()
            session = log.open_session()
            assert session is not None
            assert int(session.state) >= int(acknowledged[-1].split()[-1])


def test_windows_that_answer_at_once_lose_nothing(tmp_path):
    path = tmp_path / "study.db"
    programs = [answering(path, f"window {number}", 40) for number in range(3)]

    lines = [program.communicate(timeout=60)[0].splitlines() for program in programs]

    with StudyLog.open(path) as log:
        events = list(log.events())
        assert [program.returncode for program in programs] == [0, 0, 0]
        assert sorted(typed(log)) == sorted(line for said in lines for line in said)
        assert len(typed(log)) == 120
        assert len({event.id for event in events}) == len(events)
        assert log.check() == ()


def test_a_window_sees_what_another_has_answered_and_can_undo_it(tmp_path):
    path = tmp_path / "study.db"
    unit = UnitId("sco/chair/2023:holder")
    with StudyLog.open(path) as one, StudyLog.open(path) as other:
        first = one.answer(attempt(unit), now(), SESSION)
        second = other.answer(attempt(unit, Rating.AGAIN), now(1), SESSION)

        assert second.card is not None
        assert second.card.reviews == 2
        assert one.undo(now().moment).event == second.event
        assert other.card(unit) == first.card
        assert other.check() == ()


def test_a_reader_is_not_held_up_by_a_long_look(tmp_path):
    path = tmp_path / "study.db"
    with StudyLog.open(path) as one, StudyLog.open(path) as other:
        for number in range(5):
            one.answer(attempt(f"sco/{number}:x"), now(), SESSION)
        looking = one.events()
        next(looking)

        other.answer(attempt("sco/9:x"), now(), SESSION)

        assert len(list(looking)) == 4
        assert len(list(one.events())) == 6
