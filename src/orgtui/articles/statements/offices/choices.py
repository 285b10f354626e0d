"""Choices that are still to be confirmed, of which the day begins no office."""

import re
from collections.abc import Iterable

from orgtui.articles.proposal import Statement, StatementKind
from orgtui.text.late_patterns import late

_CHOICE = late(r"избра|избир|назнач|выбра|выдвин|одобр|поддерж|утвер|рекоменд", re.IGNORECASE)
_MATTER = (
    r"(?:кандидатур|кандидат[аы]?\b|назначени|избрани|выбор(?:а|у|ом)?\b|решени[еяю]|победител)"
)
_CONFIRM = (
    r"(?:утвер(?:дит|дят|ждени|жд[её]н)|одобр(?:ит|ят|ени|ен)|подтвер(?:дит|дят|жд)|ратифи"
    r"|согласова(?:ть|ни|н[аоы]?\b))"
)
_TO_COME = (
    r"(?:долж(?:ен|на|но|ны)\b|предсто(?:ит|ят)\b|буд(?:ет|ут)\b|ожидается|требует|нужда[ею]т"
    r"|необходимо|пройд[её]т|состоится|намечен|запланирован|планируется)"
)
_GAP = r"[^.!?;]{0,80}?\b"
_THEIRS = r"(?:е[её]|его|ей|ему)"
_UNCONFIRMED = late(
    rf"\b{_MATTER}{_GAP}{_TO_COME}{_GAP}{_CONFIRM}|\b{_TO_COME}{_GAP}{_CONFIRM}{_GAP}{_MATTER}"
    rf"|\bутверждени[ея]{_GAP}{_MATTER}{_GAP}{_TO_COME}"
    rf"|\bокончательн(?:ое|ый) (?:решение|утверждение|выбор){_GAP}(?:примет|примут|останется|за\b"
    rf"|{_TO_COME})"
    rf"|\b{_THEIRS} (?:[а-яё]+ ){{0,2}}?(?:долж(?:ен|на|ны)|предстоит)\b{_GAP}(?:{_CONFIRM}"
    rf"|получить (?:одобрение|поддержку))"
    rf"|\bокончательно (?:{_THEIRS} )?утвер[а-я]+"
    rf"|\b{_MATTER}{_GAP}(?:вынес(?:ут|ет|ена|ено)|представ(?:ят|ит)|(?:будет"
    rf"|должна быть) представлен[аоы]?)"
    r" на (?:утверждение|одобрение|голосование|рассмотрение)"
    rf"|\bвступ(?:ит|ает) в силу (?:только |лишь )?после{_GAP}{_CONFIRM}",
    re.IGNORECASE,
)
"""What says of a choice that others have yet to confirm it."""
_SENTENCES = 2
"""In how many sentences behind a choice it is told that it is to be confirmed."""
_END = late(r"[.!?…]\s")


def without_unconfirmed(found: Iterable[Statement], text: str) -> tuple[Statement, ...]:
    """Return facts without offices that begin with a choice that is still to be confirmed."""
    return tuple(one for one in found if not _is_unconfirmed(one, text))


def _is_unconfirmed(one: Statement, text: str) -> bool:
    if one.kind is not StatementKind.OFFICE or one.start is None:
        return False
    if _CHOICE.search(text, one.quote_start, one.quote_end) is None:
        return False
    end = one.quote_end
    for _ in range(_SENTENCES):
        seam = _END.search(text, end + 1)
        end = seam.start() if seam is not None else len(text)
    return _UNCONFIRMED.search(text, one.quote_start, end) is not None
