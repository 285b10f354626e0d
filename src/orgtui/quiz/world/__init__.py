"""What answers are made of besides the names of facts: the world's names, words, languages."""
