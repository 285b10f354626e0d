"""Why a line of a page is no part of its article, in words."""

from typing import TYPE_CHECKING

from orgtui.articles.article import DropReason
from orgtui.i18n.words import mark

if TYPE_CHECKING:
    from orgtui.i18n.words import Words

_WORDS = {
    DropReason.MENU: mark("menu of the site"),
    DropReason.DATE: mark("date or clock"),
    DropReason.COUNTER: mark("counter"),
    DropReason.CONTACT: mark("contacts"),
    DropReason.HEADLINE: mark("headline printed again"),
    DropReason.OTHER_NEWS: mark("other news"),
    DropReason.COMMENTS: mark("readers’ comments"),
    DropReason.SHARING: mark("share buttons"),
    DropReason.NOTICE: mark("notice of the site"),
    DropReason.CREDIT: mark("author or credit"),
    DropReason.CAPTION: mark("caption of a picture"),
    DropReason.SOURCES: mark("tags or sources"),
    DropReason.ADVERTISEMENT: mark("advertisement"),
    DropReason.OUTSIDE: mark("outside the article"),
}


def explained(reason: DropReason, say: "Words") -> str:
    """Return a reason in the learner's language."""
    return say(_WORDS[reason])
