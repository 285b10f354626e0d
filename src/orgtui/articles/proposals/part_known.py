"""What accepting adds of an organisation that no fact file describes: a head and an office.

Such an organisation is known in part: what articles stated of it is kept and can be read, but no
list of it is whole, so nothing is ever asked of it.
"""

from collections.abc import Iterator
from types import MappingProxyType

from orgtui.articles.mentions.world_names import world_organisation
from orgtui.articles.parties import parties_of
from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.proposals.draft import Amendment, Entry, Origin
from orgtui.articles.proposals.naming_people import KAZAKH, free_key
from orgtui.articles.proposals.office_titles import offices_meant
from orgtui.errors import ProposalError
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind, OrganisationId
from orgtui.facts.names import Name, Names
from orgtui.facts.reading import Row
from orgtui.facts.records import Citation, Office

_TITLES = MappingProxyType(
    {
        "secretary-general": ("Secretary-General", "Генеральный секретарь", "Бас хатшы"),
        "deputy-secretary-general": (
            "Deputy Secretary-General",
            "Заместитель генерального секретаря",
            "Бас хатшының орынбасары",
        ),
        "director-general": ("Director-General", "Генеральный директор", "Бас директор"),
        "executive-secretary": (
            "Executive Secretary",
            "Исполнительный секретарь",
            "Атқарушы хатшы",
        ),
        "executive-director": (
            "Executive Director",
            "Исполнительный директор",
            "Атқарушы директор",
        ),
        "managing-director": (
            "Managing Director",
            "Директор-распорядитель",
            "Басқарушы директор",
        ),
        "high-commissioner": ("High Commissioner", "Верховный комиссар", "Жоғарғы комиссар"),
        "high-representative": (
            "High Representative",
            "Верховный представитель",
            "Жоғары өкіл",
        ),
        "president": ("President", "Президент", "Президент"),
        "vice-president": ("Vice-President", "Вице-президент", "Вице-президент"),
        "chair": ("Chair", "Председатель", "Төраға"),
        "deputy-chair": ("Deputy Chair", "Заместитель председателя", "Төрағаның орынбасары"),
        "commissioner": ("Commissioner", "Комиссар", "Комиссар"),
        "director": ("Director", "Директор", "Директор"),
        "coordinator": ("Coordinator", "Координатор", "Үйлестіруші"),
        "head": ("Head", "Глава", "Басшы"),
    }
)
"""The usual titles of those who lead organisations, in English, Russian and Kazakh."""


def can_be_added(party: Party) -> bool:
    """Tell whether an organisation that the facts do not have is one that all the world knows."""
    return party.kind is EntityKind.ORGANISATION and world_organisation(party.name) is not None


def with_missing(
    statement: Statement, amendment: Amendment, origin: Origin, base: FactBase
) -> tuple[FactBase, Entry | None, Entry | None]:
    """Return facts with all that a statement needs, and what was added: a head, an office.

    Raises:
        ProposalError: when the title of an office is none of the usual ones.
    """
    organisation = parties_of(statement, base).organisation
    head = None
    if organisation is None:
        names = world_organisation(statement.organisation.name)
        assert names is not None
        organisation = OrganisationId(free_key(names.en.short, base.organisations))
        head = _head(organisation, names, origin, base)
        base = base.with_row(_row(head, organisation))
    office = None
    if statement.kind is StatementKind.OFFICE and not amendment.office:
        office = _office(organisation, statement.role, origin, base)
        base = base.with_row(_row(office, organisation)) if office else base
    return base, head, office


def _head(organisation: OrganisationId, names: Names, origin: Origin, base: FactBase) -> Entry:
    also = [
        alias
        for alias in names.ru.aliases
        if " " in alias and not KAZAKH.search(alias) and alias not in base.bearers
    ]
    russian = _told(names.ru) | ({"aliases": also} if also else {})
    values = {
        "id": organisation,
        "partial": True,
        "checked": str(origin.published or origin.accessed),
        "names": {"en": _told(names.en), "ru": russian},
        "sources": [origin.key],
    }
    return Entry(kind="organisation", key=organisation, values=values)


def _told(name: Name) -> dict[str, object]:
    short: dict[str, object] = {} if name.short == name.full else {"short": name.short}
    return {"full": name.full, **short}


def _office(
    organisation: OrganisationId, title: str, origin: Origin, base: FactBase
) -> Entry | None:
    """Return the office of a title in an organisation known in part; None where it has it."""
    is_partial = base.organisation(organisation).is_partial
    if not is_partial or offices_meant(title, base.of(organisation, Office)):
        return None
    meant = offices_meant(title, _usual(organisation))
    if len(meant) != 1:
        raise ProposalError(
            '"{title}" is none of the usual titles; give the one that is meant: {known}',
            title=title,
            known=", ".join(english for english, _, _ in _TITLES.values()),
        )
    office = meant[0]
    names = {"en": office.names.en, "ru": office.names.ru}
    return Entry(
        kind="office",
        key=office.id,
        values={
            "id": office.id,
            "names": {language: _told(name) for language, name in names.items()},
            "sources": [origin.key],
        },
    )


def _usual(organisation: OrganisationId) -> Iterator[Office]:
    for key, (english, russian, kazakh) in _TITLES.items():
        names = Names(
            en=Name(full=english, short=english),
            ru=Name(full=russian, short=russian),
            kk=Name(full=kazakh, short=kazakh),
        )
        yield Office(id=key, organisation=organisation, names=names, citation=Citation(sources=()))


def _row(entry: Entry, owner: str) -> Row:
    """Return an entry as a row of its organisation, as if it stood in a file already."""
    return Row(kind=entry.kind, owner=owner, key="", values=entry.values, file="", line=0)
