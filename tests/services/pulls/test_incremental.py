"""An incremental pull ends where a full one would."""

import random
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from crmadmin.connectors.http import Refused
from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import Mode
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.importing import import_files
from tests.effort import examples
from tests.services.pulls.dump import dump, ids, value
from tests.services.pulls.test_pulling import part
from tests.services.pulls.world import COMPANIES, CONTACTS, World, served

OBJECTS = "/crm/objects/2026-09"
HUBSPOT = PullRequest()
PEOPLE = PullRequest(only=("contacts", "companies"))


def change(world: World, chance: random.Random) -> None:
    """Do one thing to the portal that somebody else might have done."""
    person = str(1000 + chance.randint(1, CONTACTS))
    company = str(2000 + chance.randint(1, COMPANIES))
    match chance.randrange(7):
        case 0:
            body: Any = {"properties": {"phone": str(chance.random())}}
            attempt(world, "PATCH", f"{OBJECTS}/contacts/{person}", body)
        case 1:
            attempt(world, "DELETE", f"{OBJECTS}/contacts/{person}")
        case 2:
            email = f"new{chance.randrange(10**9)}@example.org"
            body = {"properties": {"email": email}, "associations": []}
            attempt(world, "POST", f"{OBJECTS}/contacts", body)
        case 3:
            other = str(1000 + chance.randint(1, CONTACTS))
            body = {"primaryObjectId": person, "objectIdToMerge": other}
            attempt(world, "POST", f"{OBJECTS}/contacts/merge", body)
        case 4:
            path = f"{OBJECTS}/contacts/{person}/associations/companies/{company}"
            body = [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 279}]
            attempt(world, "PUT", path, body)
        case 5:
            path = f"{OBJECTS}/contacts/{person}/associations/companies/{company}"
            attempt(world, "DELETE", path)
        case _:
            body = {"properties": {"name": f"Renamed {chance.randrange(99)}"}}
            attempt(world, "PATCH", f"{OBJECTS}/companies/{company}", body)


def attempt(world: World, method: str, path: str, body: Any = None) -> None:
    """Call, whether or not the record is still there."""
    with suppress(Refused):
        world.call(method, path, body)


