"""What a word of joining or leaving is said of: an organisation, what stands for one, or else."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.belonging.words import Turn
from orgtui.articles.statements.clauses.acts_kazakh import NOT_ITS_KK
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ORGANISATIONS
from orgtui.articles.statements.sentence.members import is_council
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BODIES_EN = (
    r"(?:organi[sz]ation|bloc|alliance|group|grouping|union|association|community|league|cartel"
    r"|pact|club|body|forum|council|movement|family|fold|ranks|commonwealth|federation"
    r"|confederation|institution|agency|fund|bank|partnership|trio|quartet|quintet|six|seven|eight"
    r"|nine|ten|scheme|structure|assembly|table|common market|customs union)\b"
)
_BODIES_RU = (
    r"(?:организаци|объединени|альянс|блок|союз|содружеств|картел|сообществ|лиг[аеуио]|ассоциаци"
    r"|пакт|клуб|форум|совет|движени|семь[яеюи]|семье[йю]|ряд(?:ы|ов|ах)\b|состав|числ[оае]"
    r"|федераци"
    r"|конфедераци|учреждени|агентств|фонд|банк|партнерств|тройк|четверк|пятерк|шестерк|семерк"
    r"|восьмерк|девятк|десятк|групп|структур|интеграци|организм|суд[ауео]?м?\b)"
)
_BODIES_KK = (
    r"(?:ұйым|одақ|одағ|бірлестік|бірлестіг|достастық|достастығ|қауымдастық|қауымдастығ|альянс"
    r"|картель|блок|клуб|кеңес|форум|топ|тоб|қозғалыс|лига|құрылым|қор|банк|оған|одан|онда|құрам"
    r"|қатар)"
)
_ONE_EN = rf"(?:(?P<org>[OB].(?:(?:,| and|, and)(?: the)? O.)*)|{_BODIES_EN}|it\b|them\b|which\b)"
_NO_NOUN_EN = (
    r"(?!s (?!(?:ranks|table|family|fold|membership|embrace)\b)[a-z])(?! (?!(?:alliance|bloc"
    r"|group|grouping|club|family|fold|once|back|last|this|next|again|first"
    r"|when|with|since|from|only|alongside|together|after|under|following|during|despite|because"
    r"|before|while|exactly|without|effective|until|over|late|early|some|just|thereby|also|than"
    r"|then|upon|amid|into|instead|nearly|almost|more|less|twice|earlier|later|[a-z]+ly)\b)"
    r"[a-z]{4,})"
)
"""An organisation is not only what another thing is named by: "joined a BRICS statement"."""
_THERE_EN = late(
    r"(?: (?:again|back|once more|only|just|also|too|first|in turn|in full|together|[a-z]+ly"
    r"|as [\w-]+ (?:\w+ )?members?|D.))*"
    r"(?: (?:to|into|in|from|out of|of|with|on|aboard|at|inside|within))?"
    r"(?: (?:the|its|their|this|that|an?|his|our))?"
    rf" (?:(?!(?:and|or|but|to|in|on|from|of|with|by|at|for|between|under|as"
    rf"|after)\b)[\w’-]+,? ){{0,4}}?"
    rf"{_ONE_EN}{_NO_NOUN_EN}"
)
_FREE_EN = late(
    r"(?: (?:again|back|once more|only|just|also|too|first|last|in turn|together|[a-z]+ly|exactly"
    r"|ahead of it|ahead|in|out|there|once|twice|already|late|early))*"
    r"\s?(?=$|[,.;:!()·–—-]|D.| (?:in|at) C."
    r"| (?:in|on|since|from|at|until|as of|effective|by)(?: early| late)? D."
    r"| (?:as|alongside|together|during|under|after|before|amid|because|over|when|but|and|for"
    r"|without|while|despite|exactly|some|at (?:its|the|an?) [\w ]{0,20}(?:summit|session|meeting)"
    r"|\w+ (?:days?|weeks?|months?|years?|decades?))\b)"
)
_PREPOSITIONS_RU = {
    Turn.AGAIN: r"(?:в|во|к|ко)",
    Turn.BEGINS: r"(?:в|во|к|ко)",
    Turn.ENDS: r"(?:из|от|с|со)",
    Turn.LASTS: r"(?:в|во|при)",
    Turn.RESTS: r"(?:от|в|во|из)(?: (?:участия|членства) в| работы| деятельности| заседаний)?",
}
_SAME_RU = (
    r"(?:не(?:го|е|му|й|м)|ним|них|ней)\b|котор\w+|(?<=, )куда\b|(?<=, )откуда\b|(?<=, )где\b"
)
_NEUTRAL_RU = (
    r"(?:D.|[CST].|вчераш|сегодня|минувш|прошл|качеств|роли|статус|том\b|тот\b|эт\w+ (?:день|год"
    r"|месяц)|свя[зц]|итог|результат"
    r"|ходе|рамках|конц|начал|середин|знак|частност|ответ|обмен|последн|перв|очередн|присутств"
    r"|полном|полноправн|пользу|силу|\d|тех пор|момент|самого|виде|целом|истори|сво[ейю])"
)
_NO_GENITIVE_RU = (
    r"(?! (?![а-я]+л(?:а|о|и)(?:с[ья])?\b|стран|государств|член|(?:основател"
    r"|учредител)[а-я]++(?! (?!на |в |с |и |лишь "
    r"|только |[а-я]+(?:л|ла|ло|ли|лся|лась|лись)\b)[а-я])|участник|постоянн|полноправн|наблюдател"
    r"|ассоциир|партнер"
    r"|организ|союз|блок|этой|этого|лишь|только|[а-я]{1,3} )[а-я-]{3,}"
    r"(?:ов|ев|ей|ых|их|ой|ии|ы|и|а|я|ств)\b)"
)
"""A group is not of somebody: «вошла в тройку лидеров»."""
_THERE_RU = {
    turn: late(
        rf"(?<![а-я]){preposition} (?:(?:состав\w*|ряды|число|клуб|семью|объединение|члены"
        rf"|работу|наблюдателям|участникам|членам|партнерам|числу [а-я]+) )?"
        r"(?:(?:[а-я-]+(?:ой|ый|ий|ую|юю|ом|ем|ое|ее|ая|яя|их|ых|им|ым|ого|его|ому|ему|ые"
        r"|ие)|ее|его) ){0,3}?"
        rf"(?:(?P<org>[OB].(?:(?:,| и) (?:в )?O.)*)|{_BODIES_RU}[а-я]*(?![а-я])"
        rf"{_NO_GENITIVE_RU}|{_SAME_RU})|(?<![а-я])(?:туда|оттуда)\b"
    )
    for turn, preposition in _PREPOSITIONS_RU.items()
}
_ELSEWHERE_RU = {
    turn: late(rf"(?<![а-я])(?P<by>{preposition}) (?!{_NEUTRAL_RU})(?P<word>[а-яOBPQA][\w-]*)")
    for turn, preposition in _PREPOSITIONS_RU.items()
}
_DIRECT_RU = late(
    r"(?:[^OBSTPQC,;]{0,30}? )?(?:(?P<org>[OB].)|(?:[а-я]+ ){0,3}?"
    rf"{_BODIES_RU}\w*|(?<![а-я])(?:его|ее|их)\b)"
)
_TREATY_RU = late(r" (?:[а-я]+ )?(?:соглашени|договор|устав|пакт)[а-я]*(?: D.)?[·,]")
_DIRECT_VERBS_RU = late(r"поки|остав|денонс")
_THERE_KK = late(rf"(?P<org>[OB].)[-\w]*{NOT_ITS_KK}|\b{_BODIES_KK}\w*")
_STATUS_KK = late(r"мүше|байқаушы|бақылаушы|серіктес|қайта орал|шығып|қайта кір")
_STATUS_RU = late(
    r"член|участни[кц]|наблюдател|партнер\w* по диалогу|ассоциир|(?:эт|т"
    r"|так)\w{1,2} (?:же )?(?:статус|прав)|акционер|полноправн|основател"
)
_WEAK_RU = late(
    r"име|облада|явля|остан|остаю|остает|остал|польз|ограничив|довольств|сид|участв|числ|признан"
    r"|допущен"
)
"""Words that say nothing of members without a word for a status."""
_INSIDE_RU = late(r"состо|вход")
"""Words that say nothing without an organisation."""


THIS_ONE = late(
    r"(?<![а-я])эт(?:ого|ой|ом|о|у|им) (?:объединени|организаци|союз|блок|клуб|альянс|сообществ)"
    r"|\bthis (?:organi[sz]ation|bloc|group|union|alliance|club|community)\b"
)
"""What means the organisation named last, whatever an article is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a word is said of."""

    signs: str = ""
    """The organisations in the mask, empty where one spoken of is meant."""
    end: int
    """Where its words end."""


def place_of(
    language: Language, turn: Turn, mask: str, span: tuple[int, int], words: str
) -> Place | None:
    """Return what the words at a place of a mask are said of; None where it is no organisation."""
    within = ORGANISATIONS.findall(words)
    if within:
        return Place(signs=within[-1], end=span[1])
    match language:
        case Language.EN:
            return _english(turn, mask, span[1])
        case Language.RU:
            return _russian(turn, mask, span, words)
    return _kazakh(turn, mask, span)


def _english(turn: Turn, mask: str, end: int) -> Place | None:
    there = _THERE_EN.match(mask, end) if turn is not Turn.AGAIN else None
    if there is not None:
        is_other = not there["org"] and _OTHERS_EN.search(there.group()) is not None
        return None if is_other else Place(signs=there["org"] or "", end=there.end())
    free = _FREE_EN.match(mask, end)
    return Place(end=free.end()) if free is not None else None


def _russian(turn: Turn, mask: str, span: tuple[int, int], words: str) -> Place | None:
    if _DIRECT_VERBS_RU.match(words):
        return _direct(mask, span)
    turn = Turn.LASTS if words.startswith(("не ", "отсутств")) else turn
    has_status = _STATUS_RU.search(mask) is not None
    there = list(_THERE_RU[turn].finditer(mask))
    is_part = there and _PART_OF_RU.match(mask, _nearest(there, span[1]).start())
    is_weak = _WEAK_RU.match(words) and not has_status
    is_none = there and _OTHERS_RU.search(_nearest(there, span[1]).group()) is not None
    is_town = is_none or (not there and _TO_TOWN.match(mask, span[1]) is not None)
    if is_part or is_weak or is_town or _goes_elsewhere(turn, mask, span[1], there):
        return None
    if there:
        nearest = _nearest(there, span[1])
        is_way = _WITH_RU.match(nearest.group()) and _INTO_RU.match(mask, span[1])
        end = max(span[1], nearest.end())
        return None if is_way else Place(signs=nearest["org"] or "", end=end)
    if _INSIDE_RU.match(words) or (turn is Turn.ENDS and _INTO_RU.match(mask, span[1])):
        return None
    others: Iterable[re.Match[str]] = (
        [] if has_status and turn is Turn.LASTS else _ELSEWHERE_RU[turn].finditer(mask)
    )
    if not all(_is_where(turn, other["by"], other["word"]) for other in others):
        return None
    named = _NAMED_BEHIND.match(mask, span[1])
    return Place(signs=named["org"] if named is not None else "", end=span[1])


_OTHERS_RU = late(
    r"(?<![а-я])(?:подобн|таки[хе]|други|друг(?:ой|ую|ое)|ины[хе]|никак|прочи|прежн|стар(?:ый|ую|ой|ого|ое)"
    r"|бывш|предшеств|соперни|конкурир|соседн|одн(?:у|ой) из|еще одн)"
)
_OTHERS_EN = late(
    r"\b(?:old|older|previous|former|earlier|predecessor|rival|competing|other|another"
    r"|different|neighbou?ring|sister|any|some|no|several|many|such|similar)\b"
)
"""What makes a word for organisations one of no certain one."""
_TO_TOWN = late(r" (?:к|ко) C")
"""What is joined that is called by a town: «присоединилась к Шенгену»."""
_NAMED_BEHIND = late(r"[^,;:()·]{0,90}?(?P<org>[OB][\ue000-\uf8ff])")
"""What may be meant though nothing ties it to the words, within the same part of a clause."""


def _nearest(there: Sequence[re.Match[str]], place: int) -> re.Match[str]:
    return min(there, key=lambda one: abs(one.start() - place))


_PART_OF_RU = late(
    r"[а-я]+ (?:[а-я]+ )?(?:структур|комитет|комисси|программ|контингент|систем)[а-я]* ?[OB]"
)
"""A part of an organisation that is not the whole: «в военную структуру НАТО»."""


def _direct(mask: str, span: tuple[int, int]) -> Place | None:
    """Return what is left or denounced; a treaty may stand for the organisation."""
    if _TREATY_RU.match(mask, span[1]):
        return Place(end=span[1])
    direct = _DIRECT_RU.match(mask, span[1]) or _last(_DIRECT_RU, mask, span[0])
    return Place(signs=direct["org"] or "", end=direct.end()) if direct is not None else None


def _goes_elsewhere(turn: Turn, mask: str, end: int, there: Sequence[re.Match[str]]) -> bool:
    """Whether right behind the words stands what is entered or left, and is no organisation."""
    first = _ELSEWHERE_RU[turn].search(mask, end, end + 40)
    if first is None or any(one.start() <= first.start() for one in there):
        return False
    is_right_behind = re.fullmatch(r" (?:[а-я]+о )?", mask[end : first.start()]) is not None
    return is_right_behind and not _is_where(turn, first["by"], first["word"])


_WITH_RU = late("со? |от ")
_INTO_RU = late(r" (?:в|во|на|к) (?!D.)")


def _last(form: re.Pattern[str], mask: str, end: int) -> re.Match[str] | None:
    return next(iter(list(form.finditer(mask, 0, end))[-1:]), None)


def _is_where(turn: Turn, preposition: str, word: str) -> bool:
    """Whether a noun behind "в" tells where something happens, not what one enters."""
    if turn is not Turn.BEGINS or preposition not in ("в", "во"):
        return False
    cases = {parse.tag.case for parse in readings(word)}
    return "loct" in cases and "accs" not in cases


def _kazakh(turn: Turn, mask: str, span: tuple[int, int]) -> Place | None:
    if _CHAIR_KK.search(mask):
        return None
    there = _last(_THERE_KK, mask, span[0])
    has_status = _STATUS_KK.search(mask, 0, span[1]) is not None
    has_status = has_status or _RANKS_KK.match(mask, span[0]) is not None
    if not has_status and (there is None or not _CASES_KK[turn].search(there.group())):
        return None
    return Place(signs=(there["org"] or "") if there else "", end=span[1])


_RANKS_KK = late("тоб|қатар|сап")
_CHAIR_KK = late(
    r"төраға|(?:саммит|отырыс)[а-яәіңғүұқөһ]*?(?:[қкғг][ае]|[ыі]н[ае])(?![а-яәіңғүұқөһ])"
)
"""What one gets, or goes to, that is no organisation."""
_CASES_KK = {
    Turn.BEGINS: late(r"[OB].-?(?:[қкғг][ае]|н[ае])?$|[қкғгн][ае]$|оған|құрам|қатар"),
    Turn.ENDS: late(r"[OB].-?(?:[дтн][ае]н)?$|[дтн][ае]н$|одан|ұйымды|одақты"),
    Turn.LASTS: late(""),
    Turn.AGAIN: late(""),
}
"""How an organisation stands in Kazakh when one comes into it, goes out of it, or is in it."""


_BEHIND_OBJECT = pattern(
    r"[^OBPQ;:.]{0,60}?\b(?:of|in|into|to|at|from|в|во|при|из|к)"
    r"(?: the| состав| число [а-я]+| ряды)?"
    r" (?P<org>[OB].)(?!s)"
)


def behind_object(mask: str, end: int) -> Place:
    """Return the organisation behind whom it takes in: "made Palestine an observer of …"."""
    found = _BEHIND_OBJECT.match(mask, end)
    return Place(signs=found["org"] if found is not None else "", end=end)


_PARLIAMENT = late(r"assembly|parliament|ассамбле|парламент|ассамблея", re.IGNORECASE)


def whole_of(before: Discourse, party: Party) -> Party | None:
    """Return the organisation of a body that bears its name; other bodies are none to be in."""
    is_body = party.kind is EntityKind.BODY and not _PARLIAMENT.search(party.name)
    is_body = is_body and not is_council(party)
    if is_body and before.topic and before.topic.name in party.name:
        return before.topic
    return party if before.with_organisation(party) == party else None
