"""A merge of two labels on many pairs of records, pushed by programs that are killed."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.sandbox.faults import Where
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.services.pushing import Pushing
from crmadmin.store.database import Database
from crmadmin.store.plans import save_plan
from tests.services.pulls.world import World, served
from tests.services.pushes.killing.chain import sat
from tests.services.pushes.killing.child import KILLED, Sitting
from tests.services.pushes.links.desk import LinkDesk, merge_plan, portal

_BATCH = "/crm/associations/2026-09/0-1/0-2/"
WRITES = (
    Where(method="POST", path=f"{_BATCH}labels"),
    Where(method="POST", path=f"{_BATCH}batch/create"),
    Where(method="POST", path=f"{_BATCH}batch/labels/archive"),
    Where(method="DELETE"),
)
"""The calls that meet a fault, the first of each of every program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCounts:
    """What came of a push of pairs, in all of their batches.

    ``twice`` counts pairs judged more than once, ``wrong`` those that the portal or the workspace
    has otherwise than planned, ``left`` the changes that are still drafted.
    """

    batches: int
    pairs: int
    programs: int
    killed: int
    faults: int
    done: int
    twice: int
    wrong: int
    left: int

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is lost, done twice, wrong or left."""
        return self.done == self.pairs and not (self.twice or self.wrong or self.left)


def link_chain(
    folder: Path, pulled: Path, *, fault: str, points: frozenset[str], most: int = 4
) -> LinkCounts:
    """Push a merge in batches of so many pairs, killed at every one of the points."""
    file = folder / "push.crmadmin"
    file.write_bytes(pulled.read_bytes())
    (folder / "spent").write_text("", encoding="utf-8")
    with served(folder, portal()) as world:
        with Database.open(file) as database:
            plan, wanted = merge_plan(_desk(world, database), most)
            with database.writing() as connection:
                save_plan(connection, plan)
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
            told = [*RunLinks(database, 1, ItemQuery()).all()]
            known, left = desk.links(), len(desk.drafted())
            wrong = sum(known.get(pair) != keys for pair, keys in wanted.items())
            wrong += sum(keys != wanted.get(pair) for pair, keys in desk.theirs().items())
    batches = [step.batch for step in plan.steps if step.batch is not None]
    each = Counter((story.step, story.verdict.key) for story in told)
    return LinkCounts(
        batches=len(batches),
        pairs=sum(batch.touched for batch in batches),
        programs=sum(ends.values()),
        killed=ends[KILLED],
        faults=met,
        done=run.tally().done if run.state is RunState.FINISHED else 0,
        twice=sum(count - 1 for count in each.values()),
        wrong=wrong,
        left=left,
    )


def _desk(world: World, database: Database) -> LinkDesk:
    return LinkDesk(world=world, database=database, pushing=Pushing(database, world.open_client))
