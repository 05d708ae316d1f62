"""A seed becomes an org: fields, people, typed records, setup."""

from collections.abc import Callable

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import User
from crmadmin.sandbox.salesforce.people import signed_in_user
from crmadmin.sandbox.seed import EMPTY, Seed, SeedRecord
from tests.sandbox.salesforce.conftest import Org


def defined(name: str, kind: str, **told: object) -> Definition:
    """Define a field of opportunities."""
    common = {"system": System.SALESFORCE, "object": "Opportunity"}
    return Definition(**common, name=name, type=kind, **told)  # type: ignore[arg-type]


def record(name: str, record_id: str, **values: str) -> SeedRecord:
    """Give a record of a seed."""
    return SeedRecord(system=System.SALESFORCE, object=name, record_id=record_id, values=values)


STAGES = tuple(Option(value=each, label=each) for each in ("Open", "Won", "Lost"))
SEED = Seed(
    organization_id="00D000000000009",
    name="Lumen",
    definitions=(
        defined("Amount", "currency"),
        defined("StageName", "picklist", options=STAGES),
        defined("Signed_At__c", "datetime"),
        defined("Due__c", "date"),
        defined("Count__c", "int"),
        defined("Done__c", "boolean"),
        defined("AccountId", "reference"),
    ),
    users=(
        User(user_id="005000000000001", username="gone@x", last_name="Gone", active=False),
        User(user_id="005000000000002", username="ada@x", first_name="Ada", last_name="Byron"),
    ),
    records=lambda: iter(
        [
            SeedRecord(system=System.HUBSPOT, object="contacts", record_id="1", values={}),
            record("Account", "001000000000001", Name="Acme", Met__c="x"),
            record(
                "Opportunity",
                "006000000000001",
                Amount="58500",
                StageName="Won",
                Signed_At__c="2026-01-15T10:30:00.000+0000",
                Due__c="2026-01-15",
                Count__c="811.0",
                Done__c="true",
                AccountId="001000000000001AAA",
                CreatedDate="2024-10-13T14:05:14.486+0000",
                LastModifiedDate="2026-09-21T23:33:25.197+0000",
                IsDeleted="false",
            ),
            record("Opportunity", "006000000000002", Amount="about 3", IsDeleted="true"),
        ]
    ),
)


def test_texts_become_typed_values(make_org: Callable[[Seed], Org]) -> None:
    """By the definitions: numbers, booleans, dates, moments; blank booleans are false."""
    org = make_org(SEED)
    told = org.json("GET", "/sobjects/Opportunity/006000000000001AAA")
    expected = {
        "Amount": 58500.0,
        "StageName": "Won",
        "Signed_At__c": "2026-01-15T10:30:00.000+0000",
        "Due__c": "2026-01-15",
        "Count__c": 811,
        "Done__c": True,
        "AccountId": "001000000000001AAA",
        "CreatedDate": "2024-10-13T14:05:14.486+0000",
        "LastModifiedDate": "2026-09-21T23:33:25.197+0000",
        "SystemModstamp": "2026-09-21T23:33:25.197+0000",
        "IsDeleted": False,
    }
    assert {name: told[name] for name in expected} == expected
    soql = "SELECT Amount, Done__c, IsDeleted FROM Opportunity WHERE IsDeleted = true"
    assert org.query(soql, call="queryAll") == [
        {"Amount": "about 3", "Done__c": False, "IsDeleted": True}
    ]


def test_definitions_make_the_describe(make_org: Callable[[Seed], Org]) -> None:
    """An object has the fields that were defined and the system's; others are as standard."""
    org = make_org(SEED)
    told = org.json("GET", "/sobjects/Opportunity/describe")["fields"]
    fields = {each["name"]: each for each in told}
    assert "NextStep" not in fields
    assert {"Id", "Name", "OwnerId", "SystemModstamp", "Due__c"} <= set(fields)
    assert fields["AccountId"]["referenceTo"] == ["Account"]
    assert [each["value"] for each in fields["StageName"]["picklistValues"]] == [
        *("Open", "Won", "Lost")
    ]
    assert org.query("SELECT Account.Name FROM Opportunity") == [{"Account": {"Name": "Acme"}}]


