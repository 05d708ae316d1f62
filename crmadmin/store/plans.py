"""Frozen plans: written once, never changed."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, literal_column, select, true

from crmadmin.core.plans.codec import digest, plan_from_json, plan_to_json
from crmadmin.core.plans.plan import Plan
from crmadmin.errors import Problem
from crmadmin.errors.planning import EDITED
from crmadmin.models import PlanRow

BatchObjects = dict[int, tuple[str, ...]]
"""The objects of steps about many items, by their numbers: two for pairs, one for records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry:
    """A plan as a list shows it; ``rolls_back`` is the run that it undoes."""

    plan_id: str
    made_at: str
    account_id: str
    steps: int
    rolls_back: int | None


def save_plan(connection: Connection, plan: Plan) -> None:
    """Keep a plan; one that is kept already stays.

    Problem if another plan is kept under its id: plans are never changed.
    """
    kept = connection.scalar(select(PlanRow.digest).where(PlanRow.plan_id == plan.plan_id))
    if kept not in {None, digest(plan)}:
        raise Problem(EDITED, file=plan.plan_id)
    if kept is None:
        connection.execute(
            insert(PlanRow).values(
                plan_id=plan.plan_id,
                made_at=plan.made_at,
                account_id=plan.portal.account_id,
                digest=digest(plan),
                body=plan_to_json(plan),
            )
        )


def read_plan(connection: Connection, plan_id: str) -> Plan | None:
    """Read a plan; None if there is none of that id, Problem if it is damaged."""
    body = connection.scalar(select(PlanRow.body).where(PlanRow.plan_id == plan_id))
    return None if body is None else plan_from_json(body, file=plan_id)


def read_batch_objects(connection: Connection, plan_id: str) -> BatchObjects:
    """Give the objects of each step of a plan that is about pairs of records, or records."""
    steps = func.json_each(PlanRow.body, "$.steps").table_valued("value")
    told = [
        func.json_extract(steps.c.value, f"$.{name}").label(name)
        for name in ("number", "batch.from_object", "batch.to_object", "records.object")
    ]
    query = select(*told).join_from(PlanRow, steps, true()).where(PlanRow.plan_id == plan_id)
    rows = connection.execute(query)
    named = ((number, tuple(each for each in found if each)) for number, *found in rows)
    return {number: objects for number, objects in named if objects}


def read_plans(connection: Connection) -> tuple[PlanEntry, ...]:
    """List the plans, the latest first; of one second, the one that was kept last."""
    row = PlanRow
    query = select(
        row.plan_id,
        row.made_at,
        row.account_id,
        func.json_array_length(row.body, "$.steps").label("steps"),
        func.json_extract(row.body, "$.rolls_back").label("rolls_back"),
    ).order_by(row.made_at.desc(), literal_column("plan.rowid").desc())
    return tuple(
        PlanEntry(
            plan_id=found.plan_id,
            made_at=found.made_at,
            account_id=found.account_id,
            steps=found.steps,
            rolls_back=found.rolls_back,
        )
        for found in connection.execute(query)
    )
