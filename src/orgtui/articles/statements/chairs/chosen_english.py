"""When somebody was chosen who was called the new chair before: "Leaders picked him on Sunday"."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_CHOSE = (
    r"(?:picked|chose|elected|selected|named|appointed|settled on|agreed on|voted in|opted for"
    r"|unanimously (?:backed|elected|chose))"
)
_WHOM = r"(?:him|her|the (?:[a-z-]+ )?A.|(?:[a-z-]+ ){0,2}P.)"
_CHOSEN = late(
    rf"\b(?:leaders|presidents|heads|members|colleagues|peers|counterparts|delegates|they)\b"
    rf"[^;:()PQ]{{0,50}}? {_CHOSE} {_WHOM}(?! (?:as|to)\b)"
    r"|^(?:he|she|P.|the (?:[a-z0-9-]+ ){0,2}A.?)(?: (?:had|has))? (?:was|were|been) "
    r"(?:elected|picked|chosen|selected|named|appointed|confirmed|sworn in)(?! (?:as|to)\b)"
    r"|^(?:he|she|P.) (?:took|assumed|received|accepted) (?:over|the (?:gavel|baton|reins|helm|role"
    r"|job|post|position|seat|chair))(?! of| as)"
)


def remember_untimed(before: Discourse, of: Party, who: Party | None) -> None:
    """Remember who was called the new chair of an organisation, nobody said since when."""
    post = Post(title="chair", organisation=of)
    before.undated = ((who, post, True),) if who is not None else ()


def chosen_later(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chair of one of whom the sentence before has said that they are the new one."""
    if frame.language is not Language.EN or not before.undated:
        return
    (who, post, _), *_ = before.undated
    before.undated = ()
    if frame.letters & {ORGANISATION, BODY} and frame.only(ORGANISATION) != post.organisation:
        return
    match, time = _CHOSEN.search(frame.mask), _day(frame)
    named = frame.parties(match.group() if match else "")
    is_other = any(p.kind is who.kind and p != who for p in named)
    if match is not None and time is not None and not (is_other or has_doubt(frame.mask)):
        yield from of_each(
            StatementKind.CHAIRMANSHIP, post.organisation, (who,), "chair", begun(time)
        )


def _day(frame: Frame) -> Time | None:
    times = [time for _, time in frame.time_places]
    is_alone = len(times) == 1 and times[0].bound is Bound.AT
    return times[0] if is_alone else None
