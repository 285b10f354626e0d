"""The verbs for taking, holding, leaving and heading an office, in Russian and Kazakh."""

from orgtui.articles.statements.offices.acts import (
    HEADED,
    HOLD,
    LEAVE,
    SUCCEED,
    TAKE,
)
from orgtui.articles.statements.offices.clauses import Stance, Verbs, families
from orgtui.articles.statements.offices.verbs_russian import RUSSIAN
from orgtui.facts.names import Language

_OF_PERSON = r"(?= (?:[ST][^\s,;:()]* )?(?:[а-яәіңғүұқөһ-]+ ){0,2}P)"
"""What makes a Kazakh participle one of the person behind it."""
_KAZAKH: Verbs = families(
    {
        (HOLD, Stance.PARTICIPLE): rf"(?:атқаратын|атқарып (?:келе жатқан|жүрген)"
        rf"|болып (?:келген|келе жатқан|отырған)){_OF_PERSON}",
        (TAKE, Stance.PARTICIPLE): rf"(?:кірісетін|тағайындалған|сайланған){_OF_PERSON}",
        (HEADED, Stance.PARTICIPLE): rf"(?:басқаратын|басқарып келе жатқан){_OF_PERSON}",
        (TAKE, Stance.FINITE): r"""
(?:тағайындал|сайлан|бекітіл|кіріс|кірісе)[а-яәіңғүұқөһ]{2,5}|кірісіп|ант берді|президент болды
|(?:қызметке|қызметіне|лауазымға|лауазымына)(?: [а-яәіңғүұқөһ]+| [DPST].[а-яәіңғүұқөһ]*){0,4}?
 кел(?:ді|ген|еді)|болып(?=,)""",
        (TAKE, Stance.TRANSITIVE): r"(?:тағайындады|сайлады|бекітті|тағайындаған|сайлаған)",
        (HOLD, Stance.FINITE): r"""
атқарып (?:келеді|келе жатыр|келген|жүр)|атқар(?:ды|ған|ады)|қызмет (?:етті|еткен|етеді|істеді)
|болды|болған|болады|(?<=P. )болатын(?= ?(?:[.,;]|$))
|болып (?:келеді|табылады)|отырды|жұмыс істе(?:ді|ген|йді)|отыр|отырған""",
        (SUCCEED, Stance.FINITE): r"алмастыр(?:ды|ған|ып|ады|мақ)"
        r"|ауыстыр(?:ды|ған|ады|мақ)"
        r"|орнын(?: [а-яәіңғүұқөһ]+| [DPSTOB].[-а-яәіңғүұқөһ]*){0,5}? бас(?:ты|қан|ады)"
        r"|орнына(?: [а-яәіңғүұқөһ]+| [DPSTOB].[-а-яәіңғүұқөһ]*){0,8}? (?:келді|келеді|келген)"
        r"|(?:қызметін|лауазымын)(?: [а-яәіңғүұқөһ]+| [DPSTOB].[-а-яәіңғүұқөһ]*){0,4}?"
        r" (?:тапсыр|табыст)(?:ды|ған|ады|айды|аған)",
        (HEADED, Stance.FINITE): r"""
басқарып (?:келеді|келе жатыр|келген|тұр|отыр(?:ған)?|жүр(?:ген)?)|басқар(?:ды|ған|ады)
|(?:басшылық|жетекшілік) (?:етіп келеді|етті|еткен|етеді)""",
        (LEAVE, Stance.FINITE): r"""
(?:қызметінен|қызметтен|лауазымынан|лауазымнан|орнынан|отставкаға|биліктен)
(?: D.)? (?:кетті|кеткен|кетеді|босатылды|босатылған|алынды|босады)""",
        (
            LEAVE,
            Stance.TRANSITIVE,
        ): r"(?:қызметінен|қызметтен|лауазымынан)(?: P\S*)? босат(?:ты|қан)",
        (
            LEAVE,
            Stance.TERM,
        ): r"""
(?:(?:президенттік )?(?:өкілеттігі|өкілетт[іi](?:к)? мерзімі|мандаты|мерзімі))
(?=[^;:()!?,]{0,60}? (?:аяқтал|біт(?:еді|ті|кен|іп|пек)|тәмамдал))""",
    }
)
VERBS = {Language.RU: RUSSIAN, Language.KK: _KAZAKH}
"""The verbs of offices."""
