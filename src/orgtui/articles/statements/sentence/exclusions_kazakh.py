"""What the words of a Kazakh sentence exclude of what its readers have told.

What somebody only said would be is no fact of the day on which that was said, what should have
been has not come about, and on a day that is kept nothing begins but what was years before.
"""

import re

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.spoken_kazakh import NOUN_KK, STRANGER
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def is_excluded_in_kazakh(
    draft: Draft, frame: Frame, before: Discourse, last: Frame | None
) -> bool:
    """Whether a Kazakh sentence, behind the last one, cannot mean what was told from it."""
    if frame.language is not Language.KK:
        return False
    return (
        _is_of_another_day(draft, frame, before)
        or _SHOULD_HAVE.search(frame.mask) is not None
        or _is_of_beginning(draft, frame)
        or _is_at_meeting(draft, frame.mask)
        or (_is_other_office if draft.kind is StatementKind.OFFICE else _is_other)(
            draft, frame, before, last
        )
    )


def _is_of_another_day(draft: Draft, frame: Frame, before: Discourse) -> bool:
    day = draft.start or draft.end
    return day is not None and (_is_foretold(day, frame, before) or _is_of_jubilee(day, frame))


def _is_other_office(draft: Draft, frame: Frame, before: Discourse, last: Frame | None) -> bool:
    return (
        _is_not_yet(draft.role, frame.mask)
        or _is_minister_of_any(draft, frame, last)
        or _is_of_the_dead(frame, before)
        or _is_post_of_another(draft, frame, last)
    )


def _is_other(draft: Draft, frame: Frame, before: Discourse, _: Frame | None) -> bool:
    return _is_of_stranger(draft, frame, before) or _is_of_other_kind(draft, frame, before)


_SAID = (
    r"(?:мәлімде|айт|хабарла|жаз|жеткіз|жарияла|уәде|сендір|ескерт|жоспарла|болжа|шеш|келіс"
    r"|түсіндір|белгіле|сөз бер)[а-яәіңғүұқөһ]*(?:ді|ды|ті|ты|ген|ған|кен|қан)(?![а-яәіңғүұқөһ])"
)
_FORETOLD = late(
    r"(?<!саналады)(?<!табылады)(?<!есептеледі)(?<=[аейы]д[іы])[»\"”]? ?,? ?(?:[–—-] )?деп"
    rf"(?: [^ ,;.]+){{0,3}}? {_SAID}"
    rf"|(?:етін|атын|йтін|йтын)[іы]н(?: [^ ,;.]+){{0,3}}? {_SAID}"
)
"""What was to be, when somebody spoke of it."""


def _is_foretold(day: PartialDate, frame: Frame, before: Discourse) -> bool:
    """Whether on a day gone by somebody only said what would be: "2018 жылы … кіреді деп айтты"."""
    published = before.published
    if published is None or day.latest >= published.earliest or not _FORETOLD.search(frame.mask):
        return False
    return any(time.first == day and time.bound is Bound.AT for _, time in frame.time_places)


_JUBILEE = late(
    r"[ғгқк][ае]н(?:[ыі][нң][а-я]*|[ыі]м[ыі]зғ?а?)?[ае](?: [^ ,;.]+){0,2}? жыл(?![а-яәіңғүұқөһ])"
)
"""So many years since something was: "сайланғанына отыз жыл"."""


def _is_of_jubilee(day: PartialDate, frame: Frame) -> bool:
    """Whether a time is but that at which so many years have gone by since something was."""
    is_told = any(time.first.year == day.year for _, time in frame.time_places)
    return is_told and _JUBILEE.search(frame.mask) is not None


_SHOULD_HAVE = late(
    r"[а-яәіңғүұқөһ]+[уү][ыі] (?:керек|тиіс|қажет) (?:еді|болған|болатын|едi)(?![а-яәіңғүұқөһ])"
    r"|деп (?:жоспарлан|көздел|күтіл|белгілен)(?:ған|ген) (?:еді|болатын|болған)(?![а-яәіңғүұқөһ])"
)
"""What was to be and, so say the words, may never have been."""


_SWORN_IN_AGAIN = late(r"қайта сайлан[^;:.]*ұлықтау")


def _is_not_yet(role: str, mask: str) -> bool:
    """Whether an office is that of the next holder, or of one who has had it before."""
    return f" келесі {role}" in mask or _SWORN_IN_AGAIN.search(mask) is not None


_STATE_BEGAN = late(
    r"S[\ue000-\uf8ff](?: [а-яәіңғүұқөһ-]+){0,2} (?:республикасы|мемлекеті|корольдігі|федерациясы)?"
    r" ?(?:құрыл|жариялан)"
)
_PAPER_ASIDE = late(
    r"(?:хаттама|келісім|шарт|декларация|құжат|жарғы)[а-яәіңғүұқөһ]*"
    r" \((?:сол жыл[а-я]* )?(?P<time>D.)\)"
)
"""A paper with the day in brackets on which it was signed, itself but beside another."""


