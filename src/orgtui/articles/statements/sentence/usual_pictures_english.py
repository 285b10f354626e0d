"""What English tells in pictures of chairs, members, meetings and offices, in the usual words."""

import re

from orgtui.text.late_patterns import late

_CHAIR = r"(?:chair(?:manship)?|presidency|gavel|helm|hot seat|mantle|baton|reins)"

_DEPUTY = late(r"\b(?P<the>the )?second[- ]in[- ]command (?:at|of|in) ")
_YEAR_IN_CHAIR = late(
    r"(?P<who>(?<![^ ])S.) (?:wrap(?:s|ped) up|wound up|w[io]nds up|ended|ends|completed?s?"
    r"|finish(?:ed|es)|concluded?s?|rounded off|saw out|bowed out of) (?:its|their) (?:[a-z-]+ )?"
    r"(?:year|term|turn|stint|time|six months|spell|watch|semester) (?:in|at|as) (?:the )?"
    rf"(?:(?P<org>O.)s? )?{_CHAIR}(?: of (?:the )?(?P<of>O.))? (?=(?:on |in )?D.)"
)


def _year_in_chair(match: re.Match[str]) -> str:
    org = match["org"] or match["of"]
    return f"{match['who']}s chairmanship{f' of {org}' if org else ''} ended "


_PASSED_OVER = late(
    r"\b(?:was|were) (?:passed over|skipped|overlooked|turned down) for (?:the )?(?:O.s? )?"
    rf"{_CHAIR}(?: of (?:the )?O.)?|\b(?:was|were) (?:denied|refused) (?:the )?(?:O.s? )?{_CHAIR}"
    r"(?: of (?:the )?O.)?"
    r"|\b(?:gave up|waived|passed up|skipped|forfeited|renounced|declined) (?:its|their) turn"
    rf" (?:in|at|as|to hold) (?:the )?(?:O.s? )?{_CHAIR}(?: of (?:the )?O.)?"
)
_HAS_GAVEL = late(
    rf"(?P<who>S.) has (?:the )?(?:(?P<org>O.)s? )?{_CHAIR}(?: of (?:the )?(?P<of>O.))? (?=until\b)"
)
_CHAIR_OF_YEAR = late(
    r"^(?P<when>D.)s? (?P<org>O.)s? (?:chair|president|chair country|chairman), "
    r"(?P<who>(?:the )?S.),(?= [a-z])"
)
_TURN_TO_RUN = late(
    r"^(?:it is|its|it.s) (?:the )?(?P<who>S.) ?s turn to (?:run|chair|lead|head|steer|host|preside"
    r" over) (?P<org>(?:the )?O.) (?=D.|in D.)"
)
_MANTLE = late(r"(?P<took>\b(?:took|takes|picked|picks) up the (?:O.s? )?)(?:mantle|reins|baton)\b")
_JOB_OF_CHAIRING = late(
    r"\b(?:the )?(?:job|task|duty|honou?r|turn) of (?:chairing|running|leading|heading|steering)"
    r" (?P<org>(?:the )?O.) (?P<will>will |is to )?(?:falls?|fell|goes|went|go|passe[sd]|pass)"
    r" (?:to|upon|on) (?P<who>(?:the )?S.)"
)


def _job_of_chairing(match: re.Match[str]) -> str:
    verb = "will chair" if match["will"] else "took the chair of"
    return f"{match['who']} {verb} {match['org']}"


_WITH_THEM_IN_CHAIR = late(
    rf"^with (?P<who>(?:the )?S.) (?:in|at) the (?:(?P<org>O.)s? )?{_CHAIR}"
    r"(?: of (?:the )?(?P<of>O.))? (?P<time>since D.|D.), "
)


def _with_them_in_chair(match: re.Match[str]) -> str:
    org = match["org"] or match["of"]
    of = f"the {org} " if org else "the "
    return f"{match['who']} has held {of}chair {match['time']}; "


