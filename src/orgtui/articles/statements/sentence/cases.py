"""In which case a name stands, as far as its ending tells."""

import re
from functools import cache

from orgtui.articles.mentions.word_forms import analyzer, is_acronym, readings
from orgtui.text.late_patterns import late

_SHORTEST = 4
"""How many letters a name has at least whose endings can be told from it."""
_RUSSIAN = late("[А-Яа-яЁё]+")
_PARTICLES = frozenset(
    "аль ан ар ас ат ад эль ибн бин бен фон ван де да ди дер дель ла ле уль".split()
)
"""Parts of names in small letters, which are in no case."""


def can_be_subject(name: str) -> bool:
    """Whether every word of a name can stand in the nominative."""
    words = [word for word in _RUSSIAN.findall(name) if word not in _PARTICLES]
    if not words:
        return True
    return all(map(_is_nominative, words)) and not _is_rarely_one(words)


_RARE = 0.1


def _is_rarely_one(words: list[str]) -> bool:
    """Whether each word of a name reads as a nominative only by a rare chance: "Дмитрия".

    Behind such a first name a word that nobody knows may have the ending of that case too.
    """
    first, *others = words
    is_rare = bool(others) and _nominative_chance(first) < _RARE
    return is_rare and all(_nominative_chance(one) < _RARE or _is_like_it(one) for one in others)


@cache
def _is_like_it(word: str) -> bool:
    """Whether a word that the dictionary does not know ends as a man's name in the genitive."""
    return word[-1] in "ая" and not analyzer().word_is_known(word.lower())


@cache
def _nominative_chance(word: str) -> float:
    if is_acronym(word) or not analyzer().word_is_known(word.lower()):
        return 1.0
    parses = readings(word)
    if all(parse.tag.case is None for parse in parses):
        return 1.0
    return float(sum(parse.score for parse in parses if parse.tag.case == "nomn"))


_GOVERNING = late(
    r"(?:смерт|кончин|гибел|убийств|отставк|уход|избрани|назначени|утверждени|переизбрани|импичмент"
    r"|правлени|президентств|премьерств|кабинет|правительств|команд|администраци|предшественни[кц]"
    r"|полномочи|мандат|срок|мест|кресл|пост|должност|предложени|указ|инициатив|приглашени|слов"
    r"|мнени|поддержк|побед|поражени|инаугураци|заместител|кандидатур|эпох|времен"
    r"|свержени|арест|увольнени|подач|преемни[кц])"
    r"(?:[аеиоуыюя]|[аеиоя][еймх]|[аеиоуыюя]?ми|[её][вй]|ью)?|смен[аеуы]|лиц[аео]"
)
"""Nouns behind which a name stands in the genitive."""
_KIN = late(
    r"(?:друг|подруга|брат|сестра|сын|дочь|отец|мать|муж|жена|супруга?|соратни(?:к|ца)|сторонник"
    r"|помощни(?:к|ца)|советни(?:к|ца)|однопартиец|соперни(?:к|ца)|учени(?:к|ца)|однокурсник)"
)
"""Nouns behind which a name tells whose they are, or who: only its own ending tells."""
_AT_PREPOSITION = late(
    r"\b(?:от|у|после|до|для|против|вместо|со?|к|об?|при|над|под|между|перед|за|про|благодаря|без"
    r"|вокруг|кроме|из-за) $"
)
_HEAD_OF = late(
    r"(?:^|[.,;:—–(] )(?:[а-яё]+(?:ый|ий|ой|ая|яя) )*(?:глава|президент|премьер(?:-министр)?"
    r"|министр"
    r"|генсек|секретарь|председатель|директор|комиссар|посол|канцлер|спикер|руководитель|король"
    r"|королева|султан|эмир|император|принц|шейх)"
    r"(?: (?:[а-яё-]+(?:ого|его|ой|ей|ых|их|ии|ы|и|а|я)|по [а-яё]+)){1,4} $"
)
"""A title in the nominative with what it is of: "глава комиссии …"."""
_AGED = late(r"\d-летн(?:ий|яя) $")
_AS_OBJECT = late(
    r"\b(?:смен|замен)[а-яё]+ (?:[а-яё]+(?:его|ого) )?(?:главу|президента|премьера|министра|генсека"
    r"|секретаря|председателя|директора|комиссара|посла|канцлера|спикера|руководителя)"
    r"(?: [а-яё-]+){0,4} $"
)
"""A title with what it is of, and whom somebody follows in it behind: "сменит главу банка …"."""
_OF_HEADS = frozenset("премьера премьеру премьере главы главе главу".split())
"""Who is at the head, in cases that the dictionary takes for those of things."""
_WORD_BEFORE = late(r"(?:^|[^А-Яа-яЁё-])([А-ЯЁ]?[а-яё]{2,}) $")
_OWN = late(r"\b(?:его|ее|её|их|(?:тем|этим) же) (?:[а-яё]+ )?$")


