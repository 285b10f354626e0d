"""The words of three languages for coming into, being in and going out of an organisation.

They are listed by what they say (`Turn`) and by what the states are to them (`Manner`), and are
 read
wherever they stand in a clause.
"""

from dataclasses import dataclass
from enum import Enum

from orgtui.articles.statements.sentence.templates import OTHERWISE_RU
from orgtui.articles.statements.trigger import Sought, SoughtEach
from orgtui.facts.names import Language


class Turn(Enum):
    """What becomes of a membership."""

    BEGINS = "begins"
    ENDS = "ends"
    LASTS = "lasts"
    RESTS = "rests"
    """One stays a member, but without a seat."""
    AGAIN = "again"
    """What became of the one spoken of before: "Iran did the same"."""


class Manner(Enum):
    """What the states are to a word."""

    ACT = "act"
    """They do it."""
    TREATMENT = "treatment"
    """It is done to them, and they stand behind it: "admitted Cuba"."""
    NOUN = "noun"
    """It is theirs: "the accession of Cuba", "Cuba's accession"."""
    NAME = "name"
    """It is what they are: "the newcomers were Chad and Mali"."""
    GIFT = "gift"
    """They are given a seat, a status, their rights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of one language that say one thing in one manner."""

    turn: Turn
    manner: Manner


_GAP = r"(?: [\w-]+){0,3}? "
_BE = (
    r"(?:was|were|is|are|been|being|got|gets)"
    r"(?: \w+ly| also| again| both| all| now| once more| then)?"
)
_APART = r"(?:(?<=[·,–—(:] )|(?<=[·,–—(:]))"
"""Behind a comma or a dash, where words tell by the way what a state is or was."""
_MEMBER_EN = (
    r"(?:an? |the |its |their )?(?:(?!prospective|aspiring|candidate|potential|would-be|future"
    r"|possible|(?:re)?admitted|accepted|elected|granted|named|made|welcomed"
    r"|not\b|never|no\b|longer|nor\b|neither|invited|recogni|taken|brought|let\b|as\b|by\b|and\b"
    r"|or\b|in\b|with\b|to\b"
    r"|at\b)[\w-]+ ){0,4}?(?:member|observer|(?<=dialogue )partner"
    r"|associate|founder|participant|shareholder|signatory|(?<=full )party|(?<=state )party)s?\b"
    r"(?: (?:state|country|nation)s?)?"
)
_ENTRY_EN = (
    r"(?:admission|entry|entrance|membership|accession|seats?|readmission"
    r"|(?:observer|member|partner|associate|consultative)(?:ship)? status)\b"
)
_TAKEN_EN = (
    r"(?:(?:re-?)?admitted|accepted|taken in|let in|brought in|taken aboard|taken on board|added"
    r"|included|enrolled|inducted|reinstated|received|welcomed|co-opted|promoted|upgraded|elected"
    r"|voted in)\b"
)
_PUT_OUT_EN = (
    r"(?:expelled|excluded|ejected|thrown out|kicked out|ousted|removed|evicted|struck off"
    r"|shut out|banished)\b"
)

