"""The dialogs behind the page's actions, and the edits that come of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.errors import Problem
from crmadmin.services.mapping_sheet import MappingSheet, SheetLine
from crmadmin.settings import LAST_IMPORT_FOLDER
from crmadmin.ui.dialogs.decision import DecisionDialog
from crmadmin.ui.pages.sync.dialogs.mapping import MappingDialog, Occasion
from crmadmin.ui.pages.sync.dialogs.policies import PoliciesDialog
from crmadmin.ui.pages.sync.dialogs.settings import SettingsDialog
from crmadmin.ui.pages.sync.edits import Edits
from crmadmin.ui.pages.sync.figures import Figures
from crmadmin.ui.pages.sync.files import ask_configuration, ask_configuration_target
from crmadmin.ui.pages.sync.rows import property_label
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Editing(QObject):
    """Open the dialogs over a page."""

    def __init__(
        self, page: QWidget, shell: Shell, services: Services, figures: Figures, edits: Edits
    ) -> None:
        super().__init__(page)
        self._page = page
        self._shell = shell
        self._services = services
        self._figures = figures
        self._edits = edits

    @property
    def _sheet(self) -> MappingSheet | None:
        return self._figures.sheet

    def add(self) -> None:
        """Add a mapping."""
        self.mapping(None)

    def mapping(self, line: SheetLine | None) -> None:
        """Edit the mapping of a line, or add one without."""
        sheet = self._sheet
        if sheet is None:
            return
        occasion = Occasion(sheet=sheet, scenario=self._figures.scenario, line=line)
        dialog = MappingDialog(self._page.window(), self._shell, self._services, occasion)
        dialog.saved.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: MappingDialog, mapping: FieldMapping, is_new: bool) -> None:  # noqa: FBT001 - a slot
        self._edits.save(mapping, is_new=is_new, done=dialog.accept, failed=dialog.refuse)

    def remove(self, line: SheetLine) -> None:
        """Remove a mapping; it can be undone, so nothing is asked."""
        if line.after is not None:
            self._edits.remove(line.after, property_label(line))

    def settings(self) -> None:
        """Change the object's settings."""
        sheet = self._sheet
        if sheet is None:
            return
        dialog = SettingsDialog(
            self._page.window(), self._shell, self._services, sheet, self._figures.scenario
        )
        dialog.saved.connect(self._edits.change_settings)
        dialog.open()

    def policies(self) -> None:
        """Show the assumptions, and preview under others."""
        sheet = self._sheet
        if sheet is None:
            return
        dialog = PoliciesDialog(self._page.window(), sheet.policies, read_only=sheet.read_only)
        dialog.saved.connect(self._edits.choose_policies)
        dialog.open()

    def import_configuration(self) -> None:
        """Ask for a configuration file and put it in place of the base."""
        ask_configuration(self._page.window(), self._folder(), self.import_chosen)

    def import_chosen(self, path: Path) -> None:
        """Put a configuration file in place of the base; ask first where a draft is in the way."""
        self._shell.settings.set(LAST_IMPORT_FOLDER, str(path.parent))
        self._edits.import_file(
            path, discard=False, blocked=lambda problem: self._ask_over_draft(path, problem)
        )

    def _ask_over_draft(self, path: Path, problem: Problem) -> None:
        """Ask whether the draft may go: it was made on the configuration that goes."""
        count = int(str(problem.facts["edits"]))
        dialog = DecisionDialog(
            self._page.window(),
            self._shell.icons,
            question=problem.sentence(self._shell.languages.language),
            consequence=self.tr("They cannot be brought back. HubSpot is not touched."),
            verb=self.tr("Discard %Ln edit(s) and import", None, count),
        )
        dialog.accepted.connect(partial(self._import_over, path))
        dialog.open()

    def _import_over(self, path: Path) -> None:
        self._edits.import_file(path, discard=True, blocked=self._shell.notices.problem)

    def export_configuration(self) -> None:
        """Ask where to write the configuration, and write it."""
        name = f"{self._services.database.path.stem}.yaml"
        ask_configuration_target(
            self._page.window(), self._folder() / name, self._edits.export_file
        )

    def _folder(self) -> Path:
        kept = self._shell.settings.get(LAST_IMPORT_FOLDER)
        return Path(kept) if kept else self._services.database.path.parent
