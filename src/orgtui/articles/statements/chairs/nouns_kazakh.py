"""The chair of a state as a noun, in Kazakh: «Қазақстанның ШЫҰ-дағы төрағалығы аясында».

A noun tells who presides where the sentence is about something else: what is done under the
chair, in its course, by its programme; «2026 жылғы» beside it is its year.
"""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.presided import can_be_presided, is_lesser
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LETTER = "[а-яәіңғүұқөһ]"
_NOUN = r"(?:ұйым|ода[қғ]|кеңес|достасты[қғ]|бірлестік|қауымдасты[қғ]|альянс|қор)"
_OVER = rf"(?:(?:осы |аталған |бұл )?(?P<org>[OB].|{_NOUN})-?{_LETTER}* )?"
_WHEN = r"(?:(?P<time>D.) )?"
_WHOSE = rf"(?P<who>S.)-?{_LETTER}* "
_MATTER = (
    r"(?:аясы|шеңбері|кезі|кезеңі|барысы|тұсы|жылы|мерзімі|басымды|қорытынды|бағдарлама|нәтиже"
    r"|тұжырымдама|басты |негізгі |ұран|күн тәртіб|сәтті|табысты|жемісті|қолдады|мақұлдады|құптады)"
)
_MEETING = "(?:отырыс|сессия|кездесу|жиын|саммит)"
_FORMS = Forms(
    rf"{_WHOSE}(?:{_WHEN}{_OVER}|{_OVER}{_WHEN})"
    rf"төрағалы(?:ғы(?:н|ның|мен|нда(?:ғы)?)?|қ ету(?:і(?:нің)?|дің)?) {_MATTER}",
    rf"{_WHOSE}(?:(?P<time>D.) {_OVER}|{_OVER}(?P<time>D.) )"
    rf"төрағалығы(?:н|ның|мен|нан|нда(?:ғы)?)?(?!{_LETTER})",
    rf"(?P<who>S.) (?P<org>[OB].)-?{_LETTER}* төрағасы ретінде(?! (?:сайла|тағайында))",
    rf"{_WHOSE}төрағалығымен (?P<meeting>[^STPQCD;:()]{{1,60}}?{_MEETING}ы?)"
    rf"(?={_LETTER}* (?:өт|бол|бастал|аяқтал|жалғас))",
    rf"^(?P<meeting>[^SPQ;:()]{{0,110}}?{_MEETING}(?:ы|і|сы)?"
    rf"(?: [^SPQ;:()]{{0,90}})?) {_WHOSE}төрағалығымен (?=өт|бол|бастал|аяқтал|жалғас)",
)
_GENITIVE = late(r"[ндт][ыі]ң$")
_IN_NOMINATIVE = late(" (?:ету|төрағасы )")
"""Words with which the state need not be in the genitive."""
_DENIED = late(r"[^,;.]{0,40}?(?:мүмкін|емес|болмайды|болмады|өтпе|бас тарт|кейінге)")
_NEAR = 60
"""How far ahead of the chair a meeting may be doubted."""
_NOT_OF_HEADS = late(r"минист|парламент|үкімет|сарапшы|хатшы|комитет|комиссия|топ|прокурор|депутат")
"""Whose meeting tells nothing of who presides over the organisation."""


def chairs_as_nouns(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairs that a Kazakh sentence names in telling of something else."""
    if frame.language is not Language.KK or "төраға" not in frame.mask:
        return
    for match in _FORMS.matches(frame):
        meeting = said(match, "meeting")
        of = _over(frame, before, match)
        words = match.group()[-_NEAR:] if meeting else match.group()
        is_denied = _DENIED.match(frame.mask, match.end()) is not None
        if of is None or is_denied or has_doubt(words) or _NOT_OF_HEADS.search(meeting):
            continue
        sign = said(match, "who")
        is_owner = (
            bool(meeting) or _IN_NOMINATIVE.search(words) or _GENITIVE.search(frame.item(sign).text)
        )
        who = before.only_states(frame.parties(sign)) if is_owner else ()
        time = frame.item(said(match, "time")).time if said(match, "time") else None
        period = begun(time) if time is None or _is_of_chair(time) else (None, None)
        yield from of_each(StatementKind.CHAIRMANSHIP, of, who, "chair", period)


def _over(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation that is presided over, None for a body of ministers and the like."""
    signs = said(match, "org") or said(match, "meeting")
    named = frame.parties(signs)
    of = named[0] if named else before.owner(frame, said(match, "org"), match.start())
    if of is None or is_lesser(of):
        return None
    return of if of is not None and can_be_presided(of) else None


def _is_of_chair(time: Time) -> bool:
    """Whether a time can be that over which somebody presides: a year and not a day."""
    return time.bound in (Bound.AT, Bound.SPAN, Bound.SINCE) and time.first.day is None
