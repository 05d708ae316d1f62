"""What is set of one stage beside its name: who may edit in it, what it asks for, what it does."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.people import People
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.pipelines.access_words import access_sentence
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label
from crmadmin.wording.kinds import PROPERTIES
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case

_TOP = Qt.AlignmentFlag.AlignTop


class AskedView(QWidget):
    """Say who may edit in a stage, which properties it asks for, and which workflow it starts.

    ``access_asked``, ``properties_asked`` and ``workflow_asked`` want to change that.
    """

    access_asked = Signal()
    properties_asked = Signal()
    workflow_asked = Signal()

    def __init__(self, shell: Shell, row: StageRow, people: People, *, editable: bool) -> None:
        super().__init__()
        self._speech = Speech(shell.languages.language)
        self._editable = editable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        access = [access_sentence(self._speech, row.access, people)]
        change = self._change(self.access_asked.emit, "access", self.tr("Change who may edit"))
        self._add(self.tr("Who may edit in it"), access, change)
        if row.stage.object == LEADS:
            self._add_manual(row)

    def _add_manual(self, row: StageRow) -> None:
        asked = row.line.properties.after
        told = (
            [] if asked is None else [self._property(e.name, e.required) for e in asked.properties]
        )
        change = self._change(
            self.properties_asked.emit, "properties", self.tr("Change which properties it asks for")
        )
        none = self.tr("None") if asked is not None else self.tr("Not known: no API tells")
        self._add(self.tr("Properties asked for"), told or [none], change, by_hand=True)
        workflow = row.line.workflow.after
        actions = [] if workflow is None else list(workflow.actions)
        change = self._change(
            self.workflow_asked.emit, "workflow", self.tr("Change what happens in the stage")
        )
        none = self.tr("None") if workflow is not None else self.tr("Not known: no API tells")
        self._add(self.tr("Workflow of the stage"), actions or [none], change, by_hand=True)

    def _property(self, name: str, required: bool) -> str:  # noqa: FBT001 - read with its name
        known = PROPERTIES.get(name)
        text = name if known is None else sentence_case(self._speech(known))
        return fill(self.tr("%1, required"), text) if required else text

    def _change(self, asked: Callable[[], None], name: str, said: str) -> QPushButton:
        made = link(self.tr("Change…"), asked, f"pipelines.detail.{name}")
        made.setAccessibleName(said)
        made.setToolTip(said)
        made.setVisible(self._editable)
        return made

    def _add(
        self, title: str, told: list[str], change: QPushButton, *, by_hand: bool = False
    ) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label("section", title))
        head.addStretch(1)
        head.addWidget(change, 0, _TOP)
        self._column.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text in told:
            texts.addWidget(label("", text, wraps=True))
        body.addLayout(texts, 1)
        if by_hand:
            mark = tag(self.tr("by hand"))
            mark.setToolTip(self.tr("No API: a change of it becomes a manual step."))
            body.addWidget(mark, 0, _TOP)
        self._column.addLayout(body)