_ENGLISH = {
    (Turn.BEGINS, Manner.ACT): rf"""
(?:re)?join(?:ed|s|ing)\b|acced(?:ed|es|ing)\b|(?:re-?)?enter(?:ed|s|ing)\b
|(?:come|came|comes|coming|(?:go|went|gone|goes)(?! in D)|got|gets|climbed|clambered|stepped|moved
|slipped|walked)
(?: back| straight| then)? (?:on board|aboard|inside|into|in|back|home)\b|made it in(?:to)?\b
|(?:will|shall)(?: \w+ly| also| then)? (?:(?:re)?join|enter|accede|be admitted|be let in)\b
|(?:returned|returning)\b|caught up\b|signed up\b|hooked up\b|made its (?:entry|entrance)
|{_BE} {_TAKEN_EN}|{_APART}{_TAKEN_EN}(?! [STO].)
|(?:(?<=first to )|(?<=last to )|(?<=next to )|(?<=latest to )|(?<=country to )|(?<=nation to )
|(?<=state to )|(?<=member to ))(?:join|accede|enter|be {_TAKEN_EN})(?!s)
|(?:was|were|been)(?: both| all| also)? made {_MEMBER_EN}
|(?:gain|won|secur|obtain|receiv|got|earn|acquir|attain|achiev|regain|recover)(?:ed|s
|ing)?(?: [\w-]+| O.s?){{0,3}}? {_ENTRY_EN}
|(?:will|shall|is to|are to) sit(?= (?:in|on|at) )|adher(?:ed|es|ing)\b
|(?:took|takes?|taking|taken)(?: up)? (?:its|their|a|the)(?: \w+)? (?:seats?|places?)\b
|(?:became|becomes|become|becoming|turned into) {_MEMBER_EN}
|(?:ended|ends|completed|concluded)
 (?:an?|its|their) (?:[\w-]+ ){{0,2}}(?:wait|candidacy)\b
|(?:is|are|was|were|has been|have been|had been) (?:back )?in(?= since| from| as of| D.)
""",
    (Turn.ENDS, Manner.ACT): rf"""
(?:is|are|was|were) (?:thus |now )?no longer (?:{_MEMBER_EN}|part of|in|inside)\b
|no longer (?:belong(?:s|ed)?|sits?|sat)\b
|(?:has|have|had)(?: not|n.t) been (?:{_MEMBER_EN}|part of|in)\b(?=[^,;]{{0,40}} since D.)
|(?:(?:was|were|been|remained|stayed) )?(?:absent from|outside|out of|missing from)
(?= (?:the )?(?:O.|bloc|club|alliance|union|organi[sz]ation)[^,;]{{0,24}} (?:from|between|since) D.)
|(?:left(?! with)|abandon(?:ed|s)|leaves|leaving|quits?|quitting|quitted
|(?:removed|withdrew|pulled|cut) (?:it|them)sel(?:f|ves)|exit(?:ed|s|ing)|depart(?:ed|s
|ing)|withdr(?:ew|awn|aws|awing))\b
|(?:pull|walk|dropp?|storm|back|bow|step|move)(?:ed|s|ing|d)? out\b|(?:gone|went|flew
|flounced) out\b
|(?<=had )gone(?= (?:in |on )?D.)
|(?:broke|broken|breaks) (?:away|with|off from)\b|part(?:ed|s) (?:company|ways) with\b|seced(?:ed
|es)\b
|(?:will|shall)(?: \w+ly| also| then)? (?:leave|quit|exit|withdraw|depart)\b
|(?:(?<=country to )|(?<=state to )|(?<=member to )|(?<=nation to ))(?:abandon|leave|quit
|withdraw|exit)\b|resigned\b|slammed the door(?: on)?|turned (?:its
|their) back on|turned away from
|(?:was|were|been|got|being) (?:\w+ly )?{_PUT_OUT_EN}|{_APART}{_PUT_OUT_EN}(?! [STO].)
|(?:gave up|given up|renounced|terminated|relinquished|surrendered|forfeited|lost|ended
|cancelled) (?:its|their)
(?: \w+)? (?:membership|seat|place)\b|(?:said|bade|bid|waved) (?:goodbye|farewell)(?: to)?
|(?:ceased|ceases|(?:will|shall)(?: \w+ly)? cease)
 to (?:be (?:{_MEMBER_EN}|(?:a )?part(?= of))|belong|sit|participate)
|stopped (?:being {_MEMBER_EN}|belonging)
""",
    (Turn.AGAIN, Manner.ACT): r"""
(?:(?:did|done|does) (?:so|the same|likewise)|made the same (?:\w+)
|(?:took|taken|gone through|went through|walked) the same (?:step|path|road|door|way)
|follow(?:ed|s)(?! (?:by|with)\b)(?: suit| its example)?)\b
""",
    (Turn.LASTS, Manner.ACT): rf"""
(?:holds?|held|has|have|enjoys?)(?: (?:full|observer|associate|permanent))* (?:membership
|observer status)\b
|{_APART}an? O. (?:\w+ )?(?:member|observer|partner)(?= since)
|belong(?:s|ed)?\b|(?:is|are|was|were|has been|have been|had been|remains?|remained
|stays?) {_MEMBER_EN}
|(?:sits?|sat)(?: in)?(?= as)|look(?:s|ed) on\b|{_APART}{_MEMBER_EN}(?= since| from)
|{_APART}(?:(?:now |once )?(?:back|again|more) )?(?:in|inside)
(?= (?:the )?(?:[\w-]+|O.)(?: only| just| again)? since)|
(?:remains?|stays?)(?= (?:in|inside|within|part of) (?:the )?(?:O.|bloc|club|alliance|union))
|(?:has|have)(?: \w+ly)? (?:had|held|enjoyed|possessed)(?= since| from)
|(?:is|are|has been|have been|had been) (?:inside|within|on board|aboard)\b|(?:has|have
|had|is|are)(?: been)? (?:back |again )?in(?= (?:the )?O. since)
|(?:has|have|had) (?:had|held|enjoyed) {_MEMBER_EN} status
""",
    (Turn.BEGINS, Manner.TREATMENT): r"""
(?:(?:re-?)?admit(?:ted|s|ting)|accept(?:ed|s|ing)|(?:let|took|takes|taking|brought|voted|lets)
(?: in| aboard| on board)|welcom(?:ed|es|ing)|received|swallow(?:ed|s|ing)|absorb(?:ed|s)
|gain(?:ed|s)(?!,? ?[a-z]{0,5}:)
|embraced|co-opted|enroll?ed|reinstated|recruited|added|adds|included|elected|promoted|upgraded
|made(?! gains)
|opened its doors to|joined by|(?:made|makes|making|declared)(?= (?:the )?[ST]. (?:an? |its |the )
(?:[\w-]+ ){0,3}(?:member|observer|partner|associate))
|grew (?:by|with)|(?:expanded|grew)(?: (?:in )?D.)? to (?:take in|include|embrace)
|enlarged (?:by|to include)
|(?:took|taking)(?! (?:it|(?:the )?[ST].|(?:the|his|her|their) country) (?:back )?out\b)
|brought(?= (?:it|(?:the )?[ST].|(?:the|his|her) country) (?:back )?into\b))\b
""",
    (Turn.ENDS, Manner.TREATMENT): r"""
(?:lost|loses|expel(?:led|s)|eject(?:ed|s)|(?:threw|kicked|throws|kicks|drove) out|oust(?:ed|s)
|exclude[ds]
|evict(?:ed|s)|banished|struck off|(?:threw|kicked|drove|turned|pushed|shut
|forced)(?= (?:the )?[ST]. out)|(?:pulled|took|taken|led|dragged)(?= (?:it|(?:the )?[ST].
|(?:the|his|her|their) country) out\b)
|withdrew(?= (?:the )?[ST]. from))\b
""",
    (Turn.BEGINS, Manner.NAME): r"""
(?:newcomers?|entrants?|gains|additions|joiners|new (?:member|arrival)s?|late arrivals?|recruits?
|latest additions?|(?:last|first|latest|next) to join|latecomers?|enlargements?)\b
""",
    (Turn.BEGINS, Manner.GIFT): r"""
(?:gives?|gave|given|giving|hand(?:ed|s)|grant(?:ed|s)|award(?:ed|s)|accord(?:ed|s)|restor(?:ed
|es)|return(?:ed|s))
(?= (?:the )?[STC].(?: back)? (?:its|a|an|the|their|full|observer|associate|dialogue)
| (?:[a-z-]+ ){0,4}(?:status|membership|seats?|rights)(?: (?:in|of|at|with)(?: the)? O.)? to )
""",
    (Turn.BEGINS, Manner.NOUN): r"""
(?:membership|participation|observer (?:seat|status)|observership|accession|admission|entry
|entrance|readmission|return|inclusion|adhesion|arrival)\b
""",
    (
        Turn.ENDS,
        Manner.NOUN,
    ): r"(?:withdrawal|exit|departure|expulsion|exclusion|ejection|secession)\b",
}

