"""Searches, associations and all other calls have allowances of their own."""

from crmadmin.connectors.hubspot import HubSpot
from tests.connectors.answering import Reply, answering
from tests.connectors.clocks import VirtualClock

RESULTS = Reply(body={"results": [], "total": 0})


def limits(maximum: int, daily_left: int = 1000) -> dict[str, str]:
    """Write rate headers."""
    return {
        "X-HubSpot-RateLimit-Max": str(maximum),
        "X-HubSpot-RateLimit-Remaining": str(maximum - 1),
        "X-HubSpot-RateLimit-Interval-Milliseconds": "10000",
        "X-HubSpot-RateLimit-Daily": "1000",
        "X-HubSpot-RateLimit-Daily-Remaining": str(daily_left),
    }


def test_searches_are_five_a_second() -> None:
    """The sixth search waits until a second has passed."""
    clock = VirtualClock()
    with answering(RESULTS) as server:
        with HubSpot.connect("pat-eu1-x", host=server.address, clock=clock) as hubspot:
            for _ in range(5):
                hubspot.count("contacts")
            assert clock.time == 1000
            hubspot.count("contacts")
        assert 1001 <= clock.time < 1001.1


def test_the_limit_is_what_answers_tell() -> None:
    """A portal of more calls is called more often than every portal may be."""
    clock = VirtualClock()
    reply = Reply(body={"portalId": 1}, headers=limits(190))
    with answering(reply) as server:
        with HubSpot.connect("pat-eu1-x", host=server.address, clock=clock) as hubspot:
            for _ in range(190):
                hubspot.account()
            assert clock.time == 1000
            assert hubspot.tally.allowed == 19
            hubspot.account()
        assert clock.time >= 1010


def test_associations_tell_nothing_of_other_calls() -> None:
    """Their headers and their day are their own."""
    clock = VirtualClock()
    reply = Reply(body={"results": []}, headers=limits(2, daily_left=0))
    with (
        answering(reply, Reply(body={"portalId": 1})) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=clock) as hubspot,
    ):
        hubspot.associations("contacts", "companies", ["1"])
        for _ in range(100):
            hubspot.account()
        assert hubspot.tally.daily_limit == 0
    assert clock.time == 1000


def test_a_refused_burst_stops_every_thread() -> None:
    """After a 429 no call goes out until the time that HubSpot asked for has passed."""
    clock = VirtualClock()
    refusal = Reply(status=429, body={"policyName": "TEN_SECONDLY_ROLLING"})
    with answering(refusal, Reply(body={"portalId": 1})) as server:
        with HubSpot.connect("pat-eu1-x", host=server.address, clock=clock) as hubspot:
            hubspot.account()
            assert hubspot.tally.refused == 1
            assert hubspot.tally.waited == 10
        assert clock.time == 1010
