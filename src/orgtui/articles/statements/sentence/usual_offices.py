"""What Russian says of who has an office in words of its own, said in the usual ones."""

import re

from orgtui.articles.statements.sentence.usual_entries import FORMS as ENTRY_FORMS
from orgtui.articles.statements.trigger import UsualForms
from orgtui.text.late_patterns import late

_AGED = late(
    r"(?<=[а-я\ue000-\uf8ff]), \d\d-летн(?:его|юю|ему|им|ей) (?:[а-я]{4,} )?(?P<who>Q.)"
    r"(?:,(?= (?:[сдв]о? )?D.))?"
)
"""How old somebody is of whom is told by a title: "сменит нынешнего главу, 70-летнего …"."""
_ASIDE = late(
    r"(?<=[а-я])(?P<noun> (?:организаци[юией]{1,3}|агентств[оа]м?|союз[ауо]?м?|фонд[ауо]?м?"
    r"|банк[ауо]?м?|ведомств[оа]м?|структур[уыой]{1,2})),"
    r" (?:действующ|работающ|входящ|объединяющ|занимающ|созданн|основанн|учрежденн)[а-я]{2,4}"
    r"(?:ся)? [^,;:()PQD]{2,60}, (?=(?:[сдв]о? )?D.)"
)
"""What is said by the way of what somebody heads, ahead of the time: "агентство, …, с 2009"."""
_INTO_IT = late(
    r"(?P<ahead>(?<![а-я])должность [^;:()]*?, )"
    r"(?P<verb>(?:вступ|заступ)(?:ит|ает|ил|ила)) (?:в|на) нее(?= D.| [сдв] D.)"
)
_NTH = late(r"(?:(?<=должность )|(?<=обязанностей ))\d+-го (?=[а-я])")
_STAYS = late(
    r"(?<![а-я])оста(?:ется|лся|лась|нется) (?:на|в) (?:посту|должности),"
    r" котор(?:ый|ую) (?:он |она )?занимает(?![а-я])"
)
_OF_OLD = late(
    r"(?P<named>(?:назнач|избра|избир|утвержд|утверди|выбра)[^;:()]*[PQ].),"
    r" (?:в прошлом |ранее )?(?:бывш|экс-)[а-я-]+ [^;:()PQD,]{3,110}(?=[.;]?$)"
)
"""What somebody was before, behind the name of who is chosen, at the end of a sentence."""
_OWN = late(
    r"(?<![а-я])занимает (?:свой|свою) (?:нынешний|нынешнюю) (?=(?:пост|должность)(?![а-я]))"
)
_IN_BRACKETS = late(
    r"\((?:он[аи]? )?(?:(?:занимал|сохранял)[аи]? (?:(?:эт[уо]т?|ту же|тот же|его|ее) )?"
    r"(?:должность|пост|кресло)|(?:возглавлял|руководил|работал)[аи]?|(?:был[аи]?|находил[аи]?с[ья]"
    r"|пробыл[аи]?) (?:(?:на|в) (?:этом|этой|нем|ней)(?: (?:посту|должности))?)) "
    r"(?:[свдп]о? )?(?P<time>D.)\)"
)
"""When somebody had an office, said at length in brackets: «(занимала пост с … по …)»."""
_AND_AGAIN = late(
    r",? (?:с|и) (?:последующим )?переизбрани(?:ем|я) (?:на [а-я]+ срок )?(?:[вс]о? )?D."
)
"""What is said by the way of another term of an office."""
_NEWLY = late(
    r"(?P<verb>(?<![а-я])возглавил[аи]?) (?:(?:тогда|вновь|только что|недавно) )?"
    r"(?:созда|учрежде|образова|основа)нн[а-я]{2,3}(?: тогда(?: же)?)? (?=(?:[а-я]+ ){0,2}[OB].)"
)
"""What somebody headed that was founded then, or not long before."""
_LAND = late(r"(?P<who>[PQ].) \([ST].\)(?= [а-я]+(?:ым|им|ой|ем|ом) )")
"""The land in brackets between whom others choose and the office they get."""
_ENVOY = late(
    r"(?P<lead>(?<![а-я])(?:пере)?(?:избр|выбр|назнач|утверд)(?:ал|ил|ает|яет)[аио]? "
    r"(?:[а-я-]+ ){0,2}[а-я]+(?:ом|ем|ым|ой)(?: организации| союза| [OB].)?) "
    r"(?:представител(?:я|ьницу)|граждан(?:ина|ку)|урожен(?:ца|ку)|кандидата|делегата)"
    r"(?: от| из)? [ST]. (?=[PQ].)"
)
"""Of what land somebody is whom others choose for an office named ahead."""
_FOLLOWED = late(
    r"(?P<put>[PQ].,? котор(?:ого|ую) (?:он|она|[PQ].) сменил[а]?, (?:был[а]? )?"
    r"(?:избран|назначен|утвержден)[а]?)(?= (?:[вс]о? )?D.| в C.[^а-я]*D.)"
)
"""Who got an office at a time, of whom it is told that another followed them in it."""
_BY_VOTES = late(
    r"(?P<lead>(?<![а-я])стал[а]? (?:[а-я-]+ ){0,3}[а-я]+(?:ом|ем|ой) [STOB].), "
    r"(?:получив|набрав|победив|обойдя|опередив|обогнав) [^;:D]*?(?=\.?$)"
)
"""By how many votes, or ahead of whom, somebody got an office, at the end of a sentence."""
_SET_OFF = late(
    r"(?P<title>(?<![а-я])[а-я]+(?:ом|ем|ым|ой)(?: [OB].)?), (?P<time>(?:[свдп]о? )?D.), "
    r"(?=(?:был[аи]?|являл(?:ся|ась)) (?:[а-я-]+ ){0,2}P.)"
)
"""When somebody had an office, between commas ahead of the verb."""
_TITLED = r"(?:главы|президента|генсека|[а-я]+ого секретаря|председателя|спикера|директора)"
_IN_PLACE = late(
    r"(?<![а-я])вместо (?:(?P<dead>(?:умерш|скончавш|погибш|покойн)[а-я]+) (?:D. )?|[а-я]+его )?"
    rf"(?P<post>{_TITLED} [OB].) (?P<old>[PQ].) "
    r"(?=(?:D. )?(?:был[аи]? )?(?:избран|назначен|утвержден))"
)
_BETWEEN_DASHES = late(
    r"(?P<lead>(?<![а-я])(?:до|перед) (?:него|нее|ним|ней)[^;:()PQD–—-]{0,40}?)"
    r"(?: [а-я]+ (?:лет|года?))? [–—-] (?P<time>(?:[свд]о? )?D.) [–—-] "
    r"(?=[^,;:()PQ]{0,30}?(?<![а-я])(?:руковод|возглав|занима|работа|был))"
)
"""When somebody had an office, between dashes: «до него девять лет – с … по … – руководил …»."""
_KNOWN_FOR = late(
    r"(?<![а-я])(?:также )?извест(?:ен|на)(?: также)? (?:своей )?работой "
    r"(?=[а-я-]+(?:ом|ем|ым|им) )"
)
_CHIEF = r"(?:[а-я]+(?:ый|ого) )?(?:секретар[ья]|директора?|председател[ья]|президента?|генсека?)"
_HAS_NEW_ONE = late(
    r"^(?:у (?P<of>O.)(?: (?:появился|теперь))? новый|(?P<org>O.) (?:получил|обрел)[аио]? нового)"
    rf" (?P<title>{_CHIEF}) ?[:–—-] (?P<rest>[^:;PQ]*?)"
    r"(?P<verb>утвердили|избрали|выбрали|назначили) (?=[PQ].)"
)
"""Whom others chose who is told to be the new one: «… получила нового генсека: … утвердили …»."""


