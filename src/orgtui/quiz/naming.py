"""How questions call things: organisations and organs, states, people and cities."""

from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, OrganisationId, PersonId, StateId
from orgtui.facts.names import FormerName, Language, Names
from orgtui.facts.periods import Covers, End, Period
from orgtui.quiz.question import Answer
from orgtui.quiz.wording import then_called
from orgtui.text.folding import fold
from orgtui.text.late_patterns import late

_STEM = 5
"""Letters by which a word is the same in another case: государство, государства."""
_USUAL = late(r"\(([^()]+)\)$")
"""The usual name within a former one: "Cooperation Council … (Turkic Council)"."""


def who(
    base: FactBase,
    organisation: OrganisationId,
    body: str | None,
    language: Language,
    on: date | None = None,
) -> str:
    """Return the organisation's acronym and, where it is about one, its organ.

    An organ whose name contains the acronym stands alone: "Executive Committee of the CIS". With a
    day, the name that was in use then is told as well: "OSCE (then CSCE)".
    """
    names = base.organisation(organisation).names
    name = names.short(language)
    if body is not None:
        organ = base.body(organisation, body).names.full(language)
        if _has_in_it(organ, name):
            return organ
        return f"{called(names, language, on)}, {organ}"
    return called(names, language, on)


def _has_in_it(organ: str, name: str) -> bool:
    """Tell whether an organ's name has the organisation's in it, in whatever case."""
    said = {word[:_STEM] for word in fold(organ).split()}
    return all(word[:_STEM] in said for word in fold(name).split())


def called(names: Names, language: Language, on: date | None) -> str:
    """Return the usual name, and beside it the one that surely was in official use on a day."""
    name = names.short(language)
    if on is None or not names.former:
        return name
    old = [f.name for f in names.former if f.language is language and _is_used_on(f, on)]
    former = min(old, key=len, default="")
    if not former or fold(former) in {fold(each) for each in (name, names.full(language))}:
        return name
    usual = _USUAL.search(former)
    return then_called(name, usual[1] if usual else former, language)


def _is_used_on(former: FormerName, day: date) -> bool:
    if former.since is None:
        return day < former.until.earliest
    use = Period(start=former.since, end=former.until, ending=End.DATED)
    return use.covers(day) is Covers.YES


def state_answer(base: FactBase, state: StateId) -> Answer:
    """Return a state as an answer."""
    return Answer(id=state, names=base.states[state].names)


def person_answer(base: FactBase, person: PersonId) -> Answer:
    """Return a person as an answer."""
    return Answer(id=person, names=base.people[person].names)


def city_answer(base: FactBase, city: CityId) -> Answer:
    """Return a city as an answer."""
    return Answer(id=city, names=base.cities[city].names)


def life(base: FactBase, organisation: OrganisationId) -> Period:
    """Return when an organisation exists; nothing is asked of one of which that is not known."""
    period = base.organisation(organisation).period
    assert period is not None
    return period


def as_of(base: FactBase, organisation: OrganisationId) -> date:
    """Return the day on which an organisation's facts were last checked."""
    return base.organisation(organisation).checked.latest
