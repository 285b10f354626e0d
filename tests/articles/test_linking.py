import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.known import LINKER
from orgtui.articles.mentions.name_index import NameIndex
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.records import Entity


def found(text: str, language: Language = Language.RU) -> list[tuple[str, str]]:
    return [(text[link.start : link.end], link.id) for link in LINKER.links(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Казахстан вступил.",
        "Дело Казахстана.",
        "Ответ Казахстану.",
        "Видят Казахстан.",
        "Вместе с Казахстаном.",
        "Речь о Казахстане.",
        "Посол Республики Казахстан прибыл.",
        "Об этом говорят в Республике Казахстан.",
        "Позиция РК известна.",
    ],
)
def test_every_russian_case_of_a_state_is_linked(text: str) -> None:
    assert [key for _, key in found(text)] == ["kz"]


@pytest.mark.parametrize(
    "text",
    [
        "Шанхайская организация сотрудничества основана.",
        "Устав Шанхайской организации сотрудничества принят.",
        "Решение принято Шанхайской организацией сотрудничества.",
        "Саммит ШОС прошёл.",
        "Страны «ШОС» согласны.",
        "Кубок ШОС-2024 разыгран.",
    ],
)
def test_every_russian_case_of_an_organisation_is_linked(text: str) -> None:
    assert [key for _, key in found(text)] == ["sco"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Қазақстанның ұстанымы белгілі.", "kz"),
        ("Отырыс Қазақстанда өтті.", "kz"),
        ("ШЫҰ-ға мүше елдер жиналды.", "sco"),
        ("Олар Шанхай ынтымақтастық ұйымына кірді.", "sco"),
        ("Төрағалық Қытайға көшті.", "cn"),
        ("Кеңес Нұрлан Ермекбаевты тағайындады.", "nurlan-yermekbayev"),
    ],
)
def test_kazakh_endings_do_not_hide_a_name(text: str, key: str) -> None:
    assert [entity for _, entity in found(text, Language.KK)] == [key]


@pytest.mark.parametrize(
    ("text", "mention", "key"),
    [
        ("The SCO's members met.", "SCO", "sco"),
        ("India's offer stands.", "India", "in"),
        ("Talks in ASTANA ended.", "ASTANA", "astana"),
        ("The Shanghai Cooperation Organisation grew.", "Shanghai Cooperation Organisation", "sco"),
    ],
)
def test_english_mentions_are_linked_without_their_endings(
    text: str, mention: str, key: str
) -> None:
    assert found(text, Language.EN) == [(mention, key)]


def test_a_name_that_no_dictionary_knows_is_declined() -> None:
    assert [key for _, key in found("Саммит прошёл в Тяньцзине, гости Тяньцзиня довольны.")] == [
        "tianjin",
        "tianjin",
    ]


def test_a_surname_alone_counts_only_after_the_full_name() -> None:
    assert found("Ермекбаев выступил первым.") == []
    assert found("Выступил Нурлан Ермекбаев. Ермекбаева поддержали.") == [
        ("Нурлан Ермекбаев", "nurlan-yermekbayev"),
        ("Ермекбаева", "nurlan-yermekbayev"),
    ]


def test_a_longer_surname_is_no_plural_of_a_known_one() -> None:
    assert [key for _, key in found("Выступил Нурлан Ермекбаев.")] == ["nurlan-yermekbayev"]
    assert found("Выступил Нурлан Ермекбаевов.") == []


def test_initials_and_patronymics_belong_to_the_mention() -> None:
    assert found("Выступил Н. Ермекбаев, генсек.") == [("Н. Ермекбаев", "nurlan-yermekbayev")]
    assert found("Назначен Нурлан Байузакович Ермекбаев.") == [
        ("Нурлан Байузакович Ермекбаев", "nurlan-yermekbayev")
    ]


def test_a_body_of_several_organisations_is_told_by_its_owner() -> None:
    assert found("Заседание Совета глав государств СНГ прошло.") == [
        ("Совета глав государств", "cis/heads-of-state"),
        ("СНГ", "cis"),
    ]
    assert found("Заседание Совета глав государств ШОС прошло.")[0][1] == "sco/heads-of-state"
    assert found("Прошло заседание Совета глав государств.") == []


def test_a_body_may_be_called_without_its_organisation() -> None:
    text = "The SCO has many organs. The Business Council meets in Beijing."

    assert ("Business Council", "sco/business-council") in found(text, Language.EN)
    assert found("The Business Council meets.", Language.EN) == []


def test_the_organisation_is_the_one_that_was_named() -> None:
    text = "Саммит ШОС прошёл в Астане. Члены Организации подписали документ."

    assert ("Организации", "sco") in found(text)


def test_the_organisation_is_nobody_where_two_can_be_meant() -> None:
    text = (
        "Саммиты ШОС и Шанхайской организации сотрудничества. СНГ молчит. Члены Содружества ждут."
    )

    assert ("Содружества", "cis") in found(text)
    assert found("Организации нужны средства.") == []


def test_names_inside_other_names_are_not_linked() -> None:
    assert found("Northern Ireland voted.", Language.EN) == []
    assert found("Выборы в Северной Ирландии прошли.") == []


def test_addresses_are_not_mentions() -> None:
    assert found("Читайте на astana.kz и @Astana.", Language.EN) == []


def test_a_capitalised_verb_is_no_state() -> None:
    assert found("Иди и смотри. Мин нет.") == []


@given(st.text(alphabet="ШОСаиKazahstnКазхтну «».,-\n'", max_size=300), st.sampled_from(Language))
def test_links_are_in_order_and_never_overlap(text: str, language: Language) -> None:
    links = LINKER.links(text, language)

    ends = [0, *(link.end for link in links)]
    assert all(
        end <= link.start < link.end <= len(text) for end, link in zip(ends, links, strict=False)
    )


def test_a_long_text_is_linked_in_time_that_grows_with_its_length() -> None:
    sentence = (
        "Совет глав государств ШОС и Казахстан приняли заявление Организации о Секретариате. "
    )

    links = LINKER.links(sentence * 2000, Language.RU)

    assert len(links) == 2000 * len(LINKER.links(sentence, Language.RU))


def test_a_name_does_not_run_out_of_its_brackets() -> None:
    text = "Тәуелсіз Мемлекеттер Достастығы (ТМД) мемлекет басшылары кеңесі жиналды."

    assert [word for word, _ in found(text, Language.KK)] == [
        "Тәуелсіз Мемлекеттер Достастығы",
        "ТМД",
    ]


def test_namesakes_come_in_the_same_order_in_every_run() -> None:
    names = ["Алма", "Берег", "Волга", "Город", "Донец", "Елань", "Жаба", "Зея"]
    spelled = [Name(full=name, short=name) for name in names]
    cities = [
        Entity(kind=EntityKind.CITY, id=one.full, names=Names(en=one, ru=one)) for one in spelled
    ]

    found = NameIndex(cities).beginning_with(
        frozenset(name.lower() for name in names), is_capital=True
    )

    assert [pattern.entity.id for pattern in found if pattern.entity] == names
