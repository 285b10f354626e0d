"""Meetings of leaders: of which organisation, where, when, which one by number."""
