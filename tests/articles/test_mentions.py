"""Mentions of what the facts do not hold: names of the world, likely persons and organisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.known import LINKER
from counting import shipped_base
from orgtui.articles.article import Article, Passage, as_json
from orgtui.articles.mentions.linking import Linker
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

PERSON, ORGANISATION, BODY, CITY, STATE = (
    EntityKind.PERSON,
    EntityKind.ORGANISATION,
    EntityKind.BODY,
    EntityKind.CITY,
    EntityKind.STATE,
)


def unknown(text: str, language: Language = Language.RU) -> list[tuple[str, str]]:
    mentions = LINKER.mentions(text, language).unknown
    return [(text[link.start : link.end], link.name) for link in mentions]


def kinds(text: str, language: Language = Language.RU) -> list[EntityKind]:
    return [link.kind for link in LINKER.mentions(text, language).unknown]


@pytest.mark.parametrize(
    ("text", "mention", "name", "language"),
    [
        ("Встреча Инициативы трёх морей.", "Инициативы трёх морей", "Three Seas Initiative",
         Language.RU),
        ("Не стало Варшавского договора.", "Варшавского договора", "Warsaw Pact",
         Language.RU),
        ("Подписан договор о Европейском экономическом сообществе.",
         "Европейском экономическом сообществе", "EEC", Language.RU),
        ("Leaders came to the East Asia Summit.", "East Asia Summit", "East Asia Summit",
         Language.EN),
        ("Мүшелер Шығыс Африка қауымдастығына жиналды.", "Шығыс Африка қауымдастығына", "EAC",
         Language.KK),
        ("Об этом заявили в НАТО.", "НАТО", "NATO", Language.RU),
        ("Заседание Совета Безопасности ООН.", "Совета Безопасности ООН", "UN Security Council",
         Language.RU),
        ("Так решила Европейская комиссия.", "Европейская комиссия", "European Commission",
         Language.RU),
        ("Приехала Ангела Меркель.", "Ангела Меркель", "Angela Merkel", Language.RU),
        ("Видели Марию Пейчинович-Бурич.", "Марию Пейчинович-Бурич", "Marija Pejcinovic Buric",
         Language.RU),
        ("Переговоры прошли в Рейкьявике.", "Рейкьявике", "Reykjavik", Language.RU),
        ("Прибыли с Фиджи.", "Фиджи", "Fiji", Language.RU),
        ("Talks with the IAEA went on.", "IAEA", "IAEA", Language.EN),
        ("Отырысты БҰҰ өткізді.", "БҰҰ", "UN", Language.KK),
    ],
)  # fmt: skip
def test_what_the_whole_world_knows_is_mentioned_by_its_english_name(
    text: str, mention: str, name: str, language: Language
) -> None:
    assert unknown(text, language) == [(mention, name)]


def test_the_facts_come_before_the_world() -> None:
    links, rest = LINKER.mentions("Саммит ШОС прошёл в Пекине.", Language.RU)

    assert [link.id for link in links] == ["sco", "beijing"]
    assert rest == ()


def test_other_names_of_the_world_lead_to_what_the_facts_hold() -> None:
    links = LINKER.links("Peking is the seat of the OCS.", Language.EN)

    assert [link.id for link in links] == ["beijing", "sco"]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Выступил Канат Сейтжанов.", "Канат Сейтжанов", "Канат Сейтжанов"),
        ("Встретились с Марией Петровной Зориной.", "Марией Петровной Зориной",
         "Мария Петровна Зорина"),
        ("Приняли министра Гвюдни Торлаксдоухтира.", "Гвюдни Торлаксдоухтира",
         "Гвюдни Торлаксдоухтир"),
        ("Выступила посол Керсти Пальмквист.", "Керсти Пальмквист", "Керсти Пальмквист"),
        ("Отчёт прочёл А. Б. Рудковский.", "А. Б. Рудковский", "А. Б. Рудковский"),
        ("Секретарь Ван дер Хувен ушёл.", "Ван дер Хувен", "Ван дер Хувен"),
        ("Пришёл координатор Жан-Поль Мерсенье.", "Жан-Поль Мерсенье", "Жан-Поль Мерсенье"),
        ("Об этом сказал президент Чили Пинтопульос.", "Пинтопульос", "Пинтопульос"),
        ("Прибыла королева Маргарита III.", "Маргарита III", "Маргарита III"),
    ],
)  # fmt: skip
def test_a_person_is_known_by_the_shape_of_the_name(text: str, mention: str, name: str) -> None:
    persons = [link for link in LINKER.mentions(text, Language.RU).unknown if link.kind is PERSON]

    assert [(text[link.start : link.end], link.name) for link in persons] == [(mention, name)]
    assert {link.id for link in persons} == {""}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Она сменила представителя Бангладеш Рашера Тоундхури.", "Рашер Тоундхури"),
        ("Отметили заслуги генсека Сумита Раканданы.", "Сумит Ракандана"),
        ("Приехал посол Финляндии Гейра Педерса.", "Гейра Педерса"),
        ("Он встретился с премьером Самоа Хиаме Матавафа.", "Хиаме Матавафа"),
        ("Председателем избрана Ошена Ренса.", "Ошена Ренса"),
        ("Заменит посла Виталия Мостова.", "Виталий Мостов"),
        ("Всё решили за них (1990—2000 годы), Ольянта Вумала ушёл.", "Ольянта Вумала"),
        ("Пост достался Алану Вардии.", "Алан Вардия"),
        ("Мостов молчал. Обсудили отставку Владислава Мостова.", "Владислав Мостов"),
        ("Иванов молчал. Обсудили отставку Анны Ивановой.", "Анна Иванова"),
    ],
)
def test_the_title_before_a_strange_name_tells_its_case(text: str, name: str) -> None:
    assert unknown(text)[-1][1] == name


def test_a_name_in_other_letters_in_brackets_is_the_same_person() -> None:
    assert kinds("Приехал Канат Сейтжанов (Kanat Seitjanov).") == [PERSON, PERSON]


def test_a_surname_that_is_also_a_city_is_the_person_of_this_text() -> None:
    text = "Космонавт Андриян Николаев прилетел. Памятник Николаеву открыт."

    assert unknown(text)[1] == ("Николаеву", "Андриян Николаев")


def test_a_surname_alone_is_the_person_named_before() -> None:
    assert unknown("Выступил Канат Сейтжанов. Сейтжанова поддержали.")[1] == (
        "Сейтжанова",
        "Канат Сейтжанов",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Встреча прошла на улице Садовой в День Победы.",
        "В понедельник казахстанцы отметили Наурыз.",
        "Белые ночи, Большой зал и Красная площадь.",
        "Фильм «Анна Каренина» покажут в марте.",
        "Сегодня Председательство перешло к соседям.",
        "Северное море и Тихий океан. Президент вышел.",
        "Новости Культура Спорт",
        "Ровно в полдень всё стихло. Орел улетел.",
    ],
)
def test_streets_holidays_and_titles_are_no_persons(text: str) -> None:
    assert PERSON not in kinds(text)


def test_a_city_called_like_a_person_stays_a_city_behind_a_preposition() -> None:
    assert kinds("Съезд прошёл в Софии.") == [CITY]
    assert kinds("Пришла София Тодорчук.") == [PERSON]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Сообщили в Министерстве рыбных дел РК.", "Министерстве рыбных дел РК",
         "Министерство рыбных дел РК"),
        ("По словам Минрыбхоза РФ, так и есть.", "Минрыбхоза РФ", "Минрыбхоз РФ"),
        ("Ответ дал МИД Индии.", "МИД Индии", "МИД Индии"),
        ("В МИДе подтвердили.", "МИДе", "МИД"),
        ("Победила Партия зелёных реформ.", "Партия зелёных реформ", "Партия зелёных реформ"),
        ("Лидер партии «Светлый путь» ушёл.", "Светлый путь", "Светлый путь"),
        ("Так решил Верховный суд Индии.", "Верховный суд Индии", "Верховный суд Индии"),
        ("Депутаты парламента Индии спорили.", "парламента Индии", "парламент Индии"),
        ("Открыли Центр дружбы народов ШОС.", "Центр дружбы народов ШОС",
         "Центр дружбы народов ШОС"),
        ("По данным Herald of the North, всё готово.", "Herald of the North",
         "Herald of the North"),
        ("Члены ЖЗЛК. С этого дня они свободны.", "ЖЗЛК", "ЖЗЛК"),
        ("Решает Северо-степной совет согласия.", "Северо-степной совет согласия",
         "Северо-степной совет согласия"),
        ("Так решила Четырёхсторонняя речная группа.", "Четырёхсторонняя речная группа",
         "Четырёхсторонняя речная группа"),
        ("Пишет Northern Herald.", "Northern Herald", "Northern Herald"),
        ("По данным «Степного вестника», всё готово.", "Степного вестника", "Степного вестника"),
        ("Депутаты ЗРКМ-ДПНЕР молчали.", "ЗРКМ-ДПНЕР", "ЗРКМ-ДПНЕР"),
        ("Об этом сообщает stepnoyvestnik.ru.", "stepnoyvestnik.ru", "stepnoyvestnik.ru"),
        ("Источник «Ъ» молчит.", "Ъ", "Kommersant"),
        ("Он написал об этом в Twitter.", "Twitter", "Twitter"),
        ("Он пришёл из администрации президента.", "администрации президента",
         "администрация президента"),
        ("Футболисты «Лисограда» молчат.", "Лисограда", "Лисограда"),
    ],
)  # fmt: skip
def test_an_organisation_is_known_by_the_noun_it_is_called_by(
    text: str, mention: str, name: str
) -> None:
    assert unknown(text) == [(mention, name)]
    assert kinds(text)[0] in (ORGANISATION, BODY)


@pytest.mark.parametrize(
    "text",
    [
        "Комитет решил. Партия победила. Суд отложен.",
        "Российские компании и банки выросли.",
        "В ДТП на трассе М-5 пострадали трое, ВВП вырос на 5 %.",
        "Глава XII устава и ракета БТР-80.",
        "ВСЕ НА ВЫБОРЫ И НА КОНЦЕРТ",
    ],
)
def test_plain_nouns_and_other_capitals_are_no_organisations(text: str) -> None:
    assert unknown(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He led the River Steel Corporation in India.", ["River Steel Corporation"]),
        ("The Group of 12 met the Council of River Ports.",
         ["Group of 12", "Council of River Ports"]),
        ("The Harbour Conference on River Trade and the Forum of Ports agreed.",
         ["Harbour Conference on River Trade", "Forum of Ports"]),
        ("The Forum on India–Arctic Trade opened.", ["Forum on India–Arctic Trade"]),
    ],
)  # fmt: skip
def test_an_english_name_ends_where_another_or_a_place_begins(text: str, names: list[str]) -> None:
    assert [name for _, name in unknown(text, Language.EN)] == names


def test_every_name_of_a_list_in_quotation_marks_is_an_organisation() -> None:
    text = "Играл в командах «Лисогор», «Боброс» и местной «Норинке». Читал «Войну и мир»."

    assert [mention for mention, _ in unknown(text)] == ["Лисогор", "Боброс", "Норинке"]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("India's River Trade Tribunal agreed.", ["River Trade Tribunal"]),
        ("The Women's River League agreed.", ["Women's River League"]),
        ("RIVERTON (AP)-- A bridge fell.", ["AP"]),
    ],
)
def test_whose_an_organisation_is_stands_outside_its_name(text: str, mentions: list[str]) -> None:
    assert [mention for mention, _ in unknown(text, Language.EN)] == mentions


def test_the_article_before_a_state_is_no_part_of_it() -> None:
    text = "The Gambia and the Maldives came."

    links = Linker(shipped_base().entities).links(text, Language.EN)

    assert [text[link.start : link.end] for link in links] == ["Gambia", "Maldives"]


def test_a_strange_surname_stands_in_the_case_of_the_title_before_its_state() -> None:
    assert unknown("Письмо вручили президенту Индии Хольмбергу.")[0][0] == "Хольмбергу"


def test_an_office_of_a_president_is_no_person() -> None:
    assert kinds("Ол Президент Әкімшілігінде жұмыс істеді.", Language.KK) == [ORGANISATION]


@pytest.mark.parametrize(
    ("text", "mention", "name", "language"),
    [
        ("Лидеры «двадцатки» разъехались.", "двадцатки", "G20", Language.RU),
        ("Речь шла о еврозоне.", "еврозоне", "Eurozone", Language.RU),
        ("Delegates of the Commonwealth left.", "Commonwealth", "Commonwealth of Nations",
         Language.EN),
    ],
)  # fmt: skip
def test_what_the_press_calls_an_organisation_is_a_mention_of_it(
    text: str, mention: str, name: str, language: Language
) -> None:
    assert unknown(text, language) == [(mention, name)]


def test_a_surname_is_known_by_the_headline() -> None:
    article = Article(
        title="Канат Сейтжанов уходит",
        language=Language.RU,
        passages=(Passage(text="Об этом Сейтжанов сказал сам."),),
    )

    (mention,) = LINKER.linked(article).unknown

    assert article.text[mention.start : mention.end] == "Сейтжанов"


def test_a_kazakh_first_name_is_no_city() -> None:
    text = "Кеше ұйымды Бағдат Әміреев басқарды."

    assert unknown(text, Language.KK) == [("Бағдат Әміреев", "Бағдат Әміреев")]


def test_an_organisation_may_hold_a_link() -> None:
    links, rest = LINKER.mentions("Сообщил МИД Индии.", Language.RU)

    assert [link.id for link in links] == ["in"]
    assert [link.name for link in rest] == ["МИД Индии"]
    assert rest[0].start < links[0].start < links[0].end == rest[0].end


def test_a_name_in_brackets_is_remembered() -> None:
    text = "Приехала Лига дружбы (ЛД). Делегаты ЛД выступили."

    assert [mention for mention, _ in unknown(text)] == ["Лига дружбы", "ЛД", "ЛД"]


def test_a_town_is_known_by_the_word_before_it() -> None:
    assert unknown("Он родился в городе Звездославле. Звездославль растёт.") == [
        ("Звездославле", "Звездославль"),
        ("Звездославль", "Звездославль"),
    ]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Foreign Ministry spokesperson Anna Verblova spoke.",
         ["Foreign Ministry", "Anna Verblova"]),
        ("Ms. Holloway's view was heard.", ["Holloway"]),
        ("The Ministry of Fish and Trade of India agreed.",
         ["Ministry of Fish and Trade of India"]),
        ("Deputy Minister John Grumwald met the Green Path Party.",
         ["John Grumwald", "Green Path Party"]),
        ("The Committee met on Monday. New Year came.", []),
        ("They came back to the Organization in July 2016.", []),
    ],
)  # fmt: skip
def test_english_names_are_found(text: str, mentions: list[str]) -> None:
    assert [mention for mention, _ in unknown(text, Language.EN)] == mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Балық шаруашылығы министрлігінің өкілі Қанат Сейтжановты шақырды.",
         [("Балық шаруашылығы министрлігінің", "Балық шаруашылығы министрлігі"),
          ("Қанат Сейтжановты", "Қанат Сейтжанов")]),
        ("Бұл комитет жаңа.", []),
    ],
)  # fmt: skip
def test_kazakh_names_lose_their_endings(text: str, found: list[tuple[str, str]]) -> None:
    assert unknown(text, Language.KK) == found


def test_json_prints_known_and_unknown_mentions_in_order() -> None:
    article = Article(
        title="Встреча в Астане",
        language=Language.RU,
        passages=(Passage(text="Канат Сейтжанов едет из НАТО в Астану."),),
    )

    printed = as_json(LINKER.linked(article))["mentions"]

    assert printed == [
        {"text": "Астане", "start": 10, "end": 16, "type": "city", "id": "astana", "in": "title"},
        {"text": "Канат Сейтжанов", "start": 0, "end": 15, "type": "person", "id": None,
         "in": "body", "name": "Канат Сейтжанов"},
        {"text": "НАТО", "start": 24, "end": 28, "type": "org", "id": None, "in": "body",
         "name": "NATO"},
        {"text": "Астану", "start": 31, "end": 37, "type": "city", "id": "astana", "in": "body"},
    ]  # fmt: skip


@given(
    st.text(alphabet="ШОСМИДаиЖан Пётр.«», -\nнов(ой)IVUNof", max_size=300),
    st.sampled_from(Language),
)
def test_mentions_are_in_order_and_inside_the_text(text: str, language: Language) -> None:
    mentions = LINKER.mentions(text, language)

    for links in mentions:
        starts = [link.start for link in links]
        assert starts == sorted(starts)
        assert all(0 <= link.start < link.end <= len(text) for link in links)
    assert all(link.name for link in mentions.unknown)


def test_a_preposition_before_a_ministry_does_not_hide_it() -> None:
    assert ("МИД Латвии", "МИД Латвии") in unknown("В МИД Латвии молчат.")


def test_whom_a_school_is_named_after_is_a_whole_part_of_its_name() -> None:
    text = "Окончил {} и уехал."
    schools = (
        "Омский государственный университет имени Ф.М. Достоевского",
        "Военную академию имени М. В. Фрунзе",
        "Речной институт имени Серова",
    )

    assert [unknown(text.format(school))[0][0] for school in schools] == list(schools)


def test_an_initial_alone_is_no_part_of_the_name_of_a_school() -> None:
    assert unknown("Окончил Речной институт имени С.")[0][1] == "Речной институт"


def test_a_court_s_acronym_is_an_african_community_s_only_in_africa() -> None:
    assert ("ВАС", "EAC") in unknown("Саммит ВАС прошёл в Кении.")
    assert ("ВАС", "EAC") not in unknown("Жалобу рассмотрит ВАС.")


def test_the_chambers_of_the_us_congress_are_known_where_no_other_state_has_such() -> None:
    text = "Президент США внёс закон в сенат и в палату представителей."
    linker = Linker(shipped_base().entities)

    def named(text: str) -> set[str]:
        return {link.name for link in linker.mentions(text, Language.RU).unknown}

    assert named(text) == {"US Senate", "US House of Representatives"}
    assert named(text.replace("США", "Италии")) == set()
    assert named(f"{text} В Италии тоже есть сенат.") == set()


def test_a_short_city_in_capitals_is_one_where_a_day_follows_it() -> None:
    assert ("РИГА", "Riga") in unknown("РИГА, 21 мая. Тихо.")
    assert ("РИГА", "Riga") not in unknown("Учения РИГА прошли.")


def test_a_city_behind_an_abbreviation_begins_no_sentence() -> None:
    assert ("Габала", "Gabala") in unknown("Съезд врачей открылся в г. Габала.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Об этом передаёт Bereg.uz из порта.", ["Bereg.uz"]),
        ("Утром, 12 марта – Ала-Река Пресс. Мост закрыт.", ["Ала-Река Пресс"]),
        ("Так пишет корреспондент Река-Пресс и портал «Паром.Сегодня».",
         ["Река-Пресс", "Паром.Сегодня"]),
        ("Пишите на адрес info@bereg.kz, смотрите www.bereg.kz и bereg.kz/novosti.", []),
        ("Агентство Франс Пресс сообщило о мосте.", ["Агентство Франс Пресс"]),
    ],
)  # fmt: skip
def test_agencies_and_sites_are_organisations(text: str, names: list[str]) -> None:
    mentions = LINKER.mentions(text, Language.RU).unknown
    assert [text[m.start : m.end] for m in mentions if m.kind is ORGANISATION] == names
