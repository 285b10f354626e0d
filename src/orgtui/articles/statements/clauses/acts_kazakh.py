"""What states do to become, be and stop being members, in Kazakh."""

from orgtui.articles.statements.clauses.acts import Act
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.draft import ended
from orgtui.articles.statements.sentence.templates import words_of
from orgtui.text.late_patterns import late

NOT_ITS_KK = (
    r"(?!-?\w* (?:саммит|жаттығу|отырыс|кездесу|жиын|төраға|орталы[қғ]|ойын|сарап|бағдарлама|жоба"
    r"|келісім|миссия|операция|конвенция|декларация|мәлімдеме)\w*)"
)
"""What is only named by an organisation: its summits, games, centres."""
KAZAKH = (
    Act(
        words=words_of(
            r"(?:(?:қабылданып|қосылып|мүше болып)(?=,| мүше)"
            r"|кірді|кірген(?:-ді| болатын| еді|(?= [ST].))|(?<=D. )кіріп\b|қосылды"
            r"|(?<=[ғгкқн][ае] )енді(?! \d)|енді(?=[.,;:)»]|$| (?:деп|және)\b)"
            r"|қабылданды|мүшелікке (?:өтті|қабылданды)"
            r"|мүше(?:сі)? (?:болды|болып (?:кірді|қабылданды|сайланды)|атанды)"
            r"|(?:байқаушы|бақылаушы|серіктес)\w* (?:болды|атанды|болып \w+ды|болып \w+ді)"
            r"|мәртебе\w+ (?:алды|берілді|иеленді|ие болды))(?! болатын е)\b"
        ),
        link=late(rf"{ORGANISATION}[-\w]*{NOT_ITS_KK}"),
        can_lack_link=True,
    ),
    Act(
        words=words_of(
            r"(?:(?:мүше|байқаушы|бақылаушы|серіктес)\w* (?:ел|мемлекет)\w* "
            r"(?:қатарында|арасында)\b"
            r"|(?:мүше|байқаушы|бақылаушы|серіктес)\w* (?:ел|мемлекет)\w* (?:саналады|табылады)\b"
            r"|(?:байқаушы|бақылаушы|серіктес)\w*(?: ел| мемлекет)? ретінде қатыс(?:ады|ып кел)"
            r"|кіреді\b|мәртебе\w+ ие\b|мәртебе\w+ қалып отыр"
            r"|(?:мүше|байқаушы|бақылаушы|серіктес)\w*"
            r"(?: болып (?:табылады|саналады|отыр)|(?: (?:ел|мемлекет)[іи]?)?(?= ?(?:[.,·]|$))))"
        ),
        link=late(rf"{ORGANISATION}[-\w]*{NOT_ITS_KK}"),
        can_lack_link=True,
        least_undated=1,
    ),
    Act(
        words=words_of(r"(?:шықты|шығарылды)\b"),
        link=late(rf"{ORGANISATION}[-\w]*{NOT_ITS_KK}(?: (?:құрамынан|қатарынан))?"),
        period=ended,
    ),
)
