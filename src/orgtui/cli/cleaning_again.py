"""`orgtui add --again`: the kept pages are cleaned with this version's cleaner."""

from typing import TYPE_CHECKING

from orgtui.articles.sanitising import one_line
from orgtui.cli.learner import learner
from orgtui.cli.printing import narrate, put
from orgtui.cli.speaking import Misuse
from orgtui.text.shortening import shortened

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


def clean_again(*, is_alone: bool) -> None:
    """Clean the kept pages again, which is asked for without naming any.

    Raises:
        Misuse: when pages are named or options given, too, or nothing is asked for.
    """
    if not is_alone:
        raise Misuse("name the pages to add, or give --again alone")
    with learner() as workspace:
        _clean_again(workspace)


def _clean_again(workspace: "Workspace") -> None:
    """Clean what an earlier version cleaned; a line for each article that came out otherwise."""
    say, changed, number = workspace.say, 0, 0
    outcome = say("cleaned again")
    for cleaned in workspace.clean_again():
        number += 1
        if cleaned.is_changed:
            changed += 1
            put(one_line(f"{outcome} {cleaned.id}: {shortened(cleaned.title)}"))
    if not number:
        narrate(say("every kept page was cleaned by this version already"))
        return
    parts = [
        say.many("{number} article looked at", "{number} articles looked at", number),
        say.many("{number} changed", "{number} changed", changed),
    ]
    narrate(" · ".join(parts))
