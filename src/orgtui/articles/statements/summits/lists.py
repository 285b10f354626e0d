"""Meetings told by place and time alone: "in Vienna (1993) and Warsaw (2005)", "– Rome, in May"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.summits.days import LONGEST
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

ASSEMBLIES = {"world:auassembly": Party(kind=EntityKind.ORGANISATION, id="world:au", name="AU")}
"""Assemblies of heads that are called like those of deputies, with their organisations."""
_TIMES = r"(?:в |in )?D.(?:(?:,| и| and| және) (?:в |in )?D.)*"
_ONE = (
    rf"(?:(?:в|во|in|the) )*(?P<place>C.)(?: ?\((?:[SA]., )?(?P<times>{_TIMES})\)"
    rf"|, S. \((?P<times2>{_TIMES})\))"
)
_EACH = late(_ONE)
_RUN = late(
    rf"(?:{re.sub(r'[?]P<[a-z0-9]+>', '?:', _ONE)}(?:[,;]? (?:а |и |and |then |затем )*)?)+"
)
SUMMIT_ITSELF = late(r"саммит|summit")
"""The word itself, whatever else heads may meet at."""
_MEETING = late(
    r"саммит|встреч|(?:собирал|съезжал|встречал)\w*|в верхах|summit|\bmet\b|gathered|meetings?\b"
    r"|(?<![а-я])(?:ранее|прежде|до этого|до того|раньше|предыдущ\w+|прежн\w+)|\bearlier|previous"
    r"|before (?:that|then)|(?:принима|прин[яи]|созыва|собира)\w+ (?:у себя )?(?:участник"
    r"|лидер|глав"
    r"|коллег|гост|их)|\bhost(?:ed|s)?\b|хозя[еий]|саммит|кездесу|басқосу"
)
_HELD = late(
    r"саммит|встреч|сесси|собира|собра|съезжал|заседани|в верхах|форум|summit|met\b|gather|meeting"
    r"|session|conven|кездесу|басқосу|\bhost(?:ed|s)?\b|хозя[еий]"
)
"""What tells that pairs of places and times are those of meetings."""
_SEQUEL = late(
    r"(?:потом|затем|дальше|далее|позже|после (?:этого|того|него|не[её])|за (?:ним|ней|этим)"
    r"|следующ(?:ими|ие)|then|next|later|it was followed|this was followed|after that)\b"
    r"(?:(?: (?:был[иа]?|шли|последовал[иа]?|стал[иа]?|настал черед|пришла очередь|came|were|by))"
    r"{1,2}(?: [–—:-])?"
    r"| [–—:-]) (?:(?:в|the|in) )?(?=C.)"
)
"""What begins a list of the meetings after the one told of: «Потом были Рим (2007) …»."""
_OTHER = late(
    r"возглав|руковод|во главе"
    r"|вступ|член|председ|присоед|вош|посол|министр|посл[аы]|игр[ыа]|чемпион|join|member|chair"
    r"|presid|ambassador|minister|games|olympi|championship|экономическ\w+ форум|штаб|бюро|офис"
    r"|office|embass|convention|конвенц|договор|протокол|treaty"
)
"""What else than meetings places and years may be of."""
_HEADED = late(
    r"(?:(?P<body>B.)|(?:саммит|встреч[аи]|summit|басқосу)\w*|\b(?:meeting|gathering)s?)"
    r"(?: (?:глав|лидеров|of heads of state"
    r"|of leaders)(?: [а-я]+){0,3})?(?: (?:of )?(?:the )?[OB].)?"
    r"(?: \([^()DC]{0,20}\))? ?(?:[–—:]|- )"
)
"""A meeting with a dash or a colon for the verb."""
_PLACED = late(
    r"(?:^|[–—:;,-])\s?(?:(?:а |и |the )?[а-яa-z]+(?:ий|ый|ой|ая|ое|яя)?(?: [–—:-] |: | in ))?"
    r"(?:(?:в|во|in) )?(?P<place>C.)(?: \([SA].\))?(?:, (?:the )?[SA].)?(?:,? |, )"
    r"(?:\()?(?:(?:в|on|in|с) )?(?P<time>D.)"
)


_IN = r"(?:(?:в|во|на|in|at|the|on) )*"
_NEXT = (
    r"(?:[,;]|,? (?:и|а также|а|and|then))(?: (?:а|и|and|затем|потом|then|наконец|снова|ещ[её]"
    r"|далее)\b)*"
    r"(?: (?:[а-яa-z]+ ){0,3}[–—-])? "
)
"""What stands between two meetings of a list."""
_TIME_FIRST = rf"{_IN}(?P<time>D.) ?(?:[–—:-] )?{_IN}(?:столице )?(?P<place>[CST].)(?: \([^()]*\))?"
_PLACE_FIRST = rf"{_IN}(?P<place>C.)(?: \([ST].\))? (?:[–—-] )?{_IN}(?P<time>D.)"
_PAIRED = tuple(
    (
        late(rf"{one}(?:{_NEXT}{one})+".replace("?P<time>", "?:").replace("?P<place>", "?:")),
        late(one),
    )
    for one in (_TIME_FIRST, _PLACE_FIRST)
)
"""Meetings by the time and the place of each, in the same order: "in 1975 in Rome, in …"."""


def listed_summits(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the meetings of a list, of the organisation whose summits are spoken of."""
    is_sequel = frame.has_time and _is_sequel(frame, before)
    if not frame.has_time or not (is_sequel or _MEETING.search(frame.text.lower())):
        return
    of = _organisation(frame, before)
    if of is None or _OTHER.search(frame.mask) or has_doubt(frame.mask):
        return
    paired = tuple(_paired(frame, of)) if is_sequel or _HELD.search(frame.mask) else ()
    yield from paired
    if not paired:
        yield from _behind_heading(frame, of)
    for run in _RUN.finditer(frame.mask):
        if run.group().count("D") < _LEAST:
            continue
        for one in _EACH.finditer(run.group()):
            yield from _met(frame, of, one["place"], one["times"] or one["times2"])


