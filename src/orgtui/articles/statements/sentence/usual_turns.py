"""What dense news says in turns of its own of posts, chairs and members, in the usual words."""

import re

from orgtui.text.late_patterns import late

_AND_HEADED = late(r"(?<=[^аи]), (?=(?:с )?(?:в )?D. (?:ее|его|ею|им|ей) (?:возглав|руковод))")
_BEGAN_AT_HEAD = late(
    r"(?<![а-я])(?:приступил(?P<end>а?) к (?:работе|делам)|начал(?P<end2>а?) работ(?:у|ать))"
    r" (?P<time>(?:D. )?)во главе (?=[OB].)"
)
_STATE_LEADS = late(
    r"(?<![а-я])(?P<it>им|ею|ей|его|ее) (?P<time>(?:(?:до|с|по) )?(?:D. )?)"
    r"(?:сейчас |теперь )?(?:руковод(?P<how>ит|ят|ил[аои]?)|возглавля(?P<how2>ет|ют|л[аои]?)) "
    r"(?P<who>S.)(?=[.,;]|$| и S)"
)
_ORGANS = late(r"[OB].")


def _state_leads(match: re.Match[str]) -> str:
    how = match["how"] or match["how2"]
    end = {"ит": "ует", "ят": "уют", "ет": "ует", "ют": "уют"}.get(how)
    end = end or f"ова{how.removeprefix('и')}"
    named = _ORGANS.findall(match.string, 0, match.start())
    where = named[-1] if named else "нем" if match["it"] in ("им", "его") else "ней"
    return f"в {where} {match['time']}председательств{end} {match['who']}"


_MET = late(
    r"(?<![а-я])(?:такой (?:же )?)?саммит (?:здесь |там |уже )*(?:проводили|устраивали)"
    r"(?: здесь| там| уже)?(?: [–—](?= (?:в )?D))? (?=(?:в )?[DC]|на [DC])"
)
_INTO_IT = late(
    r"(?<![а-я])(?:туда|во? (?:(?:(?:постоянн|основн)ый|свой|ее|его) )?состав) "
    r"(?=(?:D. )?приня(?:л[аи]?|т[аыо]?) [ST].)"
)
_STAYS_IN = late(
    r"(?<![а-я])(?<!не )оста(?P<how>ется|ются) (?:пока |по-прежнему )?в (?:составе|рядах) "
    r"(?=O.|(?:организации|союза|блока|альянса|объединения|содружества|сообщества|лиги)(?![а-я]))"
)
_LAST_GROWTH = late(
    r"(?<![а-я])(?:прошлое|предыдущее|последнее) пополнение (?:[OB]. )?"
    r"(?:случилось|было|произошло|состоялось) (?P<time>(?:в )?D.)(?: [–—]|,) тогда (?=[^,;:.]*O)"
)
_ADOPTED = late(
    r"(?<![а-я])(?:на (?P<to>O.) (?P<when>(?:(?:в )?D. )?)пере(?:шел|ш(?P<end>ла|ли|ло))"
    r"|(?P<it>O.) ввел(?P<end4>[аио]?)(?= S)"
    r"|(?:ввел(?P<end2>[аио]?)|пере(?:шел|ш(?P<end3>ла|ли|ло)) на) (?:у себя )?(?P<of>O.))"
    r"(?=[.,;]| (?:в )?D.| (?:и )?S|$)"
)


def _adopted(match: re.Match[str]) -> str:
    end = match["end2"] or match["end4"] or (match["end"] or match["end3"] or "")[1:]
    return f"{match['when'] or ''}вступил{end} в {match['of'] or match['to'] or match['it']}"


_ADOPTED_KK = late(r"(?<=O.)(?P<end>[а-яәіңғүұқөһ]*) көшті")
_NEXT_MET = late(
    r"(?P<head>(?<![а-я])перв[а-я]+ (?:саммит|встреч|сесси|форум)[а-я]* [^;]{3,90}?),"
    r" (?:а )?втор(?:ая|ой|ую)"
    r" (?:[–—] |была? |прош(?:ел|ла) |состоял(?:ся|ась) )?(?=(?:в|на) C.|(?:в )?D.)"
)
_GATHERED = late(
    r"\b(?P<verb>gathered|met|convened|assembled) in (?P<first>C. (?:(?:in |on )?D.))"
    r"(?P<rest>(?:(?:, and|,| and) (?:again |then |once more )?in C. (?:(?:in |on )?D.))+)"
)
_ONE_MORE = late(r"C. (?:(?:in |on )?D.)")


