"""Who does what in a clause: its states, its organisation and its time, found by their place."""

import re
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind, without_asides
from orgtui.articles.statements.clauses.named import (
    acted_on,
    acting_before,
    named_before,
    one_before,
    several_before,
)
from orgtui.articles.statements.clauses.nouns import names_another, of_ministry
from orgtui.articles.statements.clauses.runs import Run, runs
from orgtui.articles.statements.sentence.attributive import without_meetings
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSONS
from orgtui.articles.statements.sentence.members import is_council
from orgtui.articles.statements.sentence.pronouns import (
    LAND_KK,
    OF_SPEAKER,
    all_of,
    is_any_country,
    is_of_two,
    latter,
)
from orgtui.articles.statements.sentence.spoken_kazakh import NOUN_KK
from orgtui.articles.statements.sentence.templates import AND, COLLECTIVE, said
from orgtui.articles.statements.summits.words import SUMMIT_BODY
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_PRONOUN = late(
    r"(?:^|[^а-яa-z])(?:он|она|оно|они|республика|страна|государство|королевство|княжество"
    r"|конфедерация|султанат|эмират|монархия|it"
    r"|the (?:country|state|republic|kingdom|nation|island|principality|emirate|confederation"
    rf"|sultanate|duchy|monarchy|archipelago)|ол|{LAND_KK})\b"
)
_THING = late(
    r"\b(?:оно|республика|страна|государство|королевство|княжество|конфедерация|султанат|эмират"
    rf"|монархия|it|the \w+|{LAND_KK})\b"
)
"""A pronoun that means no person."""
_IT = late(r"\b(?:it|оно)\b")
_ONE = late(rf"{_THING.pattern}|(?<![а-я])она?\b")
ORGANISATION = (
    rf"(?P<org>[OB].|{COLLECTIVE}(?! [а-я]+(?:ов|ев|ей|ий|ых|их|ства)\b)"
    r"|не(?:е|го|й|му|м)\b|ней\b|котор(?:ую|ый|ой|ом|ое|ого|ому|ая)\b|it\b|which\b)"
)
"""An organisation, a word or a pronoun for one."""


def subject(
    clause: Clause, before: Discourse, start: int, end: int, *, has_cities: bool = False
) -> tuple[Party, ...]:
    """Return the states that a clause is about, by the place of its predicate."""
    named_last = latter(clause, start)
    if named_last:
        return named_last
    found = runs(clause, before, has_cities=has_cities)
    is_first = not clause.mask[:start].strip("· ").removeprefix("having")
    if is_first and _LEADING.match(clause.mask, start) and clause.kind is not Kind.PARTICIPLE:
        led = _announced(clause, before, end)
        if led:
            return led
    if clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE) and _is_about_antecedent(clause):
        return antecedent(clause, before, has_cities=has_cities)
    within = [run for run in found if run.is_subject and start <= run.start and run.end <= end]
    acting = within[:1] or [run for run in found if run.is_subject and run.end <= start]
    if acting and not _is_singular_of_several(clause.mask[start:end], acting[-1]):
        return acting[-1].parties
    is_russian = clause.frame.language is Language.RU
    if clause.frame.language is not Language.EN and clause.kind is not Kind.GERUND:
        following = [run for run in found if run.is_subject and run.start >= end]
        if following and not names_another(clause, start):
            return following[0].parties
    behind = _IT_BEHIND.match(clause.mask, end) if is_russian else None
    until = behind.end() if behind is not None else end
    inside = _PRONOUN.search(clause.mask, start, until) if is_russian else None
    at = inside.end() if inside is not None else start
    return _carried(clause, before, at, has_cities=has_cities)


_IT_BEHIND = late(r" (?:она?|оно|они|страна|республика)\b")
_SINGULAR = late(r"[а-я]+(?:[аеиуя]ет|ит|ется|ится|л|ла|ло|лся|лась|лось)\b")


def _is_singular_of_several(verb: str, ahead: Run) -> bool:
    """Whether a verb of one cannot be about the several that stand before it in Russian."""
    return len(ahead.parties) > 1 and _SINGULAR.match(verb) is not None


_LEADING = late(
    r"(?:[а-я]+(?:нят|ключенн|страненн|вш|едш)(?:ая|ый|ое|ые|ий|ие)(?:ся)?|[а-я]+(?:в|вшись)|уйдя|выйдя"
    r"|войдя"
    r"|chairing|heading|leading|presiding|председательствуя|возглавляя|admitted|joined|left"
    r"|quit|expelled|suspended|accepted|joining|leaving)\b"
)
"""A participle or gerund, which may lead a clause."""
_ANNOUNCED = late(
    rf"[^,;:()STPQ]{{0,60}},·* ?(?:(?P<who>[S].(?:{AND}[ST].)*)"
    r"|(?:он|она|оно|они|страна|республика|королевство|государство|it|they|the (?:country|kingdom"
    r"|state|republic|island))\b)"
)


