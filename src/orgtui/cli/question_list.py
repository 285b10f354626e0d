"""`orgtui quiz --list`: every question that the facts can ask, or cannot and why."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from orgtui.cli.printing import put, put_json
from orgtui.cli.speaking import Misuse

if TYPE_CHECKING:
    from orgtui.facts.ids import OrganisationId
    from orgtui.facts.names import Language
    from orgtui.quiz.question import Answer, Question, QuestionKind
    from orgtui.quiz.refusing import Refused
    from orgtui.quiz.selection import Selection
    from orgtui.workspace.opening import Workspace


def selection_of(
    workspace: "Workspace",
    *,
    about: str,
    states: Sequence[str],
    since: int | None,
    kinds: Sequence[str],
    seed: int | None,
) -> "Selection":
    """Return what the options ask for.

    Raises:
        UnknownNameError: when a state is not known.
        Misuse: when a kind is not one of docs/questions.md.
    """
    from orgtui.facts.ids import EntityKind, StateId
    from orgtui.facts.resolving import resolve
    from orgtui.quiz.selection import Selection

    found = (resolve(workspace.facts, name, [EntityKind.STATE]) for name in states)
    return Selection(
        about=about,
        states=tuple(StateId(entity.id) for entity in found),
        since=since,
        kinds=tuple(map(_kind, kinds)),
        seed=seed,
    )


def _kind(text: str) -> "QuestionKind":
    from orgtui.quiz.question import QuestionKind

    known = [kind.value for kind in QuestionKind]
    if text in known:
        return QuestionKind(text)
    near = get_close_matches(text, known, n=3, cutoff=0.4) or known
    raise Misuse('no kind "{text}"; did you mean {kinds}?', text=text, kinds=", ".join(near))


def _languages(workspace: "Workspace") -> "tuple[Language, ...]":
    from orgtui.quiz.wording import LANGUAGES

    return (workspace.spoken,) if workspace.spoken else LANGUAGES


def wanted(
    workspace: "Workspace",
    organisations: "tuple[OrganisationId, ...]",
    selection: "Selection",
    *,
    is_choice: bool,
    count: int | None,
) -> "Iterator[Question]":
    """Return the questions that are wanted, in the order of the facts or drawn by the seed."""
    from itertools import islice

    from orgtui.quiz.generating import generate
    from orgtui.quiz.selecting import mixed, selected

    found = generate(workspace.asked_facts, organisations or None, _languages(workspace))
    chosen: Iterator[Question] = (q for q in found if q.is_choice or not is_choice)
    if not selection.is_open:
        chosen = selected(chosen, workspace.asked_facts, selection)
    if selection.seed is not None:
        chosen = iter(mixed(chosen, str(selection.seed)))
    return islice(chosen, count)


def put_list(questions: "Iterable[Question]", form: str) -> None:
    """Print questions with their answers, a line each or as JSON."""
    if form == "json":
        put_json({"questions": [question_json(question) for question in questions]})
        return
    for question in questions:
        names = [answer.names.short(question.language) for answer in question.answers]
        put(f"{question.id}: {question.prompt} → {'; '.join(names)}")


def put_refused(
    workspace: "Workspace", organisations: "tuple[OrganisationId, ...]", form: str
) -> None:
    """Print what the facts seem to hold and yet is not asked, with the reason."""
    from orgtui.quiz.generating import refused
    from orgtui.quiz.wording import refused_because

    found = refused(workspace.asked_facts, organisations or None, _languages(workspace))
    if form == "json":
        put_json({"refused": [_refused_json(workspace, each) for each in found]})
        return
    for each in found:
        where = f"/{each.language.value}" if each.language else ""
        put(f"{each.unit}{where}: {refused_because(each.reason, workspace.language)}")


def _refused_json(workspace: "Workspace", each: "Refused") -> dict[str, object]:
    from orgtui.quiz.wording import refused_because

    language = {"lang": each.language.value} if each.language else {}
    return {
        "unit": each.unit,
        "kind": each.kind.value,
        **language,
        "reason": each.reason.value,
        "because": refused_because(each.reason, workspace.language),
        "facts": list(each.facts),
    }


def question_json(question: "Question") -> dict[str, object]:
    """Return a question in the documented shape of `quiz --list --format json`."""
    found: dict[str, object] = {
        "id": question.id,
        "unit": question.unit,
        "kind": question.kind.value,
        "lang": question.language.value,
        "prompt": question.prompt,
        "expects": question.expects.value,
        "answers": [_answer_json(answer) for answer in question.answers],
        "options": [_answer_json(option) for option in question.options],
        "facts": list(question.facts),
        "as_of": question.as_of.isoformat(),
    }
    if question.sources:
        from orgtui.cli.record_json import source_json

        found["sources"] = [source_json(source) for source in question.sources]
    return found


def _answer_json(answer: "Answer") -> dict[str, object]:
    from orgtui.cli.record_json import names_json

    return {"id": answer.id, **names_json(answer.names)}
