"""The library with many articles: how fast they come in, how fast they are found, how large it is.

Every article is a page of made-up text, menus and all, that goes the whole way: read, cleaned,
linked, indexed and kept. Common words are in every second article, rare ones in one of thousands.
"""

import random
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from measuring import Line, arguments, p95, put
from orgtui.workspace.opening import Workspace, open_workspace

_COMMON = (
    "саммит заседание государство организация сотрудничество министр президент встреча развитие"
    " торговля безопасность регион решение вопрос участник проект документ страна сторона работа"
).split()
_VERBS = "обсудил поддержал отметил подписал рассмотрел предложил принял напомнил".split()
_NAMES = (
    "Казахстан Россия Китай Кыргызстан Узбекистан Таджикистан Беларусь Иран Индия Астана Пекин"
    " Москва Ташкент ШОС СНГ БРИКС ОДКБ ЕАЭС ООН"
).split()
_SYLLABLES = "ка ро ли вер то мин за пус дол гра фен ос ту рик бел ши нар мо вет чин".split()
_QUERIES = {"common": "саммит", "two common": "саммит безопасность", "filtered": "org:sco решение"}
_WORDS = 300


def vocabulary(size: int) -> list[str]:
    """Return made-up words; text draws the first ones often and the last ones hardly ever."""
    draw = random.Random(1)
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4)))] = None
    return list(found)


def pages(number: int) -> Iterator[bytes]:
    """Yield so many pages, the same ones every time."""
    words = vocabulary(20_000)
    weights = [1 / (rank + 10) for rank in range(len(words))]
    draw = random.Random(2)
    for count in range(number):
        drawn = iter(draw.choices(words, weights, k=_WORDS * 2))
        title = f"{draw.choice(_NAMES)}: {next(drawn)} {next(drawn)} {next(drawn)} {count}"
        date = f"{draw.randint(1, 28)}.{draw.randint(1, 12):02}.{draw.randint(2005, 2026)}"
        lines = ["Главная", "Новости", "Контакты", "", title, f"{date} 12:30", ""]
        length = 0
        while length < _WORDS:
            sentences = [_sentence(draw, drawn) for _ in range(draw.randint(2, 4))]
            length += sum(len(sentence.split()) for sentence in sentences)
            lines += [" ".join(sentences), ""]
        lines += ["Поделиться", "Другие новости", "Все права защищены"]
        yield "\n".join(lines).encode()


def _sentence(draw: random.Random, drawn: Iterator[str]) -> str:
    parts = [draw.choice(_NAMES), draw.choice(_VERBS)]
    parts += [next(drawn, "слово") for _ in range(draw.randint(4, 10))]
    parts += draw.sample(_COMMON, 2)
    return " ".join(parts) + "."


def measure(workspace: Workspace, number: int, runs: int) -> list[Line]:
    """Fill a library and measure it."""
    text = 0
    workspace.keep(workspace.read_stream(BytesIO(next(pages(1)))))
    start, worked = perf_counter(), process_time()
    for page in pages(number):
        imported = workspace.read_stream(BytesIO(page))
        text += len(imported.article.text.encode())
        workspace.keep(imported)
    seconds, worked = perf_counter() - start, process_time() - worked
    rate = f"{number / worked:.0f} articles/s of work, {number / seconds:.0f}/s of time"
    lines = [
        Line(
            what=f"import {number:,} pages",
            measured=rate,
            budget="≥ 50/s",
            is_kept=number / worked >= 50,
        )
    ]
    queries = {**_QUERIES, "rare": vocabulary(20_000)[-7], "phrase": '"безопасность регион"'}
    for kind, typed in queries.items():
        found = 0
        times = []
        for _ in range(runs):
            began = perf_counter()
            found = len(workspace.library.search(workspace.query(typed)))
            times.append(perf_counter() - began)
        lines.append(
            Line(
                what=f"search, {kind}: p95",
                measured=f"{p95(times) * 1000:.1f} ms ({found} shown)",
                budget="≤ 10 ms",
                is_kept=p95(times) <= 0.010,
            )
        )
    workspace.close()
    size = workspace.home.library.stat().st_size
    lines.append(
        Line(
            what="the file, against its text",
            measured=f"{size / 1e6:.1f} MB, {size / text:.2f} ×",
            budget="≤ 2 ×",
            is_kept=size <= 2 * text,
        )
    )
    return lines


def main() -> None:
    """Measure and print."""
    parser = arguments(__doc__ or "", runs=50)
    parser.add_argument("--articles", type=int, default=10_000, help="how many pages come in")
    wanted = parser.parse_args()
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": str(Path(home)), "LANG": "ru_RU.UTF-8"})
        put("The library", measure(workspace, wanted.articles, wanted.runs))


if __name__ == "__main__":
    sys.exit(main())
