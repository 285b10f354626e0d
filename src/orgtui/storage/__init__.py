"""Where things are kept: paths, atomic files, the SQLite connection, settings."""
