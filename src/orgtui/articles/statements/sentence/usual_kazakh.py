"""What Kazakh says of heads, posts and newcomers in words of its own, said in the usual ones."""

import re

from orgtui.articles.statements.sentence.usual_sequels_kazakh import FORMS as SEQUEL_FORMS
from orgtui.text.late_patterns import late

_LETTER = "[-а-яәіңғүұқөһ]"
_GOVERNMENT = late(rf"(?P<of>S.{_LETTER}*) үкімет(?:інің)? басшысы(?!{_LETTER})")
_CHAIR = late(
    r"(?P<this>бұл|осы) (?:орынтаққа|креслоға|таққа) (?P<time>(?:D. )?)отыр(?P<past>ды|ған)"
)
_INVITED = late(
    rf"(?:D.{_LETTER}* )?шақырылып,? (?=(?:D.{_LETTER}* )?(?:толыққанды |толық |ресми )*"
    r"(?:мүше бол|қосыл|кір))"
)
_THE_COUNTRY = late(r"^(?P<till>(?:бұған|оған) дейін )(?:республика|ел|мемлекет|корольдік)(?= D)")

_IS_FOR_LONG = late(
    r"(?P<member>мүше|бақылаушы|серіктес) болып (?:жүр|кел)(?:ген|ді)"
    rf"(?!{_LETTER})"
)

_TO_OFFICE = late(rf"хатшылыққа (?P<time>D.{_LETTER}* )(?P<came>кел(?:ді|ген|еді))(?!{_LETTER})")
_SO_MANY_YEARS = late(r"(?P<who>P.) [а-яәіңғүұқөһ]+ жыл(?: бойы)?, (?P<time>D.), ")
_BEGINS_AND_ENDS = late(
    rf"(?P<whose>оның) (?:жаңа |екінші |үшінші |келесі |кезекті |{_LETTER}+жылдық )*"
    rf"(?P<term>мерзімі|өкілеттігі) (?P<time>D.{_LETTER}*) баста(?:лып|лады),? "
    rf"(?=D.{_LETTER}* (?:соңында |аяғында )?аяқтал)"
)

_NEXT_BEGINS = late(
    rf"^(?:оның |(?:[а-яәіңғүұқөһ]+ )?(?:экономис|дипломат|саясаткер|басшы)[ыі]?н[ыі]ң )?"
    rf"(?:жаңа|екінші|үшінші|келесі|кезекті) (?:{_LETTER}+жылдық )?(?:мерзімі|өкілеттігі) "
    rf"(?P<time>D.{_LETTER}*) баста(?:лады|лмақ)(?=[.;]?$)"
)
"""When another term of the one spoken of begins."""

_IN_THE_OTHER_HALF = late(
    rf"(?P<first>D.{_LETTER}* S.{_LETTER}*), (?:ал )?екіншісінде S.{_LETTER}* (?=төрағалық|басқар)"
)
_NEW_ONE = late(
    r"(?P<new>жаңа [а-яәіңғүұқөһ-]+(?: [а-яәіңғүұқөһ-]+)?) (?P<who>P.) бол(?:ды|ған)(?=[.,;]|$)"
)


def _new_one(match: re.Match[str]) -> str:
    return match[0] if "D" in match.string else f"{match['new']} – {match['who']}"


def _came(match: re.Match[str]) -> str:
    verb = "келді" if match["past"] == "ды" else "келген"
    return f"{match['this']} қызметке {match['time']}{verb}"


