"""Edits of records' associations that change nothing any more, and the way to take them back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.wording.association_edits import idle_sentence


class IdleEdits(Banner):
    """Say that edits have nothing to do; ``take_back_asked`` carries addresses. Else hidden."""

    take_back_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.icons)
        self.setObjectName("review.idle")
        self._shell = shell

    def show_edits(self, edits: Sequence[AssociationEdit], configuration: Configuration) -> None:
        """Tell of these edits."""
        if not edits:
            self.hide()
            return
        addresses = tuple(each.address for each in edits)
        text = (
            idle_sentence(speech_of(self._shell), edits[0], configuration)
            if len(edits) == 1
            else self.tr(
                "%Ln edits of associations have nothing to do any more: all of their pairs are so "
                "already.",
                None,
                len(edits),
            )
        )
        self.say(
            Weight.INFORMATION,
            text,
            action=self.tr("Take back"),
            run=lambda: self.take_back_asked.emit(addresses),
        )
