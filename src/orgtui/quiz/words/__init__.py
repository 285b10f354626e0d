"""The words of questions, a file a language."""
