"""How the dated facts that an article states are read from its sentences.

- A sentence made ready: `mentions` finds its parties, `times` its times (with the `time_*` rooms),
  `frame` masks them; `parties` knows who they are, `cases` whether a name can be the subject,
  `discourse` what was spoken of before, `doubt` what is only hoped, asked or denied.
- Members, chairs, foundings: `sentence_clauses` parts a sentence, `roles` tells who acts, on what,
  where and when; the `*acts*` rooms are the verbs, a file a language; `member_clauses`,
  `chair_clauses` and `foundings` read them; `chair_holders` tells who has the chair by the way of
  the words, `chair_times` when; `membership` and `chairs` add lists and set phrases.
- What these leave: `belonging` reads `belonging_words` (listed by what they say and who does it)
  wherever they stand; `belonging_places` tells of what they are said, `belonging_parties` of whom,
  `belonging_times` when, and `belonging_lists` who is in a list of members.
- Meetings: `summits` with `summit_words`, `summit_places`, `summit_times` and `summit_days`;
  `summit_merging` joins what several sentences tell of one.
- Offices in Russian and Kazakh: `clauses` gives each verb of `career_verbs` its stretch,
  `reading` tells who and when, `descriptions` whom a common noun means, `posts`, `career_posts` and
  `headships` which office, `careers` and `successions` what becomes of it, `tenures` how long it
  lasts; `career_asides` reads years beside names and titles, `career_nouns` events, losses
  and cabinets; `offices` adds set phrases.
- Offices in English: `english_verbs`, `english_titles` and `english_nouns` are the words;
  `english_clauses` gives each verb its stretch, `english_posts` with `english_owners` which offices
  are named, `english_asides` those beside names, `english_whose` with `english_houses` which one is
  meant, `english_times` when, `english_doubt` what is only hoped; `english_sentence` remembers who
  was told of, and `english_offices` reads them together.
- `stretches` gives words of a kind their part of a sentence, `templates` compiles phrases for
  masked ones; `draft` is a fact without its sentence, and `merging` brings together what several
  sentences state.
"""
