"""The words of three languages for joining, leaving and belonging to an organisation."""

from orgtui.articles.statements.sentence.templates import Forms, pattern
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

TRIGGER = Trigger(
    r"[OB].\s?[:–—]\s?(?:the )?[ST].|(?:его|ее) (?:[а-я]+ )?(?:получ|обре|удост|приобр)|"
    r"(?:получил|обрел|удостоил|приобрел)[а-я]* (?:его|ее)\b|"
    r"статус|(?:государств|стран|член|участник)[а-я]* ?[:–—]|leave|кірген|кіріп|"
    r"вступ|вош[ел]|войд|входя|входит|присоедин|принят|приня|прием|член|участни|наблюдател|партнер"
    r"|вышл|вышел|выход|покину|исключ|приостанов|состо[ия]|объедин|join|admit|let in|acced"
    r"|accession|admission|part of"
    r"|member|observer|partner|status|withdr|\bleft\b|\bquit\b|exit|suspend|expel|taken in|comprise"
    r"|composed"
    r"|мүше|\([ST]|құрам"
    r"|примкн|верну|влил|пополн|переста|прекрат|денонс|заморо|включа|основател|участв"
    r"|государством|страной|froze|frozen|заверш|оформ|законч"
    r"|took|walked|came|come|brought|attain|ушел|ушл|уход|уйд|уше[лд]|рол[ьи]|хлопн|подключ|добав"
    r"|прирос|расшир|увелич|пришед|допусти|включил|found|gained|welcomed|ими |таков|рол[ья]ю?"
    r"|бар\b|саналады"
    r"|returned|return|rejoin|took|walked|pulled|followed|dropped|ceased|мәртебе|кір(?:ді|еді)|енді"
    r"|қосыл|қабылда|байқаушы|бақылаушы|серіктес|шық|тоқтат|included|includes|entered|belong"
    r"|состав|тоқта|наблюда(?:ет|ют|ла|ли)"
)
"""What every sentence about members has in it."""

ROLES = (
    ("observer", late(r"наблюдател|observer|байқаушы|бақылаушы")),
    ("partner", late(r"партнер|partner|серіктес|диалог")),
    ("associate", late(r"ассоци(?:ирован|ативн)|associate|қауымдас")),
)
"""What makes a membership other than full."""

_OWN_ACT = (
    r"<org:X>(?: (?:в )?D.| официально| также|,)* (?:принял[аио]?|приняли)\b (?:в свои ряды "
    r"|в свой состав |в (?:полноправные )?члены )?<who:L>",
    r"<org:O>~\b(?:admitted|accepted|took in|welcomed"
    r"|granted)\b(?: \w+ly)? <who:L>(?!s )(?P<role> (?:as|observer|the status"
    r"|dialogue)[\w ]{0,40})?",
    r"<org:O>[-\w]*(?: құрамына| қатарына)?(?![^.;]*\b(?:төрағалы|тізгін|эстафета|шешім|мәлімдеме"
    r"|декларация|құжат|қарар|келіс|заң|бағдарлама|жарғы|хартия|саммит|отырыс|жиын))~~<who:L>~~"
    r"\bқабылдады\b",
    r"<who:S> ?s <org:X> membership (?:dates (?:back to|from)|began|started)(?: in| on)?"
    r" (?P<time>D.)",
    r"\bwere joined by <who:L>~?(?:in|on) (?P<time>D.)",
    r"<org:O>~~\b(?:пополнил[аио]?с[ья]|расширил[аио]?с[ья]|увеличил[аио]?с[ья]"
    r"|прирос(?:л[аио])?)\b"
    r"(?: за счет| благодаря)? <who:L>",
    r"<org:O> (?:официально |недавно )?(?:пополнил|дополнил)[аи]? <who:M>",
    r"<org:X>~~\b(?:пополнил\w+|расширил\w+)\b[^OBSTPQ:;]{0,40}[:–—-] ?(?:это )?<who:L>",
)
OWN_ACT = Forms(*_OWN_ACT)
"""An organisation takes states in."""

