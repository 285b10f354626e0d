"""A program that answers without end and says so only once an answer is stored.

Run with the path of a log, a name for its answers and how many to give, and with "undoing" to undo
and redo some of them.
"""

import sys
from datetime import timedelta
from pathlib import Path

from orgtui.quiz.question import QuestionId, UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.study.attempt import Attempt, SavedSession
from orgtui.study.day import Now
from orgtui.study.ids import SessionId
from orgtui.study.log import StudyLog
from orgtui.study.moments import moment_of
from orgtui.study.rating import Rating

START = moment_of(1_772_452_800_000_000)


def main(path: Path, name: str, count: int, *, undoes: bool) -> None:
    with StudyLog.open(path) as log:
        for number in range(count):
            attempt = Attempt(
                unit=UnitId(f"sco/{number % 7}:x"),
                fingerprint="first",
                rating=Rating(number % 4 + 1),
                outcome=Outcome.RIGHT,
                typed=f"{name} {number}",
                question=QuestionId("q"),
            )
            session = SavedSession(id=SessionId("one"), state=str(number))
            log.answer(attempt, Now.at(START + timedelta(hours=number), 4), session)
            if undoes and number % 5 == 4:
                log.undo(START)
                log.redo(START)
            sys.stdout.write(f"{name} {number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), undoes="undoing" in sys.argv)
