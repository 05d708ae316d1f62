"""What is to be done to the associations of records: the left half of the dialog."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.links import PLAIN, PRIMARY, LinkKey
from crmadmin.core.associations.selection import (
    Associated,
    Crossed,
    LinkOrder,
    Pointed,
    Records,
    Selection,
)
from crmadmin.core.associations.staging import OfferedKey
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.definitions import System
from crmadmin.core.reading.association_labels import in_order
from crmadmin.services.browsing import Browsing
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.finder import RecordFinder
from crmadmin.ui.linking.key_picker import KeyPicker
from crmadmin.ui.linking.narrowing import Narrowing
from crmadmin.ui.linking.subject import Scope, Subject
from crmadmin.ui.linking.words import (
    KeyTexts,
    as_primary_text,
    choose_primary_text,
    itself_text,
    parting_text,
)
from crmadmin.ui.names import object_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

VERBS = (Doing.LABEL, Doing.ASSOCIATE, Doing.PRIMARY, Doing.PART)
_INDENT = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What the pairs of two objects can be given or lose, in the order of their labels."""

    pair: tuple[str, str]
    keys: tuple[OfferedKey, ...]

    @property
    def texts(self) -> KeyTexts:
        """Name the keys."""
        return KeyTexts.of(self.keys)

    @property
    def labels(self) -> tuple[LinkKey, ...]:
        """Give the labels alone."""
        return tuple(each.key for each in self.keys if each.label is not None)

    @property
    def has_primary(self) -> bool:
        """Tell whether one of the records may be the primary one."""
        return any(each.key == PRIMARY for each in self.keys)


