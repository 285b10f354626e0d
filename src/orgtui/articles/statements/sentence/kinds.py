"""What an article calls its organisation by a rare kind, in words for any: "the agency".

Readers know "the organisation" in all its places. A word for its kind means no more, where the
article is about one that is called so and names no other one by it.
"""

import re
from collections.abc import Callable
from functools import cache, partial

from orgtui.articles.article import Article
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.statements.sentence.world_parties import names_in_world
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_KINDS = {
    "agency": (r"agency|агентств|агенттік", "агентств", "агенттік"),
    "bank": (r"bank|банк|\bndb\b", None, "банк"),
    "lender": (r"bank|банк|\bndb\b", None, None),
    "fund": (r"\bfund|фонд|қоры", None, "қор"),
    "court": (r"court|tribunal|\bсуд|трибунал", None, "сот"),
    "tribunal": (r"court|tribunal|\bсуд|трибунал", None, None),
    "council": (r"council|совет|кеңес", None, "кеңес"),
    "forum": (r"forum|форум", None, "форум"),
    "league": (r"league|\bлиг", None, "лига"),
    "conference": (r"conference|конференц", "конференци", "конференция"),
    "zone": (r"\bzone|\barea\b|зон[аы]\b|аймақ", "зон", "аймақ"),
    "area": (r"\bzone|\barea\b|зон[аы]\b|аймақ", None, None),
    "partnership": (r"partnership|партнерств", "партнерств", None),
    "programme": (r"programme|программ", "программ", "бағдарлама"),
    "assembly": (r"assembly|ассамбле", "ассамбле", "ассамблея"),
    "commission": (r"commission|комисси", "комисси", "комиссия"),
    "coalition": (r"coalition|коалиц", "коалици", None),
    "initiative": (r"initiative|инициатив", "инициатив", None),
    "federation": (r"federation|федерац", "федераци", "федерация"),
    "format": (r"meeting|dialogue|\bgroup|встреч|диалог|групп|кездесу", "формат", "формат"),
}
"""Kinds, with what names have in them of what is of the kind, and the Russian (by its beginning)
and the Kazakh word that readers do not know in all places."""
_RUSSIAN = {russian: kind for kind, (_, russian, _) in _KINDS.items() if russian}
_KAZAKH = {kazakh: kind for kind, (_, _, kazakh) in _KINDS.items() if kazakh}
_IN_TEXT = {
    Language.EN: late(
        rf"\b(?P<the>the|this) (?P<noun>{'|'.join(_KINDS)})(?=s?\b)"
        r"(?! (?:of|on|for|which|summit|meeting)\b|-)"
    ),
    Language.RU: late(
        rf"(?<![а-я-])(?P<noun>{'|'.join(_RUSSIAN)})"
        r"(?P<end>о|а|у|ом|е|я|и|ю|ей|ы|ой)?(?![а-я-])"
        r"(?! (?![а-я]+ли(?![а-я]))[а-я]+(?:ов|ев|ей|ий|ых|их|ства|ии|ы|и|ой)(?![а-я])"
        r"| (?:со?|по) | [OBSTAC])"
    ),
    Language.KK: late(
        rf"(?<![а-яәіңғүұқөһ-])(?P<noun>{'|'.join(_KAZAKH)})(?P<end>[нтд][ыі]ң|[ғгқк][ае]"
        r"|[дт][ае]|[нтд][ае]н|[нтд][ыі])?(?![а-яәіңғүұқөһ-])"
    ),
}
_OTHER = {
    Language.RU: late(r"(?<!эт)(?<!сам)(?:[ыио]й|[аяую]я|[оеи]е|[ую]ю|[оеы]го|[оы]м|[ыи]х) $"),
    Language.KK: late(r"(?:[лдт][ыі][қк]|[лдт][ыі]|ш[ыі]) $"),
}
"""An adjective ahead, which makes it another one."""
_NEUTER = {"": "е", "о": "е", "а": "я", "у": "ю", "ом": "ем", "е": "и"}
_FEMININE = {"а": "я", "ы": "и", "е": "и", "у": "ю", "ой": "ей"}
_CASES = {"ң": "ның", "а": "ға", "е": "ға", "ы": "ды", "і": "ды", "н": "нан", "": ""}
"""The Kazakh endings by the last letter of another word's."""


def words_for_kinds(
    article: Article, index: PartyIndex, topic: Party | None
) -> Callable[[str], str] | None:
    """Return what writes of an article's organisation by its kind as of an organisation."""
    if topic is None:
        return None
    names = f"{names_in_world(topic)} {index.full_name(topic, Language.EN)} {topic.name}"
    kinds, text = _kinds_of(names.lower().replace("ё", "е")), article.text
    if not kinds or _IN_TEXT[article.language].search(text.lower()) is None:
        return None
    every = (*article.links, *article.unknown)
    others = " ".join(text[one.start : one.end].lower() for one in every if one.id != topic.id)
    kinds = frozenset(kind for kind in kinds if not re.search(_KINDS[kind][0], others))
    said = partial(_said, kinds, article.language)
    return partial(_IN_TEXT[article.language].sub, said) if kinds else None


@cache
def _kinds_of(names: str) -> frozenset[str]:
    """Return the kinds that one is of who has such names."""
    return frozenset(kind for kind, (form, _, _) in _KINDS.items() if re.search(form, names))


def _said(kinds: frozenset[str], language: Language, match: re.Match[str]) -> str:
    noun = match["noun"]
    if language is Language.EN:
        return f"{match['the']} organization" if noun in kinds else match[0]
    known = _RUSSIAN if language is Language.RU else _KAZAKH
    ahead = match.string[max(0, match.start() - 30) : match.start()]
    if known[noun] not in kinds or _OTHER[language].search(ahead):
        return match[0]
    end = match["end"] or ""
    return _in_russian(noun, end) if language is Language.RU else _in_kazakh(end)


def _in_russian(noun: str, end: str) -> str:
    if noun.endswith("ств") or noun == "формат":
        return f"объединени{_NEUTER.get(end, end)}"
    return f"организаци{end if noun.endswith('и') else _FEMININE.get(end, end)}"


def _in_kazakh(end: str) -> str:
    is_where = end[:1] in ("д", "т") and end[-1:] in ("а", "е")
    return f"ұйым{'да' if is_where else _CASES[end[-1:]]}"
