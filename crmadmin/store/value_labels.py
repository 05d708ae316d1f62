"""What internal values are called: options, pipelines and their stages, owners and users."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.models import OwnerRow, PipelineRow, StageRow, UserRow

Labels = Mapping[str, str]
"""Labels by internal value, in display order."""

_PIPELINES = frozenset({"pipeline", "hs_pipeline"})
_STAGES = frozenset({"dealstage", "hs_pipeline_stage"})
_OWNER = "hubspot_owner_id"
_USERS = frozenset({"OwnerId", "CreatedById", "LastModifiedById"})


def load_labels(connection: Connection, definition: Definition) -> Labels:
    """Read the labels of a property's values; none where values speak for themselves."""
    if definition.system is System.SALESFORCE:
        labels = _users(connection) if definition.name in _USERS else {}
    else:
        labels = _hubspot_labels(connection, definition)
    if labels:
        return labels
    options = sorted(definition.options, key=lambda option: option.position)
    named = {option.value: option.label or option.value for option in options}
    return {} if all(value == label for value, label in named.items()) else named


def option_order(definition: Definition, labels: Labels) -> Labels:
    """Give labels in display order even where no value is called otherwise."""
    if labels or not definition.options:
        return labels
    options = sorted(definition.options, key=lambda option: option.position)
    return {option.value: option.label or option.value for option in options}


def called(labels: Labels, definition: Definition, text: str) -> str | None:
    """Say what a value is called; None where it is called by itself.

    Of a multi-select value each part is.
    """
    if definition.kind is not ValueKind.SET:
        return labels.get(text)
    parts = [part.strip() for part in text.split(";")]
    if not any(part in labels for part in parts):
        return None
    return "; ".join(labels.get(part, part) for part in parts if part)


def _hubspot_labels(connection: Connection, definition: Definition) -> dict[str, str]:
    if definition.name in _PIPELINES:
        pipelines = (
            select(PipelineRow.pipeline_id, PipelineRow.label)
            .where(PipelineRow.object == definition.object)
            .order_by(PipelineRow.position)
        )
        return {row.pipeline_id: row.label for row in connection.execute(pipelines)}
    if definition.name in _STAGES:
        stages = (
            select(StageRow.stage_id, StageRow.label)
            .outerjoin(
                PipelineRow,
                (PipelineRow.object == StageRow.object)
                & (PipelineRow.pipeline_id == StageRow.pipeline_id),
            )
            .where(StageRow.object == definition.object)
            .order_by(PipelineRow.position, StageRow.position)
        )
        return {row.stage_id: row.label for row in connection.execute(stages)}
    return _owners(connection) if definition.name.endswith(_OWNER) else {}


def _owners(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        select(OwnerRow.owner_id, OwnerRow.first_name, OwnerRow.last_name, OwnerRow.email)
    )
    return _by_name(
        {
            row.owner_id: person_name(row.first_name, row.last_name, row.email, row.owner_id)
            for row in rows
        }
    )


def _users(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        select(UserRow.user_id, UserRow.first_name, UserRow.last_name, UserRow.email)
    )
    return _by_name(
        {
            row.user_id: person_name(row.first_name, row.last_name, row.email, row.user_id)
            for row in rows
        }
    )


def _by_name(people: dict[str, str]) -> dict[str, str]:
    return dict(sorted(people.items(), key=lambda person: person[1].casefold()))


def person_name(first: str, last: str, email: str, record_id: str) -> str:
    """Say what a person is called: by name, else by e-mail, else by id."""
    return f"{first} {last}".strip() or email or record_id
