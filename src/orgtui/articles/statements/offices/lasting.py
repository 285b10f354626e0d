"""Until when somebody has an office, told ahead: «полномочия … продлятся до …»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.offices.posts import as_post, named_posts
from orgtui.articles.statements.offices.tenures import tenure
from orgtui.articles.statements.offices.words import OF_AIDE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt, is_doubtful
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_NEXT = r"(?:втор|нов|третий|треть|следующ|очередн|четверт|последн)[а-я]{1,3}"
_NOUN = (
    r"(?:(?:срок|период)(?: (?:окончания|действия|исполнения|пребывания|работы))?"
    r"(?: (?:его|ее))?(?: (?:полномочий|обязанностей|мандата|контракта))?"
    r"|полномочия|мандат|контракт|каденция)(?![а-я])"
)
_LASTS = (
    r"(?:был[аи]? )?прод(?:л(?:ится|ятся|ен[ыа]?|или|ил|ила)|олж(?:ится|атся))"
    r"|(?:буд(?:ут|ет) )?(?:действовать|длиться)|дл(?:ится|ятся)|действу[а-я]+|рассчитан[аы]?"
    r"|сохран(?:ится|ятся)"
)
_ENDS = r"истека(?:ет|ют)|истечет|истекут|истек(?:ли)?|за(?:канчива|конч|верш)[а-я]+|прекра[а-я]+"
_TERM = late(
    rf"(?:(?P<whose>его|ее) )?(?:(?P<next>{_NEXT}) )?(?:[а-я]+летн(?:ий|яя) )?\b(?P<noun>{_NOUN})"
    r"(?P<of>(?: (?!прод|действ|рассч|истек|законч|заверш|начн|начин)[^PSTCD;:()!?,]{1,70}?)?)"
    rf" (?:(?P<lasts>{_LASTS})|(?P<ends>{_ENDS})|(?:начн|начина|нача)[а-я]+)(?![а-я])"
    r"(?: (?:лишь|только|[а-я]+о))?,? (?:до |по |с |в )?(?:[а-я]{5,7} )?(?P<time>D.)"
)
"""The term of somebody with when it ends, or from when to when it goes."""
_NOUNS = late(r"срок|период|полномочи|мандат|контракт|каденци")
"""What no sentence about a term is without, which is looked for first."""
_PLAIN = late(r"\b(?:срок (?:его |ее )?полномочий|полномочия)\b[^OBSTPQC;()!?D]{0,40}?(?P<time>D.)")
"""The same of one just chosen, with a dash or at more length."""
_FOR_A_TERM = late(r"рассчитан|продл(?:ится|ятся)|действ|будут длиться")
_LASTING_KK = late(r"\bөкілеттігі\b[^OBSTPQC;()!?D]{0,40}?(?P<time>D.)")
_THEIRS = late(r"(?<![а-я])(?:его|ее)(?![а-я])")
_NEW = late(r"(?<![а-я])(?:нов|избранн|будущ|новоизбранн)(?:ого|ой) ")
_HEAD = late(
    r" (?:(?:нов|избранн)[а-я]{2,3} )?(?:глав[ыа]|руководител(?:я|ьницы))(?: (?:O.|[а-я]+))?$"
)
"""Whoever is at the head of what the text is about."""
_AIDE_OF = late(r"(?<![а-я])(?:зам[а-я]*|помощника|советника|преемника|предшественника) Q.")
_WHOLE = late(r"(?<![а-я])(?:ведомств|агентств|организаци)")
"""What is meant by no body of it, though that was named last."""
_AHEAD = late(r"(?P<who>[PQ].), $")
"""Whose term it is that follows the name without a word between: «…, срок полномочий истек»."""
_WHICH = late(r"(?: котор(?:ого|ой))?(?: (?:на этом посту|в этой должности))?")
_FORMER = late(r"(?<![а-я])(?:предыдущ|прежн|бывш|прошл)")
_THIS_POST = late(r"\bна этом посту\b|\bв этой должности\b")
_NAME = late(r"Q.")


def lasting(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices of which a sentence tells until when they last, or from when to when."""
    for match in _terms(frame):
        time = frame.item(match["time"]).time
        is_aside = _AHEAD.search(frame.mask, 0, match.start()) is not None
        is_open = has_doubt(match.group()) if is_aside else is_doubtful(frame.mask, match)
        if time is None or is_open:
            continue
        told = _told(frame, before, match, time)
        if told is not None:
            who, post, period = told
            yield from tenure(post, who, period)


def _terms(frame: Frame) -> list[re.Match[str]]:
    if frame.language is Language.KK:
        return list(_LASTING_KK.finditer(frame.mask))
    if not _NOUNS.search(frame.mask):
        return []
    return list(_TERM.finditer(frame.mask)) or list(_PLAIN.finditer(frame.mask))


