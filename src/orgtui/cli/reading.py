"""`orgtui read`: the articles, one article, or a page not yet in the library."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.places import is_page, reading
from orgtui.cli.printing import is_terminal, narrate, put, put_table
from orgtui.cli.speaking import Misuse
from orgtui.text.shortening import shortened

if TYPE_CHECKING:
    from orgtui.articles.article import Article
    from orgtui.workspace.opening import Workspace


@click.command(short_help="Read an article, or list those that there are.")
@click.argument("article", required=False)
@click.option("--filter", "filters", metavar="FILTERS", default="", help="List some: org:sco …")
@click.option("--export", "target", metavar="FILE", help="Write ARTICLE as Markdown; - prints it.")
@click.option("--remove", "is_removed", is_flag=True, help="Take ARTICLE out of the library.")
@click.option("--bring-back", "is_back", is_flag=True, help="Bring ARTICLE back, or the last one.")
def read(
    article: str | None,
    filters: str,
    target: str | None,
    is_removed: bool,  # noqa: FBT001
    is_back: bool,  # noqa: FBT001
) -> None:
    """Open ARTICLE (its id or words of its title) or a file; without it, the list.

    A file that is opened is kept in the library. Without a terminal the list or the clean text
    is printed, and nothing is kept. FILTERS are those of `orgtui search`.
    """
    if article is None and (target or is_removed):
        raise Misuse("--export and --remove are for an ARTICLE")
    with learner() as workspace:
        if is_back:
            _bring_back(workspace, article or "")
        elif is_removed:
            _remove(workspace, article or "")
        elif target is not None:
            _export(workspace, article or "", target)
        else:
            _show(workspace, article, filters)


def _show(workspace: "Workspace", article: str | None, filters: str) -> None:
    if is_terminal() and not filters:
        _open(workspace, article)
    elif article is None:
        _put_list(workspace, filters)
    elif is_page(article):
        _put_article(workspace, workspace.read_page(Path(article)).article)
    else:
        found = workspace.library.find(article)
        _put_article(workspace, workspace.article(found.id))


def _open(workspace: "Workspace", article: str | None) -> None:
    from orgtui.tui.app import run
    from orgtui.tui.places import Shelf

    run(workspace, Shelf() if article is None else reading(workspace, article))


def _remove(workspace: "Workspace", article: str) -> None:
    found = workspace.library.find(article)
    workspace.library.remove(found.id, workspace.moment)
    narrate(
        workspace.say(
            "removed {title}; `orgtui read {article} --bring-back` undoes it",
            title=shortened(found.title),
            article=found.id,
        )
    )


def _bring_back(workspace: "Workspace", article: str) -> None:
    from orgtui.articles.article import ArticleId

    library = workspace.library
    key = ArticleId(article) if article else library.last_removed()
    library.restore(key)
    title = shortened(library.article(key).label)
    narrate(workspace.say("{title} is there again", title=title))


def _export(workspace: "Workspace", article: str, target: str) -> None:
    from orgtui.articles.library.exporting import as_markdown
    from orgtui.articles.proposals.origin import page_address

    if is_page(article):
        page = workspace.read_page(Path(article))
        text = as_markdown(page.article, article, page_address(page.original))
    else:
        found = workspace.library.find(article)
        address = "" if found.is_shipped else page_address(workspace.library.original(found.id))
        text = as_markdown(workspace.article(found.id), f"orgtui read {found.id}", address)
    if target == "-":
        put(text.rstrip("\n"))
        return
    from orgtui.storage.files import write_new

    write_new(Path(target), text.encode())
    narrate(workspace.say("written to {file}", file=target))


def _put_list(workspace: "Workspace", filters: str = "") -> None:
    articles = workspace.articles_like(filters)
    put_table(
        (
            article.id,
            article.language.value,
            str(article.published or ""),
            f"{article.progress:.0%}",
            shortened(article.title),
        )
        for article in articles
    )
    narrate(workspace.say.many("{number} article", "{number} articles", len(articles)))


def _put_article(workspace: "Workspace", article: "Article") -> None:
    from orgtui.articles.article import PassageKind
    from orgtui.facts.phrasing import date_text

    published = date_text(article.published, workspace.language) if article.published else ""
    heads = [article.title, " · ".join(part for part in (article.publisher, published) if part)]
    for head in filter(None, heads):
        put(head)
    before = None
    for passage in article.passages:
        is_list = passage.kind is PassageKind.LIST_ITEM
        if not (is_list and before is PassageKind.LIST_ITEM):
            put()
        put(passage.bullet + passage.text)
        before = passage.kind
