"""A family of verbs of joining, belonging and leaving: how each is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from orgtui.articles.statements.draft import Period, begun
from orgtui.articles.statements.timing.times import Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A family of predicates with one way to name the organisation."""

    words: re.Pattern[str]
    link: re.Pattern[str] | None
    """How the organisation is tied to the words, in the group org; None where they hold it."""
    period: Callable[[Time | None], Period] = begun
    role: str = ""
    """The status, where the words and the link do not tell it."""
    is_done_to: bool = False
    """Whether the states are what is acted on."""
    can_lack_link: bool = False
    """Whether the organisation spoken of is meant where none is linked."""
    stray_ahead: re.Pattern[str] | None = None
    """What stands before the words when they are said of something else."""
    stray: re.Pattern[str] | None = None
    """What follows the words when they are said of something else."""
    free: re.Pattern[str] | None = None
    """What may follow the words where no organisation is linked."""
    least_undated: int = 1000
    """How many states it takes to read it without a time."""
    has_span: bool = False
    """Whether it lasts, so that a bare point of time says nothing of its start."""
