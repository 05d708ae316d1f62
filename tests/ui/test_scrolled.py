"""What a scroll area holds where texts wrap."""

from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.widgets.text import label

_TEXT = "A sentence that goes over some lines, and is not as high as it would be in a column. "


def test_texts_that_fit_have_no_bar(qtbot: QtBot) -> None:
    """The least height is that in the width there is; more texts than fit are scrolled."""
    scroller = Scroller()
    qtbot.addWidget(scroller)
    scroller.resize(600, 120)
    scroller.show()
    bar = scroller.verticalScrollBar()
    scroller.fill([label("", _TEXT * 2, wraps=True) for _ in range(2)])
    column = scroller.findChild(QVBoxLayout)
    assert column is not None
    assert column.minimumSize().height() > scroller.viewport().height()
    assert bar.maximum() == 0
    scroller.fill([label("", _TEXT * 2, wraps=True) for _ in range(9)])
    assert bar.maximum() > 0
