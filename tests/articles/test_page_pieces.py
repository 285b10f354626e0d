"""What the pieces of a page tell of each other: its names, its headline, its day, its text."""

import pytest

from articles.sentences import BRIDGE, LORRIES, texts
from orgtui.articles.documents.page import html_article, text_article

FERRY = "Мост через Ижму закрыли до конца июля, сообщили утром в управлении дорог."
DETOUR = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
TITLE = "Переправа у Порога стоит"
TOUR = "Drivers face a long summer"


@pytest.mark.parametrize(
    "head",
    [
        "Управление дорог Ижмы\nПоиск\nГлавная / Пресс-центр / Новости\n{title}\n3 июня 2022\n",
        "Портал речников\nИжма и мост\n\n{title}\n\n3 июня 2022\n\n",
        "СЕВЕРНЫЕ ВЕСТИ\nСводка для тех, кто едет\n\n{title}\n",
        "Управление дорог\n{title}\n\n",
        "Север\nНОВОСТИ\n{title}\nУХТА, 3 июня 2022 г. /Север.инф./.\n",
        "Север\nМосты и дороги\n\n{title}\n\nДороги и мосты · 3 часа назад\n\n",
        "Дороги\nГлавная → Вопросы → Мосты\n{title}\nСпрашивает Олег, Ижма\n3 июня 2022\n",
        "Река\nСобытия > Мосты\n{title}\n03/06/22\n",
    ],
)
def test_the_line_that_heads_the_text_s_own_piece_is_the_headline(head: str) -> None:
    article = text_article(f"{head.format(title=TITLE)}{FERRY}\n{DETOUR}\n{FERRY[5:]}\n")

    assert article.title == TITLE
    assert texts(article)[0] == FERRY


@pytest.mark.parametrize(
    "head",
    [
        "Bridge Office\nMenu\nRelease\n{title}\nFrom:\nBridge Office\nPublished\n3 June 2022\n",
        "Lorry wire\nTrade\n{title}\nNews provided by\nThe River Bridge\nJun 3, 2022, 08:00 ET\n",
        "Lorry radio\nADVERTISEMENT\n{title}\nPhoto\n{title}\nBy Ann Lee\n3 June 2022\n",
        "River Review\nIssue 14\n\n{title}\nThe bridge shuts soon, and the river waits for July\n"
        "Ann Lee\nJune 3, 2022\n",
        "Bridge and River\nAbout us\nTopics\n{title}\nBy Ann Lee, river reporter\n3 June 2022\n",
    ],
)
def test_a_name_above_the_text_is_not_its_headline(head: str) -> None:
    article = text_article(f"{head.format(title=TOUR)}\n{BRIDGE}\n{LORRIES}\n")

    assert article.title == TOUR


def test_the_logo_behind_the_headline_in_a_window_s_title_is_no_headline() -> None:
    article = html_article(
        "<body><title>Переправа у Порога стоит - Управление мостов Ижмы</title>"
        "<header><a class=logo>Управление мостов Ижмы</a></header>"
        f"<main><div><h1>{TITLE}</h1><p>{FERRY}</p><p>{DETOUR}</p></div></main>"
    )

    assert article.title == TITLE


def test_a_messenger_s_page_is_told_by_its_window_s_title() -> None:
    article = html_article(
        "<body><title>Ижма вечером – Telegram</title>"
        '<meta property="og:title" content="Ижма вечером">'
        f"<main><div><b>{TITLE}</b><br><br>{FERRY}<br>{DETOUR}</div></main>"
    )

    assert (article.title, article.publisher) == (TITLE, "Ижма вечером")


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        ("{title}\n31/05/22\n", "", "2022-05-31"),
        ("{title}\n16/01 11:05\n", "(c) 2005-2009\n16.01.09 23:51\n", "2009-01-16"),
        ("{title}\n16/01 11:05\n", "", "None"),
        ("пятница, 3 июня 2022, 13:40\n{title}\nСевер, сегодня в 11:07\n", "", "2022-06-03"),
        ("Новости моста за 20.11.2015\n\n{title}\n\n", "", "2015-11-20"),
        ("{title}\n\n", "Press release 61/22, issued Friday 3 June 2022\n", "2022-06-03"),
    ],
)
def test_a_day_is_read_as_sites_shorten_it(head: str, foot: str, day: str) -> None:
    article = text_article(
        f"Ижма\n\n{head.format(title=TITLE)}{FERRY}\n{DETOUR}\n{FERRY[5:]}\n\n{foot}"
    )

    assert str(article.published) == day


def test_a_newspaper_s_narrow_column_is_one_text() -> None:
    column = (
        "Вчера мост через реку Ижму закрыли на\nремонт до конца июля, сообщили в\n"
        "управлении дорог. Грузовики поедут\nсеверной дорогой, которая длиннее на\n"
        "сорок километров, а легковые машины\nпока ждут на берегу.\n"
    )

    article = text_article(
        f"2 | ИЖМА | № 54 (8112) 15 июля 2011 года, пятница\n{TITLE}\n{column}А. ЛИС.\n"
    )

    assert texts(article) == [" ".join(column.split())]
    assert (article.title, str(article.published)) == (TITLE, "2011-07-15")


