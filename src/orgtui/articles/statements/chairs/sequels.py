"""Chairs told in short by what was said before: "Next year it is Malta", «До нас была Греция»."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSON, Frame
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_LONGEST = 90
"""How long a sentence is that tells no more than who follows, in characters."""
_THEM = r"(?:нас|нами|нее|ней|него|ним|них|ними|этого|этим)"
_END = r"(?=\s?[.,;]|\s?$| (?:болды|болған))"
_WAS = r"(?: (?:был[аои]?|шл[аи]|ш[её]л|стоял[аи]?|этим занимал(?:ся|ась)))?(?: ?[–—-])?"
_THEN = (
    late(
        r"(?:[;,] ?)?(?:а |и |затем |потом |сейчас |теперь )*(?:в |с |на )?(?P<time>D.),?"
        r"(?: (?:председатель|место|кресло|вахта|роль))?"
        r"(?: ?[–—-]| это| (?:им|ей|ею) (?:будет|станет|стал[аи]?|был[аи]?)| у| за"
        rf"| (?:будет |придет |наступит |настанет )?(?:очередь|черед)"
        rf"| этим (?:занима|займет|занял)[а-я]+| это (?:дела[а-я]+|сделает)) (?P<who>[ST].){_END}"
    ),
    late(
        r"(?:[;,] ?)?(?:а )?(?:за|после|вслед за) н(?:ее|ей|его|им),? (?:(?:во?|со?|на) )?"
        r"(?P<time>D.),? (?:последу[а-я]+|пойд[а-я]+|прид[а-я]+|идет|шла|шел|[–—-])"
        rf" (?P<who>S.){_END}"
    ),
    late(rf"(?:[;,] ?)?(?:а |и )?(?P<who>[SC].) ?[–—] ?(?:в |с )?(?P<time>D.){_END}"),
    late(
        r"(?:[;,] ?)?(?:and |then |but )?(?:in |from |since )?(?P<time>D.),? (?:it|the chair|that)"
        rf" (?:is|will be|was|goes to|passes to) (?:the )?(?P<who>S.)(?:s turn)?{_END}"
    ),
    late(rf"(?:[;,] ?)?(?:ал |одан кейін |содан кейін )?(?P<time>D.),? ?[–—-] (?P<who>S.){_END}"),
    late(rf"(?:ал )?(?P<time>D.),? төраға(?:сы)? ?[–—-] ?(?P<who>S.){_END}"),
    late(
        r"(?:ал |одан бұрын )?(?P<time>D.)(?: жыл(?:дар)?ы)?,? (?:төрағалық|тізгін) (?P<who>S.)"
        r" бол(?:ды|ған|атын)(?=\s?[.,;]|\s?$)"
    ),
    late(
        r"(?:бұған|оған|бұдан) дейінгі төраға(?:сы)? (?P<who>S.)(?: бол(?:ды|ған|атын))?"
        r"(?: еді)?(?:[:,;]| [–—-])? \(?(?:C. |ол )?(?P<time>D.)(?: жыл(?:дар)?ы)?"
        r"(?:\)| жұмыс істеді| төрағалық етті| басқарды)"
    ),
    late(
        r"(?:[;,] ?)?(?:ал |кейін )?(?P<time>D.),? (?:оны |бұл міндетті )?(?P<who>S.)"
        rf" (?:алады|ұстайды|қабылдайды|жалғастырады|болады){_END}"
    ),
)
"""A time and a state, with what little is said between them."""
_BEFORE = (
    late(rf"(?:^|[;,] ?)(?:а |и )?(?:до|перед) {_THEM}{_WAS} (?P<who>S.){_END}"),
    late(rf"^(?:предыдущ|прежн)[а-я]+ председател(?:ем|ь)(?: был[аои]?| ?[–—-]) (?P<who>S.){_END}"),
    late(rf"^the (?:previous|last) chair was (?:the )?(?P<who>S.){_END}"),
    late(rf"^(?:бұған|оған|бұдан) дейін(?:гі)? төраға(?:сы|лық)?(?: ?[–—-])? (?P<who>S.){_END}"),
    late(rf"\bbefore (?:it|that|us|them),?(?: it)? (?:was|came) (?:the )?(?P<who>S.){_END}"),
    late(rf"(?:бізден|одан|бұған|оған|бұдан) (?:бұрын|дейін),?(?: ?[–—-])? (?P<who>S.){_END}"),
)
"""Who presided before the one spoken of."""
_AFTER = (
    late(
        rf"(?:^|[;,] ?)(?:а |и )?(?:(?:после|за|вслед за)(?: {_THEM})?|потом|затем){_WAS}"
        rf" (?P<who>S.){_END}"
    ),
    late(rf"\bafter (?:it|that|us|them),?(?: it was| came)? (?:the )?(?P<who>S.){_END}"),
    late(
        r"(?:бізден |одан |содан )?(?:кейін|соң),?(?: ?[–—-])? (?P<who>S.)" + _END,
    ),
)
"""Who presided after them."""


def sequels(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who else presides, of a short sentence right behind one about a chair."""
    of = before.handed[0] if before.handed is not None and before.presided is not None else None
    if of is None and _CHAIR_ITSELF.search(frame.mask):
        of = before.near or before.topic
    if of is None and _IT_IS.match(frame.mask) and _CHAIRMAN.search(before.told):
        of = before.presided
    if of is None or len(frame.mask) > _LONGEST or not frame.letters.isdisjoint(_OTHERS):
        return
    yield from _then(frame, of, before)
    if not frame.has_time and before.handed is not None:
        yield from _neighbours(frame, of, *before.handed[1:3])


