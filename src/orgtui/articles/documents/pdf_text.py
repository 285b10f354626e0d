"""The text of a PDF, read in a process of its own that may neither last nor grow.

Run as a program: the PDF on the standard input, JSON on the standard output: {"title", "pages"}, or
{"problem"} with "locked", "damaged" or "large". It knows nothing of the rest of the app.
"""

import json
import sys
from contextlib import suppress
from io import BytesIO

MOST_PAGES = 500
MOST_CHARACTERS = 4_000_000
MOST_SECONDS = 10
MOST_MEMORY = 280 * 1024 * 1024


def main() -> None:
    """Read the PDF on the standard input."""
    limit()
    try:
        answer = read()
    except MemoryError:
        answer = {"problem": "large"}
    sys.stdout.write(json.dumps(answer))


def limit() -> None:
    """Have the system end this process when it takes more than a PDF of an article needs."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read() -> dict[str, object]:
    """Return the title and the text of each page, or what is wrong."""
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.disable()
    sys.setrecursionlimit(500)
    try:
        reader = PdfReader(BytesIO(sys.stdin.buffer.read()))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"problem": "locked"}
        title = reader.metadata.title if reader.metadata else ""
        return {"title": str(title or ""), "pages": pages(reader)}
    except (PyPdfError, NotImplementedError) as error:
        is_locked = "crypt" in f"{type(error).__name__} {error}".lower()
        return {"problem": "locked" if is_locked else "damaged"}
    except (ArithmeticError, AttributeError, LookupError, OSError, RecursionError) as error:
        return {"problem": "damaged", "because": type(error).__name__}
    except (AssertionError, TypeError, ValueError) as error:
        return {"problem": "damaged", "because": type(error).__name__}


def pages(reader: object) -> list[str]:
    """Return the text of each page, as far as an article goes."""
    texts: list[str] = []
    left = MOST_CHARACTERS
    for page in reader.pages[:MOST_PAGES]:  # type: ignore[attr-defined]
        texts.append(page.extract_text()[:left])
        left -= len(texts[-1])
        if left <= 0:
            break
    return texts


if __name__ == "__main__":
    main()
