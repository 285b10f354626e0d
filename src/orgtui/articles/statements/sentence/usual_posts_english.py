"""What English says of posts, seats and meetings in asides, said in the usual words."""

import re

from orgtui.text.late_patterns import late

_NON_MEMBER = late(
    r"\b(?:non-(?:the )?O. (?P<many>member|countr|state|nation|producer)[a-z]*"
    r"|non-members? of (?:the )?[OB].)"
)
"""Who is not in an organisation, which is named but to say so."""
_DIPLOMACY = late(
    r"(?P<verb>\b(?:ran|run|runs|running|headed|heads|heading|led|leads|leading|directed|directs"
    r"|directing|steered|steers|steering|took over|takes over|taking over|conducted)"
    r"|\b(?P<be>was|is|has been|had been|became|becomes|took|takes) (?:in charge|charge"
    r"|(?:at )?the (?:helm|head)|(?:the )?(?:new )?(?:head|chief|boss)) of) (?:the )?"
    r"(?P<of>(?:[AS].)s?) (?:diplomacy|diplomatic service|foreign ministry)"
    r"(?=[.,;]|$| (?:and|from|in|since|between|until|under|for|before|after|during|when) )"
)
_RAN = {
    "was": "ran",
    "is": "runs",
    "has been": "has run",
    "had been": "had run",
    "became": "took over",
    "becomes": "takes over",
    "took": "took over",
    "takes": "takes over",
}


def _diplomacy(match: re.Match[str]) -> str:
    verb = _RAN[match["be"]] if match["be"] else match["verb"]
    return f"{verb} the {match['of']} foreign ministry"


_DIPLOMAT = late(
    r"(?P<of>(?:\b(?:its|his|her|the) (?:countrys|nations|homelands?) |(?:the )?[AS].s? ))"
    r"(?P<how>(?:new |former |then |next )?)(?:top|chief|first|head) diplomat(?![a-z])"
)
_POST = (
    r"(?P<post>(?:secretary|director)[- ]general|secretaries[- ]general|directors[- ]general"
    r"|presidents?|heads?|chiefs?|leaders?|chair(?:man|men|s)?|commissioners?)"
)
_BUT = (
    r"(?:except|but|save|bar|barring|apart from|other than|with the exception of|aside from)"
    r"(?: for)?"
)
_SERVED = (
    r"(?:(?:held|had|has held|occupied|filled|did) (?:the|this|that) (?:job|post|office|position"
    r"|role|seat|title)|served|was in (?:office|the post|charge)|(?:led|ran|headed) (?:it|the"
    r" [a-z]+))(?: there)?"
)
_WHO = r"(?P<who>P.)(?: (?:of|from) (?:the )?S.| \([^()]{2,30}\))?"
_SPELL = r"(?P<time>(?:(?:from|between|since|until|in|for) (?:the )?)?D.)"
_EVERY_ONE_BUT = late(
    r"^(?:every(?: one of)?|each(?: of)?|all(?: of)?)(?: the| its| their)?"
    rf"(?: (?P<org>[OB].)s?)? {_POST}(?: of (?:the )?(?P<of>[OB].))?(?: so far| to date)?"
    r" (?:has|have|was|were|came|comes|hailed)"
    rf"(?: [^;:()PD]{{2,70}}?)? {_BUT},? {_WHO},? (?:an? A.,? )?"
    rf"(?:who {_SERVED},? )?{_SPELL}(?=[.,;]|$)"
)
_BUT_ONE_EVERY = late(
    rf"^{_BUT} {_WHO},? (?:an? A.,? )?(?:who {_SERVED},? )?{_SPELL}, "
    r"(?:every(?: one of)?|each(?: of)?|all(?: of)?)(?: the| its| their)?"
    rf"(?: (?P<org>[OB].)s?)? {_POST}(?: of (?:the )?(?P<of>[OB].))? "
    r"(?:has|have|was|were|came|comes|hailed)\b[^;]*?(?=[.;]|$)"
)
_BUT_ONE_LED = late(
    rf"^{_BUT} {_WHO}, (?:its |the )?{_POST} {_SPELL}, (?P<org>(?:the )?[OB].) "
    r"(?:has|had) (?:always|only|ever|long) been (?:led|headed|run)\b[^;]*?(?=[.;]|$)"
)
_ALL_BUT_ONE = late(
    rf"^all but one(?: of)?(?: the| its)?(?: (?P<org>[OB].)s?)? {_POST}"
    r"(?: of (?:the )?(?P<of>[OB].))? (?:has|have|was|were|came|hailed) [^;:()PD]{2,60}: "
    rf"{_WHO},? (?:an? A.,? )?(?:who )?{_SERVED},? {_SPELL}(?=[.,;]|$)"
)
_THE_ONLY = late(
    rf"^(?:the|its) (?:only|sole|one|first|last) (?:non-A. |[a-z-]+ |A. )?(?:(?P<org>[OB].)s? )?"
    rf"{_POST}(?: of (?:the )?(?P<of>[OB].))?(?: so far| to date| not from [SA].)? "
    rf"(?:was|has been|is|remains) {_WHO}, (?:an? A.,? )?who {_SERVED},? {_SPELL}(?=[.,;]|$)"
)
"""The one of all holders of a post who is told of for being unlike the others."""


