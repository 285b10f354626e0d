"""The words of three languages for the meetings of heads and how they are held."""

import re

from orgtui.articles.statements.templates import Forms, pattern

TRIGGER = re.compile(
    r"саммит|сесси|заседани|встреч[аиуе]\w* (?:глав|лидер)|summit|session|meeting|отырыс|\bжиын"
    r"|лидер|глав[аыу]|президенты|собра|заседал|leaders|heads of|\bmet\b|meet\b"
)
"""What every sentence about a summit has in it."""

SUMMIT_BODY = re.compile(
    r"heads|supreme|council-of-heads|collective-security-council|leaders|\bглав (?:государств"
    r"|правительств)|высш\w+ "
    r"|коллективной безопасности|european ?council|европейск\w+ совет",
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
    r"\b(?:собрал(?:ись|ся|ась)|собирались|встречались|соберут?ся|встретил(?:ись|ся)|встретятся|заседал[аи]?|съехались"
    r"|прове(?:ли|дут) (?:\w+ )?(?:саммит|заседани|сесси|встреч)\w*|лидеров)"
)
_MET_EN = r"\b(?:met|meet|will meet|gathered|gather|will gather|convened|assembled|are meeting)\b"
_EVENT = (
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
    r"<org:X>[-\w]* (?:\w+ ){0,2}саммит\w*",
    r"(?P<org>[OB].)[-\w]* (?:\w+ )?(?:отырыс\w*|сессия\w*)",
)
EVENT = Forms(*_EVENT)
"""A meeting with the name of its organisation."""

_BARE = (
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
    r"|өтті|өтеді|өтетін|өткен|өтіп|ашылды|басталды|аяқталды|болды|болады|өткізіл\w+)\b"
)
"""That a meeting is or was held."""

ADJACENT = re.compile(
    r"(?:,? ?\(?(?:котор\w+ )?(?:прошедш\w+|проходивш\w+|состоявш\w+|прошел|состоялся|пройдет"
    r"|состоится|запланирован\w*"
    r"|намечен\w*|held|to be held|scheduled|which (?:runs|ran|opened|took place))? ?(?:for|on"
    r"|in|from|на|в|с)?"
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
    r"|\b(?:(?:принимать|примет|принял[аи]?|принимает|пройдет|проводит|провел[аи]?)(?: \w+){0,2}"
    r"|хозяйкой станет|площадкой станет) (?P<host>[CST].)"
    r"|(?P<venue>[CST].) (?:(?:was|is|will be) the venue\b|(?:стал[аио]?|станет|выбран[аоы]?)"
    r" (?:местом проведения|площадкой|хозя\w+))"
    r"|(?P<active>[CST].)~~\b(?:hosted|hosts|will host|is hosting|welcomed|welcomes"
    r"|принял[аи]?|принимал[аи]?|принимает|примет|проводит|провел[аи]?)\b"
    r"|(?P<town>C.)(?= қаласында)|(?P<named>C.)(?= summit)|(?P<suffixed>[CST].)"
)
"""Where a meeting is held."""
