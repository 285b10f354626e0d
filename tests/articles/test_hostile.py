"""Pages that mean harm are refused or cleaned, quickly, in little memory."""

import os
import random
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.documents import SAMPLES, archive, book, pdf, word, word_paragraph
from articles.hostile import bombs, pages
from fuzzing import changed_page, checked
from orgtui.articles.files.limits import LONGEST_PARAGRAPH, MOST_BYTES
from orgtui.articles.importing import article_of, import_path
from orgtui.errors import ArticleError

SECONDS = 4.0
"""For a small page on a slow machine; what grows with the square of the length takes minutes."""
TEXT = "Участники согласовали проекты решений и договорились вернуться к спорным пунктам в мае."
MEASURED = """
import resource, sys, time
from pathlib import Path
from orgtui.articles.importing import article_of, import_path
from orgtui.errors import ArticleError
article_of(b"<h1>Warm</h1><p>The delegates signed the document and went home.</p>", "a.html")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[1:]:
    began = time.process_time()
    try:
        told = f"{len(import_path(Path(name)).article.passages)} passages"
    except ArticleError as error:
        told = str(error)
    print(f"{time.process_time() - began:.1f}\\t{told}")
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) // 1024)
"""


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_no_repetition_takes_long(ending: str) -> None:
    slow = []
    for name, content in pages(60_000):
        if name.endswith(ending):
            began = time.process_time()
            checked(content, name)
            if time.process_time() - began > SECONDS:
                slow.append(name)

    assert slow == []


