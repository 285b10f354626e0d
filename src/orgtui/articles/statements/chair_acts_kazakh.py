"""What states do to hold, take and give the chair, in Kazakh."""

import re

from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.roles import ORGANISATION


def _spaced(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})")


_LINK_KK = re.compile(rf"{ORGANISATION}[-\w]*")
_CHAIR_KK = re.compile(r"төраға")

KAZAKH = (
    ChairAct(
        way=Way.HOLDS,
        words=_spaced(r"төрағалық (?:ет(?!пек|кісі|сін|се\b)\w+|жаса\w+)(?: кел\w+| отыр\w*)?\b"),
        link=_LINK_KK,
        is_undated=True,
    ),
    ChairAct(
        way=Way.GIVES,
        words=_spaced(r"(?:тапсырды|берді|табыстады|тапсырады|береді)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
    ChairAct(
        way=Way.GOES,
        words=_spaced(r"(?:көшті|көшеді|өтті|өтеді|берілді|беріледі|тапсырылды)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
    ChairAct(
        way=Way.TAKES,
        words=_spaced(r"(?:қабылдап алды|қабылдады|қабылдап алады)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
)
"""Families of predicates about the chair."""
