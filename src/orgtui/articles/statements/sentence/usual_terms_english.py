"""What English says of chairs, terms and founders in pictures, said in the usual words."""

import re

from orgtui.text.late_patterns import late

_ORG = (
    r"(?:(?:the )?O.|(?:the )?B.|(?:the|its) (?:bloc|group|grouping|organi[sz]ation|union|alliance"
    r"|body|club|community|association)|it)"
)
_SIX_MONTHS = late(
    r"(?P<whose>[STC].s|\bits) (?:(?:six|twelve|three) months|(?:two|three|four) years|half-year"
    r"|year|semester|stretch|watch)"
    r"(?: (?:at the (?:helm|wheel)|in the chair))? "
    r"(?=(?:will )?(?:runs?|begins?|began|starts?|started|ends?|ended|lasts?) (?:[a-z]+ )?D.)"
)
_DID_THE_WORK = late(
    r"(?P<who>[ST].) (?P<had>had |has )?(?:done|did|does|carried out) the (?:work|job|honou?rs)"
    r"(?= before\b)"
)
_WHEN_TAKES = late(
    r"(?P<end>\b(?:ends?|expires?|finish(?:es)?|concludes?|runs? out|is over)(?: in| on| at)? "
    r"(?P<time>D.)),? when (?:it is )?(?P<who>(?:the )?S.)(?:s? turn"
    r"| (?:takes?|will take|is to take) (?:over|charge|its turn|its place"
    r"|the (?:reins|gavel|baton|chair)))(?=[.,;]|$)"
)
_HAD_WIELDED = late(
    r"(?P<hold>(?:holds?|held|wields?|has|have|took|takes|picked up|takes up)(?: over| up)?"
    r" the (?:gavel|baton|reins|chair|job|presidency)),? (?:that|which) (?P<who>(?:the )?S.)"
    r" (?:had |has )(?:wielded|held|carried|kept|had)(?P<time>(?: (?:since|from|until))? D.)"
)
_AGAIN = (
    r"(?:(?:then |once |yet )*(?:again|more)(?:,? then)? |for (?:a|the) (?:second|third|fourth"
    r"|last) time |most recently |then )"
)
_IN = r"(?:in|from|during|between) (?:the )?"
_TWICE = late(
    r"(?P<who>(?:(?<![^ ])|(?<=the ))S.) (?:has |had )?(?P<verb>chaired|presided over|held|led"
    r"|headed|steered|hosted) "
    rf"(?P<what>{_ORG}(?:s? (?:chair|chairmanship|presidency|summit))?|the (?:chair|chairmanship"
    r"|presidency|gavel)(?: of (?:the )?[OB].)?)"
    r"(?P<count>(?: twice| three times| four times| several times| for the first time)?)"
    r"(?:,|:| [–—-])?"
    rf" (?:first )?(?P<first>{_IN}D.),? and (?P<again>{_AGAIN})?(?P<then>{_IN}D.)(?=[.,;]|$)"
)


def _twice(match: re.Match[str]) -> str:
    if not match["count"] and not match["again"]:
        return match[0]
    told = f"{match['who']} {match['verb']} {match['what']}"
    return f"{told} {match['first']}; {told} {match['then']}"


_WAS_THE_DAY = late(
    r"^(?P<time>D.) (?:was|is) the (?:day|date|moment|year|month)(?: (?:when|that|on which))? "
    r"(?:[a-z-]+ ){1,6}?[a-z-]+(?:: | – | — |, when )(?=(?:the )?[STO].)"
)
_YOUNGEST = late(
    r"(?P<who>S.), (?:the|its) (?:youngest|newest|latest|most recent) member(?: state| country)?"
    r"(?P<of> of (?:the )?O.)? \((?:since |in )?(?P<time>D.)\)"
)


def _youngest(match: re.Match[str]) -> str:
    seam = "" if match.string.startswith(",", match.end()) else ","
    return f"{match['who']}, which joined{match['of'] or ''} in {match['time']}{seam}"