def measured(files: list[Path]) -> tuple[list[tuple[float, str]], int]:
    """Return seconds and outcome of each import, and the megabytes all of them took at most."""
    command = [sys.executable, "-c", MEASURED, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    *rows, memory = done.stdout.splitlines()
    parted = (row.partition("\t") for row in rows)
    return [(float(seconds), told) for seconds, _, told in parted], int(memory)


def test_bombs_do_not_go_off(tmp_path: Path) -> None:
    files = []
    for name, content in bombs():
        files.append(tmp_path / name)
        files[-1].write_bytes(content)

    outcomes, memory = measured(files)

    told = {file.name: text for file, (_, text) in zip(files, outcomes, strict=True)}
    assert memory <= 300
    assert max(seconds for seconds, _ in outcomes) <= 10
    assert "unpacks to more" in told["zeros.docx"]
    assert "unpacks to more" in told["parts.epub"]
    assert "declares entities" in told["laughs.docx"]
    assert "declares entities" in told["laughs.epub"]
    assert "unpacks to more" in told["runs.docx"]
    assert not any("passages" in text for name, text in told.items() if name != "laughs.xhtml")


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.write(TEXT.encode() * 100)
        os.truncate(file.fileno(), 500 * 1024 * 1024)

    outcomes, memory = measured([huge])

    assert "larger than 50 MB" in outcomes[0][1]
    assert outcomes[0][0] <= 0.5
    assert memory <= 20


def test_a_line_without_an_end_is_refused_in_little_memory(tmp_path: Path) -> None:
    endless = tmp_path / "endless.txt"
    endless.write_bytes(b"word " * ((MOST_BYTES - 10) // 5))
    long = tmp_path / "long.txt"
    long.write_bytes(b"word " * (LONGEST_PARAGRAPH // 5 + 10))

    outcomes, memory = measured([endless, long])

    assert "longer than any article" in outcomes[0][1]
    assert "has a line of more than" in outcomes[1][1]
    assert max(seconds for seconds, _ in outcomes) <= 10
    assert memory <= 300


@pytest.mark.parametrize("depth", [1000, 10_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "b", 'p class="menu"', "ul><li", "blockquote"])
def test_an_article_is_found_however_deep_it_stands(depth: int, tag: str) -> None:
    count = min(depth, 140_000 // (2 * (tag.count("<") + 1)))
    name = tag.split(maxsplit=1)[0]
    opened = f"<{tag}>" * count
    closed = "".join(f"</{part}>" for part in reversed(name.split("><"))) * count
    html = f"<h1>Итоги совещания</h1>{opened}<p>{TEXT}</p>{closed}<p>{TEXT[:-1]} этого года.</p>"

    began = time.process_time()
    article = article_of(html.encode(), "page.html")

    assert article.passages[-1].text.endswith("этого года.")
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (archive({"word/document.xml": b""})[:-30], "damaged"),
        (b"PK\x03\x04" + bytes(300), "damaged"),
        (word("<w:p>")[:200] + word("<w:p>")[260:], "damaged"),
        (word(""), "no running text"),
        (book([]), "no running text"),
        (archive({"META-INF/container.xml": "<container/>"}), "damaged"),
    ],
)
def test_a_broken_document_is_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(ArticleError, match=sentence):
        article_of(content, "page")


def test_a_part_of_a_book_never_comes_from_outside_of_it(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xhtml"
    secret.write_text(f"<p>{TEXT}</p>", encoding="utf-8")
    made = book([f"<p>{TEXT[:-1]} этого года.</p>"]).replace(b"book.opf", b"book.opf")
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
        f'<item id="a" href="../../..{secret}" media-type="application/xhtml+xml"/>'
        f'<item id="b" href="file://{secret}" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
    stolen = archive({"META-INF/container.xml": container, "p.opf": package})

    assert article_of(made, "book.epub").passages
    with pytest.raises(ArticleError, match="no running text"):
        article_of(stolen, "book.epub")


@pytest.mark.parametrize(
    "declaration",
    [
        '<?xml version="1.0" encoding="koi8-r"',
        '<?xml version="1.0"?><?xml version="1.0" encoding="utf-8"?>',
        '<?xml \0 encoding="utf-16"?',
    ],
)
def test_a_broken_declaration_of_an_encoding_does_no_harm(declaration: str) -> None:
    checked(f"{declaration}<h1>Итоги</h1><p>{TEXT}</p>".encode(), "page.html")


def test_pdfs_that_unpack_to_much_are_refused(tmp_path: Path) -> None:
    endless = b"\n" * 200_000_000
    long = tmp_path / "zeros.pdf"
    long.write_bytes(pdf([[TEXT]], after=endless))
    looped = tmp_path / "looped.pdf"
    looped.write_bytes(pdf([[TEXT]]).replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]"))

    outcomes, memory = measured([long, looped])

    assert not any("passages" in told for _, told in outcomes)
    assert memory <= 300


def test_entities_outside_of_a_document_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(TEXT, encoding="utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY s SYSTEM "file://{secret}">]>'
    html = f"{doctype}<html><body><p>&s;</p></body></html>"

    with pytest.raises(ArticleError, match="declares entities"):
        article_of(word(word_paragraph("&s;"), head=doctype), "page.docx")
    with pytest.raises(ArticleError, match="no running text"):
        article_of(html.encode(), "page.xhtml")


def test_what_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket.txt"))

    for path in (tmp_path / "pipe.txt", tmp_path / "link.txt", Path("/dev/zero")):
        with pytest.raises(ArticleError, match="is a pipe or a device"):
            import_path(path)
    with pytest.raises(ArticleError, match="is a pipe or a device"):
        import_path(tmp_path / "socket.txt")
    with pytest.raises(ArticleError, match="cannot be read"):
        import_path(tmp_path / "loop.txt")
    listening.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.binary(max_size=3000), ending=st.sampled_from([".txt", ".md", ".html", ""]))
def test_any_bytes_are_an_article_or_one_sentence(content: bytes, ending: str) -> None:
    checked(content, f"page{ending}")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=2000), ending=st.sampled_from([".txt", ".md", ".html", ""]))
def test_any_text_is_an_article_or_one_sentence(text: str, ending: str) -> None:
    checked(text.encode("utf-8", "surrogatepass"), f"page{ending}")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), name=st.sampled_from(sorted(SAMPLES)))
def test_damaged_pages_are_articles_or_one_sentence(seed: int, name: str) -> None:
    checked(changed_page(SAMPLES[name], random.Random(seed)), name)
