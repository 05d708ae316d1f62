"""Deleting a stage or a pipeline: where its records go first, and what else goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import System
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import ObjectSheet, PipelineLine, StageLine
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import JudgedDialog, Judgement
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """What is to go: a stage of a pipeline, or the pipeline as a whole where there is none.

    ``records`` are those in it, None while that is not known.
    """

    line: PipelineLine
    stage: StageLine | None
    records: int | None

    @property
    def address(self) -> Address:
        """Give its address."""
        return self.line.address if self.stage is None else self.stage.stage.address

    @property
    def name(self) -> str:
        """Give its label."""
        return self.line.pipeline.label if self.stage is None else self.stage.stage.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The stage that records go to; None where there are none to move."""

    to: Address | None


class DeletionDialog(JudgedDialog[Target]):
    """Choose where records go; ``confirmed`` carries the address of that stage, or None."""

    confirmed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        sheet: ObjectSheet,
        doomed: Doomed,
    ) -> None:
        super().__init__(window, shell, "pipelines.deletion")
        self._drafting = drafting
        self._doomed = doomed
        self._target = QComboBox()
        self._target.setObjectName("pipelines.deletion.target")
        self._told = label(wraps=True)
        self._told.setObjectName("pipelines.deletion.records")
        self._lay_out(sheet)
        self._target.currentIndexChanged.connect(self.change)
        self._target.setFocus()
        self.change()

    def judgement(self) -> Judgement[Target] | None:
        """Ask what stands against it."""
        drafting, address = self._drafting, self._doomed.address
        is_stage = self._doomed.stage is not None
        to = self._target.currentData() if self._asks else None

        def judge() -> tuple[Target, Sequence[Objection]]:
            if is_stage:
                return Target(to=to), drafting.stage_deletion_objections(address, to)
            return Target(to=to), drafting.pipeline_deletion_objections(address, to)

        return judge

    def take(self, judged: Target) -> None:
        """Hand the target to whoever deletes."""
        self.confirmed.emit(judged.to)

    @property
    def _asks(self) -> bool:
        """Tell whether there are records to move, as far as that is known."""
        return self._doomed.records != 0

    def _lay_out(self, sheet: ObjectSheet) -> None:
        name = self._doomed.name
        if self._doomed.stage is None:
            self.setWindowTitle(fill(self.tr("Delete the pipeline “%1”"), name))
            self.save.setText(self.tr("Delete pipeline"))
        else:
            self.setWindowTitle(fill(self.tr("Delete the stage “%1”"), name))
            self.save.setText(self.tr("Delete stage"))
        self.form.addRow(self._told)
        self._told.setText(self._sentence(sheet))
        if self._asks:
            self._fill(sheet)
            self.form.addRow(self.tr("Move them to"), self._target)
        self.below.addWidget(label("secondary", self._after(), wraps=True))

    def _sentence(self, sheet: ObjectSheet) -> str:
        count = self._doomed.records
        if count is None:
            return self.tr("How many records are in it is not known yet.")
        if not count:
            return self.tr("No record is in it: nothing has to move.")
        objects = object_name(System.HUBSPOT, sheet.object)
        return fill(
            self.tr("%Ln record(s) is/are in it (%1): they move before it goes.", None, count),
            objects,
        )

    def _after(self) -> str:
        if self._doomed.stage is None:
            return self.tr(
                "Its stages, rules, edit access and whatever is set of it go with it. In the draft "
                "this can be undone; HubSpot itself cannot restore a pipeline that was deleted."
            )
        return self.tr(
            "Rules and edit access name it no more. In the draft this can be undone; HubSpot "
            "itself cannot restore a stage that was deleted."
        )

    def _fill(self, sheet: ObjectSheet) -> None:
        """Offer every stage that stays: those of the same pipeline first, the neighbour chosen."""
        doomed = self._doomed
        others = [each for each in sheet.pipelines if each.address != doomed.line.address]
        own = [] if doomed.stage is None else [doomed.line]
        near: int | None = None
        for line in (*own, *others):
            for each in line.stages:
                if each.sides.after is None:
                    continue
                if doomed.stage is not None and each.stage.address == doomed.address:
                    near = self._target.count()
                    continue
                text = each.stage.label
                if line.address != doomed.line.address:
                    text = f"{line.pipeline.label} · {text}"
                self._target.addItem(text, each.stage.address)
        self._target.setCurrentIndex(max(0, (near or 0) - 1))
