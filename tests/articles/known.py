"""What the fact base of these tests knows, and where their pages are."""

from pathlib import Path

from orgtui.articles.mentions.linking import Linker
from orgtui.facts.ids import EntityKind, OrganisationId
from orgtui.facts.names import Name, Names
from orgtui.facts.records import Entity

PAGES = Path(__file__).parent / "pages"


def _names(en: str, ru: str, kk: str = "", *, ru_aliases: tuple[str, ...] = ()) -> Names:
    def name(text: str, aliases: tuple[str, ...] = ()) -> Name:
        full, _, short = text.partition("|")
        return Name(full=full, short=short or full, aliases=aliases)

    return Names(en=name(en), ru=name(ru, ru_aliases), kk=name(kk) if kk else None)


def _entity(kind: EntityKind, key: str, names: Names) -> Entity:
    context = OrganisationId(key.partition("/")[0]) if "/" in key else None
    return Entity(kind=kind, id=key, names=names, context=context)


ENTITIES = (
    _entity(
        EntityKind.ORGANISATION,
        "sco",
        _names(
            "Shanghai Cooperation Organisation|SCO",
            "Шанхайская организация сотрудничества|ШОС",
            "Шанхай ынтымақтастық ұйымы|ШЫҰ",
        ),
    ),
    _entity(
        EntityKind.ORGANISATION,
        "cis",
        _names(
            "Commonwealth of Independent States|CIS",
            "Содружество Независимых Государств|СНГ",
            "Тәуелсіз Мемлекеттер Достастығы|ТМД",
        ),
    ),
    _entity(
        EntityKind.BODY,
        "sco/heads-of-state",
        _names("Council of Heads of State", "Совет глав государств"),
    ),
    _entity(
        EntityKind.BODY,
        "cis/heads-of-state",
        _names("Council of Heads of State", "Совет глав государств"),
    ),
    _entity(
        EntityKind.BODY,
        "sco/rats",
        _names(
            "Regional Anti-Terrorist Structure|RATS",
            "Региональная антитеррористическая структура|РАТС",
        ),
    ),
    _entity(
        EntityKind.BODY, "sco/business-council", _names("SCO Business Council", "Деловой совет ШОС")
    ),
    _entity(EntityKind.BODY, "sco/secretariat", _names("Secretariat", "Секретариат")),
    _entity(
        EntityKind.STATE,
        "kz",
        _names(
            "Republic of Kazakhstan|Kazakhstan",
            "Республика Казахстан|Казахстан",
            "Қазақстан Республикасы|Қазақстан",
        ),
    ),
    _entity(
        EntityKind.STATE, "cn", _names("China", "Китайская Народная Республика|Китай", "Қытай")
    ),
    _entity(EntityKind.STATE, "in", _names("Republic of India|India", "Республика Индия|Индия")),
    _entity(
        EntityKind.STATE,
        "by",
        _names("Belarus", "Республика Беларусь|Беларусь", ru_aliases=("Белоруссия",)),
    ),
    _entity(EntityKind.STATE, "ie", _names("Ireland", "Ирландия")),
    _entity(
        EntityKind.PERSON,
        "nurlan-yermekbayev",
        _names(
            "Nurlan Yermekbayev|Yermekbayev",
            "Нурлан Ермекбаев|Ермекбаев",
            "Нұрлан Ермекбаев|Ермекбаев",
        ),
    ),
    _entity(EntityKind.PERSON, "zhang-ming", _names("Zhang Ming|Zhang", "Чжан Мин|Чжан")),
    _entity(EntityKind.CITY, "astana", _names("Astana", "Астана", "Астана")),
    _entity(EntityKind.CITY, "tianjin", _names("Tianjin", "Тяньцзинь")),
    _entity(EntityKind.CITY, "beijing", _names("Beijing", "Пекин", "Бейжің")),
)

LINKER = Linker(ENTITIES)
