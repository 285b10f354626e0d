"""Which lines of a page are the article's own, and its title, day and publisher."""
