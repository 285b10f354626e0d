import string

import pytest

from catalogues import LANGUAGES, catalogue, compiled, messages, mo_file
from orgtui.errors import ArticleError
from orgtui.i18n.words import words


def _ids() -> dict[object, str]:
    return {message: place for message, place in messages() if message}


def _forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, (tuple, list)) else (str(text),)


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_code_says_is_translated(language: str) -> None:
    known = {
        message.id: message.string
        for message in catalogue(language)
        if message.id and all(_forms(message.string))
    }

    assert [f"{place}: {m}" for m, place in _ids().items() if m not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_the_code_no_longer_says(language: str) -> None:
    ids = _ids()
    found = catalogue(language)

    assert [message.id for message in found if message.id and message.id not in ids] == []
    assert not found.obsolete
    assert not any(message.fuzzy for message in found if message.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_in_what_the_original_fills_in(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            wanted = [_placeholders(text) for text in _forms(message.id)]
            for text in _forms(message.string):
                assert _placeholders(text) in wanted, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_all_their_forms(language: str) -> None:
    found = catalogue(language)

    assert found.num_plurals == 3
    for message in found:
        if isinstance(message.id, (tuple, list)):
            assert len(_forms(message.string)) == 3, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(language: str) -> None:
    assert mo_file(language).read_bytes() == compiled(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_no_leftovers_of_the_original(language: str) -> None:
    same = {
        message.id
        for message in catalogue(language)
        if message.id and message.id in _forms(message.string)
    }

    assert same <= {"Русский / English"}


def test_russian_numbers_take_the_right_form() -> None:
    say = words("ru")

    numbers = (1, 2, 5, 11, 21, 104)
    told = [say.many("{number} article", "{number} articles", number) for number in numbers]

    assert told == ["1 статья", "2 статьи", "5 статей", "11 статей", "21 статья", "104 статьи"]


def test_the_tabs_fit_into_60_columns() -> None:
    for language in ("en", "ru"):
        say = words(language)
        tabs = [say(tab) for tab in ("Home", "Read", "Browse", "Quiz", "Stats")]
        assert len("  ".join(f" {tab} " for tab in tabs)) <= 60


def test_the_reason_of_the_system_is_told_in_the_learners_language() -> None:
    denied = ArticleError("{path} cannot be read ({reason})", path="a", reason="Permission denied")

    assert "нет прав доступа" in words("ru").error(denied)
    assert "permission denied" in words("en").error(denied)
