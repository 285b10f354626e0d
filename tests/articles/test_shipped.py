import pytest

from orgtui.articles.article import PassageKind
from orgtui.articles.library.shipped import shipped_article
from orgtui.errors import ArticleError
from orgtui.facts.names import Language

FRONT = "---\ntitle: The SCO at a glance\ndate: 2026-11-24\nlanguage: en\norganisation: sco\n---\n"


def test_front_matter_and_passages_are_read() -> None:
    text = (
        f"{FRONT}\nIt was founded in 2001. [charter][about]\n\n"
        "## Members\n\n- Kazakhstan\n- China [about]\n"
    )

    shipped = shipped_article("sco/overview.en.md", text)

    article = shipped.article
    assert shipped.id == "sco/overview.en"
    assert article.title == "The SCO at a glance"
    assert str(article.published) == "2026-11-24"
    assert (article.language, article.organisation) == (Language.EN, "sco")
    assert [(p.kind, p.text) for p in article.passages] == [
        (PassageKind.PARAGRAPH, "It was founded in 2001."),
        (PassageKind.HEADING, "Members"),
        (PassageKind.LIST_ITEM, "Kazakhstan"),
        (PassageKind.LIST_ITEM, "China"),
    ]


def test_citations_become_the_sources_of_their_passage() -> None:
    text = f"{FRONT}\nIt grew [about] and grew. [charter]\n[about]\n"

    (passage,) = shipped_article("sco/a.en.md", text).article.passages

    assert passage.sources == ("about", "charter")
    assert passage.text == "It grew and grew."


def test_links_and_emphasis_keep_their_words() -> None:
    text = f"{FRONT}\nRead **the** [charter](https://example.org) first.\n"

    (passage,) = shipped_article("sco/a.en.md", text).article.passages

    assert passage.text == "Read the charter first."
    assert passage.sources == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no front matter", "front matter"),
        ("---\ntitle: A\nlanguage: en\n---\nText.", 'lacks "organisation"'),
        ("---\ntitle: A\nlanguage: tlh\norganisation: sco\n---\nText.", "tlh"),
        ("---\ntitle: A\nlanguage: en\norganisation: sco\ndate: soon\n---\nText.", "soon"),
        ("---\ntitle: A\nnonsense\nlanguage: en\norganisation: sco\n---\nText.", "nonsense"),
        (FRONT, "no text"),
    ],
)
def test_a_wrong_file_is_named_with_its_fault(text: str, sentence: str) -> None:
    with pytest.raises(ArticleError, match=sentence) as refused:
        shipped_article("sco/wrong.en.md", text)

    assert "sco/wrong.en.md" in str(refused.value)
