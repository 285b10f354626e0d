"""When two spellings are the same."""
