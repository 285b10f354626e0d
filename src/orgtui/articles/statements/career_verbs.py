"""The verbs of English and Kazakh for taking, holding, leaving and heading an office."""

from orgtui.articles.statements.career_acts import (
    HEAD,
    HEADED,
    HOLD,
    LEAVE,
    SUCCEED,
    TAKE,
)
from orgtui.articles.statements.career_verbs_russian import RUSSIAN
from orgtui.articles.statements.clauses import Stance, Verbs, families
from orgtui.facts.names import Language

__all__ = ["HEAD", "HEADED", "HOLD", "LEAVE", "SUCCEED", "TAKE", "VERBS"]

_HAVE = r"(?:has |have |had )?"
_PASSIVE = r"(?:(?:was|were|is|been|be|being)(?: \w+ly)? )"
_CHOSEN = r"(?:re-?)?(?:elected|appointed|named|chosen|confirmed|sworn in|inaugurated|installed)"
_ENGLISH: Verbs = families(
    {
        (TAKE, Stance.FINITE): rf"""
{_HAVE}(?:became|become|becomes)|will become|{_HAVE}(?:will )?{_PASSIVE}{_CHOSEN}
|(?:took|takes|take|will take|assumed|assumes) (?:office|over|up|the (?=office|post|position))
|assumed|assumes""",
        (TAKE, Stance.TRANSITIVE): _CHOSEN,
        (HOLD, Stance.FINITE): rf"""
{_HAVE}(?:served|held|been|worked)|was|serves|holds|(?:has|had) been""",
        (HOLD, Stance.GERUND): r"serving|having served",
        (LEAVE, Stance.FINITE): r"""
(?:has |had |will )?(?:resigned|resigns?|stepped (?:down|aside)|steps? down|stood down|left office
|leaves? office|retired|retires?|(?:left|leaves|leave|quit|vacated) (?=the |his |her ))
|died|(?:was|were) (?:dismissed|ousted|removed|sacked|fired|deposed)""",
        (LEAVE, Stance.TRANSITIVE): r"dismissed|sacked|fired|removed|ousted",
        (SUCCEED, Stance.FINITE): r"""
(?:has |had |will |to )?(?:succeed(?:s|ed)?|replace(?:s|d)?)|took over from|takes over from""",
        (
            SUCCEED,
            Stance.AGENT,
        ): r"(?:was|were|been|be|is)(?: \w+ly)? (?:succeeded|replaced|followed) by",
        (HOLD, Stance.AGENT): r"(?:was|were|been|is)(?: \w+)? held by",
        (SUCCEED, Stance.GERUND): r"succeeding|replacing",
        (TAKE, Stance.GERUND): r"becoming|taking office",
        (HEADED, Stance.FINITE): rf"{_HAVE}(?:headed|led|chaired|run)|heads|leads|chairs|runs",
    }
)
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
VERBS = {Language.RU: RUSSIAN, Language.EN: _ENGLISH, Language.KK: _KAZAKH}
"""The verbs of offices."""
