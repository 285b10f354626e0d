"""What one state says or decides of a step that only the organisation can take."""

import re

from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international

_WELCOME = re.compile(
    r"\b(?:одобр|поддерж|ратифиц|приветств|обсу[жд]|блокир|заблокир|разреш|согласов|рассм|благослов"
    r"|подтверд|утверд|критик|осу[жд]|approv|back|support|endors|ratif|welcom|block|veto|clear"
    r"|criticis|condemn)[а-яa-z]*"
)
_BESIDE = re.compile(
    r"(?: (?:(?:on|in|в) )?D.)? (?:(?:the|its|скор[а-я]+|сам[а-я]+) )?(?:[ST]. ?s )?$"
)
_BY_ALL = re.compile(
    r"саммит|сесси|заседани|главы|лидеры|участники|страны|государства|союзники|члены|совет|ассамбле"
    r"|summit|leaders|members|heads of|states\b|council|assembly"
)
"""Who decides for the organisation."""
_NAMED = re.compile(r"[OB].")


def is_of_one(frame: Frame, start: int, end: int | None = None) -> bool:
    """Whether a noun, or a verb with it, tells what one state makes of another's accession.

    "The parliament approved Sweden's accession on 26 February" tells of no accession on that day.
    Who decides for the organisation is the organisation, its summit, its members.
    """
    mask = frame.mask
    verb = None
    if end is not None:
        verb = _WELCOME.match(mask, start, end)
    for found in _WELCOME.finditer(mask, 0, start) if verb is None else ():
        verb = found if _BESIDE.fullmatch(mask, found.end(), start) else verb
    if verb is None or _BY_ALL.search(mask, 0, verb.start()):
        return False
    ahead = "".join(_NAMED.findall(mask, 0, verb.start()))
    return not any(is_international(party) for party in frame.parties(ahead))
