"""Documents made for tests: Word, EPUB and PDF files as bytes."""

import zlib
from binascii import b2a_qp
from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
_STYLES = (
    f'<w:styles xmlns:w="{_W}"><w:style w:styleId="a1"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>'
)


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of parts by name."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def word(body: str, title: str = "", head: str = "") -> bytes:
    """Return a Word document with the XML of its body; styles "a1" (title) and "2" (subhead)."""
    properties = (
        '<p:coreProperties xmlns:p="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title></p:coreProperties>"
    )
    document = f'{head}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    return archive(
        {
            "word/document.xml": document,
            "word/styles.xml": _STYLES,
            "docProps/core.xml": properties,
        }
    )


def word_paragraph(text: str, style: str = "") -> str:
    """Return the XML of a paragraph."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def book(chapters: Sequence[str], metadata: str = "", head: str = "") -> bytes:
    """Return an EPUB of chapters, each the XHTML of a body."""
    names = [f"chapter {number}.xhtml" for number in range(len(chapters))]
    items = "".join(
        f'<item id="c{n}" href="text/{name.replace(" ", "%20")}" '
        'media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        f'{head}<package xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<metadata>{metadata}</metadata><manifest><item id="n" href="nav.xhtml" '
        f'media-type="application/xhtml+xml" properties="nav"/>{items}</manifest>'
        f'<spine><itemref idref="n"/>{spine}</spine></package>'
    )
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/book.opf": package,
        "OEBPS/nav.xhtml": "<html><body><nav><ol><li>Contents</li></ol></nav></body></html>",
    }
    for name, body in zip(names, chapters, strict=True):
        parts[f"OEBPS/text/{name}"] = (
            '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>x</title></head><body>{body}</body></html>"
        )
    return archive(parts)


def pdf(pages: Sequence[Sequence[str]], title: str = "", after: bytes = b"") -> bytes:
    """Return a PDF whose pages have these lines, in any script, and other content after them."""
    to_unicode = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        b"1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end"
    )
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    heading = title.encode("utf-16").hex() if title.isascii() else f"feff{_hex(title)}"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H "
        b"/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] "
        b"/ToUnicode 4 0 R >>",
        _stream(to_unicode),
        f"<< /Title <{heading}> >>".encode(),
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"<{_hex(line)}> Tj 0 -14 Td\n" for line in lines)
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R "
            f">> >> /Contents {7 + 2 * number} 0 R >>".encode(),
            _stream(f"BT /F 11 Tf 40 800 Td\n{shown}ET".encode() + after),
        ]
    return _file(objects)


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
    return head + packed + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    made += f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\n".encode()
    return bytes(made + f"startxref\n{table}\n%%EOF\n".encode())


_TITLE = "Совещание координаторов прошло в Ташкенте"
_TEXTS = (
    "В Ташкенте завершилось очередное совещание национальных координаторов, которое вёл "
    "представитель Китая и которое оказалось длиннее обычного.",
    "Участники согласовали проекты решений и договорились вернуться к спорным пунктам в мае.",
    "Следующая встреча назначена на конец мая, место ещё выбирают, возражений не последовало.",
)
_PAGE = (
    '<?xml version="1.0"?><!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">'
    f'<title>{_TITLE} — Вестник</title><meta property="og:title" content="{_TITLE}">'
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", '
    '"datePublished": "2025-03-14T10:00:00+05:00"}</script></head><body><nav><ul><li><a href="/">'
    f"Главная</a></li></ul></nav><article><h1>{_TITLE}</h1><time>14 марта 2025, 10:00</time>"
    f"<p>{_TEXTS[0]}</p><h2>Что решили</h2><ul><li>{_TEXTS[1]}</li></ul><table><tr><th>Год</th>"
    f"<td>2024</td></tr></table><p>{_TEXTS[2]}</p></article><div class=related><a href=/1>Ещё"
    "</a></div><footer>© Вестник, 2025</footer></body></html>"
)
_MARKDOWN = (
    f"---\ntitle: {_TITLE}\ndate: 2025-03-14\n---\n\n# {_TITLE}\n\n**{_TEXTS[0]}**\n\n"
    f"## Что решили\n\n- [{_TEXTS[1]}](http://example.org)\n\n| а | б |\n|---|---|\n| в | г |\n\n"
    f"> {_TEXTS[2]}\n"
)
_LETTER = "\n\n".join((_TITLE, "14 марта 2025, 10:00 | Просмотров: 12", *_TEXTS, "© Вестник, 2025"))
SAMPLES: Mapping[str, bytes] = {
    "page.txt": _LETTER.encode(),
    "page-1251.txt": _LETTER.replace("ё", "е").encode("cp1251", "replace"),
    "page-16.txt": _LETTER.encode("utf-16"),
    "page.md": _MARKDOWN.encode(),
    "page.html": _PAGE.encode(),
    "page.mhtml": b"Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + b2a_qp(_PAGE.encode())
    + b"\r\n--x--",
    "page.docx": word("".join(map(word_paragraph, (_TITLE, *_TEXTS))), title=_TITLE),
    "page.epub": book([f"<h1>{_TITLE}</h1><p>{text}</p>" for text in _TEXTS], "<dc:title/>"),
}
"""A page in every format but PDF, which is read in another process."""
