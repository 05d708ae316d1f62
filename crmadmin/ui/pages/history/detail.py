"""One run, or one changed setting, in full."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.core.runs.summary import RunSummary
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.history.runs_table import counts_text, rolled_text
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.looks import difference_look, run_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import speech_of, when
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.outside import copy_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.kinds import kind_title
from crmadmin.wording.settings import address_line, differences, setting_line
from crmadmin.wording.steps import RUN_STATES, TARGETS
from crmadmin.wording.typography import sentence_case

_ACTIONS = {"history.roll_back": "arrow-u-up-left", "history.open_run": "checks"}


class HistoryDetail(Scroller):
    """Show what became current last: a run or an entry."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("history.detail")
        self._shell = shell
        self._shown: RunSummary | AuditEntry | None = None
        self._known: Configuration | None = None

    def name_by(self, known: Configuration) -> None:
        """Name settings as these are called."""
        if known != self._known:
            self._known = known
            self.retranslate()

    @Slot(object)
    def show_row(self, row: RunSummary | AuditEntry | None) -> None:
        """Show a run or an entry; without one what was shown stays."""
        if row is not None:
            self._shown = row
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        match self._shown:
            case RunSummary():
                self.fill(self._run(self._shown))
            case AuditEntry():
                self.fill(self._entry(self._shown))
            case None:
                nothing = self.tr("Select a run or a change to see it in full.")
                self.fill([label("secondary", nothing, wraps=True)])

    def _run(self, run: RunSummary) -> list[QWidget]:
        speech, look = speech_of(self._shell), run_look(run.state)
        facts = (
            (self.tr("Begun"), when(run.started_at)),
            (self.tr("Ended"), when(run.finished_at)),
            (self.tr("By"), run.who),
            (self.tr("To"), f"{speech(TARGETS[run.target])} {run.account_id}"),
            (self.tr("Steps"), counts_text(run, speech)),
            (self.tr("Plan"), run.plan_id),
            (self.tr("Roll-back"), rolled_text(run)),
        )
        return [
            selectable(label("section", fill(self.tr("Run %1"), run.run_id))),
            line(Symbol(self._shell.icons, look.icon, look.tint), speech(RUN_STATES[run.state])),
            _facts(facts),
            *self._why_not(run),
            *self._buttons(),
        ]

    def _why_not(self, run: RunSummary) -> list[QWidget]:
        """Say why a run with changes cannot be rolled back yet."""
        if run.is_rehearsal or not run.changed or run.can_be_rolled_back:
            return []
        text = self.tr("It can be rolled back once it is over: resume it, or leave the rest of it.")
        return [label("secondary", text, wraps=True)]

    def _buttons(self) -> list[QWidget]:
        made: list[QWidget] = []
        for name, icon in _ACTIONS.items():
            action = self._shell.actions.qt(name)
            button = QPushButton(action.text().replace("&", ""))
            button.setObjectName(f"{name}.button")
            button.setEnabled(action.isEnabled())
            self._shell.icons.put(button, icon)
            button.clicked.connect(lambda _checked=False, action=action: action.trigger())
            made.append(button)
        return made

    def _entry(self, entry: AuditEntry) -> list[QWidget]:
        speech = speech_of(self._shell)
        look = difference_look(entry.before, entry.after)
        known = entry.before or entry.after
        named = (
            address_line(speech, entry.address)
            if known is None
            else setting_line(speech, known, self._known)
        )
        ids = (str(number) for _end, number in sorted((entry.ids or {}).items()))
        facts = (
            (self.tr("When"), when(entry.at)),
            (self.tr("By"), entry.who),
            (self.tr("Run"), str(entry.run_id)),
            (self.tr("Step"), str(entry.step)),
            (self.tr("Portal"), entry.account_id),
            (self.tr("Ids"), " / ".join(dict.fromkeys(ids))),
            (self.tr("Request"), entry.request_id),
            (self.tr("Address"), str(entry.address)),
        )
        copied = "\n".join(f"{name}: {value}" for name, value in facts if value)
        return [
            line(
                Symbol(self._shell.icons, look.icon, look.tint),
                kind_title(speech, entry.address.kind),
            ),
            selectable(label("section", sentence_case(named), wraps=True)),
            FieldGrid(differences(speech, entry.before, entry.after, self._known), look.tint),
            _facts(facts),
            copy_link(
                self._shell,
                self.tr("Copy"),
                lambda: f"{named}\n{copied}",
                self.tr("Change copied"),
                "history.copy_entry",
            ),
        ]


def _facts(facts: tuple[tuple[str, str], ...]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate((name, value) for name, value in facts if value):
        grid.addWidget(label("secondary", name), place, 0)
        grid.addWidget(selectable(label("", value, wraps=True)), place, 1)
    return made