_IN_FORCE = late(
    rf"^(?:(?:оның|елдің|республиканың) )?(?:(?:ұйымға|ұйымдағы) )?(?:(?:толыққанды|толық|ресми) )?"
    rf"(?:мүшелі(?:к|гі)(?: мәртебесі)?|(?:қосылу|кіру)(?: туралы)? (?:хаттама|келісім|шарт)[сыі]*)"
    rf" (?:ресми түрде )?(?P<time>D.{_LETTER}*)(?: бастап| күні)? "
    r"(?:күшіне (?:енді|енген)|басталды|басталған|берілді|рәсімделді)(?=[.,;]|$)"
)
"""When somebody became a member, told as the day on which that took effect."""
_PRESIDES = late(
    rf"(?P<of>B.{_LETTER}*)(?: (?:\d+-)?(?:сессия|отырыс|жиын){_LETTER}*)? "
    rf"(?P<time>D.{_LETTER}* (?:(?:бері|бастап|дейін|жылдары) )?)"
    rf"(?:(?:S.{_LETTER}* )?(?:{_LETTER}+ )?(?:өкілі|азаматы|саясаткері|дипломаты) "
    rf"|{_LETTER}+(?:лық|лік|дық|дік|тық|тік) )?(?P<who>P.) "
    r"төрағалық (?:ет|жаса)(?P<past>ті|ты|кен|қан)?"
)
_PRESIDES_OVER = late(
    rf"(?P<who>P.) (?P<of>B.{_LETTER}*)(?: (?:\d+-)?(?:сессия|отырыс|жиын){_LETTER}*)? "
    rf"(?P<time>D.{_LETTER}* (?:(?:бері|бастап|дейін|жылдары) )?)"
    r"төрағалық (?:ет|жаса)(?P<past>ті|ты|кен|қан)?"
)
"""Who presides over a body, told by a verb: «Ассамблеяға … төрағалық етеді»."""

_IN_THIS_POST = late(
    rf"(?P<post>бұл|осы) (?:қызметте|лауазымда|орында) (?P<time>D.{_LETTER}*) (?:бері|бастап)"
    r"(?: келе жатыр| жүр| отыр| істеп келеді)?(?=[.,;]|$)"
)
_TAKES_REINS = late(
    rf"(?P<of>(?:O.{_LETTER}*|ұйым(?:ның)?|одақ(?:тың)?) )?тізгін(?:ін|і|ді)"
    rf"(?P<time> D.{_LETTER}*)? (?:қолға|өз қолына) ал(?P<past>ды|ған)"
)


def _takes_reins(match: re.Match[str]) -> str:
    of = match["of"] or ""
    if not of.startswith("O"):
        return f"ұйымды{match['time'] or ''} басқара бастады"
    return f"{of}басшысы қызметіне{match['time'] or ''} кірісті"


def _presides(match: re.Match[str]) -> str:
    verb = "атқарған" if match["past"] else "атқарады"
    return f"{match['of']} төрағасы қызметін {match['time']}{match['who']} {verb} "


_HOLDS_REINS = late(
    rf"(?P<of>O.)(?:-{_LETTER}*)?(?P<ahead>(?: D.{_LETTER}*(?: бері| бастап| жылдары)?)?) "
    rf"тізгінін (?P<who>(?:[SP].{_LETTER}* )?)ұста(?P<form>йды|ды|ған|мақ|п отыр|п келеді)"
    rf"(?!{_LETTER})"
)
_RULES = {
    "йды": "басқарады",
    "мақ": "басқарады",
    "ды": "басқарды",
    "ған": "басқарған",
}
_AT_HEAD = late(
    rf"(?P<of>O.)(?:-{_LETTER}*)? басында (?P<time>D.{_LETTER}* (?:(?:бері|бастап|жылдары) )?)"
    r"(?P<who>P.) (?:тұр(?P<past>ды|ған)?|отыр)(?=[.,;]|$)"
)
"""Who heads an organisation, told by its reins or its head."""


def _holds_reins(match: re.Match[str]) -> str:
    verb = _RULES.get(match["form"], "басқарып отыр")
    return f"{match['of']}-ны{match['ahead']} {match['who']}{verb}"


def _at_head(match: re.Match[str]) -> str:
    verb = "басқарған" if match["past"] else "басқарады"
    return f"{match['of']}-ны {match['time']}{match['who']} {verb}"


_ON_THRONE = late(
    rf"(?P<post>(?:директор|хатшы|төраға|президент){_LETTER}*) (?:орынтағына|таққа|креслосына) "
    rf"(?P<between>(?:D.{_LETTER}* )?(?:P.{_LETTER}* )?)отыр(?P<past>ды|ған)"
)
_DIPLOMACY = late(
    rf"(?P<of>S.{_LETTER}*) (?:сыртқы (?:саясат|істер) ведомствосы|дипломатиясы)н "
    rf"(?P<time>(?:D.{_LETTER}* (?:(?:бері|бастап|жылдары) )?)?)"
    r"басқар(?P<form>ды|ған|ады|ып келеді|ып отыр)"
)


