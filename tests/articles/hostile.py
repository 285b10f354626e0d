"""Pages that mean harm: each is made of one thing that some way of reading finds hard."""

from collections.abc import Iterator, Mapping

from articles.documents import archive, book, word, word_paragraph

PIECES: Mapping[str, str] = {
    "spaces": " ",
    "tabs": "\t",
    "blank lines": "\n",
    "one letter": "а",
    "one word": "слово ",
    "short lines": "а\n",
    "short sentences": "Это было сказано вчера вечером на встрече.\n",
    "opening brackets": "[",
    "links without end": "[a](",
    "pictures without end": "![",
    "parentheses": "(",
    "dashes": "-",
    "list marks": "- \n",
    "dashes between spaces": " - ",
    "long dashes": " — ",
    "stars": "*",
    "stars and letters": "*a **b ",
    "underscores": "_a ",
    "backticks": "`",
    "bars": "| ",
    "hashes": "# ",
    "quotation marks": "«",
    "straight quotation marks": '"',
    "less-than signs": "<",
    "tags without end": "<b>",
    "blocks without end": "<div>",
    "named blocks without end": '<div class="related menu">a',
    "tables without end": "<table><tr><td>a",
    "comments without end": "<!--",
    "comments with dashes": "<!-- - -- ",
    "attributes without end": '<a href="',
    "tags with many attributes": "<a b",
    "ampersands": "&",
    "entities": "&lt;",
    "numbers of entities": "&#",
    "escapes": "\x1b",
    "commands to a terminal": "\x1b]0;",
    "colours": "\x1b[31",
    "digits": "7",
    "dates": "1 января 2024 ",
    "authors": "By A, Bc\n",
    "datelines": "Аб-Вг, 1 января 2024 – ",
    "authors of one name": "By " + "A" * 990 + ".\n",
    "times": "12:30 ",
    "addresses": "http://a.b/",
    "names of domains": "a.",
    "mail addresses": "a@",
    "telephones": "+7 (495) ",
    "rights": "© 2024 ",
    "full stops": ".",
    "dots": "…",
    "colons": "а: ",
    "accents": "\u0301",
    "overrides": "\u202e",
    "capitals": "А",
    "capital words": "Аб Вг. ",
    "script": "<script>",
    "data": "data:a/b,",
    "front matter": "---\na: b\n",
}
"""What a page repeats."""


def pages(size: int) -> Iterator[tuple[str, bytes]]:
    """Yield the pages of about a size, in bytes, each under the name of its file."""
    for name, piece in PIECES.items():
        content = piece.encode() * (size // len(piece.encode()))
        for ending in ("txt", "md", "html"):
            yield f"{name}.{ending}", content
        if not piece.startswith("<"):
            yield f"{name} in a paragraph.html", b"<h1>a</h1><p>" + content


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield documents that are small and unpack to much."""
    zeros = b"\0" * 100_000_000
    spaces = b" " * 11_000_000
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ха"}">' for n in range(10))
    doctype = f"<!DOCTYPE x [{laughs}]>"
    yield "zeros.docx", archive({"word/document.xml": zeros})
    yield "zeros.epub", archive({"META-INF/container.xml": zeros})
    yield "spaces.docx", word(f"<w:p><w:r><w:t>{spaces.decode()}</w:t></w:r></w:p>")
    yield "chapters.epub", book(["<p>" + "а " * 2_000_000 + "</p>"] * 40)
    yield (
        "parts.epub",
        archive({f"{n}": "" for n in range(50_000)} | {"META-INF/container.xml": ""}),
    )
    yield "laughs.docx", word(word_paragraph("&a9;"), head=doctype)
    yield "laughs.epub", book(["<p>&a9;</p>"], head=doctype)
    yield "laughs.xhtml", f"{doctype}<html><body><p>&a9;</p></body></html>".encode()
    yield "runs.docx", word("<w:p>" + "<w:r/>" * 1_500_000 + "</w:p>")
    yield "nested.docx", word("<w:p><w:r>" * 100_000)
