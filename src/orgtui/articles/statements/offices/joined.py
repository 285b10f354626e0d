"""Several offices that one has together: "вице-премьер и министр обороны"."""

from collections.abc import Iterator
from itertools import pairwise

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.offices.heads import over
from orgtui.articles.statements.offices.joints import are_joined, with_joined
from orgtui.articles.statements.offices.posts import named_posts
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.tenures import taking, tenure
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_SIGNS = late(r"(?: и| а также| [–—-]) ")


def joined(reading: Reading, post: Post) -> Iterator[Post]:
    """Yield the offices of a state that a clause joins to one of the same state."""
    frame, clause = reading.frame, reading.clause
    is_of_state = post.organisation.kind is EntityKind.STATE
    if not is_of_state or frame.language is not Language.RU or not _SIGNS.search(reading.text):
        return
    every = with_joined(
        frame.mask, list(named_posts(frame, reading.before, clause.start, clause.end))
    )
    chain = [two for two in pairwise(every) if are_joined(frame.mask, *two)]
    told = {root(one.title) for two in chain for one in two}
    if root(post.title) not in told:
        return
    for one in dict.fromkeys(one for two in chain for one in two):
        is_other = root(one.title) != root(post.title) and OF_STATE.search(one.title) is not None
        if is_other and one.owner in (None, post.organisation):
            reading.before.people.joined.add(root(one.title))
            yield Post(title=one.title, organisation=post.organisation)


def taken_together(reading: Reading, who: Party, post: Post, time: Time) -> Iterator[Draft]:
    """Read since when somebody has an office, and those joined to it."""
    for one in (*joined(reading, post), post):
        since, until = taking(one, time, reading.clause.verb.group())
        yield from tenure(one, who, (since, until))


def held_together(
    reading: Reading, who: Party, post: Post, times: tuple[Time, ...]
) -> Iterator[Draft]:
    """Read over which periods somebody had an office, and those joined to it."""
    for one in (*joined(reading, post), post):
        yield from over(reading, one, who, times)
