"""The learner whose command runs: their workspace, open as long as the command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


@contextmanager
def learner() -> Iterator["Workspace"]:
    """Open the workspace that the environment names, and close its files at the end."""
    from orgtui.workspace.opening import open_workspace

    workspace = open_workspace(os.environ)
    try:
        yield workspace
    finally:
        workspace.close()
