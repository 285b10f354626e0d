"""The articles that come with the app, from their Markdown text."""

import re

from orgtui.articles.article import Article, ArticleId, Passage, PassageKind
from orgtui.articles.library.shelf import ShippedArticle
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.errors import ArticleError
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

_CITATION = re.compile(r"\s*\[([a-z0-9][a-z0-9:._-]*)\](?!\()")
_KEYS = ("title", "date", "language", "organisation")


def shipped_article(place: str, text: str) -> ShippedArticle:
    """Read one shipped article; `place` is its file within the articles ("sco/overview.ru.md").

    A file begins with lines `title:`, `date:`, `language:` and `organisation:` between two lines
    `---`. Blank lines part paragraphs, `## ` makes a subhead, `- ` a list item; `[about][charter]`
    cites sources of the organisation's facts and becomes the passage's `sources`.

    Raises:
        ArticleError: when the front matter or the text is missing or wrong.
    """
    front, body = _front_matter(place, sanitised(text))
    try:
        published = PartialDate.parse(front["date"]) if front.get("date") else None
        language = Language(front["language"])
    except ValueError as error:
        raise ArticleError(
            "{place}: {reason}; correct its front matter", place=place, reason=error
        ) from None
    passages = tuple(_passages(body))
    if not passages:
        raise ArticleError("{place} has no text below its front matter; write some", place=place)
    return ShippedArticle(
        id=ArticleId(place.removesuffix(".md")),
        article=Article(
            title=front["title"],
            published=published,
            language=language,
            passages=passages,
            organisation=front["organisation"],
        ),
    )


def _front_matter(place: str, text: str) -> tuple[dict[str, str], str]:
    match = re.match(r"---\n(.*?)\n---(?:\n|$)", text, re.DOTALL)
    if match is None:
        raise ArticleError(
            "{place} does not begin with front matter between two lines ---; add it", place=place
        )
    front: dict[str, str] = {}
    for number, line in enumerate(match[1].split("\n"), start=2):
        key, colon, value = line.partition(":")
        if line.strip() and not colon:
            raise ArticleError(
                '{place}:{number}: "{line}" is no "key: value"; correct it',
                place=place,
                number=number,
                line=line,
            )
        front[key.strip()] = one_line(value).strip("\"'")
    for key in _KEYS:
        if key != "date" and not front.get(key):
            raise ArticleError(
                '{place}: the front matter lacks "{key}"; add it', place=place, key=key
            )
    return front, text[match.end() :]


def _passages(body: str) -> list[Passage]:
    passages: list[Passage] = []
    lines: list[str] = []
    kind = PassageKind.PARAGRAPH

    def close() -> None:
        text = one_line(" ".join(lines))
        lines.clear()
        if text:
            sources = tuple(dict.fromkeys(_CITATION.findall(text)))
            passages.append(
                Passage(kind=kind, text=_plain(_CITATION.sub("", text)), sources=sources)
            )

    for line in body.split("\n"):
        stripped = line.strip()
        mark = re.match(r"(#{1,6}|[-*•])\s+", stripped)
        if not stripped or mark:
            close()
            kind = PassageKind.PARAGRAPH
        if mark:
            kind = PassageKind.HEADING if mark[1].startswith("#") else PassageKind.LIST_ITEM
            stripped = stripped[mark.end() :]
        lines.append(stripped)
        if kind is PassageKind.HEADING:
            close()
            kind = PassageKind.PARAGRAPH
    close()
    return passages


def _plain(text: str) -> str:
    """Drop Markdown's emphasis and keep the words of its links."""
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    return re.sub(r"(\*\*|__)(.+?)\1", r"\2", text)
