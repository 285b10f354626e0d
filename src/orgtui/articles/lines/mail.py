"""Letters saved as text: the lines of their head, and the subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import written_dates
from orgtui.facts.dates import PartialDate

MAIL_FIELD = re.compile(
    r"^\s*>?\s*\*?(?P<name>From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Sender|Message-ID|MIME-Version"
    r"|Content-Type|Content-Transfer-Encoding|List-[A-Z]\w+|X-[\w-]+|Return-Path|От(?: кого)?|Кому"
    r"|Копия|Тема|Дата|Отправлено|Кімнен|Кімге|Тақырыбы|Күні):\*?\s+(?P<value>\S.*)$",
    re.IGNORECASE,
)
"""A line of a letter's head."""

_SUBJECTS = frozenset({"subject", "тема", "тақырыбы"})
_SENDERS = frozenset({"from", "sender", "от", "от кого", "кімнен"})
_DATES = ("date", "sent", "дата", "отправлено", "күні")
_ANSWER = re.compile(r"^(?:(?:re|fwd?|отв|ha|пер)\s*:\s*)+", re.IGNORECASE)
_FORWARDED = re.compile(
    r"\W*(?:forwarded message|original message|пересыла\w+ сообщени|пересланн\w+ (?:сообщени|письм)"
    r"|исходное сообщение|begin forwarded|қайта жіберілген)",
    re.IGNORECASE,
)
"""What stands above the head of a letter inside another."""
_REACH = 25
_FEWEST_FIELDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the head of a letter says; of other pages nothing."""

    end: int = 0
    """How many blocks it takes."""
    subject: str = ""
    sent: PartialDate | None = None


def letter_head(blocks: Sequence[Block]) -> Letter:
    """Read the head of a letter at the start of a page, of the one passed on if there is one."""
    fields: dict[str, str] = {}
    forwarded = [n for n, block in enumerate(blocks[:_REACH]) if _FORWARDED.match(block.text)]
    first = forwarded[-1] + 1 if forwarded else 0
    end = 0
    for number, block in enumerate(blocks[first : first + _REACH], first):
        match = MAIL_FIELD.match(block.raw)
        if match:
            fields.setdefault(match["name"].lower(), match["value"].strip())
            end = number + 1
        elif end and block.gap:
            break
    is_letter = len(fields) >= _FEWEST_FIELDS and fields.keys() & _SENDERS
    subject = next((fields[name] for name in _SUBJECTS if name in fields), "")
    if not is_letter or not subject:
        return Letter()
    dates = [date for name in _DATES if name in fields for date in written_dates(fields[name])]
    return Letter(
        end=end,
        subject=_ANSWER.sub("", subject),
        sent=dates[0].date if dates else None,
    )


def without_head(blocks: Sequence[Block], end: int) -> tuple[Block, ...]:
    """Return the blocks with a reason on those of the letter's head."""
    head = (replace(block, reason=DropReason.OUTSIDE) for block in blocks[:end])
    return (*head, *blocks[end:])
