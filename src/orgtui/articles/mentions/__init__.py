"""Whom and what a text mentions: names in all their forms, known ones and likely ones."""
