"""The commands of the shell; each imports what it needs when it runs."""