_LEAVING = (
    r"\b(?:после|с момента|со времени|с)\b~\b(?:выход\w*|исключени\w+) <who:L>"
    r"~~\bиз (?:состава )?<org:O>",
    r"(?:after|since|following) <who:S>(?: ?s)? (?:withdrawal|exit|departure|expulsion) from"
    r"(?: the)? <org:O>",
    r"<who:S> ?s (?:withdrawal|exit|departure|expulsion) from(?: the)? <org:O>~~"
    r"\b(?:took effect|was completed|became effective|came into force)\b",
    r"\b(?:выход|исключение) <who:L>~\bиз (?:состава )?<org:O>~~"
    r"\b(?:состо(?:ял\w+|ится)|вступи(?:л\w*|т) в силу|заверши(?:л\w+|тся)"
    r"|произо(?:ш\w+|йдет))\b",
    r"\b(?:after|since|following) <who:S>(?: ?s)? (?:withdrawal|exit|departure|expulsion) (?:in"
    r"|on) "
    r"(?P<time>D.)",
    r"<who:Y>[^;.]{0,60}?\b(?:выход|уход|денонсаци)\w*(?: из <org:O>)?(?:,|:|;) (?:он[аоо]?"
    r"|котор\w+) (?:вступ\w+ в силу|состо\w+ся|завершит\w*) (?P<time>D.)",
    r"<who:Y>[^;.]{0,60}?\b(?:withdrawal|exit|departure)(?: from(?: the)? <org:O>)?, which"
    r" (?:takes|took|will take|takes full) effect (?:on |in )?(?P<time>D.)",
    r"<who:S> ?s <org:X> membership (?:\w+ly )?(?:ended|ceased|lapsed|expired|came to an end"
    r"|was terminated)\b(?: on| in)? (?P<time>D.)",
    r"<who:S> ?s membership (?:of|in)(?: the)? <org:O> (?:\w+ly )?(?:ended|ceased|lapsed|expired"
    r"|came to an end|was terminated)\b(?: on| in)? (?P<time>D.)",
    r"\bчленство <who:L>~\bв <org:O>~~\b(?:прекратил\w+|прекращен\w*|истекл\w*)\b",
)
LEAVING = Forms(*_LEAVING)
"""Leaving as a noun, of the past."""

_SUSPENDING = (r"<who:L>~~<org:O>[-\w]*~~(?:мүшелігін|қатысуын)~~\bтоқтат(?!у)\w+",)
SUSPENDING = Forms(*_SUSPENDING)
"""A state's membership is made to rest."""

