"""The ways in which words tell who has the chair and who had it."""

import re
from dataclasses import dataclass
from enum import Enum

from orgtui.articles.statements.clauses import roles

ORGANISATION = roles.ORGANISATION.replace(
    "(?P<org>[OB].|",
    r"(?P<org>[OB].|(?:the\s|this\s)?(?:групп(?:а|ы|е|у|ой)\b|пят[её]рк(?:а|и|е|у|ой)\b"
    r"|движени[еяиюм]+\b|клуб(?:а|е|у|ом)?\b|(?:форум|фонд)(?:а|е|у|ом)?\b"
    r"|(?:этим )?(?:комитет|орган)(?:а|е|у|ом)(?=[,.]| (?:[вс] )?D| [А-Яа-я]+л[аи]? )"
    r"|комитет(?= (?:[вс] )?D)"
    r"|совет(?:а|е|у|ом)?(?=[ ,.](?!глав|министр))|(?:movement|club|council|forum|pact)\b)|",
)
"""What a state may preside over: an organisation, or a word for one."""


class Way(Enum):
    """How the words tell who has the chair and who had it."""

    HOLDS = "holds"
    """The subject has it."""
    HAS_WITH = "has with"
    """It is with whom "у" or "by" stands before."""
    GIVES = "gives"
    """The subject had it; whom it is given to has it."""
    GOES = "goes"
    """It goes to whom "к", "to" or the dative tells, from whom "от" or "from" tells."""
    TAKES = "takes"
    """The subject has it, from whom "от", "у" or "from" tells."""
    FOLLOWS = "follows"
    """The subject has it; what it replaces had it."""
    UNDER = "under"
    """It is with whom the words are followed by."""
    OWNED = "owned"
    """It is with whom the chair is said to be of; the verb tells whether it begins or ends."""
    ENDS = "ends"
    """The subject had it."""
    TURNS = "turns"
    """It is the turn of whom is named behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairAct:
    """A family of predicates about the chair."""

    way: Way
    words: re.Pattern[str]
    link: re.Pattern[str]
    """How the organisation is tied to the words, in the group org."""
    noun: re.Pattern[str] | None = None
    """What the clause must name besides: the chair itself."""
    weak: re.Pattern[str] | None = None
    """What is enough where the text around speaks of the chair: "the role", "the place"."""
    can_lack_link: bool = True
    is_undated: bool = False
    """Whether the words speak of now, without a time."""
