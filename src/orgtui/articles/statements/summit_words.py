"""The words of three languages for the meetings of heads and how they are held."""

import re

from orgtui.articles.statements.templates import Forms, pattern

TRIGGER = re.compile(
    r"саммит|сесси|заседани|встреч[аиуе]\w* (?:глав|лидер)|summit|session|meeting|отырыс|\bжиын"
    r"|лидер|глав[аыу]|президенты|собра|заседал|leaders|heads of|\bmet\b|meet\b"
    r"|встреч|следующ|прошл|предыдущ|принима|примет|принял|басқосу|gather|қабылда|кездесу"
    r"|(?:ншы|нші)сы|ғысы|гісі|басшы|жиналды"
)
"""What every sentence about a summit has in it."""

SUMMIT_BODY = re.compile(
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
    r"|президент(?:ы|ов)|руководител(?:и|ей))(?: (?:всех )?(?:стран|государств)(?:[ –—-]+"
    r"(?:членов|участни\w+))?)? "
)
_MET_RU = (
    r"\b(?:собрал(?:ись|ся|ась)|собирались|встречались|соберут?ся|встретил(?:ись|ся)|встретятся"
    r"|заседал[аи]?|съехались"
    r"|прове(?:ли|дут) (?:\w+ )?(?:саммит|заседани|сесси|встреч)\w*|лидеров)"
)
_MET_EN = r"\b(?:met|meet|will meet|gathered|gather|will gather|convened|assembled|are meeting)\b"
_HELD_RU = r"(?:состоявш|прошедш|проходивш|завершивш|открывш|начавш|закончивш|собравш|завершающ)\w+"
_DECIDED_RU = (
    r"(?:решили|подписали|утвердили|договорились|приняли|одобрили|согласовали|избрали|поддержали"
    r"|объявили|условились|обсудили)"
)
_EVENT = (
    r"<org:X>[-\w]* (?:елдерінің |мемлекет\w* |мүше \w+ )*(?:көш|мемлекет )?"
    r"(?:басшылары|лидерлері|президенттері)\b[^;:()]{0,50}?(?:жиналды|бас қос\w+|кездесті)",
    rf"(?P<org>B.)(?=,? {_HELD_RU})",
    rf"(?:D. в C.|в C. D.),? {_HEADS_RU}<org:X>~\b{_DECIDED_RU}",
    rf"{_HEADS_RU}<org:X>~\b{_DECIDED_RU} D. в C.",
    r"<org:X> (?:leaders|heads of state|heads of government|presidents)[^;:()!?]{0,20}"
    r"(?:wound up|wrapped up|opened|began|ended|concluded|closed|held|attended) (?:\w+ ){0,4}?"
    r"(?:meeting|summit|session|gathering)",
    r"\b(?:leaders|heads of (?:state|government)) of(?: the)? <org:X>,? meeting in",
    r"<org:X>[-\w]* (?:\w+ ){0,5}(?:басқосу|жиын)\w*",
    rf"(?:\d+-?[йм]\w* )?\bсаммит\w* {_OF_RU}<org:X>",
    r"<org:X>-?\s?саммит\w*",
    rf"{_HEADS_RU}<org:X>[^;:()!?]{{0,60}}?(?:\bна (?:саммит\w*|сесси\w+|заседани\w+)\b"
    rf"|{_MET_RU})",
    rf"{_MET_RU}~~{_HEADS_RU}<org:X>",
    rf"(?:принял[аи]?|примет|принимал[аи]?|принимает|ждет) (?:у себя )?{_HEADS_RU}<org:X>",
    r"(?P<org>[OB].)~~\b(?:собрал(?:ся|ась|ось)|соберется|заседал[аио]?)\b",
    r"\b(?:leaders|heads of state(?: and government)?|heads of government|presidents) (?:of|from)"
    rf"(?: the)?(?: (?:\w+ )?(?:members|countries|states) of(?: the)?)? <org:X>[^;:()!?]{{0,40}}?"
    rf"{_MET_EN}",
    rf"<org:X> (?:leaders|heads of state)[^;:()!?]{{0,40}}?(?:{_MET_EN}|\bsummit\b)",
    r"<org:X> ?s (?:D. |\w+ ){1,2}summit\b",
    r"<org:X>[-\w]* [^OBSTPQCD;:()]{0,40}(?:басшылары|басшыларының)[^OBSTPQCD;:()]{0,30}"
    r"(?:отырыс\w*|кездесу\w*|саммит\w*)",
    rf"\b(?:заседани\w+|сесси\w+|встреч[аиуе]\w*) {_OF_RU}<org:X>",
    r"<org:X> (?:leaders )?summit\b",
    r"<org:X> heads of (?:state|government) meeting\b",
    r"\bsummit (?:meeting )?of(?: the)? (?:heads of state of(?: the)? "
    r"|leaders of(?: the)? )?<org:X>",
    r"\b(?:meeting|session) of(?: the)? (?P<org>B.)",
    r"<org:X>[-\w]* (?:[\w-]+ ){0,5}(?:\d+-)?саммит\w*",
    r"(?P<org>[OB].)[-\w]* (?:\w+ )?(?:отырыс\w*|сессия\w*)",
)
EVENT = Forms(*_EVENT)
"""A meeting with the name of its organisation."""

