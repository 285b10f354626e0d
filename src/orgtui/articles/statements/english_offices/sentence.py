"""An English sentence while its offices are read: who was told of, who is meant by a word."""

import re
from dataclasses import dataclass, field

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.asides import Beside
from orgtui.articles.statements.english_offices.clauses import (
    PERSON_SPOKEN_OF,
    Anchor,
    Subject,
    antecedent,
    subject,
)
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.verbs import Act
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.timing.times import Time
from orgtui.text.late_patterns import late


@dataclass(frozen=True, slots=True)
class Office:
    """Somebody in an office, which may end at a time."""

    who: Party
    post: Post
    time: Time | None = None


@dataclass(slots=True, kw_only=True)
class Sentence:
    """A sentence while it is read, anchor by anchor."""

    frame: Frame
    before: Discourse
    named: tuple[Named, ...]
    beside: tuple[Beside, ...]
    earlier: dict[str, Party] = field(default_factory=dict)
    """By whom those were followed who are called predecessors, by name."""
    deferred: list["Office"] = field(default_factory=list)
    """Who was followed at a time that the sentence may yet tell better."""
    pending: dict[str, Time] = field(default_factory=dict)
    """When those were sworn in whose office the sentence has yet to name."""
    changed: Time | None = None
    """When another was said to take an office, which moves others too."""
    old: Party | None = None
    """Who was followed last: whom "she had been" is about."""
    last: Party | None = None
    """Whose act the last anchor told."""
    lasted: tuple[Party, Time] | None = None
    """How long somebody did what was told last."""
    has_acted: bool = False
    is_of_unknown: bool = False
    """Whether the sentence is about somebody described of whom nothing was told before."""
    of_term: Party | None = None
    """Whose term of office was named last: what "it" may mean."""
    told: list[Anchor] = field(default_factory=list)

    def person(self, anchor: Anchor, sign: str) -> Party | None:
        """Return the person of a sign, or of one of the ways of `Subject`."""
        if sign == Subject.CARRIED and (self.has_acted or not anchor.lead().strip()):
            found = self._carried(anchor)
            if found is not None or self.has_acted:
                return found
        if sign not in (Subject.CARRIED, Subject.PRONOUN):
            return self.frame.party(sign) if sign else None
        if sign == Subject.PRONOUN and self.old and anchor.verb.group().startswith("had "):
            return self.old
        if sign == Subject.PRONOUN and self.old and _AFTER_HE.search(anchor.lead()):
            return self.old if anchor.act is Act.END else self.last
        if sign == Subject.PRONOUN and self.last is not None and self._is_parted(anchor):
            return self._of_main_clause() or self.last
        found = self._chosen_before(anchor, sign) or self._spoken_of(anchor, sign)
        return None if self.is_of_unknown else found

    def _chosen_before(self, anchor: Anchor, sign: str) -> Party | None:
        """Return who was chosen last by whom the sentence before is about: "she succeeds …"."""
        person, chosen = self.before.person, self.before.chosen
        if sign != Subject.PRONOUN or chosen is None or anchor.act is not Act.SUCCEED:
            return None
        if person is None or "P" in self.frame.mask[: anchor.start]:
            return None
        held = self.before.held.get(person.name)
        is_last = self.before.borne == chosen[1]
        return chosen[0] if is_last and held is not None and held != chosen[1] else None

    def _carried(self, anchor: Anchor) -> Party | None:
        """Return who goes on to act, or acts behind what "who" has told."""
        mask = self.frame.mask
        beside = _RELATIVE_BEFORE.search(mask, 0, anchor.start)
        if beside is not None and _HELPING.fullmatch(anchor.lead()):
            return self.frame.party(beside["who"])
        since = self.told[-1].end if self.told else 0
        between = _BETWEEN.search(mask, since, anchor.start) if self.has_acted else None
        return self.frame.party(between["who"]) if between else self.last

    def who_comes(self, anchor: Anchor) -> Party | None:
        """Return who takes an office of which another is said to be about to leave it."""
        place = anchor.verb.start()
        if "will " not in self.frame.mask[place - 8 :] or not _LEAVING.search(
            self.frame.mask, 0, place
        ):
            return None
        acting = self.frame.party(first_acting(self.frame.mask, anchor.start))
        chosen = self.before.chosen
        known = (acting, chosen[0] if chosen is not None else None, self.before.person)
        return next((one for one in known if one is not None and one != self.old), None)

    def _of_main_clause(self) -> Party | None:
        """Return who acts in a sentence of which the last words were about whom "who" means."""
        told = self.told[-1] if self.told else None
        if told is None or not told.lead().lstrip().startswith("who "):
            return None
        return self.frame.party(first_acting(self.frame.mask, told.start))

    def _is_parted(self, anchor: Anchor) -> bool:
        """Whether a word for a person stands in a part of a sentence that names nobody."""
        part = self.frame.mask.rfind(";", 0, anchor.start)
        return part >= 0 and "P" not in self.frame.mask[part : anchor.start]

    def _spoken_of(self, anchor: Anchor, sign: str) -> Party | None:
        """Return who is named first in the sentence, else whom the one before was about."""
        mask = self.frame.mask
        named_here = self._second(anchor) or first_acting(mask, anchor.start)
        opening = mask[: anchor.start]
        is_first = not opening.strip() or _OPENS.match(opening) is not None
        is_open = sign == Subject.PRONOUN or is_first
        ahead = _AHEAD.match(mask, anchor.end) if is_open and not named_here else None
        if ahead is not None and sign == Subject.CARRIED:
            return self.frame.party(ahead["who"])
        if not named_here and sign == Subject.PRONOUN and self.could_be_either():
            return None
        return self.frame.party(named_here) or (self.before.person if is_open else None)

    def could_be_either(self) -> bool:
        """Whether the sentence before named two holders of different offices."""
        before = self.before
        held = [before.held.get(one.name) for one in before.people.together]
        return None not in held and len(set(held)) > 1 and before.hero is None

    def _second(self, anchor: Anchor) -> str:
        """Return the second of two persons where "he" is said behind "she", or the other way."""
        words = _HE_OR_SHE.findall(self.frame.mask[: anchor.verb.start()])
        named = list(dict.fromkeys(re.findall(r"P.", self.frame.mask[: anchor.start])))
        is_other = len(words) > 1 and words[0] != words[-1]
        return named[1] if is_other and len(named) == len({"he", "she"}) else ""

    def other(self, anchor: Anchor) -> Party | None:
        """Return whom "him" or "her" means: the one spoken of, not the one who acts."""
        acting = self.person(anchor, subject(self.frame.mask, anchor))
        named_here = self.frame.party(first_acting(self.frame.mask, anchor.start, of_all=True))
        return next((p for p in (self.last, named_here, self.before.person) if p != acting), None)


