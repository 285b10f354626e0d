"""What Russian says of meetings of heads in rarer words, said in the usual ones.

«Союзников позвала к себе Анкара» is but «лидеров ждёт Анкара», «а до того – в Вильнюсе, в июле
2023-го» is «предыдущий саммит прошёл …», and so on.
"""

import re

from orgtui.text.late_patterns import late

_HEADS = (
    r"(?:лидеров|союзников|президентов|премьеров|коллег|партнеров|гостей|их|всех|монархов|участников"
    r"|двадцатку|семерку|восьмерку|десятку|пятерку|шестерку|четверку|глав(?: [а-я]+){1,4}?)"
)
_CALLS = late(
    rf"(?<![а-я])(?P<who>{_HEADS})(?P<time> D.)? (?:[а-я]+ )?"
    r"(?:позвал[аи]?|пригласил[аи]?|зов[еу]т|приглаша[ею]т) (?:(?:к себе|в гости) )(?=[CSA].)"
)
_CALLED = late(
    rf"(?<![а-я])(?P<who>{_HEADS}) (?:[а-я]+ )?(?:звал|созывал|скликал|собирал)(?P<form>[аи]?)"
    r" (?:к себе |у себя )(?=[CSA].)"
)
_CLUB = late(
    r"(?<![а-я])(?:двадцатку|семерку|восьмерку|десятку|пятерку|шестерку|четверку)"
    r"(?P<more> D.| [а-я]+)? (?=(?:прин(?:има|ял)|прим[еу]т|собир|собр|собер|жд[её]т|созыва|созва"
    r"|встреча|встрет)[а-я]* (?:у себя )?(?:A. )?[CS].)"
)
"""A group by its number, of which a city or a state is the host: «двадцатку собирал Брисбен»."""
_OF_MEETINGS = late(
    r"саммит|(?<![а-я])встреч|лидер|президент|глав[ыа]?(?![а-я])|собирал|собрал|виделись|заседал"
    r"|съезжал|форум"
)
_BEFORE_THAT = late(
    r", (?:а )?(?:до (?:того|этого)|перед (?:этим|тем)|прежде|еще раньше|раньше|ранее)(?: [–—-])? "
    r"(?=в (?:A. )?C.,? (?:\()?(?:в )?D.)"
)
"""Where and when the meeting before was held, told without a verb."""


def _before_that(match: re.Match[str]) -> str:
    is_of_meetings = _OF_MEETINGS.search(match.string, 0, match.start()) is not None
    return "; предыдущий саммит прошел " if is_of_meetings else match.group()


_NEXT_HOST = late(
    r"(?P<verb>(?<![а-я])(?:прим[еу]т|приняла?|принимал[аи]?|собер[её]т|жд[её]т|принимает|проведет))"
    r"(?P<host> (?:у себя )?(?:A. )?[CS].)[,;] (?:а )?(?P<time>(?:[а-я]+ )?(?:в )?D.) [–—-] "
    r"(?P<next>(?:A. )?[CS].)(?=[.,;)]|$)"
)
"""The hosts of two meetings, the second without its verb: «примет Шэньчжэнь, а в D – Вьетнам»."""


def _next_host(match: re.Match[str]) -> str:
    if not _OF_MEETINGS.search(match.string):
        return match.group()
    verb, host, time, following = match.group("verb", "host", "time", "next")
    return f"{verb}{host}; {time} саммит {verb} {following}"


_OF_WHICH = late(
    r"^(?P<time>D.), (?:на|в) котор[^,;:]{3,70}, (?=(?:проход|прош|состоя|собра|открыл)[а-я]* )"
)
"""The meeting of last year, called by its year alone, with what was done there in an aside."""
_STAYED = late(
    r"(?P<when>(?:^|, (?:а )?|; )(?:D.|[а-я]+(?:ий|ый|ой|ая)))"
    r" (?:гостил[аи]?|квартировал[аи]?) (?=в (?:A. )?C.)"
)


def _stayed(match: re.Match[str]) -> str:
    is_of_meetings = _OF_MEETINGS.search(match.string) is not None
    return f"{match['when']} саммит прошел " if is_of_meetings else match.group()


