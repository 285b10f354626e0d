"""What the tags, roles, classes and ids of a page's elements say about their contents."""

import re
from itertools import islice
from typing import TYPE_CHECKING

from orgtui.articles.article import DropReason

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TAG_REASONS = {
    "nav": DropReason.MENU,
    "footer": DropReason.NOTICE,
    "aside": DropReason.OTHER_NEWS,
    "form": DropReason.MENU,
    "button": DropReason.MENU,
    "figcaption": DropReason.CAPTION,
    "caption": DropReason.CAPTION,
    "figure": DropReason.CAPTION,
    "dialog": DropReason.NOTICE,
}
"""Why an element of this tag is not the article's."""

_ROLE_REASONS = {
    "navigation": DropReason.MENU,
    "banner": DropReason.MENU,
    "search": DropReason.MENU,
    "contentinfo": DropReason.NOTICE,
    "complementary": DropReason.OTHER_NEWS,
    "dialog": DropReason.NOTICE,
}
_NAMES = (
    (
        DropReason.COMMENTS,
        r"comments?(?:-?(?:list|area|block|section|form|wrap\w*))?|disqus\w*|respond|hypercomments"
        r"|cackle",
    ),
    (
        DropReason.SHARING,
        r"shar(?:e|es|ing)(?:-\w+)?|social(?:s|-\w+)?|addthis\w*|addtoany\w*|ya-share\w*|likely"
        r"|pluso|soc|uptolike",
    ),
    (
        DropReason.OTHER_NEWS,
        r"related[\w-]*|recommend\w*|also-?read|read-?(?:also|more|next)|more-?(?:news|stories)"
        r"|other-?news|last-?news|latest(?:-\w+)?|popular\w*|trending|most-?read|teasers?"
        r"|see-?also|similar\w*|sidebar\w*|outbrain\w*|taboola\w*|widget\w*|newsfeed|news-?(?:feed"
        r"|line|list|ticker)|ticker|lenta|rail|inject\w*|incut|navbox\w*|promo\w*|infobox\w*",
    ),
    (
        DropReason.ADVERTISEMENT,
        r"ads?|ad-\w+|a-rec|ad(?:spot|slot|unit)\w*|adv(?:-\w+)?|advert\w*|banner\w*|sponsor\w*|adfox\w*|adsbygoogle|google-?ads?|reklama",
    ),
    (
        DropReason.NOTICE,
        r"cookies?(?:-\w+)?|consent\w*|gdpr|onetrust\w*|newsletter\w*|subscri\w*|paywall|popup"
        r"|modal|copyright\w*|footer\w*|site-?notice|site-?sub|noprint|disclaimer|legal|metadata"
        r"|ambox|licen[sc]e|poll|vote|quiz|report-?(?:error|mistake)|mistape\w*|orphus",
    ),
    (
        DropReason.MENU,
        r"menu\w*|nav|navs?|navbar|nav(?:igation)?-\w+|navigation|breadcrumb\w*|crumbs?|pag(?:er"
        r"|ination)|lang(?:uage)?s?(?:-\w+)?|top-?bar|header-?(?:top|menu|bar)|toolbar|search\w*"
        r"|login|skip\w*|toc|mw-editsection|mw-jump\w*|print\w*-?(?:link|btn)|screen-reader-text"
        r"|visually-hidden|sr-only|weather|currency|rates|calendar",
    ),
    (
        DropReason.SOURCES,
        r"tags?(?:-?(?:list|cloud|links|block|wrap\w*))?|tagcloud|topics?|keywords|catlinks"
        r"|categor(?:y|ies)|cat-links|sources?|references|footnotes?|reflist|rubrics?",
    ),
    (
        DropReason.CAPTION,
        r"pull(?:-?quotes?)?|figure|cap|gal|factoid|fact-?box|call-?out|inset|vrez\w*|(?:wp-)?caption\w*(?:-\w+)?|thumb(?:s|nail\w*|inner|caption)?|photo-?(?:caption|credit"
        r"|author|desc\w*)|image-?(?:caption|credit|desc\w*)|media[-_]{0,2}(?:desc\w*|copyright)"
        r"|(?:photo|foto|pic|picture|image|img)s?(?:-?(?:box|block|wrap\w*|inner))?|gallery\w*",
    ),
    (DropReason.CREDIT, r"byline|authors?(?:-\w+)?|by-author|post-?author|bio"),
    (DropReason.COUNTER, r"views?(?:-?count)?|counter\w*|hits|rating\w*|likes?|post-?views"),
)
_NAME_PATTERNS = tuple(
    (
        reason,
        re.compile(
            rf"(?:^|[\s_]|--)(?:[a-z]+[-_]{{1,2}}){{0,2}}(?:{names})(?:$|[\s_]|--)", re.IGNORECASE
        ),
    )
    for reason, names in _NAMES
)
_ADVERTISEMENT = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo)(?:$|[\s_-])", re.IGNORECASE
)
_CONTENT_NAME = re.compile(
    r"article-?(?:body|text|content)|(?:post|entry|story|news|page|main)-?(?:body|content|text"
    r"|detail)|articlebody|mw-parser",
    re.IGNORECASE,
)
_ARTICLE_TEXT = re.compile(
    r"article-?(?:body|text|content)|(?:post|entry|story|news)-?(?:body|content|text)|articlebody"
    r"|mw-parser-output",
    re.IGNORECASE,
)
LOGO = re.compile(
    r"(?:^|[\s_-])(?:logo(?:type|text)?|brand(?:ing)?|site-?(?:title|name)|masthead)(?:$|[\s_-])"
    r"|(?:^|\s)site(?:$|\s)",
    re.IGNORECASE,
)
"""How the element with the name of the site is called."""
_NAMING = ("class", "id", "data-testid", "data-component", "data-block", "data-qa")
_LEAD_NAME = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|intro(?:text)?"
    r"|anons|announce\w*|podzag\w*|alternativeheadline)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LEAD_DEPTH = 2
