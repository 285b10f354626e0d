"""Lists of those who are in an organisation now, told without a time."""

import re
from collections.abc import Iterator

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, Period, begun, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.kinds_russian import noun_of
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LIST = pattern("<who:L>")
_LEAST = 3
_NUMBER_EN = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|[\w-]+teen"
    r"|[\w-]+ty(?:-\w+)?)"
)
_NOW_EN = r"(?: now| today| currently| at present| at the moment| so far| still)*"
_MEMBERS_EN = (
    r"(?:(?:full|permanent|present|current|associate|remaining|other|original|existing|founding) )*"
    r"(?:members?|member[- ](?:states|countries|nations)|observers?(?: states| countries)?"
    r"|(?:dialogue )?partners?(?: states| countries)?|associates|founders|founding fathers"
    r"|signatories)"
)
_STATES_EN = (
    r"(?:states|countries|nations|governments|republics|monarchies|economies|kingdoms|powers)"
)
_ARE_EN = r"(?:(?:are|were|include|namely)(?: ?[:–—-])?|remain|being|[:–—(-])"
_UNITED_EN = (
    r"(?:alliance|bloc|group|grouping|union|club|organi[sz]ation|community|body|association|cartel)"
)
_ENGLISH = late(
    rf"(?:\b{_MEMBERS_EN}(?: (?:of|in)(?: the)? [OB].)?{_NOW_EN},? ?{_ARE_EN}"
    rf"|\b(?:the )?(?:{_NUMBER_EN} |other |remaining )+(?:others?|rest|ones)?{_NOW_EN} ?{_ARE_EN}"
    rf"|\b(?:unites|groups|comprises|counts|consists of|brings together|is made up of|embraces"
    rf"|numbers"
    rf"|has as members|links|includes|binds)(?: (?:just|only|its|the))?"
    rf"(?: (?:{_NUMBER_EN} )?(?:[\w-]+ )?(?:{_STATES_EN}|{_MEMBERS_EN})(?: of)?)?,? ?(?:namely"
    rf"|that is|[:–—(-])?"
    rf"|\bthere (?:are|were) (?:{_NUMBER_EN} )?(?:[\w-]+ )?(?:{_STATES_EN}|{_MEMBERS_EN})"
    rf" (?:in|of)(?: the)? [OB].,? ?(?:including|namely|that is|[:–—(-])"
    rf"|\b{_NUMBER_EN} (?:[\w-]+ ){{0,2}}{_STATES_EN}(?: remain| are left| belong(?: to it)?"
    rf"| make up (?:it|the \w+)| are (?:in|inside) it| in the [a-z -]{{3,40}})?"
    rf"{_NOW_EN},? ?[:–—(-]"
    rf"|(?<=[OB]. )(?:{_STATES_EN}|{_MEMBERS_EN}),? ?[:–—(-]"
    rf"|\b(?:(?:full|present|current|existing|{_NUMBER_EN}) )+{_MEMBERS_EN}"
    rf"(?: of (?:the |its |this )?(?:[OB].)?(?: ?{_UNITED_EN})?)?,"
    r"|\bpermanent (?:five|members),? ?[:–—(-]"
    r"|\b(?:including|includes?|counting|counts|has|have) as (?:its )?(?:full |core "
    r"|current )?members"
    rf"|(?<=the )(?:six|five|seven|eight|nine|ten|four)\)? ?[:–—(-]"
    r"|(?<=the O. once more)[:–—]|(?<=list of observers )[^.;]{0,30}includes?"
    r") ?(?:those of )?(?:the )?$"
)
_NOW_RU = (
    r"(?: все те же| прежние| сегодня| сейчас| ныне| теперь| на сегодня| пока| остаются| являются"
    r"| стали| по-прежнему)*"
)
_MEMBERS_RU = (
    r"(?:(?:постоянн|полноправн|ассоциированн|нынешн|действующ|остальн|прочи|други|перв)\w+ )*"
    r"(?:(?:государств\w*|стран\w*)[ –-]+)?(?:член|наблюдател|партнер"
    r"|(?:со)?(?:учредител|основател)|участни[кц])\w*(?: по диалогу)?"
)
_STATES_RU = r"(?:государств|стран|республик|держав|монархи|экономик)\w*"
_RUSSIAN = late(
    rf"(?:(?<![а-я])(?:ее |его |их )?{_MEMBERS_RU}(?: в| при)?(?: [OB].| организации| блока"
    rf"| союза| объединения)?"
    rf"{_NOW_RU},? ?(?:[:–—(-]"
    rf"|(?:относятся|принадлежат|причисл\w+)(?: также)?"
    rf"|(?:являются|стали|это|выступили|выступают|были|считаются|числятся"
    rf"|значатся)(?: (?:также|и))?)"
    rf"|(?<![а-я])состо(?:ит|ящ[а-я]+) из(?: {_STATES_RU} ?[:–—(-]?)?"
    rf"|(?<![а-я])(?:входят|вошли|состоят|остались|остаются|(?:объединя|включа)(?:ет|ющ[а-я]+)"
    rf"(?: в себя)?|насчитывает|связывает)"
    rf"(?:, напомним,| в (?:нее|него|состав|клуб|союз|блок|организацию|объединение|альянс)"
    rf"| теперь| сейчас| сегодня| также)*"
    rf"(?: (?:[а-я\d]+ )?(?:{_STATES_RU}(?:(?:-| [–—-] )[а-я]+(?: [а-я]+)?)?|{_MEMBERS_RU}|двое"
    r"|трое|четверо|пятеро|шестеро|семеро))?,?"
    rf" ?[:–—(-]?"
    rf"|(?<![а-я])(?:двое|трое|четверо|пятеро|шестеро|две|три|четыре|пять|шесть|семь|восемь"
    rf"|девять|десять|[а-я]+надцать)"
    rf" (?:[а-я]+ ){{0,2}}{_STATES_RU}{_NOW_RU} ?[:–—(-]"
    r"|(?<![а-я])постоянн(?:ых|ые|ыми)(?: (?:член|участник)[а-я]*)?"
    r"(?:,? (?:[а-я]+ )?прав(?:ом|о) вето| и имеют право вето)?,? ?[:–—(-]"
    r") ?(?:это )?$"
)
_KAZAKH = late(
    r"(?:мүше\w*|байқаушы\w*|бақылаушы\w*|серіктес\w*|құрамын\w*|қатысушы\w*)"
    r"(?: (?:\w+ )?(?:мемлекет|ел)\w*)?(?: бар| кіреді)?(?: қазір| бүгінде)?,? ?[:–—(-] ?$"
)
_AHEAD = {Language.EN: _ENGLISH, Language.RU: _RUSSIAN, Language.KK: _KAZAKH}
_BEHIND = {
    Language.EN: late(
        r"\)? ?(?:are|remain|form|make up|constitute)(?: the)?(?: (?:its|full|present|current"
        r"|\w+))? "
        r"(?:members|observers|partners|associates)\b"
        r"|\)? (?:all )?(?:hold|have|enjoy|possess) (?:full |observer "
        r"|permanent )?(?:[OB]. )?membership\b"
        r"|\)? retain that"
    ),
    Language.RU: late(
        r"\)? ?(?:входят|состоят|остаются|образуют|составляют)(?: в)? (?:[OB].|состав|клуб"
        r"|организац|блок|союз|альянс)"
    ),
    Language.KK: late(
        r"[-\w]* (?:кіреді|мүше\b|(?:(?:қатарлы|сияқты|секілді|сынды) )?"
        r"(?:[\w-]+ (?:ел|мемлекет) )?(?:бар\b|енеді))"
    ),
}
_NOT_MEMBERS = late(
    r"\b(?:leaders|presidents|delegat\w+|participants|attended|met|talks|signed|guests|invited"
    r"|heads|trio|presidency|chairmanship)\b"
    r"|(?<![а-я])(?:за бортом|в стороне|за пределами"
    r"|лидер|президент|делегаци|подписа|приглаш|гост|собра|встрет|приеха"
    r"|участники (?:саммит|встреч|сесси))"
)


