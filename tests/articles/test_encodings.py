import pytest

from orgtui.articles.files.encodings import decoded
from orgtui.errors import ArticleError

RUSSIAN = (
    "В Ташкенте открылось совещание. Делегации обсудили торговлю и транспорт.",
    "Пресс-секретарь сказал: «Работа завершена» — и ушёл.\nСледующая встреча — №5 — в мае.",
    "Россия и ЕАЭС подписали меморандум, сообщила пресс-служба 5 июля 2024 г.",
    "Министр иностранных дел Казахстана прибыл в Бишкек. Его встретили в аэропорту. Переговоры "
    "начнутся завтра утром и продлятся весь день.\n\nЕщё один абзац, уже покороче.",
)
KAZAKH = (
    "Қазақстан Республикасының Үкіметі ұйымның жаңа хатшысын қолдады.",
    "Ұйымға мүше елдер келісімге қол қойды, деп хабарлады баспасөз қызметі.\nКездесу жалғасады.",
)
ENGLISH = (
    "The delegates’ summit — held in Astana — ended “well”. The next one is due in May.",
    "The café in Zürich hosted the delegates before they left for home.",
)
UKRAINIAN = ("Саміт відбувся у Києві, повідомила прес-служба. Її очільник є членом об’єднання.",)
WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
TABLE = [
    *((text, e) for text in RUSSIAN for e in (*WIDE, "cp1251", "kz1048", "mac-cyrillic")),
    *((text, e) for text in RUSSIAN for e in ("koi8-r", "cp866", "iso8859-5")),
    *((text, e) for text in KAZAKH for e in (*WIDE, "kz1048", "ptcp154")),
    *((text, e) for text in ENGLISH for e in (*WIDE, "cp1252")),
    *((text, e) for text in UKRAINIAN for e in (*WIDE, "cp1251", "koi8-u", "mac-cyrillic")),
]
DECLARED = ("", "utf-8", "windows-1251", "koi8-r", "iso-8859-1", "ibm866", "no-such", "punycode")


def written(text: str, encoding: str) -> tuple[bytes, str]:
    """Return a text in an encoding and what of it the encoding can hold."""
    content = text.encode(encoding, "ignore")
    return content, content.decode(encoding)


@pytest.mark.parametrize("declared", DECLARED)
def test_every_text_is_read_in_every_encoding_whatever_it_declares(declared: str) -> None:
    head = f'<meta charset="{declared}"><p>' if declared else ""

    wrong = []
    for text, encoding in TABLE:
        content, expected = written(head + text, encoding)
        if decoded(content, "page") != expected:
            wrong.append((encoding, text[:20]))

    assert wrong == []


def test_an_xml_declaration_that_is_wrong_is_not_believed() -> None:
    content = ('<?xml version="1.0" encoding="windows-1251"?>' + RUSSIAN[0]).encode("koi8-r")

    assert decoded(content, "page").endswith(RUSSIAN[0])


def test_an_encoding_of_another_script_is_believed_when_declared() -> None:
    text = '<meta charset="gb2312"><p>上海合作组织成员国元首理事会会议在阿斯塔纳举行。</p>'

    assert decoded(text.encode("gb2312"), "page") == text


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    content = RUSSIAN[3].encode() + b"\xff\xd0 " + RUSSIAN[0].encode()

    assert decoded(content, "page").startswith(RUSSIAN[3])


def test_a_text_that_was_cut_in_the_middle_of_a_letter_is_read() -> None:
    content = RUSSIAN[0].encode()

    assert decoded(content[:-3], "page").startswith(RUSSIAN[0][:-3])
    assert decoded((RUSSIAN[0] + "я").encode()[:-1], "page").startswith(RUSSIAN[0])


def test_noise_is_no_text() -> None:
    noise = bytes((i * 7919 + 13) % 255 + 1 for i in range(4000))

    with pytest.raises(ArticleError, match="encoding of page is unknown"):
        decoded(noise, "page")
