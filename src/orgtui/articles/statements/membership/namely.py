"""Whether a word for an organisation is one of its own name: "the council" of a council."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.text.late_patterns import late


def is_of_topic(before: Discourse, noun: str) -> bool:
    """Whether a noun is of the name of the organisation of which an article tells, if it is any."""
    if not noun:
        return True
    stem = noun[:-1]
    name = before.topic.name.lower() if before.topic is not None else ""
    return stem in name or _IN_ENGLISH[stem] in name


_OWN = late(
    r"(?<![а-я])(?P<ru>совет|суд|банк|фонд)(?:а|у|е|ом)?(?![а-я])"
    r"(?! (?:управляющих|директоров|министров|глав)(?![а-я]))|\b(?P<en>council|court|bank|fund)\b"
)
_LETTERS = {
    "совет": ("council", "СC"),
    "суд": ("court", "СC"),
    "банк": ("bank", "БB"),
    "фонд": ("fund", "ФF"),
}
_NOUNS = {english: (russian, letters) for russian, (english, letters) in _LETTERS.items()}


def is_called_so(of: Party, words: str) -> bool:
    """Whether an organisation may be meant by the words for one: "the court" only by a court."""
    found = _OWN.search(words)
    if found is None:
        return True
    noun = found["ru"] or found["en"]
    other, letters = _LETTERS.get(noun) or _NOUNS[noun]
    name = f"{of.name} {of.id}"
    is_short = any(word.isupper() and set(word) & set(letters) for word in of.name.split())
    return is_short or noun in name.lower() or other in name.lower()


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
