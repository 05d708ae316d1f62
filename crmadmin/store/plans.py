"""Frozen plans of the workspace."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from crmadmin.core.plans.codec import digest, plan_from_json, plan_to_json
from crmadmin.core.plans.plan import Plan
from crmadmin.models import PlanRow


def save_plan(connection: Connection, plan: Plan) -> None:
    """Keep a plan; one that is kept already stays as it is."""
    connection.execute(
        insert(PlanRow)
        .values(
            plan_id=plan.plan_id,
            made_at=plan.made_at,
            account_id=plan.portal.account_id,
            digest=digest(plan),
            body=plan_to_json(plan),
        )
        .on_conflict_do_nothing()
    )


def read_plan(connection: Connection, plan_id: str) -> Plan | None:
    """Read a plan; None if there is none."""
    body = connection.scalar(select(PlanRow.body).where(PlanRow.plan_id == plan_id))
    return None if body is None else plan_from_json(body, file=plan_id)
