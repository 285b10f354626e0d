"""`orgtui add`: saved pages become clean articles in the library."""

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui.articles.sanitising import one_line
from orgtui.cli.cleaning_again import clean_again
from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put, put_json
from orgtui.errors import ArticleError

if TYPE_CHECKING:
    from orgtui.articles.importing import Imported
    from orgtui.articles.proposal import Proposal
    from orgtui.workspace.opening import Workspace

_STDIN = "-"


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1)
@click.option("--again", "is_again", is_flag=True, help="Clean the kept pages with this version.")
@click.option("--dry-run", "is_dry", is_flag=True, help="Show what would be added; add nothing.")
@click.option("--json", "is_json", is_flag=True, help="Print articles as JSON: docs/json.md.")
@click.option("--dropped", "with_dropped", is_flag=True, help="Print what was left out, too.")
@click.pass_context
def add(  # noqa: PLR0917
    context: click.Context,
    paths: tuple[str, ...],
    is_again: bool,  # noqa: FBT001
    is_dry: bool,  # noqa: FBT001
    is_json: bool,  # noqa: FBT001
    with_dropped: bool,  # noqa: FBT001
) -> None:
    """Add saved pages (.txt, .html, .md, or - for standard input) to the library.

    A page that cannot be read does not stop the others; the exit code is 1 then. With --json and
    several pages, each is one line.
    """
    if is_again or not paths:
        clean_again(is_alone=is_again and not paths)
        return
    failed = 0
    with learner() as workspace:
        for path in paths:
            try:
                imported = _read(workspace, path)
            except ArticleError as error:
                failed += 1
                narrate(f"orgtui: {workspace.say_anyway.error(error)}")
                continue
            if is_json:
                _put_json(workspace, imported, is_dry=is_dry, indent=2 if len(paths) == 1 else None)
            else:
                _put_line(workspace, imported, is_dry=is_dry)
            if with_dropped:
                _put_dropped(workspace, imported)
        if not is_dry and not is_json:
            _hint(workspace)
    if failed:
        context.exit(1)


def _read(workspace: "Workspace", path: str) -> "Imported":
    if path == _STDIN:
        return workspace.read_stream(sys.stdin.buffer)
    return workspace.read_page(Path(path))


def _put_line(workspace: "Workspace", imported: "Imported", *, is_dry: bool) -> None:
    say, article = workspace.say, imported.article
    if is_dry:
        outcome = say("would be added")
        stated = workspace.proposals.stated_by(article)
    else:
        added = workspace.keep(imported)
        stated = workspace.library.proposals.of(added.article_id)
        outcome = say("added") if added.is_new else say("already there")
        outcome = f"{outcome} {added.article_id}"
    parts = [
        str(article.published or ""),
        article.publisher,
        article.language.value,
        say.many("{number} paragraph", "{number} paragraphs", len(article.passages)),
        say.many("{number} link", "{number} links", len(article.links)),
        _counted(workspace, stated),
    ]
    details = " · ".join(part for part in parts if part)
    put(one_line(f"{outcome}: {article.label} ({details})"))


def _counted(workspace: "Workspace", stated: "tuple[Proposal, ...]") -> str:
    """Return how many facts an article states: "3 facts stated: 2 known, 1 new"."""
    from orgtui.articles.telling import standing_word

    if not stated:
        return ""
    say = workspace.say
    counts = Counter(proposal.standing for proposal in stated)
    each = (f"{counts[standing]} {standing_word(standing, say)}" for standing in counts)
    total = say.many("{number} fact stated", "{number} facts stated", len(stated))
    return f"{total}: {', '.join(each)}"


def _put_json(
    workspace: "Workspace", imported: "Imported", *, is_dry: bool, indent: int | None
) -> None:
    from orgtui.articles.article import as_json
    from orgtui.cli.proposal_json import proposal_json

    found = as_json(imported.article)
    if is_dry:
        stated = workspace.proposals.stated_by(imported.article)
    else:
        added = workspace.keep(imported)
        stated = workspace.library.proposals.of(added.article_id)
    found["proposals"] = [proposal_json(proposal, workspace.facts) for proposal in stated]
    if not is_dry:
        found |= {"id": added.article_id, "is_new": added.is_new}
    put_json(found, indent=indent)


def _hint(workspace: "Workspace") -> None:
    """Tell on stderr where to decide about what the articles state."""
    waiting = workspace.library.proposals.open_count()
    if waiting:
        narrate(
            workspace.say.many(
                "{number} stated fact waits for your decision: `orgtui proposals`",
                "{number} stated facts wait for your decision: `orgtui proposals`",
                waiting,
            )
        )


def _put_dropped(workspace: "Workspace", imported: "Imported") -> None:
    """Tell on stderr which lines are no part of the article, and why."""
    left_out = workspace.say("left out")
    for line in imported.article.dropped:
        narrate(f"  {left_out} ({line.reason.value}): {one_line(line.text)}")
