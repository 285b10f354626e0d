"""How the dated facts that an article states are read from its sentences."""
