"""Where one comes in or goes out in Kazakh that is no organisation: a market, a final, a bank."""

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LETTER = "[а-яәіңғүұқөһ]"
_MOVES = late(r"кір|ен[діг]|қосыл|шы[қғ]|кет|өт|орал")
_ELSEWHERE = late(
    rf"(?<!{_LETTER})(?!құрам|қатар|мүше|ұйым|ода[қғ]|кеңес|отбас|шаңыра|топ|тоб|клуб|қауымдаст|бірлест"
    r"|блок|альян|достаст|форум|бақыла|байқа|серіктес|оған|одан|бұған|мәртебе|жыл|қор|лига|картель"
    r"|сап|құрылым|қайта|жаңа|бірауыз|бар|содан|ресми|статус|тәртіп)"
    rf"{_LETTER}{{3,}}(?:[ғгқкн][ае]|[дтн][ае]н) (?:D. )?$"
)
"""A noun right ahead of the verb, in the dative or the ablative."""


def goes_elsewhere(clause: Clause, place: int) -> bool:
    """Whether a verb at a place is of coming into, or out of, what is no organisation."""
    if clause.frame.language is not Language.KK or not _MOVES.match(clause.mask, place):
        return False
    return _ELSEWHERE.search(clause.mask, 0, place) is not None
