"""English clauses whose days are of something else, each read as a sentence of its own.

"Finland is the first to join since Norway left in 2001", "the fifth time since its founding in
1967", "was suspended following the coup of May 2000": none of these days is Finland's, of the
fifth time or of the suspension.
"""

from collections.abc import Iterable, Iterator, Sequence

from orgtui.text.late_patterns import late

_ORDINAL = (
    r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth"
    r"|[Tt]enth|\d+(?:st|nd|rd|th)|[Ll]ast|[Oo]nly|[Nn]ewest|[Ll]atest|[Bb]iggest|[Ll]argest"
    r"|[Ll]ongest|[Ff]astest)"
)
_COUNTED = late(
    rf"(?:{_ORDINAL} (?:(?!since\b)[\w'’-]+ ){{0,4}}?"
    r"(?:time|to|such|new|member|enlargement|expansion|accession|addition|newcomer|entrant|step"
    r"|change|move|departure|exit|withdrawal|suspension|admission|country|state)\b"
    r"(?:(?!\bsince\b|[;:(]|, (?:and |which |who |that )?(?:has|have|had|is|was|were)\b"
    r"|\b(?:and|which|who) (?:has|have|had)\b).){0,120}?"
    r"|\b[Nn]o (?:other )?(?:\w+ )?(?:country|state|member|nation)s?\b[^;:(,]{0,80}? )"
    r"(?<!,)(?<!ever)(?P<clause> since (?:[^,;:()]|(?<=\d),(?= \d)){3,}?"
    r"(?:, when [^;:()]{3,80}? (?:joined|came|entered|acceded|left|quit|withdrew|were|was)\b"
    r"[^,;:()]*?)?)"
    r"(?=,(?! (?:19|20)\d\d)|[;:()]| that [A-Z]| until |\.?[\"”’»]*\s*$)"
)
"""What was so before for the last time, or from when it is counted: "the first to … since …"."""
_VIOLENCE = (
    r"(?:coup|overthrow|ouster|ousting|toppling|invasion|annexation|attack|putsch|takeover"
    r"|mutiny|assassination|uprising|crackdown|massacre|occupation|aggression|killing|murder)s?\b"
)
_EVENT = late(
    r"\b(?:[Ff]ollowing|[Aa]fter|[Ii]n (?:the wake of|response to|protest at)|[Bb]ecause of|[Oo]ver"
    r"|[Aa]s a (?:result|consequence) of|[Aa]mid|[Dd]ue to) "
    rf"(?:(?:(?!was |were |had |has )[\w'’-]+ ){{0,5}}?{_VIOLENCE}"
    r"(?:(?!\b(?:was|were|has|had|is|joined|left|withdrew|became|on \w+ \d)\b)[^,;:()]){0,80}?"
    r"\b(?:(?:19|20)\d\d|(?:last|earlier this) (?:week|month|year))\b"
    rf"|(?:the|a|an) (?:[A-Z][a-z]+ \d{{1,2}},? )?(?:19|20)\d\d (?:[\w'’-]+ ){{0,2}}?{_VIOLENCE})"
)
"""What something else only follows, with its time: "following the coup of May 2000"."""
_SINCE = late(r" since ")
_FOLLOWS = late(
    r"coup|overthrow|oust|toppling|invasion|annexation|attack|putsch|takeover|mutiny"
    r"|assassination|uprising|crackdown|massacre|occupation|aggression|killing|murder"
)


def with_clauses_apart(
    found: Iterable[tuple[int, str]], organisations: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, str]]:
    """Yield sentences without the clauses whose days are of something else, then those clauses.

    In a sentence's place for a clause there are spaces, so that all its words stay where they are.
    What is counted from is told with the organisation named last before it, or right behind it.
    """
    for start, sentence in found:
        rest, apart = sentence, []
        for first, last, is_counted in _clauses(sentence):
            rest = rest[:first] + " " * (last - first) + rest[last:]
            clause = start + first, sentence[first:last]
            apart.append(
                _with_owner(clause, start, sentence, organisations) if is_counted else clause
            )
        yield start, rest
        yield from apart


def _with_owner(
    clause: tuple[int, str],
    start: int,
    sentence: str,
    organisations: Sequence[tuple[int, int]],
) -> tuple[int, str]:
    """Return a clause with the organisation that stands last before it in the sentence."""
    place, words = clause
    named = [(first, last) for first, last in organisations if start <= first and last <= place]
    if not named:
        end = place + len(words)
        behind = (last for first, last in organisations if 0 < first - end <= len(", the "))
        return place, sentence[place - start : next(behind, end) - start]
    first, last = named[-1]
    return first, sentence[first - start : last - start] + " " * (place - last) + words


def _clauses(sentence: str) -> Iterator[tuple[int, int, bool]]:
    if _SINCE.search(sentence):
        for match in _COUNTED.finditer(sentence):
            first, last = match.span("clause")
            yield first + 1, last, True
    if _FOLLOWS.search(sentence):
        for match in _EVENT.finditer(sentence):
            yield *match.span(), False
