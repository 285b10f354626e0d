"""Who joins, belongs to and leaves an organisation: by verbs and their roles, and by phrases."""
