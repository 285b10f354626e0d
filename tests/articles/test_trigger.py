import re

import pytest

from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.trigger import Sought, Trigger

PATTERN = r"joined|\bпринят[аы]?\b|во главе|[OB]. [ST].|(?:стран|государств)[а-я]* ?:|ушел(?! в)"


@pytest.mark.parametrize(
    ("sentence", "is_in"),
    [
        ("she rejoined in may", True),
        ("страна была принята в мае", True),
        ("меры приняты", True),
        ("принятие мер", False),
        ("встал во главе союза", True),
        ("во дворе и главе", False),
        ("O\ue000 S\ue001", True),
        ("O\ue000, S\ue001", False),
        ("государства: S\ue001", True),
        ("ушел домой", True),
        ("", False),
    ],
)
def test_a_sentence_has_what_the_pattern_finds_in_it(sentence: str, is_in: bool) -> None:
    trigger = Trigger(PATTERN)

    assert trigger.is_in(sentence) is is_in
    assert trigger.is_in(sentence) is is_in
    assert (re.search(PATTERN, sentence) is not None) is is_in


def test_what_is_sought_gives_way_only_where_it_stands() -> None:
    sought = Sought(r"\bпосле (?:долгих )?переговоров|\baimed at\b")
    other = "перешли к переговорам"

    assert sought.sub("*", "вступила после долгих переговоров") == "вступила *"
    assert sought.sub("*", "a plan aimed at trade") == "a plan * trade"
    assert sought.sub("*", other) is other


@pytest.mark.parametrize(
    ("clause", "is_doubted"),
    [
        ("S\ue000 не вступила в O\ue001", True),
        ("S\ue000 вступила не только в O\ue001", False),
        ("S\ue000 вступила в O\ue001, а не в O\ue002", True),
        ("O\ue001 приняла S\ue000, а не S\ue002", False),
        ("S\ue000 didnt join O\ue001", True),
        ("S\ue000 joined O\ue001 so as not to be alone", False),
        ("S\ue000 joined O\ue001 so as to wait, but may leave", True),
        ("S\ue000 was admitted after long talks", False),
        ("S\ue000 is holding talks on joining", True),
        ("S\ue000 ұйымға кірген жоқ", True),
        ("S\ue000 тұрақты емес мүше болды", False),
    ],
)
def test_a_clause_is_doubted_unless_its_doubt_is_settled(clause: str, is_doubted: bool) -> None:
    assert has_doubt(clause) is is_doubted
