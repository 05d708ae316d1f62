"""The tab of the matrix: a cell for every two objects, reached by mouse and keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.usage import Joined, LabelUsage
from crmadmin.errors import Language
from crmadmin.services.association_matrix import Cell, Matrix
from crmadmin.services.workspaces import create_workspace
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.labels.carrying import RECORD
from crmadmin.ui.pages.associations.labels.dialogs.label import LabelDialog
from crmadmin.ui.pages.associations.matrix.looks import Ground, ground_of, marks_of, tint_of
from crmadmin.ui.pages.associations.matrix.tab import MatrixTab
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel
from tests.services.labelled_portal import tell_cap
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import column

PAIR = ("contacts", "companies")


def shown(portal: Portal) -> MatrixTab:
    """Show the tab."""
    portal.page.show_tab("matrix")
    portal.settle()
    tab = portal.page.tab("matrix")
    assert isinstance(tab, MatrixTab)
    return tab


def said(tab: MatrixTab) -> str:
    """Read everything that the panel says."""
    return "\n".join(each.text() for each in tab.detail().findChildren(QLabel))


def test_the_matrix_is_the_upper_triangle(portal: Portal) -> None:
    """Labels used of those allowed; the other half would say the same again."""
    tab = shown(portal)
    table = tab.view.table
    assert table.objects[:2] == ("contacts", "companies")
    assert table.index(0, 0).data() == "1 / 50"
    assert table.index(0, 1).data() == "2 / 50"
    assert table.index(1, 0).data() is None
    assert table.flags(table.index(1, 0)) == Qt.ItemFlag.NoItemFlags
    assert table.headerData(0, Qt.Orientation.Vertical) == "Contacts"
    assert table.records(0) == "4 records"


def test_a_cell_says_all_that_it_shows(portal: Portal) -> None:
    """To a reader of the screen as in its tooltip: never by colour alone."""
    tell_cap(portal.page.services.database, limit=2, used=2)
    portal.shell.operations.tell_changes(Changes.CONFIGURATION)
    tab = shown(portal)
    index = tab.view.table.place(PAIR)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for text in ("Contacts ↔ Companies", "2 of 2 labels used", "Full", "3 associations"):
        assert text in spoken
    assert index.data(Qt.ItemDataRole.ToolTipRole).splitlines()[0] == "Contacts ↔ Companies"


def test_the_pair_with_most_labels_is_chosen_first(portal: Portal) -> None:
    """The panel counts its associations and names its labels."""
    tab = shown(portal)
    cell = tab.view.current_cell()
    assert cell is not None
    assert cell.pair == PAIR
    text = said(tab)
    for part in ("Contacts ↔ Companies", "2 of 50 labels used", "assumption", "with a label"):
        assert part in text
    assert portal.find(ElidedLabel, "associations.matrix.summary").whole() == (
        "3 labels · 1 of them unused"
    )


def test_arrows_stay_within_the_triangle(portal: Portal) -> None:
    """Enter leads to the labels of the pair, Esc back to its cell."""
    tab = shown(portal)
    view = tab.view
    view.choose(("contacts", "contacts"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex() == view.table.place(("contacts", "contacts"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex() == view.table.place(PAIR)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert portal.places[-1] == Place("associations", ("labels", *PAIR))
    assert portal.page.current == "labels"
    assert portal.page.title() == "Associations · Contacts ↔ Companies"
    QTest.keyClick(portal.tab.labels, Qt.Key.Key_Escape)
    assert portal.page.current == "matrix"
    assert view.currentIndex() == view.table.place(PAIR)


def test_a_label_in_the_panel_leads_to_itself(portal: Portal) -> None:
    """It becomes the current one of its pair."""
    shown(portal)
    portal.find(QPushButton, "associations.matrix.label.décideur").click()
    row = portal.tab.labels.current_label()
    assert row is not None
    assert row.texts[0] == "Décideur"


def test_counts_in_the_panel_lead_to_their_associations(portal: Portal) -> None:
    """Those that it counts, with both records; nothing is not opened."""
    shown(portal)
    assert not portal.find(QPushButton, "associations.matrix.unlabelled").isEnabled()
    portal.find(QPushButton, "associations.matrix.primary").click()
    portal.settle()
    assert portal.page.current == "labels"
    assert column(portal.tab.carrying.table, RECORD) == ["Ada"]
    assert portal.find(ElidedLabel, "associations.carrying.title").whole() == (
        "Primary · Contacts → Companies"
    )


def test_a_label_is_added_to_the_pair_that_is_chosen(portal: Portal) -> None:
    """The dialog is that of the labels' tab; the cell counts what is drafted."""
    tab = shown(portal)
    tab.view.choose(("companies", "companies"))
    portal.do("associations.matrix.add")
    dialog = portal.dialog(LabelDialog, "associations.label_dialog")
    assert "Companies ↔ Companies" in dialog.windowTitle()
    dialog.close()
    drafting = portal.page.services.drafting
    drafting.create_label(drafting.new_label("companies", "companies", "Filiale", None))
    portal.shell.operations.tell_changes(Changes.DRAFT)
    portal.settle()
    cell = tab.view.current_cell()
    assert cell is not None
    assert (cell.used, cell.drafted) == (1, 1)


