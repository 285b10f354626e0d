"""The screen where stated facts are accepted, changed, rejected, and taken back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from orgtui.articles.library.decisions import Outcome, Stated
from orgtui.articles.proposals.draft import Amendment, Resolution
from orgtui.articles.proposals.telling import told_error, told_record
from orgtui.errors import OrgtuiError
from orgtui.facts.ids import FactId
from orgtui.tui.keys import command
from orgtui.tui.places import Place
from orgtui.tui.screens.place import PlaceScreen
from orgtui.tui.screens.prompt import PromptScreen
from orgtui.tui.widgets.page_view import PageView

if TYPE_CHECKING:
    from orgtui.tui.screens.proposal_fields import Field
    from orgtui.workspace.proposals import Proposals


class ProposalScreen(PlaceScreen):
    """Shows stated facts and carries out what is decided about the one under focus."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *command("proposal.accept", "a"),
        *command("proposal.edit", "e"),
        *command("proposal.reject", "x"),
        *command("proposal.note", "o"),
        *command("proposal.undo", "u"),
    ]
    decides = True
    _last = ""
    """The id of what was decided last."""

    @property
    def _proposals(self) -> "Proposals":
        return self.app.workspace.proposals

    def _keys_of(self, place: Place) -> list[tuple[str, str]]:
        del place
        say, focused = self.app.workspace.say, self._focused
        wanted = []
        if focused is not None and focused.is_open:
            if self._proposals.is_holdable(focused):
                wanted += [("proposal.accept", say("Accept")), ("proposal.edit", say("Edit"))]
            wanted += [("proposal.reject", say("Reject")), ("proposal.note", say("Note"))]
        if self._last or (focused is not None and focused.decision is not None):
            wanted.append(("proposal.undo", say("Undo")))
        return wanted

    @property
    def _focused(self) -> Stated | None:
        """What is stated in the line under focus."""
        link = self.query_one(PageView).focused_link
        return link.stated if link is not None else None

    def _fresh(self, stated: Stated) -> Stated:
        """Return it with what was decided by now, perhaps in another window."""
        return replace(stated, decision=self._proposals.find(stated.id).decision)

    def _on_focused(self, act: Callable[[Stated], None]) -> None:
        """Do something with the proposal under focus, or say why it cannot be done."""
        if self._focused is None:
            return
        focused = self._focused
        self._safely(lambda: act(self._fresh(focused)))

    def _told(self, record: str) -> str:
        """Return what a record states in words."""
        workspace = self.app.workspace
        found = workspace.facts.record(FactId(record))
        return told_record(found, workspace.facts, workspace.say, workspace.language)

    def action_accept(self) -> None:
        """Make a record of what is stated; ask first where more than that would change."""
        self._on_focused(lambda stated: self._accept(stated, Amendment()))

    def action_edit(self) -> None:
        """Ask for each field, then accept."""
        self._on_focused(self._edit)

    def action_reject(self) -> None:
        """Remember that it is not so."""
        self._on_focused(lambda stated: self._decide(stated, Outcome.REJECTED))

    def action_note(self) -> None:
        """Remember that it is so, though no record holds it."""
        self._on_focused(lambda stated: self._decide(stated, Outcome.NOTED))

    def action_undo(self) -> None:
        """Take back what was decided about the one under focus, else what was decided last."""
        try:
            focused = self._fresh(self._focused) if self._focused else None
            if focused is None or focused.decision is None:
                focused = self._proposals.find(self._last) if self._last else focused
            if focused is not None:
                self._proposals.undo(focused)
                self._last = ""
                self.app.tell(self.app.workspace.say("Taken back."))
        except OrgtuiError as error:
            self.app.complain(error)
        self._again()

    def _decide(self, stated: Stated, outcome: Outcome) -> None:
        self._proposals.decide(stated, outcome)
        self._last = stated.id
        self.app.tell(self.app.workspace.say("Remembered. U takes it back."))
        self._again()

    def _accept(self, stated: Stated, amendment: Amendment) -> None:
        self._proposals.refuse_decided(stated)
        record = self._proposals.contradicted(stated, amendment)
        if record and amendment.resolution is None:
            self._ask_resolution(stated, amendment, record)
            return
        workspace = self.app.workspace
        draft = self._proposals.draft(stated, amendment)
        from orgtui.articles.proposals.consequences import consequences, fields_of

        also = tuple(consequences(draft, workspace.facts, workspace.say, workspace.language))
        if also or amendment != Amendment():
            self._confirm(stated, amendment, (fields_of(draft, workspace.say), *also))
        else:
            self._write(stated, amendment)

    def _write(self, stated: Stated, amendment: Amendment) -> None:
        self._proposals.accept(stated, amendment)
        self._last = stated.id
        self.app.tell(self.app.workspace.say("Written into your own facts. U takes it back."))
        self._again()

    def _confirm(self, stated: Stated, amendment: Amendment, lines: tuple[str, ...]) -> None:
        """Say what would happen; Enter writes it."""
        say = self.app.workspace.say
        label = "\n".join((*lines, say("Enter writes this, Esc leaves all as it is:")))

        def confirmed(text: str | None) -> None:
            if text:
                self._safely(lambda: self._write(stated, amendment))

        self.app.push_screen(PromptScreen(label, check=lambda _: "", value=say("yes")), confirmed)

    def _ask_resolution(self, stated: Stated, amendment: Amendment, record: str) -> None:
        """Ask what becomes of the record that cannot be true besides."""
        say = self.app.workspace.say
        words = {Resolution.DISPUTED: say("disputed"), Resolution.REPLACED: say("replaced")}
        label = say(
            "The facts say otherwise: {record}. Type “{disputed}” to keep that and mark it so, "
            "“{replaced}” to put this in its place:",
            record=self._told(record),
            disputed=words[Resolution.DISPUTED],
            replaced=words[Resolution.REPLACED],
        )

        def meant(text: str) -> Resolution | None:
            typed = text.strip().casefold()
            return next((r for r, word in words.items() if typed and word.startswith(typed)), None)

        def check(text: str) -> str:
            known = " / ".join(words.values())
            return "" if meant(text) else say("Type one of: {words}", words=known)

        def chosen(text: str | None) -> None:
            if text:
                decided = replace(amendment, resolution=meant(text))
                self._safely(lambda: self._accept(stated, decided))

        self.app.push_screen(
            PromptScreen(label, check=check, value=words[Resolution.DISPUTED]), chosen
        )

    def _edit(self, stated: Stated) -> None:
        from orgtui.tui.screens.proposal_fields import fields

        self._proposals.refuse_decided(stated)
        self._proposals.refuse_unholdable(stated)
        self._ask_fields(stated, Amendment(), fields(self.app.workspace, stated))

    def _ask_fields(self, stated: Stated, amendment: Amendment, left: "Iterator[Field]") -> None:
        """Ask for one field after the other, then accept."""
        field = next(left, None)
        if field is None:
            self._safely(lambda: self._accept(stated, amendment))
            return

        def typed(text: str | None) -> None:
            if text:
                changed = field.change(amendment, "" if text == field.value else text)
                self._ask_fields(stated, changed, left)

        self.app.push_screen(PromptScreen(field.label, check=field.check, value=field.value), typed)

    def _safely(self, act: Callable[[], None]) -> None:
        try:
            act()
        except OrgtuiError as error:
            workspace = self.app.workspace
            self.app.tell(told_error(error, workspace.say, workspace.language), is_error=True)
