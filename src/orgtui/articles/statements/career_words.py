"""The verbs of offices in two languages, and the words around an office."""

import re

from orgtui.articles.statements.clauses import Stance, Verbs, families
from orgtui.articles.statements.office_words import TITLE_EN, TITLE_KK, TITLE_RU
from orgtui.facts.names import Language

TAKE, HOLD, LEAVE, SUCCEED, HEAD, HEADED = "take", "hold", "leave", "succeed", "head", "headed"
"""The families of verbs: takes an office, holds, leaves it, follows somebody, heads, headed."""

_BE = r"(?:был[аи]? |будет |вновь |снова |официально |единогласно |впервые )*"
_OFF = r"(?: \w+){0,4}? "
_RUSSIAN: Verbs = families(
    {
        (TAKE, Stance.FINITE): rf"""
{_BE}(?:пере)?(?:назначен[аы]?|избран[аы]?|утвержден[аы]?|приведен[аы]? к присяге)
|стал[аи]?|станет|становится|избирал(?:ся|ась)|(?:вступил[аи]?|вступит|вступает){_OFF}(?:в|на)(?= )
|(?:за|при)ступил[аи]?|(?:за|при)ступит|(?:за|при)ступает|занял[аи]?|займет
|(?:прин|дал|да[её]т)\w* присягу|получил[аи]?(?= (?:пост|должность|портфель))
|(?:переш|приш)(?:ел|ла) (?:на(?= пост| должность)|к власти)|вошел в должность""",
        (TAKE, Stance.PARTICIPLE): r"""
(?:назначенн|избранн|утвержденн|переизбранн|ставш|занявш|вступивш|заступивш|вернувш)
[а-я]{2,4}""",
        (
            TAKE,
            Stance.GERUND,
        ): r"став|заняв|вступив(?= в| на)|получив(?= пост| должность)|приняв присягу",
        (TAKE, Stance.TRANSITIVE): r"""
назначил[аи]?|назначит|избрал[аи]?|выбрал[аи]?|утвердил[аи]?|переизбрал[аи]?|назначает|назначив
|избрав|утвердив|избирает""",
        (HOLD, Stance.FINITE): rf"""
занима(?:ет|л|ла|ли|ть)|явля(?:ется|лся|лась)|был[аи]?|(?:про)?работал[аи]?|работает|служит
|(?:про)?служил[аи]?
|исполнял[аи]? обязанности|исполняет обязанности|пробыл[аи]?|оставал(?:ся|ась)|остается
|(?:находи|пребыва)(?:лся|лась|тся|л|ла|ет){_OFF}(?:на|в)(?= )|состоял[аи]?""",
        (HOLD, Stance.PARTICIPLE): r"""
(?:занимавш|занимающ|проведш|являвш|являющ|работавш|служивш|исполнявш|исполняющ)[а-я]{2,6}
|бывш[а-я]{2,4}(?= (?:[а-я]+(?:ым|им|ой) )*
(?:президентом|премьер|министром|секретарем|председателем
|послом|главой|директором|советником|комиссаром|губернатором|мэром|спикером)\b)""",
        (HOLD, Stance.GERUND): r"занимая|будучи|являясь",
        (LEAVE, Stance.FINITE): rf"""
(?:уш(?:ел|ла|ли)|уходит|уйдет|подал[аи]?|подает|подаст|выш(?:ел|ла)|отправлен[аы]?)
{_OFF}(?:в отставку|с(?:о своего)? (?=пост|должност)|с этого (?=поста))
|подал[аи]?(?: \w+)? (?:заявление|прошение|рапорт)(?: \w+){{1,3}} отставке
|(?:был[аи]? )?вынужден[аы]? (?:был[аи]? )?(?:уйти|подать) в отставку
|(?:покинул[аи]?|покинет|покидает|оставил[аи]?|оставит|оставляет){_OFF}(?=пост|должность)
|лишил(?:ся|ась){_OFF}(?=пост|должност)
|(?:сложил[аи]?|сложит|слагает|складывает)(?: \w+)? (?:полномочи\w+|обязанност\w+)
|{_BE}(?:освобожден|отстранен|уволен|смещен|снят)[аы]?
|уволил(?:ся|ась)|свергнут[аы]?
""",
        (LEAVE, Stance.TERM): r"""
(?:полномочия|срок(?: \w+)? полномочий|мандат)(?=[^;:()!?,]{0,60}? (?:истек|законч|заканч|заверш))
""",
        (LEAVE, Stance.PARTICIPLE): r"""
(?:ушедш|покинувш|подавш|сложивш|освобожденн|отстраненн|уволенн|оставивш|смещенн|снят)[а-я]{2,4}""",
        (LEAVE, Stance.TRANSITIVE): rf"""
уволил[аи]?|отстранил[аи]?|освободил[аи]?|отправил[аи]?{_OFF}в отставку
|снял[аи]?{_OFF}(?=с поста|с должности)|принял[аи]? отставку|принял[аи]?(?: \w+)? об отставке""",
        (SUCCEED, Stance.FINITE): r"""
сменил[аи]?|сменит|сменяет|заменил[аи]?|заменит|приш(?:ел|ла) на смену|придет на смену""",
        (SUCCEED, Stance.PARTICIPLE): r"(?:сменивш|заменивш)[а-я]{2,4}",
        (SUCCEED, Stance.GERUND): r"сменив|заменив|придя на смену|сменяя",
        (HEAD, Stance.FINITE): r"возглавил[аи]?|возглавит",
        (HEAD, Stance.PARTICIPLE): r"возглавивш[а-я]{2,4}",
        (HEADED, Stance.FINITE): r"""
возглавля(?:ет|л|ла|ть)|(?:про)?руководил[аи]?|руководит|заведовал[аи]?|прави(?:т|л|ла)
|стоял[аи]? во главе""",
        (HEADED, Stance.PARTICIPLE): r"(?:возглавлявш|возглавляющ|руководивш|руководящ)[а-я]{2,4}",
    }
)
_HAVE = r"(?:has |have |had )?"
_PASSIVE = r"(?:(?:was|were|is|been|be|being)(?: \w+ly)? )"
_CHOSEN = r"(?:re-?)?(?:elected|appointed|named|chosen|confirmed|sworn in|inaugurated|installed)"
_ENGLISH: Verbs = families(
    {
        (TAKE, Stance.FINITE): rf"""
{_HAVE}(?:became|become|becomes)|will become|{_HAVE}(?:will )?{_PASSIVE}{_CHOSEN}
|(?:took|takes|take|will take|assumed|assumes) (?:office|over|up|the (?=office|post|position))
|assumed|assumes""",
        (TAKE, Stance.TRANSITIVE): _CHOSEN,
        (HOLD, Stance.FINITE): rf"""
{_HAVE}(?:served|held|been|worked)|was|serves|holds|(?:has|had) been""",
        (HOLD, Stance.GERUND): r"serving|having served",
        (LEAVE, Stance.FINITE): r"""
(?:has |had |will )?(?:resigned|resigns?|stepped (?:down|aside)|steps? down|stood down|left office
|leaves? office|retired|retires?|(?:left|leaves|leave|quit|vacated) (?=the |his |her ))
|(?:was|were) (?:dismissed|ousted|removed|sacked|fired|deposed)""",
        (LEAVE, Stance.TRANSITIVE): r"dismissed|sacked|fired|removed|ousted",
        (SUCCEED, Stance.FINITE): r"""
(?:has |had |will |to )?(?:succeed(?:s|ed)?|replace(?:s|d)?)|took over from|takes over from""",
        (
            SUCCEED,
            Stance.AGENT,
        ): r"(?:was|were|been|be|is)(?: \w+ly)? (?:succeeded|replaced|followed) by",
        (HOLD, Stance.AGENT): r"(?:was|were|been|is)(?: \w+)? held by",
        (SUCCEED, Stance.GERUND): r"succeeding|replacing",
        (TAKE, Stance.GERUND): r"becoming|taking office",
        (HEADED, Stance.FINITE): rf"{_HAVE}(?:headed|led|chaired|run)|heads|leads|chairs|runs",
    }
)
_KAZAKH: Verbs = families(
    {
        (TAKE, Stance.FINITE): r"""
(?:тағайындал|сайлан|бекітіл|кіріс|кірісе)[а-яәіңғүұқөһ]{2,5}|кірісіп|ант берді|президент болды""",
        (TAKE, Stance.TRANSITIVE): r"(?:тағайындады|сайлады|бекітті|тағайындаған|сайлаған)",
        (HOLD, Stance.FINITE): r"""
атқарып (?:келеді|келе жатыр|келген|жүр)|атқар(?:ды|ған|ады)|қызмет (?:етті|еткен|етеді|істеді)
|болды|болған|болып (?:келеді|табылады)|жұмыс істе(?:ді|ген|йді)|отыр|отырған""",
        (SUCCEED, Stance.FINITE): r"алмастыр(?:ды|ған|ып)|ауыстыр(?:ды|ған)",
        (HEADED, Stance.FINITE): r"""
басқарып (?:келеді|келе жатыр|келген|тұр)|басқар(?:ды|ған|ады)
|басшылық (?:етіп келеді|етті|еткен|етеді)""",
        (LEAVE, Stance.FINITE): r"""
(?:қызметінен|лауазымынан|орнынан|отставкаға) (?:кетті|кеткен|босатылды|босатылған|алынды)""",
        (
            LEAVE,
            Stance.TERM,
        ): r"(?:өкілеттігі|өкілеттік мерзімі)(?=[^;:()!?,]{0,60}? (?:аяқтал|бітеді))",
    }
)
VERBS = {Language.RU: _RUSSIAN, Language.EN: _ENGLISH, Language.KK: _KAZAKH}
"""The verbs of offices."""

