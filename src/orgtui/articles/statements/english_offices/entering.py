"""When whoever is chosen enters the office, told beside the choice or after it: "effective 1 July".

The day of the choice is then no beginning.
"""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.tenures import holder
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import PERSONS, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_AT = r"(?:,? (?:from|as of|as from|on|in|at the (?:start|beginning) of))?,? D."
_EFFECT = late(
    rf"\b(?:effective|with (?:immediate )?effect|t[ao]k(?:e|es|ing) effect){_AT}"
    r"|\bfor (?:the next |a |an )?(?:[a-z0-9-]+ ){0,3}(?:term|mandate|years?)"
    r"(?: of (?:[a-z0-9-]+ )?years?)?,? (?:(?:which|that|to|will|due|set|is) ){0,3}"
    rf"(?:effective|start(?:ing|s)?|begin(?:ning|s)?|commenc(?:e|es|ing)|from(?=,? D)){_AT}"
    r"|,? (?:with |and )?(?:his|her|the) (?:[a-z-]+ )?(?:term|mandate|tenure) (?:[a-z]+ )?"
    rf"(?:to |will |is to |is due to )?(?:start|begin|commenc)(?:s|e|ing)?{_AT}"
    r"|\bto (?:head|lead|run|chair)\b[^;:()PQD]{0,60}? (?:from|as of|starting|beginning)"
    r"(?: on| in| from)? D."
)
"""From when somebody has been chosen for an office."""
_SERVES = late(
    r"(?:^|, |\bthat |\band |[\"“] ?)(?:he|she|P.)(?: of (?:the )?[STC].|, \d\d,)? "
    r"(?:will|would|is to|is due to|shall) [\"“]?(?:serve|lead|head|run|hold|start|begin|take"
    r"|be in (?:office|the (?:post|job|role))|assume)\b[^;:()PQD]{0,60}? "
    r"(?:from|effective|starting|beginning|commencing|as of)(?: on| from| in)? D."
    r"|\bwill not (?:take|assume|start|begin|enter)\b[^;:()PQD]{0,40}? until D."
)
"""What tells of somebody chosen before from when he serves."""
_NEXT = late(
    r"(?:[a-z]+ ){0,3}?(?:elect|appoint|name|choos|chose|pick|selec|confirm|designat|approv|agree"
    r"|appointment|nomination)[a-z]*\b[^;:()]*?"
    r"\b(?:the|its|their|[OSA].s) (?:next|incoming|future) (?=[a-z])"
)
"""What somebody is chosen for that he is yet to enter: "as its next president"."""
_OF_CHOSEN = late(
    r"\b(?:he|she|his|her|him)\b|\bthe (?:[a-z]+ )?(?:appointment|election|selection|appointee)\b"
    r"|\bnew (?:[a-z]+ )?(?:secretary|director|president|chair|head|chief)"
    r"|\b(?:appoint|elect|chos|select)[a-z]* |\bthe [0-9]+[- ]years?[- ]old\b"
    r"|\bthe (?:former )?(?:A. )?(?:diplomat|politician|economist|minister|lawyer|banker)\b"
)
_OVER = late(r"\b(?:resign|step|stand|leave|left|retire|quit|depart|outgoing|ends?|expire)")
_YEAR = late(r"\d{4}|year")
_AND_ANOTHER = late(r"\b(?:and|while) (?:[a-z-]+ |[OBSA].s? ){0,4}P.(?! and)|;")


def entered_on(frame: Frame, place: int, chosen: Time | None) -> Time | None:
    """Return from when an office is held for which somebody is chosen at a place of a sentence."""
    match = _EFFECT.search(frame.mask, place) if frame.has_time else None
    if match is None or _AND_ANOTHER.search(frame.mask, place, match.start()):
        return None
    time = frame.item(match.group()[-2:]).time
    return _after(frame, time, chosen) if time is not None else None


def is_yet_to_enter(mask: str, place: int, end: int) -> bool:
    """Whether a choice told in a stretch is of whoever is to come next."""
    return _NEXT.match(mask, place, end) is not None


def _after(frame: Frame, time: Time, chosen: Time | None) -> Time:
    """Return a time; a day without a year comes after the choice."""
    if chosen is time:
        chosen = next((one for _, one in frame.time_places if one is not time), None)
    if chosen is None or time.last is not None or time.first.month is None:
        return time
    text = next((i.text for i in frame.items if i.time is time), "")
    if _YEAR.search(text) or time.first.latest >= chosen.first.earliest:
        return time
    return replace(time, first=replace(time.first, year=time.first.year + 1))


def entering(sentence: Sentence) -> Iterator[Draft]:
    """Yield since when somebody has an office for which the sentences before told them chosen."""
    frame, before = sentence.frame, sentence.before
    if before.chosen is None or not frame.has_time or _OVER.search(frame.mask):
        return
    match = _SERVES.search(frame.mask) or _EFFECT.search(frame.mask)
    if match is None or _OF_CHOSEN.search(frame.mask) is None:
        return
    who, post = before.chosen
    since = before.since.get(who.name)
    time = frame.item(match.group()[-2:]).time
    if time is None or not _is_of(frame, who, match.group()):
        return
    time = _after(frame, time, since)
    if since and time.first.latest < since.first.earliest:
        return
    before.since[who.name] = time
    yield holder(_post_named(sentence, post), who, begun(replace(time, bound=Bound.AT, last=None)))


_FOLLOWED = late(
    r"\b(?:succeed(?:ing)?|replac(?:e|ing)|successor (?:to|of)|in place of|take over from"
    r"|taking over from) (?:[a-z-]+ |[OBSA].s? ){0,4}P."
)
"""Whom the one chosen is to follow."""


def _is_of(frame: Frame, who: Party, words: str) -> bool:
    """Whether a sentence says it of somebody, or names nobody else but whom he is to follow."""
    last = who.name.split()[-1].lower()
    named = PERSONS.findall(words) or PERSONS.findall(_FOLLOWED.sub(" ", frame.mask))
    people = (frame.party(sign) for sign in named)
    return all(one is None or one.name.lower().endswith(last) for one in people)


def _post_named(sentence: Sentence, post: Post) -> Post:
    """Return an office, by the title that the sentence has for it."""
    titles: list[Named] = [one for one in sentence.named if one.is_title and not one.is_former]
    if post.title not in ("head", "chief") or len(titles) != 1:
        return post
    return post_of(titles[0].title, post.organisation, sentence.before)
