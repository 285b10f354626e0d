"""Where the sentences of a passage begin and end."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

_END = re.compile(
    r"(?<![.!?…])[.!?…]++[»”\"')\]]*+(?=\s+(?:[«“\"(\[–—-]\s*)*[^\W_a-zа-яёәіңғүұқөһ])"
)
"""It begins with the first mark of a row, or else a row of ten thousand would take minutes."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:гг?|вв?|им|тыс|млн|млрд|долл|руб|ул|пр|др|т\.\s?[декпч]|св|проф|акад|ген|род|см"
    r"|янв|февр?|апр|авг|сент?|окт|нояб?|дек"
    r"|англ|ағылш|франц|порт|нем|фр|исп|лат|кит|каз|напр|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov"
    r"|No|Jr|Sr|vs|Rt|Hon|Amb|Prof|Brig|Maj|Adm|Capt|Rev|Inc|Ltd|Corp|Jan|Feb|Aug|Sept|Oct|Nov"
    r"|Dec|U\.S|ж|жж|т\.б|Солт|Оңт|Сев|Юж)"
    r"|(?:(?<=; )|(?<=\())(?:араб|француз|неміс|орыс|түрік)|(?<!\d-)\b[^\W\d_])$"
)
_NETWORK = re.compile(
    r"(?:\b(?:сети|соцсет[ьи]|платформ[аеуы]|микроблоге|желісінде|network|platform|on|via)"
    r"|\b(?:(?:на)?писа|сообщ|заяв|пиш|говори|опубликова|аккаунт|страниц|пост|публикаци)\w*"
    r"(?: \w+)? в) [XХ]$",
    re.IGNORECASE,
)
"""What stands before the network that is called by one letter."""
_SPACE = re.compile(r"\s+")
_YEAR = re.compile(r"\d{4}\s?гг?$|\d\s?ж$")
_OPENING_WORDS = 3
_NAME_BEGINS = re.compile(r"\s+[^\W\d_]\.|\s+[ВСКОУАИЯ]\s|\s+[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ][a-zа-яёәіңғүұқөһ]+")


def sentences(text: str, kept: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each sentence; none ends within the spans that are kept."""
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        at = bisect_left(kept, match.start(), key=lambda span: span[0]) - 1
        if at >= 0 and match.start() < kept[at][1]:
            continue
        if text[match.start()] == "." and _is_abbreviated(text, start, match.start()):
            continue
        yield start, end
        space = _SPACE.match(text, end)
        start = space.end() if space else end
    if text[start:].strip():
        yield start, len(text)


def _is_abbreviated(text: str, start: int, dot: int) -> bool:
    """Whether a dot belongs to the word before it, in a sentence from `start` on.

    Behind "2023 г." a name begins a sentence, unless that would be "В 2023 г." alone.
    """
    before = text[max(0, dot - 40) : dot]
    if _YEAR.search(before):
        is_opening = len(text[start:dot].split()) <= _OPENING_WORDS
        return is_opening or _NAME_BEGINS.match(text, dot + 1) is None
    return _ABBREVIATION.search(before) is not None and not is_network(before)


def is_network(before: str) -> bool:
    """Whether the letter that words end with is the name of a network, and no initial."""
    return _NETWORK.search(before) is not None
