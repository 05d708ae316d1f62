"""Looking for proposals in the background, and what a person does with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.proposing import Declared, Proposal, Standing
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.sync.detail import SyncDetail
from crmadmin.ui.pages.sync.figures import Figures
from crmadmin.ui.pages.sync.proposals.detail import Samples
from crmadmin.ui.pages.sync.proposals.rows import ProposalRow, standing_now
from crmadmin.ui.pages.sync.proposals.view import ProposalsView
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

Rows = Sequence[ProposalRow]


class Proposals(QObject):
    """Fill the list of proposals; accept, change and reject them.

    ``opened`` says that the list is to be shown; ``entered`` carries the row to be shown in full
    with its samples (None while they are not asked for), or None twice.
    """

    opened = Signal()
    entered = Signal(object, object)

    def __init__(self, shell: Shell, services: Services, figures: Figures) -> None:
        super().__init__()
        self._shell = shell
        self._services = services
        self._figures = figures
        self._object = ""
        self._found: tuple[Proposal, ...] | None = None
        self._rules: dict[FieldMapping, SyncRule] = {}
        self._rejected: frozenset[FieldMapping] = frozenset()
        self._is_busy = False
        self._stack: QStackedWidget | None = None
        self.view = ProposalsView(shell)
        self.view.renewal_asked.connect(self.look)
        self.view.accepted.connect(self.accept)
        self.view.rejected.connect(self.reject)
        self.view.restored.connect(self.restore)
        self.view.withdrawn.connect(self.withdraw)
        self.view.rule_chosen.connect(self._choose_rule)
        self.view.entered_row.connect(lambda row: self.entered.emit(row, None))
        self.view.evidence_opened.connect(self.show_samples)

    def join(self, stack: QStackedWidget, detail: SyncDetail) -> None:
        """Take a place beside the mappings, and the detail panel while the list is shown."""
        stack.addWidget(self.view)
        self._stack = stack

        def enter() -> None:
            stack.setCurrentWidget(self.view)
            detail.show_proposal(None, None)
            self._shell.actions.refresh()

        def show(row: ProposalRow | None, samples: Samples | None) -> None:
            if self.is_shown:
                detail.show_proposal(row, samples)

        self.opened.connect(enter)
        self.entered.connect(show)
        detail.proposal.samples_asked.connect(self.show_samples)
        detail.proposal.record_opened.connect(self._go_to_record)

    @property
    def is_shown(self) -> bool:
        """Tell whether the page shows the proposals."""
        return self._stack is not None and self._stack.currentWidget() is self.view

    def open(self) -> None:
        """Show the proposals of the object shown; look for them where that was not done."""
        self.opened.emit()
        if self._found is None or self._object != self._figures.object:
            self.look()
        else:
            self.renew()
        self.view.table.setFocus()

    def forget(self) -> None:
        """Forget what was found: the records are others now."""
        self._found = None

    @Slot()
    def look(self) -> None:
        """Compare the linked records, with progress and Cancel in the status bar."""
        name, proposing = self._figures.object, self._services.proposing
        self._object, self._found, self._is_busy = name, None, True
        self.renew()

        def work(monitor: Monitor) -> tuple[Proposal, ...]:
            return proposing.propose(name, monitor)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self._fail,
            cancelled=self._stop,
            title=self.tr("Comparing linked records"),
            latest=f"sync.proposals.{id(self)}",
        )

    @Slot()
    def renew(self) -> None:
        """Show where each proposal stands under the draft as it is now."""
        sheet = self._figures.sheet
        rows = [] if sheet is None or self._found is None else [self._row(e) for e in self._found]
        editable = sheet is not None and not sheet.read_only
        self.view.show_rows(rows, editable=editable, busy=self._is_busy)

    @Slot(object)
    def accept(self, rows: Rows) -> None:
        """Declare proposed mappings; the toast offers to take all of them back."""
        self._declare([row.mapping for row in rows if row.is_open])

    def _declare(self, mappings: Sequence[FieldMapping]) -> None:
        if not mappings:
            return

        def work(_monitor: Monitor) -> Declared:
            return self._services.proposing.accept(mappings)

        def done(declared: Declared) -> None:
            text = self.tr("%Ln mapping(s) declared", None, len(mappings))
            self._shell.notices.toast(
                text, action=self.tr("Undo"), run=lambda: self._take_back(declared.settings)
            )

        self._shell.operations.start(work, owner=self, done=done, changes=Changes.CONFIGURATION)

    @Slot(object)
    def withdraw(self, rows: Rows) -> None:
        """Take back that HubSpot has these mappings; the toast offers to declare them again."""
        sheet = self._figures.sheet
        found = [sheet.drafted.get(row.mapping.address) for row in rows] if sheet else []
        mappings = [setting for setting in found if isinstance(setting, FieldMapping)]

        def say() -> None:
            text = self.tr("%Ln mapping(s) withdrawn", None, len(mappings))
            again = self.tr("Undo")
            self._shell.notices.toast(text, action=again, run=lambda: self._declare(mappings))

        self._take_back(mappings, say)

    @Slot(object)
    def reject(self, rows: Rows) -> None:
        """Never propose these again; the toast offers to take that back."""
        some = [row for row in rows if row.is_open]
        if not some:
            return
        mappings = [row.proposal.mapping for row in some]

        def work(_monitor: Monitor) -> None:
            self._services.proposing.reject(mappings)

        def done(_none: None) -> None:
            self._rejected |= {*mappings}
            self.renew()
            text = self.tr("%Ln proposal(s) rejected", None, len(mappings))
            self._shell.notices.toast(text, action=self.tr("Undo"), run=lambda: self.restore(some))

        self._shell.operations.start(work, owner=self, done=done)

    @Slot(object)
    def restore(self, rows: Rows) -> None:
        """Propose rejected ones again."""
        mappings = [row.proposal.mapping for row in rows]

        def work(_monitor: Monitor) -> None:
            self._services.proposing.restore(mappings)

        def done(_none: None) -> None:
            self._rejected -= {*mappings}
            self.renew()

        self._shell.operations.start(work, owner=self, done=done)

    @Slot(object)
    def show_samples(self, row: ProposalRow) -> None:
        """Read some records on which the two sides differ."""
        proposing = self._services.proposing

        def work(_monitor: Monitor) -> Samples:
            return {
                each.mapped.salesforce.object: proposing.disagreeing(each)
                for each in row.proposal.evidence
            }

        self._shell.operations.start(
            work,
            owner=self,
            done=lambda samples: self.entered.emit(row, samples),
            latest=f"sync.proposals.samples.{id(self)}",
        )

    @Slot(str, str)
    def _go_to_record(self, hubspot_object: str, record_id: str) -> None:
        subject = (System.HUBSPOT, hubspot_object, record_id)
        self._shell.navigation.go(Place("records", subject))

    def _take(self, found: tuple[Proposal, ...]) -> None:
        self._found = found
        self._rules = {}
        rejected = (each.mapping for each in found if each.standing is Standing.REJECTED)
        self._rejected = frozenset(rejected)
        self._stop()

    def _stop(self) -> None:
        self._is_busy = False
        self.renew()

    def _fail(self, problem: Problem) -> None:
        self._stop()
        self._shell.notices.problem(problem)

    def _take_back(
        self, settings: Sequence[Setting], done: Callable[[], None] = lambda: None
    ) -> None:
        def work(_monitor: Monitor) -> None:
            self._services.proposing.withdraw(settings)

        self._shell.operations.start(
            work, owner=self, done=lambda _none: done(), changes=Changes.CONFIGURATION
        )

    def _row(self, proposal: Proposal) -> ProposalRow:
        drafted = self._figures.sheet.drafted if self._figures.sheet else None
        assert drafted is not None  # noqa: S101 - rows are made of a sheet
        return ProposalRow(
            proposal=proposal,
            rule=self._rules.get(proposal.mapping, proposal.mapping.rule),
            standing=standing_now(proposal, drafted, self._rejected),
        )

    @Slot(object, object)
    def _choose_rule(self, row: ProposalRow, rule: SyncRule) -> None:
        self._rules[row.proposal.mapping] = rule
        self.renew()
