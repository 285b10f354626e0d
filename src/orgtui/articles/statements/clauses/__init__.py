"""The clauses of a sentence, the roles in them, and the families of verbs they are read by."""
