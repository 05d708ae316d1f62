"""The tab of labels: pairs, one label in the panel, and the records behind a count."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.store.configurations import read_base, read_bindings, replace_base
from crmadmin.store.database import Database
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.labels.carrying import LABELS, OTHER, RECORD
from crmadmin.ui.pages.associations.labels.columns import FROM, LABEL, LIMIT, STATE, TO, USED
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel
from tests.services.labelled_portal import DECIDES, SALARIED, make_labelled, tell_cap
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import column


def detail(portal: Portal) -> str:
    """Read everything that the panel says."""
    labels = portal.page.detail().findChildren(QLabel)
    return "\n".join(each.accessibleName() or each.text() for each in labels)


def test_the_pair_with_most_labels_is_shown_first(portal: Portal) -> None:
    """HubSpot's types, then the labels with the associations that carry them."""
    assert portal.page.title() == "Associations · Contacts ↔ Companies"
    table = portal.tab.labels
    assert column(table, LABEL) == [
        "No label",
        "Primary company",
        "Salarié / Employeur",
        "Décideur",
    ]
    assert column(table, USED) == ["3", "1", "3", "1"]
    row = table.current_label()
    assert row is not None
    assert row.line.key == SALARIED


def test_pairs_say_how_many_labels_they_have(portal: Portal) -> None:
    """Nearly full has its icon and its words; another pair shows its own labels."""
    pairs = portal.find(QComboBox, "associations.pairs")
    room = portal.find(ElidedLabel, "associations.room")
    assert [pairs.itemText(place) for place in range(3)] == [
        "Contacts ↔ Contacts · 1",
        "Contacts ↔ Companies · 2",
        "Companies ↔ Companies · 0",
    ]
    assert room.whole().startswith("2 of 50 labels used · The portal did not tell its limit")
    tell_cap(portal.tab.services.database, limit=2, used=2)
    portal.shell.operations.tell_changes(Changes.CONFIGURATION)
    portal.settle()
    assert room.whole().startswith("2 of 2 labels used · Nearly full")
    assert not pairs.itemIcon(1).isNull()
    choose(portal, 0)
    assert portal.page.title() == "Associations · Contacts ↔ Contacts"
    assert column(portal.tab.labels, LABEL) == ["No label", "Connaît / Connu de"]
    assert column(portal.tab.labels, STATE) == ["", "unused"]


def choose(portal: Portal, place: int) -> None:
    """Choose a pair as a person does."""
    pairs = portal.find(QComboBox, "associations.pairs")
    pairs.setCurrentIndex(place)
    pairs.activated.emit(place)
    portal.settle()


def test_labels_that_are_like_others_say_so(portal: Portal) -> None:
    """As drafted: the one that comes, and the one that it is like; and records at either end."""
    drafting = portal.tab.services.drafting
    drafting.create_label(drafting.new_label("contacts", "companies", "Decideur", None))
    portal.shell.operations.tell_changes(Changes.DRAFT)
    portal.settle()
    assert column(portal.tab.labels, STATE)[2:] == [
        "",
        "close to “Decideur”",
        "New · close to “Décideur”",
    ]
    assert column(portal.tab.labels, FROM)[2:4] == ["2", "1"]
    assert column(portal.tab.labels, TO)[2:4] == ["2", "1"]


