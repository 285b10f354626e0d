"""A founding that leaves out what began: «Создан в 1991 году …», "Founded in 1967 by …"."""

import re

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_PARTICIPLE = late(
    r"(?:созда|основа|учрежде|образова|сформирова)н[ао]?|founded|established|created|formed|set up"
    r"|құрылды|құрылған|негізі қаланды"
)
_AHEAD = late(
    r"[·\W]*(?:(?:официально|впервые|формально|изначально|был[аои]?|formally|officially|first"
    r"|originally|ресми|алғаш)\W*|(?:(?:в|in|on) )?[CD].[-\w]*\W*)*"
)
"""What may stand before the participle: no subject."""
_LONG = late(r"[а-я]+нн(?:ый|ая|ое)")
_IT = late(r"[^,;]*, (?:он|она|оно|организация|союз|альянс|блок|объединение)\b")
_WORD = late(r"(?<![а-я-])(?<!\bв )(?<!\bна )(?<!\bза )(?<!\bпо )(?<!\bчерез )[а-я]{3,}")
"""A word that no preposition stands before with which the accusative goes."""
_NO_FRAGMENT = late(
    r"\b(?:is|are|was|were|be|has|have|had|will|would|do|does|did)\b|, (?:the [a-z]|it|its|an? |O.)"
    r"|(?<!D.), [a-z]+ [a-z]+ed\b"
)
"""What makes English words behind a participle more than a fragment."""


def left_out(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation spoken of, where a founding stands without a subject."""
    is_long = _LONG.fullmatch(match.group()) is not None
    if is_long and _IT.search(clause.frame.mask, match.end()) is None:
        return None
    is_bare = is_long or _PARTICIPLE.fullmatch(match.group()) is not None
    if (
        clause.kind is not Kind.MAIN
        or not is_bare
        or not _AHEAD.fullmatch(clause.mask, 0, match.start())
    ):
        return None
    if clause.frame.language is Language.EN:
        is_alone = _NO_FRAGMENT.search(clause.frame.mask, match.end()) is None
    else:
        words = _WORD.findall(clause.mask[match.end() :])
        is_alone = not any(_is_subject(word) for word in words)
    return (before.near or before.topic or before.only) if is_alone else None


def _is_subject(word: str) -> bool:
    tags = [reading.tag for reading in readings(word)]
    is_noun = tags[0].POS == "NOUN"
    return is_noun and any(tag.POS == "NOUN" and tag.case == "nomn" for tag in tags)
