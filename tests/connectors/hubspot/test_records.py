"""Records are read page by page, wide or narrow, and go on from ``next`` alone."""

from collections.abc import Iterator

import pytest

from crmadmin.connectors.hubspot import HubSpot
from tests.connectors.answering import Asked, Reply, Server, answering
from tests.connectors.clocks import VirtualClock

PAST = 10_001
"""More records than one search may give."""


def portal(size: int) -> "Portal":
    """Make a portal of so many contacts."""
    return Portal([str(number) for number in range(1, size + 1)])


class Portal:
    """Contacts that answer lists, batches and searches, by growing id."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids
        self.repeated: list[Asked] = []

    def __call__(self, asked: Asked) -> Reply:
        """Answer as HubSpot does."""
        if asked.path.endswith("/batch/read"):
            wanted = [each["id"] for each in asked.json["inputs"]]
            found = [record(each, asked.json["properties"]) for each in reversed(wanted)]
            return Reply(body={"status": "COMPLETE", "results": found})
        if asked.path.endswith("/search"):
            return self.search(asked)
        limit, after = int(asked.query["limit"][0]), int(asked.query.get("after", ["0"])[0])
        page = [each for each in self.ids if int(each) > after][:limit]
        names = asked.query["properties"][0].split(",")
        body = {"results": [record(each, names) for each in page]}
        more = page and int(page[-1]) < int(self.ids[-1])
        return Reply(body=body | ({"paging": {"next": {"after": page[-1]}}} if more else {}))

    def search(self, asked: Asked) -> Reply:
        """Search, refusing what HubSpot would."""
        assert "after" not in asked.json
        assert len(asked.body) <= 3000
        conditions = asked.json["filterGroups"][0]["filters"] if asked.json["filterGroups"] else []
        after = [int(each["value"]) for each in conditions if each["operator"] == "GT"]
        found = self.ids[after[0] :] if after else self.ids
        names = asked.json["properties"]
        results = [record(each, names) for each in found[: asked.json["limit"]]]
        return Reply(body={"total": len(found), "results": results})


def record(record_id: str, names: list[str]) -> dict[str, object]:
    """Write a record down."""
    return {"id": record_id, "properties": {name: f"{name} of {record_id}" for name in names}}


@pytest.fixture
def served() -> Iterator[tuple[HubSpot, Server]]:
    """Open a portal of 450 contacts."""
    with (
        answering(portal(450)) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        yield hubspot, server


def test_pages_go_on_from_next_alone(served: tuple[HubSpot, Server]) -> None:
    """Every record comes once, though each page is read by another client."""
    _, server = served
    after, ids = None, []
    while True:
        with HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as another:
            page = another.records("contacts", ["email"], after)
        ids += [each["id"] for each in page.results]
        if page.next is None:
            break
        after = page.next
    assert ids == [str(number) for number in range(1, 451)]


def test_wide_records_are_read_by_batches(served: tuple[HubSpot, Server]) -> None:
    """More properties than an address holds come in a body; addresses stay short."""
    hubspot, server = served
    names = [f"a_property_with_a_long_name_{number}" for number in range(200)]
    page = hubspot.records("contacts", names)
    assert [each["id"] for each in page.results] == [str(number) for number in range(1, 101)]
    assert page.next == "100"
    assert set(page.results[0]["properties"]) == set(names)
    assert max(len(asked.address) for asked in server.asked) < 2000


def test_history_halves_the_page(served: tuple[HubSpot, Server]) -> None:
    """With past values HubSpot gives fifty records at most, by list and by batch."""
    hubspot, server = served
    names = [f"a_property_with_a_long_name_{number}" for number in range(200)]
    assert len(hubspot.records("contacts", names, history=["email"]).results) == 50
    sizes = [len(asked.json["inputs"]) for asked in server.asked if asked.method == "POST"]
    assert sizes == [50]


@pytest.mark.parametrize(
    ("names", "size"), [(["email"], PAST), ([f"a_long_name_{each}" for each in range(300)], 401)]
)
def test_changes_are_read_past_the_cap_of_searches(names: list[str], size: int) -> None:
    """More than 10,000 changed records come without asking for a page beyond the cap."""
    with (
        answering(portal(size)) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        after, read = None, 0
        while True:
            page = hubspot.changed("contacts", names, 1_767_225_600_000, after)
            read += len(page.results)
            if page.next is None:
                break
            after = page.next
    assert read == size


def test_count_is_the_search_total(served: tuple[HubSpot, Server]) -> None:
    """The number of records comes with a search for one of them."""
    hubspot, _ = served
    assert hubspot.count("contacts") == 450
