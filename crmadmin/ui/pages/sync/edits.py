"""What a person does to the draft: each edit saved in the background, and told."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.policies import Policies
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.errors.configuration import DRAFT_IN_THE_WAY
from crmadmin.services.assuming import choose_policies
from crmadmin.services.configuring import (
    ConfigurationImport,
    export_configuration,
    import_configuration,
)
from crmadmin.services.drafting import Warnings, told
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

T = TypeVar("T")


class Edits(QObject):
    """Carry edits out, one after the other; ``failed`` of an edit gets its Problem."""

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._services = services
        self._drafting = services.drafting

    def set_rule(
        self, row: FieldMapping, rule: SyncRule, failed: Callable[[Problem], None]
    ) -> None:
        """Give a mapping another rule."""
        self._edit(
            lambda: self._drafting.set_rule(row.object, row.property_name, rule),
            done=self._warn,
            failed=failed,
        )

    def save(
        self,
        mapping: FieldMapping,
        *,
        is_new: bool,
        done: Callable[[], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Add a mapping, or give the one of its property other fields or another rule."""
        verb = self._drafting.add_mapping if is_new else self._drafting.edit_mapping

        def saved(warnings: Warnings) -> None:
            done()
            self._warn(warnings)

        self._edit(lambda: verb(mapping), done=saved, failed=failed)

    def remove(self, mapping: FieldMapping, label: str) -> None:
        """Remove a mapping; the toast offers to take that back."""

        def removed(_none: None) -> None:
            text = fill(self.tr("Mapping of %1 removed"), label)
            self._shell.notices.toast(text, action=self.tr("Undo"), run=self.undo)

        self._edit(
            lambda: self._drafting.remove_mapping(mapping.object, mapping.property_name),
            done=removed,
        )

    def change_settings(self, settings: SyncObjectSettings) -> None:
        """Set what an object creates and includes."""
        self._edit(lambda: self._drafting.change_settings(settings), done=self._warn)

    def choose_policies(self, policies: Policies) -> None:
        """Preview under other assumptions."""
        database = self._services.database
        self._edit(
            lambda: choose_policies(database, policies),
            done=lambda _none: None,
            changes=Changes.CONFIGURATION,
        )

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""
        self._edit(self._drafting.undo, done=lambda _state: None)

    def import_file(self, path: Path, *, discard: bool, blocked: Callable[[Problem], None]) -> None:
        """Put a configuration file in place of the base; ``blocked`` by edits of the draft."""
        database = self._services.database

        def failed(problem: Problem) -> None:
            if problem.wording is DRAFT_IN_THE_WAY:
                blocked(problem)
            else:
                self._shell.notices.problem(problem)

        def imported(result: ConfigurationImport) -> None:
            count = len(result.changes) + len(result.drafted)
            self._shell.notices.toast(
                fill(
                    self.tr("Configuration imported: %1"),
                    self.tr("%Ln setting(s) changed", None, count),
                )
            )

        self._edit(
            lambda: import_configuration(database, path, discard_draft_edits=discard),
            done=imported,
            failed=failed,
            changes=Changes.CONFIGURATION | Changes.DRAFT,
        )

    def export_file(self, path: Path) -> None:
        """Write the configuration, with the draft's edits, as a file."""
        database = self._services.database

        def written(_text: str) -> None:
            text = fill(self.tr("Configuration written to %1"), path.name)
            self._shell.notices.toast(text)

        self._edit(
            lambda: export_configuration(database, path), done=written, changes=Changes.NOTHING
        )

    def _edit(
        self,
        verb: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
        changes: Changes = Changes.DRAFT,
    ) -> None:
        def work(_monitor: Monitor) -> T:
            return verb()

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=failed or self._shell.notices.problem,
            changes=changes,
        )

    def _warn(self, warnings: Warnings) -> None:
        """Say what the last edit was saved in spite of."""
        for objection in warnings:
            self._shell.notices.toast(
                told(objection).sentence(self._shell.languages.language),
                action=self.tr("Undo"),
                run=self.undo,
            )