def _has_new_one(match: re.Match[str]) -> str:
    title = match["title"] if match["org"] else _genitive(match["title"])
    of = match["org"] or match["of"]
    return f"{match['rest']}{match['verb']} на пост {title} {of} "


def _genitive(title: str) -> str:
    """Return the title of a chief in the genitive."""
    *words, noun = title.split()
    last = noun.removesuffix("ь") + ("я" if noun.endswith("ь") else "а")
    return " ".join((*(word.removesuffix("ый") + "ого" for word in words), last))


_BY_THE_WAY = late(
    r"(?<![а-я])(?P<title>(?:президент|премьер|канцлер|министр|генсек|спикер)(?:а|у|ом|е)?)-"
    r"(?!министр|минист|секретар|канцлер|президент)[а-я]{5,}(?= (?:[а-я]+ )?[PQST].)"
)
"""What a holder is besides, joined to the title: «президент-реформатор»."""
_DUTIES = late(
    r"(?<![а-я])исполнение обязанностей (?P<post>[а-я -]{4,40} [OBST].) (?P<time>(?:с D. )?)"
    r"(?:было |временно )?возложено на (?:[а-я -]{3,40} (?:[OBST]. )?)?[PQ](?P<who>.)"
)
_ON_WHOM = late(
    r"(?<![а-я])на (?:[а-я -]{3,60} (?:[OBST]. )?)?[PQ](?P<who>.) (?:было |временно )?возложено "
    r"(?:временное )?исполнение обязанностей (?P<post>[а-я -]{4,40} [OBST].)"
)
_RESIGNS = late(
    r"(?P<says>(?<![а-я])(?:заяв|объяв|сообщ)ил[аи]? об? (?:(?:своей|его|ее) )?)"
    r"(?:немедленной|добровольной|досрочной|скорой|окончательной) (?=отставке)"
)
_TOGETHER = (
    r"(?P<who>(?<![а-я])(?:глав|лидер|президент|министр|совет|саммит|комитет|ассамбле|стран|участник)"
    r"[^.;:()]{0,60}? )(?:также )?"
)
_DECIDED_TO = late(
    rf"{_TOGETHER}(?:реши|постанови)л(?P<end>[аио]?) (?:также )?"
    r"(?P<verb>назначи|избра|утверди)ть(?= [а-яPQ])"
)
_DECIDED_ON = late(
    rf"{_TOGETHER}принял(?P<end>[аио]?) решение о назначении (?=[PQ]. [а-я-]+(?:ем|ом|ой|ым) )"
)
"""What several decide of an office, which is then done."""
_SENT_OFF = late(
    r"(?<=, )(?P<when>(?:(?:в )?D. )?)(?:был(?P<her>а)? )отправлен[а]? в отставку(?![а-я])"
)
"""What becomes of somebody behind an aside on what they headed."""
_NO_OTHERS = late(
    r"(?:,|;| [–—-]) (?:других|иных|прочих) (?:соискателей|кандидатов|претендентов|желающих"
    r"|кандидатур)(?: на [а-я ]{3,20})? не (?:было|нашлось|оказалось|выдвинули|предложили)"
    r"(?=[.,;]|$)"
)
"""That nobody else stood for an office."""
_VACANT_THEN = late(
    r",? (?:и|после чего|а затем) [^,;:DPQ]{3,40} (?:директора|председателя|руководителя|генсека"
    r"|президента|главы|секретаря) (?:у |в )?(?:O.|организации|банка|фонда|союза) не было(?=[.;]?$)"
)
_BEFORE_TERM = late(
    r"(?<=D[\ue000-\uf8ff]), за [а-я\d ]{3,25} до (?:окончания |истечения |конца )?(?:своего )?"
    r"срока(?: полномочий)?(?=[.,;]|$)"
)
"""How long before the end of a term somebody left."""
_NEXT_TERM = late(
    r"^(?:(?:его|ее) )?(?:нов|втор|очередн|следующ)(?:ые полномочия|ый (?:срок|мандат)|ой срок)"
    r"(?: полномочий)?(?P<who>(?: Q.)?) "
    r"(?:действу[ею]т|продл[ия]тся|будет длиться|рассчитан[аы]?) (?=с D.[.;]?$)"
)
"""From when to when another term lasts."""
_COMMITTEE = late(
    r"(?<![а-я])(?:президиума |политбюро |политсовета )?"
    r"(?:цк|политбюро|центрального комитета) (?=O)"
)
"""The committee of a party, of which a title tells: «секретарь ЦК …»."""
_AND_LEFT = late(
    r"(?P<lead>(?<![а-я])(?:занима|возглавля|руководи|был|явля|работа|служи|правил|заня|возглави)"
    r"[а-я]*(?: [^;:()PQ]*?)? D.,? (?:и|но|а|пока)(?: не)?) (?P<time>(?:[вс]о? )?D. )?"
    r"уш(?P<end>ел|ла|ли)(?: с (?:него|нее|поста|должности))?(?= (?:[вс]о? )?D.|[.,;]|$)"
)
"""That somebody left what they had since a time, told in one word: «и ушел в 2012-м»."""
_THEIR = late(r"(?<=D[\ue000-\uf8ff] [–—-]) (?:ее|его) (?=[а-я]+(?:ым|им|ой|ем|ом) )")
"""Whose the next office is in a row of them: «… Турции, а с 2016 года – ее послом …»."""
_HAVING_FOLLOWED = late(
    r"(?<![а-я])(?:принял|перенял|сменил)(?P<her>а?) (?:(?:дела|полномочия) (?:у|от) )?"
    r"(?:[а-я]+ )?Q(?P<old>.) и (?P<post>стала? [а-я -]{4,60}[OBST].)(?=[.,;]|$)"
)
"""Whom somebody followed, told ahead of the office: «принял дела у … и стал генсеком …»."""
_THERE_SO_LONG = late(
    r"(?P<lead>^(?:D.,? )?P. )(?:про)?(?:работал|трудился|служил|трудилась)(?P<her>а?) в C."
    r" (?:(?:ровно|почти|около|больше|более) )?(?:[а-я\d]+ ){1,2}(?:лет|года?|месяцев),? (?=с D)"
)
"""How long somebody worked where an office is: «работал в Вене ровно пять лет, с …»."""
_UNDER_CHAIR = late(
    r"^(?P<chair>[^;:.PQ]*председательству[а-я]+ [^;:.PQ]*), (?:а )?"
    r"(?P<title>президентом|председателем|спикером) "
    r"(?:(?P<time>на D. )|на (?:этот|тот) (?:же )?(?:год|срок) )"
    r"(?P<verb>(?:пере)?(?:избран|выбран|утвержден|назначен)[аы]?) (?=[^;:.]*[PQ])"
)
"""Whom those chose over whom a state presides: «… Швеция, президентом на этот год избран …»."""
_OVER = late(r"[OB].")
_TIME = late(r"D.")


