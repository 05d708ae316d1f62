"""What the last import said, read again from the workspace."""

from crmadmin.core.import_report import ImportReport
from crmadmin.core.import_report_json import report_from_json
from crmadmin.store.contents import last_report
from crmadmin.store.database import Database


def last_import_report(database: Database) -> ImportReport | None:
    """Give the report of the last import; None before the first.

    None too for a report that this version cannot read.
    """
    with database.reading() as connection:
        text = last_report(connection)
    if text is None:
        return None
    try:
        return report_from_json(text)
    except (ValueError, KeyError, TypeError):
        return None
