"""Which assumptions a workspace makes: the choices that its admin took."""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.policies import DOCUMENTED, Policies, choices_of
from crmadmin.models import PreferenceRow

NAME = "sync/policies"
"""Name of the preference that holds what differs from the documents' defaults."""


def read_policies(connection: Connection) -> Policies:
    """Read the choices; the documents' default wherever none, or an unknown one, is kept."""
    stored = connection.scalar(select(PreferenceRow.value).where(PreferenceRow.name == NAME))
    kept: Any = json.loads(stored) if stored else {}
    chosen: dict[str, Any] = {name: _choice(name, kept.get(name)) for name in asdict(DOCUMENTED)}
    return Policies(**chosen)


def save_policies(connection: Connection, policies: Policies) -> None:
    """Keep the choices that differ from the documents' defaults."""
    documented = asdict(DOCUMENTED)
    different = {
        name: str(choice) for name, choice in asdict(policies).items() if choice != documented[name]
    }
    value = json.dumps(different)
    connection.execute(
        upsert(PreferenceRow)
        .values(name=NAME, value=value)
        .on_conflict_do_update(index_elements=[PreferenceRow.name], set_={"value": value})
    )


def _choice(name: str, kept: object) -> StrEnum:
    default: StrEnum = getattr(DOCUMENTED, name)
    return next((choice for choice in choices_of(name) if choice == kept), default)
