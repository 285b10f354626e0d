"""The words of three languages for joining, leaving and belonging to an organisation."""

import re

from orgtui.articles.statements.templates import Forms, pattern

TRIGGER = re.compile(
    r"вступ|вош[ел]|войд|входя|входит|присоедин|принят|приня|прием|член|участни|наблюдател|партнер"
    r"|вышл|вышел|выход|покину|исключ|приостанов|состо[ия]|объедин|join|admit|let in|acced"
    r"|accession"
    r"|member|observer|partner|status|withdr|left |quit |exit|suspend|expel|taken in|comprise"
    r"|мүше|\([ST]|құрам"
    r"|қосыл|қабылда|байқаушы|серіктес|шық|тоқтат|included|includes|entered|belong|состав|тоқта"
)
"""What every sentence about members has in it."""

ROLES = (
    ("observer", re.compile(r"наблюдател|observer|байқаушы|бақылаушы")),
    ("partner", re.compile(r"партнер|partner|серіктес|диалог")),
    ("associate", re.compile(r"ассоциирован|associate|қауымдас")),
)
"""What makes a membership other than full."""

_ROLE_RU = (
    r"(?P<role>(?:полноправн\w+ |постоянн\w+ |действительн\w+ |ассоциированн\w+ |\d+-?\w* "
    r"|(?:один|две|три|"
    r"перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)\w* "
    r"|нов\w+ |государств\w*[ -–]+|стран\w*[ -–]+)*"
    r"(?:член\w*|участни\w+|наблюдател\w+|партнер\w*(?: по диалогу)?))"
)
_STATUS_RU = (
    r"(?P<role>(?:статус\w* )?(?:полноправн\w+ |ассоциированн\w+ )?"
    r"(?:член(?:а|ства|ство)|участника|наблюдател\w+|партнер\w*(?: по диалогу)?))"
)
_ROLE_EN = (
    r"(?P<role>(?:(?:its|the|an?|full|permanent|new|newest|latest|associate|founding|official"
    r"|dialogue|"
    r"sectoral|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth) )*(?:member(?:s|ship)?|observers?|partners?)(?: states?| countr(?:y|ies))?"
    r"(?: status)?)"
)
_IN_RU = r"(?:в|к|в состав|в ряды|в члены|в число (?:стран-)?(?:членов|участников|участниц))"

