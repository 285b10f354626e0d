"""Which organisation a Kazakh noun can mean: "одақ" is no "ұйым", where another is one."""

from collections.abc import Callable

from orgtui.articles.proposal import Party
from orgtui.text.late_patterns import late

NOUN_KK = late(
    r"(?<![а-яәіңғүұқөһ])(?:ұйым|одақ|одағ|кеңес|қор|достасты[қғ]|қауымдасты[қғ]|лига|форум|банк)"
    r"(?:[дтн][ыі]ң?|[ғгқк][ае]|[дтн][ае]н?)?(?![а-яәіңғүұқөһ])"
)
"""A word for an organisation that is spoken of."""
_KIND = late(
    r"(?<![а-яәіңғүұқөһ])(?P<kind>ұйым|ода[қғ]|кеңес|қор|достасты|қауымдасты|лига|форум|банк)"
)
_ONLY_SO_CALLED = frozenset(("кеңес", "қор", "форум", "банк"))
"""Nouns that mean only what is called so, since much else is."""


def _kind(name: str) -> str:
    kinds = _KIND.findall(name.lower())
    return str(kinds[-1]).replace("ғ", "қ") if kinds else ""


def is_of_kind(name: str, noun: str) -> bool:
    """Whether an organisation of a name is what a noun says."""
    kind = _kind(noun)
    return bool(kind) and _kind(name) == kind


def meant_by_noun(
    noun: str, last: Party | None, topic: Party | None, full_name: Callable[[Party], str]
) -> Party | None:
    """Return the one of two that is what a noun says: what was named last, else the topic."""
    kind = _kind(noun)
    if not kind or last is None:
        return last
    is_last = _kind(full_name(last)) in ("", kind)
    can_be_any = kind not in _ONLY_SO_CALLED
    of_topic = _kind(full_name(topic)) if topic is not None else None
    if not is_last and (of_topic == kind or (of_topic == "" and can_be_any)):
        return topic
    return last if is_last or can_be_any else None
