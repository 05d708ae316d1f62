"""The Review page of a workspace that knows a small portal."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.review import REVIEW
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.ui.pages.portal_desk import desk, pulled, services
from tests.ui.pages.seeing import settle

__all__ = ["desk", "pulled", "services"]


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, services: Services) -> Iterator[ReviewPage]:
    """Show the page as the window does."""
    made = REVIEW.build(shell, services)
    assert isinstance(made, ReviewPage)
    shell.actions.add(made.page_actions())
    shell.actions.enter_page("review")
    detail = made.detail()
    for widget in (made, detail):
        qtbot.addWidget(widget)
        widget.resize(1200, 800)
        widget.show()
    shell.operations.changed.connect(made.refresh)
    made.refresh(Changes.EVERYTHING)
    settle(qtbot, shell.operations)
    yield made
    settle(qtbot, shell.operations)
