"""Deciding about proposals on the command line: what would happen, a question, what happened."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from orgtui.articles.library.decisions import Outcome
from orgtui.articles.proposals.draft import Amendment, Resolution
from orgtui.articles.proposals.telling import told, told_error
from orgtui.cli.printing import is_terminal, narrate, put
from orgtui.cli.speaking import Misuse
from orgtui.errors import OrgtuiError

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated
    from orgtui.workspace.opening import Workspace

_FIELDS = ("period", "role", "who", "office", "state")
_NAMES = "name."
_LANGUAGES = ("en", "ru", "kk")


def amendment_of(changes: Iterable[str], resolution: str | None) -> Amendment:
    """Return what `--set` and `--as` say.

    Raises:
        Misuse: for a field that there is not.
    """
    fields: dict[str, str] = {}
    names: dict[str, str] = {}
    for change in changes:
        key, sign, text = change.partition("=")
        key, text = key.strip(), text.strip()
        if sign and key in _FIELDS:
            fields[key] = text
        elif sign and key.startswith(_NAMES) and key.removeprefix(_NAMES) in _LANGUAGES:
            names[key.removeprefix(_NAMES)] = text
        else:
            known = ", ".join((*_FIELDS, *(_NAMES + language for language in _LANGUAGES)))
            raise Misuse(
                '"{change}" is not FIELD=TEXT with a field of: {fields}',
                change=change,
                fields=known,
            )
    chosen = Resolution(resolution) if resolution else None
    return Amendment(names=names, resolution=chosen, **fields)


class Deciding:
    """Decides about one proposal after the other; one that fails does not stop the others."""

    def __init__(self, workspace: "Workspace", amendment: Amendment, *, is_sure: bool) -> None:
        """Decide among all that articles state, by id or by number."""
        self._workspace, self._amendment, self._is_sure = workspace, amendment, is_sure
        self._all = workspace.proposals.all()

    def all(
        self,
        *,
        accept: Iterable[str],
        reject: Iterable[str],
        note: Iterable[str],
        undo: Iterable[str],
    ) -> bool:
        """Carry decisions out and tell whether all of them could be."""
        proposals = self._workspace.proposals
        done = [self._one(key, proposals.undo, "undone") for key in undo]
        done += [self._one(key, self._reject, "rejected") for key in reject]
        done += [self._one(key, self._note, "noted") for key in note]
        done += [self._one(key, self._accept, "accepted") for key in accept]
        return all(done)

    def _one(self, key: str, act: "Callable[[Stated], None]", word: str) -> bool:
        say = self._workspace.say
        try:
            stated = self._meant(key)
            act(stated)
        except OrgtuiError as error:
            narrate(f"orgtui: {told_error(error, say, self._workspace.language)}")
            return False
        except click.Abort:
            narrate(say("Nothing was written."))
            return False
        outcome = {
            "undone": say("undone"),
            "rejected": say("rejected"),
            "noted": say("noted"),
            "accepted": say("accepted"),
        }[word]
        put(f"{outcome}: {self._told(stated)}")
        return True

    def _meant(self, key: str) -> "Stated":
        if key.isdecimal() and 0 < int(key) <= len(self._all) and len(key) < 6:
            return self._all[int(key) - 1]
        return self._workspace.proposals.find(key)

    def _told(self, stated: "Stated") -> str:
        workspace = self._workspace
        statement = stated.proposal.statement
        return told(statement, workspace.facts, workspace.say, workspace.language)

    def _reject(self, stated: "Stated") -> None:
        self._workspace.proposals.decide(stated, Outcome.REJECTED)

    def _note(self, stated: "Stated") -> None:
        self._workspace.proposals.decide(stated, Outcome.NOTED)

    def _accept(self, stated: "Stated") -> None:
        from orgtui.articles.proposals.consequences import consequences, fields_of

        self._workspace.proposals.refuse_decided(stated)
        workspace, amendment = self._workspace, self._resolved(stated)
        say = workspace.say
        draft = workspace.proposals.draft(stated, amendment)
        narrate(fields_of(draft, say))
        for line in consequences(draft, workspace.facts, say, workspace.language):
            narrate(f"  {line}")
        if not self._is_sure:
            if not is_terminal():
                narrate(say("Add --yes to write this."))
                raise click.Abort
            click.confirm(say("Write this into your own facts?"), abort=True, err=True)
        workspace.proposals.accept(stated, amendment)

    def _resolved(self, stated: "Stated") -> Amendment:
        """Ask what becomes of a contradicted record, where a person can answer."""
        amendment = self._amendment
        if amendment.resolution is not None or not is_terminal():
            return amendment
        record = self._workspace.proposals.contradicted(stated, amendment)
        if not record:
            return amendment
        say = self._workspace.say
        question = say(
            "It contradicts {record}: mark that as disputed, or replace it?",
            record=record,
        )
        answer = click.prompt(
            question, type=click.Choice([r.value for r in Resolution]), default="disputed", err=True
        )
        return replace(amendment, resolution=Resolution(answer))
