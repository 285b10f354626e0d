"""Which states come into or go out of an organisation: those that act, are taken or named."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.clauses.roles import subject
from orgtui.articles.statements.clauses.runs import runs
from orgtui.articles.statements.sentence.approvals import is_of_one
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_HEADED = pattern(r"\W*(?P<who><L>)(?: ?\([^)]*\))? ?[:–—-] ")
"""The state that a line of a list is about: "– Молдавия: в организации с …"."""
_ALL = late(
    r"(?:^|[·,;–—:(] ?)(?:and |и |а |but |но |пока |сейчас |now )?(?:both|they"
    r"|их (?=стран)|(?:all|the|these"
    r"|эт\w+|эти же|обе"
    r"|оба|все) ?"
    r"(?:[\w-]+ ){0,2}?(?:states|countries|nations|pair|trio|two|three|four|five|six|республик\w*"
    r"|государств\w*|стран\w*|столицы|трое|двое)|обе|оба|они|олар)\b"
)
_THEY = late(r"(?<![а-я])(?:они|(?:^|[·,;–—] ?)(?:страны|республики|государства))$")
"""The states named last side by side, right before what they do: «в союз они вступили»."""
_LISTS = pattern("<who:L>")
_COUNTS = {
    2: "both pair two обе оба двое две два",
    3: "three trio три трое все",
    4: "four четыре",
    5: "five пять",
    6: "six шесть",
}


def states_of(
    clause: Clause, before: Discourse, span: tuple[int, int], *, has_cities: bool = True
) -> tuple[Party, ...]:
    """Return the states that act: the subject, what a pronoun means, the head of a list's line."""
    start, end = span
    meant = _together(clause, before, start)
    if meant:
        return meant
    found = subject(clause, before, start, end, has_cities=has_cities)
    found = found or _headed(clause.frame, before) or _behind_colon(clause, before, end)
    return found or _left_out(clause, before, start)


_NAMED = late("[STPQ][\ue000-\uf8ff]")
_MEMBER = late(r"(?:ассоциированн|полноправн)?[а-я]* ?(?:член|наблюдател|участни[кц])")


_ELLIPTIC = late(
    r"(?:(?:и|а|но|затем|потом|позже|снова|вновь|официально|впервые|окончательно|лишь|только|уже"
    r"|(?:в|с|со|к|из) [OBD].,?|D.,?|(?:в|к|из) (?:организаци|блок|союз|альянс|картел"
    r"|объединени)[а-я]*) )*"
    r"(?:вступил|присоединил|вош(?:ел|л)|вернул|вы(?:шел|шл)|покинул|примкнул|восстановил)[аои]?"
    r"(?:с[ья])?(?![а-я])"
)
"""How a sentence begins that leaves out the state of which the one before it has told."""


def _left_out(clause: Clause, before: Discourse, start: int) -> tuple[Party, ...]:
    """Return the state that the sentence before was about: "Член ООН с 2000 года."."""
    if clause.frame.language is not Language.RU:
        return ()
    if _ELLIPTIC.match(clause.frame.mask) and not _NAMED.search(clause.frame.mask):
        state = before.lone_state or before.member
    elif not start and _MEMBER.match(clause.mask):
        state = before.state_spoken_of or before.lone_state
    else:
        return ()
    return (state,) if state is not None else ()


_CALLED = late(
    r"(?<![а-я])(?:(?:государств|стран|республик|участник|участниц|член|новичк|новичок|держав)[а-я]*"
    r"|двое|трое|четверо|пятеро|шестеро|семеро|еще одн[аои]|один)$"
    r"|\b(?:states?|countries|country|nations?|members?|newcomers?|others|more)$"
)
"""What says right before a colon that states follow."""
_COLON = pattern(r" ?[:–—] ?(?:это )?(?P<who><L>)")
_ONLY_TIME = late(r"(?: (?:(?:in|on) )?D.)?")
_CALLED_AHEAD = late(
    r"\b(?:states?|countries|country|nations?|members?|newcomers?|others|more"
    r"|republics) [a-z]+(?: in)?$"
)
"""What acts, where only a time stands between its verb and the colon."""


