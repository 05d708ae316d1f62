"""What pages may ask of the open workspace."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Workspace(Protocol):
    """The open workspace, as far as the window itself looks into it."""

    @property
    def path(self) -> Path:
        """Give its file."""

    @property
    def read_only(self) -> bool:
        """Tell whether another program holds it, or it was opened to be read."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The verbs of the open workspace; built by the app, one value for each workspace opened."""

    workspace: Workspace
