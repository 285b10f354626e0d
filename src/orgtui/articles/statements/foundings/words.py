"""The words of three languages for how an organisation began."""

from orgtui.articles.statements.sentence.templates import COLLECTIVE
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

TRIGGER = Trigger(
    r"concluded|вед[её]т|организацией|организацию|became an?"
    r"|придума|сложил|запусти|чья истори|жұмыс істе|қол қой| it up|set it"
    r"|объединились"
    r"|(?:усил"
    r"|стара|труд)(?:и|ани)?ями|стоят подписи|подписи постав|родословн"
    r"|летопис|основани"
    r"|в силу"
    r"|its (?:creation|found|inception|birth|establish)|brought into|came about|opens|effect|force"
    r"|воскреси|возроди|рождени|parents|жұмысын|ашыл|шарт|declar|agree|treaty|сформиров|заложен"
    r"|приступил|зародил|действующ|существующ|работающ|функционирующ|старт "
    r"|положили|положивш"
    r"|to life|revived|dates from|started (?:life|work|out)|owes its|to the world|into the world"
    r"|saw the light|took shape|emerged|traces its|opened (?:its|for)"
    r"|inaugurat|institut|constitut|дүниеге|пайда бол|қалан|рождения|отсчет|созда|работает с"
    r"|функционирует"
    r"|оформил|основа|учред|учрежд|образова|начал|появил|возник|родил"
    r"|рожден|отсчит|found|establish|creat|formed|set up|launch|dates? back|came into|born|began"
    r"|құр|негіз|іргетас|существует|действует|провозгла|заработал|превра|преобраз|историю|supplant"
    r"|replaced|superseded|succeeded by|gave way|existed|dates to|signed"
    r"|into being|proclaim|подписа|смен|открыл(?:ась|ось)\b"
)
"""What every sentence about a founding has in it."""

_NO_OBJECT_KK = (
    r"(?! (?:[а-яәіңғүұқөһ-]+ ){0,2}?(?!ұйым|одақ|кеңес|қор|бірлест|қауымдаст|достаст|альянс|блок)"
    r"[а-яәіңғүұқөһ]{3,}(?:[ғгқк][ае]|[дтн][ыі])(?![а-яәіңғүұқөһ]))"
)
"""What makes a Kazakh participle one of something else, to which something is done."""

FOUNDED = {
    Language.RU: late(
        r"(?<![а-я])(?:(?:созда|основа|учрежде|образова|сформирова)н(?:[аоы]|н\w+)?"
        r"|рожден(?:[аоы]|н\w+)?|заложен[аоы]?|образовал(?:ся|ась|ось)|сформировал(?:ся|ась|ось)"
        r"|приступил[аио]? к (?:работе|деятельности)|зародил(?:ся|ась|ось)"
        r"|(?:работающ|действующ|существующ|функционирующ)\w+(?= с D.)"
        r"|провозглашен[аоы]?|заработал[аио]?(?= D.| в D.)"
        r"|появил(?:ся|ась|ось)(?! (?:информац|сообщ|слух|данн|возможн))"
        r"|возник(?:ла|ло)?|родил(?:ся|ась|ось)"
        r"|(?:существует|действует|работает)(?= как [а-я ]{4,25} с D.)"
        r"|начал[аио]? (?:свою )?(?:работу|работать|деятельность|функционировать|действовать)"
        r"|оформил(?:ся|ась|ось)|(?:существует|действует|работает|функционирует"
        r"|вед[её]т (?:свою )?(?:работу|деятельность))(?= с D.))\b"
    ),
    Language.EN: late(
        r"\b(?:(?:was|were) (?:\w+ly )?(?:founded|established|created|formed|set up|launched|born"
        r"|proclaimed)"
        r"|(?<!has )(?<!have )(?:founded|established|created|formed|set up)(?= (?:in|on|at|by) )"
        r"|^(?:founded|established|created|formed|set up)"
        r"(?= as (?:an?|the) [^OBSTPQD;,]{3,60} (?:in|on) D.)"
        r"|dates? to(?= D.)|dates? back to|began life(?= (?:in|on) D.)"
        r"|(?:began|started)(?: (?:life|out))? as"
        r" (?:the [OB]|(?:the|an?) [^OBSTQCD;:,]{2,60}?)"
        r"(?=[\ue000-\uf8ff]?,?(?: in (?:the )?[CS].,?)? (?:in|on) D.)"
        r"|came into (?:being|existence|force)|came to life"
        r"|(?:supplanted|replaced|superseded)(?=(?: the)? [OB]. (?:on|in) D.)"
        r"|came about|opens its doors"
        r"|opens for business(?= D.| on D.)"
        r"|revived|(?<=, )born(?= in| on)|^born(?= in| on)|dates from|started (?:life|work)"
        r"|owes its (?:existence|birth|origin)s? to"
        r"|(?:came|was brought) into the world|came to the world|saw the light|took shape|emerged"
        r"|traces its birth(?: back)? to|opened its doors"
        r"|opened for business|(?:was|were) (?:\w+ly )?(?:inaugurated|instituted|constituted"
        r"|revived|brought into being|called into being"
        r"|brought into existence|called into existence)"
        r"|began (?:work|its work|operating|operations)|has existed(?= since D.))\b"
    ),
    Language.KK: late(
        rf"\b(?:құрылды|құрылған{_NO_OBJECT_KK}|құрылып|негізі қаланды|негізі қаланған"
        r"|негізделді|негізделген|дүниеге кел(?:ді|ген)|жұмысын баста(?:ды|ған)"
        r"|(?:(?<=бері )|(?<=бастап ))жұмыс істе(?:йді|йтін|п (?:келе|жатқан)\w*)|ашыл(?:ды|ған)"
        r"|пайда бол(?:ды|ған)|қаланды|қаланған)\b"
    ),
}
"""The organisation is what begins."""