def _under_chair(match: re.Match[str]) -> str:
    chair, title, time, verb = match.group("chair", "title", "time", "verb")
    of, told = _OVER.search(chair), _TIME.findall(chair)
    when = time or (f"на {told[0]} " if len(told) == 1 else "")
    return f"{chair}; {title} {of[0] if of else 'организации'} {when}{verb} "


_REIGNS = late(
    r"(?P<who>(?<![а-я])(?:корол|султан|эмир|император|княз|шейх|монарх|герцог|цар)[а-я]{0,5}"
    r"(?: [ST].)? [PQ].)(?:, (?P<which>который |которая )?|(?P<here> ))"
    r"(?:прав(?:ит|ящ[а-я]{2})|царству[а-я]+|(?:находится|наход[а-я]+ся|остается) (?:у власти"
    r"|на троне|на престоле)|на (?:троне|престоле)|(?:занима[а-я]+) (?:трон|престол)) "
    r"(?:страной |государством |королевством |эмиратом |султанатом )?(?=с D)"
)
"""Since when a monarch reigns."""


def _reigns(match: re.Match[str]) -> str:
    if match["here"]:
        return f"{match['who']} занимает этот пост "
    return f"{match['who']}, который занимает этот пост "


_ENVOY_TOO = late(
    r"(?P<post>(?:послом|представителем) (?P<of>T.)) (?P<to>(?:в|во|на|при) [TCO].)"
    r"(?P<since>(?: (?:с )?D.)?), (?:(?:а|потом|затем),? )?(?:(?P<time>(?:с )?D.),? [–—-] "
    r"(?P<at>(?:в|во|на|при) [TCO].)"
    r"|(?P<at2>(?:в|во|на|при) [TCO].) [–—-] (?P<time2>(?:с )?D.))(?=[.,;]|$)"
)
"""Where somebody was an ambassador next, without a verb: «послом в …, с 2006-го – в …»."""