_LEAVING = late(
    r"P.,? (?:who (?:is|was) (?:[a-z]+ )?(?:completing|finishing|ending|leaving|retiring"
    r"|serving out|stepping down|standing down)|whose (?:[a-z]+ )?(?:term|mandate|tenure) (?:is|was"
    r"|ends|ended|expire[sd]?|runs|ran)\b)[^;:()P]*,? and (?:will (?:[a-z]+ly )?)?$"
)
"""Who is about to leave, before what another does: "…, who is completing her term, and will"."""
_HELPING = late(r"(?: ?(?:will|is|was|has|had|now|then|also|still|since|later|\w+ly)\b)* ?")
_HE_OR_SHE = late(r"\b(?:he|she)\b")
_AFTER_HE = late(r"\b(?:after|when|once) (?:he|she) $")
"""Before what the one followed did: "after he resigned"."""
_ACTING = late(
    r"(?<!\bof )(?<!\bwith )(?<!\bfrom )(?<!\bby )(?<!\bto )(?<!\bfor )(?P<who>P.)(?!s )"
)
_BETWEEN = late(
    r"(?:\b(?:and|but|after|when|while|before|until|as)|;)"
    r" (?:(?:[a-z-]+|[OBSA].s?),? ){0,5}?(?P<who>P.)(?!s )"
)
"""Another who acts, between one verb and the next."""
_RELATIVE_BEFORE = late(
    r"(?P<who>P.)(?: of (?:the )?[STC].)?,? who(?:se|m)? [^,;:()]*(?:, [^,;:()PQ]*)?, ?$"
)
"""Whom a clause goes on with, behind what "who" has told of them."""
_AHEAD = late(r", (?:[SA].s? )?(?:the |[a-z-]+ ){0,3}(?P<who>P.)(?!s )")
_OPENS = late(rf"(?:and |but )?(?:{PERSON_SPOKEN_OF})(?:-[a-z]+)?,[^;:()PQ]*, ?$")
"""A sentence that opens with a word for the person spoken of, and words beside it."""
_APART = late(r"; ")
_OWNING = late(
    r"(?P<who>P.)s (?!(?:[a-z-]+ )?(?:death|resignation|departure|ouster|ousting|removal|dismissal"
    r"|assassination|retirement|exit|overthrow|sacking|cabinet|government)\b)"
)
"""Whose something is, unless it is what made room for another."""
_GOVERNED = late(
    r"\b(?:of|with|from|by|to|for|under|against|after|replacing|succeeding)"
    r" (?:(?:the|his|her|its|former|late|then|acting|outgoing|new|fellow|A.|[OBS].s?) )*"
    r"(?:(?:prime|foreign|defen[cs]e|deputy|vice|secretary) )*(?:(?:secretary|director)-general"
    r"|ambassador|commissioner|speaker|president|minister|premier"
    r"|chancellor|secretary|general|king|queen|emir|leader|veteran|predecessor|chairman) $"
)
"""Words that make a person with a title no one who acts: "the death of President …"."""


