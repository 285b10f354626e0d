"""What states do to hold, take and give the chair, in English."""

import re

from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.roles import ORGANISATION
from orgtui.articles.statements.templates import ANYTHING, words_of

_END_EN = (
    r"(?! (?!(?:in(?! [a-z])|on|since|from|this|next|until|for|and|at|as|with|under|after|during"
    r"|again|through|till|while|but|to|alongside|together)\b)[a-z])"
)
"""That no noun follows: "chairs the SCO", not "chairs the SCO forum"."""
_OF_EN = re.compile(
    rf"\b(?:of|in|at)(?: the)? {ORGANISATION}|(?P<org2>[OB].)s? (?:\w+ )?(?:chair|pres|helm)"
)
_CHAIR_EN = re.compile(
    r"\b(?:chair(?:man|person)?(?:ship)?|chairpersonship|charge of|chair-in-office"
    r"|presidency|helm|gavel"
    r"|baton"
    r"|reins)\b"
)
_WEAK_EN = re.compile(
    r"\b(?:role|post|position|place|seat|turn|mantle|torch|duties|it|leadership)\b"
)

ENGLISH = (
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:chairs|chaired|chairing|presiding over|will chair|will lead|is chairing"
            r"|has chaired|has been chairing|steers|steered|has led|has headed|is leading"
            r"|presides over|presided over|heads|headed|leads|led"
            r"|will head)(?: the)?"
            rf" {ORGANISATION}{_END_EN}"
        ),
        link=re.compile(ORGANISATION),
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:chairs|chaired|presides|presided|will chair)(?= (?:it )?(?:in|from|since) D.)"
        ),
        link=_OF_EN,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:is|was|has been) (?:\w+ )?(?:at the helm|in the chair) of(?: the)? "
            rf"{ORGANISATION}{_END_EN}"
        ),
        link=re.compile(ORGANISATION),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:will hold|holds?|held|has held|will keep|keeps|kept|is holding|wields|will wield)"
            r" (?:the|this|that)(?= (?:\w+ ){0,2}(?:role|post|position|gavel|baton|reins|chair|seat"
            r"|presidency)\b)"
        ),
        link=_OF_EN,
        noun=re.compile(r"\b(?:gavel|baton|reins)\b"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:has begun|began|begins|started|starts|will begin|will start)[^,;OBSTPQCD]{0,40}"
            rf"(?:at the helm of|in the chair of|presidency of|chairing|presiding over)"
            rf"(?: the)? {ORGANISATION}"
        ),
        link=re.compile(ORGANISATION),
    ),
    ChairAct(
        way=Way.TURNS,
        words=words_of(
            r"(?:(?:will be|is|was) the turn of|(?:will be|is) followed by|next in line is)\b"
        ),
        link=_OF_EN,
        noun=re.compile(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:is next|follows|will follow|comes next|is due to follow|is next in line)\b"
        ),
        link=_OF_EN,
        noun=re.compile(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=words_of(r"(?:chaired|presided over|led|headed)(?= by (?:the )?[ST].)"),
        link=re.compile(ORGANISATION),
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=words_of(
            r"(?:hands|handed|has handed|will hand|passed|passes|will pass|transferred|ceded"
            r"|yielded|gave|relinquished|relinquishes|will relinquish|will cede|will give|handing"
            r"|passing"
            r"|surrendered)(?: over| on)?\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.GOES,
        words=words_of(
            r"(?:passes|passed|will pass|was handed(?: over)?|goes|went|moves|moved|rotates|rotated"
            r"|was transferred|shifts|falls|fell|will go|will move|will rotate|will fall|will shift"
            r"|has passed|has gone|has moved)\b(?=[^;]* to (?:the )?[STC].)"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.TAKES,
        words=words_of(
            r"(?:took over|takes over|will take over|assumed|assumes|took up|takes up|took on|took"
            r"|takes|has taken over|has taken|taking|will take|will assume|has assumed|inherits"
            r"|inherited"
            r"|received|receives|will receive|picked up|picks up|will pick up|accepted|accepts"
            r"|taking over)\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=words_of(
            r"(?:succeeds|succeeded|will succeed|succeeding|replaces|replaced|will replace"
            r"|replacing"
            r"|relieved|relieves|will relieve|took over from|takes over from|will take over from"
            r"|taking over from|taken over from)\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=ANYTHING,
    ),
)
"""Families of predicates about the chair."""
