"""Belonging to an organisation by words that say so wherever in the sentence they stand."""
