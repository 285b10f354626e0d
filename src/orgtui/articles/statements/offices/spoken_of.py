"""Which office a text has spoken of last: asked for by a pronoun, or as "this post"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.reading import PRONOUN, Reading
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import PERSONS


def asked_for(reading: Reading, who: Party | None) -> Post | None:
    """Return the office named before: of several, that of whom a pronoun or that sentence means."""
    before = reading.before
    return (
        had_by_pronoun(reading, who)
        or before.lone_post
        or of_hero_told(before)
        or _named_alone(before)
    )


def had_by_pronoun(reading: Reading, who: Party | None) -> Post | None:
    """Return what somebody was told to be, or to be put into, whom a clause calls "he"."""
    before = reading.before
    if who is None or PRONOUN.search(reading.text) is None or who.name in before.former:
        return None
    is_chosen = before.chosen is not None and before.chosen[0] == who
    return before.chosen[1] if before.chosen and is_chosen else before.held.get(who.name)


def _named_alone(before: Discourse) -> Post | None:
    return None if PERSONS.search(before.told) else before.named_post


def last_named(before: Discourse) -> Post | None:
    """Return the office named last: of several in a sentence, that of whom it was about."""
    return of_hero_told(before) or before.post


def of_hero_told(before: Discourse) -> Post | None:
    """Return the office of whom the last sentence was about, where it named several."""
    if before.named_post is None or before.lone_post is not None or before.person is None:
        return None
    return before.held.get(before.person.name) if PERSONS.search(before.told) else None
