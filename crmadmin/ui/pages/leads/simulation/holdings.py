"""What the tab shows, read and judged in the background: history once, verdicts at each switch."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDate, QObject, Signal, Slot

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.governance import DOCUMENTED, GovernancePolicies, Rule, Ruleset
from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import StageHistory
from crmadmin.core.leads.trials import admitting, carried, covering, differing, switched
from crmadmin.core.leads.verdicts import Verdict
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.stage_simulation import StageSimulation
from crmadmin.settings import SIMULATED_PERIOD
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.leads.simulation.ground import Ground, PipelineKey, read_ground
from crmadmin.ui.pages.leads.simulation.matrix.flow import Flow
from crmadmin.ui.pages.leads.simulation.matrix.flowing import flow_of
from crmadmin.ui.pages.leads.simulation.periods import Chosen, read_chosen
from crmadmin.ui.pages.leads.tab import LeadsDesk

_OF_HISTORY = Changes.RECORDS | Changes.DEFINITIONS
_OF_GROUND = _OF_HISTORY | Changes.CONFIGURATION | Changes.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the tried rules make of the history, and what the drafted ones do.

    ``drafted`` is None while nothing else is tried than what is drafted. ``standing`` counts the
    records that stand today where the tried rules would not have let them; ``flow`` is the picture.
    """

    tried: Verdict
    standing: Verdict
    flow: Flow
    drafted: Verdict | None = None