def _was_in_post(match: re.Match[str]) -> str:
    groups = match.groupdict()
    of = groups.get("of") or groups.get("org")
    post = match["post"].replace("secretaries", "secretary").replace("directors", "director")
    post = post.removesuffix("s").replace("chairmen", "chairman")
    whose = f"the {post} of {of}" if of else f"its {post}"
    return f"{match['who']} was {whose} {match['time']}"


_KEPT = late(
    r"(?P<who>P.)(?P<verb> (?:[^;:()PD,]{3,60} and )?(?:will )?(?:keeps?|kept|retains?|retained"
    r"|hangs? on to|hung on to|holds? on to|held on to|was re-?elected to|won back|defends"
    r"|defended)) (?:the )?(?P<org>(?:[OB].s? )?)(?P<post>[a-z]+(?:[- ]general)?)s "
    r"(?:post|office|job|chair|seat|role)(?P<of>(?: (?:of|at|in) (?:the )?[OB].)?),?"
    r" (?:(?:that|which|in which) )?(?:he|she) (?:has|had) (?:occupied|held|filled|had|sat|done"
    r"|been in) (?=since D)"
)


def _kept(match: re.Match[str]) -> str:
    org = match["org"].strip()
    of = f" of {org.removesuffix('s')}" if org else match["of"].replace(" at ", " of ")
    return f"{match['who']} keeps the post of {match['post']}{of} that she has held "


_FILLED = late(
    r"(?P<post>\b(?:post|office|job|position|role)(?: of (?:the )?(?:[OB].s? )?[a-z-]+(?: general)?"
    r"(?: (?:of|at) (?:the )?[OB].)?)?)(?P<that>,? which|,? that|,? an? [a-z]+)? "
    r"(?P<who>he|she) ha[sd] (?:filled|done|occupied|held|had)(?= since D)"
)


def _filled(match: re.Match[str]) -> str:
    return f"{match['post']}{match['that'] or ' that'} {match['who']} has held"


