"""A government that goes to work in English, which tells of the office of who leads it."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.posts import head_title
from orgtui.articles.statements.english_offices.verbs import Act
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import CITY, Frame
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_WORKS = late(r"office|sworn|start|beg[ai]n|work|power|install|assum|inaugurat")
_NOUN = r"(?:government|cabinet|administration|coalition)"
_OF = late(
    rf"(?:(?P<house>[OB].)|{_NOUN})(?: led)? (?:of|under|by) (?:[a-z-]+ |A. ){{0,4}}?(?P<who>P.)"
    rf"|(?P<whose>P.)s (?:[a-z-]+ |A. ){{0,3}}(?:{_NOUN}|(?P<house2>[OB].))"
)


def at_work(frame: Frame, before: Discourse, anchor: Anchor) -> tuple[Party, Post] | None:
    """Return who leads a government that takes office, and the office."""
    found = _OF.search(anchor.lead()) if anchor.act is Act.BEGIN else None
    if found is None or not _WORKS.search(anchor.verb.group()):
        return None
    who = frame.party(found["who"] or found["whose"])
    house = frame.party(found["house"] or found["house2"])
    if who is None:
        return None
    held = before.held.get(who.name)
    if house is not None:
        return who, post_of(head_title(before, house), house, before)
    if held is not None and held.organisation.kind is EntityKind.STATE:
        return who, held
    land = before.state_meant(frame, who) or before.state(frame.only(CITY))
    return (who, post_of("head of government", land, before)) if land is not None else None
