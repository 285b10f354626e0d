import io
from pathlib import Path

import pytest

from articles.known import LINKER, PAGES
from orgtui.articles.article import as_json
from orgtui.articles.files.limits import MOST_BYTES
from orgtui.articles.importing import import_path, import_stream
from orgtui.errors import ArticleError

TEXT = (
    "Саммит прошёл в Астане, и «все» участники подписали итоговую декларацию о торговле.\n"
    "Следующая встреча намечена на осень, место её пока не названо.\n"
)


class Endless(io.RawIOBase):
    """A stream that never ends and remembers how much of it was read."""

    read_bytes = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "an endless stream must not be read to its end"
        self.read_bytes += size
        return b"a" * size


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1251", "koi8-r", "utf-16", "utf-16-le-bom", "cp866"]
)
def test_a_page_is_read_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    text = TEXT.replace("«", '"').replace("»", '"')
    content = (
        b"\xff\xfe" + text.encode("utf-16-le")
        if encoding == "utf-16-le-bom"
        else text.encode(encoding)
    )
    (tmp_path / "page.txt").write_bytes(content)

    article = import_path(tmp_path / "page.txt").article

    assert article.passages[0].text == text.splitlines()[0]


def test_a_declared_charset_is_believed(tmp_path: Path) -> None:
    html = '<meta charset="windows-1251"><h1>Итоги</h1><p>Участники подписали декларацию.</p>'
    (tmp_path / "page.html").write_bytes(html.encode("cp1251"))

    article = import_path(tmp_path / "page.html").article

    assert article.passages[-1].text == "Участники подписали декларацию."


def test_the_original_page_comes_with_the_article() -> None:
    path = PAGES / "portal.ru.txt"

    assert import_path(path).original == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not a text file"),
        (b"%PDF-1.7\n", "is damaged"),
        (b"text\0with\0zeros", "is not a text file"),
        (bytes((i * 7919 + 13) % 255 + 1 for i in range(4000)), "encoding"),
        (b"\n\n||| \xe2\x80\xa2 |||\n12:30\n", "no running text"),
        (b"\x1b[2J\x1b[H\x07\x07", "no running text"),
    ],
)
def test_a_file_without_an_article_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(content)

    with pytest.raises(ArticleError, match=sentence) as refused:
        import_path(path)

    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="does not exist"):
        import_path(tmp_path / "none.txt")
    with pytest.raises(ArticleError, match="is a folder"):
        import_path(tmp_path)


def test_a_file_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    with pytest.raises(ArticleError) as refused:
        import_path(tmp_path / "\x1b[2Jnone\n.txt")

    assert str(refused.value).isprintable()


def test_no_more_is_read_than_is_allowed() -> None:
    stream = Endless()

    with pytest.raises(ArticleError, match="larger than"):
        import_stream(stream)

    assert stream.read_bytes <= MOST_BYTES + 1


def test_a_large_binary_file_is_refused_by_its_beginning() -> None:
    stream = io.BytesIO(b"\x89PNG" + b"\0" * 10_000_000)

    with pytest.raises(ArticleError, match="is not a text file"):
        import_stream(stream)

    assert stream.tell() < 100_000


def test_control_characters_never_reach_the_article() -> None:
    dirty = (
        "\x1b]0;title\x07Саммит\u202e прошёл\uf00c в\u200b Астане,\x1b[31m и все участники "
        "подписали итоговую\x08 декларацию.\r\n\x9b2JВечером делегации разъехались по домам.\n"
    )

    article = import_stream(io.BytesIO(dirty.encode())).article

    assert [passage.text for passage in article.passages] == [
        "Саммит прошёл в Астане, и все участники подписали итоговую декларацию.",
        "2JВечером делегации разъехались по домам.",
    ]


def test_the_json_says_what_the_page_says() -> None:
    article = LINKER.linked(import_path(PAGES / "portal.ru.txt").article)

    document = as_json(article)

    assert list(document) == ["title", "date", "publisher", "lang", "body", "mentions"]
    assert document["date"] == "2025-05-14"
    assert document["lang"] == "ru"
    body, mentions = document["body"], document["mentions"]
    assert isinstance(body, list)
    assert isinstance(mentions, list)
    text = "\n".join(body)
    titled = [m["text"] for m in mentions if m["in"] == "title"]
    mentions = [m for m in mentions if m["in"] == "body"]
    assert titled == ["Ташкенте"]
    assert [text[m["start"] : m["end"]] for m in mentions] == [m["text"] for m in mentions]
    assert mentions == [
        {
            "text": "Ташкенте",
            "start": text.index("Ташкенте"),
            "end": text.index("Ташкенте") + len("Ташкенте"),
            "type": "city",
            "id": None,
            "in": "body",
            "name": "Tashkent",
        },
        {
            "text": "Казахстана",
            "start": text.index("Казахстана"),
            "end": text.index("Казахстана") + len("Казахстана"),
            "type": "state",
            "id": "kz",
            "in": "body",
        },
    ]


def test_what_the_page_does_not_say_is_null() -> None:
    article = import_stream(io.BytesIO(TEXT.splitlines()[0].encode())).article

    document = as_json(article)

    assert (document["title"], document["date"], document["publisher"]) == (None, None, None)


def test_a_text_of_five_megabytes_keeps_every_paragraph() -> None:
    paragraph = "Делегации подписали документ номер {} и разъехались по своим столицам до осени."
    count = 34_000
    text = "\n\n".join(paragraph.format(number) for number in range(count))
    assert len(text.encode()) > 5_000_000 - 500_000

    article = import_stream(io.BytesIO(text.encode())).article

    assert len(article.passages) == count
