"""Bulk query jobs: their states, their results in parts, what they refuse."""

import csv
import io
from typing import Any

import pytest

from tests.sandbox.salesforce.conftest import Org

NAMES = [f"{number:02d}" for number in range(25)]


@pytest.fixture
def leads(org: Org) -> None:
    """Create leads; the first is in the recycle bin."""
    records = [
        {"attributes": {"type": "Lead"}, "LastName": name, "Company": 'a, "b"\nc'} for name in NAMES
    ]
    rows = org.json("POST", "/composite/sobjects", {"records": records})
    org.call("DELETE", f"/sobjects/Lead/{rows[0]['id']}")


def job(org: Org, query: str, **changes: str) -> Any:
    """Ask for a job."""
    body = {"operation": "query", "query": query, "contentType": "CSV", **changes}
    return org.call("POST", "/jobs/query", body)


def rows(text: str) -> list[dict[str, str]]:
    """Read CSV."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_results_come_in_parts(org: Org, leads: None) -> None:
    """The locator leads from part to part; the last says null."""
    made = job(org, "SELECT LastName, Company FROM Lead ORDER BY LastName").json
    assert made["state"] == "UploadComplete"
    path = f"/jobs/query/{made['id']}"
    told = org.json("GET", path)
    assert (told["state"], told["numberRecordsProcessed"]) == ("JobComplete", 24)
    seen: list[dict[str, str]] = []
    locator, lengths = "", []
    while locator != "null":
        part = org.call("GET", f"{path}/results", maxRecords=10, locator=locator)
        locator = part.headers["Sforce-Locator"]
        lengths.append(int(part.headers["Sforce-NumberOfRecords"]))
        assert part.content_type == "text/csv; charset=UTF-8"
        seen += rows(part.text)
    assert lengths == [10, 10, 4]
    assert [row["LastName"] for row in seen] == NAMES[1:]
    assert {row["Company"] for row in seen} == {'a, "b"\nc'}


def test_what_changes_after_creation_moves_no_row(org: Org, leads: None) -> None:
    """Parts are those of the moment of creation."""
    made = job(org, "SELECT LastName FROM Lead ORDER BY LastName").json
    org.create("Lead", LastName="000", Company="c")
    found = rows(org.call("GET", f"/jobs/query/{made['id']}/results").text)
    assert [row["LastName"] for row in found] == NAMES[1:]


def test_query_all_brings_deleted_rows(org: Org, leads: None) -> None:
    """The operation queryAll sees the recycle bin."""
    made = job(org, "SELECT LastName FROM Lead WHERE IsDeleted = true", operation="queryAll").json
    found = rows(org.call("GET", f"/jobs/query/{made['id']}/results").text)
    assert found == [{"LastName": "00"}]


def test_values_are_as_csv_tells_them(org: Org) -> None:
    """Null is empty, booleans are words, moments end in Z, parents have dotted names (§9)."""
    account = org.create("Account", Name="Acme", AnnualRevenue=7, NumberOfEmployees=3)
    org.create("Contact", LastName="x", AccountId=account)
    soql = (
        "SELECT FirstName, HasOptedOutOfEmail, CreatedDate, Account.AnnualRevenue, "
        "account.NumberOfEmployees FROM Contact"
    )
    made = job(org, soql, lineEnding="CRLF", columnDelimiter="PIPE").json
    text = org.call("GET", f"/jobs/query/{made['id']}/results").text
    header, row, end = text.split("\r\n")
    assert header.replace('"', "").split("|") == [
        *("FirstName", "HasOptedOutOfEmail", "CreatedDate"),
        *("Account.AnnualRevenue", "Account.NumberOfEmployees"),
    ]
    first, opted, created, revenue, employees = row.replace('"', "").split("|")
    assert (first, opted, revenue, employees, end) == ("", "false", "7.0", "3", "")
    assert created.startswith("2026-10-01T08:00:00.")
    assert created.endswith("Z")


def test_a_job_takes_its_time(org: Org, leads: None) -> None:
    """It waits, works and ends; before that it has no results."""
    org.sandbox.org.behaviour.job_seconds = 10
    path = f"/jobs/query/{job(org, 'SELECT Id FROM Lead').json['id']}"
    states = []
    for seconds in (0, 6, 5):
        org.clock.pass_by(seconds=seconds)
        states.append(org.json("GET", path)["state"])
        if states[-1] != "JobComplete":
            assert org.call("GET", f"{path}/results").status_code == 400
            assert org.call("DELETE", path).status_code == 400
    assert states == ["UploadComplete", "InProgress", "JobComplete"]
    assert org.call("PATCH", path, {"state": "Aborted"}).status_code == 400


def test_a_job_is_aborted_and_forgotten(org: Org, leads: None) -> None:
    """An aborted job stays so; a deleted one is not there."""
    org.sandbox.org.behaviour.job_seconds = 10
    path = f"/jobs/query/{job(org, 'SELECT Id FROM Lead').json['id']}"
    assert org.json("PATCH", path, {"state": "Aborted"})["state"] == "Aborted"
    org.clock.pass_by(minutes=1)
    assert org.json("GET", path)["state"] == "Aborted"
    assert org.call("DELETE", path).status_code == 204
    assert org.call("GET", path).status_code == 404


def test_results_are_kept_for_a_week(org: Org, leads: None) -> None:
    """After seven days they are gone; a sandbox that was started again looks once more."""
    path = f"/jobs/query/{job(org, 'SELECT Id FROM Lead').json['id']}/results"
    org.sandbox.org.results.clear()
    assert org.call("GET", path).headers["Sforce-NumberOfRecords"] == "24"
    org.clock.pass_by(days=8)
    assert org.call("GET", path).status_code == 404


@pytest.mark.parametrize(
    "soql",
    [
        "SELECT COUNT() FROM Lead",
        "SELECT Id FROM Lead OFFSET 5",
        "SELECT Address FROM Lead",
        "SELECT Company FROM Lead GROUP BY Company",
        "SELECT Id, (SELECT Id FROM Contacts) FROM Account",
        "SELECT Nothing FROM Lead",
        "SELECT Id FROM Nothing",
        "",
    ],
)
def test_what_bulk_cannot_do(org: Org, soql: str) -> None:
    """Aggregates, OFFSET, compounds and subqueries are refused, and what no query can say."""
    assert job(org, soql).status_code == 400


def test_a_job_has_known_settings(org: Org) -> None:
    """An unknown operation, delimiter or content is refused."""
    soql = "SELECT Id FROM Lead"
    for changes in (
        {"operation": "insert"},
        {"columnDelimiter": "DOT"},
        {"lineEnding": "CR"},
        {"contentType": "XML"},
    ):
        assert org.error(job(org, soql, **changes)) == (400, "INVALIDJOB")


def test_jobs_are_counted(org: Org) -> None:
    """The limits tell how many are left today."""
    job(org, "SELECT Id FROM Lead")
    assert org.json("GET", "/limits")["DailyBulkV2QueryJobs"]["Remaining"] == 9_999
    assert len(org.json("GET", "/jobs/query")["records"]) == 1
