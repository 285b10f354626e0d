"""Who has the chair in Kazakh, where a person stands for a state or a participle ahead tells."""

from collections.abc import Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.ways import ChairAct
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.heads_kazakh import persons_for_states
from orgtui.articles.statements.clauses.runs import Run
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def with_persons(
    clause: Clause,
    before: Discourse,
    found: tuple[Run, ...],
    acting: tuple[Party, ...],
    until: int,
) -> tuple[tuple[Run, ...], tuple[Party, ...]]:
    """Return the states of a clause with those that persons stand for, and which of them acts.

    A person who acts ahead of the verb goes before a state behind it.
    """
    persons = [
        Run(start=place, end=place + 2, is_subject=not case, governor=case, parties=(state,))
        for place, case, state in persons_for_states(clause, before)
    ]
    first = next((run.parties for run in persons if run.is_subject), ())
    every = sorted((*found, *persons), key=lambda run: run.start)
    is_ahead = any(run.is_subject and run.end <= until for run in found)
    return tuple(every), (acting if is_ahead else first or acting)


def adjoining(found: Sequence[Run], end: int) -> tuple[Party, ...]:
    """Return the states right behind a place: «төрағалық еткен Қазақстанның»."""
    return next((run.parties for run in found if 0 <= run.start - end <= 1), ())


_OBJECT = late(r"(?<![а-яәіңғүұқөһ])(?!оны|мұны|соны|өзін)[а-яәіңғүұқөһ]{4,}(?:[дтн][ыі]|[ыі]н) $")
_SINCE_THAT_DAY = late(r"(?:осы|сол) күннен\b")
"""Since a day of which nobody has told."""


_OF_PART = late(
    r"(?<![а-яәіңғүұқөһ])(?!ұйым|одақ|одағ|кеңес|бірлест|қор|достаст|қауымдаст|альянс|блок|форум"
    r"|елдер|мемлекеттер|жыл|оның|олардың|топ)[а-яәіңғүұқөһ]{3,}[дтн][ыі]ң (?=төраға|төрағасы)"
    r"|(?<![а-яәіңғүұқөһ])(?:қанат|комитет|комиссия|палата|фракция|партия)[а-яәіңғүұқөһ]*"
    r"[дтн][ыі]ң $"
    r"|(?<![а-яәіңғүұқөһ])(?:құрметті|ғұмырлық|мәңгілік) (?=төраға)"
)
"""Whose chair it is that is none of an organisation of states."""


def is_of_other(clause: Clause, act: ChairAct, place: int) -> bool:
    """Whether a Kazakh verb at a place has another object than the chair, or a day nobody told."""
    if clause.frame.language is not Language.KK:
        return False
    if _OF_PART.search(clause.mask, 0, place):
        return True
    if act.noun is None:
        return _SINCE_THAT_DAY.search(clause.mask) is not None
    object_ = _OBJECT.search(clause.mask, 0, place)
    if object_ is None or act.noun.search(clause.mask):
        return _SINCE_THAT_DAY.search(clause.mask) is not None
    return act.weak is None or act.weak.search(object_.group()) is None