def _of_month(match: re.Match[str]) -> str:
    is_of_other = _OF_OTHERS.search(match.string, match.end()) is not None
    return match.group() if is_of_other else f"{match['when']} саммит "


_OF_OTHERS = late(
    r"(?<![а-я])(?:саммит|встреч|сесси|заседани|форум|съезд|выбор|конференци|учени|игр|турнир"
    r"|референдум|церемони|переговор|парад|концерт|матч|суд)"
)
"""What is held, where a sentence names it."""
_PLACE_ALONE = late(
    r"(?P<met>(?<![а-я])(?:прош[её]?л[аи]?|состоял(?:ся|ась)|собирал(?:ись|ся)|встречались"
    r"|заседал[аи]?) [^DOBST.;:]{0,40}C.), (?:а )?(?P<when>(?:в )?D.) [–—-] "
    r"(?=(?:в|на) (?:A. )?[CST].(?:[.,;)]|$))"
)
"""When and where another met, without a verb: «…, в 2013-м – в Дурбане»."""
_NUMBERED = late(
    r"[,;] (?:а )?(?P<which>втор(?:ой|ая)|трет(?:ий|ья)|(?:четв[её]рт|пят|шест|следующ|последн"
    r"|предыдущ|очередн|прошл)(?:ый|ий|ая|яя|ой)) [–—-] "
    r"(?=(?:в|на) (?:A. )?[CST].,? (?:(?:в|с) )?D.)"
)


def _numbered(match: re.Match[str]) -> str:
    is_of_meetings = _OF_MEETINGS.search(match.string, 0, match.start()) or _HELD.search(
        match.string, 0, match.start()
    )
    return f"; {match['which']} саммит прошел " if is_of_meetings else match.group()


_HELD = late(r"(?<![а-я])(?:перв|прошл|предыдущ)[а-я]+ (?:прош[её]?л|состоял)[а-я]* в C")
_PROMISED = late(
    r"(?<![а-я])(?:обеща(?:ет|ют|л[аио]?)|пообещал[аио]?|взял[аио]?сь|согласил[аио]?с[ья]) "
    r"(?:принять|провести|организовать|собрать) (?=(?:(?:у себя|в D.|D.) )?(?:A. )?[CS].)"
)
_ITS_FIRST = late(
    r"(?<![а-я])(?P<which>перв|последн|нов|предыдущ|следующ|очередн)(?P<form>ую|ий|ый)"
    r"(?: же)? сво(?:ю|й) (?=(?:встреч|саммит|сесси))"
)
_OF_MEETING_LEFT_OUT = late(
    r"(?<![а-я])(?P<set>(?:запланирован|назначен|намечен)[аы]? (?:юбилейн|следующ|очередн"
    r"|внеочередн|нов)(?:ая|ую))(?=[.,;]|$)"
)
_RETURN = late(r"(?<![а-я])вернутся туда же(?=[.,;]|$)")
_OF_MONTH = late(
    r"(?P<when>(?:^|, а |; )D.) "
    r"(?=(?:прош[её]?л|состоял(?:ся|ась)|проходил[аи]?|пройдет|состоится) "
    r"(?:в|на) (?:A. )?[CST].)"
)
"""A meeting called by its month or year alone: «январский состоялся в …»."""
_AT_THAT_TIME = late(
    rf"(?P<time>D.)(?P<mid>[^.;]{{0,90}}?(?: [–—-]|:|,) )(?:именно )?тогда "
    rf"(?=(?:[а-я]+ )?{_HEADS} )"
)
_THERE_IN = late(r"(?<![а-я])там же, (?=в [а-я]{4,})")
"""What says once more that a meeting is held in a town that nobody knows."""