_JOINING = (
    # Russian: the state acts
    rf"<who:M>~~\b(?:вступил[аи]?|вступает|вступают|вступит|вступят|вступивш\w+|вошл[аи]|вош(?:ел"
    rf"|едш\w+)|войд[еу]т"
    rf"|присоединил[аи]?с[ья]|присоединится|присоединятся"
    rf"|присоединивш\w+с?я?)\b~~\b{_IN_RU} <org:O>",
    rf"\b(?:вступил[аи]?|вошл[аи]|вошел|присоединил[аи]?с[ья])~~\b{_IN_RU} "
    rf"<org:O>~(?<![а-я])<who:M>",
    rf"{_IN_RU} <org:O> ~?<who:M>~~\b(?:вступил[аи]?|вошл[аи]|вошел|присоединил[аи]?с[ья])\b",
    rf"{_IN_RU} <org:O>~~\b(?:вступил[аи]?|вступит|вступят|вошл[аи]|вошел|войд[еу]т"
    rf"|присоединил[аи]?с[ья]"
    rf"|принят[аыо]?|был[аи]? принят[аы]?)\b~~<who:M>",
    r"<who:M>~?\b(?:вступил[аи]?|присоединил[аи]?с[ья]) (?:в )?(?P<time>D.)"
    r"(?! (?:к|ко|в|во|на) (?!S))",
    r"(?P<time>D.),? (?:последн\w+ )?(?:вступил[аи]?|присоединил[аи]?с[ья]) <who:N>"
    r"(?! (?:к|ко|в|во|на) )",
    # the state is admitted
    rf"<who:M>~~\b(?:(?:был[аио]? |будет |будут )?принят[аыо]?|приняли"
    rf"|официально принят[аы]?)\b~~\b{_IN_RU} <org:O>",
    rf"\b(?:приняли|принял[аи]?|принят[аыо]?)\b~~\b{_IN_RU} <org:O>~~<who:L>",
    rf"\b(?:приняли|принял[аи]?|принят[аыо]?)\b (?:\w+о )?<who:L>~~\b{_IN_RU} <org:O>",
    r"<org:X>~~\b(?:принял[аио]?|приняли)\b (?:в свои ряды |в свой состав "
    r"|в (?:полноправные )?члены )?<who:L>",
    # the state becomes, gets a status
    rf"<who:M>~~\b(?:стал[аи]?|станет|станут|становится|становятся"
    rf"|стала официально)\b~~{_ROLE_RU} <org:O>",
    rf"{_ROLE_RU} <org:O>~~\b(?:стал[аи]?|станет|станут|становится)\b~~<who:M>",
    rf"{_ROLE_RU} (?:в )?(?P<time>D.),? (?:стал[аи]?|станет) <who:N>",
    rf"<who:M>~~\b(?:стал[аи]?|станет|станут)\b~{_ROLE_RU} (?:в )?(?P<time>D.)",
    rf"<who:M>~~\b(?:получил[аи]?|получит|обрел[аи]?|обладает|имеет)\b~~{_STATUS_RU}~~(?:в|при"
    rf"|к)? ?<org:O>",
    rf"<who:M>~~\b(?:получил[аи]?|получит|обрел[аи]?)\b~~{_STATUS_RU}",
    rf"{_STATUS_RU}~~(?:(?:в|при) )?<org:O>~~\b(?:получил[аи]?|получит|получат|обрел[аи]?|имеют)"
    rf"\b~~<who:M>",
    rf"\b(?:предоставлен\w*|предоставил\w*|присвоен\w*|присвоил\w*|дал[аи]?"
    rf"|получил[аи]?)\b~~{_STATUS_RU}"
    rf"(?:~~(?P<org>[OB].))?~~<who:L>",
    # English
    r"<who:M>(?:,[^,OBSTPQ]{0,60},)?,? (?:which |who )?(?:\w+ly )?(?:has |have )?(?:joined|joins"
    r"|will join|is joining"
    r"|entered|will enter|acceded to"
    r"|accedes to)(?: the)? <org:O>(?P<role> as an? [\w ]{3,30})?",
    r"<who:M> (?:\w+ly )?(?:joined|acceded)(?! [a-z]* ?(?:[OBSTPQ].|the|hands|forces|a |an "
    r"|in [a-z]))",
    r"<who:M>~~\b(?:was|were|is|are|been|will be|being)(?: \w+ly)? (?:admitted|accepted|let in"
    r"|taken in|received|"
    r"welcomed)(?: \w+ly)?(?: (?:in)?to(?: the)? <org:O>)?(?P<role> as (?:a|an|its"
    r"|the) [\w ]{3,40})?",
    rf"<who:M>~~\b(?:became|becomes|become|will become|has become|have become"
    rf"|becoming)~~{_ROLE_EN} of(?: the)? <org:O>",
    rf"<who:M>~~\b(?:became|becomes|will become|has become|have become)~~{_ROLE_EN}(?! of)",
    rf"<who:Z>~~\b(?:was|were|is|has been|have been) (?:given|granted|awarded|accorded)~~{_ROLE_EN}"
    rf"(?: (?:in|at|with|of|by)(?: the)? <org:O>)?",
    rf"\b(?P<who>it|she|the country|the state) (?:was|has been) (?:given|granted|awarded"
    rf"|accorded)~~{_ROLE_EN}"
    rf"(?: (?:in|at|with|of)(?: the)? <org:O>)?",
    rf"\b(?P<who>it|the country) (?:joined|acceded to|became~~{_ROLE_EN} of)(?: the)? <org:O>",
    r"<who:M>~~\b(?:became|becomes|will become|has become|have become) (?:an? "
    r"|the )?(?:\w+ )?<org:X> "
    r"(?P<role>(?:associate )?members?|observers?|(?:dialogue )?partners?)\b",
    rf"<who:M>~~\b(?:gained|received|obtained|got|secured)~~{_ROLE_EN}(?: (?:in|at|with"
    rf"|of)(?: the)? <org:O>)?",
    r"<org:O>~\b(?:admitted|accepted|took in|welcomed"
    r"|granted)\b(?: \w+ly)? <who:L>(?P<role> (?:as|observer)[\w ]{0,30})?",
    # Russian pronouns
    rf"\b(?P<who>она|республика|страна)\b ~?\b(?:вступила|вошла|присоединилась"
    rf"|была принята)\b~~\b{_IN_RU} <org:O>",
    rf"\b(?P<who>она|страна)\b ~?\b(?:стала|получила)\b~~{_ROLE_RU} <org:O>",
    # Kazakh
    r"<who:L>~~<org:O>[-\w]*(?: құрамына| қатарына)?~~\b(?:кірді|қосылды|енді|қабылданды"
    r"|қабылдан\w+ болатын|өтті)\b",
    r"<org:O>[-\w]*(?: құрамына| қатарына)?~~<who:L>~~\b(?:кірді|қосылды|енді|қабылданды"
    r"|қабылдады)\b",
    r"<who:L>~~<org:O>[-\w]*~~(?P<role>(?:толыққанды |тұрақты )?(?:мүше\w*|байқаушы\w*"
    r"|серіктес\w*)(?: мәртебесі\w*)?)"
    r"~~\b(?:болды|атанды|алды|болып қабылданды|берілді)\b",
)
JOINING = Forms(*_JOINING)
"""A state joins; groups who, org and, where the words say, role."""

