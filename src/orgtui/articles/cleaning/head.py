"""What the head of an HTML page says about its article: title, date, publisher."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from orgtui.articles.lines.block import headline_key
from orgtui.articles.lines.day_words import written_dates
from orgtui.articles.lines.element_names import LOGO, is_beside_article, visible_text
from orgtui.articles.lines.furniture import opens_other_news
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.facts.dates import PartialDate
from orgtui.text.stems import stems

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPE = re.compile(r"Article|BlogPosting|Report|NewsItem")
_PUBLISHED_NAMES = [
    "article:published_time",
    "og:published_time",
    "article:published",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
    "mediator_published_time",
    "article.published",
    "originalpublicationdate",
    "article_date_original",
    "publication_date",
    "citation_publication_date",
    "dc.date.created",
]
_SITE_NAMES = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "publisher",
)
_MORE_THAN_NAME = re.compile(r",\s*(?:\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}|the free .*)$")
"""What a page's title tells behind the name of the site: the day, its motto."""
_MESSENGERS = frozenset({"Telegram", "WhatsApp", "MAX"})
"""Whose pages name a channel where others name the article."""
_DASH = re.compile(r"\s+[-–—|•·:»]+\s+|\s*\|\s*")
_PUBLISHED_MARK = re.compile(
    r"publish|pub-?date|entry-date|post-?date|article-?date|date-?pub"
    r"|date-?created|created-?(?:on|at|date)|submitted",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:\D|T|$)")
"""A day in figures; year 1 stands in pages whose makers left it out."""
_CHANGED_MARK = re.compile(r"modif|updat|edit", re.IGNORECASE)
_NO_PUBLISHER = re.compile(r"викимедиа|wikimedia", re.IGNORECASE)
_LOGO_WORDS = 4
_MOST_LOGOS = 5
_LONGEST_NAME = 60
_HEADLINE_WORDS = 3
_SITE_WORDS = 5
_RELATED = 0.4
_SURELY_RELATED = 0.75


