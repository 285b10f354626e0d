"""The words of three languages for seats to which states are elected for a term."""

from orgtui.articles.statements.sentence.templates import Forms
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

TRIGGER = Trigger(
    r"избр|избир|выбра|мест[ао]|кресл|член|срок|полномоч|мандат|вош|войд|вход|заседа|побед|прош"
    r"|попал"
    r"|числе|среди|ими |остан|остаю|покин|покид|работ|приступ|раз |смен|достал"
    r"|заседа|вход|been|elect|seat|term|member|join|turn|stint|serv|stay|remain|leav|step|sat\b"
    r"|spell|won\b|win|mandate"
    r"|newcomer|сайла|мүше|өкілетт|орын|орнын|мерзім|құрам|қатарын|кіріс|жұмысын|болды|болған"
    r"|отыр"
)
"""What every sentence about seats has in it."""

_G = r"(?:[^STPQC;:()!?·]|[OBD].){0,70}?"
"""What stands between words: no state, no person."""
_N = r"(?:[^OBSTPQCD;:()!?·]){0,45}?"
_NEW = r"(?:\b(?:the|five|four|three|two|new|newly|elected)\s)*"
_COMMA = r"(?:,? ?[:–—-]? ?(?:это )?)"
_WHO_RU = r"(?P<who><L>)"
_IT_RU = r"(?P<who><M>|(?<!\bв )C.|\b(?:он[ао]?|страна|республика|королевство|государство)\b)"
_IT_EN = r"(?P<who><M>|C.|\b(?:it|the (?:country|republic|kingdom|island|archipelago|sultanate))\b)"
_TIMES = r"(?P<times>D.(?:(?:,| и|,? а также|,? а затем|,? and|,? then)+ (?:(?:в|с|in|from) )?D.)*)"

