"""Notes, captions and days of sites that print them in their own ways."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.documents.page import html_article, text_article

HEADLINE = "Мост через реку закрыт до конца июля"
CLOSED = "Мост через реку закрыт до конца июля, и грузовики ждут на берегу второй день."
WAITING = "Начальник порта сказал, что паром ходит каждый час и берёт десять машин."


@pytest.mark.parametrize(
    "note",
    [
        "Мнение начальника порта: почему у реки один мост → читать",
        "Sign up here for our letter about the river.",
        "One letter a week. Unsubscribe at any time.",
        "(Except for the headline, this report comes from a feed of agencies.)",
        "Чтобы разместить новость у себя на странице, скопируйте код:",
        "Lorries wait at the river in May [File: Ann Lee/RPA]",
        "Иван Лис Фото: РИА Река",
        "Ссылка: https://river.example/news/341899/",
        ">> Also on this site: Ferry joins the bridge",
    ],
)
def test_a_note_of_the_site_in_the_midst_of_the_text_is_left_out(note: str) -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n12 May 2016\n\n{BRIDGE}\n\n{note}\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "note",
    [
        "«Паром у моста стоит второй день» // 15 мая 2016 г.",
        "Код для вставки в блог | Отправить другу | Нашли опечатку?",
        "Просмотров: 5120. Печатать. Послать по почте.",
    ],
)
def test_a_note_of_the_site_below_the_text_is_left_out(note: str) -> None:
    article = text_article(f"{HEADLINE}\n\n12 мая 2016\n\n{CLOSED}\n\n{WAITING}\n\n{note}\n")

    assert texts(article) == [CLOSED, WAITING]


def test_a_caption_from_a_handout_is_not_the_headline() -> None:
    article = text_article(
        "River Post\nSubscribe\nBridge over the river is closed\n3 min read\n"
        "Lorries wait before the bridge at the river. (Handout)\n"
        f"May 17, 2016 2:15 PM GMT+3\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Bridge over the river is closed"


def test_a_row_of_sections_above_the_headline_is_not_the_headline() -> None:
    article = text_article(
        "РЕКА И ПОРТ\nПаромы Мосты Дороги Грузы Река-2016 Объявления\n"
        "Мост через реку закрыт до конца июля\n12 августа 2016, пятница, 10:02\nАвтор: Анна Лис\n\n"
        "Мост через реку закрыт до конца июля, и грузовики ждут на берегу второй день.\n"
        "Начальник порта сказал, что паром ходит каждый час и берёт десять машин.\n"
    )

    assert article.title == "Мост через реку закрыт до конца июля"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("апрель 20-го, 2016", "2016-04-20"),
        ("27. сентября 2019 12:18", "2019-09-27"),
        ("This Article is From Sep 26, 2019", "2019-09-26"),
    ],
)
def test_a_day_is_read_in_the_site_s_own_words(line: str, day: str) -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n\n{line}\n"
    )

    assert str(article.published) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Friday March 12 10:34 AM ET", "1999-03-12"),
        ("Monday March 12 10:34 AM ET", "None"),
    ],
)
def test_a_day_of_the_week_tells_whether_the_year_is_the_one_of_the_rights(
    line: str, day: str
) -> None:
    article = text_article(
        f"Home - Top - World\nBridge over the river is closed\n{line}\n\n{BRIDGE}\n\n{LORRIES}\n\n"
        f"{HOSTS}\n\nCopyright © 1999 River Press. All rights reserved.\n"
    )

    assert str(article.published) == day


def test_a_time_right_behind_a_link_is_a_line_s_own_part() -> None:
    article = html_article(
        "<html><head><title>Bridge over the river is closed</title></head><body>"
        "<h1>Bridge over the river is closed</h1>"
        "<div><a>See the original</a><time>апрель 20-го, 2016</time></div>"
        f"<p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p></body></html>"
    )

    assert str(article.published) == "2016-04-20"


def test_the_sections_before_the_headline_in_a_window_s_title_are_no_part_of_it() -> None:
    article = html_article(
        "<html><head><title>News: Traffic: Bridge over the river is closed</title></head><body>"
        "<table><tr><td><a>Main</a><br><a>Traffic</a></td><td><font>22.03.2007, 21:10</font><br>"
        "<font><b>Bridge over the river is closed</b></font><br><br>"
        f"{BRIDGE}<p>{LORRIES}<p>{HOSTS}</td></tr></table></body></html>"
    )

    assert article.title == "Bridge over the river is closed"


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("ПОРТ И РЕКА дня\nВсе новости • Город • Река • Мир\nRSS", HEADLINE),
        ("Новости порта: деньги и грузы\nНовости   Мосты   Паромы   Дороги", HEADLINE),
        (f"{HEADLINE}: Река: Мир: reka.example\nReka.example\nРоссия Мир Река Дороги Порты", ""),
    ],
)
def test_the_site_with_its_menu_below_is_not_the_headline(top: str, title: str) -> None:
    shown = f"\n{title}" if title else ""
    article = text_article(
        f"{top}\n17/05/2020 15:25{shown}\nФото: Иван Лис / пресс-служба\n\n{CLOSED}\n\n{WAITING}\n"
    )

    assert article.title == HEADLINE
    assert texts(article) == [CLOSED, WAITING]


def test_a_page_without_a_headline_does_not_take_the_site_for_one() -> None:
    article = text_article(
        "Курс недели: деньги и биржа\nНовости   Аналитика   Котировки   Подписка\n"
        f"12 августа 2016 / 18:22   Экономика\n\n{CLOSED}\n\n{WAITING}\n"
    )

    assert article.title == ""


def test_a_headline_that_a_hard_wrapped_page_breaks_is_whole() -> None:
    article = text_article(
        "РЕКА И БИРЖА / ежедневная лента\n[Все новости] [Грузы] [Паромы]\n\n02.01.2024 08:15\n"
        "Река без моста: порт потерял третьего\nперевозчика за пять лет\n\n"
        "С 1 января 2024 года порт потерял перевозчика: мост через\nреку закрыт, и третий "
        "перевозчик ушёл. О решении 21 декабря\nсообщил начальник порта Иван Лис.\n"
    )

    assert article.title == "Река без моста: порт потерял третьего перевозчика за пять лет"
