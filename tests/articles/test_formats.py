"""The same article, saved in every format, is the same article."""

import binascii
import io
from pathlib import Path

import pytest

from articles.documents import archive, book, pdf, word, word_paragraph
from orgtui.articles.article import Article, PassageKind
from orgtui.articles.documents import pdf as pdf_reading
from orgtui.articles.importing import article_of, import_path, import_stream
from orgtui.articles.proposals.origin import page_address
from orgtui.errors import ArticleError

TITLE = "Совещание координаторов прошло в Ташкенте"
PARAGRAPHS = (
    "В Ташкенте завершилось очередное совещание национальных координаторов, которое вёл "
    "представитель Китая и которое оказалось длиннее обычного.",
    "Участники согласовали проекты решений и договорились вернуться к спорным пунктам в мае.",
    "Следующая встреча назначена на конец мая, место ещё выбирают, возражений не последовало.",
)
MARKDOWN = f"""\
---
title: "{TITLE}"
published: 2025-03-14
created: 2026-01-02
site: Вестник
---

[Главная](/) | [Новости](/news) | [Контакты](/about)

# {TITLE}

**{PARAGRAPHS[0].replace(" вёл", chr(10) + "вёл")}**

![Снимок зала](hall.jpg)

{PARAGRAPHS[1].replace("проекты решений", "[проекты *решений*](https://example.org/a_(b))")}

{PARAGRAPHS[2]}
"""


def broken(lines: tuple[str, ...], width: int = 60) -> list[str]:
    """Break paragraphs into lines of a width."""
    made: list[str] = []
    for text in lines:
        line = ""
        for part in text.split():
            if len(line) + len(part) > width:
                made.append(line.strip())
                line = ""
            line += f" {part}"
        made.append(line.strip())
    return made


def texts(article: Article) -> tuple[str, ...]:
    return tuple(passage.text for passage in article.passages)


DOCUMENTS = {
    "page.md": MARKDOWN.encode(),
    "-": MARKDOWN.encode(),
    "page.docx": word(
        word_paragraph(TITLE, "a1")
        + word_paragraph("14 марта 2025")
        + "".join(map(word_paragraph, PARAGRAPHS)),
        title="Шаблон отдела",
    ),
    "page.epub": book(
        [f"<h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)],
        f"<dc:title>{TITLE}</dc:title><dc:date>2025-03-14</dc:date>",
    ),
    "page.pdf": pdf(
        [
            ["Вестник, 1", TITLE, "14 марта 2025", "", *broken(PARAGRAPHS[:2])],
            ["Вестник, 2", *broken(PARAGRAPHS[2:]), "2 / 2"],
        ],
        title=TITLE,
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_of_any_format_becomes_the_article(name: str) -> None:
    article = import_stream(io.BytesIO(DOCUMENTS[name]), name).article

    assert article.title == TITLE
    assert str(article.published) == "2025-03-14"
    assert texts(article) == PARAGRAPHS


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name != "-"])
def test_a_document_is_known_by_what_it_holds(tmp_path: Path, name: str) -> None:
    if name.endswith(".md"):
        return
    (tmp_path / "no_ending").write_bytes(DOCUMENTS[name])

    assert texts(import_path(tmp_path / "no_ending").article) == PARAGRAPHS


def test_marks_of_markdown_become_kinds_of_passages() -> None:
    page = (
        f"{TITLE}\n===\n\n{PARAGRAPHS[0]}\n\nЧто решили\n---\n\n1. первый пункт решения;\n"
        f"2. второй пункт решения;\n\n> {PARAGRAPHS[1]}\n\n```\nкод `x`\n```\n\n"
        "| Год | Место |\n|-----|-------|\n| 2024 | в столице Казахстана, в июле, летом |\n\n"
        f"{PARAGRAPHS[2]} Об этом сообщает &laquo;Вестник&raquo;.[^1]\n\n<!-- note\nnote -->\n"
    )

    article = article_of(page.encode(), "page.md")

    assert article.title == TITLE
    assert [passage.kind for passage in article.passages[:5]] == [
        PassageKind.PARAGRAPH,
        PassageKind.HEADING,
        PassageKind.LIST_ITEM,
        PassageKind.LIST_ITEM,
        PassageKind.PARAGRAPH,
    ]
    assert "2024 — в столице Казахстана, в июле, летом" in texts(article)
    assert texts(article)[-1].endswith("«Вестник».")
    assert not any(mark in article.text for mark in ("[^", "```", "&laquo;", "note", "---", "> "))


def test_what_was_deleted_or_hidden_in_a_word_document_is_not_read() -> None:
    secret = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайное</w:t></w:r>"
    deleted = "<w:del><w:r><w:delText>удалено</w:delText><w:t>удалено</w:t></w:r></w:del>"
    paragraph = f"<w:p>{secret}{deleted}<w:r><w:t>{PARAGRAPHS[0]}</w:t></w:r></w:p>"

    article = article_of(word(paragraph + word_paragraph(PARAGRAPHS[1])), "page.docx")

    assert texts(article) == PARAGRAPHS[:2]


def test_rows_of_a_word_table_are_lines() -> None:
    def row(*cells: str) -> str:
        made = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in cells)
        return f"<w:tr>{made}</w:tr>"

    table = f"<w:tbl>{row('2024', 'Астана')}{row('2025', 'Тяньцзинь')}</w:tbl>"
    body = word_paragraph(PARAGRAPHS[0]) + table + word_paragraph(PARAGRAPHS[1])

    assert "2025 — Тяньцзинь" in texts(article_of(word(body), "page.docx"))


