"""What states do to hold, take and give the chair, as words with the roles around them."""

import re
from dataclasses import dataclass
from enum import Enum

from orgtui.articles.statements.roles import ORGANISATION
from orgtui.facts.names import Language

_NAMED = ORGANISATION.replace("?P<org>", "?:")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairAct:
    """A family of predicates about the chair."""

    way: Way
    words: re.Pattern[str]
    link: re.Pattern[str]
    """How the organisation is tied to the words, in the group org."""
    noun: re.Pattern[str] | None = None
    """What the clause must name besides: the chair itself."""
    can_lack_link: bool = True
    is_undated: bool = False
    """Whether the words speak of now, without a time."""


def _ru(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![а-я])(?:{words})")


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})")


_ELSEWHERE = (
    rf"(?! (?:на|в|во) (?!{_NAMED}|органах|D.|этот раз|протяж|течен|настоящ|период|данн|эт|перв"
    r"|втор)[а-я])"
)
_FREE_OBJECT = (
    rf"(?=\s?(?:(?:с|в|на|до) )?(?:D.|{_NAMED}|[STC].|[,.·]|$)|,? (?:вновь|снова|также|впервые"
    r"|временно|затем|сам\w*)\b)"
)
_IN_RU = re.compile(rf"\b(?:в|во|над)(?: органах| рамках)? {ORGANISATION}")
_OF_RU = re.compile(
    rf"\b(?:(?:в|во|над)(?: органах)? |(?:председател\w+|председательств\w+|глава|главе) )"
    rf"{ORGANISATION}"
)
_CHAIR_RU = re.compile(
    r"председательств|председател|эстафет|полномочи|бразды|вахт|(?:этом|том) посту|кресл"
)

_RUSSIAN = (
    ChairAct(
        way=Way.HOLDS,
        words=_ru(rf"председательству(?:ет|ют|ющ\w+)\b{_ELSEWHERE}"),
        link=_IN_RU,
        is_undated=True,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_ru(
            r"(?:председательствовал[аио]?|председательствовавш\w+"
            rf"|(?:буд[еу]т|начал\w*|продолж\w+|станет) председательствовать)\b{_ELSEWHERE}"
        ),
        link=_IN_RU,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_ru(
            r"(?:возглав(?:ил[аио]?|ит|ят|ляет|ляют|лял[аио]?|ляющ\w+|ивш\w+)"
            rf"|руковод(?:ит|ят|ил[аио]?))\b{_FREE_OBJECT}"
        ),
        link=re.compile(ORGANISATION),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_ru(rf"(?:у руля|во главе) {_NAMED}"),
        link=re.compile(rf"(?:у руля|во главе) {ORGANISATION}"),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=_ru(r"(?:председательство|бразды (?:правления|председательства))\b"),
        link=_IN_RU,
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=_ru(
            r"(?:переда(?:л[аио]?|ст|ет|дут|вш\w+|в)|сдал[аио]?|уступил[аио]?|вручил[аио]?)\b"
        ),
        link=_OF_RU,
        noun=_CHAIR_RU,
    ),
    ChairAct(
        way=Way.GOES,
        words=_ru(
            r"(?:передан[аоы]?|передается|перешл[оаи]|перешел|перейд[еу]т|переход(?:ит|ят)"
            r"|отош(?:ел|л\w)|доста(?:лось|лась|нется))\b"
        ),
        link=_OF_RU,
        noun=_CHAIR_RU,
    ),
    ChairAct(
        way=Way.TAKES,
        words=_ru(
            r"(?:приня(?:л[аио]?|вш\w+|в)|примет|принимает|переня[лт]\w*|получил[аио]?|получит"
            r"|взял[аио]?|возьмет|займет|занял[аио]?)\b"
        ),
        link=_OF_RU,
        noun=re.compile(
            r"председательств|(?:полномочия|пост|функции|кресло) председател|эстафет|вахт"
        ),
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=_ru(r"смен(?:ил[аио]?|ит|ят|яет|ивш\w+)\b"),
        link=_OF_RU,
        noun=_CHAIR_RU,
    ),
)