def test_fields_that_nobody_declared_are_described(make_org: Callable[[Seed], Org]) -> None:
    """A value of an unknown field can be read: the field is one of text."""
    assert make_org(SEED).query("SELECT Met__c FROM Account") == [{"Met__c": "x"}]


def test_an_object_that_a_seed_brings_keeps_its_prefix(make_org: Callable[[Seed], Org]) -> None:
    """A campaign's records are read, and a new one has a campaign's id."""
    seed = Seed(records=lambda: iter([record("Campaign", "701000000000001", Name="Fair")]))
    org = make_org(seed)
    assert org.query("SELECT Id, Name FROM Campaign") == [
        {"Id": "701000000000001AAA", "Name": "Fair"}
    ]
    assert org.create("Campaign", Name="Web").startswith("701")


def test_people_sign_in(make_org: Callable[[Seed], Org]) -> None:
    """The first active user does; nobody is invented beside the seed's own."""
    org = make_org(SEED)
    assert signed_in_user(org.sandbox) == "005000000000002AAA"
    users = org.query("SELECT Name, IsActive, Profile.Name FROM User ORDER BY Username")
    profile = {"Name": "System Administrator"}
    assert users == [
        {"Name": "Ada Byron", "IsActive": True, "Profile": profile},
        {"Name": "Gone", "IsActive": False, "Profile": profile},
    ]


def test_stages_and_statuses_come_of_picklists(make_org: Callable[[Seed], Org]) -> None:
    """What they mean is read in their texts where the seed does not say."""
    org = make_org(SEED)
    rows = org.query(
        "SELECT ApiName, IsClosed, IsWon, DefaultProbability FROM OpportunityStage "
        "ORDER BY SortOrder"
    )
    assert [tuple(row.values()) for row in rows] == [
        ("Open", False, False, 25.0),
        ("Won", True, True, 100.0),
        ("Lost", True, False, 0.0),
    ]
    converted = org.query("SELECT ApiName FROM LeadStatus WHERE IsConverted = true")
    assert converted == [{"ApiName": "Closed - Converted"}]


def test_the_organization(make_org: Callable[[Seed], Org]) -> None:
    """There is one, with the seed's id and name."""
    rows = make_org(SEED).query("SELECT Id, Name, IsSandbox FROM Organization")
    assert rows == [{"Id": "00D000000000009EAA", "Name": "Lumen", "IsSandbox": True}]


def test_rights_are_told_by_permission_sets(org: Org) -> None:
    """From the assignment to the rights on objects and fields."""
    (assigned,) = org.query("SELECT AssigneeId, PermissionSetId FROM PermissionSetAssignment")
    assert assigned["AssigneeId"] == signed_in_user(org.sandbox)
    parent = f"ParentId = '{assigned['PermissionSetId']}' AND SobjectType = 'Lead'"
    rights = org.query(
        f"SELECT PermissionsRead, PermissionsEdit FROM ObjectPermissions WHERE {parent}"
    )
    assert rights == [{"PermissionsRead": True, "PermissionsEdit": True}]
    fields = org.query(f"SELECT Field FROM FieldPermissions WHERE {parent}")
    assert {"Field": "Lead.Phone"} in fields


def test_every_object_of_the_product_is_queryable(make_org: Callable[[Seed], Org]) -> None:
    """An empty org has what the product asks for, and no records of its own."""
    org = make_org(EMPTY)
    for name in ("Lead", "Contact", "Account", "Opportunity", "OpportunityContactRole"):
        assert org.query(f"SELECT Id FROM {name}") == []
    for name in ("AccountContactRelation", "DuplicateRule", "FlowDefinitionView", "LeadHistory"):
        assert org.query(f"SELECT Id FROM {name}") == []
    assert org.query("SELECT Name, Status FROM ApexTrigger", call="tooling/query") == []
    assert org.query("SELECT Id FROM Group WHERE Type = 'Queue'") == []


def test_seeded_ids_are_not_given_again(make_org: Callable[[Seed], Org]) -> None:
    """A seed that was taken from a sandbox has ids of the sandbox's own kind."""
    first = make_org(EMPTY).create("Account", Name="a")
    again = make_org(Seed(records=lambda: iter([record("Account", first, Name="a")])))
    assert again.create("Account", Name="b") != first
    assert len(again.query("SELECT Id FROM Account")) == 2