def _envoy_too(match: re.Match[str]) -> str:
    time, place = match["time"] or match["time2"], match["at"] or match["at2"]
    was = "была" if _SHE_WAS.search(match.string, 0, match.start()) else "был"
    return f"{match['post']} {match['to']}{match['since']}; {time} {was} {match['post']} {place}"


_SHE_WAS = late(r"(?<![а-я])(?:была|работала|служила|являлась) [^;:.]*$")
_SO_OFTEN = late(
    r"(?<![а-я])(?:дважды|трижды|четырежды)(?: [–—-]|,) (?P<times>(?:в )?D.(?:(?:, | и |, и )"
    r"(?:в )?D.)+)(?: [–—-]|,) (?P<verb>был[а]?|избирал(?:ся|ась)|становил(?:ся|ась)"
    r"|назначал(?:ся|ась)|занимал[а]? пост|возглавлял[а]?|руководил[а]?) (?P<post>[^,;:.()D]{2,60})"
    r"(?=[.;]|$)"
)
_TOLD_OFTEN = late(
    r"(?<![а-я])(?:дважды|трижды|четырежды) (?P<verb>избирал(?:ся|ась)|становил(?:ся|ась)"
    r"|назначал(?:ся|ась)|был[а]?) (?P<post>[^,;:.()D]{2,60})(?: [–—-]|:| ?\(|,) ?"
    r"(?P<times>(?:в )?D.(?:(?:, | и |, и )(?:в )?D.)+)\)?(?=[.;]|$)"
)
"""The years in which somebody had the same office: «дважды – в 2018 и 2023 годах – был …»."""