FUND = "Ремонт обойдётся области в сорок миллионов рублей, его ведёт подрядчик из Ухты."
COSTS = "The works on the bridge cost two million pounds and are done by a firm of the town."


@pytest.mark.parametrize(
    "foot",
    [
        "Пётр САЛТЫКОВ\n\nПОЗДРАВЛЯЕМ!\n85 лет: Анна Лис, Лев Гусь.\n",
        "\nПогода на субботу\nОжидается переменная облачность, ветер южный, без осадков.\n",
        "\n--\nВы получили письмо, потому что подписались на вести с берега.\nООО «Паром», Ижма.\n",
        "\nОлег\n4 июня 2022, 10:12\nА кто ответит за объезд? Я теряю два часа каждый день.\n",
        "Ставьте лайк и делитесь с соседями!\n#мост\n",
        "А вы ездите через Порог? Пишите нам!\n",
        "Похожие вопросы: Нужен ли пропуск на паром? / Как вернуть билет?\n",
        "Видели затор? Звоните диспетчеру: 8-900-000-00-00\n",
    ],
)
def test_a_text_ends_where_the_site_speaks(foot: str) -> None:
    article = text_article(f"Ижма\n\n{TITLE}\n3 июня 2022\n\n{FERRY}\n{DETOUR}\n{FUND}\n{foot}")

    assert texts(article) == [FERRY, DETOUR, FUND]


@pytest.mark.parametrize(
    "foot",
    [
        "\nFor enquiries contact the press office, press@river.example\nIt was founded in 1996.\n",
        "The post Drivers of the river face a long summer appeared first on River Notes.\n",
        "2 thoughts on Drivers of the river face a long summer\n",
        "(Reporting by Ann Lee; Editing by Max Roe)\nComments that advance a story are read.\n",
        "Ann Lee is writing a history of ferries.\n",
        "Have an opinion on this? Share it!\n",
    ],
)
def test_what_a_site_adds_to_a_text_is_not_its_end(foot: str) -> None:
    article = text_article(
        "River Notes\n\nDrivers of the river face a long summer\nBy Ann Lee\n3 June 2022\n\n"
        f"{BRIDGE}\n{LORRIES}\n{COSTS}\n{foot}"
    )

    assert texts(article) == [BRIDGE, LORRIES, COSTS]


@pytest.mark.parametrize(
    "line",
    [
        "«Объезд можно пережить, а цены не переживёшь»",
        "40 млн рублей — цена ремонта",
        "Слушать выпуск: 4 минуты",
        "Слайд-шоу: река летом",
        "Анна Лис (вторая слева) у переправы",
    ],
)
def test_a_line_beside_the_paragraphs_is_none_of_them(line: str) -> None:
    article = text_article(f"{TITLE}\n3 июня 2022\n\n{FERRY}\n{DETOUR}\n{line}\n{FUND}\n")

    assert texts(article) == [FERRY, DETOUR, FUND]


def test_sentences_above_a_headline_in_a_piece_of_its_own_are_the_site_s() -> None:
    article = text_article(
        "Это снимок страницы http://izhma.example/n/1.html из кэша, он сделан 2 окт 2012.\n"
        "Страница с тех пор могла измениться.\n\nИжма\nДороги\n\n"
        f"{TITLE}\n\n19 сентября 2012, среда, 10:02\n\n{FERRY}\n{DETOUR}\n{FUND}\n"
    )

    assert (article.title, str(article.published)) == (TITLE, "2012-09-19")
    assert texts(article) == [FERRY, DETOUR, FUND]


def test_another_article_below_a_signature_stays() -> None:
    article = text_article(
        f"{TITLE}\n\n{FERRY}\n{DETOUR}\nПётр САЛТЫКОВ\n\n{FUND}\n{FUND[:-1]} и Порога.\n"
    )

    assert texts(article)[-1] == f"{FUND[:-1]} и Порога."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("3 июня 2022\nМОСТ ЧЕРЕЗ ИЖМУ ЗАКРЫЛИ,\nА ОБЪЕЗД НЕ ГОТОВ\n\n", None),
        ("3 июня 2022\nПЕРЕПРАВУ ЧЕРЕЗ РЕКУ ИЖМУ У ПОРОГА\nЗАКРЫЛИ ДО АВГУСТА\n\n", None),
        ("10.01.2024, 12:01   {title} — Вести Ижмы\n{title}\n3 июня 2022\n", TITLE),
        ("ПРЕСС-РЕЛИЗ\n3 июня 2022 г.\nг. Ижма\n{title}\n\n", TITLE),
        ("Ижма. Мост.\n3 июня 2022\n{title}\n\n", TITLE),
        ("Что на Ижме: запись ведёт редактор Лев Маслов\n{title}\n3 июня 2022\n", TITLE),
    ],
)
def test_a_headline_is_told_from_what_is_printed_around_it(head: str, title: str | None) -> None:
    lines = head.splitlines()

    article = text_article(f"Вести\n{head.format(title=TITLE)}{FERRY}\n{DETOUR}\n{FUND}\n")

    assert article.title == (title or f"{lines[1]} {lines[2]}")
    assert str(article.published) == "2022-06-03"
    assert texts(article) == [FERRY, DETOUR, FUND]


