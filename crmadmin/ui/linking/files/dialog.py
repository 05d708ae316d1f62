"""Editing associations by a file: nothing is staged unless every row of it is good."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.staging import LinkFile
from crmadmin.core.progress import Monitor
from crmadmin.errors import Language, Problem
from crmadmin.services.links.files import file_template
from crmadmin.settings import LAST_IMPORT_FOLDER
from crmadmin.ui.dropping import dropped
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.files.checked import CheckedFile
from crmadmin.ui.linking.files.problems import ProblemsTable
from crmadmin.ui.linking.files.sample import FileSample, read_samples
from crmadmin.ui.linking.files.saving import ask_open, ask_save, save
from crmadmin.ui.linking.sizes import keep_size
from crmadmin.ui.linking.words import objection_text
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import ElidedLabel, label

_SIZE = (940, 600)


class LinkFileDialog(QDialog):
    """Choose a file and look at what it would do; ``asked`` carries the :class:`LinkFile`.

    Whoever stages it calls :meth:`refuse` or :meth:`accept`.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget, shell: Shell, services: Services) -> None:
        super().__init__(window)
        self.setObjectName("linking.file_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Edit associations by a file"))
        self._shell, self._services = shell, services
        self._file: LinkFile | None = None
        self._name = ElidedLabel("section", Qt.TextElideMode.ElideMiddle)
        self._name.setObjectName("linking.file.name")
        self._rows = label("secondary")
        self._choose = QPushButton(self.tr("Choose a file…"))
        self._choose.setObjectName("linking.file.choose")
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.ask_file)
        self._template = link(self.tr("Template…"), self._ask_template, "linking.file.template")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(4)
        self._bar.setRange(0, 0)
        self._empty = EmptyState(shell.icons, "table")
        self.checked = CheckedFile(shell)
        self.problems = ProblemsTable(shell)
        self._wrong = label("delete", wraps=True)
        self._wrong.setObjectName("linking.file.wrong")
        self._stack = QStackedWidget()
        self._message = Message(shell.icons, "linking.file.message")
        self._do = QPushButton()
        self._do.setObjectName("linking.file.do")
        wear(self._do, "primary")
        self._lay_out()
        self._say_nothing()
        keep_size(self, shell.settings, "linking-file", _SIZE)

    def refuse(self, problem: Problem) -> None:
        """Say why the file cannot be read or staged; the dialog stays."""
        self._bar.hide()
        self._message.refuse(said(self._shell, problem))
        self._say_verb()

    @Slot()
    def ask_file(self) -> None:
        """Ask for a file, then read it."""
        folder = Path(self._shell.settings.get(LAST_IMPORT_FOLDER) or Path.home())
        ask_open(self, folder, self.read)

    def read(self, path: Path) -> None:
        """Read and check a file."""
        self._shell.settings.set(LAST_IMPORT_FOLDER, str(path.parent))
        self._file = None
        self._message.clear()
        self._say_verb()
        self._name.say(path.name)
        self._rows.setText(self.tr("reading…"))
        self._bar.show()
        linking = self._services.linking

        def work(monitor: Monitor) -> tuple[LinkFile, tuple[FileSample, ...]]:
            file = linking.read_file(path, monitor)
            return file, read_samples(linking, file, monitor) if file.is_good else ()

        self._shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self._fail,
            latest=f"linking.file.{id(self)}",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file dropped."""
        event.acceptProposedAction()
        for path in dropped(event)[:1]:
            self.read(path)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self._rows)
        head.addStretch(1)
        head.addWidget(self._template)
        head.addWidget(self._choose)
        for part in (self._empty, self._bad_part(), self.checked):
            self._stack.addWidget(part)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._message, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _bad_part(self) -> QWidget:
        made = QWidget()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._wrong, 1)
        head.addWidget(link(self.tr("Copy"), self._copy, "linking.file.copy"))
        head.addWidget(link(self.tr("Save…"), self._ask_list, "linking.file.save"))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.problems, 1)
        return made

    def _say_nothing(self) -> None:
        self._bar.hide()
        self._name.say("")
        self._rows.clear()
        self._empty.say(
            self.tr("One row a pair of records"),
            self.tr(
                "Choose or drop a CSV or XLSX file. Records go by ID, e-mail or domain, labels by "
                "their text; every row is checked before anything is drafted."
            ),
            action=self.tr("Choose a file…"),
            run=self.ask_file,
            other=self.tr("Save a template to fill in…"),
            other_run=self._ask_template,
        )
        self._turn(self._empty)
        self._say_verb()

    def _turn(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        is_empty = part is self._empty
        self._choose.setVisible(not is_empty)
        self._template.setVisible(not is_empty)

    def _fail(self, problem: Problem) -> None:
        self._rows.clear()
        self._turn(self._empty)
        self.refuse(problem)

    def _show(self, found: tuple[LinkFile, tuple[FileSample, ...]]) -> None:
        file, samples = found
        self._file = file
        self._bar.hide()
        self._rows.setText(self.tr("%Ln row(s)", None, file.read))
        if file.is_good:
            self.checked.show_file(file, samples)
            told = (each for count in file.counts.values() for each in count.objections)
            self.checked.warn(tuple(objection_text(self._shell, each) for each in told))
            self._turn(self.checked)
        else:
            self.problems.show_problems(file.problems)
            wrong = self.tr("%Ln problem(s): nothing is drafted.", None, len(file.problems))
            again = self.tr("Correct the file and choose it again.")
            self._wrong.setText(f"{wrong} {again}")
            self._turn(self.problems.parentWidget() or self.problems)
        self._say_verb()

    def _say_verb(self) -> None:
        file = self._file
        is_good = file is not None and file.is_good
        counts = () if file is None else tuple(file.counts.values())
        changed = sum(count.changed for count in counts)
        possible = any(count.is_possible for count in counts)
        self._do.setText(
            self.tr("Draft %Ln edit(s)", None, changed) if is_good else self.tr("Draft")
        )
        self._do.setEnabled(is_good and possible)

    @Slot()
    def _ask(self) -> None:
        if self._file is not None and self._do.isEnabled():
            self._do.setEnabled(False)
            self.asked.emit(self._file)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.problems.whole())
        count = len(self.problems.rows)
        self._shell.notices.toast(self.tr("%Ln problem(s) copied", None, count))

    def _ask_list(self) -> None:
        name = "" if self._file is None else Path(self._file.name).stem
        self._save(fill(self.tr("%1 problems.txt", "a file"), name), self.problems.whole())

    def _ask_template(self) -> None:
        french = self._shell.languages.language is Language.FRENCH
        self._save("associations.csv", file_template(french=french))

    def _save(self, name: str, text: str) -> None:
        ask_save(self, self._folder / name, partial(save, self._shell, self, text))

    @property
    def _folder(self) -> Path:
        return Path(self._shell.settings.get(LAST_IMPORT_FOLDER) or Path.home())
