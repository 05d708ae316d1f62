"""An organization is read page by page, within its limits, and never written to."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from crmadmin.connectors.http import FixedToken, Http, Refused, Request
from crmadmin.connectors.salesforce import Salesforce, Session, Tokens
from crmadmin.connectors.salesforce.conduct import SalesforceConduct, WriteRefused
from crmadmin.connectors.salesforce.queries import history_of, quoted
from crmadmin.connectors.salesforce.versions import best_of
from crmadmin.core.progress import Cancelled
from crmadmin.errors import Problem
from tests.connectors.answering import Asked, Reply, Server, answering
from tests.connectors.clocks import VirtualClock

SINCE = datetime(2026, 1, 15, 10, 30, tzinfo=UTC)


def opened(server: Server, clock: VirtualClock | None = None) -> Salesforce:
    """Open an organization."""
    return Salesforce.connect(server.address, FixedToken("x"), clock=clock or VirtualClock())


def rows(*numbers: int) -> list[dict[str, Any]]:
    """Write records down."""
    return [{"attributes": {"type": "Lead"}, "Id": f"00Q{number:012d}AAA"} for number in numbers]


def refusal(status: int, code: str) -> Reply:
    """Refuse as Salesforce does."""
    return Reply(status=status, body=[{"message": "…", "errorCode": code}])


def test_queries_follow_their_locator() -> None:
    """A page that is not the last names where the next one is."""
    locator = "/services/data/v65.0/query/01g-2000"
    first = Reply(
        body={"totalSize": 3, "done": False, "nextRecordsUrl": locator, "records": rows(1)}
    )
    last = Reply(body={"totalSize": 3, "done": True, "records": rows(2)})
    with answering(first, last) as server, opened(server) as org:
        page = org.query("SELECT Id FROM Lead")
        assert org.query("SELECT Id FROM Lead", page.next).next is None
    assert [asked.path for asked in server.asked] == ["/services/data/v65.0/query", locator]
    assert server.asked[0].query["q"] == ["SELECT Id FROM Lead"]


def test_records_go_on_after_the_last_id() -> None:
    """The Id that was read last is all that another process needs."""
    full = Reply(body={"done": False, "nextRecordsUrl": "/x", "records": rows(1, 2)})
    last = Reply(body={"done": True, "records": rows(3)})
    with answering(full, last) as server, opened(server) as org:
        page = org.changed("Lead", ["Id", "Email"], SINCE)
        assert page.next == "00Q000000000002AAA"
        assert org.changed("Lead", ["Id", "Email"], SINCE, page.next).next is None
    begun = "SELECT Id, Email FROM Lead WHERE SystemModstamp >= 2026-01-15T10:30:00Z"
    assert [asked.query["q"][0] for asked in server.asked] == [
        f"{begun} ORDER BY Id LIMIT 2000",
        f"{begun} AND Id > '00Q000000000002AAA' ORDER BY Id LIMIT 2000",
    ]


def test_wide_records_are_read_by_id() -> None:
    """More fields than an address holds are asked for in a body."""
    fields = [f"A_Field_With_A_Long_Name_{number}__c" for number in range(600)]
    found = Reply(body={"done": True, "records": rows(1, 2)})
    read = Reply(body=[*rows(1), None])
    with answering(found, read) as server, opened(server) as org:
        assert org.records("Lead", fields).results == tuple(rows(1))
    assert server.asked[1].path == "/services/data/v65.0/composite/sobjects/Lead"
    assert server.asked[1].json["fields"] == fields
    assert len(server.asked[0].address) < 16_000


def test_deletions_are_asked_for_by_months() -> None:
    """Salesforce tells of thirty days at once."""
    reply = Reply(body={"deletedRecords": [{"id": "00Q", "deletedDate": "…"}]})
    with answering(reply) as server, opened(server) as org:
        found = org.deleted("Lead", SINCE, datetime(2026, 3, 1, tzinfo=UTC))
    assert len(found) == len(server.asked) == 2
    assert server.asked[1].query["start"] == ["2026-02-14T10:30:00Z"]


def test_texts_cannot_leave_their_quotes() -> None:
    """What is written into a query stays a value."""
    assert quoted("O'Neil \\") == "'O\\'Neil \\\\'"


@pytest.mark.parametrize(
    ("name", "history"),
    [
        ("Lead", ("LeadHistory", "LeadId")),
        ("Opportunity", ("OpportunityFieldHistory", "OpportunityId")),
        ("Visit__c", ("Visit__History", "ParentId")),
    ],
)
def test_every_object_has_its_history(name: str, history: tuple[str, str]) -> None:
    """The object of past values, and its field that names the record."""
    assert history_of(name) == history


def job(server_states: Iterator[str]) -> Any:
    """Answer as a query job that goes through states, with results in two parts."""

    def reply(asked: Asked) -> Reply:
        if asked.method == "POST":
            return Reply(body={"id": "750x", "state": "UploadComplete"})
        if not asked.path.endswith("/results"):
            return Reply(body={"id": "750x", "state": next(server_states)})
        last = "locator" in asked.query
        content = 'Id,Name\n"2","a ""b""\r\nc"\n' if last else 'Id,Name\n"1",""\n'
        return Reply(
            body=content.encode(),
            kind="text/csv; charset=UTF-8",
            headers={"Sforce-Locator": "null" if last else "MTAw"},
        )

    return reply


def test_large_queries_come_in_parts() -> None:
    """The job is told before it is done, its parts are read until none is left."""
    clock = VirtualClock()
    states = iter(["UploadComplete", "InProgress", "JobComplete", "JobComplete"])
    with answering(job(states)) as server, opened(server, clock) as org:
        parts = list(org.bulk_query("SELECT Id, Name FROM Lead"))
    assert [part.next for part in parts] == ["750x:", "750x:MTAw", None]
    assert [row for part in parts for row in part.results] == [
        {"Id": "1", "Name": ""},
        {"Id": "2", "Name": 'a "b"\r\nc'},
    ]
    assert clock.time - 1000 == pytest.approx(2 + 3)


def test_large_queries_go_on_in_another_process() -> None:
    """Job and locator alone lead to the parts that were not read."""
    with answering(job(iter(["JobComplete"]))) as server, opened(server) as org:
        parts = list(org.bulk_query("never sent", "750x:MTAw"))
    assert [row["Id"] for part in parts for row in part.results] == ["2"]
    assert all(asked.method == "GET" for asked in server.asked)


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (refusal(404, "NOT_FOUND"), "remote.query_expired"),
        (Reply(body={"id": "750x", "state": "Failed", "errorMessage": "…"}), "remote.query_failed"),
    ],
)
def test_jobs_that_are_gone_or_failed_are_told(reply: Reply, code: str) -> None:
    """Such a query must be asked again."""
    with answering(reply) as server, opened(server) as org, pytest.raises(Problem) as raised:
        org.bulk_part("750x:")
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (refusal(401, "INVALID_SESSION_ID"), "remote.token_expired"),
        (refusal(403, "REQUEST_LIMIT_EXCEEDED"), "remote.rolling_limit"),
        (refusal(403, "API_DISABLED_FOR_ORG"), "remote.forbidden"),
        (refusal(400, "INVALID_FIELD"), "remote.invalid"),
        (refusal(400, "INVALID_QUERY_LOCATOR"), "remote.query_expired"),
        (refusal(400, "QUERY_TIMEOUT"), "remote.query_failed"),
        (refusal(404, "NOT_FOUND"), "remote.not_found"),
        (Reply(status=500, body="<html>", kind="text/html"), "remote.out_of_order"),
    ],
)
def test_refusals_are_told_apart(reply: Reply, code: str) -> None:
    """Each code has its sentence; none is asked again."""
    with answering(reply) as server, opened(server) as org, pytest.raises(Refused) as raised:
        org.limits()
    assert raised.value.code == code
    assert len(server.asked) == 1


def test_reads_are_made_again_when_the_server_is_unavailable() -> None:
    """A busy server is asked again after a pause."""
    busy = refusal(503, "SERVER_UNAVAILABLE")
    with answering(busy, Reply(body={"x": 1})) as server, opened(server) as org:
        assert org.limits() == {"x": 1}


def test_an_ended_session_is_renewed_once() -> None:
    """The call is repeated with the new token, and the new token is kept."""
    kept: list[Tokens] = []

    def reply(asked: Asked) -> Reply:
        if asked.path.endswith("/token"):
            host = f"http://{asked.headers['host']}"
            return Reply(body={"access_token": "new", "instance_url": host})
        fresh = asked.headers["authorization"] == "Bearer new"
        return Reply(body={"x": 1}) if fresh else refusal(401, "INVALID_SESSION_ID")

    with answering(reply) as server:
        session = Session(
            server.address, "key", refresh_token="r", access_token="old", keep=kept.append
        )
        with Salesforce.connect(server.address, session, clock=VirtualClock()) as org:
            assert org.limits() == {"x": 1}
        assert len(server.asked) == 3
    assert [tokens.access_token for tokens in kept] == ["new"]


def test_reading_stops_before_the_organization_runs_dry(caplog: pytest.LogCaptureFixture) -> None:
    """At three quarters of the calls a warning is logged, at four fifths reading ends."""
    usages = [
        Reply(body={}, headers={"Sforce-Limit-Info": f"api-usage={n}/100"}) for n in (74, 75, 80)
    ]
    with answering(*usages) as server, opened(server) as org:
        with caplog.at_level(logging.WARNING):
            org.limits()
            assert caplog.records == []
            org.limits()
            assert len(caplog.records) == 1
            org.limits()
        with pytest.raises(Problem) as raised:
            org.limits()
        assert len(server.asked) == 3
    assert raised.value.code == "remote.daily_reserve"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/services/data/v65.0/sobjects/Lead"),
        ("POST", "/services/data/v65.0/composite/sobjects"),
        ("POST", "/services/data/v65.0/jobs/ingest"),
        ("PATCH", "/services/data/v65.0/sobjects/Lead/00Q"),
        ("PATCH", "/services/data/v65.0/composite/sobjects/Lead/Key__c"),
        ("DELETE", "/services/data/v65.0/sobjects/Lead/00Q"),
        ("PUT", "/services/data/v65.0/jobs/ingest/750/batches"),
    ],
)
def test_nothing_is_ever_written(method: str, path: str) -> None:
    """A call that would change the organization does not leave this machine."""
    with answering(Reply()) as server:
        http = Http(server.address, FixedToken("x"), SalesforceConduct(), clock=VirtualClock())
        with http, pytest.raises(WriteRefused):
            http.call(Request(method=method, path=path))
        assert server.asked == []


def test_versions_are_negotiated() -> None:
    """Ours is taken if it is offered, else the highest lower one, never a newer one."""
    assert best_of(["58.0", "65.0", "66.0"]) == "65.0"
    assert best_of(["9.0", "58.0", "66.0"]) == "58.0"
    assert best_of(["66.0", "new"]) is None
    offered = Reply(body=[{"version": "60.0", "url": "…", "label": "…"}])
    with answering(offered, Reply(body={})) as server, opened(server) as org:
        assert org.negotiate() == "60.0"
        org.limits()
    assert server.asked[1].path == "/services/data/v60.0/limits"


def test_waiting_for_a_job_can_be_cancelled() -> None:
    """The person need not wait for Salesforce to complete a large query."""
    looks = iter(range(3))

    def check() -> None:
        if next(looks, None) is None:
            raise Cancelled

    running = Reply(body={"state": "InProgress"})
    with answering(running) as server:
        org = Salesforce.connect(server.address, FixedToken("x"), check=check, clock=VirtualClock())
        with org, pytest.raises(Cancelled):
            org.bulk_part("750x:")
