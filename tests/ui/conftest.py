"""A window's services on a temporary folder, without a display."""

import os
from collections.abc import Iterator, Sequence
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmadmin.core.import_report import ImportReport
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Language
from crmadmin.sandbox.seed import EMPTY
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
from crmadmin.services.workspaces import Database, create_workspace, open_workspace
from crmadmin.settings import Settings, ThemeChoice
from crmadmin.ui.actions import Actions
from crmadmin.ui.i18n import Languages
from crmadmin.ui.icons import Icons
from crmadmin.ui.navigation import Navigation
from crmadmin.ui.notices import Notices
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Doors, ImportFiles, Services
from crmadmin.ui.session import Session
from crmadmin.ui.settings_store import IniStore
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import Theme
from tools.memory_keyring import memory_keychain

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PATIENCE = 60_000
"""Milliseconds that a test waits, long enough for a busy machine; ``benchmarks`` time things."""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for slow machines where a test does not say how long."""
    for name in ("waitUntil", "waitSignal"):
        patient = partialmethod(getattr(QtBot, name), timeout=_PATIENCE)
        monkeypatch.setattr(QtBot, name, patient)


TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give settings kept in a file of this test alone."""
    return Settings(IniStore(tmp_path / "settings.ini"))


@pytest.fixture
def shell(qapp: QApplication, settings: Settings) -> Iterator[Shell]:
    """Give the window's services, in English and in light colours."""
    theme = Theme(qapp, ThemeChoice.LIGHT)
    icons = Icons(theme)
    languages = Languages(qapp, TRANSLATIONS, Language.ENGLISH)
    operations = Operations(qapp)
    yield Shell(
        settings=settings,
        theme=theme,
        icons=icons,
        languages=languages,
        operations=operations,
        actions=Actions(icons, qapp),
        notices=Notices(qapp),
        navigation=Navigation(qapp),
    )
    assert operations.close()
    languages.choose(Language.ENGLISH)
    languages.close()


@pytest.fixture
def services(database: Database) -> Services:
    """Give the verbs of an empty workspace."""
    return services_of(database)


def services_of(database: Database, import_files: ImportFiles | None = None) -> Services:
    """Build the verbs of a workspace, with another import than the real one where given."""
    connecting = Connecting(database, memory_keychain())
    return Services(
        database=database,
        import_files=import_files or import_nothing,
        browsing=Browsing(database),
        drafting=Drafting(database),
        effecting=Effecting(database),
        previewing=Previewing(database),
        proposing=Proposing(database),
        connecting=connecting,
        pulling=Pulling(database, connecting.open_client),
        planning=Planning(database),
        pushing=Pushing(database, connecting.open_client),
        history=History(database),
        linking=Linking(database),
        rehearsing=Rehearsing(database),
        sandbox=LocalSandbox(lambda: EMPTY),
    )


def import_nothing(
    paths: Sequence[Path], *, monitor: Monitor, object_name: str | None = None
) -> ImportReport:
    """Import without looking."""
    monitor(Progress(step=object_name or "", done=len(paths), total=len(paths)))
    return ImportReport(started_at="", seconds=0.0, files=())


@pytest.fixture
def doors(tmp_path: Path) -> Doors:
    """Give ways into workspaces of this test's folder; the demo is an empty workspace."""
    demo_path = tmp_path / "demo.crmadmin"

    def demo(_monitor: Monitor) -> Path:
        if not demo_path.exists():
            create_workspace(demo_path).close()
        return demo_path

    return Doors(
        open=lambda path: services_of(open_workspace(path)),
        create=lambda path: services_of(create_workspace(path)),
        demo=demo,
        demo_path=demo_path,
        folder=tmp_path / "workspaces",
    )


@pytest.fixture
def session(shell: Shell, doors: Doors) -> Iterator[Session]:
    """Give a session that has nothing open."""
    made = Session(shell, doors)
    yield made
    shell.operations.close()
    made.end()
