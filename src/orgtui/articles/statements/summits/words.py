"""The words of three languages for the meetings of heads and how they are held."""

import re

from orgtui.articles.statements.sentence.templates import Forms
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

TRIGGER = Trigger(
    r"форум\b|переговор|forum|\bevent|привеча|приютил|level|всех|высшем уровне|саммит|сесси"
    r"|заседани|встреч[аиуе]\w* (?:глав|лидер)|summit|session|meeting|отырыс|\bжиын|лидер|глав[аыу]"
    r"|президент(?:ы|ов)\b|собра|заседал|leaders|heads of|\bmet\b|meet\b"
    r"|собер|собир|коллег|союзник|receiv|welcom|\bhost|gather|conven|rulers|presidents|\btalks\b"
    r"|B[\ue000-\uf8ff]|хозя|совеща|прежн|venue|site of|conference|council|күтіп|жинал"
    r"|встреч|следующ|прошл|предыдущ|очередн|позов|президенттер|талқыла|алмас|жүздес|дидарлас|принима"
    r"|примет|принял|басқосу|gather|қабылда|кездесу"
    r"|(?:ншы|нші)сы|ғысы|гісі|басшы|жиналды|(?:пройдет|состоится|состоялась|прошла|открылась"
    r"|проходит) (?:[а-я]+ )?O[\ue000-\uf8ff]|O[\ue000-\uf8ff] (?:состоится|состоялась|пройдет"
    r"|прошла)"
)
"""What every sentence about a summit has in it."""

SUMMIT_BODY = late(
    r"heads|supreme|council-of-heads|collective-security-council|leaders|\bглав (?:государств"
    r"|правительств)|высш\w+ "
    r"|коллективной безопасности|european ?council|европейск\w+ совет|^\S*\s?саммит|summit$"
    r"|auassembly",
    re.IGNORECASE,
)
"""Bodies whose sessions are summits, by id and name."""

