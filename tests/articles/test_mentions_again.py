"""Mentions that go by fewer words: second mentions, quoted clubs, names of one letter."""

import pytest

from articles.known import LINKER
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

CITY, ORGANISATION, STATE = EntityKind.CITY, EntityKind.ORGANISATION, EntityKind.STATE


def linked(text: str, language: Language = Language.RU) -> list[tuple[str, str]]:
    return [(text[link.start : link.end], link.id) for link in LINKER.links(text, language)]


def named(text: str, kind: EntityKind, language: Language = Language.RU) -> list[tuple[str, str]]:
    mentions = LINKER.mentions(text, language).unknown
    return [(text[m.start : m.end], m.name) for m in mentions if m.kind is kind]


def person(text: str) -> str:
    return named(text, EntityKind.PERSON)[-1][1]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Все ушли. Чад остался.", ["Chad"]),
        ("Приехали соседи: Чад и Мали.", ["Chad", "Mali"]),
        ("Доминика молчит.", ["Dominica"]),
        ("Того же ждут соседи.", []),
    ],
)
def test_a_state_may_begin_a_sentence_whose_name_is_a_word_too(text: str, names: list[str]) -> None:
    assert [name for _, name in named(text, STATE)] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("СНГ растёт. Содружество ждёт гостей.", ["СНГ", "Содружество"]),
        ("ТМД өсті. Достастық қонақ күтеді.", ["ТМД", "Достастық"]),
        ("СНГ растёт. Содружество наций молчит.", ["СНГ"]),
        ("СНГ растёт. Союз ждёт гостей.", ["СНГ"]),
    ],
)
def test_the_commonwealth_may_begin_a_sentence(text: str, found: list[str]) -> None:
    language = Language.KK if "Д" in text else Language.RU

    assert [word for word, _ in linked(text, language)] == found


@pytest.mark.parametrize(
    ("text", "mentions", "language"),
    [
        ("Заём дал МВФ. Фонд ждёт, доклад Фонда готов.", ["МВФ", "Фонд", "Фонда"], Language.RU),
        ("The IMF lent. The head of the Fund left.", ["IMF", "Fund"], Language.EN),
        ("МВФ ждёт. Фонд ЮНИСЕФ помог.", ["МВФ"], Language.RU),
        ("The IMF lent. The River Fund grew.", ["IMF"], Language.EN),
    ],
)
def test_the_fund_is_the_one_that_was_named(
    text: str, mentions: list[str], language: Language
) -> None:
    assert [word for word, name in named(text, ORGANISATION, language) if name == "IMF"] == mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ушла министр торговли Индии Ю Сан Ри.", "Ю Сан Ри"),
        ("Выступил соперник О Чжун Сик.", "О Чжун Сик"),
        ("Пришёл посол Рамон д’Эскудеро Вальес.", "Рамон д’Эскудеро Вальес"),
    ],
)
def test_a_name_may_have_a_word_of_one_letter(text: str, name: str) -> None:
    assert person(text) == name


