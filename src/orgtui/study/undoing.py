"""Which event an undo or a redo means."""

from collections.abc import Callable, Iterable

from orgtui.errors import StudyError
from orgtui.study.cards import basis_of
from orgtui.study.events import AliasTaught, Event, Redone, Reviewed, Undone
from orgtui.study.ids import EventId, SessionId


def to_undo(newest_first: Iterable[Event]) -> Event:
    """Return the latest event that counts; of a new grade and the alias it taught, the grade.

    Raises:
        StudyError: when nothing is left to undo.
    """
    undone: set[EventId] = set()
    wanted: EventId | None = None
    for event in newest_first:
        if event.id == wanted:
            return event
        if wanted or event.id in undone or basis_of(event) in undone:
            continue
        match event:
            case Undone() | Redone():
                undone.add(event.target)
            case AliasTaught(because=str() as cause):
                wanted = cause
            case _:
                return event
    raise StudyError("nothing is left to undo; go on with the next question")


def is_of(event: Event, session: SessionId, read: Callable[[EventId], Event]) -> bool:
    """Tell whether an event happened in a run; `read` gives what it rests on.

    What belongs to no run may have happened in this one.
    """
    while True:
        if isinstance(event, Reviewed):
            return event.session == session
        basis = basis_of(event)
        if basis is None:
            return True
        event = read(basis)


def to_redo(newest_first: Iterable[Event]) -> Undone:
    """Return the latest undo that counts, if nothing else was done since.

    Raises:
        StudyError: when the last thing done was no undo.
    """
    redone: set[EventId] = set()
    for event in newest_first:
        match event:
            case Redone():
                redone.add(event.target)
            case Undone() if event.id not in redone:
                return event
            case Undone():
                pass
            case _:
                break
    raise StudyError("nothing is there to redo; a new answer ends what was undone before it")
