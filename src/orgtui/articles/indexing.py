"""What the full-text index keeps of an article. Loads the Russian dictionary."""

from dataclasses import dataclass

from orgtui.articles.article import Article
from orgtui.articles.normal_form import word_forms
from orgtui.facts.names import Language
from orgtui.text.stems import stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """The normal forms of an article's words, as the index keeps them."""

    title: str
    """Of the title."""
    passages: tuple[str, ...]
    """Of each passage."""
    forms: tuple[tuple[str, str, str], ...]
    """Every form with one of its normal forms and its stem."""
    is_kazakh: bool
    """Kazakh words have columns of their own, where search looks for beginnings."""


def indexed(article: Article) -> Indexed:
    """Return what the index is to keep of an article."""
    forms: set[tuple[str, str]] = set()

    def normals(text: str) -> str:
        found: list[str] = []
        for word in word_forms(text, article.language):
            forms.update((word.form, normal) for normal in word.normals)
            found.extend(word.normals)
        return " ".join(found)

    return Indexed(
        title=normals(article.title),
        passages=tuple(normals(passage.text) for passage in article.passages),
        forms=tuple((form, normal, stem(form)) for form, normal in sorted(forms)),
        is_kazakh=article.language is Language.KK,
    )