_OF_RU = (
    r"(?:глав (?:государств|правительств|и правительств| )*|лидеров |стран |государств "
    r"|(?:государств|стран)[ –-]*"
    r"(?:членов|участни\w+) |членов |участни\w+ )*"
)
_HEADS_RU = (
    r"\b(?:лидер(?:ы|ов)|глав(?:ы|)(?: государств| правительств| государств и правительств)?"
    r"|президент(?:ы|ов)|руководител(?:и|ей))"
    r"(?: (?:(?:\d+|[а-я-]+(?:и|[уеиы]х)) ){0,2}(?:стран|государств|экономик)(?:[ –—-]+"
    r"(?:членов|участни\w+))?)? "
)
_AGREED_TO_MEET = (
    r"(?:договорились|условились|решили|сговорились) (?:(?:снова|вновь|еще раз|опять) )?(?:D. )?"
    r"(?:собраться|встретиться|увидеться|съехаться)"
)
_MET_RU = (
    r"\b(?:собрал(?:ись|ся|ась)|собира(?:лись|ются)|встреча(?:лись|ются)|соберут?ся"
    r"|встретил(?:ись|ся)"
    r"|встретятся|заседа(?:л[аи]?|вш\w+)|съехались|у?виделись|увидятся|съехавш\w+|собравш\w+"
    r"|совеща(?:лись|вш\w+)"
    r"|прове(?:ли|дут) (?:\w+ )?(?:саммит|заседани|сесси|встреч)\w*|лидеров"
    rf"|{_AGREED_TO_MEET})"
)
_MET_EN = (
    r"\b(?:(?:met|meet|will meet|gathered|gather|will gather|convened|assembled|are meeting)\b"
    r"|(?:wound up|ended|wrapped up|concluded|opened|closed|began|finished) (?:(?:their|its|the|an?"
    r"|two|three|days|of|annual|informal|[a-z]+-day|[a-z]+(?:th|st|nd|rd)) ){1,5}"
    r"(?:meeting|summit|session|gathering|talks|retreat)\b(?! (?:with|on|about)\b))"
)
_HELD_RU = r"(?:состоявш|прошедш|проходивш|завершивш|открывш|начавш|закончивш|собравш|завершающ)\w+"
_SHORT = r"[^OBCDPQ;:()!?,]{0,40}?"
_DECIDED_RU = (
    r"(?:решили|подписали|утвердили|договорились|приняли|одобрили|согласовали|избрали|поддержали"
    r"|объявили|условились|обсудили)"
)
_SIGNED_RU = r"(?:подписали|утвердили|приняли|одобрили)"
_PAPER_RU = (
    r"(?:деклараци|коммюнике|заявлени|соглашени|договор|хартию|устав|меморандум|протокол|документ"
    r"|резолюци|стратеги)\w*"
)
_PAPER_EN = (
    r"(?:declaration|communique|communiqué|statement|agreement|treaty|charter|memorandum|protocol"
    r"|document|resolution|strategy)s?\b"
)
_RULERS_EN = (
    r"(?:leaders|heads of (?:state|government)(?: (?:and|or) government)?|presidents|rulers|they)"
    r"(?! of (?:the |its )?(?:part(?:ies|y)|[a-z]+ part(?:ies|y)|clubs|courts|companies"
    r"|universities|banks|opposition|parliaments|churches)\b)"
)
_EVENT = (
    r"<org:X>[-\w]* (?:\w+(?:[дтн][ыі]ң) |мемлекет\w* |мүше \w+ )*(?:көш|мемлекет )?"
    r"(?:басшылары|лидерлері|президенттері|жетекшілері)\b[^;:()]{0,50}?(?:жинал\w+|бас қос\w+"
    r"|кездес\w+|пікір алмас\w+|жүздес\w+|дидарлас\w+|тоқайлас\w+|кеңес өткіз\w+)",
    r"<org:X>[-\w]* [^OBSTPQCD,;:()]{0,45}(?:басшылары|президенттері)\w* кеңес\w*",
    r"(?:(?<=D. C. )|(?<=C. D. ))<org:X>[-\w]* (?:\w+ ){0,2}(?:көшбасшылары|басшылары"
    r"|президенттері|лидерлері) [^OBSTPQCD;:()]{0,50}(?:қол қой|қабылда|келіс|бекіт|сайла"
    r"|мақұлда)\w+",
    r"\b(?:заседани|сесси)[а-я]+ [OB].,? (?:и|а также) (?P<org>B.)",
    r"\b(?:заседани|сесси|встреч|совещани)[а-я]* <org:X> на (?:высшем уровне"
    r"|уровне (?:глав|лидеров|президентов)\b)",
    r"(?P<org>B.)[-\w]*(?= (?:D. |C. ){1,2}(?:өтті|жиналды|бас қосты|болды|өтеді|жиналады))",
    rf"(?P<org>B.)(?=,? {_HELD_RU})",
    r"(?P<org>B.)(?=(?: of(?: the)? [OB].)?(?:,? (?:в |на )?D.)?,? [^OBSTPQD;:()]{0,45}\b"
    r"(?:прош[её]?л|пройдет|состоял|состоится|открыл|заверш|собрал"
    r"|собирал(?=ся|ось|ась)|собер[её]т|заседал|съехал|проходи|продолжал"
    r"|длил|продлил|отгрем|стартовал|начал(?:ся|ась)|начинается"
    r"|(?:нач|продолж)[а-я]+ (?:свою )?работу"
    r"|was held|met\b|convened"
    r"|took place|will meet|will convene"
    r"|өтті|өтеді|болып|аяқтал))",
    r"\b(?:(?:заседал[аио]?|собрал(?:ся|ась|ось)|соберется|созван[аоы]?)(?= B)"
    r"|прош(?:ел|ла|ло)|пройдет|состоял(?:ся|ась|ось)|состоится|проходит|открыл(?:ся|ась|ось)"
    r"|завершил(?:ся|ась|ось)) (?:\d+-\w+ |[а-я]+(?:ый|ий|ой|ое|ая|яя) )?(?P<org>B.)",
    r"\b(?:прош(?:ел|ла|ло)|пройдет|состоял(?:ся|ась|ось)|состоится|проходит|открыва(?:ется|лась)"
    r"|открыл(?:ся|ась)|нача(?:лась|лся)|начинается)"
    r" (?:[а-я]+(?:ая|ое|ый|ой) |[ivx]+ |\d+-[а-я]+ )?"
    r"(?P<org>O.)(?! (?:[а-я]+ )?(?:саммит|сесси|заседани|встреч|форум|конференци))",
    r"(?P<org>O.)(?=,? (?:прошла|пройдет|состоялась|состоится|проходит|открылась|началась)\b)",
    rf"(?:D. в C.|в C. D.),? {_HEADS_RU}<org:X>~\b{_DECIDED_RU}",
    rf"{_HEADS_RU}<org:X>~\b{_DECIDED_RU} D. в C.",
    rf"(?:D. ){_HEADS_RU}<org:X> (?:\w+ )?{_SIGNED_RU} в C.,? (?:\w+ ){{0,2}}{_PAPER_RU}",
    rf"{_HEADS_RU}<org:X> (?:\w+ )?{_SIGNED_RU} (?:в C.,? )?(?:\w+ ){{0,2}}{_PAPER_RU}"
    r"[^OBSTPQCD;:()]{0,40} (?:в C. )?D.",
    rf"\b{_RULERS_EN} of(?: the)? <org:X> (?:\w+ )?(?:signed|adopted|approved|endorsed)"
    rf" (?:[a-z-]+ ){{0,4}}{_PAPER_EN}[^OBSTPQCD;:()]{{0,40}} in C.",
    rf"<org:X>s? {_RULERS_EN} (?:\w+ )?(?:signed|adopted|approved|endorsed)"
    rf" (?:[a-z-]+ ){{0,4}}{_PAPER_EN}[^OBSTPQCD;:()]{{0,40}} in C.",
    rf"{_HEADS_RU}<org:X>,? (?:D. в C.|в C. D.),? {_DECIDED_RU}",
    r"<org:X>s? (?:leaders|heads of state|heads of government|presidents)[^;:()!?]{0,20}"
    r"(?:wound up|wrapped up|close|opened|began|ended|concluded|closed|held|attended|finished"
    r"|open|end|close"
    r"|hold|attend|start|started|gathered for|arrived for) (?:\w+ ){0,4}?"
    r"(?:meeting|summit|session|gathering|talks|retreat)\b(?! with\b)",
    r"<org:X>s? (?:leaders|heads of (?:state|government)) (?:\w+ )?(?:meeting|retreat|gathering"
    r"|week)",
    r"\b(?:leaders|heads of (?:state|government)) of(?: the)? <org:X>,? meeting in",
    r"\b(?:conference|summit|meeting|gathering|council) of (?:the )?heads of states?(?: (?:and"
    r"|or) (?:of )?governments?)? of(?: the)? <org:X>",
    r"<org:X>[-\w]* (?:\w+ ){0,5}(?:басқосу|жиын)\w*",
    rf"\b(?:в|во) (?:A. )?C.,? (?:D.,? )?{_HEADS_RU}<org:X>",
    r"<org:X>s? (?:\w+ )?council (?:met|gathered|convened|assembled)\b",
    r"\b(?:meeting|gathering|assembled|gathered|convening) (?:in(?: the)? C.,? (?:on |in )?D."
    r"|D. in(?: the)? C.)"
    r"[^;:()]{0,40}?, (?:the )?(?:\w+ )?(?:leaders|presidents|heads of (?:state|government)) of"
    r"(?: the)? <org:X>",
    rf"\b(?:встретивш|собравш|съехавш)ись (?:D. в C.|в C.(?: D.)?), {_HEADS_RU}<org:X>",
    rf"\b{_RULERS_EN} (?:of <org:X> )?(?:\w+ )?(?:decided|agreed|resolved|declared|signed"
    rf"|adopted|admitted"
    r"|suspended|renamed|approved|settled|announced) (?:in C.,? (?:on |in )?D.|(?:on "
    r"|in )?D. in C.)",
    rf"\b(?:принима\w+|прим[еу]т|принял[аи]?|собер[её]т|собрал[аи]?|созвал[аи]?|созовет"
    rf"|позов[её]т|позвал[аи]?|жд[её]т|пригласит|встречал[аи]?|встретит|встретил[аи]?)"
    rf" (?:к себе |у себя )?(?:[^OBSTPQCD;:()]{{0,20}} )?{_HEADS_RU}"
    rf"(?:(?:и|,) (?:премьеров|глав правительств|королей|монархов) )?<org:X>",
    r"\b(?:welcomed?|hosts?|hosted|hosting|will host|received?|will receive|will welcome|gathers?"
    r"|host to|will gather) (?:the |its |fellow )?(?:[a-z]+ ){0,2}?"
    r"(?:leaders|rulers|presidents|heads of (?:state|government))(?: and [a-z]+)? (?:of|from)"
    r"(?: the)? <org:X>",
    r"\b(?:welcomed?|hosts?|hosted|hosting|will host|received?|will receive|will welcome|gathers?"
    r"|host to|will gather) (?:the )?<org:X> (?:s )?(?:leaders|rulers|presidents|heads of state)",
    rf"(?:\d+-?[йм]\w* )?\bсаммит\w* {_OF_RU}<org:X>",
    r"<org:X>-?\s?саммит\w*",
    rf"{_HEADS_RU}<org:X>[^;:()!?]{{0,60}}?(?:\bна (?:саммит\w*|сесси\w+|заседани\w+"
    rf"|встрече(?! со? )|форуме)\b|{_MET_RU})",
    rf"{_HEADS_RU}<org:X>{_SHORT}(?:D.{_SHORT}\bв C.|\bв C.{_SHORT}D.){_SHORT}\b{_DECIDED_RU}\b",
    rf"{_HEADS_RU}<org:X>{_SHORT}D.{_SHORT}\b{_DECIDED_RU} в C.",
    rf"{_HEADS_RU}<org:X> (?:D. )?(?=(?:принима\w+|принял[аи]?|прим[еу]т|собира\w+|собер[её]т"
    r"|собрал[аи]?|встретил[аи]?|встречал[аи]?|жд[её]т) (?:у себя )?[CS].)",
    r"\b(?:leaders|presidents|heads of (?:state"
    r"|government)(?: and government)?) of(?: the)? <org:X>"
    r",? (?:in(?: the)? C.,? (?:on )?D.|(?:on )?D. in(?: the)? C.)",
    rf"{_MET_RU}~~{_HEADS_RU}<org:X>",
    rf"(?:принял[аи]?|примет|принимал[аи]?|принимает|ждет) (?:у себя )?{_HEADS_RU}<org:X>",
    r"(?P<org>[OB].)~~\b(?:собрал(?:ся|ась|ось)|соберется|заседал[аио]?)\b",
    r"\b(?:leaders|heads of state(?: and government)?|heads of government|presidents) (?:of|from)"
    rf"(?: the)?(?: (?:\w+ )?(?:members|countries|states) of(?: the)?)? <org:X>[^;:()!?]{{0,40}}?"
    rf"{_MET_EN}",
    rf"<org:X>s? (?:leaders|heads of state)(?:(?! and (?:the )?[OB].)[^;:()!?]){{0,40}}?"
    rf"(?:{_MET_EN}|\bsummit\b)",
    r"<org:X> ?s (?:D. |\w+ ){1,2}summit\b",
    r"<org:X>[-\w]* [^OBSTPQCD;:()]{0,40}(?:басшылары|басшыларының)[^OBSTPQD;:()]{0,30}"
    r"(?:отырыс\w*|кездесу\w*|саммит\w*)",
    r"<org:X>[-\w]* [^OBSTPQ;:()]{0,40}(?:басшыларының|лидерлерінің|көшбасшыларының"
    r"|президенттерінің)[^OBSTPQ;:()]{0,50}?\b(?:жиын|басқосу|отырыс|кездесу|сессия|саммит)\w*",
    rf"\b(?:заседани\w+|сесси\w+|встреч[аиуе]\w*) (?:в формате )?{_OF_RU}<org:X>",
    r"<org:X> (?:leaders )?summit\b",
    r"<org:X>s? leaders (?:meeting|retreat|gathering)\b",
    r"<org:X> heads of (?:state|government) meeting\b",
    r"\bsummit (?:meeting )?of(?: the)? (?:heads of states?(?: (?:and"
    r"|or) (?:of )?governments?)? of(?: the)? "
    r"|leaders of(?: the)? )?<org:X>",
    r"\b(?:meeting|session) of(?: the)? (?P<org>B.)",
    r"<org:X>[-\w]* (?:(?!(?:до|после|перед|накануне|ко?|со?|и|на|в|во|об?|для|от|по) )"
    r"[\w-]+ ){0,5}(?:\d+-)?саммит\w*",
    r"(?P<org>B.)(?= (?:в|во|на) (?:[а-я]+ )?[CA].)",
    r"\bна уровне (?:глав|лидеров)[а-я ]{0,40} <org:X> (?:\w+ )?"
    r"(?:собра|собира|встрети|встреча|заседал|съезжал|съехал)\w+",
    r"(?:D.,? в C.|\bв C.,? D.),? на (?:\d+-\w+ |[а-я]+(?:ом|ой|ем|ей) )?(?P<org>B.)",
    r"\b(?:meeting|session|summit) of(?: the)? O. of(?: the)? <org:X>",
    r"(?P<org>B.)(?: of(?: the)? O.)?(?=,? (?:(?:was|is|will be|to be|were|had been"
    r"|being) )?(?:\w+ly )?"
    r"(?:planned|scheduled|held|convened|hosted|opened|opens|took place|takes place"
    r"|will take place)\b)",
    r"(?P<org>B.) meeting\b(?! of (?:the )?(?:foreign |defence )?ministers)",
    r"\b(?:meeting|session|gathering) of(?: the)? <org:X>s? (?:leaders|heads of (?:state"
    r"|government)"
    r"|presidents|prime ministers)\b",
    r"(?P<org>[OB].)[-\w]* (?:\w+ )?(?:отырыс\w*|сессия\w*)",
    r"\b(?:hosted|hosts|will host|is to host|hosting)(?: again)? (?:the )?<org:O>"
    r"(?=,? (?:(?:in|on) )?D\W| in C)",
    r"\b(?:meeting|session) of(?: the)? (?P<org>O.)(?=,? (?:which )?(?:begins|began|opens|opened"
    r"|will begin|will open|starts|will be held|was held|took place|takes place)\b)",
)
EVENT = Forms(*_EVENT)
"""A meeting with the name of its organisation."""