_GOT_RU = r"(?:статус\w*|членств\w*|мест[оа]|кресло|прописк\w+|мандат\w*|права члена)"
_MEMBER_RU = (
    r"(?:(?:государств|стран)\w*[ –—-]+)?(?:член|участни[кц]|наблюдател|партнер|акционер|пайщик"
    r"|(?:со)?основател|учредител|ассоциирован|полноправн"
    rf"|(?:государств|стран|республик)[а-я]*+{OTHERWISE_RU})\w*"
)
_STRICT_RU = r"(?:(?:член|наблюдател|ассоциирован|участник)\w*|партнер\w*(?= по диалогу| O.))"
_COUNTED_RU = r"(?:(?!торгов|крупн|главн|стратеги|основн|ключев|важн|инвест|внешн)[\w-]+ ){0,6}?"
_OF_IT_RU = (
    r"(?=\s?(?:[OBD.,;:–—·(]|$)| (?:по диалогу|организ|союз|блок|объединен|альянс|содруж|сообщ"
    r"|клуб|эт(?:ой|ого)|движен|форум|картел|лиг|ассоциац|в |при |с |на |и |наряду|после|вместе"
    r"|лишь|только))"
)
_BECAME_RU = (
    r"(?:стал[аио]?|стан[еу]т|становится|становятся|ставш\w+|став|сделал\w*с[ья]"
    r"|превратил\w*с[ья] в|превращается в)"
)

