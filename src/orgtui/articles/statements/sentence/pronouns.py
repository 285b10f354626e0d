"""Which states "the latter" and "the three" mean."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import STATES
from orgtui.articles.statements.sentence.templates import AND
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LATTER = late(r"(?:(?<=[·,; ])последн(?:яя|ий|ее)|(?<![а-я])(?:та|тот)|\bthe latter)(?= )")


def latter(clause: Clause, start: int) -> tuple[Party, ...]:
    """Return the state that was named last before "the latter"."""
    meant = _LATTER.search(clause.mask, clause.start, start)
    if meant is None or STATES.search(clause.mask, clause.start, meant.start()):
        return ()
    named = STATES.findall(clause.frame.mask[: meant.start()])
    return clause.frame.parties(named[-1]) if named else ()


_ALL = late(
    r"(?:^|\b(?:the|all|these|эти|все|обе|оба|эта) )"
    r"(?P<count>two|three|four|five|six|trio|pair|quartet|два|две|обе|оба|три|трое|тройка|четыре"
    r"|четверо|четверка|пять|пятеро|шесть)\b[^,;]{0,20}$"
)
_COUNTS = {
    word: count
    for count, words in enumerate(
        (
            "two pair два две обе оба",
            "three trio три трое тройка",
            "four quartet четыре четверо четверка",
            "five пять пятеро",
            "six шесть",
        ),
        2,
    )
    for word in words.split()
}


def all_of(words: str, before: Discourse) -> tuple[Party, ...]:
    """Return the states that "the three" means: those of the last list, if it has so many."""
    said_of = _ALL.search(words)
    if said_of is None or len(before.last_states) != _COUNTS[said_of["count"]]:
        return ()
    return before.last_states


_ANY_COUNTRY = late(
    r"(?<![а-я])(?!эта|сама|вся|данная|новая|молодая|обновленная|крупнейшая|небольшая)[а-я]+(?:кая"
    r"|ная|вая) (?:страна|республика|монархия)\b"
)


_VERB_RU = late(r"[а-я]+(?:ли|лись|ят|ут|ются|ятся)\b")
_SO_MANY = late(
    r"[^OBSTPQCD,;:()]{0,20}\b(?:(?:дв|тр|четыр|пят|шест|сем|восем|девят|десят|\w+надцат)[а-я]{0,3}"
    r"|несколько|многие|остальные|другие|ряд|\d+) (?:[а-я]+ )?(?:стран|государств|республик)\w*"
)
"""Others that act, named by their number alone: «присоединились еще восемь республик»."""


def is_any_country(clause: Clause, start: int) -> bool:
    """Whether a country acts by what it is called besides: «южноамериканская страна»."""
    verb = _VERB_RU.match(clause.mask, start)
    if verb is not None and _SO_MANY.match(clause.mask, verb.end()):
        return True
    if _BY_RULES.match(clause.frame.mask):
        return True
    return _ANY_COUNTRY.search(clause.mask, 0, start) is not None


_BY_RULES = late(
    r"\W*(?:по|согласно|в соответствии с) (?:[а-я]+ )?(?:правил|устав|регламент|процедур"
    r"|договор)[а-я]*"
    r"|\W*(?:under|according to) (?:the |its )?(?:rules|charter|statutes?|treaty|procedure)"
)
"""What makes a country any that there is: «по правилам страна присоединяется через месяц»."""


_COUNTED = (
    "бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу көп бірнеше әр астам"
    " жуық".split()
)
LAND_KK = (
    "".join(rf"(?<!\b{word} )" for word in _COUNTED)
    + r"(?<!\d )ел|еліміз|(?:(?<![а-яәіңғүұқөһ\d] )|(?<=бұл )|(?<=осы )|(?<=аталған ))мемлекет"
)
"""The country spoken of, in Kazakh, and not some of several: "бес ел"."""


OF_SPEAKER = late(r"(?<![а-я])(?:наш|мо|ваш)[аеёию] (?:[а-я]+ )?[а-я]+$")
"""A country that is that of whoever speaks."""
_ONE_OF_TWO = late(r"(?<![а-я])(?:она?|страна|республика|королевство|государство)\b")
_SEVERAL_AHEAD = late(
    rf"(?:[^OBSTPQCD;:()]{{0,25}} )?S.(?:{AND}S.)+ [а-я]+(?:ли|лись|ят|ут|ются|ятся)\b"
)


def is_of_two(clause: Clause, before: Discourse, start: int) -> bool:
    """Whether "it" may be either of those that the last sentence was about together."""
    if clause.frame.language is not Language.RU or clause.kind is not Kind.MAIN:
        return False
    meant = _ONE_OF_TWO.search(clause.mask, 0, start)
    if meant is None or STATES.search(clause.frame.mask, 0, start):
        return False
    return _SEVERAL_AHEAD.match(before.told) is not None
