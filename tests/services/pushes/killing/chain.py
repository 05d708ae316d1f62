"""One push, sat through by as many programs as are killed on the way, and what came of it."""

import multiprocessing
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.changes.changes import diff
from crmadmin.core.runs.journal import Event, StepState
from crmadmin.sandbox import kinds
from crmadmin.sandbox.faults import Faults, Where
from crmadmin.services.pushing import Pushing
from crmadmin.store.database import Database
from crmadmin.store.plans import save_plan
from tests.services.pulls.world import World, served
from tests.services.pushes.desk import Desk
from tests.services.pushes.killing.child import FINISHED, KILLED, PAUSED, Sitting, sit
from tests.services.pushes.killing.portals import portal, wanted

WRITES = tuple(Where(method=each) for each in ("POST", "PUT", "PATCH", "DELETE"))
LINES = frozenset(map(str, Event))
ANSWERS = frozenset({"called", "settled"})
"""Points of the second way: a program dies of each answer before it writes it down."""

_SERVER = {"status": "error", "message": "no", "category": "INTERNAL_ERROR"}
Arm = Callable[[Faults, Where], None]
FAULTS: dict[str, Arm] = {
    "none": lambda _faults, _where: None,
    "slow": lambda faults, where: faults.slow(0.02, where),
    "dropped before": lambda faults, where: faults.drop_before(where),
    "dropped after": lambda faults, where: faults.drop_after(where),
    "cut short": lambda faults, where: faults.truncate(where),
    "502": lambda faults, where: faults.answer(502, _SERVER, where),
    "502, carried out": lambda faults, where: faults.answer(502, _SERVER, where, applied=True),
    "423": lambda faults, where: faults.answer(423, _SERVER, where),
    "429": lambda faults, where: faults.rate_limited(where),
    "429 of the day": lambda faults, where: faults.rate_limited(where, policy="DAILY"),
    "401": lambda faults, where: faults.unauthorized(where),
    "unknown fields": lambda faults, where: faults.unknown_fields(where),
}
"""Every fault of the sandbox; it meets the first write of each program."""

IN_TURN = "all in turn"
"""Another fault whenever one was met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What came of a push; ``twice`` and ``lost`` count changes that the portal noted."""

    steps: int
    programs: int
    killed: int
    faults: int
    took_effect: int
    did_not: int
    unsettled: int
    done: int
    twice: int
    lost: int
    left: int

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is lost, done twice, unknown or left."""
        return self.done == self.steps and not (
            self.twice or self.lost or self.left or self.unsettled
        )


def prepared(folder: Path) -> Path:
    """Pull the portal into a workspace, once for all chains; give its file."""
    file = folder / "pulled.crmadmin"
    with served(folder, portal()) as world, Database.create(file) as database:
        _desk(world, database).pull()
    return file


def chain(folder: Path, pulled: Path, *, fault: str, steps: int, points: frozenset[str]) -> Counts:
    """Push so many steps, killed at every one of the points, with a fault in each program."""
    file = folder / "push.crmadmin"
    file.write_bytes(pulled.read_bytes())
    (folder / "spent").write_text("", encoding="utf-8")
    with served(folder, portal()) as world:
        with Database.open(file) as database:
            desk = _desk(world, database)
            target = wanted(desk.base, steps)
            plan = desk.plan_of(diff(desk.base, target))
            with database.writing() as connection:
                save_plan(connection, plan)
        sitting = Sitting(
            workspace=str(file),
            address=world.server.address,
            token=world.server.token,
            spent=str(folder / "spent"),
            kinds=points,
        )
        ends, met = sat(world, sitting, fault, most=steps * 16)
        with Database.open(file) as database:
            desk = _desk(world, database)
            run = desk.pushing.run(1)
            noted = _noted(world)
            left = len(diff(desk.pull(), target))
    settled = [each for each in run.entries if each.event is Event.SETTLED]
    return Counts(
        steps=len(plan.steps),
        programs=sum(ends.values()),
        killed=ends[KILLED],
        faults=met,
        took_effect=sum(bool(each.detail["took_effect"]) for each in settled),
        did_not=sum(not each.detail["took_effect"] for each in settled),
        unsettled=sum(state is StepState.UNKNOWN for state in run.states.values()),
        done=sum(state is StepState.DONE for state in run.states.values()),
        twice=sum(count - 1 for count in noted.values()),
        lost=len(plan.steps) - len(noted),
        left=left,
    )


def sat(
    world: World, sitting: Sitting, fault: str, *, most: int, writes: Sequence[Where] = WRITES
) -> tuple[Counter[int], int]:
    """Let programs go on until one of them finishes; count how they ended and faults met.

    The first of each of ``writes`` that a program makes meets a fault.
    """
    if sys.platform == "win32":
        context = multiprocessing.get_context("spawn")
    else:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([sit.__module__])
    ends: Counter[int] = Counter()
    met, last = 0, KILLED
    while last != FINISHED and sum(ends.values()) < most:
        paused = last == PAUSED
        armed = _armed(world.server.faults, fault, met, () if paused else writes)
        program = context.Process(target=sit, args=(sitting,))
        program.start()
        program.join()
        last = program.exitcode or FINISHED
        program.close()
        ends[last] += 1
        met += armed - len(world.server.faults.waiting())
    world.server.faults.clear()
    return ends, met


def _armed(faults: Faults, fault: str, number: int, writes: Sequence[Where]) -> int:
    """Let the next program's first write of each kind meet a fault."""
    faults.clear()
    kinds_of = list(FAULTS)[1:] if fault == IN_TURN else [fault]  # not the first, which is none
    for where in writes:
        FAULTS[kinds_of[number % len(kinds_of)]](faults, where)
    return len(faults.waiting())


def _noted(world: World) -> Counter[tuple[str, str, str]]:
    """Count what the portal noted of each change: its own list of what was done."""
    found = world.server.state.documents(kinds.ACTIVITY, "")
    return Counter(
        (str(each["action"]), str(each["category"]), str(each["targetObjectId"])) for each in found
    )


def _desk(world: World, database: Database) -> Desk:
    return Desk(world=world, database=database, pushing=Pushing(database, world.open_client))
