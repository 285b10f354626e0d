"""`orgtui check`: every problem of the fact files and of the decks, in one run."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui.cli.deck_checking import deck_problems, is_deck
from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put
from orgtui.errors import FactsError

if TYPE_CHECKING:
    from orgtui.facts.problems import Problem
    from orgtui.workspace.deck_files import DeckPath
    from orgtui.workspace.fact_paths import FactPath
    from orgtui.workspace.opening import Workspace

_MOST_BYTES = 20 * 1024 * 1024
"""More than any file of facts: reading it as TOML would take minutes."""


@click.command(short_help="Check files of facts and decks.")
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...]) -> None:
    """Check files or folders of facts and decks; without PATH, the shipped ones and your own.

    All problems are printed, one a line with file and line number; the exit code is 1 if there
    are any. Fact files that you name are checked together with the shipped ones.
    """
    with learner() as workspace:
        facts, decks = _places(workspace, paths)
        count, problems = _problems(facts) if facts else (0, ())
        if paths or not problems:
            problems = tuple(sorted((*problems, *deck_problems(workspace, decks))))
            count += len(decks)
        for problem in problems:
            put(str(problem))
        say = workspace.say
        if problems:
            narrate(say.many("{number} problem", "{number} problems", len(problems)))
            context.exit(1)
        narrate(say.many("{number} file, no problems", "{number} files, no problems", count))


def _places(
    workspace: "Workspace", paths: tuple[str, ...]
) -> "tuple[tuple[FactPath, ...], tuple[DeckPath, ...]]":
    """Return the fact files to check together, none where only decks are named, and the decks."""
    from orgtui.workspace.deck_files import DeckPath, deck_paths
    from orgtui.workspace.fact_paths import FactPath, fact_paths

    home = workspace.home
    if not paths:
        return tuple(fact_paths(home)), tuple(deck_paths(home))
    files = tuple(_toml_files(paths))
    decks = tuple(path for path in files if is_deck(path))
    given = tuple(FactPath(path=p, shown=str(p)) for p in files if p not in decks)
    replaced = {place.path.name for place in given}
    standing = (p for p in fact_paths(home, with_own=False) if p.path.name not in replaced)
    return (
        (*standing, *given) if given else (),
        tuple(DeckPath(path=path, shown=str(path), is_own=True) for path in decks),
    )


def _toml_files(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            files = sorted(path.rglob("*.toml"))
            if not files:
                raise FactsError(
                    "{path} holds no .toml file; name a folder of facts or decks", path=path
                )
            yield from files
        elif path.exists():
            yield path
        else:
            raise FactsError("{path} does not exist; check the spelling of the path", path=path)


def _problems(places: Iterable["FactPath"]) -> "tuple[int, tuple[Problem, ...]]":
    """Return how many files there are and what is wrong with them."""
    from orgtui.facts.fact_file import FactFile
    from orgtui.facts.problems import Problem
    from orgtui.facts.reading import read
    from orgtui.workspace.fact_checking import problems_of

    files: list[FactFile] = []
    problems: list[Problem] = []
    for place in places:
        try:
            content = _content(place.path)
        except FactsError as error:
            problems.append(Problem(file=place.shown, line=0, cause=str(error)))
            continue
        files.append(FactFile(path=place.shown, name=place.path.name, content=content))
    problems.extend(problems_of(files) if not problems else read(files)[1])
    return len(files), tuple(sorted(problems))


def _content(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        FactsError: when it cannot be read; the sentence leaves the file's name out.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FactsError(f"larger than {_MOST_BYTES // 1024 // 1024} MB; no file of facts is")
        return path.read_bytes()
    except OSError as error:
        raise FactsError(f"cannot be read ({error.strerror}); check its permissions") from error
