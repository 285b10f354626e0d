"""Whose office a word of an English sentence is about."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import (
    Anchor,
    Subject,
    antecedent,
    object_of,
    of_noun,
    subject,
)
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.sentence.frame import PERSON
from orgtui.text.late_patterns import late

_WITH = late(
    r"\bwith (?:[a-z-]+ |A. ){0,4}?(?P<who>P.)(?!s )(?: of (?:the )?[STC].)?"
    r"(?:, [^;:()PQ]{2,70},)?,? ?$"
)
_ING = late(r"(?:\w+ly )?\w+ing\b")
"""Who does what is told beside the clause: "…, with Mary Smith becoming president"."""
_WHEN_HIS = late(r" ?(?:when|once|after|until|as soon as|before) (?:his|her) ")
"""Whose end is told by who follows: "he will succeed her when her term ends"."""
_OF_LAND = late(
    r"\b(?:country|state|nation|government|republic|kingdom),? (?:that|which)"
    r"(?: (?:currently|now|also|still|already|will|has|had|is|was))* $"
)
"""Before what a state does: "of the country that holds the presidency"."""
_DESCRIBED = late(
    r"the (?:former |ex-)?(?P<land>A.) (?:former )?(?:head of state|president|premier"
    r"|prime minister|minister|politician|economist|banker|leader)\b"
)
"""Who is told of by land and office only: "the former Brazilian president"."""
_IT = late(r"(?:it|which|that|this)\b")
_ACTIVE = late(r"(?:made|chose|[a-z]s|ing)$")
"""Forms of verbs that are no participles of the passive."""
_SUCCESSOR = late(r"(?P<of>P.)s (?:[a-z]+ )?(?:successor|replacement)$")


def holder_of(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whose office an anchor is about; of a succession who comes."""
    mask = sentence.frame.mask
    if anchor.form is Form.OBJECT:
        return _object(sentence, anchor)
    if anchor.form in (Form.NOUN, Form.TERM):
        return _of_noun(sentence, anchor)
    if anchor.form is Form.AGENT:
        sign = object_of(anchor)
        return sentence.other(anchor) if sign == Subject.PRONOUN else sentence.frame.party(sign)
    if anchor.form is Form.ASIDE and mask[: anchor.start].endswith((",", ", ")):
        is_named = "P" in mask[: anchor.start]
        return sentence.frame.party(antecedent(mask, anchor.start)) if is_named else sentence.last
    comes = sentence.who_comes(anchor) if anchor.act is Act.BEGIN else None
    if comes is not None:
        return comes
    alone = _WITH.search(mask, 0, anchor.start) if _ING.match(anchor.verb.group()) else None
    is_inverted = not subject(mask, anchor) and _is_copula(sentence, anchor)
    sign = object_of(anchor) if is_inverted else subject(mask, anchor)
    is_of_land = _OF_LAND.search(mask[: anchor.verb.start()]) is not None
    is_other = is_of_land and anchor.form is Form.ACTIVE
    who = None if is_other else sentence.person(anchor, alone["who"] if alone else sign)
    who = who if anchor.verb.group().startswith("had ") else _native(sentence, who)
    is_unknown = _is_of_other_land(sentence, anchor, who) or _is_other_head(sentence, anchor, who)
    sentence.is_of_unknown |= is_unknown
    return None if is_unknown else who


_NATIVE = late(
    r"the (?P<land>A.)(?: (?:diplomat|politician|economist|official|lawyer|banker|officer|judge))?"
    r"(?:,? (?:who|an?|the) [^P;:()]{3,60},)? [a-z]"
)
"""Who is told of by their land alone, as a sentence begins: "The Brazilian has been …"."""


def _native(sentence: Sentence, who: Party | None) -> Party | None:
    """Return who is meant by their land alone; none who is known to be of another."""
    told, before = _NATIVE.match(sentence.frame.mask), sentence.before
    if told is None or who is None or PERSON in sentence.frame.letters:
        return who
    land, own = sentence.frame.party(told["land"]), before.lands.get(who.name)
    if land is None or own == land:
        return who
    return before.people.natives.get(land) or (who if own is None else None)


