"""`orgtui proposals`: the facts that your articles state, and what you make of them."""

from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put, put_json
from orgtui.cli.speaking import Misuse

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated
    from orgtui.workspace.opening import Workspace

_WHICH = ("new", "contradicts", "known")


@click.command(short_help="Decide about the facts that articles state.")
@click.option("--article", default="", metavar="ARTICLE", help="Only those of one article.")
@click.option("--org", "organisation", default="", metavar="NAME", help="Only those of one.")
@click.option("--standing", type=click.Choice(_WHICH), help="Only those of one standing.")
@click.option("--all", "with_all", is_flag=True, help="Also what is known, and what was decided.")
@click.option("--json", "is_json", is_flag=True, help="Print them as JSON: docs/json.md.")
@click.option("--accept", multiple=True, metavar="ID", help="Make a record of your own of it.")
@click.option("--reject", multiple=True, metavar="ID", help="It is not so; remember that.")
@click.option("--note", multiple=True, metavar="ID", help="It is so, but no record can hold it.")
@click.option("--undo", multiple=True, metavar="ID", help="Take the decision back.")
@click.option(
    "--set",
    "changes",
    multiple=True,
    metavar="FIELD=TEXT",
    help="Change a field before accepting: period, role, who, office, state, name.en, name.ru.",
)
@click.option(
    "--as",
    "resolution",
    type=click.Choice(["disputed", "replaced"]),
    help="What becomes of the record that it contradicts.",
)
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
@click.pass_context
def proposals(  # noqa: PLR0917
    context: click.Context,
    article: str,
    organisation: str,
    standing: str | None,
    with_all: bool,  # noqa: FBT001
    is_json: bool,  # noqa: FBT001
    accept: tuple[str, ...],
    reject: tuple[str, ...],
    note: tuple[str, ...],
    undo: tuple[str, ...],
    changes: tuple[str, ...],
    resolution: str | None,
    is_sure: bool,  # noqa: FBT001
) -> None:
    """List the dated facts that your articles state, beside the facts that there are.

    Without options only what is new or contradicts a record is listed, and only what you have
    not decided about; what no file of the facts has a place for comes last. ID is the id in the
    list, its beginning, or the number before it, which is that of the list of all (--all). What
    you accept becomes a record in your own facts, with the article as its source.
    """
    from orgtui.articles.proposals.draft import Amendment
    from orgtui.cli.proposal_deciding import Deciding, amendment_of

    with learner() as workspace:
        chosen = _chosen(workspace, article, organisation, standing)
        listed = tuple(s for s in chosen if with_all or standing == "known" or s.is_open)
        amendment = amendment_of(changes, resolution)
        if not accept and amendment != Amendment():
            raise Misuse("--set and --as go with --accept")
        deciding = Deciding(workspace, amendment, is_sure=is_sure)
        if accept or reject or note or undo:
            if not deciding.all(accept=accept, reject=reject, note=note, undo=undo):
                context.exit(1)
        elif is_json:
            from orgtui.cli.proposal_json import stated_json

            put_json({"proposals": [stated_json(s, workspace.facts) for s in listed]})
        else:
            _put_list(workspace, listed)
            if not listed:
                narrate(_nothing(workspace, has_decided=bool(chosen), article=article))


def _chosen(
    workspace: "Workspace", article: str, organisation: str, standing: str | None
) -> "tuple[Stated, ...]":
    """Return the proposals of an article, of an organisation and of a standing."""
    from orgtui.articles.parties import parties_of
    from orgtui.facts.ids import EntityKind
    from orgtui.facts.resolving import resolve

    if article:
        found = workspace.proposals.of(workspace.library.find(article).id)
    else:
        found = workspace.proposals.all()
    if organisation:
        wanted = resolve(workspace.facts, organisation, (EntityKind.ORGANISATION,)).id
        found = tuple(
            stated
            for stated in found
            if parties_of(stated.proposal.statement, workspace.facts).organisation == wanted
        )
    if standing:
        found = tuple(stated for stated in found if stated.proposal.standing.value == standing)
    return found


def _put_list(workspace: "Workspace", listed: "tuple[Stated, ...]") -> None:
    from orgtui.cli.proposal_lines import lines

    say, proposals = workspace.say, workspace.proposals
    numbers = {stated.id: number for number, stated in enumerate(proposals.all(), 1)}
    for stated in sorted(listed, key=lambda stated: not proposals.is_holdable(stated)):
        for line in lines(workspace, stated, numbers[stated.id]):
            put(line)
    if listed:
        many = say.many("{number} proposal", "{number} proposals", len(listed))
        narrate(f"{many} · `orgtui proposals --accept ID`, --reject ID, --help")


def _nothing(workspace: "Workspace", *, has_decided: bool, article: str) -> str:
    """Return why nothing is listed."""
    say = workspace.say
    if has_decided:
        return say("Nothing to decide; `orgtui proposals --all` shows all there are.")
    if article:
        return say("No sentence of this article states a dated fact.")
    if workspace.proposals.all():
        return say("None of them is like that.")
    return say("Your articles state no facts yet; `orgtui add` brings pages in.")
