"""Associations are asked for where there may be some, and go where there are none any more."""

from crmadmin.core.pull.parts import TYPE_IDS, Part
from crmadmin.core.pull.request import PullRequest
from tests.services.pulls.dump import count
from tests.services.pulls.test_pulling import part
from tests.services.pulls.world import COMPANIES, CONTACTS, World


def asked_pairs(world: World) -> set[tuple[str, str]]:
    """Give the ordered pairs of objects whose associations the portal was asked for."""
    names = {type_id: name for name, type_id in TYPE_IDS.items()}
    found = world.server.log.requests(path="/crm/associations/*/batch/read")
    ends = [each.path.split("/")[-4:-2] for each in found]
    return {(names[one], names[other]) for one, other in ends}


def test_an_object_without_records_is_not_asked_for(world: World) -> None:
    """The portal has no ticket and no lead: neither end of a pair is one."""
    with world.workspace("one") as database:
        world.pulling(database).pull(PullRequest())
        assert count(database, "association") == 4 * CONTACTS
    kinds = ("contacts", "companies", "deals")
    pairs = {(one, other) for one in kinds for other in kinds}
    assert asked_pairs(world) == pairs


def test_what_is_not_pulled_is_asked_for(world: World) -> None:
    """Of an object that is left out nobody knows whether it has records."""
    with world.workspace("one") as database:
        world.pulling(database).pull(PullRequest(only=("deals",)))
    assert ("deals", "tickets") in asked_pairs(world)
    assert ("deals", "companies") in asked_pairs(world)


def test_associations_end_with_the_last_record(world: World) -> None:
    """The last company goes: contacts have none any more, and are read again for it."""
    with world.pulled(PullRequest()) as database:
        pulling = world.pulling(database)
        inputs = [{"id": str(2000 + number)} for number in range(1, COMPANIES + 1)]
        path = "/crm/objects/2026-09/companies/batch/archive"
        world.call("POST", path, {"inputs": inputs})
        before = len(world.server.log.requests(path="/crm/associations/*/batch/read"))
        report = pulling.pull(PullRequest())
        after = world.server.log.requests(path="/crm/associations/*/batch/read")
        assert not any(TYPE_IDS["companies"] in each.path.split("/") for each in after[before:])
        assert part(report, Part.RECORDS, "companies").held == 0
        assert part(report, Part.RECORDS, "contacts").read == CONTACTS
        assert count(database, "association") == 0
