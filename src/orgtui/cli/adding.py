"""`orgtui add`: saved pages become clean articles in the library."""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui.articles.sanitising import one_line, sanitised
from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put, put_json
from orgtui.cli.progress import Progress
from orgtui.errors import ArticleError

if TYPE_CHECKING:
    from orgtui.articles.article import Article
    from orgtui.articles.folders import Found
    from orgtui.articles.importing import Imported
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.twins import Twin, Twins

_STDIN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """How pages are to be added."""

    is_dry: bool
    is_json: bool
    is_explained: bool
    is_single: bool
    """Whether one file was named, no folder and no second one."""


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
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
def add(
    context: click.Context,
    paths: tuple[str, ...],
    is_dry: bool,  # noqa: FBT001
    is_json: bool,  # noqa: FBT001
    is_explained: bool,  # noqa: FBT001
) -> None:
    """Add saved pages to the library: files, folders, or - for the standard input.

    Pages are .txt, .html, .md, .epub, .docx and .pdf files. A page that cannot be read does not
    stop the others; the exit code is 1 then. With --json and several pages, each is one line.
    """
    from orgtui.articles.folders import Found, found_pages

    is_single = len(paths) == 1 and not Path(paths[0]).is_dir()
    wish = _Wish(is_dry=is_dry, is_json=is_json, is_explained=is_explained, is_single=is_single)
    named = [Path(path) for path in paths]
    found = [Found(path=named[0])] if is_single else list(found_pages(named))
    with learner() as workspace:
        outcomes = _Adding(workspace, wish).run(found)
    if outcomes["failed"]:
        context.exit(1)


class _Adding:
    """One run of the command."""

    def __init__(self, workspace: "Workspace", wish: _Wish) -> None:
        self._workspace = workspace
        self._wish = wish
        self._twins: Twins | None = None
        self._outcomes: Counter[str] = Counter()

    def run(self, found: "Sequence[Found]") -> Counter[str]:
        """Add the pages one by one, and count what became of them."""
        say = self._workspace.say_anyway
        progress = Progress(0 if self._wish.is_single else len(found))
        try:
            for number, page in enumerate(found):
                progress.show(number, page.path.name)
                self._add(page, progress)
        except KeyboardInterrupt:
            progress.clear()
            done = sum(self._outcomes.values())
            narrate(
                say(
                    "stopped after {done} of {count} pages; what was added stays, and the same "
                    "command goes on",
                    done=done,
                    count=len(found),
                )
            )
            raise
        finally:
            progress.clear()
        if len(found) > 1:
            narrate(self._sum())
        return self._outcomes

    def _add(self, page: "Found", progress: Progress) -> None:
        name = one_line(sanitised(str(page.path)))
        try:
            if page.problem is not None:
                raise page.problem
            imported = self._read(page.path)
        except ArticleError as error:
            self._outcomes["failed"] += 1
            told = self._workspace.say_anyway.error(error)
            progress.clear()
            narrate(f"orgtui: {told}")
            if self._wish.is_json and not self._wish.is_single:
                put_json({"path": name, "error": told}, indent=None)
            return
        if self._wish.is_json:
            self._put_json(imported, name, progress)
        else:
            self._put_line(imported, name, progress)
        if self._wish.is_explained:
            self._explain(imported)

    def _read(self, path: Path) -> "Imported":
        if str(path) == _STDIN:
            return self._workspace.read_stream(sys.stdin.buffer)
        return self._workspace.read_page(path)

    def _keep(self, imported: "Imported") -> tuple[str, dict[str, object]]:
        """Keep an article, unless the library holds it; tell what became of it."""
        say = self._workspace.say
        twin = self._twin(imported.article)
        if twin is not None and twin.is_same:
            self._outcomes["known"] += 1
            told = say("already there {id}", id=twin.article_id)
            return told, {"id": twin.article_id, "is_new": False}
        if self._wish.is_dry:
            self._outcomes["seen"] += 1
            return say("would be added"), {}
        added = self._workspace.keep(imported)
        self._outcomes["added" if added.is_new else "known"] += 1
        if self._twins is not None:
            self._twins.remember(added.article_id, imported.article)
        sentence = say("added {id}") if added.is_new else say("already there {id}")
        outcome = sentence.format(id=added.article_id)
        kept: dict[str, object] = {"id": added.article_id, "is_new": added.is_new}
        if twin is not None and added.is_new:
            outcome = say("{outcome}, nearly the same as {id}", outcome=outcome, id=twin.article_id)
            kept["near"] = twin.article_id
        return outcome, kept

    def _twin(self, article: "Article") -> "Twin | None":
        """Return the article of the library that is like this one; a dry run makes no library."""
        from orgtui.workspace.twins import Twins

        if self._wish.is_dry and not self._workspace.home.library.exists():
            return None
        self._twins = self._twins or Twins(self._workspace.library)
        return self._twins.of(article)

    def _put_line(self, imported: "Imported", name: str, progress: Progress) -> None:
        say, article = self._workspace.say, imported.article
        outcome, _ = self._keep(imported)
        parts = [
            str(article.published or ""),
            article.publisher,
            article.language.value,
            say.many("{number} paragraph", "{number} paragraphs", len(article.passages)),
            say.many("{number} link", "{number} links", len(article.links)),
            "" if self._wish.is_single else name,
        ]
        details = " · ".join(part for part in parts if part)
        progress.clear()
        put(one_line(f"{outcome}: {article.label} ({details})"))

    def _put_json(self, imported: "Imported", name: str, progress: Progress) -> None:
        from orgtui.articles.article import as_json

        found = as_json(imported.article)
        if self._wish.is_explained:
            dropped = imported.article.dropped
            found["dropped"] = [{"text": d.text, "reason": d.reason.value} for d in dropped]
        _, kept = self._keep(imported)
        found |= kept
        if not self._wish.is_single:
            found["path"] = name
        progress.clear()
        put_json(found, indent=2 if self._wish.is_single else None)

    def _explain(self, imported: "Imported") -> None:
        """Tell on stderr which lines are no part of the article, and why."""
        from orgtui.articles.explaining import explained

        say = self._workspace.say
        if not imported.article.dropped:
            nothing = say("nothing was left out")
            narrate(f"  {nothing}")
        left_out = say("left out")
        for line in imported.article.dropped:
            narrate(f"  {left_out} ({explained(line.reason, say)}): {one_line(line.text)}")

    def _sum(self) -> str:
        say, count = self._workspace.say, self._outcomes
        parts = (
            (say("would be added: {number}", number=count["seen"]), self._wish.is_dry),
            (say("added: {number}", number=count["added"]), not self._wish.is_dry),
            (say("already there: {number}", number=count["known"]), count["known"]),
            (say("failed: {number}", number=count["failed"]), count["failed"]),
        )
        return ", ".join(text for text, is_told in parts if is_told)