def test_a_lead_below_the_headline_follows_no_list_above_it() -> None:
    article = html_article(
        "<body><title>Мосты</title><aside>Афиша</aside><main><header>"
        f"<h1>{TITLE}</h1><p class=subtitle>Объезд узнают последними</p>"
        f"<span>Опубликовано 3 июня 2022</span></header><p>{FERRY}</p><p>{DETOUR}</p></main>"
    )

    assert texts(article) == ["Объезд узнают последними", FERRY, DETOUR]


def test_the_hour_and_the_author_behind_a_day_do_not_hide_it() -> None:
    article = html_article(
        f"<body><title>Мосты</title><div><span>3 Июня, 19:32</span><span>Анна Лис</span></div>"
        f"<h1>{TITLE}</h1><p>{FERRY}</p><p>Объезд готовят с 28 мая 2022 года. {DETOUR}</p>"
        "<footer>© 2009–2022 Мосты Ижмы</footer>"
    )

    assert str(article.published) == "2022-06-03"


@pytest.mark.parametrize(
    "head",
    [
        "{title}\nДата события: 12 июля 2022\n\n",
        "Газета основана 3 июня 1922 года\n{title}\n\n",
        "« 2 июня 2022   3 июня 2022   4 июня 2022 »\n{title}\n\n",
        "{title}\nОбновлено: 3 июня 2022, 14:20\n\n",
    ],
)
def test_the_day_of_something_else_is_not_the_article_s(head: str) -> None:
    article = text_article(f"Ижма\n{head.format(title=TITLE)}{FERRY}\n{DETOUR}\n{FUND}\n")

    assert article.published is None


@pytest.mark.parametrize(
    "line",
    [
        "Обновлено 05.06.2022 / Опубликовано 03.06.2022",
        "June 3, 2022 | 5:14pm | Updated June 4, 2022",
        "3 июня 2022, изменено 4 июня 2022, распечатано 5 июня 2022",
    ],
)
def test_the_first_of_several_days_of_a_line_is_told_by_its_words(line: str) -> None:
    article = text_article(f"Ижма\n{TITLE}\n{line}\n\n{FERRY}\n{DETOUR}\n{FUND}\n")

    assert str(article.published) == "2022-06-03"


@pytest.mark.parametrize(
    "title",
    [
        "В порту рассказали о скором ремонте моста через реку Ижму ( 1 фото )",
        "В порту рассказали о скором ремонте моста через реку Ижму (фото, видео)",
    ],
)
def test_a_headline_with_its_pictures_stands_right_above_the_text(title: str) -> None:
    article = text_article(f"ilin\n{title}\nriverpress/Port Pool\n{FERRY}\n{DETOUR}\n1706\n")

    assert article.title == title


def test_a_longer_line_that_opens_the_page_is_the_headline_above_its_lead() -> None:
    title = "Паром и мост через Ижму откроют в порту к концу августа"
    lead = "Управление дорог Ижмы закрыло мост"
    text = "Паром и мост через Ижму в порту откроют к концу августа, если не будет дождей."
    article = text_article(f"{title}\n\n{lead}\n\n{FERRY}\n\n{DETOUR}\n\n{text}\n")

    assert article.title == title


def test_a_caption_stands_in_one_piece_with_the_headline_and_its_agency() -> None:
    shown = "The captain of the ferry and his guests pose for a picture in the port on Saturday."
    article = text_article(
        f"Ports\n\n{TOUR}\n\nRiver.com\n{TOUR}\n{shown}\nRP Photo / Ann Lee\n\n{BRIDGE}\n\n"
        f"{LORRIES}\n"
    )

    assert (article.title, article.publisher) == (TOUR, "River.com")
    assert texts(article) == [BRIDGE, LORRIES]


def test_the_headlines_of_a_list_are_not_the_article_s() -> None:
    article = text_article(
        "Курс рубля\n- Ждать ли открытия моста через Ижму\n- Грузовики поедут северной дорогой\n"
        f"{FERRY}\n\n{DETOUR}\n"
    )

    assert article.title == ""


def test_a_headline_stands_below_the_words_that_offer_to_share_it() -> None:
    article = text_article(
        f"19 Май 2025, Пн\n\nДата:\n\nПоделиться:\n\n{TITLE}\n\n{FERRY}\n\n{DETOUR}\n\n{LORRIES}\n"
    )

    assert article.title == TITLE


def test_a_page_of_two_lines_has_a_headline_and_no_text() -> None:
    article = html_article("<p>Мост через Ижму</p><p><b>Паром на Ижме стоит второй день</b></p>")

    assert article.title == "Паром на Ижме стоит второй день"
    assert texts(article) == []