_BARE = (
    rf"\b(?:саммит|встреч)\w*(?: в верхах)?(?=,? {_HELD_RU})",
    r"\b(?:следующ|прошл|предыдущ|очередн|нынешн|минувш)\w+ (?:очн\w+ |\w+ий |\w+ый )?"
    r"(?:встреч\w+(?: (?:в верхах|лидеров))?|саммит\w*|сесси\w+)",
    r"\b(?:следующий|предыдущий|прошлый|очередной)\b(?=,? (?:в |на )?D.|,? (?:\w+ )?(?:в|на) C."
    r"|,? (?:прошел|пройдет|состоялся|состоится|примет|принял))",
    r"^встреч[аиу]\b",
    r"\bлидеры (?:\w+ ){0,3}?(?:съезжались|съехались|собирались|встречались|соберутся|встретятся"
    r"|собрались|встретились|заседали|совещались)\b",
    r"\bлидеры (?:\w+ )?(?:стран|государств)[ –—-]*участни\w+[^;:()]{0,70}?"
    r"(?:совеща|собра|заседа)\w+",
    r"\b(?:лидеры|главы|президенты) [TS].(?:(?:, | и )[TS].){2,} (?:впервые )?"
    r"(?:собрались|встретились|собирались) в этом формате",
    r"\bпринимать (?:их|лидеров|участников|саммит|форум|глав)(?:~)(?:предстоит|будет|доверено"
    r"|выпало|поручено)",
    r"(?<=на )сво[её]\w+ (?:[\w-]+ ){0,2}саммит\w*",
    r"\b(?:its|their) (?:[\w-]+ ){0,3}(?:summit|(?:regular|annual|ordinary) (?:meeting|session))",
    r"\ba (?:[\w-]+ )?summit(?= in (?:the )?[CS].)",
    r"\ba (?:[\w-]+ )?summit (?:that|which) (?:had )?(?:opened|began|started)(?= (?:on )?D.)",
    r"\b(?:leaders|they)(?: will)? (?:gather|meet|convene)(?: again| next)?"
    r"(?=,? in (?:the )?[CST].)",
    r"\b(?:next|previous|last) (?:meeting|gathering|one)\b",
    r"\b(?:the|its) (?:\d+\w\w|next|previous|last|most recent) (?:[\w-]+ )?summit\b",
    r"(?:келесі|алдыңғы|бұған дейінгі|бұдан бұрынғы|соңғы|алғашқы|\w+(?:ншы|нші))(?:,? \w+){0,2}? "
    r"(?:саммит|жиын|басқосу|кездесу)\w*",
    r"(?:\w+(?:ншы|нші)сы|алдыңғысы|соңғысы|кейінгісі|келесісі)\b(?= D.)",
    r"^(?:C. |\w+ )?(?:басқосу|жиын|саммит|кездесу)\w{0,3}(?= D.)",
    r"\b(?:следующ\w+ |очередн\w+ |предстоящ\w+ |предыдущ\w+ |нынешн\w+ |юбилейн\w+ "
    r"|\d+-?[йм]\w* )(?:саммит|сесси\w+|(?:встреч|заседани)\w+ (?:совета )?(?:глав|лидеров))\w*"
    r"(?: совета)?",
    r"(?:^|D. (?:в C. )?\b(?:прошел|состоялся|открылся) |C. )(?:\w+ )?саммит\b",
    r"\b(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|последн|внеочередн"
    r"|неформальн)\w* (?:\w+ )?саммит\w*",
    r"\bлидеры (?:собрались|соберутся|встретились|встретятся)\b",
    r"\b(?:leaders|they) (?:agreed to |will )?(?:next )?(?:meet|met|gather)(?: again| next)?\b"
    r"(?= in (?:the )?[CST].)",
    r"\b(?:their|its) summit\b(?= in (?:the )?[CST].)",
    r"\bhosted (?:the|its) leaders\b",
    r"^(?:the|this) (?:\w+ )?(?:meeting|summit|gathering)\b",
    r"(?<=на )саммите\b(?= (?:в|во) C.)",
    r"^саммит\w*",
    r"\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|last) "
    r"(?:\w+ )?summit\b",
    r"\bthe (?=C. )C. summit (?:of|in) (?P<time>D.)",
    r"\b(?:the|next|this|previous|following|upcoming) (?:\w+ )?summit\b",
)
BARE = Forms(*_BARE)
"""A meeting of the organisation spoken of."""