def _so_often(match: re.Match[str]) -> str:
    verb = f"{_ONCE.get(match['verb'], match['verb'])} {match['post']}"
    return " и ".join(f"в {time} {verb}" for time in _TIME.findall(match["times"]))


_ONCE = {
    "был": "стал",
    "была": "стала",
    "становился": "стал",
    "становилась": "стала",
    "возглавлял": "возглавил",
    "возглавляла": "возглавила",
}
_BEFORE_HIM = late(
    r"(?<![а-я])перед (?:(?P<him>ним)|ней) (?=(?:(?:это[тй]|эту|его|ее) )?(?:пост|должность|кресло"
    r"|место|кабинет|организаци|с D|работал|руководил|возглавлял|занимал))"
)
_BEFORE_THIS = late(
    r"(?<![а-я])(?P<whose>его|ее) предшественни(?:ком|цей) (?P<time>(?:с |в )?D.) был(?P<her>а?) "
    r"(?=(?:[а-я-]+ )?P)"
)


def _before_him(match: re.Match[str]) -> str:
    return f"до {'него' if match['him'] else 'нее'} "


def _before_this(match: re.Match[str]) -> str:
    them = "него" if match["whose"] == "его" else "нее"
    return f"до {them} этот пост {match['time']} занимал{match['her']} "


_SITTING = late(r"(?<![а-я])сидевш(?P<form>[а-я]{2}) в (?:этом|его|ее|том же) кресле ")
_GOING = late(
    r"(?P<who>P., (?:работающ|занимающ|возглавляющ|руководящ)(?:ий|ая) [^,;:PQ]{0,60}D.,) уйдет "
    r"(?=(?:[а-я]+ )?(?:в )?D.(?:[.,;]|$))"
)
_CHIEFS = {
    "генерального секретаря": "генеральный секретарь",
    "исполнительного секретаря": "исполнительный секретарь",
    "генсека": "генсек",
    "генерального директора": "генеральный директор",
    "исполнительного директора": "исполнительный директор",
    "директора": "директор",
    "председателя": "председатель",
    "президента": "президент",
    "главы": "глава",
    "главу": "глава",
}
_TO_FOLLOW = late(
    r"^(?P<ahead>[^;:PQD]*(?<![а-я])(?:вы(?:бор|бир|бр)|ищ|искать|поиск|нуж|избрани)[^;:PQD]*?)"
    r"(?<![а-я])(?:(?:нов|следующ|очередн)[а-я]{2,3} )?"
    rf"(?P<title>{'|'.join((*_CHIEFS, *_CHIEFS.values()))})(?P<of>(?: O.)?)(?::| [–—-]) "
    r"(?=P., (?:работающ|занимающ|возглавляющ|руководящ|находящ)(?:ий|ая)(?:ся)? )"
)
"""Whom somebody is to follow: «предстоит выбор нового генсека: Марк Рютте, работающий с …»."""


def _to_follow(match: re.Match[str]) -> str:
    named = _OVER.search(match["ahead"])
    of = match["of"] or (f" {named[0]}" if named else " организации")
    return f"{_CHIEFS.get(match['title'], match['title'])}{of} "


