"""The words of three languages for how an organisation began."""

import re

from orgtui.facts.names import Language

TRIGGER = re.compile(
    r"созда|работает с|функционирует|оформил|основа|учред|учрежд|образова|начал|появил|возник|родил"
    r"|рожден|отсчит|found|establish|creat|formed|set up|launch|dates? back|came into|born|began"
    r"|құр|негіз|іргетас|существует|действует|провозгла|заработал|превра|преобраз|историю|supplant"
    r"|replaced|signed"
    r"|proclaim|подписа|смен"
)
"""What every sentence about a founding has in it."""

FOUNDED = {
    Language.RU: re.compile(
        r"(?<![а-я])(?:(?:созда|основа|учрежде|образова)н(?:[аоы]|н\w+)?"
        r"|провозглашен[аоы]?|заработал[аио]?(?= D.| в D.)"
        r"|появил(?:ся|ась|ось)(?! (?:информац|сообщ|слух|данн|возможн))"
        r"|возник(?:ла|ло)?|родил(?:ся|ась|ось)"
        r"|начал[аио]? (?:свою )?(?:работу|работать|деятельность|функционировать|действовать)"
        r"|оформил(?:ся|ась|ось)|(?:существует|действует|работает|функционирует)(?= с D.))\b"
    ),
    Language.EN: re.compile(
        r"\b(?:(?:was|were) (?:\w+ly )?(?:founded|established|created|formed|set up|launched|born"
        r"|proclaimed)"
        r"|(?<!has )(?<!have )(?:founded|established|created|formed|set up)(?= (?:in|on|at|by) )"
        r"|dates? back to|came into (?:being|existence|force)|came to life"
        r"|(?:supplanted|replaced|superseded)(?=(?: the)? [OB]. (?:on|in) D.)"
        r"|began (?:work|its work|operating|operations)|has existed(?= since D.))\b"
    ),
    Language.KK: re.compile(r"\b(?:құрылды|құрылған|құрылып|негізі қаланды|негізі қаланған)\b"),
}
"""The organisation is what begins."""

FOUNDING = {
    Language.RU: re.compile(
        r"(?<![а-я])(?:создали|основали|учредили|образовали)\b"
        r"(?=(?: (?:в )?D.)? (?P<org>[OB].)| (?:в )?D. )"
    ),
    Language.EN: re.compile(
        r"\b(?:founded|established|created|formed|set up)(?: the| an?)? (?P<org>[OB].)"
        r"(?: of (?:their|its) own)?(?! (?!in |on |at |of )[a-z])"
    ),
    Language.KK: re.compile(r"(?P<org>[OB].)(?:-?\w*)? құрды\b"),
}
"""States begin it."""

DAY_OF = re.compile(
    r"\b(?:дн(?:ем|я|ю)|день|дат(?:а|ой|у)|год(?:ом)?) (?:рождения|основания|создания|образования"
    r"|учреждения) (?P<org>[OB].)"
    r"|\b(?:создание|основание|учреждение|образование) (?P<org2>[OB].)(?= (?:в )?D.)"
    r"|\bистори\w+ (?P<org3>[OB].)(?=[^OBSTPQ;]{0,40}\bс D.)"
    r"|\b(?:со дня|с момента) (?:создания|основания|образования) (?P<org5>[OB].)(?= (?:в )?D.)"
    r"|\bsince its (?:creation|founding|establishment|inception) (?:in|on) D.,(?: the)?"
    r" (?P<org6>[OB].)"
    r"|\b(?:превратил\w+|преобразован\w*|преобразовал\w+) в (?P<org7>[OB].)(?=,? (?:в )?D.)"
    r"|(?P<org8>[OB].),? вед(?:ет|ут) (?:свою |свое )?(?:историю|отсчет|начало)"
    r"(?=[^OBSTPQ;]{0,70} D.)"
    r"|(?P<org9>[OB].|organi[sz]ation)(?:, which)? (?:supplanted|replaced|superseded)(?: the)?"
    r" [OB].(?= (?:on|in) D.)"
    r"|(?P<org10>[OB].)(?:, котор\w+)? (?:пришл[аои]|пришел) на смену [OB].(?= (?:в )?D.)"
    r"|\bthe (?:founding|establishment|creation) of(?: the)? (?P<org4>[OB].)(?=,? (?:in|on) D.)"
)
"""The beginning as a noun, with its day."""

PRONOUN = re.compile(r"\b(?:он|она|оно|it)\b")
"""A pronoun for the organisation."""

NOT_ITSELF = re.compile(
    r"\b(?:при|в|во|на|базе|рамках|эгидой|внутри|у|из|к|с|об?|от|для|по|of|within|by|under|for|in"
    r"|at"
    r"|with|to|from|inside)(?: the)? $"
)
"""What makes the organisation the place or the aim of what begins."""
BETWEEN_EN = re.compile(
    r"s?(?:,|,? which| itself|·|,? (?:in|on|at)?(?: the)?(?: same| city of| \w+)?"
    r" ?[CDA].| (?:formally|officially|originally|first))*,? ?"
)
"""What may stand between the organisation and its beginning."""
BETWEEN_KK = re.compile(r"(?:-?\w+)?(?: ?[CD].(?:[-\w]*)?| ресми түрде|,|·)* ?")
AFTER = re.compile(r"(?: официально)?(?: ?(?:в|во|in|on) ?[CD].| [CD].)*,? (?:the )?(?P<org>[OB].)")
"""Where the organisation stands behind: «была создана НАТО», "Founded in 1949, NATO"."""