def _is_sequel(frame: Frame, before: Discourse) -> bool:
    """Whether a sentence lists what followed the meeting told before."""
    is_told = before.names_meeting or before.met is not None
    return is_told and _SEQUEL.match(frame.mask) is not None


def _behind_heading(frame: Frame, of: Party) -> Iterator[Draft]:
    headed = _HEADED.search(frame.mask)
    if headed is not None and (not headed["body"] or _is_meeting(frame, headed["body"])):
        for one in _PLACED.finditer(frame.mask, headed.end() - 2):
            yield from _met(frame, of, one["place"], one["time"])


def _paired(frame: Frame, of: Party) -> Iterator[Draft]:
    for run_form, form in _PAIRED if len(frame.time_places) >= _LEAST else ():
        runs = [run for run in run_form.finditer(frame.mask) if not _is_one(frame, run.group())]
        for run in runs:
            for one in form.finditer(run.group()):
                yield from _met(frame, of, one["place"], one["time"])
        if runs:
            return


def _is_one(frame: Frame, signs: str) -> bool:
    """Whether a list tells the days of one meeting, which went from one city to another."""
    days = [item.time.first for item in frame.within(signs) if item.time is not None]
    return days[0].day is not None and (days[-1].earliest - days[0].earliest).days <= LONGEST


def _is_meeting(frame: Frame, sign: str) -> bool:
    return SUMMIT_ITSELF.match(frame.item(sign).text.lower()) is not None


_LEAST = 2
"""How many meetings make a list."""


def _met(frame: Frame, of: Party, place: str, signs: str) -> Iterator[Draft]:
    """Yield a meeting at a place for each time of a piece of the mask."""
    who = frame.party(place)
    for item in frame.within(signs):
        if item.time is not None and who is not None and _is_when(item.time):
            yield Draft(
                kind=StatementKind.SUMMIT,
                organisation=of,
                who=who,
                start=item.time.first,
                end=item.time.last,
            )


def _is_when(time: Time) -> bool:
    return time.bound not in (Bound.UNTIL, Bound.SINCE)


def _organisation(frame: Frame, before: Discourse) -> Party | None:
    of = before.summit or (before.met[0] if before.met is not None else None)
    named = {
        ASSEMBLIES.get(party.id) or before.with_organisation(party)
        for party in frame.parties(frame.mask)
        if party.kind in (EntityKind.ORGANISATION, EntityKind.BODY)
    }
    named = {party for party in named if is_international(party)}
    if not named:
        is_summit = re.search("саммит|summit", frame.mask) is not None
        return of or (before.topic if is_summit else None)
    only = next(iter(named)) if len(named) == 1 else None
    return only if only == of or _OF_HEADS.search(frame.text.lower()) else None


_OF_HEADS = late(r"саммит|summit|лидер|глав|leaders|heads of")
