"""Writes of API clients: what is kept, and what is refused with which code."""

from collections.abc import Callable
from typing import Any

import pytest

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.sandbox.salesforce.seeding import RECORD_DOCUMENTS
from crmadmin.sandbox.seed import Seed, SeedRecord
from tests.sandbox.salesforce.conftest import Org


def refusal(org: Org, method: str, path: str, body: Any = None) -> tuple[str, str]:
    """Give code and message with which a call is refused."""
    answer = org.call(method, path, body)
    assert answer.status_code >= 400
    (error,) = answer.get_json()
    return error["errorCode"], error["message"]


def test_a_record_is_created_and_read(org: Org) -> None:
    """It has an id of 18 characters, its owner, its times, and the values that follow."""
    made = org.create("Contact", FirstName="Ada", LastName="Byron")
    row = org.json("GET", f"/sobjects/Contact/{made[:15]}")
    assert row["Id"] == made
    assert len(made) == 18
    assert row["Name"] == "Ada Byron"
    assert row["OwnerId"] == row["CreatedById"] == row["LastModifiedById"]
    assert row["CreatedDate"] == row["LastModifiedDate"] == row["SystemModstamp"]
    assert row["HasOptedOutOfEmail"] is False
    some = org.json("GET", f"/sobjects/Contact/{made}", fields="LastName, Email")
    assert set(some) == {"attributes", "LastName", "Email"}


def test_a_change_moves_times_and_keeps_the_rest(org: Org) -> None:
    """Null clears; what is not named stays."""
    made = org.create("Contact", FirstName="Ada", LastName="Byron", Phone="1")
    before = org.json("GET", f"/sobjects/Contact/{made}")
    changed = org.call("PATCH", f"/sobjects/Contact/{made}", {"phone": None, "Title": "Countess"})
    assert (changed.status_code, changed.data) == (204, b"")
    after = org.json("GET", f"/sobjects/Contact/{made}")
    assert (after["Phone"], after["Title"], after["FirstName"]) == (None, "Countess", "Ada")
    assert after["CreatedDate"] == before["CreatedDate"]
    assert after["SystemModstamp"] > before["SystemModstamp"]


def test_a_stage_tells_the_rest(org: Org) -> None:
    """An opportunity is won and closed by its stage."""
    org.create("Opportunity", Name="o", CloseDate="2026-01-01", StageName="Closed Won")
    soql = "SELECT IsWon, IsClosed, ForecastCategoryName, CloseDate FROM Opportunity"
    assert org.query(soql) == [
        {
            "IsWon": True,
            "IsClosed": True,
            "ForecastCategoryName": "Closed",
            "CloseDate": "2026-01-01",
        }
    ]


LEAD = {"LastName": "a", "Company": "c"}


@pytest.mark.parametrize(
    ("values", "code", "message"),
    [
        ({"Company": "c"}, "REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]"),
        (LEAD | {"LastName": None}, "REQUIRED_FIELD_MISSING", "[LastName]"),
        (LEAD | {"FirstName": "x" * 41}, "STRING_TOO_LONG", "(max length=40)"),
        (LEAD | {"Email": "nobody"}, "INVALID_EMAIL_ADDRESS", "nobody"),
        (LEAD | {"AnnualRevenue": "much"}, "INVALID_TYPE_ON_FIELD_IN_RECORD", "much"),
        (LEAD | {"NumberOfEmployees": 1.5}, "INVALID_TYPE_ON_FIELD_IN_RECORD", "1.5"),
        (LEAD | {"NumberOfEmployees": 10**9}, "NUMBER_OUTSIDE_VALID_RANGE", "range"),
        (LEAD | {"HasOptedOutOfEmail": None}, "INVALID_TYPE_ON_FIELD_IN_RECORD", "None"),
        (LEAD | {"Phone": 1}, "INVALID_TYPE_ON_FIELD_IN_RECORD", "1"),
        (LEAD | {"IsConverted": True}, "INVALID_FIELD_FOR_INSERT_UPDATE", "IsConverted"),
        (LEAD | {"Nothing": 1}, "INVALID_FIELD", "Nothing"),
        (LEAD | {"OwnerId": "x"}, "MALFORMED_ID", "x"),
        (LEAD | {"OwnerId": "005000000000009AAA"}, "INVALID_CROSS_REFERENCE_KEY", "invalid"),
    ],
)
def test_creation_is_refused_by_the_describe(
    org: Org, values: dict[str, Any], code: str, message: str
) -> None:
    """Each rule of the describe has its code, and nothing is kept (§7)."""
    told = refusal(org, "POST", "/sobjects/Lead", values)
    assert told[0] == code
    assert message in told[1]
    assert org.query("SELECT Id FROM Lead") == []