_BELONGING = (
    rf"<who:M>~~(?:[–—-]|является|являются|остается|считается"
    rf"|входит в число)?~{_ROLE_RU} <org:O>~?\b(?:с|со|с самого) (?P<time>D.)",
    rf"(?:с|начиная с) (?P<time>D.)~<who:M>~~(?:[–—-]|является|являются|состоит"
    rf"|состоят)~{_ROLE_RU} <org:O>",
    r"<who:M>~~(?P<role>(?:состоит|состоят|входит|входят))~\b(?:в|в состав) <org:O>~?\b(?:с"
    r"|со) (?P<time>D.)",
    r"\b(?:с|начиная с) (?P<time>D.)~<who:M>~(?P<role>(?:состоит|состоят|входит|входят))~\b(?:в"
    r"|в состав) <org:O>",
    rf"<who:M>~~(?:is|are|has been|have been)~{_ROLE_EN} of(?: the)? <org:O>~?since (?P<time>D.)",
    r"<who:M>(?:~~\b(?:is|are|has been|have been)|,) (?:an? |the )?<org:X> (?P<role>(?:associate )?"
    r"members?|observers?|(?:dialogue )?partners?)(?: states?)? since (?P<time>D.)",
    rf"<who:L>,? {_ROLE_EN} of(?: the)? <org:O>~?since (?P<time>D.)",
    r"<who:M>~~(?P<time>D.)[-\w ]{0,20}(?:бастап|бері)~<org:O>[-\w]*~(?P<role>мүше\w*|байқаушы\w*"
    r"|серіктес\w*)",
)
BELONGING = Forms(*_BELONGING)
"""A state is a member since a time."""