class Head:
    """The parts of a page that describe it."""

    def __init__(self, tree: "HtmlElement") -> None:
        """Read the meta elements and the linked data of a page."""
        self._tree = tree
        self._meta = dict(_meta(tree))
        self._linked = tuple(_linked_data(tree))

    def title(self, headings: tuple[str, ...], lines: tuple[str, ...], body: str) -> str:
        """Return the headline; empty when only the lines themselves can tell.

        `headings` are the texts of the h1 elements, `lines` all lines, `body` the running text.
        """
        is_channel = self._is_channel()
        named = () if is_channel else self._metas("og:title", "twitter:title")
        stated = [*self._article_values("headline"), *named]
        stated = [without_site(text, self.publisher()) for text in stated if text]
        page_title = "" if is_channel else without_site(self._page_title(), self.publisher())
        if headline := self._other_part(headings, lines, body):
            return headline
        for heading in headings:
            is_rubric = " " not in heading.strip() and not _share_in(heading, body)
            if not is_rubric and any(_alike(heading, other) for other in (*stated, page_title)):
                return heading
        if headline := _below_kicker(headings, (*stated, page_title)):
            return headline
        best = max(headings, key=lambda text: _share_in(text, body), default="")
        if len(best.split()) >= _HEADLINE_WORDS and _share_in(best, body) >= _RELATED:
            return best
        if stated:
            return _uncut(stated[0], lines)
        logos = frozenset(self._logos())
        return _shown_part(page_title, [line for line in lines if line not in logos], body)

    def _is_channel(self) -> bool:
        """Whether a messenger shows the page, which names itself in it or behind its title."""
        names = (self._meta.get("og:site_name"), _DASH.split(self._page_title())[-1])
        return not _MESSENGERS.isdisjoint(names)

    def site_beside(self, title: str) -> str:
        """Return the site of a window's title that begins or ends with the known headline.

        It stands at the other end: "Headline — Site", "Site | Section | Headline".
        """
        ends = _DASH.split(self._page_title())
        ends = [ends[0], ends[-1]] if len(ends) > 1 else []
        rest = [part for part in ends if headline_key(part) != headline_key(title)]
        return rest[0] if len(rest) == 1 and len(rest[0].split()) <= _SITE_WORDS else ""

    def logo(self) -> str:
        """Return the short text of the first element that is named as the site's logo."""
        short = (name for name in self._logos() if 1 <= len(name.split()) <= _LOGO_WORDS)
        return next((name for name in short if len(name) <= _LONGEST_NAME), "")

    def _logos(self) -> Iterator[str]:
        """Yield the texts of the first elements that are named as the site's logo."""
        named = (
            element
            for element in self._tree.iter("a", "div", "span", "p", "h1")
            if LOGO.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        )
        return (one_line(sanitised(visible_text(e))) for e in islice(named, _MOST_LOGOS))

    def _other_part(self, headings: tuple[str, ...], lines: tuple[str, ...], body: str) -> str:
        """Return the headline of "Site :: Headline" where the h1 names the site."""
        parts = _DASH.split(self._page_title())
        if len(parts) != 2 or len(headings) != 1 or headings[0] not in parts:
            return ""
        other = parts[1 - parts.index(headings[0])]
        if len(other.split()) < _HEADLINE_WORDS or other not in lines or other in self._logos():
            return ""
        return other if _share_in(other, body) > _share_in(headings[0], body) else ""

    def published(self) -> PartialDate | None:
        """Return the day of publication that the markup states."""
        stated = [
            *self._article_values("datePublished"),
            *self._metas(*_PUBLISHED_NAMES),
            *self._marked(),
            *self._values("datePublished"),
        ]
        return next((day for text in stated if (day := _day(text))), None)

    def published_in_sight(self) -> PartialDate | None:
        """Return the date of the first `time` element."""
        return next(
            (day for e in self._tree.iter("time") if (day := _day(e.get("datetime") or ""))), None
        )

    def address(self) -> str:
        """Return the page's own address, a whole one before a part; empty when it does not say."""
        canonical = (
            element.get("href") or ""
            for element in self._tree.iter("link")
            if (element.get("rel") or "").lower() == "canonical"
        )
        told = [text for text in (*canonical, *self._metas("og:url")) if text]
        whole = (text for text in told if text.startswith(("https://", "http://")))
        return next(whole, told[0] if told else "")

    def publisher(self) -> str:
        """Return the name of the site; empty when the head does not say."""
        for node in self._linked:
            owner = node.get("publisher")
            name = owner.get("name") if isinstance(owner, dict) else owner
            if not isinstance(name, str) or _NO_PUBLISHER.search(name):
                continue
            if _is_article(node) and 1 < len(name) <= _LONGEST_NAME:
                return one_line(sanitised(name))
        for name in self._metas("og:title") if self._is_channel() else self._metas(*_SITE_NAMES):
            if len(name) <= _LONGEST_NAME and not name.startswith("http"):
                return name
        return self._title_suffix()

    def _title_suffix(self) -> str:
        """Return "Site" of "Headline — Site", when a heading or og:title is the headline."""
        title = self._page_title()
        parts = _DASH.split(title)
        known = [e.text_content() for e in self._tree.iter("h1")] + [*self._metas("og:title")]
        for text in known:
            for part in (parts[-1], parts[0]):
                is_whole = all(part.count(a) == part.count(b) for a, b in ("«»", "()"))
                if len(parts) > 1 and is_whole and headline_key(part) and not _alike(part, text):
                    rest = headline_key(title).replace(headline_key(part), "").strip()
                    if (
                        rest
                        and rest.startswith(headline_key(text)[: len(rest)])
                        and len(part.split()) <= 5
                    ):
                        return _MORE_THAN_NAME.sub("", part).strip()
        return ""

    def _page_title(self) -> str:
        return next((one_line(sanitised(e.text or "")) for e in self._tree.iter("title")), "")

    def _metas(self, *names: str) -> Iterator[str]:
        for name in names:
            if text := self._meta.get(name):
                yield text

    def _article_values(self, key: str) -> Iterator[str]:
        return self._values(key, filter(_is_article, self._linked))

    def _values(self, key: str, nodes: Iterable[dict[str, object]] | None = None) -> Iterator[str]:
        for node in self._linked if nodes is None else nodes:
            value = node.get(key)
            if isinstance(value, str):
                yield one_line(sanitised(value))

    def _marked(self) -> Iterator[str]:
        """Yield what elements marked as the publication date say."""
        for element in self._tree.iter("time", "span", "div", "abbr", "meta", "p"):
            names = " ".join(element.get(key) or "" for key in ("class", "id", "itemprop"))
            is_time = element.tag == "time" and element.get("pubdate") is not None
            is_marked = _PUBLISHED_MARK.search(names) and not _CHANGED_MARK.search(names)
            if (is_time or is_marked) and not is_beside_article(element):
                for key in ("datetime", "content", "title"):
                    if text := element.get(key):
                        yield text
                text = element.text_content()
                if len(text) < _LONGEST_NAME:
                    yield text


