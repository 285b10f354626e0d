"""The day of an article in all the forms in which pages print it."""

import pytest

from articles.sentences import texts
from orgtui.articles.article import Article
from orgtui.articles.documents.page import html_article, text_article

OPENING = "Рыбаки двух берегов договорились делить улов поровну до конца осени, сообщили в порту."
BEFORE = "Прошлый договор подписали 16 мая 2024 года, и он продержался всего одно лето."
AFTER = "Судей выберут по жребию из тех, кто ни разу не выходил в море с чужой сетью."


def page(*, above: str = "", head: str = "", opening: str = OPENING, tail: str = "") -> Article:
    """A saved page with the clock of its site, and lines around the headline and the text."""
    return text_article(
        "Береговые вести\nГлавная   Порт   Погода\nПонедельник, 2 марта 2026   +3 °C\n"
        f"{above}\nРыбаки поделили улов\n{head}\n\n{opening}\n\n{BEFORE}\n\n{AFTER}\n{tail}\n"
        "Читайте также\nКатер сел на мель\n© 2005–2026 Береговые вести\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "12 мая 2025",
        "Пн, 12 мая 2025 г. 14:05",
        "May 12, 2025 | 2:05 p.m.",
        "5/12/2025 10:15:00 AM",
        "Иван Петров, 12 мая 2025 г.",
        "12 мая 2025 | Иван Петров | Порт",
        "12 мая 2025 • 4 мин чтения • 1204 просмотра",
        "12 мая 2025 | 09:40    Просмотров: 1 207    Время чтения: 2 мин.",
        "Цитата: «Вечерний берег», 12.05.2025",
        "Просмотров: 312 | 12.05.2025 | Порт",
        "Время публикации: 12.05.2025 в 10:15 (Порт)",
        "Поступила 2 апреля 2025 · Опубликована 12 мая 2025",
        "Обновлено: 14 мая 2025 г. Опубликовано: 12 мая 2025 г.",
        "By Jane Roe, Port Said, May 12, 2025",
        "Published: 12 May 2025, 16:41 SBT",
        "№ 87 (9 814) от 12 мая 2025 г.",
        "12 мамыр 2025 ж., 14:05",
        "Анна Лис, 12 мая '25, 08:40",
    ],
)
def test_a_line_by_the_headline_tells_the_day(line: str) -> None:
    for article in (page(head=line), page(above=line)):
        assert str(article.published) == "2025-05-12"
        assert article.title == "Рыбаки поделили улов"
        assert texts(article) == [OPENING, BEFORE, AFTER]


def test_a_day_with_its_weekday_above_the_headline_is_not_the_clock_further_up() -> None:
    assert str(page(above="Понедельник, 12 мая 2025").published) == "2025-05-12"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Сегодня, 14:05", "2026-03-02"),
        ("10:00, сегодня", "2026-03-02"),
        ("Вчера в 18:30", "2026-03-01"),
        ("3 дня назад", "2026-02-27"),
        ("неделю назад", "2026-02-23"),
        ("2 weeks ago", "2026-02-16"),
        ("Суббота, 28 февраля", "2026-02-28"),
        ("May 12", "2025-05-12"),
    ],
)
def test_a_day_told_from_the_page_s_clock(line: str, day: str) -> None:
    assert str(page(head=line).published) == day


@pytest.mark.parametrize(
    "dateline",
    [
        "ПОРТ-САИД, 12 мая 2025. ",
        "PORT SAID, May 12, 2025 (Wire) - ",
        "(Порт-Саид, 12 мая 2025 г.) ",
        "12 мая 2025 года. Порт-Саид. ",
        "ВЕСТИ – 12.05.2025. ",
    ],
)
def test_a_dateline_opens_the_text(dateline: str) -> None:
    assert str(page(opening=dateline + OPENING).published) == "2025-05-12"


def test_a_day_in_the_first_sentence_is_no_dateline() -> None:
    assert page(opening=f"Договор от 12 мая 2025 года. {OPENING}").published is None


@pytest.mark.parametrize("line", ["Пресс-служба порта, 12 мая 2025 года", "Порт-Саид\n12.05.2025"])
def test_a_line_below_the_text_tells_the_day(line: str) -> None:
    article = page(tail=line)

    assert str(article.published) == "2025-05-12"
    assert texts(article) == [OPENING, BEFORE, AFTER]


@pytest.mark.parametrize("line", ["Last updated: 14 May 2025", "Страница обновлена 14 мая 2025"])
def test_the_last_change_is_not_the_day_of_the_article(line: str) -> None:
    assert page(tail=line).published is None


@pytest.mark.parametrize(
    ("clock", "line"),
    [("13 октября 2022 | Порт-Саид +9 °C", "Четверг, 19:05"), ("13 октября 2022", "Thu 19:05")],
)
def test_a_day_of_the_week_counts_back_from_the_clock(clock: str, line: str) -> None:
    article = text_article(
        f"QAZ RUS ENG\n{clock}\nБереговые вести\nПогода\nПорт\n\nРыбаки поделили улов\n\n{line}\n"
        f"{OPENING}\n\n{BEFORE}\n\n{AFTER}\n"
    )

    assert str(article.published) == "2022-10-13"


