"""Runs a session: asks, grades, stores before it goes on, undoes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

from orgtui.errors import NothingDueError, StudyError
from orgtui.quiz.deck_ids import article_of
from orgtui.quiz.question import ENTITIES
from orgtui.quiz.selection import EVERYTHING
from orgtui.quiz.session import Session
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.quiz.wording import asked_in
from orgtui.study.attempt import Attempt, SavedSession
from orgtui.study.ids import SessionId
from orgtui.values import replace, value
from orgtui.workspace.asked import Asked

if TYPE_CHECKING:
    from orgtui.facts.ids import OrganisationId
    from orgtui.facts.names import Language
    from orgtui.quiz.deck import Deck
    from orgtui.quiz.question import Question, UnitId
    from orgtui.quiz.selection import Selection
    from orgtui.study.events import Named
    from orgtui.study.ids import EventId
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.undoing import Elsewhere


@value
class Reply:
    """What became of an answer."""

    question: Question
    verdict: Verdict
    typed: str
    event: EventId | None
    """The review in the log; None for an almost right answer, which is asked again."""


@value
class Wish:
    """What the learner wants to be asked."""

    organisations: tuple[OrganisationId, ...] = ()
    """Empty for everything."""
    deck: str = ""
    """The id of a deck, or the path of its file; empty for none."""
    is_whole: bool = False
    """Whether the deck is asked from its beginning, due or not."""
    language: Language
    count: int
    is_fresh: bool = False
    """Whether an unfinished session is left behind."""
    is_choice: bool = False
    extra: int = 0
    """How many new units beyond the day's limit."""
    selection: Selection = EVERYTHING


class Desk:
    """One run of questions, stored after every step."""

    def __init__(self, workspace: Workspace, session: Session) -> None:
        """Sit down to a session."""
        self._workspace = workspace
        self.session = session
        self.last: Reply | None = None
        self._overruled: Reply | None = None
        units = (*session.waiting, *(done.unit for done in session.done))
        self._asked = Asked(workspace, units, session.language, self.deck)

    @cached_property
    def _chosen(self) -> frozenset[UnitId]:
        """The units that the session's deck asks by choosing from options."""
        deck = self.deck
        if deck is None:
            return frozenset()
        from orgtui.quiz.deck import Form

        units = self._workspace.decks.units(deck).items()
        return frozenset(unit for unit, form in units if form is Form.CHOICE)

    @property
    def deck(self) -> Deck | None:
        """The deck that the session asks; None for a session of no deck."""
        key = self.session.deck
        return self._workspace.decks.get(key) if key else None

    @property
    def question(self) -> Question | None:
        """What is asked now; None when the session is over.

        What the facts no longer ask is left out of the session.
        """
        while (unit := self.session.unit) is not None and not self._asked.forms(unit):
            self.session = self.session.without(frozenset([unit]))
        return None if unit is None else self._form(unit)

    def prepare(self) -> bool:
        """Make some of the questions to come, and tell whether there were any to make."""
        made = self._asked.make_more()
        gone = frozenset(unit for unit in made if not self._asked.forms(unit))
        if not gone.isdisjoint(self.session.waiting):
            self.session = self.session.without(gone)
        return bool(made)

    def _form(self, unit: UnitId) -> Question:
        forms = self._asked.forms(unit)
        wants_options = self.session.is_choice or self.session.hints > 0 or unit in self._chosen
        return forms.get(wants_options) or next(iter(forms.values()))

    @property
    def has_options(self) -> bool:
        """Whether the present question can show options and does not yet."""
        question = self.question
        if question is None or question.is_choice:
            return False
        return True in self._asked.forms(question.unit)

    def show_options(self) -> None:
        """Help with the present question; it then counts as hard."""
        if self.has_options:
            self.session = replace(self.session, hints=self.session.hints + 1)
            self._save()

    def keep_typed(self, text: str) -> None:
        """Remember what stands in the input."""
        if text != self.session.typed and self.session.unit is not None:
            self.session = replace(self.session, typed=text)
            self._save()

    def answer(self, typed: str) -> Reply:
        """Grade what was typed and store it, durably on return."""
        question = self._present()
        return self._store(question, self._workspace.grader.grade(question, typed), typed)

    def choose(self, option: str) -> Reply:
        """Grade the option that was chosen and store it."""
        from orgtui.quiz.grading import grade_choice

        question = self._present()
        return self._store(question, grade_choice(question, option), option)

    def give_up(self) -> Reply:
        """Store that the learner does not know."""
        verdict = Verdict(outcome=Outcome.UNANSWERED, reason=Reason.BLANK)
        return self._store(self._present(), verdict, "")

    def _present(self) -> Question:
        question = self.question
        if question is None:
            raise StudyError("this session is over; begin another one")
        return question

    def _store(self, question: Question, verdict: Verdict, typed: str) -> Reply:
        from orgtui.study.fingerprint import fingerprint
        from orgtui.study.rating import rating_for

        session = self.session
        rating = rating_for(verdict.outcome, hints=session.hints)
        if rating is None:
            self.session = replace(session, typed=typed)
            self._save()
            self.last = Reply(question=question, verdict=verdict, typed=typed, event=None)
            return self.last
        attempt = Attempt(
            unit=question.unit,
            fingerprint=fingerprint(question),
            rating=rating,
            outcome=verdict.outcome,
            typed=typed,
            question=question.id,
            recognised=_named(verdict),
        )
        # The answer and the session's next position are one transaction: after a crash between the
        # two, the session would ask again what is already answered.
        after = session.answered(verdict.outcome)
        change = self._workspace.study.answer(attempt, self._workspace.now, _saved(after))
        self.session = after
        self.last = Reply(question=question, verdict=verdict, typed=typed, event=change.event.id)
        return self.last

    def overrule(self) -> Reply:
        """Count the last answer as right, and teach the name where it can be one.

        Raises:
            StudyError: when there is no answer to overrule.
        """
        from orgtui.study.rating import Rating

        reply = self.last
        if reply is None or reply.event is None:
            raise StudyError("there is no answer to overrule")
        session = self.session.overruled()
        self._workspace.study.override(
            reply.event,
            Rating.GOOD,
            self._workspace.moment,
            session=_saved(session),
            teaches=self._lesson(reply),
        )
        self.session = session
        self._overruled = reply
        verdict = replace(reply.verdict, outcome=Outcome.RIGHT, reason=Reason.PERSONAL)
        self.last = replace(reply, verdict=verdict)
        return self.last

    def _lesson(self, reply: Reply) -> tuple[str, Named] | None:
        """Return the name to teach: what was typed, unless it names something else."""
        question, typed = reply.question, reply.typed.strip()
        kind = ENTITIES.get(question.expects)
        if kind is None or question.is_choice:
            return None
        if not self._workspace.grader.may_teach(question, typed):
            return None
        from orgtui.study.events import Named

        return typed, Named(kind=kind, id=question.answers[0].id)

    def undo(self) -> Reply | Elsewhere | None:
        """Take back the last thing done in this session, or else in another one.

        An answer is asked for again; a verdict that was overruled stands again and is returned.
        Where it was in another session, that is told and this one goes on as it was.

        Raises:
            StudyError: when nothing is left to undo.
        """
        from orgtui.study.events import Overridden
        from orgtui.workspace.undoing import Elsewhere, take_back

        change = take_back(self._workspace, self.session)
        if isinstance(change, Elsewhere):
            self._save()
            return change
        unit = change.event.unit
        if isinstance(change.event, Overridden):
            return self._reinstated(unit)
        self.last = None
        if self._asked.forms(unit):
            self.session = self.session.undone(unit)
            self._save()
        return None

    def _reinstated(self, unit: UnitId) -> Reply | None:
        reply, self._overruled = self._overruled, None
        done = self.session.done
        if done and done[-1].unit == unit:
            outcome = reply.verdict.outcome if reply else Outcome.WRONG
            self.session = self.session.reinstated(outcome)
            self._save()
        self.last = reply
        return reply

    def finish(self) -> None:
        """Forget the position; the answers stay."""
        self._workspace.study.finish_session(SessionId(self.session.id))

    def _save(self) -> None:
        self._workspace.study.save_session(_saved(self.session), self._workspace.moment)