TITLES = {
    Language.RU: re.compile(rf"(?<![-а-я])(?P<title>{TITLE_RU})"),
    Language.EN: re.compile(rf"\b(?P<title>{TITLE_EN})"),
    Language.KK: re.compile(rf"\b(?P<title>{TITLE_KK})"),
}
"""What an office is called."""

OWNER_BEHIND = {
    Language.RU: re.compile(
        r"(?:(?! (?:(?:на|в|во|с|со|от|до|за|из|после|при|и|когда) "
        r"|глав|президент|премьер|министр|секретар|председател|заместител"
        r"|(?:стал|был|явля|назначен|избран|утвержден|занима|занял|сообщ|заяв)))"
        r"[^OBSTAPQCD;:,.()!?–—]){0,50}? "
        r"(?P<org>[OBSTA].|страны|республики|государства|королевства"
        r"|(?P<union>организации|объединения|альянса|союза|блока|федерации))(?![-а-я])"
    ),
    Language.EN: re.compile(
        r"(?: for [a-z ]{3,30}| (?P<holder>[PQ].))? (?:of|to|at|for)(?: the)? "
        r"(?P<org>[OBST].|the country|the republic|the kingdom"
        r"|(?P<union>the (?:organi[sz]ation|bloc|union|alliance|federation)))"
    ),
    Language.KK: re.compile(r"(?!)(?P<org>)(?P<union>)"),
}
"""Whose office it is, behind its title."""
OWNER_BEFORE = re.compile(
    r"(?P<org>[OBSTA].)(?: ?s|[-а-яәіңғүұқөһ]*)? "
    r"(?:new |first |\d+(?:st|nd|rd|th) |жаңа |бұрынғы )?$"
)
"""Whose office it is, before its title."""
NOMINAL = re.compile(r"\b(?:избрани|назначени|утверждени|election|appointment)\w* (?:[PQ]. )?$")
"""What makes a title one that a noun speaks of, not the verb of the clause."""
SOMEBODYS = re.compile(r"\b(?:его|ее|их|its|their)(?: \w+)? $")
"""What makes an office one of something the text spoke of."""

