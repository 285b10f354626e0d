"""What the full-text index keeps of an article. Loads the Russian dictionary."""

from dataclasses import dataclass

from orgtui.articles.article import Article
from orgtui.articles.library.normal_form import forms_in
from orgtui.text.stems import WORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """The normal forms of an article's words, as the index keeps them."""

    title: str
    """Of the title."""
    body: str
    """Of all passages."""
    forms: frozenset[tuple[str, str]]
    """Every form with one of its normal forms."""


def indexed(article: Article) -> Indexed:
    """Return what the index is to keep of an article."""
    forms: set[tuple[str, str]] = set()
    form_of = forms_in(article.language)

    def normals(text: str) -> str:
        written = WORD.findall(text)
        found = {word: form_of[word] for word in set(written)}
        forms.update(*[form.pairs for form in found.values()])
        return " ".join(filter(None, [found[word].normals for word in written]))

    return Indexed(title=normals(article.title), body=normals(article.text), forms=frozenset(forms))
