"""One learner's home, opened: facts, articles, study and settings for cli and tui."""
