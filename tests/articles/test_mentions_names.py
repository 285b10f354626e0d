"""Names that their form or their neighbours tell: surnames alone, courts, universities, firms."""

import pytest

from articles.known import LINKER
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

BODY, ORGANISATION, PERSON = EntityKind.BODY, EntityKind.ORGANISATION, EntityKind.PERSON


def named(text: str, kind: EntityKind) -> list[str]:
    mentions = LINKER.mentions(text, Language.RU).unknown
    return [mention.name for mention in mentions if mention.kind is kind]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Адвокат Николая Лосева Вадим Кобрин ушёл.", ["Николай Лосев", "Вадим Кобрин"]),
        ("Стихи Николая Иванова Островскому отдали.", ["Николай Иванов"]),
        ("Глава центра имени Лосева Вадим Кобрин ушёл.", ["Вадим Кобрин"]),
        ("Кузнецова Мария Ивановна ушла.", ["Кузнецова Мария Ивановна"]),
    ],
)
def test_two_persons_may_stand_side_by_side(text: str, found: list[str]) -> None:
    assert named(text, PERSON) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Вчера Зайцев приехал. Зайцев пояснил, что ждёт.", ["Зайцев", "Зайцев"]),
        ("Вчера забил Лопарев.", ["Лопарев"]),
        ("Он напомнил Столтенбергу и Макрону о долге.", ["Столтенберг", "Макрон"]),
        ("Мы ждём Путину на смену других.", ["Путин"]),
        ("По словам Иванова, всё ясно.", ["Иванова"]),
        ("Прокурор Чайка молчит.", ["Чайка"]),
        ("Фильм Тарковского вышел.", ["Тарковский"]),
        ("Ян Вольт и Эргмар забили.", ["Ян Вольт", "Эргмар"]),
        ("Об этом Дутко напомнил. Слова Дутко поняли.", ["Дутко", "Дутко"]),
        ("Саша вышел из дома.", ["Саша"]),
        ("Пришёл Пётр Зайцев. Зайцева ждали.", ["Пётр Зайцев", "Пётр Зайцев"]),
        ("Министр Дмитрий Ливанов ушёл.", ["Дмитрий Ливанов"]),
        ("Слова митрополита Илариона и пророка Ильи поняли.", ["Иларион", "Илья"]),
        ("Мы ждём господина Иванова и госпожу Белову.", ["Иванов", "Белова"]),
        ("Пётр Лосев ушёл, Лосева-младшего ждут.", ["Пётр Лосев", "Пётр Лосев"]),
    ],
)
def test_a_surname_may_stand_alone(text: str, found: list[str]) -> None:
    assert named(text, PERSON) == found