def _is_of_beginning(draft: Draft, frame: Frame) -> bool:
    """Whether what began is a state, or a day is that of a paper beside the one that founded."""
    if draft.kind is not StatementKind.FOUNDED:
        return False
    if _STATE_BEGAN.search(frame.mask) and not ORGANISATIONS.search(frame.mask):
        return True
    aside = _PAPER_ASIDE.search(frame.mask)
    time = frame.item(aside["time"]).time if aside is not None else None
    return time is not None and time.first == draft.start and len(frame.time_places) > 1


_ITS = late(
    r"(?<![а-яәіңғүұқөһ-])(?:оның|оған|онда|одан|бұған|бұның|мұнда|соның)(?![а-яәіңғүұқөһ-])"
)


def _is_of_stranger(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether "its members" are those of what nobody knows, which was named last."""
    if draft.kind is not StatementKind.MEMBERSHIP or ORGANISATIONS.search(frame.mask):
        return False
    if _ITS.search(frame.mask) is None:
        return False
    named = list(ORGANISATIONS.finditer(before.told))
    strange = list(STRANGER.finditer(before.told))
    return bool(strange) and (not named or named[-1].end() <= strange[-1].start())


_PERSON = late(r"[PQ][\ue000-\uf8ff]")
_DIED = late(
    r"[PQ].[а-я-]* ?\(?(?:[^ ,;]+ )?(?:қайтыс бол|дүние сал|дүниеден өт|өмірден (?:өт|оз)|опат бол)"
)


def _is_of_the_dead(frame: Frame, before: Discourse) -> bool:
    """Whether who is not named would be the only one named before, who is said to have died."""
    if _PERSON.search(frame.mask):
        return False
    is_only = len(_PERSON.findall(before.told)) == 1
    return is_only and _DIED.search(before.told) is not None


_THIS_POST = late(
    r"(?<![а-яәіңғүұқөһ])(?:бұл|осы|сол|аталған) (?:қызмет|лауазым|орын|міндет)[а-яәіңғүұқөһ]*"
)


def _is_post_of_another(draft: Draft, frame: Frame, last: Frame | None) -> bool:
    """Whether "this post" would be the title that stands before the name of somebody else."""
    if last is None or not _THIS_POST.search(frame.mask):
        return False
    if any(item.party == draft.who for item in frame.items):
        return False
    titled = late(rf"{re.escape(draft.role)}[а-яәіңғүұқөһ]* (?P<who>[PQ].)")
    whose = [last.party(found["who"]) for found in titled.finditer(last.mask)]
    return bool(whose) and draft.who not in whose


_SESSION = late(r"(?<![а-яәіңғүұқөһ-])кеңес(?:тің|і|інің)? (?:отырыс|мәжіліс|жиын)")
_OF_HEADS = late(r"саммит|басшы|президент|жоғар|бас қос|премьер")


_PRESIDES_AT = late(
    r"(?:жиын|отырыс|кездесу|мәжіліс|басқосу|форум|конференция|сессия|саммит)"
    r"[а-яәіңғүұқөһ]*(?:ға|ге|қа|ке|на|не) [^,;:]*?төрағалық ет"
)
"""What presides at a meeting, and not over the organisation that meets."""


def _is_at_meeting(draft: Draft, mask: str) -> bool:
    is_chair = draft.kind is StatementKind.CHAIRMANSHIP and not (draft.start or draft.end)
    return is_chair and _PRESIDES_AT.search(mask) is not None


def _is_of_other_kind(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether what is not named is no such thing as the nouns of a sentence say."""
    if ORGANISATIONS.search(frame.mask):
        return False
    if draft.kind is StatementKind.SUMMIT:
        return bool(_SESSION.search(frame.mask)) and not _OF_HEADS.search(frame.mask)
    nouns, of = NOUN_KK.findall(frame.mask), draft.organisation
    if draft.kind is not StatementKind.FOUNDED or not of.id or not nouns:
        return False
    full_name = before.called_in(frame)(of)
    return all(before.spoken.is_no_such(noun, of, full_name) for noun in nouns)


def _is_minister_of_any(draft: Draft, frame: Frame, last: Frame | None) -> bool:
    """Whether a stranger is called but a minister, nobody says of what or in which state."""
    if draft.role not in ("министр", "министрі") or draft.who is None or draft.who.id:
        return False
    return not any(
        item.party == draft.organisation
        for one in (frame, last)
        if one is not None
        for item in one.items
    )
