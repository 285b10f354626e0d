"""Ids of what happens in study."""

from typing import NewType

EventId = NewType("EventId", str)
"""When and a random rest, as text that sorts in the order in which things happened.

An event made after another was known sorts after it, even if the clock was set back between.
"""
SessionId = NewType("SessionId", str)
"""A run of questions."""