def test_chapters_of_a_book_stand_in_order_under_their_headlines() -> None:
    chapters = [
        f"<h1>Глава о {word}</h1><p>{PARAGRAPHS[number]}</p><p>{PARAGRAPHS[number]} Снова.</p>"
        for number, word in enumerate(("совещании", "решениях", "мае"))
    ]

    article = article_of(book(chapters, "<dc:title>Сборник статей</dc:title>"), "page.epub")

    assert article.title == "Сборник статей"
    heads = [p.text for p in article.passages if p.kind is PassageKind.HEADING]
    assert heads == ["Глава о совещании", "Глава о решениях", "Глава о мае"]
    assert texts(article).index(PARAGRAPHS[2]) > texts(article).index(PARAGRAPHS[1])


def test_the_moment_a_book_was_packed_is_no_date_of_publication() -> None:
    metadata = "<dc:title>x</dc:title><dc:date>2026-01-02T10:11:12Z</dc:date>"

    article = article_of(book([f"<p>{PARAGRAPHS[0]}</p>"], metadata), "page.epub")

    assert article.published is None


def test_words_broken_at_the_end_of_a_line_are_whole_again() -> None:
    lines = [
        "Участники долго обсуждали вопросы торговли и до-",
        "говорились вернуться к торгово-",
        "экономическим вопросам в конце мая этого года.",
    ]

    article = article_of(pdf([lines]), "page.pdf")

    assert "и договорились вернуться к торгово-экономическим" in article.text


def test_a_pdf_of_pictures_says_so() -> None:
    with pytest.raises(ArticleError, match="pictures of pages"):
        article_of(pdf([[""]]), "page.pdf")


def test_without_the_extra_the_sentence_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "find_spec", lambda name: None)

    with pytest.raises(ArticleError, match="pip install") as refused:
        article_of(DOCUMENTS["page.pdf"], "page.pdf")

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(100), "old Word file"),
        (b"{\\rtf1\\ansi text}", "RTF"),
        (archive({"a.txt": "text"}), "ZIP archive"),
        (b"\x1f\x8b" + bytes(100), "packed file"),
    ],
)
def test_other_kinds_of_files_are_told_what_to_do(content: bytes, sentence: str) -> None:
    with pytest.raises(ArticleError, match=sentence):
        article_of(content, "file")


def test_a_page_that_holds_its_pictures_is_read_without_them() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 9_000_000}">'
    note = "<!--\n Page saved with SingleFile\n url: https://example.org/\n saved date: now\n-->"
    text = "".join(f"<p>{paragraph}</p>{picture}" for paragraph in PARAGRAPHS[:1])
    html = f"<!DOCTYPE html><html>{note}<meta charset=utf-8><h1>{TITLE}</h1>{text}</html>"

    article = article_of(html.encode(), "page.html")

    assert texts(article) == PARAGRAPHS[:1]


def test_what_a_page_hides_is_not_read() -> None:
    hidden = (
        '<p style="display:none">скрытое предложение, которое никто не видит на странице.</p>'
        "<p hidden>скрытое предложение, которое никто не видит на странице.</p>"
        '<div aria-hidden="true"><p>скрытое предложение, которое никто не видит тут.</p></div>'
        "<noscript><p>скрытое предложение, включите сценарии в вашем браузере.</p></noscript>"
        "<template><p>скрытое предложение из заготовки страницы сайта.</p></template>"
        "<script>var x = '<p>скрытое предложение</p>';</script><style>p{скрытое: 1}</style>"
        "<!-- <p>скрытое предложение</p> -->"
    )
    html = f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p>{hidden}<p>{PARAGRAPHS[1]}</p>"

    article = article_of(html.encode(), "page.html")

    assert texts(article) == PARAGRAPHS[:2]


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0041)https://example.org/2025/03/14/news.html -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/2025/03/14/news.html \n"
        " saved date: Fri Jan 02 2026 -->",
    ],
)
def test_the_address_that_a_browser_noted_tells_the_date(note: str) -> None:
    html = f"<!DOCTYPE html>\n{note}\n<html><h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p></html>"

    article = article_of(html.encode(), "page.html")

    assert str(article.published) == "2025-03-14"
    assert page_address(html.encode()) == "https://example.org/2025/03/14/news.html"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_a_page_saved_as_one_mail_is_read(encoding: str) -> None:
    page = f"<meta charset=windows-1251><h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p>".encode("cp1251")
    body = {"quoted-printable": binascii.b2a_qp(page), "base64": binascii.b2a_base64(page)}
    picture = b"Content-Type: image/png\r\n\r\n\x89PNG\0\0\r\n"
    content = b"\r\n".join((
        b"From: <Saved by Blink>",
        b'Content-Type: multipart/related; type="text/html"; boundary="----x--"',
        b"",
        b"------x--",
        b"Content-Type: text/html",
        b"Content-Transfer-Encoding: " + encoding.encode(),
        b"",
        body.get(encoding, page),
        b"------x--",
        picture + b"------x----",
    ))  # fmt: skip

    article = article_of(content, "page.mhtml")

    assert (article.title, texts(article)) == (TITLE, PARAGRAPHS[:1])