_NAMED_ACT = (
    r"\b(?:после|с момента|со времени|с)\b~\b(?:вступлени\w+|прием[ау]?|приняти\w+|присоединени\w+"
    r"|вхождени\w+) "
    r"<who:L>(?:~?\b(?:в|к|в состав) (?P<org>[OB].))?",
    r"\b(?:вступлени[ея]|прием|приняти[ея]|присоединени[ея]) <who:M>~~?\b(?:в|к"
    r"|в состав) <org:X>~?\b(?:состоял(?:ось|ся)|произошл[оа])",
    r"\b(?:договор|протокол|соглашение) о (?:присоединении|вступлении|при[её]ме|принятии) <who:L>"
    r"(?: (?:в|к)(?: составу?)? <org:O>)?~\bвступил[аио]? в силу(?: (?:с|в))? (?P<time>D.)",
    r"(?P<time>D.) (?:[а-я]+о )?вступил[аио]? в силу (?:договор|протокол|соглашение) о "
    r"(?:присоединении|вступлении|при[её]ме|принятии) <who:L>(?: (?:в|к)(?: составу?)? <org:O>)?",
    r"\b(?:событи|итог|новост|результат)\w*~~\bстал[аио]? "
    r"(?:вступление|присоединение|прием|принятие) <who:L>(?:~?\b(?:в|к|в состав) (?P<org>[OB].))?",
    r"\bобъявил\w* о (?:приеме|принятии) <who:L>(?=[.,;]|$)",
    r"\bобъявил\w* о (?:приеме|принятии) <who:L> в (?:число|состав|ряды|качестве)"
    r"(?P<role>[а-я -]{0,40}(?:партнер|наблюдател|член)[а-я]*)?",
    r"\b(?:accession|admission|entry) of <who:L>(?: (?:in)?to(?: the)? (?P<org>[OB].))?,? (?:in"
    r"|on) "
    r"(?P<time>D.)",
    r"\bпри(?:ем|нятие)[а-я]* <who:L>(?: в (?P<org>[OB].))? (?:в )?(?P<time>D.)",
    r"\b(?:after|since|following) (?:the )?(?:accession|admission"
    r"|entry) of <who:L>(?: (?:in)?to(?: the)? (?P<org>[OB].))?",
    r"^<who:S> ?s (?:accession|admission|entry) (?:in)?to(?: the)? <org:X>,? (?:on|in)"
    r" (?P<time>D.)",
    r"\b(?:статус\w* (?P<role>[а-я]+ член\w*|наблюдател\w+|[а-я-]*партнер\w*(?: по диалогу)?"
    r"|[а-я]+-наблюдател\w+)|членств\w+)(?: (?:в|при) <org:X>)?, (?:получ|обрет|приобрет|завоев"
    r"|предостав|присво)[а-я]*нн\w+ (?P<who>[ST].|страной|республикой|стране|республике)"
    r" (?:лишь |только |еще )?(?:в )?(?P<time>D.)",
    r"\b(?:статус\w* (?P<role>[а-я]+ член\w*|наблюдател\w+|[а-я-]*партнер\w*(?: по диалогу)?"
    r"|[а-я]+-наблюдател\w+)|членств\w+)(?: (?:в|при) <org:X>)?, (?:которы[йм]|которое"
    r"|котор(?:ого|ым)) (?P<who>[S].|страна|республика) (?:получила?|обрела?|приобрела?|добилась"
    r"|имеет|обладает|пользуется)(?: с)? (?:лишь |только |еще )?(?:в )?(?P<time>D.)",
    r"\b(?P<role>full|observer|associate|(?:dialogue )?partner)? ?(?:membership|status)"
    r"(?: (?:in|at|with|of)(?: the)? <org:X>)?, (?:which )?(?:was )?(?:(?:obtained|gained|received"
    r"|won|secured|acquired) by|granted to|given to|awarded to) (?P<who>(?:the )?[ST].|the country)"
    r" (?:back |only )?(?:in|on) (?P<time>D.)",
    r"\b(?P<role>full|observer|associate|(?:dialogue )?partner)? ?(?:membership|status)"
    r"(?: (?:in|at|with|of)(?: the)? <org:X>)?, which (?P<who>(?:the )?[ST].|the country)"
    r" (?:has had|has held|obtained|gained|received|won|secured|acquired)"
    r" (?:back |only )?(?:in|on|since) (?P<time>D.)",
    r"\b(?:after|since|following) <who:M>~~?(?:accession|admission"
    r"|entry)(?: (?:in)?to(?: the)? (?P<org>[OB].))?",
)
NAMED_ACT = Forms(*_NAMED_ACT)
"""Joining as a noun, of the past."""

_FIRST_TO_LEAVE = (
    r"\bпосле (?:выхода|ухода|исключения) <who:L>(?: из <org:O>)? (?:в )?(?P<time>D.)",
    r"\b(?:country|state|member|nation|one) to (?:quit|leave|withdraw|walk out)(?: from)?(?: the)?"
    r"(?: <org:O>)? (?:was|had been|has been|is|remains) <who:S>,? ?(?:in|on) (?P<time>D.)",
)
FIRST_TO_LEAVE = Forms(*_FIRST_TO_LEAVE)
"""The only one to leave."""
REVERSED = pattern(
    r",? (?:only to|чтобы)(?: (?:в|on|in))?(?: (?P<time>D.))? ?(?:(?:снова|вновь|again) )?"
    r"(?:(?:из|в) (?:нее|него|[OB].) )?(?:(?P<back>return|rejoin|come back|вернуться|вступить"
    r"|войти)"
    r"|(?P<out>выйти|уйти|leave|quit))(?: (?:it|again|снова|вновь))?(?: (?:on |in "
    r"|в )?(?P<time>D.))?"
)
"""What turns it round: "…, only to return in 2020"."""

