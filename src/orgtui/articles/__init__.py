"""What is read: articles, cleaned, linked to what is known, kept and searched.

What cli and tui call, through the workspace:

- `importing.import_path(path)`, `importing.import_stream(stream)`: a page to an `Imported` article
  (title, date, publisher, language, passages, dropped lines) with its original bytes
- `linking.Linker(entities).linked(article)`: the same article with its mentions linked
- `article.as_json(article)`: the documented JSON of `add --dry-run --json`
- `shipped.shipped_article(place, text)`: an article that comes with the app
- `library.Library(path)`: `add`, `articles`, `article`, `find`, `search`, `position`,
  `remember_position`, `remove`, `restore`, `mentions_of`, `original`; `sync_shipped` after a change
  of the shipped articles, and `is_linked` with `set_links` after a change of the facts

Opening an article loads none of the heavy libraries: only importing, linking and indexing do.
"""
