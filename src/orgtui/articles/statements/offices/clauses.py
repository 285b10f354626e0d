"""The clauses of a masked sentence: each verb that matters with what stands around it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from orgtui.articles.statements.offices.acts import HEADED, HOLD
from orgtui.articles.statements.offices.words import PERSON_AT_END
from orgtui.articles.statements.sentence.people import SOMEBODYS_OWN
from orgtui.articles.statements.sentence.stretches import Parting, first_words
from orgtui.articles.statements.trigger import Sought, SoughtEach
from orgtui.text.late_patterns import late

_FIELD = r"[а-я]+(?:ости|ния|ции|ии|вли|рта|ры|ства|гии|ики|уки|да)"
"""What a minister is in charge of, as one of several in a list."""
_PARTING = Parting(
    breaks=late(
        r"[;:]|\((?!S.\))|(?<!\(S.)\)"
        rf"|(?<! жыл)(?<! бойы)(?<! дейін),(?= )(?! {_FIELD}(?:, {_FIELD})? и [а-я])"
        r"| [–—-] (?!\d+ жыл|(?:[а-я]+(?:ым|ой) )?(?:секретар|председател|директор|министр"
        r"|президент|руководител)(?:ем|ом)\b|(?:главой|министра|главы|руководителя|секретаря"
        r"|председателя)\b)"
    ),
    joints=late(r" (?:и|а|но|затем|потом|после чего|and|then|but|ал|және) "),
)
_RELATIVE = late(
    r"^ ?(?:(?:в|на|с|о|из|для) |[а-я-]+(?:ом|ем|ой|ей) (?=которо[йг]))?"
    r"(?:котор\w+|who|whom|whose|which)\b"
)
_WHO = late(r" ?котор(?:ый|ая)\b")
_AND_VERB = late(r" (?:и|а затем|а потом) (?:[а-я]+о |D. )?[а-я]+(?:ет|ит|ел|л|ла|лся|лась|шел)\b")
_PERSON = late(r"[PQ].")
_BESIDES = late(
    r"\b(?:предшественни(?:ка|ку|ком|ке|цы|це|цу|цей)|преемни(?:ка|ку|ком|ке)|вместо|после|против"
    r"|от|у|с|со|для|of|with|after) [PQ].|P.[-а-яәіңғүұқөһ]* (?:бұрын|дейін|кейін|орнына)\b"
)
"""Persons that cannot be the subject, whatever their names look like."""
_OF_PARTICIPLE = late(r"\b(?:с|за)менивш(?:ий|ая) (?:(?:в )?D. )?(?:[а-я]+ ){0,2}P.")
"""Whom somebody is said to have followed, whatever their names look like."""
_FROM = late(
    r"\bот (?:[а-я]+ )?$|(?<![а-я])(?:близк|приближенн)[а-я]+ ко? (?:[а-я-]+ )?(?:[OBST]. )?$"
)


class Stance(Enum):
    """How a verb stands to the one who acts."""

    FINITE = "finite"
    """He or she was, became, left."""
    PARTICIPLE = "participle"
    """Who was, became, left: the one named right before, or right behind."""
    GERUND = "gerund"
    """Having become, leaving: said of the one who acts in the sentence."""
    AGENT = "agent"
    """By whom it was held, by whom somebody was followed."""
    TERM = "term"
    """Whose term it is that ends."""
    TRANSITIVE = "transitive"
    """Somebody made him or her what they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A verb with the stretch of the sentence that is its own."""

    act: str
    """Which family the verb is of."""
    stance: Stance
    verb: re.Match[str]
    start: int
    end: int
    head: int = 0
    """Where what it says of a person begins: with itself, or with the relative it goes on."""

    def text(self, mask: str) -> str:
        """Return what the clause says."""
        return mask[self.start : self.end]


Verbs = SoughtEach[tuple[str, Stance]]


def clauses(mask: str, verbs: Verbs) -> Iterator[Clause]:
    """Yield the clauses of the verbs of some families, in order."""
    found = first_words(verbs, mask)
    stretches = _PARTING.stretches(mask, [verb for _, verb in found])
    last: Clause | None = None
    for ((act, stance), verb), (start, end) in zip(found, stretches, strict=True):
        is_finite = stance is Stance.FINITE
        is_relative = is_finite and _RELATIVE.match(mask[start : verb.start()]) is not None
        goes_on = last if is_finite and _goes_on(mask, last, start) else None
        last = Clause(
            act=act,
            stance=Stance.PARTICIPLE if is_relative or goes_on else stance,
            verb=verb,
            start=start,
            end=end,
            head=goes_on.head if goes_on else start,
        )
        yield last


def _goes_on(mask: str, last: Clause | None, start: int) -> bool:
    """Whether a clause is the second half of a relative one: "who holds it and leaves it"."""
    if last is None or last.stance is not Stance.PARTICIPLE or last.end != start:
        return False
    is_who = _WHO.match(mask, last.head) is not None
    return is_who and _AND_VERB.match(mask, start) is not None


_SOMEBODY_OF = late(rf"\b{SOMEBODYS_OWN}(?:(?:и|,) (?:[а-я]+ ){{1,3}})?$")
"""Of whom a person is only told whose friend or aide they are."""


_PARTICIPLE = late(r"[а-я]+(?:[а-я]ш|нн|[аяую]щ)(?:ему|его|ую|ей|ого|ому|им|ым|ой)(?:ся)?$")
_NAME_BEHIND = late(r"[^,;:()PQD]{0,40} (?P<who>[PQ].)")


def _told_ahead_of_name(mask: str, clause: Clause) -> re.Match[str] | None:
    """Return the name behind a participle that stands ahead of it: "на смену ушедшему … Смиту"."""
    is_after_comma = mask[: clause.verb.start()].endswith(", ")
    if is_after_comma or _PARTICIPLE.match(clause.verb.group()) is None:
        return None
    return _NAME_BEHIND.match(mask, clause.verb.end())


def antecedent(mask: str, clause: Clause) -> str:
    """Return the sign of the person whom a participle or "who" means; "" where there is none."""
    if (told := _told_ahead_of_name(mask, clause)) is not None:
        return told["who"]
    right_before = PERSON_AT_END.search(mask, 0, clause.head)
    if right_before is not None:
        sign = right_before.group()[:2]
        is_of_another = sign[0] == "Q" and _SOMEBODY_OF.search(mask, 0, right_before.start())
        return "" if is_of_another else sign
    behind = _PERSON.search(mask, clause.verb.end(), clause.end)
    is_relative = clause.head != clause.start or _RELATIVE.match(clause.text(mask))
    if behind is not None and not is_relative:
        return behind.group()
    named = _PERSON.findall(mask, 0, clause.head)
    return named[-1] if named else ""


def subject(mask: str, clause: Clause) -> str:
    """Return the sign of the person who acts in a clause; "" where none is named in it."""
    inside = re.findall(r"P.", _BESIDES.sub("", clause.text(mask)))
    return inside[0] if len(set(inside)) == 1 else ""


def earlier_subject(mask: str, clause: Clause) -> str:
    """Return the one person that a sentence, or its last part, names as acting before a clause."""
    ahead = _OF_PARTICIPLE.sub("", mask[: clause.start])
    part = re.findall(r"P.", ahead[ahead.rfind(";") + 1 :])
    named = part or re.findall(r"P.", ahead)
    return named[0] if len(set(named)) == 1 else ""


def first_subject(mask: str) -> str:
    """Return the sign of the person whom a sentence names first as acting."""
    named = re.search(r"P.", mask)
    return named.group() if named else ""


def object_of(mask: str, clause: Clause) -> str:
    """Return the sign of the person whom a transitive verb is about; "" where none is named."""
    ahead = mask[clause.start : clause.verb.start()]
    for behind in _PERSON.finditer(mask, clause.verb.end(), clause.end):
        if _ACTS_BEHIND.search(mask, clause.verb.end(), behind.start()):
            named = list(_PERSON.finditer(ahead))
            if len(named) == 1:
                return named[0].group()
        elif not _FROM.search(mask, 0, behind.start()):
            return behind.group()
    done_to = [
        m.group() for m in _DONE_TO.finditer(ahead) if not _ACTS_AHEAD.search(ahead[: m.start()])
    ]
    before = done_to or _put_by_others(ahead, clause.verb.group())
    if not before and clause.stance in (Stance.FINITE, Stance.TRANSITIVE):
        aside = _OVER_ASIDE.search(mask, 0, clause.verb.start())
        before = [aside["who"]] if aside and not _SOMEBODYS.search(mask, 0, aside.start()) else []
    return before[-1] if before else ""


_OVER_ASIDE = late(
    r"(?P<who>Q.), (?:[а-я]+(?:[вд]ш|нн|щ)(?:его|ую|ему|ей|ого|ому)(?:ся)?|котор(?:ый|ая)) "
    r"[^,;:()PQ]*, (?:D. )?(?:[а-я]+ )?$"
)
"""Whom a sentence is about that tells by the way what they were: «…, занимавшего …, уволили»."""
_SOMEBODYS = late(
    r"(?<![а-я])(?:брат|сын|доч|жен|муж|советник|помощник|заместител|сторонник|адвокат)[а-я]* "
    r"(?:[а-я]+ |[OBSTA]. ){0,3}$"
)
"""Who is told of by whose they are, and has no office of that person."""


_ACTS_BEHIND = late(
    r"(?<![а-я-])(?:генсек|глава|президент|премьер(?:-министр)?|министр|секретарь|председатель"
    r"|директор|комиссар|посол|канцлер|спикер|руководитель|король|лидер|мэр|губернатор)"
    r"(?: [OBSTA].| [а-я-]+(?:ого|его|ой|ей|ых|их|ии|ов|ев|ы|и|а|я))* $"
)
"""A title in the nominative ahead of the name of who puts another into an office."""
_DONE_TO = late(r"Q.")
_ACTS_AHEAD = late(
    r"(?<![а-я-])(?:глава|президент|премьер(?:-министр)?|министр|председатель|канцлер|король|эмир"
    r"|император|султан|губернатор)(?: [OBSTA].)?(?: [а-я-]+)? $"
)
"""A title in the nominative ahead of a name in no clear case, whose bearer acts."""
_WITH_OTHERS = late(r"[PQ].(?: и |, )|(?: и |, )[PQ].|\bи (?:[а-я]+ ){1,2}[PQ].|[OBS]. [а-я]+ли\b")
"""What makes a name one of several who act."""


def _put_by_others(ahead: str, verb: str) -> list[str]:
    """Return the one person before a verb in the plural, whatever the name looks like."""
    if not verb.endswith("ли") or _WITH_OTHERS.search(ahead):
        return []
    return re.findall(r"P.", ahead) if ahead.count("P") == 1 else []


_VERB_ENDS = r"(?:\b|(?<=[\ue000-\uf8ff]))"
"""Where a verb, or a time that it ends with, is over."""


def families(words: Mapping[tuple[str, Stance], str]) -> Verbs:
    """Compile the verbs of some families, each given as the choices of a pattern."""
    return SoughtEach(
        (kind, Sought(rf"\b(?:{''.join(text.split(chr(10)))}){_VERB_ENDS}"))
        for kind, text in words.items()
    )


def is_own_time(mask: str, clause: Clause, at: int) -> bool:
    """Whether a time stands right behind the participle of having an office: "работавшего с …"."""
    is_had = clause.stance is Stance.PARTICIPLE and clause.act in (HOLD, HEADED)
    return is_had and _RIGHT_BEHIND.fullmatch(mask, clause.verb.end(), at) is not None


_RIGHT_BEHIND = late(r" (?:[сдв]о? )?")
