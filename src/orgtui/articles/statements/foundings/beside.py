"""Founders named in the very sentence that tells when an organisation began."""

from collections.abc import Iterator, Sequence

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_GAP = r"(?:[OBDC].|[^OBSTPQCD;()!?]){0,60}?"
_HEADS_RU = (
    r"(?:(?:президент|лидер|глав|министр|представител|премьер|руководител|делегат)[а-я]*"
    r"(?: (?:[а-я-]+ ){0,2}[а-я-]+)? )?"
)
_COUNT_RU = (
    r"(?:(?:[а-я\d-]+ )?(?:стран|государств|республик|участник|член)[а-я]*(?:,? в том числе"
    r"|,? среди них| ?:| –| —)* )?"
)
_COUNT_EN = (
    r"(?:(?:just |only |its |the )*(?:[a-z\d-]+ )?(?:[a-z]+ )?(?:states|countries|nations|economies"
    r"|members|governments|republics|powers)(?:,? (?:among them|including|namely|such as)|:| –"
    r"| —)* )?"
)
_NAMED = Forms(
    rf"(?<![а-я]){_HEADS_RU}(?P<who><L>){_GAP}\b(?:подписали|заключили|договорились|учредили"
    rf"|решили)\b",
    rf"\b(?:подписали|заключили|учредили|основали"
    rf"|создали)\b{_GAP}{_HEADS_RU}{_COUNT_RU}(?P<who><L>)",
    rf"\b(?:подписан|заключен|учрежден|основан|создан)[аоы]?\b{_GAP}(?:из|с участием"
    rf"|в составе) {_COUNT_RU}"
    r"(?P<who><L>)",
    rf"\b(?P<who><L>){_GAP}\b(?:signed|concluded|initialled)\b",
    rf"\bsigned (?:there )?by (?:the )?(?:[a-z]+ of )?{_COUNT_EN}(?P<who><L>)",
    rf"(?<![а-я])(?:подписанн|заключенн|скрепленн)[а-я]+\b{_GAP}{_COUNT_RU}"
    r"(?P<who>T.(?:(?:,| и) [ST].)+)",
    rf"\b(?:by|with) {_COUNT_EN.removesuffix('?')}(?:[a-z]+, )?(?P<who><L>)(?!s )",
    r"(?P<who><L>)[-\w]* (?:[а-яәіңғүұқөһ]+ ){0,3}қол қой\w+",
)
"""Who began it: those who signed, by whom or with whom it was begun."""
_BEGUN = late(
    r"\b(?:founded|created|established|formed|launched|born|set up|began|begun|came into|dates?)\b"
    r"|\bsigned\b|қол қой|(?<![а-я])(?:подпис|заключ|учре[жд]|основ|созда|образов)"
)
_LATER = late(
    r"\b(?:joined|acceded|admitted|followed|left|withdrew)\b|(?<![а-я])(?:присоедин|вступил"
    r"|вош[ел]|вышл)"
)
"""What makes the states of a sentence those who came later."""
_OTHER = late(
    r"\b(?:trade|cooperation|loan|aid|contract|talks)\b|\bsigned [^,;]{0,30}\bwith\b"
    r"|подписали со? |(?<![а-я])(?:торгов"
    r"|сотруднич|контракт"
    r"|кредит|помощ)"
)
"""Of what else states and organisations sign papers."""
_LEAST = 2


def beside(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the memberships of those who began an organisation on a day that a sentence tells."""
    founded = {one for one in told if one.kind is StatementKind.FOUNDED}
    if len(founded) != 1 or len(founded) != len(told):
        return
    if len(frame.time_places) > 1 or sum(item.letter == STATE for item in frame.items) < _LEAST:
        return
    if _BEGUN.search(frame.mask) is None or _LATER.search(frame.mask) is not None:
        return
    if _OTHER.search(frame.mask) is not None:
        return
    one = founded.pop()
    for match in _NAMED.matches(frame):
        states = tuple(
            party for party in frame.parties(said(match, "who")) if party.kind is EntityKind.STATE
        )
        if len(states) >= _LEAST and one.start is not None and not has_doubt(match.group()):
            period = (one.start, None)
            yield from of_each(StatementKind.MEMBERSHIP, one.organisation, states, "full", period)
            return
