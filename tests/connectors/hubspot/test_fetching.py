"""A path of a plan is read whole, and what is not there is nothing."""

import pytest

from crmadmin.connectors.http import Refused
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.scopes import Feature
from tests.connectors.answering import Reply, Server, answering
from tests.connectors.clocks import VirtualClock

PATH = "/crm/properties/2026-09/contacts"
ABOUT = Feature.PROPERTIES


def opened(server: Server) -> HubSpot:
    """Open a portal."""
    return HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock())


def test_all_pages_are_read() -> None:
    """Results go on behind the first page."""
    pages = (
        Reply(body={"results": [{"name": "a"}], "paging": {"next": {"after": "1"}}}),
        Reply(body={"results": [{"name": "b"}]}),
    )
    with answering(*pages) as server, opened(server) as hubspot:
        assert [each["name"] for each in hubspot.fetch(PATH, ABOUT)] == ["a", "b"]


def test_one_document_is_itself() -> None:
    """A document has no results."""
    with answering(Reply(body={"name": "a"})) as server, opened(server) as hubspot:
        assert hubspot.fetch(f"{PATH}/a", ABOUT, many=False) == ({"name": "a"},)


@pytest.mark.parametrize("many", [True, False])
def test_what_is_not_there_is_nothing(many: bool) -> None:
    """A 404 tells that there is nothing to read."""
    with answering(Reply(status=404)) as server, opened(server) as hubspot:
        assert hubspot.fetch(PATH, ABOUT, many=many) == ()


def test_other_refusals_are_told() -> None:
    """A missing scope is no empty list."""
    with answering(Reply(status=403)) as server, opened(server) as hubspot, pytest.raises(Refused):
        hubspot.fetch(PATH, ABOUT)


def test_waiting_takes_time_of_the_clock() -> None:
    """What HubSpot takes its time to show is waited for by the clock of the calls."""
    clock = VirtualClock()
    with HubSpot.connect("pat-eu1-x", host="http://127.0.0.1:1", clock=clock) as hubspot:
        before = clock.now()
        hubspot.wait(3)
        assert clock.now() - before >= 3
        assert hubspot.host == "http://127.0.0.1:1"
