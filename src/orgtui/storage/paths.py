"""Where one learner's things are kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import Self

from orgtui.values import value

HOME_VARIABLE = "ORGTUI_HOME"
"""The environment variable that moves everything into one folder."""
_APP = "orgtui"


@value
class Home:
    """The folders and files of one learner; naming them makes none of them."""

    root: Path
    """What cannot be made again: the learner's facts, articles and reviews."""
    settings_root: Path | None = None
    """The folder of the settings; None where it is `root`."""
    cache_root: Path | None = None
    """The folder of what can be made again; None for one inside `root`."""

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Self:
        """Return the home that an environment names, else the platform's usual folders."""
        moved = environ.get(HOME_VARIABLE, "").strip()
        if moved:
            return cls(root=Path(moved).expanduser().absolute())
        import platformdirs

        return cls(
            root=platformdirs.user_data_path(_APP, appauthor=False),
            settings_root=platformdirs.user_config_path(_APP, appauthor=False),
            cache_root=platformdirs.user_cache_path(_APP, appauthor=False),
        )

    @property
    def facts(self) -> Path:
        """The learner's own fact files, in the format of the shipped ones."""
        return self.root / "facts"

    @property
    def decks(self) -> Path:
        """The learner's own hand-written questions."""
        return self.root / "quizzes"

    @property
    def originals(self) -> Path:
        """Pages as they were when they were added."""
        return self.root / "originals"

    @property
    def backups(self) -> Path:
        """Copies made before a restore."""
        return self.root / "backups"

    @property
    def library(self) -> Path:
        """The database of articles."""
        return self.root / "library.db"

    @property
    def study(self) -> Path:
        """The database of reviews."""
        return self.root / "study.db"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return (self.settings_root or self.root) / "settings.toml"

    @property
    def cache(self) -> Path:
        """What may be deleted at any time."""
        return self.cache_root or self.root / "cache"


def locate(environ: Mapping[str, str]) -> Home:
    """Return the home that an environment names; nothing is created."""
    return Home.of(environ)
