"""The words of three languages around an office: its title, its owner, what it is called again."""

from orgtui.articles.statements.offices.phrase_words import TITLE_RU
from orgtui.articles.statements.offices.titles_kazakh import TITLE_KK
from orgtui.articles.statements.trigger import Sought
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

TITLES = {
    Language.RU: Sought(rf"(?:(?<![-а-я])|(?<=женщиной-)|(?<=женщина-))(?P<title>{TITLE_RU})"),
    Language.KK: Sought(rf"\b(?P<title>{TITLE_KK})"),
}
"""What an office is called."""

OWNER_BEHIND = {
    Language.RU: late(
        r"(?:(?! (?:(?:на|в|во|с|со|от|до|за|из|после|при|когда) "
        r"|и (?![а-я]+(?:ике|овле|логиям|ству)\b)"
        r"|глав|президент|премьер|министр|секретар(?!иат)|председател|заместител"
        r"|представител|уроженец|уроженк|гражданин|гражданк|выходец"
        r"|(?:стал|был|явля|остал|остает|оказал|назначен|избран|утвержден|занима|занял|сообщ"
        r"|заяв)))"
        r"(?:[^OBSTAPQCD;:,.()!?–—]|,(?= [а-я]+(?:ости|ния|ции|ии|вли|рта|ры|ства|гии|ики|уки|да)"
        r"(?: и [а-я]|, )))){0,50}? "
        r"(?:A. (?=[OB].))?(?P<org>[OBSTA].|страны|республики(?! A.)|государства|королевства"
        r"|конфедерации(?! [а-я]{3,})|великого герцогства|княжества|эмирата|султаната"
        r"|(?P<union>организации|объединения|альянса|союза|блока|федерации|агентства|фонда"
        r"|ведомства|лиги"
        r"|содружества|сообщества|ассоциации|картеля|форума|совещания)(?! (?:[а-я]+ )?[OB].))"
        r"(?![-а-я])"
    ),
    Language.KK: late(r"(?!)(?P<org>)(?P<union>)"),
}
"""Whose office it is, behind its title."""
OWNER_BEFORE = late(
    r"(?P<org>[OBSTA].)(?: ?s|[-а-яәіңғүұқөһ]*)? "
    r"(?:(?:[а-яәіңғүұқөһ]+ ){1,4}жөніндегі )?(?P<organ>комиссиясының )?"
    r"(?:алқасының |хатшылығының |жанындағы )?"
    r"(?:new |first |\d+(?:st|nd|rd|th) |жаңа |бұрынғы |тұңғыш |алғашқы |бірінші |екінші |үшінші "
    r"|қазіргі |\d+-)?(?:(?<=[а-яәіңғүұқөһ\ue000-\uf8ff] )C. )?$"
)
"""Whose office it is, before its title."""
NOMINAL = late(r"\b(?:избрани|назначени|утверждени|election|appointment)\w* (?:[PQ]. )?$")
"""What makes a title one that a noun speaks of, not the verb of the clause."""
SOMEBODYS = late(
    r"\b(?:его|ее|их)(?: (?!избра|назнач|утверд)[а-я]+(?:ый|ий|ой|ей|ая|яя|ого|его|ому|ым|им"
    r"|ую))? $"
)
"""What makes an office one of something the text spoke of."""

