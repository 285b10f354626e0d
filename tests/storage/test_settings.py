"""Settings are read with clear errors and written without losing the user's words."""

import pytest

from orgtui.errors import StorageError
from orgtui.storage.settings import LanguageChoice, Settings, SettingsError, ThemeChoice


def test_no_file_means_the_defaults(tmp_path):
    assert Settings.load(tmp_path / "settings.toml") == Settings()


def test_what_is_saved_is_loaded_again(tmp_path):
    chosen = Settings(
        language=LanguageChoice.KK,
        theme=ThemeChoice.LIGHT,
        new_per_day=3,
        desired_retention=0.85,
        session_length=7,
        day_starts_at=0,
    )

    chosen.save(tmp_path / "new" / "settings.toml")

    assert Settings.load(tmp_path / "new" / "settings.toml") == chosen


def test_saving_keeps_comments_and_writes_no_more_than_needed(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nlanguage = "ru"  # as at home\n')

    Settings(language=LanguageChoice.AUTO, new_per_day=5).save(path)

    assert path.read_text() == '# mine\nlanguage = "auto"  # as at home\nnew_per_day = 5\n'


def test_defaults_are_not_written(tmp_path):
    Settings().save(tmp_path / "settings.toml")

    assert (tmp_path / "settings.toml").read_text() == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# a\nnew_per_dya = 3\n", r"toml:2: .*did you mean \"new_per_day\""),
        ("colour = 3", r"toml:1: \"colour\" is no setting; known are language, theme"),
        ('\n\nlanguage = "de"', r"toml:3: \"language\" must be one of auto, en, ru, kk"),
        ("language = 1", r"toml:1: \"language\" must be one of"),
        ("[language]\na = 1", r"toml:1: \"language\" must be one of"),
        ('new_per_day = "10"', r"toml:1: \"new_per_day\" must be a whole number without quotes"),
        ("new_per_day = true", r"must be a whole number"),
        ("new_per_day = 1.5", r"must be a whole number"),
        ("new_per_day = -1", r"must be from 0 to 1000, not -1"),
        ("desired_retention = 0.5", r"must be from 0.7 to 0.99"),
        ("desired_retention = nan", r"must be from 0.7 to 0.99"),
        ("day_starts_at = 24", r"must be from 0 to 23"),
        ("session_length = 0", r"must be from 1 to 1000"),
        ("theme =", r"toml: .*line 1"),
        ("theme = 'dark'\ntheme = 'light'", r"line 2"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path, text, sentence):
    path = tmp_path / "settings.toml"
    path.write_text(text)

    with pytest.raises(SettingsError, match=sentence):
        Settings.load(path)


def test_bytes_that_are_no_text_are_told(tmp_path):
    (tmp_path / "settings.toml").write_bytes(b"theme = '\xff'")

    with pytest.raises(SettingsError, match="UTF-8"):
        Settings.load(tmp_path / "settings.toml")


def test_an_unreadable_place_is_told(tmp_path):
    (tmp_path / "settings.toml").mkdir()

    with pytest.raises(StorageError, match="cannot be read"):
        Settings.load(tmp_path / "settings.toml")


def test_saving_over_a_broken_file_leaves_it(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("theme =")

    with pytest.raises(SettingsError, match="correct it"):
        Settings(new_per_day=1).save(path)

    assert path.read_text() == "theme ="


def test_saving_where_a_file_is_in_the_way_is_told(tmp_path):
    (tmp_path / "home").write_text("in the way")

    with pytest.raises(StorageError, match="cannot be written"):
        Settings(new_per_day=1).save(tmp_path / "home" / "settings.toml")


def test_settings_out_of_range_cannot_be_built():
    with pytest.raises(ValueError, match="new_per_day"):
        Settings(new_per_day=-1)