_COLON = (
    r"(?: ?[:–—-] ?(?:это )?| (?:является|являются|остаются|считаются|выступают|были|это|стали|are"
    r"|were|being)(?: ?:)?(?: (?:\w+ )?(?:государств\w*|стран\w*|states|countries)(?: ?[:–—-])?)? "
    r"| )"
)
_STATES_RU = r"(?:\w+ )?(?:государств\w*|стран\w*|республик\w*)"
_MEMBERS_RU = (
    r"(?:(?:государств\w*|стран\w*)[ –-]+)?(?P<role>(?:постоянн\w+ |полноправн\w+ "
    r"|ассоциированн\w+ )?"
    r"(?:член(?:ы|ами|ов)\b|участни(?:ки|ками|цы|цами|ц)\b|наблюдател(?:и|ями)\b"
    r"|(?:(?<=стран-)|(?<=государств-))наблюдателей\b(?= [–—-])"
    r"|партнер(?:ы|ами)(?: по диалогу)?))"
)
_LISTED = (
    rf"\bв (?:состав )?<org:O>(?: сейчас| сегодня| также| ныне| на данный момент)* (?:входят"
    rf"|вошли|состоят)"
    rf"(?: сейчас| сегодня| также| ныне)*(?: (?:\w+ )?{_STATES_RU})?(?:,? (?:а именно"
    rf"|в том числе))?{_COLON}<who:L>",
    r"\bв <org:O> (?:[а-я]+ )?[а-я]+ (?:государств|стран|членов|участников|республик)[а-я]*"
    r" ?[:–—] ?(?:(?:кроме|помимо|наряду с) (?P<also>[ST].(?:[^;:()]{1,9}[ST].)*),? это )?<who:L>",
    rf"<org:X>, в (?:состав )?котор\w+ (?:сейчас |сегодня |также )?входят{_COLON}?<who:L>",
    r"<who:M> (?:входят|состоят) в (?:состав )?<org:O>",
    r"<who:L>, которые (?:сейчас |сегодня )?(?:входят|состоят) в (?:состав )?<org:X>",
    r"<who:L>, которые (?:сейчас |сегодня )?(?:входят|состоят) в (?:состав )?"
    r"эт(?:от|у|о|ого|ой) (?:[а-я]+(?:[ыио]й|ую|ое|ого) )?<org:O>",
    rf"{_MEMBERS_RU}(?:(?: при| в)? <org:O>)?(?:, (?:коими|которыми))?{_COLON}<who:L>",
    r"<who:M> (?:имеют|обладают) статус\w* (?P<role>наблюдател\w+|партнер\w*(?: по диалогу)?)"
    r"(?:~(?:в|при) <org:O>)?",
    rf"<who:L>[ –—-]+(?:являются |это )?{_MEMBERS_RU} <org:O>",
    rf"<org:X> (?:объединяет|включает(?: в себя)?"
    rf"|состоит из)(?: \w+ {_STATES_RU})?{_COLON}?<who:L>",
    r"(?:стран\w*|государств\w*|член\w*|участни\w+) <org:X>,? (?:\(|[–—] |: ?)<who:L>",
    r"(?P<role>(?:full |permanent |current |dialogue |associate )*(?:members?|member[- ]states"
    r"|observers?|partners?))"
    r"(?: (?:of|in)(?: the)? <org:O>)?(?: now| currently)?(?:,? namely)?(?: ?[:–—-] ?| (?:are"
    r"|include|being) )<who:L>",
    r"<org:O>(?: now| currently)? (?:consists of|comprises|groups|includes|brings together"
    r"|is (?:made up|composed|comprised|formed) of|has \w+ members)"
    r"(?: \w+ (?:members|states|countries))?(?: ?[:–—-] ?|,? (?:namely )?)?<who:L>",
    r"<who:M> are(?: the)?(?: \w+)? (?P<role>(?:full |permanent )?(?:members"
    r"|observers)) of(?: the)? <org:O>",
    r"^\W*(?:(?:нынешний |текущий )?состав )?<org:X>(?: (?:на )?D.| сейчас)?\s?[:–—]\s?<who:L>\W*$",
    r"<org:X>[-\w]* (?P<role>байқаушы|бақылаушы|серіктес)(?:лары|тері)\w* ?[:–—-] ?<who:L>",
    r"мүше(?:лері|лер|ліктері)(?: мемлекеттер\w*| елдер\w*)? ?[:–—-] ?<who:L>",
    r"<org:X>[-\w]* мүше (?:мемлекеттер|елдер)[-\w]* ?[:–—-]? ?<who:L>",
    r"(?P<role>бақылаушы|байқаушы|серіктес)[-\w]*(?: мемлекет\w*| ел\w*)?(?: қатарында| арасында"
    r"| мәртебесі) <who:L>[-\w]* (?:бар|тұр|жүр|ие)\b",
    r"мүше(?:лері(?:нің)?|лер)(?: (?:мемлекет|ел)\w*)?(?: қатарында| арасында| ішінде)"
    r" <who:L>[-\w]* (?:бар|тұр|жүр)\b",
    r"<org:O>[-\w]*(?: құрамына)? <who:M> (?:кіреді|мүше)",
)
LISTED = Forms(*_LISTED)
"""A list of the members."""