_EARLIER_ON = late(
    r"^(?:earlier|before that|previously|prior to that|before then|later|afterwards|until then),"
    r" (?P<time>(?:from|between|in) D.),? (?=(?:he|she|P.) )"
)
_LEFT_TO_BECOME = late(
    r"(?P<who>\b(?:he|she)|P.) (?:resigned|quit|left (?!office)[^;:()PD,]{2,40}) "
    r"(?P<time>in D.) to become (?=an? |the |S|O|[a-z -]+ (?:of|for|to|in) )"
)
_HOST_THEN = late(
    r"(?P<seam>^|[;.,] (?:and )?)(?:(?:D.|the (?:previous|year before|preceding)(?: year)?|earlier"
    r"|before that), )?(?P<time>(?:on|in) D.),? (?:(?P<who>(?:the )?[SC].) (?:was|had been|acted"
    r" as|played|had played) (?:the )?hosts?|the hosts? (?:was|were|had been) (?P<whom>(?:the )?"
    r"[SC].)|(?P<which>(?:the )?[SC].) (?:had )?hosted)(?=[.,;]|$)"
)
_HOST_ON = late(
    r"(?P<seam>^|[;.] (?:and )?)(?P<who>(?:the )?[SC].) (?:had been|had acted as|had played) "
    r"(?:the )?hosts? (?P<time>(?:on|in) D.)(?=[.,;]|$)"
)
"""Who was the host of a meeting of which the sentence tells, at a time before."""


def _host_then(match: re.Match[str]) -> str:
    groups = match.groupdict()
    who = groups["who"] or groups.get("whom") or groups.get("which")
    seam = "; " if match["seam"] else ""
    return f"{seam}{match['time']} {who} hosted the summit"


_MEETING = (
    r"(?:summit|(?:leaders|presidents|heads of (?:state|government)|top-level) (?:meeting|talks"
)
_MEETING += r"|gathering))"
_DAY_OF_IT = late(
    r"(?P<on>D.), the (?P<which>closing|last|final|opening|first) day of (?:an?|the|its|their)"
    rf" (?P<length>(?:(?:[a-z]+|\d+)-day )?)(?P<of>(?:[OB].s? |[a-z]+s )?){_MEETING}"
    r" (?P<place>in C.)(?: (?:that|which) (?:had )?(?:began|begun|opened|started)"
    r" (?P<time>(?:on )?D.))?(?=[.,;]|$)"
)
_AS_IT_ENDED = late(
    r"(?P<on>D.),? (?P<which>(?:at the (?:close|end)|as)) (?:of )?(?:an?|the|its|their)"
    rf" (?P<length>(?:(?:[a-z]+|\d+)-day )?)(?P<of>(?:[OB].s? |[a-z]+s )?){_MEETING}"
    r" (?P<place>in C.) (?:(?:that|which) (?:had )?(?:began|begun|opened|started)"
    r" (?P<time>(?:on )?D.)|(?:came to an end|ended|closed|wound up|drew to a close))(?=[.,;]|$)"
)
"""What happened on the day on which a meeting began or ended, which is told beside it."""


def _day_of_it(match: re.Match[str]) -> str:
    began = match["which"] in ("opening", "first")
    of = "" if match["of"].endswith("leaders ") else match["of"]
    what = f"the {match['length']}{of}summit {match['place']}"
    if began:
        told = f"{what} began {match['on']}"
    elif match["time"]:
        told = f"{what} began {match['time']} and ended {match['on']}"
    else:
        told = f"{what} ended {match['on']}"
    return f"{match['on']}; {told}"


