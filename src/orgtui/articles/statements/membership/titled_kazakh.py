"""What states are by the way in Kazakh, of whose heads a sentence tells that they come.

«бақылаушы елдер – Ауғанстан президенті А. мен Иран министрі Б.», «бақылаушы мемлекеті болып
табылатын Беларусь президенті», «толыққанды мүшесі ретінде Өзбекстан басшысы».
"""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.facts.names import Language

_LETTER = "[а-яәіңғүұқөһ]"
_HEAD = r"(?:президент|премьер|басшы|көшбасшы|король|әмір|министр|өкіл|төраға|елші)"
_ONE = (
    rf"S.(?! ?(?:мен|пен|бен|және) [ST].)(?:-?{_LETTER}*(?: {_LETTER}+){{0,3}}?"
    rf" (?:{_LETTER}+-)?{_HEAD}{_LETTER}*(?: орынбасары)?(?: [PQ].-?{_LETTER}*)?)"
)
_ROLE = r"(?P<role>бақылаушы|байқаушы|серіктес)"
_OF = rf"(?:(?P<org>[OB].|ұйым|ода[қғ])-?{_LETTER}* )?"
_FORMS = Forms(
    rf"{_OF}{_ROLE} (?:мемлекеттер|елдер)(?:і)? ?[–—:-] ?"
    rf"(?P<who>{_ONE}(?:(?:,| және| мен| пен| бен) {_ONE})+)",
    rf"<org:X>-?{_LETTER}* {_ROLE}(?:сы|сі|ы|і)?(?: (?:мемлекеті|елі))?"
    r" (?:болып (?:табылатын|саналатын|отырған)|саналатын) (?P<who>[ST].)",
    rf"<org:X>-?{_LETTER}* (?:(?:толыққанды|толық|тең) )?"
    r"(?P<role>(?:мүше|бақылаушы|байқаушы|серіктес)(?:с[іы]| мемлекеті| елі)?)"
    r" (?:болып (?:табылатын|саналатын|отырған)|саналатын|ретінде)"
    rf"(?: (?:тұңғыш|алғаш|бірінші)(?: рет)?)? (?P<who>[ST].)(?=-?{_LETTER}* {_HEAD})",
)


def titled(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what states are said to be whose heads come to a meeting or do something else."""
    if frame.language is not Language.KK or STATE not in frame.letters:
        return
    for match in _FORMS.matches(frame):
        of = before.owner(frame, said(match, "org"), match.start())
        if of is None or not is_international(of) or has_doubt(frame.mask):
            continue
        who = before.only_states(_states(frame, said(match, "who")))
        yield from of_each(
            StatementKind.MEMBERSHIP, of, who, role_of(said(match, "role")), (None, None)
        )


def _states(frame: Frame, signs: str) -> tuple[Party, ...]:
    """Return the states of a piece of the mask, without the persons beside them."""
    named = [item.party for item in frame.within(signs) if item.letter == STATE]
    return tuple(party for party in named if party is not None)
