"""From a count to its records, from a record to its explanation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.progress import Monitor
from crmadmin.core.sync.scenarios import Outcome
from crmadmin.services.effect_rows import (
    EffectQuestion,
    EffectRows,
    ExplainedEffect,
    FileFormat,
    NamedEffect,
)
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.drill import DrillDown
from crmadmin.ui.pages.sync.figures import Figures
from crmadmin.ui.pages.sync.groups import OUTCOMES, RECORD_OUTCOMES, Counts
from crmadmin.ui.pages.sync.rows import property_label
from crmadmin.ui.pages.sync.wording.outcomes import group_name, outcome_name, record_outcome_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

Offered = Sequence[tuple[tuple[Outcome, ...], int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whose effects are listed ("" = whole records) and which outcomes of them."""

    property_name: str
    outcomes: frozenset[Outcome]


class Drilling(QObject):
    """Fill the list and explain its rows in the background.

    ``opened`` says that there is a list to be shown, ``explained`` carries an
    ``ExplainedEffect``, or None while there is none.
    """

    opened = Signal()
    explained = Signal(object)

    def __init__(self, shell: Shell, services: Services, figures: Figures) -> None:
        super().__init__()
        self._shell = shell
        self._services = services
        self._figures = figures
        self._asked: Asked | None = None
        self.view = DrillDown(shell)
        self.view.chosen.connect(self._choose)
        self.view.entered_row.connect(self._explain)

    @property
    def asked(self) -> Asked | None:
        """Give what is listed, None while nothing is."""
        return self._asked

    def is_open(self) -> bool:
        """Tell whether a list is shown."""
        return self._asked is not None

    def open(self, property_name: str, outcomes: Sequence[Outcome]) -> None:
        """List the effects of these outcomes that there are."""
        counts = self._counts(property_name)
        present = frozenset(outcome for outcome in outcomes if counts.get(outcome))
        if present:
            self._asked = Asked(property_name=property_name, outcomes=present)
            self._show()
            self.opened.emit()

    def close(self) -> None:
        """Forget the list."""
        self._asked = None
        self.explained.emit(None)

    def renew(self) -> None:
        """List anew under the configuration and scenario shown now."""
        rows = self.view.rows
        sheet = self._figures.sheet
        if self._asked is None or rows is None or sheet is None:
            return
        if self._question(self._asked) != rows.question:
            self._show()

    def question(self) -> EffectQuestion | None:
        """Give the question that is listed."""
        return self._question(self._asked) if self._asked else None

    def export(self, path: Path, file_format: FileFormat) -> None:
        """Write the list into a file, with progress and Cancel in the status bar."""
        rows = self.view.rows
        if rows is None:
            return

        def work(monitor: Monitor) -> int:
            return rows.export(path, file_format, monitor)

        def done(count: int) -> None:
            text = fill(self.tr("%1 written to %2"), self.tr("%Ln row(s)", None, count), path.name)
            self._shell.notices.toast(text)

        self._shell.operations.start(work, owner=self, done=done, title=self.tr("Exporting"))

    @Slot(object)
    def _choose(self, outcomes: frozenset[Outcome]) -> None:
        if self._asked is not None:
            self._asked = replace(self._asked, outcomes=outcomes)
            self._show()

    def _show(self) -> None:
        asked = self._asked
        question = self._question(asked) if asked else None
        if asked is None or question is None:
            return
        rows = EffectRows(self._services.database, self._services.previewing, question)
        self.explained.emit(None)
        self.view.show_effects(self._title(asked), rows, self._offered(asked))

    def _question(self, asked: Asked) -> EffectQuestion | None:
        sheet = self._figures.sheet
        if sheet is None:
            return None
        return EffectQuestion(
            scenario=self._figures.scenario,
            object=sheet.object,
            property_name=asked.property_name,
            outcomes=asked.outcomes,
            configuration=sheet.drafted,
            policies=sheet.policies,
        )

    def _counts(self, property_name: str) -> Counts:
        summary = self._figures.after
        if summary is None:
            return {}
        if property_name:
            return summary.mappings.get(property_name, {})
        both = {*summary.records, *summary.unmapped}
        return {
            outcome: summary.records.get(outcome, 0) + summary.unmapped.get(outcome, 0)
            for outcome in both
        }

    def _offered(self, asked: Asked) -> Offered:
        """List the outcomes that this property (or whole records) has, all of them first."""
        counts = self._counts(asked.property_name)
        order: Sequence[Outcome] = RECORD_OUTCOMES
        if asked.property_name:
            order = [outcome for outcomes in OUTCOMES.values() for outcome in outcomes]
        present = tuple(outcome for outcome in order if counts.get(outcome))
        single = [((outcome,), counts[outcome]) for outcome in present]
        if len(present) < 2:  # noqa: PLR2004 - one is no choice
            return single
        sets = [present]
        asked_for = tuple(outcome for outcome in present if outcome in asked.outcomes)
        if 1 < len(asked_for) < len(present):
            sets.append(asked_for)
        several = [(each, sum(counts[outcome] for outcome in each)) for each in sets]
        return [*several, *single]

    def _title(self, asked: Asked) -> str:
        sheet = self._figures.sheet
        line = sheet.line(asked.property_name) if sheet else None
        whose = property_label(line) if line else self.tr("Whole records")
        group = next((g for g, outcomes in OUTCOMES.items() if asked.outcomes <= {*outcomes}), None)
        if len(asked.outcomes) > 1 and group is not None:
            return f"{whose} · {group_name(group)}"
        if len(asked.outcomes) != 1:
            return whose
        (outcome,) = asked.outcomes
        name = outcome_name(outcome) if asked.property_name else record_outcome_name(outcome)
        return f"{whose} · {name}"

    @Slot(object)
    def _explain(self, row: NamedEffect | None) -> None:
        rows = self.view.rows
        if row is None or rows is None:
            return

        def done(explained: ExplainedEffect) -> None:
            if self._asked is not None:
                self.explained.emit(explained)

        self._shell.operations.start(
            lambda _monitor: rows.explain(row),
            owner=self,
            done=done,
            latest=f"sync.explain.{id(self)}",
        )
