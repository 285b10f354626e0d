"""What `data/README.md` says of the facts."""

import re

from counting import README, shipped_base, table, written
from orgtui.facts.ids import SourceId

_RULES = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", re.DOTALL)


def test_the_counts_are_those_of_the_facts() -> None:
    assert written() == table(shipped_base()), "run: python tests/counting.py"


def test_every_organisation_has_its_rule_of_the_chair_with_a_source() -> None:
    base = shipped_base()
    match = _RULES.search(README.read_text("utf-8"))
    assert match is not None
    rows = [line.strip("| ").split(" | ") for line in match[0].splitlines()[2:]]

    named = {row[0] for row in rows}
    assert named == {one.names.en.short for one in base.organisations.values()}
    for name, rule, cited in rows:
        keys = re.findall(r"`([^`]+)`", cited)
        assert rule.endswith("."), name
        assert keys, name
        assert [key for key in keys if SourceId(key) not in base.sources] == [], name
