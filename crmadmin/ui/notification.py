"""Telling a person who looks elsewhere that something has ended."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from crmadmin.ui.icons import Icons

_SHOWN = 10_000


def notify(window: QWidget, icons: Icons, title: str, text: str) -> bool:
    """Send a system notification if no window of the program is in front; tell whether it was.

    Where the system shows none, its task bar marks the window.
    """
    if QApplication.activeWindow() is not None:
        return False
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
        tray = QSystemTrayIcon(icons.icon("check-circle"), window)
        tray.show()
        tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, _SHOWN)
        tray.messageClicked.connect(window.activateWindow)
        QTimer.singleShot(_SHOWN, tray, tray.deleteLater)
    return True
