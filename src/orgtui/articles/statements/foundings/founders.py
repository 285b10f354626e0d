"""Who founded an organisation: by signing its treaty, in a list of founders, as first members."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said, time_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_TREATY = (
    r"(?:соглашени|декларац|устав|харти|пакт|акт|протокол|меморандум|документ)[а-я]*"
    r" (?:о|об) (?:создани|образовани|учреждени|основани)[а-я]+ (?:<org:O>|группы|четверки|тройки"
    r"|форума)"
)
_TREATY_EN = (
    r"(?:agreement|charter|declaration|protocol|accord)"
    r" (?:establishing|creating|founding|setting up|on the (?:establishment|creation) of)"
    r"(?: the)? <org:O>"
)
_COUNT = r"(?:[а-я]+ (?:стран|государств|республик)[а-я]*(?:,? в том числе|:| –| —)? )?"
_COUNT_EN = (
    r"(?:[a-z]+ (?:states|countries|nations)(?:, (?:including|among them)|:| –| —)? )?(?:the )?"
)
_GAP = r"(?:[DC].|[^OBSTPQCD;:()!?]){0,60}?"
"""What may stand between: times, towns, words."""
_RUSSIAN = (
    rf"\b{_TREATY}{_GAP}\b(?:подписали|приняли|заключили|скрепили)\b{_GAP}{_COUNT}<who:L>",
    rf"<who:M>{_GAP}\b(?:подписали|приняли|заключили)\b{_GAP}\b{_TREATY}",
    rf"(?<![а-я])<org:O>(?: ?\([^()]*\))? (?:D. |[а-я]+о )?(?:созда(?:ли|вали)|основ(?:али"
    rf"|ывали)|учредили"
    rf"|образовали)\b(?:{_GAP}{_COUNT}<who:L>)",
    rf"\b(?:созда(?:ли|вали)|основали|учреждали|учредили|образовали) (?:эту )?<org:O>"
    rf"{_GAP}{_COUNT}<who:L>",
    rf"<who:M>{_GAP}\bподписали{_GAP}\b(?:соглашени|договор|деклараци|документ|устав|акт|хартию)"
    r"[а-я]*,? (?:положивш|учредивш|создавш|образовавш)[а-я]+ (?:начало )?<org:O>",
    rf"<who:M>{_GAP}\b(?:создали|основали|учредили|образовали) <org:O>",
    r"<who:M>\)?,?(?: [–—-])? объединились(?: в (?P<org>[OB].|союз|лигу|совет|сообщество))?"
    r" (?:в )?(?P<time>D.)",
)
_ENGLISH = (
    rf"\b{_TREATY_EN} was (?:signed|concluded|adopted){_GAP}\bby {_COUNT_EN}<who:L>",
    rf"<who:S>{_GAP}\bsigned (?:the|a) {_TREATY_EN}".replace("<who:S>", "<who:L>"),
    rf"<who:L>{_GAP}\bsigned (?:an?|the|its) (?:[a-z-]+ ){{0,3}}(?:treaty|charter|agreement|pact"
    rf"|accord"
    rf"|declaration|protocol|document){_GAP},? (?:thereby |thus )?(?:founding|establishing|creating"
    r"|setting up|launching|forming)(?: the)? <org:O>",
    rf"<org:O> was (?:created|established|founded|born){_GAP}\b(?:treaty|charter|pact|agreement"
    rf"|declaration)[^;]{{0,25}}, which {_COUNT_EN}<who:L> (?:signed|concluded|adopted)\b",
    rf"<org:O>{_GAP}\b(?:created|established|founded|launched|set up|came into being)\b"
    r"[^;]{0,70}?,? with <who:L> as (?:its |the )?(?:first|founding|original|initial) members",
    r"<who:L>~?\b(?:founded|established|created|formed|set up) (?:the|an?|their own)? ?<org:O>",
    rf"<org:O>, (?:the|an?) (?:[a-z-]+ ){{0,4}}(?:pact|bloc|group|grouping|union|alliance|body|club"
    rf"|bank|forum|organi[sz]ation|community|association|league|lender) (?:that|which) {_COUNT_EN}"
    rf"<who:L>{_GAP}\b(?:founded|concluded|created|set up|launched|established|formed|agreed)"
    rf"(?:{_GAP}D.)?",
    rf"<org:O>,? (?:the [a-z -]{{3,30}},? )?(?:which (?:was|had been) |was |were )?(?:founded"
    rf"|created|set up|launched|established|formed) (?:(?:in|on) (?:D.|C.) )*by {_COUNT_EN}<who:L>"
    r"(?!,? (?:later |then |also )?(?:joined|followed|acceded|entered|became|left|withdrew|quit)\b)"
    r"(?:,? (?:in|on|at) (?:D.|C.))*",
)
_KAZAKH = (
    rf"<org:O>{_GAP}<who:L>{_GAP}\b(?:құрды|құрған|негізін қала\w+)",
    rf"(?:<org:O>[-\w]*|оның) (?:іргетасын|негізін){_GAP}<who:L>{_GAP}\bқала\w+",
)
_FOUNDED_BY = Forms(*_RUSSIAN, *_ENGLISH, *_KAZAKH)
"""States begin an organisation, or sign what founds it."""
_FOUNDERS = Forms(
    r"(?<!ее )(?<!его )(?<!их )\b(?:со)?(?:основател|учредител)(?:и|ями|ей|ем)\b(?: <org:O>)?"
    r"(?: (?:были|стали|являются|выступили|считаются))?(?: ?[:–—])? <who:L>",
    r"(?:D. (?:во? C. )?)?\b(?:ее|его) (?:D. |в D. )?(?:учредили|основали|создали|образовали)"
    r" <who:L>",
    r"(?<![а-я])(?:учредили|основали|создали|образовали) (?:ее|его)(?:,? (?:в )?[CD].)*"
    r"(?: [а-я]+ (?:стран|государств|республик)[а-я]*)?(?: ?[:–—])? <who:L>",
    r"\bу (?:ее |его |их )?истоков (?:<org:O>|ее|его)?(?: (?:в )?D.)? ?стояли <who:L>",
    r"<who:M> (?:стояли у истоков|(?:были|являются|стали) (?:со)?основателями) <org:O>",
    r"\bfound(?:ers|ing (?:members|states|nations|countries))(?: of(?: the)? <org:O>)?"
    r"(?: (?:in|on) D.)?(?: (?:are|were|include|being))?(?: ?[:–—])? <who:L>",
    r"<who:M> (?:(?:было |были |был |была |являются |является |стоит |стоят )?(?:среди|в числе"
    r"|одн\w+ из"
    r"|из числа)) (?:ее |его |их )?(?:[а-я]+ )?(?:со)?(?:основател|учредител)(?:ей|ями"
    r"|и)(?: <org:O>)?",
    r"<who:L> (?:were|are|was|being) (?:its |the |among the |among its |all |one of the )?"
    r"(?:founding |first |original )?(?:parents|founders|founding (?:members|states|fathers)"
    r"|signatories|founder members|founder)\b(?: of(?: the)? <org:O>)?",
    r"\b(?:свои )?подписи(?: под (?:ним|ней|документом|договором|соглашением|хартией|декларацией))?"
    r" (?:поставили|оставили|стоят)(?: [а-я]+){0,4} <who:L>",
    r"\bпод (?:ним|ней|документом|договором|соглашением|хартией|декларацией) (?:стоят|поставлены"
    r"|поставили|оставили) (?:свои )?подписи(?: [а-я]+){0,3} <who:L>",
    r"\b(?:поставили|оставили) (?:под [а-я]+ )?(?:свои )?подписи <who:L>",
    r"\b(?:ее|его) (?:основател|учредител|зачинател|создател)(?:и|ями)(?: были"
    r"| стали)? ?[:–—] <who:L>",
    r"\bонда <who:L>[-\w]* (?:\w+ )?(?:келісім|шарт|декларация)\w* қол қой\w+",
    r"\bпод котор\w+ (?:стоят|поставлены) подписи(?: [а-я]+){0,3} <who:L>",
    r"\bof which (?:they|(?P<who><L>)) (?:were|are) (?:founders|founding (?:members|states)"
    r"|founder members)(?: (?:in|since) D.)?",
    r"\bқұрылтайшы\w*(?: мемлекет\w*| ел\w*)?(?: ?[:–—-])? ?<who:L>",
    r"\b(?:ұйымды|одақты|бірлестікті|альянсты|оны) <who:L> (?:негіздеді|құрды|құрған|негіздеген)",
    r"(?P<org>союз|организаци\w+|объединени\w+|[OB].), (?:созданн|основанн|учрежденн|образованн)\w+"
    r" <who:L>",
)
"""A list of founders, undated itself."""
_SIGNERS = Forms(
    r"(?<![а-я])(?:(?:договор|документ|соглашение|пакт|устав|хартию|конвенцию|протокол|акт|деклараци[яюи])"
    r"(?: о (?:его |ее |их )?(?:создании|учреждении|образовании)(?: [OB].)?)?|его|ее"
    r"|(?:учредительн|основополагающ)[а-я]+ (?:договор|документ|акт)[а-я]*)"
    r"(?: тогда| там| в тот день)? подписали(?: тогда| там)?(?: [а-я]+ (?:стран|государств)[а-я]*)?"
    r"(?: ?[:–—])? (?P<who><M>)",
    r"(?<![а-я])(?P<who><M>) подписали (?:договор|соглашение|пакт|устав|хартию)(?=[,.;]|$)",
    r"\b(?:the |its )?(?:founding )?(?:treaty|charter|agreement|pact|convention)"
    r"(?: creating it| establishing it)? was (?:then )?signed by (?P<who><L>)",
)
"""Who signed the treaty by which, as was told right before, an organisation began."""
TRIGGER = Trigger(
    r"основател|(?:ее|его) (?:учред|основ|созд|образ)|(?:учред|основа|созда|образова)(?:и?л)и (?:ее"
    r"|его)|учредител|истоков|founders|founding"
    r"|құрылтай|негізде|құр(?:ды|ған)|іргетас|[оа]нны[ймх] T|parents|founder|подписи|signatories"
    r"|подписали|signed by"
    r"|зачинател|создател|онда"
)
"""What every sentence with a list of founders has in it."""


def signed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the organisations that states founded at a time, and the memberships of these."""
    for match in _FOUNDED_BY.matches(frame):
        time = time_of(frame, match) or _time_within(frame, match)
        of = before.owner(frame, said(match, "org"), match.start())
        if _is_doubtful(frame, match) or of is None or not is_whole(of):
            continue
        start = _start(time, of, before)
        states = _acting(frame, match)
        if start is not None:
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=start.first)
            before.founded = (of, start)
        if start is not None or len(states) > 1:
            period = (start.first if start else None, None)
            yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)


