"""What a person does to options, from the page's actions to the list that is saved."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.services.option_sheet import PropertySheet
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.options.dialogs.option import OptionDialog
from crmadmin.ui.pages.leads.options.edits import Edits
from crmadmin.ui.pages.leads.options.holdings import Holdings
from crmadmin.ui.pages.leads.options.lists import Options, moved, shown, stepped, without
from crmadmin.ui.pages.leads.options.rows import OptionRow
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Editing(QObject):
    """Edit the property that is looked at."""

    def __init__(self, page: QWidget, shell: Shell, services: Services, holdings: Holdings) -> None:
        super().__init__(page)
        self._page = page
        self._shell = shell
        self._holdings = holdings
        self._edits = Edits(shell, services, self)

    def add(self, done: Callable[[str], None], value: str = "") -> None:
        """Add an option, with a value that records hold already where one is given."""
        self._open(None, done, value)

    def change(self, row: OptionRow, done: Callable[[str], None]) -> None:
        """Give an option another label, or hide it."""
        if row.option is not None:
            self._open(row.option, done)

    @Slot(object)
    def hide(self, values: Collection[str]) -> None:
        """Hide options, or show them again where all are hidden."""
        sheet = self._holdings.shown
        if sheet is not None:
            chosen = [each for each in sheet.options if each.value in values]
            hide = not all(each.hidden for each in chosen)
            self._edits.save(sheet, shown(sheet.options, values, hidden=hide))

    @Slot(object)
    def remove(self, values: Collection[str]) -> None:
        """Remove options; it can be undone, so nothing is asked."""
        sheet = self._holdings.shown
        if sheet is None or not values:
            return
        labels = [each.label for each in sheet.options if each.value in values]
        text = fill(self.tr("Option “%1” removed in the draft"), labels[0])
        if len(labels) > 1:
            text = self.tr("%Ln option(s) removed in the draft", None, len(labels))
        self._edits.save(sheet, without(sheet.options, values), text=text)

    def drop(self, values: Collection[str], place: int) -> None:
        """Put options before the one at a place."""
        self._arrange(lambda options: moved(options, values, place))

    def step(self, values: Collection[str], step: int) -> None:
        """Move options one place up (-1) or down (1)."""
        self._arrange(lambda options: stepped(options, values, step))

    @Slot(object)
    def revert(self, row: OptionRow) -> None:
        """Take back what the draft has made of an option."""
        if row.line is not None and row.is_drafted:
            self._edits.revert(row.line.option.address)

    def _arrange(self, made: Callable[[Options], Options]) -> None:
        sheet = self._holdings.shown
        if sheet is not None:
            options = made(sheet.options)
            if options != sheet.options:
                self._edits.save(sheet, options)

    def _open(
        self, before: PropertyOption | None, done: Callable[[str], None], value: str = ""
    ) -> None:
        sheet = self._holdings.shown
        if sheet is None:
            return
        dialog = OptionDialog(self._page.window(), self._shell, sheet, before, value)
        dialog.saved.connect(
            lambda options, saved: self._save(dialog, sheet, options, lambda: done(saved))
        )
        dialog.open()

    def _save(
        self,
        dialog: OptionDialog,
        sheet: PropertySheet,
        options: Options,
        done: Callable[[], None],
    ) -> None:
        def saved() -> None:
            dialog.accept()
            done()

        self._edits.save(sheet, options, done=saved, failed=dialog.refuse)
