"""Of what a state is a member, as one who speaks for it says: «мы состоим в ЕС и в ООН»."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_ROW = r"[OB].(?:(?:, (?:и )?| и |, а также )(?:в )?[OB].)*"
_YET = r"(?:(?:уже|тоже|также|давно|сами|сегодня|сейчас|по-прежнему) )*"
_OURS = late(
    rf"(?<![а-я])мы {_YET}(?:"
    r"(?:состоим|входим) (?:не только )?в |(?:являемся|[–—-]) "
    r"(?:полноправн[а-я]+ )?(?:член(?:ами|ом|ы)?|участник(?:ами|ом|и)?|частью|часть) )"
    rf"(?P<of>{_ROW})"
)
_SAYS = late(
    r"(?<![а-я])(?:сказал|заявил|отметил|подчеркнул|напомнил|добавил|пояснил|уверен|продолжил"
    r"|считает|говорит|цитирует|объяснил|заключил|подытожил|признал)[а-я]*(?![а-я])"
)

_TITLED = late(
    r"(?<![а-я])(?:президент|премьер(?:-министр)?|министр [а-я ]{3,40}|глава (?:мид|государства"
    r"|правительства)|король|канцлер) (?P<land>[ST].) P."
)
"""Who speaks for a state, with their title."""


def ours(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield of what a state is a member whose minister or head speaks of it as "we"."""
    told = _OURS.search(frame.mask)
    land = _land_of_speaker(frame, before) if told is not None else None
    if told is None or land is None or is_doubtful(frame.mask, told):
        return
    for of in frame.parties(told["of"]):
        if is_international(of) and of.kind is EntityKind.ORGANISATION:
            yield from of_each(StatementKind.MEMBERSHIP, of, (land,), "full", (None, None))


def _land_of_speaker(frame: Frame, before: Discourse) -> Party | None:
    """Return the state of the one in whose words a sentence is."""
    if _SAYS.search(frame.mask) is None:
        return None
    titled = _TITLED.search(frame.mask)
    if titled is not None:
        return frame.party(titled["land"])
    who = frame.only(PERSON) if PERSON in frame.letters else before.person
    return before.lands.get(who.name) if who is not None else None