_COUNTED = late(r"(?<![а-я])(?:стран|государств|правительств|республик|монархи)[а-я]* ")
"""Who founds, where the one state that stands before it is but the place."""


def _acting(frame: Frame, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states that found, none where one is but named before those that do."""
    states = tuple(p for p in frame.parties(said(match, "who")) if _is_state(p))
    return () if len(states) == 1 and _COUNTED.search(match.group()) else states


def _is_of_other(frame: Frame, of: Party, match: re.Match[str]) -> bool:
    """Whether a sentence names only behind a list of founders what they founded."""
    ahead = ORGANISATIONS.search(frame.mask, 0, match.start())
    behind = frame.parties("".join(ORGANISATIONS.findall(frame.mask[match.end() :])))
    return ahead is None and bool(behind) and of not in behind


_BEGAN_IT = late("(?:D. (?:во? C. )?)?(?:(?:ее|его) )?(?:учредили|основали|создали|образовали) ")


def founders(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships of those named as founders, since the organisation began."""
    yield from _signers(frame, before)
    for match in _FOUNDERS.matches(frame):
        of = before.owner(frame, said(match, "org"), match.start())
        if of is not None and not said(match, "org") and _is_of_other(frame, of, match):
            continue
        named = said(match, "who")
        meant = frame.parties(named) if named else before.last_states
        states = tuple(p for p in meant if _is_state(p))
        if of is None or not is_whole(of) or not states or _is_doubtful(frame, match):
            continue
        start = _start(_time_within(frame, match), of, before)
        if len(states) < 2 and start is None:
            continue
        if start is not None and (not named or _BEGAN_IT.match(match.group())):
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=start.first)
        period = (start.first if start else None, None)
        yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)


