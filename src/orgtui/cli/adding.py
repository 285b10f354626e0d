"""`orgtui add`: saved pages become clean articles in the library."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui.articles.sanitising import one_line, sanitised
from orgtui.cli.added import Report
from orgtui.cli.cleaning_again import clean_again
from orgtui.cli.learner import learner
from orgtui.cli.pile import Pile
from orgtui.cli.printing import narrate
from orgtui.cli.progress import Progress
from orgtui.errors import ArticleError

if TYPE_CHECKING:
    from orgtui.articles.files.folders import Found
    from orgtui.articles.importing import Imported
    from orgtui.workspace.opening import Workspace

_STDIN = "-"


@click.command(short_help="Add saved pages to the library.")
@click.argument("paths", metavar="PATH...", nargs=-1)
@click.option("--again", "is_again", is_flag=True, help="Clean the kept pages with this version.")
@click.option("--dry-run", "is_dry", is_flag=True, help="Show what would be added; add nothing.")
@click.option("--json", "is_json", is_flag=True, help="Print articles as JSON: docs/json.md.")
@click.option(
    "--explain",
    "--dropped",
    "is_explained",
    is_flag=True,
    help="Tell what was left out of each page, and why.",
)
@click.pass_context
def add(  # noqa: PLR0917
    context: click.Context,
    paths: tuple[str, ...],
    is_again: bool,  # noqa: FBT001
    is_dry: bool,  # noqa: FBT001
    is_json: bool,  # noqa: FBT001
    is_explained: bool,  # noqa: FBT001
) -> None:
    """Add saved pages to the library: files, folders, or - for the standard input.

    Pages are .txt, .html, .mhtml, .md, .epub, .docx and .pdf files. A page that cannot be read
    does not stop the others; the exit code is 1 then. With --json and several pages, each is one
    line.
    """
    if is_again or not paths:
        clean_again(is_alone=is_again and not (paths or is_dry or is_json or is_explained))
        return
    from orgtui.articles.files.folders import Found, found_pages

    named = [Path(path) for path in paths]
    is_single = len(named) == 1 and not named[0].is_dir()
    found = [Found(path=named[0])] if is_single else list(found_pages(named))
    with learner() as workspace:
        report = Report(workspace, is_dry=is_dry, is_json=is_json, is_explained=is_explained)
        report.is_single = is_single
        _add_all(workspace, found, report)
    if report.has_failed:
        context.exit(1)


def _add_all(workspace: "Workspace", found: "Sequence[Found]", report: Report) -> None:
    """Add the pages, a few at a time; what was read before an interruption is kept."""
    progress = Progress(len(found))
    try:
        with Pile(report, progress) as pile:
            for number, page in enumerate(found):
                progress.show(number, page.path.name)
                _add(workspace, page, report, pile)
    except KeyboardInterrupt:
        progress.clear()
        narrate(
            workspace.say_anyway(
                "stopped after {done} of {count} pages; what was added stays, and the same "
                "command goes on",
                done=report.done,
                count=len(found),
            )
        )
        raise
    finally:
        progress.clear()
    if len(found) > 1:
        narrate(report.sum())
    report.hint()


def _add(workspace: "Workspace", page: "Found", report: Report, pile: Pile) -> None:
    name = one_line(sanitised(str(page.path)))
    if page.is_link:
        pile.keep()
        report.pass_over(name)
        return
    try:
        if page.problem is not None:
            raise page.problem
        imported = _read(workspace, page.path)
    except ArticleError as error:
        pile.keep()
        report.put_failed(name, error)
    else:
        pile.put(imported, name)


def _read(workspace: "Workspace", path: Path) -> "Imported":
    if str(path) == _STDIN:
        return workspace.read_stream(sys.stdin.buffer)
    return workspace.read_page(path)
