"""What the full-text index keeps of an article. Loads the Russian dictionary."""

from dataclasses import dataclass
from itertools import chain

from orgtui.articles.article import Article
from orgtui.articles.normal_form import forms_in
from orgtui.text.stems import WORD


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
    form_of = forms_in(article.language)

    def normals(text: str) -> str:
        written = WORD.findall(text)
        normals_of: dict[str, tuple[str, ...]] = {}
        for word in dict.fromkeys(written):
            form = form_of(word)
            forms.update(form.pairs)
            normals_of[word] = form.normals
        return " ".join(chain.from_iterable(map(normals_of.__getitem__, written)))

    return Indexed(
        title=normals(article.title), body=normals(article.text), forms=tuple(sorted(forms))
    )