_HEADINGS = ("h1", "h2", "h3")
_HEADERS = frozenset({"header", "hdr", "site-header", "masthead", "top", "branding"})
_LONGEST_CAPTION = 200
_DEPTH = 30
"""Deeper nesting tells nothing, and a hostile page has any."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_lead(element: "HtmlElement") -> bool:
    """Whether an element, or what it stands in, is named as the lead of an article."""
    inner = element
    for _ in range(_LEAD_DEPTH):
        if _LEAD_NAME.search(f"{inner.get('class') or ''} {inner.get('itemprop') or ''}"):
            return True
        outer = inner.getparent()
        if outer is None:
            break
        inner = outer
    return False


def visible_text(element: "HtmlElement") -> str:
    """Return what a reader sees of an element, without the spaces around its parts."""
    return "".join(
        part.strip()
        for part in element.xpath(
            ".//text()[not(ancestor::script or ancestor::style or ancestor::head)]"
        )
    )


def holds_content(element: "HtmlElement") -> bool:
    """Whether an article stands in an element, as its descendants are named."""
    if element.find(".//article") is not None or element.get("itemprop") == "articleBody":
        return True
    return any(
        _CONTENT_NAME.search(
            f"{inner.get('class') or ''} {inner.get('id') or ''} {inner.get('itemprop') or ''}"
        )
        for inner in element.iter("div", "section")
    )


def is_article_text(element: "HtmlElement") -> bool:
    """Whether the tag or the names of an element say that it holds the text of an article."""
    if element.tag in ("body", "html", "p"):
        return False
    is_marked = element.tag == "article" or element.get("itemprop") == "articleBody"
    return is_marked or any(
        _ARTICLE_TEXT.search(element.get(name) or "") for name in ("class", "id")
    )


def is_beside_article(element: "HtmlElement") -> bool:
    """Whether an element stands among other news or comments."""
    beside = (DropReason.OTHER_NEWS, DropReason.COMMENTS)
    return any(named_reason(e) in beside for e in islice(element.iterancestors(), _DEPTH))


def named_reason(element: "HtmlElement") -> DropReason | None:
    """Tell what an element is by its tag, role, style, class and id; None when they do not say."""
    is_hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    if is_hidden or _HIDDEN_STYLE.search(element.get("style") or ""):
        return DropReason.OUTSIDE
    reason = TAG_REASONS.get(element.tag) or _ROLE_REASONS.get(element.get("role") or "")
    if reason is not None:
        return reason
    if element.tag == "table" and _is_picture(element):
        return DropReason.CAPTION
    names = " ".join(element.get(key) or "" for key in _NAMING).strip()
    if element.tag in _HEADINGS and (LOGO.search(names) or _stands_in_header(element)):
        return DropReason.MENU
    if not names or element.tag in ("p", "h1", "h2", "article", "main"):
        return _named_paragraph(names) if element.tag == "p" else None
    return next((reason for reason, pattern in _NAME_PATTERNS if pattern.search(names)), None)


def _is_picture(table: "HtmlElement") -> bool:
    """Whether a table stands at the side of a text, with a picture and little to read."""
    is_beside = (table.get("align") or "").lower() in ("left", "right")
    has_image = is_beside and table.find(".//img") is not None
    return has_image and len(visible_text(table)) <= _LONGEST_CAPTION


def _stands_in_header(element: "HtmlElement") -> bool:
    """Whether a heading stands in the head of the whole page, not of the article."""
    outer = element.getparent()
    return outer is not None and (outer.get("id") or "").lower() in _HEADERS


def _named_paragraph(names: str) -> DropReason | None:
    """Tell what a paragraph is by its class: many mean little, but not those of advertisements."""
    if "caption" in names:
        return DropReason.CAPTION
    return DropReason.ADVERTISEMENT if _ADVERTISEMENT.search(names) else None
