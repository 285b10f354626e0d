"""When something is said to be: times in words, in figures, and counted from others."""
