"""Times that stand beside a meeting but are of something else: another clause, a noun, a matter."""

import re

from orgtui.articles.statements.sentence.backgrounds import (
    is_background,
    is_counted_from,
    is_in_clause,
    is_of_noun,
    is_of_other_clause,
)
from orgtui.articles.statements.sentence.predicates import stands_behind_words
from orgtui.text.late_patterns import late

_NEW_CLAUSE = late(
    r"(?:,? (?:and|but|so|yet|while)|, (?:и|а|но)) (?:(?:the|its|their|this|that|этот|сам|их) )?"
    r"(?:[\w-]+ |[OBA].s? ){0,2}$"
)
"""What begins a clause of which a meeting is the subject."""


_CLAUSE_AHEAD = late(
    r"\b(?:that|which|who) (?:had |has |have |was |were )?[a-z]+(?: [a-z]+){0,3} $"
)
"""A clause about something else than a meeting, which has a time as its end."""
_ITS_VERB = late(r",? (?:(?:has|have|had|will|was|were|is|are) )?[a-z]+")
_ASIDE = late(
    r", (?:[а-я]+(?:нн|вш|[уюая]щ|ят)[а-я]{2,3}(?:ся)?|(?:first )?[a-z]+(?:ed|en|ld|nt)"
    r" (?:in|on|at|by|from)) [^,;]*$|, (?:first )?[a-z]{3,}ed (?:(?:in|on) )?$"
)
"""An aside with a participle."""
_TO_DO = late(
    r" (?:to|чтобы) (?!(?:attend|host|hold|open|join|meet|close|the|an?|its|their)\b)[a-zа-я]+"
    r" [^,;DO]{0,30}$"
)
"""What is to be done with a meeting, by those who meet at another time."""


_USUALLY = late(
    r"\b(?:usually|normally|typically|traditionally|generally|ordinarily|originally|initially)"
    r" (?:(?:due to be |to be )?held|takes? place|planned|scheduled|set|due|meets?|convenes?)"
    r"(?: (?:in|on|for|every|each|at))? $"
)
"""Before when a meeting otherwise takes place: "the summit, usually held in July"."""


def is_of_another(mask: str, match: re.Match[str], place: int) -> bool:
    """Whether a time is that of another clause, of the background or of a noun beside."""
    is_usual = _USUALLY.search(mask, 0, place) is not None or _is_of_founding(mask, place)
    if is_usual or is_of_other_clause(mask, place, match.start()):
        return True
    if place >= match.end():
        return is_of_noun(mask, match.end(), place) or is_counted_from(mask, place, match.end())
    return place < match.start() and _is_of_another_ahead(mask, match, place)


_FOUNDING_KK = late(
    r"D.(?: [^ ,;:()]+){1,5}? (?:құр(?:у|ылу)|негізін қала|тәуелсізді)[а-яәіңғүұқөһ]*"
)
"""What began at a time that stands before it, in Kazakh: "1992 жылы ұйымды құру бастамасына"."""


def _is_of_founding(mask: str, place: int) -> bool:
    """Whether a time behind another is that of what was founded then."""
    return "D" in mask[:place] and _FOUNDING_KK.match(mask, place) is not None


def _is_of_another_ahead(mask: str, match: re.Match[str], place: int) -> bool:
    # A clause that has the meeting in it has its time, too.
    is_of_other = is_background(mask, place) and not is_in_clause(mask, place)
    if is_of_other or _TO_DO.search(mask, place, match.start()):
        return True
    between = mask[place + 2 : match.start()]
    if _CLAUSE_AHEAD.search(mask, 0, place) and _ITS_VERB.match(between):
        return True
    if "," in between and _ASIDE.search(mask, 0, place):
        return True
    is_apart = _NEW_CLAUSE.search(mask, place + 2, match.start()) is not None
    return is_apart and stands_behind_words(mask, place)


_MATTER = late(
    r"\b(?!host|venue|site|scene|set|due|slated)[a-z]{3,} (?:against|for|about|on)"
    r"(?: the| an?| its)? (?:[\w-]+ ){0,1}$"
    r"|(?<![а-я])(?!мест|площадк|хозя)[а-я]{3,} (?:для|против|о|об|про) (?:[а-я-]+ ){0,1}$"
)
"""What makes a meeting but the matter or the aim of what a sentence is about."""
_VERB_BETWEEN = late(
    r"\b(?:was|were|is|are|will|had|has|have|opened|began|started|ended|closed|took)\b"
    r"|(?<![а-я])(?:прош|откр|нача|заверш|законч|состоя|проход)[а-я]+"
)