INTRODUCED = re.compile(
    r"\b(?:пост|должност|качеств|кресл|мест|роли|портфел|обязанност)\w* (?:\w+(?:ого|ой|его|ей) )?$"
)
"""What an office stands behind in the genitive."""
INSTRUMENTAL = re.compile(r"(?:ом|ем|ой|ей|ым|им)(?:-\w+(?:ом|ем|ой|ей))?$")
"""The ending of a title that somebody bears or gets."""
THIS_POST = re.compile(
    r"\b(?:эт(?:от|ом|ого|у|ой) (?:пост|должност)|данн\w+ (?:пост|должност)"
    r"|th(?:e|is|at) (?:post|position|job|office|role)|(?:бұл|осы) (?:қызмет|лауазым|орын))"
)
"""The office that was spoken of."""
OWN_POST = re.compile(
    r"\b(?:сво(?:й|ю|его|ей|ем) (?:пост|должност)|в отставк|полномочи|занимаем\w+ (?:пост|должност)"
    r"|отставке|освобожден|уволен|отстранен|(?:his|her) (?:post|position|job|office)|office"
    r"|resign|stepp?(?:s|ed)? (?:down|aside)|stood down|retire|oust|dismiss|removed|sacked|fired)"
)
"""The office of the one who is spoken of."""
DUTIES = re.compile(
    r"\b(?:обязанност|полномочи|должност|duties|office|присяг|sworn in|inaugurated|қызмет"
    r"|міндет|к работе)"
)
"""What one enters upon, where the office was told before."""
OF_STATE = re.compile(
    r"президент|премьер|министр|канцлер|спикер|корол|императ|госсекретар"
    r"|president|minister|premier|chancellor|king|queen|emperor"
)
"""A title that is of a state where nothing else is said."""
OF_GOVERNMENT = re.compile(
    r" (?:\w+ого )?(?:правительств|парламент|кабинет|кабмин|совета министров|совмин|госсовет"
    r"|государства|внешнеполитическ|мид\b|минфин|минобороны"
    r"|of (?:the )?(?:government|state|parliament|cabinet))"
)
"""What makes a head or a chairman one of a state."""
OF_ORGAN = re.compile(
    r" (?:(?:его|ее|их) )?(?:коллегии|комиссии|правления|совета|секретариата|исполкома"
    r"|комитета|суда|банка"
    r"|of the (?:board|commission|council|committee|secretariat|court|bank))\b"
)
"""What makes it one of the organisation, or the body, that was named last."""
ELSEWHERE = re.compile(
    r" (?!(?:на|в|во|с|со|по|и|или|он|она|из|от|до|за|после|при|вместо|а|но|когда"
    r"|был|была|стал|стала|том"
    r"|in|on|after|before|since|from|until|and|by|at|was|when|with|for|again|who|to"
    r"|вновь|снова|уже|сроком|страны|республики)\b)[а-яa-z]{2,}"
)
"""What tells of whose office, though no table knows it: "of the company"."""
OF_ORGANISATION = re.compile(
    r"секретар|генсек|директор|комиссар|secretary|director|commissioner|хатшы"
)
"""A title that is of an organisation where nothing else is said."""
HEADS = {Language.RU: "глава", Language.EN: "head", Language.KK: "басшы"}
"""What someone is who heads an organisation, where no title is given."""
HEADS_OF_OFFICE = {
    Language.RU: "глава секретариата",
    Language.EN: "head of the secretariat",
    Language.KK: "хатшылық басшысы",
}
"""What someone is who heads an organisation's office."""
VERBLESS = re.compile(r"\b(?:на посту|в должности|in office|in the post)(?= )")
"""What tells of an office without a verb."""
ORGAN = re.compile(
    r"\b(?:секретариат|аппарат|коллеги|комисси|исполком|the secretariat|secretariat|хатшылық)"
    r"[а-яa-zәіңғүұқөһ]*"
    r"(?: (?P<org>[OB].))?"
)
"""What the head of an organisation's office heads."""
CHAIR = re.compile(r"председател|chair(?:man|woman|person)?\b|төраға")
"""The title of who presides, which a head of state bears for the state."""
COUNTRY = re.compile(r" (?:\w+(?:ой|им|ую|ое) )?(?:стран|государств|республик)[а-я]*\b")
"""What the head of a state heads."""
GOVERNMENT = re.compile(
    r"\b(?:правительств|кабинет|кабмин|government|cabinet)\w*(?: министров)?"
    r"(?: (?:[^OBSTAPQCD;:,.()!?–—]{0,20} )?(?P<org>[ST].|страны|республики))?"
)
"""What the one heads who heads no organisation."""
PRESIDENCY = re.compile(r"^(?:\w+ )?(?:президент|president)")
"""The office of a state whose holder takes over some time after the election."""
