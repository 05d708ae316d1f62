"""The window with the Records page over a small portal, and the dialogs that it opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmadmin.resource_files import resource
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.associations import ASSOCIATIONS
from crmadmin.ui.pages.records import RECORDS
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from tests.services.labelled_portal import make_labelled
from tests.ui.pages.opened import Opened

Desk = Opened[RecordsPage]


@pytest.fixture
def desk(qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path) -> Iterator[Desk]:
    """Show the contacts of the small portal: Ada and Bo have companies, Cy and Di none."""
    window = MainWindow(shell, session, (RECORDS, ASSOCIATIONS), help_folder=resource("help"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = Opened(qtbot, window, "records", RecordsPage)
    made.open(make_labelled(tmp_path / "acme.crmadmin"))
    window.show_page("records")
    made.settle()
    yield made
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
