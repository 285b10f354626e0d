"""What is read: articles, cleaned, linked to what is known, kept and searched."""
