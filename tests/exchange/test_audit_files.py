"""The audit as a file."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.codec import from_plain
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.exchange.audit_files import COLUMNS, write_audit
from crmadmin.exchange.row_files import FileFormat
from tests.core.runs.entries import entry

LABEL = AssociationLabel(
    from_object="contacts", to_object="companies", name="decideur", label="=Décisionnaire"
)
MADE = replace(
    entry(None, LABEL), audit_id=1, ids={"forward": 21, "inverse": 22}, request_id="0b1c"
)
GONE = replace(entry(LABEL, None, step=2), audit_id=2)


def read(path: Path) -> list[dict[str, object]]:
    """Read the rows of a file, whatever its format; blanks are None."""
    match path.suffix:
        case ".json":
            return list(json.loads(path.read_text(encoding="utf-8")))
        case ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                return [
                    {name: value or None for name, value in row.items()}
                    for row in csv.DictReader(file)
                ]
        case _:
            header, *rows = load_workbook(path)["audit"].values
            return [dict(zip(map(str, header), row, strict=True)) for row in rows]


@pytest.mark.parametrize("file_format", FileFormat)
@pytest.mark.parametrize("entries", [(), (MADE, GONE)])
def test_every_format_says_all_of_an_entry(
    tmp_path: Path, file_format: FileFormat, entries: tuple[AuditEntry, ...]
) -> None:
    """Who, when, where, from what to what, by which request: a setting can be read again."""
    path = tmp_path / f"audit.{file_format}"
    write_audit(path, file_format, entries)
    rows = read(path)

    assert len(rows) == len(entries)
    for row, written in zip(rows, entries, strict=True):
        assert tuple(row) == COLUMNS
        assert (row["at"], row["who"], row["address"]) == (
            written.at,
            written.who,
            str(written.address),
        )
        assert row["request_id"] in {written.request_id, None}
        assert int(str(row["step"])) == written.step
        for name in ("before", "after"):
            value = row[name]
            plain = json.loads(value) if isinstance(value, str) else value
            assert (None if plain is None else from_plain(plain)) == getattr(written, name)
