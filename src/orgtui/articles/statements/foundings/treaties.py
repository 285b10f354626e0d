"""When an organisation began by a treaty: the day it came into force, else it was signed."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.foundings.founders import can_have_members
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

TREATY_RU = (
    r"(?:договор|соглашени|деклараци|харти[июя]|пакт|акт|протокол|меморандум|документ|конвенци)"
)
_CREATING_RU = r"(?:создани|образовани|учреждени|основани)[а-я]+"
TREATY_EN = r"(?:treaty|agreement|convention|charter|declaration|protocol|accord|pact|articles)"
_CREATING_EN = (
    r"(?:creating|establishing|founding|setting up|that (?:created|established|founded)"
    r"|on the (?:creation|establishment|founding) of|to (?:create|establish|set up))"
)
_TREATIES = Forms(
    rf"(?<![а-я]){TREATY_RU}[а-я]* (?:о|об) {_CREATING_RU} (?:<org:O>|(?P<org2>B.))",
    r"(?<![а-я])договор[а-я]* (?:о|об) (?P<org>[OB].)(?=[^OBSTPQ;]{0,60}(?:\bв силу\b"
    r"|\b(?:начал|стал)[аио]? действовать\b(?! по-)|\bзаработал[аио]?\b))",
    rf"(?<![а-я]){TREATY_RU}[а-я]* (?:о|об) (?:ее|его) {_CREATING_RU}(?![а-я])",
    rf"(?<![а-я]){TREATY_RU}[а-я]* (?:о|об) (?:нем|ней|союзе|объединении|блоке|организации"
    r"|сообществе)(?= [^OBSTPQ;]{0,60}\bв силу\b|,? (?:вступ|войд|вош))",
    rf"\b{TREATY_EN} (?:creating|establishing|founding|setting up|on its (?:creation"
    r"|establishment|founding)|creating it)(?: it)?(?=[^OBSTPQ;]{0,60}\b(?:in(?:to)? (?:force"
    r"|effect)|took effect|signed))",
    rf"(?<![а-я]){TREATY_RU}[а-я]*,? (?:создавш|учредивш|образовавш|основавш)[а-я]+ <org:O>",
    r"(?<=в силу )(?:учредительн|основополагающ)[а-я]+ (?:договор|акт|соглашени|устав"
    r"|харти)[а-я]*(?: <org:O>)?(?=[.,;]|$)",
    rf"\b{TREATY_EN} {_CREATING_EN}(?: the)? <org:O>",
    rf"\b{TREATY_EN} (?:of|on)(?: the)? (?P<org>[OB].)(?=[^OBSTPQ;]{{0,60}}\b(?:in(?:to)? (?:force"
    r"|effect)|took effect))",
    r"(?<![а-я])(?:ее|его|чей|чья|чье) (?:учредительн[а-я]+ )?(?:устав|договор|хартия|акт)\b"
    r"(?=[^;]{0,40}подпис)",
    r"\b(?:its|whose) (?:founding )?(?:treaty|charter|statute|constitution|articles)\b"
    r"(?=[^;]{0,40}\b(?:signed|(?:came|entered) into force|took effect))",
    r"<org:O>[-\w]* құру(?: және [\w ]{3,30}?)? (?:туралы|жөніндегі)"
    r" (?:шарт|декларация|келісім|хаттама|құжат)[а-я]*",
    r"<org:O>[-\w]* (?:туралы|жөніндегі) (?:шарт|келісім)[а-я]*(?=[^OBSTPQ;]{0,60}\bкүшіне)",
)
"""A treaty that an organisation begins by."""
_DATED_TREATIES = Forms(
    rf"(?<![а-я]){TREATY_RU}[а-я]* (?:от )?(?P<time>D.),? (?:создавш|учредивш|образовавш|основавш"
    r"|положивш)[а-я]+(?: начало)? (?P<org>[OB].)",
    rf"\b(?:the|its) (?P<time>D.) {TREATY_EN} (?:that |which )?(?:created|established|founded"
    r"|creating|establishing|founding|set up|setting up)(?: the)? (?P<org>[OB].)",
    r"(?P<org>[OB].) \((?:[а-я]+ )?договор[а-я]*(?: [а-я]+| в C.|,){0,4} (?P<time>D.)\)",
    r"(?P<org>[OB].) \((?:founding )?treaty(?: [a-z]+| (?:of|in|at) C.|,){0,4} (?P<time>D.)\)",
)
"""A treaty with its day beside it."""
_CHARTERS = Forms(
    r"(?<![а-я])(?:(?:учредительн|основополагающ)[а-я]+ )?(?:устав|харти|статут|конституци)"
    r"[а-я]{0,3} <org:O>",
    r"(?<![а-я])(?:учредительн|основополагающ)[а-я]+ (?:договор|соглашени|пакт|акт|деклараци"
    r"|документ)[а-я]{0,3}(?: <org:O>)?",
    r"(?<![а-я])(?:договор|соглашени|деклараци|харти|пакт)[а-я]{0,2} об? (?:<org:O>"
    r"|(?:нем|ней)\b)",
    r"(?<![а-я])договор[а-я]{0,2} о (?:нем|ней)\b",
    r"(?<![а-я])(?:договор|соглашени|деклараци|харти|устав|пакт|акт|протокол)[^OBSTPQ;]{0,50},"
    r" котор[а-я]+ (?:был[аои]? )?(?:учрежд|созда|основа|образова)[а-я]+ (?P<org>[OB].)",
    r"\b(?:(?:founding|constitutive) )?(?:charter|statute|constitution|articles of agreement)"
    r" (?:of|for)(?: the)? <org:O>",
    r"\b(?:founding|constitutive) (?:treaty|agreement|convention|charter|declaration|protocol"
    r"|accord|pact|act|statute|documents?)(?: (?:of|for)(?: the)? (?P<org>[OB].))?",
    r"<org:O>[-\w]* (?:туралы|жөніндегі) (?:шарт|келісім|декларация|хартия)[а-яәіңғүұқөһ]*",
    r"<org:O>[-\w]* құрылтай (?:шарт|құжат|келісім|акті|хартия|жарғы)[а-яәіңғүұқөһ]*",
)
"""A treaty that an organisation began by, if all who began it signed it."""
_BY_MANY = late(
    r"(?<![а-я])(?:подпис(?:ыв)?али|заключили|скрепили|(?:по)?ставили (?:свои )?подписи)\b"
    r"|\b(?:was|were|been) (?:[a-z]+ly )?(?:signed|concluded)\b"
    r"|\b(?:states|countries|nations|republics|governments|leaders|presidents|ministers|heads"
    r"|[ST]. and (?:the )?[ST].)[^OB;:.]{0,40}? (?:signed|concluded)\b"
    r"|қол қой(?:ылды|ылған|ды|ған)"
)
"""How a treaty is signed by several, not by one that comes later."""
_SIGNED = late(
    r"(?<![а-я])(?:под|за|при|о)(?:писа|писыва|ключ|креп|нял|нят|добр)[а-я]*|(?<![а-я])скрепили"
    r"|(?<![а-я])(?:по)?ставил[аи]? (?:свои )?подпис[а-я]+|\b(?:signed|concluded|adopted"
    r"|agreed)\b|қол қой\w+|қабылдан\w+|жасал\w+"
)
_IN_FORCE = late(
    r"(?<![а-я])(?:вступ[а-я]+|вош[а-я]+) в силу|(?<![а-я])(?:за)?(?:работа|действ)[а-я]+"
    r"|\b(?:entered|came|went|been|is|comes) in(?:to)? (?:force|effect)|\b(?:took|takes) effect"
    r"|\bbecame effective|күшіне ен\w+"
)
TRIGGER = Trigger(
    rf"(?:ее|его|че[йеё]|чья) (?:учр|устав|догов|харт|акт)|(?:its|whose) (?:\w+ )?(?:treat|chart"
    rf"|stat|articles)|"
    rf"(?<![а-я]){TREATY_RU}[а-я]*,? (?:(?:о|об) |от D|D|созда|учре|обра|осно)|\(.{{0,20}}договор"
    r"|устав|харти|статут|конституци|учредительн|основополаг|charter|statute|founding|constitut"
    r"|articles of|құрылтай"
    rf"|\b{TREATY_EN} |\(.{{0,10}}treaty|құру (?:туралы|жөн|және)|туралы (?:шарт|келісім)"
)
"""What every sentence about such a treaty has in it."""


def treaties(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the organisations that began by a treaty of which a sentence tells the day."""
    for match in _TREATIES.matches(frame):
        time = _time(frame, match)
        if time is not None and not _is_doubtful(frame, match):
            yield from _begun(frame, before, match, time)
    yield from _chartered(frame, before)
    for match in _DATED_TREATIES.matches(frame):
        time = frame.item(said(match, "time")).time
        if time is not None:
            yield from _begun(frame, before, match, time)