@pytest.mark.parametrize(
    "text",
    [
        "Путина кончилась в мае.",
        "Морозов было мало. Вопросов стало больше.",
        "Он вернулся из Зайцева. Улица Лопарева закрыта.",
        "Вера осталась, Надежда живёт.",
        "Учёные Стэнмурского университета ждут.",
        "Пётр спорит, депутат Совет покинул.",
        "Слова митрополита Киевского и епископа города поняли.",
        "Он живёт в Иванове. Северо-младший отряд ушёл.",
    ],
)
def test_other_words_are_no_surnames(text: str) -> None:
    assert not [name for name in named(text, PERSON) if name != "Пётр"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Он из Университета Николая Вольта Марк Лосев.", ["Университет Николая Вольта"]),
        ("В Центре им.Лосева и МЛТ имени Лосева ждут.", ["Центр им.Лосева", "МЛТ имени Лосева"]),
        ("Фонд борьбы с бедностью ждёт.", ["Фонд борьбы с бедностью"]),
        ("Он глава отдела, департамента Министерства рыбы.", ["департамент Министерства рыбы"]),
        ("Хамринский районный суд решил.", ["Хамринский районный суд"]),
        ("Учёные Стэнмурского университета ждут.", ["Стэнмурский университет"]),
        ("Росавиация ждёт. Нацфронт тоже.", ["Росавиация", "Нацфронт"]),
        ("Вельская таможня и Северская больница ждут.", ["Вельская таможня", "Северская больница"]),
        ("Городской суд решил. Институт им пришлось закрыть.", []),
        ("Старая гвардия ушла. Городская больница закрыта.", []),
    ],
)
def test_organisations_are_called_by_places_and_persons(text: str, found: list[str]) -> None:
    assert named(text, ORGANISATION) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Он владеет двумя радиостанциями («Моя речка» и «Лис»).", ["Моя речка", "Лис"]),
        ("Подписали МТС, «Лис», «Речком», «Зубр», но не все.", ["МТС", "Лис", "Речком", "Зубр"]),
        ("Медиахолдинг России «Речная группа» вырос.", ["Речная группа"]),
        ("Он купил долю в «Волге» и пакет акций в «Солнце».", ["Волга", "Солнце"]),
        ("В матче «Спартаку» не везло. ЦСКА обыграл «Зубра».", ["Спартак", "ЦСКА", "Зубр"]),
        ("Его «Лес-групп» и «Речгазбанк» растут.", ["Лес-групп", "Речгазбанк"]),
        ("Бумаги «Леса» (-1%), «Речки» (0%) и «Лиса» упали.", ["Леса", "Речка", "Лиса"]),
        ("Футбол: «Спартак», «Лис-Река», «Бобр» и «Рысь» ждут.",
         ["Спартак", "Лис-Река", "Бобр", "Рысь"]),
        ("«Милан» сыграет в гостях с «Рысью».", ["Рысь"]),
        ("Он из профсоюза пилотов «Крыло» и союза врачей Lakemoor.", ["Крыло", "Lakemoor"]),
        ("Лидеры группы Джарат-э-Лабайд ждут.", ["Джарат-э-Лабайд"]),
        ("Ему помог Фонд поддержки чтения «Лес».", ["Фонд поддержки чтения «Лес»"]),
        ("Речпромбанк ждёт. Корр. «Залив-пресс» ждёт.", ["Речпромбанк", "Залив-пресс"]),
        ("Фильмы («Моя речка» и «Лис») вышли. Он снялся в «Солярисе».", []),
        ("Экс-пресс-секретарь ушёл. Книга «Родной край» и мультфильм «Группа» вышли.", []),
    ],
)  # fmt: skip
def test_names_in_quotation_marks_are_known_by_what_they_are(text: str, found: list[str]) -> None:
    assert named(text, ORGANISATION) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Совладелец трейдера Norvind ушёл.", ["Norvind"]),
        ("Слияние с лионской Norvind Börse.", ["Norvind Börse"]),
        ("Компания приобрела Lakemoor и ждёт.", ["Lakemoor"]),
        ("Ему принадлежат Lake FM и Norvind Co.", ["Lake FM", "Norvind Co"]),
        ("Он работал в Hong Kong Lakemoor Clearing.", ["Hong Kong Lakemoor Clearing"]),
        ("Пётр Лосев (Lakemoor Business School) ждёт.", ["Lakemoor Business School"]),
        ("Машины Nissan дороги.", ["Nissan"]),
        ("Об этом сообщил Lakemoor Stream AG. В Lakemoor Stream ждут.",
         ["Lakemoor Stream AG", "Lakemoor Stream"]),
        ("Завод купила компания Norvind Lake. Теперь Norvind растёт.", ["Norvind Lake", "Norvind"]),
        ("Среди них Lakemoor, Norvind и Shell.", ["Lakemoor", "Norvind", "Shell"]),
        ("Он пишет со ссылкой на LakeInfo.", ["LakeInfo"]),
        ("По сообщениям lakemoor.ru, он ждёт.", ["lakemoor.ru"]),
        ("Он был в Hong Kong и видел Lakemoor.", []),
        ("У него Windows, Linux и Norvind.", []),
    ],
)  # fmt: skip
def test_more_firms_in_latin_letters_are_found(text: str, found: list[str]) -> None:
    assert named(text, ORGANISATION) == found


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Встреча «большой двадцатки» прошла.", ORGANISATION, ["G20"]),
        ("Об этом говорит «Эхо Москвы».", BODY, ["Echo of Moscow"]),
        ("Об этом говорит Радио Свобода.", BODY, ["Radio Liberty"]),
        ("Он работал в Ми-6.", BODY, ["MI6"]),
        ("Он пишет в Telegram.", BODY, ["Telegram"]),
        ("Эхо Москвы-реки слышно далеко.", ORGANISATION, []),
    ],
)
def test_the_world_is_called_by_more_names(text: str, kind: EntityKind, found: list[str]) -> None:
    assert named(text, kind) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Министерство труда, семьи и спорта РК ждёт.", ["Министерство труда, семьи и спорта РК"]),
        (
            "Он глава министерства культуры, СМИ и туризма.",
            ["министерство культуры, СМИ и туризма"],
        ),
        ("Он служил в министерстве иностранных дел.", ["министерство иностранных дел"]),
        ("Бюджет министерства обороны вырос.", ["министерство обороны"]),
        ("Послы Министерства обороны, полиции и суда ждут.", ["Министерство обороны"]),
        ("В министерстве страны, министерстве этого края и новом министерстве ждут.", []),
    ],
)
def test_a_ministry_is_called_by_its_fields(text: str, found: list[str]) -> None:
    assert named(text, ORGANISATION) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Джереми Хант уехал. Вчера Хант вернулся.", ["Jeremy Hunt", "Jeremy Hunt"]),
        ("Вчера Хант вернулся.", []),
    ],
)
def test_who_is_told_is_meant_by_a_name_that_others_bear(text: str, found: list[str]) -> None:
    assert named(text, PERSON) == found


def test_a_name_of_a_leader_behind_a_preposition_is_the_city_that_bears_it() -> None:
    assert named("Саммит прошёл в Туркменбаши.", EntityKind.CITY) == ["Turkmenbashi"]


def test_whom_a_land_sends_is_a_person() -> None:
    text = "Rewa Katu, Ghana's former foreign minister, agreed. Rewa Lumo, Ghana's best lake, grew."

    mentions = LINKER.mentions(text, Language.EN).unknown

    assert [mention.name for mention in mentions if mention.kind is PERSON] == ["Rewa Katu"]
