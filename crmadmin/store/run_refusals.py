"""What pushes were refused, for want of a scope or of a subscription."""

import json
from http import HTTPStatus

from sqlalchemy import Connection, func, select

from crmadmin.core.configuration.address import Address
from crmadmin.core.runs.journal import Event, Target
from crmadmin.models import JournalRow, PlanRow, RunRow


def forbidden_settings(connection: Connection, since: str) -> frozenset[Address]:
    """Give the settings whose push the portal answered with 403, from a time on (UTC)."""
    journal, run = JournalRow, RunRow
    steps = connection.execute(
        select(run.plan_id, journal.step)
        .join(run, run.run_id == journal.run_id)
        .where(
            journal.event == str(Event.FAILED),
            journal.at >= since,
            func.json_extract(journal.detail, "$.status") == int(HTTPStatus.FORBIDDEN),
            run.target == str(Target.PORTAL),
        )
        .distinct()
    ).all()
    return frozenset(
        address for step in steps for address in _changed(connection, step.plan_id, step.step)
    )


def _changed(connection: Connection, plan_id: str, number: int) -> frozenset[Address]:
    steps = func.json_each(PlanRow.body, "$.steps").table_valued("value")
    found = connection.scalar(
        select(func.json_extract(steps.c.value, "$.changes"))
        .select_from(PlanRow)
        .join(steps, func.json_extract(steps.c.value, "$.number") == number)
        .where(PlanRow.plan_id == plan_id)
    )
    return frozenset(Address.parse(each["address"]) for each in json.loads(found or "[]"))
