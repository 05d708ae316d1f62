"""A workspace becomes a sandbox that holds the same."""

import json
import socket
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import CONFIGURATION
from crmadmin.core.pull.request import PullRequest
from crmadmin.errors import Problem
from crmadmin.errors.sandbox import BAD_STATE, PORT_TAKEN
from crmadmin.services.importing import import_files
from crmadmin.services.sandboxing import RunningSandbox, demo_documents, run_sandbox, seed_of
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from tests.services.exports import LEAD, dataset
from tests.services.pulls.world import World, served


def get(sandbox: RunningSandbox, path: str) -> Any:
    """Read something of the portal."""
    headers = {"Authorization": f"Bearer {sandbox.hubspot_token}"}
    with urlopen(Request(sandbox.address + path, headers=headers)) as answer:  # noqa: S310 - ours
        return json.load(answer)


def test_a_workspace_is_served(database: Database, tmp_path: Path) -> None:
    """Records, history, associations, memberships, owners and lists come out of the portal."""
    import_files(database, [dataset(tmp_path / "set")])
    with run_sandbox(seed_of(database)) as sandbox:
        path = "/crm/objects/2026-09/contacts/1?properties=email,score&propertiesWithHistory=score"
        read = get(sandbox, path)
        linked = get(sandbox, "/crm/v4/objects/contacts/1/associations/companies")
        portal = get(sandbox, "/sandbox")
    assert read["properties"]["email"] == "Ada@Example.org"
    assert read["createdAt"] == "2026-09-05T10:11:12.345Z"
    assert read["propertiesWithHistory"]["score"][0]["sourceType"] == "CRM_UI"
    assert linked["results"][0]["associationTypes"][0]["typeId"] == 1
    assert portal["records"]["hubspot"]["contacts"] == 1
    assert portal["records"]["salesforce"]["Lead"] == 1


def test_the_seed_can_be_passed_again(database: Database, tmp_path: Path) -> None:
    """Every pass gives the same; a deleted record of Salesforce is told as such."""
    import_files(database, [dataset(tmp_path / "set")])
    seed = seed_of(database)
    leads = [r for r in seed.records() if r.system is System.SALESFORCE and r.object == "Lead"]
    assert {record.record_id: record.deleted for record in leads}[LEAD] is False
    assert sum(record.deleted for record in leads) == 1
    assert list(seed.history()) == list(seed.history())
    assert list(seed.memberships()) == [("101", "1")]
    assert seed.documents["list"][0]["name"] == "MQL"
    assert seed.owners[0].owner_id == "7"


def test_a_state_file_goes_on(tmp_path: Path) -> None:
    """What a sandbox held in a file is there the next time, under another token."""
    file = tmp_path / "state.db"
    with run_sandbox(state_file=file) as sandbox:
        first = sandbox.hubspot_token
        body = json.dumps({"properties": {"firstname": "Ada"}}).encode()
        headers = {"Authorization": f"Bearer {first}", "Content-Type": "application/json"}
        url = f"{sandbox.address}/crm/v3/objects/contacts"
        urlopen(Request(url, body, headers)).close()  # noqa: S310 - ours
    with run_sandbox(state_file=file) as sandbox:
        listed = get(sandbox, "/crm/v3/objects/contacts")["results"]
        assert listed[0]["properties"]["firstname"] == "Ada"
        assert sandbox.hubspot_token != first
    assert first.encode() not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_of_another_kind_is_refused(database: Database, tmp_path: Path) -> None:
    """Neither a text nor a workspace is taken for a state, and both stay as they are."""
    text = tmp_path / "notes.txt"
    text.write_text("not a database at all, but long enough to be looked at" * 20)
    for file in (text, database.path, tmp_path / "missing" / "state.db"):
        with pytest.raises(Problem) as told, run_sandbox(state_file=file):
            pass
        assert told.value.wording is BAD_STATE
    assert text.read_text().startswith("not a database")


def test_a_taken_port_is_told(tmp_path: Path) -> None:
    """A port that somebody listens on is a problem, not the end of the program."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Problem) as told, run_sandbox(port=port):
            pass
    assert told.value.wording is PORT_TAKEN


def test_documents_of_the_demo() -> None:
    """The demo brings people, lists with filters and workflows."""
    documents = demo_documents()
    assert {kind for kind, bodies in documents.items() if bodies} == {
        *("user", "team", "list", "workflow")
    }


def pulled(world: World, name: str) -> tuple[Configuration, Bindings]:
    """Pull the settings of a portal into a workspace; give what it holds then."""
    with world.workspace(name) as database:
        request = PullRequest(system=System.HUBSPOT, only=(CONFIGURATION,))
        world.pulling(database).pull(request)
        with database.reading() as connection:
            return read_base(connection), read_bindings(connection)


def with_odd_settings(world: World) -> None:
    """Set what a sandbox could not guess: names unlike their texts, descriptions, a limit."""
    labels = "/crm/associations/2026-09/contacts/{}/labels"
    for other, name in (("companies", "zz_top"), ("contacts", "zz_pair")):
        body = {"name": name, "label": f"To {other}", "inverseLabel": "And back"}
        world.call("POST", labels.format(other), body)
    limits = "/crm/associations/2026-09/definitions/configurations/contacts/companies/batch/create"
    limit = {"category": "USER_DEFINED", "typeId": 501, "maxToObjectIds": 3}
    world.call("POST", limits, {"inputs": [limit]})
    options = [
        {"value": "red", "label": "Rouge", "displayOrder": 4, "description": "Warm"},
        {"value": "blue", "label": "Bleu", "displayOrder": 2, "hidden": True},
    ]
    world.call("PATCH", "/crm/properties/2026-09/contacts/favourite_colour", {"options": options})


def test_a_sandbox_has_every_setting_of_its_workspace(tmp_path: Path) -> None:
    """Pulled from the sandbox, settings and ids are those that the workspace knows."""
    with served(tmp_path) as world:
        with_odd_settings(world)
        with world.workspace("first") as database:
            request = PullRequest(system=System.HUBSPOT, only=(CONFIGURATION,))
            world.pulling(database).pull(request)
            with database.reading() as connection:
                known = read_base(connection), read_bindings(connection)
            seed = seed_of(database)
            with served(tmp_path, seed) as copy:
                assert pulled(copy, "second") == known
    assert any(getattr(each, "description", "") == "Warm" for each in known[0].settings.values())
