"""The tab of primary companies, on a small portal."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from crmadmin.core.associations.findings import FindingCode
from crmadmin.core.associations.links import PRIMARY
from crmadmin.services.linking import Linking
from crmadmin.ui.pages.associations.primary.entries import TOOLS
from crmadmin.ui.pages.associations.primary.rule_dialog import RuleDialog
from crmadmin.ui.pages.associations.primary.tab import PrimaryTab
from crmadmin.ui.tables.view import TableView
from tests.services.labelled_portal import make_labelled
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import column
from tests.ui.pages.seeing import words


@pytest.fixture
def portal(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the tab of primary companies."""
    bare.open(make_labelled(tmp_path / "acme.crmadmin"))
    bare.page.show_tab("primary")
    bare.settle()
    return bare


def tab_of(portal: Portal) -> PrimaryTab:
    """Give the tab of primary companies."""
    tab = portal.page.tab("primary")
    assert isinstance(tab, PrimaryTab)
    return tab


def primaries(portal: Portal) -> dict[str, str]:
    """Say what becomes of each company of Bo's in the draft, by the panel's words."""
    return {node.record.name: str(edge.primary) for node, edge in tab_of(portal).companies.rows()}


def test_records_without_a_primary_company_are_listed_with_their_companies(portal: Portal) -> None:
    """Bo has two companies: both are in the panel with their labels, none is primary."""
    rows = portal.find(TableView, "associations.primary_rows")
    assert column(rows, "name") == ["Bo"]
    assert primaries(portal) == {"Acme": "None", "Globex": "None"}
    told = words(tab_of(portal).detail())
    assert "Salarié ⇄ Employeur" in told
    assert "lifecycle" in told
    assert tab_of(portal).count() == 1


def test_a_company_is_made_the_primary_one_of_one_record(portal: Portal) -> None:
    """The choice is an edit of the draft: the panel shows it, and undo takes it back."""
    company = tab_of(portal).detail().findChildren(QPushButton, "primary.choose")[-1]
    company.click()
    portal.settle()
    assert primaries(portal) == {"Globex": "added", "Acme": "None"}
    (staged,) = Linking(portal.page.services.database).edits()
    assert staged.edit.adds == (PRIMARY,)
    assert "1 association edited in the draft" in portal.toasts[-1]
    portal.do("edit.undo")
    assert primaries(portal) == {"Acme": "None", "Globex": "None"}


def test_a_rule_chooses_for_all_of_them(portal: Portal) -> None:
    """The rule is counted before it is drafted, and the button says how many."""
    portal.do("associations.primary.rule")
    dialog = portal.dialog(RuleDialog, "primary.rule_dialog")
    portal.settle()
    button = dialog.findChild(QPushButton, "primary.rule.do")
    oldest = dialog.findChild(QRadioButton, "primary.rule.oldest")
    assert button is not None
    assert oldest is not None
    assert not button.isEnabled()  # no company of the portal has a domain
    oldest.setChecked(True)
    portal.qtbot.waitUntil(button.isEnabled)
    button.click()
    portal.settle()
    assert not dialog.isVisible()
    assert primaries(portal) == {"Acme": "added", "Globex": "None"}


def test_what_reads_the_primary_company_is_told(portal: Portal) -> None:
    """HubSpot's own tools are there, with what each could read instead."""
    tab_of(portal).go((TOOLS,))
    portal.settle()
    told = column(portal.find(TableView, "associations.primary_tools"), "could")
    assert "nothing else" in told
    assert any("any associated company" in each for each in told)
    assert not portal.is_possible("associations.primary.rule")


def test_a_finding_leads_here(portal: Portal) -> None:
    """The key of a finding shows what it counts."""
    findings = tab_of(portal).found.findings or ()
    (wrong,) = (each for each in findings if each.code is FindingCode.NO_PRIMARY)
    tab_of(portal).go((TOOLS,))
    tab_of(portal).go((wrong.key,))
    portal.settle()
    assert column(portal.find(TableView, "associations.primary_rows"), "name") == ["Bo"]


def test_an_empty_workspace_says_what_to_do(bare: Portal, tmp_path: Path) -> None:
    """Nothing was pulled: the tab says what it is for, and leads to pulling."""
    with bare.qtbot.waitSignal(bare.window.session.entered):
        bare.window.session.create(tmp_path / "new.crmadmin")
    bare.page.show_tab("primary")
    bare.settle()
    assert "No associations yet" in words(bare.page)
    assert "Pull from a portal" in words(bare.page)
