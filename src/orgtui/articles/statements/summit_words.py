"""The words of three languages for the meetings of heads and how they are held."""

import re

from orgtui.articles.statements.templates import Forms, pattern

TRIGGER = re.compile(
    r"саммит|сесси|заседани|встреч[аиуе]\w* (?:глав|лидер)|summit|session|meeting|отырыс|\bжиын"
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
_EVENT = (
    rf"(?:\d+-?[йм]\w* )?\bсаммит\w* {_OF_RU}<org:X>",
    r"<org:X>-?\s?саммит\w*",
    r"(?:лидеры|главы государств|президенты|руководители) (?:стран "
    r"|государств )?<org:X>[^;:()!?]{0,60}?\bна саммите\b",
    rf"\b(?:заседани\w+|сесси\w+|встреч[аиуе]\w*) {_OF_RU}<org:X>",
    r"<org:X> (?:leaders )?summit\b",
    r"<org:X> heads of (?:state|government) meeting\b",
    r"\bsummit (?:meeting )?of(?: the)? (?:heads of state of(?: the)? "
    r"|leaders of(?: the)? )?<org:X>",
    r"\b(?:meeting|session) of(?: the)? (?P<org>B.)",
    r"<org:X>[-\w]* (?:\w+ )?саммит\w*",
    r"(?P<org>B.)[-\w]* (?:\w+ )?(?:отырыс\w*|сессия\w*)",
)
EVENT = Forms(*_EVENT)
"""A meeting with the name of its organisation."""

_BARE = (
    r"\b(?:следующ\w+ |очередн\w+ |предстоящ\w+ |предыдущ\w+ |нынешн\w+ |юбилейн\w+ "
    r"|\d+-?[йм]\w* )(?:саммит|сесси\w+)\w*(?: совета)?",
    r"(?:^|D. (?:в C. )?\b(?:прошел|состоялся|открылся) |C. )(?:\w+ )?саммит\b",
    r"\b(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|последн|внеочередн"
    r"|неформальн)\w* (?:\w+ )?саммит\w*",
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
    r"|запланирован\w*|намечен\w*|назначен\w*|проведен\w*|проведут|проведет|принимает|принял[аи]?"
    r"|примет|принимать|проводит"
    r"|провел[аи]?|собрал\w*|созван\w*"
    r"|(?:will )?(?:runs?|takes? place|opens?|opened|begins|began|meets?)|took place|will be held"
    r"|was held|were held|is being held|is to be held"
    r"|held|hosts?|hosted|will host|is scheduled|convened|gathered|met|concluded|ended"
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

BILATERAL = re.compile(
    r"[OSTA].[-\w]{0,3}\s?[–—-]\s?[OSTA].|[OST]. (?:и|and|мен) [OST].|саммит\w* по\b"
    r"|summit on (?!D.)"
)
"""A meeting of two sides, or on a subject."""

PLACE = pattern(
    r"\b(?:в|во|in|at|hosted by|by)(?: the)? (?:городе |столице |г\. "
    r"|capital of )?(?P<place>[CST].|A.(?= (?:столиц|capital)))"
    r"|\b(?:(?:принимать|примет|принял[аи]?|принимает|пройдет|проводит|провел[аи]?)(?: \w+){0,2}"
    r"|хозяйкой станет|площадкой станет) (?P<host>[CST].)"
    r"|(?P<active>[CST].)~~\b(?:hosted|hosts|will host|is hosting|принял[аи]?|принимает|примет"
    r"|проводит|провел[аи]?)\b"
    r"|(?P<named>C.)(?= summit)|(?P<suffixed>[CST].)"
)
"""Where a meeting is held."""