def test_a_required_field_cannot_be_cleared(org: Org) -> None:
    """On a change, too, it is missing; what is not named is not."""
    made = org.create("Lead", **LEAD)
    path = f"/sobjects/Lead/{made}"
    assert refusal(org, "PATCH", path, {"Company": ""})[0] == "REQUIRED_FIELD_MISSING"
    assert org.call("PATCH", path, {"Title": "x"}).status_code == 204


def test_bodies_and_objects_that_do_not_fit(org: Org) -> None:
    """No JSON, another JSON, an object that takes no records, one that is not there."""
    broken = org.client.post(
        "/services/data/v65.0/sobjects/Lead",
        data="{",
        headers={"Authorization": f"Bearer {org.token}"},
    )
    assert org.error(broken) == (400, "JSON_PARSER_ERROR")
    assert refusal(org, "POST", "/sobjects/Lead", [1])[0] == "JSON_PARSER_ERROR"
    written = refusal(org, "POST", "/sobjects/LeadStatus", {})
    assert written[0] == "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"
    assert refusal(org, "POST", "/sobjects/Nothing", {})[0] == "NOT_FOUND"


def test_what_is_gone_cannot_be_changed(org: Org) -> None:
    """A deleted record, one that never was, and an id that is none."""
    made = org.create("Lead", **LEAD)
    org.call("DELETE", f"/sobjects/Lead/{made}")
    for method in ("GET", "PATCH", "DELETE"):
        assert refusal(org, method, f"/sobjects/Lead/{made}", {})[0] == "ENTITY_IS_DELETED"
    assert refusal(org, "GET", "/sobjects/Lead/00Q000000000009EAA")[0] == "NOT_FOUND"
    assert refusal(org, "GET", "/sobjects/Lead/x")[0] == "MALFORMED_ID"


def defined(name: str, kind: str, **told: Any) -> Definition:
    """Define a field of leads."""
    return Definition(system=System.SALESFORCE, object="Lead", name=name, type=kind, **told)


def seeded() -> Seed:
    """Give an org with a converted lead, a restricted picklist, rules of both kinds."""
    colours = (Option(value="red", label="Red"), Option(value="old", label="Old", active=False))
    return Seed(
        definitions=(
            defined("LastName", "string", length=80, nillable=False),
            defined("Email", "email", length=80),
            defined("IsConverted", "boolean", createable=False),
            defined("Colour__c", "picklist", options=colours, restricted=True),
            defined("Tags__c", "multipicklist", options=colours),
        ),
        documents={
            RECORD_DOCUMENTS: (
                {
                    "object": "DuplicateRule",
                    "DeveloperName": "Leads",
                    "MasterLabel": "Leads",
                    "SobjectType": "Lead",
                    "IsActive": True,
                    "allows": True,
                },
                {
                    "object": "ValidationRule",
                    "EntityDefinitionId": "Lead",
                    "ValidationName": "No_Nobody",
                    "Active": True,
                    "ErrorMessage": "Nobody is no name",
                    "ErrorDisplayField": "LastName",
                    "condition": "LastName = 'Nobody'",
                },
            )
        },
        records=lambda: iter(
            [
                SeedRecord(
                    system=System.SALESFORCE,
                    object="Lead",
                    record_id="00Q000000000001EAA",
                    values={"LastName": "Old", "Email": "a@x.example", "IsConverted": "true"},
                )
            ]
        ),
    )