INTRODUCED = late(
    r"\b(?:пост|должност|качеств|лишил|кресл|кабинет|мандат|мест|роли|портфел|обязанност"
    r"|полномочи|функци"
    r"|присяг)\w* "
    r"(?:(?:\w+(?:ого|ой|его|ей)|A.) )?$|\bкак (?:[а-я]+(?:ый|ий|ая) )?$"
)
"""What an office stands behind in the genitive."""
INSTRUMENTAL = late(r"(?:ом|ем|ой|ей|ым|им)(?:-\w+(?:ом|ем|ой|ей))?$")
"""The ending of a title that somebody bears or gets."""
THIS_POST = late(
    r"\b(?:эт(?:от|ом|ого|у|ой|ою|и|им|их|ими) (?:пост|должност|работ|обязанност|кресл|функци)"
    r"|данн\w+ (?:пост|должност)|(?:эт|т)(?:ом|ого|им) (?:же )?(?:качеств|мест[еа]|кабинет"
    r"|кресл|портфел|рол)"
    r"|(?:эт|т)(?:ой|ом|от|у|ого) же? ?(?:должност|пост|рол|работ|кресл)|эт(?:ой|у) (?:рол|нош"
    r"|миссии|миссию)|высш(?:ий|ую|ем|ей) (?:пост|должность)"
    r"|занима(?:вш|ющ|л|ет)\w* (?:(?:его|ее)\b"
    r"|(?:D. )?(?:пост|должность)(?! [а-я]+(?:[аяыиой]|го)\b))"
    r"|на посту(?=(?: с| до| в)? D|[.,;:)]|$| (?:\w+ ){1,3}(?:лет|года?|срока?|месяц\w*)\b)"
    r"|(?:покин|остав|освободи)\w+ (?:ее|его)\b|занял[аи]? (?:ее|его)\b"
    r"|(?:его|ее) (?:обязанност|полномочи|функци|пост\b|место|кресло)"
    r"|(?:покин|покида)[а-я]+ (?:организацию|секретариат|альянс|ведомство|агентство)"
    r"|на (?:его|ее) мест[оеа]|свой (?:пост|кабинет)|своей должности|своем посту"
    r"|обязанности (?:D. )?исполн\w+(?! обяз)|(?:побыва|находи|пребыва)\w+ на (?:ней|нем)"
    r"|на (?:ней|нем) (?:побыва|находи|пребыва)|th(?:e|is|at) (?:post|position|job|office|role)"
    r"|(?:бұл|осы) (?:қызмет|лауазым|орын|міндет|кресло))"
)
"""The office that was spoken of."""
SEAT_ALONE = late(
    r"\b(?:пост(?:а|у|ом|е)?|должност(?:ь|и|ью)|кресл(?:о|а|е|у|ом)|кабинет(?:а|е)?"
    r"|портфел(?:ь|я|е|ем)|мандат(?:а|ом)?|полномочия(?:ми)?|обязанност(?:и|ей|ями))"
    r"(?= ?(?:[.,;:)]|$)| D.| [PQ].| (?:[а-я]+(?:ец|нин|ист|нка|ка) )[PQ]."
    r"| (?:в|во|с|со|до|на|по|после|и|а|но|за|из-за|к|через|лишь|уже|еще|почти|более|ровно|всего"
    r"|затем|позже|досрочно|раньше|не|она|он|его|ее|пока|временно|дважды|вновь|снова) "
    r"| [а-я]+(?:[аеиыоуяю]л|ла|ет|ит|лся|лась|шел|шли|ли)\b)"
)
"""A word for an office that says nothing of whose it is: the one spoken of."""
ANOTHER_SEAT = late(
    r"\b(?:(?![а-я]+(?:вш|ющ|ущ|ящ|ащ)[а-я]{2}(?:ся)? )[а-я]+(?:ый|ий|ой|ую|юю|ые|ие|ых|их|ом|ем"
    r"|ым|им|ая|ого|его|ей)|два|оба|три|ряд|[а-я]+ько) $"
)
"""An adjective or number before such a word, which makes it another than the one spoken of."""
OWN_POST = late(
    r"\b(?:сво(?:й|ю|его|ей|ем) (?:пост|должност)|отставк|полномочи|занимаем\w+ (?:пост|должност)"
    r"|отставке|освобожден|уволен|отстранен|свергнут|смещен|низложен|скончал|умер|погиб|убит|уходит|уйдет|ушел|ушла"
    r"|отозван(?!.*консультац)"
    r"|(?:his|her) (?:post|position|job|office)|office"
    r"|сда(?:л|ст|ет)[аи]? (?:\w+ |D. ){0,2}дела|(?:заверш|законч|оконч)ил[аи]? (?:\w+ )*"
    r"(?:миссию|работу|службу)(?! (?:на|в качеств))"
    r"|resign|stepp?(?:s|ed)? (?:down|aside)"
    r"|stood down|retire|oust|dismiss|removed|sacked|fired"
    r"|(?:қызметі?н?|лауазымы?н?|орны)[еа]?н[еа]?н (?:кет|босат|алын)|отставкаға|биліктен кет)"
)
"""The office of the one who is spoken of."""
DUTIES = late(
    r"\b(?:обязанност|полномочи|должност|duties|office|присяг|мандат|sworn in|inaugurated|қызмет"
    r"|міндет|к работе)"
)
"""What one enters upon, where the office was told before."""
OF_STATE = late(
    r"президент|генерал-губернатор|(?:глав|председател)[а-я]* "
    r"(?:правительства|кабинета министров|кабмина|совета министров|государства|парламента)"
    r"|(?:аппарата|канцелярии) (?:правительства|кабинета министров)"
    r"|премьер|министр|канцлер|спикер|корол|императ|госсекретар"
    r"|president|minister|premier|chancellor|king\b|queen|emperor|monarch|sultan|emir|ambassador"
    r"|secretary of state|(?:foreign|home|defen[cs]e|finance|health|interior|education|treasury"
    r"|justice|labou?r|commerce|energy|transport(?:ation)?|trade|agriculture|housing|culture"
    r"|cabinet) secretary"
    r"|head of (?:state|government)|attorney general|state secretary"
)
"""A title that is of a state where nothing else is said."""
OF_GOVERNMENT = late(
    r" (?:\w+ого )?(?:правительств|парламент|кабинет|кабмин|совета министров|совмин|госсовет"
    r"|государства|внешнеполитическ|мид\b|минфин|минобороны"
    r"|of (?:the )?(?:government|state|parliament|cabinet))"
)
"""What makes a head or a chairman one of a state."""
SENT_TO = late(
    r"(?:пос(?:ол|л)|постпред|полпред)[а-я]* (?:(?:республики|страны|государства|королевства) )?"
    r"(?:во?|на) [ST]."
    r"|(?:постпред|постоянн[а-я]+ представител)[а-я]* при O."
)
"""An ambassador of whom only is told where to."""
OF_REGION = late(
    r"[^,;:()OBSTCPQ]{0,40}\b(?:края|области|района|округа|штата|провинции|республики A."
    r"|автономи\w+)"
)
"""What makes it one of a part of a state."""
INSTITUTION = late(
    r"\b(?:цб|центробанк|нацбанк|банк|мин[а-я]*(?:фин|юст|энерго|транс|труд|эконом|сельхоз|пром"
    r"|оборон|здрав)|служб|агентств|комисси|комитет|департамент|управлени|фонд|компани|корпораци"
    r"|парти[ию]|федераци(?!и A)|союз|академи|университет|суд[а\b]|прокуратур|палат|разведк"
    r"|полици|войск|арми|флот|штаб|посольств|мисси|делегаци|избирком|олимпийск|ассоциаци"
    r"|центр|институт|отделени|представительств|филиал|предприяти|сборн|лиг)[а-я]*"
)
"""What stands between a head's title and a state that is only where the institution is."""
OF_ORGAN = late(
    r" (?P<its>(?:его|ее|их) )?(?:коллегии|комиссии|правления|совета|секретариата|исполкома"
    r"|комитета|суда|банка"
    r"|of the (?:board|commission|council|committee|secretariat|court|bank))\b"
)
"""What makes it one of the organisation, or the body, that was named last."""
ELSEWHERE = late(
    r" (?!(?:возлож|передан|перейд|переш|достал|пусту|вакант|введен|упраздн|учрежд|замещ|верн"
    r"|сдела|сохран|дораб|присяг|избра|назнач|утвержд|переизб|остае|остав|явля|занима|исполн"
    r"|работа|служи|буд|станет|станов|назнача|избира"
    r"|займ|заня|получ|принял|примет|сдаст|сменит|сменил"
    r"|покин|ушел|ушла|уйдет|уходит|сконч|умер|вступ|приступ|заступ|оказал|пробыл))"
    r"(?!(?:на|в|во|с|со|по|и|или|он|она|из|от|до|за|после|при|вместо|а|но|когда"
    r"|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|десять|почти|более|около|еще|много|лет"
    r"|был|была|стал|стала|том|через|спустя|там|ранее|затем|потом|позже|вскоре|накануне|сегодня"
    r"|вчера|завтра"
    r"|последовательно|поочередно|официально|единогласно|временно|досрочно|также|же|его|ее|их|ему"
    r"|ей|им|между|перед|под"
    r"|при|для|к"
    r"|in|on|after|before|since|from|until|and|by|at|was|when|with|for|again|who|to"
    r"|вновь|снова|уже|лишь|только|всего|сразу|тогда|теперь|впервые|дважды|трижды|сроком|страны"
    r"|республики)\b)[а-яa-z]{2,}"
)
"""What tells of whose office, though no table knows it: "of the company"."""
OF_ORGANISATION = late(r"секретар|генсек|директор|комиссар|secretary|director|commissioner|хатшы")
"""A title that is of an organisation where nothing else is said."""
SO_LONG = late(r"\b(?:лет|года?|месяц\w*|срока?|десятилети\w*)\b")
"""What tells that an office lasted some time."""
DIES = late(r"сконча|умер|погиб|убит")
"""Verbs of dying, in Russian."""
HEADS = {Language.RU: "глава", Language.KK: "басшы"}
"""What someone is who heads an organisation, where no title is given."""
HEADS_OF_OFFICE = {
    Language.RU: "глава секретариата",
    Language.KK: "хатшылық басшысы",
}
"""What someone is who heads an organisation's office."""
HEADS_OF_GOVERNMENT = {
    Language.RU: "глава правительства",
    Language.KK: "үкімет басшысы",
}
HEADS_OF_STATE = {
    Language.RU: "глава государства",
    Language.KK: "мемлекет басшысы",
}
VERBLESS = late(
    r"\b(?:(?:на посту|у власти(?= с D| $)|в должности|in office|in the post)(?= )"
    r"|(?:на этом посту|в этой должности|в этом качестве)(?= (?:она? )?(?:уже )?с D| ?(?:[.,;]|$)))"
)
"""What tells of an office without a verb."""
AT_HEAD = late(r"\b(?:во главе|у руля|у кормила|у штурвала|за штурвалом)(?= [OB].)")
"""What tells of being at the head without a verb."""
ORGAN = late(
    r"\b(?:секретариат|аппарат|коллеги|комисси|исполком|the secretariat|secretariat|хатшылы[қғ])"
    r"[а-яa-zәіңғүұқөһ]*"
    r"(?: (?P<org>[OB].))?"
)
"""What the head of an organisation's office heads."""
_COLLECTIVE_RU = (
    r"(?:организаци|союз|объединени|альянс|блок|фонд|агентств|ведомств|федераци|ассоциаци|лиг"
    r"|картел|ассамбле"
    r"|содружеств|сообществ|структур|учреждени|институт|корпораци|компани|банк|бюро|комитет)"
    r"(?:[аеиоуыюя]|[ое][йм]|[её]й|ией|ией|ием|ью|ам[и]?)?"
)
COLLECTIVE_NOUN = late(rf"(?<![а-я-]){_COLLECTIVE_RU}(?![а-я-])")
"""A word for an organisation in Russian that an article spoke of before."""
COLLECTIVE = late(
    r"^ (?:the (?:organi|bloc|alliance|union|group))"
    r"|(?:ұйымды|одақты|альянсты|блокты|қорды|банкті|комитетті|хатшылықты|академияны|федерацияны"
    r"|кеңесті|бірлестікті|агенттікті|қауымдастықты|достастықты|мекемені|ведомствоны)"
    r" (?:D.[а-я]*(?: (?:бері|жылдары|жылы|бастап|аралығында))? )?(?:P. )?$"
)
"""An organisation spoken of before, behind the verb or in Kazakh before it."""
BEFORE_THEM = late(
    r"\bдо (?:него|нее|них)\b|предшественни(?:ком|цей) (?:[PQ]. )?(?:был|была|являл)"
    r"|\bпредыдущ\w+ (?:\w+ )?(?:лет|год)|\bbefore (?:him|her)\b|\bоған дейін\b|\bалдында\b"
)
"""What makes a clause one about who held an office before."""
CHAIR = late(r"председател|chair(?:man|woman|person)?\b|төраға")
"""The title of who presides, which a head of state bears for the state."""
COUNTRY = late(
    r" (?:\w+(?:ой|им|ую|ое) )?"
    r"(?:стран(?!н|иц)|государств(?!енн)|республик(?!анск)|остров(?!а\b|ам|н))[а-я]*\b"
)
"""What the head of a state heads."""
GOVERNMENT = late(
    r"\b(?:правительств|кабинет|кабмин|government|cabinet|үкімет)\w*\b(?: министров)?"
    r"(?! (?:[а-я]+(?:ого|его|ей|ой) )?(?:штата|провинции|области|региона|земли|края|автономии"
    r"|города|кантона)\b)"
    r"(?: (?:[^OBSTAPQCD;:,.()!?–—]{0,20} )?(?P<org>[ST].|страны|республики))?"
)
"""What the one heads who heads no organisation."""
PRESIDENCY = late(r"^(?:\w+ )?(?:президент|president)")
"""The office of a state whose holder takes over some time after the election."""
FROM_WHOM = late(r" (?:у|от) (?:[а-я]+ )?(?P<old>[PQ].)")
"""From whom somebody takes over, right behind the verb."""
IN_CITY = late(r"\bв (?P<city>C.)")
UNDER_THEM = late(r" (?:его|ее) ")
"""What makes the one spoken of head what a verb names: "под его руководством"."""
OF_AIDE = late(
    r"(?<![а-я])(?:его|ее) (?:[а-я]+(?:ого|его|ой|ей) )?(?:зам|помощни|советни|представител|преемни"
    r"|предшественни|коллег|сменщи|пресс-секр)"
)
"""Of whom it is only told whose they are: "полномочия его заместителя"."""
BY_WHICH = late(r" ?котор(?:ым|ой|ую|ое|ый|ого)\b")
"""A relative that means what somebody heads or has."""
PERSON_AT_END = late(r"[PQ].(?: ?\([^()]*\))?,? ?$")
"""A person right ahead, with what brackets tell of them."""
INSTEAD_OF = late(r"\b(?:на смену|вместо) (?:[а-я]+ ){0,2}(?P<old>[PQ].)")
"""In whose place somebody comes."""
