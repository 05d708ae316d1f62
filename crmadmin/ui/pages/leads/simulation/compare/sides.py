"""The two sides that are compared, and what changes from one to the other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.leads.choosing import MoveQuery, Shifted
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.verdicts import NO_SHIFT, Difference, Shift
from crmadmin.core.progress import Monitor
from crmadmin.services.simulations.sources import Basis, RulesFrom
from crmadmin.ui.i18n import Texts
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.leads.simulation.holdings import Simulation
from crmadmin.ui.pages.leads.simulation.views import View
from crmadmin.wording.governance import ORIGINS, RULES, Told


class Side(StrEnum):
    """Where the rules of a side come from."""

    BASE = "base"
    DRAFT = "draft"
    TRIED = "tried"
    FILE = "file"


class SideNames(Texts):
    """The texts of this module."""


def side_name(side: Side, file: Path | None = None) -> str:
    """Name a side."""
    return {
        Side.BASE: SideNames.tr("As HubSpot has it"),
        Side.DRAFT: SideNames.tr("As drafted"),
        Side.TRIED: SideNames.tr("As tried here"),
        Side.FILE: SideNames.tr("Configuration file…") if file is None else file.name,
    }[side]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRow:
    """What changes for one rule, user, team, move or source; ``key`` None is all together."""

    key: Any
    name: str
    shift: Shift


class Comparing(QObject):
    """Hold both sides; compare them anew whenever one becomes different.

    ``changed`` says that anything is different, ``failed`` carries a Problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, simulation: Simulation, operations: Operations) -> None:
        super().__init__()
        self._simulation = simulation
        self._operations = operations
        self._from_file: Ruleset | None = None
        self._compared: tuple[object, ...] = ()
        self.sides = (Side.BASE, Side.TRIED)
        self.file: Path | None = None
        self.difference: Difference | None = None

    def choose(self, place: int, side: Side) -> None:
        """Choose where a side takes its rules from."""
        one, other = self.sides
        self.sides = (side, other) if place == 0 else (one, side)
        self.compare()

    def choose_file(self, place: int, path: Path) -> None:
        """Take the rules of a side from a configuration file."""
        pipeline = self._simulation.pipeline
        if pipeline is None:
            return
        source = self._simulation.source

        def work(_monitor: Monitor) -> Ruleset:
            wanted = RulesFrom(basis=Basis.FILE, path=path)
            return source.ruleset(pipeline.object, pipeline.pipeline_id, wanted)

        def done(ruleset: Ruleset) -> None:
            self.file, self._from_file = path, ruleset
            self._simulation.read_besides(ruleset)
            self.choose(place, Side.FILE)

        self._operations.start(work, owner=self, done=done, failed=self._fail)

    def ruleset(self, side: Side) -> Ruleset | None:
        """Give the rules of a side; None while they are not known."""
        simulation = self._simulation
        match side:
            case Side.TRIED:
                return simulation.tried
            case Side.DRAFT:
                return simulation.drafted
            case Side.FILE:
                return self._from_file
            case Side.BASE:
                ground, pipeline = simulation.ground, simulation.pipeline
                if ground is None or pipeline is None:
                    return None
                return ground.base_ruleset(pipeline)

    def query(self, row: ShiftRow, view: View, shifted: Shifted | None) -> MoveQuery | None:
        """Ask for the moves that fare otherwise in a row."""
        one, other = map(self.ruleset, self.sides)
        if one is None or other is None:
            return None
        asked = {} if row.key is None else {_ASKED[view]: row.key}
        return MoveQuery(ruleset=one, against=other, shifted=shifted, **asked)

    @Slot()
    def compare(self) -> None:
        """Compare the sides on the history that is read, unless that was done."""
        history, people = self._simulation.history, self._simulation.people
        one, other = map(self.ruleset, self.sides)
        if history is None or one is None or other is None:
            self.difference, self._compared = None, ()
            self.changed.emit()
            return
        wanted = (history, one, other, people)
        if wanted == self._compared:
            self.changed.emit()
            return
        self._compared = wanted

        def work(_monitor: Monitor) -> Difference:
            return history.compared(one, other, people)

        self._operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self._fail,
            latest=f"simulation.compared.{id(self)}",
        )

    def forget_file(self) -> None:
        """Forget the rules of a file: they are those of another pipeline."""
        self._from_file, self.file = None, None
        self.sides = tuple(Side.BASE if each is Side.FILE else each for each in self.sides)  # type: ignore[assignment]  # two stay two

    def _take(self, difference: Difference) -> None:
        self.difference = difference
        self.changed.emit()

    def _fail(self, problem: object) -> None:
        self.failed.emit(problem)
        self.changed.emit()


_ASKED = {
    View.RULE: "rule",
    View.USER: "user_id",
    View.TEAM: "team_id",
    View.WAY: "way",
    View.SOURCE: "origin",
}


def shift_rows(difference: Difference, view: View, told: Told) -> tuple[ShiftRow, ...]:
    """Give all together, then the rows of a view: those with most differences first."""
    total = ShiftRow(key=None, name=SideNames.tr("All together"), shift=difference.total)
    if view is View.RULE:
        by_rule = difference.by_rule
        rules = (
            ShiftRow(key=rule, name=told.speech(RULES[rule]), shift=by_rule.get(rule, NO_SHIFT))
            for rule in Rule
        )
        return (total, *rules)
    found, name = _figures(difference, view, told)
    rows = [ShiftRow(key=key, name=name(key), shift=shift) for key, shift in found.items()]
    rows.sort(key=lambda row: (-row.shift.caught - row.shift.freed, -row.shift.after, row.name))
    return (total, *rows)


def _figures(
    difference: Difference, view: View, told: Told
) -> tuple[Mapping[Any, Shift], Callable[[Any], str]]:
    match view:
        case View.USER:
            return difference.by_user, told.user
        case View.TEAM:
            return difference.by_team, told.team
        case View.WAY:
            return difference.by_way, told.way
        case View.SOURCE:
            return difference.by_source, lambda origin: told.speech(ORIGINS[origin])
        case _:
            raise ValueError(view)