def _of_noun(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whose appointment, departure or term a noun tells of."""
    last = sentence.told[-1] if sentence.told else None
    if last is not None and last.act is Act.SUCCEED and _WHEN_HIS.match(anchor.lead()):
        return sentence.old
    titled = _TITLED.search(anchor.lead())
    if titled is not None:
        return _of_title(sentence, titled["title"])
    if anchor.act is Act.BEGIN and _SIGNED.search(sentence.frame.mask, 0, anchor.verb.end()):
        return None
    is_it = anchor.form is Form.TERM and _IT.match(anchor.verb.group()) is not None
    return sentence.of_term if is_it else sentence.person(anchor, of_noun(anchor))


_SIGNED = late(
    r"\b(?:signed|approved|endorsed|discussed|confirmed|backed|initialled)\b[^;:()P]*"
    r"\b(?:his|her) (?:[a-z]+ )?(?:appointment|nomination|election)$"
)
"""What one signs who is not the one appointed."""
_TITLED = late(
    r"\b(?:the|its) (?P<title>secretary-general|director-general|president|prime minister"
    r"|chancellor|chairman|chairperson|commissioner|foreign minister)s (?:[a-z-]+ ){0,2}$"
)


def _of_title(sentence: Sentence, title: str) -> Party | None:
    """Return the one person who was told to have an office: "the president's term"."""
    before = sentence.before
    held = [name for name, post in before.held.items() if post.title == title]
    known = (item.party for item in sentence.frame.items if item.party is not None)
    told = {p.name: p for p in (before.person, before.person_at_end, *known) if p is not None}
    return told.get(held[0]) if len(held) == 1 else None


def _is_of_other_land(sentence: Sentence, anchor: Anchor, who: Party | None) -> bool:
    """Whether a clause is about one of a land who is described, as which nobody was told of."""
    told = _DESCRIBED.match(anchor.lead().lstrip())
    land = sentence.before.lands.get(who.name) if who is not None else None
    return told is not None and land != sentence.frame.party(told["land"])


_HEAD = late(
    r"(?:^|\band |\bbut )the (?:new |incoming |next )?(?P<title>president|prime minister|premier"
    r"|chancellor|foreign minister|secretary[- ]general|director[- ]general|king) "
    r"(?:will |is |was |has |had |then |also )*$"
)
"""Who is told of by an office alone: "the new prime minister"."""
_SAME = {"premier": "prime minister"}


def _is_other_head(sentence: Sentence, anchor: Anchor, who: Party | None) -> bool:
    """Whether a clause is about a head of another kind than the person spoken of."""
    told = _HEAD.search(anchor.lead().lstrip()) if who is not None else None
    if told is None or who is None:
        return False
    offices = (sentence.before.held.get(who.name), sentence.before.formerly.get(who.name))
    titles = [one.title.replace("-", " ") for one in offices if one is not None]
    title = _SAME.get(told["title"], told["title"]).replace("-", " ")
    return bool(titles) and not any(title in one or one in _SAME for one in titles)


def _object(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whom somebody is said to choose or to dismiss."""
    sign = object_of(anchor)
    if sign or anchor.act is Act.END:
        return sentence.person(anchor, sign)
    if sentence.frame.mask.startswith("that ", anchor.end):
        return None
    if anchor.lead().lstrip().startswith("whom "):
        return sentence.frame.party(antecedent(sentence.frame.mask, anchor.start))
    is_beside = not anchor.lead().strip() and not _ACTIVE.search(anchor.verb.group())
    beside = antecedent(sentence.frame.mask, anchor.start) if is_beside else None
    return sentence.frame.party(beside)


def _is_copula(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a title is the subject: "the president is Mary Smith"."""
    ahead = [n for n in sentence.named if anchor.start <= n.start < anchor.verb.start()]
    return bool(ahead) and anchor.need.value == "title" and anchor.act is Act.HOLD


def old_of(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whom somebody follows."""
    successor = _SUCCESSOR.search(anchor.verb.group())
    if successor is not None:
        return sentence.frame.party(successor["of"])
    is_his = re.search(r" (?:his|her) ", anchor.verb.group()) is not None
    sign = Subject.PRONOUN if is_his else object_of(anchor)
    if anchor.lead().lstrip().startswith("whom "):
        return sentence.frame.party(antecedent(sentence.frame.mask, anchor.start))
    if sign != Subject.PRONOUN:
        return sentence.frame.party(sign)
    return sentence.other(anchor)
