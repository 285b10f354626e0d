"""Kazakh lists of states each with its time, whose verb stands behind them.

«Бруней 1984, Вьетнам 1995 жылы кірді», «2017 жылы Үндістан, былтыр Иран қосылды».
"""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.series import chains, each_told, organisation_of
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.text.late_patterns import late

_WHO = r"(?P<who>S.(?:(?:, | (?:мен|пен|бен|және) )S.)*)"
_THERE = r"(?:[OB].-?|ұйым|одақ|одағ|кеңес|қор|оған)[а-яәіңғүұқөһ]*"
_TIME = r"(?P<time>D.|(?<!\d)(?:19|20)\d\d(?!\d))"
_FORMS = (
    late(rf"{_WHO}(?: {_THERE})? ?(?:[–—-] |\()?(?:да |де )?{_TIME}"),
    late(rf"{_TIME} ?(?:[–—-] )?(?:ғана |бірге )?{_WHO}"),
)
"""States with their time behind them, or before them; a bare year may stand for others' word."""
_SEAM = late(r"[^OBSTPQCD;:.]{0,16}(?:,|;| және| мен| пен| бен)(?: ал| кейін| содан соң| сосын)* ")
_VERB = late(
    r"[^OBSTPQCD;:.–—]{0,45}?(?:(?:кір|ен|қосыл|қабылдан)(?:ді|ген|іп|ды|ған|ып)\w*"
    r"|мүше(?:лікке|сі|лік)?\b|(?:бақылаушы|байқаушы|серіктес)\w*|өт(?:ті|кен)"
    r"|(?P<out>шы(?:қты|ққан|ғып)|кет(?:ті|кен)|шығарыл\w+))"
)
"""What became of the states, behind their list."""
_HEAD = late(r"(?:мүше|бақылаушы|байқаушы|серіктес|қосылған|кірген)\w*(?: \w+){0,2} ?[:–—-] ?$")
"""What became of them, before their list."""

_CHAIRS = late(r"төраға|тізгін|эстафета")
"""What goes from state to state, where no one comes in."""


def series_kazakh(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what became of the states of a list, each at its own time."""
    for form in _FORMS if frame.has_time else ():
        for last in chains(frame, form.finditer(frame.mask), _SEAM)[-1:]:
            if len(last) > 1 and not has_doubt(frame.mask):
                yield from _told(frame, before, last)


def _told(frame: Frame, before: Discourse, chain: Sequence[re.Match[str]]) -> Iterator[Draft]:
    verb = _VERB.match(frame.mask, chain[-1].end())
    words = verb or _HEAD.search(frame.mask, 0, chain[0].start())
    named = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    of = organisation_of(before, named[:1])
    is_of_chairs = _CHAIRS.search(frame.mask, 0, chain[0].start()) is not None
    if words is None or of is None or is_of_chairs:
        return
    is_out = verb is not None and verb["out"] is not None
    role = "full" if is_out else role_of(words.group())
    told = Told(organisation=of, role=role, period=ended if is_out else begun)
    yield from each_told(frame, before, told, chain)