def test_a_dateline_without_its_year_counts_back_from_the_clock() -> None:
    assert str(page(opening=f"ПОРТ-САИД, 12 мая. {OPENING}").published) == "2025-05-12"


def test_the_only_day_of_a_blog_stands_with_its_weekday_above_the_headline() -> None:
    article = text_article(
        "БЕРЕГ ВБЛИЗИ\nблог о рыбе\nГлавная · Архив · Об авторе\n\n← Почему ушла сельдь\n"
        "Сколько стоит сеть →\n\nВторник, 3 сентября 2024\n\nРыбаки поделили улов\n\n"
        f"{OPENING}\n\n{BEFORE}\n\n{AFTER}\n\nМетки: рыба\nОбновлено 11.01.2025\n"
    )

    assert str(article.published) == "2024-09-03"


def test_the_day_stands_between_the_lead_and_the_text() -> None:
    article = html_article(
        "<h1>Рыбаки поделили улов</h1><h2 class='deck'>Всё решил старый невод</h2>"
        "<div class='byline'>By Jane Roe<br>Saturday 25 June 2022, 19:30<br>"
        "Last updated: Monday 27 June 2022</div>"
        f"<p>{OPENING}</p><p>{BEFORE}</p><p>{AFTER}</p>"
    )

    assert str(article.published) == "2022-06-25"


def test_a_line_with_other_entries_below_the_text_tells_the_day() -> None:
    article = page(tail="Добавлено: 12.05.2025 08:41 | Рубрика: Порт | Прочтений: 1127")

    assert str(article.published) == "2025-05-12"


def test_the_day_on_a_picture_is_not_that_of_the_article() -> None:
    article = html_article(
        f"<h1>Рыбаки поделили улов</h1><p>{OPENING}</p><p>{BEFORE}</p><p>{AFTER}</p>"
        "<figure><figcaption>Рыбаки. Порт-Саид, 11.05.2025</figcaption></figure>"
        "<div><time datetime='2025-05-12'>12 мая 2025</time> · Отдел рыбы</div>"
    )

    assert str(article.published) == "2025-05-12"


@pytest.mark.parametrize(
    "head",
    [
        "14:30 / 12.05.2025{}",
        "12.05.2025 14:30{}",
        "Порт 12/05/2025 {}\n{}",
        "Река Ижма 12.05.2025 {}\n\n{}",
    ],
)
def test_a_day_in_one_line_with_the_headline_is_read_apart(head: str) -> None:
    title = "Рыбаки поделили улов поровну"
    article = text_article(f"{head.format(title, title)}\n\n{OPENING}\n\n{BEFORE}\n\n{AFTER}\n")

    assert (article.title, str(article.published)) == (title, "2025-05-12")
    assert texts(article) == [OPENING, BEFORE, AFTER]


def test_several_lines_with_their_days_glued_to_them_are_other_news() -> None:
    news = "11.05.2025Катер сел на мель у косы\n12.05.2025Сети высохли к утру среды"
    article = text_article(f"{news}\n\nРыбаки поделили улов\n\n{OPENING}\n\n{BEFORE}\n\n{AFTER}\n")

    assert (article.title, article.published) == ("Рыбаки поделили улов", None)


def test_a_day_in_front_of_a_plan_stays_with_it() -> None:
    plan = "Отчёт 12.05.2025 показал, что улов был больше прежнего на две сотни бочек рыбы."
    article = text_article(f"Рыбаки поделили улов\n\n{OPENING}\n\n{plan}\n\n{AFTER}\n")

    assert texts(article) == [OPENING, plan, AFTER]


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("No comments:\n\nPost a Comment", "2025-05-16"),
        ("Posted by Ann at 10:12 AM", "2025-05-16"),
        ("Latest news", "None"),
    ],
)
def test_the_day_above_a_blog_s_entry_is_its_own(foot: str, day: str) -> None:
    top = "Friday 16 May 2025\n\nРыбаки поделили улов"
    article = text_article(f"{top}\n\n{OPENING}\n\n{BEFORE}\n\n{AFTER}\n\n{foot}\n")

    assert str(article.published) == day


@pytest.mark.parametrize(
    ("opened", "day"),
    [("16 мая 2025 г.", "2025-05-16"), ("16 мая 2025 г. ", "None"), ("Договор 2025 г.", "None")],
)
def test_a_day_glued_to_the_first_sentence_is_the_article_s(opened: str, day: str) -> None:
    article = text_article(f"Рыбаки поделили улов\n{opened}{OPENING}\n{BEFORE}\n{AFTER}\n")

    assert str(article.published) == day


@pytest.mark.parametrize(
    "opened", ["ПОРТ, 16 мая 2025 г. /Рекинформ/. ", "ПОРТ, 16 мая 2025. /Рекинформ/ — "]
)
def test_a_dateline_may_have_its_agency_between_strokes(opened: str) -> None:
    article = text_article(f"Рыбаки поделили улов\n{opened}{OPENING}\n{BEFORE}\n{AFTER}\n")

    assert (str(article.published), article.publisher) == ("2025-05-16", "Рекинформ")
