"""Exports become records of the workspace, in whatever order and form they come."""

from itertools import permutations
from pathlib import Path

import pytest
from openpyxl import Workbook

from crmadmin.core.definitions import ValueKind
from crmadmin.core.import_report import FileKind, FileReport, ImportReport, Loaded
from crmadmin.core.progress import Progress
from crmadmin.core.sync.notation import Notation
from crmadmin.errors import Problem
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database
from tests.services.exports import (
    CONTACTS,
    DESCRIBE,
    LEAD,
    LEADS,
    PROPERTIES,
    dataset,
    dump,
    rows_of,
    written,
)
from tests.shared_data import shared


def file_report(report: ImportReport, name: str) -> FileReport:
    """Give what the report says of a file."""
    return next(each for each in report.files if each.path.endswith(name))


def test_a_dataset_folder_is_read_whole(database: Database, tmp_path: Path) -> None:
    """Records, definitions, people and facts; pairs are made of them."""
    report = import_files(database, [dataset(tmp_path / "set")])
    assert len(report.files) == 13
    assert all(each.loaded.new == each.loaded.read for each in report.files)
    assert rows_of(database, 'SELECT email, "email#key", "score#key" FROM hubspot_contacts') == [
        ("Ada@Example.org", "ada@example.org", "12")
    ]
    assert rows_of(database, 'SELECT Id, "IsDeleted#key", "Score__c#key" FROM salesforce_Lead') == [
        (LEAD, "false", "7"),
        ("00Q5g0000AAJ2yoEQD", "true", None),
    ]
    pairs = rows_of(database, "SELECT object, state, salesforce_object FROM pair")
    assert ("contacts", "matched", "Lead") in pairs
    times = rows_of(database, "SELECT changed_at FROM history")
    assert times == [("2026-09-05T00:00:00.000Z",)] * 2


def test_importing_the_same_again_changes_nothing(database: Database, tmp_path: Path) -> None:
    """Not one row of the workspace differs."""
    folder = dataset(tmp_path / "set")
    import_files(database, [folder])
    before = dump(database)
    report = import_files(database, [folder])
    assert dump(database) == before
    assert all(each.loaded.unchanged == each.loaded.read for each in report.files)


def test_definitions_may_come_in_any_order(database: Database, tmp_path: Path) -> None:
    """A property list after the records gives the same as before them."""
    parts = [
        written(tmp_path, "contacts.csv", CONTACTS),
        written(tmp_path, "contacts.json", PROPERTIES),
        written(tmp_path, "Lead.csv", LEADS),
        written(tmp_path, "Lead.json", DESCRIBE),
    ]
    import_files(database, parts)
    queries = (
        'SELECT email, "email#key", score, "score#key", "createdate#key" FROM hubspot_contacts',
        'SELECT Id, "Email#key", "IsDeleted#key", Score__c, "Score__c#key" FROM salesforce_Lead',
        "SELECT system, object, name, type, declared FROM property ORDER BY 1, 2, 3",
    )
    expected = [rows_of(database, query) for query in queries]
    for number, order in enumerate(permutations(parts)):
        if number % 5:
            continue  # one in five of the orders says enough
        with Database.create(tmp_path / f"{number}.crmadmin") as other:
            for path in order:
                import_files(other, [path])
            assert [rows_of(other, query) for query in queries] == expected


def test_newer_values_update_and_keep_the_old(database: Database, tmp_path: Path) -> None:
    """The history row carries the import; it holds the new value and the old."""
    path = written(tmp_path, "contacts.csv", "hs_object_id,phone,city\n1,+33,Paris\n")
    import_files(database, [path])
    written(tmp_path, "contacts.csv", "phone,hs_object_id\n+44,1\n,2\n")
    report = import_files(database, [path])
    assert report.files[0].loaded == Loaded(read=2, new=1, changed=1)
    assert rows_of(database, "SELECT hs_object_id, phone, city FROM hubspot_contacts") == [
        ("1", "+44", "Paris"),
        ("2", None, None),
    ]
    ((value, old, source, changed_at),) = rows_of(
        database,
        "SELECT value, old_value, source_type, changed_at FROM history WHERE import_id = 2",
    )
    assert (value, old, source) == ("+44", "+33", "IMPORT_REPLACED")
    assert changed_at == report.started_at


