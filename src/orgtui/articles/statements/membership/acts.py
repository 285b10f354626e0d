"""What states do to become, be and stop being members, as words with the links they govern."""

import re
from dataclasses import dataclass

from orgtui.articles.statements.clauses.acts_english import ENGLISH, FREE_EN, OF_EN, ROLE_EN
from orgtui.articles.statements.clauses.acts_kazakh import KAZAKH
from orgtui.articles.statements.clauses.acts_russian import (
    FREE_RU,
    KIN_RU,
    OF_RU,
    ROLE_RU,
    RUSSIAN,
    STATUS_RU,
)
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.sentence.templates import russian, words_of
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

ACTS = {Language.RU: RUSSIAN, Language.EN: ENGLISH, Language.KK: KAZAKH}
"""Verbs of each language; the organisation stands in them or is linked to them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """How a language says what a state becomes, is, gets or has."""

    status: re.Pattern[str]
    """Member, observer, partner, with the organisation where it is named."""
    becoming: re.Pattern[str]
    being: re.Pattern[str]
    given: re.Pattern[str]
    """A status that one gets or has."""
    getting: re.Pattern[str]
    giving: re.Pattern[str]
    having: re.Pattern[str]
    given_in: re.Pattern[str]
    apposed: re.Pattern[str]
    """What a state is by the way: "Турция, член НАТО, …"."""
    strange: re.Pattern[str]
    """What stands before a partner in trade and the like."""


STATUSES = {
    Language.RU: StatusWords(
        status=late(
            rf"\b(?:{ROLE_RU}(?:{OF_RU}|{FREE_RU}|{KIN_RU})|(?P<such>(?:ими|таковыми|таковой|таковым)\b))"
        ),
        becoming=russian(
            r"(?:стал[аио]?|стан[еу]т|становится|становятся|ставш\w+|став|избран[аы]?)\b"
        ),
        being=russian(
            r"(?:был[аио]?|является|являются|остается|остаются|считается|считаются|числится|числятся|являющ\w+|будучи"
            r"|являясь)\b|[–—-](?= )"
        ),
        given=late(
            rf"\b(?:{STATUS_RU}(?:{OF_RU})?"
            r"|(?P<same>(?:эт(?:им|от|ой|у)|аналогичн(?:ый|ым|ую|ой)|т(?:от|ем|у|ой) же|так(?:ой"
            r"|им|ую))(?: же)?"
            r" (?:статус\w*|рол[ьи]ю?)|(?<![а-я])(?:его|ее)\b(?= (?:[а-я]+ )?(?:получ|обре|удосто"
            r"|приобре|добил|имее))|(?:(?<=получил )|(?<=получила )|(?<=обрел )|(?<=обрела )"
            r"|(?<=получили )|(?<=удостоилась )|(?<=удостоился ))(?:его|ее)\b))"
        ),
        getting=russian(
            r"(?:получил[аио]?|получ(?:ит|ат|ает|ают)|приобрета[ею]т|обрел[аио]?|получивш\w+|удостоил[аио]?с[ья]"
            r"|приобрел[аио]?|добил[аио]?с[ья])\b"
        ),
        giving=russian(
            r"(?:предоставлен\w*|предоставил\w*|присвоен\w*|присвоил\w*|дал[аио]?|дан[оы]?)\b"
        ),
        having=russian(
            r"(?:имеет|имеют|имеющ\w+|обладает|обладают|обладающ\w+|сохраня[ею]т"
            r"|польз(?:уется|уются|овал[аио]?с[ья]|ующ\w+ся)|довольству[ею]тся)\b"
        ),
        given_in=late(rf"\b(?:в|во|при) {ORGANISATION}"),
        apposed=late(rf", {ROLE_RU}{OF_RU}"),
        strange=late(r"(?:[а-я]+(?:ым|им|ой|ей|ый|ий|ая|ыми|ими|ые|ие)|от|для|об?|к|у|с|из) $"),
    ),
    Language.EN: StatusWords(
        status=late(
            rf"\b(?:{ROLE_EN}(?:{OF_EN}|{FREE_EN})|{ORGANISATION.replace('?P<org>', '?P<org2>')}"
            rf"s? {ROLE_EN.replace('?P<role>', '?P<role2>')})"
        ),
        becoming=words_of(r"(?:became|becomes|become|becoming|elected)\b"),
        being=words_of(r"(?:is|are|was|were|has been|have been|remains?|being)\b"),
        given=late(
            rf"\b(?:(?P<role>full|observer|(?:dialogue )?partner|associate|(?:full )?member"
            r"(?:ship)?)(?: (?:member|state))? status|(?:the )?status of (?:an? )?"
            rf"{ROLE_EN.replace('?P<role>', '?P<role2>')}|(?P<member>membership))(?:{OF_EN})?"
            r"|\b(?P<same>(?:the same|this|that|such|the)(?: [\w-]+)? (?:status|role"
            r"|capacity)(?! of)"
            r"|(?:(?<=attained )|(?<=received )|(?<=obtained )|(?<=gained ))it\b)"
        ),
        getting=words_of(
            r"(?:gained|received|obtained|attained|got|gets?|secured|won"
            r"|(?:was|were|been) (?:granted|awarded|accorded|given)(?! to\b))\b"
        ),
        giving=words_of(r"(?:granted|gave|awarded|accorded)\b"),
        having=words_of(r"(?:has|have|has had|have had|holds|enjoy(?:s|ed)?|retains?)\b"),
        given_in=late(rf"\b(?:in|at|with|of|to|by)(?: the)? {ORGANISATION}"),
        apposed=late(rf", (?:an? |the )?{ROLE_EN}{OF_EN}"),
        strange=late(
            r"(?:trading|trade|strategic|key|main|close|important|major|biggest"
            r"|largest|training|business|investment|cooperation) $"
        ),
    ),
}
