"""XML that nobody vouches for: read without entities, and no more of it than is allowed."""

from typing import TYPE_CHECKING

from orgtui.articles.files.limits import MOST_TAGS
from orgtui.errors import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_TAGS = 4 * MOST_TAGS
"""Word writes some ten tags where a page has one."""
_ENTITY = "<!ENTITY"


def xml_root(content: bytes, name: str) -> "_Element | None":
    """Return the root of a document's XML part, None for an empty part; `name` is for messages.

    Raises:
        ArticleError: when it declares entities, is longer than any article, or is no XML.
    """
    if not content.strip():
        return None
    from lxml import etree

    if any(_ENTITY.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise ArticleError(
            "{path} declares entities of its own, as no document needs to; save it again", path=name
        )
    if content.count(b"<") > _MOST_TAGS:
        raise ArticleError(
            "{path} has more than {number} tags; save the article alone",
            path=name,
            number=_MOST_TAGS,
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError("{path} is damaged; save it again", path=name) from error
