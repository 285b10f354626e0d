"""What states do to hold, take and give the chair, in Russian."""

import re

from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.roles import ORGANISATION
from orgtui.articles.statements.templates import ANYTHING, russian

_NAMED = ORGANISATION.replace("?P<org>", "?:")


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
    r"председательств|председател|эстафет|полномочи\w+ (?:глав|лидер)|бразды|вахт|(?:этом"
    r"|том) посту"
    r"|председательск|\bжезл"
)
_WEAK_RU = re.compile(
    r"полномоч|обязанност|\bмест[оа]\b|\bрол[ьи]|\bпост|\bрул[ьяюе]\b|штурвал|кресл|миссию"
)
_LEADING = re.compile(r"председат|возглав|руковод|во главе|у руля")

RUSSIAN = (
    ChairAct(
        way=Way.HOLDS,
        words=russian(rf"председательству(?:ет|ют|ющ\w+)\b{_ELSEWHERE}"),
        link=_IN_RU,
        is_undated=True,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(
            r"(?:председательствовал[аио]?|председательствовавш\w+"
            rf"|(?:буд[еу]т|начал\w*|продолж\w+|станет) председательствовать)\b{_ELSEWHERE}"
        ),
        link=_IN_RU,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(
            r"(?:буд[еу]т (?:возглавлять|руководить)"
            r"|возглав(?:ил[аио]?|ит|ят|ляет|ляют|лял[аио]?|ляющ\w+|ивш\w+|лявш\w+)"
            rf"|руковод(?:ит|ят|ил[аио]?))\b{_FREE_OBJECT}"
        ),
        link=re.compile(ORGANISATION),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(r"председательствовать\b(?=[^,;]{0,60}\bбуд[еу]т\b)"),
        link=_IN_RU,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(
            rf"(?:(?:отвеча\w+|ответственн\w+) за(?: работу| деятельность| дела)? {_NAMED}"
            rf"|(?:координиру\w+|направля\w+|ведет|вел[аи]?) работу {_NAMED}"
            rf"|заведовал[аи]? {_NAMED})"
        ),
        link=re.compile(rf"(?:за|работу|деятельность|дела|заведовал[аи]?) {ORGANISATION}"),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(
            r"(?:исполня|выполня|игра|занима)\w+ (?:эт[уо]|т[уо]|данн\w+|таку\w+)"
            r" (?:роль|пост|место|функци\w+|должность|миссию|обязанност\w+)\b"
            r"|котор(?:ым|ой) (?=[^,;]{0,20}заведовал)"
        ),
        link=_IN_RU,
        noun=_CHAIR_RU,
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=russian(rf"(?:у руля|во главе) {_NAMED}"),
        link=re.compile(rf"(?:у руля|во главе) {ORGANISATION}"),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=russian(r"(?:председательство|бразды (?:правления|председательства))\b"),
        link=_IN_RU,
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=russian(
            r"(?:переда(?:л[аио]?|ст|ет|дут|вш\w+|в|ют)|сда(?:л[аио]?|ст|ет)|вруч(?:ил[аио]?|ит"
            r"|ает)"
            r"|уступ(?:ил[аио]?|ит|ает|ив)|отда(?:л[аио]?|ст|ет)|слож(?:ил[аио]?|ит|ив)"
            r"|освобо(?:дил[аио]?|дит|ждает))\b"
        ),
        link=_OF_RU,
        noun=_CHAIR_RU,
        weak=_WEAK_RU,
    ),
    ChairAct(
        way=Way.GOES,
        words=russian(
            r"(?:передан[аоы]?|передается|перешл[оаи]|перешел|перейд[еу]т|переход(?:ит|ят)"
            r"|отош(?:ел|л\w)|отойдет|доста(?:лось|лась|лся|нется|ется)|оказал(?:ось|ась|ись|ся)"
            r"|переш\w+|верну(?:лось|лась|тся|лся))\b"
        ),
        link=_OF_RU,
        noun=_CHAIR_RU,
        weak=_WEAK_RU,
    ),
    ChairAct(
        way=Way.TAKES,
        words=russian(
            r"(?:приня(?:л[аио]?|вш\w+|в)|примет|принимает|переня[лт]\w*|получил[аио]?|получит"
            r"|взял[аио]?|возьмет|займет|занял[аио]?|принимают|примут|возьмут|займут|получат"
            r"|подхват(?:ил[аио]?|ит)|унаслед\w+)\b"
        ),
        link=_OF_RU,
        noun=re.compile(
            r"председательств|(?:полномочия|пост|функции|кресло|место"
            r"|обязанности) (?:\w+ )?председател"
            r"|эстафет|вахт|бразды|председательск|\bжезл"
        ),
        weak=_WEAK_RU,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=russian(
            r"(?:смен(?:ил[аио]?|ит|ят|яет|ивш\w+|лявш\w+|ив)|замен(?:ил[аио]?|ит|ив)"
            r"|на смену(?= [STC].)|приш\w+ на смену(?= [STC].))\b"
        ),
        link=_OF_RU,
        noun=re.compile(rf"{_CHAIR_RU.pattern}|во главе|у руля"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.TURNS,
        words=russian(
            r"(?:(?:наступ(?:ит|ил[ао]?|ает)|настан\w+|настал[ао]?|придет|приш(?:ел|ла)|подойдет"
            r"|подошла|будет) (?:очередь|черед)|(?:очередь|черед) (?:наступит|настанет|придет"
            r"|дойдет до|перейдет к|за))\b"
        ),
        link=_OF_RU,
        noun=_LEADING,
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.TURNS,
        words=russian(
            r"(?:следующ\w+ (?:на очереди|в очереди|на этом посту)|затем|далее"
            r"|потом)\b(?=[^а-я]{0,4}[SC].)"
        ),
        link=_OF_RU,
        noun=_LEADING,
        weak=ANYTHING,
    ),
)
"""Families of predicates about the chair."""