_SEAT_DATES = late(
    r"(?P<who>S.) ?s (?:seat|place|chair) (?:at|on|in|around) the (?P<org>O.)s? "
    r"(?:table|club|family) (?:dates (?:from|back to)|goes back to|was won in) (?=D.)"
)
_FLAG = late(
    r"(?P<who>S.) ?s (?:flag|colou?rs) (?:was|were) (?:raised|hoisted|run up) (?:at|outside|over) "
    r"(?:the )?(?P<org>O.)s? (?:headquarters|seat|offices?|secretariat)(?: in C.)? "
    r"(?P<time>(?:on |in )?D.),? (?:making it|as it became|when it became) [^;:()OSD]{3,40}?member"
    r"(?: state)?"
)
_DIVORCE = late(r"(?P<who>S.) ?s divorce from (?=(?:the )?O.)")
_ON_ICE = late(
    r"\b(?:put|placed) (?P<who>(?:the )?S.) ?s membership (?:on ice|on hold|in cold storage)(?= )"
)
_FROZE_OUT = late(r"(?P<org>O.) froze (?P<who>(?:the )?S.) out(?= (?:on |in )?D)")
_UPGRADED = late(
    r"(?P<who>S.) (?:was|has been) (?:upgraded|promoted|elevated|raised) from (?:[a-z]+ ){0,3}?"
    r"(?:observer|partner|guest|candidate|associate)(?: status| member)? to (?P<full>full "
    r"|fully[- ]fledged )?member(?:ship)?(?: status)?(?P<of> of (?:the )?O.)"
)
_CURTAIN = late(
    r"\bthe curtain (?P<did>fell|came down|rose|went up|falls|rises|comes down|goes up) on "
    r"(?P<what>(?:the |an? )?(?:[a-z-]+ )?(?:O.s? )?(?:summit|leaders meeting)(?: of (?:the )?O.)?"
    r"(?: in C.)?)"
)
_CURTAINS = {"fell": "ended", "came": "ended", "rose": "began", "went": "began", "falls": "ends"}
_CURTAINS |= {"comes": "ends", "rises": "begins", "goes": "begins"}


def _curtain(match: re.Match[str]) -> str:
    return f"{match['what']} {_CURTAINS[match['did'].split()[0]]}"


_SUMMITRY = late(
    r"^(?P<days>two|three|four) days of (?P<org>O.)s? (?:summitry|summit talks|talks between"
    r" leaders|summit meetings) (?P<did>ended|began|concluded|opened|closed) (?P<place>in C.)"
)
_BROKE_UP = late(
    r"(?P<org>O.)s? (?:leaders|heads of (?:state|government)) (?:broke up|parted|dispersed) "
    r"(?P<place>in C.) (?P<time>(?:on )?D.) after (?P<days>two|three|four) days of (?:talks"
    r"|meetings|wrangling|haggling|debate)"
)
_DESCEND = late(
    r"(?P<org>O.)s? (?:leaders|heads of (?:state|government)) (?:descend|converge) on (?P<place>C.)"
    r" (?P<time>(?:on |in )?D.)(?= for (?:their|the|an?)(?: [a-z]+)? summit)"
)
_RED_CARPET = late(
    r"(?P<who>[CS].) rolls out the red carpet for (?:the )?(?P<org>O.)s? (?:leaders|presidents) "
    r"(?=(?:on |in )?D.)"
)
_BACK_IN = late(
    r"(?P<org>O.)s? leaders (?:are|will be) back in (?P<place>C.) (?P<time>(?:on |in )?D.)"
    r"(?:, where they (?:last met|were last|last gathered) (?P<last>(?:on |in )?D.))?(?=[.,;]|$)"
)


def _back_in(match: re.Match[str]) -> str:
    told = f"the {match['org']} summit will be held in {match['place']} {match['time']}"
    last = match["last"]
    return f"{told}; the summit was held there {last}" if last else told


