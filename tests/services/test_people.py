"""Who works in the portal, as pulls and files tell."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.leads.people import Person, Team
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.errors import Problem
from crmadmin.services.importing import import_files
from crmadmin.services.people import name_property_editors, read_people
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from crmadmin.store.property_editors import NAME

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "hubspot"
ADA = {"id": "7", "firstName": "Ada", "lastName": "L", "email": "a@x.example", "superAdmin": True}
ADA |= {"primaryTeamId": "70", "secondaryTeamIds": ["71"]}


def put(database: Database, kind: str, *bodies: Mapping[str, Any]) -> None:
    """Put documents as a pull does."""
    documents = (
        AccountDocument(system=System.HUBSPOT, kind=kind, document_id=str(body["id"]), body=body)
        for body in bodies
    )
    with database.writing() as connection:
        replace_documents(connection, System.HUBSPOT, kind, documents)


def test_users_tell_teams_and_rights(database: Database) -> None:
    """Primary and secondary teams are one set; names of teams come from their own list."""
    put(database, "user", ADA)
    put(database, "team", {"id": "70", "name": "North"}, {"id": "71", "name": "South"})
    people = read_people(database)
    teams = frozenset({"70", "71"})
    assert people.users == {
        "7": Person(user_id="7", name="Ada L", email="a@x.example", teams=teams, super_admin=True)
    }
    assert people.teams["70"] == Team(team_id="70", name="North")


def test_owners_tell_where_users_do_not(database: Database) -> None:
    """A token without the users' scope still names people and teams, without rights."""
    owner = {"id": "1", "userId": 7, "firstName": "Ada", "teams": [{"id": "70", "name": "North"}]}
    gone = {"id": "2", "userId": None, "userIdIncludingInactive": 8, "firstName": "Gil"}
    put(database, "owner", owner, gone, {"id": "3", "type": "QUEUE"})
    people = read_people(database)
    assert people.users["7"] == Person(user_id="7", name="Ada", teams=frozenset({"70"}))
    assert people.user_name("8") == "Gil"
    assert people.team_name("70") == "North"
    assert not people.rights_known

    put(database, "user", ADA)
    assert read_people(database).is_super_admin("7")


def test_files_tell_the_same(database: Database, tmp_path: Path) -> None:
    """The demo's users and teams are known without any connection."""
    (tmp_path / "hubspot").mkdir()
    for name in ("users.json", "teams.json", "owners.json"):
        (tmp_path / "hubspot" / name).write_bytes((DEMO / name).read_bytes())
    import_files(database, [tmp_path])
    people = read_people(database)
    assert people.rights_known
    assert people.users["9001"].teams == {"8001"}
    assert people.team_name("8003") == "UK & Ireland"


def test_the_admin_says_who_may_edit_property_settings(database: Database) -> None:
    """The choice is kept, can be taken back, and damage of it exempts nobody."""
    name_property_editors(database, ("7", "8", "7"))
    assert read_people(database).property_editors == {"7", "8"}
    name_property_editors(database, ())
    assert read_people(database).property_editors == frozenset()
    with database.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO preference (name, value) VALUES (?, 'nonsense')", (NAME,)
        )
    assert read_people(database).property_editors == frozenset()


def test_a_read_only_workspace_names_nobody(database: Database) -> None:
    """Nothing is written where nothing can be."""
    database.close()
    with (
        Database.open(database.path, read_only=True) as onlooker,
        pytest.raises(Problem),
    ):
        name_property_editors(onlooker, ("7",))
