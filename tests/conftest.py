"""Settings of all tests."""

from hypothesis import settings

# Machines differ in speed: a slow example is no failure.
settings.register_profile("orgtui", deadline=None)
settings.load_profile("orgtui")
