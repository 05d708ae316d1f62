"""The pairs of records of a run, in the history."""

from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from crmadmin.core.associations.selection import Associated, LinkOrder, Records
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.page import HistoryPage
from crmadmin.ui.pages.history.run_contents import RunContents
from crmadmin.ui.services import Services
from tests.ui.pages.linked_desk import desk, linked, services
from tests.ui.pages.opened import change, column
from tests.ui.pages.seeing import part, settle

__all__ = ["desk", "linked", "services"]


def push(qtbot: QtBot, page: HistoryPage, services: Services) -> RunContents:
    """Push the draft and read the history."""
    services.pushing.push(services.planning.freeze())
    page.shell.operations.tell_changes(Changes.RUNS)
    settle(qtbot, page.shell.operations)
    return part(page, RunContents, "history.run_contents")


def test_the_pairs_of_a_run_have_their_tab(
    qtbot: QtBot, page: HistoryPage, services: Services
) -> None:
    """Before and after, what became of each; a name leads to its record."""
    services.linking.stage(
        LinkOrder(
            from_object="contacts",
            to_object="companies",
            doing=Doing.LABEL,
            selection=Associated(other=Records(object="companies", ids=("201",))),
            adds=("board_member",),
        )
    )
    contents = push(qtbot, page, services)
    assert contents.isTabVisible(1)
    assert contents.tabText(1) == "Pairs of records  6"
    contents.setCurrentIndex(1)
    part(contents, QCheckBox, "history.run_links.not_done").setChecked(False)
    settle(qtbot, page.shell.operations)
    table = contents.links.table
    assert column(table, "outcome") == ["Done"] * 6
    assert column(table, "to") == ["Company 201"] * 6
    assert change(table, 0, "planned") == "Primary · Adviser → Primary · Adviser · Board member"
    assert "6" in part(contents, QLabel, "history.run_links.title").text()
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        table.link_opened.emit(table.table.row_at(0), "from")
    assert asked.args == [Place("records", ("hubspot", "contacts", "101"))]


def test_a_run_of_settings_alone_has_no_such_tab(
    qtbot: QtBot, page: HistoryPage, services: Services
) -> None:
    """One list needs no tabs."""
    label = AssociationLabel(
        from_object="contacts", to_object="companies", name="guest", label="Guest"
    )
    services.drafting.create_label(label)
    contents = push(qtbot, page, services)
    assert not contents.isTabVisible(1)
    assert contents.tabBar().isHidden()