def test_a_french_export_is_read_as_it_was_meant(database: Database, tmp_path: Path) -> None:
    """Labels, semicolons, decimal commas, days first, Windows-1252, labels of choices."""
    text = (
        "ID de fiche d'informations;Prénom;Adresse e-mail;Chiffre d'affaires annuel;"
        "Date de création;Phase du cycle de vie;Humeur\r\n"
        "40000205057;Zoé;zoe@exemple.fr;1 234,50;25/12/2025 18:30;Abonné;gaie\r\n"
        "40000205058;Léo;;12 %;01/02/2026;customer;\r\n"
    )
    path = written(tmp_path, "export contacts.csv", text.encode("cp1252"))
    report = import_files(database, [path]).files[0]
    assert (report.kind, report.object) == (FileKind.RECORDS, "contacts")
    assert (report.layout.encoding, report.layout.delimiter) == ("Windows-1252", ";")
    assert report.layout.notation == Notation(decimal_comma=True, day_first=True)
    assert not report.layout.notation_assumed
    assert report.unknown == ("Humeur",)
    assert report.translated == 1
    (unparsed,) = report.unparsed
    assert (unparsed.property, unparsed.kind, unparsed.count) == (
        "annualrevenue",
        ValueKind.NUMBER,
        1,
    )
    assert (unparsed.examples[0].line, unparsed.examples[0].value) == (3, "12 %")
    assert rows_of(
        database,
        "SELECT hs_object_id, firstname, annualrevenue, createdate, lifecyclestage, Humeur "
        "FROM hubspot_contacts",
    ) == [
        ("40000205057", "Zoé", "1234.50", "2025-12-25T18:30:00.000Z", "subscriber", "gaie"),
        ("40000205058", "Léo", "12 %", "2026-02-01T00:00:00.000Z", "customer", None),
    ]