def is_matter(mask: str, match: re.Match[str]) -> bool:
    """Whether a meeting is but what something else is about, for or against."""
    return _MATTER.search(mask, 0, match.start()) is not None


def is_but_matter(mask: str, match: re.Match[str], place: int) -> bool:
    """Whether a verb tells something else of such a thing: "a hotel for the summit opened in"."""
    is_behind = place >= match.end() and is_matter(mask, match)
    return is_behind and _VERB_BETWEEN.search(mask, match.end(), place) is not None


_ARRIVES = late(
    r"(?<![а-я])(?:при(?:бы|буд|ле[тч]|е[хз]|ед)|вы(?:ле[тч]|е[хз]|ед)|от(?:бы|прав)|направ"
    r"|по(?:ле[тч]|е[хз]|ед)|у(?:ле[тч]|е[хз])|добра|едет|летит|опозда|пожалов)"
    r"[а-я]* [^;:]{0,70}$"
)
_HEADS_COME = late(r"(?:лидеры|главы (?:государств|правительств|стран)|президенты) [^;:,]*$")
_PREPARES = late(
    r"(?<![а-я])(?:подготов[а-я]+|готов[а-я]+|приготовлени[а-я]+|приглашени[а-я]+|аккредитаци[а-я]+"
    r"|приурочен[а-я]*) (?:к|на) (?:[а-я-]+ ){0,2}(?:[OB]. )?$"
)
_TO_IT = late(r"(?<![а-я])(?:на|для участия в|к|с) (?:[а-я-]+ ){0,2}(?:[OB]. )?$")
_TO_TAKE_PART = late(r"(?<![а-я])для участия в ")
_COME = late(r"(?:прибы|прилет|приех|вылет|отправи|отбы)")
"""Who comes to take part: «для участия в форуме накануне прибыли президенты»."""
_ITS_OWN = late(
    r", (?:котор|где)|(?<![а-я])(?:намечен|назначен|запланирован|прошедш|проходящ|проходивш"
    r"|состоявш|открывш|начавш)"
)
"""What tells of the meeting itself, behind it."""


def is_of_way_there(mask: str, match: re.Match[str], place: int) -> bool:
    """Whether a day is that on which somebody comes to a meeting, or gets ready for it.

    «Премьер прилетел на саммит 2 июля», «подготовка к саммиту началась 2 июля».
    """
    word = _MEETING.search(mask, match.start(), match.end())
    start = word.start() if word is not None else match.start()
    if _COME.match(match.group()) and _TO_TAKE_PART.search(mask, 0, start):
        return True
    if _TO_IT.search(mask, 0, start) is None:
        return False
    if _HEADS_COME.search(mask, 0, start) is not None:
        return False
    is_to_it = _PREPARES.search(mask, 0, start) or _ARRIVES.search(mask, 0, start)
    is_own = place > start and _ITS_OWN.search(mask, start, place) is not None
    is_ahead = start > place and _TO_IT.search(mask, 0, place) is not None
    return bool(is_to_it) and not is_own and not is_ahead


_MEETING = late(r"саммит|встреч|сесси|заседани|форум|совещани|конференци")
_SETTLED = late(
    r" (?:talks|played(?= host))\b"
    r"|(?<=саммитіне) (?:[а-яәіңғүұқөһ]+ )?(?:жіберме|барма|келме|қатыспа)[а-яәіңғүұқөһ]+"
)
"""What makes other facts doubtful, but no meeting."""


def settled(words: str) -> str:
    """Return words without those that make other facts doubtful, but no meeting."""
    return _SETTLED.sub(" meets", words)


_AS_HOST = late(
    r"\b(?:hosts?|venue|site|scene|setting) (?:to|of|for)(?: the| its| an?)?(?: \w+){0,2} $"
    r"|(?<![а-я])(?:местом|площадкой|хозяйкой|хозяином) (?:для )?(?:[а-я]+ )?$"
)
"""What makes of a place that of a meeting."""


def is_as_host(mask: str, match: re.Match[str]) -> bool:
    """Whether a place is told to be that of a meeting: "host to the summit"."""
    return _AS_HOST.search(mask, 0, match.start()) is not None
