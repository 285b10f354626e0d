"""How the dated facts that an article states are read from its sentences.

- `sentence` makes a sentence ready. Its parties: `mentions` finds them, `parties` and
  `world_parties` know who they are, `namesakes` whom a short name means, `boards` whose
  a board is, `topics` what all is about, `glosses` whom brackets, `adjectives` whose an adjective
  is, `joining` what stands for one thing; `frame` masks them (`frame_english`: without what
  English says around them), `cases`
  tells whether a name can be the subject, `attributive` what is part of something else, `owners`
  for whom a body acts. What was said: `discourse` remembers what was spoken of before (`named`:
  whom a sentence names, `kinds_russian`: what a noun can mean, `spoken_kazakh`: the same there,
  and what is spoken of,
  `rivals`: which of several states, `scene`: where an article comes from,
  `members`: who is in, comes and goes, `remarks`:
  what was said of persons by the way), `chronicles` joins a day to what happened on it. What is
  so: `exclusions_russian`, `exclusions_english` and `exclusions_kazakh` leave out what the words of
  a sentence cannot mean, whatever reader tells it (`first_names`: of a man or a woman;
  `exclusions_offices` and `exclusions_members`: by the English words alone), `jubilees` dates back
  what was years before its day,
  `doubt` tells what is only hoped, asked or denied, `approvals` what one state makes of a
  step of another; `decisions`, `firsts` and `outcomes` say as done what was decided, done first,
  or what put an end to a thing; `usual_words` (with `usual_members`, `usual_ranks`,
  `usual_statuses`, `usual_foundings`, `usual_meetings`, `usual_offices`, `usual_english`,
  `usual_posts_english`, `usual_pictures_english`) says the rarer words
  for it as the usual ones, and `timelines_english` lines of a chronicle as sentences.
- `timing` reads its times (`told`: from what later ones count; `weekdays`; `periods_kazakh`,
  `two_ends`: those told by two ends);
  `sentence.passing` tells which are told by the way, `sentence.days_apart` which are of papers,
  of news or of a state's birth, `sentence.backgrounds` which are of what
  something else but follows, `sentence.set_apart` which clauses of English are read alone for
  that, `sentence.openings` on which day of a meeting, and
  `sentence.predicates` to what in the sentence they belong.
- `clauses` parts a sentence, finds its states (`runs`), tells who acts, on what and where
  (`roles`), with whom (`companions`, `comparisons`), whom it has `named` before or
  `heads_kazakh` stand for, what is no organisation to come into (`elsewhere_kazakh`), when
  (`when`), and has the families of verbs, a file a language.
- `membership` reads those clauses (`statuses`: what states become, are and have, `earlier`: what
  they had been till then, or what "this status" means; `gaps`: what goes on without a verb), then
  set phrases, spells apart (`resting`, `in_turn`), `seats` to which states are elected, `namely` of
  whose name a noun is, nouns with a day (`turns`), days told beside (`settlements`) or by the way
  (`since`), days on which exits take effect (`effects`),
  what states are or were in few words (`standing`; `plainly`: by other than verbs of coming),
  days kept (`anniversaries`), those told of in order (`numbered`) or by how
  long they `waited`, who is called a member and is none (`no_members`), lists with years
  in brackets (`bracketed`) or with times anywhere
  (`series`; `series_kazakh`), states whose heads came (`titled_kazakh`), what English says by the
  way (`implied`) and
  of suspensions (`suspensions`), unions within others (`unions`) and several organisations at once,
  in Kazakh (`side_by_side`), what English tells in turns of its own (`tersely_english`), and who
  is to come on a day (`planned_english`). `next_status`: what a state becomes later.
  `observers`: which organisations are that in others; `sifting` leaves out what cannot be meant,
  `unmeant` what is but planned, and days of something else.
  What it leaves, `belonging` reads by words (listed by what they say and who does it) wherever they
  stand (`happenings`: each with its part of the sentence; `doubting`: what is no fact; `seams`:
  where the part of each begins; `nouns`: whose a turn told by a noun is; `governed`: what English
  only means to do).
- `chairs` does the same for chairmanships: `holders` tells who has the chair by the way of the
  words, (`holders_kazakh`; `nouns_kazakh`: a chair that is a noun), `in_person` which persons
  have it,
  `heads_english` the heads of states who have it for these, `presided` over what, `times` when
  (`around`: by the words around), `side_by_side_kazakh` over several organisations at once,
  `lengths` until when, `news` on which day where only the news before tell, `gestures` what is
  handed over ahead of its day; `sequels` reads who followed and who came before, told in short,
  and `series` lists of those who presided; `rotations` is the table of how the chair of each
  passes on.
- `foundings` reads when an organisation was founded, and who founded it (`by_whom`: of whom it
  was the work; `signers_english`: who signed its treaty; `itself`: which one it is; `beside`:
  those named beside its day; `meant`: of what a
  pronoun stands for; `kazakh`: with any words before the verb, `jubilees_kazakh`: by how long
  ago; `described_english`: beside what it is);
  `summits` reads meetings (`spans`: in which words, `beside`: which times are of something beside
  them, `there`: by what was told before, `datelines`: by where an article comes from,
  `pronouns`: by "that one", `returning`: the last one in the same place,
  `lists`: by place and time alone;
  `others`: whether others met) and joins what several sentences tell of one.
- `offices` (Russian and Kazakh): `clauses` gives each of its `verbs` a stretch of the sentence,
  `reading` tells who, `when` when, `posts`, `owning`, `parliaments`, `meant`,
  `topical`, `spoken_of` and `headships` (with `called`) which office, `relatives` what "which"
  means of these, `fitting` whether the person spoken of can be meant by a clause's own words,
  `natives_kazakh` who is told of by a land; `possible` whether an office can, `kinds`
  whether an organisation can; `careers` (with `duties`), `heads`,
  `leavings` and `successions` what becomes of it,
  `tenures` how long it lasts, `lasting` until when it is to last, `choices` which choices are
  still to be confirmed, `terms` what goes on; `listed` reads several with their years,
  `among` which of them one was,
  `portfolios` what ministers were in charge of, `elections` who has won, `asides` years beside
  names and titles, `gapped`
  parts without a verb, `nouns` events, losses and cabinets, `decisions` what authorities decide,
  `decrees` on which day, `joined` which offices one has together, `thrones` monarchs;
  `phrases` are what set phrases tell better; `chiefs` knows bodies that only their names tell.
  `titles_kazakh` are the Kazakh titles, `asides_kazakh` reads those without a verb,
  `headships_kazakh` who heads something under a title, and
  `whose_kazakh` tells whose terms and duties a clause is about, `acting_kazakh` who else acts
  where it names nobody.
- `english_offices`: `verbs`, `titles` and `nouns` are the words; `clauses` gives each verb its
  stretch, `posts` with `owners` names offices, `asides` those beside names, `whose` with `houses`
  and `winning` tells which one is meant (`chosen`: where one of old is named too, `known`: what was
  told before; `natives`: where a state is but the holder's; `chairs_of_states`: where a chair told
  of is meant), `holders` whose it is (`cabinets`:
  of a government), `times` and `spells` when,
  `entering` from when somebody chosen has it, `first_days` who comes on a first day,
  `doubt` what is only hoped and `again` what was so before. `sentence` remembers who was told of,
  `turns` and `following` read who takes an office and whom they follow, `in_turn` lists of those
  who had it in turn, and `reading` brings them together.
- Patterns are compiled late (`text.late_patterns`), when a sentence first asks them; `trigger`
  tells whether one is worth a closer look at all; `draft` is a fact without its sentence;
  `merging` brings together what several sentences state, and `inferring` what follows
  from that, though none says so.
"""
