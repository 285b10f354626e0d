"""What states do to hold, take and give the chair, in Kazakh."""

import re

from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.roles import ORGANISATION


def _spaced(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})")


_LINK_KK = re.compile(rf"{ORGANISATION}[-\w]*")
_CHAIR_KK = re.compile(r"төраға|тізгін|эстафета")
_WEAK_KK = re.compile(r"міндет|қызмет|рөл|өкілеттік|орын|кезек")
_ANY = re.compile("")
_LED_KK = re.compile(r"(?P<org>[OB].|ұйым|бірлестік|одақ|кеңес|блок)[-\w]*")

KAZAKH = (
    ChairAct(
        way=Way.HOLDS,
        words=_spaced(r"төрағалық (?:ет(?!пек|кісі|сін|се\b)\w+|жаса\w+)(?: кел\w+| отыр\w*)?\b"),
        link=_LINK_KK,
        is_undated=True,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_spaced(
            r"(?:атқар|жүзеге асыр|жалғастыр|орында)(?!мақ|уы?\b|у[ғы])\w+(?: кел\w+| отыр\w*)?\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=_spaced(
            r"(?:басқар|үйлестір|жетекшілік ет)(?!мақ|меқ|уы?\b|уші|ма\b)\w+(?: кел\w+| отыр\w*)?\b"
        ),
        link=re.compile(
            r"(?P<org>[OB].|ұйым|бірлестік|одақ|кеңес|блок)(?:[-\w]{0,5}[дтн][ыі]|[-\w]* жұмысын)\b"
        ),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.GIVES,
        words=_spaced(
            r"(?:(?:тапсыр|бер|табыст|өткіз)(?:ды|ді|ады|еді|айды|ған|ген|ып|іп)|ұстат(?:ты|ады)"
            r"|ауыстырды)\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.GOES,
        words=_spaced(
            r"(?:көш(?:ті|еді|кен|іп|пек)|өт(?:ті|еді|кен)|бері(?:лді|леді|лген)|тапсыры(?:лды"
            r"|лады)"
            r"|ауыс(?:ты|ады|қан)|тиді|тиеді|жүктелді|бұйырды)\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.TAKES,
        words=_spaced(
            r"(?:қабылда(?:п алды|ды|п алады|йды|ған)|қолына ал(?:ды|ады)|өз мойнына алды|алды"
            r"|алады"
            r"|ұстады)\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=_spaced(
            r"(?:алмастыр(?:ды|ады|ған|ып)|ауыстыр(?:ды|ады|ған)|орнын бас(?:ты|ады|қан))\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_ANY,
    ),
)
"""Families of predicates about the chair."""