def _gathered(match: re.Match[str]) -> str:
    more = "".join(f"; the leaders met in {one}" for one in _ONE_MORE.findall(match["rest"]))
    return f"{match['verb']} in {match['first']}{more}"


_NEXT_MET_KK = late(
    r",? (?:ал )?(?:екінш|үшінш|төртінш|бесінш|алтынш|жетінш|келес|соңғ)ы?і?с[ыі]"
    r" (?=D. C.[а-яәіңғүұқөһ]* (?:бол|өт|ұйымдастыр))"
)
_FIRST_KK = late(r"бірінші\w* (?:\w+ )?(?:кездесу|саммит|жиын|басқосу|отырыс)")
_GATHERED_KK = late(
    r"(?P<who>(?:көшбасшы|басшы|президент|лидер|о)лар) (?P<list>D. C.(?:, D. C.)*"
    r"(?:,? (?:ал|және) D. (?:тағы да |қайтадан |қайта )?C.)?)"
    r"(?P<verb> (?:жинал|бас қос|басқос|кездес|жүздес)(?:ды|ты|ті))"
)
_WHEN_KK = late(r"(D.) (?:тағы да |қайтадан |қайта )?(C.)")


def _next_met_kk(match: re.Match[str]) -> str:
    return "; саммит " if _FIRST_KK.search(match.string, 0, match.start()) else match[0]


def _gathered_kk(match: re.Match[str]) -> str:
    when = _WHEN_KK.findall(match["list"])
    return "; ".join(f"{match['who']} {time} {place}{match['verb']}" for time, place in when)


_AS_SUMMIT_KK = late(
    r"(?P<of>O.[а-яәіңғүұқөһ-]*) (?:(?:[ivxlc]+|\d+-\w+|[а-яәіңғүұқөһ]+нш[іы]) )?"
    r"консультативтік (?:кездесу|саммит)[іи]"
)
_RESIGNED = late(
    r"(?<![а-я])объявил(?P<end>а?) о(?:б| своей) отставке"
    r"(?= (?:после|из-за|на фоне|в связи|вслед|спустя|потому)(?![а-я]))"
)
_BEGAN_BEFORE = late(
    r"(?P<who>(?<![а-я])(?:его|ее) предшественни(?:к|ца),? (?:[а-я]+ )?P.),? (?:начинал[аи]?"
    r"|начал[аи]? работу|приш(?:ел|ла)) (?=(?:в )?D.)"
)
FORMS = (
    (" отставке ", _RESIGNED, r"подал\g<end> в отставку"),
    ("предшественни", _BEGAN_BEFORE, r"\g<who> вступил в должность "),
    (", втор", _NEXT_MET, r"\g<head>; саммит прошел "),
    (", а втор", _NEXT_MET, r"\g<head>; саммит прошел "),
    (" консультативтік ", _AS_SUMMIT_KK, r"\g<of> саммиті"),
    ("бірінші", _NEXT_MET_KK, _next_met_kk),
    ("лар D", _GATHERED_KK, _gathered_kk),
    ("возглав", _AND_HEADED, ", а "),
    ("руковод", _AND_HEADED, ", а "),
    (" во главе ", _BEGAN_AT_HEAD, r"\g<time>возглавил\g<end>\g<end2> "),
    ("руковод", _STATE_LEADS, _state_leads),
    ("возглавля", _STATE_LEADS, _state_leads),
    ("саммит ", _MET, "саммит проходил "),
    (" приня", _INTO_IT, "в состав организации "),
    ("ся в ", _STAYS_IN, lambda it: f"вход{'ит' if it['how'] == 'ется' else 'ят'} в состав "),
    (" пополнение ", _LAST_GROWTH, r"\g<time> "),
    ("переш", _ADOPTED, _adopted),
    ("ввел", _ADOPTED, _adopted),
    (" көшті", _ADOPTED_KK, r"\g<end> кірді"),
)
"""What a mask must have in it, the words, and the usual ones."""