_RUSSIAN = {
    (Turn.BEGINS, Manner.ACT): rf"""
попал[аои]?\b|попавш\w+|вступ(?:ил|ит|ят|ает|ают|ивш|ив\b|ал)\w*+(?! в (?:силу|действие|должность
|права|брак|бой))|вош(?:ел|л|едш)\w*|вход(?:ил|ивш)\w*|войд(?:ет|ут|я)\b
|присоедин(?:ил|ится|ятся|ивш|яет|яют)\w*|примкн\w+|верну(?:лся|лась|лось|лись|вш|тся|вшись)\w*(?!\s(?:в|во|из)\s[CST])
|возвра(?:тил|щает|щают|тивш|тится|тятся)\w*с[ья]|влил\w*с[ья]|вливш\w*|подключ(?:ил|ивш)\w*с[ья]
|добавил\w*с[ья]
|приш(?:ел|л(?!ось)|едш)\w*|прибавил\w*с[ья]
|подсе(?:л[аи]?)\b|подтянул[аио]?с[ья]
|(?:дополнил|пополнил)[аио]?\b(?=[^,;]{{0,30}}(?:тройк|четверк|пятерк|состав|ряды|семью|список|клуб))
|(?:тройку|четверку|пятерку|шестерку|состав|ряды|семью|клуб) (?:[OB]. )?(?:D. )?
(?:дополнил|пополнил)
[аио]?\b
|зачислен\w*|принят(?:[аыо]|ый|ая|ое|ые|ых|ой|ую|ым|ыми|ого
|ому|ом)?\b
|включен\w*|допущен\w*
|(?:восстановил|возобновил)\w*(?= свое (?:членств|участи)| (?:членств|участи)\w+(?! [ST]))
|избран\w*(?! (?:[а-я]+[ -]){{0,2}}(?:президент|председател|глав[оыа]\b|генеральн|генсек|секретар
|директор|судь|спикер|руководител))(?=[^;:]*(?:[OB]|член|совет|комитет|мест|наблюдател|участни
|состав|правлени))
|введен\w* в\b|восстановлен(?!и)\w*|переведен\w* в\b|признан[аоы]?\b
|{_BECAME_RU} {_COUNTED_RU}(?:{_MEMBER_RU}{_OF_IT_RU}|\d+-[йяем]+\b)
|(?:придя|войдя|вступив)\b|(?:получил|приобрел|обрел|добил|завоевал|оформил(?! членство [ST])
|закрепил|занял|получивш|займ|получ[аи]т|занявш)\w*{_GAP}{_GOT_RU}
|(?:член|участни[кц]|наблюдател|партнер)(?:ом|ем|ей|ами|ями)(?: по диалогу)?(?: [OB].)?(?: D.)?
 стал[аио]?
(?= (?:сразу |еще )?(?:одна|один|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять) )
|(?:завершил|оформил)\w* (?:свое )?(?:присоединени|вступлени)\w*
""",
    (Turn.ENDS, Manner.ACT): rf"""
(?:больше|уже|теперь|отныне) не (?:является |являются )?{_MEMBER_RU}
|не (?:состо(?:ит|ят)|вход(?:ит|ят)|участву[ею]т|участвовал\w*|числится|состоял\w*|входил\w*
|(?:был[аио]?|являл\w+) (?=(?:[а-я]+ )?(?:член|участни[кц]|в (?:состав|ряд))))
|отсутств(?:овал|ует|уют)\w*(?: там| (?:в|во) (?:[OB].|[а-я]+ рядах|нем|ней
|(?:организаци|союз|альянс|блок|объединени|содружеств|сообществ|клуб)\w*))?(?= с D.)
|(?:был[аио]?|(?:оста|находи|держа)\w*л\w+|прове\w+|пробы\w+)
 (?:вне|за бортом|за пределами|в стороне от)
(?: [OB].| [а-я]+)(?=[^,;]{{0,30}} с D.)
|отдел(?:ил|ится|ятся|ивш)\w*|лишен[аыо]?(?=[^,;]{{0,20}} (?:членств|мест|статус))
|вы(?:ходил|шел|шл|йд|ходит|ходят|шедш)\w*|поки(?:нул|нет|нут|дает|дают|нувш|нув)\w*|у(?:ходил|шел|шл|йд|ходит
|ходят|шедш)\w*
|удалил\w*с[ья]|оставил[аио]?\b(?! за собой)|выбыл\w*|выбывш\w+|выбыва[ею]т
|порвал\w*|порвавш\w+|расста(?:л
|вш)\w*с[ья]
|хлопн\w+ дверью|(?:рас)?прощ?а?т?и?л\w*с[ья] с|исключен(?:[аыо]|н\w+)?\b|изгнан\w*|отчислен\w*
|выведен\w*|откол\w+с[ья]
|переста(?:л|ет|ют|вш)\w* (?:быть|являться|состоять|числиться
|входить)(?: (?:[\w-]+ ){{0,2}}?{_MEMBER_RU})?
|(?:прерв|прекра[тщ]|утра[тч]|потеря|разорв)[а-я]*(?:л[аио]?|[аеиу]т|ют)\b{_GAP}(?:членств|участи|статус|мест)\w*
|денонсир(?:овал[аио]?|у[ею]т)\b|(?:освобо(?:дил|дит|дят|жда[ею]т)|уступ(?:ил|ит|ят|а[ею]т)|сда(?:л|[дю]?[уе]т))\w*{_GAP}
(?:места?|кресл[оа])\b
""",
    (Turn.RESTS, Manner.ACT): r"""
отстран[её]н(?:[аоы]?|н\w+)\b(?! (?:с )?D. и (?:D.|[а-я]+ D.))
(?! от (?:\w+ )?(?:должност|власт|руковод|управлен|пост|обязан|дел))
""",
    (Turn.AGAIN, Manner.ACT): r"""
(?:сделал|проделал|повторил|поступил|последовал)\w* (?:то же(?: самое)?|это|так же|этот (?:путь
|шаг)|ее примеру|его примеру|примеру)
|(?:это|то же(?: самое)?|так же|такой же шаг) (?:сделал|проделал|поступил|совершил)\w*
|последовал\w* за (?:ними|ней|ним)\b|за (?:ними|ней|ним) последовал\w*
""",
    (Turn.LASTS, Manner.ACT): rf"""
состо(?!я[вл]ш?\w*с[ья])(?:ит|ят|ял|ящ|явш)\w*|вход(?:ит|ят|ящ)\w*|(?:числ(?:ит|ят|ил|ящ)|знач(?:ит|ат|ил))\w*с[ья]|присутств(?:ует|уют|овал|ующ)\w*
|представлен[аоы]?\b(?= наблюдат)
|сид(?:ит|ят|ел|ели)\b
|участв(?:ует|уют|овал|ующ|овавш)\w*|(?:ограничива|довольству)\w*с[ья]|польз(?:ует|уют|овал
|ующ)\w*с[ья]|облада[елю]\w*|име(?:ет|ют
|ющ)\w*
|(?:явля|остав|оста)\w*с[ья]|{_APART}{_COUNTED_RU}{_MEMBER_RU}
(?=(?:(?: при| в)? (?:[OB].|эт\w+ [а-я]+|организации|блока|союза|объединения|альянса))? с D.)
|^(?:[а-я]+ный )?(?:член|наблюдатель|участник)(?= (?:(?:при|в) )?[OB]. с D.)
|внутри\b|(?:снова|вновь|опять|обратно) (?=в (?:[а-я]+ )?[OB]. с D.)
|(?<=[\ue000-\uf8ff] )[–—](?= (?:уже |теперь |снова )?в (?:составе |рядах )?[OB].)
|{_APART}(?=в [а-яO].{{0,24}} с D.)
|(?:(?<=[STC]. – )|(?<=[STC]. — )|(?<=республика – )|(?<=республика — ))(?:[\w-]+ ){{0,3}}?
{_STRICT_RU}
""",
    (Turn.BEGINS, Manner.TREATMENT): r"""
(?:принял[аио]?|принима[юе]т|прим(?:ет|ут)|приняв|включил\w*|включить|зачислил\w*|допустил\w*
|ввел[аи]?|избрал\w*
|признал\w*(?=[^,;]{1,60}(?:член|наблюдател|участни|партнер|статус
|\d-[а-я]{1,3} (?:стран|государств)))
|утвердил[аио]?(?= [ST].[^,;]{0,20} член)|восстановил\w*|впустил\w*|верну(?:л[аио]?|т|в)
|(?:утверд|одобр|оформ|подтверд)ил\w* (?:членство|прием)
|(?:утверд|оформ|подтверд)ил\w* вступление
|(?:вырос|рос|увеличил|прирос|расширил|пополнил|разросл)\w*(?: [\w-]+){0,4}? (?:за счет|благодаря)
|(?:вырос|увеличил|прирос|расширил|разросл)\w* (?:сразу )?на
(?= [а-я\d]+ (?:[а-я]+ )?(?:государств|стран|член|участни))
|пополнил\w*с[ья]|прирос\w*
|(?:принес|дал|подарил|добавил)[аио]?
(?= (?:[OB].|организации|союзу|альянсу|блоку|клубу) (?:[а-я]+ ){0,3}[ST].)
|(?:получил|обрел|приобрел)[аио]?
(?= (?:[а-я]+ ){0,3}(?:член|участни|партнер|наблюдател)[а-я]* ?[:–—])
|(?:от|при|рас)(?:крыл|пахнул|ворил)\w* (?:\w+ )?двер[иь](?= (?:перед|для))
|двер[иь] (?:\w+ )?(?:от|рас)(?:крыл|пахнул|ворил)\w*(?= (?:перед|для)))\b
""",
    (Turn.ENDS, Manner.TREATMENT): r"""
(?:исключ[иа]л\w*|изгнал\w*|отчислил\w*|лишил[аи]?(?=[^,;]{0,25}(?:членств|мест|статус))|потерял[аио]?|лишил\w*с[ья]|выгнал\w*|недосчитал\w*с[ья]
|прост(?:ил|ят|ит)\w*с[ья] с
|вывел[аи]?|увел[аи]?(?= (?:[ST].|страну|республику|королевство) (?:в D|из)))\b
""",
    (Turn.BEGINS, Manner.NAME): r"""
(?:новичк\w+|новичок|новобран\w+|пополнени\w+|новы[йме]\w? (?:член|участник)\w*)\b
""",
    (Turn.BEGINS, Manner.GIFT): r"""
(?:верну|возврати|предостави|присвои|да)л[иао]?(?! в)\b
""",
    (Turn.BEGINS, Manner.NOUN): r"""
(?:членство|прием(?:а|у|е|ом)?|(?:принят|вступлен|присоединен|возвращен|вхожден|включен)и(?:е|я|ю
|ем|и))\b
""",
    (Turn.ENDS, Manner.NOUN): r"""
(?:(?:выход|уход)(?:а|у|е|ом)?|(?:исключен|изгнан|отчислен)и(?:е|я|ю|ем|и))\b
""",
}

