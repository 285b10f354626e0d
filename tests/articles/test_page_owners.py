"""Whose a page is: sites, agencies, and what only looks like their names."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import text_article

TITLE = "Мост закрыт на ремонт"
BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."
TEXT = f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"


@pytest.mark.parametrize(
    ("top", "publisher"),
    [
        ("Accessibility links", ""),
        ("Բավ է պառակտվել\n30-01-2016 09:25", ""),
        ("Погода г.Порт\nСЕГОДНЯ", ""),
        ("Қалалық қоғамдық-саяси газет", ""),
        ("Курс рубля\n- Мост дорожает: река обмелела\n- Паром подешевел\n- Порт растёт", ""),
        (f"{TITLE}\n\nRiver.com\n{TITLE}", "River.com"),
        ("Site icon RiverNews.ru", "RiverNews.ru"),
        ("Новости и события » Порт » Мост закрыт на ремонт", ""),
        ("Усть-Порт\nясно\n+12°\n  • Верфь\n    +14°", ""),
        ("Подписывайтесь на РЕКУ: Новости | Дзен | Канал", ""),
        ("Портал РЕКАland - речные новости", "РЕКАland"),
        ("Friday, December 05, 2025 | 06:03 PM\nRiver Standard\n\nPort", "River Standard"),
        (f"{TITLE} - 29.09.2025, Речные вести", "Речные вести"),
        ("Категории: Новости", ""),
        ("Top.Mail.Ru", ""),
        ("Сохранённая копия страницы\nРечник :: Новости :: Порт", "Речник"),
        ("Новости :: Порт :: Река", ""),
        ("Фото: https://port.example/", ""),
        ("Источник: собственный корреспондент", ""),
        ("Источник: наш корреспондент в порту", ""),
        ("Latest News Editor's Choice", ""),
        ("Off the wire\nPort closes  • Ferry sinks  • Bridge opens  • Captain speaks  • End", ""),
        ("РП АвтоРека Рыбаки.ру RiverHit.ru\nПорт", ""),
        ("Новости Речной области | Рекаинформ", "Рекаинформ"),
        ("Photo\nshutterstock.com", ""),
        ("Прямой эфир Новости порта", ""),
        ("River Notes logo", "River Notes"),
        ('Информационный портал Поречья "РекаВид" - только свежие новости', "РекаВид"),
        ("×\nLogin\nTHE RIVER\nHome\nPorts\nWeather", "THE RIVER"),
        ("Welcome to Rivernews\n\nPlease wait", "Rivernews"),
        ("Join the river family", ""),
        ("Анна Мостовая\nспециальный корреспондент", ""),
        ("FOR IMMEDIATE RELEASE", ""),
        ("От: Рекинформ <news@river.example>\nДата: 14 мая 2025 г. 10:20", ""),
        ("Речная газета - Северный выпуск: №171 (5250)", "Речная газета"),
        ("Настройки шрифта\nПо умолчанию\nБольшой", ""),
        ("12 мая 2025\nRiver Standard\nBell Icon\nprofile IconSearch", "River Standard"),
        ("Город\nПаром. Ночной рейс\n\nПаром. Ночной рейс\n\nДно. Улов\n\nДно. Улов", ""),
        ("Речной Берег\nРечной Берег\nГород\nПорт", "Речной Берег"),
        ("RU  UA\nGEL – -0,14%\nНБУ:USD 41,05\nНБУ:USD 41,05", ""),
        ("ОБЩЕСТВОЭКОНОМИКАПРОИСШЕСТВИЯПОГОДАСПОРТ\nПогода | Карта | Подписка | Об агентстве", ""),
    ],
)
def test_the_first_lines_name_the_site_or_nobody(top: str, publisher: str) -> None:
    article = text_article(f"{top}\n\n{TITLE}\n\n{TEXT}")

    assert article.publisher == publisher


@pytest.mark.parametrize(
    ("sentence", "publisher"),
    [
        (f"ПОРТ, 26 октября. /Корр. ИТАР-ТАСС Иван Лис/. {BRIDGE}", "ИТАР-ТАСС"),
        (f"14 мая, Порт /Анна Лис - БЕЛТА/. {BRIDGE}", "БЕЛТА"),
        ("По словам капитана, которые передаёт «Берег», мост через реку закрыли на месяц.", ""),
        ("Мост через реку закрыли до конца июля, передаёт «УНИАН» со слов капитана.", ""),
        ("Мост через реку закрыли до конца июля, передаёт «Берег» со слов капитана.", "Берег"),
        (f"PORTY.KZ. {BRIDGE}", "PORTY.KZ"),
        (f"Ижма, Порог (Reka.uz) -- {BRIDGE}", "Reka.uz"),
        ("Мост через реку закрыли до конца июля, пишет reka.kz со слов капитана.", ""),
        ("Өзен үстіндегі көпір шілденің соңына дейін жабылды, деп жазады reka.kz.", ""),
        ("Өзен үстіндегі көпір шілденің соңына дейін жабылды, деп хабарлайды reka.kz.", "reka.kz"),
        ("Мост через реку закрыли до конца июля, сообщает «Би-би-си» со слов капитана.", ""),
        ("Мост через реку закрыли до конца июля, сообщает Sputnik.am со слов капитана.", ""),
    ],
)
def test_who_reports_is_told_from_who_is_only_quoted(sentence: str, publisher: str) -> None:
    article = text_article(f"{TITLE}\n\n{sentence}\n\n{LORRIES}\n\n{HOSTS}\n")

    assert article.publisher == publisher


def test_the_word_of_a_section_in_capitals_is_no_publisher() -> None:
    article = text_article(f"ОБЩЕСТВО\n\n\n{TITLE}\n\n{TEXT}")

    assert article.publisher == ""


@pytest.mark.parametrize(
    ("day", "publisher"),
    [
        ("28 июня 2012, четверг, 20:18 – ПОРТ-24", "ПОРТ-24"),
        ("13 мая, 2011, 02:50 reka.example.com", "reka.example.com"),
        ("РекаТВ\n23.12.2014 20:00\n1236", "РекаТВ"),
        ("Река.net,\n31 октября 2011, 16:50", "Река.net"),
        ("30 ноября 2015, 08:58 [ «Берег недели» ]", "Берег недели"),
        ("28 июня 2012, 20:18 – Анна Лис", ""),
        ("Xinhua, December 2, 2015 Adjust font size:", "Xinhua"),
        ("  • September, 01, 2019 - 15:26", ""),
        (f"{TITLE} 14.08.2019 16:46", ""),
        ("28 июня 2012, 20:18", ""),
    ],
)
@pytest.mark.parametrize("again", ["", f"{TITLE}\n"])
def test_one_word_or_an_address_beside_the_day_names_the_site(
    day: str, publisher: str, again: str
) -> None:
    article = text_article(f"{TITLE}\n\n{day}\n{again}\n{TEXT}")

    assert article.publisher == publisher
    assert article.published is not None
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_an_address_between_two_printings_of_the_headline_is_a_picture_s_credit() -> None:
    top = f"Паром ходит каждый час\n\n{TITLE}\n\n1 апр. 2023, 10:06\n1 мин. чтения\n652\n"
    page = f"{top}{TITLE}\nport.kz\n\n{TEXT}\nПоследние новости\n"

    assert text_article(page).publisher == ""


def test_an_address_below_the_headline_is_a_picture_s_credit() -> None:
    top = f"{TITLE}\n\n01.12.2022\nАнна Лис\nmuzey.by\nЧитайте нас в"

    assert text_article(f"{top}\n\n{TEXT}").publisher == ""
    assert text_article(f"muzey.by\n\n{top}\n\n{TEXT}").publisher == "muzey.by"


def test_an_invitation_to_comment_is_no_paper_s_name() -> None:
    page = f"{TITLE}\n\n{TEXT}\nNo comments:\n\nPost a Comment\n"

    assert text_article(page).publisher == ""


@pytest.mark.parametrize("place", ["RIVER PORT, July 11", "ПОРТ, 11 июля", "USTY-PORT"])
def test_an_agency_in_brackets_stands_behind_the_place_in_front_of_a_text(place: str) -> None:
    article = text_article(f"{TITLE}\n\n{place} (Riverna) -- {BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n")

    assert article.publisher == "Riverna"


def test_a_dateline_on_a_line_of_its_own_names_the_agency_too() -> None:
    article = text_article(
        f"{TITLE}\n\nFriday 11/07/2025\n\nRIVER PORT, July 11 (Riverna) --\n\n{TEXT}"
    )

    assert (article.publisher, str(article.published)) == ("Riverna", "2025-07-11")
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_source_ends_where_rights_are_claimed() -> None:
    article = text_article(
        f"{TITLE}\n\n14 мая 2024\n\n{TEXT}\nSource: RTI© Copyright 2024 RTI. All rights reserved.\n"
    )

    assert article.publisher == "RTI"
