"""What states do to hold, take and give the chair, in English."""

from orgtui.articles.statements.chairs.ways import ORGANISATION, ChairAct, Way
from orgtui.articles.statements.sentence.templates import ANYTHING, words_of
from orgtui.text.late_patterns import late

_END_EN = (
    r"(?! (?!(?:in(?! (?!the D.)[a-z])|on|since|from|this|next|until|for|and|at|as|with|under|after"
    r"|during|again|through|till|while|but|to|alongside|together)\b)[a-z])"
)
"""That no noun follows: "chairs the SCO", not "chairs the SCO forum"."""
_OF_EN = late(
    rf"\b(?:of|in|at)(?: the)? {ORGANISATION}|(?P<org2>[OB].)s? (?:\w+ )?(?:chair|pres|helm)"
)
_CHAIR_EN = late(
    r"\b(?:at the head of|leadership(?= of (?:the )?[OB].)|(?<=[OB]. )leadership"
    r"|(?<=[OB].s )leadership|chair(?:man|person|ed)?(?:ship)?"
    r"|presided"
    r"|chairpersonship|charge of|chair-in-office"
    r"|presidency|helm|gavel|wheel|driving seat|drivers seat|baton|torch|reins)\b"
)
_TO_EN = (
    r"(?:(?:will|shall|is to|are to|is due to|is set to|is expected to|due to|set to)"
    r"(?: \w+ly| also| now| then)? )"
)
_BE_EN = (
    r"(?:(?:will|shall|is to|is due to|is set to)(?: \w+ly| also)? be|(?:has|had)(?: \w+ly)? been"
    r"|was|is being|is|were)(?: \w+ly| also| now| then)? "
)
_WEAK_EN = late(
    r"\b(?:role|wheel|term|stint|flag|job|post|position|place|seat|turn|mantle|torch|duties|it"
    r"|leadership)\b"
)

