"""Whether a sentence states a fact, or only hopes, asks, denies, plans or guesses it."""

import re

from orgtui.articles.statements.sure_letters import alternatives
from orgtui.articles.statements.trigger import Sought, Trigger
from orgtui.text.late_patterns import late

_LEFT = late(
    r";|, (?:а(?! также)|но|однако|хотя|котор\w+|but|while|whereas|although|which|who|whose)"
    r"\b|\. |: (?=[а-я]+(?:ал|ил|ел|ял|ала|ила|ела|яла)\b)"
)
_RIGHT = late(
    r";|, (?:а(?! также)|но|однако|хотя|котор\w+|что|поскольку|так как|чтобы|but|while|whereas"
    r"|although|which|whose|who|after|as|because)\b| (?:из-за|после того|because|amid|due to)\b"
    r"| [—–] |, (?:его|ее|их) (?:преемни|сменщи|наследни|место |пост )"
    r"|, (?:[а-я]+ ){0,2}не (?:дожи|дожда|досиде|дорабо|успе|законч|заверш|дослуж)[а-я]+"
    r"|, [а-я]+ть(?:ся)? (?:[а-я]+ ){0,2}не (?:уда|получ|смог|успе)"
    r"|, (?:[а-я]+ ){0,2}не [а-я]+(?:[аеиоуыяю]в(?:ши(?:сь)?)?|[аеиоуыя]я(?:сь)?)\b"
    r"|, [а-я]+(?:вш|ющ|ящ)(?:его|ему|ий|ая|ую|ей|ем|им|ие|их)(?:ся)?\b"
    r"| (?:и|and) (?:[а-я]+(?:ал|ил|ел|ла|ли)|[a-z]+ed)\b"
)

_RUSSIAN = r"""
не\b(?!\sтолько|\sменее|\sболее|\sсчитая)|ни\b|бы\b|чтобы|если\b|может\b|могут|могл?[аио]?\b
|сможе?[тш]\w*
|возможн\w*|вероятн\w*|вряд|якобы|будто|предположи\w*|предполага\w*|предл[ао][жг]\w+|призва[лв]\w*
|призыва\w*
|прос[яи]т\w*|прос(?:ил|ьб)\w*|попрос\w+|надежд\w*|наде[ею]\w*|хо[чт](?!я\b)[уеияёа]\w*|ошибочно|неверно|по\sошибке|желан\w*|желает
|желают
|стрем[илья]\w*|намер\w+|планирует\b|планируют\b|планировал\w*|собира[ею]тся
|собирал\w*\s\w+ть(?:ся)?\b|ожида\w+|рассчитыва\w+|претенд\w+|кандидат\w*
|заявк\w+|переговор\w*|перспектив\w*|отказ\w*|отклон\w*|отверг\w*|отлож\w+|откладыва\w+|мечта\w*
|слух\w*|неподтвержд[её]нн\w*
|опроверг\w*|сорва\w+|попыт\w*|отмен\w+|готов[аыо]?\s(?:к\b|вступ|прин|стать|возгл|пред)\w*
|долж[ен]н?[аыо]?\b
|в\sслучае|вопрос\w*\s(?:о\b|об\b)|рекоменд\w*|пригла[шс]\w+|голосова\w+\sпротив|выступ\w+\s(?:за
|против)\b
|угро[жз]\w*|требу\w+|потребова\w*|против\b|обеща\w*|пообеща\w*|сомнева\w*|почти\b|чуть\b|едва\b
|стать\b|вступить\b|войти\b|присоединиться|возглавить\b|выйти\b|покинуть\b|приостановить\b
|принять\b|исключить\b|(?:начать|запустить|открыть)\s(?:процедур\w*\s)?(?:при[её]м|вступлени)\w*
|(?:жд[уеё]т|ждал[иа]?|вер[ия]т|дума[ею]т|допуска[ею]т|опаса[ею]тся),\sчто\b
|считает\b|полагает|прогноз\w*|условно\w*|вымышлен\w*|роман[аеу]?\b|фильм\w*|сериал\w*|матч\w*
|чемпионат\w*|сборн\w+
|сериалы|игр[аеы]\b|(?:футбольн|хоккейн|баскетбольн|ночн|спортивн)\w+\sклуб\w*
|спектакл\w*|персонаж\w*|актер\w*|сыгра\w+
"""
_ENGLISH = r"""
not\b|never\b|(?:did|do|does|was|were|is|are|has|have|had|wo|would|could|ca|should)nt\b
|no\slonger|without\b|if\b|unless|whether|may\b|might\b|could\b|would\b|should\b|can\b|must\b
|hop(?:e|es|ed|ing)\b|wish\w*|wants?\b|wanted|seeks?\b|sought|seeking|plan(?:s|ned|ning)?\sto
|plans\b|aims?\b|aimed
|expect\w*|likely|unlikely|possib\w+|propos\w+|urg(?:e|es|ed|ing)\b|call(?:s|ed|ing)\s(?:for|on)\b
|ask(?:s|ed|ing)?\b
|request\w*|appl(?:y|ies|ied|ication|ying)\b|bid\b|candida\w+|reject\w*|refus\w*|rumou?r\w*
|alleg\w+|reportedly|wrongly|falsely|mistakenly|erroneously|incorrectly
|consider\w*|talks\b|negotiat\w*|deni\w+|deny\w*|postpon\w*|cancel\w*|invit\w+|prospect\w*
|question\sof|oppos\w+
|fail\w*|unable|inability|incapable|threaten\w*|intend\w*|intention|pledg\w*|promis\w*|predict\w*|suggest\w*|almost|nearly
|fictional|film\b
|movie|novel|series\b|played|match\b|championship|football|soccer|night\s?club\b|ready\sto|eager|keen
|demand\w*|await(?:s|ed|ing)?\b
|to\s(?:join|leave|become|chair|lead|quit|withdraw|suspend|admit|accede|host)\b
"""
_KAZAKH = r"""
мүмкін\w*|(?<!тұрақты\s)(?<!ресми\s)емес\b|жоқ(?:п[ыі][нз]|с[ыі][нз])?\b|үміт\w*|ұсын\w*|шақыр\w*|ниет\w*|жоспарлап|жоспарлайды|егер\b|болса\b
|сұра\w*|өтініш\w*
|қалайды|тілек\w*|дайын\b|күтіл\w*|\w+(?:ма|ме|ба|бе|па|пе)(?:ды|ді|йды|йді|ған|ген|й)\b|керек\b
|тиіс\b|бас\sтарт\w*
|талап\sет\w*|болар\sеді
|кандидат\w*|үміткер\w*|ұмтыл\w*|талпын\w*|қарсы\b(?!\sал)|болжа\w*|қауесет\w*|көзде\w+|ықтимал\w*|(?:ет|өт|көш|шық)п[ае][қк]\b
|(?:бол|бер|ал|кір|қосыл)м[ае][қк](?:шы|ші)?\b
"""


