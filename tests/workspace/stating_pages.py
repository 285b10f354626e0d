"""Pages of the learner's own whose sentences are understood as a test says."""

from dataclasses import replace

from orgtui.articles.library.decisions import Stated
from orgtui.articles.proposal import Statement
from orgtui.articles.proposals.comparing import proposed
from orgtui.workspace.opening import Workspace
from orgtui.workspace.proposals import READING

PAGE = """Новости одной организации

{day}

В зале говорили о делах организации, и каждый из выступавших напомнил о своём. Решения объявили \
вечером, когда журналисты уже собирались уходить.

Организаторы ({name}) добавили, что подробности появятся позже, и \
поблагодарили всех за терпение и внимание.
"""


def put(
    workspace: Workspace, *statements: Statement, day: str = "10 сентября 2026", name: str = "page"
) -> tuple[Stated, ...]:
    """Add a page that states something in its second paragraph, and return all that is stated."""
    page = workspace.home.root.parent / f"{name}.txt"
    page.write_text(PAGE.format(day=day, name=name), encoding="utf-8")
    added = workspace.keep(workspace.read_page(page))
    article = workspace.article(added.article_id)
    start = len(article.passages[0].text) + 1
    placed = (replace(s, quote_start=start, quote_end=len(article.text)) for s in statements)
    found = proposed(article, placed, workspace.facts)
    workspace.library.proposals.put({added.article_id: found}, READING, workspace.facts_version)
    return workspace.proposals.all()