_PROPER = late(
    r"\b(?P<org>the (?:union|bloc|group|organi[sz]ation|alliance|community|association|league)|O.) "
    r"(?:proper|as such|as we know it|in its present form) (?=(?:came|was|began|dates|has)\b)"
)
_OF_THEIR_OWN = late(
    r"\b(?P<made>set up|founded|created|formed|launched|established) (?:an?|their|its)(?: own)? "
    r"(?:[a-z-]+ ){0,2}?(?:union|bloc|group|grouping|organi[sz]ation|alliance|body|club|community"
    r"|association|forum|pact)(?: of (?:their|its) own)?, (?P<org>(?:the )?O.)"
    r"(?:,(?= (?:in |on )D.)|(?=,| in D| on D|[.;]))"
)
_NEXT_IN = late(
    r"(?P<who>(?:[ST].|[ST]. and (?:the )?[ST].)) (?:was|were|came) (?:the )?next (?:in|aboard"
    r"|to (?:join|come in|enter)),? (?=(?:in|on) D.)"
)
_LEADERS_DUE = late(
    r"^(?P<ahead>(?:[^;:()P]{0,90}?, (?:and|where) )?)(?:the |its )?(?:leaders|heads of state) are "
    r"(?:due|expected|to meet|set to meet|to gather|scheduled to meet|to convene) in (?=C. )"
)
_NEEDED_TO_BECOME = late(
    r"(?P<who>P.) (?:needed|required|took|waited) (?:[a-z-]+ ){1,5}?(?P<time>(?:(?:on |in )?D. )?)"
    r"to become (?=(?:the |[STO].|president|prime|chancellor))"
)
_MORE_YEARS = late(
    r"\b(?P<verb>(?:beg[aiu]n|begins|starts?|started|won|wins)) (?P<whose>his|her) (?P<nth>first"
    r"|second|third|fourth) (?:two|three|four|five|six|seven) years (?=(?:at|in|as|on)\b)"
)
_REPLACED = late(
    r"^the (?:C. |[a-z]+ )?(?:body|organi[sz]ation|club|bloc|forum|union|agency|institution)"
    r" (?:replaced|superseded|supplanted|succeeded) (?:the )?O. (?=(?:on|in) D.)"
)
_WENT_ON = late(r"\b(?:went|goes) on to become\b")
_OWN_ASIDE = late(
    r"^(?P<who>the (?:[a-z-]+ )?A.), (?P<what>(?:his|her) (?:countrys|nations|homelands)"
    r" (?:[a-z]+ )*?(?:minister|president|premier|chancellor|ambassador)) (?P<time>(?:from|since"
    r"|between|until) D.), "
)
_HAD_TO_WAIT = late(
    r"(?P<who>(?:the )?S.) (?:had to wait|has had to wait|waited)(?: [a-z]+){0,5}? (?:until|till)"
    r" (?=D.)"
)
_NOT_UNTIL = late(
    r"\bdid(?: not|n.t) (?P<verb>join|enter|become|accede)(?P<what>[^;:()D]{0,40}?) (?:until|till)"
    r" (?=D.)"
)
_DONE = {"join": "joined", "enter": "entered", "become": "became", "accede": "acceded"}


def _not_until(match: re.Match[str]) -> str:
    return f"{_DONE[match['verb']]}{match['what']} only in "