_END_EN = (
    r"(?! (?!(?:in(?! [a-z])|on|since|from|this|next|until|for|and|at|as|with|under|after|during"
    r"|again|through|till|while|but|to|alongside|together)\b)[a-z])"
)
"""That no noun follows: "chairs the SCO", not "chairs the SCO forum"."""
_OF_EN = re.compile(
    rf"\b(?:of|in|at)(?: the)? {ORGANISATION}|(?P<org2>[OB].)s? (?:\w+ )?(?:chair|pres|helm)"
)
_CHAIR_EN = re.compile(r"\b(?:chair(?:man|person)?(?:ship)?|presidency|helm|gavel|role|reins)\b")

_ENGLISH = (
    ChairAct(
        way=Way.HOLDS,
        words=_en(
            r"(?:chairs|chaired|chairing|presiding over|will chair|will lead|is chairing"
            r"|has chaired|has been chairing|presides over|presided over|heads|headed|leads|led"
            r"|will head)(?: the)?"
            rf" {ORGANISATION}{_END_EN}"
        ),
        link=re.compile(ORGANISATION),
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_en(
            r"(?:chairs|chaired|presides|presided|will chair)(?= (?:it )?(?:in|from|since) D.)"
        ),
        link=_OF_EN,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_en(
            r"(?:is|was|has been) (?:\w+ )?(?:at the helm|in the chair) of(?: the)? "
            rf"{ORGANISATION}{_END_EN}"
        ),
        link=re.compile(ORGANISATION),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=_en(r"(?:chaired|presided over|led|headed)(?= by (?:the )?[ST].)"),
        link=re.compile(ORGANISATION),
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=_en(
            r"(?:hands|handed|has handed|will hand|passed|passes|will pass|transferred|ceded"
            r"|yielded|gave)(?: over)?\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
    ),
    ChairAct(
        way=Way.GOES,
        words=_en(
            r"(?:passes|passed|will pass|was handed(?: over)?|goes|went|moves|moved|rotates|rotated"
            r"|was transferred|shifts|falls|fell)\b(?=[^;]* to (?:the )?[STC].)"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
    ),
    ChairAct(
        way=Way.TAKES,
        words=_en(
            r"(?:took over|takes over|will take over|assumed|assumes|took up|takes up|took on|took"
            r"|takes|has taken over|inherits|inherited|received|receives)\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=_en(r"(?:succeeds|succeeded|will succeed|replaces|replaced|will replace)\b"),
        link=_OF_EN,
        noun=_CHAIR_EN,
    ),
)

_LINK_KK = re.compile(rf"{ORGANISATION}[-\w]*")
_CHAIR_KK = re.compile(r"төраға")

_KAZAKH = (
    ChairAct(
        way=Way.HOLDS,
        words=_en(r"төрағалық (?:ет(?!пек|кісі|сін|се\b)\w+|жаса\w+)(?: кел\w+| отыр\w*)?\b"),
        link=_LINK_KK,
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=_en(r"(?:тапсырды|берді|табыстады|тапсырады|береді)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
    ChairAct(
        way=Way.GOES,
        words=_en(r"(?:көшті|көшеді|өтті|өтеді|берілді|беріледі|тапсырылды)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
    ChairAct(
        way=Way.TAKES,
        words=_en(r"(?:қабылдап алды|қабылдады|қабылдап алады)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
)

CHAIR_ACTS = {Language.RU: _RUSSIAN, Language.EN: _ENGLISH, Language.KK: _KAZAKH}
"""Verbs of each language."""

OFFICE = re.compile(
    r"\b(?:(?:страной|государством|страна|государство)-)?председател(?:ем|ь|ьницей|ьница)\b"
    rf"(?:(?: в| на)? D.)?(?:(?: в| во)? {ORGANISATION}|(?=\s?[,.·]|$| (?:в |с )?D.))"
)
"""The chair as a noun that a state becomes or is, in Russian."""
BECOMES = re.compile(
    r"(?<![а-я])(?:стал[аио]?|станет|становится|избран[аы]?|назначен[аы]?|выступил[аи]?|ставш\w+"
    r"|утвержден[аы]?|провозглашен[аы]?)\b"
)
IS = re.compile(
    r"(?<![а-я])(?:является|являлась|являлся|был[аи]?|будет|остается|выступает|выступал[аи]?"
    r"|будучи|являясь)\b|[–—-](?= )"
)
WAS = re.compile(r"был|являл|выступал")
