"""What changed: the history objects, from seeds and from writes."""

from collections.abc import Callable

from crmadmin.core.definitions import Definition, System
from crmadmin.core.portal import User
from crmadmin.sandbox.seed import Seed, SeedHistory, SeedRecord
from tests.sandbox.salesforce.conftest import Org

ADA, BOB = "005000000000001AAA", "005000000000002AAA"
DEAL = "006000000000001AAA"


def change(name: str, day: int, old: str | None, new: str | None) -> SeedHistory:
    """Give a change of the deal."""
    return SeedHistory(
        system=System.SALESFORCE,
        object="Opportunity",
        record_id=DEAL,
        property=name,
        changed_at=f"2026-09-{day:02d}T10:00:00.000+0000",
        value=new,
        old_value=old,
        user_id=ADA,
    )


SEED = Seed(
    users=(
        User(user_id=ADA, username="ada@x", first_name="Ada", last_name="Byron"),
        User(user_id=BOB, username="bob@x", last_name="Bob"),
    ),
    records=lambda: iter(
        [
            SeedRecord(
                system=System.SALESFORCE,
                object="Opportunity",
                record_id=DEAL,
                values={
                    "Name": "Deal",
                    "StageName": "Closed Won",
                    "Amount": "30",
                    "CloseDate": "2026-10-01",
                    "OwnerId": BOB,
                },
                updated_at="2026-09-05T10:00:00Z",
            )
        ]
    ),
    history=lambda: iter(
        [
            change("Amount", 1, None, "10"),
            change("StageName", 2, "Prospecting", "Qualification"),
            change("Amount", 3, "10", "30"),
            change("StageName", 4, "Qualification", "Closed Won"),
            change("OwnerId", 5, ADA, BOB),
        ]
    ),
)


def test_changes_have_types(make_org: Callable[[Seed], Org]) -> None:
    """An amount is a number in OldValue and NewValue, a stage a text."""
    org = make_org(SEED)
    rows = org.query(
        "SELECT Field, OldValue, NewValue, CreatedDate, CreatedBy.Name "
        "FROM OpportunityFieldHistory WHERE Field IN ('Amount', 'StageName') ORDER BY CreatedDate"
    )
    assert [(row["Field"], row["OldValue"], row["NewValue"]) for row in rows] == [
        ("Amount", None, 10.0),
        ("StageName", "Prospecting", "Qualification"),
        ("Amount", 10.0, 30.0),
        ("StageName", "Qualification", "Closed Won"),
    ]
    assert rows[0]["CreatedDate"] == "2026-09-01T10:00:00.000+0000"
    assert rows[0]["CreatedBy"] == {"Name": "Ada Byron"}


def test_a_reference_has_two_rows(make_org: Callable[[Seed], Org]) -> None:
    """One of ids, one of names, as Salesforce tells them (domain/salesforce-api.md §10)."""
    org = make_org(SEED)
    rows = org.query(
        "SELECT Id, DataType, OldValue, NewValue FROM OpportunityFieldHistory "
        f"WHERE OpportunityId = '{DEAL[:15]}' AND Field = 'OwnerId' ORDER BY Id"
    )
    told = [(row["DataType"], row["OldValue"], row["NewValue"]) for row in rows]
    assert told == [("EntityId", ADA, BOB), ("Text", "Ada Byron", "Bob")]
    assert rows[0]["Id"] != rows[1]["Id"]


def test_snapshots_of_an_opportunity(make_org: Callable[[Seed], Org]) -> None:
    """OpportunityHistory tells stage, amount and date after each change."""
    org = make_org(SEED)
    rows = org.query(
        "SELECT StageName, Amount, CloseDate FROM OpportunityHistory ORDER BY CreatedDate"
    )
    assert [(row["StageName"], row["Amount"]) for row in rows] == [
        ("Prospecting", 10.0),
        ("Qualification", 10.0),
        ("Qualification", 30.0),
        ("Closed Won", 30.0),
    ]
    assert {row["CloseDate"] for row in rows} == {"2026-10-01"}


def test_history_pages_and_bulk(make_org: Callable[[Seed], Org]) -> None:
    """History objects are read by Bulk as well."""
    org = make_org(SEED)
    body = {"operation": "query", "query": "SELECT Field, NewValue FROM OpportunityFieldHistory"}
    made = org.json("POST", "/jobs/query", body)
    text = org.call("GET", f"/jobs/query/{made['id']}/results").text
    assert '"Amount","30.0"' in text
    assert text.count("\n") == 7


def test_writes_of_tracked_fields_are_kept(org: Org) -> None:
    """A change by a client appears, one of a field that is not tracked does not."""
    made = org.create("Contact", LastName="Byron", Phone="1")
    org.call("PATCH", f"/sobjects/Contact/{made}", {"Phone": "2", "Title": "x"})
    soql = "SELECT ContactId, Field, OldValue, NewValue, IsDeleted FROM ContactHistory"
    assert org.query(soql) == [
        {
            "ContactId": made,
            "Field": "Phone",
            "OldValue": "1",
            "NewValue": "2",
            "IsDeleted": False,
        }
    ]


def test_a_custom_object_has_its_history(make_org: Callable[[Seed], Org]) -> None:
    """``X__c`` has ``X__History`` with ``ParentId``."""
    size = Definition(system=System.SALESFORCE, object="Car__c", name="Size__c", type="double")
    seed = Seed(
        definitions=(size,),
        history=lambda: iter(
            [
                SeedHistory(
                    system=System.SALESFORCE,
                    object="Car__c",
                    record_id="a00000000000001AAA",
                    property="Size__c",
                    changed_at="2026-09-01T10:00:00Z",
                    value="2",
                )
            ]
        ),
    )
    org = make_org(seed)
    assert org.query("SELECT ParentId, NewValue FROM Car__History") == [
        {"ParentId": "a00000000000001AAA", "NewValue": 2.0}
    ]
    made = org.create("Car__c", Name="c", Size__c=1)
    assert made.startswith("a00")
    org.call("PATCH", f"/sobjects/Car__c/{made}", {"Size__c": 3})
    found = org.query(f"SELECT OldValue FROM Car__History WHERE ParentId = '{made}'")
    assert found == [{"OldValue": 1.0}]
