"""An import report survives being kept as JSON."""

import pytest

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.import_report import (
    Doubled,
    Example,
    FileKind,
    FileReport,
    ImportReport,
    Layout,
    Loaded,
    Unparsed,
)
from crmadmin.core.import_report_json import report_from_json, report_to_json
from crmadmin.core.sync.notation import Notation

EXAMPLES = (Example(property="amount", line=14, value="douze"),)
FULL = FileReport(
    path="/exports/contacts.csv",
    kind=FileKind.RECORDS,
    system=System.HUBSPOT,
    object="contacts",
    layout=Layout(encoding="utf-8", delimiter=";", notation=Notation(decimal_comma=True)),
    loaded=Loaded(read=4, new=1, changed=1, unchanged=1, repeated=1, repeated_ids=("7",)),
    unknown=("pointure",),
    doubled=(
        Doubled(property="email", columns=("E-mail", "email"), conflicts=1, examples=EXAMPLES),
    ),
    unparsed=(Unparsed(property="amount", kind=ValueKind.NUMBER, count=1, examples=EXAMPLES),),
    translated=3,
    short_rows=1,
    short_lines=(9,),
    other_sheets=("Feuille 2",),
    seconds=0.25,
)
BARE = FileReport(
    path="owners.json",
    kind=FileKind.OWNERS,
    system=None,
    object="",
    layout=Layout(),
    loaded=Loaded(),
)
REPORT = ImportReport(
    started_at="2026-01-01T00:00:00.000Z", seconds=1.5, files=(FULL, BARE), left_out=("notes.txt",)
)


def test_a_report_reads_as_it_was_written() -> None:
    """Every field of every part comes back with its type."""
    assert report_from_json(report_to_json(REPORT)) == REPORT


@pytest.mark.parametrize("text", ["{}", "[]", "not json", '{"files": [{}]}'])
def test_anything_else_is_refused(text: str) -> None:
    """The report of another version is not half read."""
    with pytest.raises((ValueError, KeyError, TypeError)):
        report_from_json(text)
