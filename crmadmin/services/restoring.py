"""How the edits of a run are undone: other edits, whose rows lie in the workspace for a while."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from crmadmin.core.associations.links import LinkKey, is_label, label_addresses
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import KIND as EDITS
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_moves import KIND as MOVES
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.stage_moves import move_values
from crmadmin.core.runs.edit_rollback import EditRollback, move_rollback
from crmadmin.core.runs.link_rollback import Known, link_rollback, restored
from crmadmin.core.runs.rollback import AnyEdit, Rollback, RunChange
from crmadmin.preview.linking.run_pairs import carried_by_run
from crmadmin.store.database import Database, Transaction
from crmadmin.store.draft_links import drop_links, write_links
from crmadmin.store.record_values import read_values
from crmadmin.store.run_links import net_links
from crmadmin.store.run_records import done_records


def edit_rollbacks(
    connection: Transaction,
    run_id: int,
    plan: Plan,
    changes: Iterable[RunChange],
    target: Configuration,
) -> Iterator[tuple[RunChange, AnyEdit]]:
    """Say what undoing each edit of a run does; ``target`` is what is there after the rollback."""
    for change in changes:
        if isinstance(change.after, StageMove):
            yield change, _moved_back(connection, run_id, plan, change.after)
        elif isinstance(change.after, AssociationEdit):
            undone, steps = change.after, _steps(plan, change.address)
            objects = (undone.from_object, undone.to_object)
            yield (
                change,
                link_rollback(
                    undone,
                    f"{undone.edit_id}-{run_id}",
                    net_links(connection, run_id, steps),
                    carried_by_run(connection, objects, run_id, steps),
                    _known(objects, target),
                ),
            )


@contextmanager
def rows_of(database: Database, run_id: int, plan: Plan, rollback: Rollback) -> Iterator[None]:
    """Keep the rows of the edits that undo a run while a plan is made of them.

    The plan holds the pairs: the edits never are in the draft, and their rows go again.
    """
    undoing = [
        (each.undone, each.edit)
        for each in rollback.edits
        if isinstance(each.undone, AssociationEdit) and isinstance(each.edit, AssociationEdit)
    ]
    edits = [edit.edit_id for _undone, edit in undoing]
    if not edits:
        yield
        return
    try:
        with database.writing() as connection:
            drop_links(connection, edits)
            for undone, edit in undoing:
                steps = _steps(plan, undone.address)
                objects = (undone.from_object, undone.to_object)
                deltas = restored(
                    net_links(connection, run_id, steps),
                    carried_by_run(connection, objects, run_id, steps),
                    _known(objects, rollback.target),
                )
                write_links(connection, edit.edit_id, deltas)
        yield
    finally:
        with database.writing() as connection:
            drop_links(connection, edits)


def without_edits(changes: Iterable[RunChange]) -> tuple[RunChange, ...]:
    """Give what a run did to settings alone."""
    return tuple(change for change in changes if change.address.kind not in {EDITS, MOVES})


def _moved_back(
    connection: Transaction, run_id: int, plan: Plan, undone: StageMove
) -> EditRollback[StageMove]:
    changes = tuple(done_records(connection, run_id, _steps(plan, undone.address)))
    names = tuple(name for name, _value in move_values(undone)[0])
    ids = [change.record_id for change in changes]
    now = read_values(connection, undone.object, names, ids)
    return move_rollback(undone, run_id, changes, now.get)


def _steps(plan: Plan, edit: Address) -> tuple[int, ...]:
    return tuple(
        step.number
        for step in plan.steps
        if step.batch is not None and step.changes[0].address == edit
    )


def _known(objects: tuple[str, str], target: Configuration) -> Known:
    def known(key: LinkKey) -> bool:
        return not is_label(key) or label_addresses(*objects, [key]) <= target.settings.keys()

    return known
