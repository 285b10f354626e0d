"""Facts made ambiguous in many ways: what was asked is refused, and nothing wrong is asked."""

from dataclasses import dataclass

import pytest

from facts.sample import CITIES, HEAD, OFFICE, PEOPLE, STATES, base, chair, event, member, term
from orgtui.facts.names import Language
from orgtui.quiz.generating import generate, refused
from orgtui.quiz.refusing import Refusal
from quiz.reproving import Raw, refute

DISPUTED = 'standing = "disputed"\nnote = "one says so, another denies it"'
_CHARTER = """
[[document]]
id = "charter"
signed = "2002-02-02"
in_force = "2003-03-03"
place = "gamma"
names.en = { full = "Charter of Peace" }
names.ru = { full = "Хартия мира" }
sources = ["charter"]
"""
_TITLE = """
[[initiative]]
id = "capital-2004"
kind = "capital"
place = "beta"
state = "bb"
period = "2004"
names.en = { full = "Culture Capital of 2004" }
names.ru = { full = "Столица культуры 2004 года" }
sources = ["charter"]
"""
_YEAR = """
[[initiative]]
id = "year-2005"
kind = "year"
period = "2005"
names.en = { full = "Year of Trees" }
names.ru = { full = "Год деревьев" }
sources = ["charter"]
"""
_SOUND = (
    member("aa", "2001-06-15/..")
    + member("bb", "2002-02-02/..")
    + member("cc", "2004-04-04/..")
    + member("dd", "2006-06-06/..", status="observer")
    + chair("aa", "2002", "2002")
    + chair("bb", "2003", "2003")
    + chair("cc", "2004", "2004")
    + OFFICE
    + term("ann-ames", "2002-01-01/2005-01-01")
    + term("bob-birch", "2005-01-01/2008-01-01")
    + event("summit", "2003-03-03", "alpha", extra="number = 1")
    + event("summit", "2004-04-04", "beta", extra="number = 2")
    + event("summit", "2005-05-05", "gamma", extra="number = 3")
    + event("founding", "2001-06-15", "delta")
    + event("exit-notice", "2010-10-10", extra='state = "bb"')
    + _CHARTER
    + _TITLE
    + _YEAR
)
_BODY = """
[[body]]
id = "twin"
names.en = { full = "Tiny Tuning Squad", short = "TTS" }
names.ru = { full = "Другой орган" }
sources = ["charter"]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Something that makes a question ambiguous."""

    name: str
    unit: str
    """Asked of the sound facts and not of the damaged ones."""
    more: str = ""
    """What is added."""
    old: str = ""
    new: str = ""
    """What is put in place of something else."""
    reason: Refusal | None = Refusal.VAGUE
    """Why it is refused then; None where it is not even drafted."""


def _again(text: str, name: str) -> str:
    return text + f'id = "tst/{name}"\n'


