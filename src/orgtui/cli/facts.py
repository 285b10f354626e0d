"""`orgtui facts`: what is known of an organisation, a state or a person."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import put, put_csv, put_json
from orgtui.cli.speaking import Misuse

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase
    from orgtui.facts.records import Entity, Record
    from orgtui.workspace.opening import Workspace

_COLUMNS = (
    "id type organisation state person body office status role kind from to date place "
    "name_en name_ru name_kk standing note sources"
).split()


class Day(click.ParamType[date]):
    """A calendar day: 2023-05-01, or "today"."""

    name = "date"

    def convert(
        self,
        value: str | date,
        param: click.Parameter | None,  # noqa: ARG002
        ctx: click.Context | None,  # noqa: ARG002
    ) -> date:
        """Return the day that is written.

        Raises:
            Misuse: where none is.
        """
        if isinstance(value, date):
            return value
        if value.strip().casefold() == "today":
            return date.today()
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            raise Misuse('"{text}" is no day; write it as 2023-05-01', text=value) from None


@click.command(short_help="Print what is known of somebody or something.")
@click.argument("name", required=False)
@click.option("--on", type=Day(), help="Only what holds on this day, as 2023-05-01.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="How to print; json and csv are documented in docs/json.md.",
)
@click.option("--all", "is_all", is_flag=True, help="Everything of every organisation.")
def facts(name: str | None, on: date | None, form: str, is_all: bool) -> None:  # noqa: FBT001
    """Print what is known of NAME: an organisation, a state, a person, a body.

    NAME is understood in any of the languages and in any case form. Without it, the organisations
    are listed.
    """
    if name and is_all:
        raise Misuse("give a NAME or --all, not both")
    with learner() as workspace:
        if form == "table":
            _put_tables(workspace, name, on, is_all=is_all)
            return
        records = _wanted(workspace.facts, name, on, is_all=is_all)
        told = _told(workspace, records, on)
        if form == "json":
            put_json({"as_of": (on or workspace.today).isoformat(), "records": told})
        else:
            put_csv(_COLUMNS, (_cells(record) for record in told))


def put_facts(workspace: "Workspace", entity: "Entity", on: date | None = None) -> None:
    """Print what is known of an entity as a table."""
    from orgtui.cli.record_table import Scribe, put_records
    from orgtui.cli.selecting import holding, records_about

    scribe = Scribe(
        base=workspace.facts,
        say=workspace.say,
        language=workspace.language,
        on=on,
        today=workspace.today,
    )
    put_records(scribe, entity, holding(records_about(workspace.facts, entity), on))


def put_overview(workspace: "Workspace", on: date | None = None) -> None:
    """Print the list of organisations."""
    from orgtui.cli.record_table import Scribe, put_organisations

    scribe = Scribe(
        base=workspace.facts,
        say=workspace.say,
        language=workspace.language,
        on=on,
        today=workspace.today,
    )
    put_organisations(scribe, workspace.facts.organisations.values())


def _put_tables(workspace: "Workspace", name: str | None, on: date | None, *, is_all: bool) -> None:
    from orgtui.cli.selecting import named

    if name:
        put_facts(workspace, named(workspace.facts, name), on)
    elif is_all:
        for number, key in enumerate(workspace.facts.organisations):
            if number:
                put()
            put_facts(workspace, named(workspace.facts, key), on)
    else:
        put_overview(workspace, on)


def _wanted(
    base: "FactBase", name: str | None, on: date | None, *, is_all: bool
) -> Iterator["Record"]:
    from orgtui.cli.selecting import holding, named, records_about

    if name:
        yield from holding(records_about(base, named(base, name)), on)
    elif is_all:
        for key in base.organisations:
            yield from holding(base.records(key), on)
    else:
        yield from base.organisations.values()


def _told(
    workspace: "Workspace", records: Iterator["Record"], on: date | None
) -> list[dict[str, object]]:
    from orgtui.cli.record_json import is_told, record_json

    base, language = workspace.facts, workspace.language
    return [record_json(base, record, language, on) for record in records if is_told(record)]


def _cells(record: dict[str, object]) -> list[str]:
    """Return a record as the cells of a CSV line."""
    names = record.get("names")
    sources = record.get("sources")
    flat = {key: value for key, value in record.items() if isinstance(value, (str, int))}
    if isinstance(names, dict):
        flat |= {f"name_{code}": name for code, name in names.items()}
    if isinstance(sources, list):
        flat["sources"] = " ".join(source["id"] for source in sources)
    return [str(flat.get(column, "")) for column in _COLUMNS]
