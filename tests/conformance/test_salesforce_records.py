"""simple-salesforce reads and writes an org's records (domain/salesforce-api.md §3 to §6)."""

import csv
import io
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from simple_salesforce.exceptions import (
    SalesforceExpiredSession,
    SalesforceMalformedRequest,
    SalesforceResourceNotFound,
)
from simple_salesforce.format import format_soql

SMALL_PAGES = {"Sforce-Query-Options": "batchSize=200"}


def made(org: Any, kind: str, values: Mapping[str, Any]) -> str:
    """Make a record; give its Id."""
    answer = getattr(org, kind).create(values)
    assert answer["success"] is True
    return str(answer["id"])


def leads(org: Any, number: int) -> list[str]:
    """Make leads, 200 at once; give their Ids in order."""
    found: list[str] = []
    for start in range(0, number, 200):
        records = [
            {"attributes": {"type": "Lead"}, "LastName": f"Name {each:04}", "Company": "Radium"}
            for each in range(start, min(start + 200, number))
        ]
        answer = org.restful(
            "composite/sobjects", method="POST", json={"allOrNone": False, "records": records}
        )
        found += [each["id"] for each in answer]
    return found


@pytest.mark.parametrize(
    ("kind", "values", "change"),
    [
        ("Lead", {"LastName": "Curie", "Company": "Radium"}, {"Company": "Polonium"}),
        ("Contact", {"LastName": "Curie"}, {"LastName": "Sklodowska"}),
        ("Account", {"Name": "Radium"}, {"Name": "Polonium"}),
        (
            "Opportunity",
            {"Name": "Tonne", "StageName": "Prospecting", "CloseDate": "2026-12-31"},
            {"Name": "Gram"},
        ),
    ],
)
def test_a_record_is_made_read_changed_and_deleted(
    org: Any, kind: str, values: dict[str, str], change: dict[str, str]
) -> None:
    """The four verbs on one record."""
    record = made(org, kind, values)
    objects = getattr(org, kind)
    assert objects.update(record, change) == 204
    read = objects.get(record)
    assert {name: read[name] for name in change} == change
    assert objects.delete(record) == 204
    with pytest.raises(SalesforceResourceNotFound):
        objects.get(record)


def test_a_missing_value_is_named(org: Any) -> None:
    """``REQUIRED_FIELD_MISSING`` with its fields (§7)."""
    with pytest.raises(SalesforceMalformedRequest) as refused:
        org.Lead.create({"Company": "Radium"})
    (error,) = cast("list[dict[str, Any]]", refused.value.content)
    assert (error["errorCode"], error["fields"]) == ("REQUIRED_FIELD_MISSING", ["LastName"])


def test_a_record_is_found_and_changed_by_another_key(org: Any) -> None:
    """Upsert changes the contact with that e-mail (200) and makes the other (201)."""
    contact = made(org, "Contact", {"LastName": "Curie", "Email": "marie@example.com"})
    assert org.Contact.get_by_custom_id("Email", "marie@example.com")["Id"] == contact
    assert org.Contact.upsert("Email/marie@example.com", {"LastName": "Sklodowska"}) == 200
    assert org.Contact.upsert("Email/pierre@example.com", {"LastName": "Curie"}) == 201
    assert org.Contact.get(contact)["LastName"] == "Sklodowska"


def test_the_tooling_api_is_asked(org: Any) -> None:
    """What validation rules and triggers are read by."""
    answer = org.toolingexecute("query/?q=SELECT+Name+FROM+ApexTrigger")
    assert (answer["totalSize"], answer["records"]) == (0, [])


def test_the_org_is_described(org: Any) -> None:
    """All objects at once, and one with its fields."""
    names = {each["name"] for each in org.describe()["sobjects"]}
    assert {"Lead", "Contact", "Account", "Opportunity", "User"} <= names
    fields = {each["name"]: each for each in org.Lead.describe()["fields"]}
    assert (fields["LastName"]["type"], fields["LastName"]["nillable"]) == ("string", False)
    assert org.Lead.metadata()["objectDescribe"]["keyPrefix"] == "00Q"


def test_queries_filter_order_and_relate(org: Any) -> None:
    """Conditions, order, limits, counts and parents."""
    account = made(org, "Account", {"Name": "O'Radium"})
    for name in ("Curie", "Becquerel"):
        made(org, "Contact", {"LastName": name, "AccountId": account})
    soql = format_soql(
        "SELECT Id, LastName, Account.Name FROM Contact "
        "WHERE AccountId = {} AND Account.Name = {} AND LastName LIKE 'C%' "
        "ORDER BY LastName LIMIT 5",
        account,
        "O'Radium",
    )
    found = org.query(soql)
    assert [(each["LastName"], each["Account"]["Name"]) for each in found["records"]] == [
        ("Curie", "O'Radium")
    ]
    assert org.query("SELECT COUNT() FROM Contact")["totalSize"] == 2


