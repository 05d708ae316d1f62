"""A workspace with leads in the stages of a pipeline, and a draft that deletes one of these."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.definitions import System
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.portal import Pipeline, Stage
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.runs.records import RecordStory
from crmadmin.core.runs.report import RunReport
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.sandbox.seed import Seed, SeedRecord
from crmadmin.services.drafting import Drafting
from crmadmin.services.planning import Planning
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from crmadmin.store.records import load_table
from tests.services.pulls.world import LONG_AGO, served
from tests.services.pushes.desk import Desk, Quick

UPDATE = "/crm/objects/2026-09/0-136/batch/update"
LEADS = "/crm/objects/2026-09/0-136"
STAGES = "/crm/pipelines/2026-09/0-136/sales/stages"

NEW, WORKING, WON, LOST = "sales_new", "sales_working", "sales_won", "sales_lost"
PIPELINE = Pipeline(
    object="leads",
    pipeline_id="sales",
    label="Sales",
    position=1,
    stages=tuple(
        Stage(
            stage_id=stage_id,
            label=label,
            position=position,
            metadata=f'{{"leadState":"{state}","isClosed":"{closed}"}}',
        )
        for position, (stage_id, label, state, closed) in enumerate(
            (
                (NEW, "New", "NEW", "false"),
                (WORKING, "Working", "IN_PROGRESS", "false"),
                (WON, "Won", "QUALIFIED", "true"),
                (LOST, "Lost", "UNQUALIFIED", "true"),
            )
        )
    ),
)
SECOND = Pipeline(
    object="leads",
    pipeline_id="partners",
    label="Partners",
    position=2,
    stages=(
        Stage(
            stage_id="partners_open",
            label="Open",
            position=0,
            metadata='{"leadState":"IN_PROGRESS","isClosed":"false"}',
        ),
    ),
)
FIRST = 5_001


def at(stage_id: str) -> Address:
    """Give the address of a stage of the pipeline."""
    return stage_address("leads", "sales", stage_id)


def portal(working: int = 12, new: int = 3) -> Seed:
    """Give a portal with so many leads in two stages of a pipeline."""
    return Seed(
        portal_id="900001",
        pipelines=(PIPELINE, SECOND),
        records=lambda: (
            SeedRecord(
                system=System.HUBSPOT,
                object="leads",
                record_id=str(FIRST + number),
                values={
                    "hs_lead_name": f"Lead {number}",
                    "hs_pipeline": "sales",
                    "hs_pipeline_stage": WORKING if number < working else NEW,
                },
                created_at=LONG_AGO,
                updated_at=LONG_AGO,
            )
            for number in range(working + new)
        ),
    )


@dataclass(kw_only=True)
class RecordDesk(Desk):
    """A desk whose plans move leads."""

    @property
    def drafting(self) -> Drafting:
        """Give the draft's verbs."""
        return Drafting(self.database)

    def delete_stage(self, stage_id: str = WORKING, to: str = NEW) -> Plan:
        """Draft that a stage goes and its leads go to another; plan it."""
        self.drafting.delete_stage(at(stage_id), at(to))
        return self.freeze()

    def freeze(self) -> Plan:
        """Plan what is drafted."""
        return Planning(self.database).freeze()

    def draft(self, move: StageMove) -> None:
        """Draft that a stage is emptied, and stays."""
        with self.database.writing() as connection:
            before = read_draft(connection, self.base)
            save_draft(connection, before, before.edit(move.address, move))

    def drafted(self) -> list[str]:
        """Name the addresses that the draft changes."""
        with self.database.reading() as connection:
            return [str(each.address) for each in read_draft(connection, self.base).changes()]

    def held(self) -> dict[str, str | None]:
        """Give the stage of each lead as the workspace knows it."""
        with self.database.reading() as connection:
            table = load_table(connection, System.HUBSPOT, "leads")
            assert table is not None
            columns = table.table.c
            query = select(columns[table.id_column], columns["hs_pipeline_stage"])
            return {row[0]: row[1] for row in connection.execute(query)}

    def theirs(self) -> dict[str, str | None]:
        """Give the same as a new pull of the portal says."""
        self.pull_all()
        return self.held()

    def pull_all(self) -> None:
        """Read the portal with its records."""
        self.world.pulling(self.database).pull(PullRequest(system=System.HUBSPOT))

    def move(self, record_id: str, stage_id: str) -> None:
        """Move a lead as somebody else would."""
        body = {"properties": {"hs_pipeline_stage": stage_id}}
        self.world.call("PATCH", f"{LEADS}/{record_id}", body)

    def stories(self, report: RunReport, *, not_done: bool = False) -> list[RecordStory]:
        """Give what became of the records of a run."""
        query = ItemQuery(not_done=not_done)
        return [*RunRecords(self.database, report.run.run_id, query).all()]


def counted(held: dict[str, str | None]) -> Counter[str | None]:
    """Count leads by their stage."""
    return Counter(held.values())


def batches(plan: Plan) -> list[RecordBatch]:
    """Give the batches of a plan."""
    return [step.batch for step in plan.steps if isinstance(step.batch, RecordBatch)]


def deletion(plan: Plan) -> Step:
    """Give the step that deletes something."""
    (found,) = (step for step in plan.calls if step.call and step.call.method == "DELETE")
    return found


@contextmanager
def record_desk_of(folder: Path, pulled: Path) -> Iterator[RecordDesk]:
    """Serve the portal, with a workspace as ``pulled`` from one that was the same."""
    file = folder / "push.crmadmin"
    shutil.copy(pulled, file)
    with served(folder, portal()) as world, Database.open(file) as database:
        yield RecordDesk(world=world, database=database, pushing=Quick(database, world.open_client))


def pulled_leads(folder: Path, seed: Seed | None = None) -> Path:
    """Pull the portal into a workspace, records and all, and give its file."""
    file = folder / "leads.crmadmin"
    with served(folder, seed or portal()) as world, Database.create(file) as database:
        world.pulling(database).pull(PullRequest(system=System.HUBSPOT))
    return file
