"""What a minister is minister of, where the sentence of a fact tells it plainly."""

from dataclasses import replace

from orgtui.articles.proposal import Statement, StatementKind
from orgtui.text.late_patterns import late

_FIELDS = (
    r"(?:(?:иностранн|внутренн)ых дел|внешн(?:их (?:связей|сношений)|ей торговли)|обороны|финансов"
    r"|экономики|экономического развития|юстиции|здравоохранения|образования|просвещения|культуры"
    r"|энергетики|транспорта|(?:сельск|лесн|жилищн|водн)ого хозяйства|торговли|промышленности"
    r"|труда|спорта|туризма|связи|информации|информатизации|коммуникаций|инвестиций|науки"
    r"|(?:природных|водных) ресурсов|(?:охраны )?окружающей среды|строительства|нефти|экологии"
    r"|(?:национальной |государственной |общественной )?безопасности|госбезопасности"
    r"|социальн(?:ой (?:защиты|политики)|ых дел)|чрезвычайных ситуаций|инфраструктуры|молод[её]жи"
    r"|цифрового развития|по делам [а-яё]+|по чрезвычайным ситуациям)"
)
_MINISTER = late(
    r"(?<![а-яё-])(?P<deputy>(?:заместител[а-яё]+|вице-|помощник[а-яё]*) ?)?"
    r"[Мм]инистр(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?![а-яё])"
    rf"(?: (?P<field>{_FIELDS}(?:(?:, {_FIELDS})? и {_FIELDS})?)(?![а-яё]))?"
)
_MINISTRY = late(
    r"\bМин(?!истр(?:а|у|ом|е|ы|ов|ам|ами|ах)?\b)[а-яё]{3,}|[Мм]инистерств|\bМИД|\bМВД|ведомств"
)
"""What tells of a minister without the word."""
_BARE = "министр"


def with_ministry(statement: Statement, text: str) -> Statement:
    """Return the fact of a minister with what is in their charge.

    All ministers of the sentence must be those of one field, so that it is nobody else's.
    """
    if statement.kind is not StatementKind.OFFICE or statement.role != _BARE:
        return statement
    quote = text[statement.quote_start : statement.quote_end]
    told = {(m["deputy"] is None, m["field"]) for m in _MINISTER.finditer(quote)}
    if len(told) != 1 or _MINISTRY.search(quote) is not None:
        return statement
    is_minister, field = told.pop()
    return replace(statement, role=f"{_BARE} {field}") if field and is_minister else statement
