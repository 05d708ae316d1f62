"""Associations come once for each pair, with all of its types."""

from crmadmin.connectors.hubspot import HubSpot
from tests.connectors.answering import Asked, Reply, answering
from tests.connectors.clocks import VirtualClock


def to(to_id: int, *types: int) -> dict[str, object]:
    """Write an associated record down as HubSpot does."""
    told = [{"category": "HUBSPOT_DEFINED", "typeId": each, "label": None} for each in types]
    return {"toObjectId": to_id, "associationTypes": told}


def reply(asked: Asked) -> Reply:
    """Give record 1 in two pages that repeat a pair, and record 2 in one."""
    results = []
    for each in asked.json["inputs"]:
        first = {"from": {"id": each["id"]}, "to": [to(543, 1), to(543, 279)]}
        if each["id"] == "1" and "after" not in each:
            results.append(first | {"paging": {"next": {"after": "x"}}})
        elif "after" in each:
            results.append({"from": {"id": "1"}, "to": [to(543, 279), to(600, 279)]})
        else:
            results.append(first)
    return Reply(status=207, body={"results": results})


def test_pairs_come_once_with_every_type() -> None:
    """Pages within a batch are followed, and what HubSpot repeats is told once."""
    with (
        answering(reply) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        pairs = hubspot.associations("contacts", "companies", ["1", "2"])
    told = {
        (each["fromObjectId"], each["toObjectId"]): [
            one["typeId"] for one in each["associationTypes"]
        ]
        for each in pairs
    }
    assert told == {("1", "543"): [1, 279], ("1", "600"): [279], ("2", "543"): [1, 279]}
    assert [len(asked.json["inputs"]) for asked in server.asked] == [2, 1]


def test_batches_hold_a_thousand_records() -> None:
    """More records than HubSpot takes at once are asked for in several calls."""
    empty = Reply(body={"results": []})
    with (
        answering(empty) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        hubspot.associations("contacts", "companies", [str(each) for each in range(2500)])
    assert [len(asked.json["inputs"]) for asked in server.asked] == [1000, 1000, 500]
