"""The deletion of a stage with many leads in it, pushed by programs that are killed."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.models import HistoryRow
from crmadmin.sandbox.faults import Where
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.services.pushing import Pushing
from crmadmin.store.database import Database
from tests.services.pulls.world import World, served
from tests.services.pushes.killing.chain import sat
from tests.services.pushes.killing.child import KILLED, Sitting
from tests.services.pushes.records.desk import (
    NEW,
    UPDATE,
    WORKING,
    RecordDesk,
    at,
    batches,
    portal,
    pulled_leads,
)

WRITES = (Where(method="POST", path=UPDATE), Where(method="DELETE"))
"""The calls that meet a fault, the first of each of every program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCounts:
    """What came of a push of leads, in all of their batches.

    ``judged_twice`` counts leads judged more than once, ``moved_twice`` moves that the portal's
    history tells besides the one of each lead, ``wrong`` leads that the portal or the workspace has
    elsewhere, ``left`` the changes that are still drafted.
    """

    batches: int
    leads: int
    programs: int
    killed: int
    faults: int
    done: int
    judged_twice: int
    moved_twice: int
    wrong: int
    left: int

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is lost, done twice, wrong or left."""
        troubles = (self.judged_twice, self.moved_twice, self.wrong, self.left)
        return self.done == self.leads and not any(troubles)


def prepared_leads(folder: Path, leads: int) -> Path:
    """Pull a portal with so many leads in the stage that goes."""
    return pulled_leads(folder, portal(working=leads))


def record_chain(
    folder: Path, pulled: Path, *, leads: int, fault: str, points: frozenset[str]
) -> RecordCounts:
    """Push the deletion of the stage, killed at every one of the points."""
    file = folder / "push.crmadmin"
    file.write_bytes(pulled.read_bytes())
    (folder / "spent").write_text("", encoding="utf-8")
    with served(folder, portal(working=leads)) as world:
        with Database.open(file) as database:
            plan = _desk(world, database).delete_stage(WORKING, NEW)
        sitting = Sitting(
            workspace=str(file),
            address=world.server.address,
            token=world.server.token,
            spent=str(folder / "spent"),
            kinds=points,
        )
        ends, met = sat(world, sitting, fault, most=len(plan.steps) * 16, writes=WRITES)
        with Database.open(file) as database:
            desk = _desk(world, database)
            run = desk.pushing.run(1)
            told = Counter(each.verdict.key for each in RunRecords(database, 1, ItemQuery()).all())
            left = len(desk.drafted())
            wrong = sum(stage != NEW for stage in desk.held().values())
            wrong += sum(stage != NEW for stage in desk.theirs().values())
            wrong += at(WORKING) in desk.base.settings
            moves = _moves(database)
    return RecordCounts(
        batches=len(batches(plan)),
        leads=sum(batch.count for batch in batches(plan)),
        programs=sum(ends.values()),
        killed=ends[KILLED],
        faults=met,
        done=run.tally().done if run.state is RunState.FINISHED else 0,
        judged_twice=sum(count - 1 for count in told.values()),
        moved_twice=moves - leads,
        wrong=wrong,
        left=left,
    )


def _moves(database: Database) -> int:
    """Count the moves into the stage that was entered, as the portal's own history tells them."""
    row = HistoryRow
    moved = select(func.count()).where(
        row.object == "leads", row.property == "hs_pipeline_stage", row.value == NEW
    )
    with database.reading() as connection:
        return connection.scalar(moved.where(row.source_type == "INTEGRATION")) or 0


def _desk(world: World, database: Database) -> RecordDesk:
    return RecordDesk(world=world, database=database, pushing=Pushing(database, world.open_client))
