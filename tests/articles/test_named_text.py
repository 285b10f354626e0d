"""HTML pages that name the element of their article's text, by its tag, class or property."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.documents.page import html_article

TITLE = "The bridge is closed for the summer"
OTHERS = (
    "The harbour has bought three new cranes, which can lift a hundred tonnes each.",
    "A school in the old mill opens its doors to ninety pupils from five villages.",
    "The museum of clocks shows what it found in the cellar of the former town hall.",
    "Wolves have come back to the northern hills, as two shepherds told the council.",
    "Rain has spoiled half of the cherries in the valley, and the rest is dearer now.",
    "The choir of the fire brigade sings on Sunday in the church beside the market.",
)


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def cards(*lines: str) -> str:
    return "".join(
        f"<div><div>Town and valley today</div><div>{line}</div></div>" for line in lines
    )


@pytest.mark.parametrize(
    "opening",
    [
        "<article>",
        '<div itemprop="articleBody">',
        '<div class="story-body">',
        '<section class="RichTextArticleBody">',
        '<div id="post-content"><div class="row">',
    ],
)
def test_longer_stories_around_the_named_text_are_no_part_of_it(opening: str) -> None:
    body = paragraphs(BRIDGE, LORRIES, HOSTS, BRIDGE[4:].capitalize(), LORRIES[8:].capitalize())
    closing = "".join(f"</{tag.split()[0]}>" for tag in reversed(opening.strip("<>").split("><")))

    article = html_article(
        f"<body><h1>The Valley Post</h1><div>{cards(*OTHERS)}</div><h2>{TITLE}</h2>"
        f"{opening}{body}{closing}<div>{cards(*reversed(OTHERS))}</div>"
    )

    assert texts(article)[:3] == [BRIDGE, LORRIES, HOSTS]
    assert len(texts(article)) == 5


def test_a_name_that_several_texts_bear_says_nothing() -> None:
    one = f'<div class="entry-content">{paragraphs(BRIDGE, LORRIES, HOSTS, OTHERS[0])}</div>'
    other = f'<div class="entry-content">{paragraphs(*OTHERS[1:5])}</div>'

    article = html_article(f"<body><h1>{TITLE}</h1><div>{one}{other}</div>")

    assert {BRIDGE, OTHERS[1]} < set(texts(article))


def test_the_headline_in_the_text_s_element_is_nearer_than_the_name_of_the_site() -> None:
    article = html_article(
        f"<title>{TITLE} | The Valley Post</title><body><h1>The Valley Post</h1>"
        f"<div>{cards(*OTHERS)}</div><div class=article-content><h2>{TITLE}</h2>"
        f"{paragraphs(BRIDGE, LORRIES, HOSTS, OTHERS[0])}</div>"
    )

    assert article.title == TITLE
    assert texts(article) == [BRIDGE, LORRIES, HOSTS, OTHERS[0]]


def test_other_news_inside_the_text_do_not_end_it() -> None:
    links = "".join(f'<div><a href="/{n}">{line}</a></div>' for n, line in enumerate(OTHERS[:3]))

    article = html_article(
        f"<body><h1>{TITLE}</h1><article>{paragraphs(BRIDGE, LORRIES, OTHERS[3], OTHERS[4])}"
        f"<div>Don't miss</div>{links}{paragraphs(HOSTS)}</article>"
    )

    assert texts(article)[-2:] == [OTHERS[4], HOSTS]


def test_comments_inside_the_text_s_element_end_it() -> None:
    article = html_article(
        f"<body><h1>{TITLE}</h1><article>{paragraphs(BRIDGE, LORRIES, HOSTS, OTHERS[3])}"
        f"<h3>Comments</h3>{paragraphs(OTHERS[4], OTHERS[5])}</article>"
    )

    assert texts(article)[-1] == OTHERS[3]


def test_hours_and_rules_part_a_text_that_goes_on() -> None:
    article = html_article(
        f"<body><h1>{TITLE}</h1><div class=article-body>{paragraphs(BRIDGE, LORRIES, HOSTS)}"
        f"<p>___</p><p>4:14 p.m.</p>{paragraphs(OTHERS[3], OTHERS[4])}</div>"
    )

    assert texts(article)[-2:] == [OTHERS[3], OTHERS[4]]


def test_a_list_below_its_head_closes_a_text() -> None:
    items = ("Northern road: open all day", "Ferry: every hour", "Old bridge: on foot only")
    listed = "".join(f"<li>{item}</li>" for item in items)

    article = html_article(
        f"<body><h1>{TITLE}</h1><article>{paragraphs(BRIDGE, LORRIES, HOSTS)}"
        f"<h3>How to cross</h3><ul>{listed}</ul></article>"
    )

    assert texts(article)[3:] == ["How to cross", *items]


def test_a_paragraph_that_repeats_the_subhead_and_goes_on_is_the_text_s_own() -> None:
    subhead = "Lorries have to take the northern road"
    again = f"{LORRIES} It was built for carts, and two of its four bridges bear no more than one."

    article = html_article(
        f"<body><h1>{TITLE}</h1><h2>{subhead}</h2><div><div>"
        f"{paragraphs(BRIDGE, HOSTS, *OTHERS[:3], again, OTHERS[4])}</div></div>"
    )

    assert texts(article)[-2:] == [again, OTHERS[4]]


def test_paragraphs_above_a_box_of_other_news_are_the_text_s_own() -> None:
    links = "".join(f'<div><a href="/{n}">{line}</a></div>' for n, line in enumerate(OTHERS[:3]))

    article = html_article(
        f"<body><h1>{TITLE}</h1><article>{paragraphs(HOSTS)}<div>See also</div>{links}"
        f"{paragraphs(BRIDGE, LORRIES, OTHERS[3], OTHERS[4])}</article>"
    )

    assert texts(article)[:2] == [HOSTS, BRIDGE]


@pytest.mark.parametrize("tag", ["h2", "h4", "h6"])
def test_sentences_printed_as_a_subhead_below_the_headline_are_the_lead(tag: str) -> None:
    lead = f"{OTHERS[4]} The council meets today."

    article = html_article(
        f"<body><h1>{TITLE}</h1><{tag}>{lead}</{tag}><div>Look inside</div>"
        f"<div class=article-body>{paragraphs(BRIDGE, LORRIES, HOSTS)}</div>"
    )

    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_short_subhead_below_the_headline_is_no_lead() -> None:
    article = html_article(
        f"<body><h1>{TITLE}</h1><h2>Roads and rivers</h2>"
        f"<div class=article-body>{paragraphs(BRIDGE, LORRIES, HOSTS)}</div>"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_the_kicker_before_the_headline_is_no_part_of_it() -> None:
    article = html_article(
        f'<meta property="og:title" content="{TITLE}"><body>'
        f"<h1><span>Roads and rivers</span> {TITLE}</h1>{paragraphs(BRIDGE, LORRIES, HOSTS)}"
    )

    assert article.title == TITLE
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]
