"""What one state says or decides of a step that only the organisation can take."""

import re

from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.text.late_patterns import late

_WELCOME = late(
    r"\b(?:одобр|поддерж|ратифиц|приветств|обсу[жд]|блокир|заблокир|разреш|согласов|рассм|благослов"
    r"|подтверд|утверд|критик|осу[жд]|approv|back|support|endors|ratif|welcom|block|veto|clear"
    r"|criticis|condemn)[а-яa-z]*"
)
_BESIDE = late(r"(?: (?:(?:on|in|в) )?D.)? (?:(?:the|its|скор[а-я]+|сам[а-я]+) )?(?:[ST]. ?s )?$")
_BY_ALL = late(
    r"саммит|сесси|заседани|главы|лидеры|участники|страны|государства|союзники|члены|совет|ассамбле|правлени|исполком"
    r"|board|summit|leaders|members|heads of|states\b|council|assembly"
)
"""Who decides for the organisation."""

_ENTRY = r"(?:вступлени|присоединени)[а-я]{1,2}(?![а-я])"
_AGREE = r"(?:одобр|поддерж|согласов)[а-я]+"
_AGREED = late(
    rf"(?<![а-я])(?:после )?{_AGREE} (?:(?:в )?D. )?(?:[а-я]+ )?{_ENTRY}"
    rf"|(?<![а-я]){_ENTRY} [^,;:()]{{0,60}}?(?<![а-я]){_AGREE}"
)
"""An accession that is agreed to, after which the state has yet to accede."""


def is_of_one(frame: Frame, start: int, end: int | None = None) -> bool:
    """Whether a noun, or a verb with it, tells what one state makes of another's accession.

    "The parliament approved Sweden's accession on 26 February" tells of no accession on that day.
    Who decides for the organisation is the organisation, its summit, its members; but what these
    agree to, in Russian, is for the state to do: «совет одобрил вступление Фиджи».
    """
    if any(said.start() <= start < said.end() for said in _AGREED.finditer(frame.mask)):
        return True
    verb = _welcome(frame.mask, start, end)
    if verb is None or _BY_ALL.search(frame.mask, 0, verb.start()):
        return False
    ahead = "".join(ORGANISATIONS.findall(frame.mask, 0, verb.start()))
    return not any(is_international(party) for party in frame.parties(ahead))


def _welcome(mask: str, start: int, end: int | None) -> re.Match[str] | None:
    """Return the verb with which words begin, or that governs the noun that begins at a place."""
    own = _WELCOME.match(mask, start, end) if end is not None else None
    ahead = (
        found
        for found in _WELCOME.finditer(mask, 0, start)
        if _BESIDE.fullmatch(mask, found.end(), start)
    )
    return own or next(ahead, None)
