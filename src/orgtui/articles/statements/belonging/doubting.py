"""Whether a part of a clause that tells who comes and goes is no plain fact."""

from dataclasses import replace

from orgtui.articles.statements.clauses.clauses import BLANK, Clause
from orgtui.text.late_patterns import late

_ATTRIBUTED = late(
    r",[^,]*?(?:рассчит|наде|ожида|счита|полага|прогноз|предлож|предпол|обеща|увер|хоч|хот|мечта"
    r"|hope|expect|believ|suggest|predict|claim|argu|think|үміт|болжа)"
)


_DASH = late(r"[–—] (?=[^–—]*(?:S[\ue000-\uf8ff]|\b(?:он|она|оно|они|it|they)\b))")


def _behind_dash(clause: Clause, start: int) -> Clause:
    """Return the clause without what stands before a dash and another subject."""
    dashes = list(_DASH.finditer(clause.mask, 0, start))
    if not dashes:
        return clause
    place = dashes[-1].end()
    return replace(clause, mask=BLANK * place + clause.mask[place:])


_TRAILING = late(r",| [–—] ")


_OF_PLANS = late(
    r"(?<![а-я])(?:план|намерени|желани|надежд|готовност|иде[яюи]"
    r"|перспектив)[а-я]* (?:[а-я]+ )?[а-я]{3,}ть(?:ся)?$"
)
"""A wish that governs a verb: "о планах вступить"."""


def is_doubtful(clause: Clause, span: tuple[int, int], end: int) -> bool:
    """Whether a part of a clause is no plain fact, apart from what trails behind its comma."""
    clause = _behind_dash(clause, span[0])
    if _OF_PLANS.search(clause.mask, 0, span[1]):
        return True
    if clause.is_doubtful(*span):
        trailing = _TRAILING.search(clause.mask, end)
        comma = trailing.start() if trailing is not None else -1
        if comma < 0 or _ATTRIBUTED.match(clause.mask, comma):
            return True
        mask = clause.mask[:comma] + BLANK * (len(clause.mask) - comma)
        return replace(clause, mask=mask).is_doubtful(*span)
    return False


_INTO_LIST = late(
    r"[а-я]+ (?:в|во|под|на) (?:[а-я-]+ ){0,3}?(?:списо?к|перече?н|реестр|санкци|рейтинг|удар|опал)"
    r"[а-я]*(?! [а-я -]*(?:член|участни|наблюдател|партн[её]р|[OB].))"
)


_TO_SEATS = late(
    r"elected\b(?:[^;:]*\b(?:sit|serve|seats?|terms?|places?)\b"
    r"|(?![^;:]*\b(?:members?|observers?|partners?|into)\b))"
)
"""Who is but elected to seats of a council, by those of whom they are members."""


def is_to_other(mask: str, start: int) -> bool:
    """Whether a verb at a place of a mask is of coming onto a list, under sanctions, to seats."""
    return any(form.match(mask, start) is not None for form in (_INTO_LIST, _TO_SEATS))
