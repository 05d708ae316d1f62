"""The audit as a file: every change of a setting, for whoever keeps such things elsewhere."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crmadmin.core.configuration.codec import to_plain
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.exchange.row_files import FileFormat, Texts, write_rows

COLUMNS = (
    "audit_id",
    "at",
    "who",
    "account_id",
    "run_id",
    "step",
    "channel",
    "kind",
    "address",
    "before",
    "after",
    "ids",
    "request_id",
    "plan_id",
)
"""The header of the CSV and the sheet; the keys of the JSON."""

_NUMBERS = {"audit_id", "run_id", "step"}


def entry_record(entry: AuditEntry) -> dict[str, Any]:
    """Give an entry as a JSON object; settings as they are written everywhere, None = absent."""
    return {
        "audit_id": entry.audit_id,
        "at": entry.at,
        "who": entry.who,
        "account_id": entry.account_id,
        "run_id": entry.run_id,
        "step": entry.step,
        "channel": str(entry.channel),
        "kind": entry.address.kind,
        "address": str(entry.address),
        "before": _plain(entry.before),
        "after": _plain(entry.after),
        "ids": None if entry.ids is None else dict(entry.ids),
        "request_id": entry.request_id,
        "plan_id": entry.plan_id,
    }


def entry_row(entry: AuditEntry) -> Texts:
    """Give an entry as a row under ``COLUMNS``; settings and ids as JSON."""
    return tuple(
        json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict)
        else None
        if value is None
        else str(value)
        for value in entry_record(entry).values()
    )


def write_audit(path: Path, file_format: FileFormat, entries: Iterable[AuditEntry]) -> None:
    """Write entries as CSV, XLSX or JSON, one at a time. Raises OSError."""
    if file_format is FileFormat.JSON:
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json_lines(entries))
        return
    write_rows(
        path,
        file_format,
        headers=COLUMNS,
        numeric=[name in _NUMBERS for name in COLUMNS],
        rows=map(entry_row, entries),
        sheet="audit",
    )


def json_lines(entries: Iterable[AuditEntry]) -> Iterator[str]:
    """Give the pieces of a JSON array of entries."""
    separator = "[\n"
    for entry in entries:
        yield separator + json.dumps(entry_record(entry), ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def _plain(setting: Setting | None) -> dict[str, Any] | None:
    return None if setting is None else to_plain(setting)