class LinkForm(QWidget):
    """Put an order together.

    ``altered`` says that it became another one, ``object_chosen`` carries the object at the other
    end, whose keys are then to be offered.
    """

    altered = Signal()
    object_chosen = Signal(str)

    def __init__(self, shell: Shell, browsing: Browsing, subject: Subject, dialog: QWidget) -> None:
        super().__init__()
        self._subject = subject
        self._offers: Offers | None = None
        self._scopes = QButtonGroup(self)
        self._verbs = QButtonGroup(self)
        self.objects = QComboBox()
        self.objects.setObjectName("linking.object")
        self.objects.setAccessibleName(self.tr("Associations with"))
        self._which = Narrowing(shell, browsing, dialog)
        self._which_title = label("section", self.tr("Of which associations"))
        self._adds = KeyPicker(shell.icons, "linking.adds", "create")
        self._removes = KeyPicker(shell.icons, "linking.removes", "delete")
        self._target = RecordFinder(shell, browsing, dialog, "linking.target")
        self._given = KeyPicker(shell.icons, "linking.given", "create")
        self._as_primary = QCheckBox()
        self._as_primary.setObjectName("linking.as_primary")
        self._lifecycle = label("secondary", wraps=True)
        self._itself = label("secondary", wraps=True)
        self._itself.setObjectName("linking.itself")
        self._kept = label("secondary", wraps=True)
        self._parts: dict[Doing, QWidget] = {}
        self._lay_out()
        self._connect()

    def offer_objects(self, names: Sequence[str]) -> None:
        """Offer the objects at the other end."""
        for name in names:
            self.objects.addItem(object_name(System.HUBSPOT, name), name)
        self.objects.currentIndexChanged.connect(self._choose_object)
        self._choose_object()

    def offer(self, offers: Offers) -> None:
        """Offer what pairs with that object can be given or lose."""
        self._offers = offers
        labels, texts = offers.labels, offers.texts
        for picker in (self._adds, self._removes, self._given):
            picker.offer(labels, texts)
        primary = self._verbs.button(VERBS.index(Doing.PRIMARY))
        primary.setVisible(offers.has_primary)
        primary.setText(choose_primary_text(*offers.pair))
        self._as_primary.setText(as_primary_text(*offers.pair))
        self._as_primary.setVisible(offers.has_primary)
        if not offers.has_primary and primary.isChecked():
            self._verbs.button(0).setChecked(True)
        self._say_itself()
        self._target.seek(self._other)
        self._which.offer(self._other, [each.key for each in offers.keys], texts)
        self._turn()

    @property
    def offered(self) -> tuple[LinkKey, ...]:
        """Give the labels that are offered."""
        return () if self._offers is None else self._offers.labels

    def relabel(self, adds: Sequence[LinkKey], removes: Sequence[LinkKey]) -> None:
        """Choose to add and to remove labels."""
        self._verbs.button(VERBS.index(Doing.LABEL)).setChecked(True)
        self._adds.choose(adds)
        self._removes.choose(removes)

    def order(self) -> LinkOrder | None:
        """Give what is to be done; None while something is missing."""
        offers, doing = self._offers, self.doing
        selection = self._selection()
        if offers is None or selection is None:
            return None
        adds, removes = self._keys(doing)
        if not adds and not removes:
            return None
        return LinkOrder(
            from_object=offers.pair[0],
            to_object=offers.pair[1],
            doing=doing,
            selection=selection,
            adds=adds,
            removes=removes,
            chosen=self._scope.chosen,
        )

    @property
    def doing(self) -> Doing:
        """Give the verb that is chosen."""
        return VERBS[self._verbs.checkedId()]

    def _keys(self, doing: Doing) -> tuple[tuple[LinkKey, ...], tuple[LinkKey, ...]]:
        """Give what pairs get, and what they lose."""
        match doing:
            case Doing.ASSOCIATE:
                primary = (PRIMARY,) if self._is_as_primary else ()
                return (PLAIN, *primary, *self._given.keys), ()
            case Doing.PRIMARY:
                return (PRIMARY,), ()
            case Doing.PART:
                return (), (PLAIN,)
            case _:
                return self._adds.keys, self._removes.keys

    @property
    def _is_as_primary(self) -> bool:
        return self._as_primary.isVisibleTo(self) and self._as_primary.isChecked()

    @property
    def _other(self) -> str:
        return str(self.objects.currentData())

    @property
    def _scope(self) -> Scope:
        return self._subject.scopes[max(0, self._scopes.checkedId())]

    def _selection(self) -> Selection | None:
        """Give the pairs that are meant, in the order of their labels' addresses."""
        subject, mine = self._subject, self._scope.records
        first = in_order(subject.object, self._other)[0] == subject.object
        if subject.record is not None and subject.other is not None:
            ends = subject.record.id, subject.other.id
            return Pointed(pairs=(ends if first else ends[::-1],))
        if self.doing is Doing.ASSOCIATE:
            target = self._target.record
            if target is None:
                return None
            theirs = Records(object=target.object, ids=(target.id,))
            return Crossed(one=mine, other=theirs) if first else Crossed(one=theirs, other=mine)
        if not self._which.is_whole:
            return None
        met = self._which.record
        narrowed = None if met is None else Records(object=met.object, ids=(met.id,))
        ends_ = (mine, narrowed) if first else (narrowed, mine)
        return Associated(carrying=self._which.carrying, one=ends_[0], other=ends_[1])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place, scope in enumerate(self._subject.scopes):
            made = self._radio(self._scopes, place, f"linking.scope.{place}")
            made.setText(self._scope_text(scope))
            made.setVisible(len(self._subject.scopes) > 1)
            column.addWidget(made)
        if self._subject.other is None:
            column.addWidget(label("section", self.tr("Associations with")))
            column.addWidget(self.objects)
            column.addWidget(self._which_title)
            column.addWidget(self._which)
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("What to do")))
        for place, verb in enumerate(VERBS):
            made = self._radio(self._verbs, place, f"linking.verb.{verb}")
            column.addWidget(made)
            column.addWidget(self._part(verb))
        self._verbs.button(VERBS.index(Doing.LABEL)).setText(self.tr("Add and remove labels"))
        self._verbs.button(VERBS.index(Doing.ASSOCIATE)).setText(self.tr("Associate with a record"))
        self._verbs.button(VERBS.index(Doing.PART)).setText(self.tr("End the association"))
        if self._subject.other is not None:
            self._verbs.button(VERBS.index(Doing.ASSOCIATE)).hide()
        column.addStretch(1)
        self._scopes.button(0).setChecked(True)
        self._verbs.button(0).setChecked(True)

    def _radio(self, group: QButtonGroup, place: int, name: str) -> QRadioButton:
        made = QRadioButton()
        made.setObjectName(name)
        group.addButton(made, place)
        return made

    def _part(self, verb: Doing) -> QWidget:
        """Make what belongs to a verb; shown below it while it is chosen."""
        self._adds.ask(self.tr("Add a label…"))
        self._removes.ask(self.tr("Remove a label…"))
        self._given.ask(self.tr("With a label…"))
        self._lifecycle.setText(
            self.tr(
                "The one chosen before stays associated; HubSpot itself takes the mark from it. "
                "What this changes in the lifecycle is not counted: its rules are not known here "
                "yet."
            )
        )
        parts: dict[Doing, tuple[QWidget, ...]] = {
            Doing.LABEL: (self._adds, self._removes),
            Doing.ASSOCIATE: (self._target, self._given, self._as_primary, self._itself),
            Doing.PRIMARY: (self._lifecycle,),
            Doing.PART: (self._kept,),
        }
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(_INDENT, 0, 0, 4)
        column.setSpacing(6)
        for part in parts[verb]:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        made.hide()
        self._parts[verb] = made
        return made

    def _scope_text(self, scope: Scope) -> str:
        if scope.called:
            return fill(self.tr("%1 alone", "a record"), scope.called)
        if scope.is_filtered:
            return self.tr("All %Ln record(s) of the list", None, scope.count)
        return self.tr("The %Ln selected record(s)", None, scope.count)

    def _connect(self) -> None:
        self._verbs.idToggled.connect(self._turn)
        self._scopes.idToggled.connect(self.altered)
        self._which.altered.connect(self.altered)
        self._target.chosen.connect(self.altered)
        self._as_primary.toggled.connect(self._say_itself)
        self._as_primary.toggled.connect(self.altered)
        for picker in (self._adds, self._removes, self._given):
            picker.altered.connect(self.altered)

    @Slot()
    def _say_itself(self) -> None:
        """Say what HubSpot does by itself beside what is asked for."""
        offers = self._offers
        if offers is None:
            return
        as_primary = self._as_primary.isChecked()
        text = itself_text(*offers.pair, as_primary=offers.has_primary and as_primary)
        self._itself.setText(text)
        self._itself.setVisible(bool(text))
        self._kept.setText(parting_text(has_primary=offers.has_primary))

    @Slot()
    def _choose_object(self) -> None:
        self.object_chosen.emit(self._other)

    @Slot()
    def _turn(self) -> None:
        for verb, part in self._parts.items():
            part.setVisible(verb is self.doing)
        narrows = self.doing is not Doing.ASSOCIATE
        self._which.setVisible(narrows)
        self._which_title.setVisible(narrows)
        self.altered.emit()
