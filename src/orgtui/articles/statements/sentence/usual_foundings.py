"""What Russian says of how organisations began, said in the usual few words."""

import re

from orgtui.text.late_patterns import late

_PAPER = r"(?:договор|соглашение|декларация|хартия|пакт|устав|акт|документ)"
_COLLECTIVE = r"(?:организаци|объединени|союз|альянс|блок|сообществ|содружеств|лиг|ассоциаци)[а-я]*"
_GAVE_IT_LIFE = late(
    rf"(?<![а-я])(?P<paper>{_PAPER}), (?:давш|положивш)[а-я]+ (?P<it>ему|ей) (?:начало|жизнь),? "
)
_GAVE_LIFE = late(
    rf"(?<![а-я])(?P<paper>{_PAPER})(?P<time>(?: от)? D.) (?:дал|положил)[аио]? (?:начало|жизнь) "
    rf"(?=O.|{_COLLECTIVE})"
)
_BY_THE_FEW = late(
    r"(?<![а-я])(?P<verb>(?:создан|учрежден|основан|образован)[а-я]*) "
    r"(?:двойкой|тройкой|четверкой|пятеркой|шестеркой|семеркой|восьмеркой|десяткой|дюжиной)"
    r"(?: (?:государств|стран|республик|[OB].))?(?: во главе с [CST].)? "
    r"(?=(?:(?:в|на) (?:A. )?C. )?(?:в )?D.)"
)
_FOUNDERS_DID = late(
    r"(?<![а-я])(?:[а-я]+ )?(?:основател|учредител)(?:и|ей)(?P<of> O.)? [–—-] "
    r"(?P<who>S.(?:(?:, | и )[ST].)+) [–—-] (?:заключили|создали|основали|учредили|образовали) "
    r"(?:союз|организацию|его|ее|альянс|объединение)"
)


def _founders_did(match: re.Match[str]) -> str:
    return f"{match['who']} учредили{match['of'] or ' организацию'}"


_ITS_STORY = late(
    r"(?<![а-я])сво[юй] (?P<what>историю|отсчет|летопись|родословную) "
    rf"(?P<org>O.|он[ао]?|{_COLLECTIVE}) (?:ведет|начинает|отсчитывает) "
)
_SIGNED_UNDER = late(
    r"(?<![а-я])(?:по)?ставили (?:свои )?подписи под (?P<paper>договор|соглашени|деклараци|харти"
    r"|устав|пакт)[а-я]* "
)
_PAPERS = {
    "договор": "договор",
    "соглашени": "соглашение",
    "деклараци": "декларацию",
    "харти": "хартию",
    "устав": "устав",
    "пакт": "пакт",
}


def _signed_under(match: re.Match[str]) -> str:
    return f"подписали {_PAPERS[match['paper']]} "


_ITSELF = late(r"^сам[ао]? (?=(?:совет|организация|союз|альянс|форум|сообщество|объединение) )")

_BY_DECISION = late(
    r"(?<![а-я])(?:(?:появил|родил|сложил)(?:ся|[ао]сь)|возник(?:л[ао])?) (?P<time>(?:в )?D.) "
    r"по (?:совместному |общему )?(?:решению|соглашению|договоренности|уговору) "
    r"(?=T.(?:(?:, | и )T.)+)"
)
"""Who resolved on an organisation, two states or more: «появилась в … по решению …»."""

_WHICH_THEY_DID = late(
    r"(?:^|(?<=[.;] ))[^;:()PQD]{2,60} (?:вырос|возник)[а-я]* (?:из|на базе"
    r"|на основе) (?P<org>O.), котор(?:ый|ую|ое|ого) (?P<time>(?:еще )?(?:в )?D.) "
    r"(?=(?:учредили|основали|создали|образовали) [S\d])"
)
"""What an organisation grew from, which others founded: «вырос из …, который в … учредили …»."""
_AND_OTHER = late(
    r"^(?P<org>O.)(?P<verb>(?: был[аои]?)? (?:создан|основан|учрежден|образован)[аоы]?"
    r"| (?:появил|родил|сложил)[а-я]+| возник(?:л[ао])?| (?:основали|создали|учредили)) "
    r"(?P<time>(?:в )?D.)(?:,|;| и) (?:а )?(?:[а-я-]+(?:ый|ая|ое|ий|яя|их) |(?:ее|его) |блок "
    r"|союз )*(?P<other>O.) [–—-] "
    r"(?:(?P<then>(?:в )?D.)(?=[.,;]|$)|(?=[а-я]))"
)
"""Another founded as well, without a verb: «НАТО основана в …, военная ОДКБ – в …»."""


def _and_other(match: re.Match[str]) -> str:
    org, verb, time, other, then = match.group("org", "verb", "time", "other", "then")
    verb = " основана" if verb.endswith(("али", "или")) else verb
    return f"{org}{verb} {time}; {other} " + (f"основана {then}" if then else "– ")


_SINCE_TOO = late(
    r"^(?P<org>O.) (?P<verb>существует|работает|действует) (?P<time>с D.)(?:,|;| и) (?:а )?"
    r"(?:[а-я-]+(?:ый|ая|ое|ий|яя) )?(?P<other>O.) [–—-] (?=с D.(?:[.,;]|$))"
)
_IN_TURN = late(
    r"^(?P<time>(?:в )?D.) (?P<verb>(?:был[аои]? )?(?:создан|основан|учрежден|образован)[аоы]?"
    r"|появил(?:ся|[ао]сь)|возник(?:л[ао])?) (?P<org>O.)(?:,|;| и) (?:а )?(?P<then>(?:в )?D.)"
    r" [–—-] (?=(?:[а-я-]+(?:ый|ая|ое|ий|яя) )?O.(?:[.;]|$))"
)


FORMS = (
    ("с D", _SINCE_TOO, r"\g<org> \g<verb> \g<time>; \g<other> \g<verb> "),
    (" O", _IN_TURN, r"\g<time> \g<verb> \g<org>; \g<then> основана "),
    (" O", _AND_OTHER, _and_other),
    ("вырос", _WHICH_THEY_DID, r"\g<org> \g<time> "),
    (" возник", _WHICH_THEY_DID, r"\g<org> \g<time> "),
    ("по ", _BY_DECISION, r"основана \g<time> "),
    ("вш", _GAVE_IT_LIFE, r"\g<paper> о ее создании "),
    (" D", _GAVE_LIFE, r"\g<paper>\g<time>, создавший "),
    ("ой ", _BY_THE_FEW, r"\g<verb> "),
    ("ител", _FOUNDERS_DID, _founders_did),
    ("основател", _FOUNDERS_DID, _founders_did),
    ("сво", _ITS_STORY, r"\g<org> ведет \g<what> "),
    (" подписи ", _SIGNED_UNDER, _signed_under),
    ("сам", _ITSELF, ""),
)
"""What a mask must have in it, the words, and the usual ones."""
