"""The report of the last import is read again."""

from sqlalchemy import insert

from crmadmin.core.import_report import ImportReport
from crmadmin.core.import_report_json import report_to_json
from crmadmin.models import ImportRow
from crmadmin.services.import_reports import last_import_report
from crmadmin.store.database import Database


def put_report(database: Database, day: str, text: str) -> None:
    """Write down an import that ended on a day of January."""
    moment = f"2026-01-{day}T10:00:00.000Z"
    with database.writing() as connection:
        row = {"started_at": moment, "finished_at": moment, "report": text}
        connection.execute(insert(ImportRow).values(row))


def test_the_report_is_that_of_the_last_import(database: Database) -> None:
    """Whatever the order in which they were written down."""
    assert last_import_report(database) is None
    reports = {day: ImportReport(started_at=day, seconds=0.0, files=()) for day in ("03", "01")}
    for day, report in reports.items():
        put_report(database, day, report_to_json(report))
    assert last_import_report(database) == reports["03"]


def test_a_report_of_another_version_is_left_alone(database: Database) -> None:
    """The workspace still opens; that report is just not shown."""
    put_report(database, "01", '{"version": 9}')
    assert last_import_report(database) is None
