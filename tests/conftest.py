"""Settings of all tests, and what they share."""

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import settings

from orgtui.facts.base import FactBase
from orgtui.facts.records import Entity
from orgtui.quiz.known import Known
from orgtui.study.unit import Offer
from orgtui.workspace import offering

# Machines differ in speed: a slow example is no failure.
settings.register_profile("orgtui", deadline=None)
settings.load_profile("orgtui")


@pytest.fixture(autouse=True, scope="session")
def made_once() -> Iterator[None]:
    """Make once, for all tests with the same facts, what follows from these alone.

    That is what can be asked and the index of all names: seconds of work, the same each time.
    """
    of, offers = Known.of, offering.offers
    known: dict[str, Known] = {}
    offered: dict[str, tuple[Offer, ...]] = {}

    def known_once(entities: Iterable[Entity]) -> Known:
        every = tuple(entities)
        key = repr(every)
        if key not in known:
            known[key] = of(every)
        return known[key]

    def offers_once(facts: FactBase) -> Iterator[Offer]:
        records = [facts.records(organisation) for organisation in facts.organisations]
        key = repr((tuple(facts.entities), records))
        if key not in offered:
            offered[key] = tuple(offers(facts))
        return iter(offered[key])

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Known, "of", staticmethod(known_once))
        patched.setattr(offering, "offers", offers_once)
        yield
