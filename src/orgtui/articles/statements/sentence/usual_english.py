"""What English says of members, chairs and meetings in words of its own, said in the usual ones.

"Since 2009, when Peru joined" is but "since then; in 2009, Peru joined", and a bloc "consisting of
six countries in the region: …" consists of them: readers need to know but one way of saying it.
"""

import re

from orgtui.text.late_patterns import late

_WHO = r"(?P<who>(?:the )?[ST].(?:(?:, and |, | and )(?:the )?[ST].)*)"
_LIST = r"(?:the )?S.(?:, (?:the )?S.)*,? and (?:the )?S."
_SEAM = r" ?(?:--|:|–|—) "
_MADE = r"(?:born|founded|created|formed|established|set up)"
_FOUNDERS = r"as (?:its |the )?found(?:ing members|ers)"
_IN = r"(?:joined|entered|acceded to|left|quit|withdrew from)"
_ABOARD = r"(?:came (?:on board|aboard|in)|joined(?: up| too)?|were (?:admitted|let in|taken in))"
_WHEN = rf"(?P<since>\b(?:since|after|before) )(?P<time>D.),? when {_WHO} "
_SINCE_WHEN = late(rf"{_WHEN}(?P<verb>{_IN} )")
_SINCE_ABOARD = late(
    rf"(?P<of>O.)(?P<between>[^;:()OBD]{{0,60}}? ){_WHEN}(?P<how>{_ABOARD})(?=[.,;]|$| and )"
)
_UNITED = (
    r"(?:union|bloc|group|grouping|organi[sz]ation|alliance|association|body|club|community"
    r"|movement|institution|cartel|forum)"
)
_CONSISTING = late(
    rf"(?P<org>[OB].) is an? (?:[a-z-]+(?:,| and)? ){{0,5}}?{_UNITED}"
    r" (?:consisting|composed|made up|comprised) of (?:the )?(?:\d+|[a-z-]+)"
    r" (?:member )?(?:countries|states|nations|members)[^;:()OBSTP]{0,50}: "
    r"(?=(?:the )?[ST].(?:, | and ))"
)
_COMPRISING = late(
    rf"(?P<org>[OB].) is an? (?:[a-z-]+(?:,| and)? ){{0,5}}?{_UNITED} of (?:\d+|[a-z-]+) "
    r"(?:partner |member )?(?:countries|states|nations|members),? (?:comprising|namely|including"
    r"|made up of):? "
    rf"(?={_LIST})"
)
_FIVE_OF = late(
    r"\bfive of (?:which|whom|them),? (?P<who>(?:the )?S.(?:, (?:the )?S.)*,? and (?:the )?S.),? "
    r"are permanent members?\b"
)
_FIVE_SEATS = late(r"\bthe five permanent seats are held by (?=(?:the )?S.)")
_STANDS = late(
    r"\bstands (?:fully |formally |now )?suspended from (?:(?:the )?membership (?:of|in) )?"
)
_REPUBLICS = late(
    r"\b(?:the )?(?:(?:former|neighbou?ring|soviet) ){0,2}(?:(?:republics|kingdoms)"
    r"|(?:baltic|nordic|gulf|balkan|island|african|arab|pacific|caribbean) (?:republics|states"
    rf"|nations)) of (?={_LIST})"
)
_PART_OF = late(
    r"(?P<who>(?:the )?S.(?:(?:, and |, | and )(?:the )?S.)+) are (?:all |also |now |currently )?"
    r"(?:part of|in) (?=(?:the )?O.(?:[.,;]|$| (?:and|but|while) ))"
)
_APPOSED = late(
    rf"\b(?P<of>of|in|to|from|by) (?:the|this) (?:[a-z-]+ ){{0,3}}{_UNITED}, (?P<org>O.)(?=[.,;]|$)"
)
_IN_CHARGE = late(r"\b(?P<is>is|was|will be) in charge of (?=the (?:[a-z-]+ )?presidency\b)")
_HELD = {"is": "holds ", "was": "held ", "will be": "will hold "}
_NOW_CHAIRS = late(
    r"(?P<ahead>[ST].,? (?:which |who )?|\bwhose (?:country|nation|government) )"
    r"(?:presently|currently|now) chairs (?=(?:the )?(?:O.|group|bloc|organi[sz]ation|union"
    r"|alliance|association|community|body)(?:[.,;]|$))"
)
_WHOSE_COUNTRY = late(
    r"(?P<whose>(?:[ST].|A.)s? [^;:()OBSTD]{0,40}P., whose (?:country|nation|government))"
    r" (?:presently|currently|now) (?=(?:chairs|holds|heads|leads)\b)"
)
_FIVE = late(
    r"(?P<five>\b(?:five )?(?:non-)?permanent (?:(?:[OB].|council) )?members"
    r"(?: of (?:the )?(?:[OB].|council))?),"
    r" (?:each|all|which|who)(?: [a-z]+){1,7}, (?=are )"
)
_WHO_TILL = late(
    r"(?P<who>P.),? who (?:un)?till (?P<time>D.),? (?:was|had been|served as|acted as) (?:the )?"
    r"(?P<post>(?:[OB].s? )?(?:chair(?:person|man|woman)?|leader|head|president))(?=[.,;]|$)"
)
_IN_OFFICE = late(r"(?P<who>P.) \((?P<in>in (?:office|the post|the job) since D.)\)")
_SESSION = late(
    r"\b(?P<preside>preside over|chair|head|lead) the (?:[a-z-]+ ){1,2}session of "
    r"(?=(?:the )?[OB].)"
)
_HELM = late(
    r"(?<=P[\ue000-\uf8ff]) (?P<verb>(?:(?:is|was) (?:set|due|expected|to be) )?(?:to )?"
    r"(?:takes?|took)) (?:over )?the (?:helm|reins) (?:at|of) (?P<org>(?:the )?[OB].)"
    r"(?=[.,;]|$| (?:on )?D.)"
)
_DUE = late(
    r"(?P<who>P.,?) is (?:now |also |then )?(?:(?:set|due|scheduled|slated) to (?=(?:take (?:office"
    r"|over as|up|charge)|assume|begin|start|succeed)\b)|expected to (?=(?:take (?:office|up (?:his"
    r"|her))|assume (?:office|his|her))\b))"
)
_RESORT = late(r"\b(?P<at>at|in) the (?:[a-z-]+ ){0,4}(?:city|town|village|resort) of (?=C.)")
_SPAN = late(r"\bin the (?:period|years?) (?=(?:from|between) D.|from )")
_HOSTED = late(
    r"(?P<who>(?:the )?(?:[SC].|A. capital)) (?:has )?(?P<verb>hosted|held|organi[sz]ed) "
    r"(?P<what>(?:(?:the|an|its) )?O.s? (?:summit|meeting))s? "
    r"(?P<times>in D.(?:, (?:in )?D.)*,? and (?:then |again )*(?:in )?D.)(?=[.,;]|$)"
)
_NTH_TIME = late(
    r"^(?:this|it) is the [a-z-]+ time (?:that )?(?P<who>(?:the )?S.) (?:is|has been) "
    r"(?:hosting|organi[sz]ing|holding) (?P<what>(?:the|an|its) (?:O.s? )?(?:summit|meeting))"
    r" ?[,–—:-]+ ?(?:first )?(?P<times>in D.(?:, (?:in )?D.)*,? and (?:then |again )*(?:in )?D.)"
    r"(?=[.,;]|$)"
)
_LAST_HOST = late(
    r"\bwas (?P<how>last |previously |first )?(?:the )?host of (?P<org>(?:the )?O.)(?= in D.)"
)
_NEXT_HOST = late(r"\b(?P<will>will|is to|are to) be (?:the )?(?:next )?host(?= in D.)")
_CLUB = late(
    rf"(?P<org>[OB].) is an? (?:[a-z-]+ ){{0,4}}?{_UNITED} of (?![^;:]*(?:observer|partner|guest))"
    rf"[a-z ,-]{{3,60}}?{_SEAM}(?={_LIST}[.;]?$)"
)
_ROTATES = late(
    r"^(?:the )?(?P<org>O.)s? (?:summit|presidency|chair[a-z]*) rotates "
    r"(?![^;:]*(?:observer|partner|candidate|guest))"
    rf"[^;:()OBSTPD]{{0,90}}?{_SEAM}(?={_LIST}[.;]?$)"
)
_REMAIN = late(
    r"\bthe (?:[a-z-]+ ){0,2}(?:members|countries|states)(?: of (?:the )?[OB].)? "
    r"(?:that|which|who) (?:will )?(?:remain|stay|serve) on (?P<org>(?:the )?[OB].) "
    rf"(?P<until>until D.) are (?P<who>{_LIST})"
)
_BORN = late(
    rf"(?P<org>O.), {_MADE} (?P<time>in D.)(?: as an? [^;:()OBSTPD,]{{3,40}}?)? with "
    rf"(?P<who>{_LIST}) {_FOUNDERS}(?: \([^()]*\))?, "
)
_BORN_AS = late(
    rf"(?P<org>O.) was {_MADE} (?P<time>in D.) as an? [^;:()OBSTPD,]{{3,40}}? with "
    rf"(?={_LIST} {_FOUNDERS}\b)"
)
_SINCE_FOUNDED = late(
    r"^since its (?:founding|creation|establishment|foundation|formation) "
    r"(?P<time>(?:in|on) D.) by "
    rf"[^;:()OBSTP]{{0,50}}[(:]? ?(?P<who>{_LIST})\)?, (?P<org>(?:the )?O.)"
)
_DID = late(
    r"\bdid(?:, [a-z]+,| later| also| eventually| finally| then)? "
    r"(?P<verb>rejoin|join|leave|return to)"
    r"\b(?= (?:the )?(?:[OB].|[a-z]+))"
)
_DONE = {"rejoin": "rejoined", "join": "joined", "leave": "left", "return to": "returned to"}
_STARTS = late(
    r"\b(?P<who>he|she|P.) (?:starts|begins|will start|will begin|is to start|is to begin) "
    r"(?:the|his|her) (?:new )?(?:job|role|post|position|duties) (?=(?:on |in )?D.)"
)
_TERM_BEGINS = late(
    r"\b(?P<whose>his|her) (?P<term>(?:[a-z]+-year )?(?:term|tenure|mandate))(?: of office| in"
    r" office)?, which (?:begins|starts|will begin|will start) (?P<time>(?:on |in )?D.),"
)
_BODY_SINCE = late(rf"(?P<of>B.) since it was (?P<made>{_MADE}) (?=(?:in|on) D.)")
_BY_TREATY = late(
    rf"\bwas (?P<made>{_MADE}) by the (?P<time>D.) "
    r"(?=(?:[a-z]+ |C. ){0,2}(?:agreement|treaty|accord|declaration|charter|convention|protocol)\b)"
)
_INTO_BEING = late(r"\bwas signed into (?:existence|being) by (?:\d+|[a-z]+) [a-z]+: ")
_LINE_MADE = late(rf"^(?P<time>D.) ?[–—:-] (?P<org>(?:the )?O.) is (?P<made>{_MADE})(?![a-z])")
_SHUT_OUT = late(
    r"(?:the )?O.(?: countries| states| members)? (?:(?:agreed|voted|decided|resolved) to suspend"
    r"|(?:has |have )?suspended) (?P<who>(?:the )?[ST].)s (?:participation|membership|rights) in "
    r"(?P<of>the B.)"
)
_ANNOUNCED = late(
    r" announced(?: (?P<time>D.))? the (?:appointment|election|selection) of "
    r"(?P<who>P.(?: of (?:the )?S.)?) as "
)
_APPOINTED_BESIDE = late(
    r"\b(?P<verb>(?:appointed|named|elected|chose|picked|selected)(?: D.)? P.), "
    r"(?:an? |the |its )[^;:()D]{3,80}, as "
)
_SERVING = late(r",? serving (?:[a-z]+ ){1,3}terms?,? (?=(?:between|from) D.)")
_APPOINTED_FORMER = late(
    r"\b(?P<verb>(?:appoint(?:ed|s)?|named?|elect(?:ed|s)?|chose|picked|selected)(?: D.)?)"
    r" (?:the )?(?:former|ex) ?(?:(?:A.|[STOC].) )?(?:[a-z-]+ ){1,4}(?P<who>P.) as "
)
_AGREED_TO = late(
    r"\bagreed (?P<time>on D.|D.) to (?P<verb>appoint|admit|accept|suspend|readmit) "
    r"(?P<what>[^,;:()D]{3,90})(?=[.]|$)"
)
_CHAIR_DUTY = late(r"\bthe chair.?s responsibilit(?:y|ies)\b")
_REINS = late(
    r",? taking over(?: the (?:reins|mantle|baton|gavel|helm))? from (?:his|her) A. counterpart"
    r"(?: [a-z]+){0,3}?(?=[.;,]|$)"
)
_OF_PART = late(
    r"\b(?P<head>head|director|chief|leader|chair(?:man)?|director[- ]general) of (?:the )?O. "
    r"(?=[OB].)"
)
"""Whose a body is that somebody heads: "Director of the OSCE Office for"."""
_OWN_CHAIR = late(
    r"\b(?P<is>is|are|was|as) the (?P<current>(?:current |new |present )?)(?P<org>[OB].)"
    r" (?P<chair>chair(?:man)?|president)(?=[.,;]|$| (?:and|but|until|for|in|this|since)\b)"
)
_APPOSED_CHAIR = late(
    r"(?P<who>(?<![^ ])S.), (?P<how>(?:the )?(?:current|new|present) )(?P<chair>chair(?:man)?) "
    r"of (?:the )?(?P<org>[OB].),(?= [a-z])"
)
_TIMES = late(r"D.")


