import pytest

from facts.sample import base
from orgtui.errors import UnknownNameError
from orgtui.facts.ids import EntityKind
from orgtui.facts.resolving import resolve

_COUNCIL = """
[[body]]
id = "council"
names.en = { full = "Council of Seven", short = "Council" }
names.ru = { full = "Совет семи", short = "Совет" }
sources = ["charter"]
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aa", "aa"),
        ("TST", "tst"),
        ("tst/council", "tst/council"),
        ("Aland", "aa"),
        ("ALANDIA", "aa"),
        ("republic of aland", "aa"),
        ("аландия", "aa"),
        ("Аландии", "aa"),
        ("в Аландию", "aa"),
        ("Республики Аландия", "aa"),
        ("ИДО", "tst"),
        ("Test Treaty Society", "tst"),
        ("бёрч", "bob-birch"),
        ("берч", "bob-birch"),
        ("Old Alpha", "alpha"),
        ("«Альфа»", "alpha"),
        ("Council of Seven", "tst/council"),
    ],
)
def test_a_thing_is_found_by_id_name_former_name_or_case_form(text: str, found: str) -> None:
    assert resolve(base(_COUNCIL), text).id == found


@pytest.mark.parametrize(
    ("text", "hint"), [("Alnad", "Aland"), ("Борлнадия", "Борландия"), ("Gama", "Gamma")]
)
def test_what_is_nearly_a_name_is_suggested(text: str, hint: str) -> None:
    with pytest.raises(UnknownNameError, match=f"did you mean .*{hint}"):
        resolve(base(), text)


@pytest.mark.parametrize("text", ["", "   ", "?", "quite another thing"])
def test_what_resembles_nothing_is_unknown(text: str) -> None:
    with pytest.raises(UnknownNameError, match="nothing called"):
        resolve(base(), text)


def test_only_the_kinds_asked_for_are_found() -> None:
    assert resolve(base(), "Alpha", [EntityKind.CITY]).id == "alpha"
    with pytest.raises(UnknownNameError):
        resolve(base(), "Alpha", [EntityKind.STATE])


def test_an_organisation_comes_before_a_person_of_the_same_name() -> None:
    people = (
        '[tim-tts]\nnames.en = { full = "Tim TTS", short = "TTS" }\nnames.ru = { full = "Тим" }\n'
    )

    assert resolve(base(people=people), "TTS").kind is EntityKind.ORGANISATION


def test_a_name_of_several_things_of_a_kind_is_told_with_their_ids() -> None:
    people = (
        '[ann-ames]\nnames.en = { full = "Ann Ames", short = "Ames" }\n'
        'names.ru = { full = "Анна Эймс", short = "Эймс" }\n'
        '[bea-ames]\nnames.en = { full = "Bea Ames", short = "Ames" }\n'
        'names.ru = { full = "Беа Эймс", short = "Эймс" }\n'
    )

    with pytest.raises(UnknownNameError, match=r"Ann Ames \(ann-ames\), Bea Ames \(bea-ames\)"):
        resolve(base(people=people), "Ames")
    assert resolve(base(people=people), "Bea Ames").id == "bea-ames"


def test_a_case_form_is_not_taken_for_another_name_of_the_same_stem() -> None:
    states = (
        '[ne]\nnames.en = { full = "Niger" }\nnames.ru = { full = "Нигер" }\n'
        '[ng]\nnames.en = { full = "Nigeria" }\nnames.ru = { full = "Нигерия" }\n'
    )
    facts = base(states=states, cities="", people="")

    assert resolve(facts, "Нигера").id == "ne"
    assert resolve(facts, "Нигерии").id == "ng"


def test_a_main_name_comes_before_an_alias() -> None:
    states = (
        '[xx]\nnames.en = { full = "Big", aliases = ["Far"] }\nnames.ru = { full = "Большая" }\n'
        '[yy]\nnames.en = { full = "Far" }\nnames.ru = { full = "Дальняя" }\n'
    )

    assert resolve(base(states=states, cities="", people=""), "far").id == "yy"
