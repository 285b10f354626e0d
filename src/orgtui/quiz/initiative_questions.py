"""Which cities bore a title, which year had which theme."""

import re
from collections import defaultdict
from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.periods import End
from orgtui.facts.records import Initiative, InitiativeKind, identity
from orgtui.quiz.drafting import Draft, Words, asking, telling
from orgtui.quiz.moments import year_answer
from orgtui.quiz.naming import as_of, city_answer, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_records import bearers_of_title, themes_of_year, years_of_theme

_EDGES = re.compile(r"^[\s,:—–-]+|[\s,:—–-]+$")


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on titles of cities and on themed years."""
    by_title: dict[str, list[Initiative]] = defaultdict(list)
    for initiative in base.of(organisation, Initiative):
        if initiative.kind is InitiativeKind.YEAR:
            yield from _themes(base, initiative)
        elif initiative.kind is InitiativeKind.CAPITAL and initiative.place:
            by_title[_english_title(base, initiative)].append(initiative)
    for title, bearers in by_title.items():
        yield _capitals(base, title, bearers)


def title_of(base: FactBase, initiative: Initiative, language: Language) -> str:
    """Return the title that a city bears, without the city: "Youth Capital of 2023"."""
    name = initiative.names.full(language)
    if initiative.place is None:
        return name
    city = base.cities[initiative.place].names.short(language)
    for bare in (name.removeprefix(city), name.removesuffix(city)):
        if bare != name:
            title = _EDGES.sub("", bare)
            return title[:1].upper() + title[1:]
    return name


def _english_title(base: FactBase, initiative: Initiative) -> str:
    return title_of(base, initiative, Language.EN)


def _capitals(base: FactBase, title: str, bearers: list[Initiative]) -> Draft:
    first, is_one = bearers[0], len(bearers) == 1
    organisation, checked = first.organisation, as_of(base, first.organisation)
    unit = UnitId(f"{identity(first)}:{'place' if is_one else 'places'}")
    cities = [city_answer(base, one.place) for one in bearers if one.place]

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "title": title_of(base, first, language),
            "count": str(len(bearers)),
            "names": ", ".join(city.names.short(language) for city in cities),
        }

    others = [i for i in base.of(organisation, Initiative) if i.kind is InitiativeKind.CAPITAL]
    same_state = [i for i in others if i.state == first.state]
    rivals = [city_answer(base, i.place) for i in (*same_state, *others) if i.place]
    return Draft(
        unit=unit,
        kind=QuestionKind.CAPITAL_OF_YEAR,
        solver=bearers_of_title(organisation, title, _english_title),
        answers=tuple(cities),
        expects=AnswerKind.CITY if is_one else AnswerKind.SET,
        member_kind=None if is_one else AnswerKind.CITY,
        facts=tuple(identity(one) for one in bearers),
        as_of=checked,
        ask=asking(QuestionKind.CAPITAL_OF_YEAR, unit, words, "one" if is_one else "several"),
        tell=telling("initiative", words),
        rivals=lambda: drawn(rivals, unit),
        objection=next(filter(None, map(_objection, bearers)), None),
    )


def _themes(base: FactBase, theme: Initiative) -> Iterator[Draft]:
    """Yield the year of a theme and the theme of a year, where it is one calendar year."""
    period = theme.period
    if period is None or period.ending is not End.WHOLE or period.start.month is not None:
        return
    year, organisation = period.start.year, theme.organisation

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "name": theme.names.full(language),
            "year": str(year),
            "title": str(year),
            "names": theme.names.full(language),
        }

    themes = [i for i in base.of(organisation, Initiative) if i.kind is InitiativeKind.YEAR]
    yield _year(base, theme, year, words, themes)
    yield _theme(base, theme, year, words, themes)


def _year(
    base: FactBase, theme: Initiative, year: int, words: Words, themes: list[Initiative]
) -> Draft:
    unit = UnitId(f"{identity(theme)}:year")
    years = sorted(
        {t.period.start.year for t in themes if t.period}, key=lambda y: (abs(y - year), y)
    )
    is_told = any(str(year) in name for name in (theme.names.en.full, theme.names.ru.full))
    return Draft(
        unit=unit,
        kind=QuestionKind.THEME_YEAR,
        solver=years_of_theme(theme.organisation, theme),
        answers=(year_answer(year),),
        expects=AnswerKind.YEAR,
        facts=(identity(theme),),
        as_of=as_of(base, theme.organisation),
        ask=asking(QuestionKind.THEME_YEAR, unit, words),
        tell=telling("initiative", words),
        rivals=lambda: drawn(map(year_answer, years[:7]), unit),
        objection=Refusal.GIVEN_AWAY if is_told else _objection(theme),
    )


def _theme(
    base: FactBase, theme: Initiative, year: int, words: Words, themes: list[Initiative]
) -> Draft:
    unit = UnitId(f"{identity(theme)}:theme")
    return Draft(
        unit=unit,
        kind=QuestionKind.THEME_OF_YEAR,
        solver=themes_of_year(theme.organisation, year),
        answers=(_theme_answer(theme),),
        expects=AnswerKind.TEXT,
        facts=(identity(theme),),
        as_of=as_of(base, theme.organisation),
        ask=asking(QuestionKind.THEME_OF_YEAR, unit, words),
        tell=telling("initiative", words),
        rivals=lambda: drawn(map(_theme_answer, themes), unit),
        objection=_objection(theme),
    )


def _objection(initiative: Initiative) -> Refusal | None:
    return None if initiative.citation.is_settled else Refusal.DISPUTED


def _theme_answer(theme: Initiative) -> Answer:
    return Answer(id=identity(theme), names=theme.names)
