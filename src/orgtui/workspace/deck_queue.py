"""What to ask of a deck now: what is due of it, then what was never asked, in the deck's order."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from orgtui.quiz.question import UnitId
from orgtui.study.cards import Card
from orgtui.study.due import Candidates, queue
from orgtui.study.fingerprint import fingerprint
from orgtui.study.scheduling import Stage

if TYPE_CHECKING:
    from orgtui.quiz.deck import Deck
    from orgtui.workspace.opening import Workspace


def deck_queue(
    workspace: "Workspace", deck: "Deck", *, limit: int, is_whole: bool
) -> tuple[UnitId, ...]:
    """Return at most so many units of a deck to ask now; the whole deck asks what is not due too.

    Who picks a deck wants it: the day's limit of new questions does not hold.
    """
    suspended = frozenset(workspace.study.suspended())
    units = [unit for unit in workspace.decks.units(deck) if unit not in suspended]
    if is_whole:
        return tuple(units[:limit])
    cards = [workspace.study.card(unit) for unit in units if workspace.study.knows(unit)]
    known = {card.unit for card in cards}
    changed = _changed(workspace, deck, cards)
    candidates = Candidates(
        learning=_by_due(card for card in cards if _is_due_in_minutes(workspace, card)),
        changed=changed,
        reviews=_by_due(card for card in cards if _is_due_today(workspace, card)),
        new=[unit for unit in units if unit not in known],
    )
    return tuple(item.unit for item in queue(candidates, limit=limit, new_left=limit))


def _by_due(cards: Iterable[Card]) -> list[Card]:
    return sorted(cards, key=lambda card: card.memory.due)


def _is_due_in_minutes(workspace: "Workspace", card: Card) -> bool:
    is_short = card.memory.stage in (Stage.LEARNING, Stage.RELEARNING)
    return is_short and card.memory.due <= workspace.now.moment


def _is_due_today(workspace: "Workspace", card: Card) -> bool:
    return card.memory.stage is Stage.REVIEW and card.memory.due < workspace.now.ends


def _changed(workspace: "Workspace", deck: "Deck", cards: list[Card]) -> list[Card]:
    """Return the cards of written questions whose answer is another one than was learned."""
    by_unit = {card.unit: card for card in cards}
    asked = workspace.decks.questions(frozenset(by_unit), workspace.language, deck)
    now = {question.unit: fingerprint(question) for question in asked}
    return [card for card in cards if now.get(card.unit, card.fingerprint) != card.fingerprint]
