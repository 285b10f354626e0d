"""The articles kept in one SQLite file: found, listed, searched, decided about."""
