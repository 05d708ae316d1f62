"""What leads out of the window: a page in the browser, a text on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from crmadmin.ui.icons import Icons
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link


def browser_link(icons: Icons, text: str, address: str, name: str) -> QPushButton:
    """Make a link to a page in the browser; its tooltip says where it leads."""
    made = link(text, lambda: open_in_browser(address), name)
    icons.put(made, "arrow-square-out", "accent")
    made.setToolTip(address)
    return made


def open_in_browser(address: str) -> None:
    """Open a page in the person's browser."""
    QDesktopServices.openUrl(QUrl(address))


def copy_link(
    shell: Shell, text: str, content: Callable[[], str], said: str, name: str
) -> QPushButton:
    """Make a link that copies a text and says so."""

    def copy() -> None:
        QGuiApplication.clipboard().setText(content())
        shell.notices.toast(said)

    made = link(text, copy, name)
    shell.icons.put(made, "copy", "accent")
    return made
