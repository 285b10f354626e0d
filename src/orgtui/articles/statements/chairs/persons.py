"""Persons who are said to preside themselves, where the words name no organisation beside them."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.in_person import is_by_heads
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.articles.statements.chairs.times import time_told
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.templates import said
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_BECOMES = late(
    r"(?<!за)(?<!вице-)\bпредседател(?:ем|ьницей)(?! (?:сесси|заседани|встреч|конферен|комит|комисс"
    r"|совещани|саммит|парламент|палат|правительств|суда\b|парти))"
    r"(?: (?:на|до|с)? ?[^OBSTPQC,;]{0,30}?)?"
    r" (?:стал[аи]?|станет|избран[аы]?|избрали) (?P<new>[PQ].)"
)
_TAKES = late(
    r"(?P<new>P.)?,? ?(?:который|которая)?[^OBSTPQC,;]{0,20}(?:приня(?:л[аи]?|в)|перенял[аи]?)"
    r" (?:полномочия|председательство|эстафету|пост председателя) (?:у|от) (?P<old>[PQ].)"
)
_BODY_HAS = late(
    r"(?P<org>B.)(?: itself)? (?:has|had|has had|gets|got) (?P<new>P.) (?:in its chair"
    r"|at its helm|in charge(?! of)"
    r"|as (?:its )?(?:chair\w*"
    r"|president))(?: [^OBDPQC,;]{0,12}D.)?(?:, when (?:[AS].s? )?(?P<old>P.) (?:hand|pass|gave"
    r"|left|yield)\w*)?"
    r"|(?P<old2>P.) (?:handed|passed|gave)(?: over)? the (?:gavel|chair"
    r"|presidency) of(?: the)? (?P<org2>B.)"
    r" to (?P<new2>P.)"
    r"|(?P<new3>P.) (?:took|received|accepted)(?: over)? the (?:gavel|chair"
    r"|presidency) of(?: the)? (?P<org3>B.)"
    r" from (?P<old3>P.)"
)
"""A body with who presides over it, and who did before."""
_BODY_LED = late(
    r"(?P<org>B.),? (?:(?:which|that) )?(?:is |was |has been )?(?:chaired|presided over)"
    r"(?: (?:(?:in|for|since) )?(?:D.|currently|now"
    r"|at present))? by (?:the )?(?:[^,;:PQ]{0,60},? )?"
    r"(?P<new>P.)"
    r"|(?P<org2>B.), (?:где|в котор\w+)(?: (?:в |с )?D.)? председательствует(?: (?:в |с )?D.)?"
    r" (?:[^,;:PQ]{0,60},? )?(?P<new2>P.)"
)
"""A body with the person who presides over it."""
_LED_BY = late(
    r"(?P<org>O.)(?:,? (?:(?:с|со|в) )?D.,?| (?:сейчас|ныне|теперь|уже|временно))* "
    r"(?:возглавляет|возглавил[аи]?) (?:[а-я-]+ ){0,3}(?:[AST]. ){0,2}(?:[а-я-]+ ){0,2}(?P<new>P.)"
)
"""An organisation over which heads preside, with the one who does."""
_APPOSITION = late(r", [^,;]{0,60}D.")
"""An office of the same person, with a time of its own."""
_AT_END = late(r"P., ?$")


def presiding_persons(clause: Clause, before: Discourse) -> Iterator[Draft]:
    """Yield who presides over the organisation spoken of, in person."""
    for match in _BODY_LED.finditer(clause.frame.mask, clause.start):
        body, found = clause.frame.party(said(match, "org")), time_in(clause, *match.span())
        is_here = clause.mask[match.start() : match.start() + 2] == said(match, "org")
        if body is not None and is_here and not clause.is_doubtful(*match.span()):
            who = clause.frame.parties(said(match, "new"))
            yield from of_each(_CHAIR, body, who, "chair", begun(found[1] if found else None))
    yield from _with_bodies(clause)
    yield from _led_by(clause)
    of = before.presided or before.topic
    if of is None:
        return
    for form, way in ((_BECOMES, Way.HOLDS), (_TAKES, Way.TAKES)):
        for match in form.finditer(clause.mask):
            if clause.is_doubtful(*match.span()):
                continue
            time = time_told(clause, before, Way.TAKES, of, match)
            time = None if _APPOSITION.match(clause.mask, match.end()) else time
            new = clause.frame.parties(match["new"]) or _antecedent(clause)
            yield from of_each(_CHAIR, of, new, "chair", begun(time))
            if way is Way.TAKES and time is not None:
                old = clause.frame.parties(match["old"])
                yield from of_each(_CHAIR, of, old, "chair", (None, time.first))


def _with_bodies(clause: Clause) -> Iterator[Draft]:
    """Yield who presides over a body that is said to have them in its chair."""
    for match in _BODY_HAS.finditer(clause.frame.mask, clause.start):
        body, found = clause.frame.party(said(match, "org")), time_in(clause, *match.span())
        is_here = clause.mask[match.start()] != BLANK and not clause.is_doubtful(*match.span())
        if body is None or not is_here or found is None:
            continue
        new, old = (clause.frame.parties(said(match, name)) for name in ("new", "old"))
        yield from of_each(_CHAIR, body, new, "chair", begun(found[1]))
        yield from of_each(_CHAIR, body, old, "chair", (None, found[1].first))


def _led_by(clause: Clause) -> Iterator[Draft]:
    """Yield who presides over an organisation that is said to be led by a head of a state."""
    for match in _LED_BY.finditer(clause.frame.mask, clause.start):
        of, found = clause.frame.party(match["org"]), time_in(clause, *match.span())
        is_here = clause.mask[match.start()] != BLANK and not clause.is_doubtful(*match.span())
        if of is not None and is_here and rotation(of.id).has_head and is_by_heads(of):
            who = clause.frame.parties(match["new"])
            yield from of_each(_CHAIR, of, who, "chair", begun(found[1] if found else None))


def _antecedent(clause: Clause) -> tuple[Party, ...]:
    if clause.kind is not Kind.RELATIVE:
        return ()
    ahead = _AT_END.search(clause.frame.mask[: clause.seam] + ", ")
    return clause.frame.parties(ahead.group()) if ahead else ()