def test_a_limit_that_records_nearly_meet_is_marked(portal: Portal) -> None:
    """From four fifths of it on; the portal's own limit, not one that is drafted."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=2, type_id=279
    )
    with portal.tab.services.database.writing() as connection:
        base = read_base(connection)
        changed = base.replaced(limit.address, limit)
        replace_base(connection, changed, read_bindings(connection))
    portal.shell.operations.tell_changes(Changes.CONFIGURATION)
    portal.settle()
    assert column(portal.tab.labels, STATE)[0] == "limit nearly met"


def test_roles_are_suggested_while_a_pair_has_few_labels(portal: Portal) -> None:
    """One click drafts a label; what the pair says already, in either language, is not offered."""
    assert portal.window.findChild(QPushButton, "associations.suggestion.employee") is None
    portal.find(QPushButton, "associations.suggestion.investor").click()
    portal.settle()
    assert portal.toasts[-1] == "Label “Investor” added to the draft"
    assert column(portal.tab.labels, LABEL)[-1] == "Investor"
    assert not portal.find(QWidget, "associations.suggestions").findChildren(
        QPushButton, "associations.suggestion.investor"
    )


def test_the_panel_says_what_deleting_would_do_before_it_is_done(portal: Portal) -> None:
    """Texts both ways, the name that was made up, use, limits, effects, workflows."""
    said = detail(portal)
    for text in (
        "Contacts → Companies",
        "Employeur",
        "made up",
        "21 / 22",
        "3 associations of 2 contacts with 2 companies",
        "For each contact: any number of companies",
        "If it were deleted",
        "3 associations lose the label (of 3)",
        "2 associations have no other label (of 3)",
        "Welcome decision makers",
    ):
        assert text in said


def test_deleting_has_a_gentler_way(portal: Portal) -> None:
    """What carries the label may be given another one in its place."""
    asked = []
    portal.shell.actions.qt("associations.move").triggered.connect(lambda: asked.append("move"))
    portal.find(QPushButton, "associations.detail.move").click()
    portal.settle()
    assert asked == ["move"]


def test_types_of_hubspot_can_only_be_limited(portal: Portal) -> None:
    """They are explained; nothing says what deleting them does."""
    portal.tab.labels.go_to(1)
    assert "HubSpot defines this label" in detail(portal)
    assert "If it were deleted" not in detail(portal)
    assert not portal.is_possible("associations.rename")
    assert not portal.is_possible("associations.delete")
    assert portal.is_possible("associations.limit_there")
    assert portal.shell.actions.qt("associations.limit_there").text() == (
        "&Limit Contacts → Companies…"
    )


def test_a_count_leads_to_its_associations_and_on_to_records(portal: Portal) -> None:
    """Each pair of records with its labels; Esc leads back."""
    page = portal.tab
    page.labels.count_opened.emit(page.labels.current_label())
    portal.settle()
    table = page.carrying.table
    assert column(table, RECORD) == ["Ada", "Bo", "Bo"]
    assert column(table, OTHER) == ["Acme", "Acme", "Globex"]
    assert column(table, LABELS)[0] == "Salarié · Décideur"
    assert portal.find(QLabel, "associations.carrying.count").text() == "3 associations"
    title = portal.find(ElidedLabel, "associations.carrying.title").whole()
    assert title == "“Salarié” · Contacts → Companies"
    table.link_opened.emit(table.current_row(), OTHER)
    assert portal.places[-1] == Place("records", ("hubspot", "companies", "11"))
    QTest.keyClick(page.carrying, Qt.Key.Key_Escape)
    assert not page.possible.is_listing()


def test_a_count_of_hubspots_own_type_leads_to_its_associations(portal: Portal) -> None:
    """The primary ones, named as the type is."""
    portal.tab.labels.go_to(1)
    portal.do("associations.open")
    assert column(portal.tab.carrying.table, RECORD) == ["Ada"]
    title = portal.find(ElidedLabel, "associations.carrying.title").whole()
    assert title == "Primary company · Contacts → Companies"


def test_an_effect_leads_to_the_associations_it_counts(portal: Portal) -> None:
    """Those that would be left without a label are listed by themselves."""
    portal.find(QLabel, "outlook.unlabelled").linkActivated.emit("#")
    portal.settle()
    assert column(portal.tab.carrying.table, OTHER) == ["Acme", "Globex"]
    assert portal.tab.possible.is_listing()
    portal.do("associations.back")
    assert not portal.tab.possible.is_listing()


def test_labels_are_filtered_by_text_and_name(portal: Portal) -> None:
    """What is left out can be brought back; only what is drafted can be asked for."""
    text = portal.find(QLineEdit, "associations.filter")
    text.setText("employ")
    assert column(portal.tab.labels, LABEL) == ["Salarié / Employeur"]
    text.setText("nothing like it")
    nothing = portal.tab.labels.findChild(EmptyState)
    assert nothing is not None
    assert nothing.button.text() == "Show all labels"
    nothing.button.click()
    assert len(column(portal.tab.labels, LABEL)) == 4
    portal.find(QCheckBox, "associations.drafted_only").click()
    assert column(portal.tab.labels, LABEL) == []


def test_a_deleted_label_stays_struck_until_it_is_pushed(portal: Portal) -> None:
    """It says so, can be undone from the toast's verb, and taken back by itself."""
    portal.do("associations.delete")
    table = portal.tab.labels
    assert portal.toasts == ["Label “Salarié” deleted in the draft"]
    assert column(table, LABEL)[2] == "Salarié / Employeur"
    assert table.table.look(2, 0).struck
    assert column(table, STATE)[2] == "Deleted"
    assert "Drafted: this label is deleted" in detail(portal)
    assert "Deleting it" in detail(portal)
    assert not portal.is_possible("associations.rename")
    room = portal.find(ElidedLabel, "associations.room")
    assert room.whole().startswith("1 of 50 labels used")
    assert room.whole().endswith("1 drafted")
    portal.find(QPushButton, "associations.detail.revert").click()
    portal.settle()
    assert column(table, STATE)[2] == ""
    assert portal.toasts[-1] == "Change taken back"


