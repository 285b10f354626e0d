"""What Kazakh goes on to say of those told of, of newcomers and meetings, in the usual words."""

import re

from orgtui.text.late_patterns import late

_LETTER = "[-а-яәіңғүұқөһ]"
_UNION = rf"(?:O.{_LETTER}*|(?:ұйым|одақ|бірлестік|достастық|альянс)(?:ның|тың|тің)?)"
_LIST = r"S.(?:(?:, | және | мен | пен | бен |, ал )S.)*"
_INTO_RANKS = late(
    rf"(?P<of>O.|ұйым|одақ|бірлестік)(?:-?{_LETTER}+)? (?:қатарына|отбасына|сапына) "
    r"(?P<verb>(?:алын|қабылдан|енгізіл|қосыл|кір|ен)(?:[дт][ыі]|[ғгқк][ае]н))"
)
"""Who came into the ranks or the family of an organisation."""
_SMALL = {"ұйым": "ұйымға", "одақ": "одаққа", "бірлестік": "бірлестікке"}
_GAPPED = late(
    rf"(?P<who>(?<![^ ])S.) (?P<of>O.-?{_LETTER}+) (?P<time>D.{_LETTER}*),(?: ал)? "
    rf"(?P<of2>O.-?{_LETTER}+) (?P<time2>D.{_LETTER}*) "
    r"(?P<verb>(?:мүше бол|қосыл|кір|қабылдан)(?:[дт][ыі]|[ғгқк][ае]н))"
)
"""What a state came into at two times, of which the first has no verb of its own."""
_BOTH = r"\g<who> \g<of> \g<time> \g<verb>; \g<who> \g<of2> \g<time2> \g<verb>"
_BEFORE_THEM = late(
    rf"(?P<seam>^|[,;] (?:ал )?)(?:одан|бұдан|бұған|оған) (?:бұрын|дейін) (?P<post>бас хатшы"
    rf"|бас директор|төраға|президент|басшы) (?P<who>(?:{_LETTER}+[лдт][ыі][қк] )?P.)"
    r" \((?P<time>D.)\) (?=бол(?:ды|ған)|отыр(?:ды|ған))"
)
"""Who had an office before, with the years in brackets."""
_ONLY = late(r"(?P<what>мүшесі|байқаушысы|бақылаушысы|серіктесі)(?: ғана| ғана болып)(?=[.,;]|$)")
_YOUNGEST = late(r"\bолардың (?:ішіндегі )?(?:ең (?:жас|жаңа|соңғы)[ыі]|соңғысы|кенжесі) – (?=D.)")
_GREW = late(
    rf"^(?:(?P<time>D.{_LETTER}*) (?P<of>{_UNION})|(?P<of2>{_UNION}) (?P<time2>D.{_LETTER}*)) "
    rf"(?:кеңей|ұлғай|толық|өс)(?:іп|ып|ті|ды|ді), ?:? ?(?:оған|оның құрамына|құрамына|қатарына) "
    rf"(?P<who>{_LIST}) (?P<verb>кір|қосыл|ен|қабылдан)(?:[дт][ыі]|[ғгқк][ае]н)"
)
"""Who came in as an organisation grew."""


def _into_ranks(match: re.Match[str]) -> str:
    return f"{_SMALL.get(match['of'], match['of'] + '-ға')} {match['verb']}"


def _grew(match: re.Match[str]) -> str:
    of, time = match["of"] or match["of2"], match["time"] or match["time2"]
    into = f"{of[:2]}-ға" if of.startswith("O") else _SMALL.get(of, f"{of}қа")
    return f"{time} {into} {match['who']} қосылды"


FORMS = (
    (" қатарына ", _INTO_RANKS, _into_ranks),
    (" отбасына ", _INTO_RANKS, _into_ranks),
    (", O", _GAPPED, _BOTH),
    (", ал O", _GAPPED, _BOTH),
    ("(D", _BEFORE_THEM, r"\g<seam>\g<time> жылдары \g<post> \g<who> "),
    (" ғана", _ONLY, r"\g<what>"),
    ("олардың ", _YOUNGEST, "ұйымның соңғы мүшесі – "),
    (" оған ", _GREW, _grew),
    (" құрамына ", _GREW, _grew),
    (" қатарына ", _GREW, _grew),
)
"""What a mask must have in it, the words, and the usual ones."""