DAMAGES = (
    Damage(name="a chair overlaps the term", unit="tst/chair/2003:holder",
           more=_again(chair("dd", "2003-05-01/2003-09-01"), "chair/x")),
    Damage(name="a chair that may overlap", unit="tst/chair/2003:holder",
           more=_again(chair("dd", "2003?"), "chair/x")),
    Damage(name="the chair is disputed", unit="tst/chair/2003:holder", old='state = "bb"\n'
           'period = "2003"', new=f'{DISPUTED}\nstate = "bb"\nperiod = "2003"',
           reason=Refusal.DISPUTED),
    Damage(name="another chair is disputed", unit="tst/chair/2003:holder",
           more=_again(chair("dd", "2003", extra=DISPUTED), "chair/x"), reason=Refusal.DISPUTED),
    Damage(name="two preside at once", unit="tst/chair/2003:presides",
           more=_again(chair("aa", "2003?"), "chair/x") + _again(chair("cc", "2003?"), "chair/y")
           + _again(chair("bb", "2003?"), "chair/z"), reason=Refusal.VAGUE),
    Damage(name="a gap after the chair", unit="tst/chair/2003:next", old='period = "2004"\n'
           'label = "2004"', new='period = "2004-03-01/2005-01-01"', reason=Refusal.NOTHING),
    Damage(name="two successors", unit="tst/chair/2003:next",
           more=_again(chair("dd", "2004-01-01/2004-02-01"), "chair/x"), reason=Refusal.SEVERAL),
    Damage(name="a vague hand-over", unit="tst/chair/2003:next", old='period = "2003"\n',
           new='id = "tst/chair/2003"\nperiod = "2003-01-01/2003-12"\n'),
    Damage(name="a vague predecessor", unit="tst/chair/2003:previous", old='period = "2002"\n'
           'label', new='id = "tst/chair/2002"\nperiod = "2002-01-01/2003"\nlabel'),
    Damage(name="one joined twice", unit="tst/membership/bb/full:start",
           more=_again(member("bb", "2012-01-01/.."), "membership/x"), reason=Refusal.SEVERAL),
    Damage(name="unsure when one joined", unit="tst/membership/bb/full:start",
           old='"2002-02-02/.."', new='"2002?/.."'),
    Damage(name="another may have joined that day", unit="tst/accession/2004-04-04:all",
           more=_again(member("dd", "2004/.."), "membership/x")),
    Damage(name="a disputed accession that day", unit="tst/accession/2004-04-04:all",
           more=_again(member("dd", "2004-04-04/..", extra=DISPUTED), "membership/x"),
           reason=Refusal.DISPUTED),
    Damage(name="one may be a member still", unit="tst/members/2004-04-04:all",
           old='"2002-02-02/.."', new='"2002-02-02/"'),
    Damage(name="a member is suspended", unit="tst/members:count",
           more=_again(member("bb", "2015-01-01/..", status="suspended"), "membership/x")),
    Damage(name="two statuses at once", unit="tst/membership/dd/observer:status",
           more=_again(member("dd", "2007-01-01/..", status="partner"), "membership/x"),
           reason=Refusal.SEVERAL),
    Damage(name="the odd one may belong", unit="tst/membership/cc/full:holds-before-start",
           old='"2004-04-04/.."', new='"2003?/.."', reason=Refusal.VAGUE),
    Damage(name="an observer list in doubt", unit="tst/members/observer:all",
           more=_again(member("bb", "2010/", status="observer"), "membership/x")),
    Damage(name="a second summit that day", unit="tst/summit/2004-04-04:place",
           more=_again(event("summit", "2004-04-04", "delta"), "summit/x"),
           reason=Refusal.SEVERAL),
    Damage(name="a summit without a day", unit="tst/summit/2004-04-04:place",
           more=_again(event("summit", "2004", "delta"), "summit/x")),
    Damage(name="a summit of an unknown place", unit="tst/summits/beta:years",
           more=_again(event("summit", "2009-09-09"), "summit/x")),
    Damage(name="a second summit there", unit="tst/summits/beta:years",
           more=_again(event("summit", "2009-09", "beta", extra=DISPUTED), "summit/x"),
           reason=Refusal.DISPUTED),
    Damage(name="a summit without a number that day", unit="tst/summit/2004-04-04:number",
           more=_again(event("summit", "2004-04-04", "delta"), "summit/x")),
    Damage(name="founded twice", unit="tst/founding/2001-06-15:place",
           more=_again(event("founding", "2002-06-15", "beta"), "founding/x"),
           reason=Refusal.SEVERAL),
    Damage(name="a second founding", unit="tst:founding",
           more=_again(event("founding", "2002-06-15", "beta"), "founding/x")),
    Damage(name="one more leaves that day", unit="tst/exit-notice/bb/2010-10-10:state",
           more=event("exit-notice", "2010-10-10", extra='state = "aa"'), reason=Refusal.SEVERAL),
    Damage(name="it announced its exit twice", unit="tst/exit-notice/bb/2010-10-10:date",
           more=event("exit-notice", "2012-10-10", extra='state = "bb"'), reason=Refusal.SEVERAL),
    Damage(name="two hold the office", unit="tst/term/secretary/2005-01-01:holder",
           more=_again(term("cy-crane", "2006-01-01/2007-01-01"), "term/x"),
           reason=Refusal.SEVERAL),
    Damage(name="one stands in between", unit="tst/term/secretary/2002-01-01:next",
           more=_again(term("cy-crane", "2005-01-01/2005-02-01", extra="acting = true"), "term/x")),
    Damage(name="two terms, one vague", unit="tst/office/secretary/ann-ames:terms",
           more=_again(term("ann-ames", "2009/2010"), "term/x")),
    Damage(name="a document of the same name", unit="tst/document/charter:signed",
           more=_CHARTER.replace('"charter"\nsigned = "2002', '"other"\nsigned = "2012'),
           reason=Refusal.SEVERAL),
    Damage(name="the same name, signed elsewhere", unit="tst/document/charter:place",
           more=_CHARTER.replace('"charter"\nsigned', '"other"\nsigned').replace("gamma", "beta"),
           reason=Refusal.SEVERAL),
    Damage(name="two capitals", unit="tst/initiative/capital-2004:place",
           more=_TITLE.replace("capital-2004", "capital-x").replace('"beta"', '"gamma"'),
           reason=None),
    Damage(name="two years of one theme", unit="tst/initiative/year-2005:year",
           more=_YEAR.replace("year-2005", "year-x").replace('"2005"', '"2009"'),
           reason=Refusal.SEVERAL),
    Damage(name="renamed: another bears the acronym", unit="tst:expansion", more=_BODY,
           reason=Refusal.SEVERAL),
)  # fmt: skip


def _texts(damage: Damage) -> str:
    assert not damage.old or damage.old in _SOUND
    return (_SOUND.replace(damage.old, damage.new, 1) if damage.old else _SOUND) + damage.more


def _raw(body: str) -> Raw:
    return Raw.read({"states": STATES, "cities": CITIES, "people": PEOPLE, "tst": HEAD + body})


def test_there_are_enough_kinds_of_damage() -> None:
    assert len({damage.name for damage in DAMAGES}) >= 25


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_what_is_damaged_is_refused_with_its_reason(damage: Damage) -> None:
    before = {q.unit for q in generate(base(_SOUND))}
    facts = base(_texts(damage))
    after = {q.unit for q in generate(facts)}
    reasons = {each.unit: each.reason for each in refused(facts) if each.language is None}

    assert damage.unit in before
    assert damage.unit not in after
    assert reasons.get(damage.unit) is damage.reason  # type: ignore[call-overload]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_what_is_asked_of_damaged_facts_is_proven_by_them(damage: Damage) -> None:
    body = _texts(damage)
    raw = _raw(body)

    for question in generate(base(body), languages=[Language.EN]):
        assert refute(question, raw) == "", question.prompt