GAPPED_BEHIND = pattern(
    r"(?:\s?[,;]\s?(?:и |а )?(?:затем,? |потом,? |позже,? |(?:и, )?наконец, )?|\sи\s)"
    r"(?:(?:ровно|почти|лишь|только|уже) )?(?:(?:через|спустя) [а-я ]{3,15}, "
    r"|[а-я ]{3,15} (?:спустя|позже|позднее), )?"
    r"(?:(?:в|с|со|in|since) )?(?P<time>D.),?\s?[–—-]\s?"
    r"(?:(?:наша|наш|соседняя|соседка|сосед|тоже|и|сама|сам|сразу) )*(?P<who><L>)"
)
"""The same with the time before: "…, с 2021-го — Туркменистан"."""
GAPPED = pattern(
    r"(?:\s?[,;]\s?(?:and |и |а |while |whereas |ал )?|\s(?:and|и|а"
    r"|және)\s)(?:also |последн(?:им|ей|ими|ем) [–—-] )?"
    r"(?P<who>(?:the\s)?[ST].(?:(?:\s(?:and|и|және)\s|"
    r",\s)(?:the\s)?[ST].)*)(?:, [а-я -]{4,40}, (?=[–—])|,)?(?:\s?[–—-])?\s?"
    r"(?:(?:did so|joined|вступил\w*|followed|сделал[аои]? (?:это|то же)"
    r"|последовал\w* (?:за \w+|(?:их|ее|его) примеру)) )?"
    r"(?:(?:[а-я]+ ){1,3}(?:спустя|позже|позднее), |(?:еще |уже )?(?:через|спустя) [а-я ]{3,25}, "
    r"|(?:ровно|почти|лишь|только|еще|уже|вообще|тоже|already|back|exactly"
    r"|almost|nearly|only|just) |D., (?=(?:в |on |in )?D.)"
    r"|, [a-z -]{4,40}, |, [а-я -]{4,40}, )?(?:in"
    r"|on|since|в|во|с|со)?\s?(?P<time>D.)"
    r"(?! (?:[а-я]+о )?(?:[а-я]{2,}(?:ла?|ло|ли|лся|лась|лось|лись|[еиуюая]т(?:ся)?)|was|were"
    r"|has|left"
    r"|quit)\b| өтіні| қол қой| ниет)"
)
"""What goes on after a dated joining without its verb."""

GAPPED_AFTER = pattern(
    r",? (?P<count>[a-z]+|\d+) (?P<unit>years?|months?|days?) after (?P<who><L>)"
    r"(?!,? (?:had|has|have|was|were|will|joined|rejoined|left|became|followed)\b)"
)
"""Who came so long before the states named first: "…, two years after Laos"."""

AS = late(
    r"[^OBSTPQC;()!?]{0,12}\b(?:в качестве|as an?|на правах) (?:нового )?([\w -]{3,30})"
    r"|[-\w ]{0,12}(\w+) ретінде"
)
"""The status in which a state joins, where it stands behind."""

ALL_AT = pattern(
    r"<who:L>, (?:both|all(?: [a-z]+)?)(?: of (?:them|whom|which))?(?: were| had)? "
    r"(?:admitted|accepted|joined|join|joining|in|members)(?: since)? ?(?:in |on |since )?<time:D>"
    r"|<who:L>, (?:обе|оба|все)(?: [а-я]+)? (?:были )?(?:принят|вступи|вош|присоедини)[а-я]+"
    r" (?:в |с )?<time:D>"
)
"""Those of a list who are in since one time: "X and Y, both admitted in 2016"."""
LATER = pattern(
    r",? (?:а|и|and) (?:с|со|since|from) (?P<time>D.)(?: также| тоже"
    r"| also)?(?: ?[–—])? (?P<who><L>)(?=\s?(?:[,.;:)]|$))"
)
"""Who is in a list since a time of their own."""