_NEW_CHARTER = late(
    r"(?<![а-я])(?:нов|обновл|пересмотр|редакци)[а-я]* $|\b(?:new|revised|amended|updated) $"
)


def _chartered(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the organisations whose charters several states signed, unless told to have begun."""
    if not _BY_MANY.search(frame.mask):
        return
    for match in _CHARTERS.matches(frame):
        of = before.owner(frame, said(match, "org"), match.start())
        if (before.founded is not None and before.founded[0] == of) or _is_doubtful(frame, match):
            continue
        time = None if _NEW_CHARTER.search(frame.mask, 0, match.start()) else _time(frame, match)
        if time is not None:
            yield from _begun(frame, before, match, time)


def _begun(frame: Frame, before: Discourse, match: re.Match[str], time: Time) -> Iterator[Draft]:
    of = _meant(frame, before, match)
    is_past = before.published is None or time.first.earliest <= before.published.latest
    if of is None or not is_past or time.bound is Bound.UNTIL or not can_have_members(of):
        return
    yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
    before.founded = (of, time)


_PRONOUN = late(r"\b(?:о|об) (?:нем|ней|ее|его)\b|^(?:ее|его|its)\b|\bit$")


def _meant(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation of a treaty; a pronoun means the one that was named last."""
    signs = said(match, "org")
    if not signs and ORGANISATION not in frame.letters and _PRONOUN.search(match.group()):
        of = before.organ if ORGANISATION in before.told else None
        return of or before.owner(frame, signs, match.start())
    return before.owner(frame, signs, match.start())


_ABOUT_TREATY = late(
    r"(?:измен|поправ|дополн|рамк|соответств|согласн|основ|нарушен|amend|under|according|сәйкес"
    r"|өзгеріс|негізінде)[^,;:]{0,40}$"
)
"""What makes a treaty only the matter or the ground of what was signed."""


def _is_doubtful(frame: Frame, match: re.Match[str]) -> bool:
    if _ABOUT_TREATY.search(frame.mask, 0, match.start()):
        return True
    words = frame.mask[: match.start()] + " " + frame.mask[match.end() :]
    return has_doubt(words)


def _time(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return when the treaty came into force, else when it was signed."""
    return _at(frame, _IN_FORCE, match) or _at(frame, _SIGNED, match)


def _at(frame: Frame, verbs: re.Pattern[str], match: re.Match[str]) -> Time | None:
    """Return the time that stands nearest to a verb, with no other verb of its own between."""
    verb = verbs.search(frame.mask, match.end()) or verbs.search(frame.mask, 0, match.start())
    if verb is None or not frame.has_time:
        return None
    place, time = min(frame.time_places, key=lambda pair: _distance(pair[0], verb))
    first, last = sorted(((place, place + 2), verb.span()))
    is_apart = any(
        first[1] <= other.start() < last[0]
        for form in (_SIGNED, _IN_FORCE)
        for other in form.finditer(frame.mask)
    )
    return None if is_apart else time


def _distance(place: int, verb: re.Match[str]) -> int:
    return place - verb.end() if place >= verb.end() else verb.start() - place + 8