def case_by_neighbour(before: str) -> bool | None:
    """Return whether what stands right before a name puts it in the nominative; None if neither.

    "Кувейтец Хейсам …" does so, "после смерти Юкии …" does not.
    """
    if _AT_PREPOSITION.search(before.lower()) or _AS_OBJECT.search(before.lower()):
        return False
    if _HEAD_OF.search(before.lower()) or _AGED.search(before):
        return True
    word = _WORD_BEFORE.search(before)
    if word is None:
        apposed = _WORD_BEFORE.search(before.replace(", ", " ")) if before.endswith(", ") else None
        return (_is_nominative_of_person(apposed[1].lower()) if apposed else None) or None
    noun = word[1].lower()
    if _KIN.fullmatch(noun):
        return None
    is_own = _OWN.search(before.lower(), 0, word.start(1)) is not None
    if noun in _OF_HEADS or (_GOVERNING.fullmatch(noun) and not is_own):
        return False
    return _is_nominative_of_person(noun)


_ACTS = late(
    r",? (?:[вс]о? [а-яё\d ]{3,30} )?(?:был|была|стал|стала|станет|работал|работала|проработал"
    r"|проработала|трудился|трудилась|занимал|занимала|занимает|занял|заняла|займет|займёт"
    r"|руководил|руководила|руководит|управлял|управляла|заведовал|заведовала|возглавлял"
    r"|возглавляла|возглавляет|служил|служила|пробыл|пробыла|являлся|являлась|является"
    r"|оставался|оставалась|остаётся|остается|ушёл|ушел|ушла|уйдёт|уйдет|вступил|вступила|вступит"
    r"|приступил|приступила|приступит|родился|родилась|покинул|покинула|председательствовал"
    r"|председательствовала|избирался|избиралась) "
)
_AT_START = late(r"(?:^|[.!?…»] |\n)(?:(?:[СВ]о?|До|По) [а-яё\d -]{3,50},? )?$")


def acts(before: str, behind: str) -> bool:
    """Whether a sentence begins with a name, and goes on with a verb of who has an office."""
    return _AT_START.search(before) is not None and _ACTS.match(behind) is not None


@cache
def _is_nominative_of_person(word: str) -> bool | None:
    """Return whether a noun for a person stands in the nominative; None for other words."""
    if not analyzer().word_is_known(word):
        return None
    parses = readings(word)
    if "NOUN" not in parses[0].tag or "anim" not in parses[0].tag:
        return None
    people = {p.tag.case for p in parses if "anim" in p.tag and p.tag.number == "sing"}
    return "nomn" in people if people else None


def is_oblique(word: str) -> bool:
    """Whether a word that the dictionary does not know has an ending of another case."""
    return re.search(r"(?:ом|ем|ой|ей|ью|ами|ого|ому|ую|у|ю|ы|ах)$", word) is not None


@cache
def is_of_person(word: str) -> bool:
    """Whether a noun is first of all one for a person, in whatever case."""
    tag = readings(word)[0].tag
    return analyzer().word_is_known(word) and "NOUN" in tag and "anim" in tag


