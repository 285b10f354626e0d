"""`orgtui browse`: a page of facts."""

import click

from orgtui.cli.learner import learner
from orgtui.cli.places import browsing
from orgtui.cli.printing import is_terminal


@click.command(short_help="Look facts up in the app.")
@click.argument("name", required=False)
def browse(name: str | None) -> None:
    """Open the page of NAME: an organisation, a state, a person, a city.

    NAME is understood in any of the languages and in any case form. Without a terminal the facts
    are printed.
    """
    with learner() as workspace:
        if not is_terminal():
            from orgtui.cli.facts import put_facts, put_overview
            from orgtui.cli.selecting import named

            if name:
                put_facts(workspace, named(workspace.facts, name))
            else:
                put_overview(workspace)
            return
        from orgtui.tui.app import run
        from orgtui.tui.places import Index

        run(workspace, browsing(workspace, name) if name else Index())
