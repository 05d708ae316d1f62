"""Taking figures away: what is shown as a CSV file, the picture as SVG or PNG, or copied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from crmadmin.core.progress import Monitor
from crmadmin.services.simulations.exporting import Listed, export_entries, export_figures
from crmadmin.settings import LAST_EXPORT_FOLDER
from crmadmin.ui.grids.saving import ask_picture, picture, save
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.simulation.moves.sources import MoveSource

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.simulation.tab import SimulationTab


class Saving(QObject):
    """Copy and save what the tab shows."""

    def __init__(self, tab: "SimulationTab") -> None:
        super().__init__(tab)
        self._tab = tab
        self._shell = tab.shell

    def ask_export(self) -> None:
        """Ask for a CSV file for the rows that are listed, else for all figures."""
        listed = self._tab.listed
        name = "moves.csv" if listed is not None else "simulation.csv"
        dialog = QFileDialog(self._tab.window(), self.tr("Export"), str(self._folder() / name))
        dialog.setObjectName("simulation.export_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(fill(self.tr("CSV files (%1)"), "*.csv"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda chosen: self.export(Path(chosen), listed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: Path, listed: MoveSource | None) -> None:
        """Write the rows of a list, or all figures, and say when it is done."""
        work = self._rows(path, listed) if listed is not None else self._figures(path)
        if work is None:
            return
        self._shell.settings.set(LAST_EXPORT_FOLDER, str(path.parent))

        def done(count: int) -> None:
            text = self.tr("%Ln row(s) exported to %1", None, count)
            self._shell.notices.toast(fill(text, path.name))

        title = fill(self.tr("Exporting %1"), path.name)
        self._shell.operations.start(work, owner=self, done=done, title=title)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        ground = self._shell.theme.tokens.surface
        QGuiApplication.clipboard().setImage(picture(self._tab.picture, ground))
        self._shell.notices.toast(self.tr("Picture copied"))

    def ask_picture(self) -> None:
        """Ask where to save the picture, and save it."""
        pipeline = self._tab.simulation.pipeline
        if pipeline is not None:
            proposed = self._folder() / f"{pipeline.object}-moves.svg"
            ask_picture(self._tab.window(), proposed, self.save_picture)

    def save_picture(self, path: Path) -> None:
        """Save the picture as SVG or PNG, by the name of the file."""
        pipeline = self._tab.simulation.pipeline
        if pipeline is None:
            return
        ground = self._shell.theme.tokens.surface
        done = save(self._tab.picture, path, pipeline.label, ground)
        self._shell.settings.set(LAST_EXPORT_FOLDER, str(path.parent))
        said = self.tr("Saved as %1") if done else self.tr("%1 could not be written")
        self._shell.notices.toast(fill(said, str(path)))

    def _rows(self, path: Path, listed: MoveSource) -> Callable[[Monitor], int]:
        rows = Listed(
            source=listed.source,
            history=listed.history,
            query=listed.query,
            people=listed.people,
            is_standing=listed.is_standing,
        )
        return lambda monitor: export_entries(rows, path, monitor)

    def _figures(self, path: Path) -> Callable[[Monitor], int] | None:
        simulation = self._tab.simulation
        judged, history, people = simulation.judged, simulation.history, simulation.people
        if judged is None or history is None:
            return None
        verdict = judged.tried
        return lambda _monitor: export_figures(verdict, history, people, path)

    def _folder(self) -> Path:
        return Path(self._shell.settings.get(LAST_EXPORT_FOLDER) or Path.home())
