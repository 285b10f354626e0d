"""The verbs and nouns of English that tell of offices, each with its stretch of the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.articles.statements.english_offices.nouns import PERSONS, any_of
from orgtui.articles.statements.english_offices.verbs import VERBS, Act, Form, Need
from orgtui.articles.statements.sentence.stretches import Parting, first_words
from orgtui.text.late_patterns import late

_PARTING = Parting(
    breaks=late(
        r"[;:()]|(?<!, D.),(?= )(?! (?:(?:in|on|from|since) )?D., )| [–—-] "
        r"|\b(?=(?:who|whom|whose|which|where|when|while|before|because|although|though"
        r"|that(?! (?:post|job|position|role|office|seat|chair|title|rank|year|month|day"
        r"|time)\b)) )"
        r"|\b(?=after (?!D.|(?:\w+ )?(?:years|months|decade|days|weeks)))"
    ),
    joints=late(r",? (?:and then|and later|and|then|but|or|before|after|when|until) "),
)
_BESIDES = late(
    r"\b(?:of|with|from|by|to|for|against|alongside|under|between|including|over|than|like) "
    r"(?:the |his |her |mr |mrs |ms |dr |sir "
    r"|(?:(?!job |post |role |position |office )[a-z-]+ ){0,3})?"
    r"P.(?!s )"
)
_WHILE = (
    r"(?:,? ?(?:(?:of|from) (?:the )?[STC].|D.|C.|\w+ly|on|in|since|from|at|the|also|then|now"
    r"|again|later|due|scheduled"
    r"|first|himself|herself|soon|who|has|had|is|was|will|to|and|but|both|still|this|before|after"
    r"|when|while|until|having))*"
)
_NEARLY_ALONE = late(rf"^{_WHILE} ?$")
_PERSON_NOUN = rf"(?:{any_of(PERSONS)}|A.(?! (?:{any_of(PERSONS)})\b))"
PERSON_SPOKEN_OF = (
    rf"\b(?:he|she)\b"
    rf"|\b(?:the|mr|this) (?:[a-z-]+ |A. |A.-|\d\d-|[a-z]+-A. ?|[SC].-born ){{0,3}}?{_PERSON_NOUN}"
    rf"(?= |$|-|,)(?! A.)"
    rf"|\b(?:the (?:former |ex-|one-time )S.s?|S.s (?:former|one-time)) (?:[a-z-]+ ){{0,2}}?"
    rf"{_PERSON_NOUN}(?= |$|,)"
)
_PRONOUN = late(PERSON_SPOKEN_OF)
_AND_THEN = late(
    r"\W*(?:(?:[SA].s?|[a-z]+ ?[a-z]+) )?P.(?: of (?:the )?[STC].)? [a-z]{2,}ed [^,;:()PQ]{3,60}"
    r" and (?:[a-z]+ly |then |later )?"
)
"""What else somebody has done right before, in the same breath."""
_ALL = late(r"^ ?(?:both|neither|each|all|the two|the pair)\b")
"""Several who act alike, of whom none is the one spoken of."""
_RELATIVE = late(r"^(?:and |but )?(?:who|that|whom)\b")
_ANOTHER = late(r"P.(?!s )|\b(?:he|she)\b")
_RIGHT_BEFORE = late(r"(?P<who>P.)(?!s )(?: of (?:the )?[STC].)?(?: ?\([^()]*\))?,? ?$")
_AS_BEFORE = late(
    r"(?P<who>P.)(?!s )(?: of (?:the )?[STC].)? as (?:the |its )?[^;:()PQ,]{2,80},? $"
)
"""What somebody is chosen as, before "whose term …"."""
_IS_BEFORE = late(
    r"(?P<who>P.)(?!s )(?:,[^,;:()PQ]{2,60},)? (?:is|was|has been) (?:an?|the"
    r"|one of) [^;:()PQ]{2,90} $"
)
"""What somebody is, before "who …"."""
_WHO = late(r"who\b")
_NEAR_BEFORE = late(r"(?P<who>P.)(?!s )(?: of (?:the )?[STC].)?, [^;:()PQ]{2,110}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A word that tells what becomes of an office, with the stretch that is its own."""

    act: Act
    form: Form
    need: Need
    verb: re.Match[str]
    start: int
    end: int

    def lead(self) -> str:
        """Return what the stretch says before the word."""
        return self.verb.string[self.start : self.verb.start()]

    def tail(self) -> str:
        """Return what the stretch says behind the word."""
        return self.verb.string[self.verb.end() : self.end]


def anchors(mask: str) -> Iterator[Anchor]:
    """Yield the words of a masked sentence that tell of offices, in order."""
    found = first_words(VERBS, mask)
    stretches = _PARTING.stretches(mask, [verb for _, verb in found])
    for ((act, form, need), verb), (start, end) in zip(found, stretches, strict=True):
        yield Anchor(act=act, form=form, need=need, verb=verb, start=start, end=end)


class Subject:
    """Whose act a clause tells: a sign, a word for the person spoken of, or nobody's."""

    PRONOUN = "pronoun"
    CARRIED = "carried"
    NOBODY = ""


