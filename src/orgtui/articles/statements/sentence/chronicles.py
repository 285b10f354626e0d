"""Sentences beside a day of their own: before them in a chronicle, or told behind them alone."""

import re
from collections.abc import Iterable, Iterator

from orgtui.articles.statements.timing.times import times
from orgtui.text.late_patterns import late

_LONGEST_DAY = 32
_FIGURE = late(r"\d")
_NOTHING = late(r"[\s.:—–-]*")
_ADVERBIAL = late(
    r"(?:(?:так|позднее|затем|впоследствии|уже|лишь|только|однако|впервые|тогда),? )?"
    r"(?:в|во|с|со|до|к|после|начиная с|около|примерно в|в начале|в середине|в конце) *\.?",
    re.IGNORECASE,
)
"""What stands before a year whose abbreviation ends no sentence: "В январе 2009 г. Иран …"."""
_YEAR_END = late(r"\dг?г\.$|\d гг?\.$")


def with_days(text: str, parts: Iterable[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Yield where each sentence begins, and the sentence with the day before it.

    "4 July 2024. Belarus joins." is one sentence of as many characters, without its first stop.
    """
    begin: int | None = None
    day = ""
    for first, last in parts:
        sentence = text[first:last]
        if begin is None and _is_day(sentence):
            begin, day = first, sentence.rstrip(".: ").ljust(len(sentence))
            continue
        if begin is None:
            yield first, sentence
        else:
            yield begin, (day + text[begin + len(day) : first] + sentence)
        begin = None
    if begin is not None:
        yield begin, day


def _is_day(sentence: str) -> bool:
    """Whether a sentence is a date, and nothing else."""
    if len(sentence) > _LONGEST_DAY or not _FIGURE.search(sentence):
        return False
    found = times(sentence, None)
    if len(found) != 1 or found[0].last is not None:
        return False
    (time,) = found
    rest = sentence[: time.start] + sentence[time.end :]
    is_abbreviated = _YEAR_END.search(sentence.rstrip()) is not None
    form = _ADVERBIAL if is_abbreviated else _NOTHING
    return form.fullmatch(rest.strip()) is not None or _NOTHING.fullmatch(rest) is not None


_ANSWER = late(
    r": (?=(?:им|ею|ей) (?:стал[аи]?|станет|оказал(?:ся|ась)|будет|избран[аы]?|назначен[аы]?) )"
)
"""What stands before who has got the office that a sentence has named: «имя нового главы: им …»."""


def with_answers(found: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield sentences, each as two where it names an office and then who has got it."""
    for start, sentence in found:
        parted = _ANSWER.search(sentence)
        if parted is None:
            yield start, sentence
            continue
        yield start, sentence[: parted.start() + 1]
        yield start + parted.end(), sentence[parted.end() :]


_HAPPENED = late(
    r"(?:(?:это|всё|все|так) (?:было|произошло|случилось|состоялось)"
    r"|(?:было|произошло|случилось|состоялось) это"
    r"|(?:that|this|it) (?:was|happened|took place|came about|occurred))"
    r"(?: (?:еще|ещё|лишь|только|уже|back|only))?(?: (?:в|на|in) [^\W\d_][\w-]+(?: [\w-]+)?,?)?"
    r"(?: (?:в|во|in|on)(?: [^\W\d_]+)?|(?= \d))(?: \d{1,2} [^\W\d_]+| [^\W\d_]+ \d{1,2},?)?"
    r" ?(?:19|20)\d\d\b(?! (?:when|that)\b)[^;:,]{0,50}$",
    re.IGNORECASE,
)
"""A sentence that only tells when the one before it was: «Это произошло в 2005 году»."""
_YEAR = late(r"\b(?:19|20)\d\d\b")
_AMONG = late(
    r"(?:Среди них|В их числе|В том числе|Ими стали|Это"
    r"|(?:Кроме|Помимо) [А-Я][\w-]+(?:(?:, | и )[А-Я][\w-]+)*,? это"
    r"|Among them(?: are| were)?|They are"
    r"|They were"
    r"|These (?:are|were))(?: –| —| также| и| сразу|:)? (?:the )?[А-ЯA-Z][\w-]+(?: [А-ЯA-Z][\w-]+)?"
    r"(?:, | и | and )"
    r"|(?:Олар(?=[^.]*,)|(?:Олар|Бұлар|Атап айтқанда)(?: –| —| -|,|:)) "
    r"[А-ЯӘІҢҒҮҰҚӨҺ][\w-]+(?: [А-ЯӘІҢҒҮҰҚӨҺ][\w-]+){0,2}"
    r"(?:, | және | мен | пен | бен )"
)
"""A sentence that names some of those whom the one before has counted: «Среди них Эстония и …»."""
_ELECTED = late(r"избра|выбра|голосова|\belect|\bvote", re.IGNORECASE)
"""What tells of seats that are taken later, which other sentences tell."""
_COUNTED = late(
    r"(?:государств|стран|республик|член|участник|новичк|наблюдател|партн[её]р)[а-я]*"
    r"|\b(?:states|countries|nations|members|newcomers|observers|partners)\b"
    r"|(?<![а-яәіңғүұқөһ])(?:ел|мемлекет)(?:дер)? [^,;:]*(?:[дт][ыі]|[ғгқк][ае]н)[.»]?$"
)


def _belongs(last: str, sentence: str) -> bool:
    """Whether a sentence only tells when the one before it was so, or of whom."""
    if _AMONG.match(sentence):
        return _COUNTED.search(last) is not None and _ELECTED.search(last) is None
    return _HAPPENED.match(sentence) is not None and not _YEAR.search(last)


def with_sequels(found: Iterable[tuple[int, str]], text: str) -> Iterator[tuple[int, str]]:
    """Yield sentences, each with the one behind it where that only tells when it was, or who."""
    last: tuple[int, str] | None = None
    for start, sentence in found:
        if last is not None and _belongs(last[1], sentence):
            first, words = last
            last = first, words + text[first + len(words) : start] + sentence
            continue
        if last is not None:
            yield last
        last = start, sentence
    if last is not None:
        yield last