_RETURNS = late(
    r"(?P<what>\bthe (?:[a-z]+ )?(?:O.s? )?summit) (?:returns|comes back|is back|moves|heads|goes)"
    r" (?:to|in) (?P<place>C.) (?=(?:on |in )?D.)"
)
_PENCILLED = late(
    r"(?P<what>\bsummit) (?:is|has been) (?:pencilled|inked|marked|booked) in (?P<time>D.|for D.)"
)
_FATHERS = late(
    r"^the (?:[a-z]+ )?(?:founding )?(?:fathers|founders|parents) of (?P<org>(?:the )?O.) signed "
    r"[^;:()OSTPD]{3,60} that (?:created|founded|established|launched|set up) (?:it|the [a-z]+) "
)
_BRAINCHILD = late(
    r"(?P<org>O.) (?:was|is) the brainchild of [^;:()OSTPD]{3,60},? who signed its (?:founding )?"
    r"(?:charter|treaty|pact|statutes?|constitution|declaration) "
)
_SAW_BIRTH = late(
    r"^(?:the year )?(?P<time>D.) saw the (?:birth|creation|founding|launch|establishment) of "
    r"(?P<org>(?:the )?O.)"
)
_STARTED_WITH = late(
    r"(?P<org>O.) (?:started (?:out|off|life)|began(?: life)?) (?P<time>in D.) with "
    r"(?=(?:the )?S.(?:, | and ))"
)
_HAD_AS = late(
    r"(?P<org>(?:the )?[OB].) (?P<has>has|had) had (?P<who>P.) (?:as|for) (?:its |a |the )?"
    r"(?P<post>[a-z]+(?:[- ]general)?|prime minister|foreign minister) (?=since D)"
)
_IN_HANDS = late(
    r"(?P<org>(?:the )?[OB].) (?P<has>has|had) been (?:in the hands of|in the care of"
    r"|under) (?P<who>P.)(?=[.,;]|$| since)"
)
_TIME_BEGAN = late(
    r"(?P<who>P.) ?s (?:time|tenure|reign|stint|stay) (?P<as>as (?:the )?[^;:()PD]{3,60}?) "
    r"(?:began|started|got under way) (?=(?:on |in )?D.)"
)
_YEARS_AT_HELM = late(
    r"(?P<who>P.) ?s (?:two|three|four|five|six|seven|eight|nine|ten) years (?:at|in) (?:the )?"
    r"(?:(?P<org>O.)s? )?(?:helm|top job|chair)(?: (?:of|at) (?:the )?(?P<of>O.))? "
    r"(?P<end>ends?|ended|are up|were up|run out|came to an end|come to an end) (?=(?:on |in )?D.)"
)


def _years_at_helm(match: re.Match[str]) -> str:
    org = match["org"] or match["of"]
    verb = "ended" if match["end"] in ("ended", "were up", "came to an end") else "ends"
    return f"{match['who']}s term at the helm{f' of the {org}' if org else ''} {verb} "


