"""What states become, are, get and have: members, observers, partners."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import organisation, owner, patient, subject
from orgtui.articles.statements.clauses.runs import runs
from orgtui.articles.statements.draft import Draft, Period, begun, of_each
from orgtui.articles.statements.membership.acts import StatusWords
from orgtui.articles.statements.membership.earlier import (
    SAME_STATUS,
    same_status,
    without_earlier_status,
)
from orgtui.articles.statements.membership.gaps import Told, elsewhere, goes_on
from orgtui.articles.statements.membership.namely import is_of_topic
from orgtui.articles.statements.membership.no_members import is_no_status
from orgtui.articles.statements.membership.times import day_of_news, times_apart, when
from orgtui.articles.statements.membership.words import ROLES
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.members import STATUS
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import RESPECTIVELY, pattern, said, time_behind
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_MEMBER = StatementKind.MEMBERSHIP

_VERB = late(r"[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лись)\b|[;]|\bceas(?:ed|es|ing) to be\b")
"""What parts a verb from a status that is not its own."""

_ELSEWHERE = late(
    r" (?:в|во|при|у|in|at|of|with) (?!(?:the|an?|its) (?:C. |[a-z-]+ ){0,3}"
    r"(?:summit|meeting|session|conference)\b)(?:the )?[а-яa-z]"
)
"""What ties a status to something else than the organisation."""

_WAS = late(r"был|was|were")
"""What tells of the past, which says nothing without a time."""


def role_of(text: str) -> str:
    """Return the status that words give: full, associate, observer, partner."""
    return next((role for role, words in ROLES if words.search(text)), "full")


_LISTED_AS = late(r"(?:наблюдател|партнер|ассоциирован)[а-я]*[^STPQ;:]{0,40}[–—:] [ST]")


def status_listed(clause: Clause) -> str:
    """Return the status at the head of the list in which an aside tells when states joined."""
    above = clause.after if clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE) else None
    listed = _LISTED_AS.search(clause.frame.mask, 0, clause.start) if above is not None else None
    return listed.group() if listed is not None else ""


_STATUS = late(
    r"observer|associate|dialogue partner|partner (?:state|countr|status)|(?:as|become"
    r"|been) (?:a )?partner"
    r"|наблюдател|ассоциирован|партнер\w* (?:[OB]. )?по диалогу|(?:государств|стран)\w*-партнер"
    r"|партнер\w* [OB].|став[а-я]+ партнер|байқаушы"
    r"|бақылаушы"
    r"|серіктес|қауымдас"
)


def status_told(clause: Clause, before: Discourse) -> str:
    """Return the words of a clause for a status, or what they mean by it."""
    mask = without_earlier_status(clause.mask)
    same = SAME_STATUS.search(mask)
    if same is not None:
        return same_status(clause, before, same.start())
    found = _STATUS.search(mask)
    return found.group() if found is not None else status_listed(clause)


def statuses(clause: Clause, before: Discourse, words: StatusWords) -> Iterator[Draft]:
    """Yield what states become, are, get and have."""
    for match in words.status.finditer(clause.mask):
        if said(match, "such") and not _is_status_told(clause, before):
            continue
        if not _is_strange(clause, words, match) and is_of_topic(before, said(match, "kin")):
            yield from _named(clause, before, words, match)
    for match in words.given.finditer(clause.mask):
        is_it = _PRONOUN.fullmatch(said(match, "same")) is not None
        if is_it and not _is_status_told(clause, before):
            continue
        yield from _given(clause, before, words, match)
        yield from _gapped(clause, before, words, match)
    for match in words.apposed.finditer(clause.mask):
        yield from _apposed(clause, before, match)


_DASH = late(r"S[\ue000-\uf8ff] [–—] $")


def _gapped(
    clause: Clause, before: Discourse, words: StatusWords, match: re.Match[str]
) -> Iterator[Draft]:
    """Yield what states got with others: "структура получила имя, а Лаос — статус партнёра"."""
    above = clause.after if clause.kind is Kind.COORDINATED else None
    if above is None or not _DASH.search(clause.mask, 0, match.start()):
        return
    verb = words.getting.search(above.mask)
    found = when(above, *verb.span()) if verb is not None else None
    of = owner(clause, before, match, match.start())
    if found is None or of is None or not is_international(of) or clause.is_doubtful(*match.span()):
        return
    who = subject(clause, before, *match.span())
    yield from of_each(_MEMBER, of, who, role_of(said(match, "role")), begun(found[1]))


def _is_strange(clause: Clause, words: StatusWords, match: re.Match[str]) -> bool:
    role = said(match, "role")
    is_of_others = not said(match, "org") and _OF_OTHERS.search(clause.mask, 0, match.start())
    if is_of_others or is_no_status(clause.frame.mask, role, match):
        return True
    if role_of(role) != "partner" or "диалог" in role or "dialogue" in role:
        return False
    return words.strange.search(clause.mask, 0, match.start()) is not None


def _named(
    clause: Clause, before: Discourse, words: StatusWords, match: re.Match[str]
) -> Iterator[Draft]:
    being = _nearest(clause, words.being, match)
    is_dash = being is not None and being.group() in ("–", "—") and being.end() <= match.start()
    become = None if is_dash else _nearest(clause, words.becoming, match)
    is_gap = being is not None and being.group() in ("–", "—") and _GAP.match(match.group())
    become = being if is_gap else become
    verb = become or being
    if verb is None or clause.is_doubtful(*match.span()) or _is_aside(clause, verb, match):
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    who = subject(clause, before, start, end)
    has_organisation = bool(said(match, "org") or said(match, "kin"))
    of = owner(clause, before, match, match.start())
    if of is None or not who or not is_international(of):
        return
    found = _own_when(clause, words, match, _when_so(clause, verb, (start, end)))
    period = _since(clause, before, of, verb, found, is_turn=become is not None)
    role = role_of(said(match, "role") or (before.status if said(match, "such") else ""))
    is_clear = has_organisation or (before.topic is not None and role != "full")
    is_named = has_organisation or bool(said(match, "such"))
    is_done = become is not None and is_named and _BECAME.match(become.group())
    if (
        period == (None, None)
        and not is_done
        and (become or not is_clear or _WAS.match(verb.group()))
    ):
        return
    also = LIKEWISE.match(clause.mask, end)
    if also is not None:
        who += before.states(clause.frame.parties(also["who"]))
    told = Told(organisation=of, role=role)
    if become and RESPECTIVELY.search(clause.mask):
        for states, time in spread(clause, who):
            yield from told.of(states, time)
        return
    yield from of_each(_MEMBER, of, who, role, period)
    if found and period[0]:
        yield from elsewhere(clause.frame, told, who, max(end, found[0]))
        yield from goes_on(clause.frame, replace(told, near=found[1]), max(end, found[0]))


_GAP = late(r"(?:[а-я-]+ым )?[а-я-]*(?:член|участник|наблюдател|партнер)(?:ом|ем)\b")
"""What stands behind a dash only where "became" is left out."""
_APPOSED = late(r"S[\ue000-\uf8ff], (?:the|an?|its) (?:[\w-]+ ){0,3}$")


def _is_aside(clause: Clause, verb: re.Match[str], match: re.Match[str]) -> bool:
    """Whether an English status only tells by the way of whom the clause is: "S, a member, …"."""
    is_ahead = match.end() <= verb.start() and clause.mask[match.end() : match.end() + 1] == ","
    return is_ahead and _APPOSED.search(clause.mask, 0, match.start()) is not None


def _own_when(
    clause: Clause, words: StatusWords, match: re.Match[str], found: tuple[int, Time] | None
) -> tuple[int, Time] | None:
    """Return the time of a status: its own behind it, not that of one named beside it."""
    if found is None:
        return None
    own = _OWN_TIME.match(clause.mask, match.end()) if found[0] <= match.start() else None
    time = clause.frame.item(own["time"]).time if own is not None else None
    if own is not None and time is not None:
        return own.end(), time
    return None if _is_of_other(clause, words, match, found[0]) else found


_OF_OTHER_STATES = late(r"[,;] (?:а )?S[^,;]{0,20} [–—] |, (?:а )?(?:в|из) O. (?:ее|его|их) ")
"""What begins what others are, or are elsewhere: «…, Руанда и Бурунди – члены с 2007 года»."""


def _is_of_other(clause: Clause, words: StatusWords, match: re.Match[str], place: int) -> bool:
    """Whether a time stands behind another status in another organisation, named beside it."""
    if _OF_OTHER_STATES.search(clause.mask, match.end(), max(match.end(), place)):
        return True
    others = [one for one in words.status.finditer(clause.mask) if said(one, "org")]
    last = [one for one in others if one.end() < place]
    between = min(match.end(), place), max(match.start(), place)
    return (
        bool(last)
        and last[-1].start() != match.start()
        and any(
            between[0] <= one.start() < between[1] or one.end() < place <= match.start()
            for one in others
            if one.start() != match.start()
        )
    )


_OF_OTHERS = late(
    r"(?:(?<!\bв )(?<!\bво )(?<!\bin )(?<!\bat )C[\ue000-\uf8ff]"
    r"|\b(?:schengen|eurozone|euro area|council|committee|board|commission|team"
    r"|cabinet|parliament|assembly)) $"
)
"""Of what else one may be a member: "became full Schengen members"."""

_OWN_TIME = late(r"(?: (?:in|on|since|from|в|с|на))? ?(?P<time>D.)")
"""The time of a further status: "became a partner in 2010 and an observer in 2015"."""

_BECAME = late(r"стал[аио]?\b|became\b")


def _when_so(clause: Clause, verb: re.Match[str], span: tuple[int, int]) -> tuple[int, Time] | None:
    """Return when somebody became or was something; "was", with a comma, tells none."""
    found = when(clause, *span)
    if found and _WAS.match(verb.group()) and "," in clause.mask[span[1] : found[0] - 2]:
        return None
    return found


def _since(
    clause: Clause,
    before: Discourse,
    of: Party,
    verb: re.Match[str],
    found: tuple[int, Time] | None,
    *,
    is_turn: bool,
) -> Period:
    """Return since when somebody is what they became, or are since a time."""
    if found is None:
        is_done = _BECAME.match(verb.group()) is not None
        return begun(day_of_news(clause.frame, before, of)) if is_done else (None, None)
    is_begun = is_turn and clause.frame.language is not Language.KK
    if is_begun and found[1].bound is Bound.UNTIL:
        return None, None
    return begun(found[1]) if is_turn or _lasts(found[1]) else (None, None)


def _lasts(time: Time) -> bool:
    return time.bound is not Bound.AT


def _nearest(clause: Clause, words: re.Pattern[str], match: re.Match[str]) -> re.Match[str] | None:
    """Return the verb of a status: before it, or behind it, with no other verb between."""
    near = [
        verb
        for verb in words.finditer(clause.mask)
        if not _VERB.search(_between(clause.mask, verb, match)) and _is_tied(verb, match)
    ]
    return min(near, key=lambda verb: abs(verb.start() - match.start()), default=None)


def _is_tied(verb: re.Match[str], match: re.Match[str]) -> bool:
    """Whether a dash, where the verb is one, stands right beside the status."""
    if verb.group() not in ("–", "—", "-"):
        return True
    if _OF_STATES.search(verb.string, 0, verb.start()) or _LINE.match(verb.string):
        return False
    return 0 <= match.start() - verb.end() <= 1 or 0 <= verb.start() - match.end() <= 1


_LINE = late(r"\W*D. [–—] ")
"""The time with which a line of a list begins: "1 мая 2004 года — членами стали …"."""
_OF_STATES = late(r"(?:(?:государств|стран)[а-я]*|B.) $")
"""What makes a dash part of a word: "глав государств – участников"."""


def _between(mask: str, one: re.Match[str], other: re.Match[str]) -> str:
    return mask[min(one.end(), other.end()) : max(one.start(), other.start())]


_PRONOUN = late(r"его|ее")
"""What means a status that was named right before."""


def _names_status(match: re.Match[str]) -> bool:
    same = said(match, "same")
    if same and _PRONOUN.fullmatch(same):
        return False
    return bool(said(match, "role") or same)


def _is_status_told(clause: Clause, before: Discourse) -> bool:
    is_fresh = before.status != "" and before.since_status <= 1
    return is_fresh or STATUS.search(clause.frame.mask) is not None


def _given(
    clause: Clause, before: Discourse, words: StatusWords, match: re.Match[str]
) -> Iterator[Draft]:
    has = _nearest(clause, words.having, match)
    got = _nearest(clause, words.getting, match)
    gave = _nearest(clause, words.giving, match)
    verb = got or gave or has
    same = said(match, "same")
    if verb is None or clause.is_doubtful(*match.span()):
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    if not _names_status(match) and verb is not got and not _TO.match(clause.mask, end):
        return
    is_given = got is None and gave is not None
    who = patient(clause, before, verb.start(), verb.end()) if is_given else ()
    who = who or _receivers(clause, before, end) or subject(clause, before, start, end)
    link = match if said(match, "org") else organisation(clause, words.given_in, start, end)
    if link is None and _ELSEWHERE.match(clause.mask, match.end()):
        return
    of = owner(clause, before, link, verb.start())
    if of is None or not who or not is_international(of):
        return
    found = when(clause, start, end)
    if found is None and link is None and before.topic is None:
        return
    is_done = found is None and verb is not has
    time = day_of_news(clause.frame, before, of) if is_done else found and found[1]
    role = role_of(_same_as(clause, before, match) if same else said(match, "role"))
    told = Told(organisation=of, role=role)
    apart = times_apart(clause.frame)
    for state in who:
        yield from told.of((state,), apart.get(state, time))
    if found is not None:
        yield from goes_on(clause.frame, replace(told, near=found[1]), max(end, found[0]))


def _same_as(clause: Clause, before: Discourse, match: re.Match[str]) -> str:
    """Return the words for "that observer status", or for "that status" those used before."""
    own = STATUS.search(said(match, "same"))
    return own.group() if own is not None else same_status(clause, before, match.start())


def _receivers(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return the states to which a status was given, in English: "was granted to India"."""
    if not _TO.match(clause.mask, end):
        return ()
    found = (run for run in runs(clause, before) if run.start >= end and run.governor == "to")
    return next((run.parties for run in found), ())


