"""With whom the states of a clause do what they do: "вместе с Израилем", "along with Mali"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.runs import runs
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WITH = late(
    r"(?<![а-я])(?<!не )(?:вместе|заодно|одновременно|в один день) со? $"
    r"|\b(?:together|along) with (?:the )?$"
)


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
            else _WITH.search(clause.mask, 0, run.start) is not None
        )
    ]
    return tuple(party for run in found for party in run.parties)
