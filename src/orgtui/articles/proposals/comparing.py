"""Statements beside the facts: known already, new, or not to be true together with a record.

*Known* is what a record says too, as far as the coarser of the two tells: July 2023 and 4 July
2023, a day of hand-over or the day before it, a state and its president in the chair, either side
of a dispute. *New* is what no record says; where one says the same less precisely, the comparison
names it. *Contradicts* is only what cannot be true together with a settled record.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from orgtui.articles.article import Article
from orgtui.articles.parties import Parties, parties_of
from orgtui.articles.proposal import Proposal, Statement, StatementKind
from orgtui.articles.proposals.comparing_events import founding, summit
from orgtui.articles.proposals.comparing_spells import chairmanship, membership, office
from orgtui.articles.proposals.verdicts import Comparison
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate

_Comparer = Callable[[Statement, Parties, FactBase, PartialDate | None], Comparison]

_COMPARERS: Mapping[StatementKind, _Comparer] = MappingProxyType(
    {
        StatementKind.MEMBERSHIP: membership,
        StatementKind.CHAIRMANSHIP: chairmanship,
        StatementKind.OFFICE: office,
        StatementKind.SUMMIT: summit,
        StatementKind.FOUNDED: founding,
    }
)


def compare(statement: Statement, published: PartialDate | None, base: FactBase) -> Comparison:
    """Compare one statement of an article that appeared on a day with all records."""
    parties = parties_of(statement, base)
    return _COMPARERS[statement.kind](statement, parties, base, published)


def proposed(
    article: Article, statements: Iterable[Statement], base: FactBase
) -> tuple[Proposal, ...]:
    """Return an article's statements beside the facts, each with its sentence."""
    text = article.text
    found = []
    for statement in statements:
        result = compare(statement, article.published, base)
        found.append(
            Proposal(
                statement=statement,
                quote=text[statement.quote_start : statement.quote_end],
                standing=result.standing,
                record=result.record or "",
            )
        )
    return tuple(found)


def compared_anew(
    proposals: Iterable[Proposal], published: PartialDate | None, base: FactBase
) -> tuple[Proposal, ...]:
    """Return the proposals of an article beside facts that have changed."""
    found = []
    for proposal in proposals:
        result = compare(proposal.statement, published, base)
        found.append(replace(proposal, standing=result.standing, record=result.record or ""))
    return tuple(found)
