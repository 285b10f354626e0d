import re

import pytest

from orgtui.articles.statements.trigger import Trigger

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