def _announced(match: re.Match[str]) -> str:
    time = f" {match['time']}" if match["time"] else ""
    return f"{time} appointed {match['who']} as "


def _did(match: re.Match[str]) -> str:
    return _DONE[match["verb"]]


def _hosted(match: re.Match[str]) -> str:
    told = (f"{match['who']} hosted {match['what']} in {t}" for t in _TIMES.findall(match["times"]))
    return "; ".join(told)


def _since_when(match: re.Match[str]) -> str:
    return f"{match['since']}then; in {match['time']}, {match['who']} {match['verb']}"


def _since_aboard(match: re.Match[str]) -> str:
    ahead = f"{match['of']}{match['between']}{match['since']}then"
    return f"{ahead}; in {match['time']}, {match['who']} joined {match['of']}"


def _held(match: re.Match[str]) -> str:
    return _HELD[match["is"]]


_OUTSIDE = late(
    r"(?P<who>S.) has (?:now )?been (?:out(?:side)?(?: it| of it| the [a-z]+)?(?P<of>(?: the)? O.)?"
    r"|gone(?: from it)?)"
    r" since (?=D.)"
)
_STAYS = late(
    r"(?P<who>S.) (?:will |is to )?(?:stay|remain)s? (?:as )?(?:in )?(?:the )?(?P<org>O. )?"
    r"chair(?:-in-office|man)?(?P<of> of (?:the )?O.)?(?= until D.)"
)