def test_a_preposition_that_begins_a_sentence_is_no_surname() -> None:
    text = "Все ушли. У Мьянмы нет выхода. Закон О Межгородской палате рассмотрен."

    assert named(text, EntityKind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Премьер-министра Поля Мартена сменил другой.", "Поль Мартен"),
        ("Пост занял преемник Жана Мартена.", "Жан Мартен"),
        ("Ушёл советник Пола Вольдемара.", "Пол Вольдемар"),
        ("Пришёл преемник Пьер Верхаген.", "Пьер Верхаген"),
        ("Сменили премьер-министра Непала Р. Д. Шарма Оли.", "Р. Д. Шарма Оли"),
        ("Сменили премьер-министра Ивана Оли.", "Иван Оля"),
        ("Приняли президента Луиса Марию.", "Луис Мария"),
    ],
)
def test_names_that_look_like_other_words_stand_in_the_nominative(text: str, name: str) -> None:
    assert person(text) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Матч окончен. Лондонский "Лисогор" обыграл "Ливерпуль". Гол "Лисогора" хорош.',
         [("Лисогор", "Лисогор"), ("Ливерпуль", "Ливерпуль"), ("Лисогора", "Лисогора")]),
        ("Футболисты ждут: казанский «Рубин» приедет.", [("Рубин", "Рубин")]),
        ('Он снялся в русском "Ливерпуле".', []),
        ("Футболисты смотрели фильм «Лисогор».", []),
    ],
)  # fmt: skip
def test_clubs_are_known_by_their_towns_in_texts_on_sports(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert named(text, ORGANISATION) == found


def test_a_city_in_straight_quotation_marks_is_none() -> None:
    assert named('Он снялся в картине "Ливерпуль".', CITY) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Судьи Лиги чемпионов УЕФА ждут.", [("УЕФА", "UEFA")]),
        ("Глава ООО «УК «Лисий дом» ушёл.",
         [("ООО «УК «Лисий дом»", "ООО «УК «Лисий дом»")]),
        ("Акции ПАО и ООО растут.", []),
        ("Правление банка «Речной» ушло.", [("банка «Речной»", "банк «Речной»")]),
        ("Правление банка «Лисогор» ушло.", [("Лисогор", "Лисогор")]),
        ("Ток даёт ГЭС Нурек.", [("ГЭС Нурек", "ГЭС Нурек")]),
        ("Ток дают АЭС Украины.", []),
        ("Так решила генпрокуратура страны.", [("генпрокуратура", "генпрокуратура")]),
        ("Так решило правительство страны.", []),
        ("Он учится в Университете Лас-Вегаса.",
         [("Университете Лас-Вегаса", "Университет Лас-Вегаса")]),
        ("Бумаги отдали комиссии Речного союза портов.",
         [("комиссии Речного союза", "комиссия Речного союза")]),
        ("Это удобный норвежскому правительству Осло план.",
         [("норвежскому правительству Осло", "норвежское правительство Осло")]),
        ("Гастроли Степного речного театра закончились.",
         [("Степного речного театра", "Степной речной театр")]),
        ("Театр теней закрыт. Отдел кадров не отвечает.", []),
        ("Так решила Лига рек (ЛР) (League of Rivers).",
         [("Лига рек", "Лига рек"), ("ЛР", "ЛР"), ("League of Rivers", "League of Rivers")]),
        ("Пресс-служба президента Норвегии молчит.",
         [("Пресс-служба президента Норвегии", "Пресс-служба президента Норвегии")]),
        ("Служба президента и пресс-служба реки молчат.", []),
    ],
)  # fmt: skip
def test_an_organisation_is_named_as_a_whole(text: str, found: list[tuple[str, str]]) -> None:
    assert named(text, ORGANISATION) == found


def test_england_is_spoken_of_as_a_state() -> None:
    assert named("Сборная ждёт в Англии.", STATE) == [("Англии", "England")]
    assert named("The Bank of England waits.", STATE, Language.EN) == []


