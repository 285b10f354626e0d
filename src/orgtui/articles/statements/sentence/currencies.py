"""The currency by which a state comes into the area that has it: "Croatia adopted the euro"."""

from collections.abc import Iterator, Sequence

from orgtui.articles.statements.sentence.frame import ORGANISATION, Item
from orgtui.articles.statements.sentence.world_parties import world_organisations
from orgtui.text.late_patterns import late

_EURO = late(
    r"\b(?:(?:[Вв]в[её]л[аи]?|[Пп]ере(?:шл[аи]|ш[её]л|ходит|ходят))(?: у себя)?(?: на)?"
    r"|(?:adopt|switch|mov)(?:ed|es|s)(?: to)? the)"
    r" (?P<euro>евро\b(?!-)|единую (?:европейскую )?валюту|euro\b(?!-)"
    r"|single (?:European )?currency)"
    r"|\b[Нн]а (?P<onto>евро|единую валюту)(?= (?:\S+ ){0,3}пере(?:ш|ход))"
    r"|\b(?P<first>[Ее]диную (?:европейскую )?валюту|[Ее]вро)(?= вв[её]л[аио]? )"
    r"|\b(?P<kazakh>[Ее]уроға)(?= (?:\w+ )?көш)"
)
_NAMES = ("евро ", "евро.", "евро,", " euro", "уроға ", "валюту", "single ")
_TAKEN = ("вел", "вёл", "переш", "перех", "adopted the", "ed to the", "көш")


def currencies(text: str, found: Sequence[Item]) -> Iterator[Item]:
    """Yield the euro as its area, where a state is said to take it."""
    if not (any(at in text for at in _NAMES) and any(at in text for at in _TAKEN)):
        return
    for match in _EURO.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if not any(item.start < end and start < item.end for item in found):
            party = world_organisations()["Eurozone"]
            yield Item(letter=ORGANISATION, start=start, end=end, text=text[start:end], party=party)
