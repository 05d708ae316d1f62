"""Telling a person who looks elsewhere."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.ui.notification import notify
from crmadmin.ui.shell import Shell


@pytest.mark.parametrize("in_front", [True, False])
def test_only_who_looks_elsewhere_is_notified(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch, in_front: bool
) -> None:
    """A person at the window sees the toast; the system is asked only otherwise."""
    window = QWidget()
    qtbot.addWidget(window)
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "activeWindow", lambda: window if in_front else None)
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    assert notify(window, shell.icons, "Import finished", "2 records") is not in_front
    assert alerted == ([] if in_front else [window])
