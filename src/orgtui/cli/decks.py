"""Decks on the command line: which there are, which one is meant, what it asks."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.cli.printing import narrate, put_json, put_table

if TYPE_CHECKING:
    from orgtui.quiz.deck import Deck
    from orgtui.quiz.question import Question
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.quizzing import Desk


def deck_key(workspace: "Workspace", text: str) -> str:
    """Return what a session finds the deck by that an id, a title or a path means."""
    decks = workspace.decks
    return decks.key_of(decks.find(text))


def article_key(workspace: "Workspace", text: str) -> str:
    """Return what a session finds the deck of an article by that an id or words of a title mean."""
    from orgtui.quiz.deck_ids import article_deck_id

    decks = workspace.decks
    return decks.key_of(decks.get(article_deck_id(workspace.library.find(text).id)))


def put_decks(workspace: "Workspace", form: str) -> None:
    """Print all decks, and tell of those that cannot be used."""
    decks = workspace.decks
    sound = [read.deck for read in decks.all if read.deck is not None]
    if form == "json":
        put_json({"decks": [_deck_json(workspace, deck) for deck in sound]})
    else:
        put_table(_row(workspace, deck) for deck in sound)
    say = workspace.say
    for read in decks.all:
        for problem in read.problems[:1]:
            narrate(
                say(
                    "The deck {deck} is left out: {problem} (`orgtui check {file}` lists all).",
                    deck=read.id,
                    problem=problem,
                    file=read.file,
                )
            )
    if not any(decks.is_own(read) for read in decks.all):
        narrate(say("Decks of your own go into {folder}.", folder=workspace.home.decks))


def _row(workspace: "Workspace", deck: "Deck") -> tuple[str, str, str]:
    number = len(workspace.decks.units(deck))
    count = workspace.say.many("{number} question", "{number} questions", number)
    return deck.id, count, deck.called(workspace.language)


def _deck_json(workspace: "Workspace", deck: "Deck") -> dict[str, object]:
    """Return a deck in the documented shape of `quiz --decks --format json`."""
    return {
        "id": deck.id,
        "title": {language.value: text for language, text in deck.title.items()},
        "about": {language.value: text for language, text in deck.about.items()},
        "questions": len(workspace.decks.units(deck)),
        "file": deck.file,
    }


def deck_list(
    workspace: "Workspace", key: str, *, is_choice: bool, count: int | None
) -> Iterator["Question"]:
    """Yield the questions of a deck in its order, in the nearest languages to those wanted."""
    from itertools import islice

    from orgtui.quiz.deck import spoken_in
    from orgtui.quiz.wording import LANGUAGES

    deck = workspace.decks.get(key)
    wanted = (workspace.spoken,) if workspace.spoken else LANGUAGES
    languages = dict.fromkeys(spoken_in(deck.title, language) for language in wanted)
    found = workspace.decks.every_question(deck, languages)
    return islice((q for q in found if q.is_choice or not is_choice), count)


def tell_what_waits(workspace: "Workspace", desk: "Desk") -> None:
    """Say which unfinished quizzes of other decks go on when they are asked for."""
    from orgtui.workspace.unfinished import unfinished

    say = workspace.say
    for waiting in unfinished(workspace):
        if waiting.deck == desk.session.deck:
            continue
        if waiting.fault is not None:
            reason = say.error(waiting.fault)
            narrate(say("An unfinished quiz waits for its deck: {reason}", reason=reason))
        elif waiting.deck:
            command, title = command_of(waiting.deck), waiting.title
            narrate(
                say(
                    "The unfinished quiz “{title}” waits; `{command}` goes on.",
                    title=title,
                    command=command,
                )
            )
        else:
            command = command_of("")
            narrate(
                say("The unfinished quiz on the facts waits; `{command}` goes on.", command=command)
            )


def command_of(deck: str) -> str:
    """Return the command that goes on with the quiz of a deck, or of none."""
    from shlex import quote

    from orgtui.quiz.deck_ids import article_of

    if article_of(deck) is not None:
        return f"orgtui quiz --article {article_of(deck)}"
    return f"orgtui quiz {quote(deck)}" if deck else "orgtui quiz"