HELD = re.compile(
    r"\b(?:прош(?:ел|л[аои])|проходит|проходил\w*|пройд[еу]т|состоял(?:ся|ась|ось|ись)|состоится"
    r"|состоявш\w+|прошедш\w+|проходивш\w+"
    r"|открыл(?:ся|ась|ось)|открывается|откроется|начал(?:ся|ась)|начинается|завершил(?:ся|ась)"
    r"|завершается|стартовал\w*"
    r"|планируется|собирались|встречались|местом проведения|welcome\w*|съехал\w*"
    r"|заседал\w*|собер[еу]тся"
    r"|встретил\w*|встретят\w*|запланирован\w*|намечен\w*|назначен\w*|проведен\w*"
    r"|проведут|проведет|принимает|принял[аи]?|принимал[аи]?|примет|принимать|проводит"
    r"|провел[аи]?|собрал\w*|созван\w*"
    r"|(?:will )?(?:runs?|takes? place|opens?|opened|begins|began|meets?)|took place|will be held"
    r"|was held|were held|is being held|is to be held"
    r"|held|hosts?|hosted|will host|is scheduled|convened|gathered|met|meet|gather|was the venue"
    r"|concluded|ended"
    r"|съезжал\w*|совеща\w+|wound up|wrapped up|meeting|завершивш\w+|открывш\w+|принимать"
    r"|қабылда\w+|ұйымдастырыл\w+|болған|болып|болмақ|өтпек|жиналды|бас қос\w+|кездесті|аяқтады"
    r"|өтті|өтеді|өтетін|өткен|өтіп|ашылды|басталды|аяқталды|болды|болады|өткізіл\w+)\b"
)
"""That a meeting is or was held."""

IN_TALK = re.compile(
    r"^(?:встреч|следующ\w+$|предыдущ\w+$|прошл\w+$|очередн\w+$|принимать их|\w+(?:ншы|нші)сы$"
    r"|\w+(?:ғы|гі)сы?$"
    r"|(?:\w+ )?(?:басқосу|жиын|кездесу))"
    r"|(?:next|previous|last|regular|annual|ordinary) (?:meeting|gathering|session|one)$"
    r"|встреч\w+$|сесси\w+$"
)
"""What means a summit only where one is spoken of."""

