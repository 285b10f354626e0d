"""The office of which a sentence says that it has somebody new, whom the next one names."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.houses import Wanted
from orgtui.articles.statements.english_offices.posts import Named, head_title, remember
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.english_offices.verbs import Act, Need
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import PERSONS, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_HAS_NEW = late(
    r"^(?:[^,;:()OBSTP]{2,60}, )?(?:the )?(?P<of>[OBST].) "
    r"(?:(?:now|finally|at last|again|once more|also|suddenly|has|have|had|will|soon) )*"
    r"(?:has|have|had|got|gets|get|found|finds|acquired) "
    r"(?:an?|its|their|her|his|the) (?:[a-z-]+ )*?"
    r"(?:new|first|second|third|fourth|fifth|[a-z]+(?:th|st|nd)|\d+(?:st|nd|rd|th)|next|female)\b"
    r"(?: [a-z-]+)*? ?$"
)
"""Before the title of one whom nobody has named yet: "Malta has a new"."""
_CHIEF = late(r"\b(?:boss|chief|leader|head)(?=[.,;:]|$)")
_CHOSEN = late(
    r"\b(?:elect|appoint|nam(?:e|es|ed)\b|cho(?:se|ose)|pick|select|sw[oe]rn|swore|inaugurat|install"
    r"|confirm|approv|tak(?:e|es|en)\b|took\b|assum|unveil)"
)
_AS_ANOTHER = late(r"^[^;:()]*?\bas (?!part|expected|well|soon|planned|a result|the result|of\b)")


def remember_awaited(frame: Frame, before: Discourse, found: tuple[Named, ...]) -> None:
    """Remember the offices that a sentence names, and which it says to have somebody new."""
    remember(before, found)
    before.contested = None if PERSONS.search(frame.mask) else _awaited(frame, before, found)


def _awaited(frame: Frame, before: Discourse, found: tuple[Named, ...]) -> Post | None:
    for one in found:
        ahead = frame.mask[: max(frame.mask.rfind(one.title, one.start, one.end), 0)]
        match = _HAS_NEW.match(ahead) if not one.is_former else None
        owner = frame.party(match["of"]) if match is not None else None
        if owner is not None and one.is_title:
            return post_of(one.title, owner, before)
    chief = _CHIEF.search(frame.mask)
    match = _HAS_NEW.match(frame.mask[: chief.start()]) if chief is not None else None
    owner = frame.party(match["of"]) if match is not None else None
    return post_of(head_title(before, owner), owner, before) if owner is not None else None


def awaited(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office that waited for somebody, who is now said to be chosen or sworn in."""
    post = wanted.before.contested
    is_begun = anchor.act is Act.BEGIN and anchor.need is Need.ANY
    is_chosen = is_begun and _CHOSEN.search(anchor.verb.group()) is not None
    is_named = any(anchor.start <= one.start < anchor.end for one in wanted.named)
    is_free = is_chosen and not is_named and not _AS_ANOTHER.match(anchor.tail())
    return post if is_free and wanted.who is not None else None


_OATH = late(r"\boath\b|\bsworn\b|\bsw[eo][ae]?r|\binaugurat|\bt(?:ook|ak[a-z]+) office\b")


def note_oath(sentence: Sentence, anchor: Anchor, who: Party, time: Time) -> None:
    """Remember when somebody was sworn in, whose office the next sentence may name."""
    if _OATH.search(anchor.verb.group() + anchor.tail()) and time.bound is Bound.AT:
        sentence.before.since.setdefault(who.name, time)