def test_a_long_result_comes_in_pages(org: Any) -> None:
    """``nextRecordsUrl`` leads through all rows, each once."""
    expected = leads(org, 450)
    first = org.query("SELECT Id FROM Lead ORDER BY Id", headers=SMALL_PAGES)
    assert (first["totalSize"], first["done"], len(first["records"])) == (450, False, 200)
    found = org.query_all("SELECT Id FROM Lead ORDER BY Id", headers=SMALL_PAGES)
    assert [each["Id"] for each in found["records"]] == sorted(expected)


def test_deleted_rows_are_seen_when_asked_for(org: Any) -> None:
    """``queryAll``, and the list of deleted ids."""
    kept, gone = leads(org, 2)
    org.Lead.delete(gone)
    assert org.query("SELECT Id FROM Lead")["totalSize"] == 1
    found = org.query_all("SELECT Id, IsDeleted FROM Lead", include_deleted=True)
    assert {each["Id"]: each["IsDeleted"] for each in found["records"]} == {
        kept: False,
        gone: True,
    }
    now = datetime.now(UTC)
    start, end = now - timedelta(days=1), now + timedelta(minutes=2)
    deleted = org.Lead.deleted(start, end)
    assert [each["id"] for each in deleted["deletedRecords"]] == [gone]
    assert kept in org.Lead.updated(start, end)["ids"]


def test_bulk_queries_come_in_parts(org: Any, tmp_path: Path) -> None:
    """Bulk API 2.0: CSV by locator, in memory and into files."""
    expected = leads(org, 25)
    query = "SELECT Id, LastName FROM Lead"
    parts = [str(part) for part in org.bulk2.Lead.query(query, max_records=10, wait=0)]
    rows = [row for part in parts for row in csv.DictReader(io.StringIO(part))]
    assert (len(parts), {row["Id"] for row in rows}) == (3, set(expected))
    files = org.bulk2.Lead.download(query, path=str(tmp_path), max_records=100, wait=0)
    assert [each["number_of_records"] for each in files] == [25]


def test_bulk_queries_see_deleted_rows(org: Any) -> None:
    """``queryAll`` as a job."""
    gone = leads(org, 1)[0]
    org.Lead.delete(gone)
    (part,) = org.bulk2.Lead.query_all("SELECT Id, IsDeleted FROM Lead", wait=0)
    assert list(csv.DictReader(io.StringIO(part))) == [{"Id": gone, "IsDeleted": "true"}]


def test_collections_tell_each_record_apart(org: Any) -> None:
    """200 with a result for each record, in the order asked, also when one fails (§5)."""
    one, two = leads(org, 2)
    changes = [
        {"attributes": {"type": "Lead"}, "id": one, "Company": "Polonium"},
        {"attributes": {"type": "Lead"}, "id": two, "LastName": None},
    ]
    answer = org.restful(
        "composite/sobjects", method="PATCH", json={"allOrNone": False, "records": changes}
    )
    assert [each["success"] for each in answer] == [True, False]
    assert answer[1]["errors"][0]["statusCode"] == "REQUIRED_FIELD_MISSING"
    read = org.restful(
        "composite/sobjects/Lead", method="POST", json={"ids": [one, two], "fields": ["Company"]}
    )
    assert [each["Company"] for each in read] == ["Polonium", "Radium"]
    gone = org.restful("composite/sobjects", {"ids": f"{one},{two}"}, method="DELETE")
    assert [each["success"] for each in gone] == [True, True]


def test_limits_count_calls(org: Any) -> None:
    """The header of each answer, and the list of limits, agree (§6)."""
    limits = org.limits()["DailyApiRequests"]
    usage = org.api_usage["api-usage"]
    assert limits["Max"] == usage.total
    assert limits["Max"] - limits["Remaining"] == usage.used


def test_the_organization_tells_its_kind(org: Any) -> None:
    """A sandbox is no production."""
    assert org.is_sandbox() is True


def test_an_ended_session_is_refused(org: Any) -> None:
    """401 ``INVALID_SESSION_ID`` comes out as an expired session."""
    org.session_id = "00D!ended"
    org.headers["Authorization"] = "Bearer 00D!ended"
    with pytest.raises(SalesforceExpiredSession):
        org.query("SELECT Id FROM Lead")
