"""What pages may ask of the open workspace, and how workspaces come to be open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from crmadmin.core.import_report import ImportReport
from crmadmin.core.progress import Monitor
from crmadmin.services.browsing import Browsing
from crmadmin.services.connecting import Connecting
from crmadmin.services.drafting import Drafting
from crmadmin.services.effecting import Effecting
from crmadmin.services.history import History
from crmadmin.services.linking import Linking
from crmadmin.services.local_sandbox import LocalSandbox
from crmadmin.services.planning import Planning
from crmadmin.services.previewing import Previewing
from crmadmin.services.proposing import Proposing
from crmadmin.services.pulling import Pulling
from crmadmin.services.pushing import Pushing
from crmadmin.services.rehearsing import Rehearsing
from crmadmin.services.workspaces import Database


class ImportFiles(Protocol):
    """Import files and folders into the open workspace, all or nothing."""

    def __call__(
        self, paths: Sequence[Path], *, monitor: Monitor, object_name: str | None = None
    ) -> ImportReport:
        """Give the report; Problem on a file that cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The verbs of the open workspace; built by the app, one value for each workspace opened."""

    database: Database
    import_files: ImportFiles
    browsing: Browsing
    drafting: Drafting
    effecting: Effecting
    previewing: Previewing
    proposing: Proposing
    connecting: Connecting
    pulling: Pulling
    planning: Planning
    pushing: Pushing
    history: History
    linking: Linking
    rehearsing: Rehearsing
    sandbox: LocalSandbox

    def close(self) -> None:
        """Let go of the workspace, and end the sandbox that serves it."""
        self.sandbox.stop()
        self.database.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The ways into a workspace; each may take long, and raises Problem.

    ``demo`` gives the path of the demo workspace, made first where it is missing. ``demo_path``
    is where it lies; ``folder`` where new workspaces are proposed.
    """

    open: Callable[[Path], Services]
    create: Callable[[Path], Services]
    demo: Callable[[Monitor], Path]
    demo_path: Path
    folder: Path