_OTHERS_KK = late(r"(?:бақылаушы|байқаушы|серіктес)\w* (?:ел|мемлекет)\w*(?: ретінде)? ?[:–—-]? ?$")
"""What makes even one or two states those of a kind, in Kazakh."""


def listed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships of those in a list of three or more."""
    if sum(item.letter == STATE for item in frame.items) < _LEAST:
        return
    for match in _LIST.finditer(frame.mask):
        first = _start_of_list(frame, match.start())
        states = before.only_states(frame.parties(frame.mask[first : match.end()]))
        if len(states) < _LEAST and not _is_of_few(frame, match.start(), len(states)):
            continue
        behind = _INTO_KK.match(frame.mask, match.end())
        words = behind.group() if behind is not None else _words(frame, match)
        named = frame.party(behind["of"]) if behind is not None else None
        of = _organisation(frame, before, match.start()) if words and named is None else None
        of = before.with_organisation(named) if named is not None else of
        told = frame.mask[_aside(frame, match.start()) : match.start()]
        told += _own_verb(frame, match.end())
        if of is not None and not has_doubt(told):
            period = _period(frame, match.start())
            if period == (None, None) and _is_of_then(frame, match.start()):
                continue
            status = _STATUS.search(frame.mask, 0, match.start())
            role = role_of(status.group() if status is not None else words)
            yield from of_each(StatementKind.MEMBERSHIP, of, states, role, period)


_TWO_MEMBERS = late(
    rf"\btwo (?:other|fellow|further|remaining) {_MEMBERS_EN},? ?(?:[:–—(,-]|namely) ?(?:the )?$"
)


def _is_of_few(frame: Frame, place: int, count: int) -> bool:
    """Whether even one or two states before a place are those of a kind, by the words."""
    if _OTHERS_KK.search(frame.mask, 0, place):
        return True
    return count == len(("one", "other")) and _TWO_MEMBERS.search(frame.mask, 0, place) is not None


_INTO_KK = late(
    r"[-\w]* (?:кіретін|енетін) (?:[а-яәіңғүұқөһ]+(?:[лдт][ыі][қк]|лы|лі|ірі) )?"
    r"(?P<of>[OB].)"
)
"""The organisation that those of a Kazakh list are in, right behind what says so."""
_ASIDE = late(
    r"[OB].(?:,| \(| [–—-] (?:это )?(?:[а-я-]+(?:ой|ого|ую|ая|ое|ый|ий|ом|ем) ){0,3}(?:организаци"
    r"|союз|блок|объединени|альянс|групп|структур|ассоциаци|сообществ)[а-я]*,) ?"
    r"(?:куда|где|(?:в )?(?:не[ей]|него|нем)|(?:(?:в|в состав|членами|участниками)"
    r" )?котор[а-я]+|(?:объединя|включа|состо)[а-я]+) [^,;OBSTD]*$"
    r"|(?<![а-я])все[хм]? (?:государств|стран)[а-я]*[ –-]+(?:член|участни)[а-я]* [OB].: ?$"
)
"""An organisation and what begins an aside that tells who is in it: «…, куда входят …»."""


def _aside(frame: Frame, place: int) -> int:
    """Return where a Russian aside begins that tells of a list, 0 where there is none."""
    found = _ASIDE.search(frame.mask, 0, place) if frame.language is Language.RU else None
    return found.start() if found is not None else 0


_SEAM = late(r"[,;:·]")


def _own_verb(frame: Frame, end: int) -> str:
    """Return what a Kazakh list is followed by: its verb stands there."""
    if frame.language is not Language.KK:
        return ""
    seam = _SEAM.search(frame.mask, end)
    return frame.mask[end : seam.start() if seam is not None else len(frame.mask)]


_GOT = late(r"(?<![а-я])(?:получил|обрел)|\b(?:got|gained|received)\b")
_STATUS = late(
    r"(?<![а-я])статус\w* (?=[^:;,]{0,20}(?:член|участн|наблюд|партн))[^OBSTD:;,]{0,30}"
    r"|\bstatus of (?=[^:;,]{0,20}(?:member|observer|partner))[^OBSTD:;,]{0,30}"
)
"""The status that those of a list are said to have got."""


_NEW = late(
    r"(?<![а-я])(?:еще|новы[хе]|вошли|(?:со)?(?:основател|учредител)|созда|основа"
    r"|учре[жд]|образова|добав|прибав|пополн|вступ|приня|присоед|вырос|увелич|получил|обрел)"
    r"|\b(?:more|new|further|added|admitted|joined|entered|grew|let in)\b|тағы|жаңа|қосыл|қабылдан"
)
"""What makes a list one of those who came at the time that a sentence tells."""


_OF_NOW = late(
    r"(?<![а-я])(?:входят|состоят|остаются|являются|сейчас|сегодня|ныне|теперь|объединяет|включает"
    r"|насчитывает|(?:объединя|включа|состо)[яю]щ[а-я]+)\b"
)


def _is_of_then(frame: Frame, place: int) -> bool:
    """Whether a Russian list is of some time that its sentence tells, and not of today."""
    is_told = frame.language is Language.RU and frame.has_time
    return is_told and _OF_NOW.search(frame.mask, 0, place) is None


def _period(frame: Frame, place: int) -> Period:
    """Return since when those of a list are members: the only time before it, if they are new."""
    mask = frame.mask
    ahead = [t for at, t in frame.time_places if at < place and not _is_by_the_way(mask, at, place)]
    start = frame.mask.rfind(", ", 0, place) + 1 if frame.language is Language.KK else 0
    is_dated = len(ahead) == 1 and _NEW.search(frame.mask, start, place) is not None
    is_dated = is_dated and not _is_of_today(frame, place)
    return begun(ahead[0]) if is_dated and ahead[0].bound is not Bound.UNTIL else (None, None)


def _is_of_today(frame: Frame, place: int) -> bool:
    """Whether behind its last time a sentence says of whom an organisation consists today."""
    last = max((at for at, _ in frame.time_places if at < place), default=0)
    return _OF_TODAY.search(frame.mask, last, place) is not None


_OF_TODAY = late(r"(?<![а-я])(?:сейчас|сегодня|ныне|теперь|объединяет|включает|насчитывает)\b")
_ENDED = late(r"[^,;:]*, ")
_BY_THE_WAY = late(r", (?:which|who|whose|where) [^,;:]*$")


def _is_by_the_way(mask: str, at: int, place: int) -> bool:
    """Whether a time is of what an English aside tells that ends before a place."""
    is_aside = _BY_THE_WAY.search(mask, 0, at) is not None
    return is_aside and _ENDED.match(mask, at, place) is not None


_PART_OF = late(r"(?!\s?[,.;]|$)|, (?:of|from|in|at|on) ")
"""What does not end what a list says beside the word for members."""


def _words(frame: Frame, match: re.Match[str]) -> str:
    """Return the words that make a list one of members, before or behind it."""
    mask = frame.mask
    ahead = _AHEAD[frame.language].search(mask[: _start_of_list(frame, match.start())])
    if ahead is not None and ahead.group().endswith(", ") and _PART_OF.match(mask, match.end()):
        return ""
    if ahead is not None:
        start = max(0, ahead.start() - 25, _aside(frame, match.start()))
        around = frame.mask[start : ahead.end()]
        is_other = _GOT.search(around) and not _STATUS.search(frame.mask, 0, match.start())
        is_other = is_other or _do_something(frame.mask, ahead)
        return "" if is_other or _NOT_MEMBERS.search(around) else ahead.group()
    others = _OTHERS_KK.search(frame.mask, 0, match.start())
    if others is not None:
        return others.group()
    behind = _BEHIND[frame.language].match(frame.mask, match.end())
    is_within = behind is not None and (
        not behind.group().endswith("бар") or "құрам" in frame.mask[: match.start()]
    )
    return behind.group() if behind is not None and is_within else ""


_SO_MANY = late(
    r"(?:двое|трое|четверо|пятеро|шестеро|две|три|четыре|пять|шесть|семь|восемь|девять|десять"
    r"|[а-я]+надцать) "
)
_IS_OF = late(
    r"(?:оста|вход|вош|состо|объедин|насчит|включ|есть|явля|был|стал|участв|счита|зна|созда|основ"
    r"|учре|образ|догов|подпис|заключ|вступ|присоед|примк|приня|пополн|получ|име|облад|нос|польз)"
)
_OF_MEMBERS = late(r"(?<![а-я])(?:учредител|основател|член|участни[кц]|наблюдател|партнер)")
_CLAUSE = late(r"[^.,;:–—]*$")
_WORD = late(r"(?<![а-я-])[а-я]{3,}(?![а-я-])")


def _do_something(mask: str, ahead: re.Match[str]) -> bool:
    """Whether so many states do something, of whom it is not said that they are members."""
    if _SO_MANY.match(ahead.group()) is None:
        return False
    clause = _CLAUSE.search(mask, 0, ahead.start())
    if clause is None or _OF_MEMBERS.search(clause.group()):
        return False
    words = _WORD.findall(clause.group())
    return any(_IS_OF.match(word) is None and readings(word)[0].tag.POS == "VERB" for word in words)


_LISTED_BEFORE = late(
    r"[:–—] ?(?P<names>(?:(?:the )?(?:S.|[a-z’'.-]+(?: [a-z’'.-]+){0,3}|[AC]. [a-z]+), )+)"
    r"(?:and )?(?:the )?$"
)
_NAME = late(r"[a-z’'.-]{3,}")
_SMALL = late(r"(?:the|and|of|islands?|saint|republic|territory)$")


def _start_of_list(frame: Frame, place: int) -> int:
    """Return where a list begins that has names before a place which nobody knows."""
    before = _LISTED_BEFORE.search(frame.mask, 0, place)
    if before is None or frame.language is not Language.EN:
        return place
    names = [name for name in _NAME.findall(before["names"]) if not _SMALL.match(name)]
    is_named = all(name.capitalize() in frame.text for name in names)
    return before.start("names") if names and is_named else place


_COUNCIL = late(r"security council|совет безопасности|қауіпсіздік кеңес", re.IGNORECASE)
_BOARD_KK = late(r"(?<![а-яәіңғүұқөһ])кеңес(?:тің|те|ке)? (?:[а-яәіңғүұқөһ]+ )?(?:мүше|құрам)")
_LATTER = late(r"(?<![а-я])в последн(?:ей|ем)(?![а-я])")
"""What means the organisation named last of several."""
_PERMANENT = late(r"permanent|постоянн|тұрақты")


def _organisation(frame: Frame, before: Discourse, place: int) -> Party | None:
    named = frame.parties("".join(re.findall("[OB][\ue000-\uf8ff]", frame.mask[:place])))
    if named and _COUNCIL.search(named[-1].name) and _PERMANENT.search(frame.mask, 0, place):
        return named[-1]
    if not named and frame.language is Language.KK and _BOARD_KK.search(frame.mask, 0, place):
        return before.members.council
    organ = before.organ
    is_council = organ is not None and _COUNCIL.search(organ.name) is not None
    if not named and is_council and _PERMANENT.search(frame.mask, 0, place):
        return organ
    behind = frame.parties("".join(re.findall("[OB][\ue000-\uf8ff]", frame.mask[place:])))
    if behind and not named and before.topic not in behind:
        return None
    if not named and _LATTER.search(frame.mask):
        return before.organisation
    words = "" if named else noun_of(frame.mask, frame.language)
    of = before.owner(frame, words, place if named else 0)
    of = before.with_organisation(of) if of is not None else None
    is_whole = of is not None and before.index.has_members(of)
    return of if is_whole else None
