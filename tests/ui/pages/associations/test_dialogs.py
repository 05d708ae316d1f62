"""Creating, renaming and limiting, judged while it is typed."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.errors import Language
from crmadmin.ui.pages.associations.labels.carrying import RECORD
from crmadmin.ui.pages.associations.labels.columns import LABEL, LIMIT, STATE
from crmadmin.ui.pages.associations.labels.dialogs.fate import Fate
from crmadmin.ui.pages.associations.labels.dialogs.label import LabelDialog
from crmadmin.ui.pages.associations.labels.dialogs.limit import LimitDialog
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import change, column


def drafted(portal: Portal) -> list[AssociationLabel]:
    """Give the labels of the draft."""
    configuration = portal.page.services.drafting.configuration()
    return list(configuration.each(AssociationLabel))


def limits(portal: Portal) -> list[AssociationLimit]:
    """Give the limits of the draft."""
    return list(portal.page.services.drafting.configuration().each(AssociationLimit))


class Typing:
    """The label dialog, filled in."""

    def __init__(self, portal: Portal, action: str) -> None:
        portal.do(action)
        self._portal = portal
        self.dialog = portal.dialog(LabelDialog, "associations.label_dialog")

    def edit(self, name: str) -> QLineEdit:
        """Give an edit of the dialog."""
        found = self.dialog.findChild(QLineEdit, f"associations.label.{name}")
        assert found is not None
        return found

    def type(self, text: str, inverse: str | None = None) -> None:
        """Choose a kind and type the texts."""
        kind = "single" if inverse is None else "paired"
        button = self.dialog.findChild(QRadioButton, f"associations.label.{kind}")
        assert button is not None
        button.setChecked(True)
        self.edit("text").setText(text)
        self.edit("inverse").setText(inverse or "")
        self._portal.settle()

    def said(self, name: str) -> str:
        """Read a label of the dialog."""
        found = self.dialog.findChild(QLabel, f"associations.label.{name}")
        assert found is not None
        return found.text()

    @property
    def save(self) -> QPushButton:
        """Give the button that saves."""
        found = self.dialog.findChild(QPushButton, "associations.label.save")
        assert found is not None
        return found

    def press_save(self) -> None:
        """Save, and wait for it."""
        assert self.save.isEnabled()
        self.save.click()
        self._portal.settle()


def test_a_new_label_is_judged_while_it_is_typed(portal: Portal) -> None:
    """A text that is taken is refused before it is saved; its name is proposed."""
    typing = Typing(portal, "associations.add")
    assert not typing.save.isEnabled()
    typing.type("Décideur")
    assert "reads “Décideur” already" in typing.said("message")
    assert not typing.save.isEnabled()
    typing.type("decideurs")
    assert "easily taken for the label “Décideur”" in typing.said("message")
    assert typing.save.isEnabled()
    typing.type("Board member")
    assert typing.said("message") == ""
    assert typing.said("name").startswith("board_member (proposed")
    typing.press_save()
    assert [(each.name, each.label) for each in drafted(portal)][-1] == (
        "board_member",
        "Board member",
    )
    row = portal.tab.labels.current_label()
    assert row is not None
    assert row.texts == ("Board member", "Board member")
    assert column(portal.tab.labels, STATE)[-1] == "New"


def test_a_paired_label_needs_both_texts(portal: Portal) -> None:
    """Each side is named by its direction."""
    typing = Typing(portal, "associations.add")
    typing.type("Partner", "")
    assert not typing.save.isEnabled()
    assert typing.edit("inverse").isVisible()
    assert typing.edit("inverse").accessibleName() == "Companies → Contacts"
    typing.type("Partner", "Partner of")
    typing.press_save()
    assert drafted(portal)[-1].texts == ("Partner", "Partner of")


def test_templates_begin_a_label_in_the_language_spoken(portal: Portal) -> None:
    """What the pair says already is not offered; former staff have an employer: paired."""
    portal.shell.languages.choose(Language.FRENCH)
    typing = Typing(portal, "associations.add")
    chips = [
        chip.text()
        for chip in typing.dialog.findChildren(QPushButton)
        if chip.objectName().startswith("associations.label.template.")
    ]
    assert "Décisionnaire" in chips
    first = typing.dialog.findChild(QPushButton, "associations.label.template.0")
    assert first is not None
    first.click()
    portal.settle()
    assert (typing.edit("text").text(), typing.edit("inverse").text()) == (
        "Ancien salarié",
        "Ancien employeur",
    )
    assert "3" in typing.said("room")
    assert "50" in typing.said("room")


def test_renaming_says_what_it_does_while_it_is_typed(portal: Portal) -> None:
    """How many associations show the new text, and what names it; the count leads to them."""
    typing = Typing(portal, "associations.rename")
    fate = typing.dialog.findChild(Fate)
    assert fate is not None
    assert not fate.findChildren(QLabel)
    typing.type("Collaborateur", "Employeur")
    told = fate.findChild(QLabel, "outlook.label_renamed")
    assert told is not None
    assert told.accessibleName().startswith("3 associations")
    assert "Welcome decision makers" in "\n".join(each.text() for each in fate.findChildren(QLabel))
    typing.type("Salarié", "Employeur")
    assert not fate.findChildren(QLabel)
    typing.type("Collaborateur", "Employeur")
    again = fate.findChild(QLabel, "outlook.label_renamed")
    assert again is not None
    again.linkActivated.emit("#")
    portal.settle()
    assert portal.tab.possible.is_listing()
    assert len(column(portal.tab.carrying.table, RECORD)) == 3


def test_a_renamed_label_shows_both_texts_and_keeps_its_name(portal: Portal) -> None:
    """The change is drawn before → after with both texts, and can be taken back."""
    typing = Typing(portal, "associations.rename")
    assert typing.edit("text").text() == "Salarié"
    assert typing.said("name").startswith("salarié (never changes")
    typing.type("Collaborateur", "Employeur principal")
    typing.press_save()
    table = portal.tab.labels
    assert change(table, 2, LABEL) == ("Salarié / Employeur → Collaborateur / Employeur principal")
    assert column(table, STATE)[2] == "Renamed"
    assert [each.name for each in drafted(portal)][1:2] == ["salarié"]
    portal.do("associations.revert")
    assert change(table, 2, LABEL) == ""


def test_a_limit_says_who_is_over_it_before_it_is_set(portal: Portal) -> None:
    """One company for each employee: one contact has two."""
    portal.do("associations.limit_there")
    dialog = portal.dialog(LimitDialog, "associations.limit_dialog")
    most = dialog.findChild(QLineEdit, "associations.limit.most")
    save = dialog.findChild(QPushButton, "associations.limit.save")
    message = dialog.findChild(QLabel, "associations.limit.message")
    assert most is not None
    assert save is not None
    assert message is not None
    assert not save.isEnabled()
    some = dialog.findChild(QRadioButton, "associations.limit.some")
    assert some is not None
    some.setChecked(True)
    portal.settle()
    assert message.text().startswith("1 contact is over the limit")
    most.setText("")
    assert not save.isEnabled()
    most.setText("2")
    portal.settle()
    assert "over the limit" not in message.text()
    save.click()
    portal.settle()
    assert [(each.from_object, each.max_records) for each in limits(portal)] == [("contacts", 2)]
    table = portal.tab.labels
    assert change(table, 2, LIMIT) == "none → 2 / –"
    assert column(table, STATE)[2] == "Limit changed"


def test_a_limit_is_taken_away_again(portal: Portal) -> None:
    """Any number may be associated; the button says so."""
    test_a_limit_says_who_is_over_it_before_it_is_set(portal)
    portal.find(QPushButton, "associations.detail.limit.0").click()
    portal.settle()
    dialog = portal.dialog(LimitDialog, "associations.limit_dialog")
    many = dialog.findChild(QRadioButton, "associations.limit.many")
    save = dialog.findChild(QPushButton, "associations.limit.save")
    assert many is not None
    assert save is not None
    many.setChecked(True)
    assert save.text() == "Remove limit"
    save.click()
    portal.settle()
    assert limits(portal) == []
