"""What is read: articles, cleaned, linked to what is known, kept and searched.

The rooms, each importing only from those below it:

- `importing`: a file or stream to an `Imported` article; `stating`: the dated facts it states
- `proposals`: what is stated beside the facts, and the record that accepting would write
- `library`: all articles in one SQLite file, their search, and what the learner decided
- `documents`: from a page of one kind (text, HTML, Markdown, Word, EPUB, PDF) to an article
- `cleaning`: which lines are the article's own; its title, day and publisher
- `statements`: how sentences are read for facts, a room a kind of fact
- `mentions`: whom and what a text mentions; `linking.Linker(entities).linked(article)` links it
- `lines`: what a line of a page is by its words, shape and markup
- `files`: kinds, encodings, parts and limits of files
- `article`, `proposal`: the values; `article.as_json(article)` is the documented JSON

Opening an article loads none of the heavy libraries: only importing, linking and indexing do.
"""
