"""What the full-text index keeps of an article. Loads the Russian dictionary."""

from dataclasses import dataclass

from orgtui.articles.article import Article
from orgtui.articles.normal_form import word_forms


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """The normal forms of an article's words, as the index keeps them."""

    title: str
    """Of the title."""
    body: str
    """Of all passages."""
    forms: tuple[tuple[str, str], ...]
    """Every form with one of its normal forms."""


def indexed(article: Article) -> Indexed:
    """Return what the index is to keep of an article."""
    forms: set[tuple[str, str]] = set()

    def normals(text: str) -> str:
        found: list[str] = []
        for word in word_forms(text, article.language):
            forms.update(word.pairs)
            found.extend(word.normals)
        return " ".join(found)

    return Indexed(
        title=normals(article.title), body=normals(article.text), forms=tuple(sorted(forms))
    )