def _told(
    frame: Frame, before: Discourse, match: re.Match[str], time: Time
) -> tuple[Party, Post, Period] | None:
    if "lasts" not in match.re.groupindex:
        chosen = before.chosen if PERSON not in frame.letters else None
        is_told = time.bound is Bound.SPAN or (
            time.bound is Bound.UNTIL and _FOR_A_TERM.search(match.group()) is not None
        )
        return (*chosen, begun(time)) if chosen and is_told else None
    period = _period(before, match, time)
    who = _whose(frame, before, match) if period is not None else None
    if who is None or period is None or who.name in before.left:
        return None
    post = _post(frame, before, match, who)
    return (who, post, period) if post is not None else None


def _period(before: Discourse, match: re.Match[str], time: Time) -> Period | None:
    """Return what a term's words tell; of one that follows another only its end."""
    if time.bound is Bound.SPAN:
        return (None, time.last) if match["next"] or match["lasts"] else begun(time)
    published = before.published
    if not match["ends"] and not match["lasts"]:
        is_new = _NEW.search(match["of"]) is not None and not match["next"]
        return begun(time) if is_new and time.bound is not Bound.UNTIL else None
    if match["ends"]:
        return ended(time) if time.bound in (Bound.AT, Bound.UNTIL) else None
    is_over = published is not None and time.first.latest < published.earliest
    is_told = match["lasts"] is not None and time.bound is Bound.UNTIL and not is_over
    return ended(time) if is_told else None


def _whose(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return whose term it is: who is named with it, "his", or who has just been chosen."""
    words = match.group()
    their, named = _THEIRS.search(words), set(_NAME.findall(match["of"]))
    if not their and match["ends"] and (ahead := _AHEAD.search(frame.mask, 0, match.start())):
        return frame.party(ahead["who"]) if _WHICH.fullmatch(match["of"]) else None
    if named:
        is_one = len(named) == 1 and not _AIDE_OF.search(match["of"])
        return frame.party(named.pop()) if is_one else None
    if their is not None and (
        (match["ends"] and PERSON in frame.letters) or _is_of_thing(before, match)
    ):
        return None
    if their is not None:
        return _spoken_of(before, "femn" if their.group() == "ее" else "masc")
    chosen = before.chosen[0] if before.chosen is not None else None
    is_lengthened = match["lasts"] is not None and _HEAD.fullmatch(match["of"]) is not None
    if _NEW.search(match["of"]) or is_lengthened:
        return chosen
    is_bare = PERSON not in frame.letters and not match["of"]
    return chosen if is_bare and match["lasts"] else None


def _is_of_thing(before: Discourse, match: re.Match[str]) -> bool:
    """Whether "his term" may be that of a mission or a committee, or of an aide of his."""
    is_of_thing = _THING.search(before.told) is not None and _MANDATE.search(match["noun"])
    return (
        bool(is_of_thing) or not _SOMEBODY.search(before.told) or bool(OF_AIDE.search(match["of"]))
    )


_THING = late(
    r"(?<![а-я])(?:мисси|миротворц|комитет|трибунал|комисси|групп|контингент|сил[аы]?\b|орган)"
)
_MANDATE = late(r"мандат|срок|контракт")
_SOMEBODY = late(r"[PQ].|(?<![а-я])(?:он|она|его|ее|ему|ей)(?![а-я])")
"""What tells that the sentence before was about a person."""


def _spoken_of(before: Discourse, gender: str) -> Party | None:
    """Return whose a term called "his" or "hers" is."""
    person = before.person
    if person is not None and before.people.genders.get(person.name, gender) == gender:
        return person
    return before.people.spoken_of(gender, before.hero)


def _post(frame: Frame, before: Discourse, match: re.Match[str], who: Party) -> Post | None:
    """Return the office named with a term, else the one somebody was chosen for or has."""
    chosen = before.chosen
    if chosen is not None and chosen[0] == who:
        is_bodys = chosen[1].organisation.kind is EntityKind.BODY
        return None if is_bodys and _WHOLE.search(match["of"]) else chosen[1]
    named = tuple(named_posts(frame, before, *match.span("of"), who, nominal=True))
    told = as_post(named[-1], before) if named else None
    if told is None and _THIS_POST.search(match["of"]):
        ahead = tuple(named_posts(frame, before, 0, match.start(), nominal=True))
        told = as_post(ahead[-1], before) if ahead else None
    held = before.held.get(who.name)
    is_over = held is not None and before.formerly.get(who.name) == held
    told = told or (None if is_over and _THIS_POST.search(frame.mask) else held)
    is_spoken_of = _FORMER.search(match["of"]) or _THIS_POST.search(frame.mask)
    return told or (before.borne or before.office if is_spoken_of else None)
