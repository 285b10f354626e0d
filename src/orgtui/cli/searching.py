"""`orgtui search`: facts by name, articles by their words."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put, put_table
from orgtui.cli.speaking import Misuse
from orgtui.text.shortening import shortened

if TYPE_CHECKING:
    from orgtui.articles.library.shelf import Span


_UNWANTED = re.compile(r"(?<!\S)-\S")


@click.command(
    context_settings={"ignore_unknown_options": True},
    short_help="Find words in names and articles.",
)
@click.argument("words", nargs=-1, required=True)
def search(words: tuple[str, ...]) -> None:
    """Find WORDS among all names and in all articles, in any of their forms.

    Found words stand between asterisks. Articles are narrowed with "a phrase", -without,
    org:sco, state:kz, person:NAME, city:NAME, lang:ru, from:2023, to:2024-06, pub:PUBLISHER,
    is:unread, is:begun or is:read; names in any language.
    """
    if not any(word.strip() for word in words):
        raise Misuse("type a word to search for")
    typed = " ".join(map(_quoted, words))
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
            put(f"  {hit.article_id}  {shortened(hit.title)}")
            put(f"    {_lit(hit.snippet, hit.spans)}")
        if not found.entities and not found.hits:
            narrate(say("Nothing found for “{words}”.", words=typed))


def _quoted(word: str) -> str:
    """Return an argument as it was typed: the shell took the quotation marks of a phrase.

    An argument that has filters, unwanted words or quotation marks in it is a whole search.
    """
    is_search = any(mark in word for mark in '"“«:') or _UNWANTED.search(word)
    return word if " " not in word or is_search else f'"{word}"'


def _lit(text: str, spans: "Iterable[Span]") -> str:
    """Return a text with asterisks around what was found."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}*{text[start:end]}*{text[end:]}"
    return text
