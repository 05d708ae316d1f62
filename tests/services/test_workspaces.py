"""A workspace is created, opened and summed up."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import CONTACTS, LEAD, Definition, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.errors import Problem
from crmadmin.models import ImportRow, PairRow, SettingRow
from crmadmin.services.drafting import Drafting
from crmadmin.services.workspaces import (
    Database,
    ObjectCount,
    PairCount,
    create_workspace,
    default_folder,
    demo_workspace,
    open_workspace,
    workspace_summary,
)
from crmadmin.store.documents import replace_documents
from crmadmin.store.records import define_object
from tests.core.reading.told import association_type


def test_an_empty_workspace_has_an_empty_summary(database: Database) -> None:
    """Nothing was imported, mapped or counted in a new workspace."""
    summary = workspace_summary(database)
    assert summary.path == database.path
    assert summary.objects == ()
    assert summary.mappings == 0
    assert summary.last_import is None
    assert summary.size >= database.path.stat().st_size > 0
    assert summary.schema == database.schema
    assert not summary.read_only
    assert summary.holder is None


def test_the_summary_counts_records_mappings_and_imports(database: Database) -> None:
    """Records are counted per object, mappings apart from other settings."""
    settings = ["field_mappings/contacts/email", "field_mappings/deals/amount", "sync_settings/x"]
    with database.writing() as connection:
        for system, name, count in ((System.HUBSPOT, CONTACTS, 3), (System.SALESFORCE, LEAD, 2)):
            note = Definition(system=system, object=name, name="note")
            table = define_object(connection, system, name, [note])
            rows = [{table.id_column: str(number)} for number in range(count)]
            connection.execute(insert(table.table), rows)
        connection.execute(
            insert(SettingRow),
            [{"address": address, "position": 0, "value": "{}"} for address in settings],
        )
        for day in ("01", "03", "02"):
            moment = f"2026-01-{day}T10:00:00.000Z"
            row = {"started_at": moment, "finished_at": moment, "report": "{}"}
            connection.execute(insert(ImportRow).values(row))
    summary = workspace_summary(database)
    assert set(summary.objects) == {
        ObjectCount(system=System.HUBSPOT, object=CONTACTS, records=3),
        ObjectCount(system=System.SALESFORCE, object=LEAD, records=2),
    }
    assert summary.records(System.HUBSPOT) == 3
    assert summary.records(System.SALESFORCE) == 2
    assert summary.mappings == 2
    assert summary.last_import == datetime(2026, 1, 3, 10, tzinfo=UTC)


def test_a_workspace_is_named_as_one(tmp_path: Path) -> None:
    """The suffix is added where it is missing, and the file opens again under it."""
    create_workspace(tmp_path / "acme 2026.07").close()
    path = tmp_path / "acme 2026.07.crmadmin"
    with open_workspace(path) as database:
        assert database.path == path
    with pytest.raises(Problem) as caught:
        create_workspace(path)
    assert caught.value.code == "workspace.exists"


def test_the_demo_lies_apart_from_the_users_own_workspaces() -> None:
    """Proposed workspaces go to the documents, the demo to the program's data."""
    assert default_folder() not in demo_workspace().parents
    assert demo_workspace().suffix == ".crmadmin"


def test_the_summary_counts_how_records_stand_to_the_other_system(database: Database) -> None:
    """Pairs are counted by HubSpot object and state."""
    states = [PairState.LINKED, PairState.LINKED, PairState.MATCHED]
    with database.writing() as connection:
        connection.execute(
            insert(PairRow), [{"object": CONTACTS, "state": state} for state in states]
        )
    assert set(workspace_summary(database).pairs) == {
        PairCount(object=CONTACTS, state=PairState.LINKED, records=2),
        PairCount(object=CONTACTS, state=PairState.MATCHED, records=1),
    }


def test_settings_pulled_by_an_older_version_are_read_when_it_is_opened(tmp_path: Path) -> None:
    """What a workspace was told of labels becomes its base, without another pull."""
    told = association_type("contacts/companies", 501, "Board member")
    with create_workspace(tmp_path / "old") as database:
        path = database.path
        with database.writing() as connection:
            replace_documents(connection, System.HUBSPOT, told.kind, [told], told.scope)
    with open_workspace(path, read_only=True) as database:
        assert not Drafting(database).base().settings
    with open_workspace(path) as database:
        (label,) = Drafting(database).base().each(AssociationLabel)
        assert label.label == "Board member"
