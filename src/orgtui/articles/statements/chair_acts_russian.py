"""What states do to hold, take and give the chair, in Russian."""

import re

from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.roles import ORGANISATION

_NAMED = ORGANISATION.replace("?P<org>", "?:")


def _ru(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![а-я])(?:{words})")


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

RUSSIAN = (
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
"""Families of predicates about the chair."""
