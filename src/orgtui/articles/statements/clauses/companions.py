"""With whom the states of a clause do what they do: "вместе с Израилем", "along with Mali"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.runs import Run, runs
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WITH = late(
    r"(?<![а-я])(?<!не )(?:вместе|заодно|одновременно|в один день) со? $"
    r"|\b(?:together|along) with (?:the )?$"
)
_ELSEWHERE = late(r"в O. [–—-] (?:с )?D.,? (?:вместе|заодно|одновременно) со? $")
"""With whom they did so in another organisation, of which the end of a sentence tells."""
_BESIDE = late("S[\ue000-\uf8ff] со? $")
_BOTH = late(r" (?:[а-я]+о )?[а-я]+(?:ли|лись)\b")
"""A verb of several: «Руанда с Бурунди подключились»."""


def companions(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the states with whom, in Kazakh by their case: "Қазақстан Өзбекстанмен бірге".

    Beside whom something is become, "Ресеймен қатар", may have been it for long.
    """
    is_kazakh = clause.frame.language is Language.KK
    if not is_kazakh and " with " not in clause.mask and " с" not in clause.mask:
        return ()
    found = [
        run
        for run in runs(clause, before)
        if (
            run.governor == "instrumental" and not clause.mask.startswith(" қатар", run.end)
            if is_kazakh
            else _is_with(clause.mask, run)
        )
    ]
    return tuple(party for run in found for party in run.parties)


def _is_with(mask: str, run: Run) -> bool:
    """Whether states stand beside others as those with whom these do something."""
    if _WITH.search(mask, 0, run.start) is not None:
        return _ELSEWHERE.search(mask, 0, run.start) is None
    is_beside = _BESIDE.search(mask, 0, run.start) is not None
    return is_beside and _BOTH.match(mask, run.end) is not None
