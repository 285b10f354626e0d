"""`orgtui browse`: a page of facts."""

from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import is_terminal

if TYPE_CHECKING:
    from orgtui.facts.records import Entity
    from orgtui.tui.places import Place


@click.command()
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
        from orgtui.cli.selecting import named
        from orgtui.tui.app import run
        from orgtui.tui.places import Index

        run(workspace, _page(named(workspace.facts, name)) if name else Index())


def _page(entity: "Entity") -> "Place":
    """Return where an entity is shown."""
    from orgtui.facts.ids import CityId, EntityKind, FactId, OrganisationId, PersonId, StateId
    from orgtui.tui.places import CityPage, OrganisationPage, PersonPage, RecordPage, StatePage

    match entity.kind:
        case EntityKind.ORGANISATION:
            return OrganisationPage(organisation=OrganisationId(entity.id))
        case EntityKind.STATE:
            return StatePage(state=StateId(entity.id))
        case EntityKind.PERSON:
            return PersonPage(person=PersonId(entity.id))
        case EntityKind.CITY:
            return CityPage(city=CityId(entity.id))
        case kind:
            organisation, _, key = entity.id.partition("/")
            return RecordPage(fact=FactId(f"{organisation}/{kind.value}/{key}"))