_NOT_NEW = late(
    r"(?:^|(?<=[.;] ))(?P<who>A. столиц|столиц)е(?P<of>(?: T.)?) (?:[а-я]+ )?"
    r"(?:не (?:в новинку|впервой|впервые)|не привыкать)(?::| [–—-]) "
    r"(?P<what>(?:саммит|встреч|сесси)[а-я]*(?: O.)?) (?:она |уже )*(?=прин|провод|провел)"
)
"""A capital that has been the host before: «A-ской столице не впервой: саммиты она принимала»."""
_SOMEWHERE_NOT_NEW = late(
    r"(?:^|(?<=[.;] ))(?:C(?P<city>.)|T(?P<land>.)) (?:[а-я]+ )?"
    r"(?:не (?:в новинку|впервой|впервые)|не привыкать)(?::| [–—-]) "
    r"(?P<what>(?:саммит|встреч|сесси)[а-я]*(?: O.)?) (?:он[ао]? |уже )*(?=прин|провод|провел)"
)


def _somewhere_not_new(match: re.Match[str]) -> str:
    host = f"C{match['city']}" if match["city"] else f"S{match['land']}"
    return f"{match['what']} {host} "


_HOST = r"(?P<who>[CS].|A. столица|столица T.)"
_HOSTED = r"(?P<verb>(?:принима|проводи|приня|прове|собира)л[аио]?)"
_TIMES_HOSTED = r"(?P<times>(?:в )?D.(?:, (?:в )?D.)*,? и (?:в )?D.)(?=[.,;]|$)"
_OFTEN = late(
    rf"(?<![а-я])саммиты (?P<org>O.) {_HOST} (?:уже )?{_HOSTED} {_TIMES_HOSTED}"
    rf"|{_HOST.replace('who', 'who2')} (?:уже )?{_HOSTED.replace('verb', 'verb2')} саммиты "
    rf"(?P<org2>O.) {_TIMES_HOSTED.replace('times', 'times2')}"
)
"""The years in which one was the host: «саммиты … принимал в 2007, 2013 и 2019 годах»."""
_TIME = late(r"D.")


def _often(match: re.Match[str]) -> str:
    org, who, verb, times = (
        match[name] or match[f"{name}2"] for name in ("org", "who", "verb", "times")
    )
    return "; ".join(f"саммит {org} {who} {verb} в {time}" for time in _TIME.findall(times))


_ENDED_THAT = late(
    r"(?<![а-я])(?:закончил|завершил)(?:ся|(?P<form>ась)) (?P<what>(?:[а-я\d-]+ ){0,2}(?:саммит"
    r"|встреча|сессия)[^,;:().D]{0,40}), (?:прошедш|состоявш|проходивш)[а-я]+ "
    r"(?=(?:(?:[вс]|во) )?D)"
)


def _ended_that(match: re.Match[str]) -> str:
    return f"{'прошла' if match['form'] else 'прошел'} {match['what']} "


_NEXT_TIME = late(
    r"^(?:в )?следующий раз (?:лидеры|президенты|премьеры|главы [а-я ]{5,40}?) "
    r"(?:соберутся|встретятся|съедутся) (?=D.[.;]?$)"
)
_CHAIR_STATE = late(
    r"(?<=примет )(?:страна|государство)-председатель,? (?:то есть|а это|или) (?=S)"
)
_SITTING_OVER = late(
    r"(?<![а-я])(?:завершил|закончил|закрыл)ось (?=(?:очередное |внеочередное )?заседание "
    r"(?:[OB].|совета))"
)
"""A sitting, which ends on the day of its own."""
_WHERE_THEY_SAT = late(
    r"(?P<when>D. [вн]а? C.|[вн]а? C. D.), (?:где (?:в это время |как раз |тогда )?"
    r"(?P<verb>(?:заседал|собрал|проходил|прошел|прошла|встретил|открыл|завершил)[а-яс]*) "
    r"(?P<what>(?:[а-я\d-]+ ){0,3}(?:[OB].|саммит|лидеры|главы|президенты))"
    r"|куда (?:при(?:ехали|были|летели)|слетелись) (?P<who>лидеры|главы|президенты))"
)
"""Where and when something was told, and who met there: «сказали сегодня в …, где заседал …»."""


def _where_they_sat(match: re.Match[str]) -> str:
    verb, what = match["verb"] or "собрались", match["what"] or match["who"]
    return f"{match['when']}; {match['when']} {verb} {what}"


