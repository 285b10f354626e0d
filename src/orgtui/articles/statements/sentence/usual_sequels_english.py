"""What English goes on to say of those told of, of turns and of newcomers, in the usual words."""

from orgtui.text.late_patterns import late

_TRADE = late(
    r"(?P<who>P.(?: of (?:the )?S.)?),(?: (?:aged )?\d\d,)? an? (?:[a-z-]+ |A. ){0,3}?"
    r"(?:general|colonel|soldier|officer|lawyer|jurist|judge|diplomat|economist|banker|engineer"
    r"|doctor|physician|academic|professor|scholar|journalist|businessman|businesswoman|politician"
    r"|civil servant|teacher|entrepreneur|technocrat)(?: by (?:training|trade|profession))?, "
    r"(?=(?:has|had|was|is|became|will|took|takes|led|leads|headed|heads|held|succeed(?:s|ed)"
    r"|replace[sd]|joined|served|resigned|left) )"
)
"""What somebody does for a living, before what they did."""
_SEAT_SINCE = late(
    r"\bin the (?:seat|saddle|hot seat|driver.?s seat|big chair)(?= (?:only |just )?since D.)"
)
_CHAIR_SINCE = late(
    r"(?P<from>\bfrom (?:the )?S.), (?:the |its )?(?:chair|chairman|holder|incumbent)"
    r"(?: of it| of (?:the )?O.)? (?=since D.(?:[.,;]|$))"
)
_COLLEAGUE = late(
    r"\bfrom (?:his|her|its|their) (?:A. )?(?:colleague|counterpart|opposite number|neighbour"
    r"|neighbor|peer)s? (?:from|of) (?=(?:the )?S.)"
)
_GIVES_WAY = late(
    r"\b(?P<until>until|till|to) (?:the end of )?(?P<time>D.),? (?:and |before it |after which it )"
    r"(?:(?:it )?(?:will|is to|is due to) )?(?:then |in turn )?(?:giv(?:e|ing) way|mak(?:e|ing) way"
    r"|mak(?:e|ing) room|hand(?:ing)?(?: it)? over|pass(?:ing)? (?:it|the (?:baton|gavel|torch|job"
    r"|chair))(?: on)?) (?:to|for) (?P<who>(?:the )?S.)(?=[.,;]|$)"
)
_WHOLE_OF = late(r"\b(?:for|during) (?:the whole of|all of|the full year) (?=D.)")
_TOOK_OVER = late(
    r"(?P<who>P.|\bhe|\bshe) (?P<took>took|takes) over the (?P<of>organi[sz]ation|agency|body"
    r"|committee|bank|commission|secretariat|institution|fund|court|bloc|union)"
    r"(?=,? (?:from |(?:on |in )?D.))"
)
"""Who comes to be at the head of what is spoken of."""
_CAME_IN = late(
    r"(?P<who>\bpredecessor,? P.,|P.(?: of (?:the )?S.)?, who) (?:had )?(?:came in|arrived"
    r"|came aboard|moved in|started(?: work)?|began(?: work)?) (?=(?:in|on) D.)"
)
_MOVES_IN = late(
    r"(?P<who>\bhe|\bshe|P.),? (?:leaves|goes|departs|moves out|bows out) (?P<on>on D.),? and "
    r"(?P<new>P.(?: of (?:the )?S.)?) (?:moves in|takes over|steps in|starts|begins|comes in)\b"
)
_AT_PLACE = late(
    r"\b(?P<began>started|began|starts|begins) (?P<work>work|his job|her job|his duties|her duties)"
    r" (?:at|in) (?!D)(?:the )?(?:[a-z’'-]+ ?){1,3}(?= (?:on )?D. as | D. as )"
)
_ALLY = late(
    r"\b(?P<became>bec[ao]mes?|is now|made it) (?P<the>(?:the |its )?(?:\d+(?:st|nd|rd|th)|[a-z-]+"
    r"(?:th|first|second|third))) (?:ally|nation|country|state)(?: to join| in| of| within) "
    r"(?=(?:the )?O.)"
)
_UNDER_PAPER = late(
    r"\bunder the C. (?:statute|treaty|convention|accords?|agreements?"
    r"|charter|protocol|declaration|pact),? "
    r"(?=(?:it|the [a-z]+|(?:the )?S.) )"
)
"""A paper called by a city, which does nothing itself."""
_ITS_NOTICE = late(
    r"(?P<told>(?P<who>[CS].)s (?:formal )?(?:notice|notification|letter|instrument|papers?)"
    r" [^;:()]*?,? and )it (?=(?:will|is to|ceases|leaves|left|joins|became)\b)"
)
"""Whose paper it is that was handed in, before what becomes of them: "it will leave"."""
_DAYS_ALONE = late(
    r"(?P<ahead>D.[^;]*), (?:from|on|between) the \d+(?:st|nd|rd|th)? (?:to|until|till|through"
    r"|and) (?:the )?\d+(?:st|nd|rd|th)(?=[.,;]|$)"
)
"""The days of a meeting whose month stands elsewhere."""
_REPLACED_AT = late(
    r"(?P<did>\b(?:replace[sd]?|succeed(?:s|ed)?|follow(?:s|ed)?|(?:took|takes|taking|take)"
    r" over from) P.)"
    r" (?:(?:at|in) (?:the (?:helm|top|head) of )?)(?P<org>(?:the )?O.)(?: headquarters)?"
    r"(?=[.,;]|$| (?:in|on|at) | D)"
)
_BEEN_THERE = late(r"(?P<who>P.|\bhe|\bshe) had (?:been there|run it|led it) (?=since D)")
_IN_TWICE = late(
    r"(?P<who>(?<![^ ])S.) was in (?P<org>(?:the )?O.) (?P<first>(?:from|between|in) D.)"
    r",? and (?:then )?again (?=(?:from|between|in) D.(?:[.,;]|$))"
)


