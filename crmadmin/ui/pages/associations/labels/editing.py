"""The dialogs behind the page's actions, and the edits that come of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.associations.suggestions import Suggestion
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.effects.effect import Effect
from crmadmin.services.associating import LabelLine, LimitSide
from crmadmin.services.standing import Standing
from crmadmin.ui.pages.associations.labels.dialogs.label import LabelDialog
from crmadmin.ui.pages.associations.labels.dialogs.limit import LimitDialog
from crmadmin.ui.pages.associations.labels.edits import Edits
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.tab import AssociationsDesk


class Editing(QObject):
    """Open the dialogs over a page, and carry out what needs none.

    ``effect_opened`` carries an effect that a dialog told, and the row of its label.
    """

    effect_opened = Signal(object, object)

    def __init__(self, page: QWidget, desk: AssociationsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._shell = shell = desk.shell
        self._services = services = desk.services
        self._edits = Edits(shell, services, self)

    def add(self, pair: tuple[str, str], created: Callable[[str], None]) -> None:
        """Add a label to a pair; ``created`` hears its key."""
        dialog = self._dialog(pair)

        def save(label: AssociationLabel) -> None:
            def done() -> None:
                dialog.accept()
                created(str(label.address))

            self._edits.create(label, done, dialog.refuse)

        dialog.saved.connect(save)
        dialog.open()

    def rename(self, row: LabelRow) -> None:
        """Give a label other texts."""
        before = row.line.after
        if before is None:
            return
        pair = (before.from_object, before.to_object)
        dialog = self._dialog(pair, row.line)

        def save(label: AssociationLabel) -> None:
            texts = (label.label, label.inverse_label)
            self._edits.rename(label.address, texts, dialog.accept, dialog.refuse)

        def look(effect: Effect) -> None:
            dialog.reject()
            self.effect_opened.emit(effect, row)

        dialog.saved.connect(save)
        dialog.effect_opened.connect(look)
        dialog.open()

    def _dialog(self, pair: tuple[str, str], line: LabelLine | None = None) -> LabelDialog:
        sheet = self._desk.holdings.sheet
        known = None if sheet is None else sheet.pair(pair)
        return LabelDialog(
            self._page.window(), self._shell, self._services, pair, line=line, sheet=known
        )

    @Slot(object)
    def suggest(self, suggestion: Suggestion) -> None:
        """Make a label of a role at once; the toast offers to take that back."""
        texts = suggestion.texts(self._shell.languages.language)
        self._edits.make((suggestion.from_object, suggestion.to_object), texts)

    @Slot(object)
    def delete(self, row: LabelRow) -> None:
        """Delete a label in the draft."""
        if row.line.after is not None:
            self._edits.delete(row.line.after)

    @Slot(object)
    def revert(self, row: LabelRow) -> None:
        """Take back what the draft has made of a label and of its limits."""
        sides = [
            side.proposed.address
            for side in row.line.limits
            if side.standing is not Standing.UNCHANGED
        ]
        own = [] if row.line.standing is Standing.UNCHANGED else [row.line.address]
        addresses = tuple(each for each in (*own, *sides) if each is not None)
        if addresses:
            self._edits.revert(addresses)

    @Slot(object, object)
    def limit(self, row: LabelRow, side: LimitSide) -> None:
        """Change the limit of one direction."""
        dialog = LimitDialog(self._page.window(), self._shell, self._services, row.line, side)
        dialog.saved.connect(partial(self._save_limit, dialog, side))
        dialog.open()

    def _save_limit(
        self, dialog: LimitDialog, side: LimitSide, limit: AssociationLimit | None
    ) -> None:
        if limit is not None:
            self._edits.limit(limit, dialog.accept, dialog.refuse)
        elif side.after is not None:
            self._edits.lift(side.after, dialog.accept, dialog.refuse)