_MANY = r"(?:the )?S.(?:(?:,| and|, and) (?:the )?S.)*"
_NOBODY_SINCE = late(
    r"\b(?:nobody|no one|none|no (?:other |new )?(?:country|state|nation|member)) (?:has |had )?"
    r"(?:joined|entered|been admitted(?: to)?|come into|come in)"
    r"(?P<org> (?:the )?(?:O.|organi[sz]ation|bloc|union|alliance|group|club|community"
    rf"|association)| it)? since (?P<who>{_MANY})(?:,? (?:both |all )?(?:(?:which|who) )?"
    r"(?:(?:was |were )?(?:admitted|taken in|let in|accepted)|joined|entered|came in|did so))?"
    r" (?P<time>(?:in |on )?D.)"
)


def _nobody_since(match: re.Match[str]) -> str:
    return f"{match['who']} joined{match['org'] or ' the organization'} {match['time']}"


_SINCE_BECAME = late(
    r"(?P<who>(?:[SA].s? (?:[a-z-]+ ){1,3})?P.) since (?:he|she) (?P<chair>(?:became|was named"
    r"|was made|took over as|was elected) (?:the )?(?:chair(?:man|woman|person)?|president)"
    r"(?: of (?:the )?O.)? (?:on |in )?D.)"
)
_PREDECESSOR = late(
    r"(?P<who>P., (?:his|her) predecessor),? (?:had )?(?:started|began|came in|arrived) "
    r"(?=(?:in |on )?D)"
)
_IN_CHARGE = late(
    r"(?P<who>P.|\bs?he) (?:(?P<has>ha[sd] )been|was) in charge of (?=(?:the )?[OB].(?!s ))"
)
_ADOPTED_EN = late(
    r"\b(?:adopt(?:ed|s)|(?:switched|switches|moved|moves) to) (?:the )?(?P<of>O.)"
    r"(?=[.,;]| (?:in |on )?D.| and\b|$)"
)
_BY_STAGES = late(
    r"^(?P<who>it|(?:the )?[SC].) (?:came in|came aboard|joined|entered|got in|moved in|advanced)"
    r" (?:by stages|in stages|in steps|gradually): (?P<list>.+)$"
)
_STAGE = late(
    r"\b(?P<kind>associate|full|observer) (?:membership|status) (?:in |from |since )?(?P<time>D.)"
)
_BECAME = {"associate": "an associate member", "full": "a full member", "observer": "an observer"}


def _by_stages(match: re.Match[str]) -> str:
    who = "it" if match["who"].startswith("C") else match["who"]
    stages = _STAGE.finditer(match["list"])
    told = [f"{who} became {_BECAME[one['kind']]} in {one['time']}" for one in stages]
    return "; ".join(told) or match[0]


ENGLISH_FORMS = (
    (" in C", _GATHERED, _gathered),
    (" since S", _NOBODY_SINCE, _nobody_since),
    (" since the S", _NOBODY_SINCE, _nobody_since),
    (" since he ", _SINCE_BECAME, r"\g<who>; \g<who> \g<chair>"),
    (" since she ", _SINCE_BECAME, r"\g<who>; \g<who> \g<chair>"),
    (" in charge of ", _IN_CHARGE, r"\g<who> \g<has>headed "),
    (" predecessor", _PREDECESSOR, r"\g<who>, took office "),
    (" adopt", _ADOPTED_EN, r"joined the \g<of>"),
    ("s to ", _ADOPTED_EN, r"joined the \g<of>"),
    ("ed to ", _ADOPTED_EN, r"joined the \g<of>"),
    (" stages: ", _BY_STAGES, _by_stages),
    (" steps: ", _BY_STAGES, _by_stages),
    ("gradually: ", _BY_STAGES, _by_stages),
)
"""The same in English."""