class Simulation(QObject):
    """Hold one pipeline's history in a period, the rules tried on it, and what they make of it.

    ``changed`` says that anything became different, ``tried_changed`` that only other rules are
    tried, before they are judged; ``failed`` carries a Problem. Old figures stay until new ones
    come. ``is_told`` says that history knows the pipeline at all, in whatever
    period; ``is_stopped`` that it was not read to its end.
    """

    changed = Signal()
    tried_changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: LeadsDesk, title: Callable[[], str]) -> None:
        super().__init__()
        shell, services = desk.shell, desk.services
        self._known = desk.known
        self._shell = shell
        self._services = services
        self._title = title
        self.source = StageSimulation(services.database)
        self.chosen = read_chosen(shell.settings.get(SIMULATED_PERIOD))
        self.ground: Ground | None = None
        self.pipeline: Pipeline | None = None
        self.drafted: Ruleset | None = None
        self.tried: Ruleset | None = None
        self.history: StageHistory | None = None
        self.judged: Judged | None = None
        self.is_told = False
        self.is_stopped = False
        self._besides: tuple[Ruleset, ...] = ()
        self._known.changed.connect(self._follow)

    @property
    def people(self) -> People:
        """Give the people of the portal, nobody while they are not read."""
        return People() if self.ground is None else self.ground.people

    @property
    def policies(self) -> GovernancePolicies:
        """Give what rules are assumed to mean, as documented while nothing is read."""
        return DOCUMENTED if self.ground is None else self.ground.policies

    @property
    def is_editable(self) -> bool:
        """Tell whether what is tried can be drafted at all."""
        return self.ground is not None and not self.ground.read_only

    @property
    def differing(self) -> tuple[Rule, ...]:
        """Name the rules that are tried otherwise than they are drafted."""
        if self.tried is None or self.drafted is None:
            return ()
        return differing(self.tried, self.drafted)

    def refresh(self, changes: Changes) -> None:
        """Read anew what these changes touch."""
        if changes & _OF_HISTORY:
            self._forget_history()
        if changes & _OF_GROUND:
            self._read_ground()

    def choose_period(self, chosen: Chosen) -> None:
        """Look at another period."""
        if chosen != self.chosen:
            self.chosen = chosen
            self._shell.settings.set(SIMULATED_PERIOD, chosen.written())
            self._forget_history()
            self._settle()

    def switch(self, rule: Rule, *, on: bool) -> None:
        """Switch a rule on or off, as it is drafted or as an admin would first try it."""
        if self.tried is not None and self.drafted is not None:
            self._try(switched(self.tried, rule, on=on, like=self.drafted))

    def cover(self, rule: Rule, stages: Iterable[str]) -> None:
        """Let a rule name or cover these stages."""
        if self.tried is not None:
            self._try(covering(self.tried, rule, stages))

    def admit(self, restricted: tuple[StageAccess, ...]) -> None:
        """Restrict who may edit in stages."""
        if self.tried is not None:
            self._try(admitting(self.tried, restricted))

    def leave_trial(self) -> None:
        """Go back to the rules as they are drafted."""
        if self.drafted is not None:
            self._try(self.drafted)

    def read_history(self) -> None:
        """Read the history anew, after it was stopped."""
        self._forget_history()
        self._settle()

    def read_besides(self, ruleset: Ruleset) -> None:
        """Read the history of the stages of another ruleset too, where they are others."""
        known = () if self.history is None else self.history.stages
        if {stage.stage_id for stage in ruleset.stages} - set(known):
            self._besides = (ruleset,)
            self.read_history()

    def _try(self, ruleset: Ruleset) -> None:
        self.tried = ruleset
        self.tried_changed.emit()
        self._judge()

    def _forget_history(self) -> None:
        self.history = self.judged = None
        self.is_stopped = False

    def _read_ground(self) -> None:
        database, drafting = self._services.database, self._services.drafting
        self._shell.operations.start(
            lambda _monitor: read_ground(database, drafting),
            owner=self,
            done=self._take_ground,
            failed=self.failed.emit,
            latest=f"simulation.ground.{id(self)}",
        )

    @Slot()
    def _follow(self) -> None:
        """Look at the pipeline that is looked at now; what was tried of the former is forgotten."""
        shown = self._known.shown
        if self.pipeline is None or shown is None or _key(shown.pipeline) != _key(self.pipeline):
            self._settle()

    def _take_ground(self, ground: Ground) -> None:
        self.ground = ground
        self._settle()

    def _settle(self) -> None:
        """Find the pipeline and its rules; read or judge whatever became different."""
        ground, sheet = self.ground, self._known.sheet
        if ground is None or sheet is None:
            return
        shown = self._known.shown
        wanted = None if shown is None else _key(shown.pipeline)
        former, self.pipeline = self.pipeline, ground.pipeline(wanted)
        if self.pipeline is None:
            self.drafted = self.tried = None
            self._forget_history()
            self.changed.emit()
            return
        drafted = ground.ruleset(self.pipeline)
        if _key(former) != _key(self.pipeline) or self.drafted is None or self.tried is None:
            self.tried, self._besides = drafted, ()
            self._forget_history()
        else:
            self.tried = carried(self.tried, self.drafted, drafted)
        self.drafted = drafted
        self.changed.emit()
        if self.history is None:
            self._read_history(self.pipeline)
        else:
            self._judge()

    def _read_history(self, pipeline: Pipeline) -> None:
        period, besides = self.chosen.period(QDate.currentDate()), self._besides

        def work(monitor: Monitor) -> tuple[StageHistory, bool]:
            history = self.source.read(
                pipeline.object, pipeline.pipeline_id, period, monitor, besides=besides
            )
            known = self.source.span(pipeline.object, pipeline.pipeline_id)
            return history, bool(known.since or known.until)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._take_history,
            failed=self._fail,
            cancelled=self._stop,
            title=self._title(),
            latest=f"simulation.history.{id(self)}",
        )

    def _take_history(self, read: tuple[StageHistory, bool]) -> None:
        self.history, self.is_told = read
        self._judge()

    def _judge(self) -> None:
        history, tried, drafted, people = self.history, self.tried, self.drafted, self.people
        if history is None or tried is None or drafted is None:
            return
        is_trial = bool(differing(tried, drafted))

        def work(_monitor: Monitor) -> Judged:
            verdict = history.judged(tried, people)
            return Judged(
                tried=verdict,
                flow=flow_of(verdict, tried, history.stage_names),
                standing=history.judged_standing(tried, people),
                drafted=history.judged(drafted, people) if is_trial else None,
            )

        self._shell.operations.start(
            work,
            owner=self,
            done=self._take_judged,
            failed=self._fail,
            latest=f"simulation.judged.{id(self)}",
        )

    def _take_judged(self, judged: Judged) -> None:
        self.judged = judged
        self.changed.emit()

    def _stop(self) -> None:
        self.is_stopped = True
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self._stop()
        self.failed.emit(problem)


def _key(pipeline: Pipeline | None) -> PipelineKey | None:
    return None if pipeline is None else (pipeline.object, pipeline.pipeline_id)
