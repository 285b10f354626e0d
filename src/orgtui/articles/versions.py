"""Which version of the app's reading an article was kept with."""

CLEANER = 16
"""The version of the cleaner: one more whenever it would make another article of some pages."""
READING = "18"
"""Raise when sentences are understood better, so that kept articles are read again."""
