"""Names of two people side by side, which read like one: «заместитель Громова Иван Шилов»."""

from collections.abc import Mapping

from orgtui.articles.mentions.name_runs import NameRuns, Unit, is_cyrillic
from orgtui.articles.mentions.word_forms import text_keys
from orgtui.articles.mentions.word_traits import traits
from orgtui.facts.names import Language

_TWO, _THREE = 2, 3


def parted(
    run: tuple[Unit, ...], words: NameRuns, surnames: Mapping[str, str]
) -> tuple[tuple[Unit, ...], ...]:
    """Return a run in two where it is a surname told before and the name of another.

    The surnames are those of the persons named so far, with their full names.
    """
    if len(run) not in (_TWO, _THREE) or words.is_first(run[0].text):
        return (run,)
    named = _told(run[0], surnames)
    if named is None:
        return (run,)
    if len(run) == _TWO:
        other = None if words.is_first(run[1].text) else _told(run[1], surnames)
        is_of_two = other not in (None, named)
    else:
        is_of_two = _is_full(run[1:], words) and named.split(maxsplit=1)[0] != run[1].text
    return (run[:1], run[1:]) if is_of_two else (run,)


def _is_full(run: tuple[Unit, ...], words: NameRuns) -> bool:
    """Whether words are a first name and a surname, not a first name and a patronymic."""
    first, last = run
    return words.is_first(first.text) and not traits(last.text).is_patronymic


def _told(unit: Unit, surnames: Mapping[str, str]) -> str | None:
    """Return the full name told before of whom a surname is, in any case."""
    is_word = not unit.is_initial and is_cyrillic(unit.text)
    keys = text_keys(unit.text, Language.RU) if is_word else ()
    found = (surnames.get(key) for key in sorted(keys))
    return next((name for name in found if name and " " in name), None)