def subject(mask: str, anchor: Anchor) -> str:
    """Return the sign of the one who acts, or which of the ways of `Subject` leads to them."""
    lead = anchor.lead()
    relative = _RELATIVE.match(lead.lstrip())
    if relative is not None and not _ANOTHER.search(lead):
        return antecedent(mask, anchor.start)
    bare = re.sub(r"P.s\b", "possessors", _BESIDES.sub(" ", lead))
    persons = list(re.finditer(r"P.", bare))
    if persons:
        last = persons[-1]
        is_pair = len(persons) > 1 and re.search(r"P. and P.", bare)
        is_near = _NEARLY_ALONE.match(bare[last.end() :])
        is_near = is_near or (_AND_THEN.fullmatch(bare) if len(persons) == 1 else None)
        return last.group() if is_near and not is_pair else Subject.NOBODY
    if _ALL.match(bare):
        return Subject.NOBODY
    pronoun = list(_PRONOUN.finditer(bare))
    if pronoun:
        is_near = _NEARLY_ALONE.match(re.sub(r"^-\w+", "", bare[pronoun[-1].end() :]))
        return Subject.PRONOUN if is_near else Subject.NOBODY
    return Subject.CARRIED if _NEARLY_ALONE.match(bare) else Subject.NOBODY


def antecedent(mask: str, place: int) -> str:
    """Return the sign of the person whom "who", or words behind a comma, are about."""
    ahead = (
        _RIGHT_BEFORE,
        _NEAR_BEFORE,
        _AS_BEFORE,
        *((_IS_BEFORE,) if _WHO.match(mask, place) else ()),
    )
    found = next((m for form in ahead if (m := form.search(mask, 0, place))), None)
    return found["who"] if found else ""


_OBJECT = late(
    r"^ ?(?!between |among |from |to )(?:[a-z-]+ly )?"
    r"(?:(?:the |a |its |their |his )?(?:ex-)?(?:A. |(?:[a-z-]+ )?[OBS].s? )?"
    r"(?:(?:[a-z-]+ ){1,3}(?:to|of|for|at) (?:the )?[OBSC]. )?(?:(?:[a-z-]+ )?[a-z]+ of [a-z]+ )?"
    r"(?:(?!(?:in|to|of|for|with|at|on|from|by|about|that|between|among|against|whether) )"
    r"[a-z-]+(?: |-|(?=,))){0,6})?"
    r"(?:, )?(?P<who>P.)(?!s )"
)
_BY = late(r"^ (?:as|at|in) [^,;:()PQ]{3,70} by (?:[a-z-]+ |[SOA].s? ){0,5}(?P<who>P.)")
_HIM = late(r"^ ?(?:him|her)\b(?! P.)")


def object_of(anchor: Anchor) -> str:
    """Return the sign of the person whom a verb is about, or that it is one spoken of."""
    tail = anchor.verb.string[anchor.verb.end() : anchor.end + 6]
    found = _OBJECT.match(tail)
    if found is None and anchor.form is Form.AGENT:
        found = _BY.match(anchor.verb.string[anchor.verb.end() :])
    if found is not None:
        return found["who"]
    return Subject.PRONOUN if _HIM.match(tail) else Subject.NOBODY


_INSTEAD = late(r" (?:in|to take) (?:his|her) (?:place|stead)\b")
_NAME_BEHIND = 35


def is_instead(anchor: Anchor) -> bool:
    """Whether somebody comes "in his place", be it behind the name that stands beside a title."""
    mask = anchor.verb.string
    return _INSTEAD.search(mask, anchor.verb.end(), anchor.end + _NAME_BEHIND) is not None


_OF_NOUN = late(
    r"^(?: in D.| on D.)? (?:of|by) (?:the |its |(?:A. )?(?:[a-z-]+ ){0,4})?(?P<who>P.)"
)
_WHOSE_NOUN = late(r"(?P<who>P.)s (?:[a-z-]+ ){0,2}$")
_TERM_OF = late(r"\b(?P<who>P.)s? ")
_NO_OBJECT = late(
    r"(?:^|,|\b(?:after|following|since|until|upon|before|with|amid|on|to|from|by|of|through|and"
    r"|despite)) ?(?:(?:the|his|her|an?|P.s)(?: [a-z-]+){0,2} ?)?$"
)
"""Where a noun is not what somebody announces, asks for or offers."""
_NEWS = late(
    r"\b(?:announc|confirm|approv|endors|welcom|hail|ratif)(?:es?|ed|ing) (?:the"
    r"|P.s) (?:[a-z-]+ )?$"
)
"""Before somebody's appointment, which is made as it is told."""
ACCEPTED = late(r"\baccept(?:s|ed)? (?:the|his|her|P.s) (?:[a-z-]+ )?$")
"""Before the resignation of somebody, who is out with that."""
_LOST = late(r"\b(?:lost|loses?|losing) (?:the |an? )?(?:[a-z]+ )?$")
"""Before an election in which nobody of those named was elected."""
_HIS_NOUN = late(r"\b(?:his|her) (?:[a-z-]+ ){0,2}$|^ ?the (?:[a-z-]+ ){0,2}$")


def of_noun(anchor: Anchor) -> str:
    """Return the sign of the person whose appointment, departure or term a noun tells of."""
    lead, tail = anchor.lead(), anchor.tail()
    if _LOST.search(anchor.verb.string, 0, anchor.verb.start()):
        return Subject.NOBODY
    is_news = anchor.act is Act.BEGIN and _NEWS.search(lead) is not None
    is_news = is_news or ACCEPTED.search(lead) is not None
    if anchor.form is Form.NOUN and not (is_news or _NO_OBJECT.search(lead)):
        return Subject.NOBODY
    whose = _WHOSE_NOUN.search(lead) or _OF_NOUN.match(tail)
    if whose is None and anchor.form is Form.TERM:
        whose = _TERM_OF.search(anchor.verb.group())
    if whose is not None:
        return whose["who"]
    if anchor.form is Form.TERM and re.search(r"\bwhose (?:[\w-]+ ){0,2}$", lead):
        return antecedent(anchor.verb.string, anchor.start)
    return Subject.PRONOUN if _HIS_NOUN.search(lead) else Subject.NOBODY
