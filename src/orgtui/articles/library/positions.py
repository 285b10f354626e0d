"""Where a reader is in an article whose text has changed."""

from orgtui.articles.article import SEPARATOR, Article


def moved(place: int, old: Article, new: Article) -> int:
    """Return the offset in the new text of what stood at an offset of the old one.

    It is found by the passage that stood there; where that is gone, the share of the text stays.
    """
    passed = 0
    for passage in old.passages:
        if place <= passed + len(passage.text):
            start = _start_of(passage.text, new)
            if start is not None:
                return start + place - passed
            break
        passed += len(passage.text) + len(SEPARATOR)
    length = len(old.text)
    return round(place * len(new.text) / length) if length else 0


def _start_of(text: str, article: Article) -> int | None:
    passed = 0
    for passage in article.passages:
        if passage.text == text:
            return passed
        passed += len(passage.text) + len(SEPARATOR)
    return None
