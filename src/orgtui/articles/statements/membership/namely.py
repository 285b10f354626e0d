"""Whether a word for an organisation is one of its own name: "the council" of a council."""

from orgtui.articles.proposal import Party
from orgtui.text.late_patterns import late

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
