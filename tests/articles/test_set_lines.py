"""Set lines of sites, told by their words; headlines, days and names of sites beside them."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили утром в порту."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Город у парома обещал возить даром всех, кто живёт по соседству с ним."


@pytest.mark.parametrize(
    "line",
    [
        "Показать ещё 15 новостей",
        "Skip links",
        "Форма поиска по сайту",
        "This browser does not support the video element.",
        "Подробнее – в эфире речного канала",
        "Анна Лис/ТАСС",
        "Доступность ссылки",
        "The harbour in the morning, иллюстрационное фото",
        "Ann Lee, Head of the Port Picture courtesy River Union",
        "Мост через реку откроют 29-30 сентября в Порту. | 29.09.2025, РЕКА",
        "Эта статья также доступна на этих языках: Türkçe English",
        "This story is also available in Spanish",
        "Бұл мақала мына тілдерде де бар: English",
        "globallookpress/River Pool",
        "Advertising",
        "Все материалы автора (12)",
        "Обсудить (3)",
        "Комментариев пока нет",
        "Ответить   Пожаловаться",
        "Сообщить о неточности",
        "Войдите, чтобы оставить отзыв о пароме",
        "Стали свидетелем чего-то на реке? Пишите нам",
        "На сайте применяются рекомендательные технологии",
        "Возрастное ограничение 12+",
        "Беседовала Анна Лис",
        "Перевод с немецкого Анны Лис",
        "По материалам речных агентств",
        "Источник фото на обложке: пресс-служба порта",
        "Кадр из видео речной полиции",
        "Выпуск № 23",
        "Прочли: 1204",
        "На чтение 3 минуты",
        "РУС ҚАЗ ENG",
        "Курс доллара 92,7",
        "Мостоград +9°",
        "To post a comment, please log in to your account.",
        "You must be logged in to post a comment.",
        "Got a tip? Write to our river desk",
        "The views expressed are those of the author.",
        "Ann Lee is a reporter at the River Herald.",
        "Reprinted with permission of the River Herald",
        "Edited by John Smith",
        "Photo courtesy of the port",
        "A closed bridge, pictured on Monday. Image: Port Authority.",
        "BY ANN LEE [ann@river.example]",
        "Previous: A story about rain",
        "Article continues below advertisement",
        "To unsubscribe reply STOP.",
        "Тағы да оқыңыз: Өзен тасыды",
        "Пікірлер жоқ",
        "120 рет оқылды",
        "Сұхбаттасқан Айгүл Сейіт",
        "Мазмұнға өту",
        "🔥 Ең көп оқылған: Өзенде кеме неше күн тұрады?",
        "Не является индивидуальной инвестиционной рекомендацией.",
        "Вы получили это письмо, потому что подписались на новости порта.",
        "В этом номере: мост | паром | одна карта реки",
        "Отправьте SMS со словом МОСТ на номер 8686.",
        "ON YOUR PHONE Text BRIDGE to 8686 for alerts. Standard rates apply.",
        "Reading list: How ferries float • Who pays for bridges?",
        "Want to change how you receive these emails?",
        "Паром у пристани (фото 2019 года)",
        "Карта: пристани и мосты (нажмите, чтобы увеличить)",
        "График. Вода в реке, см. Источник: порт",
        "Скачать фото моста (ZIP, 14 Мб)",
        "Download: English (PDF, 312 KB) | Thai (PDF, 298 KB)",
        "Listen 4′ 12″ Download Ogg",
        "Цифра дня: 40 километров составит объезд",
        "Follow The River Herald on X and Instagram @riverherald, or WhatsApp us.",
        "View the discussion thread.",
        "Telegram-арнамызға жазылыңыз! @ozen_kz",
        "Құрметті оқырман, сіз сайтқа тіркелмеген қонақ ретінде кірдіңіз.",
        "Реклама. ООО «Паром»",
        "ЦИФРА: 43 тысячи лодок прошло под мостом",
        "Здравствуйте, уважаемые речники!",
        "Поддержать журнал можно здесь: от 100 рублей",
        "Чтобы не пропустить новости реки, включите уведомления",
        "Оцените репортаж: ★★★★☆ (37 голосов)",
        "Ещё фото: «Ночь парома», «Парад лодок»",
        "Ранее в рубрике: «Капитан о реке»",
        "Was this answer helpful? Yes (212) No (9)",
        "Расшифровка сделана автоматически, возможны ошибки",
        "Уважаемый посетитель, вы зашли на сайт как незарегистрированный пользователь.",
        "— River Herald (@riverherald) March 7, 2016",
        "The bridge is closed again https://t.example/ZLEP pic.twitter.com/lAdbRn0",
        "The captain of the ferry, 78, led the port for eleven years [File: Ann Lee/Reuters]",
        "Ваш адрес email не будет показан никому, кроме капитана.",
        "Продолжение рассказа после рекламы",
        "Информация предназначена для лиц старше 16 лет. Паром показан тонущим",
        "О том, как строят мосты через реку, — в материале «Речника».",
        "Хотите больше новостей о паромах? Подпишитесь на рассылку «Речник»",
        "Honest reporting takes time. Become a supporter from £3 a month.",
        "A ferry waits for its captain. / Archive",
    ],
)
def test_a_set_line_of_a_site_is_left_out(line: str) -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{line}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "line",
    [
        "#мост #паром #река",
        "Хэштеги: мост, паром",
        "Some information for this story was provided by the port.",
    ],
)
def test_tags_below_a_text_are_no_part_of_it(line: str) -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n{line}\nБерег"
    )

    assert texts(article) == [BRIDGE, LORRIES]


@pytest.mark.parametrize(
    "line",
    [
        "По информации речного агентства, паром придёт лишь к вечеру пятницы.",
        "Views expressed by the ferrymen at the meeting were sharper than last year.",
        "Редактор речной газеты Анна Лис рассказала, что паром опоздал на два часа.",
        "Записал Иван Петров эту песню ещё на пристани, когда мост был деревянным.",
        "Обсудить ремонт моста решили в пятницу, когда вернётся капитан порта.",
        "Перевод с немецкого занял у переводчицы три года и одну зиму.",
        "Возрастное ограничение для капитанов паромов отменили ещё в прошлом веке.",
        "Курс доллара в порту знают все, а глубину реки у моста не знает никто, кроме капитана.",
        "Become a captain, said the ferryman, and you will never ask what a bridge is good for.",
        "Карта. Её просил принести капитан, потому что старую унесло вместе с палаткой!",
        "Скачать движение воды на картах порт обещает научить всех к пятнице.",
        "Follow the ferry on foot and you will reach the bridge before it does.",
        "The ferry (@ferry) left the pier at noon and came back in June 2016, as it does.",
        "Информация предназначена для капитанов, а пассажирам её знать не нужно.",
        "О том, что мост держится на одних заклёпках, в материале дела нет ни слова.",
    ],
)
def test_a_sentence_that_begins_like_one_stays(line: str) -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{line}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, line, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "СЕГОДНЯ ЧИТАЮТ\nМост через реку откроют в июле\nПорт и паром поделили реку\n"
            "Город / Река\n14 мая 2025, 16:52\nПросмотров: 148\nКапитан отдал штурвал",
            "Капитан отдал штурвал",
        ),
        (
            "Войти Регистрация\nЗавтра в клубе: круглый стол «Куда идёт паром?», начало в 15:00\n"
            "Автор: Анна Лис\n\nРазвод по-речному\n\n14.05.2025",
            "Развод по-речному",
        ),
        (
            "Управление моста через реку и порта\n050020, г. Мостоград, ул. Речная, 280\n"
            "О порте > Новости > Паром\n14.05.2025\nВ городе показали план парома",
            "В городе показали план парома",
        ),
        (
            "Река\n14 мая, 10:05 ⟳ обновлено 15 мая, 09:12\n\nЛовись, рыбка, большая и малая\n\n"
            "Мост через реку закрыли на ремонт, и грузовики едут теперь северной дорогой",
            "Ловись, рыбка, большая и малая",
        ),
        (
            "РЕЧНОЕ ОБОЗРЕНИЕ\nмост, паром и порт за неделю\n\nВыпуск 26 / 14 мая 2025\n\n"
            "Мост через реку закрыт",
            "Мост через реку закрыт",
        ),
        (
            "Город\nТүркі өзені\nРека\nВторник, 20 мая 2025\nТүркі өзені\n"
            "Мост через реку закрыли до июля\n14 мая 2025   09:20",
            "Мост через реку закрыли до июля",
        ),
        (
            "09:31 Паром ушёл\n09:02 Мост через реку откроют в июле\nГород → Река\n"
            "14.05.2025, 08:47 (МСК)   Время чтения: 2 мин   💬 14   👁 3,9 тыс.\n"
            "Штурвал в клубе: что даёт десятый капитан",
            "Штурвал в клубе: что даёт десятый капитан",
        ),
        (
            "Вы читаете «Берег»\nYou are here: Home > Река > Мост через реку закрыли до июля\n"
            "Мост через реку закрыли до июля\n",
            "Мост через реку закрыли до июля",
        ),
        (
            "Порт.Центр\n\nГлавная / Река / Релиз № 91\nКомпания: АО «Мост через реку»\n"
            "Дата публикации: 05.09.2018\nРегион: Северный\n\nЗа лето прошло вдвое больше лодок",
            "За лето прошло вдвое больше лодок",
        ),
        (
            "Apply   Visit   Give\nFOR THE RIVER\nApril 29, 2016\nМост через реку закрыли до июля",
            "Мост через реку закрыли до июля",
        ),
        (
            "River Desk\nPost a job for free\n\nМост закрыт, а паром не построен: чего ждать\n\n"
            "Format: Analysis\nSource: Port\nPosted: 2 Jan 2018\nOrigin: View original",
            "Мост закрыт, а паром не построен: чего ждать",
        ),
        (
            "Берег\nПорт   Река   Город\n14.05.2025 / 18:21\nМост через реку закрыли до июля.",
            "Мост через реку закрыли до июля.",
        ),
        (
            "Мост закрыт. Почему паром не поплывёт\n\nИван Лис\nречник, автор книги «Паром»\n"
            "14 мая 2025, 15:00   Комментарии: 3",
            "Мост закрыт. Почему паром не поплывёт",
        ),
        (
            "Порт\nВойти\n\nКапитан парома закрыл мост\nГлавная / Река / Город\n"
            "14.05.2025, 18:20\n1 147\n0\nМост через реку закрыли: грузовики едут дорогой\nРеклама",
            "Мост через реку закрыли: грузовики едут дорогой",
        ),
        (
            "Мост через реку закрыли «до июля»\n"
            "Речной корреспондент — понедельник, 2 октября 2023 г.",
            "Мост через реку закрыли «до июля»",
        ),
        (
            "Мост через реку закрыт — Викиновости\nМатериал из Викиновостей\n14 мая 2025",
            "Мост через реку закрыт",
        ),
        (
            "РЕЧНОЙ-БЕРЕГ :: Вся река на русском\nНовости :: Порты :: Мосты :: Поиск\n"
            "Ваш город: Порт | Курс кроны SEK: 9,16 руб.\n\n"
            "Верхняя река\nМосту дали отдохнуть, но не навсегда",
            "Мосту дали отдохнуть, но не навсегда",
        ),
        (
            "Сохранённая копия страницы. Копия от 3.06.2023.\nРека :: Порт\n\n"
            "ФОТО: Мост через реку закрыт до июля и грузовики поедут северной дорогой\n\n"
            "Фото: https://reka.example/",
            "ФОТО: Мост через реку закрыт до июля и грузовики поедут северной дорогой",
        ),
    ],
)
def test_the_headline_stands_out_from_the_lines_beside_it(head: str, title: str) -> None:
    article = text_article(f"{head}\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n")

    assert article.title == title


def test_a_section_in_the_window_s_title_is_no_headline() -> None:
    article = html_article(
        "<html><head><title>Новости — Управление мостов и паромов реки</title></head><body>"
        "<header><a href='/'>Управление мостов и паромов реки</a></header><main>"
        "<span>14.05.2025</span><h3>Паром поднимут к июлю</h3>"
        f"<div>{BRIDGE}</div><div>{LORRIES}</div><div>{HOSTS}</div></main></body></html>"
    )

    assert article.title == "Паром поднимут к июлю"


def test_a_letter_passed_on_has_the_day_and_subject_of_the_first_one() -> None:
    article = text_article(
        "Fwd: Дайджест\nОт кого: Анна <a@river.example>\nКому: все <vse@river.example>\n"
        "Дата: 19 мая 2025 г., 10:21\nПосылаю к пятнице.\n\n"
        "---------- Forwarded message ---------\nFrom: Берег <digest@river.example>\n"
        "Date: ср, 14 мая 2025 г. в 07:30\nSubject: Мост закрыт до июля\nTo: <a@river.example>\n\n"
        f"Мост закрыт до июля\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert (article.title, str(article.published)) == ("Мост закрыт до июля", "2025-05-14")


@pytest.mark.parametrize(
    ("opened", "name"),
    [
        ("МОСКВА, 1 июня. /ТАСС/. ", "ТАСС"),
        ("1 июня, Минск /Корр. БЕЛТА/. ", "БЕЛТА"),
        ("GENEVA, June 1 (Xinhua) - ", "Xinhua"),
        ("Душанбе, 1 июня. (НИАТ «Ховар», А. Лис). — ", "НИАТ «Ховар»"),
        ("Речное пароходство (РП) — общество паромщиков. ", ""),
        ("Об этом сообщает ТАСС. ", ""),
        ("Об этом передает корреспондент Kabar. ", "Kabar"),
    ],
)
def test_a_dateline_tells_whose_news_it_is_and_a_source_that_all_name_does_not(
    opened: str, name: str
) -> None:
    article = text_article(f"Мост закрыт до июля\n\n{opened}{BRIDGE}\n\n{LORRIES}\n")

    assert article.publisher == name


def test_a_newsletter_is_of_who_sent_it() -> None:
    head = "От: Мосты и реки <digest@river.example>\nКому: все <vse@river.example>\nМОСТЫ И РЕКИ"
    article = text_article(f"{head}\n\nМост закрыт до июля\n\n{BRIDGE}\n\n{LORRIES}\n")

    assert article.publisher == "Мосты и реки"


def test_the_day_of_a_newspaper_s_issue_stands_below_its_number() -> None:
    article = text_article(
        "Речной курьер\n№ 151 (2240)\nАрхив номеров: 2009 | 2008\n18 августа 2009 г., вторник\n"
        f"[порт] [город] [спорт]\n\nМост закрыт до июля\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2009-08-18"


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("© АО «Берег», 2013–2024", "2024-11-20"),
        ("© АО «Берег», 2013–2026", "None"),
        ("АО «Берег»", "None"),
    ],
)
def test_a_day_without_its_year_is_of_the_year_of_text_and_copyright(foot: str, day: str) -> None:
    opened = "Паром пойдёт с 1 декабря 2024 года, сообщил капитан порта журналистам."
    article = text_article(
        f"20 ноября, 12:44\nМост закрыт до июля\n\n{BRIDGE}\n\n{opened}\n\n{HOSTS}\n\n{foot}\n"
    )

    assert str(article.published) == day


@pytest.mark.parametrize(
    ("head", "foot", "name"),
    [
        ("БЕРЕГ И РЕКА\nблог о мостах, которых нет\nГлавная · Архив", "", "БЕРЕГ И РЕКА"),
        ("Skip to main content\nBridge Notes\nLog in | Donate", "", "Bridge Notes"),
        ("Bridge Notes\nLog in | Donate", "© 2025 River Media Ltd", "Bridge Notes"),
        ("Мир\nГород\nРека\nПорт", "", ""),
        ("Официальный сайт\nУправление мостов\nВойти", "", "Управление мостов"),
        ("На реке пропал паром, его ищут", "", ""),
        (
            "СВЕЖИЙ НОМЕР\nBridge Notes\nEnter",
            "Bridge Notes is not responsible for ads",
            "Bridge Notes",
        ),
        ("Мосты и реки\nГород", "Учредитель: ООО «Мосты и реки»", "Мосты и реки"),
        ("Деловой берег\nДЕЛОВОЙ БЕРЕГ\nГород", "© ООО «Порт», 2025", "ДЕЛОВОЙ БЕРЕГ"),
        ("Погода\nАгентство «Река»\nВойти", "12+", "Река"),
        ("«Река» — журнал о мостах и портах\nВойти", "", "Река"),
        ("Река-инфо :: Новости :: Порт\nВойти", "", "Река-инфо"),
        ("Мир\nГород\nРека", "All content © 2025 Bridge Notes Ltd", "Bridge Notes Ltd"),
        ("Город", "Часы: с 9 © 2025 Bridge Notes", "Bridge Notes"),
        ("Заявки на вступление в клуб подали шесть капитанов\nВойти", "", ""),
        ("Реклама\nПорты\nВойти", "", ""),
        ("В порту\nВойти", "", ""),
        ("Поддержать команду\nВойти", "", ""),
        ("ПортИнфо\nВойти", "", "ПортИнфо"),
    ],
)
def test_the_name_above_a_page_is_its_publisher(head: str, foot: str, name: str) -> None:
    article = text_article(
        f"{head}\n\nМост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n{foot}\n"
    )

    assert article.publisher == name


@pytest.mark.parametrize(
    ("clock", "day"),
    [("14 мая 2025, среда, 17:20", "2025-05-14"), ("20 мая 2025, вторник, 17:20", "None")],
)
def test_a_page_read_on_the_day_of_its_news_is_of_that_day(clock: str, day: str) -> None:
    opened = "Паром 14 мая впервые перевёз через реку сразу сорок грузовиков, сообщили в порту."
    article = text_article(
        f"Речной курьер\nUSD 92,7\n{clock}\nГОРОД\nПаром перевёз сорок грузовиков\n"
        f"Автор: Анна Лис\nВремя чтения 3 мин\n\n{opened}\n\n{LORRIES}\n\n{HOSTS}\n\n"
        "Оставить отзыв (7)\nlis: а мост?\n"
    )

    assert str(article.published) == day
    assert texts(article) == [opened, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "below", ["3 июня 2022 г. | Речной вестник | Текст: Ирина Лосева", "Наш корреспондент в Ухте"]
)
def test_a_line_that_ends_before_it_is_full_is_not_broken_by_its_width(below: str) -> None:
    title = "Мост через Ижму закрыли на ремонт до конца июля"
    page = f"""РЕЧНОЙ ДАЙДЖЕСТ. Рассылка для подписчиков
{title}
{below}

Мост через Ижму закрыли до конца июля, сообщили утром в управлении дорог
края. Грузовики поедут северной дорогой, которая длиннее на сорок пять
километров, а легковые машины возит паром, который ходит каждый час, но
ночью стоит.

Управление обещает открыть одну полосу раньше, если подрядчик успеет в
срок уложить новые плиты, которые привезли с завода ещё прошлой осенью и
хранили под навесом у старой пристани.
"""

    article = text_article(page)

    assert article.title == title
    assert len(article.passages) == 2
