"""What a word beside it makes of an organisation, a city or a time: part of something else."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.frame import CITY, Frame, Item
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_OF_STATE = late(
    r"[OB][\ue000-\uf8ff](?=(?: |-)(?:member |candidate |founding )?(?:state|country|nation"
    r"|candidate"
    r"|hopeful|neighbou?r) (?:the )?[ST][\ue000-\uf8ff])"
    r"|(?:(?<=раньше всех в )|(?<=позже всех в )|(?<=среди стран )|(?<=из стран )"
    r"|(?<=среди государств )|(?<=из государств )|(?<=среди республик )|(?<=из республик )"
    r"|(?<=соседями по )|(?<=соседям по )|(?<=соседей по ))[OB][\ue000-\uf8ff]"
    r"|(?<=страны )[OB][\ue000-\uf8ff](?=,? ?(?:[–—:(] ?)?S[\ue000-\uf8ff])"
    r"|(?<=страна )[OB][\ue000-\uf8ff](?= S[\ue000-\uf8ff])"
    r"|(?<=\bmember of )(?:the )?[OB][\ue000-\uf8ff](?= since D., (?:the )?S[\ue000-\uf8ff])"
    r"|(?:(?<=[Чч]лен )|(?<=[Уу]частница )|(?<=[Уу]частник ))[OB][\ue000-\uf8ff]"
    r"(?= с D., S[\ue000-\uf8ff])"
)
"""Organisations that only tell what a state is: "EU state Hungary", «страны МЕРКОСУР: …»."""


def without_attributive(mask: str) -> str:
    """Return a mask, its places kept, without organisations that only tell what a state is."""
    return _OF_STATE.sub(lambda found: "·" * len(found.group()), mask)


_AT_MEETING = late(
    r"(?<=[\ue000-\uf8ff])(?P<gap>.*\b(?:at|during)(?: an?| the)? "
    r"|.*\b(?:на|в ходе) (?:саммит|встреч|сесси)[а-я]* )"
    r"[OB][\ue000-\uf8ff]"
)


def without_meetings(mask: str) -> str:
    """Return a mask without an organisation at whose meeting something else only happens."""
    return _AT_MEETING.sub(lambda found: found["gap"] + "··", mask)


_AT = late(r"\b(?:в|во|in|at)\s$", re.IGNORECASE)


def is_place(frame: Frame, item: Item) -> bool:
    """Whether a city is only where something happens: "… , в Самарканде"."""
    if item.letter == CITY and frame.language is Language.KK and item.party is not None:
        return kazakh_case(item.text, item.party.name) in ("locative", "ablative", "dative")
    return item.letter == CITY and _AT.search(frame.text, 0, item.start) is not None


EVENT_EN = (
    r"(?:after|following|despite|amid|because of) (?:the |its |his |her |an? )?"
    r"(?:[a-z-]+ ){1,3}(?:of|on|in|from) "
)
"""Something else that happened, before its time."""
_OF_EVENT = late(
    rf"\b{EVENT_EN}$"
    r"|(?<![а-я])после (?:[а-я]+(?:ого|его|ей|ой|ых) )?"
    r"(?:переворот|референдум|выборов|войн|вторжени|отставк|революци|мятеж|кризис|нападени)[а-я]*"
    r" (?:в )?$"
    r"|(?<![а-я])(?:произошедш|случивш|совершенн|происшедш)[а-я]+ (?:(?:в стране|там) )*"
    r"(?:в )?$"
)
"""What makes a time that of something else, where another time is told."""


def is_of_event(mask: str, place: int) -> bool:
    """Whether a time at a place of a mask is that of something else: "after the war of …"."""
    return _OF_EVENT.search(mask, 0, place) is not None


_WITHIN_KK = r"(?:[^,;:D·\ue000-\uf8ff]|[OBSTPQC][\ue000-\uf8ff])"
_RELATIVE_KK = late(
    rf"D[\ue000-\uf8ff]{_WITHIN_KK}*?(?:"
    rf"(?:төрағалық (?:ет|қыл|жаса)|қол қой|қабылда|бекіт|жасал|тағайында|сайла|кір|қосыл|ен|басқар"
    rf"|шық|атан|құр|бастал|(?:мүше|министр|төраға|бақылаушы|байқаушы|серіктес|президент|хатшы)\w*"
    rf" бол)[а-яәіңғүұқөһ]{{0,4}}(?:ған|ген|қан|кен|атын|етін)"
    rf"(?= (?!болатын|еді|соң|кезде|кезең|жыл|сәт|күн|кейін)(?:\w|[OBSTPQC][\ue000-\uf8ff]))"
    rf"|(?:өткен|болған|қойылған|қабылданған|ұйымдастырылған|жасалған){_WITHIN_KK}*?"
    rf"[дтн][ае]н (?:кейін|соң)(?= )"
    rf"|{_WITHIN_KK}{{0,40}}(?:қойылған|қабылданған|жасалған|бекітілген) [\w ]{{0,40}}?"
    rf"(?:сәйкес|негізінде|бойынша)(?= ))"
)
"""A time in what tells of a noun or in an aside, in Kazakh: "… қол қойылған шартқа сәйкес"."""


def is_of_relative(mask: str, place: int, verb: int) -> bool:
    """Whether a Kazakh time belongs to an attribute that ends before a verb."""
    found = _RELATIVE_KK.match(mask, place)
    return found is not None and found.end() < verb


_FOUNDED = late(r"^(?:founded|established|created|formed|set up) [^,;OBST]*$")


def is_of_founding(mask: str, place: int) -> bool:
    """Whether a time is that of a founding that a sentence opens with: "Founded in 1949, it …"."""
    return _FOUNDED.search(mask[:place]) is not None


_MEMBER_OF = late(r" \((?:both |all |now )?(?:in|inside|a member of|members of) [^()]*\)")

_PARTNER = late(
    r"(?<![а-я])(?:соглашени|договор|сделк|переговор|торговл|партнерств|диалог|отношени|спор)"
    r"[а-я]{0,3}(?: о [а-я ]{3,40}?)? со? O.|\b(?:agreement|deal|talks|negotiations|trade|ties"
    r"|treaty)(?: on [a-z ]{3,40}?)? with (?:the )?O."
)
"""Another organisation that the one spoken of only deals with: «соглашение с Евросоюзом»."""


def outside(mask: str, spoken_of: Party | tuple[Party, ...] | None = None) -> str:
    """Return a mask without what a text does not go on to speak of: asides, and partners.

    An aside tells in what else somebody is: "(in NATO since 2004)"; with partners an organisation
    deals that is spoken of, if any is.
    """
    mask = _MEMBER_OF.sub("", mask) if "(" in mask else mask
    return _PARTNER.sub("", mask) if spoken_of and "O" in mask else mask
