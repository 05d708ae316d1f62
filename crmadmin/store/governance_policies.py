"""What a workspace assumes rules of pipelines to mean, where the documentation is silent."""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.leads.governance import DOCUMENTED, GovernancePolicies
from crmadmin.models import PreferenceRow

NAME = "leads/governance"
"""Name of the preference that holds the choices, where they are not the documents' own."""


def read_governance_policies(connection: Connection) -> GovernancePolicies:
    """Read the choices; the documents' own where none, or senseless ones, are kept."""
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    try:
        kept: Any = json.loads(stored) if stored else {}
        choice = kept["closed_to_open_is_backward"]
    except (ValueError, TypeError, KeyError):
        return DOCUMENTED
    return GovernancePolicies(closed_to_open_is_backward=choice is not False)


def save_governance_policies(connection: Connection, policies: GovernancePolicies) -> None:
    """Keep the choices; the documents' own are not written, so that they stay so."""
    if policies == DOCUMENTED:
        connection.execute(delete(PreferenceRow).where(PreferenceRow.name == NAME))
        return
    value = json.dumps(asdict(policies))
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )
