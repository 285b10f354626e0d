"""The English verbs and nouns for taking, holding and leaving an office, by what they tell."""

from enum import Enum

from orgtui.articles.statements.trigger import Sought, SoughtEach
from orgtui.text.late_patterns import late


class Act(Enum):
    """What becomes of an office."""

    BEGIN = "begin"
    HOLD = "hold"
    END = "end"
    SUCCEED = "succeed"


class Form(Enum):
    """How a word stands to the one whose office it is."""

    ACTIVE = "active"
    """He became, was elected, left: said of the one who acts in the clause."""
    OBJECT = "object"
    """They elected, dismissed him: said of the one behind the verb."""
    AGENT = "agent"
    """He was followed by her: the one who acts had the office before."""
    NOUN = "noun"
    """The appointment of him, his departure."""
    TERM = "term"
    """His term ends."""
    ASIDE = "aside"
    """In the post since: said of the one named before."""


class Need(Enum):
    """What must say which office it is."""

    TITLE = "title"
    """A title right behind: was, remains."""
    AS = "as"
    """A title behind "as", or a house: served, worked."""
    POST = "post"
    """A title, or a word for the office: held, took up."""
    ORGANISATION = "organisation"
    """What is headed: led, ran."""
    ANY = "any"
    """Whatever is named, else the office spoken of: was elected, resigned."""


_ADVERB = (
    r"(?:\w+ly|also|then|now|again|first|earlier|later|soon|still|since|once|twice|thus|just|to"
    r"|briefly|already|D.|in D.|on D.)"
)
_HAS = rf"(?:(?:has|have|had|having|will|shall|is to|was to|are to)(?: {_ADVERB})* )?"
_BE = (
    rf"(?:(?:(?:has|have|had|having|will|is|was|were|are) (?:{_ADVERB} )*)?"
    rf"(?:been|be|being|is|was|were|are|got)(?: {_ADVERB})* )"
)
_CHOSEN = (
    r"(?:re-?)?(?:elected|appointed|named|chosen|selected|confirmed|picked|designated|sworn[ -]in"
    r"|sworn|inaugurated|installed|promoted|elevated|crowned|proclaimed|enthroned|tapped|made"
    r"|handed|given|voted in|hired|recruited|brought in|drafted in|invested|acclaimed|unveiled)"
)
_OUSTED = (
    r"(?:ousted|removed|dismissed|sacked|fired|deposed|toppled|overthrown|unseated"
    r"|recalled(?! (?:how|that)\b)|relieved|voted out|forced out|pushed out|kicked out"
    r"|driven from|swept from"
    r"|stripped of|turfed out|discharged|retired|expelled|impeached and removed|let go)"
)

_POST_WORDS = "post|position|job|role|office|seat|chair|helm"
_TENURE = (
    r"(?:terms?|tenure|mandate|stint|reign|rule|spell|(?:years?|months|decades?) (?=in|at|as))"
    r"(?: (?:in|of) office| ?in (?:the )?(?:power|charge|[a-z ]{3,20}(?= (?:are|is|ended|came)))"
    r"| ?as [^,;()PD]{3,50}?"
    r"| at the (?:helm|head|top) of (?:the )?[OBST].(?: [a-z]+)?"
    r"| of (?:[a-z-]+ |[OBSA].s? ){0,4}?P.)? "
)

_Key = tuple[Act, Form, Need]
_TABLE: tuple[tuple[_Key, str], ...] = (
    (
        (Act.SUCCEED, Form.AGENT, Need.ANY),
        rf"""{_BE}(?:succeeded|replaced|followed|supplanted|relieved)
(?:(?:,? (?:(?:on|in) )?(?:D.|the post|office|turn),?)? by
|(?= (?:as|at|in) [^,;:()PQ]{{3,70}} by (?:[a-z-]+ |[SOA].s? ){{0,5}}P.))
|(?:succeeded|replaced)(?: (?:(?:on|in) )?D.)? by
|{_HAS}(?:preced(?:es|ed)
|(?:made|makes?|making|gave|gives?|giving) way (?:to|for)
|(?:hand|pass|turn|yield)(?:s|es|ed|ing)?
(?: (?:[a-z-]+|[OBST].s?)){{1,9}}? to(?= (?:[a-z-]+ |[SO].s |A. )*P.))""",
    ),
    (
        (Act.SUCCEED, Form.ACTIVE, Need.ANY),
        rf"""(?<!was )(?<!were )(?<!been )(?<!be ){_HAS}(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)
|supplant(?:s|ed|ing)?
|fill(?:s|ed|ing)? the (?:gap|shoes|seat|vacancy|void)(?: left by| of)
|(?:take|takes|took|taken|taking) (?:his|her|P.s) place
|step(?:s|ped|ping)? into the shoes of
|reliev(?:es|ed|ing)(?= (?:[a-z-]+ ){{0,3}}P.(?: (?:on |in )?D.)?
 (?:at the (?:head|helm|top)|in (?:the|that) (?:post|job|role|chair|office)) )
|follow(?:s|ed|ing)(?= (?:[a-z-]+ |A. ){{0,3}}P.(?!s ))
|(?:will|is to|are to) follow(?=[.,;]|$| (?:in |on |from )?D.)
|followed(?=[.,;]|$| (?:in |on |from )?D.| and )|came next
|(?:take|takes|took|taken|taking) over from)(?![a-z])
|(?:is|was|are|will be|becomes?|became|as|to be|named|appointed|chosen|picked)(?: [a-z]+){{0,2}}
 (?:his|her|P.s) (?:[a-z]+ )?(?:successor|replacement)""",
    ),
    (
        (Act.BEGIN, Form.AGENT, Need.POST),
        rf"""{_HAS}(?:pass(?:es|ed)?|fell|falls?|went|goes|go) (?:from (?:[a-z]+ )*P. )?
to(?= (?:[a-z]+ )*P.)|{_BE}(?:taken(?: over| up)?|assumed|filled|won)
(?: (?!by )[a-zD]+.?){{0,4}} (?:by|with)(?= (?:[a-z]+ )*P.)""",
    ),
    (
        (Act.HOLD, Form.AGENT, Need.POST),
        rf"{_BE}(?:held|occupied|filled)(?: (?:(?:since|from) )?D.)? by"
        rf"|(?:(?:stay|remain|rest)s? with|(?:stays?|remains?|is|was) in the hands of)"
        rf"|{_BE}?(?:led|headed|run|chaired|governed|ruled|directed)"
        r"(?: (?:(?:since|from) )?D.)? by",
    ),
    ((Act.BEGIN, Form.ACTIVE, Need.ANY), rf"{_BE}{_CHOSEN}"),
    (
        (Act.END, Form.ACTIVE, Need.ANY),
        rf"{_BE}{_OUSTED}|(?<=and )(?:ousted|removed|dismissed|sacked|fired)(?= (?:(?:on|in) )?D.)",
    ),
    (
        (Act.BEGIN, Form.ACTIVE, Need.ANY),
        rf"""{_HAS}(?:(?:take|takes|took|taken|taking) (?:office|over|up|power
|charge(?! of)|command(?! of)|on(?= (?:the|his|her) )|(?:his|her) (?:oath|post|seat))
|(?:take|takes|took|taken|taking)(?= (?:the |control of the )(?:[a-z]+ )?
(?:helm|reins|oath|chair|post|job|position|office|gavel|baton|torch|keys|wheel|tiller|seals|crown
|throne|top job|hot seat)| (?:charge|command) (?:of|at) )
|assum(?:es?|ed|ing)|enter(?:s|ed|ing)?(?: upon| into)?
(?= (?:office|(?:the|his|her) (?:post|job|duties)))
|acced(?:es?|ed|ing) to|ascend(?:s|ed|ing)?(?: to)?|inherit(?:s|ed|ing)?
|(?:came|comes?|coming|rose|rises?|swept|return(?:s|ed|ing)?)(?: back)? (?:in)?to (?:power|office)
|report(?:s|ed|ing)? for duty
|(?:begin|begins|began|beginning|start|starts|started|starting|w[io]ns?|secur(?:es?|ed))
 (?:his|her|an?|another)(?: new| first| second| third| fourth| fresh| further| [a-z]+-year)*
 (?:term|mandate|tenure|stint)
|(?:begin|begins|began|start|starts|started) (?:his|her) (?:new )?(?:role|job|duties|work
|first (?:working |full )?day)\b)""",
    ),
    (
        (Act.BEGIN, Form.ACTIVE, Need.ANY),
        rf"""{_HAS}(?:(?:proclaim|declar|appoint|nam|crown|install|anoint|mak)(?:s|es|ed|ing)?
|made|sw[oe]re|swears) (?:him|her)self(?: in)?""",
    ),
    (
        (Act.BEGIN, Form.ACTIVE, Need.ANY),
        rf"""{_HAS}(?:defeat(?:s|ed|ing)|beat(?:s|en|ing)?|best(?:s|ed)|(?:saw|sees|seeing) off
|outpoll(?:s|ed)|edg(?:es|ed) (?:out|past)|trounc(?:es|ed)|prevail(?:s|ed) over
|overc(?:o|a)me|w[io]ns?(?= (?:(?:[a-z0-9-]+|D.s?|A.|S.s?) ){{0,5}}
(?:election|votes?|ballots?|run-?off|contest|race|poll)\b))""",
    ),
    (
        (Act.BEGIN, Form.ACTIVE, Need.ANY),
        r"(?:is|was) (?:the|its|their)(?: [a-z]+)? (?:choice|pick)(?= of | to )",
    ),
    ((Act.BEGIN, Form.ACTIVE, Need.TITLE), rf"{_HAS}(?:become|becomes|became|becoming)"),
    (
        (Act.BEGIN, Form.ACTIVE, Need.POST),
        rf"""{_HAS}(?:(?:get|gets|got|gotten|secur(?:es?|ed)|land(?:s|ed)|won|wins?|clinch(?:es|ed)
|receiv(?:es?|ed)|obtain(?:s|ed)|(?:re)?gain(?:s|ed)|fill(?:s|ed)|accept(?:s|ed))(?= )
|(?:mov(?:es?|ed|ing)|ris(?:es?|ing)|rose|risen|return(?:s|ed|ing)?|switch(?:es|ed)
|advanc(?:es?|ed)|step(?:s|ped)|go(?:es)?|went|came|comes) (?:back |up )?(?:in)?to
|return(?:s|ed|ing)? as|(?:re)?join(?:s|ed|ing)?
|(?:start(?:s|ed|ing)?|begin|begins|began|beginning)(?: work)?
(?=(?: (?:on |in )?D.)? as| in (?:the|his|her))
|(?:start(?:s|ed|ing)?|begin|begins|began|(?:go|goes|went|gets?|got) to) work
(?= (?:on |in )?(?:D.|C.)))
|(?:(?<=\bhe )|(?<=\bshe )|(?<=P. )){_HAS}(?:start|starts|started|begin|begins|began)
(?= (?:on )?D.(?:[,.;]|$| and | for | with | at ))
|(?<=, )(?:will|is to|is due to) (?:start|begin)(?= (?:on )?D.(?:[,.;]|$))
|(?<=\band )(?:starts|begins|started|began|(?:will|is to|is due to) (?:start|begin))(?: work)?
(?= (?:on |in )?D.(?:[,.;]|$))""",
    ),
    (
        (Act.END, Form.ACTIVE, Need.ANY),
        rf"""{_HAS}(?:resign(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside|back)
|(?:stand|stands|stood|standing) (?:down|aside)|retir(?:es?|ed|ing)|bow(?:s|ed|ing)? out
|abdicat(?:es?|ed|ing)|(?:leave|leaves|left|leaving|quit|quits|quitting
|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|depart(?:s|ed|ing)?) office
|(?:was|were) (?:assassinated|killed)|die(?:s|d)?|dying|call(?:s|ed|ing)? it a day
|sign(?:s|ed|ing)? off|pack(?:s|ed|ing)? (?:up|(?:his|her) bags)|clear(?:s|ed|ing)? (?:his|her) desk
|(?:said|says|bade|bids?|wav(?:ed|es)) (?:farewell|goodbye|good-bye)|took (?:his|her) leave
|(?:thr[eo]ws?|threw) in the towel|ma(?:kes?|de|king) (?:his|her) exit
|(?:end|ends|ended|complet(?:es?|ed|ing)|finish(?:es|ed|ing)?|conclud(?:es?|ed|ing)
|serv(?:es?|ed|ing) out) (?:his|her|the|a)(?: [a-z-]+){{0,3}}
 (?:term|tenure|mandate|stint|years|reign|spell|rule|run)
|(?:lose|loses|lost|losing|fell from|falls? from) (?:power|office)
|hand(?:s|ed|ing)? in (?:his|her) (?:notice|resignation)
|(?:submit(?:s|ted)?|tender(?:s|ed)?) (?:his|her) resignation)""",
    ),
    (
        (Act.END, Form.ACTIVE, Need.POST),
        rf"""{_HAS}(?:leave|leaves|left|leaving|quit|quits|quitting|(?:give|gives|gave|given)
(?: it| this)? up
|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed)?|depart(?:s|ed|ing)?
|lose|loses|lost|losing|ced(?:es?|ed)|hand(?:s|ed|ing)? over|exit(?:s|ed)?)(?= |[.,]|$)""",
    ),
    (
        (Act.HOLD, Form.ACTIVE, Need.AS),
        rf"""{_HAS}(?:serv(?:es?|ed|ing)|been serving|work(?:s|ed|ing)?|acts?(?= as)|acted
|acting(?= as)|belong(?:s|ed)|sit|sits|sat|spen[dt]s?|continu(?:es?|ed)|stay(?:s|ed)?(?: on)?
|(?:ha[sd] )?look(?:s|ed) after|oversaw|oversees|(?:ha[sd] )?been in charge of
|(?:stand|stands|stood) in|fill(?:s|ed) in|deputi[sz](?:es?|ed)|doubl(?:es?|ed))""",
    ),
    (
        (Act.HOLD, Form.ACTIVE, Need.POST),
        rf"""{_HAS}(?:(?:hold|holds|held|holding|occup(?:y|ies|ied|ying))
|(?:does|did|done|doing)(?= (?:the|this|that) job)
|(?:(?:ha[sd]|have) )?had(?= (?:the|this|that) (?:[a-z]+ )?(?:{_POST_WORDS})\b)
|(?:mind(?:s|ed)?|hold|holds|held) the (?:shop|fort|store))""",
    ),
    (
        (Act.HOLD, Form.ACTIVE, Need.ORGANISATION),
        rf"""{_HAS}(?:been )?(?:leads|led|heads|headed|runs|ran|direct(?:s|ed)
|chair(?:s|ed)|manag(?:es|ed)|steer(?:s|ed)|helm(?:s|ed)|guid(?:es|ed)|govern(?:s|ed)
|rul(?:es|ed)|reign(?:s|ed)|presid(?:es|ed|ing) over
|(?<!the )(?<! a )(?<!its )(?<! s )(?!^running from D., the )
(?:lead|head|runn|direct|chair|manag|steer|govern|rul|reign|oversee)ing
(?= (?:the|its|his|her|a|an|[OBST].|D.|since|from) ?)
|command(?:s|ed)|has charge of|had charge of)|(?:has|have|had) run
|(?:(?:will|shall|is to|was to)(?: {_ADVERB})* |(?<=\bto ))(?:lead|head|run|direct|chair|manage
|steer|guide|govern|rule|preside over|command)""",
    ),
    (
        (Act.HOLD, Form.ACTIVE, Need.TITLE),
        rf"(?:{_HAS}(?:been|be)|is|was|were|remain(?:s|ed|ing)?|being)(?= )",
    ),
    (
        (Act.HOLD, Form.ASIDE, Need.ANY),
        rf"""(?<!died )(?<!dies )(?<!die )
(?:back )?(?:in|at|on) (?:(?:the|his|her|that|this) (?:[a-z-]+ )?(?:{_POST_WORDS})
|office|power(?: in (?:the )?[STC].)?|charge|place|post(?= since)|work(?= since)|(?:his|her) post
|the (?:[a-z-]+ |C. )?(?:headquarters|head|top))
(?=,? (?:for |since|from|until|D.))
|(?<!secretariat )(?<!office )(?<!agency )(?<!bank )(?<!fund )(?:in C.|there)
(?=,? (?:since|from|until) D.)""",
    ),
    (
        (Act.END, Form.OBJECT, Need.ANY),
        rf"""{_HAS}(?:ousted|removed|removes|dismiss(?:ed|es)|sack(?:ed|s)|fire[sd]|deposed
|topple[sd]|overthrew|unseat(?:s|ed)|recall(?:s|ed)(?! (?:how|that)\b)|vote[sd] out|force[sd] out
|accept(?:s|ed) the resignation of|relieve[sd])(?= )""",
    ),
    (
        (Act.BEGIN, Form.OBJECT, Need.ANY),
        rf"""(?<!first )(?<!newly )(?:has|have|had)(?: {_ADVERB})* chosen(?= )
|{_HAS}(?:(?:re-?)?(?:(?<!first )elect(?:s|ed)?|appoint(?:s|ed|ing)?|name[sd]?|naming
|chose|choose[sn]?|choosing|select(?:s|ed)?|confirm(?:s|ed)?|pick(?:s|ed)?|install(?:s|ed)?
|promote[sd]?|designate[sd]?|elevate[sd]?)|made|makes?|swore in|swears in|tap(?:s|ped)
|crown(?:s|ed)|sworn in|inaugurated|brought in|enthroned|hired
|(?:g[ai]ve[sn]?|hand(?:s|ed)?|award(?:s|ed)?|grant(?:s|ed)?|offer(?:s|ed)?)
(?= (?:[a-z-]+ ){{0,3}}P. (?:a|an|another|his|her) (?:[a-z-]+ ){{1,3}}
(?:term|mandate|stint)\b))(?= )""",
    ),
    (
        (Act.BEGIN, Form.NOUN, Need.ANY),
        r"""(?:first (?:working |full )?day(?= (?:as|in|at|on) )
|appointment|(?:re-?)?election(?! (?:observ|campaign|commission|committee|day|result|rule|law|rall
|monitor|mission|promise|program|fraud|win|victor|night|race|official|watchdog))|inauguration|swearing-in|accession|enthronement
|coronation|investiture|installation|promotion|elevation|confirmation|reappointment)""",
    ),
    (
        (Act.END, Form.NOUN, Need.ANY),
        r"""(?:resignation|departure|dismissal|removal|ouster|ousting|overthrow|sacking|firing
|death|assassination|retirement|abdication|downfall|toppling|exit)""",
    ),
    (
        (Act.END, Form.TERM, Need.ANY),
        rf"""{_HAS}(?:extend(?:s|ed)|prolong(?:s|ed)) (?:the |P.s ){_TENURE}
(?:by [a-z]+(?: and a half)? (?:years?|months?),? )?(?:until|to|through|till)(?= )""",
    ),
    (
        (Act.END, Form.TERM, Need.ANY),
        rf"""{_TENURE}(?:then |formally |officially |will |is due to |was due to )*
(?:ends?|ended|expires?|expired|runs? (?:out|until|through|to)|ran (?:out|until|through|to)
|lapse[ds]|lasts?(?: until)?|lasted(?: until)?|concluded|concludes|finished|finishes|is over
|was over|(?:are|were) over|c[ao]me(?:s)? to (?:an|its|their) (?:end|close)|(?:is|are) up)""",
    ),
    (
        (Act.END, Form.TERM, Need.ANY),
        r"""(?:(?<!.)|(?<=; )|(?<=, )|(?<=and )|(?<=but ))(?:it|which|that|this)
 (?:(?:now|then|formally|will|is due to|is set to|was due to) )*
(?:runs?|ran|lasts?|ends?|ended|expires?|expired|finish(?:es|ed)?)(?: until| to| through| out)?""",
    ),
    (
        (Act.BEGIN, Form.TERM, Need.ANY),
        r"""(?:(?<!.)|(?<=; )|(?<=, )|(?<=and )|(?<=but ))(?:it|which|that|this)
 (?:(?:now|then|formally|will|is due to|is set to) )*(?:begins?|began|starts?|started)""",
    ),
    (
        (Act.BEGIN, Form.TERM, Need.ANY),
        rf"""{_TENURE}(?:will )?(?:begins?|began|starts?|started|dates? (?:from|back to)
|dated from|runs? from)""",
    ),
)

