"""Statuses told before: those that states had till then, and those that "this status" means."""

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.members import STATUS
from orgtui.text.late_patterns import late

_EARLIER = late(
    r"(?<![а-я])(?:став|будучи|побыв|пробыв|оставаясь|являясь|получив|сменив|имея|before (?:that"
    r"|then) an?)"
    r" [^;STOBPQ]{0,40}?(?:наблюдател|партнер|ассоциирован|observer|partner|associate)[^,;]*,"
    r"|,? сменив (?:статус|положение) [^,;]*"
)
"""A status that states had before they came in: «став наблюдателем в 2010 году, …»."""


def without_earlier_status(mask: str) -> str:
    """Return a mask without the status that those who now get another had till then."""
    return _EARLIER.sub(lambda found: " " * len(found.group()), mask)


SAME_STATUS = late(
    r"\b(?:эт(?:им|от|ом|ого|ой|у)|т(?:от|ем|ом|у) же|так(?:ой|им|ом)|аналогичн\w+|the same|this"
    r"|that|осы"
    r"|a(?= status [ST]))"
    r"(?: же)? (?:статус\w*|прав(?:ом|а|ами)\b|качеств\w+|рол[ьиюе]+|списк\w+|список|категори\w+"
    r"|положени\w+|status"
    r"|capacity|role|list|мәртебе\w*)"
)
"""What means a status that was named before."""


_OWN_STATUS = late(rf"\S+(?: же)? статус\w* (?P<status>{STATUS.pattern})")
"""A status that is named where it is called such a one: «такой статус наблюдателя»."""


def same_status(clause: Clause, before: Discourse, place: int) -> str:
    """Return the status that "this status" means, named before in the sentence or the article."""
    own = _OWN_STATUS.match(clause.frame.mask, place)
    if own is not None:
        return own["status"]
    said_here = STATUS.findall(clause.frame.mask, 0, place)
    return said_here[-1] if said_here else before.status
