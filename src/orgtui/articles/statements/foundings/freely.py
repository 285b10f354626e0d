"""Foundings told in any order of words, where nothing but one organisation can have begun."""

import re
from collections.abc import Iterator

from orgtui.articles.mentions.word_forms import Reading, readings
from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.clauses import Clause, Kind, clauses
from orgtui.articles.statements.clauses.runs import runs
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BEGAN = late(
    r"(?<![а-я])(?:(?:основал|создал|учредил|образовал|придумал|сложил|заложил|сколотил|запустил"
    r"|провозгласил|сформировал)[аи]?|(?:основан|создан|учрежден|образован|придуман|заложен"
    r"|сформирован|провозглашен)[аоы]?)\b"
)
_ORGANISATION = late(
    r"(?P<org>[OB].)|(?<![а-я])(?P<noun>организаци[яю]|объединение|альянс|блок|союз|содружество"
    r"|картель|сообщество|лиг[ау]|ассоциаци[яю]|групп[ау]|форум|совет|движение|клуб|банк|фонд"
    r"|пакт)\b(?! (?:[OBSTA]|с |со |при |по |для |из |во? имя ))"
)
_OF_A_KIND = {
    "групп": r"групп|group|^g\d|visegrad|вышеград",
    "форум": r"форум|forum|совещани|conference|\bатэс\b|\bapec\b|\bгуам\b",
    "совет": r"совет|council",
    "движе": r"движени|movement",
    "клуб": r"клуб|club|^g\d",
    "банк": r"банк|bank",
    "фонд": r"фонд|fund",
    "пакт": r"пакт|pact|договор|treaty",
}
"""What the name of an organisation of a kind has in it, by how the word for it begins."""
_LEAST_YEARS = 2
"""How long ago what is only called by a common noun must have begun: it may be a new body."""
_ACTIVE = late(r"[а-я]+л[аи]?$")
_OWNER = late(r" ([а-я]{3,})")
_HE = late(r"(?<![а-я])(?:он|она|они|его|ее|их)\b")
_GOVERNED = late(
    r"(?<![а-я])(?:в|во|из|к|ко|от|у|с|со|на|о|об|для|при|под|над|до|после|по|внутри|вокруг)"
    r"(?: [а-я]+(?:ой|ом|ем|ей|ого|его|ую|юю|ый|ий|ые|ых|ым|ими|ыми))* $"
)
_FOUNDERS = late(
    r"государств|стран|республик|держав|монарх|лидер|президент|министр|глав|премьер|правительств"
    r"|участник|член|столиц|год|месяц|день|раз\b"
)
"""Nouns for those who found, which are not what begins."""
_WORD = late(r"(?<![а-я-])[а-я]{3,}(?![а-я-])")


def free_foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings of a Russian sentence, and the memberships of those who act in it."""
    if frame.language is not Language.RU or not _BEGAN.search(frame.mask):
        return
    for clause in clauses(frame):
        match = _BEGAN.search(clause.mask)
        if match is None or clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE):
            continue
        of, time = _begun(clause, before, match), _time(clause, before)
        if time is not None and ORGANISATION not in frame.letters and _is_new(time, before):
            continue
        if of is None or time is None or clause.is_doubtful(*match.span()):
            continue
        yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
        before.founded = (of, time)
        acting = [run.parties for run in runs(clause, before) if run.is_subject]
        states = tuple(state for parties in acting for state in parties)
        if len(states) > 1:
            period = (time.first, None)
            yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)


def _time(clause: Clause, before: Discourse) -> Time | None:
    """Return the only time of a clause, if it is past."""
    told = [time for place, time in clause.frame.time_places if clause.mask[place] == "D"]
    if len(told) != 1 or told[0].bound is not Bound.AT:
        return None
    is_past = before.published is None or told[0].first.earliest <= before.published.latest
    return told[0] if is_past else None


def _is_new(time: Time, before: Discourse) -> bool:
    day = before.published
    return day is not None and day.year - time.first.year < _LEAST_YEARS


def _begun(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation of a clause that names nothing else that can have begun."""
    found = [
        named
        for named in _ORGANISATION.finditer(clause.mask)
        if not _GOVERNED.search(clause.mask, 0, named.start())
    ]
    if len(found) != 1 or _names_another(clause, found[0], match):
        return None
    named = found[0]["org"]
    of = clause.frame.party(named) if named else _meant(clause, before, found[0], match)
    is_whole = of is not None and of.kind is EntityKind.ORGANISATION and is_international(of)
    has_begun = before.founded is not None and before.founded[0] == of
    return of if is_whole and not has_begun else None


def _meant(
    clause: Clause, before: Discourse, noun: re.Match[str], verb: re.Match[str]
) -> Party | None:
    """Return the organisation spoken of, where a word for its kind is what begins."""
    of = before.topic or before.near
    if of is None or _HE.search(clause.mask) or ORGANISATION in clause.frame.letters:
        return None
    word = noun["noun"]
    kind = next((form for stem, form in _OF_A_KIND.items() if word.startswith(stem)), "")
    is_founder = _ACTIVE.match(verb.group()) is not None and (
        word.endswith("я") or not (word.endswith(("ю", "у")) or verb.group().endswith("ли"))
    )
    owner = _OWNER.match(clause.mask, noun.end())
    is_owned = owner is not None and readings(owner[1])[0].tag.case == "gent"
    is_so = not kind or re.search(kind, f"{of.id} {of.name}".lower()) is not None
    return of if is_so and not is_founder and not is_owned else None


def _can_begin(reading: Reading) -> bool:
    return reading.tag.POS == "NOUN" and reading.tag.case in ("nomn", "accs")


def _names_another(clause: Clause, named: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether another noun stands where what begins may stand."""
    for word in _WORD.finditer(clause.mask):
        is_known = word.start() in (named.start(), verb.start())
        if is_known or _FOUNDERS.match(word.group()) is not None:
            continue
        if _GOVERNED.search(clause.mask, 0, word.start()):
            continue
        if any(_can_begin(parse) for parse in readings(word.group())):
            return True
    return False
