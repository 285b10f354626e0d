"""`orgtui quiz`: a session in the app or line by line, or the list of all questions."""

from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import is_terminal, narrate
from orgtui.errors import QuestionError

if TYPE_CHECKING:
    from orgtui.facts.ids import OrganisationId
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.quizzing import Wish


@click.command()
@click.option("--org", "organisations", metavar="NAME", multiple=True, help="Ask about NAME only.")
@click.option("--about", metavar="TEXT", default="", help="Ask what has these words in it.")
@click.option("--state", "states", metavar="NAME", multiple=True, help="Ask about a state only.")
@click.option("--since", metavar="YEAR", type=click.IntRange(1, 9999), help="Ask of later facts.")
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Ask in these ways only.")
@click.option("--seed", type=int, help="Draw the same questions every time, due or not.")
@click.option("--lang", type=click.Choice(["ru", "en", "kk"]), help="Ask in this language.")
@click.option("--count", type=click.IntRange(1, 1000), help="How many questions at most.")
@click.option("--more", type=click.IntRange(0, 1000), default=0, help="New ones beyond the day's.")
@click.option("--choice", "is_choice", is_flag=True, help="Choose from options, do not type.")
@click.option("--fresh", "is_fresh", is_flag=True, help="Leave an unfinished session behind.")
@click.option("--plain", "is_plain", is_flag=True, help="Line by line, without drawing.")
@click.option("--list", "is_list", is_flag=True, help="Print all questions with their answers.")
@click.option("--refused", "is_refused", is_flag=True, help="List what is not asked, and why.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How --list prints; json is documented in docs/json.md.",
)
def quiz(  # noqa: PLR0917
    organisations: tuple[str, ...],
    about: str,
    states: tuple[str, ...],
    since: int | None,
    kinds: tuple[str, ...],
    seed: int | None,
    lang: str | None,
    count: int | None,
    more: int,
    is_choice: bool,  # noqa: FBT001
    is_fresh: bool,  # noqa: FBT001
    is_plain: bool,  # noqa: FBT001
    is_list: bool,  # noqa: FBT001
    is_refused: bool,  # noqa: FBT001
    form: str,
) -> None:
    """Ask what is due; every answer is stored before the next question.

    An unfinished session goes on where it stopped. Without a terminal, or with --plain, questions
    come line by line.
    """
    if form == "json" and not is_list:
        raise click.UsageError("--format is for --list")
    if is_refused and not is_list:
        raise click.UsageError("--refused is for --list")
    with learner() as workspace:
        from orgtui.facts.names import Language

        if lang:
            workspace.speak(Language(lang))
        from orgtui.cli.question_list import put_questions, put_refused, selection_of

        of = tuple(_organisation(workspace, name) for name in organisations)
        if is_refused:
            put_refused(workspace, of, form)
            return
        selection = selection_of(
            workspace, about=about, states=states, since=since, kinds=kinds, seed=seed
        )
        if is_list:
            put_questions(workspace, of, selection, form, is_choice=is_choice, count=count)
            return
        from orgtui.workspace.quizzing import Wish

        wish = Wish(
            organisations=of,
            language=workspace.language,
            count=count or workspace.settings.session_length,
            is_fresh=is_fresh or _is_longer(workspace, count),
            is_choice=is_choice,
            extra=more,
            selection=selection,
        )
        if is_plain or not is_terminal():
            _sit(workspace, wish)
        else:
            _open(workspace, wish)


def _is_longer(workspace: "Workspace", count: int | None) -> bool:
    """Whether more is left of an unfinished session than was asked for."""
    from orgtui.quiz.session import Session

    kept = workspace.study.open_session() if count else None
    if kept is None or count is None:
        return False
    return len(Session.from_text(kept.id, kept.state).waiting) > count


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
    except QuestionError:
        narrate(workspace.say("Nothing is due today; `orgtui quiz --more 10` asks ten new ones."))
        return
    PlainQuiz(workspace, desk).run()


def _open(workspace: "Workspace", wish: "Wish") -> None:
    """Ask in the app."""
    from orgtui.tui.app import run
    from orgtui.tui.places import Quizzing

    place = Quizzing(
        organisations=wish.organisations,
        language=wish.language,
        count=wish.count,
        is_fresh=wish.is_fresh,
        is_choice=wish.is_choice,
        extra=wish.extra,
        selection=wish.selection,
    )
    run(workspace, place)