VERBS = SoughtEach(
    (key, Sought(rf"(?<!-)\b(?:{''.join(text.split(chr(10)))})(?![a-z])")) for key, text in _TABLE
)
"""All of them; of two that match at one place, the longer one holds."""
TRIGGER = late(
    r"\b(?:became|becom|elect|appoint|nam(?:ed|ing)|chos|sworn|inaugurat|install|promot|confirm"
    r"|took|take|taking|assum|office|post\b|resign|stepp?|stood|retir|quit|left|leav|oust|remov"
    r"|dismiss|sack|fired|depos|toppl|succe|replac|predecess|serv|held|hold|lead|led\b|head|run"
    r"|inherit|deputi|it (?:will )?(?:runs|ends|expires|begins|starts)|years (?:in|at|as)|premier"
    r"|chancell|reign|mandate|tenure|choice|pick|portfolio|g[ai]ve|relinquish|farewell|goodbye"
    r"|ran\b|came next|follow|won\b|wins\b|beat|defeat|saw off|sees off|edged|outpoll|proclaim"
    r"|declar|done|first day|rul|reign|govern|was\b|is\b|been\b|since|from D|D.|president"
    r"|minister|secretary|director|chief|chair|charge|helm|power|term)"
)
"""What every sentence about an office has in it."""
