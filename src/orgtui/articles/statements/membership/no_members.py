"""Who is called a member and is none: the first of them in something else, or a former one."""

import re

from orgtui.articles.statements.sentence.templates import OTHERWISE_RU
from orgtui.text.late_patterns import late

_NO_OTHER = late(OTHERWISE_RU)


_FORMERLY = late(r"\b(?:former|erstwhile|one-time)\b")


def is_no_status(mask: str, role: str, match: re.Match[str]) -> bool:
    """Whether a state is no member: the first of them in what follows, «страной, где …», or once.

    Who is "a former member" was one at a time that is not told.
    """
    if _FORMERLY.search(mask, max(0, match.start() - 12), match.end()):
        return True
    is_state = role.endswith(("государством", "страной"))
    return is_state and _NO_OTHER.match(mask, match.end()) is None