ENGLISH = (
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:chairs|chaired|chairing|presiding over|will chair|will lead|is chairing"
            r"|has chaired|has been chairing|is (?:due|set|to|going|scheduled|about)(?: to)? chair"
            r"|will be chairing|(?:due|set) to chair|steers|steered|has led|has headed|is leading"
            r"|presides over|presided over|heads|headed|leads|led"
            r"|will head|runs|ran|will run|is running|has run|will steer|has steered|speaks for"
            r"|will preside over"
            r"|is presiding over|is heading|is steering|would chair|would lead|would head"
            r"|would preside over)(?: both)?(?: the)?(?: (?:blocs?|groups?"
            r"|unions?)s?(?= council))?"
            rf" {ORGANISATION}{_END_EN}"
        ),
        link=late(ORGANISATION),
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:chairs|chaired|presides|presided|will chair)(?= (?:it )?(?:in|from|since) D.)"
        ),
        link=_OF_EN,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:is|was|has been|,) ?(?:\w+ )?(?:at the helm|at the head|in the chair"
            r"|in charge) of(?: the)? "
            rf"{ORGANISATION}{_END_EN}"
        ),
        link=late(ORGANISATION),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:(?:at the helm|at the wheel|in the chair|in charge|in the driving seat"
            r"|in the post|in the job|in the role)(?! of)"
            rf"|in (?:the )?{ORGANISATION}(?:s)? (?:chair|presidency|driving seat)"
            rf"|(?:elected|chosen|picked|named|selected|appointed|endorsed|mandated) to (?:chair"
            rf"|lead"
            rf"|head)(?: the)? {ORGANISATION.replace('?P<org>', '?:')})(?!\w)"
        ),
        link=late(
            rf"in (?:the )?{ORGANISATION}(?:s)? (?:chair|pres|driv)|to (?:chair|lead"
            rf"|head)(?: the)? (?P<org4>[OB].)"
        ),
        noun=_CHAIR_EN,
        weak=late(r"in the (?:post|job|role)"),
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:has|had|have|will have|holds|held|will hold|keeps|kept|will keep|retains"
            r"|will retain|exercises|exercised"
            r"|will exercise"
            r"|does|did|will do|(?:has|had) done|occupies|occupied|performs|performed"
            r"|is to have|is to hold)"
            r" (?:it|so|this|that|the same|the (?:role|post|job|chair|seat|honou?r|presidency"
            r"|chairmanship|gavel"
            r"|baton|reins))\b"
            r"|(?:preceded|had preceded)(?= (?:it|the S.|S.)(?: (?:in|from|until)| as))"
            r"|(?:is next|follows|will follow|comes next|is due to follow|is next in line"
            r"|due to follow|is to follow|are to follow|is up next|comes after|up next"
            r"|will come next|is the next"
            r"|gets its turn|takes its turn|goes next|is in line)\b"
        ),
        link=_OF_EN,
        noun=late(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:opened|opens|kicked off|kicks off|began|begins|started|starts|launched|launches"
            r"|inaugurated|will open|will begin|will start|embarked on|embarks on|entered|enters)"
            r" (?:its|their|his|her|an?|the|on its)(?= (?:[\w-]+ ){0,3}(?:[OB]. )?(?:chair"
            r"|presidency|term|stint|spell"
            r"|turn|stewardship|tenure|year in))"
        ),
        link=late(
            rf"{_OF_EN.pattern}|(?:its|an?|the) (?:[\w-]+ ){{0,3}}(?P<org4>[OB].) (?:chair|pres)"
        ),
        noun=_CHAIR_EN,
        weak=late(r"term|stint|turn|tenure|spell"),
    ),
    ChairAct(
        way=Way.ENDS,
        words=words_of(
            r"(?:ended|ends|ending|concluded|concludes|concluding|wrapped up|wraps up|completed"
            r"|completes"
            r"|completing|will end|will complete|finished|finishes|closed|closes|lays down"
            r"|laid down|vacated|(?:steps?|stepped|stands?|stood|will step|will stand"
            r"|stepping) (?:down|aside)"
            r"|will (?:finish|close|leave|surrender|relinquish|vacate|conclude|bow out|wrap up"
            r"|lay down)"
            r"|vacates|leaves|left|gave up|gives up|surrendered|surrenders|relinquished"
            r"|bowed out|bows out)"
            r"(?: (?:its|their|his|her|an?|the|it))?(?= |$|[,.])"
            r"(?=(?: (?:[\w-]+ ){0,3}(?:[OB]. )?(?:chair|presidency|term|stint|turn|tenure|helm"
            r"|spell)"
            r"| (?:[\w-]+ ){0,2}(?:years?|months|spell) (?:in the (?:role|post|job|chair)"
            r"|at the helm|as chair)"
            r"| on D| D|$|[,.]| after))"
        ),
        link=late(
            rf"{_OF_EN.pattern}|(?:its|an?|the) (?:[\w-]+ ){{0,3}}(?P<org4>[OB].) (?:chair|pres)"
        ),
        noun=_CHAIR_EN,
        weak=late(
            r"\bterm\b|stint|\bturn\b|tenure|(?:step|st[ao]+n?d|bow)\w* (?:down|aside|out)"
            r"|surrendered it|relinquished it|gave it up|in the role"
            r"|in the (?:post|job)"
        ),
    ),
    ChairAct(
        way=Way.OWNED,
        words=words_of(
            r"(?:presidency|chair(?:manship)?|chairpersonship|term|stint|turn|tenure"
            r"|stewardship|spell)\b"
            r"(?=[^;]*\b(?:wound up|wrapped up|end|expir|start|began|begin|run|ran|last|come"
            r"|came|finish|conclud|clos|continu"
            r"|got under way|gets under way|open|drew to|draws to))"
        ),
        link=late(
            rf"{_OF_EN.pattern}|(?P<org4>[OB].) (?:chair|pres)|at the (?:head"
            rf"|helm) of(?: the)? (?P<org5>[OB].)"
        ),
        noun=_CHAIR_EN,
        weak=late(r"\bterm\b|stint|\bturn\b|tenure|spell"),
    ),
    ChairAct(
        way=Way.OWNED,
        words=words_of(
            r"(?:presidency|chair(?:manship)?|chairpersonship|turn)(?: of(?: the)? [OB].)?"
            r"(?=,? (?:in|from|since|until|for|on)? ?D.)"
        ),
        link=late(rf"{_OF_EN.pattern}|(?P<org4>[OB].) (?:chair|pres)"),
        noun=_CHAIR_EN,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=words_of(
            r"(?:presidency|chair(?:manship)?|gavel|helm|baton|it)[^.;]{0,60}? (?:lies|lay|rests"
            r"|rested|is|was|sits"
            r"|stays|will be|has been)(?= with (?:the )?[SCT])"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:will hold|holds?|held|has held|will keep|keeps|kept|is holding|wields|will wield)"
            r" (?:the|this|that)(?= (?:\w+ ){0,2}(?:role|post|position|gavel|baton|reins|chair|seat"
            r"|presidency)\b)"
        ),
        link=_OF_EN,
        noun=late(r"\b(?:gavel|baton|reins)\b"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:has begun|began|begins|started|starts|will begin|will start)[^,;OBSTPQCD]{0,40}"
            rf"(?:at the helm of|in the chair of|presidency of|chairing|presiding over)"
            rf"(?: the)? {ORGANISATION}"
        ),
        link=late(ORGANISATION),
    ),
    ChairAct(
        way=Way.TURNS,
        words=words_of(
            r"(?:(?:will be|is|was|comes|came)(?= (?:the )?[SC].s turn)|(?:will be|is"
            r"|was) the turn of|(?:will be|is) followed by|next in line is)\b"
        ),
        link=_OF_EN,
        noun=late(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=words_of(
            r"(?:(?<!committee )(?<!panel )(?<!commission )(?<!conference )(?<!mission )(?<!talks )"
            r"(?<!force )(?<!team )(?<!session )(?<!debate )(?<!inquiry )(?<!working group )"
            r"(?:chaired|presided over)"
            r"|[OB].,? (?:(?:which|that|currently|now|is|was|has|had|been|being|will|be) ){0,4}"
            r"(?:led|headed))"
            r"(?= (?:(?:(?:in|for|since) )?D. |currently |now |at present )?by (?:the )?[ST].)"
        ),
        link=late(ORGANISATION),
        is_undated=True,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=words_of(
            rf"{_BE_EN}(?:held|assumed|taken over|taken up|taken on|exercised|occupied)"
            r"(?= (?:(?:in|for|since|from) D. |currently |now )?by (?:the )?[ST].)"
        ),
        link=late(rf"{_OF_EN.pattern}|(?P<org4>[OB].)s? (?:\w+ )?(?:chair|pres)"),
        noun=_CHAIR_EN,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:elected|chosen|named|appointed|selected|approved|confirmed|designated|endorsed"
            r"|act(?:s|ed)|serv(?:es|ed)|will serve|will act|serving|acting) as (?:the |its )?"
            r"(?:(?!vice|deputy|co-)[\w-]+ ){0,2}(?:[OB].s? )?(?:[\w-]+ )?"
            r"(?:chair|chairman|chairperson|president|presidency|chair-in-office"
            r"|chairmanship)(?! (?:of (?!(?:the )?[OB])|country))"
        ),
        link=late(
            rf"{_OF_EN.pattern}|as (?:the |its )?(?:[\w-]+ ){{0,2}}(?P<org4>[OB].)s? (?:[\w-]+ )?"
            r"(?:chair|pres)"
        ),
    ),
    ChairAct(
        way=Way.GIVES,
        words=words_of(
            rf"(?:hands|handed|handing|pass(?:es|ed|ing)|transfer(?:s|red|ring)|ced(?:es|ed|ing)"
            r"|yield(?:s|ed|ing)|gave|gives|giving|given(?= (?:the|its) )"
            r"|relinquish(?:es|ed|ing)|turn(?:s|ed|ing) over"
            r"|(?:leaves|left|leaving)(?= (?:the|its) (?:[OB].s? )?(?:[a-z]+ )?"
            r"(?:chair|presidency|helm)[^,;]* to )"
            rf"|surrender(?:s|ed)|entrust(?:s|ed)|{_TO_EN}(?:hand|pass|transfer|cede|yield|give"
            r"|relinquish|turn|surrender|entrust))(?: over| on)?\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.GIVES,
        words=words_of(
            r"(?:hands|handed|will hand|is to hand|will be handing|handing|passes"
            r"|will pass)(?: it)?"
            r" (?:over|on)(?= to (?:the )?[ST].(?!s ))"
        ),
        link=_OF_EN,
        noun=late(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.GOES,
        words=words_of(
            rf"(?:{_BE_EN}(?:handed|passed|transferred|shifted|ceded|given|turned|entrusted|moved"
            r"|rotated|yielded)(?: over| on)?"
            r"|passes|passed|will pass|goes|went|moves|moved|rotates|rotated"
            r"|gave way|gives way|will give way|rotating|reverts|reverted|devolves|devolved"
            r"|shifts|falls|fell|will go|will move|will rotate|will fall|will shift"
            r"|has passed|has gone|has moved)\b(?=[^;]* to (?:(?:the )?[STCA].|(?:president"
            r"|prime minister|king) P.))"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.TAKES,
        words=words_of(
            r"(?<!general )(?:took over|takes over|will take over|assumed|assumes|took up"
            r"|takes up"
            r"|took on|took|takes|has taken over|has taken|taking|will take|will assume|has assumed"
            r"|inherits"
            r"|inherited"
            r"|received|receives|will receive|picked up|picks up|will pick up|accepted|accepts"
            r"|taking over|stepped in|steps in|stepping in|will step in|is taking|are taking"
            r"|would take over|would assume"
            r"|inherit|(?:due|set) to take|is to take over"
            r"|is to take|is due to take over|will receive|picking up|assuming|accepted from)\b"
            r"(?! (?:place|part|note|effect|into account|steps)\b)"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=_WEAK_EN,
    ),
    ChairAct(
        way=Way.TAKES,
        words=words_of(
            r"(?:stepped in|steps in|will step in|took over|takes over|(?:is|are) (?:due|set) to"
            r" take over|will take over)\b(?! (?:from|the|as|it))"
        ),
        link=_OF_EN,
        noun=late(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.OWNED,
        words=late(
            r"(?<=[\ue000-\uf8ff]s) (?=(?:will |only |in turn )?(?:begin|start|end|run|follow"
            r"|come|last)s?\b)"
        ),
        link=_OF_EN,
        noun=late(r"(?!)"),
        weak=ANYTHING,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=words_of(
            r"(?:succeeds|succeeded|will succeed|succeeding|replaces|replaced|will replace"
            r"|replacing"
            r"|relieved|relieving|relieves|will relieve|took over from|takes over from"
            r"|will take over from"
            r"|taking over from|taken over from"
            r"|took (?:its|his|her|their) place|takes (?:its|his|her|their) place"
            r"|will take (?:its|their) place"
            r"|in succession to(?= (?:the )?[ST]))\b"
        ),
        link=_OF_EN,
        noun=_CHAIR_EN,
        weak=ANYTHING,
    ),
)
"""Families of predicates about the chair."""
