"""Which organisation a Russian noun can mean: «альянс» is no «союз», where another is one."""

import re
from collections.abc import Callable, Iterable

from orgtui.articles.proposal import Party
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_NAMES = {
    "альянс": r"альянс|alliance|североатлант|\bнато\b|\bnato\b",
    "союз": r"союз|union|\bес\b|\beu\b|\bеаэс\b|\beaeu\b|\bас\b|\bau\b",
    "картел": r"\bопек\b|\bopec\b|картел",
    "содружеств": r"содружеств|commonwealth|\bснг\b|\bcis\b",
    "лиг": r"\bлиг|league|\bлаг\b",
    "ассоциаци": r"ассоциаци|association|\bасеан\b|\basean\b|\bсаарк\b|\bsaarc\b|\bеаст\b|\befta\b",
    "сообществ": r"сообществ|community|\bэковас\b|\becowas\b|\bкариком\b|\bcaricom\b",
    "групп": r"групп|group|[её]рк[аи]\b|двадцатк|\bg\d",
    "совет": r"совет|council",
    "форум": r"форум|forum",
    "банк": r"банк|bank|\bнбр\b|\bаиби\b|\bndb\b",
    "фонд": r"фонд|fund|\bмвф\b",
}
"""What the names of organisations have in them, by how the noun for them begins."""
_NOUN = late(rf"(?<![а-я])(?:{'|'.join(_NAMES)})[а-я]{{0,3}}(?![а-я])")
"""A word for organisations of a kind."""


def noun_of(words: str, language: Language) -> str:
    """Return the first noun of words for an organisation of a kind, "" where there is none."""
    found = _NOUN.search(words) if language is Language.RU else None
    return found.group() if found is not None else ""


def of_kind(noun: str, named: Iterable[Party], full_name: Callable[[Party], str]) -> Party | None:
    """Return the only one of some organisations that is what a noun says, None for any noun."""
    found = _NOUN.search(noun)
    if found is None:
        return None
    form = next(form for stem, form in _NAMES.items() if found.group().startswith(stem))
    fitting = [of for of in named if re.search(form, f"{full_name(of)} {of.name} {of.id}".lower())]
    return fitting[0] if len(fitting) == 1 else None


_STRICT = {
    "банк": _NAMES["банк"],
    "фонд": _NAMES["фонд"],
    "лиг": _NAMES["лиг"],
    "картел": _NAMES["картел"],
    "содружеств": _NAMES["содружеств"],
    "ассоциаци": _NAMES["ассоциаци"],
    "совет": rf"{_NAMES['совет']}|\bсовбез",
    "движени": r"движени|movement|\bдн\b|\bnam\b",
    "пакт": r"пакт|pact|договор|treaty|андск|andean|\bнато\b|\bnato\b",
    "суд": r"\bсуд|court|\bмус\b|\bicc\b",
    "комитет": r"комитет|committee",
    "форум": r"форум|forum|совещани|conference|групп|двадцатк|^g\d|арктическ|arctic"
    r"|\b(?:атэс|apec|свмда|cica|гуам|guam|асем|asem)\b",
}
"""What the names of organisations must have in them that are called so."""
_NO_UNION = r"организаци|лига|ассоциаци|совет|содружеств|движени|банк|фонд|групп|форум|конференци"
_UNION = r"союз|union|договор|альянс"
"""What no union, and no alliance, has in its name, unless it has this."""
_BY_LETTERS = (
    (
        "организация",
        r"\b(?:opec|опек|unesco|юнеско|un|оон|wto|вто|who|воз|oas|оаг|oecd|оэср|oau|оае)\b",
    ),
    ("ассоциация", r"\b(?:asean|асеан|efta|еаст|saarc|саарк)\b"),
    ("содружество", r"\b(?:cis|снг)\b"),
)
"""What organisations are that few but by their letters know."""
_LINK = (
    r"(?:^|, |(?<![а-я])(?:в|во|из|к|при|от|и|но|член[а-я]*|участни[а-я]+|состав[а-я]*|ряд[а-я]+"
    r"|партнер[а-я]*|наблюдател[а-я]+|председател[а-я]+|председательств[а-я]+|глав[а-я]{1,3}"
    r"|возглав[а-я]+|поки[а-я]+|основа[а-я]+|учре[а-я]+|созда[а-я]+|образова[а-я]+|данный|этот) )"
)
_CALLED = late(
    rf"{_LINK}(?P<noun>(?:{'|'.join(_STRICT)}|союз|альянс)"
    r"(?:а|у|е|ом|ем|и|ю|я|ей|ы|ь|о|ой|ию|ия|ии)?)"
    r"(?![а-я-])"
    r"(?! (?![а-я]+ли(?![а-я]))[а-я]+(?:ов|ев|ей|ий|ых|их|ства|ии|ы|и)(?![а-я])| со? | [OBSTAC])"
)


_IN = r"(?:входящ|состоящ|вошедш|вступивш)[а-я]+"
_NOT_IN = late(rf",(?: пока| еще)? (?:в [а-я]+ не {_IN}|не {_IN} в [а-я]+)(?=,)")
"""Of what else a state is no member, told by the way."""
_IN_WORDS = late(r"[а-яёa-z]{4}")
"""What a name has that says what it is the name of, and no mere letters have."""


def is_no_such(mask: str, of: Party, full_name: str) -> bool:
    """Whether a sentence calls what it tells of by a noun that an organisation is not called by."""
    found = _CALLED.search(_NOT_IN.sub(",", mask) if " не " in mask else mask)
    if found is None:
        return False
    name, noun = f"{full_name} {of.name} {of.id}".lower(), found["noun"]
    kinds = [kind for kind, letters in _BY_LETTERS if re.search(letters, name)]
    if not kinds and not _IN_WORDS.search(f"{full_name} {of.name}"):
        return False
    name = " ".join((name, *kinds))
    if noun.startswith(("союз", "альянс")):
        return re.search(_NO_UNION, name) is not None and re.search(_UNION, name) is None
    form = next(form for stem, form in _STRICT.items() if noun.startswith(stem))
    return re.search(form, name) is None


_RARE = ("форум", "комитет", "фонд", "банк")


def is_called_so(noun: str, of: Party, full_name: str) -> bool:
    """Whether an organisation can be what a noun says that means only what is called so."""
    stem = next((stem for stem in _RARE if noun.startswith(stem)), None)
    name = f"{full_name} {of.name} {of.id}".lower()
    return stem is None or re.search(_STRICT[stem], name) is not None


_HEAD = late(
    r"(?<![а-я])(?:(?P<femn>организаци[яю]|лига|ассоциация|группа|комиссия|конференция)"
    r"|(?P<masc>союз|совет|банк|фонд|альянс|форум|пакт|суд|рынок|диалог)"
    r"|(?P<neut>содружество|сообщество|движение|сотрудничество|объединение|агентство))(?![а-я])"
)


def gender_of(full_name: str) -> str:
    """Return the gender of an organisation's full name, "" where it is not told."""
    found = _HEAD.search(full_name.lower())
    return found.lastgroup or "" if found is not None else ""