_DEBUT = late(
    r"\b(?:had|made) (?:its|a) (?:[a-z]+ )?debut (?:in the chair|at the helm|as chair)(?: of it)?\b"
)
_AS_CHAIR = late(
    r"\b(?P<as>as|to be) (?:the )?(?P<new>(?:new |next )?)(?P<org>[OB].)s? "
    r"(?P<chair>chair(?:man|woman|person)?)(?=[.,;]|$| (?:in|on|at|for|after) | D)"
)
_THE_NTH = late(
    r"(?P<who>(?<![^ ])S.) (?:had |has )?(?:become|became) (?:the |its )?"
    r"(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third))(?= (?:in|on) D.)"
)
_CHAIN = late(
    r"(?P<the>\bthe )?(?P<org>[OB].)s? (?:chain of office|ceremonial gavel|gavel|baton)\b"
)
_PAPER = r"(?:treaty|agreement|declaration|pact|charter|accord|convention|meeting|summit)"
_CAME_OUT_OF = late(
    r"^(?P<org>(?:the )?[OB].) (?:(?:came|grew|sprang|was born|emerged) (?:out )?(?:of|from)"
    rf"|stems from|goes back to|traces its (?:origins?|roots) to) (?:the|a|an)"
    rf" (?:[a-z]+ ){{0,3}}?{_PAPER}"
    r"(?: of (?:the )?(?!D)[^,;:()OBSTPD]{3,40}?| of C.| in C.)?,? "
    r"(?:(?:of|on|in|signed (?:on|in)|held (?:on|in)) )?(?=D.)"
)
_HOSTED_THEM = late(r"\bhosted (?:the leaders|the group|the club) (?=(?:in|at) C.)")
_DO_SO = late(
    r"(?P<hosted>\bhosted [^;:()]*?),? and (?P<who>(?:the )?S.) will (?:do so"
    r"|do the honou?rs|play host) in (?=C. in D.)"
)
_CAME_AFTER = late(r"(?<=P[\ue000-\uf8ff]) came (?:right )?after (?=(?:him|her|P.)(?:[,.;]| |$))")
_WAS_FOLLOWED = late(
    r"^(?:it|they|the (?:country|two|three|pair)) (?:was|were) (?:later |soon |then )?followed by "
    r"(?P<who>(?:the )?S.(?:(?:, | and |, and )(?:the )?S.)*) (?=(?:in|on) D.)"
)
_FOUNDERS_SIGNED = late(
    r"^the (?:[a-z]+ )?(?:founders|founding (?:members|states|fathers)) signed (?:its|the) "
    r"(?:founding )?(?:pact|charter|treaty|statutes?|constitution)(?: in C.)? (?:on |in )?(?=D.)"
)
_SHUT_OUT = late(
    r"(?P<who>S.), (?P<how>(?:shut|thrown|kicked|voted) out|expelled|excluded|suspended)"
    r"(?P<time> (?:in|on) D.), (?:(?:was|has been) (?:let|taken|brought|voted) back in"
    r"|(?:was|has been) readmitted|came back|returned)"
)
_NEW_MAN = late(
    r"\bis the new (?:man|woman|face|name|hand|captain) (?:in the chair|at the helm) of "
    r"(?=(?:the )?O)"
)
_LATEST = late(
    r"(?P<who>S.) (?:has been|was|is) the (?:latest|last|newest)(?: one| so far)?,? "
    r"(?=(?:in|on) D.)"
)


def _latest(match: re.Match[str]) -> str:
    is_of_members = " joined " in match.string[: match.start()]
    return f"{match['who']} joined " if is_of_members else match[0]


_EXECUTIVE = late(
    r"\b(?:its|the (?:communitys|blocs|unions|organi[sz]ations|bodys|groups)) (?:commission"
    r"|executive(?: arm| branch| body)?)(?= (?:has been|had been|is|was) "
    r"(?:led|headed|run|chaired)\b)"
)
_AND_ITS_NTH = late(
    r"(?P<ahead>\bmember [^;:()]*?D.),? and (?P<who>(?:the )?S.) (?:its|the|their) "
    r"(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)),? (?=(?:in |on )?D.)"
)
_SEATED = late(r"\b(?P<was>was|were) (?:formally )?seated (?:in|at) (?=(?:the )?O.)")
_AND_AGAIN = late(
    r"(?P<what>(?P<who>S.) (?P<verb>quit|left|walked out of|joined) (?P<org>(?:the )?O.)) "
    r"(?P<first>(?:in|on) D.),? and again (?=(?:in|on) D.)"
)
_THE_ONE_BEFORE = late(
    r"(?P<last>\b(?:summit|meeting|gathering) (?:was|took place) in C. (?:in|on) D.),?"
    r" (?:and )?the one before(?: that| it)?,? in (?=C. (?:in|on) D)"
)
_SMALL_STATE = late(
    r"(?P<who>(?<![^ ])S.), (?:an?|the) (?:[a-z-]+ ){0,3}?(?:principality|kingdom|nation|country"
    r"|republic|state|microstate|archipelago|sultanate|territory)\b[^;:()D]{0,90}, "
    r"(?=(?:D. )?(?:became|joined|entered|acceded|left|quit|withdrew|rejoined)\b)"
)
"""What sort of land a state is, before what it did."""
_LAST_IN = late(
    r"(?P<last>\bthe (?:last|latest|newest|previous|first) (?:country|state|nation|one|member)"
    r" (?:to|that) [a-z ]{3,30}? was) another(?: [a-z-]+){1,3}, (?=S., (?:in|on) D.)"
)
_WITH_CO_CHAIRS = late(
    r"(?P<ahead>\b(?:chair|presid|held|hold|lead|led|head)[^;:]*?), (?:with|assisted by|helped by"
    r"|aided by|flanked by) (?P<who>(?:the )?S.(?:(?:, | and |, and )(?:the )?S.)*) as "
    r"(?:its |the )?co-?chairs?(?=[.,;]|$)"
)
_CO_CHAIRS_ARE = late(
    r"\b(?:the|its) co-?chairs (?P<be>are|were|will be) "
    r"(?P<who>(?:the )?S.(?:(?:, | and |, and )(?:the )?S.)*)(?=[.,;]|$)"
)
"""Those who preside beside the one told ahead."""


