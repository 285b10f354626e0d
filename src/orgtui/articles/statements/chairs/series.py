"""Who presided in turn, each state with a time of its own: "Turkey (2010–2014), then China …"."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSON, STATE, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import said
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_WHEN_BEHIND = r"[-\w]* ?\((?:(?:с|в|since|from|in) )?(?P<time>D.)(?: [а-яәіғқңөұүһ]+)?\)"
_PAIR = late(rf"(?:the )?(?P<who>[SC].){_WHEN_BEHIND}")
_PAIR_IN_CASE = late(rf"(?P<who>[SCT].){_WHEN_BEHIND}")
_GOES_TO = late(
    r"(?<![а-яё])(?:пере(?:шл|ш[её]л|йд|ход|дан|дав)|доста(?:л|ва)|отош)[а-яё]*"
    r" (?:(?:поочер[её]дно|по очереди|затем|потом|последовательно) )?(?:к )?(?=T.[^;:]*$)"
)
"""What a chair does, with those it goes to in the case of a receiver."""
_GAPPED = late(
    r"[,;] (?:а |и |and |ал |затем |потом |then )*(?:(?:в|с|in|from) )?(?P<time>D.),? ?[–—-]"
    r" (?P<who>[SC].)(?=\s?[.,;]|\s?$| и | and )"
)
_THEM = r"(?:ним|ней|ними|нее|него|них|этим|этого)"
_OPENING = late(
    rf"\W*(?:а |и |and |but )?(?:(?:за|вслед за|после|следом за) {_THEM}|на смену (?:ему|ей|им)"
    r"|его|ее|их|затем|потом|далее|дальше|позже|следом"
    r"|(?:it|they|which|that) (?:was|were) (?:followed|succeeded)|(?:followed|succeeded) by"
    r"|after (?:it|that|them)|then|next came|(?:одан|содан|бұдан) кейін|оның орнын)(?![а-я])"
    r"[\s:,–—-]*(?:(?:последова|следова|пришл|был|шл|стал|смен|председательств|заступ|by|came|was|were"
    r"|болды)\w*[\s:,–—-]*)?(?=(?:the )?[SC].[-\w]* ?\()"
)
"""With what a sentence begins that goes on with those who presided next, right behind it."""
_CHAIR = late(
    r"председат|президентств|возглав|руковод|во главе|у руля|кресл|эстафет|\bchair|presid|\bhelm"
    r"|\bgavel|\btrio\b|\b(?:led|headed) (?:it|by)\b|төраға|басқар"
)
_LESSER = late(
    r"секретар|директор|комисс|комитет|министр|secretar|director|commission|committee|minister|хатшы"
)
"""Who else is at the head of something."""


_HEADING = late(
    r"\W*(?:(?:хроника|хронология|список|календарь|график|очередность|порядок|все|прошлые"
    r"|history of"
    r"|list of|the|past|all|recent|its) )*"
    r"(?:председател(?:и|ей|ьства|ьств)|страны-председатели|кто председательствовал"
    r"|presidenc(?:y|ies)"
    r"|chairs|chairmanships?|төрағалар(?:ы)?|төраға елдер)"
    r"(?: (?:[OB].|по годам|by year|форума|организации|группы|клуба|союза|совета))*\W*"
)
"""The heading of a list of those who presided."""
_LEADING_IN = late(
    r"[^;]*\b(?:председател|председательств|chair|presiden)(?:[а-я]*|(?:cy|cies|s|ed|(?:man)?ships?)?)\b"
    r"[^;:STPQ]{0,40}:\s*"
)
"""A sentence that such a list follows."""
_WHEN = r"(?:(?P<time>D.)|(?P<year>(?:19|20)\d\d))"
_LINE = late(
    rf"{_WHEN}(?: г(?:г|од|оды)?\.?| жыл(?:ы|дары)?)?\s?[:–—-]\s?(?:the )?(?P<who>[SC].)"
    r"(?: ?\([^();]{2,40}\))?\W*"
    rf"|(?:the )?(?P<who2>[SC].)(?:\s?[:–—-]\s?|,? \(?){_WHEN.replace('>', '2>')}\)?\W*"
)
"""A line of such a list."""


_STOP = (".", "!", "?", "…", ":", ";", ",")


def is_heading(frame: Frame) -> bool:
    """Whether a line without a stop, or with a colon, a state and a time opens something new."""
    line = frame.mask.rstrip('»" ')
    is_open = line.endswith(":") or not line.endswith(_STOP)
    return is_open and not frame.has_time and STATE not in frame.letters


def listed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who presides by a line of a list that stands under a heading which says so."""
    if _HEADING.fullmatch(frame.mask) or _leads_in(frame):
        named = frame.parties(frame.mask)
        before.chaired = named[0] if named else before.topic or before.near or before.only
        return
    line = _LINE.fullmatch(frame.mask) if before.chaired is not None else None
    if line is not None and before.chaired is not None:
        states, year = before.only_states(frame.parties(said(line, "who"))), said(line, "year")
        told = frame.item(said(line, "time")).time if not year else None
        period = (PartialDate(year=int(year)), None) if year else begun(told)
        yield from of_each(StatementKind.CHAIRMANSHIP, before.chaired, states, "chair", period)


def _leads_in(frame: Frame) -> bool:
    return frame.mask.rstrip().endswith(":") and _LEADING_IN.fullmatch(frame.mask) is not None


def in_turn(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who presides, of a sentence that lists states with their years in brackets."""
    if not frame.has_time:
        return
    form = _PAIR_IN_CASE if _GOES_TO.search(frame.mask) else _PAIR
    first = form.search(frame.mask)
    if first is None or PERSON in frame.letters or _LESSER.search(frame.mask):
        return
    of = _presided(frame, before, first.start())
    pairs = list(form.finditer(frame.mask, first.start()))
    if of is None or has_doubt(frame.mask[: pairs[-1].end()]):
        return
    for match in (*pairs, *_GAPPED.finditer(frame.mask, pairs[-1].end())):
        states, time = before.states(frame.parties(match["who"])), frame.item(match["time"]).time
        yield from of_each(StatementKind.CHAIRMANSHIP, of, states, "chair", begun(time))


def _presided(frame: Frame, before: Discourse, place: int) -> Party | None:
    """Return the organisation over which those presided who are named from a place on."""
    names_none = frame.letters.isdisjoint((ORGANISATION, BODY))
    if before.handed is not None and names_none and _OPENING.match(frame.mask):
        return before.handed[0]
    if _CHAIR.search(frame.mask, 0, place) is None:
        return None
    named = [party for party in frame.parties(frame.mask[:place]) if is_international(party)]
    of = named[-1] if named else before.presided or before.topic or before.only
    of = before.with_organisation(of) if of is not None else None
    return of if of is not None and of.kind is EntityKind.ORGANISATION else None