_ORDINALS = (
    r"(?:(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|\w*двадцат"
    r"|последн|внеочередн|неформальн|чрезвычайн|юбилейн|учредительн|специальн|экстренн"
    r"|двухдневн|трехдневн)\w*|[ivxl]+(?= ))"
)
_OTHER_ONE = (
    r"(?:прежн|следующ|прошл|прошлогодн|предыдущ|предстоящ|очередн|нынешн|минувш|недавн|будущ"
    r"|ближайш"
    r"|ежегодн|эт)\w*"
)
_GATHER_RU = (
    r"(?:собрал(?:ись|ся|ась)|собирались|собираются|собер[еу]тся|встречались|встретились|встретятся"
    r"|встречаются|съехались|съедутся|съезжались|съезжаются|слетелись|прибыли|прилетели|заседали"
    r"|совещались|у?виделись|увидятся|сойдутся|сошлись"
    rf"|{_AGREED_TO_MEET}"
    r"|прове(?:ли|дут|дят) (?:\w+ ){0,3}(?:саммит|заседани|сесси|встреч|форум)\w*)"
)
_RULERS_RU = (
    r"(?:лидеры|главы(?: (?:государств|правительств|и|стран|стран-участниц|делегаций)){0,4}"
    r"|президенты|руководители|союзники|монархи|правители|премьеры|участники|участницы|партнеры"
    r"|лидеров|королей)"
)
_GATHER_EN = (
    r"(?:met|meet|will (?:next )?(?:meet|gather|convene|reconvene)|gathered|gather|convened|convene"
    r"|assembled|assemble|reconvened?|are (?:meeting|gathering)|came together|sat down"
    r"|are to (?:meet|gather)|agreed to (?:meet|gather)|to meet|to gather|had gathered|had met"
    r"|(?:had )?come together)"
)
_BARE = (
    # Russian
    r"\b(?:\w+-)?саммит(?!-)\w*",
    r"\b(?:встреч\w+|переговор\w+|форум\w*) (?:в верхах|на высшем уровне|на уровне глав\b)",
    r"\b(?:встреч|заседани|сесси|совещани|конференци|собрани)\w+ (?!двух |обоих |тр[её]х "
    r"|четыр)(?:[а-я-]+ )?(?:лидеров|глав"
    r"(?: (?:государств|правительств|стран)\w*(?: и правительств)?)?|президентов)\b",
    r"\b(?:следующ|очередн|ближайш|нов)\w+ (?:адрес|остановк\w|площадк\w|пункт|точк\w"
    r"|место встречи)\b",
    rf"(?:D.|\b(?:{_OTHER_ONE}|{_ORDINALS}(?: по счету,?)?|нов(?:ая|ую|ое|ый)|их|его|ее)"
    rf"|\bдвухдневн\w+) (?:\w+(?:ая|ую|ой|ий|ый|ое"
    rf"|ого|ом) ){{0,2}}"
    r"(?:встреч\w+|сесси\w+|заседани\w+|форум\w*|конференци\w+|сбор\w*|совещани\w+)"
    r"(?: (?:в верхах|лидеров|совета глав|глав|совета))?",
    r"(?<=хозяйкой |хозяином )(?:\w+ )?(?:встречи|форума|саммита|сессии|мероприятия)",
    r"^встреч[аиу]\b",
    r"^(?:форум|переговоры|сбор|мероприятие|заседание|совещание|сессия|the (?:gathering"
    r"|meeting|talks"
    r"|forum|event|session))\b(?=,? (?:(?:which|that|котор\w+) )?(?:had )?(?:откр|нача|старт"
    r"|заверш|законч"
    r"|закры|opened|began|begun|started|closed|ended)(?! (?:life |out )?as\b))",
    rf"\b(?!эт|\w+(?:ым|им|ом|ем|ей|их|ых)\b){_OTHER_ONE}"
    r"(?=,? (?:\w+ )?(?:в |на )?D.|,? (?:\w+ )?(?:в"
    rf"|на) C.|,? (?:был[аи]?|будет) (?:в|на|D))",
    rf"\b(?!эт|\w+(?:ым|им|ом|ем|ей|их|ых)\b)(?:{_OTHER_ONE}|{_ORDINALS}"
    rf"|\d+-й)(?=,? [^OBTPQ;:()]{{0,40}}?\b(?:прош[её]?л|пройдет|состоял"
    r"|состоится|прим[еу]т|принял|принимал|намечен|запланирован|планируется|собер[её]т|пригласит"
    r"|провед[её]т|организует|проводил|собирал))",
    rf"\b{_RULERS_RU}\b[^OBPQ;:()!?]{{0,40}}?\b{_GATHER_RU}\b(?: в этом формате)?",
    r"\bони(?: [а-я]+){0,2} (?:собирались|собрались|встречались|встретились|съезжались|съехались"
    r"|заседали)\b",
    rf"\b{_RULERS_RU}\b[^OBPQ;:()!?]{{0,75}}?\b(?:съехавш|собравш|встретивш|совещавш|заседавш)\w+",
    rf"\b{_GATHER_RU}\b[^OBSTPQCD;:()!?]{{0,25}}? {_RULERS_RU}\b",
    r"\b(?:принима\w+|прим[еу]т|приня(?:л[аио]?|в)|собер[её]т|собра(?:л[аио]?|в)|собирал[аио]?"
    r"|пригласит|жд[её]т|встрети(?:т|л[аио]?|в)|встречал[аи]?"
    r"|привеча\w+|приютил[аи]?|созва(?:л[аи]?|в)|созовет|позов[её]т|позвал[аи]?) (?:у себя )?"
    r"(?:[^OBSTPQCD;:()]{0,20} )?(?:лидеров|глав|коллег|партнеров"
    r"|гостей|их|участников|президентов|союзников)\b",
    r"\bвсех (?=(?:прим[еу]т|жд[её]т|соберет|пригласит|позов[её]т)\b)",
    r"\b(?:собирались|собрались|собирал\w+|соберутся|встречались|встретились|встретятся"
    r"|съезжались|съехались)\b"
    r"(?: в последний раз)? на (?:высшем|самом высоком) уровне",
    r"\b(?:allies|members|they|(?:member )?(?:states|countries)) (?:[\w-]+ ){0,2}(?:met|assembled"
    r"|gathered|convened) at (?:the (?:highest|top) level|summit level)",
    r"\bthe supreme(?: eurasian economic)? council (?:meets|met|will meet|gathers|convenes"
    r"|will convene)",
    r"\bсовет глав (?:государств|правительств)(?= (?:\w+ ){0,2}(?:собирался|собрался|соберется"
    r"|заседал|провел заседание|проведет заседание|прош[её]л)\b)",
    r"\bвысший(?: евразийский)?(?: экономический)? совет (?:соберется|собрался|собирался|заседал"
    r"|проведет заседание)",
    r"\b(?:их|лидеров|глав|коллег|гостей|участников|президентов|союзников|премьеров|монархов)\b"
    r" (?=(?:привеча\w+|приютил[аи]?|принима\w+|прим[еу]т"
    r"|принял[аи]?|собер[её]т|собирал[аи]?(?!с)|соберут"
    r"|пригласит|пригласят|жд[её]т|ждут|позов[её]т|позовут|рассадят|встретит)\b)",
    r"\bпринимать (?:их|лидеров|участников|саммит|форум|глав)(?:~)(?:предстоит|будет|доверено"
    r"|выпало|поручено)",
    r"\b(?:он|она)\b(?= (?:\w+ )?(?:назначен|намечен|запланирован|прош[еёл]|длил|продл"
    r"|продолжал|состо[ия]|откр|заверш|проход"
    r"|пройдет|займет|займ[её]т|заня[лт]))",
    r"\b(?:пройдет|состоится|откроется) (?:он|она)(?=,? [^OBSTPQD;:()]{0,25}\b(?:в|на) C.)",
    r"\bмест(?:ом|о) (?:его|ее) проведения (?=(?:станет|будет|стала?|выбран|определен|избран))",
    rf"\b{_RULERS_RU} (?:[^OBPQ;:()]{{0,30}} )?{_DECIDED_RU} (?:D. в C.|в C. D.)",
    rf"\b(?:D. в C.|в C. D.),? {_RULERS_RU} (?:[^OBPQ;:()]{{0,30}} )?{_DECIDED_RU}\b",
    # English
    r"\b(?:summits?)\b",
    rf"\b{_RULERS_EN} (?:\w+ )?(?:decided|agreed|resolved|declared|signed|adopted|admitted"
    rf"|suspended"
    r"|renamed|approved|settled|announced) (?:in C.,? (?:on |in )?D.|(?:on |in )?D. in C.)",
    r"\b(?:venue|hosts?|site|scene) (?:of|for|to) the (?:[a-z]+ )?(?:\d+(?:st|nd|rd|th)|first"
    r"|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|eleventh|twelfth|last|next|previous"
    r"|prior)\b(?: (?:summit|gathering|meeting|session|one))?",
    r"\b(?:next|previous|last|following|upcoming|annual|regular|ordinary|latest|coming|inaugural"
    r"|this years|next years|last years|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|\w+teenth|twentieth|the|this|its|their|two-day|three-day"
    r"|virtual|online)"
    r" (?:[a-z-]+ ){0,2}?(?:meetings?|gatherings?|sessions?|conference|retreat|get-together|one)\b",
    r"D.s? (?:[a-z]+ ){0,2}(?:meetings?|gatherings?|sessions?|retreat)\b",
    r"\b(?:agreed to|will|to|would) (?:next )?(?:meet|gather|convene|reconvene) again\b",
    r"(?:^|(?<=[;,] )|(?<=and )|(?<=while ))(?:its|their|the) (?:next|previous|last|following|first"
    r"|second"
    r"|third|fourth|fifth|sixth)(?= (?:was |is |will be )?in (?:the same|C.))",
    r"^(?:its|their|the) (?:next|previous|last|following|first) (?=(?:was|is|will)\b)",
    r"\bна уровне (?:глав|лидеров)[а-я ]{0,40}? (?:[OB]. )?(?:он[аи]? )?(?:\w+ )?"
    r"(?:собра|собира|встрети|встреча|заседал|съезжал|съехал)\w+",
    rf"\b{_RULERS_EN}\b[^OBPQ;:()!?]{{0,40}}?\b{_GATHER_EN}\b",
    r"\b(?:when|where|as|after) its (?:leaders|heads of (?:state|government)),? meeting in(?= C.)",
    r"\b(?:welcomed?|hosts?|hosted|will host|received?|will receive|will welcome|to welcome|to host"
    r"|gather(?:s|ed)?|will gather|conven(?:es|ed)|assembled) (?:the |its |fellow |his |her "
    r"|their )?(?:[a-z]+ ){0,2}?"
    r"(?:leaders|rulers|presidents|counterparts|heads of state)\b",
    r"\bhosts?(?:ed)? the (?:next|following|previous|last)(?=[,. ]|$)",
    r"\b(?:(?:will |is to )?plays? host|(?:was|were) (?:the )?hosts?|will host|is to host"
    r"|hosted)(?=,? (?:in |on )?D.)",
    r"\b(?:the )?(?:allies|partners|members) (?:last |next )?(?:met|meet|will meet|gather"
    r"|gathered)\b",
    r"\bnext host\b",
    r"\bit\b(?= (?:(?:had )?(?:begun|began|started|opened)|was held|ran\b|lasted|took place"
    r"|opened|closed|ended|will be held"
    r"|will take place"
    r"|runs\b|will run|is being held|wraps up|wrapped up))",
    r"\bthe (?=C. )C. (?:summit|meeting|gathering) (?:of|in) (?P<time>D.)",
    # Kazakh
    r"\b(?:елдер|мемлекеттер)\w* (?:басшылары|президенттері)\w* кеңес\w*",
    r"\b(?:\d+-)?саммит\w*",
    r"(?:келесі|алдыңғы|бұған дейінгі|бұдан бұрынғы|соңғы|алғашқы|\w+(?:ншы|нші)|кезекті|биылғы"
    r"|былтырғы|мерейтойлық|өткен|өтетін|D.)(?:,? \w+){0,2}? "
    r"(?:саммит|жиын|басқосу|кездесу|отырыс|сессия)\w*",
    r"жоғары кеңестің (?:D. )?(?:\w+ )?отырыс\w*",
    r"(?:\w+(?:ншы|нші)сы|алдыңғысы|соңғысы|кейінгісі|келесісі)\b(?= D.)",
    r"^(?:C. |[\w-]+ ){0,3}(?:басқосу|жиын|кездесу)\w{0,3}(?= D.)",
    r"(?:көшбасшылар|лидерлер|басшылар|президенттер)\w*\b[^OBPQ;:()]{0,50}?"
    r"(?:жинал|бас қос|кездес|пікір алмас|жүздес|дидарлас|тоқайлас)\w+",
    r"(?:(?:көшбасшылар|лидерлер|басшылар|президенттер)(?:ды|ді|ын|ін)|қонақтарды)\b[^OBPQ;:()]{0,30}?"
    r"(?:қабылда|күт|жина)\w+",
)
BARE = Forms(*_BARE)
"""A meeting of the organisation spoken of."""

