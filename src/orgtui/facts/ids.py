"""Ids, and the kinds of things that bear names."""

from enum import Enum
from typing import NewType

FactId = NewType("FactId", str)
"""A fact by meaning: "sco/chair/2023-07-04", "sco/membership/kz/full"."""
OrganisationId = NewType("OrganisationId", str)
StateId = NewType("StateId", str)
"""ISO 3166 alpha-2, lower case; 3166-3 for former states ("su", "yu")."""
PersonId = NewType("PersonId", str)
CityId = NewType("CityId", str)
SourceId = NewType("SourceId", str)
"""Unique in one file of facts: "sco:charter-2002" with the file's name before the colon."""


class EntityKind(Enum):
    """The kinds of things that bear names."""

    STATE = "state"
    ORGANISATION = "organisation"
    PERSON = "person"
    CITY = "city"
    BODY = "body"
    OFFICE = "office"
    DOCUMENT = "document"
    INITIATIVE = "initiative"