_LEAVING = (
    r"<who:M>~~\b(?:вышл[аи]|вышел|выйдет|выйдут|выходит)\b~~\bиз (?:состава )?<org:O>",
    r"<who:M>~~\b(?:покинул[аи]?|покинет|покидает|покидают)\b~~<org:O>",
    r"\b(?:вышл[аи]|вышел)\b~~\bиз (?:состава )?<org:O>~<who:M>",
    r"\bиз (?:состава )?<org:O>~~\b(?:вышл[аи]|вышел|исключен\w*|исключили)\b~~<who:M>",
    r"<who:M>~~\b(?:был[аи]? )?исключ(?:ен[аы]?|или)\b~~\bиз (?:состава |числа членов )?<org:O>",
    r"\b(?:выход\w*|исключени\w+) <who:L>~~\bиз (?:состава )?<org:O>",
    r"<who:M> (?:\w+ly )?(?:has |have )?(?:left|quit|withdrew from|exited|pulled out of"
    r"|will leave|ceased to be a member of)(?: the)? <org:O>",
    r"<who:M> (?:withdrew|pulled out) (?:in|on) (?P<time>D.)",
    r"<who:M>~~\bwas (?:expelled|excluded|removed) from(?: the)? <org:O>",
    r"(?:after|since) <who:S>(?: s)? (?:withdrawal|exit|departure) from(?: the)? <org:O>",
    r"<who:L>~~<org:O>[-\w]*(?: құрамынан)?~~\b(?:шықты|шығарылды)\b",
)
LEAVING = Forms(*_LEAVING)
"""A state leaves."""

_SUSPENDING = (
    r"<who:M>~~\bприостановил[аи]?\b~~\b(?:членств\w+|участи\w+|деятельность)~~(?:в"
    r"|при) (?:работе )?<org:O>",
    r"<org:X>~\bприостановил[аои]?\b~~\b(?:членств\w+|участи\w+) <who:L>",
    r"\b(?:членств\w+|участи\w+) <who:L>(?:~\bв <org:O>)?~~\b(?:был\w+ )?(?:приостановлен\w*"
    r"|приостановил[аи]?|заморожен\w*)",
    r"\bприостановлен\w*~~\b(?:членств\w+|участи\w+) <who:L>(?:~\bв <org:O>)?",
    r"<who:M> (?:has )?suspended its (?:membership|participation)~(?:in|of)(?: the)? <org:O>",
    r"<who:M>~~\b(?:was|were|has been) suspended(?: from(?: the)? <org:O>)?",
    r"<org:X> (?:has )?suspended <who:S>(?: s membership)?",
    r"<who:L>~~<org:O>[-\w]*~~(?:мүшелігін|қатысуын)~\bтоқтат\w+",
)
SUSPENDING = Forms(*_SUSPENDING)
"""A state's membership rests."""

_NAMED_ACT = (
    r"(?:после|с момента|со времени|с|до)~\b(?:вступлени\w+|прием[ау]?|приняти\w+|присоединени\w+"
    r"|вхождени\w+) "
    r"<who:L>(?:~?\b(?:в|к|в состав) (?P<org>[OB].))?",
    r"\b(?:вступлени[ея]|прием|приняти[ея]|присоединени[ея]) <who:M>~~?\b(?:в|к"
    r"|в состав) <org:X>~?\b(?:состоял(?:ось|ся)|произошл[оа])",
    r"(?:after|since|following) (?:the )?(?:accession|admission"
    r"|entry) of <who:L>(?: (?:in)?to(?: the)? (?P<org>[OB].))?",
    r"(?:after|since|following) <who:M>~~?(?:accession|admission"
    r"|entry)(?: (?:in)?to(?: the)? (?P<org>[OB].))?",
)
NAMED_ACT = Forms(*_NAMED_ACT)
"""Joining as a noun, of the past."""