_CHAIR_ITSELF = late(
    r"^(?:[^,;]{0,12} )?D.,? (?:жыл(?:дар)?ы )?(?:председатель|the chair|төраға(?:сы|лық)?)\b"
)
_IT_IS = late(r"(?:[вс]о? )?D.,? (?:им|ею|ей) (?:станет|стал[аи]?|будет|был[аи]?) [SC].")
_CHAIRMAN = late(r"(?<![а-я])председател(?:ь|я|ем|ю)(?![а-я])")
"""What "it" means that a state becomes."""
_OTHERS = (ORGANISATION, BODY, PERSON)


def _then(frame: Frame, of: Party, before: Discourse) -> Iterator[Draft]:
    """Yield who presides when, one after the other, from the beginning of a sentence on."""
    at = 0
    while frame.has_time:
        match = next((found for form in _THEN if (found := form.match(frame.mask, at))), None)
        if match is None or has_doubt(frame.mask[: match.end()]):
            return
        time, at = frame.item(match["time"]).time, match.end()
        who = before.only_states(frame.parties(match["who"]))
        yield from of_each(_CHAIR, of, who, "chair", begun(time))


def _neighbours(
    frame: Frame, of: Party, start: PartialDate | None, end: PartialDate | None
) -> Iterator[Draft]:
    """Yield who presided before the state spoken of, and who did after it."""
    found = [
        next((found for form in forms if (found := form.search(frame.mask))), None)
        for forms in (_BEFORE, _AFTER)
    ]
    is_opening = any(match is not None and match.start() == 0 for match in found)
    if start is None or not is_opening or has_doubt(frame.mask):
        return
    first, last = (frame.parties(match["who"]) if match else () for match in found)
    yield from of_each(_CHAIR, of, first, "chair", (None, start))
    then = _after(start, end)
    yield from of_each(_CHAIR, of, last, "chair", (then, None)) if then is not None else ()


def _after(start: PartialDate, end: PartialDate | None) -> PartialDate | None:
    """Return when the next chair begins: as this one ends, or in the next year."""
    last = end or (start if start.month is None else None)
    if last is None or last.month is not None:
        return last
    return PartialDate(year=last.year + 1)
