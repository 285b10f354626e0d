"""Orgtui: study international organisations in a terminal, offline."""

__version__ = "0.1.0"
