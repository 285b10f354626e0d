"""A sentence made ready: its parties, its masked words, what was told of before it."""