_SEAT_RU = (
    r"(?:мест[ао]|кресл[ао]|мандат[а-я]*|членств[а-я]*|(?:непостоянн[а-я]+ )?член(?:ом|ами|ов)\b)"
)
_GOT_RU = (
    rf"(?:(?:пере)?(?:избран|выбран)[аы]?\b|(?:прошл[аи]|прошел|попал[аи]?|вошл[аи]|вошел"
    rf"|войд[еу]т)\b"
    rf"(?= в )|(?:получ|завоев|занял|займ|обеспеч|выигра)[а-я]*\b[^STPQC;:]{{0,40}}?{_SEAT_RU}"
    rf"|(?:стал[аио]?|стан[еу]т)\b[^STPQC;:]{{0,40}}?(?:член|нович)[а-я]*"
    r"|приступ(?:ил[аи]?|[ия]т)\b"
    r"(?= к (?:[а-я]+летн[а-я]+ )?(?:работе|своим|исполн|выполн|срок|мандат|обязанн|функци))"
    r"|нач(?:н[её]т|нут|ал[аи]?)\b[^STPQC;:]{0,20}?(?<![а-я])(?:срок|мандат|работу"
    r"|полномочия)[а-я]*)"
)
_GAVE_RU = (
    r"(?<![а-я])(?:(?:пере)?(?:из|вы)бра(?:л[аи]?|н[аы]?)\b|победил[аи]?\b|получил[аи]?\b"
    r"|достал[аио]с[ья]\b"
    r"|работе(?: совета| органа| одного из [а-я]+ органов(?: [а-я]+)?)? примут участие\b"
    r"|отош(?:ло|ли)\b|прошл[аи]\b|попали\b|вошли\b|войдут\b|ими стали\b|ими станут\b"
    r"|(?:члена|новичка)ми (?:[OB]. )?(?:(?:на |с )?D. )?(?:стали|станут|избраны)\b"
    r"|(?:выборы|голосовани[ея]) (?:[OB]. )?выиграли\b|в их числе\b|(?:(?:с|в) D. )?(?:это"
    r"|среди них)\b)"
)
_BETWEEN_RU = (
    r"(?:[OBD].|в|на|с|к|[а-я]*постоянн[а-я]+|нов[а-я]+|член[а-я]*|стран[а-я]*|государств[а-я]*"
    r"|год[а-я]*"
    r"|срок|[а-я]+летн[а-я]+|мест[ао]|состав[а-я]*|совет[а-я]*|совбез[а-я]*|орган[а-я]*|также"
    r"|официально|еще"
    r"|тогда|впервые|вновь|снова|сразу|опять|две|три|четыре|пять|пятеро|[а-я]+надцать)"
)
_SEAT_EN = r"(?:seats?|places?|spots?|membership)\b"
_GOT_EN = (
    r"(?:(?:was|were|been|got) (?:re-?|duly |newly |also )?elected\b"
    rf"|(?:won|gained|secured|obtained|received|got|wins?|secures?)\b{_N}{_SEAT_EN}"
    rf"|(?:will )?(?:takes?|took|taking|fill|filled)(?: up| over)?\b{_N}{_SEAT_EN}"
    r"|(?:will |are to |is to )?(?:join|joins|joined|enter|sit on|serve on|begin serving"
    r"|become members|(?:begins?|starts?|began|started)\b[a-z -]{1,25}\b(?:terms?|mandates?)\b"
    r"|become non-permanent|became non-permanent)\b)"
)
_CHOSEN = (
    rf"{_WHO_RU}(?! [–—]){_G}(?:(?<= в )C.{_G})?(?<![а-я]){_GOT_RU}",
    rf"^(?![^;]*(?:председат|возглав))[^;:]*?{_WHO_RU}{_G}(?<![а-я])(?:с|за)мен(?:[ия]т|ил[аи]?)"
    r" в (?:[OB].|совете|совбезе|нем)(?= [STC]| D)",
    rf"{_GAVE_RU}(?: {_BETWEEN_RU})*{_COMMA}(?<!места )(?<!кресла )(?<!место )(?<!от )(?<!за )"
    rf"(?<!из )"
    rf"(?<!вместо )(?<!на )(?<!с )(?<!к ){_WHO_RU}",
    rf"(?:избран[ыа]|выбран[ыа])\b{_G}: {_WHO_RU}",
    rf"(?P<who><L>)(?:, (?:which|who) [^,;:STPQ]{{0,70}},)?{_N}\b{_GOT_EN}",
    rf"\b(?:elected|voted in|chose|chosen|re-elected)(?: (?:on"
    rf"|in))?(?: D.)?(?: as [^STPQC;:]{{3,60}}?[:–—,])? {_NEW}{_WHO_RU}"
    r"(?= (?:as|to|for|on)\b|,? ?[.;]|$)",
    rf"\b(?:winners|newcomers|new members|members elected|five|those elected|successful candidates"
    rf"|new (?:non-permanent|elected) members)(?: of(?: the)? [OB].)?(?: for D.)? (?:are|were"
    rf"|will be|:|–)"
    rf" ?{_WHO_RU}",
    rf"\belected\b{_G}\b(?:are|were)(?: also)? {_WHO_RU}",
    rf"\bseats?{_N} went to {_WHO_RU}",
    rf"(?P<who><L>)[-\w]*{_G}\bсайлан(?:ды|ған|ып)",
    rf"(?P<who><L>)[-\w]*{_G}\bсайла(?:ды|ған)\b",
    rf"(?P<who><L>)[-\w]*{_G}\b(?:орын|орны|орынға|мандат)\w* (?:алды|иеленді|ие болды|тиді)",
    rf"(?P<who><L>)[-\w]*{_G}\b(?:міндет|жұмыс|мерзім|мүшелі|өкілетт)\w*{_N}(?:кіріс(?:ті|еді|кен)"
    r"|баста(?:ды|йды|ған))",
    rf"(?:құрамына|қатарына|кеңеске){_G} (?P<who><L>)(?: да| де| те| та)? "
    r"(?:қосылды|қосылған|қосылады|кірді|кірген|кіреді|енді|енеді|келді|келеді)",
    rf"(?:құрамында|кеңесте){_G} (?P<who><L>) (?:болады|отырады|жұмыс істейді)",
    rf"(?P<who><L>)[-\w]*{_G}(?:кеңесте|құрамында|мүше(?:сі|лері)? (?:ретінде|міндетін)"
    rf"|мүше(?:сі|лері)?){_G}\b(?:болады|болмақ|отырады|атқарады|жұмыс (?:істейді|істемек)"
    r"|қызмет (?:етеді|істейді))",
)
CHOSEN = Forms(*_CHOSEN)
"""Who is elected, or takes a seat."""

