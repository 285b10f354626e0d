"""`orgtui search`: facts by name, articles by their words."""

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put, put_table


@click.command()
@click.argument("words", nargs=-1, required=True)
def search(words: tuple[str, ...]) -> None:
    """Find WORDS among all names and in all articles, in any of their forms."""
    typed = " ".join(words)
    with learner() as workspace:
        say, language = workspace.say, workspace.language
        found = workspace.find(typed)
        if found.entities:
            put(say("Facts"))
            put_table(
                ((entity.id, entity.names.full(language)) for entity in found.entities), indent=2
            )
        if found.hits:
            put(say("Articles"))
        for hit in found.hits:
            put(f"  {hit.article_id}  {hit.title}")
            put(f"    {hit.snippet}")
        if not found.entities and not found.hits:
            narrate(say("Nothing found for “{words}”.", words=typed))
