"""The History page of a workspace that knows a small portal."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.history import HISTORY
from crmadmin.ui.pages.history.page import HistoryPage
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.ui.pages.portal_desk import desk, pulled, services
from tests.ui.pages.seeing import settle

__all__ = ["desk", "pulled", "services"]


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, services: Services) -> Iterator[HistoryPage]:
    """Show the page as the window does."""
    made = HISTORY.build(shell, services)
    assert isinstance(made, HistoryPage)
    shell.actions.add(made.page_actions())
    shell.actions.enter_page("history")
    filters, detail = made.filters(), made.detail()
    assert filters is not None
    assert detail is not None
    for widget in (made, filters, detail):
        qtbot.addWidget(widget)
        widget.resize(1200, 800)
        widget.show()
    shell.operations.changed.connect(made.refresh)
    made.refresh(Changes.EVERYTHING)
    settle(qtbot, shell.operations)
    yield made
    settle(qtbot, shell.operations)