@cache
def is_common(word: str) -> bool:
    """Whether the dictionary knows a word, and not as a name."""
    tags = [parse.tag for parse in readings(word)]
    is_name = any("Surn" in tag or "Name" in tag for tag in tags if tag.case == "nomn")
    return analyzer().word_is_known(word.lower()) and not is_name


@cache
def gender_of_name(first_name: str) -> str | None:
    """Return "masc" or "femn" for a first name that the dictionary knows, else None."""
    known = [p.tag for p in readings(first_name) if "Name" in p.tag.grammemes]
    if not known or not analyzer().word_is_known(first_name.lower()):
        return None
    genders = {tag.gender for tag in known if tag.case == "nomn"}
    return genders.pop() if len(genders) == 1 and genders <= {"masc", "femn"} else None


@cache
def gender_in_case(first_name: str) -> str | None:
    """Return "masc" or "femn" for a first name in another case than the nominative."""
    known = [p.tag for p in readings(first_name) if "Name" in p.tag.grammemes]
    genders = {tag.gender for tag in known if tag.case != "nomn" and tag.number == "sing"}
    return genders.pop() if len(genders) == 1 and genders <= {"masc", "femn"} else None


_SURNAME = late(r"(?:[оеё]в|[иы]н|ский|цкий|ко|их|ян|дзе|швили)$")
_OBLIQUE_SURNAME = late(r"(?:[оеё]в|[иы]н)(?:у|ым|е)$|[сц]к(?:ого|ому|им|ом|ую)$")


@cache
def _is_nominative(word: str) -> bool:
    if is_acronym(word) or _SURNAME.search(word):
        return True
    tags = [parse.tag for parse in readings(word)]
    if not analyzer().word_is_known(word.lower()):
        return not _OBLIQUE_SURNAME.search(word)
    return any(
        tag.case == "nomn" and (tag.number != "plur" or "Pltm" in tag.grammemes) for tag in tags
    ) or all(tag.case is None for tag in tags)


_LATIN_CONSONANTS = frozenset("bdfgklmnprtvz")
"""What a name of the facts can end with that a Russian text gives the ending of a case."""
_DECLINED = late(r"(?:а|у|ом|ем|е|ю|я|ым)")
_DECLINED_FEMININE = late(r"(?:ой|ей|у|ю|ы|и|е)")


def is_declined(word: str, name: str) -> bool:
    """Whether a Russian name as a text writes it is another with the ending of a case."""
    if len(name) < _SHORTEST or word == name:
        return False
    if name[-1] in "ая":
        return word.startswith(name[:-1]) and bool(
            _DECLINED_FEMININE.fullmatch(word[len(name) - 1 :])
        )
    if name[-1] in _LATIN_CONSONANTS and word[-1] in "аяую":
        return True
    is_longer = name[-1] not in "аеёиоуыэюя" and word.startswith(name)
    return is_longer and _DECLINED.fullmatch(word[len(name) :]) is not None


_KAZAKH_ENDINGS = (
    ("dative", late(r"[ғг][ае]$|[қк][ае]$")),
    ("ablative", late(r"[дтн][ае]н$")),
    ("genitive", late(r"[дтн][ыі]ң$")),
    ("accusative", late(r"[дтн][ыі]$")),
    ("instrumental", late(r"[мбп]ен$")),
    ("locative", late(r"[дт][ае]$")),
    ("attributive", late(r"[дт][ае][ғг][ыі]$")),
)


_LATIN_ENDINGS = {"н": "n", "е": "eé", "а": "a", "ы": "yi", "і": "iy", "ң": "g"}
"""With which letter a name ends in Latin that ends with one of these in Kazakh."""


def kazakh_case(word: str, name: str) -> str:
    """Return the case of a Kazakh name as a text writes it, "" for the nominative."""
    is_land = word.endswith("стан") and not name.endswith("с")
    is_as_told = name[-1:] in _LATIN_ENDINGS.get(word[-1:], "") if name.isascii() else False
    if (len(word) <= len(name) and not name.isascii()) or is_as_told or is_land:
        return ""
    return next((case for case, ending in _KAZAKH_ENDINGS if ending.search(word)), "")