@pytest.fixture
def rules(make_org: Callable[[Seed], Org]) -> Org:
    """Give the org of ``seeded``."""
    return make_org(seeded())


def test_a_restricted_picklist_takes_active_values(rules: Org) -> None:
    """An inactive or unknown value is refused; an open picklist takes any."""
    for colour in ("blue", "old"):
        body = {"LastName": "a", "Colour__c": colour}
        told = refusal(rules, "POST", "/sobjects/Lead", body)
        assert told[0] == "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
    rules.create("Lead", LastName="a", Colour__c="red", Tags__c="red;blue")
    assert rules.query("SELECT Id FROM Lead WHERE Tags__c INCLUDES ('blue;red', 'green')")
    assert not rules.query("SELECT Id FROM Lead WHERE Tags__c INCLUDES ('blue;green')")


def test_a_converted_lead_is_read_only(rules: Org) -> None:
    """CANNOT_UPDATE_CONVERTED_LEAD (§11)."""
    told = refusal(rules, "PATCH", "/sobjects/Lead/00Q000000000001EAA", {"LastName": "New"})
    assert told == ("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead")


def test_a_duplicate_is_told_with_its_match(rules: Org) -> None:
    """The matches are in ``duplicateResut``; the header saves where the rule allows it."""
    body = {"LastName": "Again", "Email": "A@x.example"}
    answer = rules.call("POST", "/sobjects/Lead", body)
    assert rules.error(answer) == (400, "DUPLICATES_DETECTED")
    (error,) = answer.get_json()
    found = error["duplicateResut"]
    assert found["allowSave"] is True
    (match,) = found["matchResults"][0]["matchRecords"]
    assert match["record"]["Id"] == "00Q000000000001EAA"
    headers = {"Sforce-Duplicate-Rule-Header": "allowSave=true"}
    assert rules.call("POST", "/sobjects/Lead", body, headers=headers).status_code == 201


def test_a_validation_rule_has_its_own_text(rules: Org) -> None:
    """The admin's sentence comes back, and nothing was changed."""
    made = rules.create("Lead", LastName="Somebody")
    for method, path in (("POST", "/sobjects/Lead"), ("PATCH", f"/sobjects/Lead/{made}")):
        told = refusal(rules, method, path, {"LastName": "Nobody"})
        assert told == ("FIELD_CUSTOM_VALIDATION_EXCEPTION", "Nobody is no name")
    assert rules.json("GET", f"/sobjects/Lead/{made}")["LastName"] == "Somebody"
    soql = (
        "SELECT ValidationName, Active, EntityDefinition.QualifiedApiName FROM ValidationRule "
        "WHERE EntityDefinition.QualifiedApiName = 'Lead'"
    )
    assert rules.query(soql, call="tooling/query") == [
        {
            "ValidationName": "No_Nobody",
            "Active": True,
            "EntityDefinition": {"QualifiedApiName": "Lead"},
        }
    ]


def row(name: str, **values: Any) -> dict[str, Any]:
    """Give a record of a collection."""
    return {"attributes": {"type": name}, **values}


def test_a_collection_answers_in_order(org: Org) -> None:
    """HTTP 200, each record with its own result; those that fit are kept."""
    records = [row("Lead", **LEAD), row("Lead", Company="c"), row("Account", Name="n")]
    told = org.json("POST", "/composite/sobjects", {"records": records})
    assert [each["success"] for each in told] == [True, False, True]
    assert told[1]["errors"][0]["statusCode"] == "REQUIRED_FIELD_MISSING"
    assert told[1]["errors"][0]["fields"] == ["LastName"]
    changes = [row("Lead", id=told[0]["id"], LastName="b"), row("Lead", LastName="c")]
    changed = org.json("PATCH", "/composite/sobjects", {"records": changes})
    assert [each["success"] for each in changed] == [True, False]
    assert org.query("SELECT LastName FROM Lead") == [{"LastName": "b"}]


