"""Ids of records that come without a property list."""

from pathlib import Path

from crmadmin.services.browsing import Browsing
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database


def test_short_salesforce_ids_become_long_without_a_describe(
    database: Database, tmp_path: Path
) -> None:
    """A 15-character Id is the record of its 18-character form, whatever was declared."""
    file = tmp_path / "Opportunity.csv"
    file.write_text("ID,NAME\n006x0000001YtCr,First\n", encoding="utf-8")
    import_files(database, [file])
    file.write_text("ID,NAME\n006x0000001YtCrAAK,Second\n", encoding="utf-8")
    report = import_files(database, [file])
    (loaded,) = [each.loaded for each in report.files]
    assert (loaded.new, loaded.changed) == (0, 1)
    (opportunities,) = [each for each in Browsing(database).objects() if each.records]
    assert opportunities.records == 1
