"""The list of decks: the learner's own, then those that came with the app."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from orgtui.quiz.deck import Deck, said
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.writing import Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import Quizzing

if TYPE_CHECKING:
    from orgtui.quiz.deck_reading import ReadDeck
    from orgtui.workspace.decks import Decks


def decks_page(decks: "Decks", folder: Path, reader: Reader) -> Page:
    """Compose the list of decks; `folder` is where the learner's own go."""
    say = reader.say
    own = [read for read in decks.all if decks.is_own(read)]
    shipped = [read for read in decks.all if not decks.is_own(read)]
    paragraphs = [title(say("Decks of questions"))]
    paragraphs += heading(say("Yours · {count}", count=len(own)))
    for read in own:
        paragraphs += _lines(decks, read, reader)
    if not own:
        paragraphs.append(
            plain(say("None yet. Write one in a text editor and put it into"), indent=2)
        )
        paragraphs.append(muted(str(folder), indent=4))
    paragraphs += heading(say("With the app · {count}", count=len(shipped)))
    for read in shipped:
        paragraphs += _lines(decks, read, reader)
    return Page(paragraphs=tuple(paragraphs))


def _lines(decks: "Decks", read: "ReadDeck", reader: Reader) -> Iterator[Paragraph]:
    if read.deck is None:
        yield from _broken(read, reader)
    else:
        yield from _sound(decks, read.deck, reader)


def _sound(decks: "Decks", deck: Deck, reader: Reader) -> Iterator[Paragraph]:
    """Yield a deck as two lines: its title, and how much it asks about what."""
    many = reader.say.many
    line = Composer(indent=2, hang=4)
    yield line.link(deck.called(reader.language), Quizzing(deck=deck.id)).done()
    number = len(decks.units(deck))
    parts = [many("{number} question", "{number} questions", number)]
    parts += [said(deck.about, reader.language)] if deck.about else []
    yield muted(" · ".join(parts), indent=4)


def _broken(read: "ReadDeck", reader: Reader) -> Iterator[Paragraph]:
    """Yield why a deck cannot be used, and how to see all that is wrong with it."""
    say, first = reader.say, read.problems[0]
    yield Composer(indent=2, hang=4).add(f"✗ {read.id}", "bad").done()
    yield Paragraph(text=str(first), indent=4, hang=4)
    command = f"orgtui check {read.file}"
    yield muted(say("All that is wrong with it: {command}", command=command), indent=4)