_CLOSED_TALKS = late(
    r"^(?:(?:[a-z-]+ ){0,2}P. )(?:[^;:()OBD]{3,50} to )?(?:close[sd]?|end(?:ed)?|wr[a-z]+ up"
    r"|wound up|conclude[sd]?) (?:the )?(?P<days>two|three|four) days of (?:talks|meetings|debate)"
    r" (?:that|which) (?:began|opened|started) (?P<time>(?:on )?D.) (?P<place>in C.)(?=[.,;]|$)"
)
_LATECOMER = late(
    r"(?P<who>S.), (?:itself )?(?:an?|the) (?:[a-z-]+ )?(?:latecomer|late arrival|newcomer"
    r"|recent arrival|late entrant|new arrival|late joiner)(?: itself)?"
    r"(?:,? (?:that|which)(?: was)? (?:only )?(?:joined|admitted|entered|came aboard|let in)"
    r"|,? having(?: only)? joined|,? admitted(?: only)?) (?P<time>(?:on |in |only in )?D.),"
)
_MEMBER_SINCE = late(
    r"(?P<who>(?<![^ ])S.), (?:itself )?(?:an?|one of its) (?:[a-z-]+ )?members?(?: state)? "
    r"(?P<time>(?:only )?since D.),(?= [a-z])"
)
_TAKES_CHAIR = late(
    r"(?P<ahead>S.,? (?:which [^;:()S]{3,40}, )?)(?:(?:now|also|formally|officially) )?takes "
    r"(?P<what>(?:over )?(?:the )?(?:O.s? )?(?:chair|presidency|gavel|reins|helm)"
    r"(?: of (?:the )?O.)?) from (?=(?:the )?S.(?: for (?:the )?(?:next|coming)[^D]*|, with [^D]*)?"
    r"[.;]?$)"
)
"""A chair that is taken as the news tells it, without a time of its own."""
_IN_FORCE = late(
    r"(?P<seam>^|[;:] )(?:its|the|full|the countrys|her) (?:full )?(?:accession|membership|entry)"
    r"(?: (?:protocol|treaty|agreement|package))? (?:formally |officially )?(?:took effect|takes"
    r" effect|(?:entered|came) into (?:force|effect)|became effective) "
    r"(?=(?:on |in )?D.(?:[.,;]|$))"
)
"""When a state became a member, told as the day on which that took effect."""
_ON_COUNCIL = late(r"(?P<who>S.) (?:was|has been) on (?P<org>the B.) (?=(?:in|from|between) D.)")
_GAVE_UP_SEATS = late(
    r"\b(?:gave up|vacated|surrendered|relinquished|left) (?:their|its) (?:(?P<org>B.)s? seats?"
    r"|seats? on (?:the )?(?P<of>B.))(?= (?:on |in )?D)"
)


def _gave_up_seats(match: re.Match[str]) -> str:
    return f"left the {match['org'] or match['of']}"