def _words(*texts: str) -> Trigger:
    every = alternatives("|".join("".join(text.split()) for text in texts))
    return Trigger("|".join(rf"\b{one}" for one in every))


_DOUBT = _words(_RUSSIAN, _ENGLISH, _KAZAKH)
_CROSSED = late(
    r", (?:что|чтобы|куда|откуда|где|как|когда|поскольку|хотя|а(?! также)|но|where|when|but)\b"
    r"|\bthat\b"
)
"""What parts the subject of one clause from the verb of another."""
_WEAK = late(
    r"\b(?:не|чтобы|если|может|могут|мог(?:ла|ло|ли)?|may|might|could|отмен\w+|отлож\w+"
    r"|перенес\w+|предлож\w+|предлаг\w+|возможн\w+|if|not|cancel\w*"
    r"|postpon\w*|propos\w+|емес|егер)\b"
)


def is_question(mask: str) -> bool:
    """Whether a sentence asks."""
    return mask.rstrip(" )»\"'").endswith("?")


_UNTRUE = Sought(
    r"\b(?:неправд[аоу]й?|неверно|ложь|ложн[а-я]+|миф|выдумк[аио]й?|домыс[а-я]+|заблуждени[а-я]+"
    r"|фейк|утк[аоу]й?|ошибочн[а-я]+)(?: [а-я]+){0,3}, (?:что|будто)\b"
    r"|\bне (?:правда|соответствует действительности), что\b"
    r"|\b(?:untrue|false|wrong|incorrect|a myth|a hoax|a lie)(?: \w+){0,2} that\b"
    r"|\b(?:false|wrong|fake|untrue) (?:claims?|reports?|stories|news|rumours?) that\b"
    r"|\b(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|news|posts?)(?: online"
    r"| (?:on|in) (?:the )?[a-z ]{3,20})? (?:(?:claiming|saying) )?that [^.;]{5,120} (?:(?:is|are"
    r"|was|were|proved|turned out)(?: to be)? (?:not true|false|untrue|wrong|fake|unfounded|denied"
    r"|mistaken)"
    r"|(?:confuse|mistake|mix up|mix|misread|misrepresent|misunderstand|get)s? [a-z])"
    r"|\b(?:сообщени|слух|новост|извести|заявлени)[а-я]{1,3},? (?:о том, )?(?:что|будто)"
    r" [^.;]{5,120} (?:не подтверди|опроверг|(?:оказал[а-я]+ )?(?:ложн|недостовер)"
    r"|оказал[а-я]+ (?:неправд|уткой|фейк))"
    r"|\bдеген (?:\w+ ){0,2}(?:рас емес|шындыққа жанаспайды|жалған|өтірік)"
    r"|\b(?:деп|деген|туралы|жайлы) [^.;]{2,120} (?:раста(?:л(?:ған|ып отырған)|ған) жоқ"
    r"|раста(?:лмады|мады|лмаған)|(?:жоққа|теріске) шығар)"
)
"""What tells that all a sentence says is not so."""


def is_untrue(mask: str) -> bool:
    """Whether a sentence only tells what is not so."""
    return _UNTRUE.search(mask) is not None


