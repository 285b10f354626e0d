"""The name of a site beside the day of an article, where others have the author's."""

import re
from collections.abc import Sequence

from orgtui.articles.cleaning.attributing import AGENCY, DOMAIN
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.furniture import is_date_line

_BRAND = re.compile(
    r"(?=.*[^\W\d_]{2})[^\W\da-zа-яё_][\w]*(?:[a-zа-яё][A-ZА-ЯЁ]|[A-ZА-ЯЁ]{2}-\d)[\w-]*"
)
"""One word that only names are written like: "RiverTV", "ПОРТ-24"."""

_QUOTED = re.compile(r"\[\s?[«\"]([^«»\"]{3,40})[»\"]\s?\]$")
"""A name in brackets and quotation marks at the end of a line."""


def site_beside_day(blocks: Sequence[Block], page: Cleaned) -> str:
    """Return the site's name that ends the line of the day below the headline, or stands above it.

    It is an address, an agency in front of the day, or one word with capitals or figures inside;
    two words may be an author.
    """
    key = headline_key(page.title)
    first = next((n for n in range(page.body_at) if blocks[n].key == key), page.body_at)
    lines = [block.text for block in blocks[first + 1 : page.body_at]]
    for above, text in zip(["", *lines], lines, strict=False):
        parts = re.split(r"\s[–—|/-]\s|,?\s", text) if is_date_line(text) else []
        if parts and (quoted := _QUOTED.search(text)):
            return quoted[1]
        if parts and AGENCY.fullmatch(parts[0]):
            return parts[0]
        ends = parts[-1:]
        for name in (*ends, *([above.rstrip(",")] if ends else [])):
            if DOMAIN.fullmatch(name) or _BRAND.fullmatch(name):
                return name
    return ""
