"""How the dated facts that an article states are read from its sentences.

The way of a sentence, a folder a step; what each module does is told by its first line:

1. `timing` reads its times: in figures and words, or counted from others told before.
2. `sentence` makes it ready. `mentions` and `parties` find who is named, `frame` puts a sign for
   each into a mask of the words, and the `usual_…` modules say rarer ways of putting a thing as
   the usual one, so that each reader need know but that. `discourse` remembers what was told
   before: what "it", "the bank", "her predecessor" can mean. A sentence that only asks, hopes or
   denies ends here (`doubt`).
3. `clauses` parts it and tells who acts, on what, where and when.
4. A folder for each kind of fact reads it: `foundings`, `membership` (and `belonging`, by words
   wherever they stand), `summits`, `chairs`, `offices` (Russian, Kazakh, phrases of all
   languages) and `english_offices`. In each, `phrases` or `reading` is the door.
5. `sentence.exclusions_…` leave out what the sentence's own words cannot mean, whoever told it.
6. `merging` makes one fact of all sentences that state it, `inferring` adds what follows from
   them though none says so.

For a rarer wording of what is read already, add a row to one of the `usual_…` tables; for what a
word can mean, one to a table of `timing.words`, `clauses.acts_…` or `offices.verbs_…`; for another
turn of speech, a pattern beside its like in the folder of its kind. Cases go to
`tests/articles/stated/`, with one that must tell nothing.

Patterns are compiled late (`text.late_patterns`), when a sentence first asks them, and most are
asked only where a sentence has the letters that they need (`trigger`, `sure_letters`).
"""
