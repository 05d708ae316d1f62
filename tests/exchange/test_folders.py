"""A folder says by its layout what its files are."""

import json
from pathlib import Path

import pytest

from crmadmin.core.import_report import FileKind
from crmadmin.errors import Problem
from crmadmin.exchange.folders import sources_in
from crmadmin.exchange.recognition import source_of
from tests.shared_data import shared


def written(folder: Path, **files: str) -> None:
    """Write files; a double underscore in a name stands for a folder's slash."""
    for name, text in files.items():
        path = folder.joinpath(*name.split("__"))
        path.parent.mkdir(parents=True, exist_ok=True)
        suffix = ".json" if text.startswith("{") else ".csv"
        path.with_suffix(suffix).write_text(text, encoding="utf-8")


def found_in(folder: Path) -> set[tuple[str, str, str]]:
    """Give label, kind and object of every file."""
    return {(s.label or s.path.name, str(s.kind), s.object) for s in sources_in(folder).sources}


def test_both_systems_lie_side_by_side(tmp_path: Path) -> None:
    """Parts may lack; what is not known is named."""
    written(
        tmp_path,
        hubspot__contacts="hs_object_id,email\n",
        hubspot__properties__contacts='{"results": []}',
        hubspot__history__contacts="record_id,property,value,timestamp,source_type\n",
        hubspot__notes="something,else\n",
        salesforce__Lead="Id,LastName\n",
        salesforce__history__OpportunityFieldHistory="OpportunityId,Field\n",
        expected='{"a": 1}',
    )
    folder = sources_in(tmp_path)
    assert found_in(tmp_path) == {
        ("hubspot/contacts.csv", "records", "contacts"),
        ("hubspot/properties/contacts.json", "properties", "contacts"),
        ("hubspot/history/contacts.csv", "history", "contacts"),
        ("salesforce/Lead.csv", "records", "Lead"),
        ("salesforce/history/OpportunityFieldHistory.csv", "history", "Opportunity"),
    }
    assert folder.left_out == ("expected.json", "hubspot/notes.csv")


def test_one_system_alone_will_do(tmp_path: Path) -> None:
    """Given itself, or as the only part."""
    written(tmp_path, salesforce__account="Id,Name\n", salesforce__User="Id,Username\n")
    expected = {("users", ""), ("records", "Account")}
    assert {each[1:] for each in found_in(tmp_path)} == expected
    assert {each[1:] for each in found_in(tmp_path / "salesforce")} == expected


def test_a_folder_without_layout_is_a_collection(tmp_path: Path) -> None:
    """Such as Salesforce's weekly export."""
    written(
        tmp_path,
        Account="Id,Name\n0015g0000AAE0LNAQ1,a\n",
        Lead="Id,Name\n",
        LeadHistory="Id,LeadId,Field,OldValue,NewValue,CreatedDate\n",
        Readings="Day,Value\n1,2\n",
        describe=json.dumps({"name": "Lead", "fields": []}),
    )
    assert {each[1:] for each in found_in(tmp_path)} == {
        ("records", "Account"),
        ("records", "Lead"),
        ("history", "Lead"),
        ("describe", "Lead"),
    }
    assert sources_in(tmp_path).left_out == ("Readings.csv",)


def test_only_the_folder_itself_is_a_collection(tmp_path: Path) -> None:
    """Folders within it are not searched."""
    written(tmp_path, Lead="Id,Name\n", old__Account="Id,Name\n", old__Reading="Day,Value\n")
    assert {each[1:] for each in found_in(tmp_path)} == {("records", "Lead")}
    assert sources_in(tmp_path).left_out == ()


def test_a_damaged_file_of_a_folder_is_not_passed_over(tmp_path: Path) -> None:
    """An empty export is a problem, not something to leave out."""
    written(tmp_path, Account="Id,Name\n", Lead="")
    with pytest.raises(Problem) as refused:
        sources_in(tmp_path)
    assert refused.value.code == "import.empty"


def test_a_folder_without_exports_is_refused(tmp_path: Path) -> None:
    """With the layout that is expected."""
    written(tmp_path, table="Day,Value\n1,2\n")
    with pytest.raises(Problem) as refused:
        sources_in(tmp_path)
    assert refused.value.code == "import.nothing_known"


def test_the_pair_of_exports_is_recognised_whole() -> None:
    """Each file is the same by its place and by itself."""
    folder = sources_in(shared("npsp-pair"))
    assert len(folder.sources) == 36
    assert folder.left_out == ("config.yaml", "expected_summary.json")
    for source in folder.sources:
        alone = source_of(source.path)
        assert (alone.kind, alone.system, alone.object) == (
            source.kind,
            source.system,
            source.object,
        )


def test_a_warehouse_folder_gives_what_is_known() -> None:
    """Records, histories and members; other tables are named as left out."""
    folder = sources_in(shared("hubspot-tables"))
    kinds = {source.kind for source in folder.sources}
    assert kinds == {FileKind.RECORDS, FileKind.HISTORY, FileKind.MEMBERSHIPS}
    assert "owner_data.csv" in folder.left_out
