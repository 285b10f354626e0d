"""Times of what a sentence tells only as the background of something else.

Such are "a year after the war of 2008", "under rules adopted in 2010", «на фоне войны, начавшейся
в 2022 году»: they date nothing but what they stand with.
"""

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

_IN_CLAUSE = r"(?<![а-я])(?:после того|до того|перед тем),? как [^,;:()]*$"
_COUNTED = late(
    r"\b(?:years?|months?|weeks?|days?|decades?) (?:after|before|since) (?!D)[^,;:()]*$"
    r"|(?<![а-я])(?:год[а-я]*|лет|месяц[а-я]*|недел[а-я]+|дн(?:я|ей)|день|сут[а-я]+)"
    r" (?:после|до|перед|с)(?: того|(?:[ -][а-я]+)?(?=,? как))?(?:,? как)? (?!D)[^,;:()]*$"
    rf"|{_IN_CLAUSE}"
    r"|(?<![а-я])перв[а-я]+ (?:[а-я]+ ){0,2}(?:саммит|встреч|заседани|сесси|визит|форум|раз|поездк"
    r"|переговор)[а-я]*(?: [а-я]+| [OBA].){0,4} (?:с|со|после) $"
)
"""What makes a time that of an event from which, or up to which, another is counted."""
_MEETS = (
    r"summit|meeting|session|talks|gathering|conference|ceremony|vote|chair|presiden|gavel|joining"
    r"|саммит|встреч|сесси|заседани|переговор|конференци|церемони|голосован|председат|вступлени"
    r"|итог"
)
_GROUND = late(
    r"\b(?:after|before|following|despite|amid|because of|under|since|given|unlike|like|pursuant to"
    r"|in line with|according to)"
    rf" (?!(?:[a-z-]+ing|being|D.) )(?:(?!(?:{_MEETS}))[a-z-]+ ){{1,6}}$"
    r"|(?<![а-я])(?:после|до|со времени|со времен|согласно|вопреки|несмотря на|на фоне|из-за|по"
    r"|как и|в отличие от|вслед за) (?!(?:этого|него|нее|них) )"
    rf"(?:(?!(?:{_MEETS}))[а-я-]+ ){{1,5}}$"
    r"|(?<![а-я])(?:с|со) (?:момента|дня|времени) (?!саммит|встреч|сесси|заседани)[^,;:()D]{1,60}$"
)
"""What makes a time that of something which another only follows, or rests on."""


def is_counted_from(mask: str, place: int, start: int = 0) -> bool:
    """Whether a time is that of an event from which another is counted: "a year after …"."""
    return _COUNTED.search(mask, start, place) is not None


_CLAUSE = late(_IN_CLAUSE)


def is_in_clause(mask: str, place: int) -> bool:
    """Whether a place lies in a Russian clause that tells what something comes before or after."""
    return _CLAUSE.search(mask, 0, place) is not None


def is_background(mask: str, place: int) -> bool:
    """Whether a time is that of what something else only follows or rests on."""
    return _GROUND.search(mask, 0, place) is not None or is_counted_from(mask, place)


_FRONTED = late(
    r"^(?:(?:и|но|and|but) )?(?:(?:после того|до того|перед тем),? как|прежде чем|как только"
    r"|(?:after|before|once|since) (?=[^,;:()]*\b(?:was|were|had|took|met|held|[a-z]{3,}ed)\b))"
    r" ?[^,;:()]*, "
)
"""A clause with a verb of its own before the one that it only tells the time of."""
_RECALLED = late(
    r"D.,? [^;:OBST]{0,40}?\b(?:recalled|recalls|remembered|recounted|described"
    r"|вспомина[а-я]+|вспомнил[а-я]*|рассказ[а-я]+)(?: [^,;:OBST]{0,20})?,? (?:how|that|как|что)\b"
)
"""When somebody speaks of what happened at another time."""


_BY_WHICH = late(
    r"\b(?:by|with|under|through) which [^;:]*?"
    r"\b(?:founded|established|created|set up|formed|joined|admitted|left)\b[^,;:]*?"
    r"(?:, | (?=(?:turns|turned|is|was|has|had|will|remains|celebrated|celebrates|marks|marked)\b))"
)
"""What was done by something of which the rest of the sentence tells: "the treaty by which …, "."""


def is_of_other_clause(mask: str, place: int, at: int) -> bool:
    """Whether a time is told in another clause than what is told at a place of the mask.

    "After a summit was held in 2012, India joined in 2013", "on 10 March they recalled how".
    """
    fronted = _FRONTED.match(mask)
    end = fronted.end() if fronted is not None else 0
    if (place < end) != (at < end):
        return True
    for within in _BY_WHICH.finditer(mask, 0, max(place, at)):
        if within.start() < at < within.end() <= place:
            return True
    recalled = _RECALLED.match(mask, place) if place < at else None
    return recalled is not None and recalled.end() <= at