def test_a_city_behind_a_hyphen_is_one_whatever_the_word_before_ends_in() -> None:
    assert linked("Рейс «Ереван-Астана» отменён.")[-1] == ("Астана", "astana")
    assert linked("Пришёл Кадир аль-Астана.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ушёл префект региона Шан-де-Рив Люсьен Вернье.", ["Люсьен Вернье"]),
        ("Пришёл Абу-ль-Фарах Насири.", ["Абу-ль-Фарах Насири"]),
        ("Ушёл Эдуар Филипп. Пришёл Филипп Вернье.", ["Edouard Philippe", "Филипп Вернье"]),
        ("Ушёл Эдуар Филипп. Пришёл Филипп.", ["Edouard Philippe", "Edouard Philippe"]),
    ],
)
def test_a_person_is_no_part_of_another_name(text: str, names: list[str]) -> None:
    assert [name for _, name in named(text, EntityKind.PERSON)] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Он возглавил Движение в защиту северных рек.", ["Движение в защиту северных рек"]),
        ("Она ушла из Комитета против дальних перевозок.",
         ["Комитет против дальних перевозок"]),
        ("Её принял Союз за права рыбаков.", ["Союз за права рыбаков"]),
        ("Движение против течения трудно. Комитет за день не решил ничего.", []),
        ("Здесь есть Комитет. За год Комитет за неё не голосовал.", []),
    ],
)  # fmt: skip
def test_movements_are_called_by_what_they_want(text: str, found: list[str]) -> None:
    assert [name for _, name in named(text, ORGANISATION)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Об этом знают в норвежском министерстве рыболовства.",
         [("норвежском министерстве рыболовства", "норвежское министерство рыболовства")]),
        ("Ответил представитель эстонского министерства внешней торговли.",
         [("эстонского министерства внешней торговли", "эстонское министерство внешней торговли")]),
        ("Норвежское правительство и датская полиция молчат.", []),
        ("Об этом знают в новом министерстве рыболовства.", []),
    ],
)  # fmt: skip
def test_a_ministry_is_known_by_the_adjective_of_its_state(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert named(text, ORGANISATION) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Акции Norvind упали. В Norvind молчат.", ["Norvind", "Norvind"]),
        ("Кроме того, Lakemoor объявила о продаже завода.", ["Lakemoor"]),
        ("Согласно rivScore, спрос растёт.", ["rivScore"]),
        ("Слились компании Norvind и Lakemoor Deep.", ["Norvind", "Lakemoor Deep"]),
        ("Его наняла Lakemoor Technologies, где он и остался.", ["Lakemoor Technologies"]),
        ("Программа Norvind работает под Windows.", []),
        ("Представители Windows и Linux в суд не приходят.", []),
        ("Директор John Reed ушёл.", []),
    ],
)  # fmt: skip
def test_firms_in_latin_letters_are_known_by_the_words_around_them(
    text: str, found: list[str]
) -> None:
    assert [name for _, name in named(text, ORGANISATION)] == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Премьера прошла в Большом театре.", "Bolshoi Theatre"),
        ("Жалоба подана на «Вымпелком».", "VimpelCom"),
        ("Картину купили на торгах Christie’s.", "Christie's"),
        ("Об этом сообщает France-Presse.", "Agence France-Presse"),
        ("Кремль опроверг слухи.", "Kremlin"),
    ],
)
def test_firms_theatres_and_papers_of_the_world_are_mentioned(text: str, name: str) -> None:
    assert [name for _, name in named(text, EntityKind.BODY)] == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Лидер псковской «Лодки» поёт. Записи «Лодки» хороши.", ["Лодка", "Лодка"]),
        ("«Лисофон» объявил о слиянии. Акции «Лисофона» растут.", ["Лисофон", "Лисофона"]),
        ("«Лисофон» (ОАО «Речком») ждёт.", ["Лисофон", "ОАО «Речком»"]),
        ("Виноваты МТС, «Речком» и «Лисофон».", ["МТС", "Речком", "Лисофон"]),
        ("Об этом он сказал в интервью «Степному краю».", ["Степной край"]),
        ("«Лисофон» продаётся. Автор «Речной песни» и герой «Лисьей норы» ждут.", []),
        ("«Мы победим.» сообщил он.", []),
        ("Виноваты МТС, «Речная песня».", ["МТС"]),
    ],
)  # fmt: skip
def test_names_in_quotation_marks_are_known_by_the_words_around_them(
    text: str, found: list[str]
) -> None:
    assert [name for _, name in named(text, ORGANISATION)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«Мы ждём», — сказал Эргвальд. Слова Эргвальда поняли.", ["Эргвальд", "Эргвальд"]),
        ("Пришёл Ян Эргвальд. «Мы ждём», — сказал Эргвальд.", ["Ян Эргвальд", "Ян Эргвальд"]),
        ("Марк рассказал о реке. Слова Марка поняли.", ["Марк", "Марк"]),
        ("Губернатор Прикамья Ян Петровский ушёл.", ["Ян Петровский"]),
        ("Обладатель кубка Лисова Ян Петровский ушёл.", ["Ян Петровский"]),
        ("Минречфлот пояснил, Приволжскбанк отметил успех. Река сказала своё.", []),
        ("Эргвальд ждёт. Марк ждёт.", []),
    ],
)
def test_who_speaks_is_a_person(text: str, found: list[str]) -> None:
    assert [name for _, name in named(text, EntityKind.PERSON)] == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Глава Республики Дальняя Пойма Сергей Мостов прибыл.", ["Сергей Мостов"]),
        ("Ждали главу Республики Тыва Анну Лосеву.", ["Анна Лосева"]),
        ("Глава Республики Марий Эл Пётр Лосев прибыл.", ["Пётр Лосев"]),
        ("Президент Республики Пётр Лосев прибыл.", ["Пётр Лосев"]),
        ("В Речной Республике Рамзан Мостов открыл мост.", ["Рамзан Мостов"]),
        ("Он основал Республику. Воронин Пётр ушёл.", ["Воронин Пётр"]),
    ],
)
def test_what_a_republic_is_called_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in named(text, EntityKind.PERSON)] == names
