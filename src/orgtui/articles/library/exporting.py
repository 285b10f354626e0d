"""An article as Markdown, to be read and kept elsewhere."""

import re

from orgtui.articles.article import Article, PassageKind

_MARK = re.compile(r"([\\`*_\[\]<>#|])")
_NUMBER = re.compile(r"^(\d+)([.)])(?=\s)")


def as_markdown(article: Article, command: str, address: str = "") -> str:
    """Return the article with its title, publisher, date, language and where it is from.

    `command` reads it here, `address` is that of its page on the web; empty where none is known.

    What would be a mark of Markdown in the text is escaped, so that it reads as it was written.
    """
    head = [f"# {_plain(article.label)}", ""]
    published = str(article.published) if article.published else ""
    facts = [article.publisher, published, article.language.value, command]
    imprint = [_plain(fact) for fact in facts if fact]
    if address:
        imprint.insert(-1, f"<{address}>")
    head += [" · ".join(imprint), ""]
    body: list[str] = []
    before = None
    for passage in article.passages:
        is_list = passage.kind is PassageKind.LIST_ITEM
        if body and not (is_list and before is PassageKind.LIST_ITEM):
            body.append("")
        body.append(_line(passage.kind, _plain(passage.text)))
        before = passage.kind
    return "\n".join([*head, *body]) + "\n"


def _line(kind: PassageKind, text: str) -> str:
    match kind:
        case PassageKind.HEADING:
            return f"## {text}"
        case PassageKind.LIST_ITEM:
            return f"- {text.lstrip('-–—•· ')}"
        case _:
            return _NUMBER.sub(r"\1\\\2", text)


def _plain(text: str) -> str:
    escaped = _MARK.sub(r"\\\1", text)
    return re.sub(r"^([-+=~])(?=\s)", r"\\\1", escaped)