@settings(
    max_examples=examples(1),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@example(seeds=[926, 999999])
@given(seeds=st.lists(st.integers(0, 10**6), min_size=1, max_size=2))
def test_incremental_pulls_equal_a_full_one(tmp_path_factory: Any, seeds: list[int]) -> None:
    """Whatever was changed between pulls, the workspace is what a first pull would make."""
    folder: Path = tmp_path_factory.mktemp("incremental")
    with served(folder) as world, world.pulled(PEOPLE, "grown") as grown:
        for seed in seeds:
            chance = random.Random(seed)  # noqa: S311 - edits made up, not secrets
            for _ in range(chance.randint(1, 12)):
                change(world, chance)
            world.pulling(grown).pull(PEOPLE)
        with world.workspace("fresh") as fresh:
            world.pulling(fresh).pull(PEOPLE)
            ours, theirs = dump(grown), dump(fresh)
        assert ours.keys() == theirs.keys()
        for table, rows in ours.items():
            assert rows == theirs[table], table


@settings(
    max_examples=examples(1),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@example(seed=7)
@given(seed=st.integers(0, 10**6))
def test_stages_are_entered_as_a_first_pull_would_tell(tmp_path_factory: Any, seed: int) -> None:
    """Deals that move between pulls have the same entries as if all of it came at once."""
    chance = random.Random(seed)  # noqa: S311 - moves made up, not secrets
    request = PullRequest(only=("deals",))
    with served(tmp_path_factory.mktemp("stages")) as world:
        for place, name in enumerate(("s2", "s3"), 1):
            stage = {"stageId": name, "label": name, "displayOrder": place}
            body: Any = {**stage, "metadata": {"probability": "0.6"}}
            world.call("POST", "/crm/pipelines/2026-09/deals/second/stages", body)
        for number in range(1, 7):  # from then on the sandbox keeps what it tells of the past
            _enter(world, number, "s1")
        with world.workspace("grown") as grown, world.workspace("fresh") as fresh:
            world.pulling(grown).pull(request)
            for _ in range(2):
                for _ in range(chance.randint(2, 8)):
                    _enter(world, chance.randint(1, 6), chance.choice(("s1", "s2", "s3")))
                world.pulling(grown).pull(request)
            world.pulling(fresh).pull(request)
            ours, theirs = dump(grown)["stage_entry"], dump(fresh)["stage_entry"]
    assert ours == theirs
    assert any(row[3] is not None for row in ours)


def _enter(world: World, number: int, stage_id: str) -> None:
    body = {"properties": {"pipeline": "second", "dealstage": stage_id}}
    world.call("PATCH", f"{OBJECTS}/deals/{3000 + number}", body)


def test_a_changed_value_takes_the_old_ones_place(world: World) -> None:
    """Only the changed record is read; no trace of an import stays in its history."""
    with world.pulled(HUBSPOT) as database:
        pulling = world.pulling(database)
        world.call("PATCH", f"{OBJECTS}/contacts/1003", {"properties": {"phone": "999"}})
        contacts = part(pulling.pull(PEOPLE), Part.RECORDS, "contacts")
        assert (contacts.mode, contacts.read, contacts.changed) == (Mode.CHANGED, 1, 1)
        assert value(database, System.HUBSPOT, "contacts", "1003", "phone") == "999"


def test_a_record_goes_and_comes_back(world: World) -> None:
    """One that is deleted leaves the workspace; restored, it is there again with its values."""
    with world.pulled(HUBSPOT) as database:
        pulling = world.pulling(database)
        world.call("DELETE", f"{OBJECTS}/contacts/1003")
        contacts = part(pulling.pull(PEOPLE), Part.RECORDS, "contacts")
        assert contacts.removed == 1
        assert contacts.equal
        assert "1003" not in ids(database, System.HUBSPOT, "contacts")
        assert not any("1003" in row for row in dump(database)["association"])
        with world.server.state.change() as connection:
            connection.execute(
                "UPDATE record SET archived = 0, archived_at = NULL WHERE id = '1003'"
            )
        contacts = part(pulling.pull(PEOPLE), Part.RECORDS, "contacts")
        assert contacts.mode is Mode.CHECKED
        assert contacts.equal
        assert value(database, System.HUBSPOT, "contacts", "1003", "firstname") == "Zoë3"


def test_what_vanished_without_a_trace_is_found_by_counting(world: World) -> None:
    """A record that is in no list of deleted ones is found missing by a pass over all ids."""
    with world.pulled(HUBSPOT) as database:
        pulling = world.pulling(database)
        with world.server.state.change() as connection:
            connection.execute("DELETE FROM record WHERE id = '1004'")
        contacts = part(pulling.pull(PEOPLE), Part.RECORDS, "contacts")
        assert (contacts.mode, contacts.removed, contacts.equal) == (Mode.CHECKED, 1, True)


def test_a_new_and_a_lost_property_are_followed(world: World) -> None:
    """A property that was made is a column with values; one that was archived goes."""
    properties = "/crm/properties/2026-09/contacts"
    new = {
        "name": "shoe_size",
        "label": "Shoe size",
        "type": "number",
        "fieldType": "number",
        "groupName": "contactinformation",
    }
    with world.pulled(HUBSPOT) as database:
        pulling = world.pulling(database)
        world.call("POST", properties, new)
        world.call("PATCH", f"{OBJECTS}/contacts/1003", {"properties": {"shoe_size": "42"}})
        world.call("DELETE", f"{properties}/favourite_colour")
        pulling.pull(PEOPLE)
        assert value(database, System.HUBSPOT, "contacts", "1003", "shoe_size#key") == "42"
        columns = dump(database)["hubspot contacts"][0]
        assert "favourite_colour" not in columns


def test_after_an_import_everything_is_read(world: World) -> None:
    """A file may have changed records of its object: the next pull mends them."""
    file = world.folder / "contacts.csv"
    file.write_text("hs_object_id,firstname\n1003,Somebody else\n")
    with world.pulled(PEOPLE) as database:
        pulling = world.pulling(database)
        import_files(database, [file])
        report = pulling.pull(PEOPLE)
        assert part(report, Part.RECORDS, "contacts").mode is Mode.FULL
        assert part(report, Part.RECORDS, "companies").mode is Mode.CHANGED
        assert value(database, System.HUBSPOT, "contacts", "1003", "firstname") == "Zoë3"
