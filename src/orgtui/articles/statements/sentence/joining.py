"""Items side by side that mean one thing: "польский МИД", "сегодня, 9 октября"."""

from collections.abc import Iterable
from dataclasses import replace

from orgtui.articles.mentions.word_traits import nominative_of_phrase
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import ADJECTIVE, BODY, ORGANISATION, STATE, Item
from orgtui.articles.statements.timing.times import Bound
from orgtui.text.late_patterns import late

_OF_STATE = late(
    r"(?:МИД|МВД|МЧС|ЦБ|ФРС|Мин(?!ск|ин)[а-я]{3,}|Центробанк|Нацбанк|Госбанк|Центральн\w+ банк"
    r"|Генпрокуратур|Генштаб|Министерств|Госсовет|Госдум|Совбез|Совмин)"
)
"""What every state has one of, so that its name alone does not tell which."""
_NAMESAKES = frozenset(("UN Security Council", "Совет Безопасности ООН", "Совет безопасности ООН"))
"""What states have a body of the same name as."""
_OWN_COUNCIL = late(r"(?i:совбез[а-я]*|совет[а-я]* безопасности)")
_COUNCIL_KK = late(
    r" (?:хатшы|отырыс|мәжіліс|жиын|аппарат|төраға|шешім|қызметкер|кеңесші|мүшелері(?:мен|нің)? )"
)
"""What the council of a state itself has, in Kazakh."""
_COMMA_BEHIND = late(r",(?= )(?! (?:а|но|и|что|где|когда|если|чтобы|после|котор[а-я]+)\b)")
"""The comma that closes an aside, and opens no clause."""


def joined(items: Iterable[Item], sentence: str) -> list[Item]:
    """Return the items of a sentence; what means one thing as one.

    That is what a state has, with the adjective of the state, and a day that is told twice.
    """
    found: list[Item] = []
    for item in items:
        whole = next(
            (one for way in _WAYS if found and (one := way(found[-1], item, sentence))), None
        )
        if whole is not None:
            found[-1] = whole
        else:
            found.append(item)
    return found


def _of_land(land: Item, item: Item, sentence: str) -> Item | None:
    """Return an adjective and the institution right behind it as one."""
    party = item.party
    if land.letter != ADJECTIVE or item.letter not in (ORGANISATION, BODY) or party is None:
        return None
    if party.id or not _OF_STATE.match(party.name) or sentence[land.end : item.start] != " ":
        return None
    text = sentence[land.start : item.end]
    adjective = nominative_of_phrase(text).split()[0]
    return Item(
        letter=item.letter,
        start=land.start,
        end=item.end,
        text=text,
        party=Party(kind=party.kind, name=f"{adjective} {party.name}"),
    )


def _of_its_own(item: Item, state: Item, sentence: str) -> Item | None:
    """Return the security council of a state, which is not the one of the United Nations."""
    party = item.party
    if state.letter != STATE or party is None or party.name not in _NAMESAKES:
        return None
    is_behind = sentence[item.end : state.start] == " " and state.is_oblique
    if not is_behind or not _OWN_COUNCIL.fullmatch(item.text):
        return None
    text = sentence[item.start : state.end]
    name = nominative_of_phrase(text)
    return replace(item, end=state.end, text=text, party=Party(kind=party.kind, name=name))


def _of_state_ahead(state: Item, item: Item, sentence: str) -> Item | None:
    """Return the same in Kazakh, where the state stands ahead: «… Қауіпсіздік кеңесі»."""
    party = item.party
    if state.letter != STATE or party is None or party.name not in _NAMESAKES:
        return None
    is_near = sentence[state.end : item.start] == " " and item.text.startswith("Қауіпсіздік")
    if not is_near or not _COUNCIL_KK.match(sentence, item.end):
        return None
    name = f"{state.text} Қауіпсіздік кеңесі"
    text = sentence[state.start : item.end]
    return replace(item, start=state.start, text=text, party=Party(kind=party.kind, name=name))


def _day(first: Item, item: Item, sentence: str) -> Item | None:
    """Return a day that is told in two ways as one: "сегодня, 9 октября, …"."""
    if first.time is None or item.time is None or sentence[first.end : item.start] != ", ":
        return None
    one, other = first.time, item.time
    is_same = one.first == other.first and one.last == other.last
    if not is_same or one.bound not in _OF_A_DAY or other.bound is not Bound.AT:
        return None
    behind = _COMMA_BEHIND.match(sentence, item.end)
    end = behind.end() if behind is not None else item.end
    whole = replace(item, start=first.start, end=end, text=sentence[first.start : end])
    return replace(whole, time=replace(other, bound=one.bound))


_OF_A_DAY = (Bound.AT, Bound.SINCE)
"""What a day told twice may be, by the words before the first: «с сегодняшнего дня, 1 мая»."""


_WAYS = (_of_land, _of_its_own, _of_state_ahead, _day)
"""How two items can mean one thing."""
