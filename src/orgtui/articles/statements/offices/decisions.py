"""Offices given or ended by a decision: "подписал указ о назначении …", "принял отставку …"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, ended
from orgtui.articles.statements.offices.posts import as_post, named_posts
from orgtui.articles.statements.offices.tenures import taking, tenure
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BEGINS = r"назначени[еяию]|избрани[еяию]|утверждени[еяию]|кандидатур[ауые]"
_ENDS = r"отставк[уеиа]|увольнени[еяию]|освобождени[еяию]|отстранени[еяию]|смещени[еяию]"
_DECIDED = late(
    rf"\b(?:(?P<begins>{_BEGINS})|(?P<ends>{_ENDS}|прекращени[еяию] полномочий)) "
    r"(?P<title>[^;:()!?PQD]{0,70}?)"
    r"(?P<who>[PQ].)(?:, [а-я]+(?:нн|т|ем|им)(?:ую|ого|ой) [^;:()!?]{0,80}?,(?= на (?:пост|долж)))?"
    r"(?P<behind>(?:(?!, [а-я]+нн(?:ую|ого|ой) )[^;:()!?PQD]){0,80})"
)
_SIGNS = late(
    r"(?:президент|премьер|премьер-министр|министр|председатель|глава|канцлер|король|спикер"
    r"|губернатор|император|эмир|султан)(?: [OST].)? ?$"
)
"""The title, in the nominative, of who makes a decision."""
_OF_CAUSE = late(r"(?: из-за| ввиду| по причине|,? в связи с) ")
_DECISION = late(
    r"\b(?:подписа(?:л[аио]?|н[аоы]?)|прин(?:ял[аио]?|ята|ято|ят)|издал[аи]?|одобр(?:ил[аио]?"
    r"|ен[аоы]?)"
    r"|поддержа(?:л[аио]?|на|но|н)|проголосова(?:л[аио]?|но)|утверд(?:ил[аио]?)|утвержден[аоы]?"
    r"|согласова(?:л[аио]?|на)|дал[аио]? согласие|удовлетворил[аи]?"
    r"|вступ(?:ил[аои]?|ает|ит) в силу)(?![а-я])"
)
"""What an authority does when it gives somebody an office, or takes it from them."""
_PROPOSED = late(
    r"представлени|предложени|ходатайств|законопроект|вопрос|просьб|петици|обращени|призыв"
    r"|требовани"
    r"|резолюци|рекоменд|\bвыбор|поддержа[а-я]+ (?:[а-я]+ )?кандидатур"
)
"""What only asks for a decision."""
_PROPOSAL = late(r"\bкандидатур[ауые]\b")
_PARTS = late(r"[;:()!?]|, (?:а|но|и|что|где|когда|котор[а-я]+)\b")


def decisions(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices that a Russian sentence says were given or ended by a decision."""
    if frame.language is not Language.RU or not _DECISION.search(frame.mask):
        return
    told: Post | None = None
    for match in _each(frame.mask):
        start, end = _clause(frame.mask, match)
        text = frame.mask[start:end]
        who, time = frame.party(match["who"]), _when(frame, start, end)
        is_decided = _DECISION.search(text) is not None and not _PROPOSED.search(text)
        if who is None or time is None or not is_decided or _is_doubted(text):
            continue
        if _SIGNS.search(match["title"]):
            continue
        post = told = _post(frame, before, match, who) or _same(match, told)
        if post is not None and not _is_only_agreed(text, post):
            yield from _decided(before, match, post, who, time)


def _each(mask: str) -> Iterator[re.Match[str]]:
    """Yield what is decided, each from behind the name of the one before."""
    match = _DECIDED.search(mask)
    while match is not None:
        yield match
        match = _DECIDED.search(mask, match.end("who"))


_THIS_POST = late(r"на (?:эту|ту) (?:же )?должность|на этот (?:же )?пост")


def _same(match: re.Match[str], told: Post | None) -> Post | None:
    """Return the office told last, where somebody is put into "this post"."""
    is_this = match["begins"] and _THIS_POST.search(match["title"] + match["behind"])
    return told if is_this else None


_AGREED = late(r"согласова|одобр|поддержа")


def _is_only_agreed(text: str, post: Post) -> bool:
    """Whether states have but agreed on who is to get the office of an organisation."""
    is_of_state = post.organisation.kind is EntityKind.STATE
    is_agreed = _PROPOSAL.search(text) is not None and _AGREED.search(text) is not None
    return is_agreed and not is_of_state


def _decided(
    before: Discourse, match: re.Match[str], post: Post, who: Party, time: Time
) -> Iterator[Draft]:
    if match["ends"]:
        before.left.add(who.name)
        before.vacated = time
        yield from tenure(post, who, ended(time))
        return
    before.gives(who, post, time)
    before.people.appointee = who
    before.chosen = who, post
    yield from tenure(post, who, taking(post, time, match.group()))


def _is_doubted(text: str) -> bool:
    """Whether a decision is doubtful; that somebody was proposed first makes it not so."""
    return has_doubt(_PROPOSAL.sub("", text))


def _clause(mask: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the part of the sentence that the noun stands in."""
    start = max((part.end() for part in _PARTS.finditer(mask, 0, match.start())), default=0)
    end = _PARTS.search(mask, match.end("who"))
    return start, end.start() if end else len(mask)


def _when(frame: Frame, start: int, end: int) -> Time | None:
    """Return the time of a part of a sentence: since when, else of the decision."""
    told = [time for place, time in frame.time_places if start <= place < end]
    since = [time for time in told if time.bound is Bound.SINCE]
    if len({time.first for time in since or told}) != 1:
        return None
    return (since or told)[0] if (since or told)[0].bound is not Bound.UNTIL else None


def _post(frame: Frame, before: Discourse, match: re.Match[str], who: Party) -> Post | None:
    """Return the office: behind the name, before it, else the one the person was said to have."""
    cause = _OF_CAUSE.search(match["behind"])
    end = match.start("behind") + (cause.start() if cause else len(match["behind"]))
    for span in ((match.start("behind"), end), match.span("title")):
        named = tuple(named_posts(frame, before, *span, who, nominal=True))
        if named:
            return as_post(named[0], before)
    return before.held.get(who.name) if match["ends"] else None