ANOTHER = re.compile(
    r"^(?:следующ|прошл|предыдущ|минувш|next|previous|last|the (?:next|previous|last)|келесі"
    r"|алдыңғы|бұған|бұдан|leaders|they)"
)
"""A summit before or after the one that the news are of."""

LESSER_BEHIND = re.compile(
    r"\s?(?:с |на уровне |with )?(?:\w+ )?(?:министр|эксперт|секретар|рабоч|комитет|комисси|делегац"
    r"|послов|парламент|minister|expert|official|министрлер|сарапшы|бизнес)"
)
"""Who else than the heads may meet."""

ADJACENT = re.compile(
    r"(?:,? ?\(?(?:котор\w+ )?(?:прошедш\w+|проходивш\w+|состоявш\w+|завершивш\w+"
    r"|открывш\w+|начавш\w+|закончивш\w+|собравш\w+|прошел|состоялся|пройдет"
    r"|состоится|запланирован\w*"
    r"|намечен\w*|held|to be held|scheduled|which (?:runs|ran|opened|took place))? ?(?:for|on"
    r"|in|from|на|в|с)?"
    r"(?: ?(?:here|здесь|осында))?"
    r"(?: ?(?:в|во|in|at)(?: the)? (?:[CST].|A. (?:столице|capital)))?,? ?\(?(?:в|во|on|in|from|на"
    r"|с)?) ?"
)
"""What may stand between a meeting and its time."""

AT_SUMMIT = re.compile(
    r"(?:\b(?:на|в ходе|после|перед|до|накануне|по итогам|в рамках|в преддверии|на полях"
    r"|участи\w+ в|ко?|о|об|для|в работе"
    r"|at|during|after|before|ahead of|on the sidelines of|for|attend\w*|of"
    r"|about)(?: the)?(?: \w+){0,2} )$"
)
"""What makes a meeting the setting of something else."""

LESSER = re.compile(
    r"(?:бизнес|делов|молод[её]ж|медиа|женск|студенч|детск|спортив|инвестиц|торгов|туристич|научн"
    r"|образоват|эксперт|экономическ|энергетич|религи|business|youth|media|women|investment|young"
    r"|student|tech|startup|parliament|civil|digital|іскерлік|жастар|министр|minist)\w*"
    r"(?: и \w+| and \w+)?[ -](?:\w+[ -])?$"
)
"""What makes a summit one of others than the heads."""

BILATERAL = re.compile(
    r"[OSTA].[-\w]{0,3}\s?[–—-]\s?[OSTA].|[OST]. (?:и|and|мен) [OST].|саммит\w* по\b"
    r"|summit on (?!D.)"
)
"""A meeting of two sides, or on a subject."""

PLACE = pattern(
    r"\b(?:в|во|in|at|hosted by|by)(?: the)? (?:городе |столице |г\. "
    r"|capital of |A. )?(?P<place>[CST].|A.(?= (?:столиц|capital)))"
    r"|\b(?:(?:принимать|примет|принял[аи]?|принимала?|принимает|пройдет|проводит|провел[аи]?"
    r"|проведет"
    r"|предстоит|доверено|поручено)(?: \w+){0,2}"
    r"|хозяйкой станет|площадкой станет) (?P<host>[CST].)"
    r"|(?P<venue>[CST].) (?:(?:was|is|will be) the venue\b|(?:стал[аио]?|станет|выбран[аоы]?)"
    r" (?:местом проведения|площадкой|хозя\w+))"
    r"|(?P<active>[CST].)~~\b(?:hosted|hosts|will host|is hosting|welcomed|welcomes"
    r"|принял[аи]?|принимал[аи]?|принимает|примет|проводит|провел[аи]?)\b"
    r"|(?P<guest>[CS].)(?= қабылда)|(?P<capital>S.)(?= (?:астанасында|елордасында))"
    r"|(?P<town>C.)(?= қаласында)|(?P<named>C.)(?= summit)|(?P<suffixed>[CST].)"
)
"""Where a meeting is held."""