FOUNDING = {
    Language.RU: late(
        r"(?<![а-я])(?:(?:создал|основал|учредил|образовал|учрежд[аи]л|сформировал|воскресил"
        r"|возродил|создавал|основывал)и|учреждают|основывают|образуют|создают"
        r"|(?<=кто )(?:в )?(?:D. )?(?:создал|основал|учредил"
        r"|образовал)и?|создавш\w+|основавш\w+|учредивш\w+|образовавш\w+)\b"
        r"(?=(?: (?:в )?D.)?(?: (?:собственн|нов|сво)\w+){0,2} (?P<org>[OB].)"
        r"| (?:в (?:городе )?)?[CD]. "
        r"| (?:союз|организаци|объединени|альянс|сообществ|содружеств)\w+)"
        r"|(?<![а-я])(?:дали|положили|заложили)(?: D.)? (?:старт|начало|основ[уы]) (?P<org2>[OB].)"
    ),
    Language.EN: late(
        r"\b(?:founded|established|created|formed|set up|launched|started|revived|set)"
        r"(?: the| an?)? (?:it(?: up)?(?= (?:in|on|at) )"
        r"|(?P<org>[OB].)(?!s? (?:predecessor|successor|forerunner))|(?:union|organi[sz]ation"
        r"|bloc|alliance|group|community"
        r"|association|body|pact|common market|customs union)\b)"
        r"(?: of (?:their|its) own)?(?! (?!in |on |at |of |back in )[a-z])"
    ),
    Language.KK: late(r"(?P<org>[OB].)(?:-?\w*)? құрды\b"),
}
"""States begin it."""

