"""Throws made-up and damaged pages at the importer for as long as one likes.

    python tests/fuzzing.py --minutes 60 [--seed N]            # changes the pages of the tests
    python tests/fuzzing.py --atheris -max_total_time=3600     # led by coverage; needs atheris

Each page must become an article without control characters, whose links and stated facts can be
read, or be refused in one sentence, within some seconds. What does neither is kept in --folder, and
the exit code is 1.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

sys.path.insert(0, str(Path(__file__).parent))

from articles.documents import SAMPLES, archive
from articles.hostile import PIECES
from articles.stated_cases import Case, cases
from counting import shipped_base
from orgtui.articles.article import Article
from orgtui.articles.importing import article_of
from orgtui.articles.mentions.linking import Linker
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.stating import statements
from orgtui.errors import ArticleError

SLOWEST = 10.0
"""Seconds for one page, on a machine that does other things as well."""
_ENDINGS = (".txt", ".md", ".html", ".epub", ".docx", "")


def checked(content: bytes, name: str) -> None:
    """Import a page and check what it became.

    Raises:
        AssertionError: when the page became neither an article nor one sentence, or took too long.
    """
    began = time.process_time()
    try:
        article = article_of(content, name)
    except ArticleError as error:
        sentence = str(error)
        assert "\n" not in sentence
    else:
        told = (article.title, article.publisher, *(p.text for p in article.passages))
        assert article.passages
        assert all(text.isprintable() or _is_plain(text) for text in told)
        assert all(passage.text.strip() for passage in article.passages)
        _check_reading(article)
    assert time.process_time() - began < SLOWEST, "too slow"


def _check_reading(article: Article) -> None:
    """Read links and stated facts; each must lie within the text that it is read from."""
    linker, parties = _readers()
    linked = linker.linked(article)
    assert all(0 <= link.start < link.end <= len(linked.text) for link in linked.links)
    for statement in statements(linked, parties):
        assert 0 <= statement.quote_start < statement.quote_end <= len(linked.text)


@cache
def _readers() -> tuple[Linker, PartyIndex]:
    entities = shipped_base().entities
    return Linker(entities), PartyIndex(entities)


def _is_plain(text: str) -> bool:
    """Whether a text has no character that steers: an unassigned letter is not printable, too."""
    from orgtui.articles.sanitising import sanitised

    return "\n" not in text and sanitised(text) == text


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return a page with some of it cut, doubled, swapped, or replaced by what is hard to read."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        start = chance.randrange(len(made) + 1)
        end = min(len(made), start + chance.choice((1, 2, 8, 64, 1024)))
        match chance.randrange(6):
            case 0:
                del made[start:end]
            case 1:
                made[start:end] = made[start:end] * chance.choice((2, 3, 50))
            case 2:
                made[start:end] = chance.randbytes(end - start)
            case 3:
                piece = chance.choice(tuple(PIECES.values())).encode()
                made[start:start] = piece * chance.choice((1, 3, 100, 2000))
            case 4:
                other = chance.choice(tuple(SAMPLES.values()))
                made[start:end] = other[: chance.randrange(len(other))]
            case _ if start < len(made):
                made[start] ^= 1 << chance.randrange(8)
    return bytes(made)


def changed_page(content: bytes, chance: random.Random) -> bytes:
    """Return a changed page; of an archive mostly the parts are changed, so that it still opens."""
    if not content.startswith(b"PK") or chance.random() < 0.2:
        return changed(content, chance)
    with ZipFile(BytesIO(content)) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    part = chance.choice(tuple(parts))
    return archive(parts | {part: changed(parts[part], chance)})


def drawn_page(chance: random.Random) -> bytes:
    """Return a changed sample, or a page made of sentences that state facts."""
    if chance.random() < 0.5:
        return mixed_page(chance)
    return changed_page(chance.choice(tuple(SAMPLES.values())), chance)


def mixed_page(chance: random.Random) -> bytes:
    """Return a page of sentences that state facts, with words of one strewn into another."""
    drawn = chance.sample(_cases(), 4)
    words = [word for case in drawn for word in case.text.split(" ")]
    paragraphs = [case.text for case in drawn]
    for _ in range(chance.randint(0, 12)):
        at = chance.randrange(len(paragraphs))
        kept = paragraphs[at].split(" ")
        start = chance.randrange(len(kept) + 1)
        kept[start : start + chance.choice((0, 1, 1, 3))] = chance.sample(
            words, chance.randrange(4)
        )
        paragraphs[at] = " ".join(kept)
    day = chance.choice((*map(str, (case.published for case in drawn)), "31.02.2020", "00:00", ""))
    return "\n\n".join(("A page", day, *paragraphs)).encode()


@cache
def _cases() -> tuple[Case, ...]:
    return tuple(cases())


def changing(minutes: float, seed: int, keep: Callable[[bytes, str], None]) -> tuple[int, int]:
    """Import changed pages for some time; return how many, and how many went wrong."""
    chance = random.Random(seed)
    ends = time.monotonic() + 60 * minutes
    tried = wrong = 0
    while time.monotonic() < ends:
        content = drawn_page(chance)
        name = f"page{chance.choice(_ENDINGS)}"
        tried += 1
        try:
            checked(content, name)
        except Exception as error:
            wrong += 1
            keep(content, f"{type(error).__name__}{Path(name).suffix}")
    return tried, wrong


def led_by_coverage() -> None:
    """Let atheris choose the pages, beginning with the samples."""
    import atheris

    def one(content: bytes) -> None:
        checked(content[1:], f"page{_ENDINGS[content[0] % len(_ENDINGS)]}" if content else "page")

    chance = random.Random(0)
    seeds = [*SAMPLES.values(), *(mixed_page(chance) for _ in range(200))]
    atheris.instrument_all()
    with TemporaryDirectory() as folder:
        for number, content in enumerate(seeds):
            Path(folder, str(number)).write_bytes(b"\0" + content)
        atheris.Setup([sys.argv[0], *sys.argv[2:], folder], one)
        atheris.Fuzz()


def main() -> int:
    """Fuzz as asked for."""
    if sys.argv[1:2] == ["--atheris"]:
        led_by_coverage()
        return 0
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--folder", type=Path, default=Path("fuzzed"))
    asked = options.parse_args()

    def keep(content: bytes, name: str) -> None:
        asked.folder.mkdir(exist_ok=True)
        (asked.folder / f"{time.time_ns()}-{name}").write_bytes(content)

    tried, wrong = changing(asked.minutes, asked.seed, keep)
    print(f"{tried} pages in {asked.minutes} minutes, {wrong} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
