"""What Russian news say of members in few other words: who founded, who is "in", who was barred."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.sentence.backgrounds import is_background
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TRIGGER = Trigger(
    r"основател|учредител|лишен|отстран|приостанов|покин|остави|не (?:явл|член|участ|сост|вход|в )"
    r"|в (?:ней|нем|организации|альянсе|блоке|союзе|сообществе) (?:[–—] )?со? d"
    r"|\bв o. [st]. (?:[–—] )?со? d|\b[st]. в o. (?:[–—] )?со? d"
)
"""What every sentence of this kind has in it."""
_WHEN = r"(?: (?:еще |уже )?(?:(?:в|с|со) )?(?P<time>D.))"
_OPENS = r"(?:^|[,;:] |(?<= и )|(?<= а ))"
_FOUNDER = r"(?<![а-я])(?:(?:его|ее) )?(?:со)?(?:основател|учредител)[а-я]+(?: <org:O>)?"
_FOUNDERS = Forms(
    rf"{_FOUNDER}{_WHEN} (?:выступил[аи]?|были|стали) <who:L>",
    rf"{_FOUNDER} (?:выступил[аи]?|были|стали){_WHEN} <who:L>",
    rf"{_FOUNDER}(?: выступил[аи]?| были) <who:L>{_WHEN}",
)
"""Who founded an organisation, and when."""
_INSIDE = Forms(
    rf"{_OPENS}во? (?P<org>[OB].) <who:L>(?: находится| числится| пребывает)?(?: [–—])?"
    r"(?: уже| еще)? со? (?P<time>D.)",
    rf"{_OPENS}(?P<who><M>)(?: [–—])? в (?:ней|нем|организации|альянсе|блоке|союзе|сообществе)"
    r"(?: [–—])? со? (?P<time>D.)",
    rf"{_OPENS}(?P<who><M>) (?:[–—] )?во? (?P<org>[OB].)(?: [–—])?(?: уже| еще)? со? (?P<time>D.)",
)
"""Who is, or was, in it since when, told without a verb."""
_RESTS = r"(?:приостановил|заморозил|отстранил)[аио]? (?:участие |членство )?<who:L>"
_BARRED = Forms(
    r"(?P<who><M>)(?:,? (?:в )?D.,?)? (?:был[аи]? )?лишен[аоы]? (?:права? (?:голоса|участвовать"
    r"|участия)|возможности участвовать)(?: (?:во? )?[а-я]+){0,2}(?: (?:в )?<org:O>)?"
    rf"{_WHEN}",
    rf"(?P<who><M>)(?:, [^,;:OBSTP]{{3,50}},)?{_WHEN} (?:был[аои]? )?лишен[аоы]? всех прав"
    r"(?: (?:члена|участника))?(?=[.,;]|$)",
    r"<who:L> (?:отстраняли|отстранили|приостановили в правах)(?: члена)?"
    r"(?: (?:от|из|в) [а-я]+)?(?: (?:от |из |в )?<org:O>)?"
    rf"(?: (?:один|единственный|первый) раз)?(?:,| [–—-]|:)?{_WHEN}",
    rf"(?P<org>[OB].){_WHEN} {_RESTS}(?= в (?:своих|его|ее|работе)|[.,;]| от |$)",
    r"(?<![а-я])(?P<time>D.)(?: на саммите| на встрече)?(?: в C.)?,? (?P<org>[OB].)"
    rf" {_RESTS}(?= в (?:своих|его|ее|работе)|[.,;]| от |\s?$)",
)
"""Who may take no part in it, and since when."""
_NO_MORE = (
    r"(?:больше|уже|отныне|теперь) не (?:является |состоит |входит )?"
    r"(?:(?:полноправн[а-я]+ )?(?:член|участни)[а-я]*|в)(?: в| в составе)? <org:O>"
)
_LEFT_IT = Forms(
    rf"^(?:[а-я]+,? )?(?:со? )?(?P<time>D.),? (?P<who><M>) {_NO_MORE}",
    rf"(?P<who><M>) (?:со? )?(?P<time>D.) {_NO_MORE}",
    rf"(?P<who><M>) {_NO_MORE} со? (?P<time>D.)",
    r"(?P<who><M>)[^OBSTPQ;:]{0,40} во? <org:O>, котор(?:ую|ый|ое|ые) (?:она |он |они )?"
    rf"(?:покинул|оставил)[аио]?{_WHEN}",
)
"""Who had left it when, told of what they are in again, or are in no more."""


_NOT = late(r" (?:больше|уже|отныне|теперь) не ")


def plainly(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield memberships of which few words tell, none of them a verb of coming or going."""
    is_told = frame.language is Language.RU and frame.has_time and STATE in frame.letters
    if not is_told or not _TRIGGER.is_in(frame.mask.lower()):
        return
    for forms, role, is_end in (
        (_FOUNDERS, "full", False),
        (_INSIDE, "full", False),
        (_BARRED, "suspended", False),
        (_LEFT_IT, "full", True),
    ):
        for match in forms.matches(frame):
            of = _organisation(frame, before, said(match, "org"), match.start())
            who = before.only_states(frame.parties(said(match, "who")))
            time = frame.item(said(match, "time")).time
            if of is None or time is None or not _is_so(forms, time, before):
                continue
            place = frame.mask.find(said(match, "time"))
            if not has_doubt(_NOT.sub(" ", frame.mask[: match.end()])) and not is_background(
                frame.mask, place
            ):
                period = ended if is_end else begun
                told = Told(organisation=of, role=role, period=period, near=time)
                yield from told.of(who, time)


def _organisation(frame: Frame, before: Discourse, signs: str, place: int) -> Party | None:
    of = before.owner(frame, signs, place)
    of = before.with_organisation(of) if of is not None else None
    is_whole = of is not None and before.index.has_members(of)
    return of if is_whole else None


def _is_so(forms: Forms, time: Time, before: Discourse) -> bool:
    """Whether a time tells when it began: of what lasts, only one since which it does."""
    if not time.has_come(before.published) or time.bound is Bound.UNTIL:
        return False
    return forms is not _INSIDE or time.bound is not Bound.AT