_OPENS = late(
    r"\W*(?:напомним|отметим|заметим|добавим|(?:следует|стоит|необходимо|нужно|важно)"
    r" (?:отметить|напомнить|добавить|сказать|заметить)|для справки|справка|справочно"
    r"|как (?:уже )?(?:известно|сообщалось|писали|отмечалось)|к слову)(?![а-я])"
)
"""With what a sentence begins that tells, as those behind it, what is older than the news."""
_SUMS_UP = late(
    r"(?<![а-я])(?:за (?:все )?(?:эт(?:от|о|и)|время|период|срок|годы|последн[а-я]+|прошедш[а-я]+"
    r"|минувш[а-я]+|истекш[а-я]+|первые|\d+ (?:лет|год)|(?:два|три|четыре|[а-я]+ть|[а-я]+надцать"
    r"|[а-я]+ десят[а-я]+) (?:лет|года?))"
    r"|с тех пор|при (?:нем|ней|его|ее) |в (?:его|ее) (?:бытность|правление)"
    r"|в (?:годы|период|течение|бытность) (?:его|ее|эт|последн|своего|своей))"
    r"|\b(?:during|under) (?:his|her) (?:tenure|leadership|term|watch|rule)|\bover (?:the|these"
    r"|those) (?:last |past )?"
    r"(?:[a-z]+ )?years|\bsince then\b"
)
"""What tells that something came about in the course of years, and not on the day of the news."""


def opens_background(mask: str) -> bool:
    """Whether a sentence begins what is told of older things, behind the news."""
    return _OPENS.match(mask) is not None


def sums_up(mask: str) -> bool:
    """Whether a sentence tells what has come about in the course of years."""
    return _SUMS_UP.search(mask) is not None


_OF_NOUN = late(
    r"(?<![а-я])(?:об?|про|против|жертв[а-я]*|памят[а-я]+|годовщин[а-я]+|событи[а-я]+|из-за|после)"
    r"(?! (?:саммит|встреч|сесси|заседани))(?: [а-я-]+){1,3} $"
    r"|\b(?:attacks?|wars?|crisis|coup|treaty|declaration|events?|earthquake|election|elections"
    r"|massacre|invasion) of (?:the )?$"
)
"""A noun whose own day stands right behind it: «о теракте 11 марта», "the attack of 3 May"."""
_PART = late(
    r"(?P<noun>[а-я]{3,}), (?P<part>[а-я]+(?:вш|[уюая]щ|нн|ят|ыт)(?:ий|ый|ая|ее|ое|ие|ые|его|ого"
    r"|ему|ому|ем|ом|ей|ой|ую|юю|им|ым|их|ых|ими|ыми)(?:ся)?) [^,;:()]{0,60}$"
)


def is_of_noun(mask: str, start: int, place: int) -> bool:
    """Whether a time is that of a noun before it, or of a participle that agrees with one.

    «Вспомнили о теракте 11 марта», «обсудили выборы, назначенные на 5 мая».
    """
    if _OF_NOUN.search(mask, start, place) is not None:
        return True
    found = _PART.search(mask, start, place)
    return found is not None and _agree(found["noun"], found["part"])


_MEETING = late(r"саммит|встреч|сесси|заседани|форум|собрани|конференци|съезд|совещани|пленум")


def _agree(noun: str, participle: str) -> bool:
    if _MEETING.match(noun):
        return False
    nouns = {
        (word.tag.case, word.tag.number, word.tag.gender if word.tag.number == "sing" else None)
        for word in readings(noun)
        if word.tag.POS == "NOUN"
    }
    return any(
        (word.tag.case, word.tag.number, word.tag.gender if word.tag.number == "sing" else None)
        in nouns
        for word in readings(participle)
        if word.tag.POS == "PRTF"
    )


_JUBILEE = Trigger(
    r"\bисполн(?:яе|и)[а-я]+|\bгодовщин|\bюбиле|лети[еяюм]+\b|\banniversary|\byears ago\b|мерейтой"
    r"|\bлет (?:тому )?назад|\bгода? (?:тому )?назад|\b(?:лет|года?) с (?:того )?(?:дня|момента)\b"
    r"|жыл (?:толды|бұрын)"
)
"""What makes a day one on which is told of what was long before it."""
_OF_OLD = late(
    r"(?<![а-я])(?:тогда(?! же)|одн(?:ой|им|ими) из (?:последних|первых)|в свое время|некогда"
    r"|когда-то|ранее|раньше|прежде|до (?:этого|того|сих пор)|изначально|первоначально|исторически"
    r"|сначала|впоследствии|в разн(?:ое|ые) (?:время|годы)|одновременно(?! с))(?![а-я])"
)
"""What tells in Russian of a time that is not that of the news."""


def is_jubilee(mask: str) -> bool:
    """Whether a sentence tells on its day of what was years before."""
    return _JUBILEE.is_in(mask)


def is_of_old(mask: str) -> bool:
    """Whether the words of a sentence exclude that what it tells is of the day of the news."""
    return _OF_OLD.search(mask) is not None