def test_a_workbook_gives_the_same_as_its_csv(database: Database, tmp_path: Path) -> None:
    """Numbers keep their digits, labels are found."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Record ID", "Email", "Annual Revenue"])
    sheet.append([40000205057, "a@b.c", 1234.5])
    book.save(tmp_path / "contacts.xlsx")
    report = import_files(database, [tmp_path / "contacts.xlsx"]).files[0]
    assert report.loaded == Loaded(read=1, new=1)
    written(tmp_path, "contacts.csv", "hs_object_id,email,annualrevenue\n40000205057,a@b.c,1234.5")
    report = import_files(database, [tmp_path / "contacts.csv"]).files[0]
    assert report.loaded == Loaded(read=1, unchanged=1)


def test_owners_and_stages_given_by_label_become_ids(database: Database, tmp_path: Path) -> None:
    """When the owners and pipelines are known, also from the same import."""
    owners = {"results": [{"id": "7", "email": "a@b.c", "firstName": "Ada", "lastName": "B"}]}
    stages = [{"id": "s1", "label": "Gagnée"}]
    pipelines = {"results": [{"id": "p", "label": "Ventes", "stages": stages}]}
    table = "Record ID,Deal owner,Pipeline,Deal Stage\n1,Ada B,Ventes,Gagnée\n2,Eve,p,s1\n"
    import_files(
        database,
        [
            written(tmp_path, "deals.csv", table),
            written(tmp_path, "owners.json", owners),
            written(tmp_path, "deals.json", pipelines),
        ],
    )
    query = "SELECT hubspot_owner_id, pipeline, dealstage FROM hubspot_deals"
    assert rows_of(database, query) == [("7", "p", "s1"), ("Eve", "p", "s1")]


def test_what_a_file_has_of_peculiarities_is_reported(database: Database, tmp_path: Path) -> None:
    """Repeated columns and ids, short rows, unknown columns: nothing passes silently."""
    text = "hs_object_id,email,E-mail,memo\n1,a@b.c,x@y.z,one\n2,,d@e.f\n,,,\n1,a@b.c,a@b.c,two\n"
    report = import_files(database, [written(tmp_path, "contacts.csv", text)]).files[0]
    assert report.loaded == Loaded(read=3, new=2, repeated=1, repeated_ids=("1",))
    assert report.unknown == ("memo",)
    (doubled,) = report.doubled
    assert (doubled.columns, doubled.conflicts) == (("email", "E-mail"), 1)
    assert (report.short_rows, report.short_lines) == (1, (3,))
    query = "SELECT hs_object_id, email, memo FROM hubspot_contacts ORDER BY 1"
    assert rows_of(database, query) == [("1", "a@b.c", "two"), ("2", "d@e.f", None)]


def test_a_header_alone_declares_its_columns(database: Database, tmp_path: Path) -> None:
    """Nothing is wrong with no rows."""
    path = written(tmp_path, "hardDelete.csv", '"ID"')
    report = import_files(database, [path], object_name="Account").files[0]
    assert report.loaded == Loaded()
    assert rows_of(database, "SELECT count(*) FROM salesforce_Account") == [(0,)]


def test_progress_counts_the_bytes_of_all_files(database: Database, tmp_path: Path) -> None:
    """It never goes back and ends at the whole; steps name the files, then the pairing."""
    seen: list[Progress] = []
    folder = dataset(tmp_path / "set")
    import_files(database, [folder], monitor=seen.append)
    total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    assert {each.total for each in seen} == {total}
    assert [each.done for each in seen] == sorted(each.done for each in seen)
    assert seen[-1] == Progress(step="pairing", done=total, total=total, unit="bytes")
    assert "hubspot/contacts.csv" in {each.step for each in seen}


def test_a_path_given_twice_is_read_once(database: Database, tmp_path: Path) -> None:
    """Also when it lies in a folder that is given."""
    folder = dataset(tmp_path / "set")
    paths = [folder / "hubspot" / "contacts.csv", folder, folder / "hubspot" / "contacts.csv"]
    assert len(import_files(database, paths).files) == 13


def test_the_report_stays_in_the_workspace(database: Database, tmp_path: Path) -> None:
    """With the time at which the import began."""
    report = import_files(database, [written(tmp_path, "contacts.csv", CONTACTS)])
    ((started, text),) = rows_of(database, "SELECT started_at, report FROM import")
    assert started == report.started_at
    assert '"contacts.csv"' in str(text)


def test_the_exports_of_both_systems_are_read_whole(database: Database) -> None:
    """Every row of the pair of exports is there, none fails to parse, again changes nothing."""
    folder = shared("npsp-pair")
    report = import_files(database, [folder])
    counts = {(each.object, each.kind): each.loaded.new for each in report.files}
    assert counts["contacts", FileKind.RECORDS] == 932
    assert counts["Opportunity", FileKind.RECORDS] == 606
    assert counts["OpportunityContactRole", FileKind.RECORDS] == 726
    assert counts["", FileKind.ASSOCIATIONS] == 6821
    assert counts["contacts", FileKind.HISTORY] == 3911
    assert not any(each.unparsed or each.unknown or each.doubled for each in report.files)
    assert not any(each.translated for each in report.files)
    before = dump(database)
    import_files(database, [folder])
    assert dump(database) == before


def test_what_is_known_of_a_warehouse_is_read(database: Database) -> None:
    """Tables with odd columns import or are left out; nothing crashes."""
    report = import_files(database, [shared("hubspot-tables")])
    companies = file_report(report, "company_data.csv")
    assert companies.loaded.new + companies.loaded.repeated == 24
    assert "is_deleted" in companies.unknown
    assert "team_data.csv" in report.left_out


@pytest.mark.parametrize(
    ("name", "object_name", "rows"),
    [
        ("opportunities/Opportunity.csv", None, 38),
        ("csv-edge-cases/dataloader/emptyFirstRowFieldValueInCsvTemplate.csv", None, 2),
        ("csv-edge-cases/dataloader/hardDeleteEmptyCsvFileTemplate.csv", "Account", 0),
    ],
)
def test_files_of_data_loader_with_ids_import(
    database: Database, name: str, object_name: str | None, rows: int
) -> None:
    """Headers in capitals become the names of the API."""
    report = import_files(database, [shared(*name.split("/"))], object_name=object_name)
    assert report.files[0].loaded.new == rows
    assert "Id" in {row[0] for row in rows_of(database, "SELECT name FROM property")}


def test_files_without_ids_are_refused(database: Database) -> None:
    """Each with a sentence; the workspace stays empty."""
    before = dump(database)
    for folder in ("dataloader", "delimiters"):
        for path in sorted(shared("csv-edge-cases", folder).glob("*.csv")):
            if path.name.startswith(("emptyFirstRow", "hardDelete")):
                continue
            with pytest.raises(Problem) as refused:
                import_files(database, [path], object_name="Account")
            assert path.name in refused.value.sentence()
    assert dump(database) == before