FORMS = (
    (" a", _TRADE, r"\g<who> "),
    (" since D", _SEAT_SINCE, "in the chair"),
    (" since D", _CHAIR_SINCE, r"\g<from>, which had held it "),
    ("from ", _COLLEAGUE, "from "),
    (" way ", _GIVES_WAY, r"\g<until> \g<time>, when \g<who> takes over"),
    (" over ", _GIVES_WAY, r"\g<until> \g<time>, when \g<who> takes over"),
    (" pass", _GIVES_WAY, r"\g<until> \g<time>, when \g<who> takes over"),
    (" of D", _WHOLE_OF, "in "),
    (" the full ", _WHOLE_OF, "in "),
    (" over the ", _TOOK_OVER, r"\g<who> \g<took> over as head of the \g<of>"),
    (" in ", _CAME_IN, r"\g<who> took office "),
    (" on D", _CAME_IN, r"\g<who> took office "),
    (" and P", _MOVES_IN, r"\g<who> steps down \g<on>, and \g<new> takes over"),
    (" as ", _AT_PLACE, r"\g<began> \g<work>"),
    (" ally ", _ALLY, r"\g<became> \g<the> member of "),
    (" nation ", _ALLY, r"\g<became> \g<the> member of "),
    (" the C", _UNDER_PAPER, ""),
    (" and it ", _ITS_NOTICE, r"\g<told>\g<who> "),
    (" the ", _DAYS_ALONE, r"\g<ahead>"),
    (" P", _REPLACED_AT, r"\g<did> as head of \g<org>"),
    (" since D", _BEEN_THERE, r"\g<who> had held the post "),
    (
        " and again ",
        _IN_TWICE,
        r"\g<who> was a member of \g<org> \g<first>; \g<who> was a member of \g<org> ",
    ),
)
"""What a mask must have in it, the words, and the usual ones."""