_ENDS_RU = (
    r"(?:исте[кч][а-я]+|заканчива[а-я]+|заверш[а-я]+|законч[а-я]+|конча[а-я]+|подойд[её]т к концу"
    r"|подход[а-я]+ к концу|прекраща[а-я]+|выход[а-я]+)"
)
_TERMS_RU = r"(?:полномочия|мандат[ыа]?|сроки?(?: полномочий| мандат[а-я]*| членства)?|членство)"
_ENDS_EN = (
    r"(?:(?:will )?(?:ends?|expires?|runs? out|conclude[sd]?|finish(?:es)?|lapses?|comes? to an end"
    r"|close[sd]?)|ended|expired|finished|is up|are up)\b"
)
_GO_EN = (
    r"(?:(?:will |are to |is to |due to )?(?:leaves?|steps? (?:down|aside)|departs?"
    r"|rotates? (?:off|out)"
    r"|give up (?:their|its) (?:seats?|places?)|vacates?(?: their| its)?(?: seats?)?"
    r"|complete[sd]? (?:their|its) terms?|finish(?:es)? (?:their|its) terms?"
    r"|ends? (?:their|its) terms?)|left)\b"
)
_GO_RU = (
    r"(?:покин[а-я]+|покида[а-я]+|освобо[а-я]+ (?:свои )?(?:места|кресла)|освобо[а-я]+|уйд[а-я]+"
    r"|уход[а-я]+"
    r"|заверш[а-я]+ (?:работу|срок[а-я]*|полномочия|членство)|сда[а-я]+ (?:полномочия"
    r"|мандат[а-я]*))"
)
_ENDING = (
    rf"{_WHO_RU}, (?:чь[яеи]|чей|у которых|срок котор[а-я]+|мандат[а-я]* котор[а-я]+"
    rf"|полномочия котор[а-я]+"
    rf"){_N}{_ENDS_RU}{_N}(?P<time>D.)",
    rf"{_WHO_RU}, (?:чь[яеи]|чей|у которых|срок котор[а-я]+|мандат[а-я]* котор[а-я]+"
    rf"|полномочия котор[а-я]+"
    rf"){_N}(?P<time>D.){_N}{_ENDS_RU}",
    rf"(?<![а-я]){_TERMS_RU} {_WHO_RU}{_G}{_ENDS_RU}{_N}(?P<time>D.)",
    rf"(?<![а-я]){_TERMS_RU} {_WHO_RU}(?: в [OB].)? (?P<time>D.) {_ENDS_RU}",
    rf"(?P<time>D.){_G}{_ENDS_RU} {_TERMS_RU}(?: в [OB].)? {_WHO_RU}",
    rf"{_WHO_RU},? whose{_N}(?:terms?|mandates?|membership|time|stints?"
    rf"|turns?)\b{_G}{_ENDS_EN}{_N}(?P<time>D.)",
    rf"\b(?:terms?|mandates?)(?: of office)? of"
    rf"(?: outgoing members)? {_WHO_RU}{_G}{_ENDS_EN}{_N}(?P<time>D.)",
    rf"{_WHO_RU} ?s {_N}(?:terms?|mandates?){_G}{_ENDS_EN}{_N}(?P<time>D.)",
    rf"өкілеттіг?і?\w* (?P<time>D.)\w* (?:аяқталатын|бітетін|тамамдалатын|аяқталған) {_WHO_RU}",
    rf"{_WHO_RU}[-\w]*(?: [OB].[-\w]*)?{_N} (?:өкілеттігі|мерзімі|мүшелігі)\w*{_N}"
    r"(?P<time>D.)[-\w]* (?:аяқтал"
    rf"|біт|тамамдал)",
    rf"(?P<time>D.)[-\w]* {_WHO_RU}[-\w]*{_N} (?:өкілеттігі|мерзімі|мүшелігі|мандаты)"
    rf"(?: толық)? (?:аяқтал|біт|тәмамдал|тамамдал)",
)
ENDING = Forms(*_ENDING)
"""Whose term ends."""

