"""How many records one may be associated with: any number, or at most so many."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.changes.changes import Change, Create, Update
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.policies import RECORDS_PER_LIMIT
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.associating import LabelLine, LimitSide
from crmadmin.services.outlook import Outlook, read_outlook
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.associations.words import direction_name, texts_of
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label
from crmadmin.wording.effects import effect_sentences
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Speech

_WIDTH = 540
_NUMBER = 72
_REST = 250


class LimitDialog(QDialog):
    """Choose the limit of one direction; ``saved`` carries it, None for no limit.

    Whoever saves it calls :meth:`refuse` or :meth:`accept`.
    """

    saved = Signal(object)

    def __init__(
        self, window: QWidget, shell: Shell, services: Services, line: LabelLine, side: LimitSide
    ) -> None:
        super().__init__(window)
        self.setObjectName("associations.limit_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._shell = shell
        self._effecting = services.effecting
        self._line = line
        self._side = side
        self._speech = Speech(shell.languages.language)
        self._group = QButtonGroup(self)
        self._many = self._choice("many", self.tr("Any number, as far as the subscription allows"))
        self._some = self._choice("some", self.tr("At most"))
        self._most = QLineEdit()
        self._most.setObjectName("associations.limit.most")
        self._most.setValidator(QIntValidator(1, RECORDS_PER_LIMIT, self))
        self._most.setFixedWidth(_NUMBER)
        self._unit = label()
        self._message = Message(shell.icons, "associations.limit.message")
        self._save = QPushButton()
        self._save.setObjectName("associations.limit.save")
        wear(self._save, "primary")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)
        self._lay_out()
        self._begin()

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse the limit; the dialog stays."""
        language = self._shell.languages.language
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def limit(self) -> AssociationLimit | None:
        """Give the limit as it is chosen now, None for no limit."""
        return self._side.limited(self._number()) if self._some.isChecked() else None

    def _number(self) -> int:
        """Give the number that is typed, 0 for none."""
        text = self._most.text()
        return int(text) if text.isdigit() else 0

    def _choice(self, name: str, text: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setObjectName(f"associations.limit.{name}")
        self._group.addButton(made)
        return made

    def _lay_out(self) -> None:
        one, other = self._side.proposed.from_object, self._side.proposed.to_object
        self.setWindowTitle(fill(self.tr("Limit · %1"), direction_name(one, other)))
        self._most.setAccessibleName(self.tr("Highest number"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(lambda: self.saved.emit(self.limit()))
        box.rejected.connect(self.reject)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self._some)
        number.addWidget(self._most)
        number.addWidget(self._unit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label("section", self._question(), wraps=True))
        column.addWidget(self._many)
        column.addLayout(number)
        column.addWidget(self._message)
        column.addWidget(label("secondary", self._not_retroactive(), wraps=True))
        column.addStretch(1)
        column.addWidget(box)

    def _question(self) -> str:
        record = object_name(self._speech, self._side.proposed.from_object, 1)
        others = object_name(self._speech, self._side.proposed.to_object)
        if self._line.label is None:
            question = self.tr("With how many %2 may one %1 be associated?")
            return fill(question, record, others)
        text = texts_of(self._line)[self._end]
        question = self.tr("With how many %2 may one %1 be associated under the label “%3”?")
        return fill(question, record, others, text)

    @property
    def _end(self) -> int:
        """Give the end of the label whose text is read in this direction."""
        return int(self._side.proposed.counts_inverse)

    def _not_retroactive(self) -> str:
        return self.tr(
            "A limit is not retroactive: records that have more keep their associations, and can "
            "get no more until they have fewer."
        )

    def _begin(self) -> None:
        now = self._side.after
        (self._many if now is None else self._some).setChecked(True)
        self._most.setText(str(1 if now is None else now.max_records))
        self._most.textChanged.connect(self._choose_some)
        self._many.toggled.connect(self._consider)
        self._consider()
        (self._many if now is None else self._most).setFocus()

    @Slot()
    def _choose_some(self) -> None:
        """Take a number that is typed for the wish to limit."""
        self._some.setChecked(True)
        self._consider()

    @Slot()
    def _consider(self) -> None:
        limit = self.limit()
        other = self._side.proposed.to_object
        self._unit.setText(object_name(self._speech, other, self._number() or 1))
        self._save.setText(
            self.tr("Remove limit") if limit is None and self._side.after else self.tr("Set limit")
        )
        is_whole = limit is None or limit.max_records > 0
        self._save.setEnabled(is_whole and limit != self._side.after)
        self._message.clear()
        self._rest.start()

    @Slot()
    def _count(self) -> None:
        """Count the records that have more already."""
        change = self._change()
        if change is None:
            return

        def work(monitor: Monitor) -> Outlook:
            return read_outlook(self._effecting, change, monitor=monitor)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._tell,
            failed=self.refuse,
            latest=f"associations.limit.{id(self)}",
        )

    def _change(self) -> Change | None:
        """Give what the limit changes of the base; None where that concerns no record."""
        limit, before = self.limit(), self._side.before
        in_portal = self._line.before is not None or self._line.standard is not None
        if limit is None or not limit.max_records or limit == before or not in_portal:
            return None
        if before is None:
            return Create(address=limit.address, new=limit)
        return Update(address=limit.address, old=before, new=limit)

    def _tell(self, outlook: Outlook) -> None:
        if self.limit() is None:
            return
        told = [each for each in outlook.effects if each.count]
        if told:
            self._message.warn(" ".join(effect_sentences(self._speech, told)))
        else:
            self._message.inform(self.tr("No record has that many today."))