def _diplomacy(match: re.Match[str]) -> str:
    verb = {"ды": "болды", "ған": "болған"}.get(match["form"], "болып келеді")
    return f"{match['of']} сыртқы істер министрі {match['time']}{verb}"


_LEADS = late(rf"(?P<of>O.-{_LETTER}+(?: D.{_LETTER}*)? (?:S.{_LETTER}* )?)жетекшілік (?=ет|жаса)")
_PARTED = late(
    rf"(?P<who>S.) (?P<of>O.)-?(?:мен|пен|бен) (?P<time>D.{_LETTER}*) (?:қоштас|ажырас)(?:ты|қан)"
)
_BEGAN = late(
    rf"(?P<of>O.)(?P<time>(?: D.{_LETTER}*)?) (?:шаңырақ|ту|іргетас) көтерді"
    rf"|(?P<org>O.)(?:-{_LETTER}+)? тарихы (?P<day>D.{_LETTER}*) баст(?:алады|алған|алды|ау алады)"
)
"""When an organisation began, told as a house or a story."""


def _began(match: re.Match[str]) -> str:
    if match["of"]:
        return f"{match['of']}{match['time']} құрылды"
    return f"{match['org']} {match['day']} құрылған"


_BEFORE_THAT = late(
    rf"^(?:бұған дейін|осыған дейін|(?:одан|бұдан) бұрын),? "
    rf"(?P<time>D.{_LETTER}*(?: (?:бастап|бері|жылдары|жылы|аралығында))?),? "
    rf"(?=(?:P.{_LETTER}* )?[^,;:()]*(?:болды|болған|атқар|басқар|қызмет|істе))"
)
"""What a sentence begins with ahead of the time: «бұған дейін, 2017 жылдан бастап, …»."""
FORMS = (
    *SEQUEL_FORMS,
    ("бұрын", _BEFORE_THAT, r"\g<time> "),
    (" дейін", _BEFORE_THAT, r"\g<time> "),
    ("тізгін", _HOLDS_REINS, _holds_reins),
    (" басында ", _AT_HEAD, _at_head),
    (" отыр", _ON_THRONE, r"\g<post> қызметіне \g<between>кірісті"),
    ("дипломатия", _DIPLOMACY, _diplomacy),
    ("ведомство", _DIPLOMACY, _diplomacy),
    ("жетекшілік ", _LEADS, r"\g<of>төрағалық "),
    ("қоштас", _PARTED, r"\g<who> \g<of>-дан \g<time> шықты"),
    (" көтерді", _BEGAN, _began),
    (" тарихы ", _BEGAN, _began),
    (" бері", _IN_THIS_POST, r"\g<post> қызметті \g<time> бері атқарады"),
    ("тізгін", _TAKES_REINS, _takes_reins),
    ("мүшелі", _IN_FORCE, r"ол ұйымға \g<time> мүше болды"),
    ("күшіне ен", _IN_FORCE, r"ол ұйымға \g<time> мүше болды"),
    (" төрағалық ", _PRESIDES, _presides),
    (" төрағалық ", _PRESIDES_OVER, _presides),
    (" басшысы", _GOVERNMENT, r"\g<of> премьер-министрі"),
    (" отыр", _CHAIR, _came),
    (" болып ", _IS_FOR_LONG, r"\g<member> болған"),
    ("хатшылыққа", _TO_OFFICE, r"бұл қызметке \g<time>\g<came>"),
    (" жыл", _SO_MANY_YEARS, r"\g<who> \g<time> "),
    (" баста", _BEGINS_AND_ENDS, r"ол бұл қызметке \g<time> кіріседі; \g<whose> \g<term> "),
    (" баста", _NEXT_BEGINS, r"ол бұл қызметке \g<time> кіріседі"),
    ("екіншісінде", _IN_THE_OTHER_HALF, r"\g<first> "),
    ("жаңа ", _NEW_ONE, _new_one),
    ("шақырылып", _INVITED, ""),
    (" дейін ", _THE_COUNTRY, r"\g<till>ол"),
)
"""What a mask must have in it, the words, and the usual ones."""
