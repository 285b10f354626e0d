"""The lines of a page, each with what its words, shape and markup say that it is."""
