"""`orgtui quiz`: a session in the app or line by line, or the list of all questions."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from orgtui.cli.decks import deck_key, deck_list, put_decks, tell_what_waits
from orgtui.cli.learner import learner
from orgtui.cli.printing import is_terminal, narrate, put, put_json
from orgtui.errors import NothingDueError

if TYPE_CHECKING:
    from orgtui.facts.ids import OrganisationId
    from orgtui.quiz.question import Answer, Question
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.quizzing import Wish


@click.command()
@click.argument("deck", metavar="[DECK|FILE]", required=False)
@click.option("--decks", "is_shelf", is_flag=True, help="List all decks of questions.")
@click.option("--all", "is_whole", is_flag=True, help="Ask the whole DECK again, due or not.")
@click.option("--org", "organisations", metavar="NAME", multiple=True, help="Ask about NAME only.")
@click.option("--lang", type=click.Choice(["ru", "en"]), help="Ask in Russian or in English.")
@click.option("--count", type=click.IntRange(1, 1000), help="How many questions at most.")
@click.option("--more", type=click.IntRange(0, 1000), default=0, help="New ones beyond the day's.")
@click.option("--choice", "is_choice", is_flag=True, help="Choose from options, do not type.")
@click.option("--fresh", "is_fresh", is_flag=True, help="Leave an unfinished session behind.")
@click.option("--plain", "is_plain", is_flag=True, help="Line by line, without drawing.")
@click.option("--list", "is_list", is_flag=True, help="Print all questions with their answers.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How --list prints; json is documented in docs/json.md.",
)
def quiz(  # noqa: PLR0917
    deck: str | None,
    is_shelf: bool,  # noqa: FBT001
    is_whole: bool,  # noqa: FBT001
    organisations: tuple[str, ...],
    lang: str | None,
    count: int | None,
    more: int,
    is_choice: bool,  # noqa: FBT001
    is_fresh: bool,  # noqa: FBT001
    is_plain: bool,  # noqa: FBT001
    is_list: bool,  # noqa: FBT001
    form: str,
) -> None:
    """Ask what is due; every answer is stored before the next question.

    DECK is a deck of questions by its id or title, in any language; FILE is a deck's .toml file.
    Without one, questions on all facts come.

    An unfinished session goes on where it stopped. Without a terminal, or with --plain, questions
    come line by line.
    """
    _refuse(form if not (is_list or is_shelf) else "", deck, organisations, is_whole=is_whole)
    with learner() as workspace:
        from orgtui.facts.names import Language

        if lang:
            workspace.speak(Language(lang))
        if is_shelf:
            put_decks(workspace, form)
            return
        key = deck_key(workspace, deck) if deck is not None else ""
        about = tuple(_organisation(workspace, name) for name in organisations)
        if is_list and key:
            _put_list(deck_list(workspace, key, is_choice=is_choice, count=count), form)
            return
        if is_list:
            _put_list(_listed(workspace, about, is_choice=is_choice, count=count), form)
            return
        from orgtui.workspace.quizzing import Wish

        wish = Wish(
            organisations=about,
            deck=key,
            is_whole=is_whole,
            language=workspace.language,
            count=count or workspace.settings.session_length,
            is_fresh=is_fresh or is_whole or _is_longer(workspace, key, count),
            is_choice=is_choice,
            extra=more,
        )
        if is_plain or not is_terminal():
            _sit(workspace, wish)
        else:
            _open(workspace, wish)


def _refuse(form: str, deck: str | None, organisations: tuple[str, ...], *, is_whole: bool) -> None:
    """Refuse options that do not go together; `form` is that of a list which is not wanted.

    Raises:
        UsageError: with what to do instead.
    """
    if form == "json":
        raise click.UsageError("--format is for --list and --decks")
    if is_whole and not deck:
        raise click.UsageError("--all is for a DECK; `orgtui quiz --decks` lists them")
    if deck and organisations:
        raise click.UsageError("--org narrows questions on all facts; leave it out with a DECK")


def _is_longer(workspace: "Workspace", deck: str, count: int | None) -> bool:
    """Whether more is left of an unfinished session than was asked for."""
    from orgtui.workspace.unfinished import unfinished

    if count is None:
        return False
    kept = (session for session in unfinished(workspace) if session.deck == deck)
    return next((session.left for session in kept), 0) > count


def _organisation(workspace: "Workspace", name: str) -> "OrganisationId":
    from orgtui.facts.base import resolve
    from orgtui.facts.ids import EntityKind, OrganisationId

    return OrganisationId(resolve(workspace.facts, name, [EntityKind.ORGANISATION]).id)


def _sit(workspace: "Workspace", wish: "Wish") -> None:
    """Ask line by line."""
    from orgtui.cli.plain_quiz import PlainQuiz
    from orgtui.workspace.quizzing import sit_down

    try:
        desk = sit_down(workspace, wish)
    except NothingDueError:
        if wish.deck:
            narrate(workspace.say("Nothing of this deck is due; --all asks the whole deck again."))
            return
        narrate(workspace.say("Nothing is due today; `orgtui quiz --more 10` asks ten new ones."))
        return
    tell_what_waits(workspace, desk)
    PlainQuiz(workspace, desk).run()


def _open(workspace: "Workspace", wish: "Wish") -> None:
    """Ask in the app."""
    from orgtui.tui.app import run
    from orgtui.tui.places import Quizzing

    place = Quizzing(
        organisations=wish.organisations,
        deck=wish.deck,
        is_whole=wish.is_whole,
        language=wish.language,
        count=wish.count,
        is_fresh=wish.is_fresh,
        is_choice=wish.is_choice,
        extra=wish.extra,
    )
    run(workspace, place)


def _listed(
    workspace: "Workspace",
    organisations: tuple["OrganisationId", ...],
    *,
    is_choice: bool,
    count: int | None,
) -> Iterator["Question"]:
    from itertools import islice

    from orgtui.quiz.generating import generate
    from orgtui.quiz.wording import LANGUAGES, asked_in

    languages = (asked_in(workspace.language),) if workspace.spoken else LANGUAGES
    found = generate(workspace.facts, organisations or None, languages)
    wanted = (question for question in found if question.is_choice or not is_choice)
    return islice(wanted, count)


def _put_list(questions: Iterator["Question"], form: str) -> None:
    if form == "json":
        put_json({"questions": [question_json(question) for question in questions]})
        return
    for question in questions:
        names = [answer.names.short(question.language) for answer in question.answers]
        put(f"{question.id}: {question.prompt} → {'; '.join(names)}")


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
