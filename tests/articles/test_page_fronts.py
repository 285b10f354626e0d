"""What stands above, amid and below the paragraphs of pages: leads, captions, tags, other news."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import text_article

TITLE = "Мост закрыт на ремонт"
BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."
TEXT = f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Рабочие приехали на берег ночью",
        "Паром будет ходить каждый час",
        "На берегу ремонтом недовольны",
        "Его закрыли 38 рабочих",
        "«Другой дороги у нас нет», сказал капитан",
    ],
)
@pytest.mark.parametrize("day", ["", "14 мая 2025, 10:20\n\n"])
def test_a_line_that_tells_what_happened_below_a_headline_is_a_lead(lead: str, day: str) -> None:
    article = text_article(f"{TITLE}\n\n{day}{lead}\n\n{TEXT}")

    assert article.title == TITLE
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("title", "lead", "text"),
    [
        (
            "Өзен үстіндегі көпір жөндеуге жабылды",
            "Жүк көліктері солтүстік жолмен жүреді",
            "Өзен үстіндегі көпір шілденің соңына дейін жөндеуге жабылды, деп хабарлады порт.",
        ),
        (
            "Port closes the bridge over the river",
            "The lorries are taking a longer way",
            "The bridge over the river is closed for repairs until the end of July, the port said.",
        ),
    ],
)
def test_leads_of_other_languages_tell_what_happened_too(title: str, lead: str, text: str) -> None:
    article = text_article(f"{title}\n\n{lead}\n\n{text}\n")

    assert texts(article) == [lead, text]


@pytest.mark.parametrize(
    "caption",
    [
        "Начальник порта Иван Лис на берегу реки",
        "Рабочие чинят мост через реку",
        "Порт: мост через реку закрыли на ремонт",
    ],
)
def test_a_line_that_only_shows_what_is_to_be_seen_is_no_lead(caption: str) -> None:
    article = text_article(f"Мост через реку закрыли на ремонт\n\n{caption}\n\n{TEXT}")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_lead_stands_between_two_printings_of_the_headline() -> None:
    lead = "«Другой дороги у нас нет», сказал капитан парома"

    article = text_article(
        f"Порт 14.05.2025 в 15:11\n\n{TITLE}\n\n{lead}\nТекст: Анна Лис\n{TITLE}\n{TEXT}"
    )

    assert article.title == TITLE
    assert str(article.published) == "2025-05-14"
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "lead", ["Он будет закрыт до конца июля", "Его закрыли до конца июля, сообщили в управлении"]
)
def test_a_line_that_goes_on_from_the_one_above_is_no_headline(lead: str) -> None:
    article = text_article(f"Большой мост решили чинить\n\n{lead}\n\nmost-1.jpeg\n\n{TEXT}")

    assert article.title == "Большой мост решили чинить"
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_lead_of_two_sentences_that_the_text_repeats_is_told_once() -> None:
    lead = f"{BRIDGE} {HOSTS}"

    article = text_article(f"{TITLE}\n\nТАСС\n\n{lead}\n\n{lead}\n\n{LORRIES}\n")

    assert texts(article) == [lead, LORRIES]


def test_a_caption_of_two_sentences_that_tells_its_day_is_left_out_twice() -> None:
    caption = "Рабочие и капитан парома у моста через реку в порту. 8 июня 2017 года."

    article = text_article(f"{TITLE}\n\n{caption}\n{caption}\n\n{TEXT}")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_tags_in_small_letters_below_a_headline_are_no_part_of_it() -> None:
    title = "Капитан порта рассказал, когда откроют большой мост через реку"

    article = text_article(
        f"17:30 26.09.2025\n{title}\nиван лис\nмост\nуправление большого речного порта «якорь»\n"
        f"{BRIDGE}\n{LORRIES}\n{HOSTS}\n"
    )

    assert article.title == title
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_sentence_that_goes_on_in_one_more_line_stays_whole() -> None:
    article = text_article(
        f"{TITLE}\n\n{BRIDGE}\n\nГрузовики поедут северной дорогой, которая длиннее\n"
        f"на сорок километров.\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "line",
    [
        '<image>data:image/s3,"s3://river/b38" alt="Мост закрыт на ремонт"</image>',
        "0a435d36-most.jpeg",
        "Ivan Lis, head of the port, speaks during a meeting in the town hall on 13 October, 2016",
        "Обсудим?",
        "Добавлено:",
    ],
)
def test_what_a_page_puts_amid_its_paragraphs_is_left_out(line: str) -> None:
    article = text_article(f"{TITLE}\n\n{BRIDGE}\n{line}\n{LORRIES}\n\n{HOSTS}\n")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "line",
    [
        "Перейти в Дзен Есть новость?",
        "Читать в полной версии →",
        "Реклама. 12+. ООО «Река». Видео: reka.example.com\nСоглашение: reka. erid: 2RanynDT8xa.",
    ],
)
def test_where_a_page_sends_its_readers_is_no_headline(line: str) -> None:
    article = text_article(f"{TITLE}\n\n{line}\n\n{TEXT}")

    assert article.title == TITLE


@pytest.mark.parametrize(
    "end",
    [
        "А. Л.",
        "Анна Лис\n\nОкончила речной институт имени Роя. Училась писать о мостах и паромах.",
        "Свіжі дописи\n\n  • Новини\n\nПаром через реку начнёт ходить ночью из порта «Верфь»",
        "Сайт reka.one - агрегатор новостей. Источник указан в начале и в конце анонса.",
        "Река-Украина\nДодати коментар\n\nЯкщо ви хочете залишити коментар, треба увійти на сайт.",
        "Материалы сюжета\n\nПаром через реку начнёт ходить ночью из порта «Верфь»",
        "More from this section\nThe ferry over the river will sail at night from the wharf.",
    ],
)
def test_what_follows_the_last_paragraph_is_left_out(end: str) -> None:
    article = text_article(f"{TITLE}\n\n{TEXT}\n{end}\n")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_headline_with_a_full_stop_stands_above_longer_paragraphs_that_say_it_again() -> None:
    title = "Мост через реку закрыли на ремонт."
    bridge = f"{BRIDGE[:-1]}, куда вечером приехали рабочие с другого берега реки."

    article = text_article(f"{title}\n\n14/7 Порт 3\n\n{bridge}\n\n{LORRIES}\n")

    assert article.title == title
    assert texts(article) == [bridge, LORRIES]


def test_a_page_without_a_headline_keeps_its_first_paragraph() -> None:
    article = text_article(f"{HOSTS}\n\n{LORRIES}\n\nПаром возит всех жителей бесплатно.\n")

    assert article.title == ""
    assert texts(article)[0] == HOSTS


def test_names_said_twice_above_a_headline_are_tags() -> None:
    tags = "Иван Лис Анна Рой Максим Порт Река Верфь Мост экономика политика дорога паром"

    article = text_article(f"{tags} {tags}\n\nВ порту открылась ярмарка\n\n{TEXT}DMCA\n")

    assert article.title == "В порту открылась ярмарка"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_caption_printed_again_below_its_credit_is_no_headline() -> None:
    caption = "Начальник большого речного порта Иван Лис"

    article = text_article(
        f"В городе утвердили нового смотрителя\n\n© Река / Анна Рой{caption}\n"
        f"{caption} - Река Порт-Саид\nПодписаться\n{TEXT}"
    )

    assert article.title == "В городе утвердили нового смотрителя"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_line_that_names_some_of_those_above_goes_on_from_the_headline() -> None:
    lead = "В том числе для жителей порта"

    article = text_article(f"Мост через реку закрыли на ремонт\n{lead}\n{TEXT}")

    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "end",
    [
        'Паром назвали "подводной лодкой"',
        "Мир «Паром через реку начнёт ходить ночью»\nПорт «Ремонт моста подорожал вдвое»",
        "window.reka.push( function () { Reka.create({ owner: 17 }); } );",
    ],
)
def test_headlines_and_programs_below_the_last_paragraph_are_left_out(end: str) -> None:
    article = text_article(f"{TITLE}\n\n{TEXT}\n{end}\n\nОбсудить\n")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "end",
    [
        'Об этом пишет газета "Берег"',
        "«Другой дороги у нас нет»",
        "Капитан ответил: «Другой дороги у нас нет»",
    ],
)
def test_what_is_said_or_quoted_at_the_end_of_a_text_stays(end: str) -> None:
    article = text_article(f"{TITLE}\n\n{BRIDGE}\n{LORRIES}\n{HOSTS}\n{end}\n")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS, end]


@pytest.mark.parametrize(
    "caption",
    [
        "PORT SAID, Egypt — Captain Ann Lee greeting the workers at the bridge on Wednesday.",
        "Captain Ann Lee has just greeted the workers at the bridge. [PHOTO: Port of Said]",
    ],
)
def test_a_caption_with_a_place_or_a_credit_is_left_out_above_a_text(caption: str) -> None:
    first = "PORT SAID, Egypt — The bridge over the river is closed until the end of July."
    second = "Lorries have to take the northern road, which is forty kilometres longer."

    article = text_article(f"Port closes the bridge\n{caption}\n\n{first}\n\n{second}\n")

    assert texts(article) == [first, second]


def test_a_line_about_copyright_without_a_year_is_left_out() -> None:
    article = text_article(f"{TITLE}\n\n{TEXT}\nAll the contents on this site are copyrighted ©.\n")

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize("credit", ["Начальник порта Иван Лис\nФото: Река/Порт", "Фото: reka.com"])
@pytest.mark.parametrize("gap", ["\n", ""])
def test_a_lead_stands_above_a_picture_and_its_credit(credit: str, gap: str) -> None:
    title = "Мост через реку закрыло управление порта"
    lead = "Начальник порта обратился к городу"

    article = text_article(f"{title}\n{lead}\n{gap}{credit}\n\n{TEXT}")

    assert article.title == title
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_lead_printed_again_as_a_caption_is_told_once() -> None:
    lead = "Управление порта закрыло мост через реку до конца июля."

    article = text_article(f"{TITLE}\n\n{lead}\n\n{lead}\n\n{LORRIES}\n\n{HOSTS}\n")

    assert texts(article) == [lead, LORRIES, HOSTS]


def test_a_sentence_may_end_with_a_picture_behind_its_full_stop() -> None:
    article = text_article(f"{TITLE}\n\n{BRIDGE} \u270d\n\n{LORRIES}\n\n{HOSTS}\n")

    assert texts(article)[0].startswith(BRIDGE)


def test_a_lead_stands_above_the_way_through_the_sections() -> None:
    lead = "Стало известно, что паром будет ходить каждый час"

    article = text_article(
        f"{TITLE}\n\n{lead}\n\nНовости порта / Мосты и дороги / {TITLE}\nФото:\nreka.com\n\n{TEXT}"
    )

    assert article.title == TITLE
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_line_that_says_what_the_page_shows_is_the_headline() -> None:
    lead = "Мост через реку закрыли на ремонт"

    article = text_article(f"Как теперь ехать через город. Карта\n\n{lead}\n\n{TEXT}")

    assert article.title == "Как теперь ехать через город. Карта"
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize("author", ["Автор Анна Лис", "Текст: Анна Лис"])
def test_an_author_stands_between_a_lead_and_its_text(author: str) -> None:
    lead = "Рабочих у моста встречали с хлебом-солью и народными песнями"

    article = text_article(f"{TITLE}\n\n{lead}\n{author}\n\n\n{TEXT}")

    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_headline_that_ends_with_its_day_and_hour_is_told_without_them() -> None:
    article = text_article(f"{TITLE} 14:35 13.01.2017\n{TEXT}")

    assert article.title == TITLE
    assert str(article.published) == "2017-01-13"


def test_what_a_site_says_of_itself_is_no_headline() -> None:
    article = text_article(f"САЙТ ГАЗЕТЫ РЕЧНОГО ПОРТА О МОСТАХ И РЕКЕ\n\n{TITLE}\n\n{TEXT}")

    assert article.title == TITLE


def test_an_agency_and_its_town_between_a_lead_and_its_text_are_left_out() -> None:
    first = "The bridge over the river is closed for repairs until the end of July, the port said."
    second = "Lorries have to take the northern road, which is forty kilometres longer."

    article = text_article(f"Port closes bridge\n\nIANS Kathmandu\n\n{first}\n\n{second}\n")

    assert article.title == "Port closes bridge"
    assert texts(article) == [first, second]