def _announced(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return whom a participle that leads a clause is about: what is named behind its comma."""
    behind = _ANNOUNCED.match(clause.frame.mask, end)
    if behind is None:
        return ()
    if behind["who"]:
        return before.states(clause.frame.parties(behind["who"]))
    state = _spoken_of(before)
    return named_before(clause) or ((state,) if state is not None else ())


def _carried(
    clause: Clause, before: Discourse, start: int, *, has_cities: bool
) -> tuple[Party, ...]:
    """Return whom the clause is about where it names nobody itself."""
    if is_any_country(clause, start) or is_of_two(clause, before, start):
        return ()
    meant = _PRONOUN.search(clause.mask, 0, start)
    if meant is not None and OF_SPEAKER.search(clause.mask, 0, meant.end()):
        return ()
    if meant is not None:
        above = _last_subject(clause, before, has_cities=has_cities)
        above = above or acting_before(clause) or one_before(clause, before, meant.start())
        word = meant.group().strip(" ·,(–—-")
        if word == "они":
            return above or before.members.together()
        if clause.frame.language is Language.RU and len(above) > 1:
            return ()
        return above or _told_before(clause, before, word, start)
    goes_on = clause.kind in _SUBORDINATE and not names_another(clause, start)
    return _last_subject(clause, before, has_cities=has_cities) if goes_on else ()


def _told_before(clause: Clause, before: Discourse, word: str, start: int) -> tuple[Party, ...]:
    """Return the state that a pronoun or a noun means of those that sentences before named."""
    is_thing = _THING.search(clause.mask, 0, start) is not None
    state = before.state_spoken_of if is_thing else before.last_state or before.member
    if is_thing and not _IT.search(clause.mask, 0, start):
        state = before.lone_state or before.member or before.homeland or state
    if clause.frame.language is Language.KK:
        own = before.index.state("kz", Language.KK)
        meant_here = before.spoken.state_meant(clause.frame, start, before.homeland, own)
        state = meant_here if is_thing or not before.spoken.is_lone else state
    is_person = not is_thing and PERSONS.search(clause.frame.mask, 0, clause.start)
    state = before.members.asked or before.members.meant(word, state, before.homeland)
    is_of_other = is_person or before.people.predecessor is not None
    return (state,) if state is not None and not is_of_other else ()


_SUBORDINATE = (Kind.COORDINATED, Kind.GERUND, Kind.RELATIVE)
"""Clauses that are about whom the one before them is: "…, куда вступила в 2004 году"."""


def _last_subject(clause: Clause, before: Discourse, *, has_cities: bool) -> tuple[Party, ...]:
    above = clause.after
    if above is None:
        return ()
    if above.kind in (Kind.PARTICIPLE, Kind.RELATIVE) and _is_about_antecedent(above):
        return antecedent(above, before, has_cities=has_cities)
    named = [run for run in runs(above, before, has_cities=has_cities) if run.is_subject]
    if not named and above.frame.language is Language.RU and _ONE.search(above.mask):
        return _carried(above, before, len(above.mask), has_cities=has_cities)
    return named[0].parties if named else _last_subject(above, before, has_cities=has_cities)


_NOMINATIVE = late(
    r"\s?(?:котор(?:ый|ая|ое|ые)|чей (?:[а-я]+ )?(?:президент|премьер|лидер)"
    r"|which\b(?! (?:(?:the )?[ST][\ue000-\uf8ff]|it\b|they\b))|who"
    r"|whose\b(?! (?:[a-z-]+ ){1,3}(?:the )?S[\ue000-\uf8ff]))\b"
)


_OF_ONE = late(r"\s?котор(?:ый|ая|ое)\b")


def _is_about_antecedent(clause: Clause) -> bool:
    if clause.kind is Kind.PARTICIPLE:
        return True
    return _NOMINATIVE.match(clause.mask, clause.start) is not None


def antecedent(clause: Clause, before: Discourse, *, has_cities: bool = False) -> tuple[Party, ...]:
    """Return the states that stand right before a clause which goes on about them."""
    if clause.after is None:
        return ()
    together = all_of(clause.after.mask[: clause.seam], before)
    if together:
        return together
    if _OF_PERSON.search(clause.frame.mask, 0, clause.seam + len(" who ")) is not None:
        return ()
    near = _right_before(clause.after, clause.seam, before, has_cities=has_cities)
    whole = replace(clause.after, mask=clause.frame.mask)
    near = near or _right_before(whole, clause.seam, before, has_cities=has_cities)
    if not near:
        return of_ministry(clause, before)
    is_one = re.search(r"(?:ий|ый|ая|яя|ее|ое|ую|ой|ого|ему)(?:ся)?\b", clause.mask) is not None
    is_relative = clause.kind is Kind.RELATIVE and _OF_ONE.match(clause.mask, clause.start) is None
    return near[-1].parties[-1:] if is_one and not is_relative else near[-1].parties


_OF_PERSON = late(r"P[\ue000-\uf8ff] (?:of|from) (?:the )?[STC][\ue000-\uf8ff],? who ?$")
"""Somebody of a state, whom "who" means and not the state: "Mary Smith of Mali, who left"."""


def _right_before(
    clause: Clause, seam: int, before: Discourse, *, has_cities: bool
) -> tuple[Run, ...]:
    """Return the states that stand right before a seam."""
    return tuple(
        run
        for run in runs(clause, before, has_cities=has_cities)
        if 0 <= seam - run.end <= 1 or _CALLED.fullmatch(clause.mask[run.end : seam])
    )


_CALLED = late(
    r",? ?[–—-]? ?(?:страны|государства|республики|страна|государство|республика"
    r"|(?:a|the) (?:country|state|republic|nation)),?"
)
"""What may stand between a state and what goes on about it: «Эстонии – страны, состоящей …»."""


_GAPPED = late(r"\s?[–—] (?:(?:с|со|в) )?D.")
"""What makes an organisation that of a clause without its verb: «…, в ВТО – с 2000-го»."""


def organisation(
    clause: Clause, link: re.Pattern[str], start: int, end: int
) -> re.Match[str] | None:
    """Return where a clause names, with the words that link it, an organisation nearest by."""
    found = list(link.finditer(clause.mask))
    if clause.frame.language is Language.KK:
        found = [match for match in found if match.end() <= start] or found
    found = [match for match in found if not _GAPPED.match(clause.mask, match.end())] or found
    if not found:
        return None
    return min(
        found,
        key=lambda match: match.start() - end if match.start() >= end else 5 + start - match.end(),
    )


def owner(
    clause: Clause, before: Discourse, link: re.Match[str] | None, place: int
) -> Party | None:
    """Return the organisation of a link; the one spoken of where there is none."""
    signs = said(link, "org") if link is not None else ""
    at = link.start() if link is not None else place
    words = without_asides(clause)
    if link is None and clause.frame.language is Language.KK:
        signs = "".join(NOUN_KK.findall(words, 0, at)[-1:])
    words = without_meetings(words) if signs in ("it", "they") else words
    if _WHICH_RU.fullmatch(signs) and not _ANTECEDENT.search(clause.frame.mask, 0, at):
        return None
    of = before.owner(clause.frame, signs, at, words=words)
    if of is None or of.kind is not EntityKind.BODY:
        return before.with_organisation(of) if of is not None else None
    above = before.with_organisation(of)
    if above is of and not is_council(of) and not clause.frame.parties(signs):
        return before.topic or of
    is_all = above is of or of.id in OF_THE_WHOLE or SUMMIT_BODY.search(f"{of.id} {of.name}")
    return above if is_all else None


OF_THE_WHOLE = ("bsec/council", "eco/council-of-ministers")
"""Bodies, by id, whose chair is that of the organisation."""
_WHICH_RU = late(r"котор\w+")
_ANTECEDENT = late(
    rf"(?:[OB].|(?<![а-я]){COLLECTIVE})(?: ?\([^()]*\))?[^,;:()]{{0,40}}?,?"
    r" ?(?:в|во|из|к|от|у|с) ?$"
)
"""What "which" can mean: an organisation named, or called one, in the words right before it."""
_LEAST_APART = 12
_ACTED_ON = late(
    r"(?<![а-я])(?:ее|его|их) (?:\w+ )?$|(?:эту |(?<!ую )(?<!юю )(?<![а-я]))(?:страну|республику)"
    r" (?:[а-я]+о )?$|^\s?(?:ее|его|их)\b|^\s?it\b"
)


def patient(clause: Clause, before: Discourse, start: int, end: int) -> tuple[Party, ...]:
    """Return the states that something is done to: those named behind the words, or "its"."""
    found = runs(clause, before)
    following = [run for run in found if run.start >= end and run.governor in ("", "of")]
    ahead = [run for run in found if run.end <= start and run.governor == ""]
    is_before = ahead and start - ahead[-1].end <= _LEAST_APART
    if following and not (is_before and "," in clause.mask[end : following[0].start]):
        return following[0].parties
    if ahead:
        return ahead[-1].parties
    around = (clause.mask[:start], clause.mask[start:end], clause.mask[end:])
    if not any(_ACTED_ON.search(text) for text in around):
        return ()
    if clause.frame.language is Language.RU:
        return _meant_by_object(clause, before)
    state = before.last_state
    return named_before(clause) or ((state,) if state is not None else ())


_THEM = late(r"(?<![а-я])их\b")


def _meant_by_object(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the states that «её», «их» or «республику» means: of this sentence, or of the last."""
    if _THEM.search(clause.mask):
        return several_before(clause) or acted_on(clause, before)
    return (
        named_before(clause) or one_before(clause, before, clause.start) or acted_on(clause, before)
    )


def _spoken_of(before: Discourse) -> Party | None:
    """Return the state that the last sentence began with, by its own name."""
    party = before.subject
    return party if party is not None and party.kind is EntityKind.STATE else None
