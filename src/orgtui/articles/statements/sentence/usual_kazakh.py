"""What Kazakh says of heads, posts and newcomers in words of its own, said in the usual ones."""

import re

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
    rf"(?P<whose>оның) (?:жаңа |екінші |үшінші |келесі |кезекті )*(?P<term>мерзімі|өкілеттігі)"
    rf" (?P<time>D.{_LETTER}*) баста(?:лып|лады),? (?=D.{_LETTER}* (?:соңында |аяғында )?аяқтал)"
)

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


FORMS = (
    (" басшысы", _GOVERNMENT, r"\g<of> премьер-министрі"),
    (" отыр", _CHAIR, _came),
    (" болып ", _IS_FOR_LONG, r"\g<member> болған"),
    ("хатшылыққа", _TO_OFFICE, r"бұл қызметке \g<time>\g<came>"),
    (" жыл", _SO_MANY_YEARS, r"\g<who> \g<time> "),
    (" баста", _BEGINS_AND_ENDS, r"ол бұл қызметке \g<time> кіріседі; \g<whose> \g<term> "),
    ("екіншісінде", _IN_THE_OTHER_HALF, r"\g<first> "),
    ("жаңа ", _NEW_ONE, _new_one),
    ("шақырылып", _INVITED, ""),
    (" дейін ", _THE_COUNTRY, r"\g<till>ол"),
)
"""What a mask must have in it, the words, and the usual ones."""