def _below_kicker(headings: Sequence[str], stated: Sequence[str]) -> str:
    """Return the stated headline that ends an h1; what stands before it there is a kicker."""
    long = [title for title in stated if len(title.split()) >= _HEADLINE_WORDS]
    for whole in map(headline_key, headings):
        for title in long:
            if whole.endswith(f" {headline_key(title)}"):
                return title
    return ""


def _uncut(title: str, lines: Sequence[str]) -> str:
    """Return the line that a title cut off in dots begins, the title itself if there is none."""
    start = title.rstrip(" .…")
    if start == title.rstrip() or not start:
        return title
    return next((line for line in lines if line.startswith(start)), title)


def _shown_part(page_title: str, lines: Sequence[str], body: str) -> str:
    """Return the part of a window's title that the page shows as its headline.

    "News — Site" names a section; the lines themselves tell the headline then.
    """
    parts = _DASH.split(page_title)
    if any(opens_other_news(part) for part in parts):
        return ""
    for part in (page_title, *parts):
        if len(part.split()) >= _HEADLINE_WORDS and part in lines and _share_in(part, body):
            return part
    if page_title.count(": ") > 1 and (part := page_title.rpartition(": ")[2]) in lines:
        return part
    openings = (line for line in lines if line and page_title.startswith(line))
    longest = max(openings, key=len, default="")
    if len(longest.split()) >= _HEADLINE_WORDS:
        return longest
    page_title = page_title.rpartition(" | ")[0] or page_title
    is_headline = len(page_title.split()) >= _HEADLINE_WORDS
    return page_title if is_headline and _share_in(page_title, body) >= _SURELY_RELATED else ""


def without_site(title: str, site: str) -> str:
    """Return a page's title without the name of the site behind (or before) it."""
    parts = _DASH.split(title)
    if len(parts) > 1 and site:
        for part, rest in (
            (parts[-1], title[: -len(parts[-1])]),
            (parts[0], title[len(parts[0]) :]),
        ):
            if headline_key(part) == headline_key(site):
                return rest.strip(" -–—|•·:»")
    return title


def agreed(stated: PartialDate | None, visible: PartialDate | None) -> PartialDate | None:
    """Choose between the markup's date and the printed one.

    The markup's is often in UTC: when they are a day apart, the printed one is what readers saw.
    """
    if stated is None or visible is None or not (stated.is_exact and visible.is_exact):
        return stated or visible
    return visible if abs(stated.earliest - visible.earliest) <= timedelta(days=1) else stated


def _meta(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for element in reversed(list(tree.iter("meta"))):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = one_line(sanitised(element.get("content") or ""))
        if name and content:
            yield name.lower(), content


def _linked_data(tree: "HtmlElement") -> Iterator[dict[str, object]]:
    for element in tree.iter("script"):
        if (element.get("type") or "").lower() == "application/ld+json" and element.text:
            try:
                yield from _nodes(json.loads(element.text, strict=False))
            except (ValueError, RecursionError):
                continue  # broken linked data is common; the page is still readable


def _nodes(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(value.get(key))


def _is_article(node: dict[str, object]) -> bool:
    types = node.get("@type")
    return any(
        _ARTICLE_TYPE.search(str(t)) for t in (types if isinstance(types, list) else [types])
    )


def _day(text: str) -> PartialDate | None:
    text = one_line(sanitised(text))
    if match := _DAY_FIRST.match(text):
        try:
            return PartialDate(year=int(match[1]), month=int(match[2]), day=int(match[3]))
        except ValueError:
            return None
    return next((written.date for written in written_dates(text)), None)


def _alike(left: str, right: str) -> bool:
    """Whether two headlines are one, perhaps cut or with a site's name behind it."""
    a, b = headline_key(left), headline_key(right)
    if not a or not b:
        return False
    return a == b or (min(len(a), len(b)) > 15 and (a.startswith(b) or b.startswith(a)))


def _share_in(text: str, body: str) -> float:
    own = set(stems(text))
    return len(own & set(stems(body[:4000]))) / len(own) if own else 0.0
