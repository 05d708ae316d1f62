"""Files that are kept as the API tells them."""

import json
from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents

FILES: dict[str, list[dict[str, object]]] = {
    "users.json": [{"id": "9001", "email": "ada@example.org", "superAdmin": True}],
    "teams.json": [{"id": "8001", "name": "Sales", "userIds": ["9001"]}],
    "workflows.json": [{"id": "61", "name": "Welcome", "isEnabled": True}],
}
LISTS = {"lists": [{"listId": "41", "name": "VIP", "filterBranch": {"filterBranchType": "OR"}}]}


def test_users_teams_workflows_and_lists_are_kept(database: Database, tmp_path: Path) -> None:
    """Each entry is a document of its kind, whole; lists keep their filters."""
    folder = tmp_path / "data" / "hubspot"
    folder.mkdir(parents=True)
    for name, results in FILES.items():
        (folder / name).write_text(json.dumps({"results": results}))
    (folder / "lists.json").write_text(json.dumps(LISTS))
    report = import_files(database, [tmp_path / "data"])
    assert report.left_out == ()
    with database.reading() as connection:
        found = {each.kind: each for each in read_documents(connection, System.HUBSPOT)}
    assert set(found) == {"user", "team", "workflow", "list"}
    assert found["user"].name == "ada@example.org"
    assert found["workflow"].body == FILES["workflows.json"][0]
    assert found["list"].body["filterBranch"] == {"filterBranchType": "OR"}


def test_importing_again_takes_their_place(database: Database, tmp_path: Path) -> None:
    """A document that a newer file lacks is gone."""
    folder = tmp_path / "hubspot"
    folder.mkdir()
    for results in (
        [{"id": "1", "name": "a"}, {"id": "2", "name": "b"}],
        [{"id": "2", "name": "c"}],
    ):
        (folder / "teams.json").write_text(json.dumps({"results": results}))
        import_files(database, [tmp_path / "hubspot"])
    with database.reading() as connection:
        teams = [each.name for each in read_documents(connection, System.HUBSPOT, "team")]
    assert teams == ["c"]
