"""Scenes of the findings about associations."""

from PySide6.QtWidgets import QWidget

from crmadmin.core.associations.findings import FindingCode
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.findings.tab import FindingsTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle


def findings(code: FindingCode | None = None) -> Scene:
    """List the findings; look at the first of a code."""

    def show(window: MainWindow) -> QWidget:
        window.shell.navigation.go(Place("associations", ("findings",)))
        settle(window)
        (page,) = window.findChildren(AssociationsPage)
        tab = page.tab("findings")
        assert isinstance(tab, FindingsTab)  # noqa: S101 - the tab of that name
        for each in tab.table.findings:
            if each.code is code:
                tab.table.select(each.key)
                break
        settle(window)
        return window

    return show


FINDING: dict[str, Scene] = {
    "findings": findings(),
    "findings-migration": findings(FindingCode.MIGRATION),
    "findings-alike": findings(FindingCode.LABELS_ALIKE),
    "findings-readers": findings(FindingCode.READS_PRIMARY),
}
"""What is pictured of findings, by the name of its picture, in this order."""
