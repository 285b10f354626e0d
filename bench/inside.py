"""How long the work between two keys takes: grading, making questions, storing, searching."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

from filling import article, fill_study, keep
from measuring import Line, arguments, ms, p95, put, ratio, timed
from orgtui.facts.base import FactBase
from orgtui.facts.compiled import open_base
from orgtui.facts.names import Language
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question
from orgtui.workspace.opening import Workspace, open_workspace
from orgtui.workspace.quizzing import Wish, sit_down

_TYPED = ("казахстн", "Иран", "Ирак", "rfpf[cnfy", "Shanghai", "не помню", "2023", "Узбекистаном")
_SEARCHED = ("саммит", "в Астане", "безопасности", "слово42", "транспорт энергетика", "форум банк")


def main() -> None:
    parser = arguments(__doc__ or "", runs=5)
    parser.add_argument("--cards", type=int, default=100_000, help="in the filled study log")
    parser.add_argument("--reviews", type=int, default=1_000_000, help="in the filled study log")
    parser.add_argument("--articles", type=int, default=1_000, help="in the filled library")
    wanted = parser.parse_args()
    lines = [
        *_facts(wanted.runs),
        *_questions(wanted.runs),
        _grading(),
        *_studying(wanted.runs, wanted.cards, wanted.reviews),
        _searching(wanted.runs, wanted.articles),
    ]
    put(f"Between two keys ({wanted.runs} runs)", lines)


@contextmanager
def _learner() -> Iterator[Workspace]:
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": home, "LANG": "ru_RU.UTF-8"})
        yield workspace
        workspace.close()


def _fresh_base(workspace: Workspace) -> FactBase:
    """Return the facts as after a start: compiled, and no record built yet."""
    return open_base(workspace.fact_files, workspace.home.cache)


def _facts(runs: int) -> Iterator[Line]:
    """Tell how long all fact files take to be compiled, and to be opened once they are."""
    with _learner() as workspace:
        files = workspace.fact_files
        compiled = []
        for _ in range(runs):
            with TemporaryDirectory() as cache:
                compiled.append(timed(lambda: open_base(files, Path(cache))))
        _fresh_base(workspace)
        opened = [timed(lambda: _fresh_base(workspace).organisations) for _ in range(4 * runs)]
    size = sum(len(file.content) for file in files)
    yield _line(f"{len(files)} fact files of {size / 1e6:.1f} MB compiled", median(compiled), 0.5)
    yield _line("facts opened, organisations listed", median(opened), 0.015)


def _questions(runs: int) -> Iterator[Line]:
    with _learner() as workspace:
        bases = [_fresh_base(workspace) for _ in range(2 * runs)]
        firsts = [timed(lambda base=base: next(generate(base))) for base in bases[:runs]]  # type: ignore[misc]
        alls = [timed(lambda base=base: list(generate(base))) for base in bases[runs:]]  # type: ignore[misc]
        count = sum(1 for _ in generate(bases[0]))
    yield _line("first question", median(firsts), 0.020)
    yield _line(f"all {count} questions, generated and proven", median(alls), 2.0)


def _grading() -> Line:
    with _learner() as workspace:
        grader = workspace.grader
        asked = [found for found in generate(workspace.facts) if not found.is_choice]
        seconds = [
            timed(lambda: grader.grade(question, typed))  # noqa: B023
            for question in asked
            for typed in (*_TYPED, _right(question))
        ]
    return _line(f"grade one answer, mean of {len(seconds)}", mean(seconds), 0.0002)


def _right(question: Question) -> str:
    return ", ".join(answer.names.short(question.language) for answer in question.answers)


def _studying(runs: int, cards: int, reviews: int) -> Iterator[Line]:
    with _learner() as few, _learner() as many:
        fill_study(few, 100, 1_000)
        fill_study(many, cards, reviews)
        begun: dict[Workspace, list[float]] = {few: [], many: []}
        for _ in range(runs):
            for workspace, seconds in begun.items():
                workspace.close()
                seconds.append(timed(lambda: sit_down(workspace, _wish(fresh=1))))  # noqa: B023
        answered = _answered(many, 200)
    times = ratio(begun[many], begun[few])
    yield Line(
        what=f"first due question of {cards:,} cards, against 100",
        measured=f"{ms(median(begun[many]))}  {times:.2f} ×",
        budget="1.3 ×",
        is_kept=times <= 1.3,
    )
    yield _line(f"answer → stored → next, p95, {reviews:,} reviews", p95(answered), 0.010)


def _wish(fresh: int) -> Wish:
    return Wish(language=Language.RU, count=20, is_fresh=bool(fresh), extra=200)


def _answered(workspace: Workspace, count: int) -> list[float]:
    """Return how long each of many answers took, until the next question was there."""
    _ = workspace.known
    desk = sit_down(workspace, _wish(fresh=1))

    def answer(typed: str) -> None:
        desk.answer(typed)
        _ = desk.question

    seconds = []
    for typed in islice(cycle(_TYPED), count):
        if desk.question is None:
            desk = sit_down(workspace, _wish(fresh=1))
        seconds.append(timed(lambda: answer(typed)))  # noqa: B023
    return seconds


def _searching(runs: int, count: int) -> Line:
    with _learner() as workspace:
        for seed in range(count):
            keep(workspace, article(3_000, seed))
        for words in _SEARCHED:
            workspace.library.search(words)
        seconds = [
            timed(lambda: workspace.library.search(words))  # noqa: B023
            for _ in range(runs * 4)
            for words in _SEARCHED
        ]
    return _line(f"search {count:,} articles, p95", p95(seconds), 0.010)


def _line(what: str, seconds: float, budget: float) -> Line:
    return Line(what=what, measured=ms(seconds), budget=ms(budget), is_kept=seconds <= budget)


if __name__ == "__main__":
    main()