def first_acting(mask: str, end: int, *, of_all: bool = False) -> str:
    """Return the sign of the person that a clause, or all of it, names first as acting."""
    start = max((m.end() for m in _APART.finditer(mask, 0, end)), default=0)
    start = start if "P" in mask[start:end] and not of_all else 0
    acting = (m for m in _ACTING.finditer(mask, start, end))
    free = (m for m in acting if not _GOVERNED.search(mask, start, m.start()))
    found = next(free, None) or _OWNING.search(mask, start, end)
    return found["who"] if found else ""


_RELATION = late(
    r"(?:(?P<of>P.)s|\b(?P<his>his|her|whose)) (?:[a-z-]+ |A. ){0,3}"
    r"(?P<what>predecessor|successor|replacement)\b(?P<where>[^;:()PQ]{0,50}?),? (?P<who>P.)(?!s )"
    r"|(?P<who2>P.), (?:his|her) (?:[a-z-]+ ){0,2}(?P<what2>predecessor|successor|replacement)[,.]"
)


def relate(sentence: Sentence) -> None:
    """Give those who are called somebody's predecessor or successor the same office."""
    frame, before = sentence.frame, sentence.before
    for match in _RELATION.finditer(frame.mask):
        who = frame.party(said(match, "who"))
        of = frame.party(match["of"] or first_acting(frame.mask, match.start()))
        of = of or (None if sentence.could_be_either() else before.person)
        if match["his"] == "whose":
            of = frame.party(antecedent(frame.mask, match.start()))
        start, end = match.span("where")
        named_here = [n for n in sentence.named if start <= n.start < end]
        is_chosen = before.chosen is not None and before.chosen[0] == of
        own = before.chosen[1] if before.chosen is not None and is_chosen else None
        own = own or before.held.get(of.name if of else "")
        post = named_here[-1].post(before) if named_here else own
        if who is None or of is None or post is None or who == of:
            continue
        before.held[who.name] = post
        if said(match, "what") == "predecessor":
            sentence.earlier[who.name] = of
