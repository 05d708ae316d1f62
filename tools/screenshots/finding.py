"""Scenes of the findings about associations, and of primary companies."""

from PySide6.QtWidgets import QRadioButton, QWidget

from crmadmin.core.associations.findings import FindingCode
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.findings.tab import FindingsTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.pages.associations.primary.entries import TOOLS
from crmadmin.ui.pages.associations.primary.tab import PrimaryTab
from tools.screenshots.scenes import Scene, dialog
from tools.screenshots.waiting import settle, wait

_REST = 400
"""Milliseconds after which a dialog counts what was chosen."""


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


def primary(window: MainWindow) -> QWidget:
    """List the records that have several companies and no primary one."""
    _primary(window)
    return window


def primary_drafted(window: MainWindow) -> QWidget:
    """Choose the second company of the first record."""
    tab = _primary(window)
    tab.detail().chosen.emit(tab.companies.rows()[1][0].record.id)
    settle(window)
    return window


def primary_tools(window: MainWindow) -> QWidget:
    """Look at what reads the primary company in HubSpot itself."""
    _primary(window).go((TOOLS,))
    return window


def primary_rule(window: MainWindow) -> QWidget | None:
    """Choose primary companies by their age."""
    _primary(window)
    shown = dialog("associations.primary.rule", "primary.rule_dialog")(window)
    if shown is not None:
        for choice in shown.findChildren(QRadioButton, "primary.rule.oldest"):
            choice.setChecked(True)
        settle(window)
        wait(_REST)
        settle(window)
    return shown


def _primary(window: MainWindow) -> PrimaryTab:
    window.shell.navigation.go(Place("associations", ("primary",)))
    settle(window)
    (page,) = window.findChildren(AssociationsPage)
    tab = page.tab("primary")
    assert isinstance(tab, PrimaryTab)  # noqa: S101 - the tab of that name
    finding = next(each for each in tab.found.findings or () if each.code is FindingCode.NO_PRIMARY)
    tab.go((finding.key,))
    settle(window)
    return tab


FINDING: dict[str, Scene] = {
    "findings": findings(),
    "findings-migration": findings(FindingCode.MIGRATION),
    "findings-alike": findings(FindingCode.LABELS_ALIKE),
    "findings-readers": findings(FindingCode.READS_PRIMARY),
    "primary": primary,
    "primary-rule": primary_rule,
    "primary-drafted": primary_drafted,
    "primary-tools": primary_tools,
}
"""What is pictured of findings, by the name of its picture, in this order."""
