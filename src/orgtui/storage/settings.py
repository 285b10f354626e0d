"""What the learner chose, in one small TOML file."""

from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from orgtui.errors import StorageError
from orgtui.storage.files import write_atomically
from orgtui.values import value


class SettingsError(StorageError):
    """A settings file that cannot be understood."""


class LanguageChoice(StrEnum):
    """The language of the app's own words."""

    AUTO = "auto"
    """That of the system."""
    EN = "en"
    RU = "ru"
    KK = "kk"


class ThemeChoice(StrEnum):
    """Light letters on dark, or dark on light."""

    AUTO = "auto"
    """As the terminal is."""
    DARK = "dark"
    LIGHT = "light"


@value
class Settings:
    """All that can be set; the defaults suit most."""

    language: LanguageChoice = LanguageChoice.AUTO
    """The language of the app and of its questions."""
    theme: ThemeChoice = ThemeChoice.AUTO
    """The colours."""
    new_per_day: int = 10
    """How many units are introduced a day at most, 0 to 1000."""
    desired_retention: float = 0.9
    """The share of reviews that should succeed, 0.7 to 0.99; more means more reviews."""
    session_length: int = 20
    """How many questions a session has, 1 to 1000."""
    day_starts_at: int = 4
    """The hour at which a day of study begins, 0 to 23; earlier belongs to the day before."""

    def __post_init__(self) -> None:
        """Refuse what cannot be.

        Raises:
            ValueError: when a number is out of its range, naming the key, the range and the value.
        """
        for key, (least, most) in _RANGES.items():
            value = getattr(self, key)
            if not least <= value <= most:
                raise ValueError(f'"{key}" must be from {least} to {most}, not {value}')

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a settings file; one that does not exist means the defaults.

        Raises:
            SettingsError: when a key is unknown, a value is wrong or the file is no TOML.
            StorageError: when it cannot be read.
        """
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls()
        except UnicodeDecodeError as error:
            raise SettingsError("{path} is not UTF-8 text; save it as such", path=path) from error
        except NotADirectoryError as error:
            raise StorageError(
                "{path} is not a folder; set ORGTUI_HOME to one", path=path.parent
            ) from error
        except OSError as error:
            raise StorageError(
                "{path} cannot be read ({reason}); check its permissions",
                path=path,
                reason=error.strerror,
            ) from error
        return cls(**_checked(_parsed(text, path), text, path))

    def save(self, path: Path) -> None:
        """Write what differs from the defaults or was written before, keeping the user's comments.

        Raises:
            SettingsError: when what is there is no TOML; it is left as it is.
            StorageError: when it cannot be written.
        """
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        try:
            document = tomlkit.parse(text)
        except TOMLKitError as error:
            raise SettingsError(
                "{path}: {reason}; correct it or delete the file", path=path, reason=error
            ) from error
        default = type(self)()
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name in document or value != getattr(default, field.name):
                document[field.name] = str(value) if isinstance(value, StrEnum) else value
        write_atomically(path, tomlkit.dumps(document).encode())


_RANGES: dict[str, tuple[float, float]] = {
    "new_per_day": (0, 1000),
    "desired_retention": (0.7, 0.99),
    "session_length": (1, 1000),
    "day_starts_at": (0, 23),
}
_CHOICES: dict[str, type[StrEnum]] = {"language": LanguageChoice, "theme": ThemeChoice}


def _parsed(text: str, path: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text + "\n")  # else a last line is named "end of document"
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            "{path}: {reason}; correct that line", path=path, reason=error
        ) from error


def _checked(table: dict[str, object], text: str, path: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, chosen in table.items():
        try:
            found[key] = _value(key, chosen)
            Settings(**{key: found[key]})
        except ValueError as error:
            raise SettingsError(
                "{path}:{line}: {reason}", path=path, line=_line(key, text), reason=error
            ) from None
    return found


def _value(key: str, value: object) -> object:
    """Return a setting as its field holds it.

    Raises:
        ValueError: when the key is unknown or its value of a wrong kind.
    """
    if key in _CHOICES:
        known = [str(choice) for choice in _CHOICES[key]]
        if value not in known:
            raise ValueError(f'"{key}" must be one of {", ".join(known)}, not {value!r}')
        return _CHOICES[key](str(value))
    if key not in _RANGES:
        raise ValueError(_unknown(key))
    kinds, wanted = ((int, float), "a") if key == "desired_retention" else ((int,), "a whole")
    if type(value) not in kinds:  # True is an int, too
        raise ValueError(f'"{key}" must be {wanted} number without quotes, not {value!r}')
    return value


def _unknown(key: str) -> str:
    from difflib import get_close_matches

    known = [field.name for field in fields(Settings)]
    close = get_close_matches(key, known, n=1)
    hint = f'did you mean "{close[0]}"?' if close else f"known are {', '.join(known)}"
    return f'"{key}" is no setting; {hint}'


def _line(key: str, text: str) -> int:
    """Return the line on which a key is set, counted from 1."""
    lines = text.split("\n")
    starts = (f"{key}", f'"{key}"', f"'{key}'", f"[{key}")
    found = (n for n, line in enumerate(lines, 1) if line.lstrip().startswith(starts))
    return next(found, 1)