def _with_co_chairs(match: re.Match[str]) -> str:
    are = "will be" if " will " in match.string[: match.end()] else "were"
    return f"{match['ahead']}; {match['who']} {are} co-chairs"


_BY_DECISION = late(
    r"\bcame into (?:being|existence) (?P<time>(?:on|in) D.) (?:by|through) (?:the |a )?(?:joint )?"
    r"(?:decision|agreement|accord) of (?=(?:the )?S.(?:, | and ))"
)
FORMS = (
    (" as ", _WITH_CO_CHAIRS, _with_co_chairs),
    ("chairs ", _CO_CHAIRS_ARE, r"\g<who> \g<be> co-chairs"),
    ("came into ", _BY_DECISION, r"was founded \g<time> by "),
    (", ", _SMALL_STATE, r"\g<who> "),
    (" another ", _LAST_IN, r"\g<last> "),
    (" the one before", _THE_ONE_BEFORE, r"\g<last>; the summit was held in "),
    (" member ", _AND_ITS_NTH, r"\g<ahead>; \g<who> joined "),
    (" seated ", _SEATED, r"\g<was> admitted to "),
    (" and again ", _AND_AGAIN, r"\g<what> \g<first>; \g<what> "),
    (" signed ", _FOUNDERS_SIGNED, "the organisation was founded on "),
    (", ", _SHUT_OUT, r"\g<who> was \g<how>\g<time> and returned"),
    (" is the new ", _NEW_MAN, "is the new chairman of "),
    (" by ", _EXECUTIVE, "its secretariat"),
    (" followed by ", _WAS_FOLLOWED, r"\g<who> followed "),
    (" of office", _CHAIN, r"\g<the>chair of \g<org>"),
    (" gavel", _CHAIN, r"\g<the>chair of \g<org>"),
    (" baton", _CHAIN, r"\g<the>chair of \g<org>"),
    ("O", _CAME_OUT_OF, r"\g<org> dates back to "),
    ("hosted ", _HOSTED_THEM, "hosted the summit "),
    ("hosted ", _DO_SO, r"\g<hosted>; \g<who> will host the summit in "),
    (" after ", _CAME_AFTER, " succeeded "),
    (" chair", _AS_CHAIR, r"\g<as> \g<new>\g<chair> of \g<org>"),
    (" bec", _THE_NTH, r"\g<who> joined"),
    (" debut ", _DEBUT, "held the chair"),
    (" did", _NOT_UNTIL, _not_until),
    (" wait", _HAD_TO_WAIT, r"\g<who> joined only in "),
    (" the ", _REPLACED, "the organisation came into being "),
    (" on to ", _WENT_ON, "later became"),
    ("the ", _OWN_ASIDE, r"\g<who> had been \g<what> \g<time>; he "),
    ("s ", _SIX_MONTHS, r"\g<whose> term "),
    (" before", _DID_THE_WORK, r"\g<who> \g<had>held it"),
    (" when ", _WHEN_TAKES, r"\g<end>; in \g<time>, \g<who> takes over"),
    (" the ", _HAD_WIELDED, r"\g<hold>; \g<who> held it\g<time>"),
    (" and ", _TWICE, _twice),
    (" the ", _WAS_THE_DAY, r"on \g<time>, "),
    (" member", _YOUNGEST, _youngest),
    (" proper", _PROPER, r"\g<org> "),
    (" as ", _PROPER, r"\g<org> "),
    (" form", _PROPER, r"\g<org> "),
    (", ", _OF_THEIR_OWN, r"\g<made> \g<org>"),
    (" next ", _NEXT_IN, r"\g<who> joined "),
    (" the ", _LATEST, _latest),
    (" are ", _LEADERS_DUE, r"\g<ahead>the summit will be held in "),
    (" to become ", _NEEDED_TO_BECOME, r"\g<who> \g<time>became "),
    (" years ", _MORE_YEARS, r"\g<verb> \g<whose> \g<nth> term "),
)
"""What a mask must have in it, the words, and the usual ones."""
