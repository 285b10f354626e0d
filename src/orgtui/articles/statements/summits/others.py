"""Whether not the heads of the organisation spoken of have met, but others, or two of them."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame, Item
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.summits.words import BILATERAL, LESSER, LESSER_BEHIND
from orgtui.text.late_patterns import late

_LESSER_KK = late(
    r"(?:парламент|үкімет|министрлік|кәсіподақ|банк|жастар|мекеме|партия|дін|діни|бизнес|сім"
    r"|ведомство|қызмет|оппозиция|полиция|барлау|кеден|шіркеу|университет|агенттік)\w*"
    r" (?:көш)?басшылары"
)
_OF_OTHERS_KK = late(
    r"(?:министр|сарапшы|кәсіпкер|депутат|ғалым|прокурор|судья|хатшы|ректор|әкім|жас|өкіл)"
    r"[лдт][ае]р(?:[ыі]?н[ыі]ң)? (?:[а-яәіңғүұқөһ]+ ){0,2}"
    r"(?:$|(?:жиын|отырыс|кездес|басқосу|сессия))"
)
"""Whose meeting a noun right behind them tells of."""
_EVE_KK = late(r"[-\w]* (?:қарсаң|алдын)(?:ын)?да(?:ғы)?(?![а-яәіңғүұқөһ])")
"""What makes a meeting one before which something else happened."""


_LESSER_INSIDE = late(
    r"(?:лидер|глав|руководител)[а-я]* (?:оппозиц|парти|профсоюз|церкв|общин|молод|бизнес|диаспор)"
)
"""Whose leaders meet, that head no state."""
_AROUND = late(r"\b(?:pre|post)-$")
"""Before what is not a meeting itself: "pre-summit talks"."""
_WORD = 20
"""How far before a meeting the word begins that says whose it is."""


_PUT = late(r"она? (?:был[аи]? )?(?:назнач|избра|утвержд|направлен|работал|служил|учил|родил)")
"""What comes about with persons and with no meeting."""


def is_lesser(mask: str, match: re.Match[str]) -> bool:
    """Whether not the heads meet but businessmen, the young, the media."""
    start = match.start()
    if _LESSER_KK.search(mask, max(0, start - _WORD), match.end()):
        return True
    if _OF_OTHERS_KK.search(mask, 0, start) or _OF_OTHERS_KK.search(match.group()):
        return True
    is_eve = _EVE_KK.match(mask, match.end()) or _PUT.match(mask, start)
    if is_eve or LESSER_BEHIND.match(mask, match.end()) or _LESSER_INSIDE.search(match.group()):
        return True
    word = late(r"саммит|summit|форум|forum").search(mask, start, match.end())
    at = word.start() if word is not None else start
    return any(form.search(mask, 0, end) for form in (LESSER, _AROUND) for end in (at, start))


_MINISTERS = late(r"минист|глав\w* мид|шерп|посл(?:ы|ов)|эксперт|minist|envoy|chiefs|sherpa|expert")
_HEADS = late(r"лидер|саммит|президент|глав\w* (?:государ|прав)|leader|summit|president|heads of")
_THEY = late(
    r"они\b|they\b|(?:will|to|would) (?:next )?(?:meet|gather|convene)"
    r"|(?:their|the|its) (?:next|last|previous)|(?:следующ|прошл|предыдущ)"
)


_OF_PEOPLES = late(
    r" (?:лидеров |глав )?(?P<word>[а-я]{3,}[сц]ких) (?:государств|стран|республик)\b"
)


_OF_REGION = late(r"консультативн[а-я]+ встреч")
"""A meeting of those of Central Asia."""


def is_of_peoples(match: re.Match[str], names: str) -> bool:
    """Whether states of some sort met, of whom an organisation spoken of is not called."""
    if _OF_REGION.search(match.string, max(0, match.start() - _WORD), match.end()):
        return "Central Asia" not in names
    found = _OF_PEOPLES.match(match.string, match.end())
    return found is not None


def is_of_ministers(frame: Frame, told: str, match: re.Match[str]) -> bool:
    """Whether heads of ministries meet, or "they" are the ministers told of right before."""
    if _is_of_ministries(frame, match):
        return True
    if _THEY.match(match.group()) is None or _MINISTERS.search(told) is None:
        return False
    return _HEADS.search(told) is None and _HEADS.search(match.group()) is None


_MINISTRY = r"(?:мид(?![а-я])|мин(?:истер|фин|обор|эконом|юст|энерго|транс)|центробанк)"
_HEADS_OF = late(rf"(?:глав[аы]?|руководител[а-я]+) (?:(?P<of>O.)|{_MINISTRY})")
_NAMED_SO = late(_MINISTRY, re.IGNORECASE)
_NEAR = 20


def _is_of_ministries(frame: Frame, match: re.Match[str]) -> bool:
    found = _HEADS_OF.search(frame.mask, match.start(), match.end() + _NEAR)
    if found is None or found["of"] is None:
        return found is not None
    return _NAMED_SO.match(frame.item(found["of"]).text) is not None


def names_another(frame: Frame, organisation: Party, place: int) -> bool:
    """Whether a sentence speaks of other organisations than the one that may have met.

    Others do not matter behind a meeting that the organisation is named before.
    """
    items = [i for i in frame.items if _is_rival(i) or _is_strange(i)]
    if all(item.party == organisation for item in items):
        return False
    ahead = [i.party for i in frame.within(frame.mask[:place]) if i in items]
    return not ahead or ahead[-1] != organisation


def _is_rival(item: Item) -> bool:
    """Whether an item is an organisation of states, which a ministry is not."""
    party = item.party
    return item.letter == ORGANISATION and (party is None or is_international(party))


def _is_strange(item: Item) -> bool:
    """Whether an item is a body of an organisation that no table knows: "ECOWAS Authority"."""
    party = item.party
    return (
        item.letter == BODY
        and party is not None
        and not party.id
        and _ACRONYM.match(party.name) is not None
    )


_ACRONYM = late(r"[A-Z]{3,} ")
_WITH_OTHERS = late(
    r"(?:лидер|глав|президент|leaders|heads|presidents)[^OBSTC]{0,40}[OB]. (?:и|с|and|with) "
)
"""Heads of an organisation together with those of others."""


_WITH_ONE = late(r"\b(?:встрече|переговорах) со? ")
_WITH_HIM = late(r"встреч[аиуей]+ со? (?:(?:[а-я-]+(?:ом|ем|ым|им|ой|ей)|[A].) ){0,3}[STPQA].")
"""A meeting with somebody, right behind the word for it."""
_WITH_HEADS = late(
    r" со? (?:[а-я-]+(?:ыми|ими) )?"
    r"(?:лидер|глав|президент|премьер|коллег|руководител|участник)[а-я]+"
)
"""Whom one man meets, right behind the word for a meeting."""
_MANY = late(r"S., (?:the )?S.")
_SUMMIT = late(r"саммит|форум")


def is_bilateral(mask: str, match: re.Match[str]) -> bool:
    """Whether only two sides met, or a meeting is on some subject."""
    if _MANY.search(match.group()):
        return False
    if (
        _WITH_HIM.match(mask, match.start())
        or (_WITH_HEADS.match(mask, match.end()) and not _SUMMIT.search(match.group()))
        or _WITH_ONE.search(match.group())
        or _WITH_OTHERS.search(mask, match.start(), match.end() + 6)
    ):
        return True
    sides = BILATERAL.search(mask, max(0, match.start() - 6), match.end() + 10)
    is_behind = sides is not None and " мен " in sides.group() and sides.start() >= match.end()
    is_list = sides is not None and _LISTED.match(mask, sides.end()) is not None
    return sides is not None and not is_behind and not is_list


_LISTED = late(r"(?:, [ST].)+(?: (?:и|and) [ST].)?")
"""What makes a dash one ahead of all members: «саммит ГУАМ – Грузия, Украина, …»."""
