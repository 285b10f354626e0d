"""From a page of any kind to an article: text, HTML, Markdown, Word, EPUB, PDF."""