def _stays(match: re.Match[str]) -> str:
    of = f" of {match['org'].strip()}" if match["org"] else match["of"] or ""
    return f"{match['who']} holds the chair{of}"


_WHEN_EN = r"(?: (?:(?:in|on|since|from|until) )?D.)?"
_DOES = (
    r"(?:(?:has |have )?(?:headed|led|chaired|run|directed)|heads|leads|chairs|runs|directs"
    r"|joined|entered|left|quit|rejoined)"
)
_ELIDED = late(
    rf"(?P<who>[PS].) (?P<verb>{_DOES}) (?P<org>(?:the )?O.)(?P<when>{_WHEN_EN})"
    rf"(?:,? and|,? while|,) (?:the )?(?P<who2>[PS].),? (?P<org2>(?:the )?O.)(?P<when2>{_WHEN_EN})"
    r"(?=[.,;]|$)"
)
_OFFICE = r"(?:[a-z-]+ ){0,4}(?:head|president|director|director-general|chief|chair(?:man)?"
_OFFICE += r"|secretary-general|secretary general) of (?:the )?[OB]."
_ELIDED_CHOICE = late(
    r"(?P<who>P.) (?P<verb>(?:was|is|has been|became)"
    r" (?:(?:appointed|elected|named|chosen|made) )?)"
    rf"(?P<office>{_OFFICE})(?P<when>{_WHEN_EN})(?:,? and|,? while|,) (?P<who2>P.),?"
    rf" (?P<office2>{_OFFICE})(?P<when2>{_WHEN_EN})(?=[.,;]|$)"
)
"""Of two the second, whose verb is left out: "she heads the one and he the other"."""