def sit_down(workspace: Workspace, wish: Wish) -> Desk:
    """Take up the unfinished session where it fits the wish, or begin another one.

    The unfinished session of another deck waits until that deck is asked for again.

    Raises:
        NothingDueError: when nothing is left to ask today.
        QuestionError: when the deck has problems.
        UnknownNameError: when an organisation or a deck is not known.
        StorageError: when the deck's file cannot be read.
    """
    workspace.offer_questions()
    kept = _kept(workspace, wish)
    if kept is not None and not wish.is_fresh:
        session = kept
        if workspace.spoken is not None:
            session = replace(session, language=_language(workspace, wish))
        session = replace(session, is_choice=session.is_choice or wish.is_choice)
        same = _is_wished(session, wish)
        desk = Desk(workspace, session)
        if same and desk.question is not None:
            return desk
        if desk.question is None:
            desk.finish()
    from orgtui.workspace.choosing import to_ask

    waiting = to_ask(workspace, wish, _language(workspace, wish))
    if not waiting:
        raise NothingDueError("nothing is due today; come back tomorrow, or ask for more new ones")
    if kept is not None:
        workspace.study.finish_session(SessionId(kept.id))
    if article_of(wish.deck) is not None:
        from orgtui.workspace.offering import article_offers

        workspace.study.add_offers(article_offers(workspace.decks, waiting))
    session = Session(
        id=uuid4().hex,
        language=_language(workspace, wish),
        organisations=wish.organisations,
        deck=wish.deck,
        waiting=waiting,
        is_choice=wish.is_choice,
        selection=wish.selection.key,
    )
    workspace.study.save_session(_saved(session), workspace.moment)
    return Desk(workspace, session)


def _kept(workspace: Workspace, wish: Wish) -> Session | None:
    """Return the latest unfinished session of the deck that is wished, or of none."""
    for saved in workspace.study.open_sessions():
        try:
            session = Session.from_text(saved.id, saved.state)
        except StudyError:
            if not wish.is_fresh:
                raise
            workspace.study.finish_session(saved.id)
            continue
        if session.deck == wish.deck:
            return session
    return None


def _language(workspace: Workspace, wish: Wish) -> Language:
    """Return the language to ask in: a deck is asked in one that all of it has."""
    if wish.deck:
        from orgtui.quiz.deck import spoken_in

        return spoken_in(workspace.decks.get(wish.deck).title, wish.language)
    return workspace.spoken or asked_in(wish.language)


def _is_wished(session: Session, wish: Wish) -> bool:
    """Tell whether an unfinished session is about what is wished for; a seed begins anew."""
    if wish.selection.seed is not None:
        return False
    if not wish.organisations and wish.selection.is_open:
        return True
    same = session.organisations == wish.organisations
    return same and session.selection == wish.selection.key


def _saved(session: Session) -> SavedSession:
    return SavedSession(id=SessionId(session.id), state=session.as_text())


def _named(verdict: Verdict) -> Named | None:
    entity = verdict.recognised
    if entity is None:
        return None
    from orgtui.study.events import Named

    return Named(kind=entity.kind, id=entity.id, context=entity.context or "")
