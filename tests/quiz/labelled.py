"""Answers with the verdict that a good examiner gives, from the files beside this one."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from orgtui.facts.names import Language, Name, Names
from orgtui.quiz.question import (
    Answer,
    AnswerKind,
    Question,
    QuestionId,
    QuestionKind,
    UnitId,
)
from orgtui.quiz.verdict import Outcome

FOLDER = Path(__file__).with_name("answers")
KINDS = {kind.value: kind for kind in AnswerKind} | {"org": AnswerKind.ORGANISATION}
VERDICTS = {
    Outcome.RIGHT: "accept",
    Outcome.ALMOST: "close",
    Outcome.WRONG: "reject",
    Outcome.UNANSWERED: "reject",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One typed answer and how it should count."""

    id: str
    question: Question
    typed: str
    verdict: str
    """accept | close | reject"""
    category: str
    why: str


def read(path: Path) -> Iterator[Labelled]:
    """Yield the answers of a file, one JSON object a line."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        yield Labelled(
            id=row["id"],
            question=_question(row),
            typed=row["typed"],
            verdict=row["verdict"],
            category=row["category"],
            why=row["why"],
        )


def _question(row: Mapping[str, Any]) -> Question:
    expects = KINDS[row["kind"]]
    truths = row["truth"] if expects is AnswerKind.SET else [row["truth"]]
    member_kind = None
    if expects is AnswerKind.SET:
        is_states = all("iso2" in truth for truth in truths)
        member_kind = AnswerKind.STATE if is_states else AnswerKind.TEXT
    return Question(
        id=QuestionId(row["id"]),
        unit=UnitId(row["id"]),
        kind=QuestionKind.CHAIR_OF_TERM,
        language=Language(row["lang"]),
        prompt=row["question"],
        expects=expects,
        answers=tuple(_answer(truth, expects) for truth in truths),
        member_kind=member_kind,
        facts=(),
        as_of=date(2026, 11, 25),
    )


def _answer(truth: Any, expects: AnswerKind) -> Answer:
    if not isinstance(truth, Mapping):
        return Answer(id=str(truth), names=_same(str(truth)))
    if "start" in truth:
        text = f"{truth['start']}/{truth['end'] or '..'}"
        return Answer(id=text, names=_same(text))
    key = truth.get("iso2") or truth.get("acronym_en") or truth["en"]
    return Answer(
        id=key.lower(),
        names=Names(
            en=_name(truth, "en", expects),
            ru=_name(truth, "ru", expects),
            kk=_name(truth, "kk", expects) if truth.get("kk") else None,
        ),
    )


def _name(truth: Mapping[str, str], language: str, expects: AnswerKind) -> Name:
    full = truth[language]
    short = truth.get(f"acronym_{language}") or full
    if expects is AnswerKind.PERSON:
        short = full.split()[-1]
    return Name(full=full, short=short)


def _same(text: str) -> Names:
    return Names(en=Name(full=text, short=text), ru=Name(full=text, short=text))