def _elided(match: re.Match[str]) -> str:
    """Return two whole clauses; a time told of the first alone is that of both."""
    if match["who"][0] != match["who2"][0]:
        return match[0]
    when = match["when2"] or match["when"]
    first = f"{match['who']} {match['verb']} {match['org']}{match['when']}"
    return f"{first}; {match['who2']} {match['verb']} {match['org2']}{when}"


def _elided_choice(match: re.Match[str]) -> str:
    when = match["when2"] or match["when"]
    first = f"{match['who']} {match['verb']}{match['office']}{match['when']}"
    return f"{first}; {match['who2']} {match['verb']}{match['office2']}{when}"


_IN_FUTURE = late(r"\b(?P<will>will|is to|shall|would) in (?:the )?future (?=be\b|have\b)")
_INTERESTED = late(
    r"\b(?P<what>(?:observers?|partners?)(?: states| countries)?) (?:interested in|wishing|hoping"
    r"|seeking|willing|aspiring)[^,;:()]{3,50} (?=\()"
)
_ELECTED_THEN = late(
    r"(?P<of>[OB].) (?P<verb>elected|appointed|named|chose)(?P<time>(?: D.)?) (?:the )?"
    r"(?:(?:[SA].s? )?(?:[a-z]+ ){0,2}(?:representative|ambassador|minister)(?: of (?:the )?[ST].)?"
    r"(?: to (?:the )?O.)?,? )?(?P<who>P.)(?=,? (?:as|to be|[a-z -]{0,20}president|chair|head|dir"
    r"|sec))"
)
_APPROVED = late(
    r"(?P<who>(?:[OB].|\b(?:leaders|presidents|heads of state|members|council|summit|assembly"
    r"|countries))(?: (?:of (?:the )?[OB].|countries|members|has|have|had|also|then|D.|[a-z]+ly))*"
    r" )approved (?:the )?(?:granting|giving|awarding)(?: of)? (?=(?:[a-z]+ )*status|S)"
)
"""A status that an organisation has resolved to give."""
_NOW_NTH = late(
    r"\b(?:adopted the euro|joined|entered|was (?:admitted|let in))(?: the [a-z]+)? "
    r"(?P<time>(?:on |in )?D.),? and is now (?:the|its) (?:\d+(?:st|nd|rd|th)|[a-z-]+) "
    r"(?:full )?member (?:state )?of (?:the )?(?P<org>O.)"
)
"""Who came in at a time and is now the so-and-so-many-th member of what is named behind."""
FORMS = (
    (" is now ", _NOW_NTH, r"joined \g<org> \g<time>"),
    (" been out", _OUTSIDE, r"\g<who> left\g<of> in "),
    (" been gone", _OUTSIDE, r"\g<who> left\g<of> in "),
    ("chair", _STAYS, _stays),
    (" when ", _SINCE_WHEN, _since_when),
    (" when ", _SINCE_ABOARD, _since_aboard),
    (": ", _CONSISTING, r"\g<org> consists of "),
    (" of ", _COMPRISING, r"\g<org> consists of "),
    ("five of ", _FIVE_OF, r"the five permanent members are \g<who>"),
    ("five permanent seats", _FIVE_SEATS, "the five permanent members are "),
    ("stands ", _STANDS, "is suspended from "),
    ("s of ", _REPUBLICS, ""),
    (" are ", _PART_OF, r"\g<who> are members of "),
    (", O", _APPOSED, r"\g<of> \g<org>"),
    (" in charge of ", _IN_CHARGE, _held),
    (" chairs ", _NOW_CHAIRS, r"\g<ahead>currently holds the chairmanship of "),
    (", whose ", _WHOSE_COUNTRY, r"\g<whose> "),
    ("permanent", _FIVE, r"\g<five> "),
    (" who ", _WHO_TILL, r"\g<who>, the outgoing \g<post>"),
    ("(in ", _IN_OFFICE, r"\g<who>, \g<in>,"),
    (" session of ", _SESSION, r"\g<preside> "),
    (" the ", _HELM, r" \g<verb> office as head of \g<org>"),
    (" is ", _DUE, r"\g<who> will "),
    ("B", _BODY_SINCE, r"\g<of> was \g<made> "),
    (" by the D", _BY_TREATY, r"was \g<made> on \g<time> by the "),
    ("signed into ", _INTO_BEING, "was founded by "),
    (" is ", _LINE_MADE, r"in \g<time>, \g<org> was \g<made>"),
    ("suspend", _SHUT_OUT, r"\g<who> was suspended from \g<of>"),
    (" announced", _ANNOUNCED, _announced),
    (", as ", _APPOINTED_BESIDE, r"\g<verb> as "),
    (" as ", _APPOINTED_FORMER, r"\g<verb> \g<who> as "),
    ("agreed ", _AGREED_TO, r"agreed to \g<verb> \g<what> \g<time>"),
    ("responsibilit", _CHAIR_DUTY, "the chairmanship"),
    (" counterpart", _REINS, ""),
    (" of ", _OF_PART, r"\g<head> of the "),
    (" chair", _OWN_CHAIR, r"\g<is> the \g<current>\g<chair> of \g<org>"),
    (" chair", _APPOSED_CHAIR, r"\g<who>, \g<how>\g<org> chair,"),
    (" serving ", _SERVING, " "),
    ("since its ", _SINCE_FOUNDED, r"\g<org> was founded \g<time> by \g<who>; \g<org>"),
    ("did", _DID, _did),
    (" the new ", _STARTS, r"\g<who> will take office "),
    (" which ", _TERM_BEGINS, r"\g<whose> \g<term> begins \g<time>; it"),
    (" and", _HOSTED, _hosted),
    (" time ", _NTH_TIME, _hosted),
    (" host of ", _LAST_HOST, r"\g<how>hosted \g<org> summit"),
    (" be ", _NEXT_HOST, r"\g<will> host the summit"),
    (" is a", _CLUB, r"\g<org> consists of "),
    (" rotates ", _ROTATES, r"\g<org> consists of "),
    (" are ", _REMAIN, r"\g<who> will remain on \g<org> \g<until>"),
    (
        " with ",
        _BORN,
        r"\g<org> was founded \g<time> with \g<who> as its founding members; \g<org> ",
    ),
    (" with ", _BORN_AS, r"\g<org> was founded \g<time> with "),
    (" of C", _RESORT, r"\g<at> "),
    ("in the ", _SPAN, ""),
    (" O", _ELIDED, _elided),
    (" of ", _ELIDED_CHOICE, _elided_choice),
    (" in ", _IN_FUTURE, r"\g<will> "),
    (" (", _INTERESTED, r"\g<what> "),
    (" P", _ELECTED_THEN, r"\g<of>\g<time> \g<verb> \g<who>"),
    ("approved ", _APPROVED, r"\g<who>granted "),
)
"""What a mask must have in it, the words, and the usual ones."""