_OWN_COUNCIL = late(
    r"(?<![а-я])сесси[юия] (?:высшего |верховного |своего )?совета (?:сво(?:его|ей) )?"
    r"(?:объединения|союза|организации|клуба|блока|лиги|ассоциации|сообщества) [–—-] (?=O.)"
)
_LAST_HELD = late(
    r"(?:^|(?<=[.;] ))(?P<what>B.) (?:в )?последний раз (?=(?:проход|собир|созыва|прош|состоя))"
)

_FOR_THEIR_LAND = late(
    r"^(?P<ahead>[^;:PQD]*председательств[^;:PQD]*[ST](?P<land>.)[^;:PQDST]*)(?::| [–—-]) "
    r"(?:(?:президент|премьер-министр|премьер|глава государства) )?(?:P. (?P<time>D.)"
    r"|(?P<first>D.) P.) (?:принял|получил|перенял)а? "
    r"(?:полномочия|эстафету|председательство|бразды(?: правления)?|вахту|жезл) (?=(?:от|у) )"
)
"""The head of a state who takes over the chair for it: «под председательством …: … принял …»."""


def _for_their_land(match: re.Match[str]) -> str:
    time = match["time"] or match["first"]
    return f"{time} {match['ahead']}; {time} S{match['land']} приняла председательство "


_FIRST_SINCE = late(
    r"^(?:впервые|не впервые|вновь) (?:после|за|со времен|с момента) "
    r"[а-я\d ]{3,40}?,? (?=(?:(?:в )?D. )?(?:лидеры|главы|президенты|премьеры|монархи) )"
)
"""Since what heads have not met."""


FORMS = (
    ("впервые ", _FIRST_SINCE, ""),
    ("вновь ", _FIRST_SINCE, ""),
    ("председательств", _FOR_THEIR_LAND, _for_their_land),
    ("заседание ", _SITTING_OVER, "прошло "),
    (", где ", _WHERE_THEY_SAT, _where_they_sat),
    (", куда ", _WHERE_THEY_SAT, _where_they_sat),
    ("сесси", _OWN_COUNCIL, "саммит "),
    ("последний раз", _LAST_HELD, r"саммит \g<what> "),
    ("столиц", _NOT_NEW, r"\g<what> \g<who>а\g<of> "),
    (" не ", _SOMEWHERE_NOT_NEW, _somewhere_not_new),
    ("саммиты", _OFTEN, _often),
    ("завершил", _ENDED_THAT, _ended_that),
    ("закончил", _ENDED_THAT, _ended_that),
    ("следующий раз", _NEXT_TIME, "следующий саммит пройдет "),
    ("-председатель", _CHAIR_STATE, ""),
    (" себе ", _CALLS, r"\g<who>\g<time> ждет "),
    (" гости ", _CALLS, r"\g<who>\g<time> ждет "),
    (" себе ", _CALLED, r"\g<who> принимал\g<form> "),
    (" себя ", _CALLED, r"\g<who> принимал\g<form> "),
    ("ку ", _CLUB, r"лидеров\g<more> "),
    ("в ", _BEFORE_THAT, _before_that),
    ("D", _NEXT_HOST, _next_host),
    (" котор", _OF_WHICH, r"\g<time> саммит "),
    ("гостил", _STAYED, _stayed),
    ("квартировал", _STAYED, _stayed),
    ("ть ", _PROMISED, "примет "),
    (" сво", _ITS_FIRST, r"\g<which>\g<form> "),
    ("ая", _OF_MEETING_LEFT_OUT, r"\g<set> встреча"),
    ("туда же", _RETURN, "соберутся там же"),
    ("D", _OF_MONTH, _of_month),
    (" – ", _PLACE_ALONE, r"\g<met>; \g<when> саммит прошел "),
    (" — ", _PLACE_ALONE, r"\g<met>; \g<when> саммит прошел "),
    (" - ", _PLACE_ALONE, r"\g<met>; \g<when> саммит прошел "),
    (" в", _NUMBERED, _numbered),
    ("тогда ", _AT_THAT_TIME, r"\g<time>\g<mid>в \g<time> "),
    ("там же", _THERE_IN, ""),
)
"""What a mask must have in it, the words, and the usual ones."""
