"""Adding an option or renaming one: judged while it is typed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.objections import Severity
from crmadmin.core.properties.options import options_objections
from crmadmin.errors import Problem
from crmadmin.services.drafting import told
from crmadmin.services.option_sheet import PropertySheet
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.options.lists import Options, proposed_value, replaced, with_option
from crmadmin.ui.pages.leads.options.words import property_title
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label
from crmadmin.wording.speech import Speech

_WIDTH = 480


class OptionDialog(QDialog):
    """Put an option together; ``saved`` carries the whole list, and the value of the option.

    ``before`` is the option that is changed, None where one is added; ``value`` is that of an
    added one where records hold it already. Whoever saves it calls :meth:`refuse` or
    :meth:`accept`.
    """

    saved = Signal(object, str)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        sheet: PropertySheet,
        before: PropertyOption | None = None,
        value: str = "",
    ) -> None:
        super().__init__(window)
        self.setObjectName("leads.option_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._shell = shell
        self._sheet = sheet
        self._before = before
        self._is_value_typed = False
        self._label = QLineEdit("" if before is None else before.label)
        self._label.setObjectName("leads.option.label")
        self._value = QLineEdit(value if before is None else before.value)
        self._value.setObjectName("leads.option.value")
        self._value.setReadOnly(before is not None or bool(value))
        self._hidden = QCheckBox()
        self._hidden.setObjectName("leads.option.hidden")
        self._hidden.setChecked(before is not None and before.hidden)
        self._message = Message(shell.icons, "leads.option.message")
        self._save = QPushButton()
        self._save.setObjectName("leads.option.save")
        wear(self._save, "primary")
        self._lay_out()
        self._label.textChanged.connect(self._change)
        self._value.textEdited.connect(self._type_value)
        self._hidden.toggled.connect(self._judge)
        self._judge()
        self._label.selectAll()
        self._label.setFocus()

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse the option; the dialog stays."""
        language = self._shell.languages.language
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def _lay_out(self) -> None:
        title = property_title(Speech(self._shell.languages.language), self._sheet)
        if self._before is None:
            self.setWindowTitle(fill(self.tr("Add an option · %1"), title))
            self._save.setText(self.tr("Add option"))
        else:
            self.setWindowTitle(fill(self.tr("Change “%1”"), self._before.label))
            self._save.setText(self.tr("Save option"))
        self._hidden.setText(self.tr("Hidden: forms and records do not offer it"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Label"), self._label)
        form.addRow(self.tr("Internal value"), self._value)
        form.addRow("", label("secondary", self._value_note(), wraps=True))
        form.addRow("", self._hidden)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._ask_to_save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addStretch(1)
        column.addWidget(box)

    def _value_note(self) -> str:
        if self._before is None and self._value.isReadOnly():
            return self.tr("Records hold this value already: they show the label from then on.")
        return self.tr("Records hold the value. It never changes: another value is another option.")

    def _option(self) -> PropertyOption:
        text = self._label.text().strip()
        if self._before is not None:
            return replace(self._before, label=text, hidden=self._hidden.isChecked())
        return PropertyOption(
            object=self._sheet.object,
            property_name=self._sheet.name,
            value=self._value.text().strip(),
            label=text,
            hidden=self._hidden.isChecked(),
        )

    def _options(self) -> Options:
        option = self._option()
        options = self._sheet.options
        return with_option(options, option) if self._before is None else replaced(options, option)

    @Slot()
    def _change(self) -> None:
        if not self._value.isReadOnly() and not self._is_value_typed:
            self._value.setText(proposed_value(self._label.text(), self._sheet.options))
        self._judge()

    @Slot()
    def _type_value(self) -> None:
        self._is_value_typed = bool(self._value.text())
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say what stands against the option, once there is anything to judge."""
        option = self._option()
        self._message.clear()
        self._save.setEnabled(False)
        if not option.label or not option.value:
            return
        found = options_objections(self._options())
        known = options_objections(self._sheet.options)
        language = self._shell.languages.language
        new = [each for each in found if each not in known]
        errors = [each for each in new if each.severity is Severity.ERROR]
        if errors:
            self.refuse(told(errors[0]))
        elif new:
            self._message.warn(told(new[0]).sentence(language))
        self._save.setEnabled(not errors and option != self._before)

    @Slot()
    def _ask_to_save(self) -> None:
        if self._save.isEnabled():
            self.saved.emit(self._options(), self._option().value)
