"""Write the story as a dataset folder: the CSV and JSON files that an export gives."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools.demo import team
from tools.demo.clock import FOUNDED, hubspot_time, salesforce_time
from tools.demo.crm import Crm, Record
from tools.demo.schema import hubspot, labels, mappings, pipelines, salesforce
from tools.demo.segments import memberships, segments_json
from tools.demo.workflows import workflows_json

_HISTORY_FILES = {
    "Lead": "LeadHistory", "Contact": "ContactHistory", "Account": "AccountHistory",
    "Opportunity": "OpportunityFieldHistory",
}  # fmt: skip


def write_dataset(crm: Crm, out: Path) -> None:
    """Write everything below ``out``; files of the same names are replaced."""
    _write_hubspot(crm, out / "hubspot")
    _write_salesforce(crm, out / "salesforce")
    _write_text(out / "config.yaml", mappings.config_yaml())


def _write_hubspot(crm: Crm, out: Path) -> None:
    for kind, properties in hubspot.PROPERTIES.items():
        columns = ["hs_object_id", *(prop.name for prop in properties)]
        records = sorted(crm.hubspot(kind), key=lambda record: record.id)
        _write_csv(
            out / f"{kind}.csv", columns, (_row(r, "hs_object_id", columns) for r in records)
        )
        found = {"results": [hubspot.property_json(prop) for prop in properties]}
        _write_json(out / "properties" / f"{kind}.json", found)
    _write_hubspot_history(crm, out / "history")
    _write_associations(crm, out)
    for here, there in labels.TYPES:
        _write_json(out / "labels" / f"{here}-{there}.json", labels.labels_json(here, there))
    members = memberships(crm)
    _write_json(out / "lists.json", segments_json(members))
    _write_csv(
        out / "list_memberships.csv",
        ["list_id", "record_id"],
        ([list_id, record] for list_id, records in members.items() for record in records),
    )
    _write_json(out / "owners.json", {"results": [team.owner_json(m) for m in team.OWNERS]})
    users = [team.user_json(member) for member in team.OWNERS if not member.archived]
    _write_json(out / "users.json", {"results": users})
    _write_json(out / "teams.json", {"results": [team.team_json(t) for t in team.TEAMS]})
    _write_json(out / "workflows.json", workflows_json())
    for name, found_pipelines in (
        ("deals", pipelines.DEAL_PIPELINES),
        ("leads", pipelines.LEAD_PIPELINES),
        ("tickets", pipelines.TICKET_PIPELINES),
    ):
        found_json = pipelines.pipelines_json(found_pipelines)
        _write_json(out / "pipelines" / f"{name}.json", found_json)


def _write_hubspot_history(crm: Crm, out: Path) -> None:
    for kind, rows in crm.hubspot_changes.items():
        columns = ["record_id", "property", "value", "timestamp", "source_type"]
        if kind == "leads":
            columns.append("source_user_id")
        written = (
            [row.record_id, row.property, row.value, hubspot_time(row.when), row.source, row.user]
            for row in rows
        )
        _write_csv(out / f"{kind}.csv", columns, (row[: len(columns)] for row in written))


def _write_associations(crm: Crm, out: Path) -> None:
    columns = ["from_object", "from_id", "to_object", "to_id", "category", "type_id", "label"]
    rows = sorted(
        [t.from_object, t.from_id, t.to_object, t.to_id, t.category, str(t.type_id), t.label]
        for t in crm.associations
    )
    _write_csv(out / "associations.csv", columns, rows)


def _write_salesforce(crm: Crm, out: Path) -> None:
    for kind, fields in salesforce.FIELDS.items():
        columns = [field.name for field in fields]
        records = sorted(crm.salesforce(kind), key=lambda record: record.id)
        _write_csv(out / f"{kind}.csv", columns, (_row(r, "Id", columns) for r in records))
        described = {"name": kind, "fields": [salesforce.field_json(field) for field in fields]}
        _write_json(out / "describe" / f"{kind}.json", described)
        history = [f"{kind}Id", "Field", "OldValue", "NewValue", "CreatedDate"]
        _write_csv(
            out / "history" / f"{_HISTORY_FILES[kind]}.csv",
            history,
            (
                [row.record_id, row.field, row.old, row.new, salesforce_time(row.when)]
                for row in crm.salesforce_changes[kind]
            ),
        )
    columns = ["Id", "OpportunityId", "ContactId", "Role", "IsPrimary", "CreatedDate", "IsDeleted"]
    roles = sorted(crm.roles, key=lambda role: role.id)
    _write_csv(
        out / "OpportunityContactRole.csv", columns, (_row(role, "Id", columns) for role in roles)
    )
    _write_users(out)


def _write_users(out: Path) -> None:
    columns = [
        "Id", "Username", "Email", "FirstName", "LastName", "IsActive", "UserType", "CreatedDate",
        "LastModifiedDate",
    ]  # fmt: skip
    since = salesforce_time(FOUNDED)
    _write_csv(
        out / "User.csv",
        columns,
        (
            [
                user.salesforce_id, f"{user.email}.crm", _as_typed(user), user.salesforce_first,
                user.last, "true" if user.active else "false", "Standard", since, since,
            ]
            for user in team.USERS
        ),
    )  # fmt: skip


def _as_typed(user: team.Member) -> str:
    """Give the user's e-mail; one was typed in capitals, which makes no difference (D46)."""
    return user.email.upper() if user is team.REPS[1] else user.email


def _row(record: Record, id_column: str, columns: Sequence[str]) -> list[str]:
    return [record.id if c == id_column else record.values.get(c, "") for c in columns]


def _write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    _write_text(path, text.getvalue())


def _write_json(path: Path, content: object) -> None:
    _write_text(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