_TO = late(r"(?: (?:in |on )?D.,?| [a-z]+ly| also| both| in C.)* to ")


_BECOMES = late(r"[^,;]{0,20} (?:стал|стан|ставш|был|избран|принят|became|becom)")


def _apposed(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    if _BECOMES.match(clause.mask, match.end()):
        return
    near = [run for run in runs(clause, before) if run.end == match.start()]
    of = owner(clause, before, match, match.start())
    if not near or of is None or not is_international(of) or clause.is_doubtful(*match.span()):
        return
    found = time_behind(clause.frame, match.end())
    time = found if found is not None and _lasts(found) else None
    role = role_of(said(match, "role"))
    yield from of_each(_MEMBER, of, near[0].parties[-1:], role, begun(time))


LIKEWISE = pattern(r",? как(?: и)? (?P<who><L>)")

_PAIR = pattern(r"(?P<who><L>)(?: O.[-\w]*)? (?P<time>D.)")


_SIDE_BY_SIDE = late(r"\bв D.(?:, D.)* и D.(?! (?:и|а) )")
"""Several times with one preposition: «в 1977 и 1974 годах»."""


def spread(
    clause: Clause, who: tuple[Party, ...]
) -> tuple[tuple[tuple[Party, ...], Time | None], ...]:
    """Return the states with their times, where a sentence says which has which."""
    frame = clause.frame
    pairs = list(_PAIR.finditer(clause.mask)) if frame.language is Language.KK else []
    if len(pairs) > 1:
        return tuple((frame.parties(p["who"]), frame.item(p["time"]).time) for p in pairs)
    if not RESPECTIVELY.search(clause.mask) and not _SIDE_BY_SIDE.search(clause.mask):
        return ()
    given = [time for place, time in frame.time_places if clause.mask[place] == "D"]
    if len(given) != len(who):
        return (((), None),)
    return tuple(((state,), time) for state, time in zip(who, given, strict=True))
