"""What a monarch is called who takes, has or leaves a throne."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.apposing import apposed, sign_of
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.text.late_patterns import late

THRONE = late(
    r"(?<![а-я])(?:на (?:[а-я]+ )?(?:престол|трон)е?|унаследовал[а]? (?:[а-я]+ )?(?:престол|трон)"
    r"|от (?:[а-я]+ )?(?:престола|трона))(?![а-я])"
)
_MONARCH = late(r"корол|император|эмир|султан|монарх|княз|шах|цар|герцог")


def of_throne(reading: Reading, who: Party | None) -> Post | None:
    """Return what a monarch is called, beside the name or before."""
    held = reading.before.held.get(who.name) if who is not None else None
    told = apposed(reading, sign_of(reading.frame, who)) or held
    return told if told is not None and _MONARCH.search(told.title) else None