def _behind_colon(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return the states of a list that tells who acts: "… добавились семь государств: …"."""
    words = clause.mask[end:].rstrip(BLANK + " ")
    at = end + len(words)
    is_called = _CALLED.search(words) is not None
    if not is_called and _ONLY_TIME.fullmatch(words):
        is_called = _CALLED_AHEAD.search(clause.mask, clause.start, end) is not None
    listed = _COLON.match(clause.frame.mask, at) if is_called else None
    return before.only_states(clause.frame.parties(listed["who"])) if listed is not None else ()


def _headed(frame: Frame, before: Discourse) -> tuple[Party, ...]:
    head = _HEADED.match(frame.mask)
    return before.states(frame.parties(head["who"])) if head is not None else ()


def _together(clause: Clause, before: Discourse, start: int) -> tuple[Party, ...]:
    """Return the states that "both", "they" or "the three countries" mean."""
    counted = _counted(clause, before, start)
    if counted:
        return counted
    said = _ALL.search(clause.mask[:start])
    if said is None and _THEY.search(clause.mask[:start].rstrip()):
        return before.members.together()
    if said is None or re.search(r"S[\ue000-\uf8ff]", clause.mask[: said.start()]):
        return ()
    here = [
        states
        for run in _LISTS.findall(clause.frame.mask[: max(clause.start, 1)])
        if len(states := clause.frame.parties(run)) > 1
    ]
    states = here[-1] if here else before.members.side_by_side(before.last_states)
    words = said.group().split()
    counts = [count for count, names in _COUNTS.items() if set(words) & set(names.split())]
    is_many = len(states) > 1 and not counts
    return states if is_many or len(states) in counts else ()


_NUMBERS = {
    number: index
    for index, numbers in enumerate(
        (
            "two два две двое",
            "three три трое",
            "four четыре четверо",
            "five пять",
            "six шесть",
            "seven семь",
            "eight восемь",
            "nine девять",
            "ten десять",
        ),
        2,
    )
    for number in numbers.split()
}
_COUNTED = late(
    rf"\b(?P<count>{'|'.join(_NUMBERS)}) (?:[\w-]+ ){{0,2}}?(?:states|countries|nations|members"
    r"|newcomers|republics|governments|economies|monarchies|kingdoms|neighbou?rs|islands|entrants"
    r"|applicants|others|more|государств\w*|стран\w*|республик\w*|член\w*)\b"
)
_LISTED = pattern(r"(?:[:–—] (?:это )?|\()(?P<who><L>)")


def _counted(clause: Clause, before: Discourse, start: int) -> tuple[Party, ...]:
    """Return as many states as are counted: "Six countries will enter …: Argentina, …"."""
    counted = _COUNTED.search(clause.mask, 0, start)
    if counted is None:
        return ()
    for listed in _LISTED.finditer(clause.frame.mask):
        states = before.only_states(clause.frame.parties(listed["who"]))
        if len(states) == _NUMBERS[counted["count"]]:
            return states
    return ()


_OF_STATES_EN = r"(?:newcomers?|members?|states?|countries|nations?|republics?|candidates?|others)"
_OF_STATES_RU = (
    r"(?:государств|стран|республик|участник|член|новичк|новых|противник|сосед|новобран|кандидат)"
)
_TREATED = {
    Language.EN: pattern(
        r"(?: (?:back|in|also|both|only|first|instead|up|D.|on D.|in D.))*"
        rf"(?: [\w ,-]{{0,40}}{_OF_STATES_EN}[\w ]{{0,20}} ?[:,–—-])? ?(?P<who><L>)(?!s )"
    ),
    Language.RU: pattern(
        r"(?: (?:(?:в|с|со) )?D.| [а-я]+о\b| (?:также|сразу|еще|вчера)| в (?:состав |ряды "
        r"|число \w+ )?"
        r"(?:<org:O>|[а-я]+ию|семью|клуб)| [OB].)*(?: перед| для)?"
        rf"(?: [а-я -]{{0,40}}{_OF_STATES_RU}\w*(?: ?[:–—])?)? ?(?P<who><L>)"
    ),
}
_CONTEXT = late(
    r"[OB][\ue000-\uf8ff]|\b(?:its?|they|group|bloc|union|club|organi[sz]ation|alliance"
    r"|community|leaders"
    r"|ministers|summit|assembly|council|session|members?|observers?|partners?)\b"
    r"|двер[иь]|лидер|министр|саммит|сесси|ассамбле|совет|глав[ыа]|организаци|союз|блок|объединени|альянс"
    r"|семь|член|наблюдател|партнер"
    r"|новичк|newcomer|entrant|расшир|enlarge|expan"
    r"|(?<![а-я])(?:последн|перв)(?:им|ими|ей|ым|ыми|ой)\b"
    r"|конгресс|сообществ|форум|клуб|содружеств|ұйым|одақ"
)


MEETING = late(
    r"(?<![а-я])(?:заседани[ея]|встреч[уи]|сесси[юи]|ассамбле[юи]|съезд|форум|конференци[юи]|совещани[ея]"
    r"|мероприяти[ея]|переговоры|саммит|игры|чемпионат|турнир|фестиваль|выставку|учения"
    r"|лидеров|глав|президентов|участников|делегаци[юи])\b"
)
"""What a state receives, in the accusative: it hosts a meeting and takes nobody in."""
_OTHER_OBJECT = late(
    rf"{MEETING.pattern}|саммит|председател|эстафет|полномочи|вахт|делегац|гостей|участие|решени|деклараци|документ|резолюц"
    r"|присяг|гражданств|(?<![а-я])пост\b|молот|бразд|руководств|\bchair|\bpresiden(?:cy|tship)"
    r"|төраға"
)
"""What is accepted or given where it is no state."""


_CHAIR_KK = late("төраға")
_OTHER_OBJECT_KK = late(
    r"(?:шешім|құжат|декларация|мәлімдеме|қарар|заң|келісім|бағдарлама|тұжырымдама|жоспар|коммюнике"
    r"|хартия|жарғы|саммит|жиын|отырыс|басқосу|делегация|қонақ|басшы|президент|министр|елші|сыйлық"
    r"|өтініш|хат|баяндама|шарт)[а-яәіңғүұқөһ]* (?:D. |[а-яәіңғүұқөһ]+ )?$"
)
"""What is accepted, received or adopted in Kazakh, right ahead of the verb."""


def treated(clause: Clause, before: Discourse, span: tuple[int, int]) -> tuple[Party, ...]:
    """Return the states that are taken in or put out."""
    end = span[1]
    language = clause.frame.language
    other = _CHAIR_KK if language is Language.KK else _OTHER_OBJECT
    is_of_other = other.search(clause.mask) or _is_by_agent(clause.mask, span)
    if is_of_other or is_of_one(clause.frame, *span):
        return ()
    is_bare = _BARE.match(clause.mask, end) or _DEPRIVED.match(clause.mask, span[0])
    behind = _TREATED[language].match(clause.frame.mask, end) if language in _TREATED else None
    is_named = behind is not None and not _DEPRIVED.match(clause.mask, span[0])
    if language is Language.RU and is_bare and not is_named:
        return _taken_before(clause, before, end)
    around = clause.after.mask if clause.kind is Kind.WHEN and clause.after is not None else ""
    if not _CONTEXT.search(clause.mask + around):
        return ()
    if language is Language.KK:
        is_other = _OTHER_OBJECT_KK.search(clause.mask, 0, span[0]) is not None
        found = [run for run in runs(clause, before) if run.governor == "accusative"]
        return found[-1].parties if found and not is_other else ()
    if behind is None:
        is_it = _IT.match(clause.mask, end) is not None
        return one_named(clause.frame.mask[: span[0]], clause) if is_it else ()
    also = _MORE.match(clause.frame.mask, behind.end())
    signs = behind["who"] + (also["who"] if also is not None else "")
    return before.only_states(clause.frame.parties(signs))


_OWN_OBJECT = late(r"(?<![а-я])(?:его|ее|их) (?:[а-я]+о )?$")
_AGENT = late(r"(?: (?:в )?D.| [а-я]+о)* S[\ue000-\uf8ff]")
"""Who acts on what a pronoun stands for: «его принял Уругвай»."""


def _is_by_agent(mask: str, span: tuple[int, int]) -> bool:
    """Whether the state behind a verb is who takes what a pronoun stands for."""
    is_own = _OWN_OBJECT.search(mask, 0, span[0]) is not None
    return is_own and _AGENT.match(mask, span[1]) is not None


_DEPRIVED = late("лишил")
_BARE = late(
    r"(?: (?:из|от) (?:состава )?(?:[OB].|нее|него|(?:организации|союза|лиги|блока|клуба)\b))?"
    r"\s?(?:$|[.,;·]|(?:в )?D.|(?:обратно|вновь|снова|назад)\b|(?=и ))"
)


def _taken_before(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return whom a verb without an object of its own takes in: that of the verb before it."""
    for part in (clause, clause.after):
        if part is not None:
            oblique = [
                run
                for run in runs(part, before)
                if part.mask[run.start] == "T" and not run.governor and run.start < end
            ]
            if oblique:
                return oblique[0].parties
            named = _DONE_TO.match(part.mask, part.start)
            if named is not None:
                return before.only_states(part.frame.parties(named["who"]))
    return ()


_DONE_TO = pattern(
    r"[·\s]*(?:(?:в |и )?D. )?(?P<who>[S].) (?:[а-я]+о )?(?:исключ[аи]ли|изгнали|отстраняли"
    r"|отстранили"
    r"|приняли|допустили|восстановили|вернули|выгнали|лишили)(?! (?:участие|решени))"
)
"""A state that several others act on, in a case that is the same as the nominative."""


_MORE = pattern(r",? (?:а заодно(?: и)?|а также|и еще|along with|together with) (?P<who><L>)")
_IT = late(
    r" it(?: (?:out|in|back|aboard|on|as|from)\b|(?= D.|\s?[,.;]))"
    r"|(?<=took|aken|lled|ught) (?:the|his|her) country (?:back )?(?:out of|into)\b"
)
_SEAT = late(
    r"(?<![а-я])(?:мест[оа]|права|статус\w*|членств\w*|кресло)\b"
    r"|\b(?:seats?|place|membership|status|rights)\b|мәртебе|статус|мүшелік"
)
_GIVEN = pattern(r"(?: (?:the|back|also))*(?: [^OBSTPQCD,;:]{3,50}(?:<org:O>)? to)? (?P<who><L>)")


def given(clause: Clause, before: Discourse, span: tuple[int, int]) -> tuple[Party, ...]:
    """Return the states that get a seat, a status or their rights."""
    end = span[1]
    mask = clause.mask
    if not _SEAT.search(mask):
        return ()
    behind = _GIVEN.match(mask, end)
    if behind is not None:
        return before.only_states(clause.frame.parties(behind["who"]))
    oblique = [run for run in runs(clause, before) if mask[run.start] == "T" and not run.governor]
    if oblique:
        return oblique[0].parties
    return ()


def one_named(words: str, clause: Clause) -> tuple[Party, ...]:
    """Return the only state that words name."""
    named = {item.party for item in clause.frame.within(words) if item.letter == "S" and item.party}
    return tuple(named) if len(named) == 1 else ()


_NAMED_BEHIND = pattern(
    r"(?: ?\(D.\)| (?:в )?D.)?[^OBSTPQCD,;.]{0,24}? ?(?:was|were|is|are|become|became"
    r"|оказал(?:ся|ась|ись)"
    r"|стал[аи]?|был[аи]?|[:–—-]) (?P<who><L>)"
)
_NAMED_APART = pattern(r"(?:, [a-z]+)? ?[:–—] (?P<who><L>)")
_NAMED_AHEAD = pattern(r"(?P<who><L>)(?:,| –| —)? (?:the |an? |its )?(?:[\w-]+ ){0,3}$")


def named(clause: Clause, before: Discourse, span: tuple[int, int]) -> tuple[Party, ...]:
    """Return the states that are called newcomers."""
    start, end = span
    behind = _NAMED_BEHIND.match(clause.mask, end) or _NAMED_APART.match(clause.frame.mask, end)
    found = behind or _NAMED_AHEAD.search(clause.mask, 0, start)
    return before.only_states(clause.frame.parties(found["who"])) if found is not None else ()
