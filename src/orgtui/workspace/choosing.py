"""What a new session asks: by the schedule, by a deck, or by a seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgtui.errors import QuestionError
from orgtui.study.unit import organisation_of

if TYPE_CHECKING:
    from orgtui.facts.ids import OrganisationId
    from orgtui.facts.names import Language
    from orgtui.quiz.question import UnitId
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.quizzing import Wish


def to_ask(workspace: Workspace, wish: Wish, language: Language) -> tuple[UnitId, ...]:
    """Return what to ask in a new session; `language` is that of its questions."""
    for organisation in wish.organisations:
        refuse_partial(workspace, organisation)
    if wish.deck:
        from orgtui.workspace.deck_queue import deck_queue

        deck = workspace.decks.get(wish.deck)
        return deck_queue(workspace, deck, limit=wish.count, is_whole=wish.is_whole)
    return _chosen(workspace, wish, language)


def refuse_partial(workspace: Workspace, organisation: OrganisationId) -> None:
    """Refuse to ask about an organisation of which the facts are not whole.

    Raises:
        QuestionError: when only some of its facts are known.
        UnknownNameError: when there is no such organisation.
    """
    if workspace.facts.organisation(organisation).is_partial:
        raise QuestionError(
            "of {name} only some facts are here, as articles stated them: nothing is asked of it",
            name=workspace.facts.organisation(organisation).names.short(workspace.language),
        )


def _chosen(workspace: Workspace, wish: Wish, language: Language) -> tuple[UnitId, ...]:
    """Return what to ask: by the schedule, or by the seed alone where there is one."""
    selection, seed = wish.selection, wish.selection.seed
    wanted: frozenset[UnitId] | None = None
    if not selection.is_open or seed is not None:
        from orgtui.quiz.generating import generate
        from orgtui.quiz.selecting import mixed, selected

        questions = generate(workspace.asked_facts, wish.organisations or None, [language])
        found = list(selected(questions, workspace.asked_facts, selection))
        wanted = frozenset(question.unit for question in found)
        if seed is not None:
            drawn = dict.fromkeys(question.unit for question in mixed(found, str(seed)))
            return tuple(drawn)[: wish.count]

    def accepts(unit: UnitId) -> bool:
        of_organisation = not wish.organisations or organisation_of(unit) in wish.organisations
        return of_organisation and (wanted is None or unit in wanted)

    due = workspace.study.due(
        workspace.now,
        limit=wish.count,
        new_per_day=workspace.settings.new_per_day + wish.extra,
        accepts=accepts,
    )
    return tuple(item.unit for item in due)
