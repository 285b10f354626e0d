"""Who takes, holds and leaves an office, in English."""
