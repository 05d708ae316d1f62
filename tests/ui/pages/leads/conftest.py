"""The Leads page in its window, on a small portal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmadmin.resource_files import resource
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.leads import LEADS
from crmadmin.ui.pages.leads.options.tab import OptionsTab
from crmadmin.ui.pages.leads.page import LeadsPage
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from tests.services.labelled_portal import make_labelled
from tests.ui.pages.opened import Opened


class Portal(Opened[LeadsPage]):
    """The page in its window, and its tab of options."""

    @property
    def options(self) -> OptionsTab:
        """Give the tab of options."""
        tab = self.page.tab("options")
        assert isinstance(tab, OptionsTab)
        return tab


@pytest.fixture
def bare(qtbot: QtBot, shell: Shell, session: Session) -> Iterator[Portal]:
    """Show the window with nothing open."""
    window = MainWindow(shell, session, (LEADS,), help_folder=resource("help"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield Portal(qtbot, window, "leads", LeadsPage)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


@pytest.fixture
def portal(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the Leads page."""
    bare.open(make_labelled(tmp_path / "acme.crmadmin"))
    bare.page.show_tab("options")
    bare.settle()
    return bare
