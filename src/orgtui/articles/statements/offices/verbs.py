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

_KAZAKH: Verbs = families(
    {
        (TAKE, Stance.FINITE): r"""
(?:тағайындал|сайлан|бекітіл|кіріс|кірісе)[а-яәіңғүұқөһ]{2,5}|кірісіп|ант берді|президент болды
|болып(?=,)""",
        (TAKE, Stance.TRANSITIVE): r"(?:тағайындады|сайлады|бекітті|тағайындаған|сайлаған)",
        (HOLD, Stance.FINITE): r"""
атқарып (?:келеді|келе жатыр|келген|жүр)|атқар(?:ды|ған|ады)|қызмет (?:етті|еткен|етеді|істеді)
|болды|болған|болып (?:келеді|табылады)|отырды|жұмыс істе(?:ді|ген|йді)|отыр|отырған""",
        (SUCCEED, Stance.FINITE): r"алмастыр(?:ды|ған|ып)|ауыстыр(?:ды|ған)",
        (HEADED, Stance.FINITE): r"""
басқарып (?:келеді|келе жатыр|келген|тұр)|басқар(?:ды|ған|ады)
|(?:басшылық|жетекшілік) (?:етіп келеді|етті|еткен|етеді)""",
        (LEAVE, Stance.FINITE): r"""
(?:қызметінен|лауазымынан|орнынан|отставкаға) (?:кетті|кеткен|босатылды|босатылған|алынды)""",
        (
            LEAVE,
            Stance.TERM,
        ): r"(?:өкілеттігі|өкілеттік мерзімі)(?=[^;:()!?,]{0,60}? (?:аяқтал|бітеді))",
    }
)
VERBS = {Language.RU: RUSSIAN, Language.KK: _KAZAKH}
"""The verbs of offices."""
