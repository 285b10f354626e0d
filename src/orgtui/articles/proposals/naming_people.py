"""Entries for persons and cities that the facts do not know yet."""

import re
from collections.abc import Container

from orgtui.articles.proposals.draft import Amendment, Entry
from orgtui.errors import ProposalError, UnknownNameError, template
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind
from orgtui.facts.resolving import resolve
from orgtui.facts.world.naming import russian_names
from orgtui.text.folding import fold
from orgtui.text.transliteration import is_cyrillic, letter_by_letter

KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
"""A letter of which Kazakh is told."""

_MISSING = {
    "en": template('the facts do not know "{name}"; give the name in English as well'),
    "ru": template('the facts do not know "{name}"; give the name in Russian as well'),
}


def new_person(name: str, amendment: Amendment, base: FactBase) -> Entry:
    """Return a person's entry; the usual name is the surname, which stands last.

    Raises:
        ProposalError: when a name in one of the languages is missing.
    """
    names = _names(name, amendment)
    tables = {
        language: {"full": text, "short": text.split()[-1]} if " " in text else {"full": text}
        for language, text in names.items()
    }
    values: dict[str, object] = {"names": tables}
    if amendment.state:
        values = {"state": _state(amendment.state, base), **values}
    return Entry(kind="person", key=free_key(names["en"], base.people), values=values)


def new_city(name: str, amendment: Amendment, base: FactBase) -> Entry:
    """Return a city's entry.

    Raises:
        ProposalError: when its state, or a name in one of the languages, is missing.
    """
    if not amendment.state:
        raise ProposalError('the facts do not know the city "{name}"; give its state', name=name)
    names = {key: {"full": text} for key, text in _names(name, amendment).items()}
    values = {"state": _state(amendment.state, base), "names": names}
    return Entry(kind="city", key=free_key(names["en"]["full"], base.cities), values=values)


def _names(name: str, amendment: Amendment) -> dict[str, str]:
    """Return the names by language: the article's own in its script, and what was typed.

    Of whom all the world knows the Russian name is known, too.
    """
    own = "kk" if KAZAKH.search(name) else "ru" if is_cyrillic(fold(name)) else "en"
    names = {own: name}
    if name in russian_names():
        names["ru"] = russian_names()[name]
    names |= {key: text for key, text in amendment.names.items() if text.strip()}
    missing = [key for key in ("en", "ru") if key not in names]
    if missing:
        raise ProposalError(_MISSING[missing[0]], name=name)
    return {key: names[key] for key in ("en", "ru", "kk") if key in names}


def _state(typed: str, base: FactBase) -> str:
    try:
        return resolve(base, typed, (EntityKind.STATE,)).id
    except UnknownNameError as error:
        raise ProposalError(error.message, **error.values) from None


def free_key(name: str, taken: Container[str]) -> str:
    """Return an id of a name that nothing has: "Nurlan Yermekbayev" is nurlan-yermekbayev."""
    plain = letter_by_letter(fold(name))
    key = "-".join(re.findall(r"[a-z0-9]+", plain)) or "unnamed"
    number = 2
    found = key
    while found in taken:
        found, number = f"{key}-{number}", number + 1
    return found