PLAIN = late(
    r"саммит|summit|в верхах|высшем уровне|встреч\w+ (?:[а-я-]+ )?(?:лидеров|глав|президентов)"
    r"|жоғары кеңес|лидер|глав(?:[аы]|\b)|президент|союзник|монарх|правител|премьер|руководител"
    r"|leaders"
    r"|heads of|presidents"
    r"|rulers|allies|басшы|басқосу"
)
"""What means a summit by itself."""

OF_HEADS = late(
    r"саммит|summit|в верхах|лидер|глав|президент|leaders|heads of|presidents|басшы|басқосу"
)
"""What tells that a sentence speaks of a meeting of heads."""

ANOTHER = late(
    r"^(?:следующ|прошл|предыдущ|предстоящ|минувш|будущ|next|previous|last|following|upcoming"
    r"|the (?:next"
    r"|previous|last|following|upcoming)|келесі|алдыңғы|бұған|бұдан|leaders|they|перв|втор"
    r"|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|first|second|\w+th\b|\d)"
)
"""A summit before or after the one that the news are of."""

LESSER_BEHIND = late(
    r"\s?(?:с |на уровне |with |of |of the )?(?:\w+ ){0,2}?(?:министр|эксперт|секретар|рабоч"
    r"|комитет|комисси|постоянн|экспертн|координац|делегац(?!\w* (?:кел|қатыс))"
    r"|послов|парламент|агентств|корпораци|компани|регионов|контактн|парти[йи]\b|мид(?![а-я])|минфин|ведомств|внешнеполит|дипломат|центробанк|спецслужб"
    r"|minister|expert|official|министрлер|сарапшы|бизнес)| (?:этих|обеих|ряда) (?:стран|госуд)"
)
"""Who else than the heads may meet."""

LESSER = late(
    r"\b(?:economic|economy|trade|energy|climate|peace|security|nuclear|donors?|migration) $"
    r"|(?:бизнес|делов|молод[её]ж|медиа|женск|студенч|детск|спортив|инвестиц|торгов|туристич|научн"
    r"|образоват|эксперт|экономическ|энергетич|религи|business|youth|media|women|investment|young"
    r"|религиозн|духовн|оппозиц|молод(?:ые|ых|ым)|religious|opposition|church|faith|tribal"
    r"|communit|military|spiritual|indigenous|labou?r|student|tech|startup|parliament|civil"
    r"|digital|іскерлік|жастар|министр|minist)\w*"
    r"(?: и \w+| and \w+)?[ -](?:\w+[ -])?$"
)
"""What makes a summit one of others than the heads."""

BILATERAL = late(
    r"[OSTA].[-\w]{0,3}\s?[–—-]\s?[OSTA].|[OST]. (?:и|and|мен) [OST].|саммит\w* по\b"
    r"|summit on (?!D.)"
)
"""A meeting of two sides, or on a subject."""