_BEGUN = (
    rf"{_WHO_RU}, (?:чь[яеи]|чей|у которых){_N}(?<![а-я])(?:{_TERMS_RU}){_N}"
    rf"(?:нача(?:л[аио]?с[ья]|лис[ья])|стартовал[аио]?){_N}(?P<time>D.)",
    rf"{_WHO_RU},? whose{_N}(?:terms?|mandates?|membership|stints?)\b{_G}"
    rf"\b(?:began|begun|started|commenced)\b{_N}(?P<time>D.)",
)
BEGUN = Forms(*_BEGUN)
"""Whose term began."""

_GO_KK = (
    r"\b(?:(?:орындарын|орнын|орындарды|мандат[а-я]*)(?: [а-яәіңғүұқөһ]+)?"
    r" (?:босат(?:ты|қан|ады|пақ)|тапсыр(?:ды|ған|ады)|бер(?:ді|ген|еді)|ұсын(?:ды|ған))"
    r"|(?:кеңестен|құрамынан|құрамнан|қатарынан) (?:кет(?:ті|кен|еді)|шы(?:қты|ққан|ғады)))"
)
_LEAVING = (
    rf"{_WHO_RU}(?:, котор[а-я]+)? {_N}(?<![а-я]){_GO_RU}{_G}(?P<time>D.)",
    rf"{_WHO_RU}, котор[а-я]+ (?P<time>D.){_N}(?<![а-я]){_GO_RU}",
    rf"(?P<time>D.){_G}(?<![а-я]){_GO_RU}(?: [OB].| совет| место| места)? {_WHO_RU}",
    rf"{_WHO_RU}(?:,? (?:which|who|all of which|both of which))? {_N}{_GO_EN}{_G}(?P<time>D.)",
    rf"\b(?:outgoing|departing|retiring) {_N}{_WHO_RU}{_G}(?P<time>D.)",
    rf"{_WHO_RU}[-\w]* {_G}(?P<time>D.)[-\w]* {_G}{_GO_KK}",
    rf"(?P<time>D.)[-\w]*(?: күні)? {_WHO_RU}[-\w]* {_G}{_GO_KK}",
)
LEAVING = Forms(*_LEAVING)
"""Who leaves, of those who have a seat."""

_STAYING = (
    rf"{_WHO_RU}{_G}(?<![а-я])(?:остаются|остается|останутся|останется|сохран[а-я]+"
    rf"|продолж[а-я]+|работают"
    rf"|пробудут|будут заседать|заседа[ею]т|вход[ия]т|работает|сид[ия]т"
    rf"|состо[ия]т){_G}(?P<time>D.)",
    rf"(?<![а-я])(?:остаются|остается|останутся|останется|сохран[а-я]+|продолж[а-я]+"
    rf"|будут заседать)(?:{_G} )?(?P<time>D.)"
    rf"{_COMMA}{_N}{_WHO_RU}",
    rf"{_WHO_RU}{_G}\b(?:(?:has|have) (?:been|sat|served)|stays?|remains?|serves?|keeps?"
    rf"|continues?|sits?|will stay|will remain|will serve)\b{_G}(?P<time>D.)",
    rf"{_WHO_RU}[-\w]* {_G}(?P<time>D.){_N}\b(?:қалады|жұмыс істейді|отырады|болады)\b",
)
STAYING = Forms(*_STAYING)
"""Who has a seat till a time, or since one."""

