"""What the draft makes of a record's associations, in the panel."""

from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.associations.selection import LinkOrder, Pointed
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.shell import Shell
from tests.ui.pages.records.conftest import settle


def shown(qtbot: QtBot, page: RecordsPage, record_id: str) -> QTreeWidgetItem:
    """Give the one association listed of a contact."""
    page.panel.show_nothing()
    page.go(Place("records", ("hubspot", "contacts", record_id)))
    settle(qtbot, page.shell.operations)
    page._looking.read_again()
    settle(qtbot, page.shell.operations)
    group = page.panel.related._tree.topLevelItem(0)
    assert group is not None
    assert group.childCount() == 1
    item = group.child(0)
    assert item is not None
    return item


def test_associations_show_what_the_draft_makes_of_them(
    qtbot: QtBot, page: RecordsPage, shell: Shell
) -> None:
    """One ends: crossed out, with a minus; one is new, although no record was associated."""
    linking = page.services.linking
    item = shown(qtbot, page, "1")
    assert not item.font(0).strikeOut()
    for doing, contact, keys in (
        (Doing.PART, "1", {"removes": (PLAIN,)}),
        (Doing.ASSOCIATE, "2", {"adds": (PLAIN, PRIMARY)}),
    ):
        linking.stage(
            LinkOrder(
                from_object="contacts",
                to_object="companies",
                doing=doing,
                selection=Pointed(pairs=((contact, "11"),)),
                **keys,
            )
        )
    item = shown(qtbot, page, "1")
    assert item.font(0).strikeOut()
    assert item.text(1) == "\u2212 Primary"
    assert "removed in the draft" in item.toolTip(1)
    assert item.foreground(1).color().name() == shell.theme.tokens.delete
    item = shown(qtbot, page, "2")
    assert (item.text(0), item.text(1)) == ("Acme", "+ Primary")
    assert item.foreground(1).color().name() == shell.theme.tokens.create
