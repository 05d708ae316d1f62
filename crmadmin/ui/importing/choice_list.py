"""The files and folders chosen for an import, with what each was found to hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from crmadmin.core.definitions import System
from crmadmin.core.import_report import FileKind
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.services.importing import find_sources
from crmadmin.ui import formats
from crmadmin.ui.importing.outcome_text import what
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Recognised(Protocol):
    """A file that can be imported, and what it holds."""

    @property
    def path(self) -> Path:
        """Give the file."""

    @property
    def kind(self) -> FileKind:
        """Say what kind of thing it holds."""

    @property
    def system(self) -> System | None:
        """Say of which system."""

    @property
    def object(self) -> str:
        """Say of which object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look into a chosen path found, or why it cannot be imported."""

    files: Sequence[Recognised] = ()
    left_out: tuple[str, ...] = ()
    problem: Problem | None = None


class ChoiceList(QTreeWidget):
    """List chosen paths; look into each in the background and say what it holds.

    ``altered`` says that paths, or what is known of them, became different.
    """

    altered = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._paths: list[Path] = []
        self._looked: dict[Path, Looked] = {}
        self._object_name: str | None = None
        self._nothing = label("secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.viewport()).addWidget(self._nothing)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setColumnCount(3)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Give the files and folders chosen."""
        return tuple(self._paths)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give why chosen paths cannot be imported, as far as is known."""
        looked = (self._looked.get(path, Looked()) for path in self._paths)
        return tuple(one.problem for one in looked if one.problem is not None)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add files and folders, each once."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._look()

    def say_object(self, object_name: str | None) -> None:
        """Say which object the one file holds, None to recognise it."""
        if object_name != self._object_name:
            self._object_name = object_name
            self._looked.clear()
            self._look()

    def remove_selected(self) -> None:
        """Take the selected paths out of the choice."""
        chosen = [item.parent() or item for item in self.selectedItems()]
        gone = {self.indexOfTopLevelItem(item) for item in chosen}
        self._paths = [path for row, path in enumerate(self._paths) if row not in gone]
        self._fill()

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._nothing.setText(self.tr("Drop files here"))
        self.setHeaderLabels([self.tr("Name"), self.tr("Holds"), self.tr("Size")])
        self.headerItem().setTextAlignment(2, _RIGHT)
        self._fill()

    def _look(self) -> None:
        """Look into what was not yet looked into."""
        self._fill()
        wanted = [path for path in self._paths if path not in self._looked]
        object_name = self._object_name

        def work(monitor: Monitor) -> dict[Path, Looked]:
            found = {}
            for done, path in enumerate(wanted):
                monitor(Progress(step=path.name, done=done, total=len(wanted), unit="files"))
                found[path] = look_into(path, object_name)
            return found

        if wanted:
            self._shell.operations.start(
                work, owner=self, done=self._keep, latest="import.recognise"
            )

    def _keep(self, looked: dict[Path, Looked]) -> None:
        self._looked.update(looked)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self._nothing.setVisible(not self._paths)
        for path in self._paths:
            self._add(path, self._looked.get(path))
        self.altered.emit()

    def _add(self, path: Path, looked: Looked | None) -> None:
        folder = path.is_dir()
        item = QTreeWidgetItem(self, [path.name, "…" if looked is None else "", _size(path)])
        item.setToolTip(0, str(path))
        item.setTextAlignment(2, _RIGHT)
        item.setIcon(0, self._shell.icons.icon("folder" if folder else "file-text"))
        if looked is None:
            return
        if looked.problem is not None:
            self._tell_problem(item, looked.problem)
        elif folder:
            item.setText(1, self.tr("%Ln file(s)", None, len(looked.files)))
            self._add_files(item, path, looked)
        elif looked.files:
            item.setText(1, _held(looked.files[0]))

    def _add_files(self, item: QTreeWidgetItem, folder: Path, looked: Looked) -> None:
        for file in looked.files:
            name = file.path.relative_to(folder).as_posix()
            child = QTreeWidgetItem(item, [name, _held(file), _size(file.path)])
            child.setTextAlignment(2, _RIGHT)
        for name in looked.left_out:
            child = QTreeWidgetItem(item, [name, self.tr("left out: nothing is known about it")])
            child.setDisabled(True)
        item.setExpanded(True)

    def _tell_problem(self, item: QTreeWidgetItem, problem: Problem) -> None:
        language = self._shell.languages.language
        told = f"{problem.sentence(language)} {problem.remedy(language)}"
        item.setIcon(1, self._shell.icons.icon("warning", "blocked"))
        item.setText(1, problem.sentence(language))
        item.setToolTip(1, told)


def look_into(path: Path, object_name: str | None) -> Looked:
    """Find what a path holds, or why it cannot be imported."""
    try:
        files, left_out = find_sources([path], None if path.is_dir() else object_name)
    except Problem as problem:
        return Looked(problem=problem)
    return Looked(files=files, left_out=left_out)


def _held(file: Recognised) -> str:
    return what(file.kind, file.system, file.object)


def _size(path: Path) -> str:
    return formats.size(path.stat().st_size) if path.is_file() else ""