def test_all_or_none_undoes_the_others(org: Org) -> None:
    """One that fails takes the others with it, and they say so."""
    records = [row("Lead", **LEAD), row("Lead", Company="c")]
    told = org.json("POST", "/composite/sobjects", {"allOrNone": True, "records": records})
    codes = [each["errors"][0]["statusCode"] for each in told]
    assert codes == ["ALL_OR_NONE_OPERATION_ROLLED_BACK", "REQUIRED_FIELD_MISSING"]
    assert org.query("SELECT Id FROM Lead") == []


def test_collections_have_their_limits(org: Org) -> None:
    """200 records, 10 chunks of a type, an object for each."""
    many = {"records": [row("Lead", **LEAD)] * 201}
    assert org.call("POST", "/composite/sobjects", many).status_code == 400
    chunks = {"records": [row("Lead"), row("Account")] * 6}
    assert org.call("POST", "/composite/sobjects", chunks).status_code == 400
    assert org.call("POST", "/composite/sobjects", {"records": [{}]}).status_code == 400


def test_records_are_read_by_their_ids(org: Org) -> None:
    """In the order that was asked for; null for one that does not exist."""
    first, second = org.create("Lead", **LEAD), org.create("Lead", LastName="b", Company="c")
    body = {"ids": [second[:15], "00Q000000000009EAA", first], "fields": ["LastName"]}
    told = org.json("POST", "/composite/sobjects/Lead", body)
    assert [each and each["LastName"] for each in told] == ["b", None, "a"]
    many = {"ids": [first] * 2_001, "fields": ["Id"]}
    assert org.call("POST", "/composite/sobjects/Lead", many).status_code == 400


def test_records_are_deleted_by_their_ids(org: Org) -> None:
    """Of any objects; their prefixes tell which."""
    ids = [org.create("Lead", **LEAD), org.create("Account", Name="n"), "zzz000000000001"]
    told = org.json("DELETE", "/composite/sobjects", ids=",".join(ids))
    assert [each["success"] for each in told] == [True, True, False]
    assert org.query("SELECT Id FROM Account") == []


def test_upsert_finds_by_a_field(org: Org) -> None:
    """Created where there is none, changed where there is one, refused where there are two."""
    path = "/sobjects/Contact/Email/a@x.example"
    made = org.call("PATCH", path, {"LastName": "a"})
    assert (made.status_code, made.get_json()["created"]) == (201, True)
    changed = org.call("PATCH", path, {"LastName": "b"})
    assert (changed.status_code, changed.get_json()["created"]) == (200, False)
    assert org.json("GET", path)["LastName"] == "b"
    records = [row("Contact", Email=f"{name}@x.example", LastName=name) for name in ("a", "c")]
    told = org.json("PATCH", "/composite/sobjects/Contact/Email", {"records": records})
    assert [each["created"] for each in told] == [False, True]
    org.create("Contact", LastName="z", Email="a@x.example")
    assert org.call("PATCH", path, {"LastName": "b"}).status_code == 300
    assert org.call("PATCH", "/sobjects/Contact/Phone/1", {}).status_code == 404


def test_changes_of_a_time_are_listed(org: Org) -> None:
    """Deleted and updated rows of a range of at most 30 days."""
    kept, gone = org.create("Lead", **LEAD), org.create("Lead", **LEAD)
    org.call("DELETE", f"/sobjects/Lead/{gone}")
    days = {"start": "2026-09-30T00:00:00+00:00", "end": "2026-10-02T00:00:00+00:00"}
    assert org.json("GET", "/sobjects/Lead/updated/", **days)["ids"] == [kept]
    told = org.json("GET", "/sobjects/Lead/deleted/", **days)
    assert [each["id"] for each in told["deletedRecords"]] == [gone]
    assert told["latestDateCovered"].startswith("2026-10-01T08:00")
    for start, end in (("2026-08-01", "2026-08-03"), ("2026-10-02", "2026-10-01"), ("x", "y")):
        refused = org.call("GET", "/sobjects/Lead/updated/", start=start, end=end)
        assert org.error(refused) == (400, "INVALID_REPLICATION_DATE")
