"""How long one answer takes to be graded against all names, and against ten times as many."""

import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median

from measuring import Line, arguments, ms, p95, put, ratio, timed
from orgtui.facts.names import Name
from orgtui.facts.records import Entity
from orgtui.quiz.grading import Grader
from orgtui.quiz.known import Known

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from counting import shipped_base
from quiz.labelled import FOLDER, Labelled, read

BUDGET = 0.0002
_TENFOLD = 10


def main() -> None:
    parser = arguments(__doc__ or "", runs=400)
    wanted = parser.parse_args()
    rows = [row for path in sorted(FOLDER.glob("*.jsonl")) for row in read(path)]
    rows = list(islice(rows[:: max(1, len(rows) // wanted.runs)], wanted.runs))
    entities = shipped_base().entities
    few = _graded(entities, rows)
    many = _graded(_tenfold(entities), rows)
    fuzzy = _fuzzy(entities, rows)
    lines = [
        _line(f"grade, median of {len(rows)}, {len(entities):,} things", median(few)),
        Line(what="grade, p95", measured=ms(p95(few)), budget="", is_kept=True),
        Line(
            what="grade, median, ten times the names",
            measured=f"{ms(median(many))}  {ratio(many, few):.2f} ×",
            budget="",
            is_kept=True,
        ),
        Line(
            what="thefuzz WRatio against all names, median",
            measured=f"{ms(median(fuzzy))}  {ratio(fuzzy, few):.0f} ×",
            budget="",
            is_kept=True,
        ),
    ]
    put("Grading", lines)


def _graded(entities: tuple[Entity, ...], rows: list[Labelled]) -> list[float]:
    """Return how long each row takes once everything has been asked for before."""
    known = Known.of(entities)
    known.prepare()
    grader = Grader(known)
    for row in rows:
        grader.grade(row.question, row.typed)
    return [timed(lambda: grader.grade(row.question, row.typed)) for row in rows]  # noqa: B023


def _tenfold(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Return ten times as many things, the names of the new ones as long as those of the old."""
    found = list(entities)
    for number in range(1, _TENFOLD):
        for entity in entities:
            names = replace(
                entity.names,
                en=_renamed(entity.names.en, number, "qxzjvkwyp"),
                ru=_renamed(entity.names.ru, number, "щъэфцюхжы"),
                kk=None,
                former=(),
            )
            found.append(replace(entity, id=f"{entity.id}-{number}", names=names))
    return tuple(found)


def _renamed(name: Name, number: int, letters: str) -> Name:
    letter = letters[number - 1]

    def other(text: str) -> str:
        return letter + text[1:-1] + letter

    return replace(name, full=other(name.full), short=other(name.short), aliases=())


def _fuzzy(entities: tuple[Entity, ...], rows: list[Labelled]) -> list[float]:
    from thefuzz import fuzz, process

    names = [spelling for entity in entities for spelling in entity.names.spellings()]
    some = [row for row in rows if row.typed.strip()][:40]
    return [
        timed(lambda: process.extractOne(row.typed[:200], names, scorer=fuzz.WRatio))  # noqa: B023
        for row in some
    ]


def _line(what: str, seconds: float) -> Line:
    return Line(what=what, measured=ms(seconds), budget=ms(BUDGET), is_kept=seconds <= BUDGET)


if __name__ == "__main__":
    main()