def test_a_pair_without_labels_offers_to_add_one(portal: Portal) -> None:
    """HubSpot’s types are shown below; a pair without any type has the sentence alone."""
    banner = portal.page.findChild(Banner)
    nothing = portal.tab.labels.findChild(EmptyState)
    assert banner is not None
    assert nothing is not None
    assert not banner.isVisible()
    choose(portal, 2)
    assert nothing.isVisible()
    assert nothing.button.text() == "Add label…"
    portal.page.go(Place("associations", ("contacts", "contacts", "connaît")))
    portal.do("associations.delete")
    assert not banner.isVisible()


def test_rows_are_copied_with_headers(portal: Portal) -> None:
    """As every table does."""
    portal.tab.labels.copy()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith(
        "Label\tAssociations\tContacts\tCompanies\tLimit\tTo note"
    )
    assert "Salarié / Employeur\t3\t2\t2\t" in text


def test_a_place_names_a_pair_and_a_label(portal: Portal) -> None:
    """The label is the current one."""
    portal.page.go(Place("associations", ("contacts", "contacts")))
    assert portal.page.title() == "Associations · Contacts ↔ Contacts"
    portal.page.go(Place("associations", ("contacts", "companies", "décideur")))
    row = portal.tab.labels.current_label()
    assert row is not None
    assert row.line.key == DECIDES


def test_an_empty_workspace_says_what_the_page_is_for(bare: Portal, tmp_path: Path) -> None:
    """It offers to import and to pull; nothing can be added."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    bare.page.show_tab("labels")
    bare.settle()
    nothing = bare.find(EmptyState, "associations.nothing")
    assert nothing.isVisible()
    assert nothing.button.text() == "Import files…"
    assert not bare.page.detail().isVisible()
    assert not bare.is_possible("associations.add")
    nothing.other.click()
    assert bare.places[-1] == Place("pull")


def test_a_workspace_open_for_reading_only_lets_nothing_be_edited(
    bare: Portal, tmp_path: Path
) -> None:
    """Everything can be looked at."""
    path = make_labelled(tmp_path / "acme.crmadmin")
    with Database.open(path):
        bare.open(path)
        bare.page.show_tab("labels")
        bare.settle()
        assert len(column(bare.tab.labels, LABEL)) == 4
        assert not bare.is_possible("associations.add")
        assert not bare.is_possible("associations.rename")
        assert bare.window.findChild(QPushButton, "associations.detail.rename") is None
        bare.window.session.close()
        bare.settle()


def test_the_page_speaks_french_at_once(portal: Portal) -> None:
    """Columns, panel, pairs and actions."""
    portal.shell.languages.choose(Language.FRENCH)
    assert portal.page.title() == "Associations · Contacts ↔ Entreprises"
    assert column(portal.tab.labels, LABEL)[:2] == ["Sans libellé", "Entreprise principale"]
    assert "S’il était supprimé" in detail(portal)
    room = portal.find(ElidedLabel, "associations.room")
    assert room.whole().startswith("2 libellés utilisés sur 50")


def test_titles_of_counts_are_shown_whole(portal: Portal) -> None:
    """In each language, for each pair of objects."""
    table = portal.tab.labels

    def cut() -> list[str]:
        sections = ((table.table.columns[at].name, at) for at in range(table.header.count()))
        return [
            name
            for name, at in sections
            if name in {USED, FROM, TO, LIMIT}
            and table.columnWidth(at) < table.header.sectionSizeHint(at)
        ]

    assert cut() == []
    portal.shell.languages.choose(Language.FRENCH)
    choose(portal, 2)
    assert cut() == []
