"""Creating a label or renaming one: its texts, judged while they are typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.changes.changes import Change, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.associating import LabelLine, PairSheet
from crmadmin.services.drafting import told
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.associations.labels.dialogs.fate import Fate
from crmadmin.ui.pages.associations.labels.head import missing_roles
from crmadmin.ui.pages.associations.words import direction_name, pair_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label, selectable

_SIZE = (560, 400)
_REST = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A label as it would be saved, and what stands against it."""

    label: AssociationLabel
    objections: tuple[Objection, ...]


class LabelDialog(QDialog):
    """Put a label together; ``saved`` carries it.

    ``line`` is the label that is renamed, None where one is created; ``sheet`` the pair with its
    other labels. Whoever saves it calls :meth:`refuse` or :meth:`accept`. ``effect_opened`` carries
    an effect whose rows are wanted.
    """

    saved = Signal(object)
    effect_opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        services: Services,
        pair: tuple[str, str],
        *,
        line: LabelLine | None = None,
        sheet: PairSheet | None = None,
    ) -> None:
        super().__init__(window)
        self.setObjectName("associations.label_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._shell = shell
        self._drafting = services.drafting
        self._pair = pair
        self._line = line
        self._sheet = sheet
        self._before = None if line is None else line.after
        self._fate = Fate(shell, services)
        self._fate.effect_opened.connect(self.effect_opened)
        self._judged: Judged | None = None
        self._message = Message(shell.icons, "associations.label.message")
        self._kinds = QButtonGroup(self)
        self._single = self._kind("single", self.tr("Single: the same text both ways"))
        self._paired = self._kind("paired", self.tr("Paired: a text for each side"))
        self._text = self._edit("text")
        self._inverse = self._edit("inverse")
        self._name = selectable(label("secondary", wraps=True))
        self._name.setObjectName("associations.label.name")
        self._save = QPushButton()
        self._save.setObjectName("associations.label.save")
        wear(self._save, "primary")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._judge)
        self._say_texts()
        self._lay_out()
        self._begin()

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse the label; the dialog stays."""
        language = self._shell.languages.language
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def _say_texts(self) -> None:
        one, other = self._pair
        if self._before is None:
            self.setWindowTitle(fill(self.tr("Add a label · %1"), pair_name(one, other)))
            self._save.setText(self.tr("Add label"))
        else:
            self.setWindowTitle(fill(self.tr("Rename “%1”"), self._before.label))
            self._save.setText(self.tr("Rename label"))

    def _kind(self, name: str, text: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setObjectName(f"associations.label.{name}")
        made.toggled.connect(self._choose_kind)
        self._kinds.addButton(made)
        return made

    def _edit(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(f"associations.label.{name}")
        made.textChanged.connect(self._change)
        return made

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        kinds = QVBoxLayout()
        kinds.setSpacing(4)
        kinds.addWidget(self._single)
        kinds.addWidget(self._paired)
        self._form.addRow(self.tr("Kind"), kinds)
        self._there, self._back = label(), label()
        self._there.setBuddy(self._text)
        self._back.setBuddy(self._inverse)
        self._form.addRow(self._there, self._text)
        self._form.addRow(self._back, self._inverse)
        self._form.addRow(self.tr("Internal name"), self._name)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._ask_to_save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self._message)
        column.addWidget(self._fate)
        if self._before is None and self._sheet is not None:
            self._add_room(column, self._sheet)
        column.addStretch(1)
        column.addWidget(box)

    def _add_room(self, column: QVBoxLayout, sheet: PairSheet) -> None:
        """Say how many labels the pair would have, and offer roles to begin with."""
        figures = (formats.number(sheet.used + 1), formats.number(sheet.cap))
        room = label(
            "secondary", fill(self.tr("It would be label %1 of %2 for the pair."), *figures)
        )
        room.setObjectName("associations.label.room")
        column.addWidget(room)
        found = missing_roles(sheet)
        if not found:
            return
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(label("secondary", self.tr("Begin with")), 0, Qt.AlignmentFlag.AlignTop)
        place = QWidget()
        flow = FlowLayout(place, 8)
        for number, role in enumerate(found):
            text, inverse = role.texts(self._shell.languages.language)
            chip = QPushButton(text)
            chip.setObjectName(f"associations.label.template.{number}")
            chip.setAutoDefault(False)
            chip.clicked.connect(partial(self._take, text, inverse or ""))
            flow.addWidget(chip)
        line.addWidget(place, 1)
        column.addLayout(line)

    def _begin(self) -> None:
        before = self._before
        paired = before is not None and before.inverse_label is not None
        (self._paired if paired else self._single).setChecked(True)
        if before is not None:
            self._text.setText(before.texts[0])
            self._inverse.setText(before.texts[1] if paired else "")
            self._text.selectAll()
            self._name.setText(
                fill(self.tr("%1 (never changes, whatever the texts become)"), before.name)
            )
        else:
            self._say_name("")
        self._save.setEnabled(False)
        self._text.setFocus()

    def _take(self, text: str, inverse: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        """Begin with an example; a person goes on from there."""
        (self._paired if inverse else self._single).setChecked(True)
        self._text.setText(text)
        self._inverse.setText(inverse)
        self._text.setFocus()

    @Slot()
    def _choose_kind(self) -> None:
        one, other = self._pair
        paired = self._paired.isChecked()
        self._there.setText(direction_name(one, other) if paired else self.tr("Text"))
        self._back.setText(direction_name(other, one))
        for part in (self._back, self._inverse):
            part.setEnabled(paired)
        self._inverse.setPlaceholderText("" if paired else self.tr("The same text"))
        self._text.setAccessibleName(self._there.text())
        self._inverse.setAccessibleName(self._back.text())
        self._change()

    @Slot()
    def _change(self) -> None:
        self._save.setEnabled(False)
        self._rest.start()

    def _texts(self) -> tuple[str, str | None]:
        inverse = self._inverse.text().strip() if self._paired.isChecked() else None
        return self._text.text().strip(), inverse

    @Slot()
    def _judge(self) -> None:
        """Ask what stands against the texts, unless one is still to be typed."""
        text, inverse = self._texts()
        if not text or inverse == "":
            self._message.clear()
            self._say_name("")
            self._fate.tell(None)
            return
        drafting, pair, before = self._drafting, self._pair, self._before

        def work(_monitor: Monitor) -> Judged:
            made = drafting.new_label(*pair, text, inverse, before.name if before else "")
            if before is not None:
                made = replace(before, label=made.label, inverse_label=made.inverse_label)
            return Judged(label=made, objections=drafting.label_objections(made))

        self._shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self.refuse,
            latest=f"associations.label.{id(self)}",
        )

    def _show(self, judged: Judged) -> None:
        self._judged = judged
        errors = [each for each in judged.objections if each.severity is Severity.ERROR]
        self._tell(errors or judged.objections)
        self._say_name(judged.label.name)
        self._save.setEnabled(not errors and judged.label != self._before)
        self._fate.tell(None if errors else self._change_of(judged.label))

    def _change_of(self, made: AssociationLabel) -> Change | None:
        """Give what a new text changes of the portal; None where no record sees it."""
        before = None if self._line is None else self._line.before
        if before is None or made == before:
            return None
        return Update(address=before.address, old=before, new=made)

    def _tell(self, objections: Sequence[Objection]) -> None:
        if not objections:
            self._message.clear()
            return
        if objections[0].severity is Severity.ERROR:
            self.refuse(told(objections[0]))
        else:
            self._message.warn(told(objections[0]).sentence(self._shell.languages.language))

    def _say_name(self, name: str) -> None:
        if self._before is None:
            self._name.setText(
                fill(self.tr("%1 (proposed; never changes once it is in HubSpot)"), name)
                if name
                else self.tr("Made of the text; never changes once it is in HubSpot")
            )

    @Slot()
    def _ask_to_save(self) -> None:
        if self._judged is not None and self._save.isEnabled():
            self.saved.emit(self._judged.label)
