"""What states do to hold, take and give the chair, and the chair as an office, by language."""

from orgtui.articles.statements.chairs.acts_english import ENGLISH
from orgtui.articles.statements.chairs.acts_kazakh import KAZAKH
from orgtui.articles.statements.chairs.acts_russian import RUSSIAN
from orgtui.articles.statements.chairs.ways import ORGANISATION
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

CHAIR_ACTS = {Language.RU: RUSSIAN, Language.EN: ENGLISH, Language.KK: KAZAKH}
"""Verbs of each language."""

OFFICE = late(
    r"(?<!бывший )(?<!прежний )"
    r"\b(?:(?:страной|государством|страна|государство)-)?(?P<beside>со-?)?председател(?:ем|ями"
    r"|ь|ьницей|ьница)\b(?: которо(?:го|й))?"
    rf"(?:(?: в| на)? D.)?(?:(?: в| во)?(?: органах)? {ORGANISATION}"
    rf"|(?=\s?[,.·]|$| (?:в |с |на )?D."
    rf"| (?:теперь|сейчас|ныне|явля|оста|будет|был|стал|на (?:[а-я]+ )?(?:год|лет|срок|полгод)"
    rf"|станет|станов|избра|назнач|выбра|утвержд|объявл|провозгл|на пред|на следу)))"
)
"""The chair as a noun that a state becomes or is, in Russian."""
BECOMES = late(
    r"(?<![а-я])(?:стал[аио]?|стан[еу]т|(?:из|вы)брал[аи]|назначили|утвердили|изберут|становится|избран[аы]?"
    r"|назначен[аы]?|выступил[аи]?|ставш\w+"
    r"|утвержден[аы]?|провозглашен[аы]?)\b"
)
IS = late(
    r"(?<![а-я])(?:является|являлась|являлся|был[аи]?|будет|оста[её]тся|останется|выступает"
    r"|выступал[аи]?"
    r"|будучи|являясь)\b|[–—-](?= )"
)
WAS = late(r"был|являл|выступал")