_NAMED = rf"(?:the )?(?:[OB].|{COLLECTIVE})"
_OF_ITS_CREATION = r"\bоб? (?:создании|учреждении|образовании|основании|рождении)"
_CREATION_OF = r" the (?:creation|founding|foundation|establishment|formation|birth|launch) of"
_DONE = r"(?:ил[аио]?|л?ен[оаы]?|сил[аио]?|шен[оаы]?)\b"
DAY_OF = late(
    r"\b(?:дн(?:ем|я|ю)|день|дат(?:а|ой|у)|год(?:ом)?) (?:рождения|основания|создания|образования"
    r"|учреждения) (?P<org>[OB].)"
    r"|\b(?:создание|основание|учреждение|образование) (?P<org2>[OB].)(?= (?:в )?D.)"
    r"|\bистори\w+ (?P<org3>[OB].)(?=[^OBSTPQ;]{0,40}\bс D.)"
    r"|\b(?:со дня|с момента) (?:создания|основания|образования) (?P<org5>[OB].)(?= (?:в )?D.)"
    r"|\bsince its (?:creation|founding|establishment|inception) (?:in|on) D.,(?: the)?"
    r" (?P<org6>[OB].)"
    r"|\b(?:превратил\w+|преобразован\w*|преобразовал\w+) в (?P<org7>[OB].)(?=,? (?:в )?D.)"
    rf"|(?P<org8>[OB].|{COLLECTIVE}|структура|объединение),? вед(?:ет|ут) (?:свою "
    rf"|свое )?(?:историю|отсчет|начало)"
    r"(?=[^OBSTPQ;]{0,70} D.)"
    r"|(?P<org9>[OB].|organi[sz]ation)(?:, which)? (?:supplanted|replaced|superseded)(?: the)?"
    r" [OB].(?= (?:on|in) D.)"
    r"|(?P<org10>[OB].)(?:, котор\w+)? (?:пришл[аои]|пришел|приходит)(?: (?:ему|ей|им))? на смену"
    r"(?: [OB].| [а-я]+ [а-я]+)?(?=,? (?:в )?D.)"
    r"|на смену (?:[OB].|ему|ей|им)(?: (?:в )?D.)? (?:пришл[аои]|пришел|приходит)(?: (?:в )?D.)?"
    r" (?P<org15>[OB].)"
    r"|(?P<org16>[OB].) (?:сменил[аио]?|заменил[аио]?) (?:[OB].|ее|его)(?= (?:в )?D.)"
    r"|\bистори\w+ (?P<org17>[OB].) (?:нача(?:лась|ла|л) |берет начало )(?=(?:в (?:C. )?)?D.)"
    rf"|(?P<org12>[OB].|{COLLECTIVE}|структура),? вед(?:ет|ут|ущ\w+) (?:свою )?(?:родословную"
    r"|летопись)(?=[^OBSTPQ;]{0,70} D.)"
    r"|\b(?:увидел[аио]?|состоялось|принял[аи]? акт|отметил[аи]?) рождение (?P<org13>[OB].)"
    r"|\b(?:witnessed|saw)(?: the)? (?:birth|creation|founding) of(?: the)? (?P<org14>[OB].)"
    r"|\b(?:called|brought)(?: the)? (?:(?P<org11>[OB].)|group\w*|bloc|organi[sz]ation|it)"
    r" into (?:being|existence|life)"
    r"|\bthe (?:founding|establishment|creation) of(?: the)? (?P<org4>[OB].)(?=,? (?:in|on) D.)"
    r"|(?:gave way to|(?:was|were) (?:replaced|succeeded|superseded) by)(?: the)? (?P<org18>[OB].)"
    r"(?=,? (?:in|on) D.)"
    rf"|{_OF_ITS_CREATION} (?P<org19>{_NAMED})(?=[^,;:]{{0,50}}\b(?:объяв|провозгла){_DONE})"
    rf"|\b(?:объяв|провозгла){_DONE}[^OBPQ;:]{{0,40}}? {_OF_ITS_CREATION} (?P<org20>{_NAMED})"
    rf"|\bнача(?:лась|ла свою) истори\w+ (?P<org21>{_NAMED})"
    rf"|\b(?:announced|proclaimed|declared){_CREATION_OF} (?P<org22>{_NAMED})"
    rf"|\b{_CREATION_OF.strip()} (?P<org23>{_NAMED})(?= was (?:\w+ly )?"
    r"(?:announced|proclaimed|declared))"
    rf"|\bhistory of (?P<org24>{_NAMED})(?= (?:began|started|goes back)\b)"
    rf"|\b(?P<org25>{_NAMED})[-\w]* құрылған(?:ы|ын|дығы|дығын)(?: туралы)?"
    r"(?= (?:жария|мәлімде|хабарла)\w*[дт][ыі]\b)"
)
"""The beginning as a noun, with its day."""

SINCE_ITS = late(
    r"\b(?:со дня|с момента|со времени|с года|с) (?:(?:его|ее|сво\w+) )?(?:создания|основания"
    r"|образования"
    r"|учреждения|рождения)(?: в C.)?,?(?: (?:в |\()?)?(?P<time>D.)"
    r"|\bчья истори\w+ (?:откры|нача)\w+[^OBSTPQ;,]{0,60}?(?P<time4>D.)"
    r"|\bистори\w+(?: [OB].)?, (?:(?:котор\w+ )?нач(?:авш|ал)\w+)[^OBSTPQ;,]{0,20}?(?P<time2>D.)"
    r"|\bsince (?:its|the organi[sz]ations|the \w+s) (?:creation|founding|foundation|establishment"
    r"|inception|birth|formation)(?: in(?: the)? C.)?,? (?:in |on |back in )?(?P<time3>D.)"
)
"""The beginning as a noun, told by the way of an organisation that the sentence speaks of."""

PRONOUN = late(r"\b(?:он|она|оно|it)\b")
"""A pronoun for the organisation."""

