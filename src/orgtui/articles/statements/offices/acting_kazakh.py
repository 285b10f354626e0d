"""What excludes, in a Kazakh clause that names nobody, that the person spoken of acts."""

from collections.abc import Iterable

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.clauses import Clause
from orgtui.articles.statements.offices.titles_kazakh import TITLE_KK
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.frame import STATE, Frame, Item
from orgtui.text.late_patterns import late

_BEGINS = r"(?<![-а-яәіңғүұқөһ])"
_ENDS = r"(?![-а-яәіңғүұқөһ])"
_THING = late(
    rf"{_BEGINS}(?:еліміз|(?:бұл|осы|сол|аталған|оның|көршілес) (?:ел|мемлекет|тарап|елі|мемлекеті)"
    rf"|тарап|республика|партия|фракция|компания|комитет|комиссия|делегация){_ENDS}"
    rf"(?! {TITLE_KK}| [а-яәіңғүұқөһ]+(?:ының|інің)(?![а-яәіңғүұқөһ]))"
)
"""What acts that is no person."""
_KIN = late(
    rf"{_BEGINS}(?:ізбасары|мұрагері|әріптесі|орынбасары|көмекшісі|кеңесшісі|ұлы|қызы|әкесі|анасы|інісі"
    rf"|ағасы|жұбайы|әйелі|күйеуі|досы|шәкірті){_ENDS}"
    r"(?! (?:болып|етіп|ретінде|қызмет|лауазым|міндет|орны|болды|болған))"
)
"""Who is told of by whose he is."""
_TRADE = (
    r"(?:дипломат|саясаткер|маман|жазушы|ақын|ғалым|экономист|заңгер|генерал|дәрігер|шенеунік"
    r"|азамат|өкіл|композитор|тарихшы|банкир|кәсіпкер)"
)
_OTHER = late(
    rf"(?:[а-яәіңғүұқөһ]{{3,}}(?:лық|лік|дық|дік|тық|тік)|{_BEGINS}(?:түрік|қырғыз|өзбек|орыс|қытай"
    rf"|неміс|француз|америкалық|басқа|жаңа)) {_TRADE}(?:ы|і|сы|сі)?{_ENDS}"
)
"""Somebody of a land or a kind, who is the one spoken of only where a sentence begins with them."""


def another_acts(frame: Frame, clause: Clause) -> bool:
    """Whether a state, a relative or a stranger acts in a clause that names no person."""
    ahead = frame.mask[clause.start : clause.verb.start()]
    if _THING.search(ahead) or _KIN.search(ahead):
        return True
    other = _OTHER.search(ahead)
    if other is not None and clause.start + other.start() > _OPENING:
        return True
    return any(
        item.letter == STATE
        and kazakh_case(item.text, item.party.name if item.party else "") == ""
        and not _IS_OWNER.match(frame.mask, frame.place_of(item) + 2)
        for item in frame.within(ahead)
    )


_OPENING = 4
"""How far from its start at most a sentence begins with somebody."""
_IS_OWNER = late(
    rf" (?:[а-яәіңғүұқөһ-]+ ){{0,3}}?(?:{TITLE_KK}|{_TRADE})|[-а-яәіңғүұқөһ]|,? ?[–—(]"
)
"""What makes a state but whose office or whose envoy somebody is."""


_CALLED = late(rf"(?:[а-яәіңғүұқөһ-]+ ){{0,2}}{_TRADE}(?:ы|і|сы|сі)?{_ENDS}")
_BEFORE_THEM = late(
    r"(?:^|[,;] )(?:бұған|оған|бұдан|одан|осыған)(?: (?:дейін|бұрын)|дейін)(?![а-яәіңғүұқөһ])"
)


def could_be_either(frame: Frame, told: str) -> bool:
    """Whether a trade may mean the one told of or who came before them, whom a sentence named."""
    return _CALLED.match(frame.mask) is not None and _BEFORE_THEM.search(told) is not None


def can_act(who: Party, named: Iterable[Item]) -> bool:
    """Whether a person is named in the nominative where a Kazakh sentence names them at all."""
    cases = [kazakh_case(item.text, who.name) for item in named if item.party == who]
    return not cases or "" in cases
