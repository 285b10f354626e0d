"""A unit's id says its fact and its organisation."""

import pytest

from orgtui.quiz.question import UnitId
from orgtui.study.unit import fact_of, organisation_of


@pytest.mark.parametrize(
    ("unit", "fact", "organisation"),
    [
        ("sco/chair/2023-07-04:holder", "sco/chair/2023-07-04", "sco"),
        ("sco/membership/kz/full/2010:since", "sco/membership/kz/full/2010", "sco"),
        ("sco:seat", "sco", "sco"),
        ("sco", "sco", "sco"),
    ],
)
def test_a_unit_names_its_fact_and_organisation(unit, fact, organisation):
    assert (fact_of(UnitId(unit)), organisation_of(UnitId(unit))) == (fact, organisation)