def _signers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships of those who signed the treaty of what was told to have begun."""
    told = before.founded
    if told is None or told[0] not in before.passage or before.near not in (None, told[0]):
        return
    for match in _SIGNERS.matches(frame):
        states = tuple(p for p in frame.parties(said(match, "who")) if _is_state(p))
        if len(states) > 1 and not _is_doubtful(frame, match) and is_whole(told[0]):
            period = (told[1].first, None)
            yield from of_each(StatementKind.MEMBERSHIP, told[0], states, "full", period)


def _start(time: Time | None, of: Party, before: Discourse) -> Time | None:
    """Return when it was founded: told here or in a sentence before; None where it is not."""
    if time is not None and time.bound in (Bound.AT, Bound.SINCE):
        is_past = before.published is None or time.first.earliest <= before.published.latest
        return time if is_past else None
    if time is not None and time.last is not None:
        return replace(time, bound=Bound.AT, first=time.last, last=None)
    return before.founded[1] if before.founded is not None and before.founded[0] == of else None


def _time_within(frame: Frame, match: re.Match[str]) -> Time | None:
    inside = [time for place, time in frame.time_places if match.start() <= place < match.end()]
    return inside[0] if len(inside) == 1 else None


_WHAT_IT_IS = late("[OB][\ue000-\uf8ff], the ")
"""An organisation with what it is beside it, whatever the sentence says of it."""


def _is_doubtful(frame: Frame, match: re.Match[str]) -> bool:
    mask = frame.mask
    if _WHAT_IT_IS.match(match.group()):
        return has_doubt(match.group())
    near = mask[max(0, match.start() - 30) : match.start()] + " " + match.group()
    return has_doubt(re.sub(r"\bдоговор\w*|agreement", " ", near))


def is_whole(party: Party) -> bool:
    """Whether a party is an organisation of states itself, or a body that is like one."""
    if party.kind is EntityKind.BODY:
        return _WITH_MEMBERS.search(f"{party.id} {party.name}") is not None
    return party.kind is EntityKind.ORGANISATION and is_international(party)


_WITH_MEMBERS = late(
    r"turksoy|түрксой|тюрксой|community|bank\b|\bndb\b|human rights council|банк|сообществ",
    re.IGNORECASE,
)


def can_have_members(of: Party) -> bool:
    """Whether states can be in it: an organisation between states, or a body that is like one."""
    if _OF_ITS_OWN.match(of.name):
        return False
    return is_whole(of)


_OF_ITS_OWN = late(
    r"(?i)(?:the )?(?:organi[sz]ation|association|alliance|union|bloc|community|league|group)"
    r"['’]s\b"
)
"""An organ that only the word for its whole owns: "the Association's Secretariat"."""


def _is_state(party: Party) -> bool:
    return party.kind is EntityKind.STATE