def _sent_off(match: re.Match[str]) -> str:
    return f"{match['when']}{'ушла' if match['her'] else 'ушел'} в отставку"


def _in_place(match: re.Match[str]) -> str:
    return f"на пост {match['post']} " + ("" if match["dead"] else f"вместо {match['old']} ")


def in_usual_offices(mask: str) -> str:
    """Return a mask with what it says of an office in the usual words."""
    return _FORMS.said_in(mask)


_FORMS = UsualForms(
    (
        *ENTRY_FORMS,
        ("-летн", _AGED, r" \g<who>"),
        ("щ", _ASIDE, r"\g<noun> "),
        ("нн", _ASIDE, r"\g<noun> "),
        (" нее ", _INTO_IT, r"\g<ahead>\g<verb> в эту должность"),
        ("-го ", _NTH, ""),
        (", котор", _STAYS, "занимает эту должность"),
        (") ", _LAND, r"\g<who>"),
        (" стал", _BY_VOTES, r"\g<lead>"),
        (", был", _SET_OFF, r"\g<title> \g<time> "),
        (", являл", _SET_OFF, r"\g<title> \g<time> "),
        (", котор", _FOLLOWED, r"\g<put> на этот пост"),
        (" S", _ENVOY, r"\g<lead> "),
        (" T", _ENVOY, r"\g<lead> "),
        ("вместо ", _IN_PLACE, _in_place),
        ("бывш", _OF_OLD, r"\g<named>"),
        ("нынешн", _OWN, "занимает свой "),
        ("(", _IN_BRACKETS, r"(\g<time>)"),
        ("переизбрани", _AND_AGAIN, ""),
        (" – ", _BETWEEN_DASHES, r"\g<lead> \g<time> "),
        (" — ", _BETWEEN_DASHES, r"\g<lead> \g<time> "),
        (" работой ", _KNOWN_FOR, "работал "),
        ("нов", _HAS_NEW_ONE, _has_new_one),
        ("исполнение", _DUTIES, r"исполняющим обязанности \g<post> \g<time>назначен P\g<who>"),
        ("возложено", _ON_WHOM, r"исполняющим обязанности \g<post> назначен P\g<who>"),
        (" отставке", _RESIGNS, r"\g<says>"),
        ("решение о", _DECIDED_ON, r"\g<who>назначил\g<end> "),
        (" отправлен", _SENT_OFF, _sent_off),
        (" не ", _NO_OTHERS, ""),
        (" не было", _VACANT_THEN, ""),
        (" до ", _BEFORE_TERM, ""),
        ("с D", _NEXT_TERM, r"\g<who> будет занимать этот пост "),
        ("-", _BY_THE_WAY, r"\g<title>"),
        ("ть ", _DECIDED_TO, r"\g<who>\g<verb>л\g<end>"),
        ("цк ", _COMMITTEE, ""),
        ("политбюро ", _COMMITTEE, ""),
        ("центрального комитета ", _COMMITTEE, ""),
        (" уш", _AND_LEFT, r"\g<lead> \g<time>уш\g<end> в отставку"),
        (" ее ", _THEIR, " "),
        (" его ", _THEIR, " "),
        ("возглавил", _NEWLY, r"\g<verb> "),
        ("перед н", _BEFORE_HIM, _before_him),
        (" предшественни", _BEFORE_THIS, _before_this),
        ("сидевш", _SITTING, r"занимавш\g<form> этот пост "),
        (" уйдет ", _GOING, r"\g<who> покинет пост "),
        (": P", _TO_FOLLOW, _to_follow),
        (" – P", _TO_FOLLOW, _to_follow),
        ("с D", _REIGNS, _reigns),
        ("послом ", _ENVOY_TOO, _envoy_too),
        ("представителем ", _ENVOY_TOO, _envoy_too),
        ("жды", _SO_OFTEN, _so_often),
        ("жды ", _TOLD_OFTEN, _so_often),
        ("председательству", _UNDER_CHAIR, _under_chair),
        (" и стал", _HAVING_FOLLOWED, r"\g<post>, сменив Q\g<old>"),
        (" в C", _THERE_SO_LONG, r"\g<lead>занимал\g<her> эту должность "),
    )
)
