"""When a party, an agency, a council within a state was founded, in plain Russian words."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.foundings.founders import can_have_members
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international, is_of_press
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_STEM = r"(?:созда|основа|учрежде|образова|сформирова)н"
TRIGGER = Trigger(rf"{_STEM}|(?:создал|основал|учредил|образовал|сформировал)")
_KIND = (
    r"(?:парти|движени|объединени|организаци|агентств|фонд|компани|корпораци|групп|группировк"
    r"|фракци|союз|федераци|лиг|коалици|ассоциаци|центр|институт|комитет|комисси|совет|банк|фирм"
    r"|клуб|академи|форум|фронт|блок|министерств|служб|ведомств)[а-я]{0,3}"
)
_SUCH = rf"(?:(?:[а-я-]+(?:ая|яя|ый|ий|ой|ое|ее|ую|юю) )*{_KIND} )"
_OPENS = rf"(?:^|[,;:·(–—] |[«\"] ?|(?<![а-я])(?:и|а|что|но|сама|сам|само|напомним,) |{_SUCH})"
_WAS = r"(?:был[аио]? |официально |впервые |формально )*"
_ASIDE = r"(?: ?\([^()]{1,60}\))?"
_FEW = r"(?: [^OBSTD,;:()]{0,40})?"
_ACT = r"(?:создал|основал|учредил|образовал|сформировал)[аи]?"
_BY = (
    r"(?:P.|(?<![а-я])(?:он|она|они|повстанцы|оппозиция|оппозиционеры|депутаты|активисты|политики"
    r"|сторонники|участники|власти|правительство|президент|журналисты|предприниматели))"
)
_FORMS = Forms(
    rf"{_OPENS}(?P<org>[OB].){_ASIDE},? {_WAS}{_STEM}[аоы]?{_FEW}(?<! на) (?P<time>D.)",
    rf"(?P<time>D.) (?:[а-я]+ )?{_WAS}{_STEM}[аоы]? {_SUCH}?(?P<org>[OB].)",
    rf"{_OPENS}(?P<org>[OB].){_ASIDE}, {_STEM}н[а-я]{{2,3}}{_FEW} (?P<time>D.)",
    rf"(?<![а-я]){_STEM}н[а-я]{{2,3}} (?P<time>D.) {_SUCH}?(?P<org>[OB].)",
    rf"{_BY}{_FEW} (?P<time>D.) (?:[а-я]+о )?{_ACT} {_SUCH}?(?P<org>[OB].)",
    rf"(?P<time>D.),? {_BY}{_FEW} {_ACT} {_SUCH}?(?P<org>[OB].)",
    rf"{_BY}{_FEW} {_ACT} {_SUCH}?(?P<org>[OB].) (?P<time>D.)",
)
"""What was founded, or who founded it, with the time right beside."""


def national_foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings of what no states are members of."""
    is_told = frame.language is Language.RU and ORGANISATION in frame.letters
    if not is_told or not TRIGGER.is_in(frame.mask):
        return
    for match in _FORMS.matches(frame):
        of, time = frame.party(said(match, "org")), frame.item(said(match, "time")).time
        if of is None or time is None or not _is_national(of, before):
            continue
        is_past = time.has_come(before.published) and time.bound in (Bound.AT, Bound.SINCE)
        if is_past and time.last is None and not _is_doubtful(frame.mask, match):
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
            return


def _is_national(of: Party, before: Discourse) -> bool:
    """Whether something is no organisation of states, nor a part of one, nor a paper."""
    if of.kind is not EntityKind.ORGANISATION or of.id or can_have_members(of) or is_of_press(of):
        return False
    owner = before.index.organisation_called(of.name.rpartition(" ")[2], before.language)
    return owner is None or not is_international(owner)


_PART = late(r"(?<![а-я])(?:на базе|на основе|при|в результате|отдел|филиал|проект)[^,;:]{0,40}$")
"""What makes an organisation one that something else is founded at, or from."""


def _is_doubtful(mask: str, match: re.Match[str]) -> bool:
    return has_doubt(match.group()) or _PART.search(mask, 0, match.start()) is not None
