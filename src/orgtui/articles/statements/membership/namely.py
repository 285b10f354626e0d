"""Whether a word for an organisation is one of its own name: "the council" of a council."""

from orgtui.articles.statements.sentence.discourse import Discourse


def is_of_topic(before: Discourse, noun: str) -> bool:
    """Whether a noun is of the name of the organisation of which an article tells, if it is any."""
    if not noun:
        return True
    stem = noun[:-1]
    name = before.topic.name.lower() if before.topic is not None else ""
    return stem in name or _IN_ENGLISH[stem] in name


_IN_ENGLISH = {
    "совет": "council",
    "форум": "forum",
    "клуб": "club",
    "пакт": "pact",
    "диалог": "dialogue",
    "банк": "bank",
    "фонд": "fund",
    "движени": "movement",
    "конференци": "conference",
}
"""Words of names, by their stems; an organisation may be known by its English name alone."""
