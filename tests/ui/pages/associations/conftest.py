"""The Associations page in its window, on a small portal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmadmin.resource_files import resource
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.associations import ASSOCIATIONS
from crmadmin.ui.pages.associations.labels.tab import LabelsTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from tests.services.labelled_portal import make_labelled
from tests.ui.pages.opened import Opened


class Portal(Opened[AssociationsPage]):
    """The page in its window, and its tab of labels."""

    @property
    def tab(self) -> LabelsTab:
        """Give the tab of labels."""
        tab = self.page.tab("labels")
        assert isinstance(tab, LabelsTab)
        return tab


@pytest.fixture
def bare(qtbot: QtBot, shell: Shell, session: Session) -> Iterator[Portal]:
    """Show the window with nothing open."""
    window = MainWindow(shell, session, (ASSOCIATIONS,), help_folder=resource("help"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield Portal(qtbot, window, "associations", AssociationsPage)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


@pytest.fixture
def portal(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the Associations page."""
    bare.open(make_labelled(tmp_path / "acme.crmadmin"))
    bare.page.show_tab("labels")
    bare.settle()
    return bare
