"""`orgtui quiz`: a session in the app or line by line, or the list of all questions."""

from typing import TYPE_CHECKING

import click

from orgtui.cli.decks import article_key, deck_key, deck_list, put_decks, tell_what_waits
from orgtui.cli.learner import learner
from orgtui.cli.printing import is_terminal, narrate
from orgtui.cli.speaking import Misuse
from orgtui.errors import NothingDueError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from orgtui.facts.ids import OrganisationId
    from orgtui.quiz.question import Question
    from orgtui.quiz.selection import Selection
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.quizzing import Wish


@click.command(short_help="Be asked what is due.")
@click.argument("deck", metavar="[DECK|FILE]", required=False)
@click.option("--article", metavar="ARTICLE", help="Ask about an article's own sentences.")
@click.option("--decks", "is_shelf", is_flag=True, help="List all decks of questions.")
@click.option("--all", "is_whole", is_flag=True, help="Ask the whole DECK again, due or not.")
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
    deck: str | None,
    article: str | None,
    is_shelf: bool,  # noqa: FBT001
    is_whole: bool,  # noqa: FBT001
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

    DECK is a deck of questions by its id or title, in any language; FILE is a deck's .toml file.
    Without one, questions on all facts come. ARTICLE is an article's id or words of its title.

    An unfinished session goes on where it stopped. Without a terminal, or with --plain, questions
    come line by line.
    """
    if article is not None and deck is not None:
        raise Misuse("--article and a DECK are two quizzes; leave one of them out")
    _refuse(
        form if not (is_list or is_shelf) else "", deck or article, organisations, is_whole=is_whole
    )
    if is_refused:
        _refuse_to_tell(deck or article, is_list=is_list)
    with learner() as workspace:
        from orgtui.facts.names import Language

        if lang:
            workspace.speak(Language(lang))
        if is_shelf:
            put_decks(workspace, form)
            return

        from orgtui.cli.question_list import put_list, put_refused, selection_of

        key = article_key(workspace, article) if article is not None else ""
        key = deck_key(workspace, deck) if deck is not None else key
        of = tuple(_organisation(workspace, name) for name in organisations)
        selection = selection_of(
            workspace, about=about, states=states, since=since, kinds=kinds, seed=seed
        )
        if is_refused:
            put_refused(workspace, of, form)
            return
        if is_list:
            found = _in_list(workspace, key, of, selection, is_choice=is_choice, count=count)
            put_list(found, form)
            return
        from orgtui.workspace.quizzing import Wish

        wish = Wish(
            organisations=of,
            deck=key,
            is_whole=is_whole,
            language=workspace.language,
            count=count or workspace.settings.session_length,
            is_fresh=is_fresh or is_whole or _is_longer(workspace, key, count),
            is_choice=is_choice,
            extra=more,
            selection=selection,
        )
        if is_plain or not is_terminal():
            _sit(workspace, wish)
        else:
            _open(workspace, wish)


def _refuse_to_tell(deck: str | None, *, is_list: bool) -> None:
    if deck or not is_list:
        raise Misuse("--refused is for --list without a DECK")


def _in_list(
    workspace: "Workspace",
    deck: str,
    organisations: "tuple[OrganisationId, ...]",
    selection: "Selection",
    *,
    is_choice: bool,
    count: int | None,
) -> "Iterable[Question]":
    """Return the questions to print: those of a deck, or what is wanted of the facts."""
    from orgtui.cli.question_list import wanted

    if not deck:
        return wanted(workspace, organisations, selection, is_choice=is_choice, count=count)
    if not selection.is_open:
        raise Misuse("a DECK selects for itself; leave the other filters out")
    return deck_list(workspace, deck, is_choice=is_choice, count=count)


def _refuse(form: str, deck: str | None, organisations: tuple[str, ...], *, is_whole: bool) -> None:
    """Refuse options that do not go together; `form` is that of a list which is not wanted.

    Raises:
        Misuse: with what to do instead.
    """
    if form == "json":
        raise Misuse("--format is for --list and --decks")
    if is_whole and not deck:
        raise Misuse("--all is for a DECK; `orgtui quiz --decks` lists them")
    if deck and organisations:
        raise Misuse("--org narrows questions on all facts; leave it out with a DECK")


def _is_longer(workspace: "Workspace", deck: str, count: int | None) -> bool:
    """Whether more is left of an unfinished session than was asked for."""
    from orgtui.workspace.unfinished import unfinished

    if count is None:
        return False
    kept = (session for session in unfinished(workspace) if session.deck == deck)
    return next((session.left for session in kept), 0) > count


def _organisation(workspace: "Workspace", name: str) -> "OrganisationId":
    from orgtui.facts.ids import EntityKind, OrganisationId
    from orgtui.facts.resolving import resolve
    from orgtui.workspace.choosing import refuse_partial

    found = OrganisationId(resolve(workspace.facts, name, [EntityKind.ORGANISATION]).id)
    refuse_partial(workspace, found)
    return found


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
    while desk.prepare():
        pass
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
        selection=wish.selection,
    )
    run(workspace, place)