_MADE_WAY = late(
    r"^(?:at (?P<org>(?:the )?O.), )(?P<old>P.) (?:made way for|gave way to|handed over to"
    r"|was followed by) (?P<new>P.)(?= (?:on |in )?D.)"
)
_CUT_SHORT = late(
    r"(?P<who>P.) cut short (?:his|her) (?:[a-z]+ )?(?:term|tenure|mandate|stint|spell) "
    r"(?=as [^;:()PD]{3,60}? (?:on |in )?D.)"
)
_REPRESENTED = late(
    r"(?P<who>P.),?(?P<rel> who)? (?:represented|has represented|represents) (?P<of>(?:the )?S.)"
    r" (?:at|in|before) (?P<org>(?:the )?O.) (?=(?:from|between|since|until) D)"
)
_PORTFOLIO = late(
    r"(?P<who>P.) had (?P<of>(?:S.s?|A.|the) [a-z ]{3,30}?(?:portfolio|brief)) "
    r"(?=(?:from|between|since|until) D)"
)
_FIRST_TO_RUN = late(
    r"^the first (?:woman|man|african|asian|european|arab|[a-z]+) to (?:run|head|lead|chair) "
    r"(?P<org>(?:the )?O.), (?P<who>P.), (?:took office|took over|took charge|started work"
    r"|assumed office)(?= )"
)
FORMS = (
    ("-in-command", _DEPUTY, r"\g<the>deputy head of "),
    (" in command ", _DEPUTY, r"deputy head of "),
    (" up ", _YEAR_IN_CHAIR, _year_in_chair),
    ("ed ", _YEAR_IN_CHAIR, _year_in_chair),
    ("s its ", _YEAR_IN_CHAIR, _year_in_chair),
    (" for ", _PASSED_OVER, "was left aside"),
    (" chair", _PASSED_OVER, "was left aside"),
    (" turn ", _PASSED_OVER, "was left aside"),
    (" until", _HAS_GAVEL, r"\g<who> holds the \g<org> chair "),
    ("D", _CHAIR_OF_YEAR, r"\g<who>, which chairs \g<org> \g<when>,"),
    (" turn to ", _TURN_TO_RUN, r"\g<who> chairs \g<org> "),
    (" up the ", _MANTLE, r"\g<took>chair"),
    ("ing ", _JOB_OF_CHAIRING, _job_of_chairing),
    ("with ", _WITH_THEM_IN_CHAIR, _with_them_in_chair),
    (" the O", _SEAT_DATES, r"\g<who> joined \g<org> in "),
    (" flag ", _FLAG, r"\g<who> joined \g<org> \g<time>"),
    (" divorce ", _DIVORCE, r"\g<who>s withdrawal from "),
    (" membership o", _ON_ICE, r"suspended \g<who>s membership"),
    (" froze ", _FROZE_OUT, r"\g<org> suspended \g<who>"),
    (" from ", _UPGRADED, r"\g<who> became a full member\g<of>"),
    (" curtain ", _CURTAIN, _curtain),
    (" days of ", _SUMMITRY, r"the \g<days>-day \g<org> summit \g<place> \g<did>"),
    (" days of ", _BROKE_UP, r"the \g<days>-day \g<org> summit \g<place> ended \g<time>"),
    (" on C", _DESCEND, r"\g<org> leaders will meet in \g<place> \g<time>"),
    (" red carpet ", _RED_CARPET, r"\g<who> will host the \g<org> summit "),
    (" back in ", _BACK_IN, _back_in),
    ("summit ", _RETURNS, r"\g<what> will be held in \g<place> "),
    ("summit ", _PENCILLED, r"\g<what> will be held \g<time>"),
    (" signed ", _FATHERS, r"\g<org> was founded "),
    (" brainchild ", _BRAINCHILD, r"\g<org> was founded "),
    (" saw the ", _SAW_BIRTH, r"\g<org> was founded in \g<time>"),
    (" with ", _STARTED_WITH, r"\g<org> was founded \g<time> by "),
    (" had P", _HAD_AS, r"\g<who> \g<has> been \g<post> of \g<org> "),
    (" been ", _IN_HANDS, r"\g<who> \g<has> headed \g<org>"),
    ("s t", _TIME_BEGAN, r"\g<who> started \g<as> "),
    (" years ", _YEARS_AT_HELM, _years_at_helm),
    ("at ", _MADE_WAY, r"\g<new> replaced \g<old> as head of \g<org>"),
    (" cut short ", _CUT_SHORT, r"\g<who> resigned "),
    (" represent", _REPRESENTED, r"\g<who>\g<rel> was \g<of>s representative to \g<org> "),
    (" had ", _PORTFOLIO, r"\g<who> held \g<of> "),
    ("the first ", _FIRST_TO_RUN, r"\g<who> took office as head of \g<org>"),
)
"""What a mask must have in it, the words, and the usual ones."""
