"""Values never change, and are equal where their parts are."""

from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from threading import Barrier, Thread
from typing import ClassVar

import pytest

from orgtui.values import replace as replaced
from orgtui.values import value


@value
class Place:
    """A part without a default, one with, one made anew each time."""

    kind: ClassVar[str] = "place"
    name: str
    people: int = 0
    tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.people < 0:
            raise ValueError("nobody is missing")


@value
class City(Place):
    """Has one part more."""

    state: str = "kz"


def test_a_value_is_what_a_frozen_dataclass_is():
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Place:
        name: str
        people: int = 0

    eager, late = Place, value(type("Place", (), {"__annotations__": dict(Place.__annotations__)}))

    assert late.__slots__ == eager.__slots__
    assert [part.name for part in fields(late)] == [part.name for part in fields(eager)]
    assert hash(late(name="x", people=1)) == hash(eager(name="x", people=1))


def test_values_are_equal_where_their_parts_are():
    assert Place(name="Almaty") == Place(name="Almaty", people=0)
    assert Place(name="Almaty") != Place(name="Astana")
    assert City(name="Almaty") != Place(name="Almaty")
    assert repr(City(name="Almaty")) == "City(name='Almaty', people=0, tags=[], state='kz')"


def test_a_value_keeps_no_attribute_but_its_parts():
    place = Place(name="Almaty")

    with pytest.raises(FrozenInstanceError):
        place.name = "Astana"
    with pytest.raises(FrozenInstanceError):
        place.mayor = "somebody"
    with pytest.raises(FrozenInstanceError):
        del place.name
    assert place.kind == "place"
    assert not hasattr(place, "__dict__")


def test_a_first_value_with_wrong_parts_is_refused_as_any():
    @value
    class Day:
        number: int

    with pytest.raises(TypeError, match="unexpected keyword argument 'name'"):
        Day(name=1)
    with pytest.raises(TypeError):
        Day(1)
    with pytest.raises(ValueError, match="nobody is missing"):
        Place(name="Almaty", people=-1)


def test_defaults_made_anew_are_not_shared():
    Place(name="Almaty").tags.append("large")

    assert Place(name="Astana").tags == []


def test_parts_can_be_replaced_and_listed_before_any_value_is_made():
    @value
    class Day:
        number: int
        name: str = ""

    assert is_dataclass(Day)
    assert [part.name for part in fields(Day)] == ["number", "name"]
    assert replace(Day(number=1), name="Monday") == Day(number=1, name="Monday")


def test_the_thousandth_value_is_made_as_the_first():
    places = [City(name=str(number), people=number) for number in range(1000)]

    assert [place.people for place in places] == list(range(1000))
    assert len({id(place.tags) for place in places}) == 1000
    for number in (-1, -2):
        with pytest.raises(ValueError, match="nobody is missing"):
            City(name="Almaty", people=number)
    with pytest.raises(TypeError, match="'name'"):
        City(people=1)


def test_many_threads_may_make_the_first_value():
    made: list[object] = []
    for _ in range(50):

        @value
        class Day:
            number: int = 7
            name: str = "Sunday"

        start = Barrier(4)

        def make(kind: type = Day, start: Barrier = start) -> None:
            start.wait()
            made.append(kind(name="Monday").number)

        threads = [Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert made == [7] * 200


def test_a_part_may_have_its_default_from_a_field_and_be_left_out_of_comparing():
    @value
    class Guess:
        sure: frozenset[str]
        doubted: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    guess = Guess(sure=frozenset("a"), doubted=frozenset("b"))

    assert guess == Guess(sure=frozenset("a"))
    assert hash(guess) == hash(Guess(sure=frozenset("a")))
    assert repr(guess).endswith("Guess(sure=frozenset({'a'}))")
    assert Guess(sure=frozenset()).doubted == frozenset()


def test_a_value_is_replaced_without_asking_for_its_fields():
    @value
    class Day:
        number: int
        names: list[str] = field(default_factory=list)

    assert replaced(Day(number=1, names=["a"]), number=2) == Day(number=2, names=["a"])
    assert isinstance(replaced(City(name="Almaty"), people=2), City)
    with pytest.raises(TypeError):
        replaced(Day(number=1), year=2)
    with pytest.raises(ValueError, match="nobody is missing"):
        replaced(Place(name="Almaty"), people=-1)