_WAS_RU = (
    r"(?:заседал[аио]?|входил[аио]?|был[аио]?|работал[аио]?|занимал[аио]?|избирал[аио]?с[ья]"
    r"|являл[а-я]+"
    r"|состоял[аио]?|представлен[аоы]?|сидел[аио]?|имел[аио]?)"
)
_COUNCIL_RU = (
    r"(?:[OB].|совет[а-я]*|совбез[а-я]*|(?:в )?не[мй]\b|там\b|мест[оа]|член(?:ом|ами|ов)?\b"
    r"|член\b|органе?"
    r"|состав[а-я]*|избирал[а-я]+)"
)
_COUNCIL_EN = r"(?:[OB].|council|board|there\b|on it\b|seats?|member|body)"
_TURN_RU = r"(?:срок|мандат|раз|членство|пребывание|каденция|работа)"
_FORMER = (
    rf"{_IT_RU}{_G}(?<![а-я])(?=[^,;]{{0,60}}{_COUNCIL_RU}){_WAS_RU}\b(?:{_G}|{_G}: в ){_TIMES}",
    rf"{_TIMES}{_G}{_IT_RU}(?=[^,;]{{0,60}}{_COUNCIL_RU}){_G}(?<![а-я]){_WAS_RU}\b",
    rf"(?<![а-я])(?:прошл|прежн|предыдущ|последн|перв|втор|единственн)[а-я]+ {_TURN_RU}"
    rf"(?: {_COUNCIL_RU})? (?P<who><L>){_G}(?:приш[а-я]+|приход[а-я]+|был[аио]?\b|выпал[аио]?"
    rf"|длил[а-я]+|при[шх][а-я]+){_N}{_TIMES}",
    rf"(?<![а-я])для {_IT_RU} это [а-я]+ (?:по счету )?{_TURN_RU}{_G}{_TIMES}",
    rf"(?<![а-я])для (?P<who>[ST].) это [а-я]+ (?:по счету )?{_TURN_RU}{_G}{_TIMES}",
    rf"{_IT_EN},?(?: which| who)?{_G}\b(?=[^,;]{{0,60}}{_COUNCIL_EN})(?:sat|served|been|was|were"
    rf"|held|occupied|had){_G}{_TIMES}",
    rf"{_IT_EN} ?s {_N}(?:term|turn|stint|spell|membership|tenure|time)\b{_G}\b(?:was|came|ran"
    rf"|fell|dates?|dated){_N}{_TIMES}",
    rf"\b(?:terms?|turns?|stints?|spells?|seat) (?:of|for) {_IT_EN}{_G}\b(?:was|were|came|ran"
    rf"|fell){_N}{_TIMES}",
    rf"\bfor {_IT_EN},? (?:it|this)(?: is| was| will be| ?s)?{_N}(?:term|turn|stint|spell"
    rf"|time){_G}{_TIMES}",
    rf"{_IT_RU}[-\w]*{_G}{_TIMES}(?: жылдар\w*)?{_N}(?:B.[-а-яәіңғүұқөһ]*|кеңес|қауіпсіздік|мүше"
    rf"|құрам|орын)\w*{_N}(?:бол(?!ады|мақ)|кір|отыр(?!ады)|қызмет|сайлан)\w+",
    rf"{_IT_RU}[-\w]* B.[-\w]*{_N}{_TIMES}(?: жылдар\w*)?"
    r" (?:(?:болған|болды|отырды|отырған)\b|(?:мүше[а-яәіңғүұқөһ]* (?:болып )?)?сайлан)",
    rf"{_TIMES} жылдар\w*{_N}{_IT_RU}[-\w]*{_G}(?:кеңес|қауіпсіздік|мүше|құрам"
    rf"|орын)\w*{_N}(?:бол|кір|отыр|қызмет|сайлан)\w+",
)
FORMER = Forms(*_FORMER)
"""Who had a seat, and for which terms."""

TERM = late(
    r"(?<![а-я])(?:срок|мандат|полномочи|работ|мест|кресл|приступ|обязанност|функци)|\b(?:terms?|mandates?|seats?"
    r"|serve"
    r"|places)\b|өкілетт|мерзім|орын|жұмыс"
)
"""What tells when those begin who have been elected."""
OVER = late(
    r"(?<![а-я])(?:исте[кч]|заканч|законч|заверш)|\b(?:expire|ends?\b|ended)|аяқтал"
    r"|біт(?:еді|ті|кен|пек)|т[әа]мамдал"
)
"""What tells that a term ends at a time, and does not begin."""
TAKING = late(
    r"(?<![а-я])(?:занял|вошл|вошел|приступил)|\b(?:took|takes|joined|entered|began|begun"
    r"|started)\b"
    r"|кірісті|кірді|бастады|қосылды"
)
"""What tells that they have begun."""
OTHER_POST = late(
    r"председат|президент|премьер|министр|(?<![а-я])пост[а-я]?\b|кандидат|претенд|соперни"
    r"|проигра|уступ|борол"
    r"|правительств|парламент"
    r"|\b(?:presiden|chair|minister|candida|lost|losing|ran for|bid|government|parliament)"
    r"|төраға|үміткер"
)
"""What one is or has that is no seat."""
