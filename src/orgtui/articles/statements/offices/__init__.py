"""Who takes, holds and leaves an office, in Russian and Kazakh, and the phrases of English."""
