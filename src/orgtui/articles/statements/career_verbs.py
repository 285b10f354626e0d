"""The verbs of three languages for taking, holding, leaving and heading an office."""

from orgtui.articles.statements.clauses import Stance, Verbs, families
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
|уволил(?:ся|ась)|свергнут[аы]?|скончал(?:ся|ась)|умер(?:ла)?
""",
        (LEAVE, Stance.TERM): r"""
(?:полномочия|срок(?: \w+)? полномочий|мандат)(?=[^;:()!?,]{0,60}? (?:истек|законч|заканч|заверш))
|(?:истек|законч|заканч|заверш)[а-я]*(?= (?:\w+ )?(?:полномочия|срок|мандат))
""",
        (LEAVE, Stance.PARTICIPLE): r"""
(?:ушедш|покинувш|подавш|сложивш|освобожденн|отстраненн|уволенн|оставивш|смещенн|снят)[а-я]{2,4}""",
        (LEAVE, Stance.TRANSITIVE): rf"""
уволил[аи]?|отстранил[аи]?|освободил[аи]?|отправил[аи]?{_OFF}в отставку
|снял[аи]?{_OFF}(?=с поста|с должности)|принял[аи]? отставку|принял[аи]?(?: \w+)? об отставке""",
        (SUCCEED, Stance.FINITE): r"""
сменил[аи]?|сменит|сменяет|заменил[аи]?|заменит|(?:приш(?:ел|ла)|придет)(?: он| она)? на смену""",
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
|died|(?:was|were) (?:dismissed|ousted|removed|sacked|fired|deposed)""",
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