def test_the_matrix_is_copied_and_exported(portal: Portal, tmp_path: Path) -> None:
    """As a spreadsheet pastes it; and as a file that a dialog asks for."""
    tab = shown(portal)
    portal.do("associations.matrix.copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("\tContacts\tCompanies")
    assert lines[1].startswith("Contacts\t1 / 50\t2 / 50")
    assert lines[2].startswith("Companies\t\t0 / 50")
    portal.do("associations.matrix.export")
    dialog = tab.window().findChild(QFileDialog, "associations.matrix.export_file")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "matrix.csv"))
    portal.settle()
    dialog.close()
    assert (tmp_path / "matrix.csv").exists()
    assert portal.toasts[-1].endswith("pairs exported to matrix.csv")


def test_eight_objects_need_no_scrolling(portal: Portal) -> None:
    """Nor do names that are longer than a cell is wide: they are turned."""
    tab = shown(portal)
    portal.window.resize(1100, 700)
    names = ("contacts", "companies", "deals", "tickets", "leads", "2-100", "2-200", "2-300")
    matrix = made(names)
    tab.view.show_matrix(matrix)
    portal.settle()
    assert tab.view.horizontalScrollBar().maximum() == 0
    assert tab.view.verticalScrollBar().maximum() == 0


def made(names: tuple[str, ...]) -> Matrix:
    """Make a matrix in which nothing is told."""
    pairs = [(one, other) for place, one in enumerate(names) for other in names[place:]]
    return Matrix(
        objects=names,
        cells={pair: Cell(pair=pair, cap=50) for pair in pairs},
        records={},
        is_counted=False,
    )


def test_looks_tell_what_a_cell_lacks() -> None:
    """Each is a ground, a colour with an icon, or an icon with its figure."""
    label = AssociationLabel(
        from_object="contacts", to_object="companies", name="boss", label="Boss"
    )
    tied, untied = Joined(pairs=3), Joined()
    assert ground_of(Cell(pair=PAIR, cap=50, joined=tied)) is Ground.HATCHED
    assert ground_of(Cell(pair=PAIR, cap=50, joined=untied)) is Ground.MUTED
    assert ground_of(Cell(pair=PAIR, cap=50)) is Ground.PLAIN
    assert ground_of(Cell(pair=PAIR, cap=50, used=1, joined=untied)) is Ground.PLAIN
    assert [tint_of(Cell(pair=PAIR, cap=50, used=used)) for used in (39, 40, 50)] == [
        "control",
        "blocked",
        "delete",
    ]
    marked = Cell(
        pair=PAIR, cap=50, used=50, joined=tied, drafted=2, labels=((label, LabelUsage()),)
    )
    assert [(icon[0], count) for icon, count in marks_of(marked)] == [
        ("warning-octagon", 0),
        ("circle-dashed", 1),
        ("pencil-simple", 2),
    ]


def test_an_empty_workspace_has_no_matrix(bare: Portal, tmp_path: Path) -> None:
    """The tab says what it is for and offers to pull."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    tab = shown(bare)
    nothing = bare.find(EmptyState, "associations.matrix.nothing")
    assert nothing.isVisible()
    assert not tab.shows_detail()
    assert not bare.is_possible("associations.matrix.export")
    assert not bare.is_possible("associations.matrix.add")


def test_the_matrix_speaks_french(portal: Portal) -> None:
    """Headers, cells and panel."""
    tab = shown(portal)
    portal.shell.languages.choose(Language.FRENCH)
    assert tab.view.table.headerData(1, Qt.Orientation.Horizontal) == "Entreprises"
    assert "2 libellés utilisés sur 50" in said(tab)
