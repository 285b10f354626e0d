"""Pages copied whole from a browser: a text between lists of other news, forms and buttons."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

HEADLINE = "Порт Вайгач открыл паром через Оленью протоку"
FIRST = (
    "Паром через Оленью протоку открыл начальник порта Вайгач Олег Мурин, и первыми на берег"
    " сошли рыбаки.",
    "По словам Мурина, паром берёт десять машин и ходит каждый час до позднего вечера.",
    "Порт Вайгач строил пристань два года и потратил на неё сорок миллионов рублей.",
)
MORE = (
    "Раньше рыбаки добирались до порта Вайгач по льду, а летом ждали катер у Оленьей протоки.",
    "Мурин обещает, что зимой паром заменят сани на ледовой переправе, и плата не изменится.",
    "Жители посёлка просят порт пустить второй паром, пока дорога к протоке не размыта дождями.",
)
OTHER = (
    "Выставка кошек собрала в Самаре триста владельцев и одного терпеливого судью из Рима.",
    "Скрипач из Томска сыграл на крыше библиотеки и простудился после первого же отделения.",
    "Пчеловоды Алтая спорят, кому принадлежит рой, улетевший на соседнюю пасеку в июне.",
)
TOP = f"Вести протоки\n\nОбщество\n\n{HEADLINE}\n\n3 июня 2022, 14:10"


def page(*parts: str) -> str:
    """Join the parts of a page, each a paragraph between blank lines."""
    return "\n\n".join((TOP, *parts)) + "\n"


@pytest.mark.parametrize(
    "inset",
    [
        ("Другие новости", "Выставка кошек закрыта", "Скрипач простудился"),
        ("Популярное", "Пчеловоды спорят о рое", "Пять советов рыбаку", "Погода на завтра"),
        ("Самое читаемое\nПчеловоды спорят о рое\nВыставка кошек закрыта",),
        ("Главные новости", "Пчеловоды спорят", "Рекомендуем", "Скрипач простудился"),
    ],
)
def test_a_text_goes_on_below_the_names_of_other_news(inset: tuple[str, ...]) -> None:
    article = text_article(page(*FIRST, *inset, *MORE))

    assert texts(article) == [*FIRST, *MORE]


def test_another_text_below_the_names_of_other_news_is_another_article() -> None:
    article = text_article(page(*FIRST, "Другие новости", "Выставка кошек закрыта", *OTHER))

    assert texts(article) == [*FIRST]


def test_a_day_below_other_news_parts_their_texts() -> None:
    article = text_article(page(*FIRST, "Другие новости", "2 июня 2022, 11:40", *MORE))

    assert texts(article) == [*FIRST]


@pytest.mark.parametrize(("is_around", "told"), [(True, (*FIRST, *OTHER)), (False, FIRST)])
def test_one_element_around_other_news_holds_one_text(
    told: tuple[str, ...], *, is_around: bool
) -> None:
    above, below = ("".join(f"<p>{line}</p>" for line in part) for part in (FIRST, OTHER))
    other = "<div><h4>Другие новости</h4><ul><li>Погода на завтра</li></ul></div>"
    text = f"{above}{other}{below}" if is_around else f"{above}</div>{other}<div>{below}"
    html = f"<body><h1>{HEADLINE}</h1><div>{text}</div></body>"

    assert texts(html_article(html)) == list(told)


@pytest.mark.parametrize("button", ["Комментарии", "Оставить комментарий", "Комментарии (7)"])
def test_a_button_above_the_text_is_not_its_end(button: str) -> None:
    article = text_article(page(button, "Размер шрифта", *FIRST, *MORE))

    assert article.title == HEADLINE
    assert texts(article) == [*FIRST, *MORE]


def test_comments_below_a_short_text_are_not_the_text() -> None:
    told = (
        "Комментарии",
        "Иван",
        "3 июня 2022, 15:01",
        "Наконец-то паром, а то мы каждую весну сидели у протоки и ждали погоды целыми днями.",
        "Ольга",
        "3 июня 2022, 16:20",
        "Плата высокая, моя сестра платит втрое меньше на соседней переправе, и там не ждут.",
    )
    article = text_article(page(*FIRST[:2], *told))

    assert texts(article) == [*FIRST[:2]]


@pytest.mark.parametrize(
    "notice",
    [
        "Comments are moderated. Read the rules of the river.",
        "Комментарии проходят модерацию",
        "Пікірлер модерациядан өтеді",
    ],
)
def test_what_follows_a_notice_on_comments_is_comments(notice: str) -> None:
    article = html_article(
        f"<h1>{HEADLINE}</h1><div>{''.join(f'<p>{text}</p>' for text in FIRST)}"
        f"<p>{notice}</p><ol><li><b>Лоцман</b> Никто этот мост не откроет и через год.</li>"
        "<li><b>Анна Л.</b> А когда же пойдёт паром до пристани?</li></ol></div>"
    )

    assert texts(article) == [*FIRST]


def test_a_long_list_of_dated_news_is_not_the_text() -> None:
    listed = [
        part
        for number, teaser in enumerate((*OTHER, *OTHER[::-1]))
        for part in (f"{number + 10}:15", f"{teaser[:-1]}, день {number}.")
    ]
    article = text_article(page(*FIRST, "Текст комментария", *listed))

    assert texts(article) == [*FIRST]


def test_a_label_that_a_page_prints_again_and_again_is_no_text() -> None:
    parts = [part for told in (*FIRST, *MORE) for part in ("Содержание статьи", told)]
    article = text_article(page(*parts))

    assert texts(article) == [*FIRST, *MORE]


@pytest.mark.parametrize(
    "notice",
    [
        "Нажимая кнопку ниже, вы соглашаетесь с правилами и получаете письма о паромах.",
        "Произошла ошибка, обновите страницу и попробуйте ещё раз немного позже.",
        "By providing your address you agree to the rules of the harbour's newsletter.",
        "If you are a home delivery subscriber, all pages of the harbour are free for you.",
        "We apologize, but this video of the ferry has failed to load in your browser.",
    ],
)
def test_what_forms_tell_their_users_is_no_text(notice: str) -> None:
    article = text_article(page(*FIRST, notice, *MORE))

    assert texts(article) == [*FIRST, *MORE]


@pytest.mark.parametrize(
    "lead",
    [
        "Первыми с него сошли рыбаки, а начальник порта пообещал второй рейс уже осенью",
        "Дорога через лёд больше не нужна, говорят жители посёлка и начальник порта",
    ],
)
def test_a_lead_without_a_full_stop_is_below_its_headline(lead: str) -> None:
    top = f"Вести протоки\n\nПоделиться\n\n{HEADLINE}\n\n{lead}\n\nФото: Иван Лис / Вести"
    article = text_article("\n\n".join((top, *FIRST, *MORE)) + "\n")

    assert article.title == HEADLINE


def test_a_headline_of_other_news_above_the_day_is_not_the_headline() -> None:
    top = f"Вести\n\nПять советов тем, кто копает огород\n\n3 июня 2022, 14:10\n\n{HEADLINE}"
    article = text_article("\n\n".join((top, *FIRST, *MORE)) + "\n")

    assert article.title == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Паромы Оленьей протоки",
        "Директор порта Вайгач Олег Мурин",
        "протока, паром, рыбаки, порт, Вайгач, Мурин",
        "Олег Мурин, Оленья область",
        "Реклама на пароме www.vaygach.example",
    ],
)
def test_a_section_a_caption_or_tags_are_not_the_headline(line: str) -> None:
    top = f"Вести протоки\n\n{line}\n\n{HEADLINE}\n\nПоделиться"
    article = text_article("\n\n".join((top, *FIRST, *MORE)) + "\n")

    assert article.title == HEADLINE


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("14:1003.06.2022", "2022-06-03"),
        ("Опубликовано 3 июня 22 (14:10)", "2022-06-03"),
        ("03:25 10.08.2019", "2019-08-10"),
    ],
)
def test_a_day_glued_to_its_hour_is_read(line: str, day: str) -> None:
    article = text_article("\n\n".join((HEADLINE, line, *FIRST, *MORE)) + "\n")

    assert str(article.published) == day


@pytest.mark.parametrize(
    "opening",
    ["03.06.2022, Вайгач 14:10:36 ", "Вайгач, 03 июня 2022, 14:10 — "],
)
def test_a_dateline_may_tell_the_hour(opening: str) -> None:
    article = text_article("\n\n".join((HEADLINE, opening + FIRST[0], *FIRST[1:])) + "\n")

    assert str(article.published) == "2022-06-03"


def test_the_day_of_a_teaser_inside_the_text_is_not_the_article_s() -> None:
    teaser = "Скрипач из Томска сыграл на крыше\n1 июня 2022, 19:02"
    article = text_article(
        "\n\n".join((f"03:25 10.06.2022\n{HEADLINE}", FIRST[0], teaser, *FIRST[1:], *MORE)) + "\n"
    )

    assert str(article.published) == "2022-06-10"


def test_a_day_without_its_year_is_of_the_rights_where_other_news_agree() -> None:
    foot = "Материалы по теме\n30 мая 2019, 15:30 Паром красят\nВести протоки\n© Вести, 2019"
    article = text_article(
        f"Вести\n3 ИЮН, 20:09    VK OK\n{HEADLINE}\n\n{FIRST[0]}\n\n{FIRST[1]}\n\n{foot}\n"
    )

    assert str(article.published) == "2019-06-03"


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Речной курьер: версия для печати", "Речной курьер"),
        ("Rechnoy.Press / Речной.Пресс\nRU  EN", "Речной.Пресс"),
        ("RIVER.ru   Политика   Общество   Экономика", "RIVER.ru"),
        ("Протока сегодня — ежедневный обзор", "Протока сегодня"),
    ],
)
def test_a_site_s_name_is_told_from_the_first_line(first: str, name: str) -> None:
    article = text_article(f"{first}\n\n{HEADLINE}\n3 июня 2022\n\n{FIRST[0]}\n{FIRST[1]}\n")

    assert article.publisher == name


def test_a_row_of_sections_with_capitals_is_no_text() -> None:
    row = "Главное Скандалы Финансы Экономика Политика Выборы Интервью Форум Погода Курсы"
    article = text_article("\n\n".join((row, HEADLINE, "3 июня 2022", *FIRST)) + "\n")

    assert article.title == HEADLINE
    assert texts(article) == [*FIRST]


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("© 1999–2012, protoka.ru. Информация об авторских правах.", "protoka.ru"),
        ("©2007 - 2011 VAYGACHnews.com", "VAYGACHnews.com"),
        (
            "Все права на материалы, опубликованные на сайте Protoka.co.il, охраняются законом",
            "Protoka.co.il",
        ),
        ("Copyright © Vaygach Press. All rights reserved", "Vaygach Press"),
    ],
)
def test_a_site_s_name_is_told_from_the_foot(foot: str, name: str) -> None:
    article = text_article("\n\n".join((HEADLINE, "3 июня 2022", *FIRST, foot)) + "\n")

    assert article.publisher == name


def test_a_day_above_the_buttons_over_a_headline_is_the_article_s() -> None:
    buttons = ("Поделиться", "Вконтакте", "Одноклассники", "Telegram", "Подписаться на канал")
    top = "\n\n".join(("Новости", "3 июня 2022", *buttons, HEADLINE))
    article = text_article("\n\n".join((top, *FIRST, *MORE)) + "\n")

    assert article.title == HEADLINE
    assert str(article.published) == "2022-06-03"