NOT_ITSELF = late(
    r"\b(?:при|в|во|на|базе|рамках|эгидой|внутри|у|из|к|с|об?|от|для|по|of|within|by|under|for|in"
    r"|at"
    r"|with|to|from|inside|on|about|against|over|between|about)(?: the)? $"
    r"|(?<![а-я])[а-я]{3,}(?:ать|ить|еть|ять|ти) $"
    r"|(?<![OB][\ue000-\uf8ff], )\b(?:an?|its|their|his|her|another|each|every|one)"
    r" (?:[a-z-]+ ){0,3}$"
    r"|\b(?:working|staff|trade|parliamentary|friendship|expert|contact|study|student|youth|support"
    r"|action|lobby|rival|steering|drafting) $"
)
"""What makes the organisation the place or the aim of what begins, or something of its own."""
BETWEEN_EN = late(
    r"s?(?: ?,|, ,|, (?:its|the|a|an) [a-z -]{3,30},|,? which"
    r"|,? in its present (?:guise|form|shape)"
    r"| itself|·|,? (?:in|on"
    r"|at)?(?: the)?(?: same| city of| \w+)?"
    r" ?[CDA].| (?:formally|officially|originally|first))*,? ?"
)
"""What may stand between the organisation and its beginning."""
BETWEEN_KK = late(
    r"[-\w]*(?:,|·| [–—-](?= D)| ?[CDST].[-\w]*"
    r"| (?:өз|ресми|қайта|алғаш|тұңғыш|сол|осы|және|мен|бен|пен|негіз"
    r"|іргетас)\w*"
    r"| бастап| бері| [а-яәіңғүұқөһ]+(?:[мбп]ен|[дт][ае]|[дтн][ае]н|[дтн][ыі]ң|арқылы))* ?"
)
PART_KK = late(
    r" (?:\w+ ){0,2}?(?:құрылым|кеңес|хатшылы|банк|қор|комитет|форум|орталы|комисси|тоб|институт"
    r"|кеңсе|агентт|академия|университет)\w*[ыі](?![а-яәіңғүұқөһ])"
)
"""A part of an organisation, in Kazakh behind its name, which is what begins."""
OTHER = late(r"[OBSTPQ][\ue000-\uf8ff]|\b(?:оның|ұйымның|одақтың) (?!негіз|іргетас|тарих|өзі)")
"""What begins or acts besides what was told of, be it, in Kazakh, a part of that."""
BODY_NOUN = late(
    r"(?:\bthe )?(?P<noun>group|movement|council|court|fund|forum|bank|pact)\b"
    r"|(?<![а-я])(?P<noun2>движени[ея]|совет|суд|фонд|форум|банк|пакт|клуб|агентство)(?![а-я])"
    r"|(?P<noun3>форум|кеңес|достастық|қауымдастық|қор|банк)\w*"
)
"""A word for an organisation of one kind, which that spoken of must be."""
KINDS_OF_BODY = {
    "group": "group|групп|^g\\d|топ",
    "movement": "movement|движени",
    "council": "council|совет|кеңес",
    "court": "court|суд",
    "fund": "fund|фонд|қор",
    "forum": "forum|форум|conference|cooperation|совещани|кеңес|nordic council",
    "bank": "bank|банк",
    "pact": "pact|treaty|пакт|договор|alliance",
    "club": "club|клуб|^g\\d",
    "agency": "agency|агентств",
}
"""What the names of organisations of a kind have in them."""
INITIALS = {"fund": "[ФF]", "bank": "[БB](?!РИКС|RICS)", "court": "[СC]", "council": "[СC]",
            "agency": "[АA]"}  # fmt: skip
"""The letters that the short names of organisations of a kind have in them."""
RUSSIAN_KINDS = {
    "движ": "movement", "сове": "council", "суд": "court", "фонд": "fund", "фору": "forum",
    "банк": "bank", "пакт": "pact", "клуб": "club", "аген": "agency",
    "кеңе": "council", "қор": "fund",
}  # fmt: skip
"""The kinds in Russian and Kazakh, by how their words begin."""
AFTER = late(
    r"(?: официально)?(?: ?(?:в|во|in|on) ?[CD].| [CD].)*"
    r"(?: (?:on the initiative of|at the behest of|по инициативе) (?:the )?[STPQ].)?,?"
    r" (?:the )?(?P<org>[OB].)"
    r"|(?: (?:в |во )?[CD].)+ (?:(?!рабоч|контакт|эксперт"
    r"|совместн|специальн)[а-я]+(?:ый|ий|ой|ая|яя|ое|ее) )?(?:организация|объединение|союз"
    r"|альянс|блок|сообщество|ассоциация|лига|группа|форум|движение)(?![а-я])"
    r"(?! (?:по|для|об?|за|против|имени|в поддержку) )"
    r"|(?: официально)? (?:организация|объединение|союз|альянс|блок|сообщество|ассоциация|лига"
    r"|форум|движение)(?= (?:в |во )?[CD].)"
    r"|(?: ?(?:in|on|at) ?(?:the )?[CD].|,? [CD].)*"
    r"(?: by (?:the )?[ST].(?:(?:,| and|, and) (?:the )?[ST].)*)?,"
    r" (?P<it>it|the (?:bloc|group|grouping|organi[sz]ation|alliance|community|union|league|cartel"
    r"|association|(?P<noun>council|court|fund|bank|forum|movement|commission))|(?:союз|блок|альянс"
    r"|организация|объединение|ассоциация|лига|(?P<noun2>совет|суд|фонд|банк|форум|движение)))\b"
)
"""Where the organisation stands behind: «была создана НАТО», "Founded in 1949, NATO"."""