_MEMBER_KK = r"(?:мүше|байқаушы|бақылаушы|серіктес|қатысушы|құрылтайшы)\w*"
_GAP_KK = r"(?: [\w-]+){0,2}? "

_KAZAKH = {
    (Turn.BEGINS, Manner.ACT): rf"""
(?<!күшіне )(?:кір|ен(?!ді(?! ?(?:[.,;:)»]|$))))
(?!іп (?:отыр|келе|тұр|жүр))(?:ді|ген|іп|еді)\w*
|(?<=[ғгкқн][ае] )енді\b
|(?:(?<=[неқкғг][ае] )|(?<=D. ))өт(?:ті|кен|іп)\b
|қосыл(?:ды|ған|ып|ады)\w*
|қабылдан(?:ды|ған|ып|ады)\w*
|орал(?:ды|ған|ып)\w*|айнал(?:ды|ған|ып)\w*|сайлан(?:ды|ған|ып)\w*
|{_MEMBER_KK} деп (?:жарияланды|танылды|аталды)
|{_MEMBER_KK}(?: болып)? (?:болды|болған(?:ын|дығын)?\b(?! жыл)|атан(?:ды|ған|ып)
|сайланды|қабылданды)
|(?:мәртебе|мүшелік|орын|орны)\w*(?: \w+| D.)? (?:алды|алған|иеленді|ие болды)
|(?:тоб|қатар|сап)\w*(?: D.| \w+){{0,2}} (?:толықтыр|қосыл|тұр|ен|кір|қабылдан)(?:ды|ді|ған|ген)\b
""",
    (Turn.ENDS, Manner.ACT): rf"""
шы(?:қты|ққан|ғып|ғады|ғатын)\w*|шығарыл(?:ды|ған|ып|ады)\w*|тастап (?:кет|шық)\w*|кет(?:ті|кен
|іп)\b
|бөлін(?:ді|ген)\b|{_MEMBER_KK} (?:емес\b|болудан қал\w+|болмай қал\w+)
|(?:мүшелігі|қатысуы)н?{_GAP_KK}тоқтат(?!у)\w*|қоштасты\b
""",
    (Turn.LASTS, Manner.ACT): rf"""
(?:кір|ен)іп (?:отыр|келе|тұр|жүр)\w*
|{_MEMBER_KK}(?= ?(?:[.,;·]|$))|{_MEMBER_KK}(?: болып| ретінде)? (?:табылады|саналады|отыр|тұр
|келеді|қалды
|қала береді|қатысады
|жұмыс істе(?:ді|йді|ген|п)|қызмет ет(?:ті|еді|кен))|мәртебе\w+(?: \w+)? (?:ие|иеленген|бар)\b
""",
    (Turn.BEGINS, Manner.NAME): r"""
(?:соңғы|алғашқы|бірінші|кейінгі)\w*(?: болып| рет)?
 (?:кірген|қосылған|енген|қабылданған)(?= ?[–—-])
""",
    (Turn.BEGINS, Manner.GIFT): r"""
(?:мәртебе|статус|мүшелік)\w*(?: \w+| D.){0,3}? (?:берілді|бекітілді|қайтарылды|берді)\b
""",
    (
        Turn.BEGINS,
        Manner.TREATMENT,
    ): r"қабылда(?:ды|ған|п)\b|қосты\b|енгізді\b|қайтарды\b|қарсы алды\b",
    (Turn.BEGINS, Manner.NOUN): r"(?:кіруі|қосылуы|қабылдануы|оралуы|енуі|мүше болуы|мүше атануы"
    r"|мүшелігі(?= (?:D. )?(?:\w+ ){0,2}?күшіне ен))\w*",
    (Turn.ENDS, Manner.NOUN): r"(?:шығуы|шығарылуы)\w*",
    (Turn.ENDS, Manner.TREATMENT): r"шығар(?:ды|ған|ып)\b|жоғалтты\b|айырылды\b",
}


def _compiled(table: dict[tuple[Turn, Manner], str]) -> SoughtEach[Words]:
    return SoughtEach(
        (
            Words(turn=turn, manner=manner),
            Sought(rf"(?<![а-яәіңғүұқөһa-z])(?:{''.join(words.splitlines())})"),
        )
        for (turn, manner), words in table.items()
    )


WORDS = {
    Language.EN: _compiled(_ENGLISH),
    Language.RU: _compiled(_RUSSIAN),
    Language.KK: _compiled(_KAZAKH),
}
"""The words of each language."""