_COLON = r"(?: ?[:–—-] ?| (?:является|являются|считаются|были|это|стали|are|were|being)(?: ?:)? | )"
_STATES_RU = r"(?:\w+ )?(?:государств\w*|стран\w*|республик\w*)"
_MEMBERS_RU = (
    r"(?:(?:государств\w*|стран\w*)[ –-]+)?(?P<role>(?:постоянн\w+ |полноправн\w+ "
    r"|ассоциированн\w+ )?"
    r"(?:член(?:ы|ами|ов)\b|участни(?:ки|ками|цы|цами|ц)\b|наблюдател(?:и|ями)\b|партнер(?:ы"
    r"|ами)(?: по диалогу)?))"
)
_LISTED = (
    rf"\bв (?:состав )?<org:O>(?: сейчас| сегодня| также| ныне| на данный момент)* (?:входят"
    rf"|вошли|состоят)"
    rf"(?: сейчас| сегодня| также| ныне)*(?: (?:\w+ )?{_STATES_RU})?(?:,? (?:а именно"
    rf"|в том числе))?{_COLON}<who:L>",
    rf"<org:X>, в (?:состав )?котор\w+ (?:сейчас |сегодня |также )?входят{_COLON}?<who:L>",
    r"<who:M> (?:входят|состоят) в (?:состав )?<org:O>",
    rf"{_MEMBERS_RU}(?:(?: при| в)? <org:O>)?(?:, (?:коими|которыми))?{_COLON}<who:L>",
    r"<who:M> (?:имеют|обладают) статус\w* (?P<role>наблюдател\w+|партнер\w*(?: по диалогу)?)"
    r"(?:~(?:в|при) <org:O>)?",
    rf"<who:L>[ –—-]+(?:являются |это )?{_MEMBERS_RU} <org:O>",
    rf"<org:X> (?:объединяет|включает(?: в себя)?"
    rf"|состоит из)(?: \w+ {_STATES_RU})?{_COLON}?<who:L>",
    r"(?:стран\w*|государств\w*|член\w*|участни\w+) <org:X>,? \(<who:L>\)",
    r"(?P<role>(?:full |permanent |current |dialogue |associate )*(?:members?|member states"
    r"|observers?|partners?))"
    r"(?: (?:of|in)(?: the)? <org:O>)?(?: now| currently)?(?:,? namely)?(?: ?[:–—-] ?| (?:are"
    r"|include|being) )<who:L>",
    r"<org:O>(?: now| currently)? (?:consists of|comprises|groups|includes|brings together"
    r"|is made up of|has \w+ members)"
    r"(?: \w+ (?:members|states|countries))?(?: ?[:–—-] ?|,? (?:namely )?)?<who:L>",
    r"<who:M> are(?: the)?(?: \w+)? (?P<role>(?:full |permanent )?(?:members"
    r"|observers)) of(?: the)? <org:O>",
    r"мүше(?:лері|лер|ліктері)(?: мемлекеттер\w*| елдер\w*)? ?[:–—-] ?<who:L>",
    r"<org:X>[-\w]* мүше (?:мемлекеттер|елдер)[-\w]* ?[:–—-]? ?<who:L>",
    r"<org:O>[-\w]*(?: құрамына)? <who:M> (?:кіреді|мүше)",
)
LISTED = Forms(*_LISTED)
"""A list of the members."""

GAPPED = pattern(
    r"(?:\s?[,;]\s?(?:and |и |а |while |whereas |ал )?|\s(?:and|и|а"
    r"|және)\s)(?:also )?(?P<who>(?:the\s)?[ST].(?:(?:\s(?:and|и|және)\s|"
    r",\s)(?:the\s)?[ST].)*)(?:,)?(?:\s?[–—-])?\s?(?:(?:did so|joined|вступил\w*|followed) )?(?:in"
    r"|on|в|во)?\s?(?P<time>D.)"
)
"""What goes on after a dated joining without its verb."""

TAIL = re.compile(r"(?:[^OBSTPQCD;!?]|C.){0,34}D.")
"""The time of the joining itself, behind its verb."""

AS = re.compile(
    r"[^OBSTPQC;()!?]{0,12}\b(?:в качестве|as an?|на правах) (?:нового )?([\w ]{3,30})"
    r"|[-\w ]{0,12}(\w+) ретінде"
)
"""The status in which a state joins, where it stands behind."""

LATER = pattern(
    r",? (?:а|и|and) (?:с|со|since|from) (?P<time>D.)(?: также| тоже"
    r"| also)? (?P<who><L>)"
)
"""Who is in a list since a time of their own."""