_HAS_PRESIDED = late(
    r"(?P<who>P.)(?: of (?:the )?S.)? (?P<has>has|had) (?:presided over|chaired)"
    r"(?: the [^;:()BPD]{0,20}sessions? of)? (?:the )?(?P<of>B.) (?=since D)"
)
_PRESIDED_BY = late(
    r"(?:the )?(?P<of>B.) (?P<has>has|had) been (?:chaired|presided over) (?P<time>since D.) by "
    r"(?P<who>P.)"
)
_WHEN_PUT = late(
    r"^(?P<who>he|she|P.) (?P<be>was|became) (?P<what>[^;:()D]{1,70}?),? when "
    r"(?:(?:first )?|(?:he|she) was )(?:appointed|named|chosen) "
    r"to (?:his|her|the|this|that) (?:post|job|office|role|position|seat) (?=(?:in|on) D.)"
)
"""When somebody got the office they have, told beside what they were then."""
_CHOSEN_THERE = late(
    r"\b(?P<verb>(?:was|were|been) (?:re-?)?(?:elected|appointed|chosen|selected))"
    r" in [CS].(?= on D.)"
)
_GIVEN_MORE = late(
    r"(?:,? and|,) (?:was |has been |had been )?(?:given|handed|granted|won|secured|awarded) "
    r"(?:a|another|his|her) (?:second|third|new|further|fresh)(?: [a-z-]+)? term (?:in|on) D."
    r"(?=[.,;]|$)"
)
"""When somebody got another term, told behind the first."""
_RAN_SEAT = late(
    r"\b(?P<verb>run|ran|led|headed|runs|heads|leads|directed) (?:the|its) C. "
    r"(?:headquarters|secretariat|office|body|organi[sz]ation|agency)"
    r"(?= (?:for|from|since|until|between|in|over) )"
)
_POST_OF = late(
    r"^(?:the |its )?(?:[a-z-]+ ){0,3}?(?:post|office|job|role) of "
    r"(?P<title>[a-z][a-z -]{3,30}?) (?:belongs to|is in the hands of|falls to|goes to|went to"
    r"|rests with|is (?:held|occupied|filled) by) (?P<who>P.)(?: (?:of|from) (?:the )?S.)?,"
    r" (?:who (?:was|has been) )?(?P<verb>chosen|elected|appointed|named|picked)"
    r"(?P<in>(?: in| on)?) (?=D.)"
)
_ORIGINS = late(
    r"^(?P<org>(?:the )?[OB].)(?:s (?:origins?|roots|history|beginnings) (?:go(?:es)?|reach(?:es)?"
    r"|stretch(?:es)?|dates?) back to| traces its (?:origins?|roots|history|beginnings|birth|story)"
    r" (?:back )?to) (?=D.)"
)
FORMS = (
    ("ed to ", _WHEN_PUT, r"\g<who> \g<be> \g<what>; \g<who> was appointed to the post "),
    ("ected in ", _CHOSEN_THERE, r"\g<verb>"),
    ("appointed in ", _CHOSEN_THERE, r"\g<verb>"),
    ("chosen in ", _CHOSEN_THERE, r"\g<verb>"),
    (" term ", _GIVEN_MORE, ""),
    (" the C", _RAN_SEAT, r"\g<verb> the organisation"),
    (" its C", _RAN_SEAT, r"\g<verb> the organisation"),
    ("post of ", _POST_OF, r"\g<who>, the \g<title>, was elected\g<in> "),
    ("job of ", _POST_OF, r"\g<who>, the \g<title>, was elected\g<in> "),
    ("role of ", _POST_OF, r"\g<who>, the \g<title>, was elected\g<in> "),
    ("office of ", _POST_OF, r"\g<who>, the \g<title>, was elected\g<in> "),
    ("origin", _ORIGINS, r"\g<org> dates back to "),
    ("roots", _ORIGINS, r"\g<org> dates back to "),
    ("history", _ORIGINS, r"\g<org> dates back to "),
    (" effect", _IN_FORCE, r"\g<seam>it joined the organisation "),
    (" force ", _IN_FORCE, r"\g<seam>it joined the organisation "),
    (" on the B", _ON_COUNCIL, r"\g<who> served on \g<org> "),
    (" seat", _GAVE_UP_SEATS, _gave_up_seats),
    ("since D", _HAS_PRESIDED, r"\g<who> \g<has> been president of the \g<of> "),
    (" been ", _PRESIDED_BY, r"\g<time>, \g<who> \g<has> been president of the \g<of>"),
    ("non-", _NON_MEMBER, "outsider"),
    (" diploma", _DIPLOMACY, _diplomacy),
    (" foreign ministry", _DIPLOMACY, _diplomacy),
    (" diplomat", _DIPLOMAT, r"\g<of>\g<how>foreign minister"),
    (" P", _EVERY_ONE_BUT, _was_in_post),
    ("P", _BUT_ONE_EVERY, _was_in_post),
    ("P", _BUT_ONE_LED, _was_in_post),
    ("all but one", _ALL_BUT_ONE, _was_in_post),
    (", who ", _THE_ONLY, _was_in_post),
    ("since D", _KEPT, _kept),
    ("since D", _FILLED, _filled),
    (", ", _EARLIER_ON, r"\g<time> "),
    (" to become ", _LEFT_TO_BECOME, r"\g<who> \g<time> became "),
    (" host", _HOST_THEN, _host_then),
    (" host", _HOST_ON, _host_then),
    (" day of ", _DAY_OF_IT, _day_of_it),
    (" in C", _AS_IT_ENDED, _day_of_it),
    (" days of ", _CLOSED_TALKS, r"the \g<days>-day meeting began \g<time> \g<place>"),
    ("S", _LATECOMER, r"\g<who>, which joined \g<time>,"),
    (" member", _MEMBER_SINCE, r"\g<who>, which has been a member \g<time>,"),
    (" takes ", _TAKES_CHAIR, r"\g<ahead>took \g<what> from "),
)
"""What a mask must have in it, the words, and the usual ones."""