_NO_DENIAL = late(r"\bnot (?:without|only|least)\b|\bне (?:без|только)\b")
_SETTLED = Sought(
    r"\b(?:тұрақты|ресми) емес|\b(?:чуть|едва|немногим) (?:более|менее|больше|меньше|позже|раньше)"
    r"|\b(?:почти|едва|almost|nearly) (?:[\w-]+ ){0,3}(?:лет|года?|years?|decades?|months?|days?"
    r"|D.|месяц\w*|недел\w+|срок\w*|десятилети\w*|полгода|полтора)|\bнепостоянн\w+|"
    r"\bпосле [^OBSTPQD,]{0,40}?(?:переговоров|заявки)"
    r"|\b(?:after|following) (?:[a-z]+ ){0,3}?(?:talks|negotiations)\b"
    r"|\bafter (?:it |they )?appl\w+|\bafter \w+ (?:months|years) of \w+"
    r"|, not (?:in |on )?(?:the )?[STD].(?: as [^,;]*)?"
    r"|\bhaving (?:[a-z]+ ){0,2}?(?:applied|asked|sought|negotiated)[^,;]*"
    r"|\bподав(?:ш[а-я]+)? (?:[а-я]+ ){0,2}?заявк[^,;]*"
    r"|\b(?:with|for) (?:the |an? )?(?:[a-z]+ )?(?:aims?|purpose|goal|hopes?|intention) of\b"
    r"|\baimed (?:at|to)\b|\b(?:whose|its|main|the) (?:[a-z]+ )?aims? (?:is|was|are|were|include)\b"
    r"|\b(?:on|at|upon|following|after) (?:the |an? |[SPA].s? )?(?:[a-z]+ )?(?:proposal|suggestion"
    r"|invitation|request|recommendation|initiative and proposal)s? (?:of|by|from)\b"
    r"|\bin order (?:not )?to [^,;]*"
    r"|\b(?:is|are|was|were) (?:currently |now )?planned (?:to be (?:held|hosted)|to take place"
    r"|for)\b|\bwould (?:be (?:held|hosted)|take place)\b"
    r"|\bas (?:expected|planned|promised|proposed)\b"
    r"|\bсо? (?:[а-я-]+ )?попытки\b|\bдолж(?:ен|на) (?:вступить|приступить|заступить|занять)\b"
    r"|\bдолж(?:ен|на|но|ны) (?:состояться|пройти|открыться|собраться|начаться|завершиться)\b"
    r"|\b(?:я|мы) бы (?:[а-я]+ ){0,2}(?:сказал|отметил|заметил|добавил|напомнил|подчеркнул)[аи]?\b"
    r"|\bпо (?:просьбе|заявке|приглашению|предложению)\b"
    r"|\b(?:ұсыныс|өтініш|шақыру)\w*(?:[мбп]ен| бойынша| сәйкес)\b"
    r"|\b(?:претендент|кандидат|соперник|конкурент|желающ)[а-я]*(?: у (?:него|нее))?"
    r" (?:не (?:было|нашлось|оказалось)|нет\b)|\bголосовани[ея] не (?:проводил|потребова)[а-я]+"
)
"""What was sought before it came about."""
_SETTLED_SOON = late(r", а не (?:в )?[STD].|\bso as (?:not )?to [^,;]*")
"""The same in words that are too short to tell whether it may be there."""
_CONDITION = late(
    r"\b(?:если|в случае|if|unless|егер|болса|[а-яәіңғүұқөһ]+[ғгқк][ае]н жағдайда)\b|^had "
)


def has_doubt(words: str) -> bool:
    """Whether a clause hopes, asks, denies, plans or guesses."""
    # Most clauses have no doubt at all, which is told without looking for what settles it.
    if not _DOUBT.is_in(words):
        return False
    is_short = ", а не " in words or "so as " in words
    settled = _SETTLED.sub(" ", _SETTLED_SOON.sub(" ", words) if is_short else words)
    return settled is words or _DOUBT.is_in(settled)


def is_conditional(mask: str) -> bool:
    """Whether a sentence says what would be so under a condition."""
    return _CONDITION.search(mask) is not None


def is_doubtful(mask: str, match: re.Match[str]) -> bool:
    """Whether the clause that a pattern has matched in is no plain statement."""
    is_crossed = _CROSSED.search(match.group()) is not None
    return is_crossed or has_doubt(_clause(mask, match))


_OF_ANOTHER = late(", (?=[SP][\ue000-\uf8ff])")
"""Where it begins what somebody else does."""


def is_denied(mask: str, match: re.Match[str]) -> bool:
    """Whether what the pattern has matched is itself denied or called off."""
    behind = _OF_ANOTHER.split(mask[match.end() : match.end() + 25])[0]
    near = mask[max(0, match.start() - 40) : match.end()] + behind
    return _WEAK.search(_NO_DENIAL.sub(" ", near)) is not None


def _clause(mask: str, match: re.Match[str]) -> str:
    start = 0
    for boundary in _LEFT.finditer(mask, 0, match.start()):
        start = boundary.end()
    after = _RIGHT.search(mask, match.end())
    return mask[start : after.start() if after else len(mask)]
