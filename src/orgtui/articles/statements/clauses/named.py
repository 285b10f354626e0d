"""Which states a sentence has named before a clause that names none itself."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import CITY, PERSONS, STATE
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ACTING = late("S[\ue000-\uf8ff]")


def acting_before(clause: Clause) -> tuple[Party, ...]:
    """Return the one state that acted in the sentence before; in Kazakh the one named last."""
    if clause.frame.language is Language.KK:
        is_person = PERSONS.search(clause.frame.mask, 0, clause.seam)
        return () if is_person else named_before(clause)
    named = set(clause.frame.parties("".join(_ACTING.findall(clause.frame.mask[: clause.seam]))))
    is_russian = clause.frame.language is Language.RU
    return tuple(named) if is_russian and len(named) == 1 else ()


_OWNER = late(r"^\W*(?:the )?(?P<who>S[\ue000-\uf8ff])s (?=[a-z])")


def one_before(clause: Clause, before: Discourse, place: int) -> tuple[Party, ...]:
    """Return the only state, or the only capital, that the sentence has named before a place.

    Of several it is the one whose person or house the sentence begins with: "Peru's ambassador".
    """
    mask = clause.frame.mask[: max(clause.seam, place)]
    owner = _OWNER.match(mask)
    if owner is not None:
        return before.only_states(clause.frame.parties(owner["who"]))
    items = tuple(clause.frame.within(_COMPARED.sub("", mask)))
    for letter in (STATE, CITY):
        named = {item.party for item in items if item.letter == letter and item.party is not None}
        if named:
            return before.only_states(tuple(named)) if len(named) == 1 else ()
    return ()


_COMPARED = late(
    r"(?<![а-я])(?:вслед за|следом за|в отличие от|как и|вместе со?|одновременно со?|наравне со?"
    r"|помимо|кроме|раньше|позже|позднее)(?: [ST].(?:(?:,| и) [ST].)*)"
)
"""States with which another is only compared, or does what it does."""


def named_before(clause: Clause) -> tuple[Party, ...]:
    """Return the states named last in the sentence before a clause, whatever they do there."""
    items = tuple(clause.frame.within(clause.frame.mask[: clause.seam]))
    states = [item.party for item in items if item.letter == STATE and item.party is not None]
    return tuple(states[-1:])


_SEVERAL = pattern("<L>")


def several_before(clause: Clause) -> tuple[Party, ...]:
    """Return the states that stand side by side before a clause, of several such the last."""
    mask = clause.frame.mask
    found = (clause.frame.parties(run) for run in _SEVERAL.findall(mask[: clause.seam]))
    lists = [parties for parties in found if len(parties) > 1]
    return lists[-1] if lists else ()


def acted_on(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return whom «ее», «его» or «их» means of those that the sentence before has named."""
    word = next(iter(_ITS.findall(clause.mask)), "")
    if word == "их":
        return before.members.together()
    state = before.members.meant(word, before.last_state, before.homeland)
    return (state,) if state is not None else ()


_ITS = late(r"(?<![а-я])(?:ее|его|их)\b")
