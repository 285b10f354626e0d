"""Queries about documents, initiatives, organs and languages, which are asked for by name."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language, Names
from orgtui.facts.periods import Covers, End
from orgtui.facts.records import Body, Document, Initiative, InitiativeKind, identity
from orgtui.quiz.solving import Solution, Solver, may_overlap, moment, solved
from orgtui.quiz.solving_members import within
from orgtui.text.folding import fold

_BOTH = (Language.EN, Language.RU)


def share_a_name(left: Names, right: Names) -> bool:
    """Tell whether one name in English or Russian may mean either of two things."""
    return left is right or any(
        not _folded(left, language).isdisjoint(_folded(right, language)) for language in _BOTH
    )


def _folded(names: Names, language: Language) -> set[str]:
    return {fold(text) for text in names.within(language).all}


def _namesakes(
    base: FactBase, organisation: OrganisationId, document: Document
) -> Iterator[Document]:
    for other in base.of(organisation, Document):
        if other.id == document.id or share_a_name(document.names, other.names):
            yield other


def _dates(
    organisation: OrganisationId,
    document: Document,
    read: Callable[[Document], PartialDate | None],
) -> Solver:
    def solve(base: FactBase) -> Solution:
        found = []
        for other in _namesakes(base, organisation, document):
            when = read(other)
            text, fits = moment(when) if when is not None else ("?", Covers.MAYBE)
            found.append((text, fits, other.citation.is_settled))
        return solved(found)

    return solve


def signing_of(organisation: OrganisationId, document: Document) -> Solver:
    """Return the query "when was the document of this name signed?"."""
    return _dates(organisation, document, lambda other: other.signed)


def entry_into_force_of(organisation: OrganisationId, document: Document) -> Solver:
    """Return the query "when did the document of this name take effect?"."""
    return _dates(organisation, document, lambda other: other.in_force)


def place_of_signing(organisation: OrganisationId, document: Document) -> Solver:
    """Return the query "where was the document of this name signed?"."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (
                other.place or "?",
                Covers.YES if other.place else Covers.MAYBE,
                other.citation.is_settled,
            )
            for other in _namesakes(base, organisation, document)
        )

    return solve


def signed_on(organisation: OrganisationId, day: date) -> Solver:
    """Return the query "which dated document was signed on a day?"; the answers are facts' ids."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (
                str(identity(document)),
                within(document.signed, day, day),
                document.citation.is_settled,
            )
            for document in base.of(organisation, Document)
            if document.signed is not None
        )

    return solve


def bearers_of_title(
    organisation: OrganisationId,
    title: str,
    titles: Callable[[FactBase, Initiative], str],
) -> Solver:
    """Return the query "which cities bore a title?".

    A title that is the beginning of another one may mean that as well.
    """

    def solve(base: FactBase) -> Solution:
        found = []
        for initiative in base.of(organisation, Initiative):
            if initiative.kind is not InitiativeKind.CAPITAL:
                continue
            other = titles(base, initiative)
            if other == title:
                fits = Covers.YES if initiative.place else Covers.MAYBE
            elif other.startswith(title):
                fits = Covers.MAYBE
            else:
                continue
            found.append((initiative.place or "?", fits, initiative.citation.is_settled))
        return solved(found)

    return solve


def years_of_theme(organisation: OrganisationId, theme: Initiative) -> Solver:
    """Return the query "which year was proclaimed so?"."""

    def solve(base: FactBase) -> Solution:
        same = (t for t in _themes(base, organisation) if share_a_name(t.names, theme.names))
        return solved((*_year(each), each.citation.is_settled) for each in same)

    return solve


def themes_of_year(organisation: OrganisationId, year: int) -> Solver:
    """Return the query "what was a year proclaimed?"; the answers are facts' ids."""
    first, last = date(year, 1, 1), date(year, 12, 31)

    def solve(base: FactBase) -> Solution:
        found = []
        for theme in _themes(base, organisation):
            if theme.period is None or may_overlap(theme.period, first, last):
                text, fits = _year(theme)
                exact = fits if text == str(year) else Covers.MAYBE
                found.append((str(identity(theme)), exact, theme.citation.is_settled))
        return solved(found)

    return solve


def _themes(base: FactBase, organisation: OrganisationId) -> Iterable[Initiative]:
    initiatives = base.of(organisation, Initiative)
    return (one for one in initiatives if one.kind is InitiativeKind.YEAR)


def _year(theme: Initiative) -> tuple[str, Covers]:
    period = theme.period
    if period is None:
        return "?", Covers.MAYBE
    is_year = period.ending is End.WHOLE and period.start.month is None and period.is_exact
    return str(period.start), Covers.YES if is_year else Covers.MAYBE


def bodies_doing(organisation: OrganisationId, purpose: str) -> Solver:
    """Return the query "which organ does what is said?"; the answers are facts' ids."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (str(identity(body)), Covers.YES, body.citation.is_settled)
            for body in base.of(organisation, Body)
            if purpose in body.purpose.values()
        )

    return solve


def languages_of(organisation: OrganisationId) -> Solver:
    """Return the query "which are its official and working languages?"."""

    def solve(base: FactBase) -> Solution:
        head = base.organisation(organisation)
        return solved((code, Covers.YES, head.citation.is_settled) for code in head.languages)

    return solve


def acronym_of(names: Names) -> Solver:
    """Return the query "which acronym does the thing of this full name go by?"."""

    def solve(base: FactBase) -> Solution:
        bearers = (base.bearers.get(full, ()) for full in (names.en.full, names.ru.full))
        return Solution(sure=frozenset().union(*bearers))

    return solve
